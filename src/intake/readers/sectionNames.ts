import { placeIn } from "../block/placeIn";
import type { Title } from "../grid/titleAt";
import { isFacilityName } from "../text/names";
import { readTitleWeight } from "../values/readTitleWeight";

/** What stands between the lines names a facility or a group of indicators; with a weight it is a group, unless its words always head a place. */
export function sectionNames(section: Title | null): { readonly place: string | null; readonly part: string | null } {
  if (section === null) return { place: null, part: null };
  const weighted = readTitleWeight(section.text);
  const name = weighted?.name ?? section.text;
  const place = weighted ? placeIn(name) : isFacilityName(name) ? name : null;
  return { place, part: place === null ? name : null };
}
