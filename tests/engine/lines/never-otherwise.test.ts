import { check, readLines } from '../../../src/engine/index.js';
import { readCorpus } from '../../corpus/corpus.js';
import { compose } from '../../forms/compose.js';
import { AS_OF, sheetOf } from '../../forms/engine-under-test.js';
import { TRIES_ALL } from '../../thinned.js';
import { TODAY } from '../../today.js';
import { asLines, saidOtherwise } from './as-lines.js';

const FORMS = TRIES_ALL ? 400 : 160;

/** Tables as the lines a document would give of them: read as they are, or asked about; never read otherwise. */

describe('of the corpus', () => {
  const tables = readCorpus().flatMap(({ name, sheet }) => {
    const result = check(sheet, { asOf: TODAY });
    return result.ok ? [{ name, sheet, before: result.check }] : [];
  });
  let read = 0;

  test.each(tables)('$name', ({ sheet, before }) => {
    const reading = readLines(asLines(sheet, '   '), { asOf: TODAY });
    if (!reading?.ok) return;
    read += 1;
    expect(saidOtherwise(reading.read.check, before)).toEqual([]);
  });

  test('many are read', () => {
    expect(read).toBeGreaterThan(150);
  });
});

test('forms of any kind', () => {
  let read = 0;
  for (let seed = 1; seed <= FORMS; seed += 1) {
    const sheet = sheetOf(compose(seed));
    const direct = check(sheet, { asOf: AS_OF });
    const reading = readLines(asLines(sheet, seed % 2 === 0 ? '  ' : '\u3000'), { asOf: AS_OF });
    if (!direct.ok || !reading?.ok) continue;
    read += 1;
    expect([seed, saidOtherwise(reading.read.check, direct.check)]).toEqual([seed, []]);
  }
  expect(read).toBeGreaterThan(FORMS / 20);
});
