import { fitsPages, lineHeight, linesHeight, PAPER_HEIGHT, type PaperLine } from '../content/paper-lines.js';

/** Shares two pages out among lists that may be longer than both: what is left over of one goes to the next, and what does not fit is counted. */

/** A list under its headings. */
export interface Section {
  readonly heads: readonly PaperLine[];
  readonly entries: readonly PaperLine[];
  /** What of the room that all lists have is kept for it, where it needs so much; those of all lists are 1 together at most. */
  readonly share: number;
  /** The line behind a list that is cut. */
  rest(count: number): PaperLine;
}

function shortened(
  { entries, rest }: Section,
  room: number,
  widths: readonly number[],
): readonly PaperLine[] {
  if (linesHeight(entries, widths) <= room) return entries;
  let used = lineHeight(rest(entries.length), widths);
  const kept: PaperLine[] = [];
  for (const entry of entries) {
    used += lineHeight(entry, widths);
    if (used > room) break;
    kept.push(entry);
  }
  return [...kept, rest(entries.length - kept.length)];
}

/** The room that lists have, shared out: first what is kept for each, then what others leave. */
function sharedOut(sections: readonly Section[], room: number, widths: readonly number[]): number[] {
  const needs = sections.map(({ entries }) => linesHeight(entries, widths));
  const kept = sections.map(({ share }, at) => Math.min(needs[at] ?? 0, share * room));
  let spare = room - kept.reduce((sum, own) => sum + own, 0);
  return kept.map((own, at) => {
    const more = Math.min((needs[at] ?? 0) - own, Math.max(0, spare));
    spare -= more;
    return own + more;
  });
}

/** Points by which the room is made smaller until two pages hold it. */
const STEP = 12;

/**
 * The lines of the lists, each with its headings, and all lines of the paper; of a list without entries nothing.
 * @param around puts what stands above and below around the lists
 */
export function fitSections(
  sections: readonly Section[],
  around: (lists: readonly PaperLine[]) => readonly PaperLine[],
  widths: readonly number[],
): readonly PaperLine[] {
  const shown = sections.filter(({ entries }) => entries.length > 0);
  const whole = around(shown.flatMap(({ heads, entries }) => [...heads, ...entries]));
  if (fitsPages(whole, widths)) return whole;
  const heads = shown.flatMap((own) => own.heads);
  for (let room = 2 * PAPER_HEIGHT - linesHeight(around(heads), widths); room > 0; room -= STEP) {
    const given = sharedOut(shown, room, widths);
    const lines = around(
      shown.flatMap((own, at) => [...own.heads, ...shortened(own, given[at] ?? 0, widths)]),
    );
    if (fitsPages(lines, widths)) return lines;
  }
  return around(shown.flatMap((own) => [...own.heads, own.rest(own.entries.length)]));
}
