import headers from "../lexicon/headers.json";
import { memo } from "../text/memo";
import { squash } from "../text/squash";

/** What a column can mean; the words that say so are in lexicon/headers.json. */
export type Role =
  | "target" | "weight" | "weightTotal" | "facility" | "group" | "indicator" | "content" | "frequency" | "source" | "quantity" | "pay"
  | "activity" | "folha" | "kind" | "professionals" | "result" | "budget" | "period" | "baseline"
  | "action" | "objective" | "responsible" | "participants" | "deadline" | "start" | "end" | "status" | "progress" | "notes"
  | "planTarget" | "baselineYear" | "points" | "amount" | "ordinal" | "measureUnit" | "bandFrom" | "bandTo";

const LEXICON = headers.map(({ role, patterns }) => ({ role: role as Role, pattern: new RegExp(patterns.join("|")) }));
/** Longer texts are data or prose, not a header. */
const LONGEST = 60;

/** Every role a header's words allow ("Indicador" of a band table is an activity as well); [] when none. */
export const matchRoles: (header: string) => readonly Role[] = memo(header => {
  const outside = header.includes("(") ? header.replace(/\([^)]*\)/g, "") : header;
  if (outside.length > LONGEST) return NONE;
  const plain = squash(outside) || squash(header);
  const roles = LEXICON.filter(({ pattern }) => pattern.test(plain)).map(({ role }) => role);
  return roles.length === 0 ? NONE : roles;
});

const NONE: readonly Role[] = [];
