import { FINDING, FINDING_LIST, LIST_FIRST, LIST_HEADER } from '../content/list-place.js';
import type { LookName } from '../content/look.js';
import type { SheetContent } from '../content/sheet-content.js';
import { listPage, SheetDraft } from '../content/sheet-draft.js';
import { ANSWER_HEADS, ANSWERS_TITLE } from '../report/say-answers.js';
import type { Severity } from '../rules/rule.js';
import { SEVERITY_WORDS } from '../rules/severity.js';
import type { TableSummary } from './table-summary.js';

/** Sheet 指摘: every finding of every file, and what people have decided. */

const HEADER = ['No.', 'ファイル', 'セル', '種類', '指摘', '内容'];
const WIDTHS = [5, 24, 8, 9, 26, 96];

const LOOK: Readonly<Record<Severity, LookName>> = { error: 'bad', review: 'open', hint: 'centred' };

const PLACES = ['number', 'file'] as const;

/** Below the findings, what people have decided; nothing where they have decided nothing. */
function putAnswers(
  draft: SheetDraft,
  tables: readonly TableSummary[],
  after: number,
  isOfOne: boolean,
): void {
  const all = tables.flatMap(({ file, answers }, index) => answers.map((own) => ({ ...own, file, index })));
  if (all.length === 0) return;
  const title = after + 2;
  const heads = [...(isOfOne ? [] : HEADER.slice(0, PLACES.length)), ...ANSWER_HEADS.ja];
  draft.put(title, 0, ANSWERS_TITLE.ja, 'title');
  draft.putRow(
    title + 1,
    heads.map((word) => [word, 'header'] as const),
  );
  for (const [at, { index, file, cell, state, what, why }] of all.entries())
    draft.putRow(title + 2 + at, [
      ...(isOfOne
        ? []
        : ([
            [index + 1, 'ordinal'],
            [file, 'text'],
          ] as const)),
      [cell, 'centred'],
      [state, 'text'],
      [what, 'text'],
      [why, 'text'],
    ]);
}

/** The list of findings; `No.` is the file's own on 集計. */
export function findingSheet(tables: readonly TableSummary[]): SheetContent {
  const draft = new SheetDraft(FINDING_LIST, WIDTHS);
  draft.put(0, 0, '指摘一覧', 'title');
  draft.putRow(
    LIST_HEADER,
    HEADER.map((word) => [word, 'header'] as const),
  );
  let row = LIST_FIRST;
  for (const [index, { file, findings }] of tables.entries()) {
    for (const { cell, severity, title, message } of findings) {
      draft.putRow(row, [
        [index + 1, 'ordinal'],
        [file, 'text'],
        [cell, 'centred'],
        [SEVERITY_WORDS.ja[severity], LOOK[severity]],
        [title, 'text'],
        [message, 'text'],
      ]);
      row += 1;
    }
  }
  if (row === LIST_FIRST) draft.put(row, FINDING.file, '指摘はありません。', 'plain');
  putAnswers(draft, tables, Math.max(row - 1, LIST_FIRST), false);
  return draft.finish(listPage(LIST_HEADER, row - 1, HEADER.length, FINDING.cell));
}

/** The list of the findings of one table. */
export function oneTableFindings(table: TableSummary): SheetContent {
  const { findings } = table;
  const draft = new SheetDraft(FINDING_LIST, WIDTHS.slice(FINDING.cell));
  const heads = HEADER.slice(FINDING.cell);
  draft.put(0, 0, '指摘一覧', 'title');
  draft.putRow(
    LIST_HEADER,
    heads.map((word) => [word, 'header'] as const),
  );
  for (const [index, { cell, severity, title, message }] of findings.entries())
    draft.putRow(LIST_FIRST + index, [
      [cell, 'centred'],
      [SEVERITY_WORDS.ja[severity], LOOK[severity]],
      [title, 'text'],
      [message, 'text'],
    ]);
  if (findings.length === 0) draft.put(LIST_FIRST, 0, '指摘はありません。', 'plain');
  putAnswers(draft, [table], LIST_FIRST + Math.max(findings.length - 1, 0), true);
  return draft.finish(listPage(LIST_HEADER, LIST_FIRST + findings.length - 1, heads.length, 0));
}
