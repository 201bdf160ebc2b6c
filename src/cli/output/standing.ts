import {
  type Language,
  progressOf,
  type Report,
  sayFigure,
  sayIndicatorProgress,
  sayRate,
} from '../../engine/index.js';

/** How a table stands before its year is closed, where there is no tally to give. */

/** In a few words: 計画 or 年度の途中. */
export function sayStanding({ state }: Pick<Report, 'state'>, language: Language): string {
  if (state === 'plan') return language === 'ja' ? '計画' : 'a plan';
  return language === 'ja' ? '年度の途中' : 'the year is not over';
}

/** In a line: how many indicators have reached their target so far. */
export function sayProgress(report: Pick<Report, 'state' | 'indicators'>, language: Language): string {
  const { reached, notYet, noActual } = progressOf(report.indicators);
  const standing = sayStanding(report, language);
  if (report.state === 'plan') {
    const carried = report.indicators.filter(({ targetFrom }) => targetFrom === 'last-year').length;
    const still =
      carried === 0
        ? ''
        : language === 'ja'
          ? `(うち前年度の目標のまま${carried}件)`
          : ` (${carried} of them last year’s still)`;
    return language === 'ja'
      ? `${standing}: 目標のある指標${noActual}件${still}`
      : `${standing}: ${noActual} indicators with a target${still}`;
  }
  return language === 'ja'
    ? `${standing}: 目標に届いた指標${reached}件、まだの指標${notYet}件、実績のない指標${noActual}件`
    : `${standing}: ${reached} reached the target, ${notYet} not yet, ${noActual} without an actual`;
}

/** How far each indicator is, a line each; none but of a year under way. */
export function progressLines({ indicators }: Pick<Report, 'indicators'>, language: Language): string[] {
  return indicators.flatMap(({ progress, figureCells, label, actual, target, unit, rate }) => {
    if (!progress) return [];
    const figures = [actual, target].map((figure) => sayFigure(figure, unit) || '—').join(' / ');
    const isRate = rate !== null && actual !== null && typeof target === 'number';
    const share = isRate ? ` ${sayRate(actual, target)}` : '';
    const said = sayIndicatorProgress(progress, unit, language);
    return [`${figureCells[0] ?? '-'}\t${label}: ${figures}${share} ${said}`];
  });
}
