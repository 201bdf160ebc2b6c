import { sayHighlighted } from '../../emphasis/highlighted.js';
import { countSeverities } from '../../engine/index.js';
import type { CheckedSheet, LeftCell } from '../../excel/session.js';
import type { Notice } from '../state/pane-state.js';
import { PAGE_SIZE } from '../state/view.js';
import type { PaneWords } from './words.js';

/** How a notice reads: a sentence, what was done cell by cell, and what was left and why. */
export interface NoticeWords {
  readonly sentence: string;
  readonly done: readonly string[];
  readonly leftTitle: string;
  readonly left: readonly string[];
  /** True where something was left: the clerk has to look. */
  readonly warns: boolean;
}

const plain = (sentence: string, warns = false): NoticeWords => ({
  sentence,
  done: [],
  leftTitle: '',
  left: [],
  warns,
});

/** More lines than a clerk reads are not drawn; the sentence counts them all. */
const firstOf = (lines: readonly string[]) => [
  ...lines.slice(0, PAGE_SIZE),
  ...(lines.length > PAGE_SIZE ? ['…'] : []),
];

/** Which sheet it was about, where that is not the one in front. */
function about(notice: Notice, words: PaneWords): string {
  return 'behindReport' in notice && notice.behindReport !== undefined
    ? words.behindReport(notice.behindReport)
    : '';
}

/** What was left: how many for which reason, and each cell. */
function leaving(left: readonly LeftCell[], words: PaneWords) {
  return {
    leftTitle: left.length === 0 ? '' : words.leftTitle(left),
    left: firstOf(left.map(words.leftCell)),
    warns: left.length > 0,
  };
}

/** Puts a notice into words. */
export function sayNotice(notice: Notice, sheet: CheckedSheet | null, words: PaneWords): NoticeWords {
  switch (notice.kind) {
    case 'abandoned':
      return plain(words.abandoned, true);
    case 'highlighted':
      return plain(
        sayHighlighted(notice.highlighted, words.language),
        notice.highlighted.beyond + notice.highlighted.unwritten > 0,
      );
    case 'listed': {
      const { on, cells, left } = notice;
      return { ...leaving(left, words), sentence: words.listed(on, cells.length), done: firstOf(cells) };
    }
    case 'decided': {
      const { review } = countSeverities(sheet?.check.findings ?? []);
      return plain(words.decided(notice.step, review));
    }
    case 'decisions-discarded':
      return plain(words.decisionsDiscarded);
    case 'changed-since':
      return plain(words.changedSince(notice.cell), true);
    case 'reported':
      return plain(words.reported(notice.names));
    case 'place-gone':
      return plain(words.placeGone, true);
    case 'checked': {
      return plain(about(notice, words) + words.checked(countSeverities(sheet?.check.findings ?? [])));
    }
    case 'undone': {
      const { restored, left, elsewhere } = notice;
      return {
        ...leaving(left, words),
        sentence: restored.length === 0 ? words.nothingRestored : words.restored(restored.length, elsewhere),
        done: firstOf(restored),
      };
    }
    case 'recalculated':
    case 'fixed': {
      const { written, left } = notice;
      const say = notice.kind === 'fixed' ? words.fixed : words.wrote;
      const open = notice.kind === 'recalculated' && sheet !== null && sheet.check.judged.state !== 'closed';
      return {
        ...leaving(left, words),
        sentence: about(notice, words) + (open ? words.wroteNothingYet : say(written.length)),
        done: firstOf(written.map(({ cell, from, to }) => words.writtenCell(cell, from, to))),
      };
    }
  }
}
