import type { weighing as english } from '../en/weighing.ts';

export const weighing: Record<keyof typeof english, string> = {
  'weighing.priority.missing': 'Kinnitage prioriteet',
  'weighing.urgency.missing': 'Kinnitage kiireloomulisus',
  'weighing.sla.missing': 'Kinnitage SLA',
  'weighing.event.priority': 'Prioriteet kinnitatud: {level}',
  'weighing.event.urgency': 'Kiireloomulisus kinnitatud: {level}',
  'weighing.event.sla': 'SLA kinnitatud: {metric} hiljemalt {at, date, medium}, {at, time, short}',
  'weighing.event.sla-undated': 'SLA kinnitatud: {metric}',
  'weighing.event.no-sla': 'Sellel kliendil SLA-d ei ole',
  'weighing.priority': 'Prioriteet',
  'weighing.urgency': 'Kiireloomulisus',
  'weighing.sla': 'SLA',
  'weighing.sla.none': 'SLA puudub',
  'weighing.confirm-all': 'Kinnita kõik kolm',
  'weighing.hint': 'Täidetud pöördumise põhjal. Kinnitage või enne muutke.',
};
