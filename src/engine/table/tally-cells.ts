import { cellAddress } from '../sheet/address.js';
import { cellText, type Sheet } from '../sheet/sheet.js';
import { readTallyText } from '../verdict/tally-text.js';
import type { Page } from './page.js';
import { isTallyLabel, tallyLevelOf } from './row-kind.js';
import type { Tally } from './summary-table.js';

/** The cells of 達成数計: which holds the 施策, which the 指標, wherever the row has drifted to. */

export interface TallyCells {
  readonly measures: Tally | null;
  readonly indicators: Tally | null;
}

type Level = keyof TallyCells;

interface Counts {
  readonly measures: number;
  readonly indicators: number;
}

/** Longer texts beside a tally's label are remarks. */
const LONGEST_VALUE = 24;

class TallyRow {
  private readonly texts: readonly string[];
  private readonly found = new Map<Level, number>();
  private readonly firstLabel: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly index: number,
    private readonly page: Page | null,
  ) {
    this.texts = (sheet.rows[index] ?? []).map((cell) => cellText(cell).trim());
    this.firstLabel = this.texts.findIndex(isTallyLabel);
  }

  read(counts: Counts): TallyCells {
    const levels: Level[] = counts.measures > 0 ? ['measures', 'indicators'] : ['indicators'];
    const named = tallyLevelOf(this.texts[this.firstLabel] ?? '');
    if (named !== null && named !== 'either') return this.readNamed(named);
    const values = this.texts.flatMap((text, column) => (this.isValue(text, column) ? [column] : []));
    const under = levels.flatMap((level) => this.statusColumn(level) ?? []);
    // Two tallies of which one stands under the verdicts of the other: the row has slipped, and only their order tells.
    const slipped = values.length === levels.length && !under.every((column) => values.includes(column));
    for (const level of slipped ? [] : levels) {
      const column = this.statusColumn(level);
      if (column !== null && values.includes(column)) this.found.set(level, column);
    }
    const taken = [...this.found.values()];
    this.giveOut(
      values.filter((column) => !taken.includes(column)),
      levels.filter((level) => !this.found.has(level)),
      counts,
    );
    for (const level of levels) this.takeBlank(level);
    return { measures: this.tally('measures'), indicators: this.tally('indicators') };
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
    return { measures: this.tally('measures'), indicators: this.tally('indicators') };
  }

  /** Values that stand under no status column: by order where each level has one, else by denominator. */
  private giveOut(values: readonly number[], levels: Level[], counts: Counts): void {
    if (levels.length <= values.length) {
      levels.sort((one, other) => (this.statusColumn(one) ?? 0) - (this.statusColumn(other) ?? 0));
      for (const [place, level] of levels.entries()) this.found.set(level, values[place] ?? 0);
      return;
    }
    const [value] = values;
    if (value === undefined) return;
    const total = readTallyText(this.texts[value] ?? '')?.total;
    const level = total === counts.measures && total !== counts.indicators ? 'measures' : 'indicators';
    this.found.set(levels.includes(level) ? level : (levels[0] ?? level), value);
  }

  /** A blank cell under the status column, with a label of its own to its left. */
  private takeBlank(level: Level): void {
    const column = this.statusColumn(level);
    if (this.found.has(level) || column === null || (this.texts[column] ?? '') !== '') return;
    let left = column - 1;
    while (left >= 0 && (this.texts[left] ?? '') === '') left -= 1;
    if (left >= 0 && isTallyLabel(this.texts[left] ?? '')) this.found.set(level, column);
  }

  private isValue(text: string, column: number): boolean {
    if (text === '' || isTallyLabel(text) || text.length > LONGEST_VALUE) return false;
    const underStatus = [this.statusColumn('measures'), this.statusColumn('indicators')].includes(column);
    // Left of its label a tally stands where ※1 or ※2 does; other numbers there are not counted.
    if (column < this.firstLabel) return underStatus && readTallyText(text) !== null;
    return underStatus || readTallyText(text) !== null;
  }

  private statusColumn(level: Level): number | null {
    const role = level === 'measures' ? 'measureStatus' : 'indicatorStatus';
    return this.page?.columns.get(role)?.[0] ?? null;
  }

  private tally(level: Level): Tally | null {
    const column = this.found.get(level);
    if (column === undefined) return null;
    const cell = this.sheet.rows[this.index]?.[column] ?? '';
    const row = this.sheet.firstRow + this.index;
    return {
      row: row + 1,
      cell: cellAddress(row, this.sheet.firstColumn + column),
      text: cellText(cell),
      formula: typeof cell !== 'string' && cell.formula === true,
    };
  }
}

/**
 * A tally above the heads of the table: both values there are told apart by their order.
 * @param end index into `sheet.rows` of the first header
 */
export function findTalliesAbove(sheet: Sheet, end: number, counts: Counts): TallyCells {
  for (let index = end - 1; index >= 0; index -= 1) {
    if (!(sheet.rows[index] ?? []).map(cellText).some(isTallyLabel)) continue;
    const read = new TallyRow(sheet, index, null).read(counts);
    if (read.measures !== null || read.indicators !== null) return read;
  }
  return { measures: null, indicators: null };
}

/**
 * Finds the tally cells. The last 達成数計 of the table counts; where 施策 and 指標 have rows of their own, the two last.
 * @param counts how many 施策 and 指標 the table has, to tell a lone tally by its denominator
 */
export function findTallies(
  sheet: Sheet,
  rows: readonly { readonly index: number; readonly page: Page }[],
  counts: Counts,
): TallyCells {
  const last = rows.at(-1);
  if (!last) return { measures: null, indicators: null };
  const read = new TallyRow(sheet, last.index, last.page).read(counts);
  const above = rows.at(-2);
  const missing = read.measures === null || read.indicators === null;
  if (!above || !missing || last.index - above.index > 2) return read;
  const other = new TallyRow(sheet, above.index, above.page).read(counts);
  return { measures: read.measures ?? other.measures, indicators: read.indicators ?? other.indicators };
}
