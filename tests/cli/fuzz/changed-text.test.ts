import { unzipSync } from 'fflate';
import { openedXlsx } from '../../files/open-for-test.js';
import { EVERYTHING } from '../round-trip/everything.js';
import { rewritten } from './mutate.js';
import { CASES, differing, SEED, Trials } from './trials.js';

jest.setTimeout(24 * 60 * 60 * 1000);

const trials = new Trials('text changed');
afterAll(() => trials.end());

/** What a write may touch at all. */
const OURS =
  /^(?:xl\/worksheets\/sheet1\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

test(`${CASES} workbooks with the text of a part changed`, async () => {
  const workbooks = Object.entries(EVERYTHING);
  for (let at = 0; at < CASES; at += 1) {
    const [name, bytes] = workbooks[at % workbooks.length] ?? ['', new Uint8Array()];
    const { how, parts, bytes: broken } = rewritten(bytes, SEED + at);
    const what = `seed ${SEED + at}: ${name} ${how}`;
    const written = await trials.recalculate(name, broken, what);
    if (!written) continue;
    const changed = differing(parts, unzipSync(written));
    expect([what, changed.filter((part) => !OURS.test(part))]).toEqual([what, []]);
    openedXlsx(written);
  }
  expect(trials.outcomes.written).toBeGreaterThan(CASES / 20);
  expect(trials.outcomes.refused).toBeGreaterThan(CASES / 20);
});
