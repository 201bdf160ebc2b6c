import type { Collection } from '../../collection/collect.js';
import type { HandIn } from '../../collection/hand-in.js';
import { sayCollected, sayHandIn, saySociety } from '../../collection/say-collection.js';
import type { LookName } from '../../content/look.js';
import type { PlacedContent, SheetContent } from '../../content/sheet-content.js';
import { SheetDraft } from '../../content/sheet-draft.js';
import { countSeverities } from '../../rules/severity.js';
import { tallyText } from '../../verdict/count.js';
import { sayRate } from '../../words/say-rate.js';
import { sayFiscalYear } from '../../words/say-year.js';
import { STANDING, type TableSummary } from '../table-summary.js';
import { countIndicators } from '../verdict-count.js';

/** Sheet 提出状況, the first of many societies’ report, on one printed page: the totals, what the collection finds, who has handed in. */

export const FRONT = '提出状況';
/** The list of all that the collection finds, where it is more than the page holds. */
export const COLLECTED_LIST = '集約の指摘';

/** 商工会, 状況, 施策, 指標, 誤り, 要確認: twice beside each other. */
const BLOCK = [17, 9, 8, 8, 7, 8];
const GAP = 2;
const HEADS = ['商工会', '状況', '施策', '指標', '誤り', '要確認'];
const WIDTHS = [...BLOCK, GAP, ...BLOCK];
const LAST_COLUMN = WIDTHS.length - 1;
/** What stands across the columns of both blocks. */
const FOUND = { title: [0, 1], society: [2, 4], message: [5, LAST_COLUMN] } as const;
/** More would make the letters of the page too small to read. */
const MOST_FINDINGS = 10;
const MOST_SOCIETIES = 80;

type Entry = readonly [PlacedContent, LookName];
type Row = HandIn<TableSummary>;

function totalsOf(tables: readonly TableSummary[]): string {
  const indicators = countIndicators(tables.flatMap((own) => own.indicators));
  const measures = tables.flatMap((own) => own.measures ?? []);
  const sum = (of: 'achieved' | 'total') => measures.reduce((all, own) => all + own[of], 0);
  const rate = indicators.total === 0 ? '' : `(${sayRate(indicators.achieved, indicators.total)})`;
  const ofMeasures =
    measures.length === 0 ? '' : `施策 ${tallyText({ achieved: sum('achieved'), total: sum('total') })}、`;
  return `${ofMeasures}指標 ${tallyText(indicators)}${rate}`;
}

function summaryLine({ handIn, counted, fiscalYear }: Collection<TableSummary>, unread: number): string {
  const named = handIn.filter(({ isNamed }) => isNamed);
  const nameless = handIn.length - named.length;
  const count = (state: Row['state']) => named.filter((own) => own.state === state).length;
  const expected = handIn.filter(({ isExpected }) => isExpected).length;
  const ofYear = counted.filter((own) => own.fiscalYear === fiscalYear);
  return [
    ...(expected > 0 ? [`名簿${expected}商工会`] : []),
    `提出${count('submitted') + count('twice')}商工会`,
    ...(count('twice') > 0 ? [`重複${count('twice')}`] : []),
    ...(expected > 0 ? [`未提出${count('missing')}`] : []),
    ...(count('other-year') > 0 ? [`別の年度${count('other-year')}`] : []),
    ...(nameless > 0 ? [`商工会名のない表${nameless}件`] : []),
    ...(unread > 0 ? [`読み取れないファイル${unread}件`] : []),
    `集計した表${ofYear.length}件: ${totalsOf(ofYear)}`,
  ].join('、');
}

function putFindings(draft: SheetDraft, top: number, { findings, form }: Collection): number {
  const against = form === 'master' ? '手本の表と比べた結果' : '共通戦略の指標を、ほかの商工会と比べた結果';
  draft.put(top, 0, `集約して分かったこと(${against})`, 'section');
  let row = top + 1;
  const across = (
    text: string,
    [first, last]: readonly [number, number],
    look: 'text' | 'header' | 'small',
  ) => draft.putAcross(row, first, last, text, look);
  if (findings.length === 0) {
    const none = form === null ? '比べられるだけの表がありません。' : 'ありません。';
    draft.put(row, 0, none, 'plain');
    return row + 1;
  }
  across('種類', FOUND.title, 'header');
  across('商工会', FOUND.society, 'header');
  across('内容', FOUND.message, 'header');
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    row += 1;
    const { title, message } = sayCollected(finding, 'ja');
    const cell = 'own' in finding && finding.own.cell !== '' ? `(${finding.own.cell})` : '';
    across(title, FOUND.title, 'small');
    // Where no society is known, the file is all there is.
    const society = finding.is === 'no-society' ? finding.file : finding.society;
    across(`${society}${cell}`, FOUND.society, 'small');
    across(message, FOUND.message, 'small');
  }
  const more = findings.length - MOST_FINDINGS;
  if (more > 0) {
    row += 1;
    draft.put(row, 0, `ほか${more}件は、シート「${COLLECTED_LIST}」にあります。`, 'note');
  }
  return row + 1;
}

const LOOKS: Readonly<Record<Row['state'], LookName>> = {
  submitted: 'centred',
  twice: 'open',
  'other-year': 'open',
  unreadable: 'open',
  missing: 'bad',
};

function entriesOf(own: Row): Entry[] {
  const { state, tables, isExpected, isNamed } = own;
  const name = `${saySociety(own, 'ja')}${isExpected === false && isNamed ? '(名簿外)' : ''}`;
  const said: Entry[] = [
    [name, 'text'],
    [sayHandIn(state, 'ja'), LOOKS[state]],
  ];
  const [table, more] = tables;
  // Of several tables none is chosen; what is of another year is not this year's.
  if (!table || more || state !== 'submitted')
    return [...said, ...HEADS.slice(2).map((): Entry => ['', 'centred'])];
  const { error, review } = countSeverities(table.findings);
  const standing = table.state === 'closed' ? null : STANDING[table.state];
  return [
    ...said,
    [standing ?? (table.measures ? tallyText(table.measures) : ''), 'centred'],
    [standing ?? tallyText(countIndicators(table.indicators)), 'centred'],
    [error, error > 0 ? 'bad' : 'ordinal'],
    [review, review > 0 ? 'open' : 'ordinal'],
  ];
}

/** What needs somebody comes first where not all have room. */
const isOpen = ({ state, tables }: Row) =>
  state !== 'submitted' ||
  tables.some(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));

function putHandIn(draft: SheetDraft, top: number, handIn: readonly Row[]): number {
  draft.put(top, 0, '提出状況と、残っている指摘の件数', 'section');
  const all =
    handIn.length > MOST_SOCIETIES
      ? [...handIn.filter(isOpen), ...handIn.filter((own) => !isOpen(own))]
      : handIn;
  const shown = all.slice(0, MOST_SOCIETIES);
  const rows = Math.ceil(shown.length / 2);
  const second = BLOCK.length + 1;
  for (const column of shown.length > rows ? [0, second] : [0])
    draft.putRow(
      top + 1,
      HEADS.map((word) => [word, 'header'] as const),
      column,
    );
  for (const [at, own] of shown.entries())
    draft.putRow(top + 2 + (at % rows), entriesOf(own), at < rows ? 0 : second);
  const last = top + 1 + rows;
  if (shown.length === all.length) return last;
  draft.put(last + 1, 0, `ほか${all.length - shown.length}商工会は、シート「集計」にあります。`, 'note');
  return last + 1;
}

/** The sheet. */
export function frontSheet(
  collection: Collection<TableSummary>,
  unread: readonly { readonly file: string }[],
): SheetContent {
  const draft = new SheetDraft(FRONT, WIDTHS);
  const year = sayFiscalYear(collection.fiscalYear, 'ja');
  draft.put(0, 0, `総括表の提出状況と集約${year === '' ? '' : `(${year})`}`, 'title');
  draft.putAcross(1, 0, LAST_COLUMN, summaryLine(collection, unread.length), 'wrapped');
  const next = putFindings(draft, 3, collection);
  const last = putHandIn(draft, next + 1, collection.handIn);
  draft.fixHeights(last);
  return draft.finish({
    repeated: null,
    pageBreaks: [],
    frozen: { rows: 0, columns: 0 },
    filter: null,
    onePage: true,
  });
}
