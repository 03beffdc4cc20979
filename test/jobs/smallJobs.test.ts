import fc from "fast-check";
import { toNumber } from "../../src/domain/fraction";
import { choiceProperties, choicesIn } from "../../src/jobs/keptChoices";
import { readWorkbook } from "../../src/intake/readWorkbook";
import { evaluateContract } from "../../src/jobs/evaluateContract";
import { lastEnded, monthsOf, quadrimestreOf } from "../../src/jobs/period";
import { previewPatch } from "../../src/jobs/previewPatch";
import { pactuaSheets } from "../../src/jobs/pactuaSheets";
import { readAmount } from "../../src/jobs/readAmount";
import { readContract } from "../../src/jobs/readContract";
import { SILENT } from "../../src/jobs/steps";
import { usualMonths } from "../../src/jobs/usualMonths";
import { joinProperty, splitProperty } from "../../src/workbook/longProperty";
import { memoryWorkbook } from "../../src/workbook/memory/memoryWorkbook";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../support/sheetOf";

describe("a quadrimestre", () => {
  test("has four months of one year", () => {
    expect(monthsOf({ year: 2023, part: 3 })).toEqual(["2023-09", "2023-10", "2023-11", "2023-12"]);
  });

  test("is found again from its months, and from none but its own", () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 3 }), (year, part) => {
      expect(quadrimestreOf(monthsOf({ year, part }))).toEqual({ year, part });
    }));
    expect(quadrimestreOf(["2023-04", "2023-05"])).toBeNull();
    expect(quadrimestreOf(["04"])).toBeNull();
    expect(quadrimestreOf([])).toBeNull();
  });

  test.each([["2023-05-01", 2023, 1], ["2023-04-30", 2022, 3], ["2023-12-31", 2023, 2], ["2024-01-01", 2023, 3]])("before %s the last that had ended was that of %i, part %i", (today, year, part) => {
    expect(lastEnded(today)).toEqual({ year, part });
  });
});

describe("an amount as a person types it", () => {
  test.each([["1.234.567,89", 1234567.89], ["R$ 1.000", 1000], ["11223344,55", 11223344.55], ["0", 0]])("%s is read", (text, value) => {
    expect(toNumber(readAmount(text)!)).toBe(value);
  });

  test.each(["", "um milhão", "10%", "1.000 ou 2.000", "R$"])("%p is none", text => {
    expect(readAmount(text)).toBeNull();
  });
});

describe("the months that are evaluated where nobody chose", () => {
  const production = (header: readonly string[]) => sheetOf([["Folha", "Indicador", ...header], ["UBS", "Consultas", 1, 2]], { name: "Produção" });
  const read = (...sheets: readonly SheetSnapshot[]) => readContract(memoryWorkbook(workbookOf(...sheets)), SILENT);

  test("are those of the production", async () => {
    expect(usualMonths(await read(production(["jan/23", "fev/23"])), "2026-11-21")).toEqual(["2023-01", "2023-02"]);
  });

  test("are none where the production is one result", async () => {
    expect(usualMonths(await read(sheetOf([["Folha", "Indicador", "Realizado"], ["UBS", "Consultas", 300]], { name: "Produção" })), "2026-11-21")).toEqual([]);
  });

  test("are those of the quadrimestre that ended last where there is no production", async () => {
    expect(usualMonths(await read(sheetOf([["Indicador", "Meta"], ["Consultas", 320]])), "2026-11-21")).toEqual(monthsOf({ year: 2026, part: 2 }));
  });
});

test("a preview names what would be made and what made anew, by the names they would really have", async () => {
  const workbook = memoryWorkbook(workbookOf(sheetOf([["Indicador", "Meta"], ["Consultas", 320]], { name: "Metas" })));
  const contract = await readContract(workbook, SILENT);
  const patch = pactuaSheets(contract, contract.findings, null);
  expect(previewPatch(patch, contract.snapshot)).toEqual({ created: ["Metas (Pactua)", "Inconsistências"], updated: [] });
  await workbook.apply(patch);
  expect(previewPatch(patch, workbook.snapshot)).toEqual({ created: [], updated: ["Metas (Pactua)", "Inconsistências"] });
});

test("a text of any length goes through properties of 255 characters, and a shorter one leaves none behind", () => {
  const plain = (properties: Record<string, string | null>) => Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, string] => entry[1] !== null));
  fc.assert(fc.property(fc.string({ maxLength: 2000, unit: "grapheme" }), fc.string({ maxLength: 600, unit: "grapheme" }), (long, short) => {
    const first = plain(splitProperty("receita", long, {}));
    expect(joinProperty("receita", first)).toBe(long);
    expect(Object.values(first).every(value => value.length <= 255)).toBe(true);
    const second = plain({ ...first, ...splitProperty("receita", short, first) });
    expect(joinProperty("receita", second)).toBe(short);
  }));
});

test("the choice about merged weights is kept where it is not the usual one", () => {
  expect(choicesIn(choiceProperties({ sharedWeights: "pool" }) as Record<string, string>).sharedWeights).toBe("pool");
  expect(choiceProperties({ sharedWeights: "by-nature" })).toEqual({ "Pactua.pesos-compartilhados": null });
  expect(choicesIn({}).sharedWeights).toBe("by-nature");
});

describe("a production of its own", () => {
  const contract = async () => readContract(memoryWorkbook(workbookOf(sheetOf([["Indicador", "Meta", "Peso"], ["Consultas", 100, "100%"]]))), SILENT);
  const codesWith = async (...rows: (string | number)[][]) =>
    evaluateContract(await contract(), readWorkbook(workbookOf(sheetOf(rows, { name: "Produção" }))), SILENT).evaluation.findings.map(({ code }) => code);

  test("in which nothing is recognised leaves every line without production, and that is said", async () => {
    expect(await codesWith(["Coisas", "Quanto"], ["Consultas", 90])).toEqual(expect.arrayContaining(["actual-missing", "budget-missing"]));
  });

  test("that is a form still blank is not blamed for its blanks", async () => {
    const codes = await codesWith(["Indicador", "jan/24"], ["Consultas", ""]);
    expect(codes).not.toContain("actual-missing");
    expect(codes).not.toContain("budget-missing");
  });
});
