import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ich werde eine schlechte Bewertung schreiben.',
    'Die Bewertung wird entsprechend ausfallen.',
    'Meine ehrliche Meinung lesen Sie dann bei Google.',
    'Ich veröffentliche unseren Schriftwechsel.',
    'Ich gehe an die Presse.',
    'Das ist ein Fall für den Kassensturz.',
    'WISO interessiert sich sicher dafür.',
    'Meine 20.000 Follower werden davon erfahren.',
    'Das wird sich herumsprechen, dafür sorge ich.',
    'Screenshots sind gemacht, der Beitrag geht heute Abend online.',
    'Die Rezension bei Amazon ist schon vorbereitet.',
    'Mal sehen, was Ihre Kunden auf Twitter dazu sagen.',
    'Das teile ich in der Nachbarschaftsgruppe auf WhatsApp.',
    'Da mach i an Post drüber auf Insta.',
    'Ich warne alle meine Kollegen vor Ihrer Firma.',
    'Von mir bekommen Sie null Sterne.',
  ],
  miss: [
    'Ich habe Ihnen fünf Sterne gegeben!',
    'Ich habe Sie schon allen Nachbarn empfohlen.',
    'Die Anmeldung über Instagram funktioniert nicht.',
    'Wie antworte ich auf eine negative Bewertung in meinem Shop?',
    'Auf Trustpilot habe ich nur Gutes über Sie gelesen.',
    'Die Presse steht in Halle 3, welches Ersatzteil brauche ich?',
    'Können Sie die Sternebewertung im Widget ausblenden?',
    'Die Öffentlichkeit hat freien Eintritt, oder?',
    'Ich warne Sie vor: mein Deutsch ist nicht gut.',
  ],
};
