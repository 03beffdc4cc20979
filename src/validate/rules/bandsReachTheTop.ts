import { bandTables } from "../bandTables";
import { cellsOf } from "../cells";
import type { Rule } from "../rule";

/** Nothing is said above the last band: its factor goes on, and that is reported. One finding an activity. */
export const bandsReachTheTop: Rule = ({ bands }) =>
  bandTables(bands).flatMap(({ activity, survey: { openAbove }, sound }) => {
    if (!openAbove || !sound) return [];
    const { band, limit } = openAbove;
    return [{ code: "band-open-above", level: "warning", ...cellsOf([band.at]), params: { activity, text: band.text, limit, factor: band.factor } }];
  });
