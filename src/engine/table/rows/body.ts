import type { Sheet } from '../../../cells/sheet.js';
import { inOneUnit } from '../../figure/side-units.js';
import { basisOfTally } from '../../lexicon/rows/tally-label.js';
import { foldWord } from '../../text/fold.js';
import { isTallyLabel } from '../kinds/row-kind.js';
import type { Page } from '../layout/page.js';
import type { Indicator, PassedOver, TextAt, TotalRow } from '../summary-table.js';
import type { TallyPlace } from '../tallies/found-tallies.js';
import { after, afterBlank, afterLast, afterPage } from './after.js';
import { type Before, NOTHING_BEFORE } from './before.js';
import type { Decision } from './decision.js';
import { headingAbove } from './heading-above.js';
import { readFigureCells, readIndicator } from './indicator-row.js';
import { judgedTotal } from './judged-total.js';
import { endOfRows } from './last-row.js';
import { NamedSoFar, type OpenMeasure } from './named-so-far.js';
import { endsWaiting } from './names-of-row.js';
import { UnwantedNames } from './part-of-unwanted.js';
import type { RowCells } from './row-cells.js';
import { RowsByPart } from './rows-by-part.js';
import { RowsByYear } from './rows-by-year.js';
import { rowsOfOthers } from './rows-of-others.js';
import { isTakenTogether } from './taken-together.js';

/** The rows of the body, page after page: what each is, and who belongs to which 施策 and 戦略. */

export interface Body {
  readonly indicators: Indicator[];
  readonly measures: OpenMeasure[];
  readonly totals: TotalRow[];
  readonly strategies: readonly string[];
  readonly rowShifts: { row: number; cells: readonly string[]; text: string }[];
  /** The rows that hold a 達成数計. */
  readonly tallyRows: TallyPlace[];
  /** The rows that hold a 小計 of such. */
  readonly subtotalRows: TallyPlace[];
  /** Those that count beside it: 指標数, 未達成数. */
  readonly countRows: TallyPlace[];
  readonly passedOver: PassedOver[];
  /** Pages with an indicator of their own. */
  readonly filledPages: Page[];
}

/**
 * Reads the rows of all pages: every filled one is decided once, and put where it belongs.
 * @param caption unit of the whole table, `''` where none stands above it
 * @param year the table's own, null where nothing says it
 */
export function readBody(
  sheet: Sheet,
  pages: readonly Page[],
  caption: string,
  year: number | null = null,
): Body {
  const body = new BodySoFar(caption);
  const years = new RowsByYear(year);
  const parts = new RowsByPart();
  let before = NOTHING_BEFORE;
  const heading = headingAbove(sheet, pages);
  for (const page of pages) {
    const end = endOfRows(sheet, page);
    const rows = heading && page === pages[0] ? [heading, ...page.rows] : page.rows;
    for (const own of rows) {
      if (end.isBehind(own.index)) before = afterLast(before);
      if (own.kind === 'blank') {
        years.blank();
        before = afterBlank(before);
        continue;
      }
      const row = end.cellsOf(own);
      const decision = parts.decide(row, years.decide(row, before));
      body.take(row, decision, before);
      before = after(before, row, decision);
    }
    body.passedOver.push(...rowsOfOthers(sheet, page));
    if (before.indicators > before.onPagesBefore) body.filledPages.push(page);
    before = afterPage(before);
  }
  body.leaveWaiting(before.waiting);
  return body;
}

class BodySoFar implements Body {
  readonly indicators: Indicator[] = [];
  readonly totals: TotalRow[] = [];
  readonly rowShifts: Body['rowShifts'] = [];
  readonly tallyRows: TallyPlace[] = [];
  readonly subtotalRows: TallyPlace[] = [];
  readonly countRows: TallyPlace[] = [];
  readonly passedOver: PassedOver[] = [];
  readonly filledPages: Page[] = [];
  private readonly named = new NamedSoFar();
  private readonly unwanted = new UnwantedNames();
  /** Place of the first indicator below the last total. */
  private sinceTotal = 0;

  constructor(private readonly caption: string) {}

  get measures(): OpenMeasure[] {
    return this.named.measures;
  }

  get strategies(): readonly string[] {
    return this.named.strategies;
  }

  take(row: RowCells, decision: Decision, before: Before): void {
    const goesOn = decision.is === 'secondLine' || endsWaiting(row, before);
    if (decision.interrupts && !goesOn) this.leaveWaiting(before.waiting);
    this.named.take(decision.names);
    const partOf = this.unwanted.nameOver(row, decision);
    switch (decision.is) {
      case 'indicator':
      case 'secondLine':
        if (decision.takesBack) this.takeBack();
        this.addIndicator(decision.cells, partOf);
        return;
      case 'total':
        this.addTotal(row, decision.label);
        return;
      case 'tally':
        if (decision.because === 'count') this.countRows.push(this.placeOf(row));
        else if (decision.because === 'subtotal') this.subtotalRows.push(this.placeOf(row));
        else if (decision.because.startsWith('tally')) this.tallyRows.push(this.placeOf(row));
        return;
      case 'strategy':
      case 'measure':
        return;
      default:
        this.passedOver.push({
          row: row.row,
          is: this.isTogether(row, decision) ? 'reference' : decision.is,
          because: decision.because,
          texts: decision.texts,
        });
    }
  }

  /** A name without a number that no new (1) followed. */
  leaveWaiting(waiting: RowCells | null): void {
    if (waiting)
      this.passedOver.push({ row: waiting.row, is: 'note', because: 'name-without-number', texts: [] });
  }

  /** Takes the last indicator back, which is read anew together with the row below it. */
  private takeBack(): void {
    const indicator = this.indicators.pop();
    if (indicator?.measure != null) this.measures[indicator.measure]?.indicators.pop();
    if (this.rowShifts.at(-1)?.row === indicator?.row) this.rowShifts.pop();
  }

  private addIndicator(row: RowCells, partOf: string | null): void {
    const { measures, strategy, kind: strategyKind } = this.named;
    const measure = measures.length > 0 ? measures.length - 1 : null;
    if (measure !== null) measures[measure]?.indicators.push(this.indicators.length);
    const units = { header: row.page.headerUnit, caption: this.caption };
    const place = { measure, strategy, strategyKind, partOf };
    const indicator = readIndicator(row, row.page.order, units, place);
    this.indicators.push(indicator);
    if (row.shifted) {
      const status = indicator.status ? [indicator.status.cell] : [];
      const cells = new Set([row.first, ...indicator.figureCells, ...status]);
      this.rowShifts.push({ row: row.row, cells: [...cells], text: indicator.label });
    }
  }

  private addTotal(row: RowCells, label: TextAt): void {
    const { figure, cells, texts } = readFigureCells(row, [], row.page.order);
    const count = this.indicators.length - this.sinceTotal;
    const indicators = Array.from({ length: count }, (_, offset) => this.sinceTotal + offset);
    const { sideUnits } = row.page;
    const own = sideUnits ? inOneUnit(figure, sideUnits, '') : figure;
    this.totals.push({
      row: row.row,
      label: label.text,
      figure: own,
      figureCells: cells,
      figureTexts: texts,
      indicators,
    });
    this.sinceTotal = this.indicators.length;
    const judged = judgedTotal(row, label, own);
    if (judged) this.passedOver.push(judged);
  }

  /** 全体 or 平均 whose figures are the sums or the means of those above: nobody need look at it. */
  private isTogether(row: RowCells, { because }: Decision): boolean {
    return (
      because === 'together-label' &&
      isTakenTogether(readFigureCells(row, [], row.page.order).figure, this.indicators)
    );
  }

  private placeOf({ body: { index, kind, texts }, page }: RowCells): TallyPlace {
    const above = { measures: this.measures.length, indicators: this.indicators.length };
    const label = texts.find(isTallyLabel) ?? '';
    return { index, page, above, isSubtotal: kind === 'subtotal', basis: basisOfTally(foldWord(label)) };
  }
}
