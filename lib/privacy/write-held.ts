import type { Say } from '../i18n/translator.ts';
import { isMessageKey } from '../i18n/translator.ts';
import { parseTicketItem } from './find-people.ts';
import type { OwnItem } from './own-items.ts';
import { type ErasurePlan, isAbout } from './plan-erasure.ts';
import type { Records } from './records.ts';

/** What is held about a person, as a file for them (R145). Versioned, so that a tool can read it. */
export interface HeldFile {
  simmer: 'person';
  version: 1;
  /** ISO 8601 instant. */
  madeAt: string;
  names: string[];
  texts: { id: string; kind: string; at: string; case: string | null; text: string }[];
  seen: Records['seen'];
  sightings: unknown[];
  asides: unknown[];
  mutes: unknown[];
  deliveries: Records['deliveries'];
  unsaved: Records['drafts'];
  unread: Records['unread'];
  /** What was decided and when, without any text: as the log has it. */
  events: Records['events'];
}

/** Gathers everything that an erasure would take, and what the log says without words. */
export function heldFile(records: Records, plan: ErasurePlan, names: readonly string[], madeAt: string): HeldFile {
  const { tickets, persons } = plan.related;
  const among = (ids: readonly string[]) => (it: { id: string }) => ids.includes(it.id);
  return {
    simmer: 'person',
    version: 1,
    madeAt,
    names: [...names],
    texts: [...plan.items, ...plan.waiting].map(({ item, case: place }) => ({
      id: item.id,
      kind: item.kind,
      at: item.at,
      case: place,
      text: item.text,
    })),
    seen: records.seen.filter(({ ticket }) => tickets.has(ticket)),
    sightings: records.sightings.filter(({ ticket }) => tickets.has(ticket)),
    asides: records.asides.filter(({ ticket }) => tickets.has(ticket)),
    mutes: records.mutes.filter(({ requester }) => persons.has(requester)),
    deliveries: records.deliveries.filter(among(plan.deliveries)),
    unsaved: records.drafts.filter(({ screen }) => plan.drafts.includes(screen)),
    unread: records.unread.filter(among(plan.unread)),
    events: records.events.filter((event) => isAbout(event, plan.related)),
  };
}

/** What a kind of text is called. */
export function kindName(kind: string, say: Say): string {
  const key = `privacy.kind.${kind}`;
  return isMessageKey(key) ? say(key) : say('privacy.kind.other');
}

/** A text as a person reads it: what is kept of a ticket is not read as it lies. */
export function readableText({ item }: OwnItem): string {
  const ref = item.kind === 'ticket' ? parseTicketItem(item.text) : null;
  return ref ? [ref.requester, ref.subject, ref.key].filter(Boolean).join(' · ') : item.text;
}

/** Signs that Markdown or HTML would take for its own are written as themselves. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** A text as a quotation, line for line, so that nothing in it can pass for a heading of ours. */
const quoted = (text: string) =>
  text
    .split(/\r\n?|[\n\u2028\u2029]/)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');

/** The same for a reader: Markdown, in the reader's language. */
export function writeHeld(held: HeldFile, say: Say): string {
  const at = (instant: string) => say('privacy.file.at', { at: Date.parse(instant) });
  const texts = held.texts.flatMap(({ id, kind, at: made, text }) => [
    `### ${kindName(kind, say)}, ${at(made)}`,
    quoted(readableText({ item: { id, kind, at: made, text, space: 'team' }, case: null })),
  ]);
  const seen = held.seen.map(
    (it) => `- ${escapeMarkdown([it.requester, it.subject, it.key].join(' · '))}, ${at(it.observedAt)}`,
  );
  const sent = held.deliveries.flatMap((it) => [`### ${at(it.madeAt)}`, quoted(it.body)]);
  const decisions = held.events.map((it) => `- ${at(it.at.split('~')[0] as string)}: ${escapeMarkdown(it.type)}`);
  const part = (title: string, lines: string[], gap = '\n') => (lines.length ? [`## ${title}`, lines.join(gap)] : []);
  return `${[
    `# ${say('privacy.file.title', { name: escapeMarkdown(held.names.join(', ')) })}`,
    say('privacy.file.made', { at: Date.parse(held.madeAt) }),
    ...part(say('privacy.file.texts'), texts, '\n\n'),
    ...part(say('privacy.file.seen'), seen),
    ...part(say('privacy.file.sent'), sent, '\n\n'),
    ...part(say('privacy.file.decisions'), decisions),
  ].join('\n\n')}\n`;
}
