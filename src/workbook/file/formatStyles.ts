import { editText } from "./editXml";
import { numberFormatId, styleLists } from "./styleLists";

/** Cell formats of a style part, with number formats that they did not have. */
export interface FormattedStyles {
  /** The cell format that is like this one but for its number format. */
  formatted(style: number, code: string): number;
  /** The style part with all that was asked for so far; the user's own entries stay as they are. */
  toXml(): string;
}

/** Of the formats that typing gives. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, string>> = { "#,##0": "3", "#,##0.00": "4", "0%": "9", "0.00%": "10" };

/** @param xml the style part */
export function formatStyles(xml: string): FormattedStyles {
  const lists = styleLists(xml);
  return {
    formatted(style, code) {
      const entries = lists.entries("cellXfs");
      const plain = (entries[style] ?? entries[0] ?? "<xf/>").replace(/^(<xf\b[^>]*?)\s+numFmtId="[^"]*"/, "$1").replace(/^(<xf\b[^>]*?)\s+applyNumberFormat="[^"]*"/, "$1");
      const text = plain.replace(/^<xf\b/, `<xf numFmtId="${BUILT_IN[code] ?? numberFormatId(lists, code)}" applyNumberFormat="1"`);
      const known = entries.indexOf(text);
      return known >= 0 ? known : entries.push(text) - 1;
    },
    toXml: () => editText(xml, lists.edits()),
  };
}
