import type { Thread } from './thread.ts';

export interface Written {
  from: { name: string; email: string };
  sentAt: Date;
  /** Plain text and HTML with the quotes in them; HTML is null where the writer sends plain text alone. */
  text: string;
  html: string | null;
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>\n');

/** A mail as a mail program writes it: the new words, then the mail before in that program's way of quoting. */
export function quote(text: string, client: Thread['client'], before: Written | null): Pick<Written, 'text' | 'html'> {
  return { text: plain(text, client, before), html: client === 'plain' ? null : rich(text, client, before) };
}

function plain(text: string, client: Thread['client'], before: Written | null): string {
  if (!before) return text;
  if (client === 'outlook') {
    return `${text}\n\n-----Original Message-----\nFrom: ${before.from.name} <${before.from.email}>\nSent: ${before.sentAt.toUTCString()}\n\n${before.text}`;
  }
  return `${text}\n\n${attribution(before)}\n${before.text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')}`;
}

function rich(text: string, client: Thread['client'], before: Written | null): string {
  const inner = before
    ? (before.html?.replace(/<\/?(html|head|body|meta)\b[^>]*>/g, '') ?? `<div>${lines(before.text)}</div>`)
    : '';
  const words = before ? escapeHtml(attribution(before)) : '';
  if (client === 'gmail') {
    const quoted = `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${words}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inner}</blockquote></div>`;
    return `<div dir="ltr">${lines(text)}</div>${before ? quoted : ''}`;
  }
  if (client === 'apple') {
    const quoted = `<div><br><blockquote type="cite"><div>${words}</div><br class="Apple-interchange-newline"><div>${inner}</div></blockquote></div>`;
    return `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word;">${lines(text)}${before ? quoted : ''}</body></html>`;
  }
  if (client === 'thunderbird') {
    const quoted = `<div class="moz-cite-prefix">${words}<br></div><blockquote type="cite">${inner}</blockquote>`;
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body><p>${lines(text)}</p>${before ? quoted : ''}</body></html>`;
  }
  const paragraphs = text.split('\n').map((line) => `<p class="MsoNormal">${escapeHtml(line) || '&nbsp;'}</p>`);
  const head = before
    ? `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> ${escapeHtml(before.from.name)} &lt;${before.from.email}&gt;<br><b>Sent:</b> ${before.sentAt.toUTCString()}</p></div></div>`
    : '';
  return `<html><body lang="EN-GB"><div class="WordSection1">${paragraphs.join('')}${head}${inner}</div></body></html>`;
}

function attribution(before: Written): string {
  const day = before.sentAt.toUTCString().replace(/:\d\d GMT$/, '');
  return `On ${day}, ${before.from.name} <${before.from.email}> wrote:`;
}
