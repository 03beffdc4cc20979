import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";

export const ROOT = join(__dirname, "../..");

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program in a process of its own, without a terminal. @param folder where it is started; the project's by default. */
export function runCli(words: readonly string[], folder = ROOT): CliRun {
  const tsx = pathToFileURL(require.resolve("tsx")).href;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, join(ROOT, "src/cli/main.ts"), ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: "", npm_lifecycle_event: "" },
  });
  return { code: status, stdout, stderr };
}

/** The same without a process of its own: for the many where the process is not the question. */
export async function runHere(words: readonly string[]): Promise<CliRun> {
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) => new Writable({
    write(chunk: Buffer, _, done) {
      said[name] += chunk.toString();
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const code = await run(words, { name: "pactua", version: "0" }, { stdout: stream("stdout"), stderr: stream("stderr") });
  return { code, ...said };
}
