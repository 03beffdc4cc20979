/** Why an argument gives no answer, in Portuguese. `missing` shows as #N/A, `invalid` as #VALUE!: the two errors Excel shows a sentence beside. */
export class ArgumentFault extends Error {
  override readonly name = "ArgumentFault";

  constructor(readonly kind: "missing" | "invalid", sentence: string) {
    super(sentence);
  }
}

export function missing(sentence: string): ArgumentFault {
  return new ArgumentFault("missing", sentence);
}

export function invalid(sentence: string): ArgumentFault {
  return new ArgumentFault("invalid", sentence);
}

/** The value, or null where an argument gives none. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof ArgumentFault) return null;
    throw fault;
  }
}
