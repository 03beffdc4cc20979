import type { UnzipFileInfo } from "fflate";
import { WorkbookError } from "../workbookError";
import { relationships } from "./relationships";
import { elementsOf, rootOf } from "./xmlElements";
import { type Parts, unzipParts } from "./zipParts";

/** What the parts may come to when unpacked. The largest workbooks of 200,000 × 10 cells come to some 100 MB. */
const LARGEST_UNPACKED = 512 * 1024 * 1024;
/** From here on a packed part that blows up more than this is no sheet but a bomb: honest sheets pack 5 to 50 times. */
const SUSPICIOUS_FROM = 64 * 1024 * 1024;
const SUSPICIOUS_RATIO = 300;

/** What is known of a workbook before its sheets are read. */
export interface PackageOutline {
  readonly workbookPath: string;
  /** What a file of this kind is called: Excel refuses one with macros under ".xlsx", and the other way round. */
  readonly extension: string;
  /** Written in the strict dialect of the standard, whose parts and ours do not go together. */
  readonly strict: boolean;
  /** In the order of the tabs; `chart` sheets have no cells. */
  readonly sheets: readonly { readonly name: string; readonly hasCells: boolean }[];
}

/**
 * Looks at the container and its directory only, so that nothing dangerous is ever unpacked.
 * @param file its name, without folders
 * @throws {WorkbookError} for whatever is not a readable .xlsx or .xlsm.
 */
export function checkPackage(bytes: Uint8Array, file: string): PackageOutline {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new WorkbookError(isEncrypted(bytes) ? "encrypted" : "old-xls", { file });
  if (!startsWith(bytes, [0x50, 0x4b])) throw notAZip(file);
  const parts = controlParts(bytes, file);
  try {
    return outlineOf(parts, file);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("broken", { file }, { cause: error });
  }
}

function outlineOf(parts: Parts, file: string): PackageOutline {
  const root = relationships(parts, "").find(({ type }) => type === "officeDocument");
  if (!root) throw notAWorkbook(parts, file);
  if (/\.bin$/i.test(root.path)) throw new WorkbookError("other-format", { file, format: "xlsb" });
  const workbook = new TextDecoder().decode(parts.get(root.path));
  if (rootOf(workbook).local !== "workbook") throw new WorkbookError("not-a-workbook", { file });
  const sheets = sheetsOf(workbook, parts, root.path);
  if (!sheets.some(sheet => sheet.hasCells)) throw new WorkbookError("no-sheets", { file });
  return { workbookPath: root.path, extension: extensionOf(parts, root.path), strict: STRICT.test(workbook), sheets };
}

const STRICT = /xmlns(:\w+)?="http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main"/;

function extensionOf(parts: Parts, workbookPath: string): string {
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  const override = elementsOf(rootOf(types), "Override").find(one => one.attribute("PartName") === `/${workbookPath}`);
  const type = override?.attribute("ContentType") ?? "";
  if (type.includes("template")) return type.includes("macroEnabled") ? ".xltm" : ".xltx";
  return type.includes("macroEnabled") ? ".xlsm" : ".xlsx";
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Both .xls and a locked .xlsx are OLE containers; the locked one has a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
}

function notAZip(file: string): WorkbookError {
  const extension = /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  return ["csv", "txt", "tsv"].includes(extension)
    ? new WorkbookError("other-format", { file, format: extension })
    : new WorkbookError("not-a-workbook", { file });
}

function notAWorkbook(parts: Parts, file: string): WorkbookError {
  const kind = new TextDecoder().decode(parts.get("mimetype"));
  return kind.includes("opendocument.spreadsheet")
    ? new WorkbookError("other-format", { file, format: "ods" })
    : new WorkbookError("not-a-workbook", { file });
}

/** The few parts that say what the package is; the directory is weighed on the way. */
function controlParts(bytes: Uint8Array, file: string): Parts {
  let packed = 0;
  let unpacked = 0;
  const weigh = ({ name, size, originalSize }: UnzipFileInfo) => {
    packed += size;
    unpacked += originalSize;
    if (unpacked > LARGEST_UNPACKED || (unpacked > SUSPICIOUS_FROM && unpacked > packed * SUSPICIOUS_RATIO)) throw new WorkbookError("too-large", { file });
    return name === "mimetype" || name === "[Content_Types].xml" || /\.rels$|(workbook|document|presentation)[^/]*\.xml$/i.test(name);
  };
  try {
    return unzipParts(bytes, weigh);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("broken", { file }, { cause: error });
  }
}

function sheetsOf(workbook: string, parts: Parts, path: string): PackageOutline["sheets"] {
  const targets = new Map(relationships(parts, path).map(rel => [rel.id, rel.type]));
  const list = elementsOf(rootOf(workbook), "sheets")[0];
  return (list?.children ?? []).map(sheet => ({
    name: sheet.attribute("name") ?? "",
    hasCells: targets.get(sheet.attribute("id") ?? "") === "worksheet",
  }));
}
