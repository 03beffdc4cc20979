import { renameInFormula } from "../../src/workbook/renameInFormula";

const RENAMES = {
  sheets: new Map([["metas", "Metas (Pactua)"], ["metas d'água", "Água"]]),
  ranges: new Map([["tblmetas", "tblMetas_Pactua"], ["teto", "teto_Pactua"]]),
};

test.each([
  ["=Metas!A1+METAS!$B$2", "='Metas (Pactua)'!A1+'Metas (Pactua)'!$B$2"],
  ["='Metas d''água'!A1", "='Água'!A1"],
  ["=SUM(tblMetas[Peso])*teto", "=SUM(tblMetas_Pactua[Peso])*teto_Pactua"],
  ["=tblMetas[[#This Row],[teto]]", "=tblMetas_Pactua[[#This Row],[teto]]"],
  ["=tblMetas[teto '] Metas!]+teto", "=tblMetas_Pactua[teto '] Metas!]+teto_Pactua"],
  ["=TETO(teto,1)", "=TETO(teto_Pactua,1)"],
  ["=teto2+meu_teto+teto.x", "=teto2+meu_teto+teto.x"],
  ["=\"teto \"\"Metas!A1\"\"\"&teto", "=\"teto \"\"Metas!A1\"\"\"&teto_Pactua"],
  ["=Outra!teto", "=Outra!teto_Pactua"],
  ["=A1*1E5", "=A1*1E5"],
])("%s becomes %s", (formula, expected) => {
  expect(renameInFormula(formula, RENAMES)).toBe(expected);
});
