import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useEffect } from 'react';
import { type Finding, questionOf, wordFinding } from '../../../../engine/index.js';
import { HelpIcon } from '../../../icons/icons.js';
import { DECIDE_WORDS } from '../../../words/decide-words.js';
import { preloadDecideForm } from '../../decide/decide-part.js';
import { useWords } from '../../shared/words-context.js';
import { short } from './short.js';
import { type Way, wayOf } from './way-of-finding.js';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  values: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  value: { display: 'flex', gap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  definition: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: 0 },
  cell: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    textDecorationLine: 'underline',
  },
});

/** More cells than these are counted. */
const MOST_CELLS = 8;

export const decideButtonId = (index: number) => `decide-${index}`;

interface Props {
  readonly finding: Finding;
  readonly index: number;
  /** What the finding is about, for the names of the buttons. */
  readonly name: string;
  readonly busy: boolean;
  /** False where it is too early for its change. */
  readonly fixable: boolean;
  readonly onFix: () => void;
  readonly onDecide: () => void;
  /** Goes where the finding is settled. */
  readonly onGo: (way: Way) => void;
  readonly onHelp: () => void;
  readonly onSelect: (cell: string) => void;
  /** The form that takes an answer, where it is open. */
  readonly form: ReactNode;
}

/** A finding in full: what is written and expected, why, and what to do. */
export function FindingDetails(props: Props): ReactElement {
  const { finding, index, name, busy, fixable, onFix, onDecide, onGo, onHelp, onSelect, form } = props;
  const words = useWords();
  useEffect(preloadDecideForm, []);
  const styles = useStyles();
  const { why, todo, title } = wordFinding(finding, words.language);
  const fix = fixable ? finding.fix : null;
  const found = finding.found.trim();
  const others = finding.cells.slice(1, MOST_CELLS + 1);
  const decide = DECIDE_WORDS[words.language];
  const asks = questionOf(finding);
  const way = wayOf(finding.rule);
  const about = [finding.cells[0] ?? '', name].filter((part) => part !== '').join(' ');
  return (
    <div className={styles.root}>
      <dl className={styles.values}>
        {(name !== '' || found !== '') && (
          <div className={styles.value}>
            <dt className={styles.term}>{words.written}</dt>
            <dd className={styles.definition}>{short(found) || words.blank}</dd>
          </div>
        )}
        {finding.expected !== '' && (
          <div className={styles.value}>
            <dt className={styles.term}>{words.expected(finding.severity)}</dt>
            <dd className={styles.definition}>{short(finding.expected)}</dd>
          </div>
        )}
      </dl>
      <p className={styles.text}>{why}</p>
      <p className={styles.text}>{todo}</p>
      {others.length > 0 && (
        <p className={styles.text}>
          {words.otherCells}
          {others.map((cell) => (
            <button key={cell} type="button" className={styles.cell} onClick={() => onSelect(cell)}>
              {cell}
            </button>
          ))}
          {finding.cells.length - 1 > MOST_CELLS && words.andOthers(finding.cells.length - 1 - MOST_CELLS)}
        </p>
      )}
      <div className={styles.actions}>
        {fix && (
          <Button
            // Never the button of another finding: whoever presses twice must not accept what they have not read.
            key={finding.key}
            size="small"
            className={styles.action}
            disabledFocusable={busy}
            aria-label={words.fixOf(fix.kind, about)}
            onClick={onFix}
          >
            {fix.kind === 'safe' ? words.fixOne : words.acceptSuggestion}
          </Button>
        )}
        {way && (
          <Button
            size="small"
            className={styles.action}
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onGo(way)}
          >
            {decide.go(way)}
          </Button>
        )}
        <Button
          id={decideButtonId(index)}
          size="small"
          className={styles.action}
          appearance={asks ? 'secondary' : 'subtle'}
          aria-expanded={form !== null}
          aria-label={decide.decideOnFinding(asks, about)}
          onClick={onDecide}
        >
          {decide.decideOn(asks)}
        </Button>
        <Button
          size="small"
          className={styles.action}
          appearance="subtle"
          icon={<HelpIcon />}
          aria-label={words.helpOf(title)}
          onClick={onHelp}
        >
          {words.help}
        </Button>
      </div>
      {form}
    </div>
  );
}
