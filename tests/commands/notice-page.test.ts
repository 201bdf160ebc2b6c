/** @jest-environment jsdom */
import { showNotice } from '../../src/commands/notice-page.js';

test('the words are shown as text, and the button closes', () => {
  let closed = 0;
  showNotice(document, '<b>保護</b>されています。', 'ja', () => {
    closed += 1;
  });
  expect(document.querySelector('[role=alert]')?.textContent).toBe('<b>保護</b>されています。');
  expect(document.querySelector('b')).toBeNull();
  const button = document.querySelector('button');
  expect([button?.textContent, document.activeElement]).toEqual(['閉じる', button]);
  button?.click();
  expect(closed).toBe(1);
  showNotice(document, 'It is protected.', 'en', () => {});
  expect([document.documentElement.lang, document.querySelector('button')?.textContent]).toEqual([
    'en',
    'Close',
  ]);
});
