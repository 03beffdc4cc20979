import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPng } from "./icons/drawPng";
import { line, ring, roundedRectangle, type Shape } from "./icons/shapes";

/** Draws the pictures of the ribbon into assets/: `npx tsx scripts/icons.ts`. They are committed; a build draws nothing. */
const TEAL = "0F766E";
const AMBER = "D97706";
const WHITE = "FFFFFF";

/** A target that is met. */
const PACTUA: Shape[] = [
  roundedRectangle(TEAL, [0, 0], [1, 1], 0.2),
  ring(WHITE, [0.45, 0.55], 0.26, 0.09),
  line(TEAL, [[0.34, 0.52], [0.47, 0.65], [0.82, 0.22]], 0.24),
  line(WHITE, [[0.34, 0.52], [0.47, 0.65], [0.82, 0.22]], 0.11),
];

const CONFERIR: Shape[] = [
  line(TEAL, [[0.64, 0.64], [0.86, 0.86]], 0.15),
  ring(TEAL, [0.42, 0.42], 0.31, 0.1),
  line(AMBER, [[0.3, 0.43], [0.39, 0.52], [0.55, 0.33]], 0.1),
];

const AVALIAR: Shape[] = [
  roundedRectangle(TEAL, [0.125, 0.5], [0.1875, 0.3125], 0.04),
  roundedRectangle(TEAL, [0.4375, 0.3125], [0.1875, 0.5], 0.04),
  roundedRectangle(AMBER, [0.75, 0.0625], [0.1875, 0.75], 0.04),
  roundedRectangle(TEAL, [0.0625, 0.8125], [0.9375, 0.125], 0.04),
];

/** Bars of a plan, and the line of the day they are looked at. */
const ACOMPANHAR: Shape[] = [
  roundedRectangle(TEAL, [0, 0.125], [0.5, 0.1875], 0.05),
  roundedRectangle(TEAL, [0.1875, 0.40625], [0.625, 0.1875], 0.05),
  roundedRectangle(TEAL, [0.5625, 0.6875], [0.4375, 0.1875], 0.05),
  line(AMBER, [[0.65625, 0.0625], [0.65625, 0.9375]], 0.1),
];

const ICONS = [
  { name: "pactua", shapes: PACTUA, sizes: [16, 32, 64, 80, 128] },
  { name: "conferir", shapes: CONFERIR, sizes: [16, 32, 80] },
  { name: "avaliar", shapes: AVALIAR, sizes: [16, 32, 80] },
  { name: "acompanhar", shapes: ACOMPANHAR, sizes: [16, 32, 80] },
];

const folder = join(__dirname, "..", "assets");
mkdirSync(folder, { recursive: true });
for (const { name, shapes, sizes } of ICONS) {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), drawPng(shapes, size));
}
