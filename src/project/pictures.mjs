// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/**
 * The pictures of the manual (docs/manual.md), in the order they are taken: each goes on from where the one before left the
 * workbench. Buttons are pressed by the words a clerk reads.
 *
 * @typedef {object} Picture
 * @property {string} name of the file in docs/pictures, without its ending
 * @property {'page' | 'pane'} shows the whole window, or the pane alone
 * @property {(pane: import('playwright-core').FrameLocator) => Promise<void>} before what is done first; ends when it is seen
 */

/** @param {import('playwright-core').FrameLocator} pane @param {string} name */
const press = (pane, name) => pane.getByRole('button', { name, exact: true }).first().click();

/** @param {import('playwright-core').FrameLocator} pane @param {RegExp} words */
const isSaid = (pane, words) => pane.getByRole('status').getByText(words).first().waitFor();

/** The sample as it may have been the year before: other figures, another target, one indicator under another name. */
function lastYear() {
  const { cells } = JSON.parse(readFileSync(path.join(root, 'assets/sample/midori-r7.json'), 'utf8'));
  const rows = Array.from({ length: 28 }, (_, row) =>
    [...'ABCDEFGH'].map((column) => String(cells[`${column}${row + 1}`]?.text ?? '')),
  );
  const text = rows.map((row) => row.map((own) => own.replaceAll('\n', ' ')).join('\t')).join('\n');
  return text
    .replaceAll('令和7年度', '令和6年度')
    .replaceAll('R7', 'R6')
    .replace(/\t(\d+)\((\d+)\)/g, (_, actual, target) => `\t${Math.max(0, actual - 3)}(${target})`)
    .replace('起業・創業支援事業', '起業と創業の支援');
}

/** @type {readonly Picture[]} */
export const PICTURES = [
  {
    name: 'opened',
    shows: 'page',
    before: (pane) => pane.getByText('総括表のシートを開いて').waitFor(),
  },
  {
    name: 'checked',
    shows: 'page',
    async before(pane) {
      await press(pane, '確認');
      await isSaid(pane, /確認しました。/);
    },
  },
  {
    name: 'finding',
    shows: 'page',
    async before(pane) {
      await press(pane, '次へ');
      await pane.locator('[aria-current=true]').waitFor();
    },
  },
  {
    name: 'help',
    shows: 'pane',
    async before(pane) {
      await pane.locator('[aria-current=true]').scrollIntoViewIfNeeded();
      await pane
        .getByRole('button', { name: /の説明$/ })
        .first()
        .click();
      await pane.getByRole('heading', { name: 'どう直す' }).waitFor();
    },
  },
  {
    name: 'recalculated',
    shows: 'page',
    async before(pane) {
      await press(pane, '一覧に戻る');
      await press(pane, '再計算');
      await isSaid(pane, /書き込みました。/);
    },
  },
  {
    name: 'highlighted',
    shows: 'page',
    async before(pane) {
      await pane.getByRole('tab', { name: '判定' }).click();
      await pane.getByRole('switch', { name: '未達成を強調' }).click();
      await pane.getByRole('switch', { name: '未達成を強調', checked: true }).waitFor();
    },
  },
  {
    name: 'undone',
    shows: 'pane',
    async before(pane) {
      await press(pane, '元に戻す');
      await isSaid(pane, /元に戻しました。/);
    },
  },
  {
    name: 'compared',
    shows: 'pane',
    async before(pane) {
      await press(pane, '再計算');
      await isSaid(pane, /書き込みました。/);
      await pane.getByRole('tab', { name: 'まとめ' }).click();
      await pane.locator('input[type=file]').setInputFiles({
        name: '総括表R6.tsv',
        mimeType: 'text/tab-separated-values',
        buffer: Buffer.from(lastYear()),
      });
      await pane.getByText('令和6年度の表「総括表R6.tsv」と比べています。').waitFor();
      await pane.getByText('指標の推移', { exact: true }).click();
      await pane.getByRole('heading', { name: '前年度と比べる' }).evaluate((own) => own.scrollIntoView());
    },
  },
  {
    name: 'next-form',
    shows: 'pane',
    async before(pane) {
      await press(pane, '次年度の表を作る');
      await pane.getByRole('button', { name: '新しいシートに作る' }).waitFor();
    },
  },
  {
    name: 'committee',
    shows: 'page',
    async before(pane) {
      await press(pane, 'やめる');
      await press(pane, '委員会資料を作る');
      await press(pane, '新しいシートに作る');
      await isSaid(pane, /委員会資料をシート/);
    },
  },
];
