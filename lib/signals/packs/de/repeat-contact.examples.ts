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
    'Nochmals vielen Dank!',
    'Wie oft muss ich den Filter wechseln?',
    'Ich möchte gern noch einmal dasselbe bestellen.',
    'Kann ich das gleiche Modell wieder bekommen?',
    'Der Newsletter kommt dreimal pro Woche, kann man das ändern?',
    'Die Sicherung läuft zweimal am Tag.',
    'Können Sie das bitte noch einmal erklären?',
    'Der zweite Versuch hat geklappt.',
    'Wir haben drei Mails mit derselben Rechnung, eine reicht.',
  ],
};
