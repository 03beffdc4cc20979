/** What Excel has in its runtime of the custom functions: as much as a function uses. Import before anything of src/functions. */
class ExcelError {
  constructor(readonly code: string, readonly message?: string) {}
}

export interface Associated {
  readonly [id: string]: (...args: unknown[]) => unknown[][];
}

const associated: Record<string, (...args: unknown[]) => unknown[][]> = {};

Object.assign(globalThis, {
  CustomFunctions: {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, work: (typeof associated)[string]) => {
      associated[id] = work;
    },
  },
});

/** The functions as Excel would call them, by their ids. */
export async function associatedFunctions(): Promise<Associated> {
  await import("../../../src/functions/main");
  return associated;
}

/** What stands in the cell of a call that gives a single value: the value, or its error and sentence ("#N/A Falta o realizado…"). */
export function inCell(call: () => unknown[][]): unknown {
  try {
    const rows = call();
    return rows.length === 1 && rows[0]!.length === 1 ? shown(rows[0]![0]) : rows.map(row => row.map(shown));
  } catch (thrown) {
    if (thrown instanceof ExcelError) return shown(thrown);
    throw thrown;
  }
}

/** The cells of a call that spills, errors as their text. */
export function inCells(call: () => unknown[][]): unknown[][] {
  return call().map(row => row.map(shown));
}

function shown(cell: unknown): unknown {
  return cell instanceof ExcelError ? `${cell.code} ${cell.message ?? ""}` : cell;
}
