import { DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { AddConditionalRuleMutation, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { type Area, cellName } from "../../domain/address";
import { NAME_COMMENT } from "../marks";
import type { ConditionalPatch, SheetPatch, ValidationPatch } from "../patch";
import { fixedReference } from "../sheetReference";
import type { NameSnapshot, TableSnapshot } from "../snapshot";
import { type GridHost, mutate, workbookOf } from "./gridHost";
import { newId } from "./newId";
import { readNames } from "./readGrid";
import { gridRange } from "./sheetData";
import { toGridTable } from "./tableName";

export type SheetParts = Pick<SheetPatch, "names" | "validations" | "conditionals"> & { readonly tables: readonly TableSnapshot[] };

/** Puts beside the cells of a sheet what belongs to it: tables, names, validations, conditional formats. */
export function addParts(host: GridHost, sheet: { readonly id: string; readonly name: string }, { tables, names, validations, conditionals }: SheetParts): void {
  tables.forEach(table => addTable(host, sheet.id, table));
  for (const { name, area } of names) addName(host, { name, refersTo: fixedReference(sheet.name, area), scope: null, madeByPactua: true });
  for (const { patch, areas } of alike(validations)) mutate(host, AddDataValidationMutation.id, { subUnitId: sheet.id, rule: gridValidation(patch, areas) });
  // The grid puts the newest rule first; in a patch the first one wins.
  for (const rule of [...conditionals].reverse()) mutate(host, AddConditionalRuleMutation.id, { subUnitId: sheet.id, rule: gridConditional(rule) });
}

export function addTable(host: GridHost, sheetId: string, { name, area, columns }: TableSnapshot): void {
  mutate(host, AddSheetTableMutation.id, { subUnitId: sheetId, tableId: newId("table"), name: toGridTable(name), range: gridRange(area), header: [...columns], options: { tableStyleId: "table-default-0", showHeader: true } });
}

export function addName(host: GridHost, { name, refersTo, scope, madeByPactua }: NameSnapshot): void {
  const sheet = scope === null ? null : workbookOf(host).getSheetBySheetName(scope);
  mutate(host, SetDefinedNameMutation.id, {
    id: newId("name"), name, formulaOrRefString: refersTo,
    comment: madeByPactua ? NAME_COMMENT : "",
    localSheetId: sheet?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Takes away the tables of a sheet, and the names that Pactua made for it. */
export function removeParts(host: GridHost, sheetId: string, isOurs: (name: NameSnapshot) => boolean): void {
  for (const { id } of host.injector.get(TableManager).getTablesInfoBySubunitId(host.unitId, sheetId)) {
    mutate(host, DeleteSheetTableMutation.id, { subUnitId: sheetId, tableId: id });
  }
  for (const name of readNames(host)) {
    if (isOurs(name)) removeName(host, name.name);
  }
}

function removeName(host: GridHost, name: string): void {
  const names = host.injector.get(IDefinedNamesService).getDefinedNameMap(host.unitId) ?? {};
  const param = Object.values(names).find(one => one.name === name && one.comment === NAME_COMMENT);
  if (param) mutate(host, RemoveDefinedNameMutation.id, param);
}

/** A rule that many areas have is one rule to the grid, which holds every new one against the areas of all before it. No two areas of a patch overlap. */
function alike(validations: readonly ValidationPatch[]): { readonly patch: ValidationPatch; readonly areas: Area[] }[] {
  const groups = new Map<string, { readonly patch: ValidationPatch; readonly areas: Area[] }>();
  for (const patch of validations) {
    const key = JSON.stringify([patch.rule, patch.title, patch.message, patch.area.left, patch.area.right]);
    const group = groups.get(key);
    const last = group?.areas.at(-1);
    if (!group || !last) groups.set(key, { patch, areas: [patch.area] });
    else if (last.bottom + 1 === patch.area.top) group.areas.splice(-1, 1, { ...last, bottom: patch.area.bottom });
    else group.areas.push(patch.area);
  }
  return [...groups.values()];
}

function gridValidation({ rule, title, message }: ValidationPatch, areas: readonly Area[]): ISheetDataValidationRule {
  const base = {
    uid: newId("rule"), ranges: areas.map(gridRange), allowBlank: true, showErrorMessage: true, showInputMessage: true,
    error: message, errorTitle: title, prompt: message, promptTitle: title,
  };
  if (rule.type === "list") return { ...base, type: DataValidationType.LIST, formula1: rule.values.join(",") };
  const type = rule.type === "whole" ? DataValidationType.WHOLE : DataValidationType.DECIMAL;
  return rule.max === undefined
    ? { ...base, type, operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(rule.min) }
    : { ...base, type, operator: DataValidationOperator.BETWEEN, formula1: String(rule.min), formula2: String(rule.max) };
}

function gridConditional(patch: ConditionalPatch): IConditionFormattingRule {
  const base = { cfId: newId("format"), ranges: [gridRange(patch.area)], stopIfTrue: false };
  if (patch.type === "dataBar") {
    const [min, max] = [patch.min, patch.max].map(value => ({ type: CFValueType.num, value }));
    const color = `#${patch.color}`;
    return { ...base, rule: { type: CFRuleType.dataBar, isShowValue: true, config: { min: min!, max: max!, isGradient: false, positiveColor: color, nativeColor: color } } };
  }
  const style = { ...(patch.color ? { cl: { rgb: `#${patch.color}` } } : {}), ...(patch.fill ? { bg: { rgb: `#${patch.fill}` } } : {}) };
  const text = ownText(patch.area, patch.formula);
  if (text !== null) return { ...base, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text, style } };
  return { ...base, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${patch.formula}`, style } };
}

/** The text that a rule wants in the cell itself (`P8="parcial"` over P8:P30): the grid compares it, where a formula a cell would be one more to compute. */
function ownText({ top, left }: Area, formula: string): string | null {
  const [, cell, text] = /^(\$?[A-Z]+\d+)="([^"]+)"$/.exec(formula) ?? [];
  return cell?.replace("$", "") === cellName(top, left) ? text! : null;
}
