import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { Place } from '../../excel/session.js';
import { BackIcon, NextIcon, PreviousIcon } from '../icons/icons.js';
import type { FindingList } from '../state/finding-list.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Two rows at 200 % zoom, not three.
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
  place: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly list: FindingList;
  readonly current: number | null;
  /** Goes one step; `focus` where the keyboard asked for it, so that the reader follows. */
  readonly step: (by: 1 | -1, focus: boolean) => void;
  /** Where 戻る leads; null where the clerk is already. */
  readonly returnTo: Place | null;
  readonly onBack: () => void;
}

/** 前へ, 次へ and the way back, and F8 for those who keep their hands on the keyboard. */
export function FindingSteps({ list, current, step, returnTo, onBack }: Props): ReactElement {
  const words = useWords();
  const styles = useStyles();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // While an IME composes, its keys (F8 makes half-width kana) are its own.
      if (event.key !== 'F8' || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step]);
  const place = current === null ? -1 : list.order.indexOf(current);
  const last = list.order.length - 1;
  return (
    <nav className={styles.root} aria-label={words.findings} title={words.keysHint}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<PreviousIcon />}
        disabledFocusable={last < 0 || place === 0}
        onClick={() => step(-1, false)}
      >
        {words.previous}
      </Button>
      <span className={styles.place} role="status">
        {words.place(place < 0 ? null : place, list.order.length)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<NextIcon />}
        iconPosition="after"
        disabledFocusable={last < 0 || place === last}
        onClick={() => step(1, false)}
      >
        {words.next}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<BackIcon />}
        disabledFocusable={returnTo === null}
        aria-label={words.goBackTo(returnTo)}
        onClick={onBack}
      >
        {words.goBack}
      </Button>
    </nav>
  );
}
