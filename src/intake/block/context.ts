import type { Grid } from "../grid/grid";
import type { Kind } from "../records";
import { readKind } from "../values/readKind";
import { fold } from "../text/fold";
import facilities from "../lexicon/facilities.json";
import type { Block } from "./block";
import { placeIn } from "./placeIn";
import { type Title, titleAt } from "../grid/titleAt";

/** What a table takes from its surroundings: the sheet's title and the headings above it. */
export interface Context {
  /** The title of the sheet, where it has one. */
  readonly component: string | null;
  readonly kind: Kind | null;
  /** The heading that names the table's group of indicators; null where headings only say quantitative or qualitative. */
  readonly heading: string | null;
  /** The facility that the heading names, where each has tables of its own on the sheet. */
  readonly facility: string | null;
}

/** The context of each table of a sheet, in order. @param blocks all of the sheet, from top to bottom */
export function contextsOf(grid: Grid, blocks: readonly Block[]): Context[] {
  const placeOf = placesOver(blocks);
  const component = componentTitle(grid, blocks, placeOf);
  const sheetKind = readKind(grid.sheet);
  // By columns: two tables side by side have headings of their own.
  const above: { readonly block: Block; readonly kind: Kind }[] = [];
  const found = blocks.map(block => {
    const direct = block.titles.map(title => readKind(title.text)).find(kind => kind !== null) ?? null;
    const kind = direct ?? latestOver(block, above) ?? sheetKind;
    if (direct && holdsTargets(block)) above.push({ block, kind: direct });
    return { block, direct, context: { component: component?.text ?? null, kind, heading: headingOf(block, component, placeOf), facility: placeOf(block) } };
  });
  const bands = found.filter(({ block }) => block.header.shape === "bands");
  const common = kindsOf(bands).size === 1 && bands.every(({ direct }) => direct === null) && kindsOf(found.filter(({ block }) => holdsTargets(block))).size > 1;
  return found.map(({ block, context }) => (common && block.header.shape === "bands" ? { ...context, kind: null } : context));
}

/** Bands that stand under the last of several headings of metas, and say no kind themselves, are there for all of them. */
function kindsOf(found: readonly { readonly context: Context }[]): Set<Kind | null> {
  return new Set(found.map(({ context }) => context.kind));
}

/** A heading "Metas qualitativas" holds for every target table below it, until another takes its place. */
function latestOver<T>({ header }: Block, above: readonly { readonly block: Block; readonly kind: T }[]): T | null {
  for (let index = above.length - 1; index >= 0; index--) {
    const { block, kind } = above[index]!;
    if (block.header.row < header.row && block.header.left <= header.right && block.header.right >= header.left) return kind;
  }
  return null;
}

/** "UBS NORTE" or "Unidade: UBS Norte" over a table names a facility where others name others; a lone one is the sheet's title. */
function placesOver(blocks: readonly Block[]): (block: Block) => string | null {
  const own = new Map(blocks.flatMap(block => {
    const place = holdsTargets(block) || block.header.shape === "production" ? placeAbove(block) : null;
    return place === null ? [] : [[block, place] as const];
  }));
  if (new Set([...own.values()].map(fold)).size < 2) return () => null;
  const above = [...own].map(([block, place]) => ({ block, kind: place }));
  return block => own.get(block) ?? latestOver(block, above);
}

function placeAbove({ titles, keys }: Block): string | null {
  const stated = keys.find(({ role }) => role === "facility")?.text;
  return stated ?? titles.map(({ text }) => placeIn(text)).find(place => place !== null) ?? null;
}

function holdsTargets({ header }: Block): boolean {
  return header.shape === "targets" || header.shape === "wide-targets";
}

/** The first text of the sheet, above all tables, where it is no heading of metas. */
function componentTitle(grid: Grid, blocks: readonly Block[], placeOf: (block: Block) => string | null): Title | null {
  const first = Math.min(grid.rows, ...blocks.map(block => block.header.row));
  for (let row = 0; row < first; row++) {
    const title = titleAt(grid, row, 0, grid.columns - 1);
    if (!title) continue;
    const isPlace = blocks[0] !== undefined && placeIn(title.text) !== null && placeIn(title.text) === placeOf(blocks[0]);
    return readKind(title.text) === null && !isPlainHeading(title.text) && !isPlace ? title : null;
  }
  return null;
}

function headingOf(block: Block, component: Title | null, placeOf: (block: Block) => string | null): string | null {
  const [nearest] = block.titles;
  if (!nearest || (placeOf(block) !== null && placeIn(nearest.text) !== null) || readKind(nearest.text) !== null || isPlainHeading(nearest.text)) return null;
  // Over a blank row the lines of the sheet's own title, and what says a key with its value, head no group.
  const isApart = block.keys.length === 0 && nearest.row < block.header.row - 1;
  if (isApart && (nearest.text.includes(":") || block.titles.some((title, index) => title.row === component?.row && nearest.row - title.row === index))) return null;
  const isComponent = component !== null && component.row === nearest.row && component.column === nearest.column;
  return isComponent && (block.header.row > nearest.row + 1 || namesPlace(nearest.text)) ? null : nearest.text;
}

/** "METAS POR UNIDADE", "QUADRO 02 - METAS", "Fonte: Sistema MV": words about the table, no group of indicators. */
function isPlainHeading(text: string): boolean {
  return /^(quadro|tabela|anexo|fonte|obs|composicao|distribuicao|rateio|faixas?|sistematica|criterios?|regras?)\b|^(metas?|indicadores|plano de metas)( (mensa|anua|bimestra|trimestra|quadrimestra|semestra)(l|is)| (pactuad|contratad|prevista|programad)as?| (contratuais|assistenciais|fisicas))*( (por|de|da|do|das|dos|e) .*)?( (de )?\d{4})?$/.test(fold(text));
}

function namesPlace(text: string): boolean {
  const [first] = fold(text).split(/[^a-z]+/);
  return first !== undefined && [...facilities, "secretaria", "municipio", "prefeitura", "componente", "contrato", "plano", "complexo"].includes(first);
}
