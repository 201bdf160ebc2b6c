import { type Cell, cellText, fixedBy, holdsUnseen } from '../../../cells/sheet.js';
import { namedCounters } from '../../figure/named-counters.js';
import { combinedText, readCombinedCells, readQuantity, readSplitCells } from '../../figure/read-cell.js';
import type { FigureOrder } from '../../figure/read-figure.js';
import type { FigureReading } from '../../figure/reading.js';
import { inOneUnit } from '../../figure/side-units.js';
import { placeOfWord, unitWithWord } from '../../figure/wording.js';
import { WORD_LETTERS } from '../../lexicon/letters.js';
import {
  CIRCLED_NUMBERS,
  circledNumber,
  ITEM_NUMBER,
  isLettered,
  outlineNumber,
} from '../../lexicon/numbering.js';
import { isOpenChoice } from '../../lexicon/open-choice.js';
import {
  canonicalUnit,
  isUnit,
  type SideUnits,
  scaledUnit,
  unitOfLabel,
  unitSpellings,
  unitsOfCells,
} from '../../lexicon/unit.js';
import { NO_TARGET, readVerdict } from '../../lexicon/verdict-words.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import { fold, unifyForms } from '../../text/fold.js';
import { memoize } from '../../text/memoize.js';
import { contentOf } from '../kinds/content.js';
import { FIGURES, type Role } from '../kinds/role.js';
import { wordBeside } from '../layout/beside-figures.js';
import { targetYearIn } from '../layout/target-year-column.js';
import type { Indicator } from '../summary-table.js';
import { besideItsRow } from './beside-row.js';
import { isBorneOut } from './borne-out.js';
import { directionBeside } from './direction-beside.js';
import { withOwnRule } from './judged-by-rules.js';
import type { RowCells } from './row-cells.js';

/** One indicator from the cells of its row. */

export interface FigureCells {
  readonly figure: FigureReading;
  readonly cells: readonly string[];
  readonly texts: readonly string[];
}

/**
 * A cell under 実績値 in a table without a column of targets: it may hold both after all. Where it does not, nothing says
 * whether there is a target, while a target cell left blank says that there is none.
 */
function readWithoutTargets(cell: Cell, known: readonly string[], order: FigureOrder): FigureReading {
  const reading = readCombinedCells([cell], known, order);
  if (reading.target.kind !== 'absent') return reading;
  return Object.assign({}, reading, { target: { kind: 'unreadable', raw: '', reason: 'no-column' } });
}

/** A figure under heads of which none is known to be of actuals or targets: it may stand there all the same. */
const withoutColumns = (known: readonly string[], order: FigureOrder): FigureReading => {
  const unread = { kind: 'unreadable', raw: '', reason: 'no-columns' } as const;
  return Object.assign({}, readCombinedCells([], known, order), { actual: unread, target: unread });
};

/** True where neither actual nor target nor a verdict stands in a row: a blank target beside anything says that there is none. */
const isUnfilled = (row: RowCells) =>
  row.isBlank(FILLED_IN) && (row.isBlank(VERDICTS) || isOpenChoice(row.text('indicatorStatus')?.text ?? ''));
const FILLED_IN: readonly Role[] = [...FIGURES, 'rate', 'part'];
const VERDICTS: readonly Role[] = ['indicatorStatus'];

/** Reads the figure of a row, in one cell or in two. */
export function readFigureCells(row: RowCells, known: readonly string[], order: FigureOrder): FigureCells {
  const combined = row.cells('figure');
  const [only] = combined;
  if (only && combined.length === 1) {
    const contents = [only.content];
    return {
      figure: readCombinedCells(contents, known, order),
      cells: [only.cell],
      texts: [combinedText(contents)],
    };
  }
  if (combined.length > 0) {
    const contents = mapList(combined, ({ content }) => content);
    const places = filterList(
      combined,
      ({ content }, index) => index === 0 || cellText(content).trim() !== '' || holdsUnseen(content),
    );
    return {
      figure: readCombinedCells(contents, known, order),
      cells: mapList(places, (place) => place.cell),
      texts: [combinedText(contents)],
    };
  }
  const actual = row.cells('actual')[0];
  const target = row.cells('target')[0];
  const cells = flatMapList([actual, target], (place) => (place ? [place.cell] : []));
  // A slipped row may have lost its figure altogether; that reads like a cell left blank, and so does one that nobody has filled in.
  if (!actual && !target && !row.shifted && FIGURES.every((role) => !row.page.columns.has(role)))
    return { figure: withoutColumns(known, order), cells, texts: [''] };
  if ((!actual && !target) || (target && isUnfilled(row)))
    return { figure: readCombinedCells([], known, order), cells, texts: [''] };
  return {
    figure: target
      ? asCovered(
          readSplitCells(
            withWords(row, 'actual', actual?.content ?? ''),
            withWords(row, 'target', target.content),
            known,
          ),
          target.content,
        )
      : readWithoutTargets(actual?.content ?? '', known, order),
    cells,
    texts: [cellText(actual?.content), cellText(target?.content)],
  };
}

/** A blank target that a merge covers, marked as such: it may be that of the row above. */
function asCovered(figure: FigureReading, target: Cell): FigureReading {
  if (figure.target.kind !== 'absent' || fixedBy(target) !== 'covered') return figure;
  return Object.assign({}, figure, { target: { kind: 'absent', raw: '', covered: true } as const });
}

/** `(1)① …`, `(1)(2) …`: parts of one numbered item. */
const SUB_NUMBERED = new RegExp(`^\\s*${ITEM_NUMBER}\\s*(?:[${CIRCLED_NUMBERS}]|\\(\\d)`);
const NUMBERED = new RegExp(`^\\s*${ITEM_NUMBER}`);

/** Number before a label: `(2) 売上…` → 2, `②` → 2, `①-2` → 2; of a part of an item (`(1)②`) none. */
export const indicatorNumber = memoize(numberBefore);

/** As nearly every label has it: a number in brackets, and behind it a word. */
const USUAL_NUMBER = new RegExp(`^\\(\\d{1,3}\\) ?[${WORD_LETTERS}]`);

function numberBefore(label: string): number | null {
  if (USUAL_NUMBER.test(label)) return Number(label.slice(1, label.indexOf(')')));
  const outline = outlineNumber(label);
  if (outline) return outline.number;
  const begin = fold(label.slice(0, 12));
  if (SUB_NUMBERED.test(begin) || isLettered(label)) return null;
  const number = NUMBERED.exec(unifyForms(begin))?.[0].replace(/\D/g, '');
  return number ? Number(number) : circledNumber(label);
}

/** Units that stand above the row: in a head, or in a caption over the whole table (`(単位:件)`). */
export interface UnitsAbove {
  readonly header: string;
  readonly caption: string;
}

/** The caption's unit, except beside a figure that names another of its own. */
function captionUnit({ actual, target }: FigureReading, caption: string): string {
  if (!isUnit(caption)) return '';
  const base = (unit: string) => canonicalUnit(scaledUnit(unit).base);
  const written = flatMapList([actual, target], (side) =>
    side.kind === 'number' || side.kind === 'range' ? side.unit : '',
  );
  const same = written.every((unit) => unit === '' || base(unit) === base(caption));
  return same ? caption : '';
}

/** Reads an indicator; `place` is what the rows above say of 施策 and 戦略, and of what it is a part. */
export function readIndicator(
  row: RowCells,
  order: FigureOrder,
  units: UnitsAbove,
  place: Pick<Indicator, 'measure' | 'strategy' | 'strategyKind'> & { readonly partOf: string | null },
): Indicator {
  const label = row.text('indicator');
  const { yearJudged: year } = row.page;
  const inColumn = fold(row.text('unit')?.text ?? '');
  const named = row.page.beside === null ? inColumn : (unitWithWord(inColumn)?.unit ?? inColumn);
  const sideUnits = row.page.beside?.units ? unitsBeside(row, row.page.beside.units) : row.page.sideUnits;
  const unitColumn = named || sideUnits?.actual || fold(units.header);
  const labelUnit = unitOfLabel(label?.text ?? '');
  const unit = labelUnit || unitColumn;
  const counters = namedCounters(row.written(FIGURES), label?.text ?? '');
  const spellings = unitSpellings(unit);
  const known = counters.length === 0 ? spellings : [...spellings, ...counters];
  const read = readFigureCells(row, known, order);
  const comment = row.text('comment');
  const rest = {
    label: label?.text ?? '',
    comment: comment?.text ?? '',
    saysNoTarget: readVerdict(row.text('indicatorStatus')?.text ?? '')?.verdict === NO_TARGET,
    judgedByFigure: contentOf(row.text('indicatorStatus')?.text ?? '') === 'figure',
    unit: unit || units.caption,
    year,
  };
  const own = sideUnits ? inOneUnit(read.figure, sideUnits, labelUnit || named) : read.figure;
  const figure = withTargetYear(row, besideItsRow(own, read.texts, rest), read.texts);
  const rate = row.text('rate');
  const rateCell =
    rate && row.cells('rate').find(({ content }) => cellText(content).trim() === rate.text)?.content;
  const columnUnit = isUnit(unitColumn) || unitColumn.length <= 6 ? unitColumn : '';
  const indicator: Indicator = {
    row: row.row,
    label: label?.text ?? '',
    labelCell: label?.cell ?? null,
    number: indicatorNumber(label?.text ?? ''),
    numberGroup: outlineNumber(label?.text ?? '')?.group ?? '',
    measure: place.measure,
    strategy: place.strategy,
    strategyKind: place.strategyKind,
    figure,
    figureCells: read.cells,
    figureTexts: read.texts,
    unit: { label: labelUnit, column: columnUnit || captionUnit(figure, units.caption) },
    status: row.writable('indicatorStatus'),
    rate: rate ? { quantity: readQuantity(rateCell ?? rate.text), ...rate } : null,
    comment: comment ?? blankComment(row),
    parts: partsOf(row, known),
  };
  if (place.partOf !== null) Object.assign(indicator, { partOf: place.partOf });
  const isHeard = row.page.directions?.unnamed !== true || !isBorneOut(indicator);
  const better = isHeard ? directionBeside(row, indicator) : null;
  const { criteria } = row.page;
  const criterion = criteria === null ? '' : (row.body.texts[criteria] ?? '');
  return withOwnRule(better ? Object.assign(indicator, { better }) : indicator, criterion);
}

/** A target that is to be reached in a later year than the one judged is none of this year's. */
function withTargetYear(
  { page: { targetYears, yearJudged }, body }: RowCells,
  figure: FigureReading,
  [first = '', second = first]: readonly string[],
): FigureReading {
  if (targetYears === null || yearJudged === null) return figure;
  if (figure.target.kind !== 'number' && figure.target.kind !== 'range') return figure;
  const year = targetYearIn(body.texts[targetYears] ?? '');
  if (year === null || year <= yearJudged) return figure;
  return Object.assign({}, figure, { target: { kind: 'unreadable', raw: second, reason: 'year' } });
}

const NO_PARTS: Indicator['parts'] = [];

/** Actuals of parts of the year. */
function partsOf(row: RowCells, known: readonly string[]): Indicator['parts'] {
  const cells = row.cells('part');
  if (cells.length === 0) return NO_PARTS;
  return flatMapList(cells, ({ cell, content }) => {
    const text = cellText(content);
    return text.trim() === '' ? [] : [{ cell, text, quantity: readQuantity(content, known) }];
  });
}

/** The units behind actual and target, where they differ. */
function unitsBeside(
  { page, body }: RowCells,
  columns: { actual: number; target: number },
): SideUnits | null {
  const at = (column: number) => fold((body.texts[column] ?? '').trim());
  return unitsOfCells(at(columns.actual), at(columns.target)) ?? page.sideUnits;
}

const DIGIT_AT_END = /[\d０-９]$/;

/** A number together with the words in columns of their own that are about it: 60 and 以上. */
function withWords(row: RowCells, side: 'actual' | 'target', content: Cell): Cell {
  const { beside } = row.page;
  const own = cellText(content).trim();
  if (beside === null || own === '' || row.shifted) return content;
  let text = own;
  for (const { column, of } of beside.words) {
    const word = of === side ? wordBeside((row.body.texts[column] ?? '').trim()) : '';
    if (word !== '') text = placeOfWord(word) === 'before' ? `${word}${text}` : `${text}${word}`;
  }
  // A cell that has a word of its own keeps it.
  if (side === 'target' && text === own && DIGIT_AT_END.test(own)) text = `${own}${beside.head}`;
  if (text === own) return content;
  return typeof content === 'string' ? text : Object.assign({}, content, { text });
}

function blankComment(row: RowCells): Indicator['comment'] {
  const first = row.cells('comment')[0];
  return first ? { cell: first.cell, text: '' } : null;
}
