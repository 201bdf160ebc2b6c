import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo } from 'react';
import { type TidyNote, tidyPreview } from '../../../engine/index.js';
import type { NewSheetPlan, TidyPlan } from '../../../session/session.js';
import type { Command } from '../../state/pane-state.js';
import type { CellLine } from '../../words/cell-line.js';
import { TIDY_WORDS } from '../../words/tidy-words.js';
import { CellLines } from '../notice/cell-lines.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';
import { CommitteePage } from './committee-page.js';
import { NewSheetHead } from './new-sheet-head.js';
import { NextPage } from './next-page.js';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  lines: { margin: 0, paddingInlineStart: 0, listStyleType: 'none' },
});

/** More lines of a kind are counted. */
const MOST_LINES = 8;

interface Props {
  readonly plan: TidyPlan;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly onDecline: () => void;
  /** Null where the sheet is not the one on show. */
  readonly onSelect: ((cell: string) => void) | null;
}

/** What would be made of a table as a new sheet, before anything is made. */
export function TidyPage({
  plan,
  ...props
}: Omit<Props, 'plan'> & { readonly plan: NewSheetPlan }): ReactElement {
  if (plan.as === 'committee') return <CommitteePage plan={plan} {...props} />;
  return plan.as === 'next' ? <NextPage plan={plan} {...props} /> : <Tidied plan={plan} {...props} />;
}

/** What 表を整える would move from where to where. */
function Tidied({ plan, busy, run, onDecline, onSelect }: Props): ReactElement {
  const { language } = useWords();
  const words = TIDY_WORDS[language];
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const { moves, alone, spelled, leftOut } = useMemo(() => tidyPreview(plan.table), [plan]);
  const list = <T,>(title: string, all: readonly T[], line: (one: T) => CellLine) => {
    if (all.length === 0) return null;
    const lines = all.slice(0, MOST_LINES).map(line);
    const more = all.length - lines.length;
    return (
      <section>
        <h3 className={shared.heading}>{title}</h3>
        <CellLines
          lines={more > 0 ? [...lines, { cell: '', text: words.more(more) }] : lines}
          onSelect={onSelect}
        />
      </section>
    );
  };
  const cells = (title: string, notes: readonly TidyNote[], say: (note: TidyNote) => string) =>
    list(title, notes, (note) => ({ cell: note.from ?? '', text: say(note) }));
  // Of lines of text every cell moves: what each became is told instead.
  const { lines } = plan;
  const nothing = moves.length + alone.length + spelled.length + leftOut.length === 0;
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <NewSheetHead plan={plan} words={words} heading={heading} busy={busy} run={run} onDecline={onDecline} />
      <p className={`${styles.text} ${shared.quiet}`}>{words.afterwards}</p>
      {lines &&
        list(words.parted(lines.parting), lines.rows, (row) => ({ cell: row.cell, text: words.line(row) }))}
      {!lines && moves.length > 0 && (
        <section>
          <h3 className={shared.heading}>{words.moves}</h3>
          <ul className={styles.lines}>
            {moves.map((move) => (
              <li key={`${move.from} ${move.to}`}>{words.move(move)}</li>
            ))}
          </ul>
        </section>
      )}
      {!lines && cells(words.alone, alone, words.moved)}
      {cells(words.spelled, spelled, words.spelling)}
      {cells(words.leftOut, leftOut, words.left)}
      {nothing && <p className={styles.text}>{words.nothing}</p>}
    </section>
  );
}
