import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Da kenne ich mich leider nicht aus.',
    'Da muss ich erst bei den Kollegen nachfragen.',
    'Ich bin mir nicht sicher, woran das liegt.',
    'Weiß jemand, wie man das zurücksetzt?',
    'Ich habe keine Ahnung, was dieser Code bedeutet.',
    'Dazu finde ich nichts in der Dokumentation.',
    'Ich komme hier nicht weiter.',
    'Ich bin mit meinem Latein am Ende.',
    'Das muss ich intern abklären.',
    'Das kann ich Ihnen so nicht beantworten.',
    'Leider kann ich nicht sagen, warum das passiert.',
    'Hatte das schon mal jemand?',
    'Die Ursache ist mir unklar.',
    'Ich muss mich erst einlesen.',
    'Wir wissen noch nicht, warum die Zahlungen hängen.',
    'Ich halte Rücksprache mit der Entwicklung.',
  ],
  miss: [
    'Wissen Sie, welche Version Sie nutzen?',
    'Sind Sie sicher, dass der Stecker sitzt?',
    'Ich habe Ihnen die Anleitung angehängt.',
    'Falls Sie nicht weiterkommen, melden Sie sich gern.',
    'Die Rückerstattung ist veranlasst.',
    'Haben Sie die Meldung schon einmal gesehen?',
    'Unsere Techniker haben den Fehler behoben.',
    'Der Kunde weiß nicht, welche Version er hat.',
  ],
};
