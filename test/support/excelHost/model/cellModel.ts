import type { CellValue } from "../../../../src/workbook/snapshot";

export type Edge = "top" | "bottom" | "left" | "right";

export interface LookModel {
  bold: boolean;
  italic: boolean;
  underline: string;
  size: number;
  color: string;
  fill: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  locked: boolean;
  borders: Partial<Record<Edge, { style: string; color: string }>>;
}

export interface LinkModel {
  readonly documentReference?: string;
  readonly textToDisplay?: string;
}

/** A cell that holds or looks like something. */
export interface CellModel {
  value: CellValue;
  formula: string | null;
  format: string;
  look: LookModel;
  link: LinkModel | null;
  validation: object | null;
}

export function plainLook(): LookModel {
  return {
    bold: false, italic: false, underline: "None", size: 11, color: "#000000", fill: "#FFFFFF",
    horizontalAlignment: "General", verticalAlignment: "Bottom", wrapText: false, locked: true, borders: {},
  };
}

export function blankCell(): CellModel {
  return { value: null, formula: null, format: "General", look: plainLook(), link: null, validation: null };
}

const PLAIN = JSON.stringify(plainLook());

export function isFormatted({ format, look }: CellModel): boolean {
  return format !== "General" || JSON.stringify(look) !== PLAIN;
}
