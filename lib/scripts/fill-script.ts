import type { Ticket } from '../model/ticket.ts';
import { fillIn, PLACEHOLDERS, type Placeholder } from './fill-ins.ts';

const LONGEST_SUBJECT = 80;
const HALF_CHARACTER = /[\ud800-\udbff]$/;

// A customer whose name is unknown is greeted without one: "Hello {customer}," "{customer}，您好：" "{customer}様".
const NAMELESS: readonly [RegExp, string][] = [
  [/\{customer\}様/gu, 'お客様'],
  [/\{customer\}，/gu, ''],
  [/ \{customer\}(?=[,.:;!?]|$)/gmu, ''],
];

/** Brackets are ours: in a script's text they mark what is still to be filled in, and nothing else. */
const plain = (text: string) => text.replace(/[[{]/gu, '(').replace(/[\]}]/gu, ')').replace(/\s+/gu, ' ').trim();

/** A person's name, or undefined where the page gave an address, a number or nothing. */
function findName(name: string | null | undefined): string | undefined {
  const text = plain(name ?? '');
  const isName = /\p{L}/u.test(text) && !/@|:\/\//u.test(text) && text.length <= 60;
  return isName && !/^(?:unknown|anonymous|guest|visitor|no name|n\/a|-)$/iu.test(text) ? text : undefined;
}

/** The subject without what mail programs and filters put before it: "Re:", "VS:", "回复：", "[EXTERNAL]", "[#4711]". */
function findSubject(subject: string): string | undefined {
  const bare = subject.replace(
    /^(?:\s*(?:(?:re|aw|sv|vs|vl|vá|fw|fwd|wg|tr|bls|回复|回覆|转发|轉寄|答复|返信|転送)\s*(?:\[\d+\])?[:：]|\[[^\]]{0,40}\]))+/iu,
    '',
  );
  const text = plain(bare);
  if (!text) return undefined;
  return text.length > LONGEST_SUBJECT
    ? `${text
        .slice(0, LONGEST_SUBJECT - 1)
        .replace(HALF_CHARACTER, '')
        .trimEnd()}…`
    : text;
}

/**
 * Fills a script's placeholders from the ticket: `{customer}`, `{agent}`, `{subject}`. What the ticket does not tell never
 * comes out empty or as raw braces: a greeting loses the name ("Hello,"), anything else becomes a fill-in in square brackets
 * in the text's language ("[your name]"), the same way a script's own gaps are written ("[next step]"). The panel shows
 * fill-ins highlighted, and no other square brackets remain in the text. `{time}` is always a fill-in: a time is a promise,
 * and only the person who keeps it can make it.
 */
export function fillScript(
  text: string,
  language: string,
  ticket: Pick<Ticket, 'requester' | 'assignee' | 'subject'>,
): string {
  const customer = findName(ticket.requester.name);
  const known: Partial<Record<Placeholder, string | undefined>> = {
    customer,
    agent: findName(ticket.assignee?.name),
    subject: findSubject(ticket.subject),
  };
  const greeted = customer
    ? text
    : NAMELESS.reduce((degraded, [pattern, instead]) => degraded.replace(pattern, instead), text);
  return greeted.replace(/\{([^{}]*)\}/gu, (_, written: string) => {
    const placeholder = PLACEHOLDERS.find((name) => name === written.trim());
    // A coach's own placeholder is left as a gap to fill, under the name the coach gave it.
    return placeholder ? (known[placeholder] ?? fillIn(placeholder, language)) : `[${written.trim() || '…'}]`;
  });
}
