import type { others as english } from '../en/others.ts';

export const others: Record<keyof typeof english, string> = {
  'others.question': '这会影响其他客户吗？',
  'others.answer.yes': '会',
  'others.answer.no': '不会',
  'others.answer.unknown': '尚不清楚',
  'others.note': '判断的依据（选填）',
  'others.save': '保存回答',
  'others.by': '{answer}（{who}，{when}）',
  'others.event.yes': '其他客户也受影响',
  'others.event.no': '没有其他客户受影响',
  'others.event.unknown': '尚不清楚是否影响其他客户',
};
