import fc from "fast-check";
import { toNumber } from "../../../src/domain/fraction";
import { budgetPeriod } from "../../../src/evaluate/budgetPeriod";
import { yesOrNo } from "../../../src/evaluate/yesOrNo";
import { isMeasure } from "../../../src/intake/values/isMeasure";
import { plainFigure } from "../../../src/intake/values/plainFigure";
import { readBand } from "../../../src/intake/values/readBand";
import { readCompletion } from "../../../src/intake/values/readCompletion";
import { readDeadline } from "../../../src/intake/values/readDeadline";
import { readFactor } from "../../../src/intake/values/readFactor";
import { readKind } from "../../../src/intake/values/readKind";
import { readLimit } from "../../../src/intake/values/readLimit";
import { readMonth } from "../../../src/intake/values/readMonth";
import { readFigures } from "../../../src/intake/values/readNumber";
import { readOperator } from "../../../src/intake/values/readOperator";
import { readOperatorAfter } from "../../../src/intake/values/readOperatorAfter";
import { readImpliedFrequency, readStatedPeriod } from "../../../src/intake/values/readPeriod";
import { pointsIn, pointsLines } from "../../../src/intake/values/readPointsLine";
import { progressIn } from "../../../src/intake/values/readProgress";
import { readStatus } from "../../../src/intake/values/readStatus";
import { readTarget } from "../../../src/intake/values/readTarget";
import { saysNothing } from "../../../src/intake/values/saysNothing";
import { anyText } from "./support/anyText";

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ["figures", readFigures], ["plain figure", plainFigure], ["target", text => readTarget(text, "Taxa de mortalidade", null)], ["target's name", text => readTarget("95%", text, null)],
  ["operator", readOperator], ["operator behind", readOperatorAfter], ["band", text => readBand(text)], ["band of values", text => readBand(text, "plain")],
  ["factor", text => readFactor(text, text, "Valor a pagar")], ["factor's header", text => readFactor("10%", "10%", text)], ["points", pointsLines], ["points alone", pointsIn],
  ["deadline", text => readDeadline(text)], ["deadline with a year", text => readDeadline(text, 2025)], ["limit", text => readLimit(text, 2025)], ["month", readMonth], ["period", readStatedPeriod],
  ["frequency", readImpliedFrequency], ["budget's period", budgetPeriod], ["status", readStatus], ["completion", readCompletion], ["progress", progressIn], ["yes or no", yesOrNo], ["kind", readKind],
  ["measure", isMeasure], ["nothing", saysNothing],
];

/** Every number in it is one, every fraction has a denominator, and nothing is left undefined. */
function isSound(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return (!("den" in value) || (value.den as bigint) > 0n) && Object.values(value).every(isSound);
}

describe("any text at all", () => {
  test("thousands parted by blanks of two kinds are one number, or the first of them and something else", () => {
    expect(readFigures("0\u00a0071 234 feitos").map(({ value, other }) => [toNumber(value), other && toNumber(other)])).toEqual([[71_234, 0]]);
  });

  test.each(READERS)("%s: an answer or none, never an error or half a number", (_, read) => {
    fc.assert(fc.property(anyText, text => {
      expect({ text, sound: isSound(read(text)) }).toEqual({ text, sound: true });
    }), { numRuns: 400 });
  });

  test.each(READERS)("%s: the same in capitals, with its accents apart, and with blanks around it", (_, read) => {
    fc.assert(fc.property(anyText, text => {
      const composed = text.normalize();
      const reading = said(read(composed));
      for (const other of [`  ${composed} `, `\u00a0${composed}\u202f`, composed.toUpperCase(), composed.toLowerCase(), composed.normalize("NFD")]) {
        // Some letters of other scripts change in capitals for good.
        if (fold(other) === fold(composed)) expect({ text, other, reading: said(read(other)) }).toEqual({ text, other, reading });
      }
    }), { numRuns: 400 });
  });
});

/** A reading without the words it was taken from and their places. */
function said(reading: unknown): string {
  return JSON.stringify(reading, (key, value: unknown) => (["text", "index", "end"].includes(key) && !(key === "end" && typeof value === "string" && /^\d{4}-/.test(value)) ? undefined
    : typeof value === "bigint" ? `${value}n` : typeof value === "string" ? fold(value) : value)) ?? "undefined";
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
