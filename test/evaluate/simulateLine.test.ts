import fc from "fast-check";
import { compare, equals, fraction, multiply } from "../../src/domain/fraction";
import { USUAL_CHOICES } from "../../src/domain/rule";
import { evaluate } from "../../src/evaluate/evaluate";
import type { EvaluationLine } from "../../src/evaluate/evaluation";
import { nextStep, simulateLine, simulationRange } from "../../src/evaluate/simulateLine";
import { readSample } from "../support/readSample";

let lines: readonly EvaluationLine[];

beforeAll(async () => {
  const evaluation = evaluate(await readSample("samples/contrato-complexo-saude.xlsx"), await readSample("samples/producao-quadrimestre.xlsx"));
  lines = evaluation.components.flatMap(component => component.lines).filter(line => line.payment !== null);
});

describe("a line tried with another actual", () => {
  test("pays what it pays when the actual is its own", () => {
    for (const line of lines) {
      const tried = simulateLine(line, line.actual!, USUAL_CHOICES);
      expect([tried?.payment, tried?.deduction]).toEqual([line.payment, line.deduction]);
    }
  });

  test("pays the next band as soon as the next step is reached, and no sooner", () => {
    const steps = lines.flatMap(line => {
      const step = nextStep(line, USUAL_CHOICES);
      return step ? [{ line, step }] : [];
    });
    expect(steps.length).toBeGreaterThan(20);
    for (const { line, step } of steps) {
      const reached = simulateLine(line, step.actual, USUAL_CHOICES)!;
      expect(equals(reached.factor!, step.factor)).toBe(true);
      expect(compare(reached.factor!, line.factor!)).toBe(1);
      const unit = fraction(1, line.percent ? 10_000 : line.method === "total" || line.method === "prorated" ? 1 : 100);
      const short = line.direction === "higher" ? { num: step.actual.num * unit.den - unit.num * step.actual.den, den: step.actual.den * unit.den }
        : { num: step.actual.num * unit.den + unit.num * step.actual.den, den: step.actual.den * unit.den };
      expect(compare(simulateLine(line, short, USUAL_CHOICES)!.factor!, step.factor)).toBe(-1);
    }
  });

  test("never pays less for a better result", () => {
    const rising = lines.filter(line => line.direction === "higher");
    fc.assert(fc.property(fc.nat(), fc.nat({ max: 150 }), fc.nat({ max: 150 }), (at, a, b) => {
      const line = rising[at % rising.length]!;
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map(part => simulateLine(line, multiply(line.target!, fraction(part, 100)), USUAL_CHOICES)!);
      return compare(low!.payment!, high!.payment!) <= 0;
    }));
  });

  test("a line that pays the most has no next step, and one without a budget cannot be tried", () => {
    const best = lines.find(line => line.deduction?.num === 0n)!;
    expect(nextStep(best, USUAL_CHOICES)).toBeNull();
    expect(simulateLine({ ...best, budget: null }, fraction(1), USUAL_CHOICES)).toBeNull();
    expect(simulationRange({ ...best, target: null })).toBeNull();
  });

  test("the range reaches beyond the target, and always as far as the actual", () => {
    for (const line of lines) {
      const { most } = simulationRange(line)!;
      expect(compare(most, line.target!)).toBe(1);
      expect(compare(most, line.actual!)).toBeGreaterThanOrEqual(0);
    }
  });
});
