import type { WorkbookAbout } from "../livePort";

export async function readAbout(context: Excel.RequestContext): Promise<WorkbookAbout> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  await context.sync();
  return { name: workbook.name, readOnly: workbook.readOnly };
}
