import { COMMITTEE_SHEET } from '../content/indicator-heads.js';
import {
  linesHeight,
  PAPER_HEIGHT,
  type PaperLine,
  secondPageAt,
  writeLines,
} from '../content/paper-lines.js';
import type { SheetContent } from '../content/sheet-content.js';
import { SheetDraft } from '../content/sheet-draft.js';
import { COLUMN_WIDTHS, LAST_COLUMN } from './columns.js';
import type { CommitteePack } from './committee-pack.js';
import { boxLines, topLines } from './frame.js';
import { answerSection, listedSection, pointSection, strategySection } from './lists.js';
import { fitSections } from './sections.js';

/** 委員会資料 as a sheet: two pages of A4 at most; what they can't hold is counted, and the 総括表 named for it. */

/** Points of an empty box of 審議結果: on a page with room it is higher. */
const LEAST_BOX = 40;
const HIGHEST_BOX = 130;
const BOXES = 3;

/** The points that are left on the last page. */
function leftOver(lines: readonly PaperLine[]): number {
  const second = secondPageAt(lines, COLUMN_WIDTHS);
  return PAPER_HEIGHT - linesHeight(lines.slice(second ?? 0), COLUMN_WIDTHS);
}

/** The sheet of a pack, under a name. */
export function committeeSheet(pack: CommitteePack, name: string = COMMITTEE_SHEET): SheetContent {
  const top = topLines(pack);
  const sections = [strategySection(pack), listedSection(pack), pointSection(pack), answerSection(pack)];
  const least = boxLines(LEAST_BOX);
  const fitted = fitSections(sections, (lists) => [...top, ...lists, ...least], COLUMN_WIDTHS);
  const above = fitted.slice(0, fitted.length - least.length);
  const spare = Math.max(0, leftOver(fitted));
  const lines = [...above, ...boxLines(Math.min(HIGHEST_BOX, LEAST_BOX + Math.floor(spare / BOXES)))];
  const second = secondPageAt(lines, COLUMN_WIDTHS);
  const draft = new SheetDraft(name, COLUMN_WIDTHS);
  writeLines(draft, lines);
  return draft.finish({
    repeated: null,
    pageBreaks: second === null ? [] : [second],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    paper: {
      area: { firstRow: 0, firstColumn: 0, lastRow: lines.length - 1, lastColumn: LAST_COLUMN },
      header: [pack.society, pack.year].filter((word) => word !== '').join(' '),
    },
  });
}
