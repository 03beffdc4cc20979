import type { Title } from "../grid/titleAt";
import type { Header } from "../header/header";
import type { Role } from "../header/matchRoles";

/** "OBJETIVO 1 | HABILITAR A SAS …": a line over a table that says something for all of it. */
export interface Key {
  readonly row: number;
  readonly role: Role;
  readonly text: string;
}

/** A table as it lies on the sheet: its header, the rows of its body, the titles over it. */
export interface Block {
  readonly header: Header;
  /** Rows of the same header that come again at page breaks. */
  readonly repeats: readonly number[];
  readonly rows: readonly BodyRow[];
  /** The last row it takes up. */
  readonly bottom: number;
  /** Titles directly above, the nearest first. */
  readonly titles: readonly Title[];
  readonly keys: readonly Key[];
  /** "Ação Nº 1 - …" lines between the rows, each with the data row above it. */
  readonly actionLines: readonly ActionLine[];
}

export interface ActionLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null before the first data row. */
  readonly under: number | null;
}

export interface BodyRow {
  readonly row: number;
  /** The last line above that only names a part of the table ("UBS CENTRO" across all columns). */
  readonly section: Title | null;
}
