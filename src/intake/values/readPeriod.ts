import periods from "../lexicon/periods.json";
import { fold } from "../text/fold";
import { memo } from "../text/memo";

const PERIODS = periods.map(({ period, frequency, patterns }) => ({ period, frequency, pattern: new RegExp(patterns.join("|")) }));

/** The period a target's own text names: "1 ação por quadrimestre" -> "quadrimestre", "3.200/mês" -> "mês". A mean "(média quadrimestral)" names none. */
export function readStatedPeriod(text: string): string | null {
  const folded = fold(text).replace(/medias? \p{L}+/gu, "");
  return PERIODS.find(({ pattern }) => pattern.test(folded))?.period ?? null;
}

/** The frequency a header implies: "META MENSAL" -> "Mensal", "Qtde Ano" -> "Anual"; "Média Quadrimestral" and "JUL" imply none. */
export const readImpliedFrequency: (header: string) => string | null = memo(header => {
  const folded = fold(header);
  if (folded.includes("media")) return null;
  const whole = ` ${folded.replace(/[^a-z0-9]+/g, " ")} `;
  return PERIODS.find(({ pattern, period }) => pattern.test(folded) || whole.includes(` ${fold(period)} `))?.frequency ?? null;
});
