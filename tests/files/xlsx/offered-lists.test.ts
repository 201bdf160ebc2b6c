import { readDisplay } from '../../../src/files/index.js';
import { buildWorkbook, worksheet } from '../build-workbook.js';
import { openedXlsx } from '../open-for-test.js';

/** Drop-downs of cells: what they offer, and where. */

const list = (formula: string, sqref: string, attributes = 'showErrorMessage="1"') =>
  `<dataValidation type="list" allowBlank="1" ${attributes} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;

function listsOf(validations: string, after = '') {
  const bytes = buildWorkbook({
    sheets: {
      総括表: worksheet('', `<dataValidations>${validations}</dataValidations>${after}`),
      "選択 'A'": worksheet(''),
    },
    workbookTail:
      "<definedNames><definedName name=\"判定\">'選択 ''A'''!$B$2:$B$4</definedName></definedNames>",
  });
  const read = readDisplay(openedXlsx(bytes), 0);
  if (!read.ok) throw new Error(read.failure.code);
  return read.display.lists;
}

test.each([
  ['values', '"達成, 未達成,""済"""', { is: 'texts', texts: ['達成', '未達成', '"済"'] }],
  ['cells', '$H$1:$H$3', { is: 'cells', sheet: null, area: { top: 0, left: 7, bottom: 2, right: 7 } }],
  [
    'cells of another sheet',
    "'選択 ''A'''!$A$1",
    { is: 'cells', sheet: "選択 'A'", area: { top: 0, left: 0, bottom: 0, right: 0 } },
  ],
  ['a name', '判定', { is: 'cells', sheet: "選択 'A'", area: { top: 1, left: 1, bottom: 3, right: 1 } }],
])('%s', (_, formula, source) => {
  expect(listsOf(list(formula.replaceAll('&', '&amp;'), 'G4:G7 G9'))).toEqual([
    {
      areas: [
        { top: 3, left: 6, bottom: 6, right: 6 },
        { top: 8, left: 6, bottom: 8, right: 6 },
      ],
      source,
      isStrict: true,
    },
  ]);
});

test('what only warns takes other values; what shows no arrow, is no list or has to be worked out is none', () => {
  expect(
    listsOf(
      list('"達成"', 'A1', 'errorStyle="warning" showErrorMessage="1"') +
        list('"達成"', 'A2', '') +
        list('"達成"', 'A3', 'showDropDown="1"') +
        list('INDIRECT(B1)', 'A4') +
        list('ない名前', 'A5') +
        '<dataValidation type="whole" sqref="A6"><formula1>1</formula1></dataValidation>',
    ).map(({ isStrict }) => isStrict),
  ).toEqual([false, false]);
});

test('lists as Excel 2010 keeps them, beside the others', () => {
  const later =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>\'選択 \'\'A\'\'\'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  expect(listsOf('', later)).toMatchObject([
    { areas: [{ top: 2, left: 2 }], source: { is: 'cells', sheet: "選択 'A'" } },
  ]);
});
