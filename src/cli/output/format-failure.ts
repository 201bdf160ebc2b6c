import path from 'node:path';
import type { Language } from '../../engine/index.js';
import type { FailureObject } from './failure-format.js';
import { jsonLine } from './for-terminal.js';
import { failureForGithub } from './github-annotation.js';
import { failureAsSarif } from './sarif/run.js';

type Failure = Pick<FailureObject, 'code' | 'message'>;

interface About {
  readonly file: string;
  readonly sheet: string | null;
}

/** A failure as the one object on a line that stands for a report (docs/command-line.md, "Exit status"). */
export function failureLine({ file, sheet }: About, { code, message }: Failure): string {
  const { ja, en } = message;
  const own: FailureObject = {
    format: 'soukatsu-failure/1',
    source: { file: path.basename(file), sheet },
    code,
    message: { ja, en },
  };
  return jsonLine(own);
}

/** What is printed in the place of a report; `''` where the format is for people, who read standard error. */
export function formatFailure(about: About, failure: Failure, format: string, language: Language): string {
  switch (format) {
    case 'json':
    case 'jsonl':
      return failureLine(about, failure);
    case 'sarif':
      return jsonLine(failureAsSarif(about.file, failure.code, failure.message[language], language));
    case 'github':
      return failureForGithub(about.file, failure.message[language], language);
    default:
      return '';
  }
}
