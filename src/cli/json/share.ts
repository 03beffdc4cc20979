import type { DistributionRecord, ShareRecord } from "../../intake/records";
import { jsonNumber } from "./numbers";

export function shareJson(share: ShareRecord) {
  return { sheet: share.at.sheet, cell: share.at.cell, kind: share.kind, share: jsonNumber(share.share) };
}

export function distributionJson(distribution: DistributionRecord) {
  return {
    sheet: distribution.at.sheet,
    cell: distribution.at.cell,
    group: distribution.group,
    share: jsonNumber(distribution.share),
  };
}
