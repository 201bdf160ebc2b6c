import type { Language } from '../../engine/index.js';
import { type CommandName, SHELLS } from '../arguments/arguments.js';
import type { OptionName } from '../arguments/options.js';

/** What the help says of one command. */
interface CommandWords {
  /** After `soukatsu <command>`, the options it takes in the order of the help left out. */
  readonly takes: string;
  readonly options: readonly OptionName[];
  readonly does: Readonly<Record<Language, readonly string[]>>;
  /** Words after `soukatsu`, one example a line. */
  readonly examples: readonly string[];
}

/** Options of every command that reads files. */
const INPUTS: readonly OptionName[] = ['files-from', 'stdin-name', 'quiet'];

/** How a table is judged and told. */
const HOW: readonly OptionName[] = ['format', 'measure-rule', 'columns', 'as-of', 'config'];

/** The same, and which files. */
const JUDGING: readonly OptionName[] = [...HOW, ...INPUTS];

export const COMMAND_WORDS: Readonly<Record<CommandName, CommandWords>> = {
  check: {
    takes: 'FILE...',
    options: ['sheet', 'all-sheets', ...JUDGING],
    does: {
      ja: ['総括表を読み取って判定し、食い違いを示します。何も書き込みません。'],
      en: ['Reads the table, judges it and lists what contradicts what. Never writes.'],
    },
    examples: [
      'check 総括表.xlsx',
      'check 総括表.tsv --format json',
      'check 提出分 --format json',
      'check "提出分/*.xlsx"',
      'check 総括表.xlsx --all-sheets',
    ],
  },
  recalc: {
    takes: 'FILE... (-o OUT | --in-place)',
    options: ['output', 'overwrite', 'in-place', 'sheet', 'highlight', 'force', ...JUDGING],
    does: {
      ja: ['達成状況(※1・※2)と達成数計だけを書き込み、ほかのセルはそのまま残します。'],
      en: ['Writes status cells (※1, ※2) and tallies only; every other cell stays as it is.'],
    },
    examples: [
      'recalc 総括表.xlsx -o 再計算.xlsx',
      'recalc 総括表.xlsx --in-place --highlight',
      'recalc 提出分 -o 再計算/',
    ],
  },
  tidy: {
    takes: 'FILE... -o OUT.xlsx',
    options: ['output', 'overwrite', 'sheet', ...JUDGING],
    does: {
      ja: ['表を標準の8列に整えた新しいブックを作ります(変更一覧と元の表も入ります)。'],
      en: [
        'Makes a new workbook with the table in its standard eight columns, a list of changes, and the source.',
      ],
    },
    examples: ['tidy 総括表.tsv -o 整えた表.xlsx'],
  },
  next: {
    takes: 'FILE... -o OUT',
    options: ['output', 'overwrite', 'sheet', ...JUDGING],
    does: {
      ja: [
        '次年度の表を作ります。ブックの写しで、年度を一つ進め、実績・達成状況・達成数計・検証欄を空にします。',
        '目標は「※前年度の目標」を付けて残し、見直す目標を一覧で示します。',
      ],
      en: [
        'Makes next year’s form: a copy of the book with the year moved by one, and without actuals, verdicts, tallies and comments.',
        'Targets stay, marked as last year’s; those worth another look are listed.',
      ],
    },
    examples: ['next 総括表_R7.xlsx -o 総括表_R8.xlsx', 'next 提出分 -o 次年度/'],
  },
  report: {
    takes: 'FILE... (-o OUT.xlsx | --per-society FOLDER)',
    options: [
      'output',
      'per-society',
      'expected',
      'master',
      'committee',
      'last',
      'last-sheet',
      'overwrite',
      'sheet',
      ...JUDGING,
    ],
    does: {
      ja: [
        '複数の総括表を一つのブックに集計します(集計とグラフ、指標一覧、指摘一覧)。',
        '商工会がいくつもあるときは、提出状況、重複、指標のずれ、ほかとかけ離れた達成率も示します。',
        '--per-society では、商工会ごとに、どのセルをどう直すかを書いたページ(.txt)も作ります。',
        '--committee では、一つの総括表から評価委員会の資料を作ります。--last で前年度の表を指定すると、前年度と比べて説明の要るところも載せます。',
        '--format json ではファイルごとの結果を標準出力に書きます(jsonl なら1行ずつ)。読み取れないファイルがあっても残りを集計します。',
      ],
      en: [
        'Sums up many tables in one workbook: totals with charts, every indicator, every finding.',
        'Of many societies it also tells who has handed in, what stands twice, where forms differ, and rates far from the others.',
        'With --per-society it also writes a page (.txt) a society: which cells, what is wrong with them, and what to do.',
        "With --format json it prints a report a file (jsonl: one a line). Files that can't be used are named; the rest goes on.",
      ],
    },
    examples: [
      'report 提出分 -o 集計.xlsx',
      'report "提出分/*.xlsx" -o 集計.xlsx --per-society 商工会へ',
      'report 提出分 -o 集計.xlsx --expected 名簿.txt',
      'report R7総括表.xlsx --committee --last R6総括表.xlsx -o 委員会資料.xlsx',
    ],
  },
  compare: {
    takes: 'LAST THIS [-o OUT.xlsx]',
    options: ['sheet', 'last-sheet', 'output', 'overwrite', ...HOW, 'quiet'],
    does: {
      ja: [
        '今年度の総括表(THIS)を確認し、前年度の表(LAST)と比べて気になるところも示します。',
        '-o では、指標の推移のシートが付いた集計のブックも作ります。',
      ],
      en: [
        'Checks this year’s table (THIS) and lists what strikes beside last year’s (LAST).',
        'With -o it also writes a report with a sheet of both years’ figures.',
      ],
    },
    examples: [
      'compare R6総括表.xlsx R7総括表.xlsx',
      'compare 総括表.xlsx 総括表.xlsx --last-sheet R6 --sheet R7 -o 比較.xlsx',
    ],
  },
  explain: {
    takes: '[RULE]',
    options: [],
    does: {
      ja: [
        '確認の説明を表示します。RULE は status-mismatch のような名前か、指摘の見出しです。省くと、名前の一覧です。',
      ],
      en: [
        'Shows the page of help of a rule, by its id (status-mismatch) or its title; without it, the list of all.',
      ],
    },
    examples: ['explain status-mismatch', 'explain'],
  },
  completion: {
    takes: SHELLS.join('|'),
    options: [],
    does: {
      ja: ['コマンドとオプションの入力を補うための設定を表示します。'],
      en: ['Prints what completes commands and options in a shell.'],
    },
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/soukatsu',
      'completion powershell | Out-String | Invoke-Expression',
    ],
  },
};
