import { type CellModel, blankCell, type Edge, type LinkModel } from "../model/cellModel";

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];

interface GivenProperties {
  readonly hyperlink?: LinkModel;
}

/** What getCellProperties and setCellProperties say of one cell. */
export class CellProperties {
  constructor(private readonly cell: CellModel | undefined) {}

  read(): object {
    const { look, link } = this.cell ?? blankCell();
    const borders = Object.fromEntries(EDGES.map(edge => [edge, { style: look.borders[edge]?.style ?? "None", color: look.borders[edge]?.color ?? "#000000" }]));
    return {
      ...(link ? { hyperlink: link } : {}),
      format: {
        font: { bold: look.bold, italic: look.italic, size: look.size, color: look.color, underline: look.underline },
        fill: { color: look.fill },
        horizontalAlignment: look.horizontalAlignment, verticalAlignment: look.verticalAlignment, wrapText: look.wrapText,
        protection: { locked: look.locked },
        borders,
      },
    };
  }

  /** A link writes its text into the cell and looks like one, as Excel does it. */
  write({ hyperlink }: GivenProperties): void {
    if (!hyperlink || !this.cell) return;
    this.cell.link = hyperlink;
    this.cell.value = hyperlink.textToDisplay ?? hyperlink.documentReference ?? null;
    this.cell.look = { ...this.cell.look, color: "#0563C1", underline: "Single" };
  }
}
