import type { RangeRef, StopListening } from "../livePort";
import type { ExcelHost } from "./excelHost";

type Listener = (ref: RangeRef) => void;

interface SheetEvent {
  readonly worksheetId: string;
  readonly address: string;
}

export function onSelectionChanged(host: ExcelHost, listener: Listener): Promise<StopListening> {
  return host.run(async context => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(event => tell(host, event, listener));
    await context.sync();
    return () => stop(handler);
  });
}

/** What this add-in writes is not told: it knows. */
export function onSheetChanged(host: ExcelHost, listener: Listener): Promise<StopListening> {
  return host.run(async context => {
    const handler = context.workbook.worksheets.onChanged.add(event =>
      (event.triggerSource === "ThisLocalAddin" ? Promise.resolve() : tell(host, event, listener)));
    await context.sync();
    return () => stop(handler);
  });
}

/** The event knows the sheet's id only, and of several ranges the first is told. Where the sheet is gone meanwhile, nobody is. */
async function tell(host: ExcelHost, { worksheetId, address }: SheetEvent, listener: Listener): Promise<void> {
  const name = await host.run(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  }).catch(() => null);
  if (name !== null) listener({ sheet: name, range: address.replace(/^.*!/, "").split(",")[0]! });
}

async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}
