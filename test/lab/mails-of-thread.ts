import { quote, type Written } from './quoting.ts';
import { STAFF, SUPPORT, type Thread } from './thread.ts';

export interface Mail {
  folder: 'INBOX' | 'Sent';
  messageId: string;
  sentAt: Date;
  /** The whole mail as it lies on disk. */
  source: string;
}

/** The mails of one conversation, each with its Message-ID, References and quotes. */
export function mailsOfThread(thread: Thread, now: Date): Mail[] {
  const mails: Mail[] = [];
  let before: Written | null = null;
  for (const [index, message] of thread.messages.entries()) {
    const isCustomer = message.by === 'customer';
    const staff = { name: `${STAFF[message.by as keyof typeof STAFF]} (Fjord & Kettle)`, email: SUPPORT.email };
    const from = isCustomer ? thread.customer : staff;
    const sentAt = new Date(now.getTime() - message.ago * 3_600_000);
    const body = quote(message.text, isCustomer ? thread.client : 'gmail', before);
    const messageId = `<${thread.key}.${index + 1}@${from.email.split('@')[1]}>`;
    const earlier = mails.map((mail) => mail.messageId);
    const headers = [
      `Message-ID: ${messageId}`,
      ...(earlier.length > 0 ? [`In-Reply-To: ${earlier.at(-1)}`, `References: ${earlier.join(' ')}`] : []),
      `Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`,
      `From: ${address(from)}`,
      `To: ${address(isCustomer ? SUPPORT : thread.customer)}`,
      `Subject: ${encodeWord(index === 0 ? thread.subject : `Re: ${thread.subject}`)}`,
      'MIME-Version: 1.0',
    ];
    mails.push({ folder: isCustomer ? 'INBOX' : 'Sent', messageId, sentAt, source: mime(headers, body, messageId) });
    before = { from, sentAt, ...body };
  }
  return mails;
}

function mime(headers: string[], { text, html }: Pick<Written, 'text' | 'html'>, messageId: string): string {
  if (html === null) return [...headers, ...part('text/plain', text)].join('\r\n');
  const boundary = `=_${Buffer.from(messageId).toString('hex').slice(0, 24)}`;
  return [
    ...headers,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...part('text/plain', text),
    `--${boundary}`,
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

function part(type: string, content: string): string[] {
  const encoded = Buffer.from(content.replaceAll('\n', '\r\n')).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', encoded];
}

function address({ name, email }: { name: string; email: string }): string {
  return `${/^[\w .-]+$/.test(name) ? `"${name}"` : encodeWord(name)} <${email}>`;
}

/** RFC 2047, in pieces short enough for one encoded word each. */
function encodeWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !/[()<>@,;:"]/.test(text)) return text;
  return (text.match(/.{1,12}/gsu) ?? [])
    .map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join('\r\n ');
}
