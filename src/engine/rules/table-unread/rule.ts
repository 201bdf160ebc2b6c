import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly title: string;
  /** Cells of the table, from its first to its last. */
  readonly area: string;
}

/** A 総括表 of another year or another society on the same sheet: it is not judged or counted (RULES.md, decision 15). */
export const tableUnread = defineRule({
  id: 'table-unread',
  severity: 'review',
  about: 'form',
  check: ({ table }) =>
    table.furtherTables.map(
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
        `${area}の${quote(title, 'ja')}は、年度か商工会が違う別の表なので、判定も達成数計への計上もしていません。`,
      todo: () => 'この表も確かめるときは、別のシートに移して、そのシートでチェックしてください。',
    },
    en: {
      title: 'A table was not read',
      why: ({ title, area }) =>
        `${quote(title, 'en')} in ${area} is a table of another year or society. It is neither judged nor counted here.`,
      todo: () => 'To check it too, move it to a sheet of its own and check that sheet.',
    },
  },
});
