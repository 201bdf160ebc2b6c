import {
  type MeasureRule,
  parseReading,
  ruleOf,
  type SettledColumns,
  type SettledDirection,
  sayFault,
} from '../../engine/index.js';
import { type Config, type ConfigReading, NO_CONFIG } from './config.js';
import { Fields } from './fields.js';

/** The text of a configuration file, read strictly: a word it does not know is a mistake to be told, not one to pass over. */

const KEYS = ['measureRule', 'rulesOff', 'directions', 'columns'];
/** A setting of a file has no reason of its own, and no date. */
const UNREASONED = { reason: '', date: '' };

function rule(fields: Fields, value: unknown): string {
  const id = fields.text(value, 'rulesOff');
  if (id !== '' && ruleOf(id) === undefined)
    fields.fail(
      `rulesOff の「${id}」という確認はありません。`,
      `rulesOff names ${id}, and there is no such rule.`,
    );
  return id;
}

function direction(fields: Fields, value: unknown): SettledDirection {
  const own = fields.of(value, 'directions', ['label', 'measure', 'occurrence', 'better']);
  const measure = own.get('measure');
  return {
    subject: {
      label: fields.text(own.get('label'), 'directions.label'),
      measure: measure === undefined ? '' : fields.text(measure, 'directions.measure'),
      occurrence: fields.count(own.get('occurrence'), 'directions.occurrence'),
    },
    direction: fields.oneOf(own.get('better'), ['higher', 'lower'], 'directions.better'),
    ...UNREASONED,
  };
}

function columns(fields: Fields, value: unknown): SettledColumns[] {
  const own = fields.of(value, 'columns', ['heads', 'columns']);
  const subject = fields.text(own.get('heads'), 'columns.heads');
  const parsed = parseReading([fields.text(own.get('columns'), 'columns.columns')]);
  if (parsed.ok) return [{ ...parsed.reading, subject, from: 'config', ...UNREASONED }];
  const { ja, en } = sayFault(parsed.fault);
  fields.fail(ja, en);
  return [];
}

function configOf(fields: Fields, value: unknown): Config {
  const own = fields.of(value, 'config', KEYS);
  const [measureRule, rulesOff] = [own.get('measureRule'), own.get('rulesOff')];
  return {
    measureRule:
      measureRule === undefined
        ? null
        : fields.oneOf<MeasureRule>(measureRule, ['all', 'majority'], 'measureRule'),
    rulesOff:
      rulesOff === undefined ? null : fields.list(rulesOff, 'rulesOff').map((one) => rule(fields, one)),
    directions: fields.list(own.get('directions'), 'directions').map((one) => direction(fields, one)),
    columns: fields.list(own.get('columns'), 'columns').flatMap((one) => columns(fields, one)),
  };
}

function parsed(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json.replace(/^\ufeff/, '')) };
  } catch {
    return null;
  }
}

/**
 * Reads a configuration.
 * @param json the text of the file
 * @param name of the file, for the sentence that says what is wrong with it
 */
export function readConfig(json: string, name: string): ConfigReading {
  const fields = new Fields();
  const own = parsed(json);
  if (!own)
    fields.fail(
      'JSONとして読み取れません。かっことコンマを確かめてください。',
      'It is no JSON; look at its brackets and commas.',
    );
  const config = own ? configOf(fields, own.value) : NO_CONFIG;
  if (!fields.fault) return { ok: true, config };
  const { ja, en } = fields.fault;
  return {
    ok: false,
    message: { ja: `設定ファイル「${name}」: ${ja}`, en: `The configuration file ${name}: ${en}` },
  };
}
