import type { Grid } from "../grid/grid";
import type { Kind } from "../records";
import { readKind } from "../values/readKind";
import { fold } from "../text/fold";
import facilities from "../lexicon/facilities.json";
import type { Block } from "./block";
import { type Title, titleAt } from "../grid/titleAt";

/** What a table takes from its surroundings: the sheet's title and the headings above it. */
export interface Context {
  /** The title of the sheet, where it has one. */
  readonly component: string | null;
  readonly kind: Kind | null;
  /** The heading that names the table's group of indicators; null where headings only say quantitative or qualitative. */
  readonly heading: string | null;
}

/** @param blocks all of the sheet, from top to bottom. */
export function contextOf(grid: Grid, block: Block, blocks: readonly Block[]): Context {
  const component = componentTitle(grid, blocks);
  const direct = block.titles.map(title => readKind(title.text)).find(kind => kind !== null);
  return {
    component: component?.text ?? null,
    kind: direct ?? kindFromAbove(block, blocks) ?? readKind(grid.sheet),
    heading: headingOf(block, component),
  };
}

/** The first text of the sheet, above all tables, where it is no heading of metas. */
function componentTitle(grid: Grid, blocks: readonly Block[]): Title | null {
  const first = Math.min(...blocks.map(block => block.header.row));
  for (let row = 0; row < first; row++) {
    const title = titleAt(grid, row, 0, grid.columns - 1);
    if (title) return readKind(title.text) === null && !isPlainHeading(title.text) ? title : null;
  }
  return null;
}

/** A heading "Metas qualitativas" holds for every target table below it, until another takes its place. */
function kindFromAbove(block: Block, blocks: readonly Block[]): Kind | null {
  let kind: Kind | null = null;
  for (const above of blocks) {
    if (above.header.row >= block.header.row) break;
    const overlaps = above.header.left <= block.header.right && above.header.right >= block.header.left;
    const targets = above.header.shape === "targets" || above.header.shape === "wide-targets";
    if (!overlaps || !targets) continue;
    kind = above.titles.map(title => readKind(title.text)).find(found => found !== null) ?? kind;
  }
  return kind;
}

function headingOf(block: Block, component: Title | null): string | null {
  const [nearest] = block.titles;
  if (!nearest || readKind(nearest.text) !== null || isPlainHeading(nearest.text)) return null;
  const isComponent = component !== null && component.row === nearest.row && component.column === nearest.column;
  return isComponent && (block.header.row > nearest.row + 1 || namesPlace(nearest.text)) ? null : nearest.text;
}

/** "METAS POR UNIDADE", "QUADRO 02 - METAS", "Fonte: Sistema MV": words about the table, no group of indicators. */
function isPlainHeading(text: string): boolean {
  return /^(quadro|tabela|anexo|fonte|obs)\b|^(metas?|indicadores|plano de metas)( (por|de|da|do|das|dos|e) .*)?( (de )?\d{4})?$/.test(fold(text));
}

function namesPlace(text: string): boolean {
  const [first] = fold(text).split(/[^a-z]+/);
  return first !== undefined && [...facilities, "secretaria", "municipio", "prefeitura", "componente", "contrato", "plano", "complexo"].includes(first);
}
