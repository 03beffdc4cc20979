import type { BandRecord } from "../../../../src/intake/records";
import type { Case, Outcome } from "./case";
import { exact } from "./exact";
import { HERE, readSheetCase } from "./readSheetCase";

const CODES = new Set(["band-unreadable", "band-unordered"]);

/** A band in its column, with limits as percentages of the target: "[85%, 100%)", "(open, 70%]", "unreadable". */
export function bandAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Atividade", "Quantidade produzida", "Valor a pagar"], ["Consultas", HERE, "90%"], ["Consultas", "Menos que 5%", "0%"]]);
  return outcome(records.bands.find(({ at }) => at.cell === "B2"), findings);
}

/** The same with its limits in two columns, written "70% | 84,99%". */
export function bandColumnsAt(one: Case): Outcome {
  const [from, to] = one.text!.split("|").map(text => text.trim()) as [string, string];
  const { records, findings } = readSheetCase({ ...one, text: from }, [["Atividade", "De", "Até", "Valor a pagar"], ["Consultas", HERE, to, "90%"], ["Consultas", "0%", "5%", "0%"]]);
  return outcome(records.bands.find(({ at }) => at.cell === "B2"), findings);
}

/** What a band pays: "90%", "event", "unreadable". */
export function factorAt(one: Case): Outcome {
  const { records, findings } = readSheetCase(one, [["Atividade", "Quantidade produzida", one.header ?? "Valor a pagar"], ["Consultas", "De 85% a 100%", HERE], ["Consultas", "Menos que 5%", "0%"]]);
  const band = records.bands.find(({ payAt }) => payAt?.cell === "C2");
  if (!band) return { reading: "no band", findings };
  const reading = band.event ? "event" : band.factor === null ? "unreadable" : exact(band.factor, { percent: true });
  return { reading, findings: band.unreadable ? ["band-unreadable"] : [] };
}

function outcome(band: BandRecord | undefined, findings: readonly string[]): Outcome {
  return { reading: band ? limits(band) : "no band", findings: findings.filter(code => CODES.has(code)) };
}

function limits({ from, fromInclusive, to, toInclusive, unreadable }: BandRecord): string {
  if (unreadable) return "unreadable";
  const [low, high] = [from, to].map(limit => (limit === null ? "open" : exact(limit, { percent: true })));
  return `${fromInclusive ? "[" : "("}${low}, ${high}${toInclusive ? "]" : ")"}`;
}
