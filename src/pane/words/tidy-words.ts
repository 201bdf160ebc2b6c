import type { Language, Parting, TidyMove, TidyNote } from '../../engine/index.js';
import type { PartedLine } from '../../session/session.js';
import { type NewSheetWords, OF_EVERY_NEW_SHEET } from './new-sheet-words.js';
import { sayCount } from './say-count.js';

/** Words of the page that shows what 表を整える would do; loaded with it. */
export interface TidyWords extends NewSheetWords {
  readonly afterwards: string;
  /** What parted lines of text into columns. */
  parted(parting: Parting): string;
  line(line: PartedLine): string;
  readonly moves: string;
  move(move: TidyMove): string;
  readonly alone: string;
  moved(note: TidyNote): string;
  readonly spelled: string;
  spelling(note: TidyNote): string;
  readonly leftOut: string;
  left(note: TidyNote): string;
  more(count: number): string;
  readonly nothing: string;
}

/** So much of a cell's text tells which it is. */
const LONGEST = 18;

function short(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return one.length > LONGEST ? `${one.slice(0, LONGEST - 1)}…` : one;
}

const ja: TidyWords = {
  ...OF_EVERY_NEW_SHEET.ja,
  title: '表を整える',
  about: (sheetName) =>
    `「${sheetName}」の内容を標準の8列に並べ直し、新しいシートに写します。元のシートは変わりません。`,
  afterwards:
    '達成状況や達成数計は、書かれているとおりに写します。作ったあとに「再計算」を押すと、空欄が埋まります。',
  parted: (parting) =>
    `${parting === 'tabs' ? 'タブ' : '空白'}の位置で列に分けました。次のとおりか確かめてください`,
  line: ({ cell, parts }) => `${cell}: ${parts.map(short).join('｜')}`,
  moves: '移る列',
  move: ({ from, to, head, cells }) => `${from}列の${sayCount(cells.length)}セル → ${to}列「${short(head)}」`,
  alone: 'ほかと違う位置から移るセル',
  moved: ({ from, to, before }) => `${from}「${short(before)}」→ ${to}`,
  spelled: '表記をそろえるセル',
  spelling: ({ from, before, after }) => `${from}「${short(before)}」→「${short(after)}」`,
  leftOut: '新しいシートに入らないもの(元のシートに残ります)',
  left: ({ from, before }) => `${from}「${short(before)}」`,
  more: (count) => `ほか${sayCount(count)}件`,
  nothing: '移るセルはありません。見出しと書式を標準の形にそろえます。',
};

const en: TidyWords = {
  ...OF_EVERY_NEW_SHEET.en,
  title: 'Tidy the table',
  about: (sheetName) =>
    `The contents of “${sheetName}” are put into the canonical eight columns on a new sheet. The old sheet is not changed.`,
  afterwards: 'Verdicts and tallies are taken over as written. Recalculate there fills in what is blank.',
  parted: (parting) =>
    `Parted into columns at ${parting === 'tabs' ? 'tabs' : 'gaps'}. See that this is right`,
  line: ({ cell, parts }) => `${cell}: ${parts.map(short).join(' | ')}`,
  moves: 'Columns that move',
  move: ({ from, to, head, cells }) =>
    `${sayCount(cells.length)} cells of column ${from} → ${to} “${short(head)}”`,
  alone: 'Cells that come from another place than the rest',
  moved: ({ from, to, before }) => `${from} “${short(before)}” → ${to}`,
  spelled: 'Cells written the usual way',
  spelling: ({ from, before, after }) => `${from} “${short(before)}” → “${short(after)}”`,
  leftOut: 'Left out of the new sheet (they stay on the old one)',
  left: ({ from, before }) => `${from} “${short(before)}”`,
  more: (count) => `and ${sayCount(count)} more`,
  nothing: 'No cell moves; heads and formats take their usual form.',
};

export const TIDY_WORDS: Readonly<Record<Language, TidyWords>> = { ja, en };
