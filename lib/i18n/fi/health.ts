import type { health as english } from '../en/health.ts';

export const health: Record<keyof typeof english, string> = {
  'health.open': 'Mitä Simmer voi lukea täällä',
  'health.intro':
    'Simmer tarkistaa joka sivulla, ovatko sen lukemat osat paikoillaan. Tässä on, mitä se on löytänyt selaimen käynnistyttyä: nimiä ja lukumääriä, ei yhtään sivun sanaa.',
  'health.again': 'Tarkista uudelleen',
  'health.none': 'Mitään ei ole vielä tarkistettu. Avaa tukipyyntö asiakaspalvelujärjestelmässä ja palaa tänne.',
  'health.state.ready': 'Siellä avoinna oleva tukipyyntö voidaan lukea.',
  'health.state.reading': 'Siellä avoinna olevaa tukipyyntöä luetaan.',
  'health.state.none': 'Avoinna välilehdessä, mutta esillä ei ole tukipyyntöä.',
  'health.state.closed': 'Ei nyt avoinna missään välilehdessä.',
  'health.all-found': 'Kaikki osat ovat paikoillaan.',
  'health.missing':
    '{count, plural, one {# välttämätöntä osaa} other {# välttämätöntä osaa}} ei löytynyt niin kuin pitäisi.',
  'health.doubt': 'Kaikki välttämättömät osat löytyvät. Jotkin muut eivät ole odotetusti.',
  'health.good': '{count, plural, one {# osa odotetusti} other {# osaa odotetusti}}',
  'health.found': 'odotettiin {expected}, löytyi {found}',
  'health.required': 'välttämätön',
  'health.disagrees': 'väljempi haku löytää {loose}',
  'health.way': 'löytyi tavalla {way}',
  'health.seen': 'peruste: {seen}',
  'health.checked': 'tarkistettu {when}',
  'health.report': 'Tee raportti',
  'health.report.help':
    'Simmerin ylläpitäjälle: mitä löytyi ja miten sivu on rakennettu. Raportissa ei ole sivun tekstiä, nimiä eikä numeroita. Lue se läpi ja kopioi sitten; se ei lähde minnekään itsestään.',
  'health.report.label': 'Raportti',
  'health.report.host': 'Mainitse siinä palvelimen nimi',
  'health.report.copy': 'Kopioi raportti',
  'panel.blind.by-hand': 'Sillä välin käsin',
  'panel.blind.select': 'Arvioi valittu teksti',
  'panel.blind.select.help':
    'Valitse sivulta, mitä asiakas kirjoitti, niin Simmer kertoo, mitä se siinä kuulee. Tapaukseen voi liittää tämän sivun osoitteen.',
  'panel.blind.nothing-selected': 'Sivulta ei ole valittu mitään. Valitse ensin asiakkaan sanat.',
  'panel.blind.case': 'Avaa tapaus käsin',
  'panel.blind.texts': 'Kopioitavia tekstejä',
};
