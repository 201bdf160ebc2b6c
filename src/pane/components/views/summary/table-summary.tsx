import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { sayFiscalYear } from '../../../../engine/index.js';
import type { Summary, TallySummary } from '../../../state/summary.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { overflowWrap: 'anywhere' },
  tallies: {
    display: 'flex',
    marginTop: tokens.spacingVerticalXS,
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  tally: {
    flexGrow: 1,
    flexBasis: '8em',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  right: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  small: {
    margin: 0,
    wordBreak: 'auto-phrase',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  differs: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

function Tally({ tally }: { tally: TallySummary }): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const says =
    tally.written === null
      ? words.noTallyCell
      : tally.differs
        ? words.sheetSays(tally.written)
        : words.sheetAgrees;
  return (
    <div className={styles.tally}>
      <p className={`${styles.small} ${shared.quiet}`}>{words.tallyOf(tally.level)}</p>
      <p className={styles.right}>{tally.right}</p>
      <p className={`${styles.small} ${tally.differs ? styles.differs : shared.quiet}`}>{says}</p>
      <p className={`${styles.small} ${shared.quiet}`}>{words.barSays(tally.counts)}</p>
    </div>
  );
}

/** How far the indicators are, in the place of the tallies before the year is closed. */
function Standing({ state, progress }: NonNullable<Summary['standing']>): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.tally}>
      <p className={`${styles.small} ${shared.quiet}`}>{words.standing(state)}</p>
      <p className={styles.right}>
        {progress.reached}/{progress.reached + progress.notYet + progress.noActual}
      </p>
      <p className={`${styles.small} ${shared.quiet}`}>{words.progress(progress)}</p>
    </div>
  );
}

/** The table that was found, and both tallies: what is right, and what the sheet says where it differs. */
export function TableSummary({ summary, sheetName }: { summary: Summary; sheetName: string }): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const year = sayFiscalYear(summary.fiscalYear, words.language) || words.yearUnknown;
  return (
    <section className={styles.root}>
      <h2 className={`${shared.heading} ${styles.title}`}>{summary.title || words.titleUnknown}</h2>
      <p className={`${styles.small} ${styles.title} ${shared.quiet}`}>
        {[year, words.size(summary.indicators, summary.measures), words.onSheet(sheetName)].join(
          words.language === 'ja' ? ' / ' : ' · ',
        )}
      </p>
      <h3 className={shared.unseen}>{summary.standing ? words.progressTitle : words.tallies}</h3>
      <div className={styles.tallies}>
        {summary.standing && <Standing {...summary.standing} />}
        {summary.tallies.map((tally) => (
          <Tally key={tally.level} tally={tally} />
        ))}
      </div>
    </section>
  );
}
