import { ending, type Question } from '../question.js';

/** Merged cells. */

export const MERGES: readonly Question[] = [
  {
    id: 'merge-covered-reads-blank',
    asks: {
      ja: '結合すると、左上以外のセルは空と読まれるか',
      en: 'Whether cells that a merge covers read blank',
    },
    needs: '1.2',
    source: 'Microsoft Support, "Merge and unmerge cells": only the upper-left cell is kept',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('B2:C3');
      cells.values = [
        [1, 2],
        [3, 4],
      ];
      cells.merge();
      cells.load('values,text');
      await context.sync();
      return [cells.values, cells.text];
    },
  },
  {
    id: 'merge-write-to-covered',
    asks: {
      ja: '結合に隠れたセルへの書き込みは、黙って消えるか',
      en: 'Whether a write to a covered cell is lost without a word',
    },
    needs: '1.2',
    source: 'our guess, from what others report of writes to merged cells',
    ask: async (context, sheet) => {
      sheet.getRange('B2:C3').merge();
      sheet.getRange('C3').values = [['x']];
      const how = await ending(context);
      const cells = sheet.getRange('B2:C3');
      cells.load('values');
      await context.sync();
      cells.unmerge();
      const after = sheet.getRange('C3');
      after.load('values');
      await context.sync();
      return [how, cells.values, after.values];
    },
  },
  {
    id: 'merge-found-from-covered',
    asks: {
      ja: '結合の一部だけの範囲から、その結合が見つかるか',
      en: 'Whether a merge is found from a part of it',
    },
    needs: '1.13',
    source: 'API reference, "Excel.Range.getMergedAreasOrNullObject"; contradicted by office-js #3611',
    ask: async (context, sheet) => {
      sheet.getRange('B2:C3').merge();
      await context.sync();
      const found = ['B2', 'C3', 'A1'].map((address) => sheet.getRange(address).getMergedAreasOrNullObject());
      for (const areas of found) areas.load('address');
      await context.sync();
      return found.map((areas) => (areas.isNullObject ? null : areas.address.replace(/^.*!/, '')));
    },
  },
  {
    id: 'merge-over-merge',
    asks: {
      ja: '結合に重ねて結合すると、前の結合はどうなるか',
      en: 'What becomes of a merge under a new one',
    },
    needs: '1.13',
    source: 'our guess: the earlier one is undone',
    ask: async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B1:C1').merge();
      const how = await ending(context);
      const areas = sheet.getRange('A1:C1').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return [how, areas.isNullObject ? null : areas.address.replace(/^.*!/, '')];
    },
  },
];
