import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Edit } from '../../engine/index.js';
import { PAGE_SIZE } from '../state/view.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxHeight: '14em',
    overflowY: 'auto',
    alignSelf: 'stretch',
    overflowWrap: 'anywhere',
  },
  details: { alignSelf: 'stretch' },
});

interface Props {
  readonly edits: readonly Edit[];
  readonly busy: boolean;
  readonly onFix: (edits: readonly Edit[]) => void;
}

/** All certain changes at once, each shown before it is made. */
export function SafeFixes({ edits, busy, onFix }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h3 className={shared.heading}>
        {words.fixes} {words.countFindings(edits.length)}
      </h3>
      <details className={styles.details} open={edits.length <= 5}>
        <summary>{words.showDetails}</summary>
        <ul className={styles.list}>
          {edits.slice(0, PAGE_SIZE).map(({ cell, from, to }) => (
            <li key={cell}>{words.writtenCell(cell, from, to)}</li>
          ))}
          {edits.length > PAGE_SIZE && <li>…</li>}
        </ul>
      </details>
      <p className={`${styles.text} ${shared.quiet}`}>{words.fixAllHint}</p>
      <Button size="small" disabledFocusable={busy} onClick={() => onFix(edits)}>
        {words.fixAll(edits.length)}
      </Button>
    </section>
  );
}
