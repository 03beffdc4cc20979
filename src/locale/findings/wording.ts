import type { Fraction } from "../../domain/fraction";
import type { Finding, Param } from "../../validate/finding";

/** What is said about a code: what is the matter, and what to do about it. */
export interface Wording {
  readonly sentence: (params: Params, finding: Finding) => string;
  readonly remedy: (params: Params, finding: Finding) => string;
}

/** The params of a finding by what they should be. @throws {TypeError} when a rule gives something else than its sentence wants. */
export class Params {
  constructor(private readonly finding: Finding) {}

  text(name: string): string {
    return this.as(name, (param): param is string => typeof param === "string");
  }

  textOrNull(name: string): string | null {
    return this.as(name, (param): param is string | null => param === null || typeof param === "string");
  }

  many(name: string): number {
    return this.as(name, (param): param is number => typeof param === "number");
  }

  is(name: string): boolean {
    return this.as(name, (param): param is boolean => typeof param === "boolean");
  }

  fraction(name: string): Fraction {
    return this.as(name, isFraction);
  }

  fractionOrNull(name: string): Fraction | null {
    return this.as(name, (param): param is Fraction | null => param === null || isFraction(param));
  }

  texts(name: string): readonly string[] {
    return this.as(name, (param): param is readonly string[] => Array.isArray(param) && param.every(one => typeof one === "string"));
  }

  fractions(name: string): readonly Fraction[] {
    return this.as(name, (param): param is readonly Fraction[] => Array.isArray(param) && param.every(isFraction));
  }

  private as<T extends Param>(name: string, fits: (param: Param) => param is T): T {
    const param = this.finding.params[name];
    if (param === undefined || !fits(param)) throw new TypeError(`${this.finding.code}: param ${name} does not fit its sentence`);
    return param;
  }
}

function isFraction(param: unknown): param is Fraction {
  return param !== null && typeof param === "object" && "num" in param;
}
