import { readdirSync, readFileSync } from "node:fs";
import { pointsJson } from "../../src/cli/json/points";
import type { Records } from "../../src/intake/records";
import { validate } from "../../src/validate/validate";
import { differences } from "../support/differences";
import { readSample } from "../support/readSample";

interface Case {
  readonly targets?: Parameters<typeof differences>[0];
  readonly bands?: Parameters<typeof differences>[0];
  readonly actions?: Parameters<typeof differences>[0];
  readonly points?: readonly object[];
  readonly findings?: readonly { readonly code: string; readonly level: string; readonly cell?: string }[];
}

/** These speak of years and actions, which are not read yet. */
const LATER = ["painel-por-ano", "plano-de-acao"];
const LISTS = ["targets", "bands", "actions"] as const satisfies readonly (keyof Records)[];

const folders = readdirSync("test/cases", { withFileTypes: true }).filter(entry => entry.isDirectory() && !LATER.includes(entry.name));

describe.each(folders.map(folder => folder.name))("layout %s", name => {
  const expected = JSON.parse(readFileSync(`test/cases/${name}/esperado.json`, "utf8")) as Case;

  test("is read as expected", async () => {
    const records = await readSample(`test/cases/${name}/entrada.xlsx`);
    for (const list of LISTS) if (expected[list]) expect(differences(expected[list], records[list])).toEqual([]);
    if (expected.points) expect(records.points.map(pointsJson)).toMatchObject(expected.points);
  });

  if (expected.findings) test("has the findings expected, and no other fault", async () => {
    const findings = validate(await readSample(`test/cases/${name}/entrada.xlsx`));
    for (const one of expected.findings!) expect(findings).toContainEqual(expect.objectContaining(one));
    const known = new Set(expected.findings!.map(one => one.code));
    const others = findings.filter(finding => !known.has(finding.code));
    expect(others.filter(finding => finding.level === "error" || (expected.findings!.length === 0 && finding.level === "warning"))).toEqual([]);
  });
});
