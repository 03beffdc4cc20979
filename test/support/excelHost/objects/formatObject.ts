import type { Area } from "../../../../src/domain/address";
import { refuse } from "../hostError";
import type { Edge, LookModel } from "../model/cellModel";
import { SHEET_AREA, type SheetModel } from "../model/sheetModel";

/** RangeFormat of one range or of several at once. What is set is set in every cell. */
export class FormatObject {
  constructor(private readonly sheet: SheetModel, private readonly areas: readonly Area[]) {}

  get font() { return new LookPart(this.paint, ["bold", "italic", "size", "color"]); }
  get fill() { return new FillPart(this.paint); }
  get protection() { return new LookPart(this.paint, ["locked"]); }
  get borders() { return new BorderCollection(this.sheet, this.areas); }

  get horizontalAlignment() { return ""; }
  set horizontalAlignment(value: string) { this.paint({ horizontalAlignment: value }); }
  get verticalAlignment() { return ""; }
  set verticalAlignment(value: string) { this.paint({ verticalAlignment: value }); }
  get wrapText() { return false; }
  set wrapText(value: boolean) { this.paint({ wrapText: value }); }

  get columnWidth() { return 0; }
  set columnWidth(points: number) {
    for (const { left, right } of this.areas) for (let column = left; column <= right; column++) this.sheet.columnWidths.set(column, points);
  }
  get rowHeight() { return 0; }
  set rowHeight(points: number) {
    for (const { top, bottom } of this.areas) for (let row = top; row <= bottom; row++) this.sheet.rowHeights.set(row, points);
  }
  get useStandardWidth() { return false; }
  set useStandardWidth(_: boolean) { this.sheet.columnWidths.clear(); }
  get useStandardHeight() { return false; }
  set useStandardHeight(_: boolean) { this.sheet.rowHeights.clear(); }

  private readonly paint = (look: Partial<LookModel>): void => {
    for (const area of this.areas) {
      if (area.bottom === SHEET_AREA.bottom) throw new Error("whole columns are never painted");
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) Object.assign(this.sheet.open(row, column).look, look);
      }
    }
  };
}

type Paint = (look: Partial<LookModel>) => void;

class LookPart {
  constructor(paint: Paint, names: readonly (keyof LookModel)[]) {
    for (const name of names) Object.defineProperty(this, name, { get: () => null, set: value => paint({ [name]: value }) });
  }
}

class FillPart {
  constructor(private readonly paint: Paint) {}
  get color() { return ""; }
  set color(value: string) { this.paint({ fill: value }); }
}

class BorderCollection {
  constructor(private readonly sheet: SheetModel, private readonly areas: readonly Area[]) {}
  getItem(index: string) { return new BorderObject(this.sheet, this.areas, index); }
}

const BESIDE: Readonly<Record<Edge, { readonly row: number; readonly column: number; readonly edge: Edge }>> = {
  top: { row: -1, column: 0, edge: "bottom" }, bottom: { row: 1, column: 0, edge: "top" },
  left: { row: 0, column: -1, edge: "right" }, right: { row: 0, column: 1, edge: "left" },
};

/** An edge is drawn round each range, an inside line between its cells. Neighbours share the line between them. */
class BorderObject {
  constructor(private readonly sheet: SheetModel, private readonly areas: readonly Area[], private readonly index: string) {}
  get style() { return ""; }
  set style(value: string) { this.draw({ style: value }); }
  get color() { return ""; }
  set color(value: string) { this.draw({ color: value }); }

  private draw(line: { style?: string; color?: string }) {
    for (const area of this.areas) {
      if ((this.index === "InsideHorizontal" && area.top === area.bottom) || (this.index === "InsideVertical" && area.left === area.right)) {
        refuse("InvalidArgument", `${this.index} of a range without an inside`);
      }
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          for (const edge of edgesOf(this.index, area, row, column)) this.drawEdge(row, column, edge, line);
        }
      }
    }
  }

  private drawEdge(row: number, column: number, edge: Edge, line: { style?: string; color?: string }) {
    const beside = BESIDE[edge];
    for (const at of [{ row, column, edge }, { row: row + beside.row, column: column + beside.column, edge: beside.edge }]) {
      if (at.row < 0 || at.column < 0) continue;
      const { look } = this.sheet.open(at.row, at.column);
      look.borders = { ...look.borders, [at.edge]: { style: "None", color: "#000000", ...look.borders[at.edge], ...line } };
    }
  }
}

/** Which edges of this cell the line lies on. */
function edgesOf(index: string, { top, left, bottom, right }: Area, row: number, column: number): Edge[] {
  const drawn: Record<string, boolean> = {
    EdgeTop: row === top, EdgeBottom: row === bottom, EdgeLeft: column === left, EdgeRight: column === right,
    InsideHorizontal: row < bottom, InsideVertical: column < right,
  };
  const edges: Record<string, Edge> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right", InsideHorizontal: "bottom", InsideVertical: "right" };
  return drawn[index] ? [edges[index]!] : [];
}
