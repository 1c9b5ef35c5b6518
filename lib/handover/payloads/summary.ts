import type { Severity } from '../../model/kinds.ts';
import type { Outgoing } from '../outgoing.ts';

/** A text of at most so many UTF-16 units, cut between characters and marked where it was. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
}

/** The parts that a person reads as lines of text. The link is one too, where the service has no place of its own for it. */
export function lines({ parts }: Outgoing, withLink = true): string[] {
  return parts
    .filter(({ field }) => field !== 'reference' && (withLink || field !== 'link'))
    .map(({ label, text }) => `${label}: ${text}`);
}

export function valueIn({ parts }: Outgoing, field: Outgoing['parts'][number]['field']): string | undefined {
  return parts.find((part) => part.field === field)?.value;
}

/** The severity, where it may leave. */
export const severityIn = (what: Outgoing): Severity | undefined => valueIn(what, 'severity') as Severity | undefined;

/** One line that says what it is about: the title, how bad, by when. */
export function oneLine(what: Outgoing): string {
  const more = what.parts.filter(({ field }) => field === 'severity' || field === 'due');
  return [what.title, ...more.map(({ label, text }) => `${label}: ${text}`)].join(' · ');
}

/** JSON as it is sent: spread over lines, because what is previewed is what is sent, and people read it. */
export const toJson = (value: unknown): string => JSON.stringify(value, null, 2);
