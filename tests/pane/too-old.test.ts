/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';

test('in Internet Explorer’s engine the pane says what can’t be done, and other browsers leave that script out', () => {
  const page = readFileSync('src/pane/pane.html', 'utf8');
  expect(page).toContain('<script nomodule src="too-old.js"></script>');
  document.body.innerHTML = '<div id="pane">準備しています。</div>';
  new Function(readFileSync('src/pane/too-old.js', 'utf8'))();
  // jsdom lays nothing out, so `innerText` is a property like others.
  expect(document.getElementById('pane')?.innerText).toContain('Internet Explorer 11');
});
