import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const ASKED = loosely`åtgärdat men|hos er (?:förut|tidigare)|kan det vara|om jag har fel|mitt fel, ursäkta|inte säker|tack|bara så ni vet|hur lätt som|ni hade rätt|kan ni (?:ändra|förklara)|ni kan skicka|inget fel|löst nu|jag slog fel|rätta mig|förlåt|misstag|håller med om förslaget|~\?\P{L}*$`;

/** Swedish: says that the company is wrong, argues about facts. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: loosely`(?:det|det där|detta|fakturan|beloppet|summan|uppgiften|påståendet|svaret|mätaren) (?:här |där )?stämmer (?:faktiskt |verkligen |ju )?inte|(?:det|detta|det där|det ni \p{L}+) är (?:helt |ju |faktiskt |rent )?(?:inte (?:sant|korrekt|riktigt|rätt|så|det vi|vad vi|vad som|det som)|fel|felaktigt|osant|lögn|en lögn|ren lögn)(?=[ .,!]*$| att | av er| vi| som)|inte (?:så|vad|det) (?:det sades|vi (?:kom överens|avtalade|bestämde|sa)|som (?:avtalats|utlovats|sades|lovades)|ni lovade)|så (?:sa|sade) inte|så är det inte|så gick det inte till|(?:ni|säljaren|du|kollega|han|hon) (?:ljuger|ljög)|inte vad vi kom överens`,
    unless: ASKED,
  },
  {
    rule: 'dispute/you-are-wrong',
    strength: 'explicit',
    match: loosely`(?:ni|du|systemet) (?:har|tar|räknade|räknat|tänker) (?:helt |faktiskt )?fel(?! (?:storlek|färg))|räknat fel|(?:er|ert|era|din|ditt) (?:_)?(?:uträkning|system|uppgifter|beräkning|information|faktura|mätning|mätare|siffror|data) (?:är|visar|har) (?:helt )?(?:fel|felaktig|inte|inaktuell)~|(?:fakturan|beloppet|summan|räkningen|avläsningen|saldot|priset|kravet) är (?:helt |inte )?(?:fel|felaktig|felaktigt|korrekt|rätt)|(?:inte) (?:mitt|vårt) fel|felet (?:ligger|är) (?:hos )?(?:er|ert)|felet är ert|går inte ihop|med all respekt|säga emot|felunderrättad|(?:jag|vi) håller inte med|delar inte (?:er|din)|håller inte med`,
    unless: ASKED,
  },
  {
    rule: 'dispute/did-not',
    strength: 'explicit',
    match: loosely`(?:jag|vi) har (?:inte|aldrig|ju inte|ju aldrig) (?:beställt|skrivit (?:på|under)|godkänt|köpt|använt|haft sönder|accepterat|tecknat|bett om|fått något(?! svar)|gått med på|ringt|förbrukat|förstört|signerat|samtyckt)~?|(?:jag|vi) (?:beställde|godkände|skrev|tecknade|köpte) (?:aldrig|inte)|(?:bestrider|bestrids|bestridit|kännes inte vid|känner inte till (?:den|skuld|köpet|dragningen)~|motsätter (?:mig|oss)|vägrar (?:att )?(?:godta|acceptera|godkänna)|godtar inte|accepterar inte|godkänner inte)|(?:det )?var inte (?:jag|vi) som|omöjligt (?:att (?:jag|vi)|ha)|inte ens (?:hemma|där|i landet)|inte skyldig(?:a)? er|ska inte (?:jag|vi) betala|(?:jag|vi) har visst|(?:anklagar|beskyller) (?:mig|oss)|ingen (?:har )?(?:informerat|upplyst|sagt till|meddelat) (?:mig|oss)|(?:tar betalt|debiterar|fakturerar) (?:mig )?för något`,
    unless: loosely`kan det vara|om jag har fel|hos er (?:förut|tidigare)|tack|rätta mig|via (?:kort)?bank~|hos banken`,
  },
  {
    rule: 'dispute/papers-say',
    strength: 'explicit',
    match: loosely`enligt (?:er|ert|era|avtalet|kontraktet|villkoren|garantin|offerten|annonsen) ?(?:egen |egna |eget )?~ (?:_)?(?:gäller|är|ska|står|har|paketet)~|i (?:avtalet|kontraktet|villkoren|offerten) står|(?:ni|kollega|säljaren|de) (?:_)?(?:lovade|utlovade|garanterade|sa|sade) …(?:som aldrig|tvärtom|motsats|inte (?:kom|blev)|något annat)~|tvärtom(?=[.!]*$)(?<=(?:sa|sade|lovade) (?:precis )?tvärtom)|garantin (?:täcker|gäller)|(?:inget|inte) (?:normalt )?slitage|fabriksfel|(?:har|bifogar) (?:_)?(?:bevis|kvitto|vittnen|skärmdumpar) (?:på|som|att)|(?:dragit|debiterat|fakturerat|betalat|dragits|debiterats|dubbeldebiterats?|dragit för) (?:mig |oss |pengar |för )*(?:mycket|två gånger|dubbelt|fel belopp|dubbla)|dubbeldebitera~|var får ni det|var i (?:avtalet|villkoren)|(?:står|enligt er är) (?:_)?(?:levererat|utlämnat|utlämnad|levererad),? men|~ var \S{1,8}, inte \S{1,8}|inte det vi avtalade`,
    unless: loosely`tack|bara så ni vet`,
  },
  {
    rule: 'dispute/evidence-against',
    strength: 'explicit',
    match: loosely`(?:det har jag|det finns|det syns|finns|syns) (?:_)?på (?:dörrkameran|kvittot|fotot|film|bild|kontoutdraget|protokollet|loggen)|ordagrant|svart på vitt|hur mycket (?:_)?än (?:säger|påstår)~|titta på ert eget|i ert (?:eget )?(?:välkomstmejl|mejl|avtal|protokoll)|enligt er egen|(?:är|var) (?:_)?(?:rena? (?:fantasin?|påhitt|lögnen|nonsens|hittepå)|påhitt|hittepå|nonsens|trams|struntprat|dikt|raka motsatsen|gripet ur luften|taget ur luften|helt enkelt fel|visst (?:en|ett|inställd|så))~|raka motsatsen|diktat ihop|hittat på(?=[.,!]*$)|ha hittat på|(?:kan|är) (?:alltså |det )?(?:inte|omöjligen) (?:vara|stämma|någon) (?:felparkering|mitt fel|riktigt|rätt|möjligt)~|(?:går|gick) inte ihop|hur (?:man|ni) än räknar|hur ni får det till|får (?:ni )?gärna visa mig|(?:jag|vi) (?:har |hade )?aldrig (?:_)?(?:skrivit på|beställt|kört|lovat|godkänt|startat|bett|klickat|ingått)|(?:har|den|något|avtal) (?:_)?(?:jag|vi) aldrig (?:skrivit|beställt|sett|godkänt|lovat|kört)|aldrig godkänd av (?:mig|oss)|(?:skulle|påstås) ha (?:godkänt|beställt|sagt|hittat)~|(?:ni|du) (?:säger|skyller|påstår|menar|hävdar|vill ha det till) (?:_)?(?:varje gång|att det|på vårt|på mitt|på)~|(?:menar|påstår|säger) ni(?=[.,!])|skyller (?:ni )?på|förklara då|vem av oss (?:är|har|kan)|ni har räknat (?:med|fel)|kan ni inte räkna|(?:bucklan|skadan|repan|felet) fanns (?:_)?(?:där|redan|när)|(?:uttagen|köpen|samtalen|resorna) är inte mina|(?:betalat|betalt|debiterats) (?:_)?två gånger|ni har använt (?:fel|inkomsten)|bygger på fel|(?:jo|nej),? det (?:hade|har|är|var) (?:resenären|jag|vi|den)|inte .?lossnat|står ni fast vid|(?:ritningen|villkoren|avtalet|bokningen|kvittot|protokollet|receptet|offerten|bekräftelsen) (?:säger|står|visar|anger)(?: det)? |(?:i|enligt) (?:bokningen|bekräftelsen|villkoren|protokollet|kvittot) (?:står|ingår|stod|,)|står det .?\p{L}+ ingår|(?:ingår|gällde) (?:_)?(?:enligt|till \d)~|köplagen är på min sida|vårt tillägg|vår router (?:är|var)|felet (?:skulle )?sitta i vår|det är inte (?:mitt|vårt) (?:wifi|nät|fel)|flyttad är inte|gäller? (?:_)?sedan 2|två räkningar för samma`,
    unless: ASKED,
  },
];
