import headers from "../lexicon/headers.json";
import { memo } from "../text/memo";
import { squash } from "../text/squash";
import { type LexiconEntry, rolesIn } from "./rolesIn";

/** What a column can mean; the words that say so are in lexicon/headers.json. */
export type Role =
  | "target" | "weight" | "weightTotal" | "facility" | "group" | "indicator" | "content" | "frequency" | "source" | "quantity" | "pay"
  | "activity" | "folha" | "kind" | "professionals" | "result" | "budget" | "period" | "baseline"
  | "action" | "objective" | "responsible" | "participants" | "deadline" | "start" | "end" | "status" | "progress" | "notes" | "completed" | "region"
  | "planTarget" | "baselineYear" | "points" | "amount" | "ordinal" | "measureUnit" | "bandFrom" | "bandTo" | "part" | "money";

const inHeaders = rolesIn(headers as readonly LexiconEntry<Role>[]);
/** Longer texts are data or prose, not a header. */
const LONGEST = 60;

const NONE: readonly Role[] = [];
/** What begins with a digit or a sign is a value, and values are most of a sheet. */
const VALUE = /^[\d≥≤<>=-]/;

/** Every role a header's words allow ("Indicador" of a band table is an activity as well); [] when none. */
export function matchRoles(header: string): readonly Role[] {
  return VALUE.test(header) ? NONE : rolesOf(header);
}

const rolesOf = memo((header: string): readonly Role[] => {
  const outside = header.includes("(") ? header.replace(/\([^)]*\)/g, "") : header;
  if (outside.length > LONGEST) return NONE;
  return inHeaders(squash(outside) || squash(header));
});
