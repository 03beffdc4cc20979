import { cellsOf } from "../cells";
import { bandTables } from "../bandTables";
import type { Rule } from "../rule";

/** A band says from where to where and what is paid. One finding an activity. */
export const bandsAreReadable: Rule = ({ bands }) =>
  bandTables(bands).flatMap(({ activity, bands: table }) => {
    const unreadable = table.filter(band => band.unreadable);
    if (unreadable.length === 0) return [];
    const [band] = unreadable;
    return [{
      code: "band-unreadable",
      level: "error",
      ...cellsOf(unreadable.map(one => one.at)),
      params: { activity, text: band!.text, payText: band!.payText, count: unreadable.length },
    }];
  });
