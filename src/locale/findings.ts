import type { Finding } from "../validate/finding";
import { BANDS } from "./findings/bands";
import { CHOICES } from "./findings/choices";
import { EVALUATION } from "./findings/evaluation";
import { EVALUATION_LINES } from "./findings/evaluationLines";
import { PLANS } from "./findings/plans";
import { FIGURES } from "./findings/figures";
import { KEPT } from "./findings/kept";
import { POINTS } from "./findings/points";
import { TARGETS } from "./findings/targets";
import { WEIGHTS } from "./findings/weights";
import { Params, type Wording } from "./findings/wording";

const WORDINGS: Readonly<Record<string, Wording>> = { ...WEIGHTS, ...TARGETS, ...BANDS, ...PLANS, ...POINTS, ...FIGURES, ...CHOICES, ...EVALUATION, ...EVALUATION_LINES, ...KEPT };

/** The codes that have words. */
export const WORDED_CODES: readonly string[] = Object.keys(WORDINGS);

/** What is the matter, with its figures. @throws {TypeError} for a code or params without words: a test holds that there are none. */
export function sentence(finding: Finding): string {
  return wordingOf(finding).sentence(new Params(finding), finding);
}

/** What to do about it. @throws {TypeError} as `sentence`. */
export function remedy(finding: Finding): string {
  return wordingOf(finding).remedy(new Params(finding), finding);
}

function wordingOf({ code }: Finding): Wording {
  const wording = WORDINGS[code];
  if (!wording) throw new TypeError(`no words for the code ${code}`);
  return wording;
}
