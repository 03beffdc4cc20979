import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellLook, LookLine } from "../appearance";

const ACROSS = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED };
const DOWN = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN, hair: BorderStyleTypes.HAIR, dotted: BorderStyleTypes.DOTTED, dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT, dashDotDot: BorderStyleTypes.DASH_DOT_DOT, double: BorderStyleTypes.DOUBLE, medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED, mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT, mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT, thick: BorderStyleTypes.THICK,
};
const PIXELS_PER_INDENT = 9;

/** The look that a cell has in its file, as the grid keeps it; what is not said is left out. */
export function gridLook(look: CellLook): IStyleData {
  const all: IStyleData = {
    // Where a font is missing, one with letters as wide.
    ff: look.font && `${look.font}, Carlito, Arial`,
    fs: look.size,
    bl: on(look.bold),
    it: on(look.italic),
    ul: look.underline ? { s: BooleanNumber.TRUE } : undefined,
    st: look.strike ? { s: BooleanNumber.TRUE } : undefined,
    cl: look.color === undefined ? undefined : { rgb: `#${look.color}` },
    bg: look.fill === undefined ? undefined : { rgb: `#${look.fill}` },
    bd: look.borders && bordersOf(look.borders),
    ht: look.align && ACROSS[look.align],
    vt: look.verticalAlign && DOWN[look.verticalAlign],
    tb: look.wrap ? WrapStrategy.WRAP : undefined,
    // The grid counts with the clock.
    tr: look.rotation === undefined ? undefined : look.rotation === "stacked" ? { a: 0, v: BooleanNumber.TRUE } : { a: -look.rotation },
    pd: look.indent === undefined ? undefined : { [look.align === "right" ? "r" : "l"]: look.indent * PIXELS_PER_INDENT },
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as IStyleData;
}

function bordersOf({ top, right, bottom, left }: NonNullable<CellLook["borders"]>): IBorderData {
  const line = (one: LookLine | undefined) => one && { s: LINES[one.style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${one.color}` } };
  return { t: line(top), r: line(right), b: line(bottom), l: line(left) };
}

function on(said: boolean | undefined): BooleanNumber | undefined {
  return said ? BooleanNumber.TRUE : undefined;
}
