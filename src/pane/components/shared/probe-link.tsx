import { tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFirstWords } from './first-words-context.js';

const WORDS = {
  ja: 'このExcelを調べる（管理者・開発者向け）',
  en: 'Ask this Excel (for administrators and developers)',
} as const;

/**
 * The way to the probe's own page, in the place of the pane: only where nothing is at stake, for leaving the pane forgets what could be undone. A page of the same address stays in the pane (Microsoft Learn, "Office Add-ins
 * manifest", on domains).
 */
export function ProbeLink(): ReactElement {
  return (
    <a href="probe.html" style={{ color: tokens.colorBrandForegroundLink }}>
      {WORDS[useFirstWords().language]}
    </a>
  );
}
