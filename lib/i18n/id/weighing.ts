import type { weighing as english } from '../en/weighing.ts';

/** Indonesian: weighing: priority, urgency and SLA of step 1. */
export const weighing: Record<keyof typeof english, string> = {
  'weighing.priority.missing': 'Pastikan prioritas',
  'weighing.urgency.missing': 'Pastikan urgensi',
  'weighing.sla.missing': 'Pastikan SLA',
  'weighing.event.priority': 'Prioritas dipastikan: {level}',
  'weighing.event.urgency': 'Urgensi dipastikan: {level}',
  'weighing.event.sla': 'SLA dipastikan: {metric} paling lambat {at, date, medium}, {at, time, short}',
  'weighing.event.sla-undated': 'SLA dipastikan: {metric}',
  'weighing.event.no-sla': 'Tidak ada SLA untuk pelanggan ini',
  'weighing.priority': 'Prioritas',
  'weighing.urgency': 'Urgensi',
  'weighing.sla': 'SLA',
  'weighing.sla.none': 'Tanpa SLA',
  'weighing.confirm-all': 'Pastikan ketiganya',
  'weighing.hint': 'Diisi dari tiket. Pastikan, atau ubah dahulu.',
};
