import { writeXlsx } from "hucre/xlsx";

type Row = (string | number | null)[];

interface GeneratedSheet {
  readonly name: string;
  readonly rows: Row[];
}

const WIDE = ["ESF completas", "Consulta médica", "Consulta de enfermagem", "Consulta odontológica", "Visita domiciliar"];
const STACK = 10;

/**
 * A sound contract workbook of any size: the three layouts of contract annexes in turn (a PESO after each indicator;
 * one line a row; small tables under each other), each with its composition and bands, and weights that add up to 100 %.
 * @returns the bytes of the .xlsx
 */
export function contractWorkbook({ sheets, lines }: { readonly sheets: number; readonly lines: number }): Promise<Uint8Array> {
  const layouts = [wideSheet, longSheet, stackedSheet];
  return writeXlsx({
    sheets: Array.from({ length: sheets }, (_, index) => {
      const share = Math.floor(lines / sheets) + (index < lines % sheets ? 1 : 0);
      const { name, rows } = layouts[index % layouts.length]!(index + 1, share);
      return { name, rows: [...rows, ...composition(), ...bands()] };
    }),
  });
}

function wideSheet(number: number, lines: number): GeneratedSheet {
  const weights = weightTexts(lines);
  const header = ["UNIDADES", ...WIDE.flatMap(indicator => [indicator, "PESO"])];
  const rows = Array.from({ length: Math.ceil(lines / WIDE.length) }, (_, facility): Row => [
    `UBS ${number}.${facility + 1}`,
    ...WIDE.flatMap((_, column) => {
      const line = facility * WIDE.length + column;
      return line < lines ? [column === 0 ? "100%" : `${120 + 40 * column} consultas mês/ por profissional ativo (média quadrimestral)`, weights[line]!] : [null, null];
    }),
  ]);
  return { name: `Rede ${number}`, rows: [[`COMPONENTE ${number}`], ["METAS QUANTITATIVAS – INDICADORES DE PRODUÇÃO"], header, ...rows, []] };
}

function longSheet(number: number, lines: number): GeneratedSheet {
  const weights = weightTexts(lines);
  const rows = weights.map((weight, line): Row => [
    line % 4 === 0 ? `POLICLÍNICA ${number}.${line / 4 + 1}` : null,
    `Procedimento ${line + 1}`,
    line % 3 === 0 ? `${line + 1}.500` : 300 + line,
    "Mensal",
    "SIA",
    weight,
  ]);
  const header = ["UNIDADE", "PROCEDIMENTO", "META", "PERIODICIDADE", "FONTE DE VERIFICAÇÃO", "PESO"];
  return { name: `Especializada ${number}`, rows: [[`COMPONENTE ${number}`], ["QUADRO 02 - METAS QUANTITATIVAS"], header, ...rows, []] };
}

function stackedSheet(number: number, lines: number): GeneratedSheet {
  const weights = weightTexts(lines);
  const tables = Array.from({ length: Math.ceil(lines / STACK) }, (_, table): Row[] => [
    [`ATENDIMENTO ${table + 1}`, "META MENSAL", "PESO"],
    ...weights.slice(table * STACK, (table + 1) * STACK).map((weight, line): Row => [`Saídas ${table + 1}.${line + 1}`, 200 + line, weight]),
    [],
  ]);
  return { name: `Hospital ${number}`, rows: [[`HOSPITAL ${number}`], ["METAS QUANTITATIVAS"], ...tables.flat()] };
}

function composition(): Row[] {
  return [
    ["VALORAÇÃO DOS INDICADORES"],
    ["INDICADOR", "METAS", "PESO %"],
    [1, "Metas Quantitativas", "90%"],
    [2, "Metas Qualitativas", "10%"],
    [],
  ];
}

function bands(): Row[] {
  return [
    ["VALORIZAÇÃO DOS DESVIOS DOS INDICADORES QUANTITATIVOS"],
    ["ATIVIDADE REALIZADA", "QUANTIDADE PRODUZIDA", "VALOR A PAGAR"],
    ["Todas as atividades", "A partir de 85% da meta", "100% do peso percentual da atividade"],
    [null, "De 70% a menos de 85% da meta", "90% x peso percentual da atividade x orçamento da unidade R$"],
    [null, "Menos que 70% da meta", "70% x peso percentual da atividade x orçamento da unidade R$"],
  ];
}

/** Percentages with four decimals that add up to exactly 100 %: the first takes what the division leaves. */
function weightTexts(lines: number): string[] {
  const whole = 1_000_000;
  const each = Math.floor(whole / lines);
  return Array.from({ length: lines }, (_, line) => {
    const parts = line === 0 ? whole - each * (lines - 1) : each;
    return `${Math.floor(parts / 10_000)},${String(parts % 10_000).padStart(4, "0")}%`;
  });
}
