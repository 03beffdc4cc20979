/** An action is mostly named by its number: that stays a number. */
export function signalAction(action: string | null): string | number | null {
  return action !== null && /^\d{1,6}$/.test(action) ? Number(action) : action;
}
