import { check } from '../../src/engine/index.js';
import { createWorkbookSession } from '../../src/excel/workbook-session.js';
import { type CheckSheet, throwIfCalledOff } from '../../src/judging/check-sheet.js';
import type { Progress } from '../../src/session/session.js';
import { differences, longTable, photograph, putTexts, succeeded } from '../excel/open-table.js';
import { openExcel } from '../simulated-excel/open-excel.js';
import { TODAY } from '../today.js';

/** Somebody who waits for a long sheet: what they hear, and what becomes of it where they call it off. */

const ROWS = longTable(320);

/** A session whose checks are made as on another thread: told in two steps, between which the page may do something. */
function waiting(during: (callOff: () => void) => void = () => undefined) {
  const { sheet, Excel, Office } = openExcel();
  putTexts(sheet, ROWS);
  const heard: Progress[] = [];
  const checkSheet: CheckSheet = async (cells, policy, watch) => {
    watch?.tell(0.5);
    during(() => session.callOff());
    throwIfCalledOff(watch);
    watch?.tell(0.9);
    return check(cells, policy);
  };
  const session = createWorkbookSession(Excel, Office, checkSheet, () => TODAY);
  session.watchProgress((progress) => heard.push(progress));
  return { session, sheet, heard };
}

test('a recalculation tells how far it is, and from when on it goes to its end', async () => {
  const { session, heard } = waiting();
  succeeded(await session.recalculate());
  const shares = heard.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(heard.map(({ mayStop }) => mayStop)).toEqual([true, true, true, false, false]);
});

test('what is called off before it writes fails with a sentence, and has written nothing', async () => {
  const { session, sheet } = waiting((callOff) => callOff());
  const before = photograph(sheet);
  expect(await session.recalculate()).toMatchObject({ ok: false, failure: { code: 'called-off' } });
  expect(differences(before, photograph(sheet))).toEqual([]);
  expect(session.lastWrite).toBeNull();
});
