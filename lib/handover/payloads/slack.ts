import type { Outgoing } from '../outgoing.ts';

/** Slack reads three characters as its own: without this a text could call a whole channel (`<!channel>`). */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Body of a Slack incoming webhook: `{"text": …}` in mrkdwn. */
export function slackPayload({ title, parts }: Outgoing): string {
  const rows = parts
    .filter(({ field }) => field !== 'reference')
    .map(({ label, text }) => `*${escape(label)}:* ${escape(text)}`);
  return JSON.stringify({ text: [`*${escape(title)}*`, ...rows].join('\n') });
}
