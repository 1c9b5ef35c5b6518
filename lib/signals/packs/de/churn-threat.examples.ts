import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Wenn das bis Freitag nicht läuft, kündige ich.',
    'Sonst gehe ich zur Konkurrenz.',
    'Ich werde kündigen, wenn ihr das nicht hinbekommt.',
    'Reparieren Sie das, oder wir suchen uns einen anderen Dienstleister.',
    'Wir prüfen bereits Alternativen zu Ihrer Software.',
    'Ihr Mitbewerber kann das jedenfalls besser, da gehen wir jetzt hin.',
    'Bei Ihnen bestelle ich nie wieder.',
    'Sie haben einen Kunden verloren.',
    'Ich werde meine Konten bei Ihnen auflösen.',
    'Unter diesen Umständen beenden wir die Zusammenarbeit.',
    'Aufgrund Ihrer Untätigkeit kündige ich hiermit alles.',
    'wenn nix passiert bin ich weg',
    'Dann suche ich mir halt was anderes.',
    'Künftig kaufe ich woanders.',
    'Sonst chündige ich, und zwar sofort.',
    'Wir werden das Abo nicht verlängern, solange der Fehler besteht.',
  ],
  miss: [
    'Ich möchte meinen Vertrag zum Monatsende kündigen.',
    'Bitte stornieren Sie meine Bestellung 4711.',
    'Wenn ich umziehe, muss ich dann kündigen?',
    'Wie wechsle ich die Sprache?',
    'Wenn der Akku leer ist, wechsle ich ihn dann selbst?',
    'Ich bestelle immer wieder gerne bei Ihnen.',
    'Meine Frau hat ihre Kündigung im Büro bekommen, ändert sich die Versicherung?',
    'Ich habe den Reifenwechsel verpasst.',
    'Haben Sie den Anbieter für Paketversand gewechselt?',
  ],
};
