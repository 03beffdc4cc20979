import type { FunctionId } from "./functionName";
import {
  atingimento, avaliarmetas, conferirmetas, desconto, explicar, fator, lermeta, lerprazo, pagamento, pontos, ratear, situacao,
} from "./functions";

// By name, one by one: `import *` would bring the bundler's own code for modules into the chunk.
const FUNCTIONS: Readonly<Record<FunctionId, (...args: never[]) => unknown[][]>> = {
  PAGAMENTO: pagamento, DESCONTO: desconto, ATINGIMENTO: atingimento, FATOR: fator, PONTOS: pontos, EXPLICAR: explicar, LERMETA: lermeta,
  LERPRAZO: lerprazo, SITUACAO: situacao, AVALIARMETAS: avaliarmetas, CONFERIRMETAS: conferirmetas, RATEAR: ratear,
};

/** Outside Excel (the page opened by itself in a browser) there is nobody to hand the functions to. */
if (typeof CustomFunctions !== "undefined") {
  for (const [id, work] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, work as (...args: unknown[]) => unknown);
}
