import fc from "fast-check";
import { toNumber } from "../../../src/domain/fraction";
import { evaluate } from "../../../src/evaluate/evaluate";
import type { ComponentEvaluation } from "../../../src/evaluate/evaluation";
import { readWorkbook } from "../../../src/intake/readWorkbook";
import type { Records } from "../../../src/intake/records";
import { remedy, sentence } from "../../../src/locale/findings";
import type { Finding } from "../../../src/validate/finding";
import { validate } from "../../../src/validate/validate";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheetOf, workbookOf } from "../../support/sheetOf";
import { anyText } from "./support/anyText";

/** Sheet and cell of each value in the workbook below. */
const PLACES = {
  target: "HOSPITAL!B2", weight: "HOSPITAL!C2", band: "HOSPITAL!B7", factor: "HOSPITAL!C7", share: "HOSPITAL!B11",
  month: "Produção!C2", budget: "Orçamento!C2", deadline: "Plano!C2", status: "Plano!D2", progress: "Plano!E2",
} as const;
type Place = keyof typeof PLACES;

interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

const anyValue: fc.Arbitrary<Typed> = fc.oneof(
  { weight: 5, arbitrary: anyText.map(value => ({ value, format: "General" })) },
  { weight: 2, arbitrary: fc.record({ value: fc.oneof(fc.constantFrom(0, 1, -1, 0.5, 0.007, 12.5, 46387, 1e15), fc.double({ noNaN: true, noDefaultInfinity: true })), format: fc.constantFrom("General", "0%", "0.00", "#,##0.00", "dd/mm/yyyy", "mmm/yy", "hh:mm", '"R$" #,##0.00') }) },
  { weight: 1, arbitrary: fc.constantFrom<Typed>({ value: true, format: "General" }, { value: { error: "#DIV/0!" }, format: "General" }, { value: null, format: "General" }) },
);

interface Judged {
  readonly records: Records;
  readonly component: ComponentEvaluation | undefined;
  readonly findings: readonly Finding[];
}

/** A contract with its production, budget and plan, all sound but for the one value; read, judged and paid. */
function judge(place: Place, { value, format }: Typed): Judged {
  const at = (name: Place, sound: CellValue): CellValue => (name === place ? value : sound);
  const formats = (sheet: string): Record<string, string> => {
    const [name, cell] = PLACES[place].split("!") as [string, string];
    return name === sheet ? { [cell]: format } : {};
  };
  const sheet = (name: string, rows: CellValue[][]) => sheetOf(rows, { name, formats: formats(name) });
  const records = readWorkbook(workbookOf(
    sheet("HOSPITAL", [
      ["Indicador", "Meta", "Peso", "Tipo"], ["Atendimentos", at("target", 100), at("weight", "60%"), "Quantitativa"], ["Relatórios", 50, "40%", "Quantitativa"], [],
      ["Atividade", "Quantidade produzida", "Valor a pagar"], ["Metas", "Menos que 70%", "0%"], ["Metas", at("band", "De 70% até menos de 85%"), at("factor", "90%")], ["Metas", "85% ou mais", "100%"], [],
      ["Composição", "%"], ["Metas quantitativas", at("share", "90%")], ["Metas qualitativas", "10%"],
    ]),
    sheet("Produção", [["Folha", "Indicador", "jan/23"], ["HOSPITAL", "Atendimentos", at("month", 90)], ["HOSPITAL", "Relatórios", 50]]),
    sheet("Orçamento", [["Folha", "Período", "Orçamento (R$)"], ["HOSPITAL", "jan/2023", at("budget", 1000)]]),
    sheet("Plano", [["Ação", "Responsável", "Prazo", "Situação", "% de conclusão"], ["Implantar o protocolo", "SES", at("deadline", "dez/2026"), at("status", "Em andamento"), at("progress", "40%")], ["Capacitar as equipes", "SES", "jun/2026", "Não iniciado", "0%"]]),
  ));
  const evaluation = evaluate(records, records);
  return { records, component: evaluation.components.find(({ sheet: name }) => name === "HOSPITAL"), findings: [...validate(records), ...evaluation.findings] };
}

/** A finding names the cell, or its row was left aside and says so. */
function isTold({ findings }: Judged, place: Place): boolean {
  const [sheet, cell] = PLACES[place].split("!") as [string, string];
  return findings.some(finding => finding.sheet === sheet && ([finding.cell, ...finding.cells].includes(cell) || finding.code === "block-ignored"));
}

const isBlank = (value: CellValue): boolean => value === null || (typeof value === "string" && value.trim() === "");
const numRuns = 150;

describe("one value of any kind in a sound workbook", () => {
  test("without it, every line is paid and nothing is the matter", () => {
    const { component, findings } = judge("month", { value: 90, format: "General" });
    expect(component?.lines.map(({ payment }) => toNumber(payment!))).toEqual([540, 360]);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  test.each(Object.keys(PLACES) as Place[])("%s: read, judged and told in words without an error", place => {
    fc.assert(fc.property(anyValue, typed => {
      for (const finding of judge(place, typed).findings) expect(sentence(finding) + remedy(finding)).not.toMatch(/undefined|NaN|\[object/);
    }), { numRuns });
  });

  test("a target is a value, or its line stays open and its cell is reported", () => {
    fc.assert(fc.property(anyValue, typed => {
      const judged = judge("target", typed);
      const target = judged.records.targets.find(({ at }) => at.sheet === "HOSPITAL" && at.cell === "B2");
      if (target?.value && !isBlank(typed.value)) return;
      expect({ typed, told: isTold(judged, "target"), payment: judged.component?.lines.find(({ cells }) => cells.some(({ cell }) => cell === "B2"))?.payment ?? null }).toEqual({ typed, told: true, payment: null });
    }), { numRuns });
  });

  test("a weight is a part of the whole, or nothing is paid for its line and its cell is reported", () => {
    fc.assert(fc.property(anyValue, typed => {
      const judged = judge("weight", typed);
      const line = judged.component?.lines.find(({ indicators }) => indicators.includes("Atendimentos"));
      if (line?.weight && line.weight.num > 0n && line.weight.num <= line.weight.den && typeof typed.value !== "boolean") return;
      expect({ typed, told: isTold(judged, "weight") }).toEqual({ typed, told: true });
      if (!line?.weight) expect({ typed, payment: line?.payment ?? null }).toEqual({ typed, payment: null });
    }), { numRuns });
  });

  test("production is a number as typed, or its line stays open and its cell is reported; words are never one", () => {
    fc.assert(fc.property(anyValue, typed => {
      const judged = judge("month", typed);
      const line = judged.component?.lines.find(({ indicators }) => indicators.includes("Atendimentos"));
      if (line?.actual && typeof typed.value === "number") return;
      if (line?.actual) expect(typed.value).toMatch(/^([\s\d.,R$%()−–—-]|milh\p{L}+|mil|mi|bi|por\s*cento)+$/iu);
      else expect({ typed, told: isTold(judged, "month"), payment: line?.payment ?? null }).toEqual({ typed, told: true, payment: null });
    }), { numRuns });
  });

  test("a budget is an amount as typed, or nothing is paid and its cell is reported", () => {
    fc.assert(fc.property(anyValue, typed => {
      const judged = judge("budget", typed);
      if (judged.component?.budget && typeof typed.value === "number") return;
      if (judged.component?.budget) expect(typed.value).toMatch(/\d/);
      else expect({ typed, told: isTold(judged, "budget"), paid: judged.component?.lines.some(({ payment }) => payment !== null) ?? false }).toEqual({ typed, told: true, paid: false });
    }), { numRuns });
  });

  test("a band and what it pays are read, or reported", () => {
    fc.assert(fc.property(fc.constantFrom<Place>("band", "factor"), anyValue, (place, typed) => {
      const judged = judge(place, typed);
      const cell = PLACES[place].split("!")[1];
      const band = judged.records.bands.find(({ at, payAt }) => at.cell === cell || payAt?.cell === cell);
      if (band && !band.unreadable && !isBlank(typed.value)) return;
      // A band that is blank is no band; then the hole it leaves is reported.
      expect({ typed, told: isTold(judged, place) || judged.findings.some(({ code }) => code.startsWith("band-")) }).toEqual({ typed, told: true });
    }), { numRuns });
  });

  test("an action keeps its line; a deadline, a status and a progress are read, blank, a mere dash, or reported", () => {
    fc.assert(fc.property(fc.constantFrom<Place>("deadline", "status", "progress"), anyValue, (place, typed) => {
      const judged = judge(place, typed);
      const action = judged.records.actions.find(({ action: name }) => name === "Implantar o protocolo");
      if (!action) return expect({ typed, told: isTold(judged, place) }).toEqual({ typed, told: true });
      const isRead = place === "deadline" ? action.deadlineKind !== "unreadable" && action.deadlineKind !== null : place === "status" ? action.status !== null || action.progress !== null : action.progress !== null;
      const saysNothing = isBlank(typed.value) || (typeof typed.value === "string" && !/[^\s\p{P}]/u.test(typed.value));
      expect({ typed, told: isRead || saysNothing || isTold(judged, place) }).toEqual({ typed, told: true });
    }), { numRuns });
  });
});
