import { unzipSync } from "fflate";
import { mendBytes } from "../../../src/workbook/file/mendBytes";
import { openWorkbookBytes } from "../../../src/workbook/file/openWorkbookBytes";
import { changedParts } from "./changedParts";
import { handMadeParts, packed } from "./handMade";

const CELLS = `<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1"><v>1</v></c></row>`;
const opened = (): Uint8Array => packed(handMadeParts(CELLS));
const mended = (cells: Parameters<typeof mendBytes>[2]["cells"], properties = new Map<string, string | null>()): Uint8Array => mendBytes(opened(), "a.xlsx", { cells, properties });

test("a date, a percentage and money typed into plain cells are saved with their formats, and the user's styles stay", async () => {
  const bytes = mended(new Map([["Plan1", [
    { cell: "B1", content: { value: 46387 }, numberFormat: "dd/mm/yyyy" },
    { cell: "C1", content: { value: 0.125 }, numberFormat: "0.00%" },
    { cell: "C3", content: { value: 1234.56 }, numberFormat: "\"R$\" #,##0.00" },
    { cell: "D3", content: { value: 46388 }, numberFormat: "dd/mm/yyyy" },
  ]]]));
  const [sheet] = (await openWorkbookBytes(bytes, "a.xlsx").read()).sheets;
  expect(sheet!.values).toEqual([[45000, 46387, 0.125], [], [null, null, 1234.56, 46388]]);
  expect(Object.fromEntries(sheet!.formats)).toMatchObject({ B1: "dd/mm/yyyy", C1: "0.00%", C3: "\"R$\" #,##0.00", D3: "dd/mm/yyyy" });
  expect(changedParts(opened(), bytes)).toEqual(["xl/worksheets/sheet1.xml is not the same"]);
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/styles.xml"]).match(/formatCode="dd\/mm\/yyyy"/g)).toHaveLength(1);
});

test("a cell that is typed into without a new format keeps its own, and the style part its bytes", () => {
  const bytes = mended(new Map([["Plan1", [{ cell: "A1", content: { value: 45001 } }]]]));
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])).toContain("<c r=\"A1\" s=\"1\"><v>45001</v></c>");
  expect(unzipSync(bytes)["xl/styles.xml"]).toEqual(unzipSync(opened())["xl/styles.xml"]);
});

test("an error that a formula gives is saved as one, and a text that looks like it stays a text", async () => {
  const bytes = mended(new Map([["Plan1", [{ cell: "B1", content: { formula: "=NA()", cached: { error: "#N/A" } } }, { cell: "C1", content: { formula: "=\"#N/A\"", cached: "#N/A" } }]]]));
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])).toContain("<c r=\"B1\" t=\"e\"><f>NA()</f><v>#N/A</v></c><c r=\"C1\" t=\"str\">");
  expect((await openWorkbookBytes(bytes, "a.xlsx").read()).sheets[0]!.values[0]).toEqual([45000, { error: "#N/A" }, "#N/A"]);
});

test("a property that was taken away is gone from the file, and the others stay", async () => {
  const file = openWorkbookBytes(opened(), "a.xlsx");
  file.keep({ "Pactua.receita": "um", "Pactua.outra": "dois" });
  file.keep({ "Pactua.receita": null });
  expect((await file.read()).properties).toEqual({ "Pactua.outra": "dois" });
  const bytes = mendBytes(file.bytes(), "a.xlsx", { cells: new Map(), properties: new Map([["Pactua.outra", null]]) });
  expect((await openWorkbookBytes(bytes, "a.xlsx").read()).properties).toEqual({});
});

test("a formula that fills several cells is saved as one of all of them, and read back so", async () => {
  const fills = { top: 2, left: 1, bottom: 3, right: 2 };
  const bytes = mended(new Map([["Plan1", [
    { cell: "B3", content: { formula: "=A1:B1*2", cached: 2, fills } }, { cell: "C3", content: { value: 4 } }, { cell: "B4", content: { value: 6 } }, { cell: "C4", content: { value: 8 } },
  ]]]));
  expect(new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"])).toContain("<c r=\"B3\"><f t=\"array\" ref=\"B3:C4\">A1:B1*2</f><v>2</v></c>");
  const [sheet] = (await openWorkbookBytes(bytes, "a.xlsx").read()).sheets;
  expect([[...sheet!.spills!], [...sheet!.formulas]]).toEqual([[["B3", fills]], [["B3", "=A1:B1*2"]]]);
  expect(sheet!.values.slice(2)).toEqual([[null, 2, 4], [null, 6, 8]]);
});
