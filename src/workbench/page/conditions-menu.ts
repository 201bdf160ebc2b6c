import { OPEN_BUGS, type OpenBug } from '../../simulated-excel/index.js';
import type { TrialSheet } from '../sheets/trial-sheets.js';
import { type Conditions, ORDINARY } from './conditions.js';

export interface ConditionsMenuEvents {
  onConditions(conditions: Conditions): void;
  onTrialSheet(which: TrialSheet): void;
}

type Switch = 'cellEdit' | 'protectedSheet' | 'protectedBook' | 'oldExcel' | 'payloadLimit';

const SWITCHES: readonly (readonly [Switch, string])[] = [
  ['cellEdit', 'セル編集中'],
  ['protectedSheet', '保護されたシート'],
  ['protectedBook', '保護されたブック(構成)'],
  ['oldExcel', '古いExcel(ExcelApi 1.4)'],
  ['payloadLimit', '5MBの制限(Web版)'],
];

const TRIALS: readonly (readonly [TrialSheet, string])[] = [
  ['no-table', '表のないシート'],
  ['blank', '空のシート'],
  ['chart', 'グラフシート'],
  ['large', '大きな表(2万行)'],
  ['heavy', '5MBを超える表'],
];

/** The drop-down 「状態」. */
export class ConditionsMenu {
  readonly element = document.createElement('details');
  #conditions = ORDINARY;
  readonly #boxes = new Map<Switch, HTMLInputElement>();

  constructor(private readonly events: ConditionsMenuEvents) {
    this.element.className = 'menu';
    const summary = document.createElement('summary');
    summary.textContent = '状態';
    const panel = document.createElement('div');
    panel.className = 'menu-panel';
    panel.append(
      this.#group(
        'Excelの状態',
        SWITCHES.map(([name, label]) => this.#switch(name, label)),
      ),
      this.#group(
        'Excelで知られている不具合',
        OPEN_BUGS.map((bug) => this.#bug(bug)),
      ),
      this.#choice('テーマ', 'theme', [
        ['light', '明るい'],
        ['dark', '暗い'],
      ]),
      this.#choice('表示言語', 'language', [
        ['ja-JP', '日本語'],
        ['en-US', 'English'],
      ]),
      this.#group(
        'シートを開く',
        TRIALS.map(([which, label]) => this.#trial(which, label)),
      ),
    );
    this.element.append(summary, panel);
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !this.element.contains(event.target)) this.element.open = false;
    });
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      this.element.open = false;
      summary.focus();
    });
  }

  /** Shows a state that came about elsewhere (another sheet in front, a cell being edited). */
  show(name: Switch, on: boolean): void {
    this.#conditions = { ...this.#conditions, [name]: on };
    const box = this.#boxes.get(name);
    if (box) box.checked = on;
  }

  #change(change: Partial<Conditions>): void {
    this.#conditions = { ...this.#conditions, ...change };
    this.events.onConditions(this.#conditions);
  }

  #group(legend: string, items: readonly HTMLElement[]): HTMLElement {
    const group = document.createElement('fieldset');
    const words = document.createElement('legend');
    words.textContent = legend;
    group.append(words, ...items);
    return group;
  }

  #switch(name: Switch, label: string): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => this.#change({ [name]: box.checked }));
    this.#boxes.set(name, box);
    return labelled(box, label);
  }

  #bug({ id, does, sources, lookedAt }: OpenBug): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      const bugs = new Set(this.#conditions.bugs);
      if (box.checked) bugs.add(id);
      else bugs.delete(id);
      this.#change({ bugs });
    });
    const label = labelled(box, does.ja);
    label.title = `${sources.join('、')}(${lookedAt}に確認)`;
    return label;
  }

  #choice<K extends 'theme' | 'language'>(
    legend: string,
    name: K,
    options: readonly (readonly [Conditions[K], string])[],
  ): HTMLElement {
    return this.#group(
      legend,
      options.map(([value, label]) => {
        const dot = document.createElement('input');
        dot.type = 'radio';
        dot.name = name;
        dot.checked = ORDINARY[name] === value;
        dot.addEventListener('change', () => this.#change({ [name]: value }));
        return labelled(dot, label);
      }),
    );
  }

  #trial(which: TrialSheet, label: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.element.open = false;
      this.events.onTrialSheet(which);
    });
    return button;
  }
}

function labelled(input: HTMLInputElement, words: string): HTMLElement {
  const label = document.createElement('label');
  label.append(input, ` ${words}`);
  return label;
}
