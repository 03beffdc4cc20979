import type { Undoable } from "../livePort";
import { WorkbookError } from "../workbookError";
import type { ExcelHost } from "./excelHost";

type Properties = Readonly<Record<string, string | null>>;

/** Sets custom properties of the workbook; null takes one away. */
export async function keepProperties(host: ExcelHost, properties: Properties): Promise<Undoable> {
  const former = await host.run(context => exchange(context, properties));
  return { undo: async () => void await host.run(context => exchange(context, former)) };
}

/** Sets them, and gives what was there. */
async function exchange(context: Excel.RequestContext, properties: Properties): Promise<Properties> {
  const { workbook } = context;
  const { custom } = workbook.properties;
  const standing = Object.keys(properties).map(key => [key, custom.getItemOrNullObject(key).load("value")] as const);
  workbook.load("readOnly");
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("read-only", {});
  const former = standing.map(([key, property]) => [key, property.isNullObject ? null : String(property.value)] as const);
  for (const [key, property] of standing) {
    const value = properties[key]!;
    if (value !== null) custom.add(key, value);
    else if (!property.isNullObject) property.delete();
  }
  await context.sync();
  return Object.fromEntries(former);
}
