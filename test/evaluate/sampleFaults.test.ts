import { toDecimalText } from "../../src/domain/rounding";
import { evaluate } from "../../src/evaluate/evaluate";
import type { Evaluation } from "../../src/evaluate/evaluation";
import type { CellValue } from "../../src/workbook/snapshot";
import { readSample } from "./readSample";

const PRODUCTION = "producao-quadrimestre.xlsx";
const CHOICES = ["annual-target-prorated", "band-table-unmatched"];

async function evaluateWith(typed: Readonly<Record<string, CellValue>>): Promise<Evaluation> {
  return evaluate(await readSample("contrato-complexo-saude.xlsx"), await readSample(PRODUCTION, typed));
}

function openLines({ components }: Evaluation): string[] {
  return components.flatMap(({ lines }) => lines.filter(line => line.payment === null).map(line => `${line.sheet}!${line.cells[0]!.cell}`));
}

function newFindings({ findings }: Evaluation): string[] {
  return findings.filter(({ code }) => !CHOICES.includes(code)).map(({ level, code, sheet, cell }) => `${level} ${code} ${sheet}!${cell}`);
}

describe("one fault in the sample's production", () => {
  test.each<[string, Record<string, CellValue>, string[], string[]]>([
    ["a blank month", { "Produção!G3": null }, ["AB!D4"], ["warning actual-missing Produção!G3"]],
    ["two blank months of a pooled line", { "Produção!F223": null, "Produção!G224": null }, ["HMU!B5"], ["warning actual-missing Produção!F223"]],
    ["a text in a month", { "Produção!F174": "sem dados" }, ["AE!C7"], ["error actual-unreadable Produção!F174"]],
    ["an error of Excel in a month", { "Produção!F174": { error: "#DIV/0!" } }, ["AE!C7"], ["error actual-unreadable Produção!F174"]],
    ["no professionals", { "Produção!J3": null }, ["AB!D4"], ["warning actual-missing Produção!J3"]],
    ["a text for professionals", { "Produção!J3": "seis" }, ["AB!D4"], ["error actual-unreadable Produção!J3"]],
    ["an unknown indicator", { "Produção!E200": "Consultas nas UPAs" }, ["RUE!C8"], ["error actual-unmatched Produção!E200", "warning actual-missing RUE!C8"]],
    ["an unknown facility", { "Produção!C3": "ALVARENGAS" }, ["AB!D4"], ["error actual-unmatched Produção!E3", "warning actual-missing AB!D4"]],
    ["a plan's month left blank", { "Produção!I220": null }, ["VS!D20"], ["warning actual-missing Produção!I220"]],
  ])("%s leaves its line open and is found at its cell", async (_, typed, open, findings) => {
    const evaluation = await evaluateWith(typed);
    expect(openLines(evaluation)).toEqual(open);
    expect(newFindings(evaluation)).toEqual(findings);
    expect(evaluation.components.reduce((many, { totals }) => many + totals.open, 0)).toBe(1);
  });

  test("a month of 0 is a month", async () => {
    const evaluation = await evaluateWith({ "Produção!F171": 0, "Produção!I171": 0 });
    expect(openLines(evaluation)).toEqual([]);
    const line = evaluation.components[1]!.lines[0]!;
    expect([toDecimalText(line.attainment!), toDecimalText(line.payment!)]).toEqual(["0.00", "466666.67"]);
  });

  test("without a budget a whole component is open, and the others are paid as before", async () => {
    const evaluation = await evaluateWith({ "Orçamento!C3": null });
    expect(newFindings(evaluation)).toEqual(["error budget-missing Orçamento!C3"]);
    const [first, second] = evaluation.components;
    expect(toDecimalText(first!.totals.payment)).toBe("26614824.17");
    expect([second!.totals.open, toDecimalText(second!.totals.payment)]).toEqual([second!.lines.length, "0.00"]);
  });

  test("a budget under another name is a missing budget of the sheet", async () => {
    const evaluation = await evaluateWith({ "Orçamento!A3": "Atenção" });
    expect(newFindings(evaluation)).toEqual(["error budget-missing AE!null"]);
  });
});
