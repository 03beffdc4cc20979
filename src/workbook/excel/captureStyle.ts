import type { StylePatch } from "../patch";

/** What is asked of a cell to know its style. */
export const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true },
    borders: { style: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, protection: true,
  },
};

const HORIZONTAL: Readonly<Record<string, StylePatch["align"]>> = { Left: "left", Center: "center", Right: "right" };
const VERTICAL: Readonly<Record<string, StylePatch["verticalAlign"]>> = { Top: "top", Center: "center" };

/** The look of a cell as a style; what a plain cell has goes without saying. */
export function captureStyle({ format = {} }: Excel.CellProperties, numberFormat: string): StylePatch {
  const { font, fill, borders, horizontalAlignment = "", verticalAlignment = "", wrapText, protection } = format;
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size ? { size: font.size } : {}),
    ...colored("color", font?.color, "000000"),
    ...colored("fill", fill?.color, "FFFFFF"),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(HORIZONTAL[horizontalAlignment] ? { align: HORIZONTAL[horizontalAlignment] } : {}),
    ...(VERTICAL[verticalAlignment] ? { verticalAlign: VERTICAL[verticalAlignment] } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...borderOf(borders),
    ...(protection?.locked === false ? { unlocked: true } : {}),
  };
}

function colored(name: "color" | "fill", color: string | undefined, plain: string): StylePatch {
  const rgb = color?.replace("#", "").toUpperCase() ?? "";
  return rgb === "" || rgb === plain ? {} : { [name]: rgb };
}

/** Neighbours share their lines: a cell beside a framed one has a line too, but only a framed one has all four. */
function borderOf({ top, bottom, left, right }: Excel.CellBorderCollection = {}): StylePatch {
  const [above, ...others] = [top, bottom, left, right].map(line => line?.style !== undefined && line.style !== "None");
  if (!above) return {};
  return { border: others.every(Boolean) ? "thin" : "top" };
}
