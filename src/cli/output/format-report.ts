import type { Language, Report } from '../../engine/index.js';
import type { OutputFormat } from '../arguments/arguments.js';
import { escapeMarkdown } from './escape-markdown.js';
import { forTerminal, jsonLine } from './for-terminal.js';
import { reportAsMarkdown } from './markdown.js';
import { reportAsText } from './text.js';

/**
 * A report in the format asked for; JSON is exactly one object.
 * @param note a last line for people; JSON keeps its shape and goes without
 */
export function formatReport(report: Report, format: OutputFormat, language: Language, note = ''): string {
  const last = note === '' ? '' : `\n${note}\n`;
  switch (format) {
    case 'json':
      return jsonLine(report);
    case 'markdown':
      return forTerminal(
        `${reportAsMarkdown(report, language)}${note === '' ? '' : `\n${escapeMarkdown(note)}\n`}`,
      );
    case 'text':
      return forTerminal(`${reportAsText(report, language)}${last}`);
  }
}
