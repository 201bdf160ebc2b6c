import type { Sheet } from '../../../cells/sheet.js';
import { readTallyText } from '../../lexicon/tally-text.js';
import { readVerdict } from '../../lexicon/verdict-words.js';
import type { BodyRow } from '../kinds/body-row.js';
import {
  isMeasureHeading,
  isNote,
  isStrategyHeading,
  LONGEST_NAME,
  leadingNumber,
  measureKey,
} from '../kinds/names.js';
import type { Role } from '../kinds/role.js';
import { isTotalLabel } from '../kinds/row-kind.js';
import type { Page } from '../layout/page.js';
import type { Indicator, Measure, TextAt, TotalRow } from '../summary-table.js';
import type { TallyPlace } from '../tallies/tally-cells.js';
import { beginsBelow, continuesAbove } from './continuation.js';
import { indicatorNumber, readFigureCells, readIndicator } from './indicator-row.js';
import { goesOnBelowTally, isIndicator } from './judged-row.js';
import { RowCells } from './row-cells.js';

/** The rows of the body, page after page: who belongs to which 施策 and 戦略. */

type OpenMeasure = { -readonly [Key in keyof Measure]: Measure[Key] } & { indicators: number[] };

export interface Body {
  readonly indicators: Indicator[];
  readonly measures: OpenMeasure[];
  readonly totals: TotalRow[];
  readonly strategies: string[];
  readonly rowShifts: { row: number; cells: readonly string[]; text: string }[];
  /** Indices into `sheet.rows` of the rows that hold a 達成数計. */
  readonly tallyRows: TallyPlace[];
}

const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
const STATUSES: readonly Role[] = ['measureStatus', 'indicatorStatus'];

/** Collects the rows of all pages; a 施策 or 戦略 left blank is the one above, across pages too. */
export class BodyReader {
  readonly body: Body = {
    indicators: [],
    measures: [],
    totals: [],
    strategies: [],
    rowShifts: [],
    tallyRows: [],
  };
  private kind = '';
  private strategy = '';
  private measureKey: string | null = null;
  private sinceTotal = 0;
  /** True from a 達成数計 to the end of its page. */
  private closed = false;
  /** A name of a 施策, or a note, that stood alone on the row above. */
  private pending: { readonly row: RowCells; readonly measure: TextAt } | null = null;
  /** The row of the last indicator, until another row comes that neither goes on with it nor is passed over. */
  private last: RowCells | null = null;

  /** @param caption unit of the whole table, `''` where none stands above it */
  constructor(
    private readonly sheet: Sheet,
    private readonly caption: string,
  ) {}

  readPage(page: Page): void {
    this.closed = false;
    const before = this.body.indicators.length;
    for (const row of page.rows) {
      if (row.kind === 'tally' || this.isLoneTally(page, row)) {
        const { measures, indicators } = this.body;
        const above = { measures: measures.length, indicators: indicators.length };
        this.body.tallyRows.push({ index: row.index, page, above });
        // A tally may also be the first row below the heads.
        this.closed = this.body.indicators.length > before;
      } else if (row.kind === 'content') this.readRow(page, new RowCells(this.sheet, page, row));
      // `-300` alone may be the number of a page, or a target below its actual.
      else if (row.kind === 'furniture') this.readOn(page, new RowCells(this.sheet, page, row));
    }
  }

  /** `2/3` alone under ※2, of as many as there are indicators: a tally that nobody labelled, no number of a page. */
  private isLoneTally(page: Page, { kind, texts }: BodyRow): boolean {
    if (kind !== 'furniture') return false;
    const column = page.columns.get('indicatorStatus')?.[0];
    return (
      column === texts.length - 1 && readTallyText(texts[column] ?? '')?.total === this.body.indicators.length
    );
  }

  /** Reads the last indicator anew together with the row below it, where that goes on with it. */
  private readOn(page: Page, row: RowCells): boolean {
    const { last } = this;
    if (!last || !continuesAbove(last, row)) return false;
    this.takeBack();
    this.addIndicator(page, last.continuedBy(row));
    const name = row.text('measure');
    if (name && measureKey(name.text) !== this.measureKey) this.lengthenName(name.text);
    return true;
  }

  private readRow(page: Page, row: RowCells): void {
    if (this.closed && !goesOnBelowTally(row, this.body.measures.at(-1)?.number ?? 0)) return;
    this.closed = false;
    if (this.readOn(page, row)) return;
    const { last } = this;
    this.last = null;
    const label = row.text('indicator');
    this.openPending(row, label);
    const kind = row.text('strategyKind');
    if (kind && !isTotalLabel(kind.text)) this.openKind(kind.text);
    const strategy = row.text('strategy');
    if (strategy && !isTotalLabel(strategy.text)) this.openStrategy(strategy.text);
    const measure = row.text('measure');
    if (measure && row.filled === 1 && isStrategyHeading(measure.text)) this.openStrategy(measure.text);
    else if (measure) this.readName(row, measure, label);
    else if (label && this.opensAmidLabels(page, row, label)) return;
    else this.adoptStatus(row, false);
    const total = [label, measure, strategy, kind].find((text) => text && isTotalLabel(text.text));
    if (total) this.addTotal(page, row, total);
    else if (isIndicator(row, label)) {
      const begun = last !== null && beginsBelow(last, row);
      if (begun) this.takeBack();
      this.addIndicator(page, begun ? row.begunBy(last) : row);
    }
  }

  /** A new kind of strategy (独自戦略) begins with a strategy of its own. */
  private openKind(text: string): void {
    if (text !== this.kind) this.strategy = '';
    this.kind = text;
  }

  private openStrategy(text: string): void {
    this.strategy = text;
    if (this.body.strategies.at(-1) !== text) this.body.strategies.push(text);
  }

  /**
   * What stands in the column of the 施策. Amid numbered names, one without a number is the second line of the name above
   * where it stands beside the (2) of its indicators, and most likely a note where it stands alone.
   */
  private readName(row: RowCells, measure: TextAt, label: TextAt | null): void {
    const current = this.body.measures.at(-1);
    const alone = !label && [...FIGURES, ...STATUSES].every((role) => row.text(role) === null);
    if (alone && isNote(measure.text)) return;
    const own = leadingNumber(row.text('measureNumber')?.text ?? measure.text);
    const unnumbered = own === null && current !== undefined && current.number !== null;
    if (!unnumbered || measureKey(measure.text) === this.measureKey) this.openMeasure(row, measure);
    else if (alone) this.pending = { row, measure };
    else if ((indicatorNumber(label?.text ?? '') ?? 0) > 1 && !row.text('measureStatus') && !row.shifted) {
      this.lengthenName(measure.text);
    } else this.openMeasure(row, measure);
  }

  /** Adds its second line to the name of the 施策. */
  private lengthenName(line: string): void {
    const current = this.body.measures.at(-1);
    if (!current || current.label.length > LONGEST_NAME) return;
    current.label += line;
    this.measureKey = measureKey(current.label);
  }

  /** A name alone without a number was no note after all where a new (1) follows that nothing else names. */
  private openPending(row: RowCells, label: TextAt | null): void {
    const { pending } = this;
    this.pending = null;
    if (pending && !row.text('measure') && indicatorNumber(label?.text ?? '') === 1)
      this.openMeasure(pending.row, pending.measure);
  }

  /** Where the form has no column for the 施策, their names, and those of the 戦略, are headings amid the labels. */
  private opensAmidLabels(page: Page, row: RowCells, label: TextAt): boolean {
    if (page.columns.has('measure') || FIGURES.some((role) => row.text(role) !== null)) return false;
    if (isMeasureHeading(label.text)) {
      const status = row.writable('measureStatus') ?? row.writable('indicatorStatus');
      const own = page.columns.has('measureStatus') || readVerdict(status?.text ?? '') !== null;
      this.openMeasure(row, label, own ? status : null);
      return true;
    }
    const heading = row.filled === 1 && isStrategyHeading(label.text);
    if (heading) this.openStrategy(label.text);
    return heading;
  }

  private openMeasure(row: RowCells, measure: TextAt, status = row.writable('measureStatus')): void {
    if (isTotalLabel(measure.text)) return;
    const key = measureKey(measure.text);
    // The same 施策 named again, on the next row or the next page.
    if (key === this.measureKey) {
      this.adoptStatus(row, true);
      return;
    }
    this.measureKey = key;
    const number = row.text('measureNumber')?.text ?? measure.text;
    this.body.measures.push({
      row: row.row,
      label: measure.text,
      labelCell: measure.cell,
      number: leadingNumber(number),
      strategy: this.strategy,
      status,
      indicators: [],
    });
  }

  /**
   * ※1 may stand on any row of its 施策 (merged cells are centred): the first cell with a verdict counts. Where the
   * 施策 had no such cell before the page break, the cell beside its name on the next page is the one to fill.
   */
  private adoptStatus(row: RowCells, named: boolean): void {
    const current = this.body.measures.at(-1);
    const status = row.writable('measureStatus');
    if (!current || !status || (current.status?.text ?? '').trim() !== '') return;
    if (readVerdict(status.text) !== null || (named && current.status === null)) current.status = status;
  }

  /** Takes the last indicator back, which is read anew together with the row below it. */
  private takeBack(): void {
    const indicator = this.body.indicators.pop();
    if (indicator?.measure != null) this.body.measures[indicator.measure]?.indicators.pop();
    if (this.body.rowShifts.at(-1)?.row === indicator?.row) this.body.rowShifts.pop();
  }

  private addIndicator(page: Page, row: RowCells): void {
    this.last = row;
    const measure = this.body.measures.length > 0 ? this.body.measures.length - 1 : null;
    if (measure !== null) this.body.measures[measure]?.indicators.push(this.body.indicators.length);
    const indicator = readIndicator(
      row,
      page.order,
      { header: page.headerUnit, caption: this.caption },
      { measure, strategy: this.strategy, strategyKind: this.kind },
    );
    this.body.indicators.push(indicator);
    if (row.shifted) {
      const status = indicator.status ? [indicator.status.cell] : [];
      const cells = new Set([row.first, ...indicator.figureCells, ...status]);
      this.body.rowShifts.push({ row: row.row, cells: [...cells], text: indicator.label });
    }
  }

  private addTotal(page: Page, row: RowCells, label: TextAt): void {
    const { figure, cells, texts } = readFigureCells(row, [], page.order);
    const count = this.body.indicators.length - this.sinceTotal;
    const indicators = Array.from({ length: count }, (_, offset) => this.sinceTotal + offset);
    this.body.totals.push({
      row: row.row,
      label: label.text,
      figure,
      figureCells: cells,
      figureTexts: texts,
      indicators,
    });
    this.sinceTotal = this.body.indicators.length;
  }
}
