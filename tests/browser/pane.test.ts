import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Sheet } from '../../src/engine/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { PaneBrowser } from './pane-browser.js';

jest.setTimeout(120_000);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
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

async function open(
  sheet: Sheet,
  options: BrowserContextOptions & { language?: string; dark?: boolean } = {},
): Promise<void> {
  const { language = 'ja-JP', dark = false, ...context } = options;
  page = await browser.open(context);
  await page.evaluate(([own, words, night]) => window.openPane(own, words, night), [
    sheet,
    language,
    dark,
  ] as const);
  await page.getByRole('button', { name: language === 'ja-JP' ? '再計算' : 'Recalculate' }).waitFor();
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Ids of the rules of accessibility that are broken; what Fluent's focus guards are known for is left out. */
async function barriers(): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run(document, { rules: { 'aria-hidden-focus': { enabled: false } } });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.html.slice(0, 160)}`));
  });
}

/** How far the page could be moved sideways, in pixels. */
const sideways = () =>
  page.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    if (!provider) return Number.NaN;
    const content = provider.firstElementChild;
    return Math.max(
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      (content?.scrollWidth ?? 0) - (content?.clientWidth ?? 0),
    );
  });

test('確認のみ shows the table, its tallies and its findings, and writes nothing', async () => {
  await open(CLERKS_SHEET);
  await browser.picture(page, 'pane-welcome');
  expect(await barriers()).toEqual([]);
  await press('確認のみ');
  await page.getByRole('heading', { name: '令和7年度 大潟野商工会アクションプログラム 総括表' }).waitFor();
  await page.getByText('令和7年度 / 9指標・5施策 / シート「総括表」').waitFor();
  await browser.picture(page, 'pane-checked');
  expect(await page.evaluate(() => window.session.canUndo)).toBe(false);
  expect(await barriers()).toEqual([]);
  expect(await sideways()).toBe(0);
});
