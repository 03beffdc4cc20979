const { gzipSync } = require("node:zlib");
const { Compilation, WebpackError } = require("webpack");

/** Prints what each part weighs over the wire (gzip), and fails the build where one is too heavy. */
class BudgetPlugin {
  /** @param {{ what: string, chunks: string[], most: number }[]} budgets in bytes of gzip; chunks by name, with the files they need. */
  constructor(budgets, { enforced }) {
    this.budgets = budgets;
    this.enforced = enforced;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Budget", compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Budget", stage }, () => {
        for (const { what, chunks, most } of this.budgets) {
          const size = weigh(compilation, chunks);
          process.stdout.write(`${what}: ${kib(size)} of ${kib(most)} KiB gzip\n`);
          if (this.enforced && size > most) compilation.errors.push(new WebpackError(`${what} is too heavy: ${kib(size)} of ${kib(most)} KiB gzip`));
        }
      });
    });
  }
}

function weigh(compilation, names) {
  const chunks = [...compilation.chunks].filter(chunk => names.some(name => belongsTo(chunk, name)));
  const files = new Set(chunks.flatMap(chunk => [...chunk.files]).filter(file => file.endsWith(".js")));
  return [...files].reduce((total, file) => total + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
}

/** Chunks that were split off a named one (vendors) load with it. */
function belongsTo(chunk, name) {
  return chunk.name === name || [...chunk.groupsIterable].some(group => group.options.name === name);
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1);
}

module.exports = { BudgetPlugin };
