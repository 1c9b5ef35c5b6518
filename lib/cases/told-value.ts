import type { ToldField } from '../model/parts/customer.ts';
import type { Weighing } from '../model/parts/weighing.ts';

/** What stands for priority, urgency or SLA, so that what the customer was told can be compared with it; undefined where nothing was confirmed. */
export function toldValue(weighing: Weighing | undefined, field: ToldField): string | undefined {
  if (field !== 'sla') return weighing?.[field]?.level;
  return weighing?.sla && `${weighing.sla.metric ?? ''}/${weighing.sla.dueAt ?? ''}`;
}
