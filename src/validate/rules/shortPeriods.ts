import { cellsOf } from "../cells";
import { groupBy } from "../groupBy";
import type { Rule } from "../rule";

const SHORTER_THAN_A_MONTH = ["dia", "semana"];

/** "301 atendimento/dia": production comes by months, so each month is taken as the mean of its days (or weeks). */
export const shortPeriods: Rule = ({ targets }) => {
  const short = targets.filter(line => !line.total && line.statedPeriod !== null && SHORTER_THAN_A_MONTH.includes(line.statedPeriod));
  return [...groupBy(short, line => `${line.block}\n${line.statedPeriod}`).values()].map(lines => ({
    code: "short-period",
    level: "info",
    ...cellsOf(lines.map(line => line.at)),
    params: { indicator: lines[0]!.indicator, text: lines[0]!.text, period: lines[0]!.statedPeriod, count: lines.length },
  }));
};
