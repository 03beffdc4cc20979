import { shownNumber } from "../../src/workbench/showing/shownNumber";

describe("a number in a cell of the grid", () => {
  test.each([
    [12.48, "12,48"], [7850, "7850"], [-249.2, "-249,2"], [0, "0"], [1 / 3, "0,333333333"], [0.1 + 0.2, "0,3"], [28431907.37, "28431907,37"], [28431907.37 / 3, "9477302,457"],
    [123456789012, "1,23457E+11"], [1e-7, "0,0000001"],
  ])("%p without a format is %s, as in Excel", (value, text) => {
    expect(shownNumber(value, undefined)).toBe(text);
    expect(shownNumber(value, "General")).toBe(text);
  });

  test.each([["mm-dd-yy", 46387, "31/12/2026"], ["m/d/yyyy", 46387, "31/12/2026"], ["m/d/yy h:mm", 46387.75, "31/12/2026 18:00"], ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46387, "quinta-feira, 31 de dezembro de 2026"]])("%s is the computer's own format, which is a Brazilian one", (pattern, value, text) => {
    expect(shownNumber(value, pattern)).toBe(text);
  });

  test("any other format is left to the grid", () => {
    expect(shownNumber(0.125, "0.00%")).toBeNull();
  });
});
