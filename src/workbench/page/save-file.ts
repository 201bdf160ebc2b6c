import type { SimulatedWorkbook } from '../../simulated-excel/index.js';
import type { SavedFile } from '../sheets/saved-file.js';
import { pageElement } from './element.js';
import type { Notice } from './notice.js';

/** Sentences shown at once; the rest is counted. */
const MOST_SENTENCES = 3;

/** The button that gives the opened file back with the changed cells, as a download. There is nothing to save before a file is open. */
export class SaveButton {
  readonly #button = pageElement('save-file', HTMLButtonElement);
  #file: SavedFile | null = null;
  #stop: () => void = () => {};

  constructor(private readonly notice: Notice) {
    this.#button.addEventListener('click', () => this.#save());
  }

  /** Takes a file that was opened as the one to save; tells of whatever a save would leave out as soon as it is there. */
  offer(file: SavedFile, workbook: SimulatedWorkbook): void {
    this.#file = file;
    this.#button.disabled = false;
    this.#stop();
    let told = '';
    let warning = '';
    this.#stop = workbook.subscribe(() => {
      const lost = file.losses().join('、');
      if (lost === told) return;
      told = lost;
      if (lost === '') {
        // Other words that came since stay.
        if (this.notice.element.textContent === warning) this.notice.show('');
        return;
      }
      warning = `作業台の「保存」では、${lost}は保存されません。残すときは、Excelで同じ操作をしてください。`;
      this.notice.show(warning, 'problem');
    });
  }

  #save(): void {
    if (!this.#file) return;
    const { name } = this.#file;
    const saving = this.#file.save();
    if (!saving.ok) {
      this.notice.show(`${name} を保存できませんでした。${saving.failure.message.ja}`, 'problem');
      return;
    }
    download(name, saving.bytes);
    const { written, left } = saving;
    const said = `${name} をダウンロードしました(変更したセル${written}件)。開いた元のファイルはそのままです。`;
    if (left.length === 0) this.notice.show(said);
    else {
      const more = left.length > MOST_SENTENCES ? `ほか${left.length - MOST_SENTENCES}件` : '';
      this.notice.show(`${said}${left.slice(0, MOST_SENTENCES).join('')}${more}`, 'problem');
    }
  }
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
