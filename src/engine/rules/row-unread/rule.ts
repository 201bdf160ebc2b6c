import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { PassedOver } from '../../table/summary-table.js';
import { type Draft, defineRule } from '../rule.js';
import { explain } from './explain.js';

interface Args {
  readonly row: number;
  readonly found: string;
  /** Why it was passed over. */
  readonly because: PassedOver['because'];
}

function draftOf({ row, because, texts }: PassedOver): Draft<Args> {
  const found = mapList(texts, ({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  return {
    subject: texts[0]?.text ?? '',
    row,
    cells: mapList(texts, ({ cell }) => cell),
    found,
    expected: '',
    args: { row, found, because },
    fix: null,
  };
}

/** A row with a label and a figure that was passed over, and nothing explains why it should be (docs/table-rules.md, decision 15). */
export const rowUnread = defineRule({
  id: 'row-unread',
  severity: 'review',
  about: 'form',
  check: ({ table }) =>
    mapList(
      filterList(table.passedOver, ({ is }) => is === 'unread'),
      draftOf,
    ),
  words: {
    ja: {
      title: '読んでいない行があります',
      why: ({ row, found, because }) => explain('ja', because).why(`${row}`, found),
      todo: ({ because }) => explain('ja', because).todo,
    },
    en: {
      title: 'A row was not read',
      why: ({ row, found, because }) => explain('en', because).why(`${row}`, found),
      todo: ({ because }) => explain('en', because).todo,
    },
  },
});
