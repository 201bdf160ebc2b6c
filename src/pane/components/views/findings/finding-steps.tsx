import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect } from 'react';
import type { Place } from '../../../../session/session.js';
import { BackIcon, NextIcon, PreviousIcon } from '../../../icons/icons.js';
import type { FindingList } from '../../../state/finding-list.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center' },
  button: { minWidth: 0 },
  place: {
    boxSizing: 'border-box',
    minWidth: '4.5em',
    paddingInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly list: FindingList;
  readonly current: number | null;
  readonly step: (by: 1 | -1, focus: boolean) => void;
  /** Where the way back leads; null where the clerk is already. */
  readonly returnTo: Place | null;
  readonly onBack: () => void;
}

/** One finding on, one back, and the way back to the cell before; and F8 for those who keep their hands on the keyboard. */
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
  const button = (icon: ReactElement, label: string, off: boolean, onClick: () => void) => (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={icon}
      disabledFocusable={off}
      aria-label={label}
      title={label}
      onClick={onClick}
    />
  );
  return (
    <nav className={styles.root} aria-label={words.findings} title={words.keysHint}>
      {button(<PreviousIcon />, words.previous, last < 0 || place === 0, () => step(-1, false))}
      <span className={styles.place} role="status">
        {words.place(place < 0 ? null : place, list.order.length)}
      </span>
      {button(<NextIcon />, words.next, last < 0 || place === last, () => step(1, false))}
      {button(<BackIcon />, words.goBackTo(returnTo), returnTo === null, onBack)}
    </nav>
  );
}
