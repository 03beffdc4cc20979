import type { EvaluationLine } from "../../evaluate/evaluation";
import { sectionTitle } from "../../locale/evaluationSheet";

/** What one bar of a chart stands for, and which bar a line belongs to. */
export interface Grouping {
  readonly labels: readonly string[];
  /** Index into `labels`. */
  readonly indexOf: (line: EvaluationLine) => number;
}

/** More bars than this cannot be read on half an A4 page. */
const MOST_BARS = 24;
const LONGEST_LABEL = 42;

/** Lines of one facility, and within it of one group, stand together; both in the order they first come. */
export function groupLines(lines: readonly EvaluationLine[]): EvaluationLine[] {
  const facilities = orderOf(lines, line => line.facility ?? "");
  const groups = orderOf(lines, line => line.group ?? "");
  return [...lines].sort((a, b) =>
    facilities.get(a.facility ?? "")! - facilities.get(b.facility ?? "")! || groups.get(a.group ?? "")! - groups.get(b.group ?? "")!);
}

/** A bar a line while they can be read, else a bar a facility or a group. */
export function attainmentGrouping(lines: readonly EvaluationLine[]): Grouping {
  return lines.length <= MOST_BARS ? everyLine(lines) : paymentGrouping(lines);
}

/** A bar a facility; where there is none a bar a group, and where there is neither a bar a line. */
export function paymentGrouping(lines: readonly EvaluationLine[]): Grouping {
  if (distinct(lines.map(line => line.facility)) > 1) return grouped(lines, line => line.facility ?? sectionTitle(line.kind));
  if (distinct(lines.map(line => line.group)) > 1) return grouped(lines, line => line.group ?? lineName(line));
  return lines.length <= MOST_BARS ? everyLine(lines) : grouped(lines, line => sectionTitle(line.kind));
}

function distinct(names: readonly (string | null)[]): number {
  return new Set(names.filter(name => name !== null)).size;
}

function everyLine(lines: readonly EvaluationLine[]): Grouping {
  const ordered = (["quantitative", "qualitative", null] as const).flatMap(kind => groupLines(lines.filter(line => line.kind === kind)));
  return { labels: ordered.map(line => shorten(lineName(line))), indexOf: line => ordered.indexOf(line) };
}

function lineName({ indicators, group }: EvaluationLine): string {
  return indicators.length > 1 && group !== null ? group : indicators.join(", ");
}

function grouped(lines: readonly EvaluationLine[], nameOf: (line: EvaluationLine) => string): Grouping {
  const order = orderOf(lines, nameOf);
  return { labels: [...order.keys()].map(shorten), indexOf: line => order.get(nameOf(line))! };
}

function orderOf(lines: readonly EvaluationLine[], nameOf: (line: EvaluationLine) => string): Map<string, number> {
  const names = [...new Set(lines.map(nameOf))];
  return new Map(names.map((name, index) => [name, index]));
}

function shorten(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}
