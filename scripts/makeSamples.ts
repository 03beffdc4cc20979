import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { annualProgramme } from "./samples/annualProgramme";
import { facilityTargets } from "./samples/facilityTargets";
import { oddHeaders } from "./samples/oddHeaders";
import { plan5w2h } from "./samples/plan5w2h";
import { sampleWorkbook } from "./samples/sampleWorkbook";

/** Writes the sample workbooks that are our own: invented secretariats, no real person. `npx tsx scripts/makeSamples.ts` */
const SAMPLES = { "programacao-anual": annualProgramme, "plano-5w2h": plan5w2h, "metas-por-unidade": facilityTargets, "planilha-estranha": oddHeaders };

void Promise.all(Object.entries(SAMPLES).map(async ([name, sheets]) => {
  writeFileSync(join(__dirname, "..", "samples", `${name}.xlsx`), await sampleWorkbook(sheets));
}));
