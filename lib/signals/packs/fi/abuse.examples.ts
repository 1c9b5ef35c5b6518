import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Olette idiootteja koko porukka.',
    'Oletko sinä tyhmä vai mikä siinä on?',
    'Turpa kiinni ja tee työsi.',
    'Haistakaa paska.',
    'Senkin huijarit.',
    'Te olette täysiä pellejä.',
    'Huijarifirma koko lafka.',
    'Sä oot ihan ääliö.',
    'Painukaa helvettiin.',
    'Te ootte kaikki valehtelijoita.',
    'Täysin ammattitaidotonta porukkaa.',
    'Olette täysiä idiootteja.',
    'Oletko tyhmä vai mitä?',
    'senkin urpo',
    'Te olette huijareita ja varkaita.',
    'Turpa kiinni ja hoida hommasi.',
    'Onko siellä pelkkiä ääliöitä töissä?',
  ],
  miss: [
    'Tunsin itseni idiootiksi, kun löysin napin heti.',
    'Anteeksi tyhmä kysymys, mutta missä asetukset ovat?',
    'Sain viestin huijarilta, joka esiintyi teinä.',
    'Ohje on idioottivarma, kiitos.',
    'Ette te ole tyhmiä, minä luin väärin.',
    'Laitteeni on ihan pimeänä.',
    'Olin itse tyhmä ja poistin tiedoston.',
    'Varkaat veivät puhelimeni, miten suljen liittymän?',
  ],
  also: {
    'Haistakaa paska.': ['anger'],
  },
};
