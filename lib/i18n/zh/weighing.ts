import type { weighing as english } from '../en/weighing.ts';

export const weighing: Record<keyof typeof english, string> = {
  'weighing.priority.missing': '确认优先级',
  'weighing.urgency.missing': '确认紧急程度',
  'weighing.sla.missing': '确认 SLA',
  'weighing.event.priority': '已确认优先级：{level}',
  'weighing.event.urgency': '已确认紧急程度：{level}',
  'weighing.event.sla': '已确认 SLA：{metric}，{at, date, medium} {at, time, short}前',
  'weighing.event.sla-undated': '已确认 SLA：{metric}',
  'weighing.event.no-sla': '该客户没有 SLA',
  'weighing.priority': '优先级',
  'weighing.urgency': '紧急程度',
  'weighing.sla': 'SLA',
  'weighing.sla.none': '没有 SLA',
  'weighing.confirm-all': '三项一并确认',
  'weighing.hint': '已根据工单填好。请确认，也可先修改。',
};
