import { existsSync, readFileSync } from 'node:fs';
import { GUIDES, guidePage } from '../../../src/project/guide/guide-page.mjs';

/** The guides as pages beside the pane. */

const pages = new Map<string, string>(
  Object.entries(GUIDES).map(([file, page]) => [page, guidePage(readFileSync(`docs/${file}`, 'utf8'))]),
);
const placesIn = (html: string) => new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => decodeURI(address));

test('every link of a guide leads to a place that is there', () => {
  for (const [page, html] of pages) {
    const links = linksIn(html).filter((address) => !address.startsWith('https:'));
    expect(links.length).toBeGreaterThan(5);
    for (const address of links) {
      const [file = '', place] = address.split('#');
      const target = pages.get(file === '' ? page : file);
      expect([address, target !== undefined]).toEqual([address, true]);
      if (place !== undefined) expect([address, placesIn(target ?? '').has(place)]).toEqual([address, true]);
    }
  }
});

test('every picture of the manual is in the folder that is copied beside it', () => {
  const pictures = [...(pages.get('manual.html') ?? '').matchAll(/<img src="([^"]*)"/g)].map(([, at]) => at);
  expect(pictures.length).toBeGreaterThan(3);
  for (const picture of pictures) expect([picture, existsSync(`docs/${picture}`)]).toEqual([picture, true]);
});

test('what is emphasised is, beside Japanese letters too', () => {
  expect(guidePage('**「再計算」**を押します。')).toContain('<p><strong>「再計算」</strong>を押します。</p>');
  for (const html of pages.values()) expect(html).not.toContain('**');
});

test('a link to a guide that is not beside the pane is words', () => {
  const html = guidePage(
    '# 手引き\n\n[Office スクリプト](office-script.md)と[指摘の説明](findings.md#near-miss)\n',
  );
  expect(html).toContain('Office スクリプトと<a href="findings.html#near-miss">指摘の説明</a>');
  expect(html).toContain('<title>手引き</title>');
});
