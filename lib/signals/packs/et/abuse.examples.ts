import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Te olete täielikud idioodid.',
    'Oled sa loll või?',
    'Pea lõuad ja tee oma tööd.',
    'Käige persse.',
    'Sa oled valetaja.',
    'Teie seal olete ühed petised.',
    'Petiste kamp.',
    'Täiesti saamatud klienditeenindajad.',
    'Kuradi lollid.',
    'Te olete idioodid.',
    'Debiilikud.',
    'Te olete petturid ja vargad.',
    'Pea suu kinni.',
    'lollpead olete kõik',
    'Kas teil seal ajusid ka on?',
  ],
  miss: [
    'Tundsin end idioodina, kui nupu üles leidsin.',
    'Vabandust rumala küsimuse pärast, kus on seaded?',
    'Sain petukirja kelleltki, kes esines teie nime all.',
    'Te ei ole üldse lollid, mina lugesin valesti.',
    'Vargad viisid telefoni, kuidas SIM-kaart sulgeda?',
    'Olin ise loll ja kustutasin faili.',
  ],
  also: {
    'Käige persse.': ['anger'],
    'Kuradi lollid.': ['anger'],
  },
};
