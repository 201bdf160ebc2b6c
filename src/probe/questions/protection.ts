import { ending, type Question } from '../question.js';

/** Protected sheets. */

const REFUSED = 'API reference, "Excel.ErrorCodes": AccessDenied';

export const PROTECTION: readonly Question[] = [
  {
    id: 'protection-options',
    asks: { ja: '何も指定せずに保護したときの許可', en: 'What is allowed where nothing was said' },
    needs: '1.2',
    source: 'API reference, "WorksheetProtectionOptions"',
    ask: async (context, sheet) => {
      sheet.protection.protect();
      sheet.protection.load('protected,options');
      await context.sync();
      return [sheet.protection.protected, { ...sheet.protection.options }];
    },
  },
  {
    id: 'protection-write',
    asks: {
      ja: 'ロックされたセルへの書き込みの誤りの番号と、その前の書き込み',
      en: 'The error of writing to a locked cell, and what was written before it',
    },
    needs: '1.2',
    source: `${REFUSED}; what came before stays done: our guess`,
    ask: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.getRange('A1:B1').values = [['before', 'before']];
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').values = [['unlocked']];
      sheet.getRange('B1').values = [['locked']];
      const how = await ending(context);
      const read = sheet.getRange('A1:B1');
      read.load('values');
      await context.sync();
      return [how, read.values];
    },
  },
  {
    id: 'protection-across',
    asks: {
      ja: 'ロックのないセルとあるセルへの、ひとまとめの書き込み',
      en: 'One write across a cell that is not locked and one that is',
    },
    needs: '1.2',
    source: REFUSED,
    ask: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1:B1').values = [['x', 'x']];
      const how = await ending(context);
      const read = sheet.getRange('A1:B1');
      read.load('values');
      await context.sync();
      return [how, read.values];
    },
  },
  {
    id: 'protection-format',
    asks: {
      ja: '保護されたシートで、書式・条件付き書式・結合を変えるときの誤りの番号',
      en: 'The errors of formats, conditional formats and merges on a protected sheet',
    },
    needs: '1.6',
    source: REFUSED,
    ask: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      const fill = await ending(context);
      sheet.getRange('A1').conditionalFormats.add('Custom');
      const conditional = await ending(context);
      sheet.getRange('A1:B1').merge();
      return [fill, conditional, await ending(context)];
    },
  },
  {
    id: 'protection-twice',
    asks: {
      ja: '二重の保護と、違うパスワードでの解除の誤りの番号',
      en: 'The errors of protecting twice, and of a wrong password',
    },
    needs: '1.7',
    source: 'API reference, "WorksheetProtection.protect" and "unprotect"; the codes are our guess',
    ask: async (context, sheet) => {
      sheet.protection.protect({}, 'probe');
      await context.sync();
      sheet.protection.protect();
      const twice = await ending(context);
      sheet.protection.unprotect('other');
      const wrong = await ending(context);
      sheet.protection.unprotect('probe');
      return [twice, wrong, await ending(context)];
    },
  },
];
