import packageJson from '../../../../package.json' with { type: 'json' };
import type { Language } from '../../../engine/index.js';
import { type Log, logOf, type Run } from './log.js';
import { uriOf } from './uri.js';

/** Runs of this program in SARIF, and those that read no table. */

/** A run with its results. */
export function runOf(
  language: Language,
  parts: Pick<Run, 'artifacts' | 'results' | 'invocations'>,
  rules: Run['tool']['driver']['rules'] = [],
): Run {
  return {
    tool: { driver: { name: 'soukatsu', version: packageJson.version, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\r', '\n'],
    ...parts,
  };
}

/** The log of no file at all. */
export const emptyLog = (language: Language): Log =>
  logOf(
    runOf(language, {
      artifacts: [],
      results: [],
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    }),
  );

/** The log of a file that can't be used: no result, and a word of the program itself. */
export function failureAsSarif(file: string, code: string, message: string, language: Language): Log {
  const location = { uri: uriOf(file), index: 0 };
  const notification = {
    level: 'error' as const,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location } }],
    descriptor: { id: code },
  };
  return logOf(
    runOf(language, {
      artifacts: [{ location: { uri: location.uri } }],
      results: [],
      invocations: [{ executionSuccessful: false, toolExecutionNotifications: [notification] }],
    }),
  );
}
