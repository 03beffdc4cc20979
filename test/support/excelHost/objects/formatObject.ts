import type { Area } from "../../../../src/domain/address";
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

/** An edge is drawn round each range; the inside lines are the edges of its cells. */
class BorderObject {
  constructor(private readonly sheet: SheetModel, private readonly areas: readonly Area[], private readonly index: string) {}
  get style() { return ""; }
  set style(value: string) { this.draw({ style: value }); }
  get color() { return ""; }
  set color(value: string) { this.draw({ color: value }); }

  private draw(line: { style?: string; color?: string }) {
    for (const area of this.areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          for (const edge of this.edges(area, row, column)) {
            const { borders } = this.sheet.open(row, column).look;
            borders[edge] = { style: "None", color: "#000000", ...borders[edge], ...line };
          }
        }
      }
    }
  }

  private edges({ top, left, bottom, right }: Area, row: number, column: number): Edge[] {
    const at: Record<string, [Edge, boolean][]> = {
      EdgeTop: [["top", row === top]], EdgeBottom: [["bottom", row === bottom]],
      EdgeLeft: [["left", column === left]], EdgeRight: [["right", column === right]],
      InsideHorizontal: [["top", row > top], ["bottom", row < bottom]],
      InsideVertical: [["left", column > left], ["right", column < right]],
    };
    return at[this.index]!.filter(([, drawn]) => drawn).map(([edge]) => edge);
  }
}
