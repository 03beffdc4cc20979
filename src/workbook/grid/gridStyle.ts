import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IBorderStyleData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { StylePatch } from "../patch";

const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#BFBFBF" } };
const BORDERS: Readonly<Record<NonNullable<StylePatch["border"]>, IBorderData | undefined>> = {
  thin: { t: LINE, r: LINE, b: LINE, l: LINE }, top: { t: LINE }, none: undefined,
};

/** The look of a cell as the grid keeps it; what is not said is left out. */
export function gridStyle(style: StylePatch): IStyleData {
  const all: IStyleData = {
    bl: style.bold ? BooleanNumber.TRUE : undefined,
    it: style.italic ? BooleanNumber.TRUE : undefined,
    fs: style.size,
    cl: style.color === undefined ? undefined : { rgb: `#${style.color}` },
    bg: style.fill === undefined ? undefined : { rgb: `#${style.fill}` },
    n: style.numberFormat === undefined ? undefined : { pattern: style.numberFormat },
    ht: style.align && ACROSS[style.align],
    vt: style.verticalAlign && DOWN[style.verticalAlign],
    tb: style.wrap ? WrapStrategy.WRAP : undefined,
    bd: style.border && BORDERS[style.border],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as IStyleData;
}
