import { isMeasure } from "../../../../src/intake/values/isMeasure";
import { readKind } from "../../../../src/intake/values/readKind";
import { readOperator } from "../../../../src/intake/values/readOperator";
import type { Case, Outcome } from "./case";

/** The unit of measure in a column of them: "measure" or "none". */
export function measureOf(one: Case): Outcome {
  return said(isMeasure(one.text!) ? "measure" : null);
}

/** "quantitative", "qualitative" or "none". */
export function kindOf(one: Case): Outcome {
  return said(readKind(one.text!));
}

/** The operator that these words before a figure are. */
export function operatorOf(one: Case): Outcome {
  return said(readOperator(one.text!));
}

function said(reading: string | null): Outcome {
  return { reading: reading ?? "none", findings: [] };
}
