import type { Collection } from '../../collection/collect.js';
import { sayCollected } from '../../collection/say-collection.js';
import { LIST_FIRST, LIST_HEADER } from '../../content/list-place.js';
import type { SheetContent } from '../../content/sheet-content.js';
import { listPage, SheetDraft } from '../../content/sheet-draft.js';
import { COLLECTED_LIST } from './front-sheet.js';

const HEADS = ['種類', '商工会', 'ファイル', 'セル', '内容'];
const WIDTHS = [24, 20, 30, 8, 96];

/** Sheet 集約の指摘: all that the collection finds; null where there is nothing. */
export function collectedList({ findings }: Pick<Collection, 'findings'>): SheetContent | null {
  if (findings.length === 0) return null;
  const draft = new SheetDraft(COLLECTED_LIST, WIDTHS);
  draft.put(0, 0, COLLECTED_LIST, 'title');
  draft.putRow(
    LIST_HEADER,
    HEADS.map((word) => [word, 'header'] as const),
  );
  for (const [at, finding] of findings.entries()) {
    const { title, message } = sayCollected(finding, 'ja');
    draft.putRow(LIST_FIRST + at, [
      [title, 'text'],
      [finding.society, 'text'],
      [finding.is === 'twice' ? finding.files.join('、') : finding.file, 'text'],
      ['own' in finding ? finding.own.cell : '', 'centred'],
      [message, 'text'],
    ]);
  }
  return draft.finish(listPage(LIST_HEADER, LIST_FIRST + findings.length - 1, HEADS.length, 0));
}
