import { loosely } from '../../loosely.ts';

/** Swedish: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  loosely`(?:tusen |stort |hjärtligt |många |jättestort )?tack(?:ar)?(?: så (?:mycket|jättemycket))?(?! (?:för (?:ingenting|inget|att ni (?:slös|ignorer|förstör))|men|på förhand|vare er))(?= (?:för|så|igen|till|snälla|ändå|och|alla|er|dig)|[.!,]*$)|tacksam(?:ma)?|uppskattar (?:hjälpen|det|er)|kiitos`,
  loosely`(?:förlåt|ursäkta|ber om ursäkt|beklagar) …(?:tonen|ord|i går|igår|utbrott|otrevlig|humör|mejl|arg|snäste|språk|vad jag (?:sa|skrev)|betedde)~|(?:överreagerade|gick för långt|var orättvis|tog i för mycket)`,
  loosely`(?:bra|fantastisk|utmärkt|strålande|toppen|super|jättebra|underbar|suverän|kanon|fenomenal)~ (?:service|support|hjälp|jobb|bemötande|kundtjänst|jobbat|team)|(?:mycket|jätte|väldigt|otroligt|super) ?(?:nöjd|nöjda|glad|glada|tacksam|imponerad)|(?:jättenöjd|supernöjd|jätteglad)a?|ni är (?:bäst|fantastiska|toppen|underbara|grymma|suveräna)|(?:älskar|gillar verkligen) (?:er|det|den|appen)`,
];

/** Swedish: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  loosely`(?:nu|äntligen|allt) (?:fungerar|funkar|löste|är|har|gick|kom) (?:det |allt |den )?(?:_)?(?:igen|löst|bra|fint|ordnat|klart|sig|fram|som det ska|perfekt|ordning)|(?:det|allt) (?:fungerar|funkar) (?:nu|igen|perfekt|bra|fint|utmärkt)|(?:problemet|ärendet|felet|allt|det) (?:är |har |blev )?(?:nu )?(?:löst(?: sig)?|ordnat|åtgärdat|fixat|avhjälpt|löste sig)|löste sig|ni kan stänga|(?:allt|det) (?:är )?(?:i sin ordning|ok nu|bra nu|lugnt)|det hjälpte|det var det|kom fram (?:fint|i dag|nu)`,
];

/** Swedish: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  loosely`^\P{L}*(?:(?:och|men|så|hej|nå) ){0,2}(?:när|var|varför|vem|vilken|vilket|hur|vad (?=är|gör|händer|kostar|betyder|ska|menar)|kan (?:ni|du|jag|någon)|skulle|har ni|är det|finns det|går det)`,
  loosely`(?:jag|vi) (?:vill|skulle vilja|behöver|kräver|begär|förväntar|hoppas|önskar|väntar|ber)(?! (?:tacka|bara tacka|be om ursäkt|säga tack|om ursäkt|berömma))|(?:ni|det) måste|snälla|(?:betala tillbaka|ring|svara|lös|skicka|fixa|återkom|bekräfta|meddela|kontrollera|åtgärda|ordna)(?= (?:mig|det|detta|mitt|nu|på|till|snarast|oss)|[.!]*$)`,
  loosely`(?:när|tills|om|så snart|så fort) (?:det|allt|den|problemet|ärendet) (?:är |blir |har )?(?:löst|ordnat|fungerar|funkar|klart|åtgärdat)~`,
];

/** Swedish: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  loosely`men|dock|tyvärr|fast|däremot|trots|ändå inte|emellertid|olyckligtvis`,
  loosely`(?:fortfarande|ännu|alltjämt) …(?:inte|inget|samma|fel|väntar|trasig|nere|borta)~|(?:fungerar|funkar|hjälper|hjälpte|löser|startar|laddar|kommer|öppnas) inte`,
  loosely`tack för (?:ingenting|inget|att ni (?:slös|ignorer|förstör))~`,
];
