import type { ReadingFault } from '../table/kinds/reading-fault.js';
import type { Language } from '../words/language.js';
import { quote } from '../words/say.js';
import { columnNames, NAMES, sayRole } from './names.js';
import type { TextFault } from './parse-reading.js';

/** Why a reading can't be used, in a sentence that says what to do. */

type Fault = ReadingFault | TextFault;

const rows = ([first, last]: readonly [number, number]) => `${first}-${last}`;

function inJapanese(fault: Fault): string {
  switch (fault.code) {
    case 'empty':
      return '列の指定が空です。「指標=B 実績=D 目標=E」のように、名前と列を書いてください。';
    case 'no-value':
      return `列の指定の${quote(fault.text, 'ja')}に、列がありません。「実績=D」のように、名前と列を「=」でつないでください。`;
    case 'unknown-name':
      return `列の指定に${quote(fault.name, 'ja')}という名前はありません。使える名前は次のとおりです: ${columnNames()} ${NAMES.headRows} ${NAMES.lastRow} ${NAMES.actualRows} ${NAMES.targetRows}`;
    case 'name-twice':
      return `列の指定に${quote(fault.name, 'ja')}が二度あります。一つにしてください。`;
    case 'not-filled-in':
      return `${quote(`${fault.name}=?`, 'ja')}の「?」を、その列の英字に置き換えてください。`;
    case 'no-letters':
      return `${quote(`${fault.name}=${fault.value}`, 'ja')}の列を読み取れません。「${fault.name}=D」のように、列の英字を書いてください。`;
    case 'no-rows':
      return `${quote(`${fault.name}=${fault.value}`, 'ja')}の行を読み取れません。「${NAMES.headRows}=3-4」「${NAMES.lastRow}=28」のように、行の番号を書いてください。`;
    case 'no-confirmation':
      return `「${NAMES.confirmed}」には「済」を指定してください。`;
    case 'no-column':
      return `「${NAMES[fault.role]}」の列${quote(fault.column, 'ja')}を読み取れません。「D」のように、列の英字を書いてください。`;
    case 'column-outside':
      return `「${NAMES[fault.role]}」に指定した${fault.column}列は、シートの表の外です。表の中の列を指定してください。`;
    case 'row-outside':
      return `指定した${fault.row}行目は、シートの表の外です。表の中の行を指定してください。`;
    case 'column-twice':
      return `${fault.column}列が「${NAMES[fault.roles[0]]}」と「${NAMES[fault.roles[1]]}」の両方に指定されています。どちらか一つにしてください。`;
    case 'both-ways':
      return `「${NAMES.figure}」と「${NAMES[fault.role]}」は一緒に使えません。実績と目標が一つのセルにあるときは「${NAMES.figure}」だけ、別々の列にあるときは「${NAMES.actual}」と「${NAMES.target}」を指定してください。`;
    case 'one-row-word':
      return `「${NAMES.actualRows}=実績値 ${NAMES.targetRows}=期待値」のように、「${NAMES.actualRows}」と「${NAMES.targetRows}」の両方を指定してください。`;
    case 'same-row-word':
      return `「${NAMES.actualRows}」と「${NAMES.targetRows}」が同じ言葉${quote(fault.word, 'ja')}です。それぞれの行の言葉を指定してください。`;
    case 'head-rows-turned':
      return `「${NAMES.headRows}=${rows(fault.rows)}」は上下が逆です。上の行を先に書いてください。`;
    case 'too-many-head-rows':
      return `「${NAMES.headRows}=${rows(fault.rows)}」は行が多すぎます。見出しの行だけを指定してください。`;
    case 'last-row-above':
      return `「${NAMES.lastRow}=${fault.row}」が見出しより上にあります。表の最後の行を指定してください。`;
    case 'no-head-rows':
      return `見出しの行が見つかりません。「${NAMES.headRows}=3」のように、見出しの行を加えてください。`;
    case 'role-missing':
      return `「${NAMES[fault.role]}」の列が分かりません。「${NAMES[fault.role]}=D」のように加えてください。`;
    case 'no-such-rows':
      return `${quote(fault.actual, 'ja')}と${quote(fault.target, 'ja')}で始まる行の組が見つかりません。行に書かれている言葉を指定してください。`;
    case 'no-figures':
      return `「${NAMES[fault.role]}」に指定した${fault.column}列には数値がありません。数値のある列を指定してください。`;
  }
}

function inEnglish(fault: Fault): string {
  const role = (own: Parameters<typeof sayRole>[0]) => `${NAMES[own]} (${sayRole(own, 'en')})`;
  switch (fault.code) {
    case 'empty':
      return 'No columns are named. Write names with their columns, such as 指標=B 実績=D 目標=E.';
    case 'no-value':
      return `${quote(fault.text, 'en')} names no column. Join name and column with =, as in 実績=D.`;
    case 'unknown-name':
      return `There is no column name ${quote(fault.name, 'en')}. The names are: ${columnNames()} ${NAMES.headRows} ${NAMES.lastRow} ${NAMES.actualRows} ${NAMES.targetRows}`;
    case 'name-twice':
      return `${quote(fault.name, 'en')} is named twice. Name it once.`;
    case 'not-filled-in':
      return `Put the letter of the column in place of ? in ${quote(`${fault.name}=?`, 'en')}.`;
    case 'no-letters':
      return `${quote(`${fault.name}=${fault.value}`, 'en')} names no column. Write its letter, as in ${fault.name}=D.`;
    case 'no-rows':
      return `${quote(`${fault.name}=${fault.value}`, 'en')} names no row. Write its number, as in ${NAMES.headRows}=3-4 or ${NAMES.lastRow}=28.`;
    case 'no-confirmation':
      return `${NAMES.confirmed} takes 済.`;
    case 'no-column':
      return `${quote(fault.column, 'en')} is no column for ${role(fault.role)}. Write its letter, such as D.`;
    case 'column-outside':
      return `Column ${fault.column}, named for ${role(fault.role)}, lies outside the cells of the sheet. Name a column of the table.`;
    case 'row-outside':
      return `Row ${fault.row} lies outside the cells of the sheet. Name a row of the table.`;
    case 'column-twice':
      return `Column ${fault.column} is named for both ${role(fault.roles[0])} and ${role(fault.roles[1])}. Choose one.`;
    case 'both-ways':
      return `${NAMES.figure} and ${NAMES[fault.role]} exclude each other: name ${NAMES.figure} alone where both stand in one cell, else ${NAMES.actual} and ${NAMES.target}.`;
    case 'one-row-word':
      return `Name both ${NAMES.actualRows} and ${NAMES.targetRows}, as in ${NAMES.actualRows}=実績値 ${NAMES.targetRows}=期待値.`;
    case 'same-row-word':
      return `${NAMES.actualRows} and ${NAMES.targetRows} are the same word, ${quote(fault.word, 'en')}. Name the word of each.`;
    case 'head-rows-turned':
      return `${NAMES.headRows}=${rows(fault.rows)} is upside down. Name the upper row first.`;
    case 'too-many-head-rows':
      return `${NAMES.headRows}=${rows(fault.rows)} are too many rows. Name the rows of the heads alone.`;
    case 'last-row-above':
      return `${NAMES.lastRow}=${fault.row} lies above the heads. Name the last row of the table.`;
    case 'no-head-rows':
      return `The row of the heads was not found. Name it too, as in ${NAMES.headRows}=3.`;
    case 'role-missing':
      return `Nothing says which column is ${role(fault.role)}. Name it too, as in ${NAMES[fault.role]}=D.`;
    case 'no-such-rows':
      return `No pair of rows begins with ${quote(fault.actual, 'en')} and ${quote(fault.target, 'en')}. Name the words that stand there.`;
    case 'no-figures':
      return `Column ${fault.column}, named for ${role(fault.role)}, holds no figure. Name a column of figures.`;
  }
}

/** The sentence in both languages. */
export function sayFault(fault: Fault): Readonly<Record<Language, string>> {
  return { ja: inJapanese(fault), en: inEnglish(fault) };
}
