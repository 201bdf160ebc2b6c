import type { Language, Report } from '../../engine/index.js';
import type { OutputFormat } from '../arguments/arguments.js';
import { reportAsMarkdown } from './markdown.js';
import { reportAsText } from './text.js';

/** A report in the format asked for; JSON is exactly one object. */
export function formatReport(report: Report, format: OutputFormat, language: Language): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report)}\n`;
    case 'markdown':
      return reportAsMarkdown(report, language);
    case 'text':
      return reportAsText(report, language);
  }
}
