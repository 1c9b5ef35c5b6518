import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das ganze Büro kann sich nicht anmelden.',
    'Niemand in der Abteilung kann drucken.',
    'Das gesamte Dorf ist ohne Empfang.',
    'Unsere Kunden können nicht bestellen.',
    'Sämtliche Standorte melden den Ausfall.',
    'Das betrifft nicht nur mich.',
    'Im Forum berichten Dutzende vom gleichen Fehler.',
    'Auch die Nachbarn haben kein Netz.',
    'Die halbe Belegschaft hat ihr Gehalt nicht bekommen.',
    'Wir sind zu zwölft gestrandet.',
    'Unsere 40 Außendienstler kommen nicht an ihre Termine.',
    'bei uns in der wg hats keiner',
    'Ich kenne mindestens fünf Leute, denen das auch passiert ist.',
    'Auch andere Kunden klagen darüber.',
    'Alle Bewohner des Heims sitzen ohne warmes Wasser.',
    'Das Problem haben laut Bewertung auch viele andere.',
  ],
  miss: [
    'Das ganze Team bedankt sich.',
    'Nur bei mir tritt das auf, bei den Kollegen geht es.',
    'Kann ich das für alle Nutzer gleichzeitig einstellen?',
    'Meine Kollegin übernimmt ab Montag.',
    'Wie lade ich alle Mitarbeiter ein?',
    'Wie viele Benutzer sind im Paket enthalten?',
    'Es ist zum Glück nur mein Gerät.',
    'Ich schreibe für meinen Kollegen, er ist im Urlaub.',
    'Können mehrere Leute gleichzeitig darauf zugreifen?',
  ],
};
