import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement, type ReactNode } from 'react';
import { type Edit, type Finding, questionOf, wordFinding } from '../../engine/index.js';
import { HelpIcon } from '../icons/icons.js';
import { DECIDE_WORDS } from '../words/decide-words.js';
import { SeverityMark } from './severity-mark.js';
import { useSharedStyles } from './shared-styles.js';
import { useWords } from './words-context.js';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    alignItems: 'stretch',
    overflowWrap: 'anywhere',
    scrollMarginBlock: '5rem',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  // The whole card answers a click; the focus ring runs around it.
  choose: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  cell: { textDecorationLine: 'underline' },
  title: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  values: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  value: { display: 'flex', gap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  definition: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  // By word and frame, not by colour alone.
  since: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fresh: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  actions: {
    position: 'relative',
    zIndex: 1,
    width: 'fit-content',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  action: { minWidth: 0 },
});

/** Longer texts are a row's comment: its reading lies in the sheet. */
const LONGEST = 60;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

export const findingElementId = (index: number) => `finding-${index}`;
export const decideButtonId = (index: number) => `decide-${index}`;

interface Props {
  readonly finding: Finding;
  readonly index: number;
  readonly current: boolean;
  /** Whether it was there at the check before; null where there was none. */
  readonly since: 'fresh' | 'kept' | null;
  readonly busy: boolean;
  readonly onChoose: (index: number) => void;
  readonly onFix: (edits: readonly Edit[], index: number) => void;
  readonly onHelp: (rule: string) => void;
  /** Opens the form that takes an answer, or closes it. */
  readonly onDecide: (index: number) => void;
  /** That form, where it is open. */
  readonly form: ReactNode;
}

/** A finding: where, what is written and expected, why, and what to do. */
export const FindingCard = memo(function FindingCard(props: Props): ReactElement {
  const { finding, index, current, since, busy, onChoose, onFix, onHelp, onDecide, form } = props;
  const words = useWords();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { title, why, todo } = wordFinding(finding, words.language);
  const [cell, ...others] = finding.cells;
  const { fix } = finding;
  const decide = DECIDE_WORDS[words.language];
  const asks = questionOf(finding) !== null;
  return (
    <li className={mergeClasses(shared.card, styles.root, current && styles.current)}>
      <button
        type="button"
        id={findingElementId(index)}
        className={styles.choose}
        aria-current={current || undefined}
        onClick={() => onChoose(index)}
      >
        <SeverityMark severity={finding.severity} />
        {cell && <span className={styles.cell}>{cell}</span>}
        {others.length > 0 && <span className={shared.quiet}>{words.andOthers(others.length)}</span>}
        {since && (
          <span className={`${styles.since} ${since === 'fresh' ? styles.fresh : shared.quiet}`}>
            {words.since(since)}
          </span>
        )}
        <span className={styles.title}>{title}</span>
      </button>
      <dl className={styles.values}>
        <div className={styles.value}>
          <dt className={styles.term}>{words.written}</dt>
          <dd className={styles.definition}>{short(finding.found.trim()) || words.blank}</dd>
        </div>
        {finding.expected !== '' && (
          <div className={styles.value}>
            <dt className={styles.term}>{words.expected(finding.severity)}</dt>
            <dd className={styles.definition}>{short(finding.expected)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.text}>{why}</p>
      <p className={styles.text}>{todo}</p>
      <div className={styles.actions}>
        {fix && (
          <Button
            // Never the button of another finding: whoever presses twice must not accept what they have not read.
            key={finding.key}
            size="small"
            className={styles.action}
            disabledFocusable={busy}
            onClick={() => onFix(fix.edits, index)}
          >
            {fix.kind === 'safe' ? words.fixOne : words.acceptSuggestion}
          </Button>
        )}
        <Button
          id={decideButtonId(index)}
          size="small"
          className={styles.action}
          appearance={asks ? 'secondary' : 'subtle'}
          aria-expanded={form !== null}
          aria-label={decide.decideOnFinding(asks, title)}
          onClick={() => onDecide(index)}
        >
          {decide.decideOn(asks)}
        </Button>
        <Button
          size="small"
          className={styles.action}
          appearance="subtle"
          icon={<HelpIcon />}
          aria-label={words.helpOf(title)}
          onClick={() => onHelp(finding.rule)}
        >
          {words.help}
        </Button>
      </div>
      {form}
    </li>
  );
});
