import { QUESTIONS } from '../../src/probe/catalogue.js';
import type { Question } from '../../src/probe/question.js';
import { NEWEST_EXCEL, type SimulatedWorkbook } from '../../src/simulated-excel/index.js';
import { probeable } from './probe-simulated.js';

const SOME = QUESTIONS.slice(0, 3);

describe('refuses, and changes nothing, in a workbook', () => {
  const cases: readonly (readonly [string, string, string[], (workbook: SimulatedWorkbook) => void])[] = [
    ['with content on another sheet', 'in-use', ['表'], (book) => book.addSheet('表').enter(4, 2, 'a')],
    [
      'with content on a hidden sheet',
      'in-use',
      ['控え'],
      (book) => {
        const sheet = book.addSheet('控え');
        sheet.enter(0, 0, 'a');
        sheet.show('VeryHidden');
      },
    ],
    [
      'with a format alone',
      'in-use',
      ['総括表'],
      ({ activeSheet }) =>
        activeSheet.format({ row: 3, column: 3, rows: 1, columns: 1 }, { style: { fill: '#FFFF00' } }),
    ],
    [
      'that was saved before',
      'saved',
      [],
      (book) => {
        book.previouslySaved = true;
      },
    ],
    [
      'whose structure is protected',
      'protected',
      [],
      (book) => {
        book.structureProtected = true;
      },
    ],
  ];
  test.each(cases)('%s', async (_, why, which, prepare) => {
    const { workbook, host, run } = probeable();
    prepare(workbook);
    const before = workbook.sheets.length;
    expect(await run()).toEqual({ ok: false, refusal: { why, which } });
    expect(workbook.sheets.length).toBe(before);
    expect(host.roundTrips).toBe(2);
  });

  test('of an Excel that is too old, or does not answer', async () => {
    const old = probeable({ requirementSets: { ExcelApi: '1.4' } });
    expect(await old.run()).toEqual({ ok: false, refusal: { why: 'too-old', which: ['ExcelApi 1.7'] } });
    const busy = probeable();
    busy.host.cellEdit = true;
    expect(await busy.run()).toMatchObject({ ok: false, refusal: { why: 'unanswered' } });
    expect([old.host.roundTrips, busy.host.roundTrips]).toEqual([0, 1]);
  });
});

test('an Excel that can’t be asked whether it was saved is asked all the same, each question by its set', async () => {
  for (const version of ['1.7', '1.9', '1.14']) {
    const { run, workbook } = probeable({ requirementSets: { ...NEWEST_EXCEL, ExcelApi: version } });
    workbook.previouslySaved = version === '1.7';
    const result = await run();
    if (!result.ok) throw new Error(result.refusal.why);
    const odd = QUESTIONS.filter(({ id, needs }) => {
      const answered = result.report.answers[id] ?? {};
      const newer = Number(needs.slice(2)) > Number(version.slice(2));
      return newer ? !('notAsked' in answered) : !('is' in answered);
    });
    expect({ version, odd: odd.map(({ id }) => id) }).toEqual({ version, odd: [] });
  }
});

test('after a fault half-way its sheet is taken away, and the next question is asked', async () => {
  const failing: Question = {
    id: 'failing',
    asks: { ja: '', en: '' },
    needs: '1.1',
    source: '',
    ask: async (context, sheet) => {
      sheet.getRange('A1').values = [['half']];
      sheet.visibility = 'VeryHidden';
      context.workbook.customXmlParts.add('<a xmlns="urn:soukatsu:probe"/>');
      await context.sync();
      context.workbook.worksheets.getItem('none').load('name');
      await context.sync();
      return 'never';
    },
  };
  const { workbook, counted, run } = probeable({}, [failing, ...SOME]);
  const result = await run();
  if (!result.ok) throw new Error(result.refusal.why);
  expect(result.report.answers.failing).toEqual({ error: 'ItemNotFound' });
  expect(result.report.answers['typed-month-day-as-text']).toHaveProperty('is');
  expect(result.report.left).toEqual([]);
  expect(counted).toEqual([1, 2, 3, 4]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['総括表']);
  expect(workbook.customXmlParts).toEqual([]);
});

test('a sheet that somebody adds meanwhile stays, with what is on it', async () => {
  const meanwhile: Question = {
    id: 'meanwhile',
    asks: { ja: '', en: '' },
    needs: '1.1',
    source: '',
    ask: async () => {
      workbook.addSheet('だれかのシート').enter(0, 0, 'メモ');
      return 'asked';
    },
  };
  const { workbook, run } = probeable({}, [
    ...SOME,
    meanwhile,
    ...QUESTIONS.filter(({ id }) => /^sheet-/.test(id)),
  ]);
  expect(await run()).toMatchObject({ ok: true, report: { left: [] } });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['総括表', 'だれかのシート']);
});

test('what a lost connection left is taken away with the next question; at the end it is said that nobody knows', async () => {
  const { workbook, host, run } = probeable({}, SOME);
  // Two to look, two for the question, then the first of those that take away.
  host.failRequest(5, { kind: 'lostSession' });
  const result = await run();
  expect(result).toMatchObject({ ok: true, report: { left: [] } });
  expect(workbook.sheets.length).toBe(1);
  const last = probeable({}, SOME.slice(0, 1));
  for (const which of [5, 6]) last.host.failRequest(which, { kind: 'lostSession' });
  expect(await last.run()).toMatchObject({ ok: true, report: { left: null } });
  expect(last.workbook.sheets.length).toBe(2);
});

test('nothing of the file or the person is among the answers', async () => {
  const { workbook, run } = probeable({}, SOME);
  workbook.name = '山田太郎の控え.xlsx';
  const text = JSON.stringify(await run());
  expect(text).not.toMatch(/山田|総括表\.xlsx|\.xlsx/);
});
