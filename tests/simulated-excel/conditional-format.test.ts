import { cellArea } from '../../src/simulated-excel/area.js';
import { SimulatedWorkbook } from '../../src/simulated-excel/workbook.js';

function sheetWith(formula: string) {
  const book = new SimulatedWorkbook();
  const sheet = book.activeSheet;
  sheet.conditionalFormats.push({
    id: 'c',
    type: 'Custom',
    area: { row: 3, column: 6, rows: 4, columns: 1 },
    formula,
    stopIfTrue: false,
    style: { fill: '#FF0000' },
  });
  return { book, sheet };
}

test.each([
  ['=G4="未達成"', true],
  ['=AND(G4="未達成",N("soukatsu")=0)', true],
  ['=OR(G4="達成",G4="未達成")', true],
  ['=NOT($G4="未達成")', false],
  ['=G$4="未達成"', false],
  ['=AND(G4<>"",F4="")', true],
  ['=IF(G4="未達成",FALSE,TRUE)', false],
])('%s on the second row of its area', (formula, applies) => {
  const { sheet } = sheetWith(formula);
  sheet.enter(4, 6, '未達成');
  expect(sheet.effectiveStyle(4, 6).fill).toBe(applies ? '#FF0000' : undefined);
});

test('what the evaluator does not know shows nothing and is reported once', () => {
  const { book, sheet } = sheetWith('=COUNTIF(G:G,G4)>1');
  expect(sheet.effectiveStyle(4, 6)).toEqual({});
  expect(sheet.effectiveStyle(5, 6)).toEqual({});
  expect(book.warnings).toHaveLength(1);
  expect(book.warnings[0]).toContain('COUNTIF');
});

test('the first of two formats wins, property by property, and stopIfTrue ends the search', () => {
  const { sheet } = sheetWith('=G4<>""');
  const [first] = sheet.conditionalFormats;
  if (!first) throw new Error('no format');
  const second = { ...first, id: 'd', style: { fill: '#00FF00', bold: true } };
  sheet.format(cellArea(3, 6), { style: { italic: true } });
  sheet.enter(3, 6, 'x');
  sheet.conditionalFormats = [first, second];
  expect(sheet.effectiveStyle(3, 6)).toEqual({ fill: '#FF0000', bold: true, italic: true });
  sheet.conditionalFormats = [{ ...first, stopIfTrue: true }, second];
  expect(sheet.effectiveStyle(3, 6)).toEqual({ fill: '#FF0000', italic: true });
});
