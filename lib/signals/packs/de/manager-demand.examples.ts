import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ich möchte mit Ihrem Vorgesetzten sprechen.',
    'Stellen Sie mich zum Abteilungsleiter durch.',
    'Leiten Sie das bitte an die Geschäftsführung weiter.',
    'Wer ist Ihr Vorgesetzter?',
    'Nennen Sie mir den Namen Ihres Vorgesetzten.',
    'Gibt es bei Ihnen jemanden mit Entscheidungsbefugnis?',
    'Ich erwarte, dass das umgehend eskaliert wird.',
    'Ich werde mich an höherer Stelle beschweren.',
    'Hat hier irgendjemand was zu melden außer dem Callcenter?',
    'Ich erwarte den Rückruf einer Führungskraft.',
    'Ich hätte gerne einen Verantwortlichen gesprochen.',
    'Ich möchte auf Leitungsebene weitersprechen.',
    'Ich wende mich jetzt direkt an Ihren CEO.',
    "I wü mit'm Chef reden.",
    'Unser Fall gehört auf den Tisch der Geschäftsführung.',
    'Ich möchte, dass Ihr Filialleiter davon erfährt und sich meldet.',
  ],
  miss: [
    'Mein Chef hat mich gebeten, Ihnen zu schreiben.',
    'Wie füge ich einen zweiten Manager im Projekt hinzu?',
    'Unsere Geschäftsführung bedankt sich für die gute Zusammenarbeit.',
    'Wo finde ich die Eskalationsregeln im Menü?',
    'Mein Abteilungsleiter möchte gern die Demo sehen.',
    'Danke, dass Sie das eskaliert haben, hat super geklappt.',
    'Suche die Rolle „Teamleiter" in der Rechteverwaltung.',
    'Ich möchte nicht gleich zum Vorgesetzten, wir klären das sicher so.',
    'Wer ist für die Schulung verantwortlich?',
  ],
};
