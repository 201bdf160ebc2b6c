import { existsSync } from 'node:fs';
import path from 'node:path';
import { cellText } from '../../../src/cells/sheet.js';
import type { Entry } from '../../../src/engine/lexicon/entry.js';
import { foldWord } from '../../../src/engine/text/fold.js';
import { readCorpus } from '../../corpus/corpus.js';
import { LISTS } from './lists.js';

/**
 * A source is what can be looked up: a table of the corpus, a file of this repository, a public document, a dictionary, or,
 * where there is none of these, the reason why the word stands there. What it says of this repository is held to it.
 */

const ROOT = path.join(__dirname, '../../..');
const TABLES = new Map(
  readCorpus().map(({ name, sheet }) => [
    name.split('-')[0] ?? '',
    sheet.rows
      .flat()
      .map((cell) => foldWord(cellText(cell)))
      .join('\n'),
  ]),
);

const ROWS = LISTS.flatMap(({ list, rows }) => rows.map((row) => ({ list, row })));
const say = (list: string, row: Entry, fault: string) => `${list} ${row.words.join(' ')}: ${fault}`;

/** `tests/corpus/188 名, 34 人数・人`: a table, and the words that are said to stand in it. */
const NAMED = /^(?:tests\/corpus\/)?(\d{2,3})(?:[ ](.+))?$/;

const namedTables = (source: string) =>
  source.split(/[;,]/).flatMap((part) => {
    const named = NAMED.exec(part.trim());
    const words = named?.[2];
    return named?.[1] === undefined
      ? []
      : [{ table: named[1], words: words === undefined ? [] : words.split(/(?<=.)・(?=.)/) }];
  });

test('every row says where its words come from', () => {
  const none = ROWS.filter(({ row }) => row.source.trim() === '' || /記録なし|不明/.test(row.source));
  expect(none.map(({ list, row }) => say(list, row, row.source))).toEqual([]);
});

test('tables and files that a source names are there', () => {
  const gone = ROWS.flatMap(({ list, row }) => [
    ...[...row.source.matchAll(/tests\/corpus\/(\d{2,3})/g)]
      .map(([, table = '']) => table)
      .concat(namedTables(row.source).map(({ table }) => table))
      .filter((table) => !TABLES.has(table))
      .map((table) => say(list, row, table)),
    ...[...row.source.matchAll(/(?:tests|docs)\/[\w./-]+\.\w+/g)]
      .map(([file]) => file)
      .filter((file) => !existsSync(path.join(ROOT, file)))
      .map((file) => say(list, row, file)),
  ]);
  expect(gone).toEqual([]);
});

test('a word stands in the table that its source names for it', () => {
  const missing = ROWS.flatMap(({ list, row }) =>
    namedTables(row.source).flatMap(({ table, words }) =>
      words
        .filter((word) => !(TABLES.get(table) ?? '').includes(foldWord(word)))
        .map((word) => say(list, row, `${table} ${word}`)),
    ),
  );
  expect(missing).toEqual([]);
});

test('a table that a source names without a word has one of the row', () => {
  const idle = ROWS.flatMap(({ list, row }) => {
    const any = new RegExp(row.words.map((word) => word.replace(/^\^|\$$/g, '')).join('|'), 'm');
    return namedTables(row.source)
      .filter(({ words }) => words.length === 0)
      .filter(({ table }) => !any.test(TABLES.get(table) ?? ''))
      .map(({ table }) => say(list, row, table));
  });
  expect(idle).toEqual([]);
});
