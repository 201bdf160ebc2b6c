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
  const named = handIn.filter(({ society }) => society !== '');
  const count = (state: string) => named.filter((own) => own.state === state).length;
  const submitted = count('submitted') + count('twice');
  const nameless = handIn.length - named.length;
  const states = COUNTED.flatMap((state) =>
    count(state) === 0 ? [] : [`${sayHandIn(state, language)}${ja ? '' : ': '}${count(state)}`],
  );
  if (nameless > 0) states.push(ja ? `商工会名なし${nameless}` : `without a name: ${nameless}`);
  const namesOf = (state: 'missing' | 'other-year') => {
    const names = named.filter((own) => own.state === state).map(({ society }) => society);
    return names.length === 0 ? [] : [`${sayHandIn(state, language)}: ${names.join(ja ? '、' : ', ')}`];
  };
  return [
    `${ja ? `提出: ${submitted}商工会` : `Handed in: ${submitted} societies`}${states.length === 0 ? '' : ja ? `(${states.join('、')})` : ` (${states.join(', ')})`}`,
    ...namesOf('missing'),
    ...namesOf('other-year'),
    ...findings.map((finding) => {
      const { title, message } = sayCollected(finding, language);
      const file = finding.is === 'twice' || finding.is === 'not-expected' ? '' : ` ${finding.file}`;
      const cell = 'own' in finding && finding.own.cell !== '' ? ` ${finding.own.cell}` : '';
      return `[${title}] ${`${finding.society}${file}${cell}`.trim()}: ${message}`;
    }),
  ];
}
