import { type Cell, cellText } from '../../cells/sheet.js';
import { UNANSWERED } from '../answers/answers.js';
import type { Direction } from '../answers/policy.js';
import { namedCounters } from '../figure/named-counters.js';
import { readCombinedCells, readSplitCells } from '../figure/read-cell.js';
import { unitOfLabel, unitSpellings } from '../lexicon/unit.js';
import { mapList } from '../lists/map-list.js';
import { cellAsSeen } from '../table/as-seen.js';
import { besideItsRow } from '../table/rows/beside-row.js';
import { withoutInvisible } from '../text/invisible.js';
import { judgeIndicator } from './judge-indicator.js';
import type { JudgedIndicator } from './judged.js';

/** A figure on its own, without a table around it. */
export interface LoneFigure {
  /** Actual and target together (`133(121)`), or the actual alone where `target` is given. */
  readonly figure: Cell;
  /** The target where it has a cell of its own, else null. */
  readonly target: Cell | null;
  /** Label of the indicator: names the unit, and tells which way is better; `''` where there is none. */
  readonly label: string;
}

/**
 * Judges one figure as its row in a table would be judged. Never throws: what can't be read is 要確認.
 * @param settled whether more or less is better, where somebody says so; without a label nobody else can, and silence means
 *   higher (docs/functions.md)
 */
export function judgeFigure(lone: LoneFigure, settled: Direction | null = null): JudgedIndicator {
  const figure = cellAsSeen(lone.figure);
  const target = lone.target === null ? null : cellAsSeen(lone.target);
  const label = withoutInvisible(lone.label);
  const unit = unitOfLabel(label);
  const written = mapList([figure, target ?? ''], cellText).join(' ');
  const known = [...unitSpellings(unit), ...namedCounters(written, label)];
  const read =
    target === null
      ? readCombinedCells([figure], known, 'actual-first')
      : readSplitCells(figure, target, known);
  const texts = target === null ? [cellText(figure)] : [cellText(figure), cellText(target)];
  const indicator = {
    row: 0,
    label,
    labelCell: null,
    number: null,
    numberGroup: '',
    measure: null,
    strategyKind: '',
    strategy: '',
    figure: besideItsRow(read, texts, {
      label,
      comment: '',
      saysNoTarget: false,
      judgedByFigure: false,
      unit,
      year: null,
    }),
    figureCells: [],
    figureTexts: texts,
    unit: { label: unit, column: '' },
    status: null,
    rate: null,
    comment: null,
    parts: [],
  };
  const better = settled ?? (label.trim() === '' ? 'higher' : null);
  if (better === null) return judgeIndicator(indicator, UNANSWERED);
  const subject = { label, measure: '', occurrence: 1 };
  const direction = { subject, direction: better, reason: '', date: '' };
  return judgeIndicator(indicator, { direction, verdict: null });
}
