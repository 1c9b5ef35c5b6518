import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Sie haben mich falsch verstanden.',
    'Das war nicht meine Frage.',
    'Ihre Antwort geht am Thema vorbei.',
    'Hier liegt ein Missverständnis vor.',
    'Ich meinte nicht den Router, sondern das Modem.',
    'Um das Passwort geht es mir gar nicht.',
    'Sie verstehen mein Problem nicht.',
    'Mein Anliegen wurde falsch aufgenommen.',
    'Ich habe nach Gleis 4 gefragt, nicht nach Gleis 14.',
    'Sie schreiben über Produkt A, ich spreche von Produkt B.',
    'Meine eigentliche Frage war eine andere.',
    'hab ich doch gar nicht gefragt',
    'Vielleicht kam das falsch rüber, ich suche keine neue Wohnung.',
    'Es handelt sich nicht um eine Reklamation, sondern um eine Nachbestellung.',
    'Ich bin nicht Herr Koch, Sie schreiben dem Falschen.',
    'Das isch nöd mini Frag gsi.',
  ],
  miss: [
    'Habe ich das richtig verstanden, die Rückgabe ist gratis?',
    'Ich verstehe Schritt 3 nicht.',
    'Danke, das beantwortet meine Frage.',
    'Haben Sie meine Mail bekommen?',
    'Wie gemeint war das mit dem Adapter?',
    'Ich habe die beiden Kabel verwechselt, mein Fehler.',
    'Ich meine den zweiten Knopf von links.',
    'Was ist mit „Nettopreis" gemeint?',
    'Nicht die große, sondern die kleine Packung bitte.',
  ],
};
