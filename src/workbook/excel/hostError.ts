import { WorkbookError, type WorkbookErrorCode } from "../workbookError";

/** Codes of Excel that say something a user can act on. Source: Excel.ErrorCodes and the table of error codes in the docs. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "write-refused",
  InactiveWorkbook: "excel-busy",
  RequestAborted: "excel-busy",
  Conflict: "excel-busy",
  RequestPayloadSizeLimitExceeded: "request-too-large",
  ResponsePayloadSizeLimitExceeded: "request-too-large",
  RangeExceedsLimit: "request-too-large",
  OperationCellsExceedLimit: "request-too-large",
};

/** What Excel refuses, as the error of a workbook; a cancelled job's reason and any fault of our own stay what they are. */
export function hostError(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null || error instanceof WorkbookError) return error;
  return new WorkbookError(CODES[code] ?? "excel-failed", { code, message: (error as Error).message }, { cause: error });
}

/** More was asked of one request than Excel carries: the half of it may do. Too many merged areas have no code of their own. */
export function asksTooMuch(error: unknown): boolean {
  const code = codeOf(error) ?? "";
  return CODES[code] === "request-too-large" || code === "GeneralException" || code === "InvalidArgument";
}

/** Errors of Office.js carry their code and say which statement failed; those of the platform have neither. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error || typeof error === "object") || error === null) return null;
  const { code, debugInfo } = error as { readonly code?: unknown; readonly debugInfo?: unknown };
  return typeof code === "string" && debugInfo !== undefined ? code : null;
}
