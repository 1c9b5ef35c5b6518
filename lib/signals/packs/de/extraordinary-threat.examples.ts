import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das ist meine letzte Warnung.',
    'Ich setze Ihnen eine Nachfrist von 14 Tagen.',
    "Sonst raucht's.",
    'Dann ziehe ich andere Saiten auf.',
    'Ihr werdet schon sehen, was ihr davon habt.',
    'Wir behalten die Zahlung ein.',
    'Ich lasse die Lastschrift sperren.',
    'Ich bleibe so lange in Ihrer Filiale sitzen, bis das geklärt ist.',
    'Ich werde Ihnen die Kosten in Rechnung stellen.',
    'Ich rufe zum Boykott auf.',
    'Ich rufe ab jetzt jede Stunde an, bis sich jemand kümmert.',
    'Ich lasse das auf Ihre Kosten von einem anderen Handwerker machen.',
    'Hiermit lege ich offiziell Beschwerde ein.',
    'Sie haben noch eine Chance, eine einzige.',
    'Letschti Warnig, dänn chum ich verbii.',
    'Dann greife ich zu drastischeren Mitteln.',
  ],
  miss: [
    'Ich komme morgen in der Filiale vorbei, um das Paket abzuholen.',
    'Wann ist die letzte Frist für die Anmeldung?',
    'Wie widerrufe ich meine Newsletter-Anmeldung?',
    'Wir führen nächste Woche ein internes Audit durch, brauchen wir dafür ein Zertifikat?',
    'Welche Konsequenzen hat der Tarifwechsel für meine Nummer?',
    'Ich zahle die Rechnung morgen.',
    'Das werden Sie nicht bereuen, sagte der Verkäufer, und er hatte recht!',
    'Ich warte gern bis Freitag.',
    'Kein Ultimatum, nur eine Bitte: geht es bis Freitag?',
  ],
};
