/** @throws {RangeError} where there is none. As arguments of Math.max the cells of a large sheet are more than a call can take. */
export function greatest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) if (number > most) most = number;
  if (most === -Infinity) throw new RangeError("nothing is the greatest of no numbers");
  return most;
}
