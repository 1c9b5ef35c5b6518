import type { Outgoing } from '../outgoing.ts';
import { toJson } from './summary.ts';

/** Slack reads three characters as its own: without this a text could call a whole channel (`<!channel>`). */
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Body of a Slack incoming webhook: `{"text": …}` in mrkdwn. */
export function slackPayload({ title, parts }: Outgoing): string {
  const rows = parts
    .filter(({ field }) => field !== 'reference')
    .map(({ label, text }) => `*${plain(label)}:* ${plain(text)}`);
  return toJson({ text: [`*${plain(title)}*`, ...rows].join('\n') });
}
