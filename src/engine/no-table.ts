import { columnLetters } from '../cells/address.js';
import type { Sheet } from '../cells/sheet.js';
import { sayFault } from './reading/say-fault.js';
import { sayReading } from './reading/say-reading.js';
import type { SeenHeads } from './table/heads/seen-heads.js';
import type { GivenRole, Reading } from './table/kinds/reading.js';
import type { ReadingFault } from './table/kinds/reading-fault.js';
import type { TableFailure } from './table/read-table.js';
import type { Language } from './words/language.js';
import { quote } from './words/say.js';

/** Why a sheet can't be checked, with a sentence that says what to do. */
export interface NoTable {
  readonly code: TableFailure['code'];
  readonly message: Readonly<Record<Language, string>>;
  /** Columns to give, where heads were seen that leave some out: complete but for its `?`. */
  readonly columns?: string;
  /** The same as data: the rows of those heads, and the columns their words name. */
  readonly heads?: Pick<Reading, 'columns'> & { readonly rows: readonly [number, number] };
  /** Where a reading can't be used: who gave it, whether it points out of the sheet, and what is wrong with it. */
  readonly reading?: {
    readonly from: 'command-line' | 'config' | 'workbook';
    readonly outside: boolean;
    readonly fault: ReadingFault;
  };
}

type Message = NoTable['message'];

const NO_TABLE: Readonly<
  Record<'blank-sheet' | 'no-header' | 'no-indicators' | 'too-many-heads' | 'too-many-rows', Message>
> = {
  'blank-sheet': {
    ja: 'このシートには何も入力されていません。総括表のあるシートを開いてください。',
    en: 'This sheet is blank. Open the sheet that holds the summary table.',
  },
  'no-header': {
    ja: 'このシートに総括表が見つかりません。「施策目標(指標)」と「実績値(目標値)」の見出しがあるシートを開いてください。',
    en: 'No summary table was found on this sheet. Open the sheet with the headers 施策目標(指標) and 実績値(目標値).',
  },
  'no-indicators': {
    ja: '総括表の見出しはありますが、指標の行がありません。見出しの下に指標と値を入力してください。',
    en: 'There is a header of a summary table but no indicator below it. Enter the indicators and their figures.',
  },
  'too-many-rows': {
    ja: '総括表の行が多すぎます(上限120,000)。表の下にある不要な行を削除して保存し直してください。',
    en: 'The summary table has too many rows (limit 120,000). Delete the rows below it that are not needed, then save it.',
  },
  'too-many-heads': {
    ja: 'このシートには総括表の見出しが多すぎます(上限1,000)。総括表を1つずつ別のシートに分けて、もう一度試してください。',
    en: 'This sheet has too many headers of summary tables (limit 1,000). Put each table on a sheet of its own, then try again.',
  },
};

/** Roles a sentence can miss; 実績(目標) stands for both of its own. */
type Missed = 'indicator' | 'actual' | 'target';

const MISSED: Readonly<Record<Language, Readonly<Record<Missed, string>>>> = {
  ja: { indicator: '指標', actual: '実績値', target: '目標値' },
  en: { indicator: '指標 (indicators)', actual: '実績値 (actuals)', target: '目標値 (targets)' },
};

/** Roles that are named as they are; 事業 and its like only group the indicators unless nothing else is there. */
const NAMED: readonly GivenRole[] = [
  'measureStatus',
  'indicator',
  'unit',
  'rate',
  'indicatorStatus',
  'comment',
];
const LABELS: readonly GivenRole[] = ['measure', 'strategy'];
const FIGURES: readonly GivenRole[] = ['actual', 'target', 'figure'];
/** So many heads are named in a sentence. */
const MOST_HEADS = 8;

/** The columns that the words of the heads name, and what they miss. */
function columnsSeen(sheet: Sheet, { heads, label: words }: SeenHeads) {
  const columns: Partial<Record<GivenRole, string>> = {};
  const letters = (column: number) => columnLetters(sheet.firstColumn + column);
  const first = (role: GivenRole) => heads.find((head) => head.role === role);
  for (const role of [...NAMED, ...LABELS, ...FIGURES]) {
    const head = first(role);
    if (head) columns[role] = letters(head.column);
  }
  if (columns.figure !== undefined) {
    delete columns.actual;
    delete columns.target;
  }
  if (columns.indicator === undefined) {
    const label = LABELS.find((role) => columns[role] !== undefined);
    const column = label && columns[label];
    if (label && column !== undefined) {
      columns.indicator = column;
      delete columns[label];
    } else if (words !== null && !Object.values(columns).includes(letters(words))) {
      columns.indicator = letters(words);
    }
  }
  const missed = (['indicator', 'actual', 'target'] as const).filter(
    (role) => columns[role] === undefined && (role === 'indicator' || columns.figure === undefined),
  );
  return { columns, missed };
}

function headsMissing(sheet: Sheet, seen: SeenHeads): NoTable {
  const { columns, missed } = columnsSeen(sheet, seen);
  const first = sheet.firstRow + seen.row + 1;
  const headRows = [first, first + seen.height - 1] as const;
  const named = (language: Language) =>
    seen.heads
      .slice(0, MOST_HEADS)
      .map(({ column, text }) =>
        language === 'ja'
          ? `${columnLetters(sheet.firstColumn + column)}列${quote(text, 'ja')}`
          : `${columnLetters(sheet.firstColumn + column)} ${quote(text, 'en')}`,
      )
      .join(language === 'ja' ? '、' : ', ');
  const missing = (language: Language) =>
    missed.map((role) => MISSED[language][role]).join(language === 'ja' ? '・' : ', ');
  return {
    code: 'no-header',
    message: {
      ja: `総括表の見出しがそろっていません。${first}行目に${named('ja')}が見つかりましたが、${missed.length > 0 ? `${missing('ja')}の列が` : '表のどこが指標の行か'}分かりません。見出しを「施策目標(指標)」「実績値」「目標値」のように直すか、別のシートを開いてください。`,
      en: `The heads of a summary table are not all there. Row ${first} has ${named('en')}, but ${missed.length > 0 ? `nothing says which column is ${missing('en')}` : 'nothing says which rows are indicators'}. Name the heads 施策目標(指標), 実績値 and 目標値, or open another sheet.`,
    },
    columns: sayReading({ headRows, lastRow: null, columns, rows: {} }, missed),
    heads: { rows: headRows, columns },
  };
}

const OF: Readonly<Record<'command-line' | 'config' | 'workbook', Message>> = {
  'command-line': { ja: '', en: '' },
  config: {
    ja: '設定ファイルの列の指定を使えません。',
    en: 'The columns in the configuration file can’t be used. ',
  },
  workbook: {
    ja: 'このブックに保存されている列の答えを使えません。確認パネルで答えを消すか、列を指定し直してください。',
    en: 'The columns kept in this workbook can’t be used. Delete that answer in the pane, or give the columns anew. ',
  },
};

/**
 * Puts a failure to read a table into words.
 * @param sheet the sheet it is about
 */
export function noTable(sheet: Sheet, failure: TableFailure): NoTable {
  if (failure.code === 'reading-unusable') {
    const from = failure.reading.from ?? 'workbook';
    const own = sayFault(failure.fault);
    const outside = failure.fault.code === 'column-outside' || failure.fault.code === 'row-outside';
    return {
      code: failure.code,
      message: { ja: `${OF[from].ja}${own.ja}`, en: `${OF[from].en}${own.en}` },
      reading: { from, outside, fault: failure.fault },
    };
  }
  if (failure.code === 'no-header' && failure.seen) return headsMissing(sheet, failure.seen);
  return { code: failure.code, message: NO_TABLE[failure.code] };
}
