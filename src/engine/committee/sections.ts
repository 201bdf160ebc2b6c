import { fitsPages, lineHeight, linesHeight, PAPER_HEIGHT, type PaperLine } from '../content/paper-lines.js';

/**
 * Shares two pages out among lists that may be longer than both: texts are cut before a line is left out, what is left over of one list goes
 * to the next, and what was cut or does not fit is counted.
 */

/** A line of a list. */
export interface SectionLine extends PaperLine {
  /** True where a text of it is cut for want of room. */
  readonly isCut?: true;
}

/** A list under its headings. */
export interface Section {
  readonly heads: readonly PaperLine[];
  /** Its lines, whole at first, then with shorter and shorter texts; one version at least. */
  readonly versions: readonly (readonly SectionLine[])[];
  /** What of the room that all lists have is kept for it, where it needs so much; those of all lists are 1 together at most. */
  readonly share: number;
  /** The line behind a list whose texts are cut. */
  cut(count: number): PaperLine;
  /** The line behind a list that is cut itself. */
  rest(count: number): PaperLine;
}

/** A version of a list with its heights. */
interface Measured {
  readonly lines: readonly SectionLine[];
  readonly heights: readonly number[];
  /** Of all of them, and of the line that says what is cut. */
  readonly total: number;
}

interface MeasuredSection {
  readonly section: Section;
  readonly versions: readonly Measured[];
  /** What its shortest version needs. */
  readonly need: number;
}

const cutIn = (lines: readonly SectionLine[]) => lines.filter(({ isCut }) => isCut).length;

/** What is said of the texts that are cut; nothing where none is. */
function cutLines(section: Section, lines: readonly SectionLine[]): PaperLine[] {
  const count = cutIn(lines);
  return count === 0 ? [] : [section.cut(count)];
}

function measured(section: Section, widths: readonly number[]): MeasuredSection {
  const versions = section.versions.map((lines): Measured => {
    const heights = lines.map((line) => lineHeight(line, widths));
    const said = linesHeight(cutLines(section, lines), widths);
    return { lines, heights, total: heights.reduce((sum, own) => sum + own, said) };
  });
  return { section, versions, need: Math.min(...versions.map(({ total }) => total)) };
}

/** A list in so much room: the longest version it holds, else so many lines of the shortest. */
function fitted(
  { section, versions }: MeasuredSection,
  room: number,
  widths: readonly number[],
): PaperLine[] {
  const whole = versions.find(({ total }) => total <= room);
  if (whole) return [...whole.lines, ...cutLines(section, whole.lines)];
  const { lines, heights } = versions.at(-1) ?? { lines: [], heights: [] };
  const said = cutIn(lines) > 0 ? [section.cut(lines.length)] : [];
  let used = linesHeight([...said, section.rest(lines.length)], widths);
  let count = 0;
  for (const height of heights) {
    used += height;
    if (used > room) break;
    count += 1;
  }
  const kept = lines.slice(0, count);
  return [...kept, ...cutLines(section, kept), section.rest(lines.length - count)];
}

/** The room that lists have, shared out: first what is kept for each, then what others leave. */
function sharedOut(sections: readonly MeasuredSection[], room: number): number[] {
  const kept = sections.map(({ section, need }) => Math.min(need, section.share * room));
  let spare = room - kept.reduce((sum, own) => sum + own, 0);
  return kept.map((own, at) => {
    const more = Math.min((sections[at]?.need ?? 0) - own, Math.max(0, spare));
    spare -= more;
    return own + more;
  });
}

/** Points by which the room is made smaller until two pages hold it. */
const STEP = 12;

/**
 * The lines of the lists, each with its headings, and all lines of the paper; of a list without lines nothing.
 * @param around puts what stands above and below around the lists
 */
export function fitSections(
  sections: readonly Section[],
  around: (lists: readonly PaperLine[]) => readonly PaperLine[],
  widths: readonly number[],
): readonly PaperLine[] {
  const shown = sections
    .filter(({ versions }) => (versions[0]?.length ?? 0) > 0)
    .map((section) => measured(section, widths));
  const steps = Math.max(1, ...shown.map(({ versions }) => versions.length));
  for (let step = 0; step < steps; step += 1) {
    const whole = around(
      shown.flatMap(({ section, versions }) => {
        const { lines } = versions[Math.min(step, versions.length - 1)] ?? { lines: [] };
        return [...section.heads, ...lines, ...cutLines(section, lines)];
      }),
    );
    if (fitsPages(whole, widths)) return whole;
  }
  const heads = shown.flatMap(({ section }) => section.heads);
  for (let room = 2 * PAPER_HEIGHT - linesHeight(around(heads), widths); room > 0; room -= STEP) {
    const given = sharedOut(shown, room);
    const lines = around(
      shown.flatMap((own, at) => [...own.section.heads, ...fitted(own, given[at] ?? 0, widths)]),
    );
    if (fitsPages(lines, widths)) return lines;
  }
  return around(
    shown.flatMap(({ section, versions }) => [
      ...section.heads,
      section.rest(versions[0]?.lines.length ?? 0),
    ]),
  );
}
