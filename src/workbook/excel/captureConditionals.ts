import type { ConditionalPatch } from "../patch";
import { PLACES, placeOf } from "./ranges";

/** The conditional formats of each sheet that a patch can say, the first to win first. Two requests. */
export async function captureConditionals(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<ConditionalPatch[][]> {
  const formats = sheets.map(sheet => sheet.getRange().conditionalFormats.load("items/type"));
  await context.sync();
  const taken = formats.map(({ items }) => items.flatMap(format => {
    if (format.type === "DataBar") return [loadDataBar(format)];
    return format.type === "Custom" ? [loadExpression(format)] : [];
  }));
  await context.sync();
  return taken.map(rules => rules.flatMap(rule => rule()));
}

function loadDataBar(format: Excel.ConditionalFormat): () => ConditionalPatch[] {
  const areas = loadAreas(format);
  const bar = format.dataBar.load("lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
  return () => areas().map(area => ({
    type: "dataBar", area, color: rgb(bar.positiveFormat.fillColor) ?? "",
    min: Number(bar.lowerBoundRule.formula ?? 0), max: Number(bar.upperBoundRule.formula ?? 1),
  }));
}

function loadExpression(format: Excel.ConditionalFormat): () => ConditionalPatch[] {
  const areas = loadAreas(format);
  const rule = format.custom.rule.load("formula");
  const font = format.custom.format.font.load("color");
  const fill = format.custom.format.fill.load("color");
  return () => areas().map(area => ({ type: "expression", area, formula: rule.formula.replace(/^=/, ""), color: rgb(font.color), fill: rgb(fill.color) }));
}

function loadAreas(format: Excel.ConditionalFormat) {
  const { areas } = format.getRanges();
  areas.load(PLACES);
  return () => areas.items.map(placeOf);
}

/** Excel says "" or null where no colour is set. */
function rgb(color: string | null): string | undefined {
  return color ? color.replace("#", "") : undefined;
}
