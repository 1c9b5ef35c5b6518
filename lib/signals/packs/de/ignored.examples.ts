import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Niemand antwortet mir.',
    'Ich habe bis jetzt nichts von Ihnen gehört.',
    'Ich werde hier komplett ignoriert.',
    'Liest das hier überhaupt jemand?',
    'Ich werde von einer Abteilung zur nächsten geschickt.',
    'Sie wollten mich zurückrufen, nichts ist passiert.',
    'Niemand hat mich zurückgerufen.',
    'Wie lange dauert das denn noch?',
    'Bei der Hotline geht keiner ran.',
    'Ich bekomme nur automatische Antworten.',
    'Seit Montag ist nichts passiert.',
    'Ich laufe Ihnen seit Mai hinterher.',
    'Sie gehen auf meine Fragen überhaupt nicht ein.',
    'Ihr lasst uns komplett hängen.',
    'Das ist meine dritte Mail, und noch immer keine Antwort.',
    'Wann bekomme ich endlich eine Antwort?',
  ],
  miss: [
    'Danke für die schnelle Antwort!',
    'Keine Eile, melden Sie sich einfach, wenn Sie Zeit haben.',
    'Wie lange dauert der Versand?',
    'Niemand außer mir nutzt das Konto.',
    'Der Server antwortet mit Fehler 502.',
    'Bis wann kann ich mit einer Antwort rechnen?',
    'Sorry, dass ich mich so lange nicht gemeldet habe.',
    'Wir haben lange auf das Feature gewartet, toll, dass es da ist!',
    'Warum reagiert das Display nicht auf Berührung?',
  ],
  also: {
    'Das ist meine dritte Mail, und noch immer keine Antwort.': ['repeat-contact'],
  },
};
