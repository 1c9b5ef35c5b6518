import type { Outgoing } from '../outgoing.ts';
import { toJson, valueIn } from './summary.ts';

/** Cards read Markdown in texts: what a customer wrote must stay what it is, a link with other words least of all. */
const plain = (text: string) => text.replace(/[\\`*_[\]()<>#~]/g, '\\$&');

/** Body for a Microsoft Teams workflow ("When a Teams webhook request is received"): one Adaptive Card. */
export function teamsPayload(what: Outgoing): string {
  const link = valueIn(what, 'link');
  const facts = what.parts
    .filter(({ field }) => field !== 'reference' && field !== 'link')
    .map(({ label, text }) => ({ title: label, value: plain(text) }));
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [
      { type: 'TextBlock', text: plain(what.title), weight: 'Bolder', size: 'Medium', wrap: true },
      ...(facts.length > 0 ? [{ type: 'FactSet', facts }] : []),
    ],
    ...(link && {
      actions: [{ type: 'Action.OpenUrl', title: what.parts.find(({ field }) => field === 'link')?.label, url: link }],
    }),
  };
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content };
  return toJson({ type: 'message', attachments: [attachment] });
}
