import { type Figure, readFigures } from "./readNumber";

/** The figure of a text that holds nothing else but the sign of money: "R$ 1.234,56", "85 %". With words around it, it may be anything ("12 (parcial)"). */
export function plainFigure(text: string): Figure | null {
  const [figure, second] = readFigures(text);
  return figure && !second && text.replace(figure.text, "").replace(/R\$/i, "").trim() === "" ? figure : null;
}
