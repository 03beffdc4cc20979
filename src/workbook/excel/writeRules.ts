import type { ConditionalPatch, ValidationPatch } from "../patch";
import { rangeOf } from "./ranges";

/** Excel takes no longer titles and messages of a validation. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export function writeValidation(sheet: Excel.Worksheet, { area, rule, title, message }: ValidationPatch): void {
  const validation = rangeOf(sheet, area).dataValidation;
  const said = { title: title.slice(0, LONGEST_TITLE), message: message.slice(0, LONGEST_MESSAGE) };
  validation.ignoreBlanks = true;
  validation.rule = ruleOf(rule);
  validation.prompt = { ...said, showPrompt: true };
  validation.errorAlert = { ...said, showAlert: true, style: "Stop" };
}

function ruleOf(rule: ValidationPatch["rule"]): Excel.DataValidationRule {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  const { min, max } = rule;
  const limits: Excel.BasicDataValidation = max === undefined
    ? { operator: "GreaterThanOrEqualTo", formula1: min }
    : { operator: "Between", formula1: min, formula2: max };
  return rule.type === "whole" ? { wholeNumber: limits } : { decimal: limits };
}

/** Excel puts each new format before those that stand: the last is made first, so that the first wins. */
export function writeConditionals(sheet: Excel.Worksheet, conditionals: readonly ConditionalPatch[]): void {
  for (const conditional of [...conditionals].reverse()) writeConditional(rangeOf(sheet, conditional.area), conditional);
}

function writeConditional({ conditionalFormats }: Excel.Range, rule: ConditionalPatch): void {
  if (rule.type === "dataBar") {
    const { dataBar } = conditionalFormats.add("DataBar");
    dataBar.positiveFormat.fillColor = `#${rule.color}`;
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.min) };
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.max) };
    return;
  }
  const { custom } = conditionalFormats.add("Custom");
  custom.rule.formula = `=${rule.formula}`;
  if (rule.color !== undefined) custom.format.font.color = `#${rule.color}`;
  if (rule.fill !== undefined) custom.format.fill.color = `#${rule.fill}`;
}
