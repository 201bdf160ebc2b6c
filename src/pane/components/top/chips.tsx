import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SEVERITIES, SEVERITY_WORDS } from '../../../engine/index.js';
import { countOpen } from '../../../open-items/derived.js';
import { progressOn } from '../../state/over-time.js';
import type { PaneState } from '../../state/pane-state.js';
import type { Filter } from '../../state/view.js';
import { sayCount } from '../../words/say-count.js';
import { useFirstWords } from '../shared/first-words-context.js';

const useStyles = makeStyles({
  // Columns of their own width, whatever they count: no chip moves another one.
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 5fr) minmax(0, 5fr) minmax(0, 6fr)',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 300px)': { gridTemplateColumns: '5fr 6fr' },
  },
  chip: {
    '@media (max-width: 300px)': { paddingInline: '5px 0' },
    minHeight: '26px',
    paddingInline: '8px 2px',
    overflow: 'hidden',
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundInverted },
    // Word and border would look the same where the system forces its own colours.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  off: {
    color: tokens.colorNeutralForeground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface Chip {
  readonly filter: Filter;
  readonly word: string;
  readonly count: string;
  readonly none: boolean;
}

function chipsOf({ sheet, overTime }: PaneState, words: { language: 'ja' | 'en'; solved: string }): Chip[] {
  const counts = sheet ? countOpen(sheet.check) : null;
  const progress = sheet ? progressOn(overTime, sheet) : null;
  return [
    ...SEVERITIES.map((filter) => ({
      filter,
      word: SEVERITY_WORDS[words.language][filter],
      count: counts ? sayCount(counts[filter]) : '–',
      none: !counts?.[filter],
    })),
    {
      filter: 'solved',
      word: words.solved,
      count: progress ? `${sayCount(progress.done)}/${sayCount(progress.of)}` : '–',
      none: !progress?.done,
    },
  ];
}

interface Props {
  readonly state: PaneState;
  readonly onToggle: (filter: Filter) => void;
}

/** How much there is of each kind and how far the clerk has come; pressed, the list shows that alone. */
export function Chips({ state, onToggle }: Props): ReactElement {
  const words = useFirstWords();
  const styles = useStyles();
  const { only } = state.view;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame the pane has no room for
    <div className={styles.root} role="group" aria-label={words.filters}>
      {chipsOf(state, words).map(({ filter, word, count, none }) => {
        const pressed = only.includes(filter);
        const off = none && !pressed;
        return (
          <button
            key={filter}
            type="button"
            className={mergeClasses(styles.chip, pressed && styles.pressed, off && styles.off)}
            aria-pressed={pressed}
            aria-disabled={off || undefined}
            onClick={() => {
              if (!off) onToggle(filter);
            }}
          >
            {word} <span className={styles.count}>{count}</span>
          </button>
        );
      })}
    </div>
  );
}
