import { readFigures } from "../../../../src/intake/values/readNumber";
import { type Case, type Outcome, valueOf } from "./case";
import { exact } from "./exact";

/** Every figure of a text: "80%; 120%"; "1.5 or 15" where two readings fit; "none". */
export function figuresIn(one: Case): Outcome {
  const figures = readFigures(String(valueOf(one))).map(({ value, other, percent }) => [value, other].flatMap(read => (read ? exact(read, { percent }) : [])).join(" or "));
  return { reading: figures.join("; ") || "none", findings: [] };
}
