import { type Answer, answer, overCells } from "./answer";
import { isLeftOut } from "./matrix";
import { type Paid, payCells } from "./payLine";
import { readBands } from "./readBands";

/** The seven arguments of PAGAMENTO, DESCONTO and EXPLICAR, in their order. */
export type PaymentArguments = readonly [actual: unknown, target: unknown, weight: unknown, budget: unknown, bands: unknown, direction: unknown, share: unknown];

/** One answer a line; the bands are read once for all of them. */
export function overPaid([actual, target, weight, budget, bands, direction, share]: PaymentArguments, of: (paid: Paid) => unknown): Answer {
  return answer(() => {
    const rule = readBands(bands);
    return overCells([actual, target, weight, budget, direction, isLeftOut(share) ? 1 : share], (...cells) => of(payCells(rule, cells)));
  });
}
