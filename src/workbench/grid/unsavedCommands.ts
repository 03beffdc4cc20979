/** What the saved file would not have: the grid's own names of the commands, by what they change. */
export type UnsavedKind = "sheets" | "lines" | "looks";

const SHEETS = [
  "insert-sheet", "remove-sheet", "remove-sheet-confirm", "copy-sheet", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden", "set-worksheet-show",
  "set-tab-color", "set-workbook-name",
];

const LINES = [
  "insert-row", "insert-row-after", "insert-row-before", "insert-row-by-range", "insert-multi-rows-above", "insert-multi-rows-after",
  "insert-col", "insert-col-after", "insert-col-before", "insert-col-by-range", "insert-multi-cols-before", "insert-multi-cols-right",
  "remove-row", "remove-row-by-range", "remove-row-confirm", "remove-col", "remove-col-by-range", "remove-col-confirm", "move-rows", "move-cols", "move-range",
  "insert-range-move-down", "insert-range-move-right", "insert-range-move-down-confirm", "insert-range-move-right-confirm",
  "delete-range-move-left", "delete-range-move-up", "delete-range-move-left-confirm", "delete-range-move-up-confirm",
  "set-rows-hidden", "set-col-hidden", "hide-row-confirm", "hide-col-confirm", "set-selected-rows-visible", "set-selected-cols-visible",
  "set-specific-rows-visible", "set-col-visible-on-cols",
  "table-insert-row", "table-insert-row-at", "table-insert-col", "table-insert-column-at", "table-remove-row", "table-remove-col", "table-remove-column-at",
];

const LOOKS = [
  "add-worksheet-merge", "add-worksheet-merge-all", "add-worksheet-merge-horizontal", "add-worksheet-merge-vertical", "remove-worksheet-merge",
  "set-style", "set-bold", "set-italic", "set-underline", "set-stroke", "set-font-family", "set-font-size", "set-text-color", "reset-text-color",
  "set-background-color", "reset-background-color", "set-border", "set-border-basic", "set-border-color", "set-border-position", "set-border-style",
  "set-horizontal-text-align", "set-vertical-text-align", "set-text-wrap", "set-text-rotation", "clear-selection-format", "clear-selection-all",
  "set-range-bold", "set-range-italic", "set-range-underline", "set-range-stroke", "set-range-font-family", "set-range-fontsize", "set-range-font-increase",
  "set-range-font-decrease", "set-range-text-color", "reset-range-text-color", "set-range-subscript", "set-range-superscript",
  "set-once-format-painter", "set-infinite-format-painter", "apply-format-painter", "paste-format", "toggle-gridlines", "set-gridlines-color",
  "set-worksheet-range-theme-style", "remove-worksheet-range-theme-style",
  "numfmt.add.decimal.command", "numfmt.subtract.decimal.command", "numfmt.set.currency", "numfmt.set.numfmt", "numfmt.set.percent",
  "add-table", "delete-table", "set-table-config", "add-table-theme", "remove-table-theme", "insert-defined-name", "set-defined-name", "remove-defined-name",
  "addDataValidation", "updateDataValidationRuleRange", "remove-data-validation-rule", "remove-all-data-validation",
  "add-conditional-rule", "set-conditional-rule", "delete-conditional-rule", "move-conditional-rule", "clear-range-conditional-rule", "clear-worksheet-conditional-rule",
  "add-range-protection", "set-protection", "delete-range-protection", "add-worksheet-protection", "set-worksheet-protection", "delete-worksheet-protection",
  "add-range-protection-from-context-menu", "add-range-protection-from-sheet-bar", "add-range-protection-from-toolbar", "set-range-protection-from-context-menu",
  "delete-range-protection-from-context-menu", "change-sheet-protection-from-sheet-bar", "delete-worksheet-protection-from-sheet-bar",
];

/** Panels, fields and menus in which such a change would be begun. */
const OTHERS: readonly (readonly [string, UnsavedKind])[] = [
  ["sheet.operation.rename-sheet", "sheets"],
  ["ui-sheet.command.show-menu-list", "sheets"],
  ["sheet.command.view-sheet-permission-from-sheet-bar", "looks"],
  ["sheet.command.view-sheet-permission-from-context-menu", "looks"],
  ["sheet.operation.open-table-selector", "looks"],
  ["sheet.operation.open.numfmt.panel", "looks"],
  ["sheet.operation.open.conditional.formatting.panel", "looks"],
  ["data-validation.operation.open-validation-panel", "looks"],
  ["data-validation.operation.toggle-validation-panel", "looks"],
  ["data-validation.command.addRuleAndOpen", "looks"],
  ["sheets.command.clear-range-data-validation", "looks"],
  ["sheets.command.update-data-validation-options", "looks"],
  ["sheets.command.update-data-validation-setting", "looks"],
  ["sidebar.operation.defined-name", "looks"],
  ["sheet-permission.operation.openDialog", "looks"],
  ["sheet-permission.operation.openPanel", "looks"],
];

export const UNSAVED_COMMANDS: ReadonlyMap<string, UnsavedKind> = new Map([
  ...Object.entries({ sheets: SHEETS, lines: LINES, looks: LOOKS })
    .flatMap(([kind, names]) => names.map(name => [`sheet.command.${name}`, kind as UnsavedKind] as const)),
  ...OTHERS,
]);

/** Menus that hold nothing else. */
export const UNSAVED_MENUS = ["sheet.menu.cell-insert", "sheet.menu.delete", "sheet.contextMenu.permission"] as const;

/** "Text to number" would take 2.500 for two and a half: what is typed or pasted is read right without it. */
export const MISREADING_MENUS = ["sheet.toolbar.text-to-number", "sheet.contextMenu.text-to-number"] as const;
