import type { Records } from "../intake/records";
import type { Finding } from "../validate/finding";
import type { SheetPatch, WorkbookPatch } from "../workbook/patch";
import { bandsSheet } from "./meta/bandsSheet";
import { findingsSheet } from "./meta/findingsSheet";
import type { Decisions } from "./meta/decisions";
import { sharesSheet } from "./meta/sharesSheet";
import { targetsSheet } from "./meta/targetsSheet";
import { sheetLinks, sheetOrder } from "./sheetLinks";

/**
 * The tables of a contract: Metas, Faixas and Composição where there is something to show, and Inconsistências always.
 * Each row leads back to the cell it was read from.
 * @param decisions what people wrote beside the findings before
 */
export function metaSheets(records: Records, findings: readonly Finding[], decisions?: Decisions): WorkbookPatch {
  const linkTo = sheetLinks(records);
  const sheets: SheetPatch[] = [];
  if (records.targets.length > 0) sheets.push(targetsSheet(records.targets, linkTo));
  if (records.bands.length > 0) sheets.push(bandsSheet(records.bands, linkTo));
  if (records.shares.length > 0) sheets.push(sharesSheet(records.shares, linkTo));
  sheets.push(findingsSheet(findings, sheetOrder(records), linkTo, decisions));
  return { sheets };
}
