import type { Drills } from './drill.ts';

export const fi: Drills = {
  silence: {
    said: 'Kirjoitan väärästä laskusta jo kolmatta kertaa. Onko siellä ketään?',
    better:
      'Kirjoitit meille kolme kertaa väärästä laskusta, etkä saanut vastausta. Lasku on nyt edessäni. Lähetän sinulle korjatun laskun tänään klo 16 mennessä.',
    poorer: 'Pahoittelemme mahdollista vaivaa. Pyyntönne on välitetty asianomaiselle osastolle.',
    why: 'Vastaus sanoo kerran, mitä juuri tälle asiakkaalle tapahtui, ja päättyy kellonaikaan. Yleinen pahoittelu kuulostaa siltä, ettei viestiä luettu.',
  },
  manager: {
    said: 'Nyt riitti. Haluan puhua esihenkilösi kanssa.',
    better:
      'Pyydän tiiminvetäjämme mukaan nyt heti ja annan hänelle kaiken, mitä olet kertonut, joten sinun ei tarvitse toistaa mitään. Jompikumpi meistä kirjoittaa sinulle klo 15 mennessä.',
    poorer: 'Esihenkilöni sanoisi aivan samaa. Rauhoitu ja selitä ongelma vielä kerran.',
    why: 'Toive toteutuu ilman kamppailua, mitään ei tarvitse kertoa kahdesti, ja aika on sanottu. Kehotus rauhoittua rauhoittaa harvoin.',
  },
  refund: {
    said: 'Tuoli tuli rikkinäisenä. Haluan kaikki rahani takaisin tänään.',
    better:
      'Rikkinäisestä tuolista ei ole iloa. Voin lähettää huomenna uuden tai aloittaa heti palautuspyynnön käsittelyn. Kumpi sopii sinulle paremmin? Vahvistan sen sinulle klo 12 mennessä.',
    poorer: 'Valitettavasti se ei ole mahdollista. Käytäntömme mukaan palautukset vievät aikaa.',
    why: 'Kaksi mahdollista tapaa antaa asiakkaalle valinnan, käytäntöön vetoaminen ei. Palautusta ei luvata ennen kuin se on hyväksytty.',
  },
  insult: {
    said: 'Olette kaikki idiootteja. Hoitakaa tilaukseni, tai jatkan samaan tyyliin.',
    better:
      'Haluan saada tilauksesi kuntoon. Sitä varten pyydän, että kirjoitamme toisillemme asiallisesti. Tarkistan tilauksen nyt ja kirjoitan sinulle klo 14 mennessä.',
    poorer: 'Jos puhut minulle noin, en auta sinua ollenkaan.',
    why: 'Yksi rauhallinen raja koskee sanoja, ja apu jatkuu. Vastauhkaus synnyttää toisen riidan. Pyydä myös työkaveri mukaan.',
  },
  again: {
    said: 'Lähetin eilen sarjanumeron ja kaksi kuvaa. Mitä seuraavaksi?',
    better:
      'Kiitos sarjanumerosta ja kahdesta kuvasta, niissä näkyy halkeama saranassa. Välitän ne nyt korjaamolle ja kerron heidän vastauksensa huomenna klo 10 mennessä.',
    poorer: 'Voisitteko lähettää meille sarjanumeron ja kuvan viasta?',
    why: 'Vastaus käyttää sitä, mitä on jo lähetetty. Kun samaa kysytään uudelleen, asiakas ymmärtää, ettei kukaan katsonut.',
  },
  leaving: {
    said: 'Jos raportti ei toimi perjantaihin mennessä, vaihdamme toimittajaa.',
    better:
      'Perjantai on teille tärkeä, joten suunnitellaan sen mukaan. Voin tehdä tämän viikon raportin käsin tai varata torstaille asiantuntijan katsomaan vikaa kanssanne. Kumpi auttaa enemmän? Pidän aikaa varattuna tänään klo 17 asti.',
    poorer: 'Ikävää, että koette asian noin. Selvitämme asiaa ja korjaamme sen mahdollisimman pian.',
    why: 'Vastaus ottaa päivän sellaisena kuin se on ja tarjoaa kaksi tapaa ehtiä. ”Mahdollisimman pian” ei ole päivä.',
  },
  blame: {
    said: 'Sovelluksenne poisti luetteloni. Puolen päivän työ meni hukkaan.',
    better:
      'Puolen päivän työn menettäminen on kova paikka. Selvitän nyt, saadaanko luettelo takaisin, ja kerron sinulle tuloksen tänään klo 15.30 mennessä, kävi miten kävi.',
    poorer: 'Painoit varmaan väärää painiketta. Ohjeen mukaan olisi pitänyt tehdä kopio.',
    why: 'Vastaus kohtaa ensin menetyksen eikä syytä ketään, ei asiakasta eikä meitä, ennen kuin syy tiedetään.',
  },
  vague: {
    said: 'Milloin joku vihdoin tulee korjaamaan lämmityksen? Täällä on kylmä.',
    better:
      'Kylmä koti ei voi odottaa. Asentajalla on vapaa aika tänään klo 17 ja huomenna klo 8. Kerro, kumpi sopii, niin varaan sen heti.',
    poorer: 'Asentaja ottaa teihin yhteyttä pian. Kiitos kärsivällisyydestänne.',
    why: 'Kahdesta tarkasta ajasta voi valita. ”Pian” ja kiitos kärsivällisyydestä jättävät odotuksen ennalleen.',
  },
};
