import { barriersIn } from './barriers.js';
import { paneIsReady, workbenchForEachTest } from './workbench-page.js';

/** The clerk's guide beside the built add-in. */

const bench = workbenchForEachTest(paneIsReady);

test('the guide is one press away, before a check and from the page of help, with its pictures', async () => {
  const { page, pane } = bench();
  const link = pane.getByRole('link', { name: '使い方の手引き' });
  const [guide] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await guide.getByRole('heading', { level: 1 }).waitFor();
  await guide.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
  expect(await guide.locator('img').count()).toBeGreaterThan(3);
  expect(await barriersIn(guide)).toEqual([]);
  await guide.getByRole('link', { name: '指摘の説明' }).first().click();
  await guide.getByRole('heading', { level: 1, name: '指摘の説明' }).waitFor();
  expect(await barriersIn(guide)).toEqual([]);
  await guide.close();
  await pane.getByRole('button', { name: '確認', exact: true }).click();
  await pane.getByRole('listitem').getByRole('button').first().click();
  await pane
    .getByRole('button', { name: /の説明$/ })
    .first()
    .click();
  await pane.getByRole('heading', { name: '何が' }).waitFor();
  expect(await link.getAttribute('href')).toBe('manual.html');
  await bench().screenshot('guide-link');
});
