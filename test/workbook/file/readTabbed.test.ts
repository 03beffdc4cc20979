import { readTabbed } from "../../../src/workbook/file/readTabbed";

test.each([
  ["1.344\t1.344,5\t12,5%", [["1.344", "1.344,5", "12,5%"]]],
  ["a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]],
  ["só", [["só"]]],
  ["007\t=1+1\t'x", [["007", "=1+1", "'x"]]],
  ["\"duas\nlinhas, \"\"aqui\"\"\"\tb", [["duas\nlinhas, \"aqui\"", "b"]]],
  ["5\" de tela\tb", [["5\" de tela", "b"]]],
  ["\tb", [["", "b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
  ["", [[""]]],
])("%j has these rows", (text, rows) => {
  expect(readTabbed(text)).toEqual(rows);
});
