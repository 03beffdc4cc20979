/** @jest-environment jsdom */
import { textsOfHtml, textsOfPlain } from "../../src/workbench/typing/pastedTexts";

describe("a text pasted into cells", () => {
  test.each([
    ["1.344\t1.344,5\t12,5%", [["1.344", "1.344,5", "12,5%"]]],
    ["a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]],
    ["só", [["só"]]],
    ["\"duas\nlinhas, \"\"aqui\"\"\"\tb", [["duas\nlinhas, \"aqui\"", "b"]]],
    ["5\" de tela\tb", [["5\" de tela", "b"]]],
    ["\tb", [["", "b"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%j has these rows", (text, rows) => {
    expect(textsOfPlain(text)).toEqual(rows);
  });

  test("a table of a page is read by its cells; what stretches leaves the others where they stand", () => {
    const html = "<p>antes</p><table><tr><td rowspan=2>A</td><td colspan=2> 1.344,5 </td><td>x</td></tr><tr><td>duas<br>linhas</td><td></td><td>y</td></tr></table>";
    expect(textsOfHtml(html)).toEqual([["A", "1.344,5", undefined, "x"], [undefined, "duas\nlinhas", "", "y"]]);
  });

  test("a page without a table has none", () => {
    expect(textsOfHtml("<b>oi</b>")).toBeNull();
  });
});
