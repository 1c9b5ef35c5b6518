import type { dashboard as english } from '../en/dashboard.ts';

export const dashboard: Record<keyof typeof english, string> = {
  'dashboard.title': 'Eskaloinnin yleisnäkymä',
  'dashboard.at-risk': 'Vaarassa',
  'dashboard.watch': 'Tarkkailtava',
  'dashboard.aside': 'Hoidetut ja lykätyt',
  'dashboard.cases': 'Tapaukset',
  'dashboard.blind': 'Ei luettavissa nyt',
  'dashboard.col.level': 'Taso',
  'dashboard.col.ticket': 'Tukipyyntö',
  'dashboard.col.due': 'Seuraava määräaika',
  'dashboard.col.assignee': 'Käsittelijä',
  'dashboard.col.seen': 'Nähty',
  'dashboard.col.case': 'Tapaus',
  'dashboard.col.step': 'Vaihe',
  'dashboard.col.owner': 'Omistaja',
  'dashboard.col.handover': 'Siirto',
  'dashboard.col.opened': 'Avattu',
  'dashboard.nobody': 'ei vielä ketään',
  'dashboard.no-due': 'ei määräaikaa',
  'dashboard.late': '{metric}, ylittyi {when}',
  'dashboard.due': '{metric}, {when}',
  'dashboard.aside.handled': 'Hoidettu',
  'dashboard.aside.snoozed': 'Lykätty {when} asti',
  'dashboard.in-case': 'Tapaus {ref}',
  'dashboard.opens-tab': 'avautuu uuteen välilehteen',
  'dashboard.since': 'nähty ensin {when}',
  'dashboard.summary.unread':
    'Yhtään tukipyyntöä ei ole vielä luettu. Avaa sellainen asiakaspalvelujärjestelmässä, niin se näkyy tässä.',
  'dashboard.summary.blind':
    '{blind, plural, one {Yhtä sivua ei voitu lukea} other {# sivua ei voitu lukea}}, eikä yhtään tukipyyntöä ole luettu. Ei tiedetä, mikä on vaarassa.',
  'dashboard.summary.known': 'Luetuista {read} tukipyynnöstä {hot, plural, one {# on vaarassa} other {# on vaarassa}}.',
  'dashboard.summary.none-hot':
    '{read, plural, one {Ainoa luettu tukipyyntö ei ole vaarassa.} other {Yksikään luetuista {read} tukipyynnöstä ei ole vaarassa.}}',
  'dashboard.summary.also-blind':
    '{blind, plural, one {Yhtä sivua ei voitu lukea} other {# sivua ei voitu lukea}}, joten niitä voi olla enemmän.',
  'dashboard.empty.cases': 'Yhtään tapausta ei ole avoinna. Eskaloi tukipyynnöstä, niin seuraat tapausta tässä.',
  'dashboard.empty.closed': '{count, plural, one {# suljettu tapaus} other {# suljettua tapausta}}',
};
