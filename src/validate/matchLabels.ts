import { words } from "../intake/text/words";

/** Something a label may name: a group, a facility or an indicator, with what it covers. */
export interface Named<T> {
  readonly name: string;
  readonly parts: readonly T[];
}

interface Match<T> {
  readonly label: number;
  readonly score: number;
  readonly parts: readonly T[];
}

/** Less than half of the words of both in common is chance ("Taxa hospitalar", "Saídas Hospitalares"). */
const LEAST = 0.5;

/**
 * What each label means, by the words they share ("Gestão" - "III. Indicadores de Gestão", "Saídas Hospitalares" -
 * "SAÍDAS - Fonte: …"), best matches first and no part twice. An empty list where nothing fits.
 */
export function matchLabels<T>(labels: readonly string[], candidates: readonly Named<T>[]): T[][] {
  const named = candidates.map(({ name, parts }) => ({ stems: stemsOf(name), parts }));
  const matches = labels.flatMap((label, index) => {
    const stems = stemsOf(label);
    return named.flatMap(({ stems: other, parts }): Match<T>[] => {
      const score = likeness(stems, other);
      return score === 0 ? [] : [{ label: index, score, parts }];
    });
  });
  matches.sort((a, b) => b.score - a.score);
  const taken = new Set<T>();
  const found: { score: number; parts: T[] }[] = labels.map(() => ({ score: 0, parts: [] }));
  for (const { label, score, parts } of matches) {
    const free = parts.filter(part => !taken.has(part));
    const mine = found[label]!;
    // "Consultas" is "Consultas médicas" and "Consultas não médicas" alike: equal matches are taken together.
    if (free.length === 0 || (mine.parts.length > 0 && score < mine.score)) continue;
    mine.score = score;
    mine.parts.push(...free);
    free.forEach(part => taken.add(part));
  }
  return found.map(one => one.parts);
}

/** The words of a label without the source it names ("SAÍDAS - Fonte: …"). */
function stemsOf(label: string): Set<string> {
  return new Set(words(label.replace(/[-–—(]?\s*fonte\b.*$/is, "")));
}

/** Words in common: as a share of both together, where they are at least half of one of the two; else 0. */
function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter(stem => b.has(stem)).length;
  if (common === 0 || common / Math.min(a.size, b.size) < LEAST) return 0;
  return common / (a.size + b.size - common);
}
