import { chartNumber } from "../../locale/workbench";
import type { ChartData } from "./chartData";
import { fills } from "./fills";
import { svgElement } from "./svgElement";
import { valueAxis } from "./valueAxis";

const WIDTH = 500;
const LEGEND = 22;
const TICKS = 20;
/** Of a letter, at the size the labels have. */
const LETTER = 6.9;
const LABELS_BESIDE = 170;
const LABELS_LEFT = 64;
const LABELS_BELOW = 18;
const VALUE_ROOM = 48;
const BAR = 13;
const GAP = 9;
const UPRIGHT_HEIGHT = 150;
const STEPS_UP = 5;
/** Numbers stand side by side there, and some are millions. */
const STEPS_ACROSS = 3;

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a value lies on its axis, in the drawing's units. */
  readonly at: (value: number) => number;
  /** Where the place of a label begins, and how long it is. */
  readonly band: (index: number) => number;
  readonly bandSize: number;
}

/** The chart as a drawing; what it shows is said by `title` and `desc` in it. @param id what no other chart of the page has */
export function drawChart(chart: ChartData, id: string): SVGElement {
  const lying = chart.type === "bar";
  const { ticks } = valueAxis(chart.series.flatMap(({ values }) => values), lying ? STEPS_ACROSS : STEPS_UP);
  const size = Math.max(1, chart.labels.length);
  const inner = lying ? size * (chart.series.length * BAR + GAP) : UPRIGHT_HEIGHT;
  const [left, right, top] = [lying ? LABELS_BESIDE : LABELS_LEFT, WIDTH - (lying ? VALUE_ROOM : 8), LEGEND + (lying ? 0 : 12)];
  const bottom = top + inner;
  const [first, last] = [ticks[0]!, ticks[ticks.length - 1]!];
  const part = (value: number): number => (value - first) / (last - first);
  const bandSize = (lying ? inner : right - left) / size;
  const plot: Plot = {
    left, right, top, bottom, bandSize,
    at: value => (lying ? left + part(value) * (right - left) : bottom - part(value) * inner),
    band: index => (lying ? top : left) + index * bandSize,
  };
  const { patterns, fillOf } = fills(chart.series, id);
  const height = bottom + (lying ? TICKS : LABELS_BELOW + 4);
  return svgElement("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-labelledby": `${id}-title ${id}-text`, "font-size": 10.5, fill: "#22303C" }, [
    svgElement("title", { id: `${id}-title` }, chart.title),
    svgElement("desc", { id: `${id}-text` }, chart.altText),
    patterns,
    ...legend(chart, fillOf),
    ...grid(ticks, chart, plot),
    ...labels(chart, plot),
    ...(chart.type === "line" ? lines(chart, plot) : bars(chart, plot, fillOf)),
  ]);
}

function legend({ series }: ChartData, fillOf: (index: number) => string): SVGElement[] {
  let x = 4;
  return series.flatMap(({ name }, index) => {
    const at = x;
    x += 22 + name.length * LETTER + 12;
    return [svgElement("rect", { x: at, y: 4, width: 14, height: 10, fill: fillOf(index) }), svgElement("text", { x: at + 19, y: 13 }, name)];
  });
}

function grid(ticks: readonly number[], { type, format }: ChartData, { left, right, top, bottom, at }: Plot): SVGElement[] {
  return ticks.flatMap(tick => {
    const stroke = { stroke: tick === 0 ? "#66727C" : "#DCE6EA", "stroke-width": 1 };
    const text = chartNumber(tick, format);
    return type === "bar"
      ? [svgElement("line", { x1: at(tick), x2: at(tick), y1: top, y2: bottom, ...stroke }), svgElement("text", { x: at(tick), y: bottom + 13, "text-anchor": "middle" }, text)]
      : [svgElement("line", { x1: left, x2: right, y1: at(tick), y2: at(tick), ...stroke }), svgElement("text", { x: left - 5, y: at(tick) + 4, "text-anchor": "end" }, text)];
  });
}

function labels({ type, labels: all }: ChartData, { left, bottom, band, bandSize }: Plot): SVGElement[] {
  const room = type === "bar" ? LABELS_BESIDE - 10 : bandSize - 4;
  return all.map((label, index) => {
    const middle = band(index) + bandSize / 2;
    const shown = shortened(label, Math.max(2, Math.floor(room / LETTER)));
    const place = type === "bar" ? { x: left - 6, y: middle + 4, "text-anchor": "end" } : { x: middle, y: bottom + 14, "text-anchor": "middle" };
    const text = svgElement("text", place, shown);
    if (shown !== label) text.append(svgElement("title", {}, label));
    return text;
  });
}

function bars({ type, series, format }: ChartData, { at, band, bandSize }: Plot, fillOf: (index: number) => string): SVGElement[] {
  const thick = type === "bar" ? BAR : Math.min(28, (bandSize - GAP) / series.length);
  const margin = (bandSize - thick * series.length) / 2;
  return series.flatMap(({ values }, which) => values.flatMap((value, index) => {
    if (value === null) return [];
    const across = band(index) + margin + which * thick;
    const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
    const look = { fill: fillOf(which), stroke: "#22303C", "stroke-width": 0.5 };
    if (type === "column") return [svgElement("rect", { x: across, y: from, width: thick - 1, height: to - from, ...look }), ...said(value, format, across + thick / 2, from - 3, "middle", series.length)];
    return [svgElement("rect", { x: from, y: across, width: to - from, height: thick - 1, ...look }), ...said(value, format, to + 4, across + thick - 3, "start", 1)];
  }));
}

/** The number at the end of its bar, where there is room for it. */
function said(value: number, format: string, x: number, y: number, anchor: string, beside: number): SVGElement[] {
  return beside > 1 ? [] : [svgElement("text", { x, y, "text-anchor": anchor, "font-size": 9.5 }, chartNumber(value, format))];
}

const DASHES = ["", "6 3", "2 3", "8 3 2 3"];

function lines({ series, format }: ChartData, { at, band, bandSize }: Plot): SVGElement[] {
  return series.flatMap(({ values, color, name }, which) => {
    const points = values.flatMap((value, index) => (value === null ? [] : [{ value, x: band(index) + bandSize / 2, y: at(value), joined: index > 0 && values[index - 1] !== null }]));
    const path = points.map(({ x, y, joined }) => `${joined ? "L" : "M"}${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
    return [
      svgElement("path", { d: path, fill: "none", stroke: color, "stroke-width": 2, "stroke-dasharray": DASHES[which % DASHES.length]! }),
      ...points.map(({ x, y, value }) => svgElement("circle", { cx: x, cy: y, r: 3, fill: color }, [svgElement("title", {}, `${name}: ${chartNumber(value, format)}`)])),
    ];
  });
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
