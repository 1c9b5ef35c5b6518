/** English: other customers, scope, approved messages. */
export const others = {
  'others.question': 'Does this affect other customers?',
  'others.answer.yes': 'Yes',
  'others.answer.no': 'No',
  'others.answer.unknown': 'Not known yet',
  'others.note': 'What makes you think so (optional)',
  'others.save': 'Save the answer',
  'others.by': '{answer}, said {who} ({when})',
  'others.event.yes': 'Other customers are affected',
  'others.event.no': 'No other customers are affected',
  'others.event.unknown': 'It is not known yet whether other customers are affected',
} as const;
