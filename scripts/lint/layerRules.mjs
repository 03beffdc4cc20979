import { ADAPTERS, LAYERS } from "./layers.mjs";

/**
 * The table of layers.mjs as ESLint configuration: one zone a layer for imports between folders,
 * and one entry a folder for packages and for what may be named as a type only.
 * @returns {import("eslint").Linter.Config[]}
 */
export function layerRules() {
  return [
    { files: ["src/**/*.{ts,tsx}"], rules: { "import-x/no-restricted-paths": ["error", { zones: [...layerZones(), ...adapterZones()] }] } },
    ...Object.entries(LAYERS).map(([layer, { packages, layers, types = [] }]) =>
      packageRule(`src/${layer}/**/*.{ts,tsx}`, packages, types.filter(type => !layers.includes(type)))),
    ...Object.entries(ADAPTERS).map(([adapter, { packages }]) => packageRule(`src/workbook/${adapter}/**/*.ts`, packages, [])),
  ];
}

function layerZones() {
  return Object.entries(LAYERS).map(([layer, { layers, types = [] }]) => ({
    target: `./src/${layer}`,
    from: "./src",
    except: [layer, ...layers, ...types].map(folder => `./${folder}`),
    message: `Imports point downward only: ${layer} may use ${layers.join(", ") || "no other folder"}.`,
  }));
}

function adapterZones() {
  return Object.entries(ADAPTERS).flatMap(([adapter, { hosts }]) => {
    const strangers = [
      ...Object.keys(LAYERS).filter(layer => layer !== "workbook" && !hosts.includes(layer)).map(layer => `./src/${layer}`),
      ...Object.keys(ADAPTERS).filter(other => other !== adapter).map(other => `./src/workbook/${other}`),
    ];
    return strangers.map(target => ({
      target,
      from: `./src/workbook/${adapter}`,
      message: `Only ${hosts.join(", ") || "tests"} may import the ${adapter} adapter.`,
    }));
  });
}

function packageRule(files, packages, types) {
  const known = packages.map(name => (name.endsWith(":") ? name : `${escaped(name)}(/|$)`));
  const patterns = [{
    regex: `^(?!${["\\.", ...known].join("|")})`,
    message: `Allowed here: ${packages.join(", ") || "no package"}.`,
  }];
  if (types.length > 0) {
    patterns.push({ regex: `^\\.\\./(.*/)?(${types.join("|")})/`, allowTypeImports: true, message: "Only as a type: `import type`." });
  }
  return { files: [files], rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] } };
}

function escaped(name) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
