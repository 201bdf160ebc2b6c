import { mapList } from '../../lists/map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly title: string;
  /** Cells of the table, from its first to its last. */
  readonly area: string;
}

/** Another 総括表 on the same sheet, of last year or of another society: it is not judged or counted (docs/table-rules.md, decision 15). */
export const tableUnread = defineRule({
  id: 'table-unread',
  severity: 'review',
  about: 'form',
  check: ({ table }) =>
    mapList(
      table.furtherTables,
      ({ title, cell, area, firstRow }): Draft<Args> => ({
        subject: title,
        row: firstRow,
        cells: [cell],
        found: title,
        expected: '',
        args: { title, area },
        fix: null,
      }),
    ),
  words: {
    ja: {
      title: '読んでいない表があります',
      why: ({ title, area }) =>
        `${area}の${title === '' ? '表' : quote(title, 'ja')}は、前年度や別の商工会などの別の表とみて、判定も集計もしていません。`,
      todo: () =>
        'この表も確かめるときは、確認パネルの「こちらの表を確認」を押すか、別のシートに移してください。同じ表の続きであれば、見出しをそろえてください。',
    },
    en: {
      title: 'A table was not read',
      why: ({ title, area }) =>
        `${title === '' ? 'What stands' : quote(title, 'en')} in ${area} is another table, such as one of another year or society. It is neither judged nor counted here.`,
      todo: () =>
        'To check it too, choose Check this table in the pane, or move it to a sheet of its own. If it goes on with the other table, give both the same heads.',
    },
  },
});
