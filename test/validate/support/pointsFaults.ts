import type { CellValue } from "../../../src/workbook/snapshot";
import type { Seeded } from "./faults";
import type { SoundContract } from "./soundContract";

const set = (...changes: readonly [cell: string, value: CellValue][]) => ({ clinic }: SoundContract): unknown => changes.map(([cell, value]) => clinic.set(cell, value));
const sheet = "Pronto";

/** What can be wrong with points inside a cell, each planted in the sound contract. */
export const POINTS_FAULTS: readonly Seeded[] = [
  { fault: "holes between bands of the attainment", plant: set(["C4", "Atingir 100% da meta – 200 pontos\n90 a 99% da meta 180 pontos\nDe 80% a menos de 90% da meta – 160 pontos\nMenor que 80% - não pontua."]),
    expected: { code: "points-gap", level: "warning", sheet, cell: "C4", cells: [], says: ["entre 99% e 100% (180 pontos) da meta"] } },
  { fault: "a hole between waiting times, read with the next longer one", plant: set(["C6", "Até 60 min – 100 pontos\nDe 61 min a 80 min – 50 pontos\nAcima de 80 min – não pontua"]),
    expected: { code: "points-gap", level: "warning", sheet, cell: "C6", says: ["entre 60 e 61 min (50 pontos)"] } },
  { fault: "nothing said below the lowest band", plant: set(["C5", "A partir de 70% – 100 pontos\nDe 50% a menos de 70% – 50 pontos"]),
    expected: { code: "points-gap", level: "warning", sheet, cell: "C5", says: ["abaixo de 50% (nenhum ponto)"] } },
  { fault: "nothing said beyond the longest waiting time", plant: set(["C6", "Até 60 min – 100 pontos\nMais de 60 min até 80 min – 50 pontos"]),
    expected: { code: "points-gap", level: "warning", sheet, cell: "C6", says: ["acima de 80 min (nenhum ponto)"] } },
  { fault: "two bands that give different points", plant: set(["C5", "A partir de 70% – 100 pontos\nDe 50% a 75% – 50 pontos\nMenos de 50% – não pontua"]),
    expected: { code: "points-overlap", level: "error", sheet, cell: "C5", says: ["entre 70% e 75%", "100 ou 50 pontos"] } },
  { fault: "points for the wrong side of the target", plant: set(["C5", "Até 70% de bom e ótimo – 100 pontos\nDe 50% a menos de 70% – 50 pontos\nMenos de 50% – não pontua"]),
    expected: { code: "target-text-disagrees", level: "warning", sheet, cell: "C5", cells: ["B5"], says: ["«Até 70% de bom e ótimo – 100 pontos»", "«≥ 70%»"] } },
  { fault: "a band without points", plant: set(["C6", "Até 60 min – 100 pontos\nMais de 60 min até 80 min – metade\nAcima de 80 min – não pontua"]),
    expected: { code: "points-unreadable", level: "error", sheet, cell: "C6", says: ["quantos pontos", "metade»"] } },
  { fault: "a band without limits", plant: set(["C6", "Até 60 min – 100 pontos\nUm pouco mais – 50 pontos\nAcima de 80 min – não pontua"]),
    expected: { code: "points-unreadable", level: "error", sheet, cell: "C6", says: ["para que resultado", "«Um pouco mais – 50 pontos»"] } },
  { fault: "more points for a worse result", plant: set(["C6", "Até 60 min – 50 pontos\nMais de 60 min até 80 min – 100 pontos\nAcima de 80 min – não pontua"]),
    expected: { code: "points-unordered", level: "error", sheet, cell: "C6", says: ["vale 50 pontos", "vale 100 pontos"] } },
  { fault: "weights beside the points", plant: set(["D3", "PESO"], ["D4", "50%"], ["D5", "30%"], ["D6", "20%"]),
    expected: { code: "points-unused", level: "warning", sheet, cell: "C4", cells: ["C5", "C6"], says: ["3 indicadores", "o pagamento segue os pesos"] } },
  { fault: "an indicator without points among those with", plant: set(["C5", null]),
    expected: { code: "points-missing", level: "warning", sheet, cell: "B5", says: ["«Satisfação do paciente»", "fora do pagamento"] } },
];
