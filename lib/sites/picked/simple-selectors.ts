import { isStableClass, isStableWord, stablePrefix, TELLING } from './stable-name.ts';

/** A selector of one element, with how much it can be relied on: the lower the better. */
export interface Simple {
  css: string;
  rank: number;
}

/** Attributes that name a part of a page for programs, best first. */
const NAMING =
  /^data-(test-?id|test|qa|cy|e2e|hook|role|type|kind|part|name|component|element|field|section|slot|region|area|view|controller|target|ui|id|.*-id|.*_id)$/i;
/** Data of tools and of states; values that change. */
const NOT_NAMING =
  /^data-(v-|react|radix|state|reactid|key|index|idx|position|count|time|timestamp|date|url|href|src|tooltip|title|content|text|label|toggle|bs-|original|placement|simmer|focus|hover|active|selected|expanded|loaded|theme|lang|color|style|width|height|turbo|gr-)/i;
const SEMANTIC = new Set([
  'article',
  'time',
  'main',
  'address',
  'header',
  'footer',
  'section',
  'h1',
  'h2',
  'h3',
  'figure',
  'textarea',
  'li',
  'tr',
  'dd',
  'dt',
  'legend',
  'form',
  'dialog',
  'iframe',
]);

const quote = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;
const isValue = (value: string) => value.length <= 60 && (isStableWord(value) || /^[a-z]{2,}$/i.test(value));

function* fromAttributes(element: Element): Generator<Simple> {
  for (const { name, value } of element.attributes) {
    const bonus = TELLING.test(value) ? 0 : 3;
    if (name === 'itemprop' && isValue(value)) yield { css: `[itemprop=${quote(value)}]`, rank: 2 };
    else if (name === 'role' && isValue(value) && !/^(presentation|none|button|link)$/.test(value))
      yield { css: `[role=${quote(value)}]`, rank: 14 };
    else if (name === 'name' && isValue(value)) yield { css: `[name=${quote(value)}]`, rank: 6 };
    else if (name === 'datetime' && element.localName === 'time') yield { css: 'time[datetime]', rank: 4 };
    else if (name === 'contenteditable' && value !== 'false')
      yield { css: '[contenteditable]:not([contenteditable="false"])', rank: 16 };
    else if (name.startsWith('data-') && !NOT_NAMING.test(name) && /^[\w-]+$/.test(name))
      yield* fromData(element, name, value, bonus);
  }
}

function* fromData(element: Element, name: string, value: string, bonus: number): Generator<Simple> {
  const naming = NAMING.test(name) ? 0 : 4;
  const prefix = stablePrefix(value);
  if (prefix) yield { css: `[${name}^=${quote(prefix)}]`, rank: 3 + bonus + naming };
  else if (isValue(value)) yield { css: `[${name}=${quote(value)}]`, rank: 2 + bonus + naming };
  // `data-message-id="4711"`: that it has one is the same for all.
  else if (TELLING.test(name.slice(5)) || NAMING.test(name))
    yield { css: `${element.localName}[${name}]`, rank: 7 + (TELLING.test(name.slice(5)) ? 0 : 4) };
}

function* fromId({ id }: Element): Generator<Simple> {
  if (!id || id.length > 60) return;
  const prefix = stablePrefix(id);
  const suffix = prefix && /^[\da-f-]*\d([-_.:][a-z_-]{2,})$/i.exec(id.slice(prefix.length))?.[1];
  const rank = 4 + (prefix && TELLING.test(prefix) ? 0 : 4);
  // `journal-12-notes` and `journal-12-flags` are two parts of one item.
  if (suffix && isStableWord(`x${suffix}`)) yield { css: `[id^=${quote(prefix)}][id$=${quote(suffix)}]`, rank };
  else if (prefix) yield { css: `[id^=${quote(prefix)}]`, rank };
  else if (isStableWord(id)) yield { css: `#${CSS.escape(id)}`, rank: TELLING.test(id) ? 1 : 3 };
}

function* fromClasses(element: Element): Generator<Simple> {
  const names = [...element.classList].filter(isStableClass);
  for (const name of names) {
    const rank = TELLING.test(name) ? 8 : 12;
    yield { css: `.${CSS.escape(name)}`, rank };
    yield { css: `${element.localName}.${CSS.escape(name)}`, rank: rank + 1 };
  }
  // `tracker-3`, `priority-1` say which, not what.
  const [a, b] = names.filter((name) => !/\d/.test(name));
  if (a && b) yield { css: `.${CSS.escape(a)}.${CSS.escape(b)}`, rank: 11 };
}

/** What names an element by itself, best first: nothing that a tool makes anew, nothing that holds one item's number or words. */
export function simpleSelectors(element: Element): Simple[] {
  const found = [...fromId(element), ...fromAttributes(element), ...fromClasses(element)];
  const tag = element.localName;
  if (SEMANTIC.has(tag) || tag.includes('-')) found.push({ css: CSS.escape(tag), rank: tag.includes('-') ? 6 : 15 });
  return found.sort((a, b) => a.rank - b.rank).slice(0, 14);
}

/** An element as a step of a path of tags, without any position: `div`. */
export const tagOf = (element: Element): string => CSS.escape(element.localName);

/** The same with its position among those of its kind, where it is not the only one. */
export function placedTag(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return alike.length < 2 ? tagOf(element) : `${tagOf(element)}:nth-of-type(${alike.indexOf(element) + 1})`;
}
