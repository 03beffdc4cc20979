import { findingGroups, shownFindings } from "../../src/pane/conferir/shownFindings";
import { FIRST_STATE, type PaneState } from "../../src/pane/state";
import type { Finding, Level } from "../../src/validate/finding";

const finding = (level: Level, code: string, cell: string): Finding => ({ code, level, sheet: "AB", cell, cells: [], params: {} });
const many = (level: Level, code: string, count: number): Finding[] => Array.from({ length: count }, (_, row) => finding(level, code, `B${row + 2}`));

function stateWith(contract: readonly Finding[], evaluation: readonly Finding[]): Pick<PaneState, "contract" | "evaluation" | "plan" | "findings"> {
  const snapshot = { sheets: [], names: [], properties: {} };
  return { ...FIRST_STATE, contract: { snapshot, findings: contract } as unknown as PaneState["contract"], evaluation: { findings: evaluation } as unknown as PaneState["evaluation"] };
}

describe("the list of findings", () => {
  test("begins with the errors, also with those of the evaluation, then warnings, then choices", () => {
    const state = stateWith([finding("info", "number-as-text", "A1"), ...many("warning", "band-gap", 2)], [finding("error", "actual-unreadable", "G4"), finding("warning", "actual-missing", "G5")]);
    expect(shownFindings(state).map(({ level, code }) => `${level} ${code}`)).toEqual([
      "error actual-unreadable", "warning band-gap", "warning band-gap", "warning actual-missing", "info number-as-text",
    ]);
  });

  test("does not leave an error out where there are more warnings than are shown at first", () => {
    const state = stateWith(many("warning", "band-gap", 300), [finding("error", "actual-unreadable", "G4")]);
    expect(findingGroups(state)[0]!.code).toBe("actual-unreadable");
    expect(shownFindings(state)).toHaveLength(200);
  });
});
