import type { Random } from '../random.js';

/** How a form writes its years. A year is the western year of its April. */

export type YearStyle = 'R6' | 'R6年度' | '令和6年度' | '令和６年度' | 'Ｒ６' | '2024年度' | '2024' | '6年度';

const REIWA = 2019;
const full = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Forms of 平成 go on counting in 平成 (H31, H32), as the plans of those years do. */
export class Years {
  readonly heisei: boolean;

  constructor(
    readonly own: number,
    private readonly style: YearStyle,
    private readonly titleStyle: YearStyle,
  ) {
    this.heisei = own < REIWA;
  }

  /** The year as heads write it. */
  name(year: number): string {
    return this.say(year, this.style);
  }

  /** The year as the title writes it. */
  titled(year: number): string {
    return this.say(year, this.titleStyle);
  }

  private say(year: number, style: YearStyle): string {
    const heisei = this.heisei || year < REIWA;
    const count = String(year - (heisei ? 1988 : 2018));
    const [letter, era] = heisei ? ['H', '平成'] : ['R', '令和'];
    switch (style) {
      case 'R6':
        return `${letter}${count}`;
      case 'R6年度':
        return `${letter}${count}年度`;
      case 'Ｒ６':
        return `${heisei ? 'Ｈ' : 'Ｒ'}${full(count)}`;
      case '2024':
        return String(year);
      case '2024年度':
        return `${year}年度`;
      case '6年度':
        return `${count}年度`;
      case '令和６年度':
        return `${era}${count === '1' ? '元' : full(count)}年度`;
      default:
        return `${era}${count === '1' ? '元' : count}年度`;
    }
  }
}

/** A past year: mostly 令和3〜6, some of 平成27〜30. */
export function drawYear(random: Random): number {
  return random.chance(0.82) ? random.int(2021, 2024) : random.int(2015, 2018);
}

export const drawYearStyle = (random: Random): YearStyle =>
  random.weighted({ R6: 8, R6年度: 3, 令和6年度: 6, 令和６年度: 2, Ｒ６: 2, '2024年度': 2, '2024': 1 });

export const drawTitleStyle = (random: Random): YearStyle =>
  random.weighted({ 令和6年度: 8, 令和６年度: 4, R6年度: 2, '2024年度': 2 });
