/**
 * The house of docs/architecture.md as data: what a folder of src/ may import.
 *
 * layers    folders of src/ whose code it may use (itself always)
 * types     folders it may name in `import type` only
 * packages  npm packages; `node:` stands for all of Node's own modules
 */
export const LAYERS = {
  domain: { layers: [], packages: ["decimal.js"] },
  workbook: { layers: ["domain"], packages: [] },
  intake: { layers: ["domain", "workbook"], packages: [] },
  validate: { layers: ["domain", "intake"], packages: [] },
  evaluate: { layers: ["domain", "intake", "validate"], packages: [] },
  follow: { layers: ["domain", "intake", "validate"], packages: [] },
  locale: { layers: ["domain"], types: ["workbook", "intake", "validate", "evaluate", "follow"], packages: [] },
  sheets: { layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale"], packages: [] },
  functions: { layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale", "sheets", "jobs"], packages: [] },
  jobs: { layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale", "sheets"], packages: [] },
  cli: {
    layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale", "sheets", "jobs"],
    packages: ["commander", "cli-progress", "node:"],
  },
  pane: {
    layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale", "sheets", "jobs"],
    packages: ["react", "react-dom", "office-ui-fabric-react"],
  },
  workbench: {
    layers: ["domain", "workbook", "intake", "validate", "evaluate", "follow", "locale", "sheets", "jobs", "functions", "pane"],
    packages: ["@univerjs", "numfmt", "idb-keyval"],
  },
};

/** Folders of src/workbook that know one kind of host. Only a host may import them: the core sees the port alone. */
export const ADAPTERS = {
  file: { packages: ["hucre", "fflate", "node:"], hosts: ["cli", "workbench"] },
  memory: { packages: [], hosts: [] },
  excel: { packages: [], hosts: ["pane", "functions"] },
  grid: { packages: ["@univerjs"], hosts: ["workbench"] },
};
