import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const RIVAL =
  '(?:konkurrent~|(?:någon |en |ett |till )?(?:annan|annat|andra|ny|nytt) (?:leverantör|bolag|bank|operatör|firma|företag|butik|ställe|tjänst|försäkringsbolag|alternativ)~|någon annan|någon annanstans|någon annanstans)';
const LEAVE =
  '(?:säger (?:jag |vi )?(?:då )?upp|säga upp|byter (?:jag|vi)?|byta (?:leverantör|operatör|bank|bolag|till)|lämnar (?:jag |vi )?er|lämna er|går (?:jag|vi) (?:till|över|vidare|någon)|gå till|häver (?:jag|vi)?|häva|avslutar (?:jag|vi)?|avsluta|flyttar (?:jag|vi)|(?:jag|vi) (?:byter|går|lämnar|flyttar|säger upp|häver|avslutar))';
const UNLESS = loosely`flyttar (?:servicen|tiden|mötet|bokningen|leveransen|besöket)|till vecka|hur (?:säger|avslutar|tar|tar jag)|kan jag (?:avbeställa|säga)|(?:boka|mötet|tiden på|ordern|beställning~|datum|årsplan~|lösenord|e-post|nummer som)|(?:inte|aldrig) (?:byta|säga upp|lämna)(?!.*(?:annars|om ni))|jättenöjd|semester|utomlands|tack för allt|vad händer om|på jobbet|vad skönt|i blått|crm~|ska flytta|ville (?:inte |jag )?(?:upp|säga)~|gärna förlänga`;

/** Swedish: threatens to leave (R31). A plain request to cancel is no threat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match: loosely`(?:om|ifall|så länge) (?:ni|det|inget|jag|vi|detta|inte|problemet)[^.!?\n]{3,80} ${LEAVE}|(?:löser|fixar|får|fortsätter|händer|svarar|åtgärdar|kommer) (?:ni|det|jag|vi)[^.!?\n]{3,60} ${LEAVE}|antingen …eller (?:så )?${LEAVE}|(?:annars|i annat fall|i så fall|då|nästa gång|en gång till och|fel till (?:så|och)|på grund av (?:det här|detta|er)) ${LEAVE}|${LEAVE} (?:_)?(?:på grund av|om (?:det|ni|inte|inget)|för ni )~`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/to-a-rival',
    strength: 'explicit',
    match: loosely`(?:går|flyttar|byter|gå|byta|flytta|tittar|kollat|begärt offert|väljer|välja|leta|letar|söka|söker|tar|ser oss om|vänder) …(?:till|hos|efter|av|på)?(?: er)? ?${RIVAL}|(?:byter|byta|byter ut|kommer att byta|funderar på att byta|överväger att byta|ska byta) (?:nu )?(?:leverantör|operatör|bank|bolag|försäkringsbolag|elbolag|abonnemang)|(?:funderar|överväger|planerar|tänker) (?:_)?(?:byta|lämna er|säga upp|avsluta)|begärt offert|(?:hellre|istället) ett bolag|konkurrenten gör|(?:tar|flyttar) (?:mina|våra|alla|allt|hela) (?:pengar|affär|försäkring|konton|kund)~ …|leta efter något annat|begär(?:t)? offert av er konkurrent`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: loosely`aldrig (?:mer|igen) (?:er|att|hos|köp|handl|beställ|anlit)~|(?:handlar|köper|beställer|anlitar|handla|köpa|beställa|anlita) (?:_)?aldrig (?:mer|igen|något)|aldrig att (?:handla|köpa|beställa|anlita|använda) (?:_)?(?:igen|mer|er|här)|sista gången (?:som )?jag (?:köp|handl|beställ|anlit|åk|bok|använ)~|(?:inte|inte att) (?:förnya|förnyar|förlänga|förlänger)|(?:förnyar|förlänger) inte|(?:inte|slutar) (?:vara |som )?kund(?: hos er)?(?: längre| mer)?(?= längre|[.!]*$)|slutar som kund|vill inte vara kund|(?:är|vi är) (?:färdig|klar|klara|färdiga) med er|inte ha med er att göra|vet inte om (?:jag|vi) stannar|inte fortsätta som kund|räkna inte med att (?:jag|vi)`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/lost-customer',
    strength: 'explicit',
    match: loosely`(?:förlorat|förlora|förlorade|tappat|tappar|mister|mist|förlorar) (?:ni )?(?:just |precis )?(?:en |ännu en |mig som |oss som |er )(?:trogen |bra |god )?kund~|(?:häver|hävt|häva) (?:avtalet|köpet|kontraktet)|(?:säger|säga) upp (?:samarbetet|avtalet|allt|vårt|abonnemanget)(?= (?:hos|på grund|och|nu|direkt)|[.!]*$)|(?:tvingar|tvingas|tvungna) (?:mig |oss )?att (?:leta|söka|byta|lämna|hitta)|avslutar (?:mitt |mina |alla |våra )?(?:konto|konton|kontot|avtal|abonnemang)(?= (?:nu|och|på|hos)|[.!]*$)|(?:tar|tog) (?:mina|våra) pengar|hej då, jag går`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/cancel-angrily',
    strength: 'explicit',
    match: loosely`(?:säg upp|avsluta|säga upp) (?:_)?(?:allt|abonnemang|mig|avtal|konto|prenumeration)~,? (?:jag (?:orkar|har fått)|för ni|ni |eftersom ni|det funkar)~…`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/on-the-way-out',
    strength: 'explicit',
    match: loosely`(?:är|var|blir|det var|det här var|det blev) (?:_)?(?:min|vår|vårt|mitt) (?:\p{L}+ ){0,2}sista (?:\p{L}+ )?(?:resa|bil|köp|beställning|faktura|år|säsong|flyg|bokning|besök|inköp|påse)?(?: \p{L}+)? ?(?:med|hos|från|av) er|(?:någon|något|en|ett) (?:\p{L}+ )?(?:blir det inte|gång till blir det inte)|(?:är|vore) (?:jag|vi) (?:snart |då |sedan |sen )?(?:borta|väck)(?: efter| i| från|[.,!]*$)|(?:sen|sedan|därefter|månaden ut,? (?:sen|sedan)) är (?:jag|vi) borta|(?:går|gick|byter|flyttar|vänder|åker|ringer|handlar|köper|beställer|boka~|skriv~) (?:jag |vi )?(?:_)?(?:tillbaka till|hos|till|från|i) (?:_)?(?:gamla|konkurrent~|någon annan|annat|annan|huset bredvid|grannbolaget|tyskland|runt hörnet|ett annat~|folktandvården|nätbanken|mitt nya)|(?:begär|tar in|begärt|tog in|har tagit in|samlar in) (?:_)?(?:offert|offerter|anbud)(?: hos| från| av)? (?:två|tre|flera|andra|en annan|annat|konkurrent~)|(?:en|ett) annan?t? (?:byrå|firma|leverantör|system|bolag|märke|verkstad|klinik|bank|tandläkare|apotek|gym) (?:_)?(?:tar över|tar|över|in|får)|tar en annan (?:byrå|firma|leverantör|verkstad|hantverkare)|(?:upphandling~|flytten|bytet|migreringen) (?:_)?(?:av något annat|av annat|härifrån|från er)|(?:flytta|flyttar|flytten|byta|byter) härifrån|inte längre plan b|våra vägar skiljs|skil(?:j|d)s våra vägar|går skilda vägar|vi byter(?=[.!,]*$)|nu är vi skrivna hos|(?:stryker vi|ryker på köpet)(?=[ .!,]*$| och)|(?:min|mina|våra) (?:pengar|slantar|platser|affärer) (?:_)?(?:till|någon annanstans|hos)|går (?:mina|våra) pengar|(?:vår firma|vi|jag) flyttar (?:sina|våra|mina)|(?:tackar|tackade) (?:jag|vi) ja|(?:ny kund|kund) (?:någon annanstans|hos någon annan)|(?:får se|vet inte|osäker) (?:_)?om (?:jag|vi) (?:ens )?(?:blir kvar|stannar)|blir kvar som kund|(?:kund|varit|handlat|gått|köpt|ringt) (?:_)?(?:hos er|er) i (?:alla|\d+|\p{L}+) år(?=[.,! ])|varit hos er i (?:\p{L}+|\d+) år|uppsägningen är (?:skickad|inlämnad|på väg|gjord)|papperen (?:_)?ifyllda|nästa (?:maskin|bil|gång|system|telefon) köper (?:vi|jag)`,
    unless: UNLESS,
  },
];
