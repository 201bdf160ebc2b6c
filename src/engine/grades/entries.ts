import { foldMarks, mayHoldMark } from '../lexicon/grade-marks.js';
import { holdsLegendWord, type LegendWord, legendWords } from '../lexicon/legend/legend-words.js';
import { filterList } from '../lists/filter-list.js';
import { flatMapList } from '../lists/flat-map-list.js';
import { mapList } from '../lists/map-list.js';
import { type Band, bandsIn, type ReadBand } from './band.js';
import type { LooseCell } from './loose-cells.js';
import { type MarkAt, marksIn } from './marks-in.js';

/** The entries of a legend: a mark, and what the cell or the row says of it. */

export interface Entry {
  readonly mark: string;
  /** Cell of the mark. */
  readonly cell: string;
  /** Row and column of the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** Row in which its meaning stands: its own, or the one beside a mark that stands alone. */
  readonly meansAt: number;
  /** What it means, folded, without white space. */
  readonly words: string;
  /** Null where no number says it; `several` where more than one band does. */
  readonly band: ReadBand | 'rest' | 'several' | null;
  /** True where a sign or a cell of its own sets what it means apart from the mark: `○…達成`, and not `○・×`. */
  readonly isExplained: boolean;
  /** What stands in front of it in its row. */
  readonly before: string;
}

/** Between cells of a row; in words it reads as a pause. */
const CELL = '|';
/** Where the meaning of a grade ends, and remarks begin. */
const REMARK = new RegExp(legendWords('remark'), 'u');
const EXPLAINED = /^[)」』>]*\s*[|:=…→(ー—-]*\s*[^\s|)」』>・、。,/~]/;

const folded = (text: string) => foldMarks(text.split(CELL).join(' '));
const compact = (text: string) => text.replace(/\s+/g, '').split(CELL).join('、');

const from = (at: number, included: boolean): Band => ({ from: { at, included }, to: null });

/** What words say exactly, in percent of the target; `概ね` and its like say nothing exact. */
const BY_WORDS: readonly (readonly [LegendWord, Band])[] = [
  ['overTarget', from(100, false)],
  ['asTarget', { from: { at: 100, included: true }, to: { at: 100, included: true } }],
  ['reachesTarget', from(100, true)],
  ['underTarget', { from: null, to: { at: 100, included: false } }],
];

function bandOf(words: string): Entry['band'] {
  for (const piece of words.split(REMARK)) {
    const bands = bandsIn(piece);
    if (bands.length > 0) return bands.length === 1 ? (bands[0] ?? null) : 'several';
    const said = withoutSigns(piece);
    if (holdsLegendWord(said, 'rest')) return 'rest';
    const band = BY_WORDS.find(([word]) => holdsLegendWord(said, word))?.[1];
    if (band) return { band, isPercent: true, inWords: true };
  }
  return null;
}

const SIGNS = new RegExp(`^(?:\\s|${legendWords('apart')})+|[\\s、(・/]+$`, 'g');

/** The words of an entry without what sets them apart from its mark and its neighbours. */
export function withoutSigns(words: string): string {
  return words.replace(SIGNS, '').replace(/^([^(]*)\)$/, '$1');
}

/** `1,630`, without a sign that would make it a band. */
const BARE_NUMBER = /^\s*-?\d[\d,.]*\s*$/;
const FIGURES_OF_A_ROW = 2;

/** Behind a mark that fills its cell. */
const ALONE = new RegExp(`^(?:[\\s)」]|${legendWords('scale')})*$`, 'u');

/** A row of loose cells as one text, and whose cell each place is. */
class Line {
  readonly text: string;
  private readonly begins: number[] = [];
  /** Cells before the first that is neither words, nor a mark, nor a band: marks in them stand amid words. */
  private readonly amidWords: number;

  constructor(readonly cells: readonly LooseCell[]) {
    let text = '';
    let figures = 0;
    let others = cells.length;
    for (const [place, { text: own }] of cells.entries()) {
      if (text !== '') text += CELL;
      this.begins.push(text.length);
      const words = folded(own);
      text += words;
      if (BARE_NUMBER.test(words)) figures += 1;
      if (place < others && !isWordsOrMark(words)) others = place;
    }
    this.text = text;
    this.amidWords = figures >= FIGURES_OF_A_ROW ? -1 : others;
  }

  /** Place among the cells of a place in the text. */
  private placeOf(at: number): number {
    let [from, to] = [0, this.begins.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.begins[middle] ?? 0) <= at) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }

  cellAt(at: number): LooseCell | undefined {
    return this.cells[this.placeOf(at)];
  }

  /**
   * True where all cells before that of a mark are words, other marks or bands, and no two bare numbers stand in its row: amid figures
   * it is the grade of a row.
   */
  isAmidWords({ begin }: MarkAt): boolean {
    return this.placeOf(begin) <= this.amidWords;
  }

  /** True where the cell at a place holds nothing but this mark. */
  isAlone({ begin, end }: MarkAt): boolean {
    const own = this.text.slice(this.text.lastIndexOf(CELL, begin - 1) + 1, begin);
    const next = this.text.indexOf(CELL, end);
    return /^[\s(「]*$/.test(own) && ALONE.test(this.text.slice(end, next === -1 ? undefined : next));
  }
}

const isBounded = (bands: readonly ReadBand[]) => bands.some(({ isPoint }) => isPoint !== true);
const hasMark = (cell: string) => Object.values(marksIn(cell)).some((marks) => marks.length > 0);
const isWordsOrMark = (cell: string) =>
  !/\d/.test(cell) || isBounded(bandsIn(compact(cell))) || hasMark(cell);

/** True for words that may explain a grade: over several cells they have no numbers but those of their band. */
function explain(words: string, band: Entry['band']): boolean {
  const numbers = words.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
  if (band === null || band === 'rest') return numbers === 0;
  if (band === 'several' || !words.replace(/^、/, '').includes('、')) return true;
  return numbers <= filterList([band.band.from, band.band.to], (edge) => edge !== null).length;
}

/** Texts of a mark: behind it, to the next one or to the end of its cell where that says enough; or in front of it. */
function wordsOf(line: Line, marks: readonly MarkAt[], at: number, from: 'behind' | 'before'): string {
  const [own, next, previous] = [marks[at], marks[at + 1], marks[at - 1]];
  if (!own) return '';
  if (from === 'before') return compact(line.text.slice(previous?.end ?? 0, own.begin));
  const all = line.text.slice(own.end, next?.begin);
  const [cell = ''] = all.split(CELL);
  return compact(bandsIn(compact(cell)).length > 0 ? cell : all);
}

/** Loose cells by row and column. */
type LooseRows = ReadonlyMap<number, ReadonlyMap<number, LooseCell>>;

/** What the cell below a mark that stands alone says, or the one above it; null where neither does. */
function wordsBeside(
  own: LooseCell,
  rows: LooseRows,
): { readonly words: string; readonly row: number } | null {
  for (const step of [1, -1]) {
    const beside = rows.get(own.row + step)?.get(own.column);
    const text = beside ? compact(folded(beside.text)) : '';
    if (bandOf(text) !== null) return { words: text, row: own.row + step };
  }
  return null;
}

function entriesOfLine(line: Line, marks: readonly MarkAt[], rows: LooseRows): Entry[] {
  const ways = mapList(['behind', 'before'] as const, (from) => {
    const words = mapList(marks, (_, at) => wordsOf(line, marks, at, from));
    return { words, said: filterList(words, (own) => bandOf(own) !== null).length };
  });
  const [behind, before] = ways;
  const chosen = behind && before && before.said > behind.said ? before : behind;
  return flatMapList(marks, (own, at): Entry[] => {
    const place = line.cellAt(own.begin);
    if (!place || !line.isAmidWords(own)) return [];
    const alone = chosen?.said === 0 && line.isAlone(own);
    const beside = alone ? wordsBeside(place, rows) : null;
    const words = beside?.words ?? chosen?.words[at] ?? '';
    const band = bandOf(words);
    if (!explain(words, band)) return [];
    return [
      {
        mark: own.mark,
        cell: place.cell,
        row: place.row,
        column: place.column,
        meansAt: beside?.row ?? place.row,
        words,
        band,
        isExplained: EXPLAINED.test(line.text.slice(own.end)),
        before: compact(line.text.slice(0, marks[0]?.begin ?? 0)),
      },
    ];
  });
}

/** Every mark that stands among loose cells, with what is said of it, each family for itself and in reading order. */
export function entriesAmong(loose: readonly LooseCell[]): readonly (readonly Entry[])[] {
  const rows = new Map<number, Map<number, LooseCell>>();
  for (const cell of loose) {
    const own = rows.get(cell.row);
    if (own) own.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  const letters: Entry[] = [];
  const symbols: Entry[] = [];
  for (const row of rows.values()) {
    const own = [...row.values()];
    if (!own.some(({ text }) => mayHoldMark(text))) continue;
    const line = new Line(own);
    const marks = marksIn(line.text);
    if (marks.letters.length > 0) letters.push(...entriesOfLine(line, marks.letters, rows));
    if (marks.symbols.length > 0) symbols.push(...entriesOfLine(line, marks.symbols, rows));
  }
  return [letters, symbols];
}
