import { spawnSync } from "node:child_process";

/** The first LibreOffice command that answers, or null. */
export function libreOffice(): string | null {
  const names = ["soffice", "libreoffice"];
  return names.find(name => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}
