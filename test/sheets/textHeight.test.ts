import fc from "fast-check";
import { textHeight, textLines } from "../../src/sheets/textHeight";

test.each([
  ["ATENDIMENTO AMBULATORIAL", 27, 2], ["Atendimento ambulatorial", 27, 1], ["SAÍDAS (Enfermarias e UTI)", 27, 1], ["✔ Concluídas com atraso", 12.5, 2], ["uma\nduas", 27, 2], ["iiiiiiiiiiiiiiiiiiii", 12, 1],
])("%s takes in a column of %i as many lines as Excel's widest usual letters need", (text, width, lines) => {
  expect(textLines(text, width)).toBe(lines);
});

test("bold letters need more room", () => {
  const text = "2 indicadores julgados como uma só linha";
  expect(textHeight([{ text, width: 38, bold: true }])).toBeGreaterThan(textHeight([{ text, width: 38 }]));
});

test("a wider column never takes more lines, and one line stays the least", () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 12 }).map(all => all.join(" "));
  fc.assert(fc.property(words, fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 40 }), (text, width, more) => {
    expect(textLines(text, width + more)).toBeLessThanOrEqual(textLines(text, width));
    expect(textHeight([{ text: null, width }])).toBeLessThanOrEqual(textHeight([{ text, width }]));
  }));
});
