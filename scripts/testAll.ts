import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOffice } from "./libreOffice";

/** Every test, those that recalculate sheets in LibreOffice too; the last line is "N passed, N failed". */
const calculator = libreOffice();
const folder = mkdtempSync(join(tmpdir(), "pactua-tests-"));
const report = join(folder, "jest.json");
const environment = { ...process.env };
if (calculator) environment.PACTUA_TEST_ALL = "1";
else delete environment.PACTUA_TEST_ALL;

const jest = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "--json", `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: ["inherit", "ignore", "inherit"],
  env: environment,
});
const { passed, failed } = readReport(report);
rmSync(folder, { recursive: true, force: true });

if (!calculator) {
  process.stdout.write("LibreOffice was not found (soffice): the sheets were NOT recalculated by an independent program. Install libreoffice-calc.\n");
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
const incomplete = !calculator && process.env.CI === "true";
process.exitCode = jest.status === 0 && failed === 0 && !incomplete ? 0 : 1;

/** A file that did not even run counts as one failure. */
function readReport(path: string): { passed: number; failed: number } {
  try {
    const result = JSON.parse(readFileSync(path, "utf8")) as Record<"numPassedTests" | "numFailedTests" | "numRuntimeErrorTestSuites", number>;
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
