import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { CloseIcon } from '../icons/icons.js';

const useStyles = makeStyles({
  /** Where the messages end: while it is above what is seen, they are. */
  end: { height: '1px', marginBottom: '-1px' },
  root: {
    position: 'fixed',
    insetInline: 0,
    bottom: 0,
    zIndex: 3,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, flexGrow: 1 },
  close: {
    padding: tokens.spacingHorizontalXXS,
    border: 'none',
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
  },
});

/**
 * Says at the lower edge what the messages above say while they are scrolled out of sight: whoever presses a button far
 * down the list sees what came of it. For eyes only: readers have been told already, and the keyboard has the message.
 * @param text what to say; blank for nothing
 */
export function Echo({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  const end = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(false);
  /** What has been read above, or closed here; nothing once there is nothing to say, for the next may be the same words. */
  const [known, setKnown] = useState('');
  useEffect(() => {
    const mark = end.current;
    if (!mark) return undefined;
    const look = () => {
      const isAbove = mark.getBoundingClientRect().bottom <= 0;
      setAbove(isAbove);
      if (!isAbove || text === '') setKnown(text);
    };
    // At once: the observer reports a frame later, when a press far down may long be answered.
    look();
    const observer = new IntersectionObserver(look);
    observer.observe(mark);
    return () => observer.disconnect();
  }, [text]);
  return (
    <>
      <div ref={end} className={styles.end} />
      {above && text !== '' && text !== known && (
        <div className={styles.root} aria-hidden="true">
          <p className={styles.text}>{text}</p>
          <button type="button" tabIndex={-1} className={styles.close} onClick={() => setKnown(text)}>
            <CloseIcon />
          </button>
        </div>
      )}
    </>
  );
}
