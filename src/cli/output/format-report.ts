import type { Language, Report } from '../../engine/index.js';
import type { OutputFormat } from '../arguments/arguments.js';
import { forTerminal } from './for-terminal.js';
import { reportAsMarkdown } from './markdown.js';
import { reportAsText } from './text.js';

/** A report in the format asked for; JSON is exactly one object. */
export function formatReport(report: Report, format: OutputFormat, language: Language): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report)}\n`;
    case 'markdown':
      return forTerminal(reportAsMarkdown(report, language));
    case 'text':
      return forTerminal(reportAsText(report, language));
  }
}
