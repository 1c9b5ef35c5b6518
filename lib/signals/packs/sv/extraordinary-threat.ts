import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const UNLESS = loosely`(?:fick|skickade) en sista|betald|hämta|provar|utbildning~|hälsa på|kontant|rabatt|mäter|måtten|vilka mått|ångrar inte|ångra mitt|stämmer det|gjordes i går|~\?\P{L}*$`;

/** Swedish: another extraordinary measure or an ultimatum (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match: loosely`(?:min |er |en |den |det är er )?sista (?:varning(?:en)?|chans(?:en)?|tillsägelse~)|ultimatum|(?:ni|du) (?:har|får) (?:_)?(?:\d|till|en|två|tre|24|48)[^.!?\n]{0,20}på (?:er|dig)|(?:jag )?ger er (?:\d+|till i|till på|två|tre|exakt|en (?:vecka|dag|timme))|(?:kommer att|ska|får|lär) (?:få )?ångra (?:er|det|dig|detta)|ska ni få (?:betala|sota|äta upp)|(?:stå|står|bli|blir) (?:er )?(?:väldigt |mycket )?dyrt(?: för er)?|(?:ta|tar|bära) konsekvenserna|(?:få|får) konsekvenser|ansvarar inte för vad|(?:säg inte|ni kan inte säga) att jag inte|skyll er själva|ska få se|inte över än|(?:är )inte över(?=[.!]*$)|hört det sista|lämnar (?:mig|oss) inget (?:annat )?val|inget annat val|(?:lös|gör|fixa|svara|betala) (?:det|detta)(?: \p{L}+){0,3}, annars(?: jävlar)?(?=[ .!]*$)`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match: loosely`(?:vidta|vidtar|vidtas) (?:_)?åtgärder|gör vad som krävs|(?:ta|tar|tvingas ta) (?:till )?(?:andra|hårdare|till andra) (?:metoder|tag|medel)|(?:ringer|mejlar|skriver) (?:varje|var) (?:timme|dag|minut) …tills|(?:ger mig|slutar) inte förrän|förstöra för er|se till att ni går i konkurs|(?:kräver|begär|begära|kräva) en (?:_)?(?:revision|granskning)|(?:kontaktar|skriver till) era (?:investerare|ägare|samarbetspartner|aktieägare|partner|sponsorer)`,
    unless: loosely`rättsliga åtgärder|juridiska åtgärder|~\?\P{L}*$`,
  },
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match: loosely`(?:betalar|betala) inte (?:_)?(?:ett öre|fakturan|något|en krona|mer|förrän|för)|(?:tänker inte|vägrar|kommer inte att|slutar) (?:att )?betala|håller inne (?:med )?(?:betalning|hyra|pengar)~|(?:stoppar|spärrar|blockerar|drar in|avbryter) (?:alla |mina |våra )?(?:betalning|autogiro|inbetalning|utbetalning|faktur)~`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match: loosely`(?:kommer|åker|går|sitter|ställer mig|demonstrerar|protesterar|kör) (?:_)?(?:till |ner till |utanför |upp till )(?:ert|er|butiken|kontoret|era|huvudkontoret|receptionen) ?~|kedjar (?:fast )?mig|vet var (?:ert|er) (?:kontor|butik|lager) (?:ligger|finns)|vägrar gå`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/formal-complaint',
    aspect: 'complaint',
    strength: 'explicit',
    match: loosely`(?:formellt|officiellt|skriftligt) klagomål|formell (?:reklamation|anmälan)`,
    unless: loosely`hur (?:lämnar|gör)|våra kunder`,
  },
  {
    rule: 'extraordinary-threat/boycott',
    aspect: 'boycott',
    strength: 'explicit',
    match: loosely`bojkott~|namninsamling|samla(?:r)? in namn|upprop mot`,
  },
  {
    rule: 'extraordinary-threat/or-i-act',
    strength: 'explicit',
    match: loosely`(?:sista|en sista) (?:frist|frist~|utväg|vänliga|påminnelse|uppmaning|möjlighet)~|(?:därefter|annars|sedan|sen|i annat fall|då) (?:häver|ställer|tippar|kapar|plockar|sätter|river|spärrar|skruvar) (?:jag|vi)|så (?:häver|kapar|tippar|skruvar|kör|spärrar|river|ställer) (?:jag|vi)|(?:betalar|betala|betalas) (?:vi |jag )?inte (?:_)?(?:en krona|ett öre|en cent|en spänn)|inte (?:en krona|ett öre|en cent) (?:till|mer|i licens)|(?:förblir|lämnas|lämnar) (?:_)?obetald(?:a)?|tills (?:_)?(?:fungerar|är klart|är tätt|går att) ?betala~|(?:fryser|håller inne|håller vi inne|innehåller|kvittar|drar av|drar vi av|stryper|river|bestrider) (?:jag |vi )?(?:_)?(?:avgift|hyra|betalning|faktur|delbetalning|nästa faktura)~|(?:fakturan|räkningen|delbetalningen|avgiften|hyran|slutfakturan) (?:_)?(?:fryser|river|håller|förblir|drar)~|det drar vi av|(?:faktura~|hyran|avgiften|betalningen|raten) (?:håller|fryser|stoppar|innehåller) (?:vi|jag)|autogirot? (?:_)?(?:drog|drar|dras|stopp|spärr|avslut)~|(?:spärrar|spärrat|spärrade) (?:jag |vi )?(?:kortet|korten|era dragningar)|(?:ställer|lämnar|tippar|kör|dumpar|slänger|lägger) (?:jag |vi )?(?:_)?(?:maskinen|bilen|eländet|skiten|traktorn|den|det|allt|soffan)? ?…(?:utanför er|utanför (?:ert|era|butiken)|på er (?:infart|gård|trappa)|på tvären|framför (?:er|ert|kommunhuset)|till er reception|där den stannade)|(?:sätter|ställer|lägger) (?:jag )?mig i (?:_)?(?:väntrummet|receptionen|butiken|lobbyn|entrén)|(?:går|lämnar|flyttar mig) (?:_)?(?:därifrån|härifrån|inte) (?:_)?förrän|(?:gult|gula|rött|röda) kort(?:et)?|(?:får|lär) (?:ni |du )?(?:se|lära känna) en (?:annan|helt annan) sida|jag räknar till tre|(?:till|ni får till) klockan \p{L}+ (?:i dag|i morgon|i kväll) får ni|(?:till|fram till) (?:_)?(?:får ni|har ni på er)|ni har till (?:i morgon|fredag|måndag|söndag|klockan)~|åker jag dit|kör jag dit|kommer jag (?:upp|in|ner|dit|till hans|över) och? ?|kommer jag till (?:hans|ert|er|din)|ska stå på min gård|vet (?:_)?var (?:\p{L}+ )?bor(?=[ .,!]*$| fixar)|(?:låter|anlitar|tar in) (?:jag |vi )?en annan (?:firma|hantverkare|elektriker|verkstad) (?:_)?(?:bygga|göra|laga|fixa|och)~|skickar (?:räkningen|taxikvittot|hotellnotan|notan|kvittot) till er|och skickar (?:räkningen|taxikvittot)|(?:kapar|klipper|bryter upp|kör upp|skruvar ner|sågar) (?:jag )?(?:förtöjningen|låset|bommen|den|skiten|kedjan)|(?:med truck|med våld|med kofot)|hör(?:de)? det sista av`,
    unless: UNLESS,
  },
];
