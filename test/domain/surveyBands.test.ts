import { surveyBands } from "../../src/domain/surveyBands";
import { type Fraction, toNumber } from "../../src/domain/fraction";
import { band } from "./band";

const number = (value: Fraction | null): number | null => (value === null ? null : toNumber(value));

/** "[85,100) 1": a tier as an interval and the factor it pays; "!" where factors fight. */
function tiers(...bands: ReturnType<typeof band>[]): string[] {
  return surveyBands(bands).tiers.map((tier, i, all) => {
    const above = all[i - 1];
    const close = above && !above.fromInclusive ? "]" : ")";
    const limits = [tier.from, tier.to].map(limit => (limit === null ? "" : String(toNumber(limit) * 100)));
    return `${tier.fromInclusive ? "[" : "("}${limits.join(",")}${close} ${tier.rivals.length > 0 ? "!" : toNumber(tier.band.factor!)}`;
  });
}

const CONTRACT = [band("[85,100]", 100), band("[70,84.9]", 90), band("[,70)", 70)];

describe("bands read as tiers", () => {
  test("70 % to 84,9 % next to 85 % is read up to 85 %, and the hole is reported", () => {
    expect(tiers(...CONTRACT)).toEqual(["[85,) 1", "[70,85) 0.9", "[,70) 0.7"]);
    const { gaps } = surveyBands(CONTRACT);
    expect(gaps.map(gap => [gap.lower?.name, gap.upper.name, number(gap.from), number(gap.to)])).toEqual([["[70,84.9]", "[85,100]", 0.849, 0.85]]);
  });

  test("where nothing is said above the last band its factor goes on, and that is reported", () => {
    const { openAbove } = surveyBands(CONTRACT);
    expect([openAbove?.band.name, number(openAbove!.limit)]).toEqual(["[85,100]", 1]);
    expect(surveyBands([band("(100,)", 100), ...CONTRACT]).openAbove).toBeNull();
  });

  test("the limit of an 'acima de' band belongs to the tier below", () => {
    expect(tiers(band("(100,)", 120), ...CONTRACT)).toEqual(["(100,) 1.2", "[85,100] 1", "[70,85) 0.9", "[,70) 0.7"]);
  });

  test("the order the bands are written in does not matter", () => {
    expect(tiers(...[...CONTRACT].reverse())).toEqual(tiers(...CONTRACT));
  });

  test("an overlap with the same factor pays, and is named with its stretch", () => {
    const more = band("[100,110]", 100);
    const survey = surveyBands([band("[85,110]", 100), more, band("[,85)", 70)]);
    expect(tiers(band("[85,110]", 100), more, band("[,85)", 70))).toEqual(["[85,) 1", "[,85) 0.7"]);
    expect(survey.overlaps.map(each => [each.first.name, each.second.name, number(each.from), number(each.to), each.effect])).toEqual([
      ["[85,110]", "[100,110]", 1, 1.1, "same-factor"],
    ]);
    expect(number(survey.openAbove!.limit)).toBe(1.1);
  });

  test("an overlap with different factors is a tier of its own that cannot be paid", () => {
    const bands = [band("[85,100]", 100), band("[60,79]", 90), band("[,65)", 70)];
    expect(tiers(...bands)).toEqual(["[85,) 1", "[65,85) 0.9", "[60,65) !", "[,60) 0.7"]);
    expect(surveyBands(bands).overlaps.map(each => each.effect)).toEqual(["different-factor"]);
  });

  test("a limit that two bands own belongs to the upper one, and that is named where they pay differently", () => {
    const bands = [band("[85,]", 100), band("[70,85]", 90), band("[,70)", 0)];
    expect(tiers(...bands)).toEqual(["[85,) 1", "[70,85) 0.9", "[,70) 0"]);
    const { overlaps, gaps } = surveyBands(bands);
    expect(overlaps.map(each => [each.first.name, each.second.name, number(each.from), number(each.to), each.effect])).toEqual([["[85,]", "[70,85]", 0.85, 0.85, "touch"]]);
    expect(gaps).toEqual([]);
    expect(surveyBands([band("[85,]", 100), band("[,85]", 100)]).overlaps).toEqual([]);
  });

  test("bands that share every limit are read as steps, whatever their order", () => {
    const bands = [band("[0,50]", 0), band("[85,100]", 100), band("[70,85]", 90), band("[50,70]", 70)];
    expect(tiers(...bands)).toEqual(["[85,) 1", "[70,85) 0.9", "[50,70) 0.7", "[,50) 0"]);
    expect(surveyBands(bands).overlaps.map(each => each.effect)).toEqual(["touch", "touch", "touch"]);
  });

  test("a band of one value inside or beside another that pays differently is no touch: nobody can say which one pays", () => {
    expect(tiers(band("[85,85]", 95), band("[85,]", 100), band("[,85)", 0))).toEqual(["(85,) 1", "[85,85] !", "[,85) 0"]);
    expect(surveyBands([band("[85,85]", 95), band("[85,]", 100)]).overlaps.map(each => each.effect)).toEqual(["different-factor"]);
  });

  test("a band inside another gives the stretch back to the outer one", () => {
    expect(tiers(band("[,]", 100), band("[70,80]", 100))).toEqual(["[,) 1"]);
    expect(tiers(band("[,]", 100), band("[70,80]", 90))).toEqual(["(80,) 1", "[70,80] !", "[,70) 1"]);
  });

  test("an event overlaps, but neither pays nor closes the top", () => {
    const survey = surveyBands([...CONTRACT, band("[90,110]")]);
    expect(survey.tiers).toHaveLength(3);
    expect(number(survey.openAbove!.limit)).toBe(1);
    expect(survey.overlaps.map(each => [each.first.name, each.effect])).toEqual([["[85,100]", "event"]]);
  });

  test("a table that says nothing from 0 on leaves a gap that nobody pays", () => {
    expect(tiers(band("[90,]", 100), band("[70,90)", 80))).toEqual(["[90,) 1", "[70,90) 0.8"]);
    expect(surveyBands([band("[70,]", 100)]).gaps.map(gap => [gap.lower, gap.upper.name, number(gap.from), number(gap.to)])).toEqual([[null, "[70,]", 0, 0.7]]);
    expect(surveyBands([band("[0,]", 100)]).gaps).toEqual([]);
  });

  test("a single value left out between two bands is a gap, and goes with the lower one", () => {
    expect(tiers(band("(70,]", 100), band("[,70)", 50))).toEqual(["(70,) 1", "[,70] 0.5"]);
    expect(surveyBands([band("(70,]", 100), band("[,70)", 50)]).gaps.map(gap => [number(gap.from), number(gap.to)])).toEqual([[0.7, 0.7]]);
  });

  test("a band that ends before it begins is set aside and named", () => {
    const survey = surveyBands([band("[85,]", 100), band("[84,70]", 90), band("[,70)", 70)]);
    expect(survey.unordered.map(each => each.name)).toEqual(["[84,70]"]);
    expect(survey.tiers).toHaveLength(2);
  });

  test("no band at all gives no tier", () => {
    expect(surveyBands([])).toEqual({ tiers: [], gaps: [], overlaps: [], openAbove: null, unordered: [] });
  });
});
