import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Jag vet inte hur man löser det här.',
    'Jag har ingen aning om vad felet är.',
    'Jag har aldrig sett det här felet.',
    'Jag känner inte till svaret.',
    'Jag är inte insatt i den integrationen.',
    'Jag är inte säker, jag måste kolla.',
    'Jag ska fråga teknikerna.',
    'Låt mig fråga utvecklarna.',
    'Är det någon som sett det här felet?',
    'Jag hittar inget i dokumentationen.',
    'Det står inget i manualen.',
    'Det ligger utanför mitt område.',
    'Jag är ny här och kan inte processen.',
    'Jag kommer inte vidare med ärendet.',
    'Jag behöver att någon på nivå 2 tittar.',
    'Jag förstår inte varför det blir fel.',
  ],
  miss: [
    'Vet du vilken version du har?',
    'Jag vet inte om du redan fått paketet.',
    'Känner du till exportfunktionen?',
    'Jag skickade dokumentationen.',
    'Er tekniker kan ringa när det passar.',
    'Kunden vet inte sitt lösenord.',
    'Jag hittade svaret och förklarar.',
    'Nu vet jag vad problemet är.',
    'Fråga din elektriker om effekten.',
    'Hör av dig om du har frågor.',
  ],
};
