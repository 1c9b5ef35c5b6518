import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Niemand antwortet mir.',
    'Ich habe bis jetzt nichts von Ihnen gehört.',
    'Ich werde hier komplett ignoriert.',
    'Lesen Sie meine Mails eigentlich?',
    'Ich werde von einer Abteilung zur nächsten geschickt.',
    'Sie wollten mich zurückrufen, nichts ist passiert.',
    'Wir warten seit sechs Wochen auf eine Lösung.',
    'Wie lange dauert das denn noch?',
    'Bei der Hotline geht keiner ran.',
    'Ich will mit einem Menschen reden, nicht mit einem Bot.',
    'Seit Montag ist nichts passiert.',
    'keine antwort, kein rückruf, nichts',
    'Sie gehen auf meine Fragen überhaupt nicht ein.',
    'Ich fühle mich im Stich gelassen.',
    'Das ist meine dritte Mail, und noch immer keine Antwort.',
    'Wann bekomme ich endlich eine Antwort?',
  ],
  miss: [
    'Danke für die schnelle Antwort!',
    'Keine Eile, melden Sie sich einfach, wenn Sie Zeit haben.',
    'Wie lange dauert der Versand?',
    'Der Filter ignoriert Großbuchstaben.',
    'Der Drucker reagiert nicht auf den Knopf.',
    'Bis wann kann ich mit einer Antwort rechnen?',
    'Sorry, dass ich mich so lange nicht gemeldet habe.',
    'Wir haben lange auf das Feature gewartet, toll, dass es da ist!',
    'Warum reagiert das Display nicht auf Berührung?',
  ],
  also: {
    'Das ist meine dritte Mail, und noch immer keine Antwort.': ['repeat-contact'],
  },
};
