import type { CellLook, LookLine } from "../appearance";
import type { ColorOf } from "./readColors";
import { elementsOf, type XmlElement } from "./xmlElements";

const ALIGN: Readonly<Record<string, CellLook["align"]>> = { left: "left", center: "center", centerContinuous: "center", right: "right", justify: "justify", distributed: "justify" };
const VERTICAL: Readonly<Record<string, CellLook["verticalAlign"]>> = { top: "top", center: "center", bottom: "bottom", justify: "top", distributed: "center" };

/** The looks of a style part, one for each of its cell formats, in their order. @param styles its root */
export function readLooks(styles: XmlElement, colorOf: ColorOf): readonly CellLook[] {
  const list = (name: string) => elementsOf(styles, name)[0]?.children ?? [];
  const fonts = list("fonts").map(font => fontOf(font, colorOf));
  const fills = list("fills").map(fill => fillOf(fill, colorOf));
  const borders = list("borders").map(border => bordersOf(border, colorOf));
  return list("cellXfs").map(format => said({
    ...fonts[number(format, "fontId")],
    fill: fills[number(format, "fillId")],
    borders: borders[number(format, "borderId")],
    ...alignmentOf(elementsOf(format, "alignment")[0]),
  }));
}

function fontOf(font: XmlElement, colorOf: ColorOf): CellLook {
  const value = (local: string) => elementsOf(font, local)[0]?.attribute("val") ?? null;
  const size = value("sz");
  return {
    font: value("name") ?? value("rFont") ?? undefined,
    size: size === null ? undefined : Number(size),
    bold: isOn(elementsOf(font, "b")[0]),
    italic: isOn(elementsOf(font, "i")[0]),
    strike: isOn(elementsOf(font, "strike")[0]),
    underline: elementsOf(font, "u").length > 0 && value("u") !== "none",
    color: colorOf(elementsOf(font, "color")[0]) ?? undefined,
  };
}

/** A pattern is shown as the colour it has most of; of a gradient the first one. */
function fillOf(fill: XmlElement, colorOf: ColorOf): string | undefined {
  const [pattern] = elementsOf(fill, "patternFill");
  if (!pattern) return colorOf(elementsOf(fill, "gradientFill")[0]?.children[0]?.children[0]) ?? undefined;
  const kind = pattern.attribute("patternType") ?? "none";
  if (kind === "none") return undefined;
  const [front, back] = [elementsOf(pattern, "fgColor")[0], elementsOf(pattern, "bgColor")[0]].map(colorOf);
  return (kind === "solid" ? front : back ?? front) ?? undefined;
}

function bordersOf(border: XmlElement, colorOf: ColorOf): CellLook["borders"] {
  const line = (...names: readonly string[]): LookLine | undefined => {
    const side = names.map(name => elementsOf(border, name)[0]).find(one => one !== undefined);
    const style = side?.attribute("style") ?? "none";
    return style === "none" ? undefined : { style, color: colorOf(side?.children[0]) ?? "000000" };
  };
  const lines = said({ top: line("top"), right: line("right", "end"), bottom: line("bottom"), left: line("left", "start") });
  return Object.keys(lines).length === 0 ? undefined : lines;
}

function alignmentOf(alignment: XmlElement | undefined): CellLook {
  if (!alignment) return {};
  const rotation = number(alignment, "textRotation");
  return {
    align: ALIGN[alignment.attribute("horizontal") ?? ""],
    verticalAlign: VERTICAL[alignment.attribute("vertical") ?? ""],
    wrap: isTrue(alignment.attribute("wrapText")),
    // Angles below the line are counted on from 90. Source: ECMA-376 part 1, 18.8.1.
    rotation: rotation === 255 ? "stacked" : rotation > 90 ? 90 - rotation : rotation,
    indent: number(alignment, "indent"),
  };
}

/** Without what is not there, off or nought: such a look is a plain one. */
function said<T extends object>(look: T): T {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined && value !== false && value !== 0)) as T;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attribute("val") ?? "1");
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function number(element: XmlElement, attribute: string): number {
  return Number(element.attribute(attribute) ?? 0);
}
