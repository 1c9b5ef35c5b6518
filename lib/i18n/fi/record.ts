import type { record as english } from '../en/record.ts';

export const record: Record<keyof typeof english, string> = {
  'record.title':
    '{count, plural, =0 {Tiimin merkinnät: ei huomautettavaa} one {Tiimin merkinnät: # katsottava asia} other {Tiimin merkinnät: # katsottavaa asiaa}}',
  'record.help':
    'Jokainen selain numeroi merkintänsä ja linkittää kunkin edelliseen. Siksi näkyy, jos joku muuttaa merkintää jälkikäteen tai ottaa sellaisen pois. Mikään ei pysähdy tähän, eikä henkilöä koskevien tekstien poistaminen katkaise linkkejä.',
  'record.checked': 'Tarkistettu viimeksi: {when}',
  'record.check': 'Tarkista kaikki uudelleen',
  'record.save': 'Tallenna havainnot tiedostona',
  'record.altered':
    '{count, plural, one {Henkilön {name} merkintä (selain {device}) on erilainen kuin seuraava merkintä kertoo.} other {Henkilön {name} # merkintää (selain {device}) on erilaisia kuin seuraavat merkinnät kertovat.}}',
  'record.missing':
    '{count, plural, one {Henkilön {name} merkintä (selain {device}) puuttuu, vaikka seuraava viittaa siihen. Se voi olla vielä siinä tietokoneessa.} other {Henkilön {name} # merkintää (selain {device}) puuttuu, vaikka myöhemmät viittaavat niihin. Ne voivat olla vielä siinä tietokoneessa.}}',
  'record.twice':
    '{count, plural, one {Selaimen {device} ({name}) numero on käytetty kahdesti.} other {Selaimen {device} ({name}) # numeroa on käytetty kahdesti.}} Näin käy, kun selainprofiili kopioidaan tai palautetaan varmuuskopiosta.',
  'record.clock':
    'Selaimen {device} ({name}) kello oli yli vuorokauden edellä. Sieltä tulleet ajat voivat olla väärin.',
  'record.differs':
    '{count, plural, one {Tiimin palvelimella henkilön {name} merkintä (selain {device}) on toisessa muodossa.} other {Tiimin palvelimella henkilön {name} # merkintää (selain {device}) on toisessa muodossa.}} Tämä selain pitää sen, mitä sillä oli.',
  'record.copied':
    'Toinen selain on käyttänyt tämän selaimen numeroa ({device}), kuten käy, kun profiili kopioidaan tai palautetaan. Tästä lähtien tällä selaimella on oma numero.',
  'panel.covered':
    'Jokin tämän sivun osa näyttää olevan painikkeen päällä, joten painallusta ei otettu huomioon. Jos tarkoitit sitä, paina uudelleen.',
};
