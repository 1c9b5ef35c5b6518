import type { Say } from '../i18n/translator.ts';
import type { Ticket } from '../model/ticket.ts';
import type { EvidencePart } from './pick-evidence.ts';

const RULE = '-'.repeat(24);

/**
 * The record as a text to keep: where it was read and when, then each message word for word with its time, who wrote it, and
 * the SHA-256 of exactly the text between its two lines (U10). Times are ISO 8601, as the helpdesk gave them.
 * @param sha256 of a text in UTF-8, in hex
 */
export async function writeEvidence(
  ticket: Pick<Ticket, 'key' | 'url' | 'observedAt'>,
  parts: readonly EvidencePart[],
  { say, sha256 }: { say: Say; sha256: (text: string) => Promise<string> },
): Promise<string> {
  const blocks = await Promise.all(
    parts.map(async ({ number, role, sentAt, text, quotes }) =>
      [
        number === null ? say('shield.file.subject') : say('shield.file.message', { number }),
        say('shield.file.by', { role: say(`shield.role.${role}`) }),
        sentAt ? say('shield.file.time', { at: sentAt }) : say('shield.file.no-time'),
        ...quotes.map((quote) => say('shield.file.heard', { quote })),
        `SHA-256: ${await sha256(text)}`,
        RULE,
        text,
        RULE,
      ].join('\n'),
    ),
  );
  const head = [
    say('shield.file.title'),
    say('shield.file.ticket', { key: ticket.key }),
    say('shield.file.address', { url: ticket.url }),
    say('shield.file.read', { at: ticket.observedAt }),
    say('shield.file.note'),
  ];
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}
