import { closeCorrecting, leaveSheet, moveHeaderTo, nameColumn, setAside, setHeaderHeight, setRemember, startCorrecting, useAgain, useCorrection } from "./correcting";
import { chooseComponents, choosePeriod, chooseSharedWeights, previewEvaluation, tryActual, typeBudget, writeEvaluation } from "./evaluating";
import { acceptFinding, applyFix, filterFindings, goToFinding, nextFinding, previousFinding, reopenFinding, selectFinding, showMore, startDoing } from "./findings";
import { chooseGrouping, previewFollowing, registerSignal, settleDate, startSignal, typeDate, useToday, writeFollowing } from "./following";
import { back, cancel, goTo, help, keepTyped, read, readAgain, show, undo, undoAnyway } from "./general";
import { closePreview, previewTables, writeTables } from "./tables";

/** Everything that the user can do in the pane. */
export const COMMANDS = {
  read, readAgain, undo, undoAnyway, keepTyped, help, back, cancel, show, goTo,
  startCorrecting, moveHeaderTo, setHeaderHeight, nameColumn, setRemember, useCorrection, setAside, useAgain, leaveSheet, closeCorrecting,
  previewTables, writeTables, closePreview,
  filterFindings, selectFinding, goToFinding, nextFinding, previousFinding, startDoing, applyFix, acceptFinding, reopenFinding, showMore,
  chooseComponents, choosePeriod, typeBudget, chooseSharedWeights, previewEvaluation, writeEvaluation, tryActual,
  typeDate, settleDate, useToday, chooseGrouping, previewFollowing, writeFollowing, startSignal, registerSignal,
} as const;
