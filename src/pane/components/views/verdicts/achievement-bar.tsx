import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../../../../engine/index.js';
import { useVerdictColours } from '../verdict-colours.js';

/** The bar ends here: more than one and a half times the target is no longer told apart. */
const LONGEST = 1.5;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    // Colours of state would vanish where the system forces its own; the words beside it say the same.
    forcedColorAdjust: 'none',
  },
  bar: { height: '100%', borderRadius: tokens.borderRadiusSmall },
  target: {
    position: 'absolute',
    insetBlock: '-2px',
    insetInlineStart: `${100 / LONGEST}%`,
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

interface Props {
  /** actual ÷ target. */
  readonly rate: number;
  readonly verdict: Verdict;
}

/** An actual beside its target, which is the mark; the words beside it say the same. */
export function AchievementBar({ rate, verdict }: Props): ReactElement {
  const styles = useStyles();
  const colours = useVerdictColours();
  const width = (Math.min(Math.max(rate, 0), LONGEST) / LONGEST) * 100;
  return (
    <div className={styles.root} aria-hidden="true">
      <div className={`${styles.bar} ${colours[verdict]}`} style={{ width: `${width}%` }} />
      <div className={styles.target} />
    </div>
  );
}
