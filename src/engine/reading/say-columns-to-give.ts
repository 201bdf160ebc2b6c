import type { Language } from '../words/language.js';
import type { ColumnsToGive } from './columns-to-give.js';

/** The option of the command line that takes a reading, ready to be typed. */
export const columnsOption = (text: string): string => `--columns "${text}"`;

/** How the command line is told which way is right; nothing where there is nothing to tell. */
export function sayColumnsToGive(give: ColumnsToGive | null, language: Language): string[] {
  if (!give) return [];
  const { asRead, otherWay } = give;
  const own = columnsOption(asRead);
  const other = otherWay === null ? null : columnsOption(otherWay);
  if (language === 'ja')
    return [
      `コマンドラインでは、読み取った列でよければ ${own} を${other === null ? '' : `、もう一方の列であれば ${other} を`}付けて実行してください。`,
    ];
  return [
    `On the command line add ${own} if it was read rightly${other === null ? '' : `, or ${other} for the other way`}.`,
  ];
}
