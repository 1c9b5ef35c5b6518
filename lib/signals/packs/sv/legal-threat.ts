import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const BODY =
  '(?:arn|allmänna reklamationsnämnden|reklamationsnämnden|konsumentverket|konsumentombudsmannen|ko|konsumenttvistenämnden|konkurrens- och konsumentverket|kkv|konsumentrådgiv(?:ar|ning)~|finansinspektionen|integritetsskyddsmyndigheten|imy|dataombudsmannen|post- och telestyrelsen|pts|traficom|ivo|valvira|arbetsmiljöverket|elmarknadsinspektionen|energimarknadsinspektionen|transportstyrelsen|hyresnämnden|kronofogden|utsökningsverket|nämnden|myndigheten|myndigheterna|livsmedelsverket|elsäkerhetsverket|tukes|justitieombudsmannen|jo|datainspektionen|regionförvaltningsverket)';
const UNLESS = loosely`tänker inte (?:anmäla|stämma)|stulna?|stölden|stämmer det|det stämmer|gitarr~|stämapparat|hur (?:anmäler|spärrar|gör)|advokatbyrå|kund hos oss|ser bra ut|arbetar på|nyhetsbrev~|kursen|~\?\P{L}*$|ber om bilaga|har en fråga`;

/** Swedish: lawyer, court, regulator, chargeback (R32). An accusation alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match: loosely`(?:stämmer|stämma|stämde) (?:er|dig|bolaget|företaget)|(?:blir det|blir|lämnar in en) stämning|stämningsansökan|(?:till|i|inför|genom|inom) (?:domstol(?:en)?|rätten|rätta|tingsrätten|domstol|högre instans)|(?:rättsliga|juridiska|legala) (?:åtgärder|steg|prövning|vägar)|(?:driva|driver|går vidare|gå vidare|tar|ta|går) (?:_)?(?:rättsligt|juridiskt|juridisk prövning)|juridisk prövning|(?:kräv|kräver|kräva|begär) (?:_)?skadestånd|skadestånd(?=[.!]*$)|grupptalan|till tvist|rättsskydd och|betalningsföreläggande|ses i (?:rätten|tingsrätten|domstol)`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match: loosely`(?:kontakt|prat|tal|anlit|koppl|lämn|hör|vänd|skick|ring|överlämn)~ …(?:min |en |vår |till |från |med |in |av )*(?:advokat|jurist|ombud|rättsombud)(?:en|er|et)?|(?:min|vår|vårt|våra) (?:advokat|jurist|ombud|rättsombud)(?:er)? (?:_)?(?:hör|kommer|kontaktar|är inkopplad|återkommer|tar|skickar|har tagit|säger|ringer)`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match: loosely`(?:anmäl|går|gå|vänd|kontakt|skick|ansök|anmälan|klag|ta|tar|vidare)~ …(?:till|hos|via)? ?(?:den |det )?${BODY}|(?:hyresnämnden|nämnden|arn) får avgöra|jo-anmäl~|anmälan (?:är )?(?:inskickad|gjord|inlämnad)|ärendet går till ${BODY}`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match: loosely`polisanmäl~|(?:går|gå|ringer|anmäler|anmäla|vänder mig) (?:_)?(?:till )?polisen|brottsligt och (?:jag|vi)|brottsanmäl~`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match: loosely`chargeback|kortreklamation|(?:reklamer|bestrid|återkall|återför)~ …(?:via|hos|genom|med) (?:min |mitt |mitt kort|kort)?(?:bank|kortbank|kortutgivar|kortföretag)~`,
    unless: loosely`från (?:en )?kund|hur (?:svarar|hanterar)|~\?\P{L}*$`,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match: loosely`(?:det|detta|det här|ni gör|ni sysslar med|rent) (?:ni gör )?är (?:rent |ju |faktiskt |ren |rena )?(?:olagligt|bedrägeri|bedrägeriet|brottsligt|ett brott|stöld|lagbrott|lagstridigt|bluff)|(?:bryter|strider) mot (?:_)?(?:lag|konsument|köplag|reglerna|gdpr)~|lagbrott|vilseledande marknadsföring|oskäliga villkor`,
    unless: loosely`~\?\P{L}*$|är inte (?:olagligt|bedrägeri)|stämmer det`,
  },
  {
    rule: 'legal-threat/done',
    strength: 'explicit',
    match: loosely`${BODY} (?:_)?(?:har|fått|får|tagit|hela|min|en kopia|har fått|är kontakt|är nästa|tagit upp)~|(?:kopia|anmälan|rapport|handling) (?:_)?(?:till|hos|in till) ${BODY}|(?:allmänna reklamationsnämnden|jo|hyresgästföreningen|förvaltningsrätten|besvärsnämnden|justitieombudsmannen|patientnämnden|miljöförvaltningen|läkemedelsverket|konsumentvägledar~|kronofogden|konsumenttvistenämnden|elsäkerhetsverket|ivo|imy|pts) (?:_)?(?:har|driver|fått|är|får|tar|prov|kontakta|underrätta|nästa|hör|möts|så)~|(?:överklag|stämningsansök|besvär~ är inläm|lex sarah|lex maria|jo-anmäl|polisanmäl|åtal)~|(?:i|inför|till) (?:rätten|tingsrätten|domstol|förvaltningsrätten|hyresnämnden)|ses i rätten|möts (?:vi )?hos|reda ut det(?=[.!]*$)|(?:mitt|min|vårt|vår) (?:ombud|jurist|advokat|försäkringsjurist|juridiska ombud) (?:_)?(?:hör|tar|kontaktar|skriver)~|(?:lämnar|lämnat) (?:_)?till min jurist|tar in (?:en )?advokat|hör av (?:vår|min) (?:försäkringsjurist|jurist|advokat)|bestrider (?:jag )?(?:det |den )?(?:via banken|hos banken|och tar)~|via banken|anmälan (?:till \p{L}+ )?(?:är |gick |har )(?:_)?(?:i väg|gjord|inskickad|inne|iväg)~|(?:har|fått) min anmälan|vänt sig till (?:_)?(?:myndighet|integritet|nämnd|konsument)~|skadestånd~ (?:_)?domstol|diarienummer~`,
    unless: UNLESS,
  },
];
