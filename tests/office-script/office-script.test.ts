import {
  afterStep,
  answersXml,
  DECISIONS_NAMESPACE,
  decisionsXml,
  NO_DECISIONS,
} from '../../src/decisions/index.js';
import { check, decisionOn, reportOf } from '../../src/engine/index.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { readCorpus } from '../corpus/corpus.js';
import { differences, photograph, putTexts, SMALL } from '../excel/open-table.js';
import { validatorOf } from '../schema/shipped-schema.js';
import { TODAY } from '../today.js';
import { clock, runAlone, runScript } from './built-script.js';

function bookWith(rows: readonly (readonly string[])[], name = 'table') {
  const book = new SimulatedWorkbook(name, () => new Date(2026, 5, 1));
  putTexts(book.activeSheet, rows);
  return book;
}

const validate = validatorOf('soukatsu-script-1');

/** Sheet address of a place of a photograph (`row,column`). */
const placeOf = (cell: string) => {
  const [letter = 'A', ...digits] = cell;
  return `${Number(digits.join('')) - 1},${letter.charCodeAt(0) - 65}`;
};

test('a run in a world of its own gives the same as one after many others', () => {
  for (const { sheet } of readCorpus().slice(0, 8)) {
    const rows = sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
    expect(runAlone(bookWith(rows))).toEqual(runScript(bookWith(rows)).returned);
  }
});

// That its report is the one of the file, and checking writes nothing: tests/readers/same-report.test.ts.
describe.each(readCorpus())('$name', ({ sheet: file }) => {
  const rows = file.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const expected = check(file);

  test('only the cells of the edits are written, as texts, and a second run writes nothing', () => {
    const book = bookWith(rows);
    const before = photograph(book.activeSheet);
    const { returned } = runScript(book);
    expect(validate(returned) ? [] : validate.errors).toEqual([]);
    if (!expected.ok) {
      expect(returned.failure?.code).toBe(expected.failure.code);
      expect(differences(before, photograph(book.activeSheet))).toEqual([]);
      return;
    }
    const { edits } = expected.check;
    expect([returned.written, returned.left, returned.edits]).toEqual([edits, [], []]);
    const after = photograph(book.activeSheet);
    expect(differences(before, after).sort()).toEqual(edits.map(({ cell }) => placeOf(cell)).sort());
    for (const { cell, to } of edits) expect(after.get(placeOf(cell))?.value).toBe(to);
    const again = runScript(book);
    expect([again.returned.written, again.calls]).toEqual([[], []]);
    expect({ ...again.returned, written: returned.written }).toEqual(returned);
  });
});

describe('what people have answered in the workbook', () => {
  const rows = [
    ['令和7年度 みどり商工会アクションプログラム 総括表'],
    ['施策', '達成状況※1', '施策目標(指標)', 'R7実績値(目標値)', '達成状況※2', '検証及び改善点'],
    ['1 商店街', '', '(1) 空き店舗数(店)', '11(12)', '', '減った。'],
  ];
  const asked = check({ name: 'table', firstRow: 0, firstColumn: 0, rows });
  const finding = asked.ok && asked.check.findings.find(({ rule }) => rule === 'direction-unstated');
  const decision =
    asked.ok &&
    finding &&
    decisionOn(asked.check, finding, 'lower', { reason: '委員会で確認', date: '2026-04-10' });

  test('holds in the script too', () => {
    if (!decision) throw new Error('The table must ask.');
    const book = bookWith(rows);
    expect(runScript(book).returned.written).toEqual([]);
    book.addCustomXmlPart('<properties xmlns="urn:somebody-else"/>');
    book.addCustomXmlPart(decisionsXml(afterStep(NO_DECISIONS, { step: 'keep', decision })));
    const { returned } = runScript(book);
    expect(returned.written.map(({ cell, to }) => [cell, to])).toEqual([
      ['B3', '達成'],
      ['E3', '達成'],
    ]);
  });

  test('nothing that only a newer version understands stops it or changes a word', () => {
    const plain = runScript(bookWith(rows)).returned;
    const book = bookWith(rows);
    const parts = [
      '<answers xmlns="urn:soukatsu:answers:2"><wish/></answers>',
      answersXml(NO_DECISIONS).replace('>', '><wish colour="red"/>'),
    ];
    for (const part of parts) book.addCustomXmlPart(part);
    expect(runScript(book).returned).toEqual(plain);
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual(parts);
  });

  test('stops it where it can’t be read', () => {
    const book = bookWith(rows);
    book.addCustomXmlPart(`<decisions xmlns="${DECISIONS_NAMESPACE}"><other/></decisions>`);
    const { returned, calls } = runScript(book);
    expect([returned.failure?.code, calls]).toEqual(['decisions-unreadable', []]);
    expect(returned.failure?.message).toContain('判断の記録');
  });
});

describe('one table', () => {
  test('a measure needs more than half where the flow says so', () => {
    const { returned } = runScript(bookWith(SMALL), 'majority', false);
    const expected = check(
      { name: 'table', firstRow: 0, firstColumn: 0, rows: SMALL },
      { measureRule: 'majority' },
    );
    if (!expected.ok) throw new Error('SMALL is a table.');
    expect(returned.measures).toEqual(reportOf(expected.check, '').measures);
  });

  test('the workbook says how measures are decided, unless the flow does', () => {
    const answer = { measureRule: 'majority', reason: '県連の様式', date: '2026-04-10' } as const;
    const step = { step: 'keep', decision: { kind: 'measureRule', answer } } as const;
    const book = bookWith(SMALL);
    book.addCustomXmlPart(answersXml(afterStep(NO_DECISIONS, step)));
    const policy = (...said: readonly string[]) => runScript(book, said[0], false).returned.policy;
    expect(policy()).toMatchObject({ measureRule: 'majority', from: { measureRule: 'workbook' } });
    expect(policy('workbook')).toEqual(policy());
    expect(policy('all')).toMatchObject({ measureRule: 'all', from: { measureRule: 'command-line' } });
  });

  test('a number counts with the digits its format hides, and a formula is never overwritten', () => {
    const rows = SMALL.map((row) => [...row]);
    const book = bookWith(rows);
    const sheet = book.activeSheet;
    // G4, the verdict of 36(30), as a formula that is wrong.
    sheet.store(3, 6, { value: '未達成', formula: '="未達成"' });
    const { returned } = runScript(book);
    expect(sheet.cell(3, 6)?.formula).toBe('="未達成"');
    expect(returned.written.map(({ cell }) => cell)).not.toContain('G4');
    expect(returned.findings).toContainEqual(
      expect.objectContaining({ rule: 'status-mismatch', cells: expect.arrayContaining(['G4']) }),
    );
  });

  test('a tally that Excel took for a date is put right, and stays a text', () => {
    const rows = SMALL.map((row) => [...row]);
    const book = bookWith(rows);
    const sheet = book.activeSheet;
    sheet.enter(7, 3, '1/2');
    expect(sheet.cell(7, 3)?.value).toEqual(expect.any(Number));
    const about = runScript(book, 'all', false).returned.findings.filter(({ cells }) => cells[0] === 'D8');
    expect(about.map(({ rule }) => rule)).toEqual(['tally-date']);
    runScript(book);
    expect(sheet.cell(7, 3)).toMatchObject({ value: '1/2', numberFormat: '@' });
  });

  test('a protected sheet is left as it is, with a sentence for each cell', () => {
    const book = bookWith(SMALL);
    const sheet = book.activeSheet;
    sheet.protect({ options: {} });
    const before = photograph(sheet);
    const { returned, calls } = runScript(book);
    expect(calls).toEqual([]);
    expect(differences(before, photograph(sheet))).toEqual([]);
    expect(returned.written).toEqual([]);
    expect(returned.left.map(({ reason }) => reason)).toEqual(returned.edits.map(() => 'protected'));
    expect(returned.left.length).toBeGreaterThan(2);
    expect(returned.left[0]?.message).toMatch(/^D4は保護されたシートでロックされているため、/);
  });

  test('unlocked cells of a protected sheet are written, a tally without touching its format', () => {
    const book = bookWith(SMALL);
    const sheet = book.activeSheet;
    // D4 (※1) and G8 (the tally of 指標).
    for (const [row, column] of [
      [3, 3],
      [7, 6],
    ] as const) {
      sheet.store(row, column, { locked: false });
    }
    sheet.protect({ options: {} });
    const { returned } = runScript(book);
    expect(returned.written.map(({ cell }) => cell)).toEqual(['D4', 'G8']);
    expect(sheet.cell(7, 6)).toMatchObject({ value: '3/4', numberFormat: 'General' });
    expect(returned.left.map(({ reason }) => reason)).toEqual(['protected', 'protected']);
  });

  test('a cell that a merge covers keeps nothing, which is said', () => {
    const book = bookWith(SMALL);
    book.activeSheet.merge({ row: 5, column: 6, rows: 2, columns: 1 });
    const { returned } = runScript(book);
    expect(returned.left).toEqual([
      expect.objectContaining({
        cell: 'G7',
        reason: 'not-kept',
        message: expect.stringMatching(/は書き込んだ値が残らなかったため、書き込みませんでした。/),
      }),
    ]);
  });
});

describe('several sheets', () => {
  test('the sheet with the table is found where the first one has none, as in a flow', () => {
    const book = new SimulatedWorkbook('表紙');
    book.activeSheet.enter(0, 0, '表紙');
    putTexts(book.addSheet('総括表'), SMALL);
    const { returned } = runScript(book);
    expect(returned.source.sheet).toBe('総括表');
    expect(returned.written.length).toBeGreaterThan(2);
  });

  test('of several, one must be named', () => {
    const book = bookWith([['表紙']], '表紙');
    putTexts(book.addSheet('R6'), SMALL);
    putTexts(book.addSheet('R7'), SMALL);
    const before = photograph(book.activeSheet);
    expect(runScript(book).returned.failure).toEqual({
      code: 'several-sheets',
      message: '総括表のあるシートが2枚あります(「R6」「R7」)。シート名を指定してください。',
    });
    expect(differences(before, photograph(book.activeSheet))).toEqual([]);
    expect(runScript(book, 'all', true, 'R7').returned.source.sheet).toBe('R7');
    expect(runScript(book, 'all', true, 'R8').returned.failure?.message).toBe(
      '「R8」というシートはありません。シートは「表紙」「R6」「R7」です。',
    );
  });

  test('hidden sheets are not looked at, unless they are named', () => {
    const book = bookWith([['表紙']], '表紙');
    const hidden = book.addSheet('R7');
    putTexts(hidden, SMALL);
    hidden.show('Hidden');
    expect(runScript(book).returned.failure?.code).toBe('no-header');
    expect(runScript(book, 'all', false, 'R7').returned.indicators).toHaveLength(4);
  });

  test('a blank sheet is said to be blank', () => {
    expect(runScript(new SimulatedWorkbook('空')).returned.failure?.code).toBe('blank-sheet');
  });
});

describe('a table whose year is not closed', () => {
  afterEach(() => {
    clock.now = `${TODAY}T12:00:00`;
  });

  test('by the date of the run: nothing is written, and the report says why', () => {
    clock.now = '2026-03-30T23:59:00';
    const book = bookWith(SMALL);
    const before = photograph(book.activeSheet);
    const { returned, calls } = runScript(book);
    expect(calls).toEqual([]);
    expect(differences(before, photograph(book.activeSheet))).toEqual([]);
    expect(returned).toMatchObject({ state: 'open', edits: [], written: [], left: [] });
    expect(returned.findings.map(({ rule }) => rule)).toContain('year-open');
  });

  test('on its last day the year is closed', () => {
    clock.now = '2026-03-31T00:00:00';
    expect(runScript(bookWith(SMALL)).returned).toMatchObject({ state: 'closed', left: [] });
  });

  test('by its words, whatever the date', () => {
    const rows = SMALL.map((row, index) => (index === 1 ? ['（9月末現在）'] : row));
    const { returned, calls } = runScript(bookWith(rows));
    expect([returned.state, calls]).toEqual(['open', []]);
  });
});
