import { mailsOfThread } from '../mails-of-thread.ts';
import { STAFF, SUPPORT, type Thread } from '../thread.ts';

type Staff = keyof typeof STAFF;

/** One step in the life of a ticket, in order; `at` in seconds since 1970. */
export type Step = { at: number } & (
  | { do: 'mail'; source: string }
  | { do: 'reply'; by: Staff; html: string }
  | { do: 'comment'; by: Staff; text: string }
  | { do: 'set'; by: Staff; field: 'Status' | 'Owner' | 'Priority'; value: string }
  | { do: 'merge'; by: Staff; into: number }
);

export interface SeedTicket {
  key: string;
  steps: Step[];
}

/** What the team did with a conversation beside answering it. `ago` in hours. */
const DEEDS: Record<string, ({ ago: number } & Record<string, string | number>)[]> = {
  'third-time': [
    { ago: 189, do: 'set', by: 'nora', field: 'Owner', value: 'nora' },
    { ago: 95, do: 'set', by: 'nora', field: 'Priority', value: '70' },
    {
      ago: 19,
      do: 'comment',
      by: 'tomasz',
      text: 'The carrier lost it. The refund is above my limit, Nora has to approve it.',
    },
  ],
  manager: [
    { ago: 59, do: 'set', by: 'tomasz', field: 'Owner', value: 'tomasz' },
    { ago: 51.9, do: 'set', by: 'tomasz', field: 'Status', value: 'stalled' },
    { ago: 4.9, do: 'set', by: 'nora', field: 'Owner', value: 'nora' },
  ],
  thanks: [{ ago: 0.5, do: 'set', by: 'nora', field: 'Status', value: 'resolved' }],
  fault: [{ ago: 0.4, do: 'set', by: 'tomasz', field: 'Priority', value: '100' }],
};

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The conversations as the steps that make them tickets: what customers wrote comes in by mail, what the team wrote through its
 * own forms. A second ticket of one customer is merged into the first.
 */
export function ticketsOfThreads(threads: Thread[], now: Date): SeedTicket[] {
  const tickets = threads.map((thread) => stepsOf(thread, now));
  const colis = threads.findIndex((thread) => thread.key === 'colis');
  const first = threads[colis];
  if (!first) return tickets;
  const text = 'Toujours rien reçu. Quelqu’un lit-il ces messages ?';
  const again: Thread = { ...first, key: 'colis-again', messages: [{ by: 'customer', ago: 3, text }] };
  const steps = stepsOf(again, now).steps;
  steps.push({ at: hoursBefore(now, 2), do: 'merge', by: 'nora', into: colis + 1 });
  return [...tickets, { key: again.key, steps }];
}

function hoursBefore(now: Date, hours: number): number {
  return Math.floor(now.getTime() / 1000 - hours * 3600);
}

/** What a customer attached to their first mail: a picture, and a log that is text but no part of what they wrote. */
const FILES: Record<string, { name: string; type: string; content: string }[]> = {
  fault: [
    { name: 'kettle base.jpg', type: 'image/jpeg', content: 'not really a picture' },
    { name: 'serial.txt', type: 'text/plain', content: 'RK-2210-77, never to be read as a message' },
  ],
};

/** The same mail with files attached. */
function withFiles(source: string, files: (typeof FILES)[string]): string {
  const [head = '', ...body] = source.split(/\r\n(?=Content-Type: )/);
  const inner = body.join('\r\n');
  const attached = files.map(
    ({ name, type, content }) =>
      `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`,
  );
  const parts = [inner, ...attached].map((part) => `--=_files\r\n${part}\r\n`).join('');
  return `${head}\r\nContent-Type: multipart/mixed; boundary="=_files"\r\n\r\n${parts}--=_files--\r\n`;
}

function stepsOf(thread: Thread, now: Date): SeedTicket {
  const mails = mailsOfThread(thread, now);
  const steps: Step[] = thread.messages.map((message, index) => {
    const at = hoursBefore(now, message.ago);
    if (message.by !== 'customer') {
      return { at, do: 'reply', by: message.by, html: escapeHtml(message.text).replaceAll('\n', '<br />\n') };
    }
    const { source } = mails[index]!;
    const files = index === 0 ? FILES[thread.key] : undefined;
    return { at, do: 'mail', source: files ? withFiles(source, files) : source };
  });
  for (const { ago, ...deed } of DEEDS[thread.key] ?? []) {
    steps.push({ at: hoursBefore(now, ago), ...deed } as Step);
  }
  return { key: thread.key, steps: steps.sort((a, b) => a.at - b.at) };
}

/** The people who answer, with what they sign in as. */
export const AGENTS = Object.entries(STAFF).map(([login, name]) => ({
  login,
  name,
  email: `${login}@${SUPPORT.email.split('@')[1]}`,
  password: 'agentpass1',
}));
