import { compare, type Fraction, fraction, isZero } from "../domain/fraction";
import { ALWAYS, type Award, type Rule, type RuleTier, USUAL_CHOICES } from "../domain/rule";
import { FUNCTION_FAULTS } from "../locale/functions";
import { invalid } from "./argumentFault";
import { isLeftOut, type Matrix, matrixOf } from "./matrix";
import { isBlank, isBlankOrZero } from "./readContent";
import { readAmount } from "./readQuantity";

/** A step that knows where the next one begins, for the sentence of EXPLICAR. */
export interface BandTier extends RuleTier {
  readonly to: Fraction | null;
  /** The second column: a factor, or points. */
  readonly worth: Fraction;
}

export type BandRule = Rule<BandTier>;

interface Step {
  readonly from: Fraction;
  readonly worth: Fraction;
}

/** Of the target -> of the line amount. Source: design, chapter 8. */
const USUAL_STEPS: readonly Step[] = [
  { from: fraction(0), worth: fraction(7, 10) },
  { from: fraction(7, 10), worth: fraction(9, 10) },
  { from: fraction(85, 100), worth: fraction(1) },
];

/** Ten times the target, or the amount: a limit or a factor above it is written in points of a hundred. */
const HIGHEST = fraction(10);

/** [faixas] (de; fator), in any order, with or without a header row; left out, the usual bands. @throws {ArgumentFault} */
export function readBands(argument: unknown): BandRule {
  const steps = isSkipped(argument) ? USUAL_STEPS : readSteps(matrixOf(argument), "bandFactor");
  return ruleOf(steps, worth => ({ kind: "factor", factor: worth }));
}

/** faixas (de; pontos). @throws {ArgumentFault} */
export function readPointBands(argument: unknown): BandRule {
  return ruleOf(readSteps(matrixOf(argument), "bandPoints"), worth => ({ kind: "points", points: worth }));
}

/** Left out, or skipped between two semicolons, which hosts pass as a single blank or 0: never a range of two columns. */
function isSkipped(argument: unknown): boolean {
  const matrix = matrixOf(argument);
  return isLeftOut(argument) || (matrix.length === 1 && matrix[0]!.length === 1 && isBlankOrZero(matrix[0]![0]));
}

function readSteps(matrix: Matrix, worth: "bandFactor" | "bandPoints"): Step[] {
  const columns = matrix[0]?.length ?? 0;
  if (columns !== 2) throw invalid(FUNCTION_FAULTS.bandColumns(columns));
  const filled = matrix.filter(row => !row.every(isBlank));
  const steps = filled.slice(isHeader(filled[0]) ? 1 : 0).map(([from, value]) => ({
    from: readAmount(from, "bandFrom").value,
    worth: readAmount(value, worth).value,
  }));
  if (steps.length === 0) throw invalid(FUNCTION_FAULTS.noBands);
  const high = steps.find(({ from }) => compare(from, HIGHEST) > 0);
  if (high) throw invalid(FUNCTION_FAULTS.bandTooHigh(high.from));
  const rich = worth === "bandFactor" && steps.find(step => compare(step.worth, HIGHEST) > 0);
  if (rich) throw invalid(FUNCTION_FAULTS.aboveOne(worth, rich.worth));
  return steps;
}

function isHeader(row: Matrix[number] | undefined): boolean {
  return row !== undefined && row.every(cell => typeof cell === "string" && !/\d|#/.test(cell));
}

/** Tiers from the highest down, each up to where the one above begins. */
function ruleOf(steps: readonly Step[], award: (worth: Fraction) => Award): BandRule {
  const sorted = [...steps].sort((a, b) => compare(b.from, a.from));
  const twice = sorted.find(({ from }, i) => i > 0 && compare(from, sorted[i - 1]!.from) === 0);
  if (twice) throw invalid(FUNCTION_FAULTS.bandTwice(twice.from));
  const tiers = sorted.map(({ from, worth }, i): BandTier => ({
    from: isZero(from) ? null : from,
    fromInclusive: true,
    to: sorted[i - 1]?.from ?? null,
    award: award(worth),
    worth,
    conflict: false,
  }));
  return { ...USUAL_CHOICES, validity: ALWAYS, tiers };
}
