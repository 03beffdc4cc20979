const EDITING = [
  "set-range-values", "clear-selection-content", "clear-selection-all", "auto-clear-content", "auto-fill", "refill", "copy-down", "copy-right", "reorder-range",
  "text-to-number", "toggle-cell-checkbox", "repeat-last-action", "paste-by-short-key", "paste-value", "paste-formula", "paste-besides-border", "optional-paste",
];

/** The grid's own names of the commands that change what stands in cells. Opening the editor of a cell is not among them: closing it goes by the same name. */
export const LOCKED_COMMANDS: readonly string[] = [
  ...EDITING.map(name => `sheet.command.${name}`),
  "univer.command.cut", "univer.command.paste", "univer.command.undo", "univer.command.redo", "formula.command.insert-function", "sheets-formula.command.quick-sum",
];
