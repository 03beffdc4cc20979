import fc from "fast-check";
import { readTyped } from "../../src/workbench/typing/readTyped";
import { showTyped } from "../../src/workbench/typing/showTyped";
import { toEnglish, toPortuguese } from "../../src/workbench/typing/translateFormula";

describe("what is typed into a cell", () => {
  test.each([
    ["12,5%", 0.125, "0.00%"], ["7%", 0.07, "0%"], ["1.234,56", 1234.56, "#,##0.00"], ["1234,5", 1234.5, undefined], ["1.234", 1234, "#,##0"],
    ["-3", -3, undefined], ["R$ 1.000,00", 1000, "\"R$\" #,##0.00"], ["31/12/2026", 46387, "dd/mm/yyyy"], ["1/3/24", 45352, "dd/mm/yyyy"], ["VERDADEIRO", true, undefined],
    ["0,7%", 0.007, "0.00%"], [",5", 0.5, undefined], ["28.431.907,37", 28431907.37, "#,##0.00"],
  ])("%s is read as in Excel in Brazil", (text, value, format) => {
    expect(readTyped(text, 2026)).toEqual({ value, ...(format === undefined ? {} : { format }) });
  });

  test.each(["", "-", ",", "1.23", "1.2345", "31/02/2026", "12/2026", "abc", "1,2,3", "--5", "R$", "%", "≥ 95%"])("%j stays a text", text => {
    expect(readTyped(text, 2026)).toBeNull();
  });

  test("a number that is shown for editing reads back to the same one, also as a percentage", () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map(value => Number(value.toFixed(6)));
    fc.assert(fc.property(numbers, fc.constantFrom("General", "0.00%", "#,##0.00"), (value, format) => {
      fc.pre(!Object.is(value, -0) && !String(value).includes("e") && !/e/.test(showTyped(value, format)));
      expect(readTyped(showTyped(value, format), 2026)?.value).toBe(value);
    }));
  });

  test("a date is edited as a date", () => {
    expect(showTyped(46387, "dd/mm/yyyy")).toBe("31/12/2026");
    expect(showTyped(46387, "\"dia\" 0")).toBe("46387");
  });
});

describe("a formula typed in Portuguese", () => {
  test.each([
    ["=PAGAMENTO(270;320;0,7%;1000)", "=PAGAMENTO(270,320,0.7%,1000)"],
    ["=SOMA(A1:A3)", "=SUM(A1:A3)"],
    ["=se(B2>=0,5;ARRED(B2*1,1;2);\"a;b 1,5\")", "=IF(B2>=0.5,ROUND(B2*1.1,2),\"a;b 1,5\")"],
    ["=SOMA(A1,A2)", "=SUM(A1,A2)"],
    ["=SOMARPRODUTO({1\\2;3\\4,5})", "=SUMPRODUCT({1,2;3,4.5})"],
    ["='Metas; 1,5'!A1+tblMetas[A pagar; 1,5]", "='Metas; 1,5'!A1+tblMetas[A pagar; 1,5]"],
    ["=CONT.SE(A:A;VERDADEIRO)", "=COUNTIF(A:A,TRUE)"],
    ["=SEERRO(#N/D;FALSO)", "=IFERROR(#N/A,FALSE)"],
    ["=tblMetas[[#This Row];[Meta]]", "=tblMetas[[#This Row];[Meta]]"],
  ])("%s is %s to the grid", (portuguese, english) => {
    expect(toEnglish(portuguese)).toBe(english);
  });

  test.each(["=PAGAMENTO(270;320;0,7%;1000)", "=SE(A1>0,5;SOMA(B1:B2);\"x;1,5\")", "=SOMARPRODUTO({1\\2;3\\4,5})", "=ÍNDICE(A1:A3;2)&\"\"\"\"", "=A1"])("%s comes back as it was typed", formula => {
    expect(toPortuguese(toEnglish(formula))).toBe(formula);
  });
});
