import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink },
});

const WORDS = {
  ja: 'このExcelを調べる（管理者・開発者向け）',
  en: 'Ask this Excel (for administrators and developers)',
} as const;

/**
 * The way to the probe's own page, in the place of the pane. A page of the same address stays in the pane (Microsoft Learn, "Office Add-ins
 * manifest", on domains).
 */
export function ProbeLink(): ReactElement {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <a className={styles.link} href="probe.html">
        {WORDS[useWords().language]}
      </a>
    </p>
  );
}
