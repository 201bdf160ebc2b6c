/** Reads every sentence that any table of the corpus gives rise to. */
import { check } from '../../../src/engine/check.js';
import type { Finding } from '../../../src/engine/rules/finding.js';
import { wordFinding } from '../../../src/engine/rules/word-finding.js';
import { explainMeasure } from '../../../src/engine/verdict/explain-measure.js';
import { explainVerdict } from '../../../src/engine/verdict/explain-verdict.js';
import { readCorpus } from '../../corpus/corpus.js';
import { faultsOf } from './sentences.js';

const checks = readCorpus().flatMap(({ name, sheet }) => {
  const result = check(sheet);
  return result.ok ? [{ name, found: result.check }] : [];
});

test.each(checks)('$name: every finding reads as a sentence', ({ found }) => {
  for (const finding of found.findings) {
    expect(faultsOf(finding, 'ja')).toEqual([]);
    expect(faultsOf(finding, 'en')).toEqual([]);
  }
});

test.each(checks)('$name: every finding is plain data, and a copy of it reads the same', ({ found }) => {
  for (const finding of [...found.findings, ...found.setAside]) {
    const copy: Finding = JSON.parse(JSON.stringify(finding));
    expect(copy).toStrictEqual(finding);
    for (const language of ['ja', 'en'] as const)
      expect(wordFinding(copy, language)).toEqual(wordFinding(finding, language));
  }
});

test.each(checks)('$name: every verdict is explained and ends in the verdict', ({ found: { judged } }) => {
  for (const own of judged.indicators) {
    expect(explainVerdict(own, 'ja')).toMatch(new RegExp(`${own.verdict}」?$`));
    expect(explainVerdict(own, 'en')).toContain(own.verdict);
  }
  for (const own of judged.measures) {
    expect(explainMeasure(judged, own, 'ja')).toMatch(new RegExp(`${own.verdict}」?$`));
    expect(explainMeasure(judged, own, 'en')).toContain(own.verdict);
  }
});
