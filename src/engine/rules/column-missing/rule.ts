import { type Draft, defineRule } from '../rule.js';

interface Args {
  readonly name: string;
}

/** There is no column to hold ※1 or ※2: verdicts are shown here, and nothing is written. */
export const columnMissing = defineRule({
  id: 'column-missing',
  severity: 'error',
  about: 'form',
  check({ table }) {
    return table.structure.missing.map(({ role, row, cells }): Draft<Args> => {
      const name = role === 'measureStatus' ? '達成状況※1' : '達成状況※2';
      return { subject: role, row, cells, found: '', expected: name, args: { name }, fix: null };
    });
  },
  words: {
    ja: {
      title: '達成状況の列がありません',
      why: ({ name }) => `${name}を記入する列がありません。判定はしますが、シートには書き込めません。`,
      todo: ({ name }) => `${name}の列を加えるか、「整えた表」(tidy)で標準の8列に作り直してください。`,
    },
    en: {
      title: 'A status column is missing',
      why: ({ name }) =>
        `There is no column to hold ${name}. It is judged, but can’t be written to the sheet.`,
      todo: ({ name }) =>
        `Add a column for ${name}, or rebuild the table in the canonical eight columns (tidy).`,
    },
  },
});
