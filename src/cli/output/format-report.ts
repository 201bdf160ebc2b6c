import type { Language } from '../../engine/index.js';
import type { OutputFormat } from '../arguments/arguments.js';
import { escapeMarkdown } from './escape-markdown.js';
import { forTerminal, jsonLine } from './for-terminal.js';
import { reportAsText } from './text.js';
import type { Told } from './told.js';

/** Whether a format is read by people, who are told more than the report. */
export const isForPeople = (format: string): boolean => format === 'text' || format === 'markdown';

/** A report of one file in the format asked for; JSON is exactly one object. */
export async function formatReport(told: Told, format: OutputFormat, language: Language): Promise<string> {
  const { report, note } = told;
  switch (format) {
    case 'json':
    case 'jsonl':
      return jsonLine(report);
    case 'sarif': {
      const { reportAsSarif } = await import('./sarif/sarif.js');
      return jsonLine(await reportAsSarif(told, language));
    }
    case 'github': {
      const { reportForGithub } = await import('./github.js');
      return reportForGithub(told, language);
    }
    case 'markdown': {
      const { reportAsMarkdown } = await import('./markdown.js');
      return forTerminal(
        `${reportAsMarkdown(report, language)}${note === '' ? '' : `\n${escapeMarkdown(note)}\n`}`,
      );
    }
    case 'text':
      return forTerminal(`${reportAsText(report, language)}${note === '' ? '' : `\n${note}\n`}`);
  }
}
