const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { EnvironmentPlugin } = require("webpack");
const { BudgetPlugin } = require("./scripts/webpack/budgetPlugin.js");
const { contentSecurityPolicy } = require("./scripts/webpack/contentSecurityPolicy.js");
const { FunctionsMetadataPlugin } = require("./scripts/webpack/functionsMetadataPlugin.js");
const { hostManifest } = require("./scripts/webpack/hostManifest.js");
const { readSettings } = require("./scripts/webpack/readSettings.js");

const KIB = 1024;

/**
 * The add-in as static files. `functions` comes first and alone, so that a formula never waits for the pane: Excel loads both through
 * one page (shared runtime), and the pane's React is fetched only when the pane is shown.
 * @type {(env: { WEBPACK_SERVE?: boolean } | undefined, args: { mode?: "production" | "development" }) => Promise<import("webpack").Configuration>}
 */
module.exports = async (env, { mode = "production" } = {}) => {
  const serving = Boolean(env?.WEBPACK_SERVE);
  const settings = readSettings(process.env, { serving });
  return {
    mode,
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/main.ts",
      taskpane: "./src/pane/main.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // Relative to the page: the files run from whatever folder they are put in.
      publicPath: "",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          // `npm run typecheck` checks the types; the bundler only strips them.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.js$/, include: /node_modules/, loader: require.resolve("./scripts/webpack/localUrlsLoader.js") },
      ],
    },
    plugins: [
      new EnvironmentPlugin({ PACTUA_PREFIX: settings.prefix }),
      new FunctionsMetadataPlugin({ input: "src/functions/functions.ts", output: "functions.json" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/pane/index.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy({ serving }) },
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: source => hostManifest(source.toString(), settings) },
          { from: "assets", to: "assets" },
        ],
      }),
      new BudgetPlugin([
        { what: "functions", chunks: ["functions"], most: 20 * KIB },
        { what: "first paint of the pane", chunks: ["functions", "taskpane", "app"], most: 200 * KIB },
      ], { enforced: mode === "production" }),
    ],
    performance: false,
    devServer: serving ? await require("./scripts/webpack/devServer.js").devServer(settings) : undefined,
    stats: { preset: "errors-warnings" },
  };
};
