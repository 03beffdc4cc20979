import type { Following } from "../follow/following";
import { nothingToFollow } from "../follow/nothingToFollow";
import type { WorkbookPatch } from "../workbook/patch";
import { cardsSheet } from "./following/cardsSheet";
import { monitoringLayout } from "./following/monitoringLayout";
import { monitoringSheet } from "./following/monitoringSheet";
import type { TypedCard } from "./following/readTypedCards";
import { signalsSheet } from "./following/signalsSheet";
import { stateSheet } from "./following/stateSheet";

/**
 * The sheets that follow a plan: Acompanhamento with the one date that all states follow, Situação, Sinais and Cartões.
 * They stand on the tables Ações and Séries of metaSheets, and belong into the same patch. None where there is nothing to follow.
 * @param typedCards what people wrote on the cards before
 */
export function followingSheets(following: Following, typedCards: readonly TypedCard[] = []): WorkbookPatch {
  if (nothingToFollow(following)) return { sheets: [] };
  const layout = monitoringLayout(following);
  return { sheets: [monitoringSheet(following, layout), stateSheet(following, layout), signalsSheet(following.signals), cardsSheet(following, typedCards)] };
}
