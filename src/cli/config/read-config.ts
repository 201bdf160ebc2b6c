import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import {
  type MeasureRule,
  parseReading,
  RULES,
  ruleOf,
  type SettledColumns,
  type SettledDirection,
  sayFault,
} from '../../engine/index.js';
import { askNear } from '../near-word.js';
import { type Config, type ConfigReading, NO_CONFIG } from './config.js';
import type { ConfigObject, ConfiguredColumns, ConfiguredDirection } from './config-format.js';
import { Fields } from './fields.js';

/** The text of a configuration file, read strictly: a word it does not know is a mistake to be told, not one to pass over. */

const KEYS: readonly (keyof ConfigObject)[] = [
  'measureRule',
  'rulesOff',
  'directions',
  'columns',
  'expected',
  '$schema',
];
const DIRECTION: readonly (keyof ConfiguredDirection)[] = ['label', 'measure', 'occurrence', 'better'];
const COLUMNS: readonly (keyof ConfiguredColumns)[] = ['heads', 'columns'];

/** A setting of a file has no reason of its own, and no date. */
const UNREASONED = { reason: '', date: '' };

function rule(fields: Fields, node: Node): string {
  const id = fields.text(node, 'rulesOff');
  if (id !== '' && ruleOf(id) === undefined) {
    const known = RULES.map((own) => own.id);
    const near = askNear(id, known);
    fields.fail(
      node,
      `rulesOff の「${id}」という確認はありません。${near.ja}`,
      `rulesOff names ${id}, and there is no such rule.${near.en}`,
    );
  }
  return id;
}

function direction(fields: Fields, node: Node): SettledDirection {
  const own = fields.of(node, { ja: 'directions', en: 'directions' }, DIRECTION);
  const field = (key: keyof ConfiguredDirection) => fields.needed(own, key, node, 'directions');
  const measure = own.get('measure');
  return {
    subject: {
      label: fields.text(field('label'), 'directions.label'),
      measure: measure === undefined ? '' : fields.text(measure, 'directions.measure'),
      occurrence: fields.count(own.get('occurrence'), 'directions.occurrence'),
    },
    direction: fields.oneOf(field('better'), ['higher', 'lower'], 'directions.better'),
    ...UNREASONED,
  };
}

function columns(fields: Fields, node: Node): SettledColumns[] {
  const own = fields.of(node, { ja: 'columns', en: 'columns' }, COLUMNS);
  const field = (key: keyof ConfiguredColumns) => fields.needed(own, key, node, 'columns');
  const subject = fields.text(field('heads'), 'columns.heads');
  const map = field('columns');
  const parsed = parseReading([fields.text(map, 'columns.columns')]);
  if (parsed.ok) return [{ ...parsed.reading, subject, from: 'config', ...UNREASONED }];
  const { ja, en } = sayFault(parsed.fault);
  fields.fail(map, `columns.columns: ${ja}`, `columns.columns: ${en}`);
  return [];
}

function configOf(fields: Fields, node: Node): Config {
  const own = fields.of(node, { ja: '設定', en: 'It' }, KEYS);
  const [measureRule, rulesOff, schema] = [own.get('measureRule'), own.get('rulesOff'), own.get('$schema')];
  const expected = own.get('expected');
  if (schema) fields.text(schema, '$schema');
  return {
    measureRule:
      measureRule === undefined
        ? null
        : fields.oneOf<MeasureRule>(measureRule, ['all', 'majority'], 'measureRule'),
    rulesOff:
      rulesOff === undefined ? null : fields.list(rulesOff, 'rulesOff').map((one) => rule(fields, one)),
    directions: fields.list(own.get('directions'), 'directions').map((one) => direction(fields, one)),
    columns: fields.list(own.get('columns'), 'columns').flatMap((one) => columns(fields, one)),
    expected:
      expected === undefined
        ? null
        : fields.list(expected, 'expected').map((one) => fields.text(one, 'expected')),
  };
}

/** The tree of a text; null, with what is wrong told, where it is no JSON. */
function treeOf(fields: Fields, json: string): Node | null {
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true }) ?? null;
  const [first] = errors;
  if (!first && tree) return tree;
  if (first && printParseErrorCode(first.error) === 'InvalidCommentToken')
    fields.fail(first, 'JSONにコメントは書けません。', 'JSON takes no comments.');
  else
    fields.fail(
      first ?? { offset: 0 },
      'JSONとして読み取れません。かっことコンマを確かめてください。',
      'It is no JSON; look at its brackets and commas.',
    );
  return null;
}

/**
 * Reads a configuration.
 * @param text of the file
 * @param name of the file, for the sentence that says what is wrong with it, and in which line
 */
export function readConfig(text: string, name: string): ConfigReading {
  const fields = new Fields();
  const json = text.replace(/^\ufeff/, '');
  const tree = treeOf(fields, json);
  const config = tree ? configOf(fields, tree) : NO_CONFIG;
  if (!fields.fault) return { ok: true, config };
  const { message, offset } = fields.fault;
  const line = json.slice(0, offset).split(/\r\n|[\r\n]/).length;
  return {
    ok: false,
    message: {
      ja: `設定ファイル「${name}」の${line}行目: ${message.ja}`,
      en: `The configuration file ${name}, line ${line}: ${message.en}`,
    },
  };
}
