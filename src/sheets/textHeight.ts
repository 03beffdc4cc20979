/** Points a printed line takes at the sizes these sheets use, and what stands above and below it. */
const LINE = 12.5;
const PADDING = 3.5;
/** A column's width counts digits of 7 pixels, the letters of these sheets are 10 points or so high, and some pixels stay free at both ends. */
const PIXELS_PER_WIDTH = 7;
const MARGIN = 5;
const PIXELS_PER_EM = 10 * (96 / 72);
/** Widths in ems of Arial's letters, the widest of the usual ones: who has Calibri sees a little more air. */
const LETTERS: readonly (readonly [RegExp, number])[] = [[/[fijltrI .,;:!|()[\]'/-]/u, 0.28], [/[mwMW%]/u, 0.87], [/[\p{Lu}✔●▲✖■○]/u, 0.7]];
const OTHERS = 0.55;
const BOLD = 1.08;

/**
 * The height of a row, in points, in which each text fits its column, wrapped. Hosts that fit heights by themselves do so only
 * when they draw the sheet; one that prints it straight from the file does not.
 */
export function textHeight(texts: readonly { readonly text: string | null; readonly width: number; readonly bold?: true }[]): number {
  return LINE * Math.max(1, ...texts.map(({ text, width, bold }) => (text === null ? 1 : textLines(text, bold ? width / BOLD : width)))) + PADDING;
}

/** How many lines a text takes in a column when it is broken between words, as sheets do. */
export function textLines(text: string, width: number): number {
  const room = Math.max(1, (width * PIXELS_PER_WIDTH - MARGIN) / PIXELS_PER_EM);
  return text.split("\n").reduce((lines, paragraph) => lines + wrapped(paragraph, room), 0);
}

/** @param room in ems */
function wrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const own = widthOf(word);
    const needed = used === 0 ? own : used + widthOf(" ") + own;
    if (needed <= room) used = needed;
    else {
      if (used > 0) lines++;
      lines += Math.ceil(own / room) - 1;
      used = own % room || room;
    }
  }
  return lines;
}

function widthOf(word: string): number {
  return [...word.normalize("NFD").replace(/\p{M}/gu, "")].reduce((width, letter) => width + (LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS), 0);
}
