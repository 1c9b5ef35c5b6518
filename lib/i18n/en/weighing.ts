/** English: weighing: priority, urgency and SLA of step 1. */
export const weighing = {
  'weighing.priority.missing': 'Confirm the priority',
  'weighing.urgency.missing': 'Confirm the urgency',
  'weighing.sla.missing': 'Confirm the SLA',
  'weighing.event.priority': 'Priority confirmed: {level}',
  'weighing.event.urgency': 'Urgency confirmed: {level}',
  'weighing.event.sla': 'SLA confirmed: {metric} by {at, date, medium}, {at, time, short}',
  'weighing.event.sla-undated': 'SLA confirmed: {metric}',
  'weighing.event.no-sla': 'No SLA for this customer',
  'weighing.priority': 'Priority',
  'weighing.urgency': 'Urgency',
  'weighing.sla': 'SLA',
  'weighing.sla.none': 'No SLA',
  'weighing.confirm-all': 'Confirm all three',
  'weighing.hint': 'Filled in from the ticket. Confirm, or change first.',
} as const;
