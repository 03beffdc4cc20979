/** @jest-environment jsdom */
import { textsOfHtml } from "../../src/workbench/typing/textsOfHtml";

describe("a page pasted into cells", () => {
  test("a table of a page is read by its cells; what stretches leaves the others where they stand", () => {
    const html = "<p>antes</p><table><tr><td rowspan=2>A</td><td colspan=2> 1.344,5 </td><td>x</td></tr><tr><td>duas<br>linhas</td><td></td><td>y</td></tr></table>";
    expect(textsOfHtml(html)).toEqual([["A", "1.344,5", undefined, "x"], [undefined, "duas\nlinhas", "", "y"]]);
  });

  test("a page without a table has none", () => {
    expect(textsOfHtml("<b>oi</b>")).toBeNull();
  });
});
