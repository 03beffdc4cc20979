import { remedy, sentence } from "../../src/locale/findings";
import { validate } from "../../src/validate/validate";
import { readSample } from "../support/readSample";
import { PLAN_FAULTS, recordsOfPlan, soundPlan } from "./support/planFaults";

describe("a sound plan", () => {
  test("has nothing to find", () => expect(validate(recordsOfPlan(soundPlan()))).toEqual([]));
});

describe("one fault planted in a sound plan", () => {
  test.each(PLAN_FAULTS.map(seeded => [seeded.fault, seeded] as const))("%s gives exactly its finding", (_, { plant, expected }) => {
    const plan = soundPlan();
    plant(plan);
    const found = validate(recordsOfPlan(plan));
    expect(found.map(({ code, level, sheet, cell }) => ({ code, level, sheet, cell })))
      .toEqual([{ code: expected.code, level: expected.level, sheet: expected.sheet, cell: expected.cell }]);
    expect(found[0]!.cells).toEqual(expected.cells ?? []);
    if (expected.fixed) expect(found[0]!.fixes!.map(fix => [fix.at.cell, fix.after])).toEqual(expected.fixed);
    for (const figure of expected.says) expect(sentence(found[0]!)).toContain(figure);
    expect(remedy(found[0]!)).not.toBe("");
  });
});

describe("the samples", () => {
  const found = async (name: string): Promise<string[]> =>
    validate(await readSample(`samples/${name}.xlsx`)).map(({ code, sheet, cell, cells }) => [code, `${sheet}!${cell}`, ...cells].join(" "));

  test("a strategic plan: two years with two figures each, one without any, and a deadline with a slip", async () => {
    expect(await found("plano-estrategico")).toEqual([
      "number-ambiguous Painel!B8", "number-ambiguous Painel!D8", "deadline-unreadable Ações!D34", "value-missing Painel!B14",
    ]);
  });

  test("monitoring cards: deadlines that disagree, a delivery before its deadline, and conclusions left for later", async () => {
    expect(await found("monitoramento-cartoes")).toEqual([
      "progress-unknown PLANEJAMENTO E GESTÃO!A11 A26 A40",
      "progress-unknown REESTRUTURAÇÃO DO FUNDO ESTA!A26",
      "progress-unknown ADMINISTRAÇÃO PÚBLICA!A11 A26 A41 A56 A70 A85 A99 A114",
      "deadline-before-start ADMINISTRAÇÃO PÚBLICA!B13 A9",
      "deadline-disagrees ADMINISTRAÇÃO PÚBLICA!A39 B37",
      "deadline-disagrees ADMINISTRAÇÃO PÚBLICA!A54 B52",
      "deadline-disagrees ADMINISTRAÇÃO PÚBLICA!B95 A97 A96",
      "progress-unknown GESTÃO DO TRABALHO E DA EDUC!A26 A40 A55 A69",
    ]);
  });
});
