import type { Finding } from "../validate/finding";
import { TARGET_SENTENCES } from "./findings/targetSentences";
import { Params, type Wording } from "./findings/wording";

const SENTENCES: Readonly<Record<string, Wording["sentence"]>> = TARGET_SENTENCES;

/** `sentence` of findings.ts for what a table of targets alone can show: CONFERIRMETAS has no room for the words of whole workbooks. */
export function targetSentence(finding: Finding): string {
  const say = SENTENCES[finding.code];
  if (!say) throw new TypeError(`no words for the code ${finding.code}`);
  return say(new Params(finding), finding);
}
