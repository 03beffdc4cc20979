import fc from "fast-check";
import functions from "../../src/locale/excelFunctions.json";
import words from "../../src/locale/formulaWords.json";
import { readTyped } from "../../src/workbench/typing/readTyped";
import { showTyped } from "../../src/workbench/typing/showTyped";
import { toEnglish, toPortuguese } from "../../src/workbench/typing/translateFormula";

describe("what is typed into a cell", () => {
  test.each([
    ["12,5%", 0.125, "0.00%"], ["7%", 0.07, "0%"], ["1.234,56", 1234.56, "#,##0.00"], ["1234,5", 1234.5, undefined], ["1.234", 1234, "#,##0"],
    ["-3", -3, undefined], ["R$ 1.000,00", 1000, "\"R$\" #,##0.00"], ["31/12/2026", 46387, "dd/mm/yyyy"], ["1/3/24", 45352, "dd/mm/yyyy"], ["VERDADEIRO", true, undefined],
    ["0,7%", 0.007, "0.00%"], [",5", 0.5, undefined], ["28.431.907,37", 28431907.37, "#,##0.00"],
    ["(100)", -100, undefined], ["(1.234,5)", -1234.5, "#,##0.00"], ["( 7,5% )", -0.075, "0.00%"],
  ])("%s is read as in Excel in Brazil", (text, value, format) => {
    expect(readTyped(text, 2026)).toEqual({ value, ...(format === undefined ? {} : { format }) });
  });

  test.each(["", "-", ",", "1.23", "1.2345", "31/02/2026", "12/2026", "abc", "1,2,3", "--5", "R$", "%", "≥ 95%", "(-3)", "()", "(abc)", "9".repeat(400), `-${"9".repeat(400)},5`])("%j stays a text", text => {
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
    ["=tblMetas[[#Esta Linha];[Meta; 1,5]]", "=tblMetas[[#This Row],[Meta; 1,5]]"],
    ["=SOMA(tblMetas[#Tudo])+tblMetas[@Meta]", "=SUM(tblMetas[#All])+tblMetas[@Meta]"],
    ["=1.234,56*1.234.567,5+0,05", "=1234.56*1234567.5+0.05"],
    ["=,5+SOMA(;,25)", "=.5+SUM(,.25)"],
    ["=A1#/2,5+b$2*falso", "=A1#/2.5+B$2*FALSE"],
    ["=IF(A1=\"\",1,2)", "=IF(A1=\"\",1,2)"],
    ["=ROUND(A1,2)+SUM({1,5;2,3})", "=ROUND(A1,2)+SUM({1,5;2,3})"],
    ["=ROUND(2,345;2)", "=ROUND(2.345,2)"],
    ["=Plan1!a1+'Ab1,5'!b2+abc1234!c3+xyz1", "=Plan1!A1+'Ab1,5'!B2+abc1234!C3+xyz1"],
  ])("%s is %s to the grid", (portuguese, english) => {
    expect(toEnglish(portuguese)).toBe(english);
  });

  test.each(["=PAGAMENTO(270;320;0,7%;1000)", "=SE(A1>0,5;SOMA(B1:B2);\"x;1,5\")", "=SOMARPRODUTO({1\\2;3\\4,5})", "=ÍNDICE(A1:A3;2)&\"\"\"\"", "=A1"])("%s comes back as it was typed", formula => {
    expect(toPortuguese(toEnglish(formula))).toBe(formula);
  });

  test.each([
    "=IF(A1=\"\",1,2)", "=IF(A1=\"a;b,1\",1,2.5)", "=SUM({1;2},{1,2;3.5,4},{\"a,b;c\",\"}\"})", "='Metas, 1;5'!A1*2", "='D''Ávila, 2'!B2+Plan1!C3", "=SUM(tblMetas[[#This Row],[Meta]],1,5)",
    "=SUM(tblMetas[[#Data],[Meta; 1,5]:[Peso]])", "=tblMetas[[#All],[A '[x'], 1;2]]", "=COUNT(tblMetas[#Headers],tblMetas[@[A, 1]],tblMetas[@Meta])", "=0.7%*-0.05", "=1E-3+1.5E+10", "=-0.5^-2", "=SUM((A1,B1:B3),(C1 C1:C3))",
    "=SUM(A1#,2,5)", "=A1#/2.5", "=@A1:A3", "=IF(A1,,5)", "=.5*A1", "=1.234*SUM(1,234,5)", "=IFERROR(1/0,#N/A)", "=IF(TRUE,#REF!,#DIV/0!)", "=A1:A3,5", "=_xlfn.CONCAT(A1,\"x\"\"y\",1)", "=SUM(1:3,A:A)", "=A1 & \"\n\" & TEXT(B2,\"#,##0.00\")",
    "=[1]Plan1!A1+SUM([1]Plan1!A1:A2,1,5)", "=LOG10(100)+LOG(8,2)", "=DATE(2024,8,31)", "=INDEX(A:C,MATCH(1,B:B,0),3)", "=R1C1+tbl_1[x]",
  ])("%s is the same after it was shown and confirmed", formula => {
    expect(toEnglish(toPortuguese(formula))).toBe(formula);
  });

  test("numbers, texts, names and brackets survive the way to the editor and back, whatever stands beside what", () => {
    const number = fc.tuple(fc.nat(99_999), fc.constantFrom("", ".5", ".05", ".125", ".250"), fc.constantFrom("", "%", "E-3")).map(parts => parts.join(""));
    const leaf = fc.oneof(number, fc.constantFrom("A1", "$B$2", "A1:A3", "C3#", "TRUE", "#N/A", "\"a;b,1,5\"", "\"\"\"\"", "'x, 1'!A1", "Plan1!B2", "{1,2.5;3,4}", "tblMetas[[#This Row],[A, 1;2]]", "orcamento"));
    const { formula } = fc.letrec<{ formula: string }>(tie => ({
      formula: fc.oneof(
        { maxDepth: 3 }, leaf, leaf,
        fc.tuple(fc.constantFrom("IF", "SUM", "ROUND", "PAGAMENTO", "COUNTIF", ""), fc.array(tie("formula"), { minLength: 1, maxLength: 4 })).map(([name, args]) => `${name}(${args.join(",")})`),
        fc.tuple(tie("formula"), fc.constantFrom("+", "*-", "/", "&", ">=", "^"), tie("formula")).map(([left, sign, right]) => `${left}${sign}${right}`),
      ),
    }));
    fc.assert(fc.property(formula, text => {
      expect(toEnglish(toPortuguese(`=${text}`))).toBe(`=${text}`);
    }), { numRuns: 500 });
  });

  test("every word has one meaning in each language", () => {
    for (const names of [functions, words.words, words.tableItems]) {
      const entries = Object.entries(names);
      expect(new Set(entries.map(([, english]) => english.toLowerCase())).size).toBe(entries.length);
      expect(entries.filter(([, english]) => english in names && (names as Record<string, string>)[english] !== english)).toEqual([]);
    }
  });
});
