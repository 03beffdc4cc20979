import { fold } from "./fold";

/** Only letters, digits and %: headers are compared so, because their words come broken ("Periodicida de", "Meta\nMensal"). */
export function squash(text: string): string {
  return fold(text).replace(/[^a-z0-9%]/g, "");
}
