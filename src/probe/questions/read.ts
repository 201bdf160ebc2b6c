import type { Question } from '../question.js';

/** What is read of cells. */

export const READ: readonly Question[] = [
  {
    id: 'read-blank',
    asks: { ja: '空のセルの値・文字・種類・書式', en: 'Value, text, type and format of a blank cell' },
    needs: '1.1',
    source: 'Microsoft Learn, "Work with blank and null values in Excel add-ins"',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.load('values,text,valueTypes,numberFormat,formulas');
      await context.sync();
      return [cell.values, cell.formulas, cell.text, cell.valueTypes, cell.numberFormat].flat(2);
    },
  },
  {
    id: 'read-format',
    asks: {
      ja: '書式を付けた数値の表示(1,235と、0を隠す書式)',
      en: 'What is shown under a format, and one that hides 0',
    },
    needs: '1.1',
    source: 'API reference, "Excel.Range.text"',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('B2:C2');
      cells.numberFormat = [['#,##0', '0;-0;;@']];
      cells.values = [[1234.5, 0]];
      cells.load('text');
      await context.sync();
      return cells.text;
    },
  },
  {
    id: 'read-narrow',
    asks: {
      ja: '列が狭くても表示の文字が####にならないか',
      en: 'Whether the text is free of #### in a narrow column',
    },
    needs: '1.2',
    source: 'API reference, "Excel.Range.text": does not depend on the cell width',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.format.columnWidth = 6;
      cell.values = [[123_456_789]];
      cell.load('text');
      await context.sync();
      return cell.text;
    },
  },
  {
    id: 'read-error',
    asks: { ja: '誤りの値の読まれ方(=1/0)', en: 'How an error value reads (=1/0)' },
    needs: '1.1',
    source: 'API reference, "Excel.RangeValueType"',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('B2');
      cell.formulas = [['=1/0']];
      cell.load('values,text,valueTypes');
      await context.sync();
      return [cell.values, cell.text, cell.valueTypes].flat(2);
    },
  },
  {
    id: 'read-used-blank',
    asks: {
      ja: '空のシートの使用範囲(すべて、値だけ)',
      en: 'The used range of a blank sheet (all, values only)',
    },
    needs: '1.4',
    source: 'API reference, "Worksheet.getUsedRange"; values only: our guess',
    ask: async (context, sheet) => {
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRangeOrNullObject(true);
      all.load('rowCount,columnCount,rowIndex,columnIndex');
      values.load('address');
      await context.sync();
      return [all.rowIndex, all.columnIndex, all.rowCount, all.columnCount, values.isNullObject];
    },
  },
  {
    id: 'read-used-format',
    asks: {
      ja: '色だけのセルは使用範囲に入るか(すべて、値だけ)',
      en: 'Whether a filled cell counts as used (all, values only)',
    },
    needs: '1.4',
    source: 'API reference, "Worksheet.getUsedRange": formatting counts, unless valuesOnly',
    ask: async (context, sheet) => {
      sheet.getRange('C3').format.fill.color = '#FFFF00';
      await context.sync();
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRangeOrNullObject(true);
      all.load('rowIndex,columnIndex');
      values.load('address');
      await context.sync();
      return [all.rowIndex, all.columnIndex, values.isNullObject];
    },
  },
  {
    id: 'read-hidden-row',
    asks: {
      ja: '高さ0の行は非表示と読まれ、文字は読めるか',
      en: 'Whether a row of height 0 reads as hidden, and its text all the same',
    },
    needs: '1.2',
    source: 'API reference, "Excel.Range.rowHidden"; height 0: our guess',
    ask: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['a'], ['b']];
      sheet.getRange('A2').format.rowHeight = 0;
      const ranges = ['A1', 'A1:A2', 'A2'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('rowHidden,text');
      await context.sync();
      return [...ranges.map(({ rowHidden }) => rowHidden), ranges[2]?.text[0]?.[0] ?? null];
    },
  },
  {
    id: 'read-hidden-column',
    asks: { ja: '幅0の列は非表示と読まれるか', en: 'Whether a column of width 0 reads as hidden' },
    needs: '1.2',
    source: 'API reference, "Excel.Range.columnHidden"; width 0: our guess',
    ask: async (context, sheet) => {
      sheet.getRange('B1').format.columnWidth = 0;
      const ranges = ['A1', 'A1:B1', 'B1'].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load('columnHidden');
      await context.sync();
      return ranges.map(({ columnHidden }) => columnHidden);
    },
  },
];
