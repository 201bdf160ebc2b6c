import { mapList } from '../../lists/map-list.js';
import { quote } from '../../words/say.js';
import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly name: string;
  /** The words over a blank column that may be it; null where there is none. */
  readonly maybe: string | null;
}

/** There is no column to hold ※1 or ※2: verdicts are shown here, and nothing is written. */
export const columnMissing = defineRule({
  id: 'column-missing',
  severity: 'error',
  about: 'form',
  check({ table }) {
    return mapList(table.structure.missing, ({ role, row, cells, maybe }): Draft<Args> => {
      const name = role === 'measureStatus' ? '達成状況※1' : '達成状況※2';
      return {
        subject: role,
        row,
        cells,
        found: maybe ?? '',
        expected: name,
        ...(maybe === null ? {} : ({ severity: 'review' } as const)),
        args: { name, maybe },
        fix: null,
      };
    });
  },
  words: {
    ja: {
      title: '達成状況の列が見つかりません',
      why: ({ name, maybe }) =>
        maybe === null
          ? `${name}を記入する列がありません。判定はしますが、シートには書き込めません。`
          : `${quote(maybe, 'ja')}の列は空欄で、${name}の列なのかどうか分かりません。判定はしますが、シートには書き込みません。`,
      todo: ({ name, maybe }) =>
        maybe !== null
          ? `${name}の列であれば、見出しを「${name}」にしてください。`
          : `${name}の列を加えるか、「表を整える」(コマンドではtidy)で標準の8列の表を新しく作ってください。`,
    },
    en: {
      title: 'A status column was not found',
      why: ({ name, maybe }) =>
        maybe === null
          ? `There is no column to hold ${name}. It is judged, but can’t be written to the sheet.`
          : `The column ${quote(maybe, 'en')} is blank, and whether it is the one for ${name} is not known. It is judged, but not written to the sheet.`,
      todo: ({ name, maybe }) =>
        maybe !== null
          ? `If it is, head it ${name}.`
          : `Add a column for ${name}, or have the table made anew in the canonical eight columns (表を整える; tidy on the command line).`,
    },
  },
});
