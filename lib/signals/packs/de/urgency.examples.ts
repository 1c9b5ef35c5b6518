import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Bei uns steht die komplette Produktion.',
    'Wir können nicht arbeiten.',
    'Hier geht gar nichts mehr.',
    'Uns entgehen täglich Aufträge.',
    'Der Verdienstausfall ist enorm.',
    'Wir müssen die Filiale schließen, wenn die Kasse nicht geht.',
    'Bitte sofort bearbeiten.',
    'Ich brauche die Unterlagen bis spätestens morgen früh.',
    'Ich stehe am Flughafen und komme nicht weiter.',
    'Bei mir sitzt gerade eine Patientin und wartet.',
    'Es brennt bei uns, wir gehen morgen live.',
    'Die Zeit drängt.',
    'Ich sitze ohne Strom im Dunkeln, bitte sofort jemanden schicken.',
    'Es pressiert.',
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
