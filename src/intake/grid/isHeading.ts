import { fold } from "../text/fold";
import type { Title } from "./titleAt";

const LONGEST = 80;

/** A few words, and no note. */
export function isHeading({ text }: Title): boolean {
  return text.length <= LONGEST && !/[.;]$/.test(text) && !/^(fonte|obs(ervac(ao|oes))?|notas?|legenda)\b|^\*/.test(fold(text));
}
