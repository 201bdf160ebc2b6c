import type { BrowserContextOptions, Page } from 'playwright-core';
import { readCorpus } from '../corpus/corpus.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';

/** The form that takes an answer and the list of answers: for everybody, in every look, by keyboard and with an IME. */

jest.setTimeout(120_000);

const SHEET = readCorpus().find(({ name }) => name === '17-direction-by-label-only')?.sheet;

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => page.context().close());

interface Look extends BrowserContextOptions {
  readonly language?: string;
  readonly dark?: boolean;
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const sideways = () =>
  page.locator('.fui-FluentProvider').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
const reasonOf = (language = 'ja-JP') =>
  page.getByRole('textbox', { name: language === 'ja-JP' ? '理由' : 'Reason' });
const kept = () => page.evaluate(() => window.session.kept);

async function open({ language = 'ja-JP', dark = false, ...context }: Look = {}) {
  page = await browser.open(context);
  if (!SHEET) throw new Error('The corpus lacks the table.');
  await page.evaluate(([own, words, night]) => window.openPane(own, words, night), [
    SHEET,
    language,
    dark,
  ] as const);
  await button(language === 'ja-JP' ? '確認のみ' : 'Check only').click();
  await button(language === 'ja-JP' ? /を判断する$/ : /^Decide:/)
    .first()
    .click();
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ['320-light', { viewport: { width: 320, height: 720 } }],
  ['320-dark', { viewport: { width: 320, height: 720 }, dark: true, colorScheme: 'dark' }],
  ['320-forced', { viewport: { width: 320, height: 720 }, forcedColors: 'active' }],
  ['350-english', { language: 'en-US' }],
  ['175-zoomed', { viewport: { width: 175, height: 360 }, deviceScaleFactor: 2 }],
];

test.each(LOOKS)('in the look %s the form and the list can be used by everybody', async (name, look) => {
  const ja = look.language === undefined;
  await open(look);
  await page.getByRole('radiogroup').waitFor();
  await page.getByRole('radiogroup').evaluate((own) => own.scrollIntoView({ block: 'center' }));
  await browser.picture(page, `decide-${name}-form`);
  expect(await sideways()).toBe(0);
  expect(await barriersIn(page)).toEqual([]);
  await button(ja ? '記録する' : 'Keep').click();
  await page.getByText(ja ? 'どれか一つを選んでください。' : 'Choose one.').waitFor();
  await browser.picture(page, `decide-${name}-missing`);
  expect(await barriersIn(page)).toEqual([]);
  await page.getByRole('radio', { name: ja ? '低いほど良い' : 'Lower is better' }).check();
  await reasonOf(look.language).fill(ja ? '空き店舗は少ないほど良い' : 'The fewer the better');
  await button(ja ? '記録する' : 'Keep').click();
  await page
    .getByRole('status')
    .getByText(ja ? /^判断を記録しました。/ : /^Your answer was kept/)
    .waitFor();
  await button(ja ? '判断の記録(1件)' : 'Answers kept (1)').click();
  await page.getByText(ja ? 'いまの表で使っています' : 'In use in this table').waitFor();
  await browser.picture(page, `decide-${name}-answers`);
  expect(await sideways()).toBe(0);
  expect(await barriersIn(page)).toEqual([]);
});

test('the keyboard goes into the form, on to the next finding, and back out with Esc', async () => {
  await open();
  await page.getByRole('radiogroup').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: '高いほど良い' }).isChecked()).toBe(true);
  await page.keyboard.press('Enter');
  // Without a reason nothing is kept, and the keyboard stands where it is missing.
  await page.getByText('理由を入力してください。').waitFor();
  await page.keyboard.type('取扱いを会議で決めた');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(/^判断を記録しました。/)
    .waitFor();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('finding-'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
  expect((await kept()).directions).toMatchObject([{ direction: 'higher', reason: '取扱いを会議で決めた' }]);

  const next = button(/を判断する$/).first();
  await next.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup').waitFor({ state: 'detached' });
  expect(await focused()).toMatch(/を判断する$/);
});

test('Enter that ends a composition of the IME does not send the form', async () => {
  await open();
  await page.getByRole('radio', { name: '低いほど良い' }).check();
  await reasonOf().focus();
  const ime = await page.context().newCDPSession(page);
  await ime.send('Input.imeSetComposition', { text: 'かくにん', selectionStart: 4, selectionEnd: 4 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  // Safari ends the composition first, and its Enter comes as an ordinary key with the code 229.
  await ime.send('Input.insertText', { text: '確認済み' });
  await ime.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  expect(await reasonOf().inputValue()).toBe('確認済み');
  expect((await kept()).directions).toEqual([]);
  await reasonOf().press('Enter');
  await page
    .getByRole('status')
    .getByText(/^判断を記録しました。/)
    .waitFor();
  expect((await kept()).directions).toMatchObject([{ reason: '確認済み' }]);
});

test('the day is filled in, and another can be given', async () => {
  await open();
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const date = page.getByLabel('日付');
  expect(await date.inputValue()).toBe(today);
  await date.fill('2026-04-10');
  await page.getByRole('radio', { name: '低いほど良い' }).check();
  await reasonOf().fill('会議で決めた');
  await button('記録する').click();
  await page
    .getByRole('status')
    .getByText(/^判断を記録しました。/)
    .waitFor();
  expect((await kept()).directions).toMatchObject([{ date: '2026-04-10' }]);
});

test('answers that can not be read say so, and go only by a button that says it', async () => {
  await open();
  const failure = {
    code: 'decisions-unreadable' as const,
    message: { ja: '判断の記録を読み取れません。', en: 'The answers can’t be read.' },
    detail: '',
  };
  await page.evaluate((trouble) => {
    window.session.trouble = trouble;
  }, failure);
  await button('確認のみ').click();
  await page.getByRole('alert').getByText('判断の記録を読み取れません。').waitFor();
  await browser.picture(page, 'decide-unreadable');
  expect(await barriersIn(page)).toEqual([]);
  await button('記録を消して確認する').click();
  await page.getByRole('status').getByText('判断の記録を消しました。').waitFor();
});
