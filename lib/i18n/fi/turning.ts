import type { turning as english } from '../en/turning.ts';

export const turning: Record<keyof typeof english, string> = {
  'turn.title': 'Ennen käännettä',
  'turn.help':
    'Mitä olimme tehneet ennen kuin asiakkaan sanat kuumenivat ensi kerran: {when}. Tässä kerrotaan mitä tapahtui, ei kuka sen teki.',
  'turn.peek.more': '{what} ja {count, plural, one {# muu} other {# muuta}}',
  'turn.act.promise-missed': 'Luvattu aika meni ohi ilman sanaakaan meiltä',
  'turn.act.closed-too-soon':
    '{count, plural, one {Suljettu ja avattu uudelleen} other {Suljettu ja avattu uudelleen # kertaa}}',
  'turn.act.asked-again': 'Kysyimme sitä, mikä oli jo kerrottu',
  'turn.act.wall-words': 'Viime vastauksessamme oli sanoja, jotka usein pahentavat',
  'turn.act.left-waiting': '{count, plural, one {# päivä} other {# päivää}} ilman sanaakaan meiltä',
  'turn.act.reassigned': 'Siirretty eteenpäin {count, plural, one {kerran} other {# kertaa}}',
  'turn.act.many-writers': '{count, plural, one {# henkilö} other {# eri henkilöä}} oli vastannut',
  'turn.use': 'Aloita tästä',
  'turn.record': 'Mitä merkinnät kertovat ajasta ennen käännettä',
  'quiet.title': 'Sanomatta jäänyttä, joka kannattaa katsoa',
  'quiet.regulator-copied': 'Viranomainen on kopiossa',
  'quiet.regulator-copied.why': 'Mukana lukee {who}.',
  'quiet.lawyer-copied': 'Lakimies on kopiossa',
  'quiet.lawyer-copied.why': 'Mukana lukee {who}.',
  'quiet.boss-copied': 'Johtavassa asemassa oleva lisättiin kopioon',
  'quiet.boss-copied.why': 'Siitä lähtien mukana lukee {who}.',
  'quiet.reopened-often': 'Avattu yhä uudelleen',
  'quiet.reopened-often.why': '{count, plural, one {# kerran} other {# kertaa}}.',
  'quiet.second-channel': 'Sama asiakas kysyy muuallakin',
  'quiet.second-channel.why': 'Häneltä on nähty toinen avoin tiketti: {who}.',
  'quiet.silent-after-workaround': 'Ei sanaakaan kiertotien jälkeen',
  'quiet.silent-after-workaround.why': '{count, plural, one {# päivä} other {# päivää}}: siitä ei ehkä ollut apua.',
};
