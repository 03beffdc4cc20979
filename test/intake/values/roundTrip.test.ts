import fc from "fast-check";
import { equals, type Fraction, fraction, isNegative, multiply } from "../../../src/domain/fraction";
import { lastDayOfMonth } from "../../../src/domain/calendar";
import { budgetPeriod } from "../../../src/evaluate/budgetPeriod";
import { readBand } from "../../../src/intake/values/readBand";
import { plainFigure } from "../../../src/intake/values/plainFigure";
import { readDeadline } from "../../../src/intake/values/readDeadline";
import { readMonth } from "../../../src/intake/values/readMonth";
import { readFigures } from "../../../src/intake/values/readNumber";
import { readTarget } from "../../../src/intake/values/readTarget";
import { dayText } from "../../../src/locale/days";
import { exactPercent } from "../../../src/locale/exactNumbers";
import { decimal, money, number, percent, shortPercent } from "../../../src/locale/numbers";
import { monthName, period, shortMonth } from "../../../src/locale/periods";
import { pointsTierLabel } from "../../../src/locale/pointsSheet";
import { OPERATORS } from "../../../src/locale/sheets";

/** Decimals as contracts have them: up to four places, from centavos to billions. */
const amounts = (most = 999_999_999_999): fc.Arbitrary<Fraction> =>
  fc.tuple(fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: most })), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => fraction(digits, 10n ** BigInt(places)));
const days = fc.date({ min: new Date("2013-01-01"), max: new Date("2060-12-31"), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));

function reads(text: string, value: Fraction): void {
  const [figure, ...others] = readFigures(text);
  expect({ text, exact: figure !== undefined && equals(figure.value, value), others }).toEqual({ text, exact: true, others: [] });
}

describe("what Pactua writes is read back exactly", () => {
  test("numbers, in every spelling that their cells take", () => {
    fc.assert(fc.property(amounts(), value => {
      const shown = decimal(value, 4);
      const spellings = [number(value), shown, shown.replaceAll(".", ""), shown.replaceAll(".", " "), shown.replaceAll(".", "\u00a0"), shown.replaceAll(".", "\u202f")];
      for (const text of spellings) for (const around of [text, ` ${text} `, `\u00a0${text}\u202f`]) reads(around, value);
    }));
  });

  test("amounts of money, above zero and below", () => {
    fc.assert(fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), centavos => {
      const value = fraction(centavos, 100n);
      const text = money(value);
      const bare = decimal(multiply(value, fraction(isNegative(value) ? -1n : 1n)), 2);
      const minus = isNegative(value) ? [`-${bare}`, `\u2212${bare}`, `(${bare})`, `R$ -${bare}`, `R$ (${bare})`, `${bare}-`] : [bare, `R$${bare}`, `R$\u00a0${bare}`, `R$\u202f${bare}`, `R$ ${bare.replaceAll(".", " ")}`];
      for (const written of [text, text.replace(" ", "\u00a0"), ...minus]) {
        expect({ written, exact: equals(plainFigure(written)!.value, value) }).toEqual({ written, exact: true });
        expect(money(plainFigure(written)!.value)).toBe(text);
      }
    }));
  });

  test("percentages", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), digits => {
      const value = fraction(digits, 1_000_000n);
      for (const text of [percent(value, 4), shortPercent(value), shortPercent(value).replace("%", " %"), shortPercent(value).replace("%", "\u00a0%"), shortPercent(value).replace("%", " por cento")]) reads(text, value);
      const three = fraction(BigInt(digits), 100_000n);
      for (const text of [exactPercent(three), exactPercent(three, 2)]) reads(text, three);
    }));
  });

  test("targets with their operator and unit", () => {
    const units = fc.constantFrom("", " consultas", " consultas/mês", " dias", " por quadrimestre");
    fc.assert(fc.property(amounts(99_999_999), fc.constantFrom(...(Object.entries(OPERATORS) as [keyof typeof OPERATORS, string][])), units, fc.boolean(), (value, [operator, sign], unit, asPercent) => {
      const text = asPercent ? `${sign} ${shortPercent(value)}` : `${sign} ${number(value)}${unit}`;
      const read = readTarget(text, "", null);
      expect({ text, exact: equals(read.value!, value), operator: read.operator, percent: read.percent }).toEqual({ text, exact: true, operator, percent: asPercent });
    }));
  });

  test("bands, from their limits to the sentence and back", () => {
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 19_999 }), { minLength: 2, maxLength: 2 }).map(pair => pair.sort((a, b) => a - b).map(limit => fraction(limit, 10_000n)) as [Fraction, Fraction]);
    fc.assert(fc.property(limits, fc.boolean(), fc.boolean(), ([from, to], fromInclusive, toInclusive) => {
      const [low, high] = [shortPercent(from), shortPercent(to)];
      const band = { from, fromInclusive, to, toInclusive, points: from, conflict: false, at: { sheet: "", cell: "A1" }, text: "" };
      const spellings = [
        `${fromInclusive ? "≥" : ">"} ${low} e ${toInclusive ? "≤" : "<"} ${high}`, `${low} ${fromInclusive ? "≤" : "<"} x ${toInclusive ? "≤" : "<"} ${high}`,
        `${fromInclusive ? "maior ou igual a" : "maior que"} ${low} e ${toInclusive ? "menor ou igual a" : "menor que"} ${high} da meta`, pointsTierLabel(band, { percent: true, measure: null }),
        ...(fromInclusive && toInclusive ? [`${low} a ${high}`, `De ${low} até ${high}`, `Entre ${low} e ${high} da meta`, `${low}–${high}`, `${low}-${high}`] : []),
        ...(fromInclusive && !toInclusive ? [`De ${low} até menos de ${high}`, `[${low}; ${high}[`] : []),
      ];
      for (const text of spellings) {
        const read = readBand(text)!;
        expect({ text, exact: equals(read.from!, from) && equals(read.to!, to), ends: [read.fromInclusive, read.toInclusive] }).toEqual({ text, exact: true, ends: [fromInclusive, toInclusive] });
      }
      for (const [text, open] of [[`Acima de ${low}`, ">"], [`${low} ou mais`, ">="], [`Menos que ${low}`, "<"], [`Até ${low}`, "<="]] as const) {
        const read = readBand(text)!;
        const [limit, inclusive, other] = open.startsWith(">") ? [read.from, read.fromInclusive, read.to] : [read.to, read.toInclusive, read.from];
        expect({ text, exact: equals(limit!, from), inclusive, other }).toEqual({ text, exact: true, inclusive: open.endsWith("="), other: null });
      }
    }));
  });

  test("days", () => {
    fc.assert(fc.property(days, day => {
      const [year, month, date] = day.split("-") as [string, string, string];
      const short = shortMonth(day.slice(0, 7)).slice(0, 3);
      const spellings = [
        dayText(day), day, `${date}.${month}.${year}`, `${date}-${month}-${year}`, `${Number(date)}/${Number(month)}/${year.slice(2)}`, `${date} / ${month} / ${year}`, `${year}/${month}/${date}`,
        `${Number(date)} de ${monthName(month)} de ${year}`, `${Number(date)}º de ${monthName(month).toUpperCase()} de ${year}`, `${date}/${short}/${year}`, `${Number(date)}-${short}-${year.slice(2)}`,
      ];
      for (const text of spellings) expect({ text, ...readDeadline(text) }).toMatchObject({ text, kind: "in", start: day, end: day });
      for (const text of [`até ${dayText(day)}`, `Até o dia ${dayText(day)}`]) expect({ text, ...readDeadline(text) }).toMatchObject({ text, kind: "until", start: null, end: day });
    }));
  });

  test("months, and spans from one to another", () => {
    fc.assert(fc.property(days, days, (one, other) => {
      const [first, last] = [one, other].map(day => day.slice(0, 7)).sort() as [string, string];
      const [year, month] = first.split("-").map(Number) as [number, number];
      for (const text of [shortMonth(first), `${monthName(first)} de ${year}`, `${monthName(first)}/${String(year).slice(2)}`, `${String(month).padStart(2, "0")}/${year}`, first]) {
        expect({ text, ...readMonth(text) }).toEqual({ text, year, month });
        expect({ text, ...readDeadline(text) }).toMatchObject({ text, kind: "in", start: `${first}-01`, end: lastDayOfMonth(year, month) });
      }
      const text = period([first, last])!;
      expect({ text, ...budgetPeriod(text) }).toEqual({ text, from: first, to: last });
      const span = `${shortMonth(first)} a ${shortMonth(last)}`;
      expect({ span, ...budgetPeriod(span) }).toEqual({ span, from: first, to: last });
    }));
  });
});
