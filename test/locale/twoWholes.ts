import { readWorkbook } from "../../src/intake/readWorkbook";
import type { Records } from "../../src/intake/records";
import { sheetOf, workbookOf } from "../support/sheetOf";

/** Two facilities on one sheet whose weights are 100 % each. */
export function twoWholes(): Records {
  const table = (facility: string) => [[facility], ["Indicador", "Meta", "Peso"], ["Consultas", 100, "60%"], ["Exames", 50, "40%"], []];
  return readWorkbook(workbookOf(sheetOf([...table("UBS CENTRO"), ...table("UBS NORTE")], { name: "APS" })));
}
