import { countSeverities, type Language, type Report, saySeverities } from '../../engine/index.js';
import { linesForTerminal } from './for-terminal.js';

/** What `--quiet` leaves of a file's report: a line that counts its findings; `''` where there is nothing but hints. */
export function countedLine(
  name: string,
  findings: readonly Pick<Report['findings'][number], 'severity'>[],
  language: Language,
): string {
  const counts = countSeverities(findings);
  if (counts.error + counts.review === 0) return '';
  return linesForTerminal([`${name}: ${saySeverities(counts, language)}`]);
}
