/** Excel's own class for a named error, as far as our functions use it; set before any of them runs. */
class NamedError extends Error {
  constructor(readonly code: string, message?: string) {
    super(message);
  }
}

const CODES = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" };

/** Gives the page the global that Excel gives to custom functions. */
export function playExcelErrors(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: NamedError, ErrorCode: CODES } });
}

/** The error's name as a cell shows it; null for what is no named error. */
export function errorName(value: unknown): string | null {
  return value instanceof NamedError ? value.code : null;
}
