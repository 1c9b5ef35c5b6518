import type { review as english } from '../en/review.ts';

export const review: Record<keyof typeof english, string> = {
  'meeting.save-ics': 'Tallenna kalenteriin',
  'meeting.save-markdown': 'Tallenna Markdownina',
  'meeting.print': 'Tulosta',
};
