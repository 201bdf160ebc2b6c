import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VERDICTS } from '../../../../engine/index.js';
import type { StrategySummary } from '../../../state/summary.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

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
  達成: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  未達成: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 4px, rgba(255, 255, 255, 0.45) 4px 6px)',
  },
  要確認: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  '—': { backgroundColor: tokens.colorNeutralStroke1 },
});

/** A bar a strategy over its indicators; the words below it say the same. */
export function StrategyBars({ strategies }: { strategies: readonly StrategySummary[] }): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
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
                  className={`${styles.part} ${styles[verdict]}`}
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
