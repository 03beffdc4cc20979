import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program in a process of its own, without a terminal. @param folder where it is started; the project's by default. */
export function runCli(words: readonly string[], folder = ROOT): CliRun {
  const tsx = require.resolve("tsx/cli");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(ROOT, "src/cli/main.ts"), ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: "", npm_lifecycle_event: "" },
  });
  return { code: status, stdout, stderr };
}
