import type { clocks as english } from '../en/clocks.ts';

/** Finnish: clocks. */
export const clocks: Record<keyof typeof english, string> = {
  'metric.first-reply': 'Ensimmäinen vastaus',
  'metric.next-reply': 'Seuraava vastaus',
  'metric.periodic-update': 'Säännöllinen tilannetieto',
  'metric.pausable-update': 'Säännöllinen tilannetieto, tauolla odotettaessa asiakasta',
  'metric.requester-wait': 'Asiakkaan odotusaika',
  'metric.agent-work': 'Työaika',
  'metric.resolution': 'Ratkaisu',
  'metric.assign': 'Käsittelijän nimeäminen',
  'metric.acknowledge': 'Vastaanoton kuittaus',
  'metric.promise': 'Lupaus',

  'stage.running': 'Käynnissä',
  'stage.paused': 'Tauolla',
  'stage.met': 'Täyttyi',
  'stage.cancelled': 'Päättyi',
  'stage.unknown': 'Ei tiedossa',

  'source.helpdesk': 'asiakaspalvelujärjestelmästä',
  'source.policy': 'oma palvelutaso (SLA)',
  'source.default': 'arvio',
  'source.hand': 'käsin kirjattu',

  'clock.locale': 'fi',
  'clock.seconds': '{seconds} s',
  'clock.minutes': '{minutes} min',
  'clock.hours': '{hours} t',
  'clock.hours-minutes': '{hours} t {minutes} min',
  'clock.and-seconds': '{whole} {seconds} s',
  'clock.counted.office': 'työaikaa',
  'clock.counted.always': 'ympäri vuorokauden',

  'clock.why.running': 'Alkoi {start}; {target}, {counted}; määräaika {due}.',
  'clock.why.late': 'Alkoi {start}; {target}, {counted}; määräaika oli {due}.',
  'clock.why.paused': 'Alkoi {start}; käytetty {used} / {target}, jäljellä {left}, kun aika taas jatkuu.',
  'clock.why.paused-unknown': 'Alkoi {start}; tauolla, mutta sivu ei kerro, mistä lähtien.',
  'clock.why.pauses-unknown': 'Aiemmat tauot eivät ole tiedossa; ne voisivat vain siirtää määräaikaa myöhemmäksi.',
  'clock.why.met': 'Alkoi {start}; täyttyi {end}, käytetty {used} / {target}; määräaika oli {due}.',
  'clock.why.met-late': 'Alkoi {start}; täyttyi {end}; määräaika oli {due}.',
  'clock.why.met-sometime': 'Alkoi {start}; täyttyi ajoissa, viimeistään {end}.',
  'clock.why.cancelled': 'Alkoi {start}; päättyi tukipyynnön mukana, eikä vastausta enää odoteta.',
  'clock.why.reprioritised':
    'Määräaika ylittyi prioriteetin vaihtuessa {at}: tavoitteeksi tuli {target}, joka oli jo käytetty.',
  'clock.why.guess': 'Palvelutasoa ei ole asetettu, joten tämä on arvio.',
  'clock.why.helpdesk': 'Määräaika asiakaspalvelujärjestelmästä: {due}.',
  'clock.why.helpdesk-no-due': 'Tavoite asiakaspalvelujärjestelmästä.',
  'clock.why.unknown.coverage': 'Ei tiedossa: kaikki viestit eivät ole latautuneet. Avaa koko keskustelu.',
  'clock.why.unknown.authors': 'Ei tiedossa: sivu ei kerro kaikkien viestien kirjoittajaa.',
  'clock.why.unknown.times': 'Ei tiedossa: sivu ei kerro kaikkien viestien lähetysaikaa.',
  'clock.why.unknown.history': 'Ei tiedossa: sivu ei kerro, milloin tila vaihtui.',
  'clock.why.unknown.calendar':
    'Ei tiedossa: kalenteri puuttuu tai ei ole koskaan tarpeeksi kauan auki. Tarkista kalenterit asetuksista.',

  'clock.why.title': 'Mistä tämä aika tulee?',
  'clock.why.zone': 'Kellonajat ovat toimiston aikaa, {zone}.',
  'clock.why.helpdesk-only':
    'Asiakaspalvelujärjestelmä ei kerro, miten se laskee, eikä omassa palvelutasossanne ole tavoitetta, johon verrata.',
  'clock.why.ours': 'Oman palvelutason mukaan',
  'clock.differs.due':
    'Asiakaspalvelujärjestelmän mukaan {theirs}, omien aikojenne mukaan {ours}. Järjestelmän aika ratkaisee.',
  'clock.differs.stage':
    'Asiakaspalvelujärjestelmän mukaan ”{theirs}”, omien aikojenne mukaan ”{ours}”. Järjestelmän tieto ratkaisee.',
  'clock.same': 'Oma palvelutasonne päätyy samaan aikaan.',
  'clock.step.started': 'Alkoi',
  'clock.step.started-target': 'Alkoi, käytettävissä {target}',
  'clock.step.open': 'Lasketaan',
  'clock.step.open-many': 'Lasketaan, {count} työaikajaksoa',
  'clock.step.paused': 'Tauolla',
  'clock.step.paused-status': 'Ei lasketa: {status}',
  'clock.step.resumed': 'Lasketaan taas',
  'clock.step.resumed-status': 'Lasketaan taas: {status}',
  'clock.step.target': 'Uusi tavoite: {target}',
  'clock.step.target-priority': 'Uusi tavoite: {target}, prioriteetti {priority}',
  'clock.step.target-none': 'Tästä alkaen ei tavoitetta',
  'clock.step.missed': 'Silloinen tavoite ylittyi',
  'clock.step.due': 'Määräaika, {target} käytetty',
  'clock.step.met': 'Täyttyi',
  'clock.step.ended': 'Päättyi',
  'clock.step.more': '{count, plural, one {Yksi vaihe} other {# vaihetta}} näyttämättä',
  'clock.step.sum': 'yhteensä {time}',

  'blind-spot.no-clock': 'Mikään aika ei ole käynnissä, vaikka asiakas on odottanut tästä lähtien: {since}.',
  'blind-spot.no-clock-undated': 'Mikään aika ei ole käynnissä, vaikka asiakas odottaa.',
  'blind-spot.paused': 'Aika on tauolla, vaikka asiakas odottaa: {metrics}.',
  'blind-spot.pause-lasting': 'Tauko alkoi {since} ilman kirjattua syytä; työaikaa on kulunut {time}.',
  'blind-spot.pause-over': 'Tauko ilman kirjattua syytä: {since} – {until} (työaikaa {time}).',
  'blind-spot.pause-more': '{count, plural, one {Vielä yhdeltä tauolta} other {Vielä # tauolta}} puuttuu kirjattu syy.',
  'blind-spot.not-loaded':
    '{missing, plural, one {Yksi viesti} other {# viestiä}} on lataamatta, joten jokin aika voi puuttua tai olla tuntematon.',
  'blind-spot.undated':
    'Sivu ei kerro, milloin {count, plural, one {yksi viesti} other {# viestiä}} lähetettiin, joten mitään aikaa ei lasketa {count, plural, one {siitä} other {niistä}}.',
  'blind-spot.authors':
    'Sivu ei kerro {count, plural, one {yhden viestin} other {# viestin}} kirjoittajaa; {count, plural, one {sitä} other {niitä}} ei lasketa kenenkään viestiksi.',
  'blind-spot.note-only':
    'Tukipyyntö on avattu muistiinpanolla, eikä mikään aika ole käynnissä; asiakas saattaa odottaa.',
  'blind-spot.reopened': 'Tukipyyntö on avattu uudelleen ilman asiakkaan viestiä, eikä mikään aika ole käynnissä.',

  'clock.signal.breach': '{metric}: määräaika oli {due}.',
  'clock.signal.breach-undated': '{metric}: määräaika on ohi.',
  'clock.signal.risk': '{metric}: jäljellä {left}.',
  'clock.signal.risk-guess': '{metric}: arvioitu aika {due} on ohi.',
  'clock.signal.silence': 'Asiakas on odottanut vastausta tästä lähtien: {since}. Työaikaa on kulunut {waited}.',
};
