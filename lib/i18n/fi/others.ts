import type { others as english } from '../en/others.ts';

export const others: Record<keyof typeof english, string> = {
  'others.question': 'Koskeeko tämä muitakin asiakkaita?',
  'others.answer.yes': 'Kyllä',
  'others.answer.no': 'Ei',
  'others.answer.unknown': 'Ei vielä tiedossa',
  'others.note': 'Mistä niin päättelet (valinnainen)',
  'others.save': 'Tallenna vastaus',
  'others.by': '{answer}, kertoi {who} ({when})',
  'others.event.yes': 'Asia koskee muitakin asiakkaita',
  'others.event.no': 'Asia ei koske muita asiakkaita',
  'others.event.unknown': 'Vielä ei tiedetä, koskeeko asia muita asiakkaita',
};
