import { HighContrastSelector, mergeStyleSets } from "office-ui-fabric-react/lib/Styling";

/** The palette of the sheets that Pactua writes, so that pane and sheet look like one. All texts reach a contrast of 4,5 : 1. */
export const COLORS = {
  ink: "#22303c", muted: "#56636d", accent: "#1f4e5f", line: "#d3dce0", band: "#dce6ea", light: "#f3f6f7", white: "#ffffff",
  error: "#a1261c", warning: "#855700", info: "#1b5e8c", done: "#1e6b3a",
} as const;

/** A visible focus also where colours are taken away. */
const focus = { outline: `2px solid ${COLORS.accent}`, outlineOffset: 1 };

export const style = mergeStyleSets({
  pane: {
    display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box", color: COLORS.ink, background: COLORS.white, fontFamily: "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif", fontSize: 13, lineHeight: "18px", overflowWrap: "anywhere",
    // Fabric shows it after Tab and arrows only: F6, and whatever takes the focus to its next place, leave none.
    selectors: { "button:focus-visible": focus },
  },
  top: { position: "sticky", top: 0, zIndex: 1, background: COLORS.white, borderBottom: `1px solid ${COLORS.line}` },
  bar: { display: "flex", alignItems: "center", padding: "4px 6px 0 12px", gap: 6 },
  brand: { fontWeight: 600, fontSize: 15, color: COLORS.accent, margin: 0 },
  file: { flex: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", color: COLORS.muted, textAlign: "right" },
  main: { flex: 1, padding: "10px 12px 16px", display: "flex", flexDirection: "column", gap: 12 },
  foot: { position: "sticky", bottom: 0, background: COLORS.white, borderTop: `1px solid ${COLORS.line}`, margin: "auto -12px -16px", padding: "10px 12px", display: "flex", flexDirection: "column", gap: 8 },
  row: { display: "flex", flexWrap: "wrap", gap: 8, alignItems: "center" },
  column: { display: "flex", flexDirection: "column", gap: 8 },
  tight: { display: "flex", flexDirection: "column", gap: 2 },
  text: { margin: 0 },
  muted: { margin: 0, color: COLORS.muted },
  small: { margin: 0, color: COLORS.muted, fontSize: 12, lineHeight: "16px" },
  title: { margin: 0, fontSize: 16, lineHeight: "22px", fontWeight: 600, color: COLORS.accent },
  heading: { margin: 0, fontSize: 13, lineHeight: "18px", fontWeight: 600 },
  legend: { fontWeight: 600, padding: 0, marginBottom: 4 },
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  card: { border: `1px solid ${COLORS.line}`, borderRadius: 4, padding: 10, background: COLORS.white },
  sunken: { background: COLORS.light, borderRadius: 4, padding: 10, selectors: { [HighContrastSelector]: { border: "1px solid CanvasText" } } },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bare: {
    appearance: "none", background: "none", border: 0, padding: 0, margin: 0, font: "inherit", color: "inherit", textAlign: "left", cursor: "pointer", borderRadius: 2,
    selectors: { ":hover": { textDecoration: "underline" }, ":focus-visible": focus },
  },
  /** A whole row that is clicked: no line under all its words. */
  rowButton: {
    appearance: "none", background: "none", border: 0, margin: 0, font: "inherit", color: "inherit", textAlign: "left", cursor: "pointer", borderRadius: 2, width: "100%",
    selectors: { ":hover": { background: COLORS.light }, ":focus-visible": { ...focus, outlineOffset: -2 } },
  },
  select: {
    font: "inherit", color: "inherit", background: COLORS.white, border: "1px solid #7d8a92", borderRadius: 2, height: 32, padding: "0 4px", width: "100%", maxWidth: "100%", boxSizing: "border-box",
    selectors: { ":focus-visible": focus },
  },
  table: {
    borderCollapse: "collapse", width: "100%",
    selectors: { "th, td": { textAlign: "left", padding: "3px 6px 3px 0", verticalAlign: "top", borderBottom: `1px solid ${COLORS.line}` }, th: { fontWeight: 600, fontSize: 12 } },
  },
  hidden: { position: "absolute", width: 1, height: 1, margin: -1, overflow: "hidden", clip: "rect(0 0 0 0)", whiteSpace: "nowrap" },
});

export const levelColor = { error: COLORS.error, warning: COLORS.warning, info: COLORS.info } as const;
export const levelIcon = { error: "ErrorBadge", warning: "Warning", info: "Info" } as const;
