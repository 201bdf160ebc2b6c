import { cellAddress, parseCellAddress } from '../../../cells/address.js';
import { cellText, fixedBy, type Sheet, uncalculatedIn } from '../../../cells/sheet.js';
import { LETTER_OF_TALLIES, WORD_LETTERS } from '../../lexicon/letters.js';
import { readTally } from '../../lexicon/tally-date.js';
import { readCountAlone, readTallyText, type TallyReading } from '../../lexicon/tally-text.js';
import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import { countOfRow, isTallyLabel, isTotalLabel, tallyLevelOf } from '../kinds/row-kind.js';
import { behindWord, wordedTallies } from '../kinds/worded-tally.js';
import type { Page } from '../layout/page.js';
import type { Tally } from '../summary-table.js';

/** One row with a 達成数計: which of its cells holds which tally. */

export interface TallyCells {
  readonly measures: Tally | null;
  readonly indicators: Tally | null;
}

export type Level = keyof TallyCells;

export interface Counts {
  readonly measures: number;
  readonly indicators: number;
}

/** Longer texts beside a tally's label are remarks. */
const LONGEST_VALUE = 40;

/** A count alone, as where the tally is spread over two rows: 達成数 1, and below it 施策数 2. */
const COUNT = /^\d{1,5}$/;

const BEGINS_WITH_WORD = new RegExp(`^[${WORD_LETTERS}]`);

export class TallyRow {
  private readonly texts: readonly string[];
  private readonly found = new Map<Level, number>();
  /** Tallies that stand in a cell together with words, or with the other one. */
  private readonly worded = new Map<Level, string>();
  private readonly firstLabel: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly index: number,
    private readonly page: Page | null,
  ) {
    this.texts = mapList(sheet.rows[index] ?? [], (cell) => cellText(cell).trim());
    this.firstLabel = this.texts.findIndex(isTallyLabel);
  }

  read(counts: Counts): TallyCells {
    this.readWorded();
    if (this.found.size > 0) return this.cells();
    const levels: Level[] = counts.measures > 0 ? ['measures', 'indicators'] : ['indicators'];
    const named = tallyLevelOf(this.texts[this.firstLabel] ?? '');
    if (named !== null && named !== 'either') return this.readNamed(named);
    const values: number[] = [];
    for (let column = 0; column < this.texts.length; column += 1)
      if (this.isValue(this.texts[column] ?? '', column)) values.push(column);
    const isUnder = (level: Level) => {
      const column = this.statusColumn(level);
      return column === null || values.includes(column);
    };
    // Two tallies of which one stands under the verdicts of the other: the row has slipped, and only their order tells.
    const slipped = values.length === levels.length && !levels.every(isUnder);
    for (const level of slipped ? [] : levels) {
      const column = this.statusColumn(level);
      if (column !== null && values.includes(column)) this.found.set(level, column);
    }
    const taken = [...this.found.values()];
    this.giveOut(
      filterList(values, (column) => !taken.includes(column)),
      filterList(levels, (level) => !this.found.has(level)),
      counts,
    );
    for (const level of levels) this.takeBlank(level);
    return this.cells();
  }

  /**
   * What the row gives together with the blank cell under the other status column, where one label heads both tallies
   * and the one that is filled stands in its place.
   */
  withBlank(): TallyCells {
    const [level] = this.found.keys();
    const labels = filterList(this.texts, isTallyLabel);
    if (this.found.size === 1 && level && labels.length === 1 && tallyLevelOf(labels[0] ?? '') === 'either') {
      const other = level === 'measures' ? 'indicators' : 'measures';
      const column = this.statusColumn(other);
      const inPlace = this.found.get(level) === this.statusColumn(level) && !this.worded.has(level);
      if (inPlace && column !== null && this.mayBeBlank(other, column)) this.found.set(other, column);
    }
    return this.cells();
  }

  /** A tally left of the one that was read, with a label of its own, or null. */
  beside(read: Tally): Tally | null {
    const own = (parseCellAddress(read.cell)?.column ?? 0) - this.sheet.firstColumn;
    const [from] = this.page?.header.band ?? [0];
    const left = this.texts.findIndex(
      (text, column) => column >= from && column < own && this.readingAt(column) !== null && text !== '',
    );
    return left > this.firstLabel && this.firstLabel >= from ? this.tallyAt(left) : null;
  }

  private cells(): TallyCells {
    return { measures: this.tally('measures'), indicators: this.tally('indicators') };
  }

  /** `達成数計(施策) 1/2`, `施策 1/2　指標 3/5`: what each tally counts is said beside it. */
  private readWorded(): void {
    for (const [column, text] of this.texts.entries()) {
      for (const { level, value } of wordedTallies(text)) {
        if (level === 'either' || this.found.has(level)) continue;
        this.found.set(level, column);
        this.worded.set(level, value);
      }
    }
  }

  /** 施策の達成数計, and perhaps 指標の達成数計 beside it: each holds the first value to its right. */
  private readNamed(first: Level): TallyCells {
    let level: Level = first;
    for (const [column, text] of this.texts.entries()) {
      const named = tallyLevelOf(text);
      if (named !== null && named !== 'either') level = named;
      else if (!this.found.has(level) && this.isValue(text, column)) this.found.set(level, column);
    }
    this.takeBlank(level);
    return this.cells();
  }

  /** Values that stand under no status column: by order where each level has one, else by denominator. */
  private giveOut(values: readonly number[], levels: Level[], counts: Counts): void {
    if (levels.length <= values.length) {
      levels.sort((one, other) => (this.statusColumn(one) ?? 0) - (this.statusColumn(other) ?? 0));
      if (this.countsOtherwise(values, levels, counts)) levels.reverse();
      for (const [place, level] of levels.entries()) this.found.set(level, values[place] ?? 0);
      return;
    }
    const [value] = values;
    if (value === undefined) return;
    const total = this.readingAt(value)?.total;
    const level = total === counts.measures && total !== counts.indicators ? 'measures' : 'indicators';
    this.found.set(levels.includes(level) ? level : (levels[0] ?? level), value);
  }

  /** True where two tallies count as many as there are only the other way round than they stand. */
  private countsOtherwise(values: readonly number[], levels: readonly Level[], counts: Counts): boolean {
    const [first, second] = levels;
    const [one, other] = mapList(values, (column) => this.readingAt(column)?.total);
    if (!first || !second || counts[first] === counts[second]) return false;
    return one === counts[second] && other === counts[first];
  }

  /** A blank cell under the status column, with a label of its own to its left. */
  private takeBlank(level: Level): void {
    const column = this.statusColumn(level);
    if (this.found.has(level) || column === null || !this.mayBeBlank(level, column)) return;
    let left = column - 1;
    while (left >= 0 && (this.texts[left] ?? '') === '') left -= 1;
    if (left >= 0 && isTallyLabel(this.texts[left] ?? '')) this.found.set(level, column);
  }

  /** A blank cell is a tally's own under a status column; where ※1 stands below the names, it is the names'. */
  private mayBeBlank(level: Level, column: number): boolean {
    const amongNames = level === 'measures' && this.page?.statusBelow === true;
    return !amongNames && (this.texts[column] ?? '') === '';
  }

  private isValue(text: string, column: number): boolean {
    if (text === '' || isTallyLabel(text) || text.length > LONGEST_VALUE) return false;
    const underStatus = [this.statusColumn('measures'), this.statusColumn('indicators')].includes(column);
    const isTally = this.readingAt(column) !== null || this.isBesideLabel(text, column);
    if (!isTally && this.isOfOthers(text, column)) return false;
    // Left of its label a tally stands where ※1 or ※2 does; other numbers there are not counted.
    return column < this.firstLabel ? underStatus && isTally : underStatus || isTally;
  }

  /** 達成指標数 | 2 and nothing else: a count that says nothing of how many there are. */
  private isBesideLabel(text: string, column: number): boolean {
    if (this.firstLabel < 0 || column !== this.firstLabel + 1 || readCountAlone(text) === null) return false;
    return filterList(this.texts, (own) => own !== '').length === 2;
  }

  /** A count that another word right before it names: 達成数 | 2 | 未達成数 | 1. */
  private isOfOthers(text: string, column: number): boolean {
    const left = this.texts[column - 1] ?? '';
    return column > this.firstLabel && COUNT.test(text) && BEGINS_WITH_WORD.test(left) && !isTallyLabel(left);
  }

  private statusColumn(level: Level): number | null {
    const ofMeasures = this.page?.statusBelow ? 'measure' : 'measureStatus';
    const role = level === 'measures' ? ofMeasures : 'indicatorStatus';
    return this.page?.columns.get(role)?.[0] ?? null;
  }

  private tally(level: Level): Tally | null {
    const column = this.found.get(level);
    if (column === undefined || this.isSpread(column)) return null;
    return this.tallyAt(column, this.worded.get(level));
  }

  private tallyAt(column: number, worded?: string): Tally | null {
    const cell = this.sheet.rows[this.index]?.[column] ?? '';
    const fixed = fixedBy(cell);
    // The merge that covers it is the cell of something else: of the label, or of the tally of the other level.
    if (fixed === 'covered') return null;
    const row = this.sheet.firstRow + this.index;
    const value = worded ?? this.valueAt(column);
    return {
      row: row + 1,
      cell: cellAddress(row, this.sheet.firstColumn + column),
      text: cellText(cell),
      fixed,
      ...uncalculatedIn(cell),
      value,
      reading: this.reading(value, column),
    };
  }

  private reading(value: string, column: number): TallyReading | null {
    const cell = this.sheet.rows[this.index]?.[column] ?? '';
    return readTally(value, typeof cell === 'string' ? undefined : cell.number);
  }

  private readingAt(column: number): TallyReading | null {
    return this.reading(this.valueAt(column), column);
  }

  /** The tally in a cell, without the words of its own that may stand before it (`達成数計 1/2`, `合計 1/2`) or are all that names it. */
  private valueAt(column: number): string {
    const text = this.texts[column] ?? '';
    if (this.firstLabel < 0 && text.includes(LETTER_OF_TALLIES)) {
      const alone = readTallyText(text);
      if (alone?.date === false) return `${alone.achieved}/${alone.total}`;
    }
    const [own, other] = wordedTallies(text);
    if (own || other) return own && !other ? own.value : text;
    const { name, value } = behindWord(text) ?? { name: '', value: text };
    return isTotalLabel(name) ? value : text;
  }

  /** True where the cell holds no more than what was achieved, and the one below it out of how many. */
  private isSpread(column: number): boolean {
    const next = this.sheet.rows[this.index + 1] ?? [];
    const below = cellText(next[column]).trim();
    // 未達成数 says what it counts, and is read beside it.
    if (COUNT.test(below) && countOfRow(mapList(next, cellText)) !== null) return false;
    return COUNT.test(this.texts[column] ?? '') && COUNT.test(below);
  }
}
