import type { Language } from '../words/language.js';
import { quote } from '../words/say.js';
import type { LinesFault } from './read-lines.js';

/** Why the lines of text on a sheet can't be taken for a table. */

const columnOf = (cell: string) => cell.replace(/\d+$/, '');

/** What is missing, and what to do. */
export function sayLinesFault(fault: LinesFault): Readonly<Record<Language, string>> {
  if (fault.code === 'line') {
    const { cell, text } = fault.line;
    return {
      ja: `${cell}の${quote(text, 'ja')}は、どこまでがどの列の内容か決められません。列の間を空白2つ以上かタブで区切り、1つの指標を1行にまとめてください。`,
      en: `Which columns the parts of ${cell} ${quote(text, 'en')} are can’t be told. Put two spaces or a tab between columns, and each indicator on one line.`,
    };
  }
  const column = columnOf(fault.first.cell);
  switch (fault.code) {
    case 'not-parted':
      return {
        ja: `${column}列に文字の行だけが入っていて、列の区切りがありません。列の間を空白2つ以上かタブで区切ってから貼り付けるか、PDFの表を表のまま写してください。`,
        en: `Column ${column} holds lines of text with nothing between their columns. Put two spaces or a tab between them, or copy the table of the PDF as a table.`,
      };
    case 'no-heads':
      return {
        ja: `${column}列の文字の行に、総括表の見出しの行が見つかりません。「施策目標(指標)」「実績値(目標値)」などの見出しを1行にまとめて、列の間を空白2つ以上かタブで区切ってください。`,
        en: `Among the lines of column ${column} no line of heads was found. Put 施策目標(指標), 実績値(目標値) and the others on one line, two spaces or a tab between them.`,
      };
    case 'unsure':
      return {
        ja: `${column}列の文字の行を列に分けましたが、どの列が何の値か確かめられません。PDFの表を表のまま写すか、列ごとのセルに分けてください。`,
        en: `The lines of column ${column} were parted, but which column is which is not certain. Copy the table as a table, or put each column into cells of its own.`,
      };
  }
}
