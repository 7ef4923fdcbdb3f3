import type { Data, Partner } from '../data/types.js';
import { matchLanguage } from './language.js';
import { quote, type Problem } from './problem.js';

/** What comes of a document: data that can be drawn, or what is wrong with it first. */
export interface Reading {
  readonly data?: Data;
  readonly problem?: Problem;
}

/** Gives back a value as it may be drawn, or refuses it. */
type Rule = (raw: unknown, path: string) => unknown;
type Rules = Readonly<Record<string, Rule>>;
type Fields = Record<string, unknown>;

const MOST = 10_000;

/** Ends the reading: `readDocument` catches the problem. */
function refuse(name: string, raw: unknown, ...allowed: readonly string[]): never {
  const problem: Problem = { name, value: quote(raw), allowed };
  throw problem;
}

const below = (path: string, key: string): string => `${path && `${path}.`}${quote(key)}`;

/**
 * Members of a list or an object. Only here code of the author may run, in getters and proxies, and may
 * throw. Each member is asked for once, so that what was checked is what is drawn.
 */
function entriesOf(
  raw: unknown,
  path: string,
  isList: boolean,
  least = 0,
  most = MOST,
): [key: string, value: unknown][] {
  let found = raw;
  try {
    if (typeof raw === 'object' && raw && Array.isArray(raw) === isList) {
      const entries = Object.entries(raw);
      found = entries.length;
      if (entries.length >= least && entries.length <= most) return entries;
    }
  } catch {
    // Then it is nothing that can be used.
  }
  return refuse(path, found, `${isList ? '[…]' : '{…}'} (${least} … ${most})`);
}

const listOf =
  (rule: Rule): Rule =>
  (raw, path) =>
    entriesOf(raw, path, true).map(([i, each]) => rule(each, `${path}[${i}]`));

/** Fields that are known; the first few of them must be there. One that is undefined is not there. */
function fieldsOf(raw: unknown, path: string, rules: Rules, required = 0): Fields {
  const given = new Map(entriesOf(raw, path, false));
  for (const key of given.keys())
    if (!Object.hasOwn(rules, key)) refuse(below(path, key), key, ...Object.keys(rules));
  const fields: Fields = {};
  Object.entries(rules).forEach(([name, rule], i) => {
    const value = given.get(name);
    if (value !== undefined || i < required) fields[name] = rule(value, below(path, name));
  });
  return fields;
}

const matching =
  (type: string, pattern: RegExp, ...allowed: readonly string[]): Rule =>
  (raw, path) =>
    typeof raw === type && pattern.test(raw as string) ? raw : refuse(path, raw, ...allowed);

const oneOf = (...words: readonly string[]): Rule =>
  matching('string', new RegExp(`^(${words.join('|')})$`), ...words);

/** Up to so many characters, and not only spaces. */
const textUpTo = (most: number): Rule =>
  matching('string', new RegExp(`^(?=.*\\S).{1,${most}}$`, 'su'), `string (1 … ${most})`);

const text = textUpTo(200);
const address = textUpTo(2000);
const tag = matching('string', /^[a-z]{2,3}(-[a-z\d]{1,8}){0,9}$/i, 'BCP 47');
const year = matching('number', /^[1-9]\d{0,3}$/, '1 … 9999');

/** One text, or one for each language, by the names that the interface has for them: `zh-CN` is `zh-Hans`. */
const localized: Rule = (raw, path) => {
  if (typeof raw !== 'object') return text(raw, path);
  const texts: Fields = {};
  for (const [key, each] of entriesOf(raw, path, false, 1)) {
    const at = below(path, key);
    const language = matchLanguage(tag(key, at)) ?? key;
    const value = text(each, at);
    // Of `en` and `en-US` the exact one counts.
    if (language === key || !Object.hasOwn(texts, language)) texts[language] = value;
  }
  return texts;
};

/** What a partner has but for its id; the first four must be there. */
const FIELDS: Rules = {
  name: localized,
  country: localized,
  lonLat: (raw, path) =>
    entriesOf(raw, path, true, 2, 2).map(([i, each]) => {
      const most = i === '0' ? 180 : 90;
      return typeof each === 'number' && Math.abs(each) <= most
        ? each
        : refuse(`${path}[${i}]`, each, `-${most} … ${most}`);
    }),
  since: (raw, path) => (raw === null ? raw : year(raw, path)),
  ownName: (raw, path) => fieldsOf(raw, path, { text, lang: tag }, 2),
  kind: oneOf('twinning', 'friendship'),
  status: oneOf('active', 'dormant', 'ended'),
  until: year,
  timeZone: text,
  site: address,
  source: address,
};
const PARTNER: Rules = {
  id: matching('string', /^(?=.{1,64}$)[a-z\d]+(-[a-z\d]+)*$/, '[a-z0-9-] (1 … 64)'),
  ...FIELDS,
};

/** An end belongs to what has ended, and is not before the beginning. */
function checked(partner: Partner, path: string): Partner {
  const { since, status, until } = partner;
  const first = since ?? 1;
  if (until !== undefined && (status !== 'ended' || until < first))
    refuse(below(path, 'until'), until, 'status: ended', `≥ ${first}`);
  return partner;
}

/** Undated ones last, after every year. */
const timeOf = ({ since }: Partner): number => since ?? MOST;

/** The list that a document makes of the bundled one. */
function listFrom({ home, partners: all }: Data, raw: unknown): Partner[] {
  const list = new Map<string, Partner>();
  const changes: Record<string, Rule> = {};
  for (const partner of all) {
    const { id } = partner;
    list.set(id, partner);
    changes[id] = (each, path) =>
      list.set(id, checked({ ...partner, ...fieldsOf(each, path, FIELDS) }, path));
  }
  const known = oneOf(...list.keys());
  const add = listOf((each, path) => {
    const partner = checked(fieldsOf(each, path, PARTNER, 5) as unknown as Partner, path);
    const { id } = partner;
    if (id === home.id || list.has(id)) refuse(below(path, 'id'), id, 'unique');
    list.set(id, partner);
  });
  // One after the other: what is removed may be added anew.
  const {
    $schema: _,
    partners,
    ...amendment
  } = fieldsOf(raw, '', {
    $schema: (value) => value,
    change: (value, path) => fieldsOf(value, path, changes),
    remove: listOf((id, path) => list.delete(known(id, path) as string)),
    add,
    partners: (value, path) => {
      list.clear();
      return add(value, path);
    },
  });
  if (!partners === !Object.keys(amendment)[0])
    refuse('', raw, '{partners}', '{add, change, remove}');
  const found = [...list.values()];
  entriesOf(found, partners ? 'partners' : 'add', true, 1);
  return partners ? found : found.sort((a, b) => timeOf(a) - timeOf(b));
}

/**
 * Reads the data of an author, which may be anything: `{"partners": […]}` replaces the bundled list,
 * `{"add": […], "change": {…}, "remove": […]}` amends it. Never throws. What comes out is fresh: later
 * changes to what went in do nothing.
 */
export function readDocument(bundled: Data, raw: unknown): Reading {
  try {
    return { data: { ...bundled, partners: listFrom(bundled, raw) } };
  } catch (problem) {
    return { problem: problem as Problem };
  }
}
