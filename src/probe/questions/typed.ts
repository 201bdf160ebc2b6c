import { type Answer, ending, type Question } from '../question.js';

/** What Excel makes of a text written to a cell: the same as of one typed there. */

const AS_TYPED = 'API reference, "Excel.Range.values": a string is entered as if typed';

/** Writes a text into a cell and reads what became of it. */
function written(text: string, format: string | null = null, withValue = true): Question['ask'] {
  return async (context, sheet) => {
    const cell = sheet.getRange('B2');
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[text]];
    cell.load('values,text,numberFormat,valueTypes');
    await context.sync();
    const read: { [name: string]: Answer } = {
      type: cell.valueTypes[0]?.[0] ?? null,
      text: cell.text[0]?.[0] ?? null,
      format: cell.numberFormat[0]?.[0] ?? null,
    };
    return withValue ? { ...read, value: cell.values[0]?.[0] ?? null } : read;
  };
}

export const TYPED: readonly Question[] = [
  {
    id: 'typed-month-day',
    asks: { ja: '「4/10」と書くと日付になるか', en: 'Whether 4/10 becomes a date' },
    needs: '1.1',
    source: 'Microsoft Support, "Stop automatically changing numbers to dates"',
    japanese: true,
    // The day's number depends on the year in which it is asked.
    ask: written('4/10', null, false),
  },
  {
    id: 'typed-month-day-as-text',
    asks: {
      ja: '書式「@」のセルでは「4/10」が文字のままか',
      en: 'Whether 4/10 stays text where the format is @',
    },
    needs: '1.1',
    source: 'Microsoft Support, "Stop automatically changing numbers to dates"',
    ask: written('4/10', '@'),
  },
  {
    id: 'typed-full-date',
    asks: { ja: '「2025/4/10」の値と書式', en: 'Value and format of 2025/4/10' },
    needs: '1.1',
    source:
      'our guess: "yyyy/m/d" as in Japanese settings, where the API may name the built-in format otherwise',
    japanese: true,
    ask: written('2025/4/10'),
  },
  {
    id: 'typed-figure',
    asks: { ja: '「133(121)」は文字のままか', en: 'Whether 133(121) stays text' },
    needs: '1.1',
    source: AS_TYPED,
    ask: written('133(121)'),
  },
  {
    id: 'typed-in-brackets',
    asks: { ja: '「(27)」は-27になるか', en: 'Whether (27) becomes -27' },
    needs: '1.1',
    source: AS_TYPED,
    ask: written('(27)'),
  },
  {
    id: 'typed-apostrophe',
    asks: { ja: "先頭の「'」は値に含まれないか", en: 'Whether a leading apostrophe is no part of the value' },
    needs: '1.1',
    source: AS_TYPED,
    ask: written("'4/10"),
  },
  {
    id: 'typed-wide-digits',
    asks: { ja: '全角の「１２」は数値になるか', en: 'Whether wide digits become a number' },
    needs: '1.1',
    source: 'our guess: as typing does in Japanese Excel',
    japanese: true,
    ask: written('１２'),
  },
  {
    id: 'typed-percent',
    asks: { ja: '「40%」の値と書式', en: 'Value and format of 40%' },
    needs: '1.1',
    source: 'Microsoft Support, "Format numbers as percentages"',
    ask: written('40%'),
  },
  {
    id: 'typed-into-percent',
    asks: { ja: '書式「0%」のセルに「40」と書いた値', en: 'Value of 40 where the format is 0%' },
    needs: '1.1',
    source: 'Microsoft Support, "Format numbers as percentages"',
    ask: written('40', '0%'),
  },
  {
    id: 'typed-formula',
    asks: { ja: '「=1+1」は数式になるか', en: 'Whether =1+1 becomes a formula' },
    needs: '1.1',
    source: AS_TYPED,
    ask: written('=1+1'),
  },
  {
    id: 'typed-nothing',
    asks: {
      ja: 'nullはそのまま残し、空の文字列は消すか',
      en: 'Whether null leaves and an empty text clears',
    },
    needs: '1.1',
    source: 'Microsoft Learn, "Work with blank and null values in Excel add-ins"',
    ask: async (context, sheet) => {
      const cells = sheet.getRange('B2:C2');
      cells.values = [['a', 'b']];
      await context.sync();
      cells.values = [[null, '']];
      cells.load('values');
      await context.sync();
      return cells.values;
    },
  },
  {
    id: 'typed-too-long',
    asks: {
      ja: '32,768文字の文字列を書いたときの誤りの番号',
      en: 'The error of a text of 32,768 characters',
    },
    needs: '1.1',
    source: 'Microsoft Support, "Excel specifications and limits" (32,767); the code is our guess',
    ask: async (context, sheet) => {
      sheet.getRange('B2').values = [['あ'.repeat(32_768)]];
      return ending(context);
    },
  },
];
