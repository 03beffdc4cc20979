import type { LiveWorkbook } from "../workbook/livePort";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/workbookError";

/**
 * The workbook of the page around this frame. The frame has classes of its own: an error that comes over is made one of this side,
 * so that the pane knows it.
 */
export function adoptWorkbook(workbook: LiveWorkbook): LiveWorkbook {
  return new Proxy(workbook, {
    get(target, name: keyof LiveWorkbook) {
      const method = target[name] as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) => method.apply(target, args).catch(adopted);
    },
  });
}

function adopted(error: unknown): never {
  const { name, code, params } = error as { readonly name?: string; readonly code?: WorkbookErrorCode; readonly params?: Record<string, string> };
  throw name === "WorkbookError" && code !== undefined ? new WorkbookError(code, params ?? {}, { cause: error }) : error;
}
