import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VERDICTS } from '../../../../engine/index.js';
import type { StrategySummary } from '../../../state/summary.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { useVerdictColours } from '../verdict-colours.js';

const useStyles = makeStyles({
  item: { marginTop: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere', margin: 0 },
  small: {
    margin: 0,
    wordBreak: 'auto-phrase',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: {
    display: 'flex',
    height: '10px',
    gap: '2px',
    marginBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    // Colours of state would vanish where the system forces its own; the words below say the same.
    forcedColorAdjust: 'none',
  },
  part: { minWidth: '3px' },
});

/** A bar a strategy over its indicators; the words below it say the same. */
export function StrategyBars({ strategies }: { strategies: readonly StrategySummary[] }): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const colours = useVerdictColours();
  return (
    <section>
      <h3 className={shared.heading}>{words.strategies}</h3>
      <ul className={shared.plainList}>
        {strategies.map(({ name, kind, counts }) => (
          <li key={`${kind} ${name}`} className={styles.item}>
            <p className={styles.name}>
              {kind !== '' && <span className={shared.quiet}>{kind} </span>}
              {name || words.noStrategyName}
            </p>
            <div className={styles.bar} aria-hidden="true">
              {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
                <div
                  key={verdict}
                  className={`${styles.part} ${colours[verdict]}`}
                  style={{ flexGrow: counts[verdict] }}
                />
              ))}
            </div>
            <p className={`${styles.small} ${shared.quiet}`}>{words.barSays(counts)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
