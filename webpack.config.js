const path = require("node:path");

/**
 * The pure core as one module. The pane and the custom functions will share it as their own chunk,
 * so that a formula never waits for the pane's code.
 * @type {(env: unknown, args: { mode?: string }) => import("webpack").Configuration}
 */
module.exports = (_, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  entry: { core: "./src/core.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    library: { type: "module" },
    clean: true,
  },
  experiments: { outputModule: true },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      loader: "ts-loader",
      // `npm run typecheck` checks the types; the bundler only strips them.
      options: { transpileOnly: true, compilerOptions: { noEmit: false } },
    }],
  },
  stats: { preset: "errors-warnings", assets: true },
});
