import type { DraftExamples } from '../../pack.ts';

export const examples: DraftExamples = {
  'avoid/calm-down': [
    ['Rauhoitukaa nyt.', 'Ottakaa rauhallisesti.', 'Ei ole mitään syytä suuttua.'],
    ['Palautan palvelimen, kun liikenne rauhoittuu.', 'Yö oli rauhallinen.'],
  ],
  'avoid/policy': [
    [
      'Tämä on meidän käytäntömme.',
      'Sääntöjemme mukaan palautusaika on 14 päivää.',
      'Ohjeistuksemme ei salli poikkeuksia.',
    ],
    ['Tietosuojakäytäntömme on liitteenä.', 'Tässä on ohje asennukseen.'],
  ],
  'avoid/have-to': [
    [
      'Teidän täytyy lähettää kuitti uudelleen.',
      'Sinun on odotettava ensi viikkoon.',
      'Joudutte täyttämään lomakkeen.',
    ],
    ['Teidän ei tarvitse tehdä mitään.', 'Olen pahoillani, että joudutte odottamaan.'],
  ],
  'avoid/should-have': [
    ['Teidän olisi pitänyt ilmoittaa tästä aiemmin.', 'Unohditte liittää kuitin.', 'Ette lukeneet ohjetta.'],
    ['Teidän ei olisi pitänyt joutua kirjoittamaan kahdesti.', 'Teidän olisi pitänyt saada viesti tänään.'],
  ],
  'avoid/as-i-told-you': [
    ['Kuten jo aiemmin kerroin, osa on loppu.', 'Olen jo vastannut teille, että osa on loppu.'],
    ['Kuten kerroitte, valaisin vilkkuu.', 'Kuten lupasin, tässä on seurantalinkki.'],
  ],
  'avoid/nothing-i-can-do': [
    ['En voi tehdä asialle mitään.', 'Järjestelmämme ei salli sitä.', 'Se ei valitettavasti ole mahdollista.'],
    ['Virheilmoitus kertoo, että järjestelmä ei tue tiedostoa.', 'En voi odottaa enää, joten soitan kuriirille.'],
  ],
  'avoid/do-not-know': [
    ['En tiedä, milloin osa saapuu.', 'Meillä ei ole mitään tietoa paketista.'],
    ['En tiedä vielä, mutta selvitän sen tänään.', 'Tiedän, miten raskasta odottaminen on.'],
  ],
  'avoid/understand-but': [
    ['Ymmärrän harminne, mutta myymälä on kiinni.', 'Olen pahoillani, mutta paketti on kateissa.'],
    ['Ymmärrän harminne.', 'Pakkaus on rikki, mutta lamppu on ehjä.'],
  ],
  'avoid/unfortunately': [
    ['Valitettavasti osa on loppu.', 'Hei Kim,\nIkävä kyllä paketti on kateissa.'],
    ['Paketti on valitettavasti kateissa.'],
  ],
  'avoid/soon': [
    ['Palaamme asiaan mahdollisimman pian.', 'Vastaan teille pian.', 'Soitan heti kun ehdin.'],
    ['Toivottavasti paranette pian.', 'Lähettäkää kuva mahdollisimman pian.'],
  ],
  'avoid/obviously': [
    ['Kuten varmasti tiedätte, myymälä sulkeutuu viideltä.', 'On itsestään selvää, että johto oli irti.'],
    ['Syy on nyt selvä.'],
  ],
  'avoid/you-claim': [
    ['Väitätte, että laatikko oli tyhjä.', 'Jos tämä todella pitää paikkansa, kuriiri hukkasi sen.'],
    ['Kerrotte, että laatikko oli tyhjä.'],
  ],
  'avoid/not-us': [
    ['Tämä ei kuulu meille.', 'Se ei ole meidän ongelmamme.', 'Ottakaa yhteyttä toiseen osastoon.'],
    ['Se ei ole ongelma.', 'Tämä kuuluu minulle.'],
  ],
  'avoid/you-are-wrong': [
    ['Olette täysin väärässä.', 'Ymmärsitte asian väärin.'],
    ['Ette ole väärässä päivästä.', 'Kertokaa, jos olette ymmärtänyt väärin.'],
  ],
  'avoid/any-inconvenience': [
    [
      'Pahoittelemme mahdollisesti aiheutunutta haittaa.',
      'Kiitos kärsivällisyydestänne.',
      'Palautteenne on meille tärkeä.',
    ],
    ['Pahoittelen, että lamppu hajosi kahdesti.', 'Kiitos kuvasta.'],
  ],
  'avoid/why-did-you': [
    ['Miksi ette soittaneet meille?', 'Oletteko aivan varma, että painoitte nappia?'],
    ['Milloin soititte meille?'],
  ],
  'conceded/fault': [
    ['Tämä on meidän virheemme.', 'Otamme täyden vastuun.', 'Vika oli meissä.'],
    ['Vika ei ollut meissä.', 'Selvitän, oliko vika meissä.'],
  ],
  'conceded/refund': [
    ['Palautamme teille koko summan.', 'Saatte rahat takaisin.', 'Hyvitys on jo tehty.'],
    ['Olen kysynyt, onko hyvitys mahdollinen.', 'Emme palauta toimituskuluja.', 'Palautan teille soiton huomenna.'],
  ],
  'conceded/compensation': [
    ['Korvaamme vahingon.', 'Saatte korvauksen.'],
    ['Kysyn, voimmeko korvata kulut.', 'Korvaamme rikkinäisen linkin uudella.'],
  ],
  'conceded/credit': [
    ['Annan teille 20 prosentin alennuksen.', 'Lähetämme teille lahjakortin.'],
    ['Emme anna alennusta lampuista.', 'Alennuskoodi oli kirjoitettu kahdesti.'],
  ],
  'conceded/free': [
    ['Lähetämme teille uuden lampun maksutta.', 'Peruimme laskun.', 'Teidän ei tarvitse maksaa.'],
    ['Sovelluksen voi ladata maksutta.'],
  ],
  'conceded/extension': [
    ['Pidensimme tilaustanne kuukaudella.', 'Jatkamme takuuta.'],
    ['Kysyn, voimmeko jatkaa takuuta.', 'Jatkamme selvittämistä huomenna.'],
  ],
};
