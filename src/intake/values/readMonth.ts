import months from "../lexicon/months.json";
import { fold } from "../text/fold";
import { memo } from "../text/memo";

export interface Month {
  /** 1 to 12. */
  readonly month: number;
  /** Null where the header names only the month. */
  readonly year: number | null;
}

const NUMBER_OF = new Map(months.flatMap((names, index) => names.map(name => [name, index + 1] as const)));

const LONGEST = 24;
/** Most texts of a sheet are no months, and their first letters say so. */
const LIKELY = new RegExp(`^\\s*(${months.map(([short]) => short).join("|")}|\\d|m[eê]s|comp|ref)`, "i");
/** What may stand before a month and behind it: "mês de janeiro", "Competência: 01/2023", "ref. jan/23", "jan/23*". */
const AROUND = /^(?:mes|comp(?:etencia)?|ref(?:erencia)?)(?:[.: ]+(?:de )?)|[*¹²³]+$/g;
/** Of two digits: below it, "10/12" is rather a day and a month. */
const FIRST_SHORT_YEAR = 13;

/** "jan/23", "Janeiro de 2023", "JAN", "01/2023", "01/23", "2023-01", "01/01/2023" (its first day) -> month and year; null when it is no month. */
export function readMonth(header: string): Month | null {
  return header.length > LONGEST || !LIKELY.test(header) ? null : monthOf(header);
}

const monthOf = memo((header: string): Month | null => {
  const folded = fold(header).replace(AROUND, "").trim();
  const named = /^(?:0?1[/.-])?([a-z]{3,9})\.?(?:[\s/.-]*(?:de )?['’]?(\d{4}|\d{2}))?$/.exec(folded);
  if (named) {
    const month = NUMBER_OF.get(named[1]!);
    return month === undefined ? null : { month, year: named[2] === undefined ? null : fullYear(Number(named[2])) };
  }
  const numbered = /^(?:0?1[/.-])?(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(folded) ?? /^(\d{1,2})\/(\d{2})$/.exec(folded);
  if (numbered) return Number(numbered[2]) < FIRST_SHORT_YEAR ? null : valid(Number(numbered[1]), fullYear(Number(numbered[2])));
  const iso = /^(\d{4})[/-](\d{1,2})(?:[/-]\d{1,2})?$/.exec(folded);
  return iso ? valid(Number(iso[2]), Number(iso[1])) : null;
});

function valid(month: number, year: number): Month | null {
  return month >= 1 && month <= 12 ? { month, year } : null;
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}
