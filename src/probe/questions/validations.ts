import { ending, type Question } from '../question.js';

/** Data validations: the drop-downs of status cells. */

const LIST = { list: { inCellDropDown: true, source: '達成,未達成,—' } };

export const VALIDATIONS: readonly Question[] = [
  {
    id: 'validation-none',
    asks: {
      ja: '入力規則のないセルの種類・規則・警告',
      en: 'Type, rule and alert of a cell without validation',
    },
    needs: '1.8',
    source: 'API reference, "Excel.DataValidation"',
    ask: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.load('type,rule,errorAlert');
      await context.sync();
      const { type, rule, errorAlert } = dataValidation;
      const { showAlert, style, title, message } = errorAlert;
      return [type, Object.keys(rule), showAlert, style, title, message];
    },
  },
  {
    id: 'validation-list',
    asks: { ja: '付けたリストがそのまま読めるか', en: 'Whether a list reads back as given' },
    needs: '1.8',
    source: 'API reference, "Excel.DataValidationRule"',
    ask: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = LIST;
      await context.sync();
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.load('type,rule');
      await context.sync();
      const { type, rule } = dataValidation;
      return [type, Object.keys(rule), rule.list?.inCellDropDown ?? null, String(rule.list?.source)];
    },
  },
  {
    id: 'validation-of-some',
    asks: {
      ja: '一部にだけ規則のある範囲、規則の混ざった範囲の種類',
      en: 'The type of a range with a rule on some cells, and with several rules',
    },
    needs: '1.8',
    source: 'API reference, "Excel.DataValidationType": Inconsistent, MixedCriteria',
    ask: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = LIST;
      sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
      const some = ['A1:A3', 'A1:A2'].map((address) => sheet.getRange(address).dataValidation);
      for (const one of some) one.load('type');
      await context.sync();
      return some.map(({ type }) => type);
    },
  },
  {
    id: 'validation-written-over',
    asks: {
      ja: 'リストにない値もアドインからは書けるか',
      en: 'Whether an add-in may write what is not on the list',
    },
    needs: '1.8',
    source: 'Microsoft Learn, "Add data validation to Excel ranges"',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = LIST;
      cell.values = [['集計中']];
      const how = await ending(context);
      const read = sheet.getRange('A1');
      read.load('values');
      await context.sync();
      return [how, read.values];
    },
  },
  {
    id: 'validation-two-rules',
    asks: { ja: '二種類の規則を一度に渡したときの誤りの番号', en: 'The error of two kinds of rules at once' },
    needs: '1.8',
    source: 'API reference, "Excel.DataValidationRule": you must set only one; the code is our guess',
    ask: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { ...LIST, custom: { formula: '=TRUE' } };
      return ending(context);
    },
  },
];
