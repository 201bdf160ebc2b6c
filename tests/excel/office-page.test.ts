import { officeIsReady } from '../../src/excel/office-is-ready.js';
import { sessionOfPage } from '../../src/excel/office-page.js';
import { setDay } from '../clock.js';
import { openTable, succeeded } from './open-table.js';

/** The global names as Office.js sets them; `onReady` is the part of it that needs a browser. */
function setGlobals(office: unknown, excel: unknown): void {
  Object.assign(globalThis, { Office: office, Excel: excel });
}

afterEach(() => {
  setGlobals(undefined, undefined);
  jest.useRealTimers();
});

test('without Office.js a page is not ready, and its session says so', async () => {
  expect(await officeIsReady()).toBe(false);
  expect(await sessionOfPage().check()).toMatchObject({ ok: false, failure: { code: 'office-missing' } });
});

test('a library that never answers is waited for only so long; one outside Excel is not taken for Excel', async () => {
  setGlobals({ onReady: () => new Promise(() => {}) }, undefined);
  expect(await officeIsReady(10)).toBe(false);
  setGlobals({ onReady: async () => ({ host: null, platform: null }) }, undefined);
  expect(await officeIsReady()).toBe(false);
  setGlobals({ onReady: async () => ({ host: 'Excel', platform: 'PC' }) }, undefined);
  expect(await officeIsReady()).toBe(true);
});

test('in Excel the session works with the workbook of the page', async () => {
  const { Excel, Office } = openTable();
  setGlobals(Office, Excel);
  expect((await sessionOfPage().check()).ok).toBe(true);
});

test('its checks are of the day on the machine’s calendar', async () => {
  const { Excel, Office } = openTable();
  setGlobals(Office, Excel);
  const session = sessionOfPage();
  for (const [day, state] of [
    ['2026-03-30', 'open'],
    ['2026-03-31', 'closed'],
  ] as const) {
    setDay(day);
    expect(succeeded(await session.check()).check.judged.state).toBe(state);
  }
});
