// @ts-check

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
];
