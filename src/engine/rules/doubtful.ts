import type { Doubt, JudgedIndicator, JudgedTable } from '../verdict/judged.js';
import type { Args } from '../words/language.js';
import type { Draft } from './rule.js';

/** Drafts for every indicator whose verdict carries a given doubt; they name the figure cells and have no fix. */
export function doubtful(
  { indicators }: JudgedTable,
  doubt: Doubt,
  detail: (judged: JudgedIndicator) => { readonly expected?: string; readonly args?: Args } = () => ({}),
): Draft[] {
  return indicators.flatMap((judged): Draft[] => {
    if (!judged.doubts.includes(doubt)) return [];
    const { indicator } = judged;
    const found = indicator.figureTexts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join(' / ');
    const { expected = '', args = {} } = detail(judged);
    return [
      {
        subject: indicator.label,
        row: indicator.row,
        cells: indicator.figureCells,
        found,
        expected,
        args: { found, label: indicator.label, ...args },
        fix: null,
      },
    ];
  });
}
