import statuses from "../lexicon/statuses.json";
import type { Status } from "../records";
import { fold } from "../text/fold";


const CODES: ReadonlyMap<string, string> = new Map(Object.entries(statuses.codes));
/** "Não iniciado" before "iniciado", "parcialmente atrasado" as late before partial: what weighs more is asked first. */
const ORDER = ["stopped", "late", "not-started", "in-progress", "done"] as const;

/** A status in any vocabulary: "Em andamento", "parada", "parcialmente atrasado", "C", "EA", "NI". Null when blank or unknown. */
export function readStatus(text: string): Status | null {
  const folded = fold(text).replace(/[.:;]+$/, "");
  if (folded === "") return null;
  const code = CODES.get(folded);
  if (code !== undefined) return code as Status;
  return ORDER.find(status => statuses[status].some(stem => startsWord(folded, stem))) ?? null;
}

function startsWord(folded: string, stem: string): boolean {
  const at = folded.indexOf(stem);
  return at >= 0 && (at === 0 || !/[a-z]/.test(folded[at - 1]!)) && !(stem === "iniciad" && folded.startsWith("nao "));
}
