import { STATES } from "../../follow/rollUp";

/** In characters. */
export const LABEL_WIDTH = 40;
const COUNT_WIDTH = 12.5;

/** Label, total, a column a state, four shares; then a gap and the memory. */
export const MONITORING_WIDTHS: readonly number[] = [LABEL_WIDTH, 8, ...STATES.map(() => COUNT_WIDTH), 11, 11, 10, 10, 3, 22, 12];

/** Of cells merged from the total to the last state but one. */
export const ACTION_WIDTH = 8 + (STATES.length - 2) * COUNT_WIDTH;
