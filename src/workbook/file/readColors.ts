import { parseThemeColors } from "hucre/xlsx";
import { tinted } from "./tinted";
import { elementsOf, type XmlElement } from "./xmlElements";

/** The RGB without `#` of a colour element; null for none and for the system's own. */
export type ColorOf = (color: XmlElement | undefined) => string | null;

/** The first 64 colours of every workbook that brings no palette of its own. Source: ECMA-376 part 1, 18.8.27. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE = [
  ...BASIC, ...BASIC,
  "800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080", "9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF",
  "000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF", "00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99",
  "3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696", "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** @param styles the root of the style part @param theme the XML of the theme part, "" where there is none */
export function readColors(styles: XmlElement, theme: string): ColorOf {
  const [dark1, light1, dark2, light2, ...accents] = theme === "" ? [] : parseThemeColors(theme);
  // A style counts the light ones first.
  const themes = [light1, dark1, light2, dark2, ...accents];
  const own = elementsOf(elementsOf(styles, "colors")[0] ?? styles, "indexedColors")[0]?.children.map(color => rgbOf(color) ?? "000000") ?? [];
  const palette = [...own, ...PALETTE.slice(own.length)];
  return color => {
    const [index, indexed] = [color?.attribute("theme") ?? null, color?.attribute("indexed") ?? null];
    const plain = !color ? null : index !== null ? themes[Number(index)] : indexed !== null ? palette[Number(indexed)] : rgbOf(color);
    return plain == null ? null : tinted(plain, Number(color?.attribute("tint") ?? 0));
  };
}

/** "FF1F4E79" and "1F4E79" -> "1F4E79" */
function rgbOf(color: XmlElement): string | null {
  const digits = color.attribute("rgb");
  return digits !== null && /^[0-9a-f]{6,8}$/i.test(digits) ? digits.slice(-6).toUpperCase() : null;
}
