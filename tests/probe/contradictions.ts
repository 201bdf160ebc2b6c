import { QUESTIONS } from '../../src/probe/catalogue.js';
import type { Answer } from '../../src/probe/question.js';
import type { Answered, ProbeReport } from '../../src/probe/run-probe.js';

/** Answers of a real Excel as they are kept: its JSON, and where the simulated Excel may differ from it, with the reason. */
export interface KeptAnswers extends ProbeReport {
  readonly differs?: Readonly<Record<string, string>>;
}

const LANGUAGE_BOUND = new Set(QUESTIONS.filter(({ japanese }) => japanese).map(({ id }) => id));

const said = (answered: Answered | undefined): string => JSON.stringify(answered ?? 'no answer');

/** Questions that the simulated Excel answers in another way than what is claimed of Excel, with both answers. */
export function contradictions(
  simulated: ProbeReport['answers'],
  claims: Readonly<Record<string, Answer>>,
): string[] {
  const ids = [...new Set([...Object.keys(simulated), ...Object.keys(claims)])];
  return ids
    .filter((id) => said(simulated[id]) !== JSON.stringify({ is: claims[id] }))
    .map((id) => `${id}: ${said(simulated[id])}, claimed ${JSON.stringify(claims[id])}`);
}

/**
 * What the simulated Excel and a real one disagree about. Not compared: what one of them was not asked, and in an Excel of another language what
 * depends on it. A difference that is excused counts only where it is none.
 */
export function disagreements(simulated: ProbeReport['answers'], kept: KeptAnswers): string[] {
  const inJapanese = String(kept.excel.contentLanguage).startsWith('ja');
  return Object.entries(kept.answers).flatMap(([id, real]) => {
    const ours = simulated[id];
    if (!ours || 'notAsked' in real || 'notAsked' in ours) return [];
    if (LANGUAGE_BOUND.has(id) && !inJapanese) return [];
    const same = said(ours) === said(real);
    const excused = kept.differs?.[id] !== undefined;
    if (same === excused)
      return [`${id}: ${said(ours)}, the real Excel ${said(real)}${excused ? ', excused for nothing' : ''}`];
    return [];
  });
}
