import type { DrawnSeries } from "./chartData";
import { svgElement } from "./svgElement";

/** Lines that go over the colour of a series, so that no two are told apart by colour alone. */
const HATCHES = [null, "M-2,10 L10,-2 M4,16 L16,4", "M0,6 H12", "M6,0 V12"];

/** What fills the bars of each series, and the patterns that it names. @param prefix what no other chart of the page has */
export function fills(series: readonly DrawnSeries[], prefix: string): { readonly patterns: SVGElement; readonly fillOf: (index: number) => string } {
  const hatch = (index: number): string | null => HATCHES[index % HATCHES.length]!;
  const patterns = series.flatMap(({ color }, index) => (hatch(index) === null ? [] : [
    svgElement("pattern", { id: `${prefix}-${index}`, width: 12, height: 12, patternUnits: "userSpaceOnUse" }, [
      svgElement("rect", { width: 12, height: 12, fill: color }),
      svgElement("path", { d: hatch(index)!, stroke: "#fff", "stroke-width": 1.5, "stroke-opacity": 0.55 }),
    ]),
  ]));
  return { patterns: svgElement("defs", {}, patterns), fillOf: index => (hatch(index) === null ? series[index]!.color : `url(#${prefix}-${index})`) };
}
