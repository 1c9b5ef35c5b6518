import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kirjoitan teistä huonon arvostelun Googleen.',
    'Yhden tähden arvostelu on tulossa.',
    'Jaan koko viestiketjun Facebookiin.',
    'Otan yhteyttä Iltalehteen, jos mitään ei tapahdu.',
    'Kerron kaikille tuttavilleni, miten teillä kohdellaan asiakkaita.',
    'Aion jättää negatiivisen arvion Trustpilotiin.',
    'Julkaisen kuvat somessa vielä tänään.',
    'Varoitan muita ostamasta teiltä.',
    'Annan yhden tähden, ellei tämä korjaannu.',
    'Tämä menee kyllä lehteen.',
    'Kirjoitan tästä julkisesti somessa.',
    'Otan yhteyttä lehdistöön.',
    'Annan teille yhden tähden arvion Googleen.',
    'Kerron kaikille tutuille, ettei teiltä kannata ostaa mitään.',
    'Jaan tämän keskustelun Facebookissa.',
    'tästä tulee muuten juttu iltasanomiin',
    'Varoitan muita asiakkaita teistä.',
    'Huonoa arvostelua on luvassa Trustpilotiin.',
  ],
  miss: [
    'Näin mainoksenne Facebookissa ja kiinnostuin.',
    'Kirjoitin teistä hyvän arvostelun Googleen.',
    'Voinko kirjautua Facebook-tunnuksilla?',
    'En aio kirjoittaa tästä someen, haluan vain apua.',
    'Jaan mielelläni kokemukseni LinkedInissä, tuote on loistava.',
    'Lehdistötiedotteen linkki ei toimi.',
    'Miten julkaisen kuvan Instagramiin teidän työkalullanne?',
    'Kerron kaikille tiimiläisille uudesta ominaisuudesta.',
  ],
};
