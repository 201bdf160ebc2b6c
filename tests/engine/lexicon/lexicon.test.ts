import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CHANGE } from '../../../src/engine/lexicon/change.js';
import * as AIMS from '../../../src/engine/lexicon/comment/aims.js';
import * as EMPTY_WORDS from '../../../src/engine/lexicon/comment/empty-words.js';
import * as FIGURES from '../../../src/engine/lexicon/comment/figure-words.js';
import * as JOINTS from '../../../src/engine/lexicon/comment/joints.js';
import * as NAMES from '../../../src/engine/lexicon/comment/names.js';
import * as NOT_SAID from '../../../src/engine/lexicon/comment/not-said.js';
import * as OF_OTHERS from '../../../src/engine/lexicon/comment/of-others.js';
import * as VERBS from '../../../src/engine/lexicon/comment/outcome-verbs.js';
import * as TIMES from '../../../src/engine/lexicon/comment/times.js';
import { DIRECTION_WORDS } from '../../../src/engine/lexicon/direction/direction-words.js';
import {
  type BetterWhen,
  type DirectionWords,
  directionReader,
} from '../../../src/engine/lexicon/direction/read-direction.js';
import { type Entry, patternOf, spellingsOf, wordsOf } from '../../../src/engine/lexicon/entry.js';
import { LEGEND_WORDS } from '../../../src/engine/lexicon/legend/legend-words.js';
import { NOT_ADDED_UP } from '../../../src/engine/lexicon/not-added-up.js';
import { foldWord } from '../../../src/engine/text/fold.js';

/** Every row of every list is held to its own examples, and every word of a row to one of them. */

type Reader<T> = (text: string) => T;

/** One list of rows: how texts are read with any rows in its place, and which readings are its own. */
interface Walked<T = unknown> {
  readonly list: string;
  readonly rows: readonly Entry[];
  readonly readerWith: (rows: readonly Entry[]) => Reader<T>;
  readonly isOwn: (reading: T) => boolean;
}

const walked = <T>(list: Walked<T>): Walked =>
  ({ ...list, isOwn: (reading) => list.isOwn(reading as T) }) satisfies Walked;

const higher = (reading: BetterWhen | null) => reading === 'higher';
const lower = (reading: BetterWhen | null) => reading === 'lower';
const known = (reading: BetterWhen | null) => reading !== null;

const DIRECTIONS: Record<keyof DirectionWords, (reading: BetterWhen | null) => boolean> = {
  wanted: higher,
  wantedAlone: higher,
  unwanted: lower,
  lowered: higher,
  fallen: lower,
  mended: higher,
  denied: lower,
  lacking: lower,
  free: higher,
  measures: known,
  times: known,
  bearers: known,
  qualifiers: known,
};

/** What is all that a comment says, but for the marks around it. */
const wholly = (rows: readonly Entry[]) => {
  const all = new RegExp(`^(?:${patternOf(rows)})$`);
  return (text: string) => {
    const folded = foldWord(text);
    return all.test(folded) || all.test(folded.replace(/^[(・]+/, '').replace(/[)。:]+$/, ''));
  };
};

/** Pieces of a clause; those that stand at one end of it say so by their place in the pattern. */
const AT_BEGINNING = [
  'STATES',
  'AIMS_AT',
  'TO_ACTUAL',
  'FELL_SHORT',
  'DONE',
  'DENIAL',
  'NO_DENIAL',
  'DOUBTED',
];
const AS_A_WHOLE = [
  'OPENING',
  'BETWEEN',
  'PARTICLES',
  'ADVERBS',
  'ENDS_A_VERB',
  'COMPOUND',
  'NOUN_BEFORE_AIM',
  'TOPIC',
];
const OF_CLAUSES: Readonly<Record<string, readonly Entry[]>> = {
  ...FIGURES,
  ...NAMES,
  ...JOINTS,
  ...TIMES,
  ...NOT_SAID,
  ...OF_OTHERS,
  ...AIMS,
  ...VERBS,
};
function within(list: string, rows: readonly Entry[]) {
  const source = patternOf(rows);
  const begins = AT_BEGINNING.includes(list) || AS_A_WHOLE.includes(list) ? '^' : '';
  const pattern = new RegExp(`${begins}${source}${AS_A_WHOLE.includes(list) ? '$' : ''}`);
  return (text: string) => pattern.test(foldWord(text));
}

/** A new list joins here. */
const LISTS: readonly Walked[] = [
  walked<boolean>({
    list: 'change',
    rows: CHANGE,
    readerWith: (rows) => (text) => new RegExp(patternOf(rows)).test(foldWord(text)),
    isOwn: (reading) => reading,
  }),
  walked<boolean>({
    list: 'notAddedUp',
    rows: NOT_ADDED_UP,
    readerWith: (rows) => (text) => new RegExp(patternOf(rows)).test(foldWord(text)),
    isOwn: (reading) => reading,
  }),
  ...Object.entries(EMPTY_WORDS).map(([list, rows]) =>
    walked<boolean>({ list, rows, readerWith: wholly, isOwn: (reading) => reading }),
  ),
  ...Object.entries(OF_CLAUSES).map(([list, rows]) =>
    walked<boolean>({
      list,
      rows,
      readerWith: (own) => within(list, own),
      isOwn: (reading) => reading,
    }),
  ),
  ...Object.keys(DIRECTIONS).map((key) => {
    const list = key as keyof DirectionWords;
    return walked<BetterWhen | null>({
      list,
      rows: DIRECTION_WORDS[list],
      readerWith: (rows) => {
        const read = directionReader({ ...DIRECTION_WORDS, [list]: rows });
        return (text) => read(foldWord(text));
      },
      isOwn: DIRECTIONS[list],
    });
  }),
  ...Object.entries(LEGEND_WORDS).map(([list, rows]) =>
    walked<boolean>({
      list,
      rows,
      readerWith: (own) => (text) => new RegExp(patternOf(own)).test(foldWord(text)),
      isOwn: (reading) => reading,
    }),
  ),
];

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

  test('has no word that none of its examples needs', () => {
    const idle = rows.flatMap((row) =>
      row.words.filter((word) => {
        const without = readerWith(
          rows.map((own) => (own === row ? { ...row, words: row.words.filter((one) => one !== word) } : own)),
        );
        return row.such.every((text) => without(text) === read(text));
      }),
    );
    expect(idle).toEqual([]);
  });
});

test.each(ROWS)('%s: %s is short, folded, and says where it was met', (list, _words, row) => {
  expect(listOf(list)).toBeDefined();
  expect(row.words.length).toBeGreaterThan(0);
  expect(row.source).not.toBe('');
  for (const word of row.words) {
    expect(word.length).toBeLessThanOrEqual(LONGEST_WORD);
    // Brackets of the pattern itself are no text.
    const text = word.replace(/[[\]{}]/g, '');
    expect(foldWord(text)).toBe(text);
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
