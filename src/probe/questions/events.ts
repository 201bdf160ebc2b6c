import type { Answer, Question } from '../question.js';

/** Events: what the pane hears of, and in which order. */

/** Long enough for Excel on the web. */
const PATIENCE_MS = 2000;

/** Keeps what is heard. */
class Ear {
  readonly heard: Answer[] = [];
  private told: () => void = () => {};

  readonly hear = async (what: Answer): Promise<void> => {
    this.heard.push(what);
    this.told();
  };

  /** Resolves once so much was heard, or after a while. */
  async until(count: number): Promise<readonly Answer[]> {
    const end = Date.now() + PATIENCE_MS;
    while (this.heard.length < count && Date.now() < end)
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, end - Date.now());
        this.told = () => {
          clearTimeout(late);
          resolve();
        };
      });
    return [...this.heard];
  }
}

const CHANGED = 'API reference, "Excel.WorksheetChangedEventArgs"';

/** What `onChanged` tells of something done to the sheet. */
function changes(count: number, act: (sheet: Excel.Worksheet) => void): Question['ask'] {
  return async (context, sheet) => {
    const ear = new Ear();
    const handler = sheet.onChanged.add(({ address, changeType, source, triggerSource }) =>
      ear.hear([address, changeType, source, triggerSource ?? null]),
    );
    await context.sync();
    act(sheet);
    await context.sync();
    const heard = await ear.until(count);
    handler.remove();
    await context.sync();
    return heard;
  };
}

export const EVENTS: readonly Question[] = [
  {
    id: 'event-own-write',
    asks: { ja: '自分の書き込み(4セル)の知らせの数と中身', en: 'What is told of an own write to four cells' },
    needs: '1.14',
    source: `${CHANGED}; "Excel.EventTriggerSource"`,
    ask: changes(1, (sheet) => {
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
    }),
  },
  {
    id: 'event-row-inserted',
    asks: { ja: '行の挿入の知らせ', en: 'What is told of a row inserted' },
    needs: '1.14',
    source: CHANGED,
    ask: changes(1, (sheet) => {
      sheet.getRange('2:2').insert('Down');
    }),
  },
  {
    id: 'event-format',
    asks: {
      ja: '色だけの変更は知らされず、次の書き込みだけが知らされるか',
      en: 'Whether a change of colour alone is not told, but the write after it',
    },
    needs: '1.14',
    source: 'API reference, "Worksheet.onFormatChanged" is an event of its own',
    ask: changes(1, (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FFFF00';
      sheet.getRange('A2').values = [['a']];
    }),
  },
  {
    id: 'event-switched-off',
    asks: {
      ja: 'enableEventsを切っている間の変更は、あとからも知らされないか',
      en: 'Whether nothing is told, not even later, of what was done while events were off',
    },
    needs: '1.8',
    source: 'Microsoft Learn, "Work with Events using the Excel JavaScript API"',
    ask: async (context, sheet) => {
      const ear = new Ear();
      const handler = sheet.onChanged.add(({ address }) => ear.hear(address));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [['off']];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange('A2').values = [['on']];
      await context.sync();
      const heard = await ear.until(1);
      handler.remove();
      await context.sync();
      return heard;
    },
  },
  {
    id: 'event-order',
    asks: {
      ja: 'シートを前に出し、セルを選んだときの知らせの順',
      en: 'The order of what is told when a sheet comes to the front and a cell is selected',
    },
    needs: '1.9',
    source: 'our guess: the sheet left, the sheet come to, the cell',
    ask: async (context, sheet) => {
      const ear = new Ear();
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onActivated.add(() => ear.hear('activated')),
        worksheets.onDeactivated.add(() => ear.hear('deactivated')),
        worksheets.onSelectionChanged.add(({ address }) => ear.hear(`selected ${address}`)),
      ];
      await context.sync();
      sheet.activate();
      await context.sync();
      sheet.getRange('C3').select();
      await context.sync();
      const heard = await ear.until(3);
      for (const handler of handlers) handler.remove();
      await context.sync();
      return heard;
    },
  },
];
