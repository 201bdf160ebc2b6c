import { cellText, check, type Policy, type Sheet } from '../../../src/engine/index.js';
import { lookBack } from '../../../src/pane/judged-before/look-back.js';
import { MOST_SHEETS, type Remembered } from '../../../src/pane/judged-before/memory.js';
import { MOST_ROWS } from '../../../src/pane/judged-before/photograph.js';
import type { CheckedSheet } from '../../../src/session/session.js';
import { PENDING_ROWS } from '../pending-rows.js';

/** What another version judged otherwise. */

class Kept {
  readonly texts = new Map<string, string>();
  full = false;
  readonly storage = () => ({
    getItem: (key: string) => this.texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (this.full) throw new Error('QuotaExceededError');
      this.texts.set(key, text);
    },
  });
  get all(): Remembered[] {
    return JSON.parse([...this.texts.values()][0] ?? '[]');
  }
  /** As if a version had judged the rows so: the first row by its verdict there. */
  set first(verdict: string) {
    const [own, ...others] = this.all;
    if (!own) throw new Error('nothing is remembered');
    const rows = own.rows.map(([row, was], at) => [row, at === 0 ? verdict : was]);
    this.texts.set([...this.texts.keys()][0] ?? '', JSON.stringify([{ ...own, rows }, ...others]));
  }
}

function checked(sheet: Sheet = PENDING_ROWS, policy: Partial<Policy> = {}, sheetId = 'only'): CheckedSheet {
  const result = check(sheet, { asOf: '2026-04-10', ...policy });
  if (!result.ok) throw new Error(result.failure.code);
  return { sheetId, sheetName: sheet.name, isProtected: false, sheet, check: result.check };
}
const typed = (row: number, column: number, text: string): Sheet => ({
  ...PENDING_ROWS,
  rows: PENDING_ROWS.rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells,
  ),
});

/** What the new version says of a sheet that the old one saw as it was, with its first row judged 達成. */
function after(sheet: CheckedSheet, seen = checked()) {
  const kept = new Kept();
  expect(lookBack({ version: '1.0.0', storage: kept.storage }, seen)).toBeNull();
  kept.first = '達成';
  const tell = () => lookBack({ version: '1.1.0', storage: kept.storage }, sheet);
  return { kept, tell };
}

test('a row whose cells are the same and whose verdict is not is told, once, with its cell', () => {
  const { tell } = after(checked());
  expect(tell()).toEqual({
    sheetId: 'only',
    from: '1.0.0',
    to: '1.1.0',
    rows: [{ cell: 'E3', label: '(1) 支援件数(件)', before: '達成', after: '要確認' }],
  });
  expect(tell()).toBeNull();
});

test('the same version tells nothing, whatever it judged', () => {
  const { kept } = after(checked());
  expect(lookBack({ version: '1.0.0', storage: kept.storage }, checked())).toBeNull();
});

test('a row that was typed into is not told; other rows may change', () => {
  expect(after(checked(typed(2, 3, '25(21)'))).tell()).toBeNull();
  expect(after(checked(typed(6, 3, '13(11)'))).tell()?.rows).toHaveLength(1);
});

test('what answers, the end of the year or another title changed is not the version’s doing', () => {
  expect(after(checked(PENDING_ROWS, { measureRule: 'majority' })).tell()).toBeNull();
  const open = checked(PENDING_ROWS, { asOf: '2026-02-10' });
  expect(after(checked(), open).tell()).toBeNull();
  expect(after(checked(typed(1, 3, 'R7 実績値(目標値)'))).tell()).toBeNull();
});

test('equal rows are told apart by their order', () => {
  const twice = { ...PENDING_ROWS, rows: [...PENDING_ROWS.rows.slice(0, 5), ...PENDING_ROWS.rows.slice(4)] };
  expect(after(checked(twice), checked(twice)).tell()?.rows).toHaveLength(1);
});

test('no text of a cell is kept, nor more sheets and rows than there is room for', () => {
  const kept = new Kept();
  const memory = { version: '1.0.0', storage: kept.storage };
  for (let at = 0; at < MOST_SHEETS + 5; at += 1) lookBack(memory, checked(PENDING_ROWS, {}, `${at}`));
  expect(kept.all).toHaveLength(MOST_SHEETS);
  const text = [...kept.texts.values()].join('');
  for (const cell of PENDING_ROWS.rows.flat().map((own) => cellText(own)))
    if (cell.length > 3) expect(text).not.toContain(cell);
  const rows = [
    ...PENDING_ROWS.rows,
    ...Array.from({ length: MOST_ROWS }, (_, at) => PENDING_ROWS.rows[3 + (at % 2)] ?? []),
  ];
  lookBack(memory, checked({ ...PENDING_ROWS, rows }, {}, 'long'));
  expect(kept.all).toHaveLength(MOST_SHEETS);
  expect(Math.max(...kept.all.map((own) => own.rows.length))).toBeLessThan(20);
});

test('a browser that keeps nothing, is full, or kept something else, is met in silence', () => {
  const refuses = () => {
    throw new Error('SecurityError');
  };
  expect(lookBack({ version: '1.1.0', storage: refuses }, checked())).toBeNull();
  const { kept, tell } = after(checked());
  kept.full = true;
  expect(tell()?.rows).toHaveLength(1);
  for (const text of ['', '{', '[1]', '{"a":1}', '[{"version":"1.0.0","rows":[[1,2]]}]']) {
    const own = new Kept();
    own.texts.set('soukatsu.judged', text);
    expect(lookBack({ version: '1.1.0', storage: own.storage }, checked())).toBeNull();
    expect(own.all).toHaveLength(1);
  }
});
