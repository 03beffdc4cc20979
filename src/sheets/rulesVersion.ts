/** Printed on every evaluation sheet. It goes up when the same inputs would be paid differently. */
export const RULES_VERSION = "1.0";
