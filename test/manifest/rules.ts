/** What Office asks of an add-in only manifest, as far as it can be held against the file alone. Source: Microsoft's manifest reference. */
const MOST = { id: 32, short: 125, long: 250 };

/** @returns a sentence for each rule that is broken. */
export function brokenRules(xml: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) return ["it is no XML"];
  return RULES.flatMap(rule => rule(manifest));
}

type Rule = (manifest: Document) => string[];

const all = (manifest: Document, name: string): Element[] => [...manifest.getElementsByTagName(name)];
const resources = (manifest: Document): Element[] => ["bt:Image", "bt:Url", "bt:String"].flatMap(name => all(manifest, name)).filter(each => each.hasAttribute("id"));
const resids = (manifest: Document): string[] => [...manifest.querySelectorAll("[resid]")].map(each => each.getAttribute("resid")!);
const values = (manifest: Document): string[] => [...manifest.querySelectorAll("*")].flatMap(each => [...each.attributes]).filter(({ name }) => ["DefaultValue", "Value"].includes(name)).map(({ value }) => value);
const residOf = (manifest: Document, path: string): string | null | undefined => manifest.querySelector(path)?.getAttribute("resid");

const RULES: readonly Rule[] = [
  manifest => {
    const known = resources(manifest).map(each => each.id);
    return [
      ...resids(manifest).filter(resid => !known.includes(resid)).map(resid => `no resource ${resid}`),
      ...known.filter(id => !resids(manifest).includes(id)).map(id => `nobody uses the resource ${id}`),
      ...known.filter((id, i) => known.indexOf(id) !== i).map(id => `two resources ${id}`),
      ...known.filter(id => id.length > MOST.id).map(id => `the id ${id} is longer than ${MOST.id}`),
    ];
  },
  manifest => [
    ...tooLong(manifest, "bt:ShortStrings", MOST.short),
    ...tooLong(manifest, "bt:LongStrings", MOST.long),
  ],
  manifest => values(manifest).filter(value => value.includes("://") && !value.startsWith("https://")).map(value => `${value} is not https`),
  manifest => all(manifest, "Icon").flatMap(icon => {
    const sizes = [...icon.getElementsByTagName("bt:Image")].map(image => image.getAttribute("size"));
    return ["16", "32", "80"].filter(size => !sizes.includes(size)).map(size => `an icon lacks its ${size} pixels`);
  }),
  manifest => {
    const pages = ["Runtime", "Page > SourceLocation", "FunctionFile"].map(path => residOf(manifest, path));
    return new Set(pages).size === 1 && pages[0] ? [] : [`Runtime, Page and FunctionFile name ${pages.join(", ")}`];
  },
  manifest => all(manifest, "Runtimes").filter(each => each.previousElementSibling !== null).map(() => "Runtimes is not the first child of Host"),
  manifest => (all(manifest, "Runtime")[0]?.getAttribute("lifetime") === "long" ? [] : ["the runtime is not long-lived"]),
  manifest => all(manifest, "TaskpaneId").map(() => "a long-lived runtime takes no TaskpaneId"),
  manifest => all(manifest, "Namespace").filter(each => !each.getAttribute("resid")).map(() => "an empty Namespace breaks the desktop"),
  manifest => (manifest.querySelector("Permissions")?.textContent === "ReadWriteDocument" ? [] : ["the permission is not ReadWriteDocument"]),
  manifest => (manifest.querySelector('Requirements Set[Name="SharedRuntime"][MinVersion="1.1"]') ? [] : ["SharedRuntime 1.1 is not required"]),
  manifest => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(textOf(manifest, "Id")) ? [] : ["the id is no GUID"]),
  manifest => (/^\d+\.\d+\.\d+\.\d+$/.test(textOf(manifest, "Version")) ? [] : ["the version has not four parts"]),
  manifest => {
    const controls = [...manifest.querySelectorAll("[id]")].filter(each => !each.tagName.startsWith("bt:")).map(each => each.id);
    return controls.filter((id, i) => controls.indexOf(id) !== i).map(id => `two controls ${id}`);
  },
];

function tooLong(manifest: Document, section: string, most: number): string[] {
  const strings = all(manifest, section).flatMap(each => [...each.querySelectorAll("*")]);
  return strings.flatMap(each => [each.getAttribute("DefaultValue"), each.getAttribute("Value")])
    .filter(text => text !== null && text.length > most)
    .map(text => `«${text}» is longer than ${most}`);
}

function textOf(manifest: Document, name: string): string {
  return manifest.querySelector(name)?.textContent ?? "";
}
