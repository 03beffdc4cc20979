import type { CellStyle, Workbook } from "hucre/xlsx";
import type { StylePatch } from "../patch";

export type DefaultFont = NonNullable<Workbook["defaultFont"]>;

const LINE = { style: "thin", color: { rgb: "BFBFBF" } } as const;

/** The look of a cell as hucre writes it. Letters are those of the user's plain cells, so that the sheets look at home. */
export function cellStyle(style: StylePatch, font: DefaultFont): CellStyle {
  return {
    font: { ...font, ...letters(style) },
    fill: style.fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill }, bgColor: { indexed: 64 } },
    border: style.border === "thin" ? { top: LINE, right: LINE, bottom: LINE, left: LINE } : style.border === "top" ? { top: LINE } : undefined,
    alignment: style.align || style.verticalAlign || style.wrap
      ? { horizontal: style.align, vertical: style.verticalAlign, wrapText: style.wrap }
      : undefined,
    numFmt: style.numberFormat,
    protection: style.unlocked ? { locked: false } : undefined,
  };
}

function letters({ bold, italic, size, color }: StylePatch): Partial<DefaultFont> {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
}
