/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { hostManifest } from "../../scripts/webpack/hostManifest.js";
import { DEVELOPMENT_URL, IDS, readSettings } from "../../scripts/webpack/readSettings.js";
import { COMMANDS } from "../../src/pane/commands";
import { brokenRules } from "./rules";

const ROOT = join(__dirname, "../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const HOST = "https://planos.exemplo.gov.br/pactua";
const hosted = (environment: Record<string, string>): string => hostManifest(MANIFEST, readSettings(environment, { serving: false }));
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

describe("manifest.xml", () => {
  test("breaks no rule, as it stands, hosted and prefixed", () => {
    expect(brokenRules(MANIFEST)).toEqual([]);
    expect(brokenRules(hosted({ PACTUA_URL: HOST }))).toEqual([]);
    expect(brokenRules(hosted({ PACTUA_URL: HOST, PACTUA_PREFIX: "1" }))).toEqual([]);
  });

  test.each([
    ["a resource that is not there", /resid="Check.Tip"/, 'resid="Check.Tipp"', /no resource Check.Tipp/],
    ["http", /https:\/\/localhost:3000\/functions.js"/, 'http://localhost:3000/functions.js"', /is not https/],
    ["a page of its own for functions", /<Page>\s*<SourceLocation resid="Page.Url"\/>/, '<Page><SourceLocation resid="Functions.Script.Url"/>', /Runtime, Page and FunctionFile/],
    ["an icon without 80 pixels", /<bt:Image size="80" resid="Check.80"\/>/, "", /lacks its 80/],
    ["a short string of 126 letters", /DefaultValue="Conferir"/, `DefaultValue="${"x".repeat(126)}"`, /longer than 125/],
    ["a short-lived runtime", / lifetime="long"/, "", /long-lived/],
  ])("the rules see %s", (_, place, fault, sentence) => {
    expect(MANIFEST).toMatch(place);
    expect(brokenRules(MANIFEST.replace(place, fault)).join("\n")).toMatch(sentence);
  });

  test("names only files that the repository has or the build makes", () => {
    const built = ["taskpane.html", "functions.js", "functions.json"];
    const files = [...MANIFEST.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(match => match[1]!);
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(file => !built.includes(file) && !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test("each button that runs something has its command in the code, and the other way round", () => {
    const names = [...parse(MANIFEST).getElementsByTagName("FunctionName")].map(each => each.textContent);
    expect(names.sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test("speaks Portuguese first, and every text on the ribbon English too", () => {
    const manifest = parse(MANIFEST);
    expect(manifest.querySelector("DefaultLocale")?.textContent).toBe("pt-BR");
    const strings = [...manifest.getElementsByTagName("bt:String")];
    expect(strings.filter(each => !each.querySelector('[Locale="en-US"]')).map(each => each.id)).toEqual([]);
  });

  test("has the version of the package, and pictures of the sizes it says", () => {
    expect(parse(MANIFEST).querySelector("Version")?.textContent).toBe(`${version}.0`);
    for (const [, name, size] of MANIFEST.matchAll(/assets\/(\w+)-(\d+)\.png/g)) {
      const png = readFileSync(join(ROOT, "assets", `${name}-${size}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

describe("the manifest of a place", () => {
  test("has its address everywhere, its own id and no trace of the development one", () => {
    const manifest = hosted({ PACTUA_URL: `${HOST}/` });
    expect(manifest).not.toContain(DEVELOPMENT_URL);
    expect(manifest).toContain(`"${HOST}/taskpane.html"`);
    expect(parse(manifest).querySelector("Id")?.textContent).toBe(IDS.production);
    expect(parse(hosted({})).querySelector("Id")?.textContent).toBe(IDS.development);
  });

  test("has no Namespace unless a prefix is asked for", () => {
    expect(parse(hosted({ PACTUA_URL: HOST })).querySelector("Namespace")).toBeNull();
    const prefixed = parse(hosted({ PACTUA_URL: HOST, PACTUA_PREFIX: "1" }));
    const resid = prefixed.querySelector("Namespace")!.getAttribute("resid");
    expect(prefixed.querySelector("Namespace")!.previousElementSibling!.tagName).toBe("Metadata");
    expect(prefixed.querySelector(`[id="${resid}"]`)!.getAttribute("DefaultValue")).toBe("PACTUA");
  });

  test.each([
    [{ PACTUA_URL: "http://planos.exemplo.gov.br" }, /https/], [{ PACTUA_URL: "planos" }, /https/], [{ PACTUA_URL: "https://" }, /https/],
    [{ PACTUA_URL: "https://planos.exemplo.gov.br/pactua?v=1" }, /without \? and #/], [{ PACTUA_URL: "https://planos.exemplo.gov.br/#a" }, /without \? and #/],
    [{ PACTUA_ID: "pactua" }, /GUID/], [{ PACTUA_PREFIX: "sim" }, /PACTUA_PREFIX must be 1 .* or 0 .*: sim/],
  ] as const)("refuses %p", (environment, sentence) => {
    expect(() => hosted(environment)).toThrow(sentence);
  });

  test("takes an empty setting for none, and an id in capitals for the same id", () => {
    expect(hosted({ PACTUA_URL: "", PACTUA_ID: "", PACTUA_PREFIX: "" })).toBe(hosted({ PACTUA_PREFIX: "0" }));
    expect(brokenRules(hosted({ PACTUA_URL: HOST, PACTUA_ID: IDS.production.toUpperCase() }))).toEqual([]);
  });
});

describe("a function's name in a formula", () => {
  afterEach(() => {
    delete process.env.PACTUA_PREFIX;
    jest.resetModules();
  });

  test("is bare, and prefixed as the prefixed manifest says", async () => {
    const { functionName } = await import("../../src/functions/functionName");
    expect(functionName("PAGAMENTO")).toBe("PAGAMENTO");
    jest.resetModules();
    process.env.PACTUA_PREFIX = "1";
    const { functionName: prefixed } = await import("../../src/functions/functionName");
    expect(prefixed("PAGAMENTO")).toBe("PACTUA.PAGAMENTO");
  });
});
