/** Points a printed line takes at the sizes these sheets use, and what stands above and below it. */
const LINE = 12.5;
const PADDING = 3.5;
/** A column of width 10 holds about ten digits of the default size; prose at one point less fits a little more. */
const CHARACTERS_PER_WIDTH = 1.15;

/**
 * The height of a row, in points, in which each text fits its column, wrapped. Hosts that fit heights by themselves do so only
 * when they draw the sheet; one that prints it straight from the file does not.
 */
export function textHeight(texts: readonly { readonly text: string | null; readonly width: number }[]): number {
  return LINE * Math.max(1, ...texts.map(({ text, width }) => (text === null ? 1 : textLines(text, width)))) + PADDING;
}

/** Capitals are that much wider than the letters a column's width is measured in. */
const CAPITALS = 0.8;

function roomFor(text: string, width: number): number {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 0 && letters.replace(/[^\p{Lu}]/gu, "").length > letters.length / 2;
  return Math.max(1, Math.floor(width * CHARACTERS_PER_WIDTH * (shouted ? CAPITALS : 1)));
}

/** How many lines a text takes in a column when it is broken between words, as sheets do. */
export function textLines(text: string, width: number): number {
  const room = roomFor(text, width);
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room), 0);
}

function wrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || Math.min(word.length, room);
    }
  }
  return lines;
}
