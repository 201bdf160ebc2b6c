import { ending, type Question } from '../question.js';

/** Conditional formats with a formula: what 未達成を強調 is made of. */

function add(range: Excel.Range, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

export const CONDITIONAL_FORMATS: readonly Question[] = [
  {
    id: 'format-new-is-first',
    asks: {
      ja: '新しい条件付き書式が優先順位の先頭に来るか',
      en: 'Whether a new conditional format comes first',
    },
    needs: '1.6',
    source: 'API reference, "ConditionalFormatCollection.add"',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('A1:A3');
      add(cells, '=$A1="x"');
      add(cells, '=$A1="y"');
      await context.sync();
      const { conditionalFormats } = sheet.getRange('A1:A3');
      conditionalFormats.load('items/priority,items/type');
      await context.sync();
      const rules = conditionalFormats.items.map(({ custom }) => {
        custom.rule.load('formula');
        return custom.rule;
      });
      await context.sync();
      return [
        conditionalFormats.items.map(({ priority, type }) => [priority, type]),
        rules.map(({ formula }) => formula),
      ];
    },
  },
  {
    id: 'format-stop-if-true',
    asks: {
      ja: '加えた条件付き書式の「条件を満たす場合は停止」の初めの値',
      en: 'What stopIfTrue is at first',
    },
    needs: '1.6',
    source: 'our guess: on, as it is in VBA',
    ask: async (context, sheet) => {
      const format = add(sheet.getRange('A1'), '=TRUE');
      await context.sync();
      format.load('stopIfTrue');
      await context.sync();
      return format.stopIfTrue;
    },
  },
  {
    id: 'format-number-format-in-text',
    asks: {
      ja: '条件付き書式の表示形式は、読まれる文字に表れるか',
      en: 'Whether the number format of a conditional format shows in the text read',
    },
    needs: '1.6',
    source: 'our guess: what a person sees is read',
    ask: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['未達成']];
      add(cell, '=$A1="未達成"').custom.format.numberFormat = '@"▲"';
      await context.sync();
      const read = sheet.getRange('A1');
      read.load('text,values,numberFormat');
      await context.sync();
      return [read.text, read.values, read.numberFormat].flat(2);
    },
  },
  {
    id: 'format-one-deleted',
    asks: {
      ja: '同じ範囲の二つのうち一つを消せて、消したものは見つからないか',
      en: 'Whether one of two on a range can be deleted, and is not found then',
    },
    needs: '1.6',
    source: 'API reference, "ConditionalFormat.delete"; contradicted by office-js #6396',
    ask: async (context, sheet) => {
      const kept = add(sheet.getRange('A1'), '=$A1=1');
      const gone = add(sheet.getRange('A1'), '=$A1=2');
      kept.load('id');
      gone.load('id');
      await context.sync();
      const { id } = gone;
      gone.delete();
      await context.sync();
      const { conditionalFormats } = sheet.getRange('A1');
      conditionalFormats.load('items/id');
      await context.sync();
      const left = conditionalFormats.items.map((item) => item.id === kept.id);
      conditionalFormats.getItem(id).load('type');
      return [left, await ending(context)];
    },
  },
  {
    id: 'format-bad-formula',
    asks: { ja: '「=」で始まらない数式を渡したときの誤りの番号', en: 'The error of a formula without =' },
    needs: '1.6',
    source: 'our guess',
    ask: async (context, sheet) => {
      add(sheet.getRange('A1'), 'A1>1');
      return ending(context);
    },
  },
];
