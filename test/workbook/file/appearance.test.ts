import fc from "fast-check";
import { openWorkbookBytes } from "../../../src/workbook/file/openWorkbookBytes";
import { tinted } from "../../../src/workbook/file/tinted";
import { handMadeParts, packed } from "./handMade";
import { richWorkbook } from "./richWorkbook";

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const STYLES = `<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><strike/><sz val="14"/><color theme="0"/><name val="Arial"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="22"/></patternFill></fill></fills>
<borders><border/><border><left style="thin"><color auto="1"/></left><right/><top style="medium"><color rgb="FF1E6B3A"/></top><bottom style="double"/></border></borders>
<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf fontId="1" fillId="2"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135" indent="2"/></xf><xf fillId="3" borderId="1" numFmtId="14"/><xf fillId="4"><alignment textRotation="255"/></xf></cellXfs>`;

/** A workbook whose sheet has these elements before and around its cells. */
function dressed({ before = "", cells = "", after = "" }: { readonly before?: string; readonly cells?: string; readonly after?: string }): Uint8Array {
  const parts = handMadeParts();
  return packed({
    ...parts,
    "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", `<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>`),
    "xl/theme/theme1.xml": THEME,
    "xl/styles.xml": parts["xl/styles.xml"]!.replace(/<fonts[\s\S]*<\/cellXfs>/, STYLES),
    "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"]!.replace(/<sheetData>.*<\/sheetData>/, `${before}<sheetData>${cells}</sheetData>${after}`),
  });
}

const look = (options: Parameters<typeof dressed>[0]) => openWorkbookBytes(dressed(options), "a.xlsx").appearance();
const sheet = (options: Parameters<typeof dressed>[0]) => look(options).sheets.get("Plan1")!;

test("a look is read with its letters, colours of the theme, lines and alignment", () => {
  expect(look({}).looks).toEqual([
    { font: "Calibri", size: 11, color: "000000" },
    { font: "Arial", size: 14, bold: true, underline: true, strike: true, color: "FFFFFF", fill: tinted("4F81BD", -0.25), align: "center", verticalAlign: "top", wrap: true, rotation: -45, indent: 2 },
    { font: "Calibri", size: 11, color: "000000", fill: "FFF2CC", borders: { left: { style: "thin", color: "000000" }, top: { style: "medium", color: "1E6B3A" }, bottom: { style: "double", color: "000000" } } },
    { font: "Calibri", size: 11, color: "000000", fill: "C0C0C0", rotation: "stacked" },
  ]);
});

test("each cell has its look, blank ones and those that do not say where they stand", () => {
  const { cells } = sheet({ cells: `<row r="2"><c r="B2" s="1"><v>1</v></c><c s="2"/></row><row><c><f>IF(A1&lt;2,"&lt;c s=",0)</f></c><c t="inlineStr" s="3"><is><t>a</t></is></c></row>` });
  expect([...cells]).toEqual([["B2", 1], ["C2", 2], ["B3", 3]]);
});

test("columns have their width in pixels of the plain font's digits, rows their height in points", () => {
  const { columns, rows, defaultWidth, defaultHeight } = sheet({
    before: `<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="2" width="22" customWidth="1"/><col min="4" max="4" width="9.140625" hidden="1"/><col min="6" max="16384" width="3" style="2"/></cols>`,
    cells: `<row r="3" ht="30.5" customHeight="1"/><row r="5" s="1" customFormat="1"/><row r="6" s="1"/>`,
  });
  expect(columns).toEqual([{ from: 0, to: 1, width: 154 }, { from: 3, to: 3, width: 64, hidden: true }, { from: 5, to: 16383, width: 21, look: 2 }]);
  expect([...rows]).toEqual([[2, { height: 30.5 }], [4, { look: 1 }]]);
  expect([defaultWidth, defaultHeight]).toEqual([64, 18]);
});

test("frozen panes, grid lines and the colour of the tab are as the file says", () => {
  const { freeze, gridLines, tabColor } = sheet({
    before: `<sheetPr><tabColor rgb="FF1F4E5F"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>`,
  });
  expect({ freeze, gridLines, tabColor }).toEqual({ freeze: { rows: 3, columns: 1 }, gridLines: "hidden", tabColor: "1F4E5F" });
  expect(sheet({})).toMatchObject({ gridLines: "shown", cells: new Map() });
});

test("it says what only Excel shows, and only where there is such a thing", async () => {
  expect(look({}).unshown).toEqual([]);
  expect(look({ after: `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>` }).unshown).toEqual(["conditionals"]);
  expect(openWorkbookBytes(await richWorkbook(), "rica.xlsx").appearance().unshown).toEqual(expect.arrayContaining(["pictures", "charts", "comments", "conditionals"]));
});

test("a tint keeps the hue, and goes all the way to white and to black", () => {
  expect([tinted("4F81BD", 0.4), tinted("4F81BD", -0.25), tinted("FFFFFF", -0.15), tinted("000000", 0.5)]).toEqual(["95B3D7", "376092", "D9D9D9", "808080"]);
  const colors = fc.integer({ min: 0, max: 0xffffff }).map(value => value.toString(16).padStart(6, "0").toUpperCase());
  fc.assert(fc.property(colors, color => {
    expect([tinted(color, 0), tinted(color, 1), tinted(color, -1)]).toEqual([color, "FFFFFF", "000000"]);
  }));
});
