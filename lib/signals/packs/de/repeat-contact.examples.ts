import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ich schreibe Ihnen jetzt zum dritten Mal.',
    'Wie oft soll ich das noch erklären?',
    'Das habe ich Ihrem Kollegen alles schon erklärt.',
    'Schon wieder kein Internet.',
    'Seit gestern tritt der Fehler erneut auf.',
    'Das Problem besteht weiterhin.',
    'Warum wurde mein Ticket geschlossen?',
    'Zum zweiten Mal wurde das falsche Teil geliefert.',
    'Immer wieder derselbe Fehler.',
    'Der Techniker war schon zweimal da, gebracht hat es nichts.',
    'Ihre Lösung hat genau einen Tag gehalten.',
    'Wie bereits am 3., 9. und 15. geschrieben: der Betrag fehlt.',
    'Dieselbe Störung hatte ich schon im März gemeldet.',
    'Ich melde mich erneut, weil das Problem nicht gelöst ist.',
    'Das ist bereits die zweite Erinnerung.',
    'Wir drehen uns im Kreis.',
  ],
  miss: [
    'Ich bestelle schon zum dritten Mal bei Ihnen, immer top.',
    'Das Problem ist nicht mehr aufgetreten.',
    'Wie oft muss ich den Filter wechseln?',
    'Kann ich das gleiche Modell wieder bekommen?',
    'Ich schreibe Ihnen zum ersten Mal.',
    'Immer wieder gerne!',
    'Die Sicherung läuft zweimal am Tag.',
    'Der zweite Versuch hat geklappt.',
    'Sind die gleichen Schrauben auch in Schwarz erhältlich?',
  ],
};
