import { type Language, type ReportedCollection, sayCollected, sayHandIn } from '../../engine/index.js';

type Found = Parameters<typeof sayCollected>[0];
const COUNTED = ['twice', 'missing', 'other-year', 'unreadable'] as const;

/** What a collection says, in lines for a terminal. */
export function sayCollection(
  { handIn }: Pick<ReportedCollection, 'handIn'>,
  findings: readonly Found[],
  language: Language,
): string[] {
  const ja = language === 'ja';
  const count = (state: string) => handIn.filter((own) => own.state === state).length;
  const submitted = count('submitted') + count('twice');
  const states = COUNTED.flatMap((state) =>
    count(state) === 0 ? [] : [`${sayHandIn(state, language)}${ja ? '' : ': '}${count(state)}`],
  );
  const missing = handIn.filter(({ state }) => state === 'missing').map(({ society }) => society);
  return [
    `${ja ? `提出: ${submitted}商工会` : `Handed in: ${submitted} societies`}${states.length === 0 ? '' : ja ? `(${states.join('、')})` : ` (${states.join(', ')})`}`,
    ...(missing.length === 0 ? [] : [`${sayHandIn('missing', language)}: ${missing.join(ja ? '、' : ', ')}`]),
    ...findings.map((finding) => {
      const { title, message } = sayCollected(finding, language);
      const file = finding.is === 'twice' || finding.is === 'not-expected' ? '' : ` ${finding.file}`;
      const cell = 'own' in finding && finding.own.cell !== '' ? ` ${finding.own.cell}` : '';
      return `[${title}] ${finding.society}${file}${cell}: ${message}`;
    }),
  ];
}
