import type { weighing as english } from '../en/weighing.ts';

export const weighing: Record<keyof typeof english, string> = {
  'weighing.priority.missing': '優先度を確認する',
  'weighing.urgency.missing': '緊急度を確認する',
  'weighing.sla.missing': 'SLAを確認する',
  'weighing.event.priority': '優先度を確認：{level}',
  'weighing.event.urgency': '緊急度を確認：{level}',
  'weighing.event.sla': 'SLAを確認：{metric}、{at, date, medium} {at, time, short}まで',
  'weighing.event.sla-undated': 'SLAを確認：{metric}',
  'weighing.event.no-sla': 'このお客様にSLAはありません',
  'weighing.priority': '優先度',
  'weighing.urgency': '緊急度',
  'weighing.sla': 'SLA',
  'weighing.sla.none': 'SLAなし',
  'weighing.confirm-all': '3つとも確認する',
  'weighing.hint': 'チケットから入力済みです。確認するか、先に変更してください。',
};
