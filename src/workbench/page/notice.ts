/** The line below the sheet that tells what happened; screen readers hear it. */
export class Notice {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'notice';
    this.element.setAttribute('role', 'status');
  }

  /** @param kind 'problem' stands out: something asked for was not done */
  show(sentence: string, kind: 'plain' | 'problem' = 'plain'): void {
    this.element.textContent = sentence;
    this.element.classList.toggle('notice-problem', kind === 'problem');
  }
}
