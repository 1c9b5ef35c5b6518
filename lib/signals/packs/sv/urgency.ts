import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NO_HURRY = loosely`(?:inte|ingen|inget|ingenting|utan) (?:_)?(?:bråttom|brådska|brådskar|akut|stress|panik)|när ni hinner|tack för|gott om tid|i juli|januari|fantastiskt|går bra|~\?\P{L}*$`;

/** Swedish: business at a standstill, stated loss, a deadline, hurry. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: loosely`(?:vi|jag|ingen|personalen|butiken) (?:kan|får) (?:ej|inte|ingenting|inget)? ?(?:\p{L}+ )?(?:arbeta|jobba|fakturera|sälja|ta emot|ta betalt|leverera|betala ut|betjäna|producera|skicka ut|öppna (?:butiken|kassan))|kan (?:ej|inte) (?:ta betalt|arbeta|jobba|fakturera|sälja|ta emot kunder|betala ut)|utan (?:_)?kan (?:jag|vi) inte (?:jobba|arbeta|öppna|sälja|driva)|kunder(?:na)? kan inte (?:betala|handla|boka|beställa)|(?:produktion|fabrik|verksamhet|lager|kontor|butik|företag|allt|webbutik|system|sajt|hemsida|server|kassa|linje|restaurang|klinik|avdelning|vi)\p{L}{0,4} (?:_)?(?:står (?:_)?stilla?|ligger nere|är nere|är lamslag|lamslagen|stillastående|stoppad|stoppat)~|(?:helt|är) lamsla~|fick (?:stänga (?:butiken|kontoret|restaurangen)|skicka hem)|enda inkomst|står (?:helt )?stilla?(?=[.!]*$)`,
    unless: loosely`i juli|januari|videon|planerat underhåll|sökmotorn|~\?\P{L}*$`,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match: loosely`(?:förlorar|tappar|förlorade|förlorat|tappat|förlora) (?:_)?(?:pengar|försäljning|kunder|ordrar|euro|kronor|tusen|intäkter|inkomst|kontrakt|affärer|bokningar|\d)~|(?:varje|per) (?:timme|dag|minut) (?:_)?kostar…|kostar (?:oss|mig) (?:en förmögenhet|tusen|stora|massor|\d)~|går miste om (?:_)?(?:intäkter|försäljning|order|kunder|affärer|inkomst)~|(?:i|om) timmen i förlust`,
    unless: loosely`ni (?:kommer att förlora|har förlorat|har tappat)|crm~|förlorade en kund i`,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match: loosely`(?:fristen|tiden|ansökan|deadline|anbudet|sista dagen|ansökningstiden) (?:_)?(?:går ut|stänger|är|löper ut|slutar) (?:_)?(?:i dag|idag|i morgon|imorgon|i kväll|klockan|om)|(?:i dag|i morgon|imorgon) är (?:det )?sista dagen|(?:behöver|måste|vill ha) (?:_)?(?:det |vara |svar |lösas |klart |ha )*(?:_)?(?:i dag|idag|i morgon|till i morgon|före (?:klockan|fredag|helgen)|senast|inom (?:en|två|\d+|några)|nu|i kväll)(?= |[.,!]*$)|(?:flyg(?:et)?|bröllop(?:et)?|event(?:et)?|invigning(?:en)?|provet|tentan|begravning(?:en)?|resan|flytten|operationen|festen|lanseringen|mässan|premiären) (?:_)?(?:är|går|börjar) (?:_)?(?:i dag|i kväll|i morgon|på (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|om (?:en|två|tre|\d+) timm~)|(?:har|håller) (?:_)?(?:presentation|invigning|bröllop|lansering|möte) i (?:dag|morgon|kväll)|(?:reser|flyger|åker) (?:i kväll|i morgon|i natt|om)|kan inte vänta(?= (?:längre|till)|[.!]*$)|kommer det inte (?:i dag|i morgon|fram)…|förlorar jag platsen`,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match: loosely`bråttom|brådskar|brådskande|akuta?(?! (?:mottagning|tand))|så (?:fort|snabbt|snart) som möjligt|snarast(?: möjligt)?|omedelbart|omedelbar~|genast|med en gång|omgående|högsta prioritet|nödläge|skynda (?:er|på)|fort(?=!)|svara nu|(?:kunder|folk|patienten|patienter|lastbilarna|gäster) …väntar|kö av folk`,
    unless: loosely`(?:inte|ingen|inget|ingenting|utan) (?:_)?(?:bråttom|brådska|brådskar|akut|stress|panik)|på akuten|till akuten|express~|nödutgång~|tack för att ni svarade|som brådskande`,
  },
  {
    rule: 'urgency/soon',
    strength: 'explicit',
    match: loosely`(?:tillträde|bröllop|konsert|konferens|betygskonferens|cup|flyg|tåg|sista tåget|bussen|moms|hyra|dialys|vigsel|tentamen|tenta|inflyttning|besiktning|lansering|invigning|black friday|begravning|operation|match|spelning|disputation|deadline|löner)~ (?:_)?(?:är|går|börjar|ska in|ska ut|startar|drar igång|körs) (?:_)?(?:i morgon|i dag|i kväll|i övermorgon|om|klockan|på (?:mån|tis|ons|tors|fre|lör|sön)|den (?:\d+|\p{L}+)|halv|nio|åtta)~|(?:i morgon|i kväll|i helgen|i övermorgon|om \p{L}+ (?:minuter|timmar|timme)) (?:har vi|är det|börjar|går|ska|står)(?= )|(?:börjar|går|stänger|startar) om (?:\p{L}+|\d+) (?:minut|timm)~|(?:i morgon|i dag) (?:_)?(?:klockan|kl) \p{L}+ och|(?:måste|behöver) (?:_)?(?:hem|vara|komma|ha|få|nå) (?:_)?(?:i dag|i kväll|den här veckan|innan dess|före|till i morgon|senast)~|(?:före|innan) (?:klockan|kl) \d+|måste komma den här|(?:räcker|räckte) (?:bara |endast |precis )?(?:till|över|fram till) (?:i )?(?:morgon|kväll|fredag|helgen|i dag|natten)~|ligger för döden|(?:står|sitter) (?:jag )?(?:fast )?(?:i|på) (?:_)?(?:station|garage|gate|flygplats|hamn|parkeringshus)~|(?:varje|per) (?:timme|dag|dygn|minut) (?:\p{L}+ )?(?:bandet |den |det )?(?:_)?kostar|står (?:två|tre|alla|hela|bandet|femtio)~ (?:skift|man|linj)?~|(?:två|tre) skift(?:en)? (?:står|väntar)|kunden hotar|vite(?=[.,!]*$)|(?:ingen|inget|inga) (?:_)?(?:får |av kassorna |av oss )(?:_)?(?:tar kort|upp en enda|in|fram)|(?:kan|kunde) (?:vi |jag )?inte (?:_)?(?:köra|ta hem|betala ut|ta emot|visa|släppa in|hämta hem) (?:en enda|henne|honom|\p{L}+)|utan (?:nät|internet|ström|system|bil|telefon|dator) (?:_)?(?:ingen|inget|får|tjänar)~|(?:gäster|kunder|patienter|barn|föräldrar|lärare|brud)~ (?:_)?(?:glor|går|lämnar|väntar|står|sitter) (?:_)?(?:på en vit|utanför|notan|framför|i snö|i regn|i kö)~|står det (?:_)?(?:föräldrar|kunder|folk|gäster)|fullsatt|snälla (?:gör|hjälp|skynda)~|(?:är|har) (?:legat|varit) ner(?:e)? sedan|(?:legat|ligger) nere (?:sedan|i)|(?:hyran|medicinen|räkningen) (?:_)?(?:ska in|ska betalas|kostar)|blir det ingen (?:medicin|mat|hyra|lön)|(?:fyra|fem|tre|\d+) dagar nu|(?:fjorton|tretton|tolv|elva|femton|\d{1,2}) grader (?:_)?(?:i (?:sov|vardags)rummet|inne|i lägenheten|i huset)|åttonde månaden|nionde månaden|nyfödd(?=[.!]*$)|(?:hotellet|skolan|banken|mäklaren|kunden|chefen|myndigheten) vill ha (?:_)?(?:före|senast|innan)|kan (?:int|inte) vänta (?:en|till|längre)~`,
    unless: NO_HURRY,
  },
];
