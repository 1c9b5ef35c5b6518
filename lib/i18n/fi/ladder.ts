import type { ladder as english } from '../en/ladder.ts';

/** Finnish: see `en/ladder.ts`. */
export const ladder: Record<keyof typeof english, string> = {
  'ladder.note.title': '{severity}: tapaus {ref} odottaa sinua',
  'ladder.note.late':
    '“{subject}”: kukaan ei ole ottanut vastaan ajoissa, joten nyt kysytään sinua. Roolisi tässä: {role}.',
  'ladder.note.new': '“{subject}”: Simmer avasi tapauksen itse ja kysyy sinua. Roolisi tässä: {role}.',
  'ladder.warning.quarter': '{metric}: aikaa on jäljellä neljännes',
  'ladder.warning.minutes': '{metric}: aikaa on enintään 15 minuuttia',
  'ladder.warning.text': '{requester}: “{subject}”, määräaika {at, date, medium} klo {at, time, short}.',
  'ladder.event.opened': 'Simmer avasi tapauksen itse',
  'ladder.event.asked': 'Ei otettu vastaan ajoissa: nyt kysytään: {to}',
  'ladder.event.again': 'Ei vieläkään otettu vastaan: kysytään uudelleen: {to}',
  'ladder.event.skipped': 'Kukaan ei ole vuorossa, ohitettiin: {to}',
  'ladder.event.joined': 'Yksi tukipyyntö lisää samasta asiasta',
  'ladder.event.parted': 'Yksi tukipyyntö poistettiin: se on eri asia',
  'ladder.event.stakes': 'Kirjattiin, mitä asiakkaalla on pelissä',
  'ladder.cause.reply':
    'Simmer avasi tapauksen itse: ensimmäinen vastaus oli luvattu {at, date, medium} klo {at, time, short}, eikä sitä ollut annettu.',
  'ladder.cause.reply-undated':
    'Simmer avasi tapauksen itse: ensimmäisen vastauksen aika oli kulunut, eikä vastausta ollut annettu.',
  'ladder.cause.similar':
    'Simmer avasi tapauksen itse: usea asiakas kirjoitti samasta asiasta lyhyen ajan sisällä. Yksi ihminen hoitaa koko asian.',
  'ladder.title': 'Jos kukaan ei ota vastaan',
  'ladder.runs.browser': 'Etenee, kun jonkun tiimiläisen selain on auki.',
  'ladder.runs.pager': 'Tästä huolehtii {name}, vaikka yksikään selain ei olisi auki.',
  'ladder.runs.pager-failed':
    'Palveluun {name} ei saatu yhteyttä, joten tämä etenee täällä, kun jonkun tiimiläisen selain on auki.',
  'ladder.asked': 'Nyt kysytään: {who}, {when}',
  'ladder.next': 'Seuraavaksi: {who}, {when}',
  'ladder.last': 'Sen jälkeen ei kysytä muilta.',
  'ladder.deputy': 'varahenkilö',
  'ladder.group.summary':
    '{minutes, plural, one {# minuutin} other {# minuutin}} sisällä tuli {count, plural, one {# tukipyyntö} other {# tukipyyntöä}} samasta asiasta.',
  'ladder.group.count': '{count, plural, one {# samanlainen} other {# samanlaista}}',
  'ladder.group.title': 'Tukipyynnöt samasta asiasta',
  'ladder.group.explain': 'Mitä näille asiakkaille sanotaan',
  'ladder.group.part': 'Tämä on eri asia',
  'ladder.group.part.here': 'Tämä tukipyyntö on eri asia',
  'ladder.group.part.named': 'Poista “{subject}”: se on eri asia',
  'ladder.stakes.none': 'Ei vielä tiedossa. Tapauksen omistaja täyttää tämän.',
  'ladder.stakes.fill': 'Täytä',
};
