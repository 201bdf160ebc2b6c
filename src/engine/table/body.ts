import type { Sheet } from '../sheet/sheet.js';
import { fold, foldWord } from '../text/fold.js';
import { readTallyText } from '../verdict/tally-text.js';
import { readVerdict } from '../verdict/verdict.js';
import type { BodyRow } from './body-row.js';
import { type Content, contentOf } from './content.js';
import { indicatorNumber, readFigureCells, readIndicator } from './indicator-row.js';
import type { Page } from './page.js';
import type { Role } from './role.js';
import { RowCells } from './row-cells.js';
import { isTotalLabel } from './row-kind.js';
import type { Indicator, Measure, TextAt, TotalRow } from './summary-table.js';

/** The rows of the body, page after page: who belongs to which 施策 and 戦略. */

type OpenMeasure = { -readonly [Key in keyof Measure]: Measure[Key] } & { indicators: number[] };

export interface Body {
  readonly indicators: Indicator[];
  readonly measures: OpenMeasure[];
  readonly totals: TotalRow[];
  readonly strategies: string[];
  readonly rowShifts: { row: number; cells: readonly string[]; text: string }[];
  /** Indices into `sheet.rows` of the rows that hold a 達成数計. */
  readonly tallyRows: { readonly index: number; readonly page: Page }[];
}

const FIGURES: readonly Role[] = ['figure', 'actual', 'target'];
const FIGURE_LIKE: readonly Content[] = ['figure', 'pending', 'dash'];

/** `2 省力化の支援（続き）` is the 施策 of the page before. */
const CONTINUED = /[([]?(?:前(?:頁|ページ)(?:から|より)?(?:の)?)?(?:続き|つづき|続く|続)[)\]]?$/;

/** Longer texts are no names; their length must not cost time. */
const LONGEST_NAME = 1000;

/** One text for the spellings of a 施策's name. */
function measureKey(name: string): string {
  return name.length > LONGEST_NAME ? name : foldWord(name).replace(CONTINUED, '');
}

/** `【共通戦略】`, `Ⅰ 共通戦略 稼ぐ力` in a row of its own. */
const STRATEGY = /^\(?(?:[ⅠⅡⅢⅣ\d]\s*\.?\s*)?(?:共通|独自|基本|重点)戦略/;

/** `(2)` or `②` and nothing behind it. */
const LONE_NUMBER = /^\(?\d{1,3}\)?\.?$/;
const isLoneNumber = (label: string) => label.length < 8 && LONE_NUMBER.test(foldWord(label));

/** Number before a 施策 or in its own column: `10 かつの…` → 10. */
export function leadingNumber(label: string): number | null {
  const match = /^(?:施策|戦略|no\.?)?[ (]*(\d{1,3})(?!\d)/i.exec(
    fold(label.slice(0, 16)).normalize('NFKC').trim(),
  );
  return match?.[1] ? Number(match[1]) : null;
}

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
        this.body.tallyRows.push({ index: row.index, page });
        // A tally may also be the first row below the heads.
        this.closed = this.body.indicators.length > before;
      } else if (row.kind === 'content') this.readRow(page, new RowCells(this.sheet, page, row));
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

  private readRow(page: Page, row: RowCells): void {
    const label = row.text('indicator');
    const kind = row.text('strategyKind');
    if (kind && !isTotalLabel(kind.text)) this.openKind(kind.text);
    const strategy = row.text('strategy');
    if (strategy && !isTotalLabel(strategy.text)) this.openStrategy(strategy.text);
    const measure = row.text('measure');
    if (measure && row.filled === 1 && STRATEGY.test(fold(measure.text))) this.openStrategy(measure.text);
    else if (measure) this.openMeasure(row, measure);
    else this.adoptStatus(row, false);
    const total = [label, measure, strategy, kind].find((text) => text && isTotalLabel(text.text));
    if (total) this.addTotal(page, row, total);
    else if (this.isIndicator(row, label)) this.addIndicator(page, row);
  }

  /**
   * A row is an indicator when it names one beside a figure or a verdict. Words where a figure should stand are a
   * figure only beside a label, and no more once the tally has closed the table: there they are signatures, and a row
   * out of line without a number is a remark on the tally. A number printed in a form and left alone names nothing.
   */
  private isIndicator(row: RowCells, label: TextAt | null): boolean {
    const figures = FIGURES.flatMap((role) => row.text(role)?.text ?? []);
    const number = label && indicatorNumber(label.text);
    if (this.closed && (!label || (row.shifted && number === null))) return false;
    if (!label || this.closed) return figures.some((text) => FIGURE_LIKE.includes(contentOf(text)));
    if (figures.length > 0) return true;
    if (number !== null) return !isLoneNumber(label.text);
    return readVerdict(row.text('indicatorStatus')?.text ?? '') !== null;
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

  private openMeasure(row: RowCells, measure: TextAt): void {
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
      status: row.writable('measureStatus'),
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

  private addIndicator(page: Page, row: RowCells): void {
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
