import { NOTICE_PARAMETER, type OfficeWithDialogs, sayInDialog } from '../../src/commands/notice-dialog.js';
import { openTable } from '../excel/open-table.js';

type Open = (result: Office.AsyncResult<Office.Dialog>) => void;

/** The window of Office, which no simulation has: the outermost boundary. */
function officeThat(answer: (address: string, opened: Open) => void, dialogs = true): OfficeWithDialogs {
  const displayDialogAsync = (address: string, options: object, opened?: Open) => {
    // As the library does: it keeps the callback in the options, and refuses them when it finds one there already.
    if ('callback' in options) throw new Error('Sys.ArgumentException: redundant callback');
    Object.assign(options, { callback: opened });
    if (opened) answer(address, opened);
  };
  return {
    context: { requirements: { isSetSupported: () => dialogs }, ui: { displayDialogAsync } as Office.UI },
  };
}

beforeAll(() => {
  globalThis.Office = openTable().Office;
});

const PAGE = 'https://localhost:3000/commands.html?et=1#here';

test('opens its own page with the words, and waits until the window is closed', async () => {
  const opened: string[] = [];
  const handlers = new Map<string, () => void>();
  const office = officeThat((address, callback) => {
    opened.push(address);
    const dialog = {
      addEventHandler: (type: unknown, handler: () => void) => void handlers.set(String(type), handler),
    };
    callback({ value: dialog } as unknown as Office.AsyncResult<Office.Dialog>);
  });
  let said = false;
  const saying = sayInDialog(office, PAGE, 'シートが保護されています。').then(() => {
    said = true;
  });
  await Promise.resolve();
  expect(said).toBe(false);
  handlers.get(String(Office.EventType.DialogEventReceived))?.();
  await saying;
  const address = new URL(opened[0] ?? '');
  expect([address.origin, address.pathname]).toEqual(['https://localhost:3000', '/commands.html']);
  expect(address.searchParams.get(NOTICE_PARAMETER)).toBe('シートが保護されています。');
});

test('the button in the window closes it', async () => {
  let closed = 0;
  const office = officeThat((_, callback) => {
    const dialog = {
      close: () => {
        closed += 1;
      },
      addEventHandler: (type: unknown, handler: () => void) => {
        if (type === Office.EventType.DialogMessageReceived) setTimeout(handler, 0);
      },
    };
    callback({ value: dialog } as unknown as Office.AsyncResult<Office.Dialog>);
  });
  await sayInDialog(office, PAGE, 'x');
  expect(closed).toBe(1);
});

test('ends where no window can be opened', async () => {
  const refused = officeThat((_, callback) =>
    callback({ error: { code: 12007, message: '', name: '' } } as Office.AsyncResult<Office.Dialog>),
  );
  expect(await sayInDialog(refused, PAGE, 'x')).toBe(false);
  const broken = officeThat(() => {
    throw new Error('not here');
  });
  expect(await sayInDialog(broken, PAGE, 'x')).toBe(false);
  let asked = 0;
  await sayInDialog(
    officeThat(() => {
      asked += 1;
    }, false),
    PAGE,
    'x',
  );
  expect(asked).toBe(0);
});

test('a window that never comes, and one that nobody closes, do not keep the command for ever', async () => {
  jest.useFakeTimers();
  try {
    const never = sayInDialog(
      officeThat(() => {}),
      PAGE,
      'x',
    );
    await jest.runAllTimersAsync();
    expect(await never).toBe(false);
    const closed: string[] = [];
    const stays = officeThat((address, callback) => {
      const notice = new URL(address).searchParams.get(NOTICE_PARAMETER) ?? '';
      callback({
        value: { close: () => closed.push(notice), addEventHandler: () => {} },
      } as unknown as Office.AsyncResult<Office.Dialog>);
    });
    for (const notice of ['first', 'second']) {
      const saying = sayInDialog(stays, PAGE, notice);
      await jest.runAllTimersAsync();
      expect(await saying).toBe(true);
    }
    // The next notice takes the place of the one that was left open.
    expect(closed).toEqual(['first']);
  } finally {
    jest.useRealTimers();
  }
});
