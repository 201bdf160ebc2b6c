import { type ReactElement, useState } from 'react';
import type { Severity } from '../../../engine/index.js';
import type { Command } from '../../state/pane-state.js';
import type { NoticeWords } from '../../words/say-notice.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { PlainButton } from '../shared/plain-button.js';
import { CellLines } from './cell-lines.js';
import { NoticeFrame } from './notice-frame.js';

interface Props {
  readonly said: NoticeWords;
  readonly onShow: (severity: Severity) => void;
  readonly onSelect: (cell: string) => void;
  readonly onGoOn: (command: Command) => void;
  readonly onClose: () => void;
}

/** How the last command ended: what was done, what was left and why, and the way to it. */
export function SaidNotice({ said, onShow, onSelect, onGoOn, onClose }: Props): ReactElement {
  const words = useFirstWords();
  const [open, setOpen] = useState(false);
  const { sentence, rest, leftTitle, left, done, warns, show, goOn } = said;
  const select = said.isOnShow ? onSelect : null;
  return (
    <NoticeFrame
      tone={warns ? 'warns' : 'good'}
      text={[sentence, rest, leftTitle]
        .filter((part) => part !== '')
        .join(words.language === 'ja' ? '' : ' ')}
      onClose={onClose}
      opened={open}
      buttons={
        (show || goOn || done.length > 0) && (
          <>
            {goOn && (
              <PlainButton small onClick={() => onGoOn(goOn.command)}>
                {goOn.label}
              </PlainButton>
            )}
            {show && (
              <PlainButton small onClick={() => onShow(show)}>
                {words.showOnly(show)}
              </PlainButton>
            )}
            {done.length > 0 && (
              <PlainButton small look="subtle" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
                {words.showDetails}
              </PlainButton>
            )}
          </>
        )
      }
    >
      {left.length > 0 && <CellLines lines={left} onSelect={select} />}
      {open && <CellLines lines={done} onSelect={select} />}
    </NoticeFrame>
  );
}
