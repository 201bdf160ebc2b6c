import { recalculateCommand } from '../../src/commands/recalculate-command.js';
import { openTable, succeeded } from './open-table.js';

/** With another workbook in front Excel answers InvalidSelection to some questions (office-js #5319, #6365): no chart sheet is said to be there. */

const refused = { ok: false, failure: { code: 'other-workbook' } };

test('the clerk is told which window to go back to, by the pane and by the ribbon, and the next click works', async () => {
  const { session, host } = openTable();
  const checked = succeeded(await session.check());
  host.bugs.add('other-workbook-in-front');
  for (const asked of [session.check(), session.listSheets(), session.isHighlighted(), session.front()])
    expect(await asked).toMatchObject(refused);
  expect(await recalculateCommand({ session, language: 'ja', say: async () => {} })).toContain(
    'ほかのブック',
  );
  // A sheet that is named is read, written and gone to all the same.
  const { sheetId } = checked;
  expect(succeeded(await session.recalculate({}, sheetId)).written).toHaveLength(4);
  expect(succeeded(await session.select(checked, 'G5')).from).toBeNull();
  host.bugs.clear();
  expect((await session.check()).ok).toBe(true);
  expect((await session.listSheets()).ok).toBe(true);
});
