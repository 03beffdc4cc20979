import { type Choices, USUAL_CHOICES } from "../domain/rule";
import { joinProperty, splitProperty } from "../workbook/longProperty";

/** What the evaluation sheets of a workbook were made with; kept in it, so that they can be read again. */
export interface EvaluationSettings {
  readonly months: readonly string[];
  readonly sharedWeights: Choices["sharedWeights"];
}

const PROPERTY = "avaliacao";

/** Null where the workbook keeps none. */
export function settingsIn(properties: Readonly<Record<string, string>>): EvaluationSettings | null {
  try {
    const { months, sharedWeights } = JSON.parse(joinProperty(PROPERTY, properties)) as Partial<EvaluationSettings>;
    return Array.isArray(months) ? { months, sharedWeights: sharedWeights ?? USUAL_CHOICES.sharedWeights } : null;
  } catch {
    return null;
  }
}

/** @param before the properties that the workbook has */
export function settingsProperties(settings: EvaluationSettings, before: Readonly<Record<string, string>>): Record<string, string | null> {
  return splitProperty(PROPERTY, JSON.stringify(settings), before);
}
