/**
 * Work spread over a few lanes, results in the order of the work. A lane does one thing at a time, and no more is begun than
 * `ahead` things before the one whose result is next, so that memory stays bounded however uneven the work is.
 */
export interface Lane<Work, Result> {
  /** Never rejects. */
  do(work: Work): Promise<Result>;
}

/** Runs all work; `ahead` counts from the oldest result not yet taken. */
export async function* inOrder<Work, Result>(
  all: readonly Work[],
  lanes: readonly Lane<Work, Result>[],
  ahead: number,
): AsyncGenerator<Result> {
  const free = [...lanes];
  const waiting: ((lane: Lane<Work, Result>) => void)[] = [];
  const giveBack = (lane: Lane<Work, Result>) => {
    const next = waiting.shift();
    if (next) next(lane);
    else free.push(lane);
  };
  const begin = async (work: Work): Promise<Result> => {
    const lane = free.shift() ?? (await new Promise<Lane<Work, Result>>((resolve) => waiting.push(resolve)));
    const result = await lane.do(work);
    giveBack(lane);
    return result;
  };
  const begun: Promise<Result>[] = [];
  let next = 0;
  while (next < all.length || begun.length > 0) {
    while (next < all.length && begun.length < ahead) {
      const work = all[next];
      next += 1;
      if (work !== undefined) begun.push(begin(work));
    }
    const first = begun.shift();
    if (first) yield await first;
  }
}
