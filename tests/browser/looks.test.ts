import type { Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { excelFailure } from '../../src/excel/failures.js';
import { PASTED } from '../excel/tidy-sheet/pasted-table.js';
import { TWO_TABLES } from '../excel/two-tables.js';
import { corpusSheet } from '../pane/corpus-check.js';
import { twoTargets, unknownHeads } from '../pane/unsure-forms.js';
import { meets } from '../thinned.js';
import { barriersIn } from './barriers.js';
import { PaneBrowser } from './pane-browser.js';

/**
 * Every state the pane can be in, in every look: light, dark and forced colours, in Japanese and in English, as wide as a
 * task pane can be made, and zoomed to 200 %. Nobody meets a barrier, and nothing has to be scrolled sideways. In `npm test` every state is seen in one look,
 * each next one in the next; in all of them in `npm run test:long`.
 */

const LOOKS = [
  { name: 'light', dark: false, forcedColors: 'none', language: 'ja-JP' },
  { name: 'dark', dark: true, forcedColors: 'none', language: 'ja-JP' },
  { name: 'forced', dark: false, forcedColors: 'active', language: 'ja-JP' },
  { name: 'light-english', dark: false, forcedColors: 'none', language: 'en-US' },
  { name: 'dark-english', dark: true, forcedColors: 'none', language: 'en-US' },
  { name: 'forced-english', dark: false, forcedColors: 'active', language: 'en-US' },
] as const;

const NARROW = { width: 320, height: 720 };
/** The same pane at 200 %. */
const ZOOMED = { width: 160, height: 360 };

let browser: PaneBrowser;
let page: Page;

beforeAll(async () => {
  browser = await PaneBrowser.start();
});
afterAll(() => browser?.stop());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const press = (name: string | RegExp) => button(name).first().click();
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor();

/** How far anything reaches over the right edge, in pixels. */
const sideways = () =>
  page.locator('html').evaluate((html) => {
    const own = document.querySelector('.fui-FluentProvider') ?? html;
    return Math.max(own.scrollWidth - own.clientWidth, html.scrollWidth - html.clientWidth);
  });

async function wear({ dark, forcedColors, language }: (typeof LOOKS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors });
  await page.evaluate(([words, night]) => window.dress(words, night), [language, dark] as const);
  // It is drawn some time after it was asked for.
  await page.waitForFunction(
    ([words, scheme]) => {
      const drawn = document.querySelector<HTMLElement>('.fui-FluentProvider')?.style.colorScheme;
      return words.startsWith(document.documentElement.lang) && drawn === scheme;
    },
    [language, dark ? 'dark' : 'light'] as const,
  );
  // A colour that changes at once still does so as a transition, in the next frame.
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
    const passing = document.getAnimations().filter((own) => own instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** How many states were looked at. */
let looked = 0;

/** Looks at the state the pane is in, in every look. */
async function inEveryLook(state: string): Promise<void> {
  looked += 1;
  for (const [at, look] of LOOKS.entries()) {
    if (!meets(looked, at, LOOKS.length)) continue;
    await wear(look);
    expect([state, look.name, await sideways(), await barriersIn(page)]).toEqual([state, look.name, 0, []]);
    if (look.language === 'ja-JP') await browser.picture(page, `look-${state}-${look.name}`);
  }
  await wear(LOOKS[0]);
  await page.setViewportSize(ZOOMED);
  expect([state, 'zoomed', await sideways()]).toEqual([state, 'zoomed', 0]);
  await browser.picture(page, `look-${state}-zoomed`);
  await page.setViewportSize(NARROW);
}

const open = (table: string) => openSheet(corpusSheet(table));

async function openSheet(shown: Sheet): Promise<void> {
  // Without the fading between two looks, whose colours are nobody's choice.
  page = await browser.open({ viewport: NARROW, reducedMotion: 'reduce' });
  await page.evaluate((sheet) => window.openPane(sheet, 'ja-JP', false), shown);
  await button('再計算').waitFor();
}

test('starting, waiting and failing', async () => {
  await open('60-one-clerks-sheet');
  await seen('総括表のシートを開いて');
  await inEveryLook('welcome');
  await page.evaluate(() => window.controller.store.dispatch({ type: 'start-begun' }));
  await inEveryLook('starting');
  await page.evaluate(
    (failure) => window.controller.store.dispatch({ type: 'start-failed', failure }),
    excelFailure('office-missing'),
  );
  await seen('Excelにつながりませんでした');
  await inEveryLook('not-started');
  await page.evaluate(() => {
    const { store } = window.controller;
    store.dispatch({ type: 'start-ready' });
    store.dispatch({ type: 'command-begun', id: 99, command: { do: 'check' } });
  });
  await inEveryLook('checking');
  await page.evaluate(() => window.controller.store.dispatch({ type: 'command-slow', id: 99 }));
  await inEveryLook('slow');
  await press('待つのをやめる');
  await inEveryLook('abandoned');
  await page.evaluate((failure) => {
    window.session.trouble = failure;
  }, excelFailure('no-table'));
  await press('確認');
  await seen('総括表が見つかりません');
  await inEveryLook('failed');
});

test('a check and its findings', async () => {
  await open('60-one-clerks-sheet');
  await press('確認');
  await button('誤り 5').waitFor();
  await inEveryLook('checked');
  await press('次へ');
  await press('次へ');
  await inEveryLook('finding');
  await press(/^↳ /);
  await inEveryLook('derived');
  await press('要確認 1');
  await inEveryLook('filtered');
  await press('絞り込みを解除');
  await press(/^誤り .*1件$/);
  await inEveryLook('folded');
  await page.getByRole('tab', { name: '判定' }).click();
  await seen('シートの未達成を強調');
  await inEveryLook('verdicts');
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await seen('シートの記載: 3/5');
  await inEveryLook('summary');
  await page.getByRole('tab', { name: '指摘' }).click();
  await press('次へ');
  await press(/の説明$/);
  await page.getByRole('heading', { name: '何が' }).waitFor();
  await inEveryLook('help');
  await press('一覧に戻る');
});

test('what is written, taken back, and out of date', async () => {
  await open('60-one-clerks-sheet');
  await press('確認');
  await button('誤り 5').waitFor();
  await page.evaluate(() => window.controller.store.dispatch({ type: 'auto-check-switched', on: false }));
  await page.evaluate(() => window.session.type('G6', '見直し中'));
  await seen(/^古くなりました/);
  await inEveryLook('stale');
  await press('再計算');
  await seen(/件書き込みました。/);
  await inEveryLook('recalculated');
  await press('内訳');
  await inEveryLook('details');
  await press(/^直した /);
  await inEveryLook('solved');
  await page.evaluate(() => window.session.type('D5', '見直し中'));
  await press('元に戻す');
  await seen(/件を元に戻しました。/);
  await inEveryLook('undone');
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await press('集計シートを作る');
  await seen('シート「集計」「一覧」「指摘」を追加します。');
  await inEveryLook('report-offer');
});

test('several sheets', async () => {
  await open('60-one-clerks-sheet');
  await page.evaluate(() => {
    window.session.others = [
      { sheetId: 'two', name: '令和6年度 総括表 大潟野商工会 提出用', hidden: true },
      { sheetId: 'three', name: 'R5', hidden: false },
    ];
    window.session.show('only');
  });
  await press('すべてのシートを確認');
  await button('R5の結果を開く').waitFor();
  await inEveryLook('survey');
  await press(/提出用\(非表示\)の結果を開く/);
  await button('表示中のシートに切り替える').waitFor();
  await inEveryLook('elsewhere');
  await press('再計算');
  await button('「令和6年度 総括表 大潟野商工会 提出用」を再計算').waitFor();
  await inEveryLook('asked');
  await press('やめる');
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await press('ほかのシートを選ぶ');
  await button(/^R5/).waitFor();
  await inEveryLook('choice');
});

test('answers', async () => {
  await open('17-direction-by-label-only');
  await press('確認');
  await press('次へ');
  await press(/の向きを選ぶ$/);
  await page.getByRole('radiogroup').evaluate((own) => own.scrollIntoView({ block: 'center' }));
  await inEveryLook('deciding');
  await press('記録する');
  await seen('どれか一つを選んでください。');
  await inEveryLook('answer-missing');
  await page.getByRole('radio', { name: '低いほど良い' }).check();
  await page.getByRole('textbox', { name: '理由' }).fill('空き店舗は少ないほど良い');
  await press('記録する');
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await press('判断と設定の記録(1件)');
  await seen('この表の判定に使っています');
  await inEveryLook('answers');
});

test('a year that is not over, taken for its end, and back', async () => {
  const rows = [
    ['令和7年度 沢目商工会 総括表（9月末現在）'],
    ['指標', '実績値(目標値)', '達成状況'],
    ['(1) 相談件数(件)', '15(12)', ''],
    ['(2) 創業者数(人)', '3(5)', ''],
  ];
  await openSheet({ name: '総括表', firstRow: 0, firstColumn: 0, rows });
  await press('確認');
  await page.locator('button[id^=finding-]').filter({ hasText: /A1$/ }).click();
  await button(/を年度末の表として扱う$/).waitFor();
  await inEveryLook('year-open');
  await press(/を年度末の表として扱う$/);
  await page.getByRole('radiogroup').evaluate((own) => own.scrollIntoView({ block: 'center' }));
  await inEveryLook('year-end-asked');
  await page.getByRole('textbox', { name: '理由' }).fill('様式の注記が残ったもの');
  await press('記録する');
  await button('誤り 2').waitFor();
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await button('年度の途中の表に戻す').waitFor();
  await inEveryLook('year-end-kept');
  await press('年度の途中の表に戻す');
  await press('年度末の表として扱う');
  await page.getByRole('textbox', { name: '理由' }).waitFor();
  await inEveryLook('year-end-summary');
});

test('two tables on one sheet', async () => {
  await openSheet({ name: '総括表', firstRow: 0, firstColumn: 0, rows: TWO_TABLES });
  await press('確認');
  await page.locator('button[id^=finding-]').filter({ hasText: /A9$/ }).click();
  await button('こちらの表を確認').waitFor();
  await inEveryLook('further-offered');
  await page.getByRole('tab', { name: 'まとめ' }).click();
  await button('9行目からの表: こちらの表を確認').waitFor();
  await inEveryLook('further-left-out');
  await press('9行目からの表: こちらの表を確認');
  await button('最初の表に戻る').waitFor();
  await inEveryLook('further');
  await press('再計算');
  await seen(/件書き込みました。/);
  await press('最初の表に戻る');
  await press('元に戻す');
  await button('「総括表(9行目からの表)」を元に戻す').waitFor();
  await inEveryLook('further-undo-asked');
  await press('やめる');
  await page.getByRole('tab', { name: '判定' }).click();
  await press('9行目からの表: こちらの表を確認');
  await page.evaluate(() => window.session.type('A9', '令和5年度 総括表'));
  await press('再計算');
  await button('最初の表を確認').waitFor();
  await inEveryLook('further-gone');
});

test('a tidied table: where it is offered, before it is made, and after', async () => {
  await openSheet({ name: '総括表', firstRow: 0, firstColumn: 0, rows: PASTED });
  await press('確認');
  await button('この行は列の位置がずれています: 表を整える').waitFor();
  await inEveryLook('tidy-offered');
  await press('この行は列の位置がずれています: 表を整える');
  await button('新しいシートに作る').waitFor();
  await inEveryLook('tidy-preview');
  await press('新しいシートに作る');
  await seen('整えた表をシート「総括表（整えた表）」に作りました。');
  await inEveryLook('tidy-made');
});

test('how a table is read', async () => {
  await openSheet(twoTargets());
  await press('確認');
  await page.locator('button[id^=finding-]').filter({ hasText: /C2$/ }).click();
  await inEveryLook('layout-unsure');
  await press('読み取り方を直す');
  await page.getByRole('button', { name: 'この列で読む' }).waitFor();
  await inEveryLook('reading');
  await press(/^目標 C列/);
  await inEveryLook('reading-choosing');
  await openSheet(unknownHeads());
  await press('確認');
  await button('読み取り方を直す').waitFor();
  await inEveryLook('heads-missed');
  await press('読み取り方を直す');
  await press('この列で読む');
  await seen('「実績」の列が決まっていません');
  await inEveryLook('reading-refused');
});
