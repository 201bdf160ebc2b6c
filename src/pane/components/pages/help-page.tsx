import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { loadHelp } from '../../../rule-help/load-help.js';
import { type Block, parseHelp, type Span } from '../../help/parse-help.js';
import { BackIcon } from '../../icons/icons.js';
import { GuideLink } from '../shared/guide-link.js';
import { useSharedStyles } from '../shared/shared-styles.js';
import { useWords } from '../shared/words-context.js';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere', ':focus': { outline: 'none' } },
  title: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: { marginTop: tokens.spacingVerticalL },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { marginBlock: tokens.spacingVerticalS },
  item: { display: 'list-item', listStylePosition: 'outside', marginInlineStart: tokens.spacingHorizontalXL },
  code: {
    fontFamily: 'inherit',
    paddingInline: tokens.spacingHorizontalXXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function Spans({ spans }: { spans: readonly Span[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {spans.map(({ at, kind, text }) => {
        if (kind === 'strong') return <strong key={at}>{text}</strong>;
        if (kind === 'code')
          return (
            <code key={at} className={styles.code}>
              {text}
            </code>
          );
        return text;
      })}
    </>
  );
}

function HelpBlock({ block }: { block: Block }): ReactElement {
  const shared = useSharedStyles();
  const styles = useStyles();
  switch (block.kind) {
    case 'title':
      return (
        <h2 className={`${shared.heading} ${styles.title}`}>
          <Spans spans={block.spans} />
        </h2>
      );
    case 'heading':
      return (
        <h3 className={`${shared.heading} ${styles.heading}`}>
          <Spans spans={block.spans} />
        </h3>
      );
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Spans spans={block.spans} />
        </p>
      );
    case 'item':
      return (
        <p className={`${styles.text} ${styles.item}`}>
          <Spans spans={block.spans} />
        </p>
      );
  }
}

/** A rule's page of help, in the pane itself. The keyboard follows as soon as it opens. */
export function HelpPage({ rule, onBack }: { rule: string; onBack: () => void }): ReactElement {
  const words = useWords();
  const styles = useStyles();
  const [page, setPage] = useState<readonly Block[] | 'loading' | 'missing'>('loading');
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.focus();
  }, []);
  useEffect(() => {
    let gone = false;
    void loadHelp(rule).then((text) => {
      if (!gone) setPage(text === null ? 'missing' : parseHelp(text));
    });
    return () => {
      gone = true;
    };
  }, [rule]);
  return (
    <article ref={article} tabIndex={-1} className={styles.root}>
      <Button appearance="subtle" className={styles.back} icon={<BackIcon />} onClick={onBack}>
        {words.back}
      </Button>
      {page === 'loading' && <p>{words.helpLoading}</p>}
      {page === 'missing' && <p>{words.helpMissing}</p>}
      {typeof page !== 'string' && (
        <div lang="ja">
          {page.map((block) => (
            <HelpBlock key={block.at} block={block} />
          ))}
        </div>
      )}
      <p className={styles.text}>
        <GuideLink name={words.guide} />
      </p>
    </article>
  );
}
