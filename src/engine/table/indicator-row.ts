import { readFigureCell, readSplitCells } from '../figure/read-cell.js';
import type { FigureOrder } from '../figure/read-figure.js';
import { readSingle } from '../figure/read-figure.js';
import type { FigureReading, Quantity } from '../figure/reading.js';
import { type Cell, cellText } from '../sheet/sheet.js';
import { fold } from '../text/fold.js';
import { isUnit, unitOfLabel, unitSpellings } from '../unit/unit.js';
import type { RowCells } from './row-cells.js';
import type { Indicator } from './summary-table.js';

/** One indicator from the cells of its row. */

export interface FigureCells {
  readonly figure: FigureReading;
  readonly cells: readonly string[];
  readonly texts: readonly string[];
}

const joined = (cells: readonly { readonly content: Cell }[]): Cell => {
  const filled = cells.map(({ content }) => content).filter((content) => cellText(content).trim() !== '');
  const first = filled[0];
  return filled.length <= 1 ? (first ?? '') : filled.map(cellText).join(' ');
};

/** Reads the figure of a row, in one cell or in two. */
export function readFigureCells(row: RowCells, known: readonly string[], order: FigureOrder): FigureCells {
  const combined = row.cells('figure');
  if (combined.length > 0) {
    const cell = joined(combined);
    const places = combined.filter(({ content }, index) => index === 0 || cellText(content).trim() !== '');
    return {
      figure: readFigureCell(cell, known, order),
      cells: places.map((place) => place.cell),
      texts: [cellText(cell)],
    };
  }
  const actual = row.cells('actual')[0];
  const target = row.cells('target')[0];
  return {
    figure: readSplitCells(actual?.content ?? '', target?.content ?? '', known),
    cells: [actual, target].flatMap((place) => (place ? [place.cell] : [])),
    texts: [cellText(actual?.content), cellText(target?.content)],
  };
}

/** Number in brackets before a label: `(2) 売上…` → 2, `②` → 2. */
export function indicatorNumber(label: string): number | null {
  const match = /^\s*\(?\s*(\d{1,3})\s*\)/.exec(fold(label.slice(0, 12)).normalize('NFKC'));
  if (match?.[1]) return Number(match[1]);
  const circled = label.trim().charCodeAt(0) - 0x2460;
  return circled >= 0 && circled < 20 ? circled + 1 : null;
}

function quantityOf(text: string, known: readonly string[] = []): Quantity | null {
  const { content } = readSingle(text, known).value;
  return content.kind === 'number' ? content : null;
}

/** Reads an indicator; `place` is what the rows above say of 施策 and 戦略. */
export function readIndicator(
  row: RowCells,
  order: FigureOrder,
  headerUnit: string,
  place: Pick<Indicator, 'measure' | 'strategy' | 'strategyKind'>,
): Indicator {
  const label = row.text('indicator');
  const unitColumn = row.text('unit')?.text ?? headerUnit;
  const labelUnit = unitOfLabel(label?.text ?? '');
  const unit = labelUnit || unitColumn;
  const known = unitSpellings(unit);
  const figure = readFigureCells(row, known, order);
  const rate = row.text('rate');
  return {
    row: row.row,
    label: label?.text ?? '',
    labelCell: label?.cell ?? null,
    number: indicatorNumber(label?.text ?? ''),
    ...place,
    figure: figure.figure,
    figureCells: figure.cells,
    figureTexts: figure.texts,
    unit: { label: labelUnit, column: isUnit(unitColumn) || unitColumn.length <= 6 ? unitColumn : '' },
    status: row.writable('indicatorStatus'),
    rate: rate ? { ...rate, quantity: quantityOf(rate.text) } : null,
    comment: row.text('comment') ?? blankComment(row),
    parts: row.cells('part').flatMap(({ cell, content }) => {
      const text = cellText(content);
      return text.trim() === '' ? [] : [{ cell, text, quantity: quantityOf(text, known) }];
    }),
  };
}

function blankComment(row: RowCells): Indicator['comment'] {
  const first = row.cells('comment')[0];
  return first ? { cell: first.cell, text: '' } : null;
}
