import { RICH_PATCH, sheetPatch, value } from "../../contract/patches";
import { CROWDED } from "../../contract/sourceWorkbook";
import { dumpSheet } from "../../support/excelHost/model/dumpWorkbook";
import { played } from "./playedWorkbook";

const LINE = { style: "Continuous", color: "#BFBFBF" };

describe("what Excel is given of a patch", () => {
  let metas: ReturnType<typeof dumpSheet>;
  let cells: Record<string, { look?: { borders: object }; validation?: object; link?: object }>;

  beforeAll(async () => {
    const { port, sheet } = played();
    await port.apply(RICH_PATCH);
    metas = dumpSheet(sheet("Metas"));
    cells = metas.cells as typeof cells;
  });

  test("styles: letters, fill, alignment, wrap, lines, and cells left open for typing", () => {
    expect(cells.A3!.look).toMatchObject({
      bold: true, color: "#FFFFFF", fill: "#1F4E78", horizontalAlignment: "Center", wrapText: true, borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
    });
    expect(cells.C4!.look).toMatchObject({ italic: true, size: 9, verticalAlignment: "Top" });
    expect(cells.B4!.look).toMatchObject({ fill: "#FFF2CC", locked: false });
    expect(cells.D6!.look).toMatchObject({ bold: true, horizontalAlignment: "Right", borders: { top: LINE } });
    expect(cells.A1!.look).toMatchObject({ size: 14, borders: {} });
  });

  test("links to a place in the workbook, whose text is the cell's", () => {
    expect(cells.A6).toMatchObject({ value: "fonte", link: { documentReference: "'Fonte'!B2:C3" } });
  });

  test("validations with what they say before and after typing", () => {
    expect(cells.B5!.validation).toEqual({
      ignoreBlanks: true,
      rule: { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } },
      prompt: { title: "Meta", message: "Um número, zero ou mais.", showPrompt: true },
      errorAlert: { title: "Meta", message: "Um número, zero ou mais.", showAlert: true, style: "Stop" },
    });
    expect(cells.A4!.validation).toMatchObject({ rule: { list: { inCellDropDown: true, source: "Consultas,Partos" } } });
    expect(cells.B6!.validation).toMatchObject({ rule: { wholeNumber: { operator: "Between", formula1: 1, formula2: 12 } } });
  });

  test("conditional formats, the first of the patch on top", () => {
    expect(metas.conditionals).toEqual([
      { type: "DataBar", areas: [{ top: 3, left: 2, bottom: 4, right: 2 }], settings: { fillColor: "#5B9BD5", lowerBoundRule: { type: "Number", formula: "0" }, upperBoundRule: { type: "Number", formula: "1" } } },
      { type: "Custom", areas: [{ top: 3, left: 0, bottom: 4, right: 3 }], settings: { formula: "=$B4=\"\"", font: { color: "#7F7F7F" }, fill: { color: "#F2F2F2" } } },
    ]);
  });

  test("the chart over its cells, its first bar on top", () => {
    expect(metas.charts).toEqual([expect.objectContaining({
      type: "BarClustered", name: "Atingimento", title: "Atingimento por indicador", anchor: { top: 8, left: 0, bottom: 20, right: 3 }, valueFormat: "0%",
      legendVisible: false, categoriesReversed: true, valuesCrossAt: "Maximum",
      series: [{ name: "Peso", color: "#5B9BD5", line: { color: "#5B9BD5" }, categories: { top: 3, left: 0, bottom: 4, right: 0 }, values: { top: 3, left: 2, bottom: 4, right: 2 } }],
    })]);
  });

  test("widths and heights, the frozen part, the tab, and the page", () => {
    expect(metas).toMatchObject({
      columnWidths: { 0: 220.5, 1: 65.63, 2: 52.5, 3: 84 }, rowHeights: { 0: 24, 2: 30 }, tabColor: "#1F4E78",
      frozen: { top: 0, left: 0, bottom: 2, right: 0 },
      page: {
        orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, area: { top: 0, left: 0, bottom: 20, right: 3 },
        titleRows: { top: 2, bottom: 2 }, leftFooter: "Pactua", centerFooter: "", rightFooter: "Página &P de &N",
      },
    });
  });

  test("marks and names by which it is known again", async () => {
    const { port, host } = played(CROWDED);
    await port.apply(RICH_PATCH);
    expect(Object.fromEntries(host.workbook.properties)).toEqual({ "Pactua.metas": "Metas (Pactua)", "Pactua.faixas": "Faixas & fatores" });
    expect(host.workbook.names.find(({ name }) => name === "teto_Pactua")).toMatchObject({ comment: "Pactua", formula: "='Metas (Pactua)'!$B$4:$B$5" });
  });
});

test("a message longer than Excel takes is cut, not refused", async () => {
  const { port, sheet } = played();
  const said = { title: "Produção apurada do quadrimestre inteiro", message: "Digite a produção. ".repeat(20) };
  await port.apply({ sheets: [sheetPatch({ key: "a", name: "A", validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { type: "whole", min: 0 }, ...said }] })] });
  expect(sheet("A").at(0, 0)!.validation).toMatchObject({ prompt: { title: said.title.slice(0, 32), message: said.message.slice(0, 255) } });
});

test("a formula that names a table waits until the table stands", async () => {
  const { port, sheet } = played();
  const cells = [value(2, 0, "Meta"), value(3, 0, 7), { row: 0, column: 0, content: { formula: "=SUM(tblMetas[Meta])", cached: 7 } }];
  await port.apply({ sheets: [sheetPatch({ key: "a", name: "A", cells, tables: [{ name: "tblMetas", area: { top: 2, left: 0, bottom: 3, right: 0 }, columns: ["Meta"] }] })] });
  expect(sheet("A").at(0, 0)!.formula).toBe("=SUM(tblMetas[Meta])");
});

test("texts too long for one request of the usual cells go in several", async () => {
  const { port, host, sheet } = played();
  const cells = Array.from({ length: 8_000 }, (_, row) => value(row, 0, `${row} ${"texto longo ".repeat(100)}`));
  host.takeSyncs();
  await port.apply({ sheets: [sheetPatch({ key: "a", name: "A", cells })] });
  expect(host.takeSyncs()).toBeGreaterThan(5);
  expect(sheet("A").at(7_999, 0)!.value).toBe(`7999 ${"texto longo ".repeat(100)}`);
});
