import { type Choices, USUAL_CHOICES } from "../domain/rule";
import { PROPERTY_PREFIX } from "../workbook/marks";

/** The choice of a workbook's evaluation sheets that their tables do not show; kept in it, so that it is read again like that. */
const PROPERTY = `${PROPERTY_PREFIX}pesos-compartilhados`;
const SIGN = ":";

export function choicesIn(properties: Readonly<Record<string, string>>): Choices {
  const kept = properties[PROPERTY]?.slice(SIGN.length);
  return kept === "pool" || kept === "split" ? { ...USUAL_CHOICES, sharedWeights: kept } : USUAL_CHOICES;
}

export function choiceProperties({ sharedWeights }: Pick<Choices, "sharedWeights">): Record<string, string | null> {
  return { [PROPERTY]: sharedWeights === USUAL_CHOICES.sharedWeights ? null : SIGN + sharedWeights };
}
