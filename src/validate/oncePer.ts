/** Several rules ask the same of the same records: it is computed once for them, and forgotten with them. */
export function oncePer<Of extends object, Result>(compute: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, Result>();
  return of => {
    const result = known.get(of) ?? compute(of);
    known.set(of, result);
    return result;
  };
}
