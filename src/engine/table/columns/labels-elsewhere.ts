import { filterList } from '../../lists/filter-list.js';
import { mapList } from '../../lists/map-list.js';
import type { Header, HeaderColumn } from '../heads/header.js';
import { readHeaderWord } from '../kinds/role.js';
import { fitOf, type Profile } from './alignment.js';
import { filledIn, unknownLabelsBehind } from './unknown-heads.js';

/** Labels of indicators under another head than the words of the header say. */

/** True for a head of labels whose words do not say so. */
export const isGuessedLabelHead = ({ text }: Pick<HeaderColumn, 'text'>): boolean =>
  readHeaderWord(text)?.roles.includes('indicator') !== true;

export class LabelsElsewhere {
  /**
   * @param header the header as it is read so far
   * @param profile what stands below each of its heads
   * @param taken the heads that have a role already: those of the figures
   */
  constructor(
    private readonly header: Header,
    private readonly profile: Profile,
    private readonly taken: readonly HeaderColumn[],
  ) {}

  /** Labels under a head that is not known, where no head could name them; null where there are none. */
  ofUnknownHead(): HeaderColumn | null {
    return this.between(-1);
  }

  /** The head of the labels where the one that is known is of the 施策, or was only taken for theirs; null where it is theirs. */
  insteadOf(named: HeaderColumn): HeaderColumn | null {
    const isTheirs = named.word.roles[0] !== 'measure' && !isGuessedLabelHead(named);
    return (isTheirs ? null : this.between(named.column)) ?? this.leftOf(named);
  }

  /** Labels under a head that is not known, between a column and the figures behind it. */
  private between(left: number): HeaderColumn | null {
    const figures = filterList(
      mapList(this.taken, ({ column }) => column),
      (own) => own > left,
    );
    return figures.length === 0
      ? null
      : unknownLabelsBehind(this.header, this.profile, left, Math.min(...figures));
  }

  /** Labels left of a head that was only taken for theirs, and has none below it, or sentences. */
  private leftOf({ column, text }: HeaderColumn): HeaderColumn | null {
    const sentences = this.profile[column]?.of('long') ?? 0;
    const areLabels =
      fitOf('indicator', this.profile[column]) > 0 && sentences * 2 < filledIn(this.profile, column);
    if (readHeaderWord(text) !== null || areLabels) return null;
    return unknownLabelsBehind(this.header, this.profile, -1, column);
  }
}
