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
    'Alle sollen erfahren, wie ihr arbeitet.',
    'Dafür sorge ich, dass das jeder in der Branche weiß.',
    'ich schreib ne google bewertung die sich gewaschen hat',
    "Wenn nichts kommt, gibt's eine negative Bewertung.",
    'Vielleicht hilft ja ein Shitstorm.',
    'Dann liest man das eben in der Zeitung.',
    'Ich poschte das uf Facebook.',
    'Mein nächster Podcast handelt von Ihrem Laden.',
    'Eine Empfehlung bekommen Sie von mir nicht mehr, im Gegenteil, ich warne davor.',
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
