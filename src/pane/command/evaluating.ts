import type { Fraction } from "../../domain/fraction";
import { evaluateContract } from "../../jobs/evaluateContract";
import { choiceProperties } from "../../jobs/keptChoices";
import { pactuaSheets } from "../../jobs/pactuaSheets";
import type { Quadrimestre } from "../../jobs/period";
import type { Contract } from "../../jobs/readContract";
import { SILENT, type Steps } from "../../jobs/steps";
import { AVALIAR, EXPLAIN } from "../../locale/pane/avaliar";
import { PREVIEW } from "../../locale/pane/shared";
import type { WorkbookPatch } from "../../workbook/patch";
import type { Desk } from "../desk";
import { load, reckon, reckonSoon } from "../load";
import { paidSheets, requestOf } from "../request";
import type { Evaluating, PaneState } from "../state";
import { work } from "../work";
import { afterWriting, previewOf } from "../write";
import { canWrite, type Command } from "./command";

/** The user chose something: what is shown follows at once. */
function choose(desk: Desk, change: (now: Evaluating) => Partial<Evaluating>): void {
  desk.store.change(({ evaluating }) => ({ evaluating: { ...evaluating, ...change(evaluating) }, preview: null }));
  reckon(desk.store, desk.today());
}

export const chooseComponents: Command<readonly string[]> = {
  name: AVALIAR.what,
  perform: (desk, without) => choose(desk, () => ({ without })),
};

export const choosePeriod: Command<Quadrimestre> = {
  name: AVALIAR.period,
  perform: (desk, period) => choose(desk, () => ({ period })),
};

export const typeBudget: Command<{ readonly sheet: string; readonly text: string }> = {
  name: AVALIAR.budgets,
  perform(desk, { sheet, text }) {
    desk.store.change(({ evaluating }) => ({ evaluating: { ...evaluating, budgets: { ...evaluating.budgets, [sheet]: text } }, preview: null }));
    reckonSoon(desk);
  },
};

export const chooseSharedWeights: Command<Evaluating["sharedWeights"]> = {
  name: AVALIAR.how,
  perform: (desk, sharedWeights) => choose(desk, () => ({ sharedWeights })),
};

export const previewEvaluation: Command = {
  name: AVALIAR.create,
  available: state => canWrite(state) && hasComponents(state),
  perform({ store, today }) {
    const { contract, evaluating } = store.get();
    if (contract) store.change({ preview: previewOf("evaluation", evaluationPatch(contract, evaluating, today(), SILENT), contract) });
  },
};

export const writeEvaluation: Command = {
  name: PREVIEW.confirm,
  available: canWrite,
  async perform(desk) {
    await work(desk, "reading", async job => {
      const contract = await load(desk, job);
      const { evaluating } = desk.store.get();
      const patch = evaluationPatch(contract, evaluating, desk.today(), job.steps);
      const applied = await job.workbook.apply(patch, job.steps.begin("writing"));
      const kept = await desk.workbook.keep(choiceProperties(evaluating));
      const both = { ...applied, undo: () => kept.undo().then(() => applied.undo()) };
      await afterWriting(desk, job, "evaluation", both, "avaliacao:");
    });
  },
};

function evaluationPatch(contract: Contract, evaluating: Evaluating, today: string, steps: Steps): WorkbookPatch {
  const { evaluation, findings } = evaluateContract(contract, contract.records, steps, requestOf(evaluating, contract, today));
  return pactuaSheets(contract, findings, evaluation);
}

function hasComponents({ contract, evaluating }: PaneState): boolean {
  return contract !== null && paidSheets(contract).some(sheet => !evaluating.without.includes(sheet));
}

/** Tries the line with another actual; the sheet does not change. */
export const tryActual: Command<{ readonly line: string; readonly actual: Fraction } | null> = {
  name: EXPLAIN.whatIf,
  perform: ({ store }, tried) => store.change(({ evaluating }) => ({ evaluating: { ...evaluating, tried } })),
};
