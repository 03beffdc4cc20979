import expected from "../expected/deadlines.json";
import { readDeadline } from "../../src/intake/values/readDeadline";

describe("deadlines in the words of a plan", () => {
  test.each(expected)("$text", ({ text, start, end, kind }) => {
    expect(readDeadline(text)).toMatchObject({ kind, start, end });
  });

  test("two years run together are unreadable, with the reading that was probably meant", () => {
    expect(readDeadline("2024027")).toEqual({ kind: "unreadable", start: null, end: null, suggestion: "2024 a 2027" });
  });

  test.each([
    ["31/12/2026", "2026-12-31", "2026-12-31", "in"], ["01/03/2024 a 30/06/2024", "2024-03-01", "2024-06-30", "between"], ["1º trimestre de 2024", "2024-01-01", "2024-03-31", "in"],
    ["até o 2º semestre/2025", null, "2025-12-31", "until"], ["2º quadrimestre 2024", "2024-05-01", "2024-08-31", "in"], ["permanente", null, null, "continuous"],
    ["entre março e junho de 2024", "2024-03-01", "2024-06-30", "between"], ["fevereiro de 2024", "2024-02-01", "2024-02-29", "in"], ["2026-05", "2026-05-01", "2026-05-31", "in"],
    ["até 31/12", null, null, "unreadable"], ["31/02/2024", null, null, "unreadable"], ["a definir", null, null, "unreadable"], ["dez/24 a jan/24", null, null, "unreadable"],
  ])("%s", (text, start, end, kind) => expect(readDeadline(text)).toMatchObject({ kind, start, end }));

  test("a month without a year takes the base year, and is unreadable without one", () => {
    expect(readDeadline("até maio", 2025)).toMatchObject({ kind: "until", end: "2025-05-31" });
    expect(readDeadline("até maio").kind).toBe("unreadable");
  });
});
