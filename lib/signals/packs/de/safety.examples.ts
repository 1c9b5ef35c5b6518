import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das Netzteil hat gestern Abend Feuer gefangen.',
    'Aus der Steckdose kommen Funken und es riecht verbrannt.',
    'Meine Tochter hat sich an dem Topf verbrannt.',
    'Meine Mutter musste nach dem Essen ins Spital.',
    'Es riecht nach Gas in der ganzen Wohnung.',
    'Die Bremsen haben auf der Autobahn versagt.',
    'Hier besteht Lebensgefahr!',
    'Das Regal ist auf meine kleine Tochter gefallen.',
    'Das Beatmungsgerät fällt ständig aus.',
    'Am liebsten würde ich mir was antun.',
    'Ich bring dich um.',
    'Passt auf, wenn ihr abends aus dem Büro geht.',
    'Er droht mir, er hat meine Adresse von Ihnen bekommen.',
    'In dem Medikament war der falsche Wirkstoff, mir ist schwarz vor Augen.',
    'Die Feuerwehr war da, der Trockner hat gebrannt.',
    'Schimmel im ganzen Kinderzimmer, das Baby bekommt keine Luft.',
  ],
  miss: [
    'Wie kann ich den Prozess killen?',
    'Das Lämpchen brennt rot.',
    'Das WLAN ist tot.',
    'Die Firewall blockiert den Port.',
    'Gas oder Strom, was ist bei Ihnen günstiger?',
    'Mein Hund hat Angst vor dem Staubsauger.',
    'Bis jetzt ist zum Glück nichts passiert, niemand ist verletzt, es war nur eine Frage.',
    'Die Präsentation war der Brand, alle begeistert.',
    'Deckt die Unfallversicherung auch Skifahren ab?',
  ],
  also: {
    'Ich bring dich um.': ['anger', 'abuse'],
    'Passt auf, wenn ihr abends aus dem Büro geht.': ['anger', 'abuse'],
  },
};
