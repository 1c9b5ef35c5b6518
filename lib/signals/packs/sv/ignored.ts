import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const CALM = loosely`ingen (?:brådska|stress)|när ni hinner|behöver inte ringa|tack för|toppen|strålande|jättenöjd|med spänning|hur lång tid tar (?:frakten|leverans)|lämna hos|ställer jag|ladda|på torsdag|vanligtvis`;

/** Swedish: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/no-answer',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`ingen (?:av er |hos er |har |på kundtjänst )*(?:svar|ring|hört av|hör av|återkom|mejl|kontakt)(?:ar|at|ade|er|t|it)?~|(?:ni|du|de|man) (?:har )?(?:inte |aldrig )?svarar? (?:inte|aldrig)|(?:ni|du|de) har (?:inte|aldrig) (?:svarat(?! på (?:det|min))|hört av|återkommit|ringt)|svarar inte på (?:mina|mitt|mejl|telefon)|(?:får|fått|fick|har) (?:inte |aldrig |ännu inte |fortfarande inte )*(?:fått )?(?:inget|något|ett enda|någon|ingen) ?(?:svar|återkoppling|respons|besked)|(?:inte|aldrig) fått (?:något |ett )?(?:svar|besked|återkoppling)|(?:inget|inte ett|noll|utan|ingen|inga) (?:enda )?(?:svar|återkoppling|besked|livstecken)(?! på min fråga)(?= |[.!]*$)|(?:väntar|väntat) fortfarande|fortfarande (?:_)?(?:väntar|inget svar|inte (?:hört|fått)|utan svar|ingen)|(?:inte|aldrig) hört (?:ett |något|av|ifrån|från|ett ljud)~|inte hört något|inte ett (?:ord|ljud|pip)|(?:helt|döds?|alldeles) ?tyst(?= från|[.!]*$)|bortglömd|(?:ni|de) har glömt (?:bort )?(?:mig|oss|mitt)|varför (?:svarar|ringer|hör|har) (?:_)?(?:ingen|inte|ni inte)|när tänker ni (?:svara|ringa|lösa|åtgärda)`,
    unless: CALM,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match: loosely`(?:väntat|suttit i kö|varit utan|stått utan|legat öppet|suttit i telefon) (?:_)?i (?:över |mer än |snart |nästan |nu )*(?:\d+|en|ett|två|tre|fyra|fem|sex|tio|flera|timmar|veckor) ?(?:timm|timme|dag|veck|månad|minut|år)?~|(?:det har )?(?:gått|snart gått) (?:över |mer än |nu |snart )*(?:\d+|en|ett|två|tre|fyra|fem|sex|tio|flera) (?:timm|dag|veck|månad)~ (?:och|sedan|sen|utan)…|(?:\d+|en|ett|två|tre|fyra|fem|flera) (?:timm|dag|veck|månad)~ utan (?:svar|åtgärd|lösning|återkoppling|internet|hjälp)|sedan (?:i )?(?:måndag|tisdag|onsdag|torsdag|fredag|förra)~ …(?:inte|inget|utan)|hur (?:länge|mycket längre) (?:_)?(?:behöva vänta|vänta|till)~|tar (?:_)?(?:en evighet|veckor på sig|så lång tid|orimligt|evigheter|flera veckor)|(?:lång|långa|orimlig|orimligt lång) (?:svarstid|väntetid|handläggningstid)~|en evighet|(?:timmarna|dagarna|tiden) (?:_)?lovade har gått|(?:ärende|ticket|klagomål) har legat`,
    unless: CALM,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match: loosely`(?:lovade|skulle|lovat|lovad|sa att ni skulle|utlovade|lovades) (?:att |bli )?(?:_)?(?:ring|upp|återkom|återkoppling|höra av|kontakt|komma i dag|mejl)~ ?…(?:aldrig|inte|i går|igår|men|förra)|(?:lovade|skulle) (?:återkomma|ringa)(?: upp)? (?:i går|i dag|förra|igår|innan|senast)|ingen ringde|aldrig (?:blivit )?(?:uppringd|ringde|ringt tillbaka)|(?:lägger|lade|la|slängde) (?:ni )?på (?:luren|i örat|mig)|samtalet bryts|dök (?:inte|aldrig) upp|kopplas bort`,
    unless: CALM,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match: loosely`ignorer(?:ar|as|ad|at|ade) ?(?:mig|oss|mina|mitt)?(?= |[.!]*$)|nonchaler(?:ar|as|ad|at)|(?:ingen|ni|de) (?:lyssnar|bryr (?:sig|er)|tar (?:mig|oss|ansvar|det) ?(?:på allvar)?|gör (?:något|ett smack|ingenting)|läser)(?: inte)?(?=[ .!]*$| på| om| mig| det| inte)|lyssnar inte|bryr er inte|(?:läser|har) (?:någon|ni ens|ni|du ens) (?:mina|läst|ens läst|ens) ?~|läser inte (?:det|vad|mina)|(?:auto|standard|mall|robot|maskin)svar(?:et)?|klipp och klistra|(?:bollas|skickas|slussas|kastas|bollad|runtskickad|hänvisas|skickad) ?(?:runt|mellan|fram|hela|vidare)?|(?:prata|tala|snacka) (?:med|till) en (?:vägg|mur)|händer (?:ju )?(?:inget|ingenting)|inget händer|(?:inget|ingenting) händer|ingen gör något|ingen tar ansvar`,
    unless: loosely`ignorera|skriptet|tomma rader|när ni hinner|ställer jag|tack för|läser ni ofta`,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`(?:något|några) (?:nytt|nyheter|besked|uppdatering~)(?= i| om| kring|[ ?.!]*$)|(?:hur går det med|vad händer med|hur ligger det till med) (?:mitt|vårt|min|ärendet)|påminnelse (?:nummer|nr|två|tre|\d)|(?:påminner|påminna) (?:er )?om mitt|(?:jaga|jagar|tjata|tjatar) (?:på )?er|(?:alltid|ständigt) jag som (?:måste|får)|^\P{L}*(?:hallå|hallåå~)[ ?!]*$|(?:är|finns) det någon (?:där|hemma)(?=[ ?!]*$)|någon där[ ?!]*$`,
    unless: CALM,
  },
  {
    rule: 'ignored/silence',
    strength: 'explicit',
    match: loosely`ingen (?:_)?(?:kom|lyfter|lyft|lyfte|dök upp|hör av|hörde av|lyssnar|skrivit ett ord|gör ett skvatt|gör något)(?: och ingen| luren| på|[ .,!]*$)|(?:kom|dök det|ringde|svarade) ingen|ingen (?:kom|ringde|svarade|hörde) och ingen|(?:inte (?:ens|ett enda|en enda) (?:svarat|ett ord|svarar|pip|rad|livstecken)|inte ett ord|inte ett pip|inte ens svarat)(?= |[.,!]*$)|(?:noll|inga|inget) (?:svar|reaktion|respons)|(?:skrivit|hört) (?:_)?ett ord|(?:tyst|tystnad|dödstyst|dödstystnad)(?: som i graven| i (?:\p{L}+|\d+) (?:dagar|veckor)| sedan dess)|(?:det är|det har varit|är det) (?:lika )?tyst|(?:leker|spelar) (?:ni )?döda?|(?:legat|ligger) lågt|svart hål|(?:ringt|ringde|ringer) (?:er )?(?:_)?(?:urkopplad|bortkopplad)|(?:blivit|blir) (?:_)?(?:urkopplad|bortkopplad|utkastad)|pausmusik~|tutar det bara|telefonkö~|(?:suttit|satt) (?:_)?(?:i den här chatten|i er kö|i kö|i kön|i chatten)|kö (?:\p{L}+ )?dagar i rad|utan att komma fram|komma fram hos er|(?:satt|stod|väntade) (?:jag |vi )?(?:hemma )?(?:hela|i tre|i fyra|förgäves)|(?:är det|finns det|är) (?:_)?någon (?:hemma|där|vaken)(?=[ ?!,]*$)|har ni semester|läser någon (?:där|ens|hos er|alls)|(?:skulle|lovade) (?:ni |de |han |hon )?(?:_)?(?:återkomma|höra av|ringa|mejla|mejlas|komma|svara)(?: sig| er)? ?(?:_)?(?:inom|i går|, sa de|sa de)|(?:skulle|lovade) (?:_)?(?:mejlas|skickas) i går|(?:vad krävs|vad ska till|hur länge) (?:_)?för att (?:_)?(?:någon|ni) (?:_)?(?:höra av|svara|reagera|ringa)~|fått jaga|(?:vartenda|varje) besked|(?:åtminstone|minst) ett (?:.)?mottaget|vore trevligt med|(?:alla|alla hos er) (?:_)?(?:noterar|noterade|skulle|lovar)(?:.)? …(?:ingen|kolla|inget|kollar)|kolla upp det(?=.?[.!]*$)|standardrad~|standardsvar~|mallsvar~|samma standard~|(?:står|stod) (?:fortfarande |ännu )?(?:.)?under (?:utredning|behandling)|vad är det ni (?:utreder|gör|väntar på)|(?:fortfarande|ännu) (?:.)?(?:under utredning|pågående)|(?:boten|robot) (?:_)?(?:som ska|hämta|ska hämta)~|nu är det (?:snart )?(?:\p{L}+ ?)(?:vinter|höst|jul|vår)|det var (?:tolv|tio|nio|\d+|\p{L}+) (?:dagar|veckor|månader) sedan|det kom (?:ingen|inget)|(?:larmet|mejlet|brevet) (?:_)?(?:men|och) (?:_)?ingen|(?:händer|hände|får) (?:_)?(?:ingenting|inget) (?:_)?från er|ingen lyfter`,
    unless: CALM,
  },
];
