import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Anew } from '../../judged-before/look-back.js';
import { CellLines } from '../notice/cell-lines.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { margin: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  text: { margin: 0 },
});

/** More lines than a clerk reads are counted. */
const MOST_LINES = 20;

interface Props {
  readonly anew: Anew;
  readonly onSelect: (cell: string) => void;
  readonly onClose: () => void;
}

/** What is judged otherwise on this sheet since the product was updated, cell by cell; said once. */
export function JudgedAnew({ anew, onSelect, onClose }: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { from, to, rows } = anew;
  const lines = rows.slice(0, MOST_LINES).map(({ cell, label, before, after }) => ({
    cell,
    text: `${cell} ${words.judgedAnew(label, before, after)}`,
  }));
  return (
    <section className={`${shared.card} ${styles.root}`} aria-label={words.anewTitle}>
      <p role="status" className={styles.text}>
        {words.anew(from, to, rows.length)}
      </p>
      <CellLines lines={lines} onSelect={onSelect} />
      {rows.length > MOST_LINES && <p className={styles.text}>{words.andOthers(rows.length - MOST_LINES)}</p>}
      <Button size="small" onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}
