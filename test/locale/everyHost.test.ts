import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALE = join(__dirname, "..", "..", "src", "locale");

/** The sentences of a folder of src/locale, each with its file; comments say nothing to the user. */
function sentences(folder: string): string[] {
  const files = (readdirSync(join(LOCALE, folder), { recursive: true }) as string[]).filter(name => name.endsWith(".ts"));
  return files.flatMap(name => readFileSync(join(LOCALE, folder, name), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "").split("\n").map(line => `${folder}/${name}: ${line.trim()}`));
}

describe("what the pane says", () => {
  test.each(["pane", "findings"])("is true in Excel and at the workbench: no sentence of %s names the program around it", folder => {
    const said = sentences(folder);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(line => /\bExcel\b/.test(line))).toEqual([]);
  });
});
