import { ending, type Question } from '../question.js';
import { PROBE_NAMESPACE } from '../take-away.js';

/** Custom XML parts, null objects, borders, pages. */

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n<a xmlns="${PROBE_NAMESPACE}"><b>達成</b></a>`;

export const WORKBOOK: readonly Question[] = [
  {
    id: 'part-as-given',
    asks: {
      ja: '加えたカスタムXMLは、渡したとおりに読めて、消せるか',
      en: 'Whether a custom XML part reads as given and can be deleted',
    },
    needs: '1.5',
    source: 'API reference, "CustomXmlPart.getXml"; that the declaration stays is our guess',
    ask: async (context) => {
      const part = context.workbook.customXmlParts.add(XML);
      const xml = part.getXml();
      part.load('namespaceUri');
      await context.sync();
      const found = context.workbook.customXmlParts.getByNamespace(PROBE_NAMESPACE).getCount();
      await context.sync();
      const { namespaceUri } = part;
      part.delete();
      const left = context.workbook.customXmlParts.getByNamespace(PROBE_NAMESPACE).getCount();
      await context.sync();
      return [xml.value === XML, namespaceUri, found.value, left.value];
    },
  },
  {
    id: 'part-set',
    asks: { ja: 'setXmlのあともidは同じか', en: 'Whether a part keeps its id when its XML is set' },
    needs: '1.5',
    source: 'API reference, "CustomXmlPart.setXml"; contradicted by office-js #3564',
    ask: async (context) => {
      const part = context.workbook.customXmlParts.add(XML);
      part.load('id');
      await context.sync();
      const { id } = part;
      part.setXml(XML.replace('達成', '未達成'));
      await context.sync();
      const parts = context.workbook.customXmlParts.getByNamespace(PROBE_NAMESPACE);
      parts.load('items/id');
      await context.sync();
      const same = parts.items.map((own) => own.id === id);
      for (const own of parts.items) own.delete();
      await context.sync();
      return same;
    },
  },
  {
    id: 'part-no-namespace',
    asks: { ja: '空の名前空間を求めたときの誤りの番号', en: 'The error of asking for an empty namespace' },
    needs: '1.5',
    source: 'office-js #2580 (met in Word)',
    ask: async (context) => {
      context.workbook.customXmlParts.getByNamespace('').getCount();
      return ending(context);
    },
  },
  {
    id: 'null-object-written',
    asks: {
      ja: 'ないもの(NullObject)に値を入れるときの誤りの番号',
      en: 'The error of setting something on a null object',
    },
    needs: '1.4',
    source: 'API reference, "*OrNullObject methods and properties"; the code is our guess',
    ask: async (context, sheet) => {
      sheet.getUsedRangeOrNullObject(true).values = [['x']];
      return ending(context);
    },
  },
  {
    id: 'border-inside-one-cell',
    asks: {
      ja: '一つのセルの内側の罫線を引くときの誤りの番号',
      en: 'The error of an inside border of a single cell',
    },
    needs: '1.1',
    source: 'our guess: refused, the stricter of two answers',
    ask: async (context, sheet) => {
      sheet.getRange('A1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      return ending(context);
    },
  },
  {
    id: 'page-one-wide',
    asks: { ja: '「横1ページに収める」は読み返せるか', en: 'Whether one page wide reads back' },
    needs: '1.9',
    source: 'API reference, "PageLayout.zoom"; office-js #1860 says it may be ignored',
    ask: async (context, sheet) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      sheet.pageLayout.load('zoom');
      await context.sync();
      return sheet.pageLayout.zoom.horizontalFitToPages ?? null;
    },
  },
];
