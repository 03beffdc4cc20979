import fc from "fast-check";

const PIECES = [
  "0", "1", "12", "07", "95", "100", "2025", "1.234", "7.500,00", "12,5", "0,7", "3,000", "12.50", "1.23.456", "1 234", "31/12/2026", "12/18", "01/05", "2024-03", "45658", "99999999999999999999", "1e5",
  "%", " %", "‰", "º", "°", "ª", "²", "R$", "R$ ", "-", "–", "—", "\u2212", "+", "±", "(", ")", "[", "]", "*", "/", ":", ";", ".", ",", "…", "?", "#", "#DIV/0!", "=", "<", ">", "≤", "≥", "«", "»", "'", "\"", "\n", "\t", " ", "\u00a0", "\u202f", "\u200b", "½", "１２", "٣", "🟢", "✓",
  "até", "no mínimo", "máx.", "maior ou igual a", "menor que", "entre", "de", "a", "e", "ou mais", "por", "mês", "/mês", "ao ano", "quadrimestre", "1º", "2º semestre", "dias", "min", "h", "mil", "milhões", "por cento",
  "janeiro", "mar", "Dez", "março de 2025", "contínuo", "a definir", "N/A", "s/n", "zero", "nenhum", "sem", "não", "pontos", "não pontua", "desconto", "integral", "da meta", "consultas", "Plano realizado", "Concluído", "parcial", "Em andamento", "atrasado", "Sim", "duas", "cem", "profissional ativo", "Lei", "nº", "Previsto", "Meta", "Peso", "Total", "Realizado",
];

/** Texts as they may stand in a cell: pieces of values in any order, and characters of any script. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map(parts => parts.join("")) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map(parts => parts.join(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
