import type { health as english } from '../en/health.ts';

export const health: Record<keyof typeof english, string> = {
  'health.open': 'Mida Simmer siin lugeda saab',
  'health.intro':
    'Igal lehel kontrollib Simmer, kas osad, mida ta loeb, on oma kohal. Siin on see, mis ta brauseri käivitamisest saadik leidis: nimed ja arvud, mitte ühtegi lehe sõna.',
  'health.again': 'Kontrolli uuesti',
  'health.none': 'Midagi ei ole veel kontrollitud. Avage pöördumine oma tugisüsteemis ja tulge siis siia tagasi.',
  'health.state.ready': 'Seal avatud pöördumist saab lugeda.',
  'health.state.reading': 'Seal avatud pöördumist loetakse praegu.',
  'health.state.none': 'Avatud kaardil, kuid ees ei ole pöördumist.',
  'health.state.closed': 'Praegu ei ole ühelgi kaardil avatud.',
  'health.all-found': 'Kõik osad on oma kohal.',
  'health.missing':
    '{count, plural, one {# vajalikku osa ei leitud oodatud kohast.} other {# vajalikku osa ei leitud oodatud kohast.}}',
  'health.doubt': 'Kõik vajalikud osad on olemas. Mõni muu ei ole selline, nagu oodati.',
  'health.good': '{count, plural, one {# ootuspärane osa} other {# ootuspärast osa}}',
  'health.found': 'oodati {expected}, leiti {found}',
  'health.required': 'vajalik',
  'health.disagrees': 'laiem otsing leiab {loose}',
  'health.way': 'leitud viisil {way}',
  'health.seen': 'alus: {seen}',
  'health.checked': 'kontrollitud {when}',
  'health.report': 'Koosta aruanne',
  'health.report.help':
    'Sellele, kes Simmeri eest hoolitseb: mida leiti ja kuidas leht on üles ehitatud. Selles ei ole lehe teksti, nimesid ega numbreid. Lugege see läbi ja kopeerige; ise ei lähe see kuhugi.',
  'health.report.label': 'Aruanne',
  'health.report.host': 'Lisa aruandesse lehe aadress',
  'health.report.copy': 'Kopeeri aruanne',
  'panel.blind.by-hand': 'Seni käsitsi',
  'panel.blind.select': 'Hinda valitud teksti',
  'panel.blind.select.help':
    'Valige lehel see, mida klient kirjutas, ja Simmer ütleb, mida ta sellest kuuleb. Juhtum võib nimetada selle lehe aadressi.',
  'panel.blind.nothing-selected': 'Lehel ei ole midagi valitud. Valige enne kliendi sõnad.',
  'panel.blind.case': 'Ava juhtum käsitsi',
  'panel.blind.texts': 'Tekstid kopeerimiseks',
};
