import type { Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';

jest.setTimeout(120_000);

const corpus = readCorpus();

function table(name: string): Sheet {
  const found = corpus.find((entry) => entry.name === name);
  if (!found) throw new Error(`No table ${name}`);
  return found.sheet;
}

const CLERKS_SHEET = table('60-one-clerks-sheet');

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser.stop());
afterEach(() => page.context().close());

async function open(sheet: Sheet, prepare?: () => void) {
  page = await browser.open();
  if (prepare) await page.evaluate(prepare);
  await page.evaluate((own) => window.openPane(own, 'ja-JP', false), sheet);
  await page.getByRole('button', { name: '再計算' }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).click();
const selected = () => page.evaluate(() => window.session.selected);

test('確認のみ shows the table, its tallies and its findings, and writes nothing', async () => {
  await open(CLERKS_SHEET);
  await browser.picture(page, 'pane-welcome');
  await press('確認のみ');
  await page.getByRole('heading', { name: '令和7年度 大潟野商工会アクションプログラム 総括表' }).waitFor();
  await page.getByText('令和7年度 / 9指標・5施策 / シート「総括表」').waitFor();
  await page.getByText('シートは「3/5」').waitFor();
  await page.getByText('シートは「7/9」').waitFor();
  await page.getByText('達成2・未達成2・目標なし1').waitFor();
  await page.getByText('達成6・未達成2・目標なし1').waitFor();
  await browser.picture(page, 'pane-checked');
  expect(await page.evaluate(() => window.session.text('D11'))).toBe('');
  expect(await button('元に戻す').getAttribute('aria-disabled')).toBe('true');
});

test('再計算 says what it wrote, 元に戻す what it took back and what it left', async () => {
  await open(CLERKS_SHEET);
  await press('再計算');
  await page.getByRole('status').getByText('5件書き込みました。').waitFor();
  expect(await page.evaluate(() => window.session.text('D11'))).toBe('達成');
  await browser.picture(page, 'pane-recalculated');
  await page.evaluate(() => window.session.type('D5', '見直し中'));
  await press('元に戻す');
  await page.getByRole('status').getByText('4件を元に戻しました。').waitFor();
  await page.getByText('D5: 書き込んだあとに変更されたため(現在は「見直し中」)').waitFor();
  await browser.picture(page, 'pane-undone');
  expect(await page.evaluate(() => [window.session.text('D5'), window.session.text('D11')])).toEqual([
    '見直し中',
    '',
  ]);
});

test('a click, 次へ and F8 go from finding to finding and select their cells', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  await press(/^誤り D5/);
  await page.getByText('1 / 13').waitFor();
  await press('次へ');
  await page.getByText('2 / 13').waitFor();
  await page.keyboard.press('F8');
  await page.getByText('3 / 13').waitFor();
  await page.locator('[aria-current=true]:focus').waitFor();
  await page.keyboard.press('Shift+F8');
  await page.getByText('2 / 13').waitFor();
  await browser.picture(page, 'pane-stepping');
  await page.waitForFunction(() => window.session.selected.length === 4);
  expect((await selected())[0]).toBe('D5');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', isComposing: true })),
  );
  expect(await selected()).toHaveLength(4);
});

const GROUPS = {
  measure: ['1 経営発達支援計画の推進 3件', '2 DXの推進 2件'],
  rule: ['達成状況※1が指標と合いません 1件', '達成状況※2が空欄です 1件'],
  sheet: [],
};

test('findings are filtered, cleared and grouped while the counts stay whole', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  await press(/^要確認 ?2$/);
  await page.getByText('– / 2').waitFor();
  await button(/^誤り ?7$/).waitFor();
  await press('すべて解除');
  await page.getByText('– / 13').waitFor();
  for (const grouping of ['measure', 'rule', 'sheet'] as const) {
    await page.getByLabel('並べ方').selectOption(grouping);
    const names = await page.getByRole('heading', { level: 4 }).allTextContents();
    expect([grouping, names.slice(0, 2)]).toEqual([grouping, GROUPS[grouping]]);
  }
});

test('one fix, then all safe ones, then a suggestion', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  await page.getByRole('button', { name: '直す', exact: true }).first().click();
  await page.getByRole('status').getByText('1件直しました。').waitFor();
  await page.evaluate(() => window.session.type('G6', '未'));
  await press('4件をまとめて直す');
  await page.getByRole('status').getByText('3件直しました。').waitFor();
  await page.getByText('G6: 確認したあとに書き換えられたため(現在は「未」)').waitFor();
  await page.getByRole('button', { name: 'この案で直す' }).first().click();
  await page.getByRole('status').getByText('1件直しました。').waitFor();
});

test('the page of help opens in the pane, and 戻る leads back to where it was opened', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  const opener = page.getByRole('button', { name: '「達成状況※2が値と合いません」の説明' }).first();
  await opener.click();
  await page.getByRole('heading', { name: '達成状況※2が値と合いません', level: 2 }).waitFor();
  await browser.picture(page, 'pane-help');
  await press('戻る');
  await opener.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.endsWith('の説明'));
});

test('what came of a press far down is seen there, and said once: above again, below no more', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  const last = page.getByRole('button', { name: 'この案で直す' }).last();
  const seen = page.getByText('1件直しました。');
  await last.click();
  await page.getByRole('status').getByText('1件直しました。').waitFor();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('finding-'));
  const inSight = () =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('[aria-hidden=true] p')].some((own) =>
        own.textContent?.startsWith('1件直しました。'),
      ),
    );
  await inSight();
  await browser.picture(page, 'pane-echo');
  await button('再計算').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelectorAll('[aria-hidden=true] p').length === 0);
  await last.scrollIntoViewIfNeeded();
  expect(await seen.count()).toBe(2);
});

test('what came of a press is seen there too where the browser is late to tell what was scrolled', async () => {
  await open(CLERKS_SHEET, () => {
    const Prompt = window.IntersectionObserver;
    window.IntersectionObserver = class extends Prompt {
      constructor(tell: IntersectionObserverCallback) {
        super((entries, observer) => setTimeout(() => tell(entries, observer), 400));
      }
    };
  });
  await press('確認のみ');
  await page.getByText('– / 13').waitFor();
  await page.getByRole('button', { name: 'この案で直す' }).last().click();
  await page.locator('[aria-hidden=true] p', { hasText: '1件直しました。' }).waitFor();
});

test('the same words are shown again further down, though they were read above before', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  await page.getByText('– / 13').waitFor();
  await page.getByRole('button', { name: '直す', exact: true }).first().click();
  await page.getByRole('status').getByText('1件直しました。').waitFor();
  await button('再計算').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelectorAll('[aria-hidden=true] p').length === 0);
  await page.getByRole('button', { name: 'この案で直す' }).last().click();
  await page.locator('[aria-hidden=true] p', { hasText: '1件直しました。' }).waitFor();
});

test('where the pane itself can not be drawn it says so, and もう一度 brings it back', async () => {
  await open(CLERKS_SHEET);
  await press('確認のみ');
  await page.getByText('シートは「3/5」').waitFor();
  await page.evaluate(() => {
    const broken = { phase: 'done', total: 1, current: null, results: [null], open: true };
    window.controller.store.dispatch({ type: 'survey-told', survey: broken as never });
  });
  await page.getByRole('alert').getByText('画面を表示できなくなりました。').waitFor();
  await browser.picture(page, 'pane-crashed');
  expect(await barriersIn(page)).toEqual([]);
  await press('もう一度');
  await press('確認のみ');
  await page.getByText('シートは「3/5」').waitFor();
});

test('a failure has its sentence and a way on, and never an exception', async () => {
  await open(table('92-empty'));
  await press('再計算');
  await page.getByRole('alert').getByText('このシートには何も入力されていません。').waitFor();
  await browser.picture(page, 'pane-no-table');
  await page.evaluate(() => {
    window.session.trouble = 'throws';
  });
  await press('もう一度');
  await page.getByRole('alert').getByText('思わぬ問題が起きて').waitFor();
  expect(await page.getByText('RichApi').count()).toBe(0);
});

test('a silent Excel does not hold the pane for ever', async () => {
  page = await browser.open();
  await page.clock.install();
  await page.evaluate((sheet) => window.openPane(sheet, 'ja-JP', false), CLERKS_SHEET);
  await page.evaluate(() => {
    window.session.trouble = 'silent';
  });
  await press('確認のみ');
  await page.getByRole('status').getByText('確認しています…').waitFor();
  await page.clock.runFor(20_000);
  await press('待つのをやめる');
  await press('確認のみ');
  await page.getByText('シートは「3/5」').waitFor();
});

const LARGE: Sheet = {
  name: '大きな表',
  firstRow: 0,
  firstColumn: 0,
  rows: [
    ['令和7年度 大きな商工会アクションプログラム 総括表'],
    ['戦略', '施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '改善点'],
    ...Array.from({ length: 20_000 }, (_, index) => [
      index === 0 ? '1 広い戦略' : '',
      index % 2 === 0 ? `${index / 2 + 1} 施策${index}` : '',
      '',
      `(${(index % 2) + 1}) 支援した事業者数(社)`,
      `${10 + (index % 17)}(${15 + (index % 5)})`,
      '',
      '次年度も続ける。',
    ]),
  ],
};

test('20,000 rows are drawn a page at a time, the counts are whole, and the last finding is one key away', async () => {
  await open(LARGE);
  await press('確認のみ');
  await page.getByText(/^– \/ [3-9]\d,\d{3}$/).waitFor();
  const cards = page.locator('li button[id^=finding-]');
  await cards.nth(99).waitFor();
  expect(await cards.count()).toBe(100);
  await page.getByRole('button', { name: /^さらに100件を表示/ }).click();
  await cards.nth(199).waitFor();
  expect(await cards.count()).toBe(200);
  await browser.picture(page, 'pane-large');

  // The last one is one key away, on a page of its own.
  await page.keyboard.press('Shift+F8');
  const current = page.locator('button[aria-current=true]');
  await current.and(page.locator(':focus')).waitFor();
  expect(await cards.count()).toBeLessThanOrEqual(100);
  await browser.picture(page, 'pane-large-last');
  await press('前の100件を表示');
  await cards.nth(99).waitFor();
  expect(await cards.count()).toBe(100);
});
