/** Why a workbook could not be opened or written. The sentence for each stands in src/locale/workbookErrors.ts. */
export type WorkbookErrorCode =
  | "not-found"
  | "is-a-folder"
  | "no-permission"
  | "unreadable"            // the disk or the network failed
  | "empty-file"
  | "not-a-workbook"
  | "other-format"          // params.format: "ods", "csv", "xlsb" …
  | "old-xls"
  | "encrypted"
  | "broken"                // cut off or damaged
  | "too-large"             // would fill the memory: a zip bomb, or a workbook beyond any plan
  | "no-sheets"
  | "strict-format"         // can be read, not added to
  | "output-is-input"
  | "output-exists"
  | "output-is-a-folder"
  | "output-folder-missing"
  | "output-no-permission"
  | "output-extension"      // params.extension: the one it must have
  | "disk-full"
  | "write-failed"
  // Of an open workbook, in Excel:
  | "cell-edit"             // somebody is typing in a cell
  | "read-only"
  | "sheet-protected"       // params.sheet
  | "structure-protected"   // no sheet can be added
  | "write-refused"
  | "sheet-missing"         // params.sheet
  | "sheet-hidden"          // params.sheet
  | "excel-busy"
  | "request-too-large"
  | "not-restored"          // half written, and it could not be taken back; params.sheets
  | "excel-failed";         // params.code, params.message

/** A workbook that cannot be opened or written: a fault of the file or the disk, never of the program. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  /** @param params `file`: the base name of the file; others as the code says. */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly params: Readonly<Record<string, string>>,
    options?: { readonly cause?: unknown },
  ) {
    super(`${code}: ${Object.values(params).join(", ")}`, options);
  }
}
