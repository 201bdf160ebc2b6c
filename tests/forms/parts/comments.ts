import type { Random } from '../random.js';

/** What clerks write beside a verdict: nothing that contradicts it. */
const COMMENTS = [
  '関係機関と連携して取り組んだ。次年度も継続する。',
  '周知の時期を早め、個別の声掛けを増やす。',
  '巡回の機会に案内した。次年度は対象を広げる。',
  '担当者間で情報を共有し、計画的に進める。',
  '専門家の助言を受けて内容を見直した。',
  '次年度は年度当初から準備を進める。',
];

export const drawComment = (random: Random): string => (random.chance(0.85) ? random.pick(COMMENTS) : '');
