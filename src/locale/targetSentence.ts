import type { Finding } from "../validate/finding";
import { TARGETS } from "./findings/targets";
import { WEIGHTS } from "./findings/weights";
import { Params } from "./findings/wording";

const WORDINGS = { ...WEIGHTS, ...TARGETS };

/** `sentence` of findings.ts for what a table of targets alone can show: CONFERIRMETAS has no room for the words of whole workbooks. */
export function targetSentence(finding: Finding): string {
  const wording = WORDINGS[finding.code];
  if (!wording) throw new TypeError(`no words for the code ${finding.code}`);
  return wording.sentence(new Params(finding), finding);
}
