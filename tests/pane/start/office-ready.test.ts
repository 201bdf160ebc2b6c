import { OFFICE_LIMIT_MS, type OfficeSource, waitForOffice } from '../../../src/pane/start/office-ready.js';

type Ready = ReturnType<typeof Office.onReady>;
const office = (onReady: () => Ready): OfficeSource => ({
  office: () => ({ onReady }),
  onScript: () => {},
});
const host = (name: string | null) => Promise.resolve({ host: name, platform: 'PC' }) as unknown as Ready;

test('Excel that is ready is no failure', async () => {
  expect(await waitForOffice(office(() => host('Excel')))).toBeNull();
});

test('a page outside Excel, and Office.js that fails, are told', async () => {
  expect(await waitForOffice(office(() => host(null)))).toMatchObject({ code: 'office-missing' });
  const broken = office(() => Promise.reject(new Error('no')));
  expect(await waitForOffice(broken)).toMatchObject({ code: 'office-missing' });
  const unloaded: OfficeSource = { office: () => undefined, onScript: (_ran, failed) => failed() };
  expect(await waitForOffice(unloaded)).toMatchObject({
    code: 'office-missing',
    message: { ja: expect.stringContaining('appsforoffice.microsoft.com') },
  });
});

test('a script that comes late is waited for', async () => {
  let there: { onReady(): Ready } | undefined;
  const source: OfficeSource = {
    office: () => there,
    onScript: (ran) => {
      queueMicrotask(() => {
        there = { onReady: () => host('Excel') };
        ran();
      });
    },
  };
  expect(await waitForOffice(source)).toBeNull();
});

test('silence ends with the time limit', async () => {
  jest.useFakeTimers();
  try {
    const waited = waitForOffice(office(() => new Promise(() => {})));
    await jest.advanceTimersByTimeAsync(OFFICE_LIMIT_MS);
    expect(await waited).toMatchObject({ code: 'connection' });
  } finally {
    jest.useRealTimers();
  }
});
