import type { ReactElement } from 'react';
import { policyOf } from '../../../session/policy-of.js';
import type { Command, PaneState } from '../../state/pane-state.js';
import type { PaneEvent } from '../../state/reduce.js';
import { AnswersPart, HelpPart, ReadingPart } from './parts.js';

/** Whether a page stands in the place of the views. */
export const isPageOpen = ({ view }: PaneState): boolean => view.help !== null || view.page !== null;

interface Props {
  readonly state: PaneState;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
  readonly dispatch: (event: PaneEvent) => void;
}

/** The page that is open, over a sheet that was checked or could not be. */
export function OpenPage({ state, busy, run, dispatch }: Props): ReactElement | null {
  const { view, sheet, unread, selected } = state;
  const read = sheet ?? unread;
  const close = () => dispatch({ type: 'page-closed' });
  if (view.help !== null)
    return <HelpPart rule={view.help} onBack={() => dispatch({ type: 'help-closed' })} />;
  if (!read || view.page === null) return null;
  if (view.page === 'reading')
    return (
      <ReadingPart key={read.sheetId} read={read} selected={selected} busy={busy} run={run} onBack={close} />
    );
  return (
    <AnswersPart policy={policyOf(read)} check={sheet?.check ?? null} busy={busy} run={run} onBack={close} />
  );
}
