import type { Language } from '../words/language.js';
import { quote, quoteLabel, sayFigure } from '../words/say.js';
import { sayRate } from '../words/say-rate.js';
import { sayFiscalYear } from '../words/say-year.js';
import type { CollectionFinding } from './collect.js';
import type { CollectedTable } from './collected-table.js';
import type { HandIn, HandInState } from './hand-in.js';

/** What a collection finds, and how each society stands, in words. */

export interface SaidOfCollection {
  readonly title: string;
  readonly message: string;
}

const TITLES: Readonly<Record<Language, Readonly<Record<CollectionFinding['is'], string>>>> = {
  ja: {
    twice: '同じ商工会の表が重複',
    missing: '指標がない',
    renamed: '指標名が違う(同じ指標か)',
    unit: '単位が違う',
    extra: 'ほかにない指標',
    order: '指標の順が違う',
    outlier: 'ほかとかけ離れた達成率',
    'not-expected': '名簿にない商工会',
    'no-society': '商工会名が見つからない',
  },
  en: {
    twice: 'Two tables of one society',
    missing: 'An indicator is missing',
    renamed: 'Another name: the same indicator?',
    unit: 'Another unit',
    extra: 'An indicator the others lack',
    order: 'Another order',
    outlier: 'A rate far from the others',
    'not-expected': 'Not on the list',
    'no-society': 'No society was found',
  },
};

const within = (measure: string, language: Language) =>
  measure === '' ? '' : language === 'ja' ? `施策${quote(measure, 'ja')}の` : ` of ${quote(measure, 'en')}`;

function otherUnit(expected: string, own: string, language: Language): string {
  if (own === '' || expected === '' || own === expected) return '';
  return language === 'ja'
    ? `単位も${quote(expected, 'ja')}から${quote(own, 'ja')}に変わっています。`
    : ` The unit is ${quote(own, 'en')} in place of ${quote(expected, 'en')}.`;
}

function sayJa(finding: CollectionFinding): string {
  switch (finding.is) {
    case 'twice': {
      const files = finding.files.map((file) => quote(file, 'ja')).join('と');
      const year = finding.fiscalYear === null ? '' : `${sayFiscalYear(finding.fiscalYear, 'ja')}の`;
      return finding.counted === null
        ? `${year}表が${finding.files.length}つあります: ${files}。中身が違うので、どれも集計に数えていません。正しいものだけを残して、もう一度集計してください。`
        : `${year}表が${finding.files.length}つあります: ${files}。集計する値はどれも同じなので、1つ分だけ数えています。`;
    }
    case 'missing':
      return `${within(finding.expected.measure, 'ja')}${quoteLabel(finding.expected.label, 'ja')}がありません。書き落としていないか、商工会に確かめてください。`;
    case 'renamed':
      return `${quoteLabel(finding.expected.label, 'ja')}がなく、同じ場所に${quoteLabel(finding.own.label, 'ja')}があります。${otherUnit(finding.expected.unit, finding.own.unit, 'ja')}同じ指標か、商工会に確かめてください。`;
    case 'unit':
      return `${quoteLabel(finding.own.label, 'ja')}の単位が${quote(finding.own.unit, 'ja')}です。ほかは${quote(finding.expected.unit, 'ja')}です。値がどちらの単位によるか確かめてください。`;
    case 'extra':
      return `${within(finding.own.measure, 'ja')}${quoteLabel(finding.own.label, 'ja')}は、ほかの表にありません。`;
    case 'order':
      return `${quoteLabel(finding.own.label, 'ja')}が、${quoteLabel(finding.after.label, 'ja')}より後にあります。ほかは前にあります。`;
    case 'outlier': {
      const { own, rate, median } = finding;
      const [actual, target] = [own.actual, own.target].map((value) =>
        typeof value === 'number' ? sayFigure(value, own.unit) : value,
      );
      return `${quoteLabel(own.label, 'ja')}の達成率が${sayRate(rate, 1)}です(実績${actual}、目標${target})。ほかの商工会の中央値は${sayRate(median, 1)}です。桁や単位の誤りでないか、商工会に確かめてください。`;
    }
    case 'not-expected':
      return 'この商工会は、提出を求めた名簿にありません。';
    case 'no-society':
      return '表題や見出しの上に商工会名が見つからず、どの商工会の表か分かりません。表題に商工会名を書いて、もう一度集計してください。';
  }
}

function sayEn(finding: CollectionFinding): string {
  switch (finding.is) {
    case 'twice': {
      const files = finding.files.map((file) => quote(file, 'en')).join(', ');
      const year = finding.fiscalYear === null ? '' : ` of ${sayFiscalYear(finding.fiscalYear, 'en')}`;
      return finding.counted === null
        ? `There are ${finding.files.length} tables${year}: ${files}. They differ, so none of them is counted. Leave the right one only, and make the report again.`
        : `There are ${finding.files.length} tables${year}: ${files}. What is counted of them is the same, so one is.`;
    }
    case 'missing':
      return `${quoteLabel(finding.expected.label, 'en')}${within(finding.expected.measure, 'en')} is not there. Ask the society whether it was left out.`;
    case 'renamed':
      return `${quoteLabel(finding.expected.label, 'en')} is not there; ${quoteLabel(finding.own.label, 'en')} stands in its place.${otherUnit(finding.expected.unit, finding.own.unit, 'en')} Ask the society whether it is the same.`;
    case 'unit':
      return `The unit of ${quoteLabel(finding.own.label, 'en')} is ${quote(finding.own.unit, 'en')}, and ${quote(finding.expected.unit, 'en')} in the others. Find out in which of them the figure is.`;
    case 'extra':
      return `${quoteLabel(finding.own.label, 'en')}${within(finding.own.measure, 'en')} is in no other table.`;
    case 'order':
      return `${quoteLabel(finding.own.label, 'en')} stands behind ${quoteLabel(finding.after.label, 'en')}; in the others it stands before it.`;
    case 'outlier': {
      const { own, rate, median } = finding;
      const [actual, target] = [own.actual, own.target].map((value) =>
        typeof value === 'number' ? sayFigure(value, own.unit) : value,
      );
      return `The rate of ${quoteLabel(own.label, 'en')} is ${sayRate(rate, 1)} (actual ${actual}, target ${target}); the median of the others is ${sayRate(median, 1)}. Ask the society whether a digit or the unit is wrong.`;
    }
    case 'not-expected':
      return 'It is not on the list of societies that were asked.';
    case 'no-society':
      return 'No name of a society stands above its heads, so nobody knows whose table it is. Put the name into its title, and make the report again.';
  }
}

/** The words of a finding. */
export function sayCollected(finding: CollectionFinding, language: Language): SaidOfCollection {
  return {
    title: TITLES[language][finding.is],
    message: language === 'ja' ? sayJa(finding) : sayEn(finding),
  };
}

const STATES: Readonly<Record<Language, Readonly<Record<HandInState, string>>>> = {
  ja: {
    submitted: '提出',
    twice: '重複',
    'other-year': '別の年度',
    unreadable: '読み取れない',
    missing: '未提出',
  },
  en: {
    submitted: 'handed in',
    twice: 'twice',
    'other-year': 'another year',
    unreadable: 'can’t be read',
    missing: 'not handed in',
  },
};

/** How a society stands, in a word. */
export const sayHandIn = (state: HandInState, language: Language): string => STATES[language][state];

/** A society as a list names it; a table that names none by its file. */
export function saySociety(
  { society, isNamed, tables }: Pick<HandIn<CollectedTable>, 'society' | 'isNamed' | 'tables'>,
  language: Language,
): string {
  const file = tables[0]?.file ?? '';
  if (isNamed) return society;
  return language === 'ja' ? `商工会名なし(${file})` : `no society named (${file})`;
}
