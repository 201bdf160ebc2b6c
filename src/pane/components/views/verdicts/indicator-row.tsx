import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import {
  type JudgedIndicator,
  progressOfIndicator,
  sayIndicatorProgress,
  sayRate,
} from '../../../../engine/index.js';
import { useSharedStyles } from '../../shared/shared-styles.js';
import { useWords } from '../../shared/words-context.js';
import { AchievementBar } from './achievement-bar.js';
import { VerdictMark } from './verdict-mark.js';

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', display: 'block' },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figures: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

interface Props {
  readonly judged: JudgedIndicator;
  /** Whether the year is under way: then it is said how far it is. */
  readonly isUnderWay: boolean;
  readonly onSelect: (cell: string) => void;
}

/** A 指標: its figures, how far they came, and the verdict. A press selects its cell. */
export const IndicatorRow = memo(function IndicatorRow({
  judged,
  isUnderWay,
  onSelect,
}: Props): ReactElement {
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { indicator, verdict, certain, written, actual, target, rate, comparison } = judged;
  const { label, labelCell, status, figureTexts, figureCells } = indicator;
  const cell = status?.cell ?? figureCells[0] ?? labelCell;
  const lessIsBetter = comparison === 'lte' || comparison === 'lt';
  const progress = isUnderWay ? progressOfIndicator({ ...judged, label }) : null;
  const said = [
    ...(rate === null || actual === null || typeof target !== 'number'
      ? []
      : [words.rate(sayRate(actual, target), lessIsBetter)]),
    ...(progress ? [sayIndicatorProgress(progress, judged.unit, words.language)] : []),
  ].join(words.dot);
  return (
    <li>
      <button
        type="button"
        className={styles.root}
        title={label}
        onClick={() => {
          if (cell) onSelect(cell);
        }}
      >
        <span className={styles.label}>{label || words.noLabel}</span>
        {rate !== null && <AchievementBar rate={rate} verdict={certain ? verdict : '要確認'} />}
        <span className={mergeClasses(styles.line, styles.small)}>
          <span className={styles.figures}>
            {figureTexts.join(' / ')} <span className={shared.quiet}>{said}</span>
          </span>
          <VerdictMark verdict={verdict} certain={certain} written={status?.text ?? null} reads={written} />
        </span>
      </button>
    </li>
  );
});
