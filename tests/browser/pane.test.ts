import type { Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { barriersIn } from './barriers.js';
import { LONG_ROWS } from './long-rows.js';
import { PaneBrowser } from './pane-browser.js';
import { watchFor } from './shown-once.js';

declare global {
  interface Window {
    /** What moved without having been asked to. */
    shifts: string[];
  }
}

/** Layout Instability API, which TypeScript's library does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

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

async function open(sheet: Sheet, prepare?: () => void) {
  page = await browser.open();
  if (prepare) await page.evaluate(prepare);
  await page.evaluate((own) => window.openPane(own, 'ja-JP', false), sheet);
  await page.getByRole('button', { name: '再計算' }).waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).click();
const tab = (name: string) => page.getByRole('tab', { name });
/** The line of the finding of a cell. */
const line = (cell: string) =>
  page.locator('button[id^=finding-]').filter({ hasText: new RegExp(`${cell}$`) });
const selected = () => page.evaluate(() => window.session.selected);

test('確認 shows the counts and the findings on the first screen, and writes nothing', async () => {
  page = await browser.open({ viewport: { width: 350, height: 657 } });
  await page.evaluate((own) => window.openPane(own, 'ja-JP', false), CLERKS_SHEET);
  await browser.picture(page, 'pane-welcome');
  await press('確認');
  await page.getByText('総括表・令和7年度').waitFor();
  await button('誤り 5').waitFor();
  await button('要確認 1').waitFor();
  await button('ヒント 4').waitFor();
  await button('直した 0/6').waitFor();
  await line('D5').waitFor();
  const seen = await page
    .locator('button[id^=finding-]')
    .evaluateAll(
      (lines) => lines.filter((own) => own.getBoundingClientRect().bottom <= window.innerHeight).length,
    );
  expect(seen).toBeGreaterThanOrEqual(6);
  await browser.picture(page, 'pane-checked');
  expect(await page.evaluate(() => window.session.text('D11'))).toBe('');
  expect(await button('元に戻す').getAttribute('aria-disabled')).toBe('true');
});

test('まとめ shows the table, its tallies and bars; 判定 every verdict, and a press selects its cell', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await tab('まとめ').click();
  await page.getByRole('heading', { name: '令和7年度 大潟野商工会アクションプログラム 総括表' }).waitFor();
  await page.getByText('令和7年度 / 9指標・5施策 / シート「総括表」').waitFor();
  await page.getByText('シートの記載: 3/5').waitFor();
  await page.getByText('シートの記載: 7/9').waitFor();
  await page.getByText('達成2・未達成2・目標なし1').waitFor();
  await page.getByText('達成6・未達成2・目標なし1').waitFor();
  await browser.picture(page, 'pane-summary');
  await tab('判定').click();
  await page
    .getByRole('button', { name: /記載 空欄 → 達成$/ })
    .first()
    .waitFor();
  await browser.picture(page, 'pane-verdicts');
  await page
    .getByRole('button', { name: /目標の\d+%/ })
    .first()
    .click();
  await page.waitForFunction(() => window.session.selected.length === 1);
  expect((await selected())[0]).toMatch(/^G\d+$/);
  // The view is kept across checks.
  await press('確認');
  expect(await tab('判定').getAttribute('aria-selected')).toBe('true');
});

test('再計算 says what it wrote and what it left; 元に戻す what it took back and what it left', async () => {
  await open(CLERKS_SHEET);
  await press('再計算');
  await page
    .getByRole('status')
    .getByText('「総括表」: 5件書き込みました。 達成数計は、要確認が1件残っているため書いていません。')
    .waitFor();
  expect(await page.evaluate(() => window.session.text('D11'))).toBe('達成');
  await browser.picture(page, 'pane-recalculated');
  await press('要確認を見る');
  expect(await button('要確認 1').getAttribute('aria-pressed')).toBe('true');
  await press('内訳');
  await press(/^D11: 空欄 → 「達成」$/);
  await page.waitForFunction(() => window.session.selected.includes('D11'));
  await page.evaluate(() => window.session.type('D5', '見直し中'));
  await press('元に戻す');
  await page.getByRole('status').getByText('「総括表」: 4件を元に戻しました。').waitFor();
  await button('D5: 書き込んだあとに変更されたため(現在は「見直し中」)').waitFor();
  await browser.picture(page, 'pane-undone');
  expect(await page.evaluate(() => [window.session.text('D5'), window.session.text('D11')])).toEqual([
    '見直し中',
    '',
  ]);
});

test('a click, 次へ and F8 go from finding to finding, open its line and select its cell', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await line('D5').click();
  await page.getByText('1 / 10').waitFor();
  await press('次へ');
  await page.getByText('2 / 10').waitFor();
  await page.keyboard.press('F8');
  await page.getByText('3 / 10').waitFor();
  await page.locator('[aria-current=true]:focus').waitFor();
  expect(await page.locator('[aria-current=true]').getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Shift+F8');
  await page.getByText('2 / 10').waitFor();
  await browser.picture(page, 'pane-stepping');
  await page.waitForFunction(() => window.session.selected.length === 4);
  expect((await selected())[0]).toBe('D5');
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', isComposing: true })),
  );
  expect(await selected()).toHaveLength(4);
  // Pressed again, a line closes.
  const current = page.locator('[aria-current=true]');
  await current.click();
  expect(await current.getAttribute('aria-expanded')).toBe('false');
});

test('findings are filtered by their counts, and groups are folded, while the counts stay whole', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await press('要確認 1');
  await page.getByText('– / 1', { exact: true }).waitFor();
  await button('誤り 5').waitFor();
  await press('絞り込みを解除');
  await page.getByText('– / 10').waitFor();
  const groups = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(groups.slice(0, 2)).toEqual([
    '誤り達成状況※1が指標と合いません 1件',
    '誤り達成状況※2が空欄です 1件',
  ]);
  await button(/達成状況※1が指標と合いません 1件$/).click();
  await page.getByText('– / 9').waitFor();
  expect(await button(/達成状況※1が指標と合いません 1件$/).getAttribute('aria-expanded')).toBe('false');
  await button('誤り 5').waitFor();
});

test('what follows from another finding stands under it, and has no answer of its own', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  const follows = button(/^↳ 達成状況※1がまだ決まりません/);
  await follows.waitFor();
  expect(
    await page.locator('li').filter({ has: follows }).first().locator('button[id^=finding-]').count(),
  ).toBe(1);
  await follows.click();
  expect(await follows.getAttribute('aria-expanded')).toBe('true');
  await button('「達成状況※1がまだ決まりません」の説明').waitFor();
  expect(await button(/を問題なしにする$/).count()).toBe(0);
});

test('one fix selects its cell, then a suggestion; what is put right says so for a moment and goes', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await page.locator('button[id^=finding-]').first().click();
  const putRight = await watchFor(page, '✓ 直りました');
  await page.getByRole('button', { name: /^D5 .*を直す$/ }).click();
  await page.getByRole('status').getByText('「総括表」: 1件直しました。').waitFor();
  await putRight();
  await button('直した 1/6').waitFor();
  expect(await page.evaluate(() => window.session.text('D5'))).toBe('未達成');
  await page.getByText('✓ 直りました').first().waitFor({ state: 'detached' });
  await press('直した 1/6');
  await page.getByText('✓ 直りました').waitFor();
  await browser.picture(page, 'pane-solved');
});

test('the page of help opens in the pane, and 一覧に戻る leads back to where it was opened', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await line('G6').first().click();
  const opener = page.getByRole('button', { name: /の説明$/ }).first();
  const name = await opener.getAttribute('aria-label');
  await opener.click();
  await page.getByRole('heading', { name: '何が' }).waitFor();
  await browser.picture(page, 'pane-help');
  await press('一覧に戻る');
  await opener.waitFor();
  await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);
});

/** Notes in the page whatever moves without having been pressed. */
const noteShifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      if (!entry.hadRecentInput)
        window.shifts.push(
          ...entry.sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.textContent?.slice(0, 40)} ${previousRect.y} ${currentRect.y}`,
          ),
        );
  }).observe({ type: 'layout-shift', buffered: true });
};

test('nothing moves by itself over a whole session', async () => {
  await open(CLERKS_SHEET, noteShifts);
  // Pressed from outside: what a page does within half a second of a click would count as the clerk's own doing.
  const run = (command: unknown) => page.evaluate((own) => window.controller.press(own as never), command);
  await run({ do: 'check', sheetId: 'only' });
  await line('D5').waitFor();
  await run({ do: 'recalculate', sheetId: 'only' });
  await button('要確認を見る').waitFor();
  await page.getByText('✓ 直りました').first().waitFor({ state: 'detached' });
  const outOfDate = await watchFor(page, '古くなりました');
  await page.evaluate(() => window.session.type('D5', '達成'));
  await outOfDate();
  await page.getByText('自動で確認しました。').waitFor();
  await run({ do: 'undo' });
  await page.getByRole('status').getByText('元に戻しました').waitFor();
  await page.evaluate(() => {
    window.session.others = [{ sheetId: 'two', name: 'R6', hidden: false }];
    window.session.show('two');
  });
  await button('表示中のシートに切り替える').waitFor();
  await run({ do: 'recalculate', sheetId: 'only' });
  await button('「総括表」を再計算').waitFor();
  await page.evaluate(() => window.session.show('only'));
  await button('「総括表」を再計算').waitFor({ state: 'detached' });
  await run({ do: 'plan-tidy', sheetId: 'only' });
  await button('新しいシートに作る').waitFor();
  await page.evaluate(() => window.controller.store.dispatch({ type: 'tidy-declined' }));
  await page.getByRole('tab', { name: '指摘' }).waitFor();
  await run({ do: 'plan-tidy', sheetId: 'only' });
  await button('新しいシートに作る').waitFor();
  await page.evaluate(() => {
    const { tidy } = window.controller.store.get();
    if (tidy) void window.controller.press({ do: 'make-tidy', plan: tidy });
  });
  await page.getByRole('status').getByText('に作りました。').waitFor();
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

/** Has animations begin some frames after they were asked for, as on a busy machine. */
const beginAnimationsLate = () => {
  const { animate } = Element.prototype;
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  Element.prototype.animate = function late(this: Element, ...asked) {
    const animation = animate.apply(this, asked);
    animation.cancel();
    const begin = async () => {
      await frame();
      await frame();
      animation.play();
      await animation.ready;
      return animation;
    };
    const ready = begin();
    return new Proxy(animation, { get: (own, name) => (name === 'ready' ? ready : Reflect.get(own, name)) });
  };
};

test('nor where as many findings go as come, one check after the other, and animations begin late', async () => {
  await open(CLERKS_SHEET, noteShifts);
  await page.evaluate(beginAnimationsLate);
  await page.evaluate(() => window.controller.press({ do: 'check', sheetId: 'only' } as never));
  await line('G7').waitFor();
  // A hint becomes an error further up, and before it is out of sight another one does.
  for (const [cell, text, wrong] of [
    ['G7', '未達成', 'G7'],
    ['F8', '3', 'G8'],
  ] as const) {
    await page.evaluate(([at, own]) => window.session.type(at, own), [cell, text] as const);
    await page.getByText('自動で確認しました。').waitFor();
    await page.locator('[data-line^="error"]').getByText(wrong).first().waitFor();
  }
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test('where the pane itself can not be drawn it says so, and もう一度 brings it back', async () => {
  await open(CLERKS_SHEET);
  await press('確認');
  await line('D5').waitFor();
  await page.evaluate(() => {
    const broken = { phase: 'done', total: 1, current: null, results: [null], open: true };
    window.controller.store.dispatch({ type: 'survey-told', survey: broken as never });
  });
  await page.getByRole('alert').getByText('画面を表示できなくなりました。').waitFor();
  await browser.picture(page, 'pane-crashed');
  expect(await barriersIn(page)).toEqual([]);
  await press('もう一度');
  await press('確認');
  await line('D5').waitFor();
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
  await press('確認');
  await page.getByRole('status').getByText('確認しています…').waitFor();
  await page.clock.runFor(20_000);
  await press('待つのをやめる');
  await press('確認');
  await line('D5').waitFor();
});

test('how far a long command is stands in one line with what stops it, at 320 px too', async () => {
  await open(CLERKS_SHEET);
  await page.setViewportSize({ width: 320, height: 700 });
  await press('確認');
  await line('D5').waitFor();
  const height = await page.locator('header').evaluate((header) => header.clientHeight);
  await page.evaluate(() => {
    window.session.trouble = 'silent';
  });
  await press('再計算');
  await page.evaluate(() => window.session.progress({ share: 0.42, mayStop: true }));
  await page.getByRole('progressbar', { name: '再計算しています…' }).waitFor();
  await page.getByText('42%').waitFor();
  expect(await page.locator('header').evaluate((header) => header.clientHeight)).toBe(height);
  expect(await barriersIn(page)).toEqual([]);
  expect(
    await button('中止').evaluate((own) => [
      own.getBoundingClientRect().height,
      own.scrollWidth - own.clientWidth,
    ]),
  ).toEqual([26, 0]);
  await browser.picture(page, 'pane-progress-320');
  await button('中止').focus();
  await page.evaluate(() => window.session.progress({ share: 0.6, mayStop: false }));
  await page.locator('header button:focus').waitFor();
  expect(await button('中止').count()).toBe(0);
});

const LARGE: Sheet = { name: '大きな表', firstRow: 0, firstColumn: 0, rows: LONG_ROWS };

test('20,000 rows are drawn a page at a time, the counts are whole, and the last finding is one key away', async () => {
  await open(LARGE);
  await press('確認');
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
