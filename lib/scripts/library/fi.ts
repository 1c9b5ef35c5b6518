import { libraryOf } from './outline.ts';

export const fi = libraryOf('fi', 'Hei {customer},', {
  'neutral-legal': {
    title: 'Oikeudellinen askel: vastaanotettu, ja kuka vastaa',
    text: [
      'Kiitos viestistäsi, joka koskee asiaa ”{subject}”. Olemme saaneet sen ja suhtaudumme siihen vakavasti.',
      'Olen välittänyt sen kokonaisena ja muuttamattomana henkilölle, joka vastaa puolestamme tässä asiassa: [nimi ja rooli]. Keskustelumme säilytetään sellaisenaan.',
      '[nimi ja rooli] kirjoittaa sinulle viimeistään {time}. Jos haluat vastauksen toiseen osoitteeseen tai edustajallesi, kerro, minne lähetämme sen.',
    ],
  },
  'neutral-legal-interim': {
    title: 'Oikeudellinen askel: lyhyt välitieto',
    text: [
      'Lyhyt välitieto asiasta ”{subject}”: [nimi ja rooli] lukee lähettämääsi aineistoa ja vastaa sinulle kirjallisesti.',
      'Saat vastauksen tai sen ajankohdan viimeistään {time}. Jos haluat, että luemme lisää asiakirjoja, voit lähettää ne tänne.',
    ],
  },
  'heard-warm-hand-over': {
    title: 'Pyytää esihenkilöä: saatettu siirto',
    text: [
      'Pyysit henkilöä, joka voi päättää asiasta ”{subject}”. Se sopii, ja olen järjestänyt sen.',
      '[nimi ja rooli] on saanut koko keskustelun, joten sinun ei tarvitse selittää mitään uudelleen. Saat viestin tai puhelun viimeistään {time}; kerro, kumpi sopii paremmin.',
      'Siihen asti yhteyshenkilösi olen minä, {agent}.',
    ],
  },
  'heard-options-to-stay': {
    title: 'Harkitsee lähtemistä: mikä on pelissä, ja vaihtoehdot',
    text: [
      'Se, mitä kirjoitat asiasta ”{subject}”, on vakavaa, ja näen, miksi harkitset lähtemistä. Olen pahoillani, että tähän tultiin.',
      'Vaihtoehdot ovat nämä: [vaihtoehto 1], [vaihtoehto 2] tai, jos päätät lähteä, selkeä lopetus, jossa hoidamme puolestasi tämän: [mitä hoidamme]. Valinta on sinun.',
      '[nimi ja rooli] on lukenut kaiken ja soittaa tai kirjoittaa sinulle viimeistään {time}.',
    ],
  },
  'heard-review-fix-first': {
    title: 'Arvostelu tai julkaisu: syy kuntoon',
    text: [
      'Voit vapaasti kertoa kokemuksestasi. Haluan joka tapauksessa korjata sen, mikä asiassa ”{subject}” meni vikaan.',
      'Syy on nykytiedon mukaan tämä: [syy]. Teemme sille tämän: [seuraava vaihe]. Voit valita: [vaihtoehto 1] tai [vaihtoehto 2].',
      '[nimi ja rooli] on lukenut kaiken ja kirjoittaa sinulle viimeistään {time}.',
    ],
  },
  'leaps-respect-limit': {
    title: 'Loukkaukset: yksi selvä raja, ja apu',
    text: [
      'Haluan saada kuntoon asian ”{subject}”, ja siihen tarvitsen sen, että puhumme toisillemme kunnioittavasti.',
      'Voin tehdä tämän: [vaihtoehto 1] tai [vaihtoehto 2]. Kerro, kumman haluat, niin aloitan siitä.',
      '[nimi ja rooli] on tullut mukaan keskusteluun. Kuulet meistä viimeistään {time}.',
    ],
  },
  'carp-shouting': {
    title: 'Hyvin vihainen: tunnista, sitten yksi kysymys',
    text: [
      'Näen, miten paljon vaivaa ”{subject}” on sinulle aiheuttanut. Haluan saada sen kuntoon kanssasi.',
      'Jotta aloitan oikeasta kohdasta, yksi kysymys: [kysymys]?',
      'Vastauksesi jälkeen voin tehdä jommankumman: [vaihtoehto 1] tai [vaihtoehto 2]. Kumpi sopii sinulle paremmin? Aloitan siitä ja kerron tuloksen viimeistään {time}.',
    ],
  },
  'heard-standstill': {
    title: 'Työ seisoo: tämä ensin',
    text: [
      'Asian ”{subject}” takia teillä seisoo [mikä seisoo], ja jokainen tunti maksaa. Tämä on minulle nyt ensimmäinen asia.',
      'Tapaus on avattu, ja sitä selvittää [nimi ja rooli]. Tällä pääsette eteenpäin siihen asti, kun vika on korjattu: [kiertotie].',
      'Kuulet minusta viimeistään {time} ja sen jälkeen säännöllisesti [väli], kunnes kaikki toimii. Jos puhelu on parempi, lähetä numerosi.',
    ],
  },
  'affects-others-update': {
    title: 'Koskee monia: syy, kiertotie, seuraava tieto',
    text: [
      'Olet oikeassa: ”{subject}” koskee muitakin kuin sinua. Kiitos, että kerroit, miltä se näyttää teillä.',
      'Syytä selvittää [nimi ja rooli]. Siihen asti voit tehdä näin: [kiertotie] tai [vaihtoehto 2].',
      'Seuraava tieto kaikille tulee viimeistään {time}, ja lähetän sen sinulle myös tähän.',
    ],
  },
  'heard-missed-promise': {
    title: 'Lupaus jäi pitämättä: sano se, uusi aika',
    text: [
      'Lupasimme, että saat tämän viimeistään [luvattu aika]: [mitä luvattiin]. Emme pitäneet lupausta, ja olen siitä pahoillani.',
      'Nyt tapahtuu tämä: [seuraava vaihe], ja seuraan sitä itse loppuun asti. Se on valmis viimeistään {time}.',
      'Jos se on sinulle liian myöhään, kerro minulle, niin katsomme tänään toista tapaa: [vaihtoehto 2].',
    ],
  },
  'heard-own-the-silence': {
    title: 'Vastaus viipyi: myönnä hiljaisuus',
    text: [
      'Kirjoitit meille asiasta ”{subject}” etkä saanut vastausta ajoissa. Odotus johtui meistä, ja olen siitä pahoillani.',
      'Tilanne tänään: [mitä tiedetään]. Teen nyt tämän: [seuraava vaihe].',
      'Kirjoitan sinulle viimeistään {time}, myös silloin, kun uutta ei ole. Jos puhelu sopii paremmin, lähetä numerosi, niin soitan.',
    ],
  },
  'leap-dispute': {
    title: 'Eri mieltä tosiasioista: toista, etsi yhteinen',
    text: [
      'Kiitos, että kerroit, miten näet asian ”{subject}”. Tarkistan, että ymmärsin oikein: [asiakkaan näkemys yhdellä lauseella].',
      'Tästä olemme samaa mieltä: [yhteinen tosiasia]. Avoinna on vielä [avoin kohta], ja tarkistan sen täältä: [lähde].',
      'Saat vastaukseni perusteluineen viimeistään {time}. Jos luin jotakin väärin, korjaa minua, niin jatkan siitä.',
    ],
  },
  'swarm-specialist-joins': {
    title: 'Asiantuntija tulee mukaan, yhteyshenkilö pysyy',
    text: [
      'Asia ”{subject}” vaatii henkilön, joka tuntee tämän hyvin: [alue]. Siksi mukaan tulee [nimi ja rooli], ja minä pysyn yhteyshenkilönäsi.',
      'Lähettämäsi tiedot ovat jo tallessa: [mitä tiedetään]. Sinun ei tarvitse selittää niitä uudelleen.',
      'Seuraavaksi: [seuraava vaihe]. Kuulet meistä viimeistään {time}. Jos haluat mieluummin puhua, soitamme sinulle sopivaan aikaan.',
    ],
  },
  'approval-needed': {
    title: 'Tarvitaan päätös: kuka ja milloin',
    text: [
      'Pyyntösi asiassa ”{subject}” tarvitsee päätöksen, jonka tekee [nimi ja rooli]. Lähetin sen päätettäväksi tänään perusteluinesi.',
      'Saat päätöksen viimeistään {time}. Jos et halua odottaa, tämä on mahdollista heti: [vaihtoehto 1].',
    ],
  },
  'last-calm-follow-up': {
    title: 'Rauhallinen jatko: tehty, ja tarkistetaan',
    text: [
      'Kiitos, että kerroit meille asiasta ”{subject}”. Olen pahoillani vaivasta, jonka se aiheutti.',
      'Tämä on tehty: [mitä tehtiin]. Nyt se toimii näin: [miten se toimii nyt].',
      'Tarkistan viimeistään {time}, että se pysyy kunnossa. Jos jokin on vielä pielessä, vastaa tähän tai pyydä minua soittamaan, kumpi vain sopii paremmin.',
    ],
  },
});
