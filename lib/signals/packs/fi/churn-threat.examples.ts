import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Jos vikaa ei korjata tällä viikolla, irtisanon sopimuksen.',
    'Ellei hyvitystä tule, siirrymme toiseen palveluun.',
    'Korjatkaa tämä tai vaihdan operaattoria.',
    'Harkitsemme vakavasti toimittajan vaihtamista.',
    'Vaihdamme kilpailijalle heti kun sopimuskausi päättyy.',
    'Menetätte pitkäaikaisen asiakkaan.',
    'Tämä oli viimeinen tilaukseni teiltä.',
    'En enää koskaan osta teiltä mitään.',
    'Muuten lopetamme tilauksen kuun loppuun.',
    'Mikäli laskua ei hyvitetä, päätämme sopimuksen.',
    'Jos tää ei ala toimia, vaihdan kyllä muualle.',
  ],
  miss: [
    'Haluaisin irtisanoa sopimukseni, miten se tapahtuu?',
    'Voitteko peruuttaa tilaukseni 4711?',
    'Jos perun tilauksen tänään, veloitetaanko siitä maksu?',
    'Siirryimme juuri kilpailijalta teille ja tarvitsemme apua tuonnissa.',
    'Emme aio vaihtaa toimittajaa, olemme tyytyväisiä.',
    'Jos salasana ei toimi, vaihdan sen uuteen.',
    'Vaihdamme toimitusosoitetta muuton takia.',
    'Lopetan kokeilujakson perjantaina, kiitos avusta.',
  ],
};
