import type { CellValue } from "../../../src/workbook/snapshot";
import type { Seeded } from "./faults";
import type { SoundContract } from "./soundContract";

const set = (...changes: readonly [cell: string, value: CellValue][]) => ({ expenses }: SoundContract): unknown => changes.map(([cell, value]) => expenses.set(cell, value));
const sheet = "Despesas";

/** What can be wrong with the sums, balances, means and rates of figures, each planted in the sound contract. */
export const FIGURE_FAULTS: readonly Seeded[] = [
  { fault: "a heading a centavo above its lines", plant: set(["B12", "20.000,49"]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "B11", cells: ["B12", "B13"], says: ["«SERVIÇOS» diz R$ 33.500,00", "as 2 linhas somadas dão R$ 33.499,99", "R$ 0,01 a menos"] } },
  { fault: "a total that is not that of the headings", plant: set(["B14", "93.600,00"], ["B15", 9360], ["B16", -100]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "B14", cells: ["B8", "B11"], says: ["«TOTAL DOS CUSTOS» diz R$ 93.600,00", "R$ 93.500,00", "R$ 100,00 a menos"] } },
  { fault: "a balance that forgets a deduction", plant: set(["B7", 93600], ["B16", 100]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "B7", cells: ["B3", "B5"], says: ["somando e descontando as linhas acima sobram R$ 93.500,00"] } },
  { fault: "a result that is not what is left", plant: set(["B16", 10]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "B16", cells: ["B7", "B14"], says: ["«RESULTADO» diz R$ 10,00", "R$ 0,00"] } },
  { fault: "a deduction that is more than its own rates", plant: set(["B5", "7.000,00"], ["B6", 7000], ["B7", 93000], ["B16", -500]),
    expected: { code: "rate-disagrees", level: "warning", sheet, cell: "B6", cells: ["B3"], says: ["5% e 1,5%, 6,5% ao todo", "R$ 7.000,00, 7,00%", "6,5% de R$ 100.000,00 («RECEITA») são R$ 6.500,00"] } },
  { fault: "a variable above its ceiling", plant: set(["B15", 9500]),
    expected: { code: "rate-disagrees", level: "warning", sheet, cell: "B15", says: ["até 10%", "R$ 9.500,00", "10% de R$ 93.500,00"] } },
  { fault: "a cost still to be found out", plant: set(["B9", "a apurar"]),
    expected: { code: "figure-unreadable", level: "warning", sheet, cell: "B9", says: ["«VALOR» de «Salários»", "«a apurar»"] } },
  { fault: "an annual total off by 2", plant: set(["C26", 300]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "C26", cells: ["C22", "C23", "C24"], says: ["«TOTAL ANUAL» (ANO 1, QUANT.) diz 300", "302", "2 a mais"] } },
  { fault: "a mean that is not the mean", plant: set(["D25", 93]),
    expected: { code: "sum-differs", level: "error", sheet, cell: "D25", cells: ["D22", "D23", "D24"], says: ["«MÉDIA MENSAL» (ANO 2, % OCUP) diz 93,00%", "a média das 3 linhas dá 92,00%", "1,00% a menos"] } },
];
