const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { sources, WebpackError } = require("webpack");

/**
 * What Excel has to know of the functions, made of their comments, as JSON text.
 * Excel passes error cells only to functions that ask for them, which the generator cannot say; data types stay plain values.
 * @throws {Error} when a comment or a type does not fit.
 */
async function functionsMetadata(input) {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(input);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  return `${JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

/** Emits the metadata beside the code it was made of. */
class FunctionsMetadataPlugin {
  constructor({ input, output }) {
    this.input = input;
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", compilation => {
      compilation.hooks.processAssets.tapPromise("FunctionsMetadata", async () => {
        try {
          compilation.emitAsset(this.output, new sources.RawSource(await functionsMetadata(this.input)));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${this.input}: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { functionsMetadata, FunctionsMetadataPlugin };
