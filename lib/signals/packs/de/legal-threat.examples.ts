import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ich schalte jetzt meinen Anwalt ein.',
    'Mein Anwalt wird sich bei Ihnen melden.',
    'Das geht jetzt an unsere Rechtsabteilung.',
    'Ich gehe juristisch gegen Sie vor.',
    'Ich werde Strafanzeige erstatten.',
    'Ich erstatte Anzeige, wenn das Geld nicht kommt.',
    'Die Klage ist in Vorbereitung.',
    'Sonst folgt die Betreibung.',
    'Ich gehe damit zum Konsumentenschutz.',
    'Eine Beschwerde bei der BaFin ist schon geschrieben.',
    'Der Ombudsmann ist eingeschaltet.',
    'Ich habe die Lastschrift zurückgebucht.',
    'Ich öffne einen Käuferschutzfall.',
    'Ich klag euch, des schwör i.',
    'Ich werde die Gewerbeaufsicht informieren.',
    'Ich klage meine Fluggastrechte ein.',
  ],
  miss: [
    'Unsere Rechtsabteilung hätte eine Frage zum AV-Vertrag.',
    'Könnte Ihre Rechtsabteilung den Vertrag gegenzeichnen?',
    'Ich brauche die Rechnung für die Polizei, mein Rad wurde gestohlen.',
    'Einer unserer Kunden hat ein Chargeback gemacht, was sollen wir tun?',
    'Die Anzeige in der App zeigt falsche Werte.',
    'Kann ich das Gericht ohne Nüsse bestellen?',
    'Ich kann nicht klagen, läuft alles.',
    'Die Verbraucherzentrale empfiehlt Ihren Tarif, kann ich wechseln?',
    'Bitte aktualisieren Sie den rechtlichen Hinweis auf der Seite.',
  ],
};
