import {
  noticeAddress,
  noticeOf,
  type OfficeWithDialogs,
  sayInDialog,
} from '../../src/commands/notice-dialog.js';
import { type BugId, type DialogListener, Dialogs } from '../../src/simulated-excel/index.js';
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
  expect(noticeOf(address.hash)).toBe('シートが保護されています。');
  // What a server is sent, and writes down.
  expect(address.search).toBe('');
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
      const notice = noticeOf(new URL(address).hash) ?? '';
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

test('a page is opened with its words, or with none, whatever Office puts behind them', () => {
  const words = 'G5(数式が入っているため)&50%#1 + 2';
  const { hash } = new URL(noticeAddress(PAGE, words));
  for (const behind of ['', '&_xdm_Info=1|2|3', '&action=displayDialog'])
    expect(noticeOf(`${hash}${behind}`)).toBe(words);
  for (const none of ['', '#', '#here', '#&_xdm_Info=1']) expect(noticeOf(none)).toBeNull();
});

/** Office over the simulated windows of Excel; `windows` are those that are open, each by what it shows. */
function officeWith(bug: BugId) {
  const windows: { readonly shows: string; readonly listener: DialogListener }[] = [];
  const dialogs = new Dialogs(
    ({ address }, listener) => {
      const own = { shows: noticeOf(new URL(address).hash) ?? '', listener };
      windows.push(own);
      return { close: () => void windows.splice(windows.indexOf(own), 1) };
    },
    new Set([bug]),
  );
  const office = officeThat((address, opened) => {
    const handlers = new Map<string, () => void>();
    const code = dialogs.open(JSON.stringify({ url: address, width: 1, height: 1 }), ([type]) =>
      handlers.get(type === 0 ? 'dialogMessageReceived' : 'dialogEventReceived')?.(),
    );
    const value = {
      close: () => dialogs.close(),
      addEventHandler: (type: unknown, handler: () => void) => void handlers.set(String(type), handler),
    };
    const answer = code === 0 ? { value } : { error: { code, message: '', name: '' } };
    opened(answer as unknown as Office.AsyncResult<Office.Dialog>);
  });
  return { office, windows };
}

test.each(['slow-dialog-close', 'close-told-to-next'] as const)(
  'with %s a second notice is shown though nobody closed the first, until somebody closes it',
  async (bug) => {
    jest.useFakeTimers();
    try {
      const { office, windows } = officeWith(bug);
      const first = sayInDialog(office, PAGE, '一つ目');
      await jest.advanceTimersByTimeAsync(46_000);
      expect(await first).toBe(true);
      expect(windows.map(({ shows }) => shows)).toEqual(['一つ目']);
      let ended = false;
      const second = sayInDialog(office, PAGE, '二つ目').then((shown) => {
        ended = true;
        return shown;
      });
      await jest.advanceTimersByTimeAsync(10_000);
      expect(windows.map(({ shows }) => shows)).toEqual(['二つ目']);
      expect(ended).toBe(false);
      windows[0]?.listener.onMessage('close', PAGE);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(await second).toBe(true);
      expect(windows).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  },
);
