import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const MINE = loosely`ha med er att göra|sa precis tvärtom|jag missförstod|jag läste|jag blandade|förstår inte (?:steg|engelska)|har jag förstått|nu förstår|mitt fel|tack|förlåt~|mitt misstag|översättaren|storleken passar|chef~|förstod precis|fråga en sak`;

/** Swedish: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: loosely`(?:inte|aldrig) (?:det |så |vad |min )(?:fråga|jag (?:frågade|bad|menade|undrade|skrev|sa))~(?: om| efter)?|det (?:frågade|bad|menade|sa) jag (?:inte|aldrig)|(?:det )?har jag aldrig sagt|(?:jag|vi) (?:har aldrig sagt|bad aldrig|sa aldrig|frågade aldrig)|(?:min|mitt) (?:fråga|ärende) (?:var en annan|gällde (?:något|en|ett)|handlade om något)|(?:svarar|svarade|svarat) (?:_)?(?:inte )?på (?:något annat|en annan|fel (?:mejl|fråga)|min fråga|det jag|mina frågor)|inget svar på min|(?:inget|ingenting|inte) (?:_)?med (?:_)?att göra|(?:frågade|bad|ville|vill|menar|menade|pratar|talar)(?: \p{L}+){1,4}, (?:inte|jag (?:vill|ville|pratar|menar)) ~|menade (?:jag )?(?:inte det|något annat|inte så)|(?:pratar|talar|frågar) (?:jag )?inte om …|jag menade inte|inte så jag menade|du pratar om …jag (?:frågar|pratar|menar)`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: loosely`(?:ni|du|man) (?:har |verkar |verkar ha )*(?:inte |ju )?(?:missförst|missuppfatt)(?:ått|od|år|at|ar|ade)~|(?:ni|du) (?:förstår|förstod|fattar|begriper) (?:ju |visst )?inte|(?:ni|du) har (?:nog |ju )?inte förstått|(?:har|tror|tror inte) …(?:ni|du) (?:har )?(?:inte )?(?:förstått|missförstod|fattat)|inte (?:att ni )?har förstått|(?:uppfattat|tolkat|förstått|läst|tolkade|läste|uppfattade) (?:det |mig |oss |frågan |allt |detta )*(?:helt )?(?:fel|bakvänt|bak och fram)|(?:blivit|vara|rör sig om|är|skett|blev) (?:_)?missförstånd|(?:blandar ihop|förväxlar|blandat ihop|förväxlat) (?:mig|oss)|är inte (?:min beställning|mitt ärende|mitt konto|min order|mitt fall)|läs (?:om )?(?:_)?(?:mitt|vad jag|frågan|mejl|meddelande|det jag)|(?:pratar|talar) (?:om (?:något (?:helt )?annat|olika)|förbi varandra|olika språk)|(?:precis|helt|tvärt) ?tvärtom|^\P{L}*tvärtom,|(?:lösningen|svaret) (?:är|var) (?:för|till) en annan|skickade instruktioner för ~|på fel mejl`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/past-each-other',
    strength: 'explicit',
    match: loosely`(?:det )?(?:är|var) (?:ju |nog )?(?:inte|int) (?:det|det jag|där|om det|vad) (?:jag |det |vi )?(?:undra|fråga|tar stopp|syfta|sök|bad|gäller)~|(?:frågade|undrade|bad) (?:jag |vi )?(?:int|inte|ju inte|aldrig) (?:om|efter|över)|(?:inte|int) (?:om|efter) \p{L}+ utan (?:om|efter)?|ingen frågade om (?:det|den)(?=[.,!]*$)|(?:jag|vi) (?:vill|ville|skulle|behöver|ska) (?:int |inte |inte ha |inte byta )(?:_)?[^.!?\n]{2,40}(?:jag|vi) (?:vill|ville|behöver|ska)|vill inte ha (?:presentkort|pengar|rabatt|en annan|något annat)~|tack för (?:guiden|svaret|länken|instruktion~|tipset|informationen)[^.!?\n]{0,25},? men|(?:du|ni) (?:beskriver|förklarar|förklarade|berättar|pratar|svarar) (?:_)?(?:hur|för mig|om)~…|(?:det )?(?:jag|vi) undrade var (?:varför|hur|när|om|vad)|(?:jag|vi) undrade (?:om|varför|hur|över|ju)|(?:nog|väl|säkert) (?:_)?(?:svar|ett svar|avsett|menat) (?:till|för) någon annan|(?:svar|svaret) (?:_)?(?:handlade om|gällde|till någon annan|en fråga som ingen)~|fråga som ingen (?:_)?ställt|(?:svarar|svarade) ni om|(?:läs|läser|läste) (?:_)?(?:en gång till|sakta|ordentligt|innan ni|mejlen hos er|igen)|vem (?:är det som )?läser (?:mejlen|det här|hos er|mina)|läser ni (?:ens|innan|det)|pratar (?:visst )?förbi|talar (?:visst )?förbi|samma film|(?:var jag |varit )otydlig|tydligare än så|(?:ni|du) (?:pratar|snackar|talar) (?:om )?\p{L}+, (?:jag|vi) (?:pratar|snackar|talar)|(?:ni|du) läste fel|(?:fel ritning|fel kund|fel ärende|fel person)|inte (?:hunden|katten|väskan|kortet|brygga|batteriet),|^\P{L}*(?:inte|int) (?:hunden|väskan|bilen|kortet)|det (?:gäller|gällde|handlar) (?:inte|int|ju inte) (?:om )?\p{L}+|(?:inte spärrat|inte felet),? (?:det är|utan)|är (?:inte|int) (?:spärrat|trasig|sjuk|borta),? (?:det är|utan)|(?:jag har|vi har) (?:inget|ingen|inga) \p{L}+! |det är \p{L}+ (?:jag|vi) frågar om|frågade varför|jag är (?:köparen|mottagaren|kunden)!?|som om (?:det vore )?jag|(?:i|från) (?:torsdags|måndags|tisdags|går|fredags) undrade|fick en (?:film|guide|länk) om|(?:nej|nej nej|nä),? (?:\p{L}+ )?(?:är|var|men) (?:frisk|hel|fungerar|alltså)~|(?:har vi|har jag)\. \p{L}+ har (?:vi|jag) inte|(?:int|inte) ska ju|jag skrev (?:\p{L}+ )?\p{L}, inte|sa jag åt (?:damen|henne|honom|er)|(?:byta|ha|få) \p{L}+, jag vill ha|(?:sim-?kortet|kortet|katten|batteriet|madrass) (?:fungerar|är frisk|har vi)`,
    unless: MINE,
  },
];
