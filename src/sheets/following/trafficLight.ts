import type { Area } from "../../domain/address";
import type { ActionStateName } from "../../domain/actionState";
import { STATE_LABELS } from "../../locale/following";
import type { ConditionalPatch } from "../../workbook/patch";
import { PALETTE } from "../styles";
import { quotedText } from "./tables";

interface Light {
  readonly color: string;
  readonly fill: string;
}

/** Fills as light as paper, so that ink stays readable on each; in grey they differ by the words alone. */
const LIGHTS: Readonly<Record<ActionStateName, Light>> = {
  "done": { color: PALETTE.met, fill: "E3F1E6" },
  "done-late": { color: PALETTE.met, fill: "EEF6EF" },
  "on-time": { color: PALETTE.met, fill: "FFFFFF" },
  "due-soon": { color: PALETTE.partial, fill: "FDF1D6" },
  "late": { color: PALETTE.below, fill: "F9E1DE" },
  "stopped": { color: PALETTE.ink, fill: "E4E7EA" },
  "not-started": { color: PALETTE.muted, fill: "FFFFFF" },
  "no-deadline": { color: PALETTE.muted, fill: "F3F6F7" },
};

/** Colour over cells that say their state in words. @param cell the first of them, as the formula of its own row sees it */
export function trafficLight(area: Area, cell: string): ConditionalPatch[] {
  return (Object.keys(LIGHTS) as ActionStateName[]).map(state => ({
    type: "expression", area, formula: `${cell}=${quotedText(STATE_LABELS[state])}`, ...LIGHTS[state],
  }));
}

/** The same colours for a cell that stands for one state always. */
export function lightOf(state: ActionStateName): Light {
  return LIGHTS[state];
}
