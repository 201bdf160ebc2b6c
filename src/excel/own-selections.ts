/**
 * The cells the add-in itself selects. Excel tells of every selection and not of who made it: without this a step to
 * the next finding would come back as a selection of the clerk's.
 */
export class OwnSelections {
  private awaited: string[] = [];

  /** Notes a selection that is about to be made; gives the function that takes the note back where it fails. */
  expect(sheetId: string, cell: string): () => void {
    const key = `${sheetId} ${cell}`;
    this.awaited.push(key);
    return () => {
      const at = this.awaited.lastIndexOf(key);
      if (at >= 0) this.awaited.splice(at, 1);
    };
  }

  /**
   * True where Excel tells of a selection of ours. Those before it are told no more; one that nobody expected is the
   * clerk's, and whatever was awaited then has been passed over.
   * @param address of the event; a merged cell comes as the whole merge
   */
  isOwn(sheetId: string, address: string): boolean {
    const at = this.awaited.indexOf(`${sheetId} ${address.split(':')[0]}`);
    this.awaited = at < 0 ? [] : this.awaited.slice(at + 1);
    return at >= 0;
  }
}
