import type { CellPatch, StylePatch } from "../workbook/patch";

/** One small palette: each pair of colours differs in lightness too, so that a print in grey reads the same. */
export const PALETTE = {
  ink: "22303C",
  muted: "66727C",
  accent: "1F4E5F",
  onAccent: "FFFFFF",
  band: "DCE6EA",
  light: "F3F6F7",
  pale: "B4C4CC",
  input: "FFF6CC",
  link: "1B5E8C",
  met: "1E6B3A",
  partial: "8A5A00",
  below: "A1261C",
} as const;

/** Signs shown before a number that stays a number: a target's operator, and "more" or "less" for what lacks. */
const SIGNS = ["≥", "≤", ">", "<", "+", "−"] as const;

/** The parts a cell's style is put together from, as in "cell percent input". Later parts win. */
const PARTS: Readonly<Record<string, StylePatch>> = {
  title: { bold: true, size: 16, color: PALETTE.accent, verticalAlign: "center" },
  subtitle: { size: 10, color: PALETTE.muted, verticalAlign: "center" },
  header: { bold: true, size: 9, color: PALETTE.onAccent, fill: PALETTE.accent, align: "center", verticalAlign: "center", wrap: true },
  section: { bold: true, size: 11, color: PALETTE.accent, fill: PALETTE.band, verticalAlign: "center" },
  heading: { bold: true, size: 12, color: PALETTE.accent, verticalAlign: "center" },
  label: { size: 9, color: PALETTE.muted, verticalAlign: "bottom" },
  card: { bold: true, size: 12, color: PALETTE.ink, align: "left", verticalAlign: "center" },
  result: { bold: true, size: 11, color: PALETTE.ink, verticalAlign: "center" },
  cell: { size: 10, color: PALETTE.ink, verticalAlign: "center" },
  note: { size: 10, color: PALETTE.ink, verticalAlign: "top", wrap: true },
  memory: { size: 8, color: PALETTE.muted, verticalAlign: "center" },
  sum: { bold: true, fill: PALETTE.light, border: "top" },
  total: { bold: true, size: 11, color: PALETTE.onAccent, fill: PALETTE.accent },
  pooled: { fill: PALETTE.light },
  wrap: { wrap: true },
  bold: { bold: true },
  top: { verticalAlign: "top" },
  center: { align: "center" },
  right: { align: "right" },
  muted: { color: PALETTE.muted },
  repeated: { color: PALETTE.pale },
  rule: { border: "top" },
  link: { color: PALETTE.link },
  input: { fill: PALETTE.input, unlocked: true, border: "thin" },
  error: { color: PALETTE.below, bold: true },
  warning: { color: PALETTE.partial, bold: true },
  info: { color: PALETTE.muted },
  text: { numberFormat: "@" },
  open: { numberFormat: '0" em aberto";;"completo"', align: "left" },
  integer: { numberFormat: "#,##0" },
  decimal: { numberFormat: "#,##0.00" },
  percent: { numberFormat: "0.00%" },
  whole: { numberFormat: "0%" },
  counted: { numberFormat: "#,##0;-#,##0;–" },
  left: { align: "left" },
  boxed: { border: "thin" },
  difference: { numberFormat: "+0%;-0%;0%" },
  money: { numberFormat: "#,##0.00" },
  reais: { numberFormat: '"R$" #,##0.00' },
  date: { numberFormat: "dd/mm/yyyy", align: "center" },
  ...withSigns({ integer: "#,##0", decimal: "#,##0.00", percent: "0.00%" }),
};

/** "percent≥" shows 0.95 as "≥ 95,00%". */
function withSigns(formats: Readonly<Record<string, string>>): Record<string, StylePatch> {
  return Object.fromEntries(
    SIGNS.flatMap(sign =>
      Object.entries(formats).map(([name, format]) => [`${name}${sign}`, { numberFormat: `"${sign} "${format}` }])),
  );
}

/** The styles that these cells name. @throws {RangeError} when a part of one is unknown. */
export function stylesOf(cells: readonly CellPatch[]): Record<string, StylePatch> {
  const names = new Set(cells.flatMap(cell => (cell.style === undefined ? [] : [cell.style])));
  return Object.fromEntries([...names].map(name => [name, styleOf(name)]));
}

/** A style put together from its parts, as in "cell percent input". @throws {RangeError} when a part is unknown. */
export function styleOf(name: string): StylePatch {
  return name.split(" ").reduce<StylePatch>((style, part) => {
    const patch = PARTS[part];
    if (!patch) throw new RangeError(`not a style: ${part}`);
    return { ...style, ...patch };
  }, {});
}
