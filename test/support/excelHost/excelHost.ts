import type { Batch, ExcelHost } from "../../../src/workbook/excel/excelHost";
import { execute, type References } from "./execute";
import { genuineClient, type RequestBody } from "./genuineClient";
import { HostError } from "./hostError";
import type { WorkbookModel } from "./model/workbookModel";
import { WorkbookObject } from "./objects/workbookObject";

/** Excel on the web answers no longer request and gives no longer answer. */
const LONGEST_PAYLOAD = 5 * 1024 * 1024;

export interface PlayedExcel extends ExcelHost {
  readonly workbook: WorkbookModel;
  /** How often the client went to the host since the count was last taken, without the clean-up after each run. */
  takeSyncs(): number;
  /** Somebody begins to type in a cell: Excel refuses everything until a patient run has waited for the end. */
  beginEdit(): void;
  /** Lets the n-th request from now fail with this code, before anything of it is done. */
  failRequest(nth: number, code: string): void;
  /** How often the adapter asked for quiet during big writes. */
  readonly suspended: { readonly calculation: number; readonly screen: number };
  /** Plays an event as Excel would tell it. Source of the numbers: the client's own event types. */
  fire(event: "selection" | "change", sheet: string, address: string, source?: "Unknown" | "ThisLocalAddin"): void;
}

const EVENT_TYPES = { selection: 14, change: 10 } as const;

/** The genuine client over a played workbook: Microsoft's code enforces load and sync, ours answers. */
export function excelHost(workbook: WorkbookModel, { version = 1.17 }: { readonly version?: number } = {}): PlayedExcel {
  const { Excel, OfficeExtension } = genuineClient();
  const references: References = new Map();
  const root = new WorkbookObject(workbook);
  let syncs = 0;
  let isEditing = false;
  let fault: { in: number; readonly code: string } | null = null;
  const admit = () => {
    syncs++;
    if (isEditing) throw new HostError("InvalidOperationInCellEditMode", "somebody is typing");
    if (fault && --fault.in === 0) {
      const { code } = fault;
      fault = null;
      throw new HostError(code, "a fault that the test asked for");
    }
  };
  const answer = (text: string) => {
    const body = JSON.parse(text) as RequestBody;
    if (!isCleanUp(body)) admit();
    if (text.length > LONGEST_PAYLOAD) throw new HostError("RequestPayloadSizeLimitExceeded", "too long a request");
    const response = JSON.stringify(execute(body, root, references));
    if (response.length > LONGEST_PAYLOAD) throw new HostError("ResponsePayloadSizeLimitExceeded", "too long an answer");
    return JSON.parse(response) as object;
  };
  const session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://played.example/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: number, message: { readonly Body: unknown }) => Promise.resolve(respond(() => answer(JSON.stringify(message.Body)))),
    }),
  };
  const run = <T>(batch: Batch<T>): Promise<T> => Excel.run(session as unknown as Excel.RequestContext, batch);
  return {
    workbook,
    run,
    runPatiently(batch) {
      isEditing = false;
      return run(batch);
    },
    beginEdit() {
      isEditing = true;
    },
    supports: wanted => Number(wanted.split(".")[1]) <= Math.round((version - 1) * 100),
    takeSyncs() {
      const taken = syncs;
      syncs = 0;
      return taken;
    },
    failRequest: (nth, code) => { fault = { in: nth, code }; },
    suspended: root.application.suspended,
    fire(event, sheet, address, triggerSource = "Unknown") {
      const message = JSON.stringify({ address, worksheetId: workbook.sheet(sheet)!.id, changeType: "RangeEdited", source: "Local", triggerSource });
      const entry = { messageCategory: 65536, messageType: EVENT_TYPES[event], targetId: "Workbook", message };
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [entry] });
    },
  };
}

function respond(answer: () => object): object {
  try {
    return { HttpStatusCode: 200, Headers: {}, Body: answer() };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { HttpStatusCode: 400, Headers: {}, Body: null, ErrorCode: error.code, ErrorMessage: error.message };
  }
}

/** What the client sends of itself when a run is over: it lets go of the ranges it kept. */
function isCleanUp({ Actions }: RequestBody): boolean {
  return Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
}
