import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { CloseIcon } from '../../icons/icons.js';
import { useFirstWords } from '../shared/first-words-context.js';
import { PlainButton } from '../shared/plain-button.js';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    position: 'relative',
    boxSizing: 'border-box',
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    borderTop: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: 'anywhere',
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder2,
  },
  warns: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder2,
  },
  fails: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder2,
  },
  plain: { backgroundColor: tokens.colorNeutralBackground1 },
  closable: { paddingInlineEnd: '40px' },
  close: { position: 'absolute', insetBlockStart: '2px', insetInlineEnd: '4px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
});

interface Props {
  readonly tone: 'good' | 'warns' | 'fails' | 'plain';
  readonly title?: string;
  readonly text: string;
  readonly buttons?: ReactNode;
  readonly onClose?: () => void;
  /** Whether it holds more than at first. */
  readonly opened?: boolean;
  readonly children?: ReactNode;
}

/** Place, from the last one, of the button that had the keyboard as the notice was drawn anew; 0 for none. */
type Held = RefObject<number>;

function Box({ held, tone, title, text, buttons, onClose, children }: Props & { readonly held: Held }) {
  const words = useFirstWords();
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const all = () => [...(element?.querySelectorAll('button') ?? [])];
    if (held.current > 0) all().at(-held.current)?.focus();
    held.current = 0;
    return () => {
      const buttons: (Element | null)[] = all();
      const place = buttons.indexOf(document.activeElement);
      held.current = place < 0 ? 0 : buttons.length - place;
    };
  }, [held]);
  return (
    <section
      ref={box}
      className={mergeClasses(styles.root, styles[tone], onClose && styles.closable)}
      aria-label={words.message}
    >
      <p className={styles.text}>
        {title && (
          <>
            <strong>{title}</strong>
            <br />
          </>
        )}
        {text}
      </p>
      {children}
      {buttons && <div className={styles.row}>{buttons}</div>}
      {onClose && (
        <PlainButton
          className={styles.close}
          small
          look="subtle"
          icon={<CloseIcon />}
          aria-label={words.close}
          onClick={onClose}
        />
      )}
    </section>
  );
}

/**
 * What has to be said, at the lower edge: there it moves nothing that the clerk is looking at. Other words are a notice of their own,
 * so that they do not move either; the keyboard stays where it was in it.
 */
export function NoticeFrame(props: Props): ReactElement {
  const held = useRef(0);
  return <Box key={`${props.text} ${props.opened === true}`} held={held} {...props} />;
}
