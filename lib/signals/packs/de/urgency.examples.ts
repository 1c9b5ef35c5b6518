import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Bei uns steht die komplette Produktion.',
    'Wir können nicht arbeiten.',
    'Hier geht gar nichts mehr.',
    'Wir verlieren jede Stunde Geld.',
    'Der Verdienstausfall ist enorm.',
    'Es ist dringend.',
    'Bitte sofort bearbeiten.',
    'Die Frist läuft heute um Mitternacht ab.',
    'Ich stehe am Flughafen und komme nicht weiter.',
    'Bei mir sitzt gerade eine Patientin und wartet.',
    'Das duldet keinen Aufschub.',
    'Die Zeit drängt.',
    'Ich sitze ohne Strom im Dunkeln, bitte sofort jemanden schicken.',
    'Es pressiert würkli, de Zug fahrt i zwei Stund.',
    'Jede Minute zählt.',
    'Das Lager steht still, kein Lkw geht raus.',
  ],
  miss: [
    'Keine Eile.',
    'Wann immer Sie Zeit haben.',
    'Wann ist die Abgabefrist?',
    'Wie stelle ich die Priorität eines Tickets auf „dringend"?',
    'Was kostet eine Stunde Support?',
    'Ist Expressversand heute noch möglich?',
    'Wir haben einen Notfallplan und suchen eine Software dafür.',
    'Unser Shop läuft super, danke.',
    'Wo stelle ich die Wartezeit ein?',
  ],
};
