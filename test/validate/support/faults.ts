import type { Level } from "../../../src/validate/finding";
import type { CellValue } from "../../../src/workbook/snapshot";
import type { SoundContract } from "./soundContract";
import { FIGURE_FAULTS } from "./figureFaults";
import { POINTS_FAULTS } from "./pointsFaults";
import type { TestSheet } from "./workbook";

/** One fault to plant in the sound contract, and the one finding it must give. */
export interface Seeded {
  readonly fault: string;
  readonly plant: (contract: SoundContract) => unknown;
  readonly expected: { readonly code: string; readonly level: Level; readonly sheet?: string; readonly cell: string | null; readonly cells?: readonly string[]; readonly fixed?: readonly (readonly [string, CellValue])[]; readonly says: readonly string[] };
}

const set = (cell: string, value: CellValue) => ({ hospital }: SoundContract): unknown => hospital.set(cell, value);
const setInNetwork = (...changes: readonly [string, CellValue][]) => ({ network }: SoundContract): unknown => changes.map(([cell, value]) => network.set(cell, value));

/** For each code of a contract's reading, at least one. */
export const FAULTS: readonly Seeded[] = [
  { fault: "a weight too high by 5 points", plant: set("E15", "55%"),
    expected: { code: "weights-do-not-add-up", level: "error", cell: "E15", cells: ["E16", "E17"], says: ["105,00%", "5,00% a mais", "qualitativos de Hospital"] } },
  { fault: "a weight too low under a stated total of the same sum", plant: ({ network }) => { network.set("B4", "320 consultas/mês"); return plantLongTotal(network); },
    expected: { code: "weights-do-not-add-up", level: "error", sheet: "Rede", cell: "C4", cells: ["C5", "C6"], says: ["95,00%", "5,00% a menos", "C6 diz 100,00%"] } },
  { fault: "a row's stated total", plant: setInNetwork(["F5", "45,00%"]),
    expected: { code: "stated-total-differs", level: "error", sheet: "Rede", cell: "F5", cells: ["C5", "E5"], fixed: [["F5", "50,00%"]], says: ["UBS NORTE", "45,00%", "50,00%", "5,00% a mais"] } },
  { fault: "a column's stated total", plant: set("C11", "45%"),
    expected: { code: "stated-total-differs", level: "error", cell: "C11", cells: ["C9", "C10"], fixed: [["C11", "40%"]], says: ["45,00%", "40,00%", "5,00% a menos"] } },
  { fault: "a share table's stated total", plant: set("B23", "110%"),
    expected: { code: "stated-total-differs", level: "error", cell: "B23", cells: ["B21", "B22"], says: ["110,00%", "100,00%", "10,00% a menos"] } },
  { fault: "two lines of a distribution table exchanged", plant: contract => { set("B27", "40%")(contract); return set("B28", "60%")(contract); },
    expected: { code: "distribution-differs", level: "error", cell: "B27", cells: ["B28"], says: ["«Saídas hospitalares» diz 40,00% e os pesos somam 60,00%", "«Exames» diz 60,00%"] } },
  { fault: "a group left out of the distribution", plant: contract => { set("A28", null)(contract); return set("B28", null)(contract); },
    expected: { code: "distribution-differs", level: "error", cell: "B27", says: ["«EXAMES» pesa 40,00% e não aparece"] } },
  { fault: "shares of 90 % and 5 %", plant: set("B22", "5%"),
    expected: { code: "shares-do-not-add-up", level: "error", cell: "B21", cells: ["B22"], says: ["95,00%", "5,00% a menos", "«Produção» 90% e «Qualitativos» 5%"] } },
  { fault: "a total line that is not the sum of its lines", plant: set("B6", 500),
    expected: { code: "sum-differs", level: "error", cell: "B6", cells: ["B4", "B5"], says: ["500", "470", "30 a menos", "2 linhas"] } },
  { fault: "a weight of 0 %", plant: set("E17", "0%"),
    expected: { code: "weight-out-of-range", level: "error", cell: "E17", says: ["0,00%"] } },
  { fault: "a weight of 150 %", plant: set("E17", "150%"),
    expected: { code: "weight-out-of-range", level: "error", cell: "E17", says: ["150,00%"] } },
  { fault: "a weight left blank", plant: set("E16", null),
    expected: { code: "weight-missing", level: "error", cell: "E16", fixed: [["E16", "30%"]], says: ["Taxa de mortalidade institucional"] } },
  { fault: "a target of 0", plant: set("B9", 0),
    expected: { code: "target-zero", level: "error", cell: "B9", says: ["Tomografia", "zero"] } },
  { fault: "a target nobody can read", plant: set("B9", "???"),
    expected: { code: "target-unreadable", level: "error", cell: "B9", says: ["Tomografia", "???"] } },
  { fault: "a band whose limits are exchanged", plant: set("B33", "Entre 85% e 70% da meta"),
    expected: { code: "band-unordered", level: "error", cell: "B33", says: ["85%", "70%", "«Saídas»"] } },
  { fault: "a lower band that pays more", plant: set("C34", "95% do peso percentual da atividade"),
    expected: { code: "band-unordered", level: "error", cell: "C34", cells: ["C33"], says: ["95%", "90%"] } },
  { fault: "a band that says no limits", plant: set("B33", "conforme o caso"),
    expected: { code: "band-unreadable", level: "error", cell: "B33", says: ["conforme o caso"] } },
  { fault: "bands over the same stretch that pay differently", plant: set("B34", "Menor que 75% da meta"),
    expected: { code: "band-overlap", level: "error", cell: "B34", cells: ["B33"], says: ["70% a 75%", "uma paga 70%, a outra 90%"] } },
  { fault: "bands over the same stretch that pay the same", plant: contract => { set("C36", "70% do peso percentual da atividade")(contract); return set("B37", "Menor que 75% da meta")(contract); },
    expected: { code: "band-overlap", level: "warning", cell: "B37", cells: ["B36"], says: ["70% a 75%", "as duas pagam 70%"] } },
  { fault: "two bands that own the same limit", plant: set("B33", "De 70% a 85% da meta"),
    expected: { code: "band-overlap", level: "warning", cell: "B33", cells: ["B32"], says: ["exatamente 85%", "a faixa de cima, que paga 100%", "a de baixo, que paga 90%"] } },
  { fault: "a hole between two bands", plant: set("B33", "Entre 70% e 84,9% da meta"),
    expected: { code: "band-gap", level: "warning", cell: "B33", cells: ["B32"], says: ["entre 84,9% e 85%", "«Saídas»"] } },
  { fault: "no band from 0 on", plant: contract => ["A37", "B37", "C37"].map(cell => set(cell, null)(contract)),
    expected: { code: "band-gap", level: "warning", cell: "B36", says: ["abaixo de 70%", "«Exames»"] } },
  { fault: "a last band that ends", plant: set("B35", "Entre 85% e 110% da meta"),
    expected: { code: "band-open-above", level: "warning", cell: "B35", says: ["acima de 110%", "100%", "«Exames»"] } },
  { fault: "two targets in one cell", plant: set("C17", "80% das queixas e 100% das denúncias"),
    expected: { code: "target-compound", level: "warning", cell: "C17", says: ["80%", "100%"] } },
  { fault: "a target that is a range", plant: set("C15", "80 a 120%"),
    expected: { code: "target-range", level: "warning", cell: "C15", says: ["80%", "120%"] } },
  { fault: "a name that says another figure", plant: set("A17", "Queixas respondidas no prazo em 95%."),
    expected: { code: "target-text-disagrees", level: "warning", cell: "C17", says: ["fala em 95%,", "«100%»"] } },
  { fault: "a mortality without a direction", plant: set("C16", "2,5%"),
    expected: { code: "direction-assumed", level: "warning", cell: "C16", says: ["«2,5%»", "menos é melhor"] } },
  { fault: "a number that can be read in two ways", plant: set("B9", "3,000"),
    expected: { code: "number-ambiguous", level: "warning", cell: "B9", says: ["pode ser 3 ou 3.000", "Usei 3."] } },
  { fault: "the same indicator again", plant: set("A10", "TOMOGRAFIA "),
    expected: { code: "duplicate-indicator", level: "warning", cell: "B10", cells: ["B9"], says: ["2 vezes", "«EXAMES»", "B9"] } },
  { fault: "a number written as text", plant: contract => { set("B9", "1.600")(contract); return set("B10", "2.450")(contract); },
    expected: { code: "number-as-text", level: "info", cell: "B9", cells: ["B10"], fixed: [["B9", 1600], ["B10", 2450]], says: ["2 metas", "«1.600»"] } },
  { fault: "a target per day", plant: set("B9", "80 exames/dia"),
    expected: { code: "short-period", level: "info", cell: "B9", says: ["por dia", "«80 exames/dia»", "média por dia"] } },
  { fault: "no frequency", plant: set("B15", null),
    expected: { code: "frequency-missing", level: "info", cell: "B15", says: ["Taxa de ocupação hospitalar", "mensal"] } },
  { fault: "no evidence source", plant: contract => { set("D15", null)(contract); return set("D17", null)(contract); },
    expected: { code: "source-missing", level: "info", cell: "D15", cells: ["D17"], says: ["2 linhas", "Taxa de ocupação hospitalar"] } },
  { fault: "a hidden sheet", plant: ({ network }) => { network.visibility = "hidden"; },
    expected: { code: "block-ignored", level: "info", sheet: "Rede", cell: "A1", says: ["A1:F5", "oculta"] } },
  ...POINTS_FAULTS,
  ...FIGURE_FAULTS,
];

/** The network's table made long, with weights of 95 % under a TOTAL of 100 %. */
function plantLongTotal(network: TestSheet): void {
  [["UNIDADES", "PROCEDIMENTO", "PESO"], ["Indicador", "META", "PESO"], ["Consultas", 320, "50%"], ["Visitas", 120, "45%"], ["TOTAL", null, "100%"]]
    .forEach((values, index) => ["A", "B", "C", "D", "E", "F"].forEach((column, i) => network.set(`${column}${index + 2}`, index === 0 ? null : values[i] ?? null)));
}
