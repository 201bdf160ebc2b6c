import { check } from '../../src/engine/index.js';
import { buildWorkbook, stylesWith, worksheet } from '../files/build-workbook.js';
import { openedXlsx, sheetOf } from '../files/open-for-test.js';

/** Numbers and formulas out of the bytes of a workbook, as a clerk's formats show them (docs/table-rules.md, decision 12). */

const FORMATS =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0;(#,##0)"/><numFmt numFmtId="165" formatCode="0.0,,"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0;[Red]#,##0"/></numFmts>';
/** Styles by what they show: General, accounting (a 0 as a dash), brackets below zero, millions, red below zero. */
const STYLES = stylesWith([0, 41, 164, 165, 166], FORMATS);
const STYLE = { accounting: 1, brackets: 2, millions: 3, red: 4 };

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const formula = '<c><f>SUM(A1:A1)</f></c>';

/** A row of an indicator: label, actual, target, what is written. */
const row = (label: string, actual: string, target: string, written: string) =>
  `<row>${text(label)}${actual}${target}${text(written)}</row>`;

const judged = (...rows: readonly string[]) => judgedIn('', ...rows);

/** @param views the `sheetViews` of the sheet */
function judgedIn(views: string, ...rows: readonly string[]) {
  const head = ['施策目標(指標)', 'R7実績値', 'R7目標値', '達成状況※2'].map(text).join('');
  const title = `<row>${text('令和7年度 みどり商工会アクションプログラム 総括表')}</row>`;
  const bytes = buildWorkbook({
    sheets: { 総括表: worksheet(`${title}<row>${head}</row>${rows.join('')}`, '', views) },
    styles: STYLES,
  });
  const result = check(sheetOf(openedXlsx(bytes)), { asOf: '2026-04-20' });
  if (!result.ok) throw new Error(result.failure.message.en);
  const { judged, findings, edits } = result.check;
  return {
    verdicts: judged.indicators.map(({ actual, target, verdict }) => [actual, target, verdict]),
    asked: findings
      .filter(({ severity }) => severity === 'review')
      .map(({ rule, cells }) => [rule, cells[0]]),
    edits,
  };
}

test('a number below zero, in brackets or in red, and one in millions are what is stored', () => {
  const { verdicts, asked, edits } = judged(
    row('(1) 支援後の増益額(万円)', number(-45, STYLE.brackets), number(40), '未達成'),
    row('(2) 支援先の増収額(万円)', number(-45, STYLE.red), number(40), '未達成'),
    row('(3) 販売額(百万円)', number(9_960_000, STYLE.millions), number(10), '未達成'),
  );
  expect(verdicts).toEqual([
    [-45, 40, '未達成'],
    [-45, 40, '未達成'],
    [9.96, 10, '未達成'],
  ]);
  expect([asked, edits]).toEqual([[], []]);
});

test('a 0 shown as a dash is asked about, and what is written stays', () => {
  const { verdicts, asked, edits } = judged(
    row('(1) 相談件数(件)', number(330), number(300), '達成'),
    row('(2) 事故の件数(件)', number(2), number(0, STYLE.accounting), '未達成'),
    row('(3) 苦情の件数(件)', number(0, STYLE.accounting), number(0, STYLE.accounting), '達成'),
  );
  expect(verdicts.map(([, , verdict]) => verdict)).toEqual(['達成', '要確認', '要確認']);
  expect(asked).toEqual([
    ['shown-otherwise', 'C4'],
    ['shown-otherwise', 'B5'],
  ]);
  expect(edits).toEqual([]);
});

test('where the sheet shows no zeros, a stored one is asked about like any that is shown as nothing', () => {
  const rows = [
    row('(1) 相談件数(件)', number(0), number(40), ''),
    row('(2) 派遣件数(件)', number(30), number(0, STYLE.brackets), '—'),
    row('(3) 講習会の開催(回)', number(12), number(10), ''),
  ];
  const hidden = judgedIn('<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>', ...rows);
  expect(hidden.verdicts.map(([, , verdict]) => verdict)).toEqual(['要確認', '要確認', '達成']);
  expect(hidden.asked).toEqual([
    ['shown-otherwise', 'B3'],
    ['shown-otherwise', 'C4'],
  ]);
  expect(hidden.edits.map(({ cell }) => cell)).toEqual(['D5']);
  const shown = judgedIn('<sheetViews><sheetView workbookViewId="0"/></sheetViews>', ...rows);
  expect(shown.verdicts.map(([, , verdict]) => verdict)).toEqual(['未達成', '達成', '達成']);
});

test('a formula without a saved result is asked as such, wherever it stands', () => {
  const { verdicts, asked, edits } = judged(
    row('(1) 相談件数(件)', formula, number(300), ''),
    `<row>${text('(2) 派遣件数(件)')}${number(15)}${number(12)}${formula}</row>`,
    `<row>${text('達成数計')}<c/><c/>${formula}</row>`,
  );
  expect(verdicts.map(([, , verdict]) => verdict)).toEqual(['要確認', '達成']);
  expect(asked).toEqual([
    ['formula-uncalculated', 'B3'],
    ['formula-uncalculated', 'D4'],
    ['formula-uncalculated', 'D5'],
  ]);
  expect(edits).toEqual([]);
});
