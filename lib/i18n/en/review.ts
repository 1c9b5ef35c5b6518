/** English: quarterly reviews. */
export const review = {
  'meeting.save-ics': 'Save for the calendar',
  'meeting.save-markdown': 'Save as Markdown',
  'meeting.print': 'Print',
} as const;
