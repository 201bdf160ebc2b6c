import {
  check,
  explainMeasure,
  explainVerdict,
  reportOf,
  tidy,
  wordFinding,
} from '../../../src/engine/index.js';
import { anyGrids } from './any-grid.js';
import { property } from './cases.js';

describe('a grid of any text', () => {
  property('gives a result, words and a report that survives JSON, and never throws', anyGrids, (sheet) => {
    const result = check(sheet);
    if (!result.ok) {
      expect(result.failure.message.ja).not.toBe('');
      return;
    }
    const { judged, findings } = result.check;
    for (const language of ['ja', 'en'] as const) {
      const report = reportOf(result.check, 'any.tsv', language);
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      for (const own of judged.indicators) expect(explainVerdict(own, language)).not.toBe('');
      for (const own of judged.measures) expect(explainMeasure(judged, own, language)).not.toBe('');
      for (const finding of findings) expect(wordFinding(finding, language).why).not.toBe('');
    }
    expect(tidy(sheet, result.check).rows.every((row) => row.length === 8)).toBe(true);
  });
});
