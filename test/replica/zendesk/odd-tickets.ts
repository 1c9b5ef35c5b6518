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
