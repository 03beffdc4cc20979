import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import webpack from "webpack";

const ROOT = resolve(__dirname, "../..");

/** The page's script, bundled as the add-in itself is. @param folder where the bundler may put it */
export async function bundlePage(folder: string): Promise<string> {
  const bundler = webpack({
    mode: "development",
    devtool: false,
    target: ["web", "es2022"],
    entry: resolve(ROOT, "scripts/pictures/page.ts"),
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    // One file: the page has no server to fetch parts from.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  });
  await new Promise<void>((done, failed) => {
    bundler.run((error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats!.toString("errors-only")));
      else done();
    });
  });
  return readFile(resolve(folder, "page.js"), "utf8");
}
