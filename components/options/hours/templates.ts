import type { Say } from '../../../lib/i18n/translator.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import type { Proposal } from './proposal.ts';

export const TEMPLATES = ['8x5', '24x7', 'complaints'] as const;
export type Template = (typeof TEMPLATES)[number];

function office(say: Say, timeZone: string): Calendar {
  const day = (): [string, string][] => [['09:00', '17:00']];
  const weekly = { mon: day(), tue: day(), wed: day(), thu: day(), fri: day() };
  return { id: 'office-hours', name: say('hours.template.office'), timeZone, weekly };
}

const times = (urgent: string, high: string, normal: string, low: string) => ({ urgent, high, normal, low });

/** First reply and resolution for each priority; a ticket without one counts as normal. */
function standard(reply: ReturnType<typeof times>, resolution: ReturnType<typeof times>): Sla['targets'] {
  const of = (row: keyof typeof reply) => ({ 'first-reply': reply[row], resolution: resolution[row] });
  return { urgent: of('urgent'), high: of('high'), normal: of('normal'), low: of('low'), default: of('normal') };
}

/**
 * A set to start from.
 *
 * @param timeZone IANA name for the calendars
 */
export function makeTemplate(template: Template, say: Say, timeZone: string): Proposal {
  const title = say(`hours.template.${template}`);
  const text = say(`hours.template.${template}.text`);
  const calendar = office(say, timeZone);
  if (template === '24x7') {
    const targets = standard(times('PT30M', 'PT1H', 'PT4H', 'PT8H'), times('PT4H', 'PT8H', 'PT24H', 'PT72H'));
    return { title, text, calendars: [], slas: [{ id: 'standard-24x7', name: title, calendar: null, targets }] };
  }
  if (template === '8x5') {
    const targets = standard(times('PT1H', 'PT4H', 'PT8H', 'PT16H'), times('PT8H', 'PT16H', 'PT24H', 'PT40H'));
    const sla: Sla = { id: 'standard-8x5', name: title, calendar: calendar.id, targets };
    return { title, text, calendars: [calendar], slas: [sla] };
  }
  // Working days of eight office hours: 3, 15 and 35 of them.
  const complaint = (id: string, name: string, tags: string[], resolution: string): Sla => ({
    id,
    name,
    when: tags.length === 1 && tags[0] ? { tag: tags[0] } : { all: tags.map((tag) => ({ tag })) },
    calendar: calendar.id,
    targets: { default: { 'first-reply': 'PT24H', resolution } },
    onReopen: 'from-creation',
  });
  return {
    title,
    text,
    calendars: [calendar],
    slas: [
      complaint('complaints-extended', say('hours.template.extended'), ['complaint', 'extended'], 'PT280H'),
      complaint('complaints', title, ['complaint'], 'PT120H'),
      {
        id: 'standard-8x5',
        name: say('hours.template.8x5'),
        calendar: calendar.id,
        targets: standard(times('PT1H', 'PT4H', 'PT8H', 'PT16H'), times('PT8H', 'PT16H', 'PT24H', 'PT40H')),
      },
    ],
  };
}
