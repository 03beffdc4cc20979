import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { run } from "../src/cli/run";

/** The main job on the sample contract: read, check, pay, write. The same way as `npm run pactua -- avaliar`. */
process.chdir(join(__dirname, ".."));
mkdirSync("out", { recursive: true });

const words = [
  "avaliar", "samples/contrato-complexo-saude.xlsx",
  "--producao", "samples/producao-quadrimestre.xlsx",
  "-o", "out/contrato-complexo-saude.xlsx", "--sobrescrever",
];
void run(words, { name: "npm run -s pactua --", version }, process).then(code => {
  process.exitCode = code;
});
