import { cellName } from "../../src/domain/address";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/sheetOf";
import type { Random } from "./randomPayments";

/** Words of headers, names, values and rubbish: what stands on planning sheets, in no order at all. */
const WORDS: readonly CellValue[] = [
  "Indicador", "META", "Meta mensal", "PESO", "Peso (%)", "Peso Total", "Unidade", "UNIDADES", "Grupo", "Periodicidade", "Fonte", "ATIVIDADE REALIZADA", "QUANTIDADE PRODUZIDA", "VALOR A PAGAR",
  "De", "Até", "Fator", "Folha", "Tipo", "Orçamento (R$)", "Período", "jan/24", "fev/24", "Resultado", "Nº de profissionais", "Ação", "Responsável", "Prazo", "Status", "Pontuação", "2023", "2024", "2025",
  "Metas quantitativas", "METAS QUALITATIVAS", "COMPOSIÇÃO DO REPASSE", "Percentual", "TOTAL", "Subtotal", "UBS Norte", "HOSPITAL SÃO JOSÉ", "Consultas", "Taxa de mortalidade", "Partos", "Quadro 1 - Metas",
  "≥ 95%", "≤ 2,5%", "até 60 min", "7.500", "0,60%", "06", "3,000", "12.50", "R$ 1.234,56", "80 a 120%", "Entre 85% e 100%", "Menos que 70%", "De 70% a 85%", "90%", "100%", "1.234", "-", "N/A", "a definir", "???",
  "Plano realizado", "1 ação por quadrimestre", "12/18", "31/07/17", "2024027", "até dezembro de 2027", "Ação Nº 1 - Fazer", "* nota", "Fonte: SIA", "Objetivo: x", "Prazo: 12/18", "Status: em andamento",
  "=1+1", "+55 11", "@x", "\t", " ", "\n", "a\nb", "💉", "İ", "e\u0301", "\u0000", "a".repeat(400), "9".repeat(30), "1e309", "__proto__", "constructor", "%", "%%", ",", ".", "1.", ",5", "00:30", "R$", "º", "ª",
  0, 1, -1, 0.1, 0.95, 1.5, 30, 85, 100, 320, 7500, 44927, 45292, 2024, 1e15, 1e300, -1e-300, 5e-324, 0.1 + 0.2, Number.MAX_SAFE_INTEGER,
  true, false, { error: "#DIV/0!" }, { error: "#REF!" }, { error: "#N/A" },
];

const FORMATS = ["0%", "0.00%", "mmm/yy", "dd/mm/yyyy", "@", "#,##0.00", '"R$" #,##0.00', "General", "[Red]0;-0", "h:mm", "0.0E+0"];

/** A sheet of cells that mean nothing together. */
export function garbageSheet(random: Random): SheetSnapshot {
  const rows = random(16);
  const columns = 1 + random(9);
  const sparse = 1 + random(4);
  const words = random(2) === 0 ? WORDS : Array.from({ length: 12 }, () => WORDS[random(WORDS.length)]!);
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => (random(sparse) === 0 ? words[random(words.length)]! : null)));
  const formats: Record<string, string> = {};
  for (let i = random(12); i > 0; i--) formats[cellName(random(rows + 1), random(columns))] = FORMATS[random(FORMATS.length)]!;
  const sheet = sheetOf(values.map(row => row.map(value => value ?? "")), { name: ["Plan1", "Metas quantitativas", "Produção 2024", "HU"][random(4)], formats });
  return { ...sheet, merges: merges(random, values), formulas: new Map(random(4) === 0 ? [["A1", "=#REF!+A2"]] : []), hiddenRows: random(3) === 0 ? [random(5)] : [] };
}

/** Merges that do not overlap, now and then as large as a sheet can be; their covered cells are blank, as hosts give them. */
function merges(random: Random, values: CellValue[][]): SheetSnapshot["merges"] {
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (let i = random(5); i > 0; i--) {
    const [top, left] = [random(values.length + 1), random(8)];
    const huge = random(20) === 0;
    const area = { top, left, bottom: huge ? 1_048_575 : top + random(4), right: huge ? 16_383 : left + random(4) };
    if (found.some(other => other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left)) continue;
    found.push(area);
    for (let row = top; row <= Math.min(area.bottom, values.length - 1); row++) {
      for (let column = left; column <= Math.min(area.right, values[row]!.length - 1); column++) if (row !== top || column !== left) values[row]![column] = null;
    }
  }
  return found;
}
