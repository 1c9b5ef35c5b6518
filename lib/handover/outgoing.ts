import type { Say } from '../i18n/translator.ts';
import { BRIEF_PARTS, type Brief } from '../model/brief.ts';
import type { DestinationField } from '../model/destination.ts';
import type { Severity } from '../model/kinds.ts';

/** What is known of a case that may leave the browser, before anything of it is chosen. */
export interface HandoverFacts {
  /** What people call the case. */
  reference: string;
  severity: Severity;
  /** By when somebody accepts, as an ISO 8601 instant; null where the policy gives no time. */
  due: string | null;
  /** Address of the ticket, or null. */
  link: string | null;
  brief: Brief;
}

export interface OutgoingPart {
  field: DestinationField;
  /** What it is called, in the writer's language. */
  label: string;
  /** As a person reads it. */
  text: string;
  /** As a program reads it: an instant stays one. */
  value: string;
}

/** What leaves: the parts that were chosen and are not empty, and nothing else of the case. */
export interface Outgoing {
  /** The same for the same act: services that know such keys take a second one for the first. */
  id: string;
  title: string;
  parts: OutgoingPart[];
}

const ORDER: DestinationField[] = ['reference', 'severity', 'due', ...BRIEF_PARTS, 'link'];

function rawValue(field: DestinationField, facts: HandoverFacts): string {
  if (field === 'due') return facts.due ?? '';
  if (field === 'link') return facts.link ?? '';
  if (field === 'reference' || field === 'severity') return facts[field];
  return facts.brief[field].trim();
}

function textOf(field: DestinationField, value: string, say: Say): string {
  if (field === 'severity') return say(`severity.${value as Severity}`);
  if (field !== 'due') return value;
  // Whoever reads it may be in another zone than whoever wrote it.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return say('handover.due-at', { at: Date.parse(value), zone: timeZone });
}

/**
 * Picks what a destination may be told of a case: its `fields`, in reading order, without those that are empty.
 * @param id key of the act
 */
export function outgoing(id: string, fields: readonly DestinationField[], facts: HandoverFacts, say: Say): Outgoing {
  const parts = ORDER.filter((field) => fields.includes(field)).flatMap((field): OutgoingPart[] => {
    const value = rawValue(field, facts);
    return value === ''
      ? []
      : [{ field, label: say(`handover.field.${field}`), text: textOf(field, value, say), value }];
  });
  const reference = parts.find(({ field }) => field === 'reference')?.value;
  const title = reference ? say('handover.title', { ref: reference }) : say('handover.title.plain');
  return { id, title, parts };
}
