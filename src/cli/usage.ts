import type { Language } from '../engine/index.js';

/** What `soukatsu --help` prints. */
export const USAGE: Readonly<Record<Language, string>> = {
  ja: `総括表アシスト(soukatsu): 総括表を読み取り、判定し、食い違いを示します。

使い方:
  soukatsu check  FILE [--sheet 名前] [--format text|json|markdown] [--measure-rule all|majority]
  soukatsu recalc FILE (-o OUT | --in-place) [--sheet 名前] [--highlight] [--force] [--format …] [--measure-rule …]
  soukatsu tidy   FILE -o OUT.xlsx [--sheet 名前] [--format text|json] [--measure-rule …]
  soukatsu report FILE... -o OUT.xlsx [--sheet 名前] [--format text|json] [--measure-rule …]

FILE は .xlsx、.xlsm、.csv、.tsv です。check は何も書き込みません。
recalc は達成状況(※1・※2)と達成数計だけを書き込み、ほかのセルはそのまま残します。
tidy は表を標準の8列に整えた新しいブックを作ります(変更一覧と元の表も入ります)。
report は複数の総括表を一つのブックに集計します(集計とグラフ、指標一覧、指摘一覧)。--format json ではファイルごとに
1行の結果を標準出力に書きます。読み取れないファイルがあっても残りを集計します。

  --sheet 名前        読み取るシート。省くと、開いたときに表示されるシートか、総括表のある唯一のシート
  --format            結果の形。text(既定)、json、markdown(check と recalc)
  --measure-rule      施策の達成: all(既定、すべての指標が達成)か majority(過半数)
  -o, --output OUT    書き込み先のファイル
  --in-place          元のファイルを書き換える(途中で止まっても元のファイルは壊れません)
  --highlight         未達成のセルに条件付き書式の色を付ける(.xlsx、.xlsm)
  --force             保護されたシートや最終版のブックにも書き込む
  --lang ja|en        言葉。既定は ja
  --help, --version

終了コード: 0 ヒントのほかは何もない、1 誤りか要確認がある、2 ファイルを使えない、64 使い方の誤り
`,
  en: `soukatsu: reads a yearly summary table (総括表), judges it, and lists what contradicts what.

Usage:
  soukatsu check  FILE [--sheet NAME] [--format text|json|markdown] [--measure-rule all|majority]
  soukatsu recalc FILE (-o OUT | --in-place) [--sheet NAME] [--highlight] [--force] [--format …] [--measure-rule …]
  soukatsu tidy   FILE -o OUT.xlsx [--sheet NAME] [--format text|json] [--measure-rule …]
  soukatsu report FILE... -o OUT.xlsx [--sheet NAME] [--format text|json] [--measure-rule …]

FILE is .xlsx, .xlsm, .csv or .tsv. check never writes.
recalc writes status cells (※1, ※2) and tallies only; every other cell stays as it is.
tidy makes a new workbook with the table in its standard eight columns, a list of changes, and the source.
report sums up many tables in one workbook: totals with charts, every indicator, every finding. With --format json
it prints a report a file, one a line. Files that can't be used are named; the rest goes on.

  --sheet NAME        the sheet to read; without it the active sheet, or the only one that holds a table
  --format            text (default), json, or markdown (check and recalc)
  --measure-rule      a measure is achieved when all (default) or the majority of its indicators are
  -o, --output OUT    the file to write
  --in-place          rewrite the input (a crash leaves the old file whole)
  --highlight         colour unmet cells by a conditional format (.xlsx, .xlsm)
  --force             write protected sheets and workbooks marked as final too
  --lang ja|en        language, ja by default
  --help, --version

Exit status: 0 nothing but hints, 1 errors or needs-review found, 2 the file can't be used, 64 bad usage
`,
};
