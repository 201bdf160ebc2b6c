import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Progress } from '../../../session/session.js';
import { isBusy, type PaneState } from '../../state/pane-state.js';
import type { FirstWords } from '../../words/first-words.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { PlainButton } from '../shared/plain-button.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '26px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: { margin: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  warns: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  mark: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    borderRadius: '50%',
    border: '2px solid currentColor',
  },
  stop: { flexShrink: 0, whiteSpace: 'nowrap' },
  share: { flexGrow: 1, minWidth: 0 },
  turns: {
    borderTopColor: 'transparent',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '0.9s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '4s' },
  },
});

interface Said {
  readonly text: string;
  readonly turns?: boolean;
  readonly warns?: boolean;
  /** How far it is. */
  readonly progress?: Progress | null;
}

/** How the pane stands to the sheet, in a few words. */
function stateOf(state: PaneState, words: FirstWords): Said {
  const { start, running, overTime, sheet, notice, problem } = state;
  if (start.phase === 'waiting') return { text: words.starting, turns: true };
  if (start.phase === 'failed') return { text: words.notStarted, warns: true };
  if (running && isBusy(state))
    return { text: words.working[running.command.do], turns: true, progress: running.progress };
  if (overTime.checking) return { text: words.working.check, turns: true };
  if (problem) return { text: words.failed, warns: true };
  if (!sheet) return { text: words.notChecked };
  if (overTime.freshness !== 'fresh') return { text: words.stale(overTime.freshness), warns: true };
  if (notice && 'written' in notice && !overTime.byItself)
    return { text: words.wroteShort(notice.written.length) };
  return { text: overTime.byItself ? words.freshByItself : words.fresh };
}

interface LongWorkProps {
  readonly label: string;
  readonly progress: Progress;
  readonly onCallOff: () => void;
}

interface Props {
  readonly state: PaneState;
  readonly onCallOff: () => void;
}

/** One line that is always there, so that nothing moves when it has something else to say. */
export function StateLine({ state, onCallOff }: Props): ReactElement {
  const styles = useStyles();
  const words = useFirstWords();
  const { text, turns, warns, progress } = stateOf(state, words);
  return (
    <div className={mergeClasses(styles.root, warns && styles.warns)} title={text}>
      <span className={mergeClasses(styles.mark, turns && styles.turns)} />
      <p className={styles.words}>{text}</p>
      {progress && <LongWork label={text} progress={progress} onCallOff={onCallOff} />}
    </div>
  );
}

/** How far a long command is, and what ends it. */
function LongWork({ label, progress, onCallOff }: LongWorkProps): ReactElement {
  const styles = useStyles();
  const percent = Math.round(100 * progress.share);
  return (
    <>
      <progress className={styles.share} aria-label={label} max={100} value={percent} />
      <span>{percent}%</span>
      {progress.mayStop && <StopButton onClick={onCallOff} />}
    </>
  );
}

/** Goes once there is nothing to stop; the keyboard then goes back to the buttons above. */
function StopButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = button.current;
    const first = own?.closest('header')?.querySelector('button');
    return () => {
      if (own === document.activeElement) first?.focus();
    };
  }, []);
  return (
    <PlainButton small ref={button} className={styles.stop} onClick={onClick}>
      {useFirstWords().callOff}
    </PlainButton>
  );
}
