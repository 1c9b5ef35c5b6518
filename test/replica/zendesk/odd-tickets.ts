import type { SeedMessage, SeedTicket } from '../seed-ticket.ts';

const BASE: Omit<SeedTicket, 'id' | 'subject' | 'messages' | 'about'> = {
  language: 'en',
  status: 'open',
  priority: 'normal',
  channel: 'email',
  group: 'technical',
  assignee: 'nora',
  tags: ['test'],
  requester: { name: 'Sam Porter', email: 'sam.porter@odd-post.example', locale: 'en-GB', timeZone: 'London' },
  sla: [],
};

/** One message of 1 MB, with one angry sentence at its end. */
export function hugeMessageTicket(id = 4801): SeedTicket {
  const line = 'The log of the machine says that the pump started and stopped again without any error.\n';
  const text = `${line.repeat(Math.ceil(1_000_000 / line.length))}\nI want to speak to your manager.`;
  return {
    ...BASE,
    id,
    about: '1 MB message',
    subject: 'Log file in the mail',
    messages: [{ by: 'customer', ago: 20, text }],
  };
}

/** 2,000 messages, customer and agent by turns; the last one asks for a manager. */
export function longTicket(id = 4802, count = 2000): SeedTicket {
  const messages: SeedMessage[] = Array.from({ length: count }, (_, index) => ({
    by: index % 2 === 0 ? ('nora' as const) : ('customer' as const),
    ago: (count - index) * 3,
    text:
      index % 2 === 0 ? `Status report ${index}: still being looked at.` : `Thank you, report ${index} has been read.`,
  }));
  messages[count - 1] = { by: 'customer', ago: 3, text: 'This has gone on long enough. Let me speak to your manager.' };
  return { ...BASE, id, about: '2,000 messages', subject: 'A very long conversation', messages };
}

/** Text that would be markup, script or a formula if anything took it for more than text. */
export function markupTicket(id = 4803): SeedTicket {
  const text =
    '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script> {{7*7}} $' +
    '{7*7} &lt;b&gt; \u202Etxet\u202C \u0000 "\'`\n\n</textarea></style><svg onload=alert(1)> I want to speak to your manager <b>now</b>.';
  return {
    ...BASE,
    id,
    about: 'markup and script',
    subject: '<script>document.title="broken in"</script> & "quotes"',
    requester: { ...BASE.requester, name: 'Sam <b>Porter</b>', email: 'sam.b.porter@odd-post.example' },
    messages: [{ by: 'customer', ago: 20, text }],
  };
}

/** A queue of calm tickets, the last of which boils: nobody has opened any of them. */
export function queueTickets(count = 60, first = 5001): SeedTicket[] {
  return Array.from({ length: count }, (_, at) => ({
    ...BASE,
    id: first + at,
    about: 'one of a queue',
    subject: `Question ${at + 1} about the kettle`,
    tags: ['queue'],
    requester: { ...BASE.requester, name: `Customer ${at + 1}`, email: `c${at + 1}@queue.example` },
    messages: [
      {
        by: 'customer' as const,
        ago: 300 - at,
        text:
          at === count - 1
            ? 'This is the third time I write and nobody answers. I want to speak to your manager today, or my lawyer will write to you.'
            : 'Hello, which filter fits the small kettle? Thank you and kind regards.',
      },
    ],
  }));
}

/** A chat whose transcript came as one comment of the customer's. */
export function chatTicket(id = 4804): SeedTicket {
  const chat: NonNullable<SeedTicket['chat']> = [
    { by: 'customer', ago: 30, text: 'My order never came.' },
    { by: 'nora', ago: 29, text: 'You could take legal action against the carrier yourself.' },
    { by: 'system', ago: 28, text: 'This conversation is closed' },
  ];
  const names = { customer: 'Kim Chat', nora: 'Nora Lindqvist', system: 'System', tomasz: '', mei: '' };
  const lines = chat.map(({ by, text }, at) =>
    by === 'system' ? `(10:0${at}:00) *** ${text} ***` : `(10:0${at}:00) ${names[by]}: ${text}`,
  );
  return {
    ...BASE,
    id,
    about: 'chat transcript',
    subject: 'Conversation with Kim Chat',
    channel: 'native_messaging',
    requester: { ...BASE.requester, name: 'Kim Chat', email: 'kim@chat.example' },
    chat,
    messages: [{ by: 'customer', ago: 27, text: `Conversation with Kim Chat\n${lines.join('\n')}` }],
  };
}
