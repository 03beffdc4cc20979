const SVG = "http://www.w3.org/2000/svg";

/** @param text what stands in it, where it is a text */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>, inside: readonly Element[] | string = []): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(typeof value === "number" ? Math.round(value * 10) / 10 : value));
  if (typeof inside === "string") element.textContent = inside;
  else element.append(...inside);
  return element;
}
