import type { review as english } from '../en/review.ts';

export const review: Record<keyof typeof english, string> = {
  'meeting.save-ics': 'カレンダー用に保存',
  'meeting.save-markdown': 'Markdownで保存',
  'meeting.print': '印刷',
};
