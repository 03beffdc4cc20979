import { cellName } from "../../src/domain/address";
import type { Kind } from "../../src/intake/records";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/sheetOf";
import type { OracleCase, OracleNumber, OracleTier } from "./oracle";
import type { Random } from "./randomPayments";

/** A target line as it was put into a workbook. */
export interface PlantedLine {
  readonly kind: Kind | null;
  readonly facility: string | null;
  readonly indicator: string;
  readonly target: OracleNumber;
  readonly percent: boolean;
  readonly direction: "higher" | "lower";
  /** In thousandths. */
  readonly weight: number;
  /** As typed into the production; the mean is exact in the sum of the months. */
  readonly months: readonly OracleNumber[];
}

export interface PlantedContract {
  readonly layout: "long" | "wide" | "stacked" | "two kinds";
  readonly contract: SheetSnapshot;
  readonly production: readonly SheetSnapshot[];
  readonly lines: readonly PlantedLine[];
  readonly tiers: readonly OracleTier[];
  readonly budgetCentavos: bigint;
  /** In ten-thousandths, by kind. */
  readonly shares: ReadonlyMap<Kind | null, bigint>;
}

const INDICATORS = ["Consultas", "Exames", "Visitas", "Procedimentos", "Curativos", "Sessões", "Partos", "Cirurgias", "Internações", "Vacinas", "Laudos", "Coletas"];
const FACILITIES = ["UBS Centro", "UBS Norte", "Hospital Sul", "CAPS Leste", "UPA Oeste"];
const GROUPS = ["ATENDIMENTO AMBULATORIAL", "URGÊNCIA", "APOIO DIAGNÓSTICO", "INTERNAÇÃO HOSPITALAR"];
const MONTHS = ["jan/24", "fev/24", "mar/24", "abr/24"];

/** A sound contract in one of the layouts that planners use, with its production and budget, and all that is needed to pay it by another way. */
export function plantContract(random: Random, layout: PlantedContract["layout"]): PlantedContract {
  const shares = new Map<Kind | null, bigint>(layout === "two kinds" ? [["quantitative", 9000n], ["qualitative", 1000n]] : [[null, 10_000n]]);
  const kinds = [...shares.keys()];
  const lines = kinds.flatMap(kind => plantLines(random, layout, kind));
  const { tiers, rows: bandRows } = plantBands(random);
  const page = new Page(random);
  if (layout === "long") page.table(longTable(page, lines));
  else if (layout === "wide") page.table(wideTable(page, lines));
  else if (layout === "stacked") stackedTables(page, lines);
  else twoKinds(page, lines);
  if (random(3) === 0) page.title("* Metas pactuadas com a comissão de acompanhamento.");
  page.gap();
  page.table(bandRows.map(row => row.map(value => ({ value }))));
  const budgetCentavos = BigInt(1 + random(2_000_000_000));
  return { layout, contract: page.sheet("HU"), production: productionSheets(random, lines, budgetCentavos), lines, tiers, budgetCentavos, shares };
}

/** The payment of a line in the oracle's terms. The mean of the months against the target: their sum against the target as often. */
export function oracleCase({ tiers, budgetCentavos, shares }: PlantedContract, line: PlantedLine): OracleCase {
  const places = Math.max(...line.months.map(month => month.places));
  const whole = line.months.reduce((sum, month) => sum + month.whole * 10n ** BigInt(places - month.places), 0n);
  return {
    actual: { whole, places },
    target: { whole: line.target.whole * BigInt(line.months.length), places: line.target.places },
    direction: line.direction, budgetCentavos, share: shares.get(line.kind)!, weight: BigInt(line.weight) * 1000n, tiers,
  };
}

interface PlantedCell {
  readonly value: CellValue;
  readonly percent?: boolean;
  /** Rows it is merged over, downwards. */
  readonly tall?: number;
  /** Columns it is merged over. */
  readonly wide?: number;
}

const BLANK: PlantedCell = { value: null };

/** A sheet that is filled from top to bottom, somewhere off its corner. */
class Page {
  private readonly rows: CellValue[][] = [];
  private readonly merges: string[] = [];
  private readonly formats: Record<string, string> = {};
  private readonly left: number;

  constructor(readonly random: Random) {
    this.left = random(3);
    for (let i = random(3); i > 0; i--) this.rows.push([]);
    if (random(2) === 0) this.title("HOSPITAL UNIVERSITÁRIO DE VILA NOVA");
  }

  title(text: string): void {
    this.table([[{ value: text, wide: this.random(2) === 0 ? 3 : 1 }]]);
  }

  gap(): void {
    for (let i = 1 + this.random(2); i > 0; i--) this.rows.push([]);
  }

  table(rows: readonly (readonly PlantedCell[])[]): void {
    for (const cells of rows) {
      const row = this.rows.length;
      this.rows.push([...Array.from({ length: this.left }, () => null), ...cells.map(({ value }) => value)]);
      cells.forEach(({ percent, tall = 1, wide = 1 }, index) => {
        const name = cellName(row, this.left + index);
        if (percent) this.formats[name] = "0.00%";
        if (tall > 1 || wide > 1) this.merges.push(`${name}:${cellName(row + tall - 1, this.left + index + wide - 1)}`);
      });
    }
  }

  sheet(name: string): SheetSnapshot {
    return sheetOf(this.rows.map(row => row.map(value => value ?? "")), { name, merges: this.merges, formats: this.formats });
  }
}

function plantLines(random: Random, layout: PlantedContract["layout"], kind: Kind | null): PlantedLine[] {
  const byFacility = layout === "wide" || (layout === "long" && random(2) === 0);
  const facilities = byFacility ? FACILITIES.slice(0, 1 + random(4)) : [null];
  const first = kind === "qualitative" ? 6 : 0;
  const indicators = INDICATORS.slice(first, first + (layout === "wide" ? 2 : 1) + random(4));
  const places = facilities.flatMap(facility => indicators.map(indicator => ({ facility, indicator })));
  const weights = parts(random, 1000, places.length);
  return places.map(({ facility, indicator }, index): PlantedLine => {
    const percent = random(3) === 0;
    const direction = layout !== "wide" && random(4) === 0 ? "lower" : "higher";
    const target = percent ? { whole: BigInt(1 + random(99)), places: 2 } : { whole: BigInt(2 + random(9_000)), places: 0 };
    const around = (): OracleNumber => ({ whole: (target.whole * 1000n * BigInt(600 + random(600))) / 1000n / (percent ? 10n : 1000n), places: percent ? 4 : 0 });
    const exact = (): OracleNumber => target;
    return { kind, facility, indicator, target, percent, direction, weight: weights[index]!, months: MONTHS.map(random(5) === 0 ? exact : around) };
  });
}

/** `whole` in that many parts of one and more. */
function parts(random: Random, whole: number, count: number): number[] {
  const cuts = new Set<number>();
  while (cuts.size < count - 1) cuts.add(1 + random(whole - 1));
  const sorted = [0, ...[...cuts].sort((a, b) => a - b), whole];
  return sorted.slice(1).map((cut, index) => cut - sorted[index]!);
}

function plantBands(random: Random): { tiers: OracleTier[]; rows: string[][] } {
  const limits = [...new Set(Array.from({ length: 1 + random(3) }, () => 5 * (8 + random(12))))].sort((a, b) => b - a);
  const factors = [100, 90, 70, 50, 30].slice(0, limits.length + 1);
  const tiers = [...limits, null].map((limit, index): OracleTier => ({ limit: limit === null ? null : BigInt(limit) * 10n, inclusive: true, factor: BigInt(factors[index]!) * 10n }));
  const touching = random(3) === 0;
  const texts = [
    random(2) === 0 ? `A partir de ${limits[0]}% da meta` : `${limits[0]}% ou mais`,
    ...limits.slice(1).map((limit, index) => (touching ? `De ${limit}% a ${limits[index]}%` : `De ${limit}% a menos de ${limits[index]}%`)),
    `Menos que ${limits[limits.length - 1]}% da meta`,
  ];
  const named = random(2) === 0;
  const header = [...(named ? ["ATIVIDADE REALIZADA"] : []), "QUANTIDADE PRODUZIDA", "VALOR A PAGAR"];
  return { tiers, rows: [header, ...texts.map((text, index) => [...(named ? [index === 0 ? "Todas as atividades" : ""] : []), text, `${factors[index]}% do valor`])] };
}

function targetCell(random: Random, { target, percent, direction }: PlantedLine): PlantedCell {
  const shown = percent ? `${target.whole}%` : random(2) === 0 ? grouped(target.whole) : String(target.whole);
  if (direction === "lower") return { value: `${["≤ ", "até ", "no máximo "][random(3)]}${shown}` };
  if (random(2) === 0) return { value: `${["≥ ", "mínimo de ", ""][random(3)]}${shown}` };
  return percent ? { value: Number(target.whole) / 100, percent: true } : { value: Number(target.whole) };
}

function grouped(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** All weights of a table are written in the same way. */
function weightStyle(random: Random): (weight: number) => PlantedCell {
  const comma = (weight: number): string => String(weight / 10).replace(".", ",");
  const ways: ((weight: number) => PlantedCell)[] = [weight => ({ value: `${comma(weight)}%` }), weight => ({ value: weight / 1000, percent: true })];
  return ways[random(ways.length)]!;
}

function longTable(page: Page, lines: readonly PlantedLine[]): PlantedCell[][] {
  const { random } = page;
  const weight = weightStyle(random);
  const facility = lines[0]!.facility !== null;
  const [numbered, sourced, measured, weightFirst, totalled] = [random(2) === 0, random(2) === 0, random(3) === 0, random(3) === 0, random(3) === 0];
  // A page break in the middle of a merged cell is no page break.
  const [merged, broken] = random(2) === 0 ? [true, 0] : [false, random(3) === 0 ? 1 + random(lines.length) : 0];
  const ordered = <T>(target: T, own: T): T[] => (weightFirst ? [own, target] : [target, own]);
  const header: PlantedCell[] = [
    ...(numbered ? ["Nº"] : []), ...(facility ? ["Unidade"] : []), "Indicador", ...(measured ? ["Unid. de medida"] : []),
    ...ordered(random(2) === 0 ? "Meta" : "META MENSAL", random(2) === 0 ? "Peso" : "PESO (%)"), ...(sourced ? ["Fonte"] : []),
  ].map(value => ({ value }));
  const body = lines.flatMap((line, index) => {
    const first = lines[index - 1]?.facility !== line.facility || index === broken;
    const tall = lines.filter(other => other.facility === line.facility).length;
    const place = !facility ? [] : [first ? { value: line.facility, tall: merged ? tall : 1 } : merged ? BLANK : { value: random(2) === 0 ? line.facility : null }];
    const row: PlantedCell[] = [
      ...(numbered ? [{ value: index + 1 }] : []), ...place, { value: line.indicator }, ...(measured ? [{ value: line.percent ? "%" : "atendimentos" }] : []),
      ...ordered(targetCell(random, line), weight(line.weight)), ...(sourced ? [{ value: "SIA/SUS" }] : []),
    ];
    return broken > 0 && index === broken ? [[], header, row] : [row];
  });
  const total = [...(numbered ? [BLANK] : []), ...(facility ? [{ value: "TOTAL" }, BLANK] : [{ value: "TOTAL" }]), ...(measured ? [BLANK] : []), ...ordered(BLANK, weight(1000))];
  return [header, ...body, ...(totalled ? [total] : [])];
}

function wideTable(page: Page, lines: readonly PlantedLine[]): PlantedCell[][] {
  const { random } = page;
  const weight = weightStyle(random);
  const facilities = [...new Set(lines.map(line => line.facility!))];
  const indicators = [...new Set(lines.map(line => line.indicator))];
  const header = [{ value: "UNIDADES" }, ...indicators.flatMap(indicator => [{ value: indicator }, { value: "PESO" }])];
  return [header, ...facilities.map(facility => [
    { value: facility },
    ...indicators.flatMap(indicator => {
      const line = lines.find(each => each.facility === facility && each.indicator === indicator)!;
      return [targetCell(random, line), weight(line.weight)];
    }),
  ])];
}

function stackedTables(page: Page, lines: readonly PlantedLine[]): void {
  const { random } = page;
  const weight = weightStyle(random);
  for (let start = 0, table = 0; start < lines.length; table++) {
    const own = lines.slice(start, start + 1 + random(3));
    if (table > 0) page.gap();
    page.table([[GROUPS[table % GROUPS.length]!, "META", "PESO"].map(value => ({ value })), ...own.map(line => [{ value: line.indicator }, targetCell(random, line), weight(line.weight)])]);
    start += own.length;
  }
}

function twoKinds(page: Page, lines: readonly PlantedLine[]): void {
  const kinds = [["quantitative", "METAS QUANTITATIVAS"], ["qualitative", "METAS QUALITATIVAS"]] as const;
  page.table([["Indicadores", "Peso"], ["Quantitativos", "90%"], ["Qualitativos", "10%"]].map(row => row.map(value => ({ value }))));
  for (const [kind, title] of kinds) {
    page.gap();
    page.title(title);
    page.table(longTable(page, lines.filter(line => line.kind === kind)));
  }
}

function productionSheets(random: Random, lines: readonly PlantedLine[], budgetCentavos: bigint): SheetSnapshot[] {
  const shuffled = [...lines].sort(() => random(3) - 1);
  const kinds = lines.some(({ kind }) => kind !== null);
  const facilities = lines.some(({ facility }) => facility !== null);
  const header = ["Folha", ...(kinds ? ["Tipo"] : []), ...(facilities ? ["Unidade"] : []), "Indicador", ...MONTHS];
  const name = (text: string): string => [text, text.toUpperCase(), ` ${text.normalize("NFD").replace(/\p{M}/gu, "")} `][random(3)]!;
  const formats: Record<string, string> = {};
  const rows = shuffled.map(({ kind, facility, indicator, months, percent }, row) => {
    const labels = ["HU", ...(kinds ? [kind === "qualitative" ? "Qualitativa" : "Quantitativa"] : []), ...(facilities ? [name(facility!)] : []), name(indicator)];
    return [...labels, ...months.map(({ whole, places }, month): CellValue => {
      if (!percent) return random(3) === 0 ? grouped(whole) : Number(whole);
      if (random(3) === 0) return `${(Number(whole) / 10 ** (places - 2)).toFixed(2).replace(".", ",")}%`;
      formats[cellName(row + 1, labels.length + month)] = "0.00%";
      return Number(whole) / 10 ** places;
    })];
  });
  const reais = `${grouped(budgetCentavos / 100n)},${String(budgetCentavos % 100n).padStart(2, "0")}`;
  return [
    sheetOf([header, ...rows], { name: "Produção", formats }),
    sheetOf([["Folha", "Orçamento (R$)"], ["HU", random(2) === 0 ? `R$ ${reais}` : Number(budgetCentavos) / 100]], { name: "Orçamento" }),
  ];
}
