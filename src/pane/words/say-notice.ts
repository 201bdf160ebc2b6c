import { sayHighlighted } from '../../emphasis/highlighted.js';
import type { Severity } from '../../engine/index.js';
import { isDone, sayRest } from '../../open-items/after-recalculation.js';
import { countOpen } from '../../open-items/derived.js';
import type { CheckedSheet, LeftCell } from '../../session/session.js';
import type { Command, Notice } from '../state/pane-state.js';
import { PAGE_SIZE } from '../state/view.js';
import type { CellLine } from './cell-line.js';
import { sayRefusal } from './refusals.js';
import type { PaneWords } from './words.js';

/** How a notice reads: a sentence, what was done cell by cell, and what was left and why. */
export interface NoticeWords {
  readonly sentence: string;
  readonly done: readonly CellLine[];
  /** What is still to be done, and why it was not. */
  readonly rest: string;
  readonly leftTitle: string;
  readonly left: readonly CellLine[];
  /** True where something is left: the clerk has to look, and nothing may look done. */
  readonly warns: boolean;
  /** What there is to see next; null where nothing is. */
  readonly show: Severity | null;
  /** What can be pressed to go on; null where nothing can. */
  readonly goOn: { readonly label: string; readonly command: Command } | null;
  /** Whether the cells are those of the sheet on show. */
  readonly isOnShow: boolean;
  /** True where what is on show says it already: it is told to readers alone. */
  readonly quiet: boolean;
}

const plain = (sentence: string, warns = false): NoticeWords => ({
  sentence,
  done: [],
  rest: '',
  leftTitle: '',
  left: [],
  warns,
  show: null,
  goOn: null,
  isOnShow: true,
  quiet: false,
});

/** More lines than a clerk reads are not drawn; the sentence counts them all. */
const firstOf = (lines: readonly CellLine[]): CellLine[] => [
  ...lines.slice(0, PAGE_SIZE),
  ...(lines.length > PAGE_SIZE ? [{ cell: '', text: '…' }] : []),
];

/** What was left: how many for which reason, and each cell. */
function leaving(left: readonly LeftCell[], words: PaneWords) {
  return {
    leftTitle: left.length === 0 ? '' : words.leftTitle(left),
    left: firstOf(left.map((own) => ({ cell: own.cell, text: words.leftCell(own) }))),
    warns: left.length > 0,
  };
}

/** What is still open on a sheet, in words and by what to look at first. */
function resting(sheet: CheckedSheet | null, words: PaneWords) {
  if (!sheet) return { rest: '', show: null, isLeft: false };
  const { error, review } = countOpen(sheet.check);
  const rest = sayRest(sheet.check, words.language);
  const show: Severity | null = review > 0 ? 'review' : error > 0 ? 'error' : null;
  return { rest, show, isLeft: !isDone(sheet.check) };
}

/** Puts a notice into words; it names its sheet. */
export function sayNotice(notice: Notice, sheet: CheckedSheet | null, words: PaneWords): NoticeWords {
  const about = sheet ? words.about(words.nameTable(sheet.sheetName, sheet.further?.firstRow)) : '';
  switch (notice.kind) {
    case 'abandoned':
      return plain(words.abandoned, true);
    case 'called-off':
      return plain(words.calledOff);
    case 'highlighted': {
      const { highlighted } = notice;
      const warns = highlighted.beyond + highlighted.unwritten > 0;
      return plain(about + sayHighlighted(highlighted, words.language), warns);
    }
    case 'listed': {
      const { on, cells, left } = notice;
      return {
        ...plain(about + words.listed(on, cells.length)),
        ...leaving(left, words),
        done: firstOf(cells.map((cell) => ({ cell, text: cell }))),
      };
    }
    case 'decided': {
      const review = sheet ? countOpen(sheet.check).review : 0;
      const withdrawn = notice.ofColumns && notice.step === 'withdraw' ? words.columnsWithdrawn : '';
      const { count = 1, undoes = 0, back } = notice;
      const label = undoes > 0 ? words.undoWritten(undoes) : words.takeBackAll(count);
      const goOn = back ? { label, command: back } : null;
      return { ...plain(about + words.decided(notice.step, review, count) + withdrawn, undoes > 0), goOn };
    }
    case 'columns-refused': {
      const { because, anyway } = notice;
      const goOn = anyway && { label: words.columnsAnyway, command: anyway };
      return { ...plain(sayRefusal(because, words.language), true), goOn };
    }
    case 'decisions-discarded':
      return plain(words.decisionsDiscarded);
    case 'changed-since':
      return plain(about + words.changedSince(notice.cell), true);
    case 'out-of-sight':
      return plain(about + words.outOfSight(notice.cell, notice.hidden), true);
    case 'reported':
      return plain(words.reported(notice.names, notice.file));
    case 'tidied':
      return plain(words.tidied(notice.name, notice.source, notice.as, notice.file));
    case 'place-gone':
      return plain(words.placeGone, true);
    case 'checked': {
      const counts = sheet ? countOpen(sheet.check) : { error: 0, review: 0, hint: 0 };
      return { ...plain(about + words.checked(counts)), quiet: true };
    }
    case 'undone': {
      const { restored, left, sheetName, further, sheet: went } = notice;
      if (went) return plain(words.sheetUndone(went.name, went.taken), !went.taken);
      const sentence = restored.length === 0 ? words.nothingRestored : words.restored(restored.length);
      return {
        ...plain(
          (sheetName === '' ? '' : words.about(words.nameTable(sheetName, further?.firstRow))) + sentence,
        ),
        ...leaving(left, words),
        done: firstOf(restored.map((cell) => ({ cell, text: cell }))),
        isOnShow: sheetName === sheet?.sheetName && further?.key === sheet.further?.key,
      };
    }
    case 'recalculated': {
      const { written, left } = notice;
      const { rest, show, isLeft } = resting(sheet, words);
      const open = sheet !== null && sheet.check.judged.state !== 'closed';
      const own = leaving(left, words);
      return {
        ...plain(about + (open ? '' : words.wrote(written.length))),
        ...own,
        rest,
        show,
        warns: own.warns || isLeft,
        done: firstOf(
          written.map(({ cell, from, to }) => ({ cell, text: words.writtenCell(cell, from, to) })),
        ),
      };
    }
    case 'fixed': {
      const { written, left } = notice;
      return {
        ...plain(about + words.fixed(written.length)),
        ...leaving(left, words),
        done: firstOf(
          written.map(({ cell, from, to }) => ({ cell, text: words.writtenCell(cell, from, to) })),
        ),
      };
    }
  }
}
