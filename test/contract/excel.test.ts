import { excelWorkbook } from "../../src/workbook/excel/excelWorkbook";
import { excelHost } from "../support/excelHost/excelHost";
import { seedWorkbook } from "../support/excelHost/model/seedWorkbook";
import { describeWorkbookPort } from "./describeWorkbookPort";
import { RICH_PATCH } from "./patches";

/** The played Excel computes nothing: it knows by heart what the formulas of the patch give, also where a name took a suffix. */
const ANSWERS = new Map(RICH_PATCH.sheets.flatMap(({ cells }) => cells).flatMap(({ content }) =>
  ("formula" in content && content.cached !== undefined ? [[content.formula, content.cached] as const] : [])));

describeWorkbookPort("Excel", snapshot =>
  Promise.resolve(excelWorkbook(excelHost(seedWorkbook(snapshot, formula => ANSWERS.get(formula.replaceAll("_Pactua", "")))))));
