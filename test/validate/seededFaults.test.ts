import type { Finding } from "../../src/validate/finding";
import { validate } from "../../src/validate/validate";
import { remedy, sentence } from "../../src/locale/findings";
import { FAULTS } from "./support/faults";
import { sheetsOf, type SoundContract, soundContract } from "./support/soundContract";
import { recordsOf } from "./support/workbook";

const SHARED_IN_SOUND = "shared-weight-split";

function findingsOf(contract: SoundContract): Finding[] {
  return validate(recordsOf(...sheetsOf(contract)));
}

describe("a sound contract", () => {
  test("has no error, no warning, and one choice: the weight that two lines share", () => {
    expect(findingsOf(soundContract()).map(({ code, level, cell, cells }) => ({ code, level, cell, cells })))
      .toEqual([{ code: SHARED_IN_SOUND, level: "info", cell: "C4", cells: ["B4", "B5"] }]);
  });
});

describe("one fault planted in a sound contract", () => {
  test.each(FAULTS.map(seeded => [seeded.fault, seeded] as const))("%s gives exactly its finding", (_, { plant, expected }) => {
    const contract = soundContract();
    plant(contract);
    const found = findingsOf(contract).filter(finding => finding.code !== SHARED_IN_SOUND);
    expect(found.map(({ code, level, sheet, cell }) => ({ code, level, sheet, cell })))
      .toEqual([{ code: expected.code, level: expected.level, sheet: expected.sheet ?? "Hospital", cell: expected.cell }]);
    if (expected.cells) expect(found[0]!.cells).toEqual(expected.cells);
    if (expected.fixed !== undefined) expect(found[0]!.fixes!.map(fix => [fix.at.cell, fix.after])).toEqual(expected.fixed);
    for (const figure of expected.says) expect(sentence(found[0]!)).toContain(figure);
    expect(remedy(found[0]!)).not.toBe("");
  });
});
