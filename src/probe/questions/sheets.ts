import { ending, type Question } from '../question.js';

/** Sheets and names. What a question adds begins with `probe-`: by that the probe takes it away. */

export const SHEETS: readonly Question[] = [
  {
    id: 'sheet-same-name',
    asks: {
      ja: 'すでにある名前(大文字小文字違い)でシートを足したときの誤りの番号',
      en: 'The error of adding a sheet whose name is there in other letters',
    },
    needs: '1.1',
    source: 'API reference, "Excel.ErrorCodes": ItemAlreadyExists',
    ask: async (context, sheet) => {
      sheet.name = 'probe-a';
      await context.sync();
      context.workbook.worksheets.add('PROBE-A');
      return ending(context);
    },
  },
  {
    id: 'sheet-bad-name',
    asks: {
      ja: '使えない名前(probe-a/b、32文字)でシートを足したときの誤りの番号',
      en: 'The errors of sheet names that cannot be',
    },
    needs: '1.1',
    source: 'Microsoft Support, "Rename a worksheet"; the code is our guess',
    ask: async (context) => {
      context.workbook.worksheets.add('probe-a/b');
      const slash = await ending(context);
      context.workbook.worksheets.add(`probe-${'あ'.repeat(26)}`);
      return [slash, await ending(context)];
    },
  },
  {
    id: 'sheet-missing',
    asks: {
      ja: 'ないシートを求めたときの誤りの番号と、OrNullObject',
      en: 'The error of a sheet that is not there, and its null object',
    },
    needs: '1.4',
    source: 'API reference, "Excel.ErrorCodes": ItemNotFound; "*OrNullObject methods and properties"',
    ask: async (context) => {
      context.workbook.worksheets.getItem('probe-missing').load('name');
      const how = await ending(context);
      const none = context.workbook.worksheets.getItemOrNullObject('probe-missing');
      none.load('name');
      await context.sync();
      return [how, none.isNullObject];
    },
  },
  {
    id: 'sheet-added',
    asks: {
      ja: '足したシートは末尾に来て、前に出ないか',
      en: 'Whether an added sheet comes last and stays behind',
    },
    needs: '1.4',
    source: 'API reference, "WorksheetCollection.add"',
    ask: async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('probe-b');
      const count = worksheets.getCount();
      const front = worksheets.getActiveWorksheet();
      added.load('position,visibility');
      front.load('name');
      await context.sync();
      return [added.position === count.value - 1, added.visibility, front.name === 'probe-b'];
    },
  },
  {
    id: 'sheet-hidden',
    asks: {
      ja: '非表示のシートを前に出す・セルを選ぶときの誤りの番号',
      en: 'The errors of activating, and selecting on, a hidden sheet',
    },
    needs: '1.1',
    source: 'our guess: InvalidOperation',
    ask: async (context, sheet) => {
      sheet.visibility = 'Hidden';
      await context.sync();
      sheet.activate();
      const activated = await ending(context);
      sheet.getRange('A1').select();
      return [activated, await ending(context)];
    },
  },
  {
    id: 'sheet-very-hidden',
    asks: { ja: 'VeryHiddenのシートを消すときの誤りの番号', en: 'The error of deleting a very hidden sheet' },
    needs: '1.1',
    source: 'API reference, "Worksheet.delete": InvalidOperation',
    ask: async (context, sheet) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      return ending(context);
    },
  },
  {
    id: 'sheet-cells-beyond',
    asks: {
      ja: 'シートの外の番地と、大きさの合わない値を渡したときの誤りの番号',
      en: 'The errors of an address beyond the sheet, and of values of another size',
    },
    needs: '1.1',
    source: 'API reference, "Excel.ErrorCodes": InvalidArgument',
    ask: async (context, sheet) => {
      sheet.getRange('XFE1').load('values');
      const beyond = await ending(context);
      sheet.getRange('A1:A2').values = [['a']];
      return [beyond, await ending(context)];
    },
  },
  {
    id: 'sheet-names',
    asks: {
      ja: 'シートの名前の定義(範囲、二つ目、使えない名前)',
      en: 'Names of a sheet: scope, a second of the same name, one that cannot be',
    },
    needs: '1.4',
    source:
      'API reference, "NamedItemCollection"; Microsoft Support, "Names in formulas"; codes are our guess',
    ask: async (context, sheet) => {
      const name = sheet.names.add('probe_name', sheet.getRange('A1'));
      name.visible = false;
      name.load('scope,visible');
      await context.sync();
      sheet.names.add('PROBE_NAME', sheet.getRange('A1'));
      const again = await ending(context);
      sheet.names.add('1 a', sheet.getRange('A1'));
      return [name.scope, name.visible, again, await ending(context)];
    },
  },
];
