import statuses from "../lexicon/statuses.json";
import type { Status } from "../records";
import { fold } from "../text/fold";

const CODES: ReadonlyMap<string, string> = new Map(Object.entries(statuses.codes));
/** "parcialmente atrasado" as late before partial: what weighs more is asked first. */
const ORDER = ["stopped", "late", "not-started", "in-progress", "done"] as const;

/** A status in any vocabulary: "Em andamento", "parada", "parcialmente atrasado", "C", "EA", "NI". Null when blank or unknown. */
export function readStatus(text: string): Status | null {
  const folded = fold(text).replace(/[.:;!]+$/, "");
  const code = CODES.get(folded);
  if (code !== undefined) return code as Status;
  const says = (status: typeof ORDER[number], among = folded): boolean => statuses[status].some(stem => startsWord(among, stem));
  if (/\b(nao|sem) ([a-z]+ )?(atras|venc)/.test(folded)) return "in-progress";
  const denied = /^(?:ainda )?(?:nao|nunca) (?:(?:foi|esta) )?(.*)/.exec(folded)?.[1];
  if (denied !== undefined && !says("late")) return /^(conclu|finaliz|encerr)/.test(denied) ? "in-progress" : says("done", denied) || /^(inici|comec)/.test(denied) ? "not-started" : null;
  // "Concluída fora do prazo" is done, and "Executado 80%" is not.
  const whole = !/parcial|em parte|(?<!\b100) ?%/.test(folded);
  if (whole && statuses.done.some(stem => folded.startsWith(stem))) return "done";
  return ORDER.find(status => (status !== "done" || whole) && says(status)) ?? (says("done") || /\bem (?!defini|planej)[a-z]+([cs]ao|ise|mento|agem)\b/.test(folded) ? "in-progress" : null);
}

function startsWord(folded: string, stem: string): boolean {
  const at = folded.indexOf(stem);
  return at >= 0 && (at === 0 || !/[a-z]/.test(folded[at - 1]!));
}
