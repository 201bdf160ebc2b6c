import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isBusy, type PaneState } from '../../state/pane-state.js';
import type { FirstWords } from '../../words/first-words.js';
import { useFirstWords } from '../shared/first-words-context.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: tokens.lineHeightBase300,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  warns: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  mark: {
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    borderRadius: '50%',
    border: '2px solid currentColor',
  },
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
}

/** How the pane stands to the sheet, in a few words. */
function stateOf(state: PaneState, words: FirstWords): Said {
  const { start, running, overTime, sheet, notice, problem } = state;
  if (start.phase === 'waiting') return { text: words.starting, turns: true };
  if (start.phase === 'failed') return { text: words.notStarted, warns: true };
  if (running && isBusy(state)) return { text: words.working[running.command.do], turns: true };
  if (overTime.checking) return { text: words.working.check, turns: true };
  if (problem) return { text: words.failed, warns: true };
  if (!sheet) return { text: words.notChecked };
  if (overTime.freshness !== 'fresh') return { text: words.stale(overTime.freshness), warns: true };
  if (notice && 'written' in notice && !overTime.byItself)
    return { text: words.wroteShort(notice.written.length) };
  return { text: overTime.byItself ? words.freshByItself : words.fresh };
}

/** One line that is always there, so that nothing moves when it has something else to say. */
export function StateLine({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  const { text, turns, warns } = stateOf(state, useFirstWords());
  return (
    <p className={mergeClasses(styles.root, warns && styles.warns)} title={text}>
      <span className={mergeClasses(styles.mark, turns && styles.turns)} />
      <span className={styles.words}>{text}</span>
    </p>
  );
}
