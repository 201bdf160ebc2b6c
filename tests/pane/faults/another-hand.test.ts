import { isBusy } from '../../../src/pane/state/pane-state.js';
import { ja } from '../../../src/pane/words/ja.js';
import { sayNotice } from '../../../src/pane/words/say-notice.js';
import { changesBetween } from '../../excel/sheet-picture.js';
import { meets } from '../../thinned.js';
import { ACTIONS, type OpenedPane, paneBefore } from './opened-pane.js';

/**
 * Somebody else changes the workbook just before each round trip of each action. Whatever the sheet then is, each cell,
 * format and validation of it is what the other hand, or the action before or after that hand, would have left; nothing of the
 * other hand is lost unsaid; and the next click works. Before each round trip a third of the hands come in `npm test`, all of them in `npm run test:long`.
 */

const HANDS: readonly { readonly name: string; readonly does: (pane: OpenedPane) => void }[] = [
  { name: 'types a verdict', does: ({ sheet }) => void sheet.enter(4, 6, '—') },
  { name: 'types a figure', does: ({ sheet }) => void sheet.enter(4, 5, '20(18)') },
  { name: 'inserts a row', does: ({ sheet }) => sheet.insertRows(4, 1) },
  { name: 'deletes a row', does: ({ sheet }) => sheet.deleteRows(4, 1) },
];

describe.each(ACTIONS.map((action, at) => ({ ...action, at })))('$name', ({ first, click, at }) => {
  test.each(HANDS.map((hand, place) => ({ ...hand, place })))(
    'another hand $name',
    async ({ does, place }) => {
      const edit = (pane: OpenedPane) => pane.workbook.actAs('remote', () => does(pane));
      const only = await paneBefore(first);
      edit(only);
      const editOnly = only.picture();
      const early = await paneBefore(first);
      edit(early);
      await early.run(click(early.state()));
      const editFirst = early.picture();
      const late = await paneBefore(first);
      const start = late.host.roundTrips;
      await late.run(click(late.state()));
      const roundTrips = late.host.roundTrips - start;
      edit(late);
      const editLast = late.picture();
      for (let trip = 1; trip <= roundTrips; trip += 1) {
        if (!meets(place, trip + at, 5)) continue;
        const pane = await paneBefore(first);
        const { host, state, run, picture } = pane;
        host.beforeRequest(trip, () => edit(pane));
        await run(click(state()));
        expect(isBusy(state())).toBe(false);
        const end = picture();
        const strange = changesBetween(editOnly, end).filter(
          (thing) =>
            thing !== 'selection' &&
            end.get(thing) !== editFirst.get(thing) &&
            end.get(thing) !== editLast.get(thing),
        );
        expect([trip, strange]).toEqual([trip, []]);
        const { notice, problem, sheet } = state();
        const said = notice ? sayNotice(notice, sheet, ja) : null;
        if (problem) expect(problem.failure.message.ja).toMatch(/。$/);
        // What the hand typed into a verdict stays, or was seen and judged like any other, and then it is in no list.
        if (
          end.get('cell 4,6') === editOnly.get('cell 4,6') &&
          editFirst.get('cell 4,6') !== editOnly.get('cell 4,6')
        ) {
          const mentioned = problem !== null || said?.left.some(({ cell }) => cell === 'G5');
          const afterwards = editLast.get('cell 4,6') === editOnly.get('cell 4,6');
          expect([trip, mentioned || afterwards]).toEqual([trip, true]);
        }
        // A report that was made is in front by now.
        await run({ do: 'check', sheetId: pane.sheet.id });
        expect(state().problem).toBeNull();
        expect(state().sheet).not.toBeNull();
      }
    },
  );
});
