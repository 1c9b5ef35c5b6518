import type { weighing as english } from '../en/weighing.ts';

export const weighing: Record<keyof typeof english, string> = {
  'weighing.priority.missing': 'Vahvista prioriteetti',
  'weighing.urgency.missing': 'Vahvista kiireellisyys',
  'weighing.sla.missing': 'Vahvista palvelutaso',
  'weighing.event.priority': 'Prioriteetti vahvistettu: {level}',
  'weighing.event.urgency': 'Kiireellisyys vahvistettu: {level}',
  'weighing.event.sla': 'Palvelutaso vahvistettu: {metric}, {at, date, medium} klo {at, time, short}',
  'weighing.event.sla-undated': 'Palvelutaso vahvistettu: {metric}',
  'weighing.event.no-sla': 'Asiakkaalla ei ole palvelutasoa',
  'weighing.priority': 'Prioriteetti',
  'weighing.urgency': 'Kiireellisyys',
  'weighing.sla': 'Palvelutaso (SLA)',
  'weighing.sla.none': 'Ei palvelutasoa',
  'weighing.confirm-all': 'Vahvista kaikki kolme',
  'weighing.hint': 'Täytetty tiketistä. Vahvista tai muuta ensin.',
};
