import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das darf ich leider nicht entscheiden.',
    'Ich muss das von meinem Vorgesetzten genehmigen lassen.',
    'Dazu fehlt mir die Berechtigung.',
    'Das übersteigt meine Kompetenzen.',
    'Die Entscheidung liegt bei der Geschäftsleitung.',
    'Über Kulanz entscheidet nur die Abteilungsleitung.',
    'Kann jemand die Gutschrift über 200 Euro freigeben?',
    'Bitte um Freigabe: Erstattung 150 Euro.',
    'Ohne Zustimmung der Finanz kann ich nichts erstatten.',
    'Das kann ich nicht selbst entscheiden.',
    'Das muss weiter oben entschieden werden.',
    'Das geht über mein Limit hinaus.',
    'Ich habe die Genehmigung bei der Leitung angefragt.',
    'Wir brauchen das Okay der Rechtsabteilung.',
    'Mir sind da die Hände gebunden.',
    'Ich bin dazu nicht ermächtigt.',
  ],
  miss: [
    'Die Gutschrift wurde genehmigt.',
    'Sie brauchen dafür Administratorrechte.',
    'Bitte geben Sie uns die Bestellung frei.',
    'Sie können das selbst entscheiden.',
    'Die Rückgabe ist nur innerhalb von 30 Tagen möglich.',
    'Ihr Vorgesetzter muss den Antrag unterschreiben.',
    'Ich habe den Betrag erstattet.',
    'Die Freigabe ist erteilt.',
  ],
};
