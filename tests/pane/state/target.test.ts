import { PaneController } from '../../../src/pane/state/controller.js';
import { isElsewhere, targetOf } from '../../../src/pane/state/target.js';
import { checkedOnce } from '../../judging/check-once.js';
import { meets } from '../../thinned.js';
import { corpusSheet } from '../corpus-check.js';
import { InMemorySession } from '../in-memory-session.js';

/**
 * Which sheet a press changes: always the one the top line names, and never one the clerk has not seen named. After any two steps a third of the others comes in
 * `npm test`, each of them in `npm run test:long`.
 */

const IDS = ['only', 'two', 'three'] as const;

async function started() {
  const session = new InMemorySession(corpusSheet('60-one-clerks-sheet'), checkedOnce);
  session.others = [
    { sheetId: 'two', name: 'R6', hidden: false },
    { sheetId: 'three', name: 'R5', hidden: true },
  ];
  const controller = new PaneController(async () => ({ ok: true, value: session }));
  await controller.start();
  const state = controller.store.get;
  const target = () => targetOf(state());
  return { session, controller, state, target };
}

type Opened = Awaited<ReturnType<typeof started>>;

/** What a clerk presses, in the pane as it is then. */
const STEPS: Readonly<Record<string, (pane: Opened) => Promise<void> | void>> = {
  survey: async ({ controller, state }) => {
    await controller.press({ do: 'survey' });
    if (state().survey) controller.store.dispatch({ type: 'survey-shown', open: false });
  },
  'open R6': async (pane) => open(pane, 'two', 'R6'),
  'open R5, which is hidden': async (pane) => open(pane, 'three', 'R5'),
  'press the tab of R6': ({ session }) => session.show('two'),
  'press the first tab': ({ session }) => session.show('only'),
  check: ({ controller, target }) => controller.press({ do: 'check', ...idOf(target()) }),
  recalculate: ({ controller, target }) => controller.press({ do: 'recalculate', ...idOf(target()) }),
  'go to the sheet in front': ({ controller, session }) =>
    controller.press({ do: 'check', sheetId: session.inFront }),
  undo: ({ controller }) => controller.press({ do: 'undo' }),
};

const idOf = (target: { readonly sheetId: string } | null) => (target ? { sheetId: target.sheetId } : {});

async function open({ controller }: Opened, sheetId: string, name: string): Promise<void> {
  controller.store.dispatch({ type: 'sheet-chosen', sheet: { sheetId, name } });
  await controller.press({ do: 'open', sheetId });
}

/** Every cell of a sheet, as one text. */
const photo = ({ session }: Opened, sheetId: string) =>
  Array.from({ length: 20 }, (_, row) =>
    [...'ABCDEFGH'].map((column) => session.text(`${column}${row + 1}`, sheetId)).join('\t'),
  ).join('\n');

const NAMES = Object.keys(STEPS);
const orders = NAMES.flatMap((a, first) =>
  NAMES.flatMap((b, second) =>
    NAMES.filter((_c, third) => meets(first + second, third, 3)).map((c) => [a, b, c]),
  ),
);

test('in every order of three steps only the sheet in front and named is changed; any other is asked about first, by its name', async () => {
  for (const order of orders) {
    const pane = await started();
    for (const name of [...order, 'recalculate']) {
      const before = IDS.map((id) => photo(pane, id));
      const named = pane.target();
      const inFront = pane.session.inFront;
      const lastWrite = pane.state().lastWrite;
      await STEPS[name]?.(pane);
      const changed = IDS.filter((id, at) => photo(pane, id) !== before[at]);
      const mine = name === 'undo' ? lastWrite?.sheetId : named?.sheetId;
      // Nothing, or the sheet the top line named; and that was in front.
      expect([order, name, changed.filter((id) => id !== mine || id !== named?.sheetId)]).toEqual([
        order,
        name,
        [],
      ]);
      if (name === 'recalculate' && named?.sheetId !== inFront) {
        expect([order, changed, pane.state().question?.sheetName]).toEqual([order, [], named?.name]);
      }
    }
  }
});

test('what was asked is done on the sheet that was named, and on no other', async () => {
  const pane = await started();
  await pane.controller.press({ do: 'check', sheetId: 'only' });
  pane.session.show('two');
  expect(isElsewhere(pane.state())).toBe(true);
  const untouched = photo(pane, 'two');
  await pane.controller.press({ do: 'recalculate', sheetId: 'only' });
  const { question } = pane.state();
  if (!question) throw new Error('Nothing was asked.');
  expect(question.sheetName).toBe('総括表');
  const before = photo(pane, 'only');
  await pane.controller.run(question.command);
  expect(photo(pane, 'only')).not.toBe(before);
  expect(photo(pane, 'two')).toBe(untouched);
  expect(pane.state().question).toBeNull();
});

test('with nothing on show the pane goes along with the tabs; with a check on show it stays and says so', async () => {
  const { session, controller, state, target } = await started();
  expect(target()).toMatchObject({ sheetId: 'only', name: '総括表' });
  session.show('two');
  expect([target()?.name, isElsewhere(state())]).toEqual(['R6', false]);
  await controller.press({ do: 'check', sheetId: 'two' });
  session.show('only');
  expect([target()?.name, isElsewhere(state())]).toEqual(['R6', true]);
});

test('a sheet that is opened comes to the front; a hidden one is checked all the same, and marked', async () => {
  const pane = await started();
  await open(pane, 'two', 'R6');
  expect([pane.session.inFront, isElsewhere(pane.state())]).toEqual(['two', false]);
  await open(pane, 'three', 'R5');
  expect([pane.session.inFront, pane.target()?.name, isElsewhere(pane.state())]).toEqual(['two', 'R5', true]);
});
