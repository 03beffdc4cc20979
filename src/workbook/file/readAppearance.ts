import type { CellLook, SheetAppearance, Unshown, WorkbookAppearance } from "../appearance";
import type { PackageOutline } from "./checkPackage";
import { textOf } from "./packageEdits";
import { readColors } from "./readColors";
import { readLooks } from "./readLooks";
import { readSheetAppearance } from "./readSheetAppearance";
import { relationships } from "./relationships";
import { elementsOf, rootOf } from "./xmlElements";
import { type Parts, unzipParts } from "./zipParts";

/** What a part of these kinds holds is not drawn by anyone but Excel. */
const UNSHOWN: Readonly<Record<string, Unshown>> = {
  image: "pictures", chart: "charts", chartEx: "charts", comments: "comments", threadedComment: "comments", diagramData: "shapes",
};
const PLAIN: CellLook = {};

/** How the sheets of a package look. Pictures, charts and the texts of the cells are not even unpacked. */
export function readAppearance(bytes: Uint8Array, { workbookPath }: PackageOutline): WorkbookAppearance {
  const parts = unzipParts(bytes, ({ name }) => /\.(xml|rels)$/i.test(name) && !/sharedStrings\.xml$/i.test(name));
  const pointers = relationships(parts, workbookPath);
  const part = (type: string): string => {
    const path = pointers.find(one => one.type === type)?.path;
    return path !== undefined && parts.has(path) ? textOf(parts, path) : "";
  };
  const styles = rootOf(part("styles") || "<styleSheet/>");
  const colorOf = readColors(styles, part("theme"));
  const looks = readLooks(styles, colorOf);
  const sheets = new Map<string, SheetAppearance>();
  const unshown = new Set<Unshown>();
  for (const tab of elementsOf(rootOf(textOf(parts, workbookPath)), "sheets")[0]?.children ?? []) {
    const pointer = pointers.find(({ id }) => id === tab.attribute("id"));
    if (pointer?.type !== "worksheet" || !parts.has(pointer.path)) continue;
    const xml = textOf(parts, pointer.path);
    sheets.set(tab.attribute("name") ?? "", readSheetAppearance(xml, looks[0] ?? PLAIN, colorOf));
    unshownOn(parts, pointer.path, xml).forEach(kind => unshown.add(kind));
  }
  return { looks, sheets, unshown: [...unshown] };
}

/** What hangs on a sheet and on its drawings. */
function unshownOn(parts: Parts, path: string, xml: string): readonly Unshown[] {
  const own = relationships(parts, path);
  const drawings = own.filter(one => one.type === "drawing" && parts.has(one.path));
  const hanging = [...own, ...drawings.flatMap(drawing => relationships(parts, drawing.path))].flatMap(({ type }) => UNSHOWN[type] ?? []);
  return [
    ...hanging,
    ...(drawings.some(drawing => /<(?:\w+:)?(sp|cxnSp)[\s>]/.test(textOf(parts, drawing.path))) ? ["shapes" as const] : []),
    ...(/<(?:\w+:)?conditionalFormatting[\s>]/.test(xml) ? ["conditionals" as const] : []),
  ];
}
