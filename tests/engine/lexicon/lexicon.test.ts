import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DIRECTION_WORDS } from '../../../src/engine/lexicon/direction/direction-words.js';
import { type Entry, patternOf, spellingsOf, wordsOf } from '../../../src/engine/lexicon/entry.js';
import { foldWord } from '../../../src/engine/text/fold.js';
import { LISTS } from './lists.js';
import { simplerWords } from './simpler-words.js';

/** Every row of every list is held to its own examples, and every part of a word to one of them. */

const LEXICON = path.join(__dirname, '../../../src/engine/lexicon');
const LONGEST_WORD = 120;

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'words' in value && 'such' in value;

const ROWS = LISTS.flatMap(({ list, rows }) =>
  rows.map((row) => [list, row.words.join(' '), row, rows] as const),
);
const listOf = (name: string) => LISTS.find(({ list }) => list === name);

describe.each(LISTS)('$list', ({ rows, readerWith, isOwn }) => {
  const read = readerWith(rows);

  test('reads such texts so', () => {
    const such = rows.flatMap((row) => row.such);
    expect(such.filter((text) => !isOwn(read(text)))).toEqual([]);
  });

  test('does not read those that look alike so', () => {
    const notSuch = rows.flatMap((row) => row.notSuch);
    expect(notSuch.filter((text) => isOwn(read(text)))).toEqual([]);
  });

  const told = (own: readonly Entry[], row: Entry) =>
    [...row.such, ...row.notSuch].map(readerWith(own)).map((reading) => JSON.stringify(reading));
  const isIdle = (row: Entry, simpler: Partial<Entry>) => {
    const without = rows.map((own) => (own === row ? { ...row, ...simpler } : own));
    const as = told(rows, row);
    return told(without, row).every((reading, place) => reading === as[place]);
  };

  test('has no word that none of its examples needs', () => {
    const idle = rows.flatMap((row) =>
      row.words.filter((word) => isIdle(row, { words: row.words.filter((one) => one !== word) })),
    );
    expect(idle).toEqual([]);
  });

  test('has no word a part of which none of its examples needs', () => {
    const idle = rows.flatMap((row) =>
      row.words.flatMap((word, place) =>
        simplerWords(word).filter((simpler) =>
          isIdle(row, { words: row.words.map((own, at) => (at === place ? simpler : own)) }),
        ),
      ),
    );
    expect(idle).toEqual([]);
  });

  test('has nothing before or behind its words that none of its examples needs', () => {
    const idle = rows.flatMap((row) =>
      (['before', 'behind', 'notAfter'] as const).flatMap((side) =>
        (row[side] === undefined ? [] : ['(?!)', ...simplerWords(row[side])]).filter((simpler) =>
          isIdle(row, { [side]: simpler }),
        ),
      ),
    );
    expect(idle).toEqual([]);
  });
});

test.each(ROWS)('%s: %s is short, folded, and says where it was met', (list, _words, row) => {
  expect(listOf(list)).toBeDefined();
  expect(row.words.length).toBeGreaterThan(0);
  expect(row.source).not.toBe('');
  for (const word of [...row.words, row.before ?? '', row.behind ?? '', row.notAfter ?? '']) {
    expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
    // A word that captured would shift the groups of what is put together from it.
    expect(new RegExp(`${word}|`).exec('')).toHaveLength(1);
    // Without what is only written so in a pattern.
    const letters = word.replace(/\\.|[[\]{}]/g, '');
    expect(foldWord(letters)).toBe(letters);
  }
});

test('every row of the lexicon belongs to a list that is walked here', () => {
  const all = LISTS.flatMap(({ rows }) => rows);
  const files = readdirSync(LEXICON, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const rows = files.flatMap((file) =>
    Object.values<unknown>(jest.requireActual(path.join(LEXICON, file)))
      .filter((value): value is unknown[] => Array.isArray(value))
      .flat()
      .filter(isEntry),
  );
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => !all.includes(row))).toEqual([]);
});

test('no word says two things', () => {
  const kinds = ['wanted', 'wantedAlone', 'unwanted', 'lowered', 'fallen', 'mended', 'denied'] as const;
  const all = kinds.flatMap((kind) => wordsOf(DIRECTION_WORDS[kind]).flatMap(spellingsOf));
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

const row = (...words: string[]): Entry => ({ words, such: [], notSuch: [], source: 'here' });

test('a pattern of rows takes the longest word', () => {
  const pattern = new RegExp(`^${patternOf([row('空き', '空き家'), row('空き店?舗')])}`);
  expect(pattern.exec('空き家数')?.[0]).toBe('空き家');
  expect(pattern.exec('空き舗')?.[0]).toBe('空き舗');
  expect(new RegExp(patternOf([])).test('')).toBe(false);
});

test('letters that may be left out give every spelling', () => {
  expect(spellingsOf('空き家')).toEqual(['空き家']);
  expect(spellingsOf('差し?戻し?').sort()).toEqual(['差し戻', '差し戻し', '差戻', '差戻し']);
});
