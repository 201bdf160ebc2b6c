import { type FigureRole, type StatedFigure, statedFigures } from '../../comment/stated-figures.js';
import { filterList } from '../../lists/filter-list.js';
import { flatMapList } from '../../lists/flat-map-list.js';
import { mapList } from '../../lists/map-list.js';
import type { JudgedIndicator, JudgedTable } from '../../verdict/judged.js';
import type { Language } from '../../words/language.js';
import { quote, sayFigure } from '../../words/say.js';
import { foundIn, NONE } from '../found-in.js';
import { type Draft, defineRule } from '../rule.js';
import { countedAlike, figuresOfRow, hasFigure } from './of-row.js';

interface Wrong {
  readonly role: FigureRole;
  /** As the comment has it. */
  readonly said: string;
  /** What the row has. */
  readonly own: number;
  readonly unit: string;
}

interface Args {
  readonly wrong: readonly Wrong[];
}

const ROLES: readonly FigureRole[] = ['actual', 'target', 'rate'];

/** The indicators a comment may speak of: its own, and those below it that have none of theirs. */
function sharing({ indicators }: JudgedTable, from: number): JudgedIndicator[] {
  const own = indicators[from];
  if (!own) return [];
  const shared = [own];
  for (let at = from + 1; at < indicators.length; at += 1) {
    const next = indicators[at];
    const isBlank = next && (next.indicator.comment?.text ?? '').trim() === '';
    if (!isBlank || next.indicator.measure !== own.indicator.measure) break;
    shared.push(next);
  }
  return shared;
}

/** The first figure of a role that the comment has otherwise than the row; none where it has the right one as well. */
function wrongOf(
  judged: JudgedIndicator,
  all: readonly JudgedIndicator[],
  stated: readonly StatedFigure[],
  role: FigureRole,
): Wrong[] {
  const [own] = figuresOfRow(judged, role);
  const ofRole = filterList(stated, (one) => one.role === role);
  const [first] = ofRole;
  if (own === undefined || !first) return [];
  if (ofRole.some((one) => all.some((row) => hasFigure(row, one)))) return [];
  const decimals = Math.max(1, -first.lastPlace);
  if (role === 'rate') return [{ role, said: first.text, own: Number(own.toFixed(decimals)), unit: '%' }];
  return [{ role, said: first.text, own, unit: judged.unit }];
}

const NAMES: Record<Language, Record<FigureRole, string>> = {
  ja: { actual: '実績', target: '目標', rate: '達成率' },
  en: { actual: 'actual', target: 'target', rate: 'rate' },
};

function sayOne({ role, said, own, unit }: Wrong, language: Language, isFirst: boolean): string {
  const name = NAMES[language][role];
  const figure = sayFigure(own, unit);
  if (language === 'en') {
    const is = role === 'rate' ? 'its figures give' : 'its own is';
    return `The comment gives the ${name} of this row as ${quote(said, 'en')}, but ${is} ${figure}.`;
  }
  const is = role === 'rate' ? `この行の値で計算すると${figure}です。` : `この行の${name}は${figure}です。`;
  const where = isFirst ? '検証の文には' : '';
  return `${where}${name}が${quote(said, 'ja')}とありますが、${is}`;
}

/** The comment names an actual, a target or a rate that its row does not have. */
export const commentFigure = defineRule({
  id: 'comment-figure',
  severity: 'review',
  about: 'comments',
  check(judgedTable) {
    const { indicators, table } = judgedTable;
    return foundIn(indicators, (judged, at): readonly Draft<Args>[] => {
      const { comment, label, row, figureCells, figureTexts } = judged.indicator;
      if (!comment || judged.doubts.some((doubt) => doubt !== 'direction')) return NONE;
      const stated = countedAlike(judged, statedFigures(comment.text, label, table.fiscalYear));
      if (stated.length === 0) return NONE;
      const all = sharing(judgedTable, at);
      const wrong = flatMapList(ROLES, (role) => wrongOf(judged, all, stated, role));
      if (wrong.length === 0) return NONE;
      return [
        {
          subject: label,
          row,
          cells: [comment.cell, ...figureCells],
          found: mapList(wrong, ({ said }) => said).join('、'),
          expected: mapList(wrong, ({ own, unit }) => sayFigure(own, unit)).join('、'),
          args: { wrong },
          fix: null,
          restsOn: [...figureTexts, comment.text],
        },
      ];
    });
  },
  words: {
    ja: {
      title: '検証の文の数が値と合いません',
      why: ({ wrong }) => mapList(wrong, (one, at) => sayOne(one, 'ja', at === 0)).join(''),
      todo: () => '値と文のどちらが正しいか確かめて、違うほうを直してください。',
    },
    en: {
      title: 'The comment names another figure',
      why: ({ wrong }) => mapList(wrong, (one, at) => sayOne(one, 'en', at === 0)).join(' '),
      todo: () => 'Find out which is right, the figures or the comment, and correct the wrong one.',
    },
  },
});
