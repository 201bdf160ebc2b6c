import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus.js';
import { holdsTable, severities } from './expected.js';
import { comparable, reportOn, scoreRules, scoreTable, truth } from './measured.js';

const tables = readCorpus();

describe('the engine on the corpus', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    '%s is read and judged as it is right',
    (_, table) => {
      const report = reportOn(table);
      if (!holdsTable(table.expected)) {
        expect(report).toBeNull();
        return;
      }
      if (!report) throw new Error('no 総括表 was found');
      expect(comparable(report, table.expected)).toEqual(truth(table.expected));
    },
  );

  test('no rule of level error is ever wrong', () => {
    const scores = scoreRules(tables);
    const errors = scores.filter(({ rule }) => (severities[rule] as readonly string[]).includes('error'));
    // `npm run corpus` asks for the table of precision and recall.
    if (process.env.SOUKATSU_SCORES) writeFileSync(process.env.SOUKATSU_SCORES, `${scoreTable(scores)}\n`);
    expect(errors.filter(({ wrong }) => wrong > 0)).toEqual([]);
  });
});
