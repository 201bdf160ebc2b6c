// @ts-check

/**
 * What a clerk does with a large table, in order; each is traced by itself and waits for what it brings about.
 * @type {readonly (readonly [name: string, act: (pane: import('playwright-core').FrameLocator) => Promise<void>])[]}
 */
export const STAGES = [
  ['check', (pane) => pressed(pane, '確認', /確認しました/)],
  ['next finding', (pane) => chosen(pane, '次へ')],
  ['filter', (pane) => pressed(pane, /^誤り ?[\d,]+$/, /^– \//)],
  // Before none comes the last.
  ['last finding', (pane) => chosen(pane, '前へ')],
  ['filter off', (pane) => pressed(pane, '絞り込みを解除', /^– \//)],
  ['100 more', (pane) => more(pane)],
  ['verdicts', (pane) => verdicts(pane)],
  ['recalculate', (pane) => pressed(pane, '再計算', /書き込みました/)],
  // Before the verdicts are taken back: afterwards there is nothing to emphasise.
  ['highlight', (pane) => highlighted(pane)],
  ['undo', (pane) => pressed(pane, '元に戻す', /元に戻しました/)],
];

/** @typedef {import('playwright-core').FrameLocator} Pane */

const card = (/** @type {Pane} */ pane) => pane.locator('li button[id^=finding-]');

/** @param {Pane} pane @param {string | RegExp} name @param {RegExp} said */
async function pressed(pane, name, said) {
  await pane.getByRole('button', { name, exact: true }).first().click();
  await pane.getByRole('status').getByText(said).first().waitFor();
}

/** @param {Pane} pane @param {string} name */
async function chosen(pane, name) {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.locator('button[aria-current=true]').waitFor();
}

/** @param {Pane} pane */
async function more(pane) {
  await pane.getByRole('button', { name: /^さらに100件/ }).click();
  await card(pane).nth(199).waitFor();
}

/** @param {Pane} pane */
async function highlighted(pane) {
  await pane.getByRole('tab', { name: '判定' }).click();
  await pane.getByRole('switch', { name: '未達成を強調' }).click();
  await pane
    .getByRole('status')
    .getByText(/強調しました。/)
    .first()
    .waitFor();
}

/** @param {Pane} pane */
async function verdicts(pane) {
  await pane.getByRole('tab', { name: '判定' }).click();
  await pane.getByRole('button', { name: /^さらに100件/ }).waitFor();
  await pane.getByRole('tab', { name: '指摘' }).click();
}
