import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { KIND } from './words.ts';

const UNLESS = loosely`${KIND}|läste (?:jag )?i|berättade|grym(?:t|ma)?|får jag|kan inte (?:dela|lägga)|knappen|kampanj~|annonsen|jag är journalist|presskontor|pressmeddeland~|reklamfilm|samarbeta|från min kund|räknas snittet|~\?\P{L}*$`;
const NETS =
  '(?:sociala medier|some|facebook~|twitter|instagram|insta|tiktok|youtube|linkedin|reddit|nätet|internet|flashback|forum(?:et|en)?|alla forum|trustpilot|google|prisjakt|reco|bloggen?|min blogg|snapchat|jodel|x|överallt)';

/** Swedish: threatens a bad review, social media or the press (R29, R36). Named sites: see the kind. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/review',
    strength: 'explicit',
    match: loosely`(?:skriv|lämn|ge|ger|lägg|räkn|vänt|post|public|få)~ …(?:(?:dålig|negativ|usel|urusel|svidande|ärlig|hemsk|kass|riktigt dålig)[at]? (?:recension|omdöme|betyg|kommentar|review|reklam)~|(?:en|1|noll|0) stjärn(?:a|or)|er en recension)|(?:min|mitt|google-)(?:recension(?:en)?|omdöme|betyg)? ?(?:recension|omdöme|betyg)? (?:kommer inte|blir (?:därefter|inte)|lär)|(?:en|noll|ingen) stjärn(?:a|or) (?:på|och|av mig|från|blir)|google-recension~ blir|dålig reklam`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: loosely`(?:lägger|lägga|lägger ut|postar|posta|delar|dela|hamnar|skriver|publicerar|sprider|hänger ut|lägg|hängs ut|lär hamna) …(?:på|i|om det (?:i|på)) (?:alla )?${NETS}|(?:hänger?|hänga|hängas) (?:ut )?er(?: ut| på)?|(?:hängas|hänga) ut|(?:gör|spelar in|ska göra) en (?:tråd|video|film|live)~|(?:publicerar?|lägger ut|delar) (?:_)?(?:mejl|konversation|skärmdump|chatt|bilder|samtal|brev)~|går ut (?:_)?offentligt|offentliggör~|(?:gå|bli|går|blir) viralt?|\d+ följare …(?:hör|vill|älska|läs)~|(?:mina|våra) följare (?:ska|kommer|får|lär)|nästa (?:avsnitt|inlägg|video|artikel) handlar om er|om er på min blogg|vad (?:internet|nätet|folk på nätet) tycker|(?:vänta bara|se vad som händer) …nätet`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: loosely`(?:kontakt|går|gå|ring|tips|hör av|prat|vänd|mejl|skriv|läs|se|ser|historia|hamn)~ …(?:till|med|för|i|på|om er i)? ?(?:pressen|media|medier|tidning(?:en|ar|arna)?|lokaltidning(?:en)?|journalist(?:er)?|tv|nyheterna|aftonbladet|expressen|plus|svt|yle|hufvudstadsbladet|hbl|råd och rön|radion?|uppdrag granskning|granskande)|(?:pressen|media|medier|tidningen|journalister) (?:lär|kommer|vill|skulle) …(?:älska|intressant|intresserad|gilla|veta|höra)|insändare~?`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/tell-everyone',
    strength: 'explicit',
    match: loosely`(?:berätt|varn|avråd|inform|säg)~ (?:_)?(?:alla|andra kunder|hela|vänner|folk|omgivning|bekant|kolleg|allmänheten)~|(?:alla|folk|hela (?:stan|världen|sverige|bygden|branschen)|andra) (?:ska|måste|borde|kommer att|bör|förtjänar att) (?:_)?(?:veta|höra|få veta|reda)|se till att (?:ingen|alla|folk) …(?:handl|köp|vet|anlit|får veta|får höra)~|rekommender(?:ar|a) (?:er |det )?(?:inte|aldrig|ingen) ?(?:er )?(?:till|för|att)?|sprid(?:er|a) (?:det här|ordet|detta)`,
    unless: loosely`${KIND}|grym(?:t|ma)?|hela (?:vägen|tiden|resan|dagen|kvällen)`,
  },
  {
    rule: 'reputation-threat/will-be-seen',
    strength: 'explicit',
    match: loosely`(?:alla|(?:följare|läsare|läsarna|föräldrar|medlemmar|kontakter|grannar|kollegor|kunder|personer|företagare|vänner|bekanta|alla)|läsarna|folk|hela \p{L}+) …(?:ska |får |kan |kommer att |lär )?(?:läsa|få läsa|se|få se|får läsa|får se|får veta|får höra|lär läsa) (?:om |hur |vad |det |röntgen)~|(?:hamnar|hamna|lägger|läggs|publiceras|dyker upp|läsa|läser) …(?:på|i|om er (?:själva )?på) (?:_)?(?:trustpilot|reco|google|facebook|insta(?:gram)?|tiktok|youtube|linkedin|flashback|app store|tripadvisor|jodel|reddit|yelp|booking|bloggen?|kanalen|podden|hemsidan|gruppen)(?: i kväll| i morgon)?|(?:en |min )?(?:etta|ettan|etta i betyg|ensam stjärna) (?:i|på|hos) (?:trustpilot|reco|google|facebook|insta(?:gram)?|tiktok|youtube|linkedin|flashback|app store|tripadvisor|jodel|reddit|yelp|booking)|(?:betyget?|omdömet|snittet) (?:ska|kan|får|lär) (?:_)?(?:justera|sänka|dra ner)~|på google\? det ska|(?:lokaltidning|tidning|aftonblad|expressen|lokalradio|radio|svt|tv4|sveriges radio|vasabladet|hbl|norran|yle|uppdrag granskning|båtnytt|plus på svt|redaktion|reportern?|journalist)~ (?:_)?(?:ringde|kommer|har min|söker|letar|har fått|fick|vill|skriver|intresse|hör av)~|(?:läsarna av|tidning|i tidningen) (?:_)?(?:få|får|ska|kommer|läsa|båtnytt|göra)~|insändar~|debattartikel~|min (?:insändare|spalt|blogg|podd|kanal)|(?:resespalt|krönik|heminrednings ?blogg|heminredningsblogg|matblogg|modeblogg)~|har en \p{L}*blogg|skriver (?:_)?(?:spalten|krönikan|resespalten)|(?:på film|på bild|inspelat|filmat|skärmdumpar) …(?:tiktok|gissa|lägger|nätet|hamnar|i kväll|ut)|(?:bilderna|bilden|filmen|videon|röntgenbilden|hyttbilderna) (?:_)?(?:utvalda?|kända|berömda|göra er|hamnar|läggs)~|gör(?:a)? er (?:berömda|kända|ökända)|(?:krögarträffen|föreningen|företagarföreningen|branschträffen|facebookgruppen|föräldragruppen|fikabordet|bytorget|stammis~) …(?:berätta|läsa|veta|höra|sextio|alla|får|så ni förstår)~|berättar (?:jag )?(?:gärna|mer än gärna|så gärna)(?: vidare)?(?: på| i| för)|(?:följarskara|följarna|följare|prenumeranter) (?:_)?(?:består|får|ska|kommer|och)~|lägger jag ut (?:den|det|allt|min)|(?:allt|sanningen) ut på nätet|i direktsändning|tips(?:at|ar) (?:_)?(?:redaktion|tidning|journalist|tv|radio)~|fyllde i deras formulär`,
    unless: loosely`${KIND}|knappen|annons~|reklamfilm|presskontor|pressmeddeland~|hur (?:delar|lägger)|~\?\P{L}*$`,
  },
];
