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
    'Ich bin Rechtsanwältin und möchte Ihre Software testen.',
    'Die Polizei hat das gestohlene Handy gefunden, wie entsperre ich es?',
    'Wo erreiche ich Ihren Datenschutzbeauftragten?',
    'Einer unserer Kunden hat ein Chargeback gemacht, was sollen wir tun?',
    'Kann ich das Gericht ohne Nüsse bestellen?',
    'Die Kinder klagen nicht mehr über das Bett, danke!',
    'Die Verbraucherzentrale empfiehlt Ihren Tarif, kann ich wechseln?',
    'Bitte aktualisieren Sie den rechtlichen Hinweis auf der Seite.',
  ],
};
