import type { ActionStateName } from "../../domain/actionState";
import { COLORS } from "../part/style";

/** The colours of the sheet Acompanhamento. They never stand alone: a sign and a word say the same. */
export const stateColor: Readonly<Record<ActionStateName, string>> = {
  "done": COLORS.done, "done-late": COLORS.done, "on-time": COLORS.accent, "due-soon": COLORS.warning, "late": COLORS.error,
  "stopped": COLORS.ink, "not-started": COLORS.muted, "no-deadline": COLORS.muted,
};
