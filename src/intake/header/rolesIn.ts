/** What a header can mean, and the patterns of the words that say so, as src/intake/lexicon/ keeps them. */
export interface LexiconEntry<Role> {
  readonly role: Role;
  readonly patterns: readonly string[];
}

/** A pattern that may match a figure: it names one, or anything. */
const ALLOWS_FIGURES = /\d|\.|\\[dwDWS]|\[\^/;

/**
 * Finds every role whose words a squashed text is. One with a figure in it ("ubs12") is held against the few patterns that allow figures only:
 * names with a number are most of a large sheet, and no headers.
 */
export function rolesIn<Role>(entries: readonly LexiconEntry<Role>[]): (plain: string) => readonly Role[] {
  const all = compiled(entries);
  const withFigures = compiled(entries.map(({ role, patterns }) => ({ role, patterns: patterns.filter(pattern => ALLOWS_FIGURES.test(pattern)) })));
  return plain => (/\d/.test(plain) ? withFigures : all).filter(({ pattern }) => pattern.test(plain)).map(({ role }) => role);
}

function compiled<Role>(entries: readonly LexiconEntry<Role>[]): { readonly role: Role; readonly pattern: RegExp }[] {
  return entries.filter(({ patterns }) => patterns.length > 0).map(({ role, patterns }) => ({ role, pattern: new RegExp(patterns.join("|")) }));
}
