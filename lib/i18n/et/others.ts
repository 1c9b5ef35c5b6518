import type { others as english } from '../en/others.ts';

export const others: Record<keyof typeof english, string> = {
  'others.question': 'Kas see puudutab teisi kliente?',
  'others.answer.yes': 'Jah',
  'others.answer.no': 'Ei',
  'others.answer.unknown': 'Veel ei ole teada',
  'others.note': 'Miks te nii arvate (valikuline)',
  'others.save': 'Salvesta vastus',
  'others.by': '{answer}, ütles {who} ({when})',
  'others.event.yes': 'Puudutab ka teisi kliente',
  'others.event.no': 'Ei puuduta teisi kliente',
  'others.event.unknown': 'Veel ei ole teada, kas see puudutab teisi kliente',
};
