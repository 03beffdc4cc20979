import type { Block, BodyRow } from "../block/block";
import type { Grid } from "../grid/grid";
import type { HeaderCell } from "../header/header";
import { isFacilityName, isTotalName } from "../text/names";
import { readImpliedFrequency } from "../values/readPeriod";
import { fillDown } from "./fillDown";

export interface WideNames {
  /** The columns that name the lines, by role. */
  readonly columns: Readonly<Partial<Record<"facility" | "indicator", HeaderCell>>>;
  /** Row by row from top to bottom. */
  of(row: BodyRow): WideLine;
}

export interface WideLine {
  /** As written, or as the line above says where it is blank; null where no line says any. */
  readonly name: string | null;
  /** Of the target in the column that this stands over. */
  under(across: string): { readonly facility: string | null; readonly indicator: string; readonly group: string | null };
}

/**
 * Who is who in a wide table. Its lines name facilities and its columns indicators, unless the first header says "Indicador": then facilities stand
 * across, or periods ("1º quadrimestre | 2º quadrimestre"), which part the lines as groups do; or "Unidade | Indicador" name both.
 * @param across what stands over each value
 */
export function wideNames(grid: Grid, { header, rows }: Block, across: readonly string[], first: HeaderCell): WideNames {
  const labels = header.cells.filter(cell => cell.column < first.column);
  const facility = labels.find(cell => cell.roles.includes("facility")) ?? null;
  const indicator = labels.find(cell => cell !== facility && cell.roles.includes("indicator")) ?? null;
  const label = facility ?? indicator ?? header.cells[0]!;
  const nameAt = fillDown(grid, label);
  if (facility && indicator) {
    const indicatorAt = fillDown(grid, indicator);
    return {
      columns: { facility, indicator },
      of: ({ row }) => {
        const [place, name] = [nameAt(row), indicatorAt(row)];
        return { name: isTotalName(place ?? "") ? place : name, under: over => ({ facility: place, indicator: name ?? "", group: over }) };
      },
    };
  }
  const placesDown = facility !== null && !across.every(isFacilityName) || rows.every(({ row }) => isFacilityName(grid.seenText(row, label.column)));
  const arePlaces = across.length >= 2 && across.every(isFacilityName);
  const indicatorsDown = !placesDown && (arePlaces || indicator !== null);
  const areParts = !arePlaces && across.every(isPart);
  return {
    columns: { [indicatorsDown ? "indicator" : "facility"]: label },
    of: ({ row, section }) => {
      const name = nameAt(row);
      return {
        name,
        under: over => {
          if (!indicatorsDown) return { facility: name, indicator: over, group: null };
          if (!areParts) return { facility: over, indicator: name ?? "", group: null };
          return { facility: section !== null && isFacilityName(section.text) ? section.text : null, indicator: name ?? "", group: over };
        },
      };
    },
  };
}

/** "1º quadrimestre", "2025", "Meta física": no place could be named so. */
function isPart(text: string): boolean {
  return readImpliedFrequency(text) !== null || /\b(19|20)\d\d\b|^(metas?|quantidade|qtde?|valor|periodo)\b/i.test(text);
}
