/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { brokenRules } from "./rules";

/** The static files as IT would put them on a host, built once for all tests here. */
const ROOT = join(__dirname, "../..");
const HOST = "https://planos.exemplo.gov.br/pactua";
const OFFICE = "https://appsforoffice.microsoft.com";
const folder = mkdtempSync(join(tmpdir(), "pactua-dist-"));
let printed = "";

beforeAll(() => {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const build = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: ROOT, encoding: "utf8", env: { ...process.env, PACTUA_URL: HOST, PACTUA_PREFIX: "" },
  });
  printed = build.stdout;
  if (build.status !== 0) throw new Error(`${build.stdout}${build.stderr}`);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

function filesIn(path: string): string[] {
  return readdirSync(path).flatMap(name => (statSync(join(path, name)).isDirectory() ? filesIn(join(path, name)) : [join(path, name)]));
}

/** Text files by their name from the folder on. */
function texts(): { name: string; text: string }[] {
  return filesIn(folder).filter(file => /\.(js|html|css|json|xml|txt|svg|map)$/.test(file)).map(file => ({ name: relative(folder, file), text: readFileSync(file, "utf8") }));
}

describe("dist/", () => {
  test("reaches no host but Office.js's: every address in every file", () => {
    const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>\\);,]+|(?<=["'`(])\/\/[\w-]+(?:\.[\w-]+)+[^\s"'`]*/g;
    const found = texts().flatMap(({ name, text }) => [...text.matchAll(address)].map(([url]) => `${name}: ${url}`));
    const own = (line: string): boolean => line.startsWith(`manifest.xml: ${HOST}/`);
    // Names of XML vocabularies, which nobody fetches.
    const vocabulary = (line: string): boolean => /: http:\/\/www\.w3\.org\/\d{4}\/|: http:\/\/www\.w3\.org\/XML\/1998\/namespace|^manifest\.xml: http:\/\/schemas\.microsoft\.com\/office\/\w+(\/1\.[01])?$/.test(line);
    const rest = [...new Set(found.filter(line => !own(line) && !vocabulary(line)))];
    expect(rest).toEqual([`taskpane.html: ${OFFICE}`, `taskpane.html: ${OFFICE}/lib/1/hosted/office.js`]);
  });

  test("runs nothing that was a text", () => {
    const evaluated = texts().filter(({ name, text }) => name.endsWith(".js") && /\beval\(|new Function\(|[^.\w]Function\(["'`]|set(?:Timeout|Interval)\(["'`]/.test(text));
    expect(evaluated.map(({ name }) => name)).toEqual([]);
  });

  test("the page says so to the browser, before anything is loaded, and has no script of its own inside", () => {
    const page = new DOMParser().parseFromString(read("taskpane.html"), "text/html");
    const policy = page.querySelector("meta[http-equiv='Content-Security-Policy']")!;
    expect(page.querySelector("script")!.compareDocumentPosition(policy) & Node.DOCUMENT_POSITION_PRECEDING).toBeTruthy();
    const directives = new Map(policy.getAttribute("content")!.split("; ").map(each => [each.split(" ")[0]!, each.split(" ").slice(1).join(" ")]));
    expect(directives.get("default-src")).toBe("'none'");
    expect(directives.get("script-src")).toBe(`'self' ${OFFICE}`);
    expect(directives.get("connect-src")).toBe(`'self' ${OFFICE}`);
    expect(directives.get("font-src")).toBe("'self'");
    const scripts = [...page.querySelectorAll("script")];
    expect(scripts.map(script => script.getAttribute("src"))).toEqual([`${OFFICE}/lib/1/hosted/office.js`, "functions.js", "taskpane.js"]);
    expect(scripts.map(script => script.textContent).join("")).toBe("");
  });

  test("functions come in their own chunk, alone at work, within 20 KiB; the first paint within 200", () => {
    expect(gzipSync(read("functions.js")).length).toBeLessThanOrEqual(20 * 1024);
    expect(printed).toMatch(/functions: \d+\.\d of 20\.0 KiB gzip/);
    const [, paint] = /first paint of the pane: (\d+\.\d) of 200\.0 KiB gzip/.exec(printed)!;
    const atOnce = ["functions.js", "taskpane.js"].reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(Number(paint)).toBeGreaterThan(atOnce / 1024);
    expect(Number(paint)).toBeLessThanOrEqual(200);
  });

  test("the manifest is that of the host, and every file it names is there", () => {
    const manifest = read("manifest.xml");
    expect(brokenRules(manifest)).toEqual([]);
    const named = [...manifest.matchAll(/https:\/\/[^"]+/g)].map(([url]) => url);
    expect(named.filter(url => !url.startsWith(`${HOST}/`))).toEqual([]);
    expect(named.map(url => url.slice(HOST.length + 1)).filter(file => !existsSync(join(folder, file)))).toEqual([]);
  });
});

describe("functions.json", () => {
  interface Parameter { name: string; description?: string; dimensionality?: string; type: string; optional?: boolean }
  interface Metadata { id: string; name: string; description: string; parameters: Parameter[]; result: { dimensionality?: string }; options?: object }

  const metadata = (): { allowErrorForDataTypeAny?: boolean; functions: Metadata[] } => JSON.parse(read("functions.json"));

  /** The shipped chunk, run as Excel would, with nothing around it but what Excel gives. */
  function shipped(): Map<string, (...args: unknown[]) => unknown> {
    const associated = new Map<string, (...args: unknown[]) => unknown>();
    class ExcelError { constructor(readonly code: string, readonly message: string) {} }
    const CustomFunctions = {
      associate: (id: string, work: (...args: unknown[]) => unknown) => associated.set(id, work),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    };
    runInContext(read("functions.js"), createContext({ CustomFunctions }));
    return associated;
  }

  test("describes exactly the functions that the chunk associates: those of the design", () => {
    const ids = ["PAGAMENTO", "DESCONTO", "ATINGIMENTO", "FATOR", "PONTOS", "EXPLICAR", "LERMETA", "LERPRAZO", "SITUACAO", "AVALIARMETAS", "CONFERIRMETAS", "RATEAR"];
    expect(metadata().functions.map(({ id }) => id)).toEqual(ids);
    expect(metadata().functions.map(({ name }) => name)).toEqual(ids);
    expect([...shipped().keys()].sort()).toEqual([...ids].sort());
  });

  test("has the parameters of the code, in their order", () => {
    const functions = shipped();
    for (const { id, parameters } of metadata().functions) expect([id, parameters.length]).toEqual([id, functions.get(id)!.length]);
    expect(metadata().functions[0]!.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))).toEqual(
      ["realizado", "meta", "peso", "orçamento", "[faixas]", "[sentido]", "[composição]"],
    );
  });

  test("matrix in, matrix out, never volatile; error cells come in, and everything has its help in Portuguese", () => {
    expect(metadata().allowErrorForDataTypeAny).toBe(true);
    for (const { description, parameters, result, options } of metadata().functions) {
      expect([result.dimensionality, options]).toEqual(["matrix", undefined]);
      expect(description.length).toBeGreaterThan(30);
      for (const each of parameters) {
        expect(each).toMatchObject({ dimensionality: "matrix", type: "any" });
        expect(each.description!.length).toBeGreaterThan(5);
      }
      const optional = parameters.map(each => Boolean(each.optional));
      expect(optional).toEqual([...optional].sort());
    }
  });

  test("the shipped chunk pays the contract's example", () => {
    const functions = shipped();
    expect(functions.get("PAGAMENTO")!([[270]], [[320]], [["0,70%"]], [[28431907.37]], null, null, [[0.9]])).toEqual([[161208.91]]);
  });
});
