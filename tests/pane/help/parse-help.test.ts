import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { RULES } from '../../../src/engine/index.js';
import { parseHelp, parseSpans } from '../../../src/pane/help/parse-help.js';

const bare = (line: string) => parseSpans(line).map(({ kind, text }) => [kind, text]);

test('stress and cells are told from text, and a mark alone is text', () => {
  expect(bare('値は**そのまま**、`58.7(59)`です')).toEqual([
    ['text', '値は'],
    ['strong', 'そのまま'],
    ['text', '、'],
    ['code', '58.7(59)'],
    ['text', 'です'],
  ]);
  expect(bare('5 ** 3 と `')).toEqual([['text', '5 ** 3 と `']]);
  expect(bare('<b>太字</b>')).toEqual([['text', '<b>太字</b>']]);
});

test('no text is lost but the marks', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      const marks = /[*`]/g;
      const kept = parseSpans(line)
        .map(({ text }) => text)
        .join('');
      expect(kept.replace(marks, '')).toBe(line.replace(marks, ''));
    }),
  );
});

test('lines that follow each other are one paragraph; items and headings stand alone', () => {
  const blocks = parseHelp('# 題\n\n一行目\n二行目\n- 甲\n- 乙\n\n## 節\n終わり\n');
  expect(blocks.map(({ kind, spans }) => [kind, spans.map(({ text }) => text).join('')])).toEqual([
    ['title', '題'],
    ['paragraph', '一行目二行目'],
    ['item', '甲'],
    ['item', '乙'],
    ['heading', '節'],
    ['paragraph', '終わり'],
  ]);
});

test.each(RULES.map(({ id }) => id))('the page of %s has one title and no mark left over', (id) => {
  const page = readFileSync(path.join(__dirname, '../../../src/engine/rules', id, 'help.ja.md'), 'utf8');
  const blocks = parseHelp(page);
  expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1);
  const left = blocks
    .flatMap(({ spans }) => spans)
    .filter(({ kind, text }) => kind !== 'code' && /\*\*|`|^#|^\|/.test(text));
  expect(left).toEqual([]);
});
