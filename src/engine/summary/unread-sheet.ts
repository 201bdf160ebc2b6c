import { LIST_FIRST, LIST_HEADER } from '../content/list-place.js';
import type { SheetContent } from '../content/sheet-content.js';
import { listPage, SheetDraft } from '../content/sheet-draft.js';
import type { ReportSource } from './report-source.js';

/** Sheet 読み取れないファイル: what is missing from the figures, and why. */
export function unreadSheet(unread: ReportSource['unread']): SheetContent {
  const draft = new SheetDraft('読み取れないファイル', [36, 110]);
  draft.put(0, 0, '読み取れないファイル', 'title');
  draft.put(1, 0, `次の${unread.length}件は集計に含まれていません。`, 'note');
  draft.putRow(LIST_HEADER, [
    ['ファイル', 'header'],
    ['理由', 'header'],
  ]);
  for (const [index, { file, message }] of unread.entries())
    draft.putRow(LIST_FIRST + index, [
      [file, 'text'],
      [message, 'text'],
    ]);
  return draft.finish(listPage(LIST_HEADER, LIST_HEADER + unread.length, 2, 0));
}
