import type { others as english } from '../en/others.ts';

export const others: Record<keyof typeof english, string> = {
  'others.question': 'ほかのお客様にも影響がありますか',
  'others.answer.yes': 'はい',
  'others.answer.no': 'いいえ',
  'others.answer.unknown': 'まだ不明',
  'others.note': 'そう判断した理由（任意）',
  'others.save': '回答を保存',
  'others.by': '{answer}（{who}、{when}）',
  'others.event.yes': 'ほかのお客様にも影響あり',
  'others.event.no': 'ほかのお客様への影響なし',
  'others.event.unknown': 'ほかのお客様への影響はまだ不明',
};
