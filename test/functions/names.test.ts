import "./support/excel";
import * as functions from "../../src/functions/functions";
import builtIn from "./builtInNames.json";

/** As Excel compares names: without regard to case; accents too are set aside here, to be on the safe side. */
const folded = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

/**
 * Names of worksheet and of Excel 4 macro functions by language, those that an id of ours could be at all: letters alone.
 */
const NAMES = new Set(Object.values(builtIn).flatMap(languages => Object.values(languages)).flatMap(list => list.split(" ")).map(folded));
const clash = (ids: readonly string[]): string[] => ids.filter(id => NAMES.has(folded(id)));

describe("the names of the functions", () => {
  const ids = Object.keys(functions).map(name => name.toUpperCase());

  test("are letters alone, so that names with points, digits and signs cannot be theirs", () => {
    expect(ids.filter(id => !/^[A-Z]{5,}$/.test(id))).toEqual([]);
  });

  test("equal no built-in function of Excel in any language", () => {
    expect(NAMES.size).toBeGreaterThan(1200);
    expect(clash(ids)).toEqual([]);
  });

  test("which the list would tell: AVALIAR is EVALUATE in Brazil, and DESLOCAMENTO is OFFSET in Portugal", () => {
    expect(clash(["AVALIAR", "PAGAMENTO", "Deslocamento", "FÓRMULA"])).toEqual(["AVALIAR", "Deslocamento", "FÓRMULA"]);
  });
});
