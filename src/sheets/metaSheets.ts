import type { KnownPlan } from "../follow/following";
import { knownPlan } from "../follow/knownPlan";
import type { Records } from "../intake/records";
import type { Finding } from "../validate/finding";
import type { SheetPatch, WorkbookPatch } from "../workbook/patch";
import { actionsSheet } from "./following/actionsSheet";
import { seriesSheet } from "./following/seriesSheet";
import { bandsSheet } from "./meta/bandsSheet";
import { findingsSheet } from "./meta/findingsSheet";
import type { Decisions } from "./meta/decisions";
import { pointBandsSheet } from "./meta/pointBandsSheet";
import { sharesSheet } from "./meta/sharesSheet";
import { targetsSheet } from "./meta/targetsSheet";
import { sheetLinks, sheetOrder } from "./sheetLinks";

/**
 * The tables of a contract or a plan: Metas, Faixas, Pontos, Composição, Ações and Séries where there is something to show, and Inconsistências always.
 * Each row leads back to the cell it was read from.
 * @param decisions what people wrote beside the findings before
 * @param plan with what people typed into its tables before
 */
export function metaSheets(records: Records, findings: readonly Finding[], decisions?: Decisions, plan: KnownPlan = knownPlan(records)): WorkbookPatch {
  const linkTo = sheetLinks(records);
  const sheets: SheetPatch[] = [];
  if (records.targets.length > 0) sheets.push(targetsSheet(records.targets, linkTo));
  if (records.bands.length > 0) sheets.push(bandsSheet(records.bands, linkTo));
  if (records.points.length > 0) sheets.push(pointBandsSheet(records.points, linkTo));
  if (records.shares.length > 0) sheets.push(sharesSheet(records.shares, linkTo));
  if (plan.actions.length > 0) sheets.push(actionsSheet(plan.actions, linkTo));
  if (plan.series.length > 0) sheets.push(seriesSheet(plan.series, linkTo));
  sheets.push(findingsSheet(findings, sheetOrder(records), linkTo, decisions));
  return { sheets };
}
