import { textAs } from "../../src/workbench/functions/textAs";

test.each([
  [0.5, "0,00", "0,50"], [1234.5, "#.##0,00", "1.234,50"], [1234.5, "\"R$ \"#.##0", "R$ 1.235"], [0.07, "0%", "7%"], [0.075, "0,0%", "7,5%"], [46387, "dd/mm/aaaa", "31/12/2026"],
  [46387, "mmmm \"de\" aaaa", "dezembro de 2026"], [46387, "mm/aa", "12/26"], [46387.75, "hh:mm AM/PM", "06:00 PM"], [1.5, "Geral", "1,5"], ["abc", "0,00", "abc"], ["a,b.c", "@\".\"", "a,b.c."], [true, "0", "VERDADEIRO"], [-3, "0;(0)", "(3)"],
  [5, "0\\.0", "0.5"],
] as const)("%p in the format %p is %p", (value, format, text) => {
  expect(textAs(value, format)).toBe(text);
});
