/** A refusal of the played Excel, with the code that the real one gives. */
export class HostError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

export function refuse(code: string, message: string): never {
  throw new HostError(code, message);
}
