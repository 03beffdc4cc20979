import { cellName, parseCellName } from "../../src/domain/address";
import { toNumber, type Fraction } from "../../src/domain/fraction";
import { evaluate } from "../../src/evaluate/evaluate";
import { showValue } from "../../src/intake/grid/showValue";
import { readWorkbook } from "../../src/intake/readWorkbook";
import type { Records } from "../../src/intake/records";
import { fold } from "../../src/intake/text/fold";
import { validate } from "../../src/validate/validate";
import { openWorkbookFile } from "../../src/workbook/file/openWorkbookFile";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

type Change = (sheet: SheetSnapshot) => SheetSnapshot;

const cells = (change: (value: CellValue, name: string, sheet: SheetSnapshot) => CellValue): Change =>
  sheet => ({ ...sheet, values: sheet.values.map((row, r) => row.map((value, c) => change(value, cellName(r, c), sheet))) });
const texts = (change: (text: string) => string): Change => cells(value => (typeof value === "string" ? change(value) : value));
const grouped = (text: string): string => (/^\d+$/.test(text) ? text.replace(/\B(?=(\d{3})+$)/g, ".") : text);

/** What another hand does to a workbook without changing what it says. */
const CHANGES: readonly (readonly [string, Change])[] = [
  ["three rows and two columns further", sheet => ({
    ...sheet,
    values: [[], [], [], ...sheet.values.map(row => [null, null, ...row])],
    formats: new Map([...sheet.formats].map(([name, format]) => { const { row, column } = parseCellName(name); return [cellName(row + 3, column + 2), format]; })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ top: top + 3, left: left + 2, bottom: bottom + 3, right: right + 2 })),
  })],
  ["in capital letters", texts(text => text.toUpperCase())],
  ["in small letters", texts(text => text.toLowerCase())],
  ["with doubled blanks", texts(text => `  ${text.replace(/ /g, "  ")} `)],
  ["with blanks that hold together", texts(text => text.replace(/ /g, "\u00a0"))],
  ["without accents", texts(text => text.normalize("NFD").replace(/\p{M}/gu, ""))],
  ["with accents apart", texts(text => text.normalize("NFD"))],
  ["with numbers as texts", sheet => {
    const changed = cells((value, name, { formats }) => (typeof value === "number" ? grouped(showValue(value, formats.get(name) ?? "")) : value))(sheet);
    return { ...changed, formats: new Map([...sheet.formats].filter(([, format]) => !format.includes("%"))) };
  }],
  ["with notes at the end", sheet => ({ ...sheet, values: [...sheet.values, [], ["Fonte: Secretaria de Saúde, 2023."], ["* valores sujeitos a revisão"]] })],
];

const number = (value: Fraction | null): number | null => value && toNumber(value);
const name = (text: string | null): string => fold(text ?? "").replace(/\s/g, "");

const linesOf = ({ targets }: Records): string[] => targets.map(line => JSON.stringify([
  line.at.sheet, name(line.component), name(line.facility), name(line.group), name(line.indicator), line.kind, line.operator, number(line.value), line.percent, line.direction,
  name(line.frequency), number(line.weight), number(line.sharedWeight), line.total, name(line.measure), name(line.per), line.statedPeriod,
]));
const faultsOf = (records: Records): string[] => validate(records).filter(({ level }) => level !== "info").map(({ code, sheet }) => `${sheet} ${code}`).sort();
const paymentsOf = (contract: Records, production: Records): string[] =>
  evaluate(contract, production).components.map(({ sheet, totals }) => `${sheet} ${toNumber(totals.payment)} ${totals.open}`);

describe("the sample contract, written by another hand", () => {
  const read = async (file: string): Promise<WorkbookSnapshot> => (await openWorkbookFile(`samples/${file}`)).read();
  let [contract, production] = [null, null] as unknown as [WorkbookSnapshot, WorkbookSnapshot];
  let before: Records;
  beforeAll(async () => {
    [contract, production] = [await read("contrato-complexo-saude.xlsx"), await read("producao-quadrimestre.xlsx")];
    before = readWorkbook(contract);
  });

  test.each(CHANGES)("%s says the same, has the same faults and is paid the same", (_, change) => {
    const changed = (workbook: WorkbookSnapshot): Records => readWorkbook({ ...workbook, sheets: workbook.sheets.map(change) });
    const after = changed(contract);
    expect(linesOf(after)).toEqual(linesOf(before));
    expect(faultsOf(after)).toEqual(faultsOf(before));
    expect(paymentsOf(after, changed(production))).toEqual(paymentsOf(before, readWorkbook(production)));
  });
});
