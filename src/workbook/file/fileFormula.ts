/** Functions of Excel 2019 whose names carry a prefix in the file; the sheets use no younger ones. Source: [MS-XLSX] 2.2.2. */
const PREFIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS)(?=\()/g;

/** A formula as a file holds it: without its `=`, and young functions with their prefix. */
export function fileFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(PREFIXED, (token, young?: string) => (young === undefined ? token : `_xlfn.${young}`));
}
