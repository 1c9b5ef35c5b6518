import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das ganze Büro kann sich nicht anmelden.',
    'Niemand in der Abteilung kann drucken.',
    'Das gesamte Dorf ist ohne Empfang.',
    'Hunderte Kunden können nicht bezahlen.',
    'Alle Filialen sind betroffen.',
    'Das betrifft nicht nur mich.',
    'Im Forum berichten Dutzende vom gleichen Fehler.',
    'Meine Nachbarin hat das gleiche Problem.',
    'Alle Eltern der Klasse haben die falsche Abbuchung.',
    'Der ganze Bus stand ohne Fahrer da.',
    'Der Ausfall trifft alle unsere Nutzer.',
    'bei uns in der wg hats keiner',
    'Ich kenne mindestens fünf Leute, denen das auch passiert ist.',
    'Auch andere Kunden klagen darüber.',
    'Alle Bewohner des Heims sitzen ohne warmes Wasser.',
    'Wir alle hier auf der Etage sind betroffen.',
  ],
  miss: [
    'Das ganze Team bedankt sich.',
    'Haben andere Kunden das auch?',
    'Kann ich das für alle Nutzer gleichzeitig einstellen?',
    'Meine Kollegin übernimmt ab Montag.',
    'Wir möchten 40 Geräte bestellen.',
    'Wie viele Benutzer sind im Paket enthalten?',
    'Es ist zum Glück nur mein Gerät.',
    'Ich schreibe für meinen Kollegen, er ist im Urlaub.',
    'Können mehrere Leute gleichzeitig darauf zugreifen?',
  ],
};
