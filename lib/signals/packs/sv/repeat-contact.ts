import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NTH =
  '(?:andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|hundrade|(?:\\d{1,2}):?(?:e|a|onde|de)|femtielfte|n:te)';
const FINE = loosely`tack|strålande|handlar (?:och|gärna)|lika bra|fungerar (?:det )?igen|funkar igen|semester~|startat om|starta om|förklara igen|omgångar|om dagen|förstod|vi ses|kom det fram|hur ändrar|första gången jag (?:skriver|beställer|handlar)|efter installationen`;

/** Swedish: has written, called or explained before, and must do it again. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: loosely`(?:för |är (?:det )?(?:nu )?(?:redan )?|det är |nu är det )?(?:den )?${NTH} gången(?= |[.,!]*$)…|(?:mitt|min|det) ${NTH} (?:mejl|mail|meddelande|samtal|ärende|försök|klagomål|apparat|påminnelse|brev)~|^\P{L}*(?:den )?${NTH} (?:mejl|mail|meddelande|ärende|samtal|försök|apparat|enhet|reparation)~|hur många gånger (?:till |ska |måste |har |behöver |skall )+~|(?:ringt|skrivit|mejlat|mailat|kontaktat|förklarat|rapporterat|påpekat|skickat|bett|frågat|sagt|anmält|klagat) (?:_)?(?:(?:\d+|två|tre|fyra|fem|sex|tio|flera|många|hundra|tusen|massor av|upprepade|otaliga|åtskilliga) gånger)|(?:upprepade|otaliga|åtskilliga) gånger|(?:öppnat|har|skapat|lagt) (?:_)?(?:två|tre|fyra|fem|flera|\d+) ärenden|inte första gången`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/told-you',
    strength: 'explicit',
    match: loosely`(?:har |jag |vi )*redan (?:skrivit|förklarat|sagt|skickat|påpekat|meddelat|rapporterat|mejlat|anmält|ringt|berättat|förra)(?= )…|(?:sa|skrev|rapporterade|anmälde|påpekade|anmält|rapporterat) (?:det |detta |det här )?(?:redan )?(?:tidigare|förra (?:veckan|månaden|året)|för (?:en|två|flera))|som (?:jag|vi|sagt) (?:redan )?(?:skrev|skrivit|sa|sagt|nämnde|nämnt|förklarade|förklarat|tidigare)|som sagt tidigare|(?:får|måste|tvungen att|trött på att) (?:upprepa|förklara (?:allt|igen|om)|börja om|dra allt)~|börja(?:r)? om från (?:början|noll)|(?:hör av mig|skriver|ringer|kontaktar er|mejlar|återkommer|återkomma) (?:_)?(?:igen|på nytt|ännu en gång|i samma ärende|samma sak)|upprepar min|^\P{L}*jag igen|(?:är vi |vi är )där igen|tillbaka med samma`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/closed-not-fixed',
    strength: 'explicit',
    match: loosely`(?:stängde|stängdes|stängt|avslutade|avslutades|avslutat|markerade) …(?:utan att|men|fast|trots)…|varför (?:stängdes|stängde|avslutades|avslutade) …(?:ärende|ticket|reklamation)~|(?:öppnar|öppna) (?:_)?ärendet igen…|öppna ett nytt ärende|(?:skulle|sa att det var|påstod att|påstods) …(?:vara )?(?:löst|lagat|åtgärdat|fixat|avhjälpt|klart) men|(?:inte|aldrig|fortfarande inte) (?:blivit )?(?:löst|åtgärdat|lagat|fixat|avhjälpt)(?=[ .!]*$)`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'explicit',
    match: loosely`samma (?:gamla )?(?:sak|problem|fel|visa|strul|elände|historia) (?:igen|varje|fortfarande|en gång till|med er|hela tiden)|(?:fortfarande|ännu) (?:_)?(?:samma (?:fel|problem)|inte (?:löst|fungera|funkar))~|(?:fungerar|funkar|startar|laddar) fortfarande inte|(?:problemet|felet|det) (?:är (?:tillbaka|kvar)|kvarstår|återkommer|har återkommit)|(?:hänt|hände|händer|sönder|nere|slutade (?:att )?(?:fungera|funka)|krånglar|strular|borta|strömlös|dags|trasig|fel|dragit) (?:\p{L}+ )?igen|^\P{L}*(?:återigen|ännu en gång|än en gång|igen) (?:_)?(?:har|utan|är|inget|fel|samma|fungerar|nere|debiterad|blivit)~|(?:varje|var) (?:månad|vecka|dag|gång) (?:är det )?samma|alltid samma sak (?:med er|hos er)|(?:är|var) (?:_)?också (?:trasig|defekt|sönder|fel)~|det är samma sak(?=[.!]*$)|men det är samma sak|det är alltid samma`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/came-back',
    strength: 'explicit',
    match: loosely`(?:skrev|ringde|mejlade|frågade|anmälde|skickade|undrade) (?:jag|vi)?[^.!?\n]{2,40}(?:skrev|ringde|mejlade|frågade|och i (?:förra|går|september)|igen|på nytt)|skrev (?:_)?, (?:jag|vi) skrev|(?:tredje|fjärde|femte|andra|sjätte|sjunde) (?:haveriet|gången|uppladdningen|försöket|felet|reparationen|boten|lagningen|bytet|månadsskiftet|avbrottet|besöket|p-boten|stoppet)(?= |[.,!]*$)|försök (?:nummer|nr) (?:två|tre|fyra|fem|\d+)|för (?:vilken|femtielfte|tionde|elfte) gången? (?:i ordningen)?|för tionde gången|(?:den andra|det andra|andra gången) (?:den här|i år|på en)|på raken|(?:nu|i dag|i går|i onsdags|idag) (?:var|är|är det|skramlar|läcker|stannade) (?:det |den )?(?:_)?(?:igen|kallt igen|lika kallt)|(?:igen|på nytt),? (?:precis som|fast|trots att)|(?:trasig|trasigt|kallt|borta|nere|skrammel|stopp|fel|svart|sönder|slut|fullt) igen|(?:precis|likadant) som i (?:\p{L}+)|i dag samma (?:visa|film|sak)|(?:i dag|nu) fick jag samma|samma (?:film|intyg|blankett|svar|fel) (?:_)?(?:igen|fjärde|en gång till|i dag)~|(?:frågar|säger|skriver|förklarar|ber) (?:_)?(?:en gång till|ännu en gång|på nytt|återigen)|(?:hör av mig|hör av oss) (?:_)?(?:på nytt|igen|en gång till)|ber ni om den (?:en gång till|igen)|(?:trots att|fast) (?:ni|du|han|hon|de) (?:sa|sade|påstod|skrev|lovade) (?:_)?(?:fixad|fixat|löst|lagat|lagad|klart|klar|åtgärdat)|(?:stängde|stängt) ärendet|inget var löst|så här är jag då|(?:kraschar|krånglar|läcker|hackar|fryser|strular|skramlar|droppar|piper) (?:_)?(?:fortfarande|igen|ännu)|fortfarande (?:_)?(?:kraschar|krånglar|läcker|hackar)|håller i (?:två|tre) (?:dygn|dagar)|(?:tre|fyra|fem|sex|tio|\d+) (?:ärendenummer|mejl|samtal|påminnelser|försök|uppladdningar|handläggare)(?= |[.,!]*$)|nu är vi uppe i|(?:skickat|lämnat in|fått) (?:_)?(?:tre|fyra|fem|två) gånger|(?:först|både) per (?:post|brev),? (?:sedan|och)|^\P{L}*(?:inte i går heller|ännu en (?:p-bot|faktura|räkning|metall)~|återigen)|ännu en (?:metallflisa|p-bot|böter|faktura|felleverans|krasch)|(?:är|det är) (?:den|det) (?:andra|tredje|fjärde)(?=[.,!]*$)|sa (?:jag )?till om i (?:\p{L}+)|i förra månaden också|varje gång att det är`,
    unless: FINE,
  },
];
