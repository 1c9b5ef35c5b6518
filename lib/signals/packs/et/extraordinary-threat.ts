import type { Pattern } from '../../pattern.ts';

/** Estonian: any other extraordinary measure: withheld payment, turning up in person, "consequences" (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ma\s+|me\s+)?(?:ei\s+maksa|ei\s+kavatse\s+maksta|ei\s+hakka\s+maksma)\s+(?:\p{L}+\s+){0,4}(?:enne,?\s+kui|sentigi|midagi|krossigi)|(?<!\p{L})(?:peatan|peatame|külmutan|külmutame|lõpetame)\s+(?:\p{L}+\s+){0,2}(?:maksed|makseid|maksmise|arvete\s+tasumise)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kaardiga|sularahas|arvega)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/come-in-person',
    aspect: 'visit',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tulen|tuleme|sõidan)\s+(?:\p{L}+\s+){0,4}(?:kontorisse|esindusse|kohale|poodi)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:ega\s+lahku|ei\s+lahku|istun|kuni|ja\s+nõuan)/giu,
  },
  {
    rule: 'extraordinary-threat/sit-until',
    aspect: 'visit',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:istun|seisan|ootan)\s+(?:\p{L}+\s+){0,3}(?:kontoris|esinduses|ukse\s+(?:ees|taga)|fuajees)[^.!?]{0,20}(?<!\p{L})(?:seni,?\s+)?kuni/giu,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:võtan\s+kasutusele|võtame\s+kasutusele|rakendan|rakendame|astun|astume)\s+(?:\p{L}+\s+){0,3}(?:meetme(?:d|id)|abinõu(?:d|sid)|samm(?:e|ud))/giu,
    unless: /(?<!\p{L})(?:millised|milliseid|kas)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/consequences',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sellel|sel)\s+(?:\p{L}+\s+){0,3}(?:saavad\s+olema\s+|on\s+)(?:\p{L}+\s+){0,2}tagajär\p{L}+|(?:te\s+)?(?:veel|kibedasti)\s+kahetsete|kahetsete\s+seda\s+veel|küll\s+te\s+veel\s+näete)/giu,
    unless: /(?<!\p{L})(?:kas|mis)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/whole-board',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:saadan|kirjutan|edastan)\s+(?:\p{L}+\s+){0,4}(?:teie\s+(?:nõukogu\p{L}*|omanik\p{L}*|investor\p{L}*)|kõigile\s+teie\s+klientidele)/giu,
  },
  {
    rule: 'extraordinary-threat/if-not-i-come',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kui|juhul)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:ei|pole|ikka)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:tulen|tuleme|sõidan|ilmun)\s+(?:\p{L}+\s+){0,3}(?:kontorisse|esindusse|kohale|poodi|sinna|ukse\s+taha)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:järele|pakile|sobib|soovite|saate)(?!\p{L})/giu,
  },
  {
    rule: 'extraordinary-threat/no-money',
    aspect: 'payment',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei|mitte).{0,12}(?<!\p{L})(?:maksa|tasu|maksma)(?!\p{L}).{0,35}(?<!\p{L})(?:enne|kuni|sentigi|krossigi|midagi|rohkem|ja\s+kõik|arvet|eurot)(?!\p{L})|(?:arvet|arve|arveid|kuutasu).{0,25}(?<!\p{L})(?:ei\s+maksa|ei\s+tasu|maksma\s+ei|jääb\s+maksmata|jääb\s+tasumata|jätame\s+tasumata|jätan\s+tasumata|jätame\s+maksmata|peatasin|peatan|maksmata,\s+kuni)|(?:jätan|jätame).{0,15}(?<!\p{L})(?:arve|arved|maksmata|tasumata)|(?:peatan|peatame|peatasin|peatasime|külmutan|lõpetan|lõpetame|blokeerin).{0,15}(?<!\p{L})(?:makse|püsimakse|otsekorraldus|arve|maksmi|tasumi|maksmise|kõik\s+teie\s+arve|sissenõu)\p{L}*|tasumine\s+peatada|lõpetab.{0,40}(?<!\p{L})maksmise|(?:püsimakse|otsekorraldus|makse|arve)\p{L}*.{0,8}(?<!\p{L})(?:peatatud|peatasin|panin\s+kinni|peatan)|(?:sentigi|krossigi|ühtegi\s+eurot).{0,15}(?<!\p{L})(?:ei|rohkem|te|enam)(?!\p{L})|ei.{0,20}(?<!\p{L})(?:sentigi|krossigi)|(?:pidasin|peame|pean).{0,25}(?<!\p{L})(?:arvest\s+|summast\s+)?kinni(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:võlgu|sularaha\p{L}*|kaardiga|käibemaks\p{L}*|kas|miks\s+ma|kuidas|rakenduses|puhkuse|panga\s+poolt|kiirus\p{L}*|au\s+sees)/giu,
  },
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viimane\s+hoiatus|(?:teie|annan.{0,12}(?<!\p{L})|anname.{0,12}(?<!\p{L})|see\s+on)\s?viima(?:ne|se)\s+(?:võimalus|võimaluse)|annan.{0,12}(?<!\p{L})(?:teile\s+)?.{0,8}(?<!\p{L})(?:aega|(?:\d+|kakskümmend|seitse|kolm|kaks|viis|kümme|ühe)\s+(?:tundi|päeva|nädala|nädalat|tund))|(?:teil\s+on|jääb).{0,12}(?<!\p{L})(?:aega.{0,15}(?<!\p{L})(?:õhtuni|homseni|reedeni|kella)|päeva\s+aega|tundi\s+aega)|ultimaatum\p{L}*|tagajärjed\s+on\s+teie|(?:te|teie)\s+maksate\s+selle\s+eest|kannatus\p{L}*.{0,6}(?<!\p{L})tähtaeg|hoiatan\s+(?:teid|viimast|ette,\s+et\s+mu)|hoiatasin\s+teid|ärge.{0,8}(?<!\p{L})(?:öelge|sundige|ajage\s+mind)|(?:või\s+muidu|muidu)\P{L}*$|(?:muidu|vastasel\s+juhul|siis).{0,12}(?<!\p{L})(?:räägime|läheb.{0,10}(?<!\p{L})(?:halvasti|kuumaks)|hakkan|hakkame|tulen|tuleme|keeran|võtan|saagin|lõikan|murran|vaatame,|vaadake\s+ise)|(?:reede|homne|täna)\p{L}*.{0,12}(?<!\p{L})on\s+viimane\s+tähtaeg|(?:ei\s+taha\s+te|te\s+ei\s+taha).{0,20}(?<!\p{L})vihale|tunni\s+jooksul.{0,15}(?<!\p{L})muidu|(?:sellel|selle|selleks)\p{L}*.{0,12}(?<!\p{L})(?:on|saavad).{0,12}(?<!\p{L})tagajär(?:jed|gi)|(?:te|veel|küll|kibedasti).{0,8}(?<!\p{L})kahetse(?:te|b)|(?:te|veel|minust).{0,8}(?<!\p{L})kuulete.{0,6}(?<!\p{L})(?:minust|veel)?|(?:selle\s+eest|veel).{0,10}(?<!\p{L})(?:vastate|maksate)(?!\p{L})|ei\s+jäta.{0,12}(?<!\p{L})(?:nii|sinnapaika|seda\s+asja)|(?:asi|see|lugu).{0,5}(?<!\p{L})ei.{0,5}(?<!\p{L})(?:jää\s+nii|jää\s+niisama|lõpe)(?!\p{L})|ei\s+(?:anna\s+enne|anna)\s+alla|(?:võitlen|lähen)\s+lõpuni|(?:kasutan|kasutame|võtan|võtame|rakendan|astun).{0,15}(?<!\p{L})(?:kõik\s+vahendid|kõiki\s+võimalusi|kõiki\s+vahendeid|kasutusele|tarvitusele|järgmisi\s+samme|kõiki\s+abinõusid|karmimad)|(?:teised\s+vahendid|omad\s+meetodid|hakkan\s+tegutsema|ise\s+tegutsema|siis\s+tegutsen)|(?:raha|oma)\p{L}*.{0,10}(?<!\p{L})(?:kätte\s+saan|saan\s+ma\s+kätte|saan\s+kätte),\s?ühel|küll\s+ma\s+oma\s+raha|raha\s+enne\s+ei\s+tule,\s+kui|makse\s+ma\s+enne\s+üle\s+ei|ametlik(?:u)?\s+(?:kaebus|protesti)(?:e|i|t)?|siis\s+vaatame\P{L}*$)/giu,
    unless:
      /(?<!\p{L})(?:kas.{0,20}(?<!\p{L})tagajär\p{L}*|pealkirjaga|automaatselt|õiguslik\p{L}*|hagi|ekraan\p{L}*|mälu|registreer\p{L}*|pole\s+(?:kiire|kiiret)|arve\s+on\s+makstud|sain\s+teilt|kas\s+on|mis\s+on|koer|jään\s+hiljaks|et\s+ei\s+tulnud\s+varem|aitäh|musta|kõik\s+hästi|pakett\s+pakub|viisakas\s+meelde)/giu,
  },
  {
    rule: 'extraordinary-threat/hint',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:viimast\s+korda|viimne\s+kord).{0,20}(?<!\p{L})(?:palun|küsin|ütlen|hoiatan)|(?:aega|tähtaeg)\s+on.{0,15}(?<!\p{L})(?:reedeni|homseni|õhtuni|tänaseni|kella)\p{L}*|(?:näete\s+siis|eks\s+näe\s+siis|küll\s+näete|pange\s+tähele|jätke\s+meelde)(?!\p{L})|(?:raha|makse|ülekan)\p{L}*.{0,25}(?<!\p{L})(?:enne\s+ei|ei\s+tule\s+enne|ei\s+saa\s+te)(?!\p{L})|(?:oma|teie)\s+(?:vara|seade|seadme|auto|masin|masina|asjad).{0,20}(?<!\p{L})(?:kätte\s+ei\s+saa|jääb\s+minu|lukku|ära\s+viin))/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|palun|kiire|makse\s+ei\s+(?:tule|lähe)\s+läbi|kontole\s+ei)/giu,
  },
  {
    rule: 'extraordinary-threat/or-i-will',
    aspect: 'ultimatum',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kui.{0,60}(?<!\p{L})(?:ei|pole).{0,50},.{0,25}(?<!\p{L})(?:tulen|tuleme|hakkan|hakkame|keeran|eemaldan|lülitan|toon|sulgen|lõikan|blokeerin|võtan\s+ise|teen\s+ise|lukustan|peatan|peatame|jätan\s+maksmata|panen\s+kinni|saadan\s+audi)(?!\p{L})|(?:muidu|vastasel\s+juhul|või).{0,20}(?<!\p{L})(?:keeran|eemaldan|lülitan|toon|sulgen|lõikan|blokeerin|võtan\s+ise|lukustan|peatan|peatame|tulen|tuleme)(?!\p{L})|(?:eemaldan|lülitan|lukustan|võtan).{0,15}(?<!\p{L})(?:ise|teie).{0,25}(?<!\p{L})(?:seadme|kaamera|sildi|plakati|kasti|posti|antenni|liini|serveri|välja)(?!\p{L})|keeldu(?:n|me).{0,25}(?<!\p{L})(?:maksm|tasum|vastu\s+võtm|arve)\p{L}*|(?:te|teie|teil).{0,25}(?<!\p{L})(?:ei\s+imestage|ärge\s+imestage)|ärge.{0,20}(?<!\p{L})imestage)/giu,
    unless: /(?<!\p{L})(?:kas|kuidas|aitäh|võin|sobib|pakile|järele|kui\s+te\s+ei\s+pahanda)/giu,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tulen|tuleme|sõidan|sõidame|ilmun|ilmume|tulevad).{0,45}(?<!\p{L})(?:kohale|kontorisse|esindusse|ukse\s+taha|värava\p{L}*|lattu|poodi|fuajees\p{L}*|sinna|büroo\p{L}*|letile|bürosse).{0,40}(?<!\p{L})(?:istun|istume|lahku|seisan|kuni|võtan|räägi|ütlen|nõuan|vaatame|loobin|oma|koos|ei)\p{L}*|(?:tulen|tuleme|sõidan|ilmun|ilmume).{0,15}(?<!\p{L})(?:ise|homme|sellega|kogu\s+perega|plakatitega|hommikul).{0,15}(?<!\p{L})(?:kohale|teie\s+(?:kontorisse|ukse\s+taha|lattu|poodi))|(?:kui|homme).{0,60}(?<!\p{L})(?:tulen|tuleme|tuleb|seisan|istun).{0,25}(?<!\p{L})(?:teie|meie\s+audiitor|ukse|kontor)\p{L}*|(?:istun|istume|seisan|seisame).{0,20}(?<!\p{L})(?:teie.{0,6}(?<!\p{L})(?:ukse|kontor|fuajee|vastuvõtu|lao|värava|poe|leti|maja)|fuajees|vastuvõtus)\p{L}*|(?:istun|istume|seisan|seisame|ootan).{0,30}(?<!\p{L})(?:ukse|kontoris|väravas|letis|fuajees).{0,40}(?<!\p{L})kuni|ei\s+lahku.{0,30}(?<!\p{L})(?:enne|kuni|poest)|enne\s+ei\s+lahku)/giu,
    unless:
      /(?<!\p{L})(?:kas|allkirja\p{L}*|järele|kohtumi\p{L}*|lepingut|pakile|muuseum\p{L}*|avatud|parkla|rõõm\p{L}*|terrass\p{L}*|kell\s+10\s+toim\p{L}*|menüü|põnev\p{L}*|hea\s+meelega|kokku\s+lepitud)/giu,
  },
  {
    rule: 'extraordinary-threat/self-help',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:blokeerin|blokeerime|pargin|parkime|panen\s+oma|sõidame).{0,45}(?<!\p{L})(?:sissesõi|ukse\s+ette|värava|risti\s+ette)\p{L}*|(?:viskan|kallan|laotan|puistan|toon|tassin|tõstan).{0,45}(?<!\p{L})(?:letile|trepile|kontorisse|ukse\s+ette|värava\s+ette)|(?:saagin|lõikan|murran|keeran|lõhun|kruvin|võtan\s+ise).{0,45}(?<!\p{L})(?:luku|tõkkepuu|kaabli|toru|lahti(?!\p{L})|maha(?!\p{L})|seinast)\p{L}*|(?:istun|seisan|lasen|ei\s+lase).{0,40}(?<!\p{L})(?:kuni|enne).{0,15}(?<!\p{L})(?:raha|minu|mu|keegi|tagasi)|(?:pikett|piketi|piketee|meeleavaldu|boiko(?:t|tt|ti|teeri)|streigi|streik)\p{L}*|(?:ei\s+sõida|ei\s+tööta|ei\s+tule\s+tööle).{0,15}(?<!\p{L})(?:mitte\s+)?keegi|(?:kogume|kogun)\s+allkirju|tuleme\s+plakatitega|plakatiga|kutsu(?:n|me).{0,12}(?<!\p{L})(?:inimesed|kõiki)|(?:saadan|saadame|tuleb|tellin|saata)\p{L}*.{0,35}(?<!\p{L})(?:audiitor|sõltumatu\s+eksperti|ekspertiisi\s+teie)\p{L}*|arve\s+(?:tuleb|saadan|läheb|esitan)\s+teile|teie\s+kulul|arve\p{L}*.{0,12}(?<!\p{L})saadan\s+teile|(?:esitan|saadan)\s+teile.{0,25}(?<!\p{L})arve\p{L}*|(?:arvestan|arvestame).{0,40}(?<!\p{L})viivis\p{L}*|audiitor\s+tuleb\s+teie|(?:keelan|ei\s+luba|ei\s+lase|ma\s+ei\s+lase).{0,25}(?<!\p{L})(?:teie|tehnikut|töötaja|autot|mehi|objektile|uksest|enam)\p{L}*.{0,15}(?<!\p{L})|(?:autot|mehi|tehnikut).{0,10}(?<!\p{L})enam|(?:hoian|hoiame)\s+kinni|(?:hoian|jätan|hoiame).{0,20}(?<!\p{L})(?:kinni,\s+kuni|pandiks)|(?:tagasi|ruuterit|võtmed|seadet|kätte).{0,25}(?<!\p{L})(?:ei\s+anna\s+enne|enne\s+kätte\s+ei|jäävad\s+minu)|(?:ei\s+anna|ei\s+too|ei\s+tagasta).{0,20}(?<!\p{L})(?:tagasi\s+)?(?:enne|ka\s+enne)|(?:kirjuta|saada)(?:n|me).{0,25}(?<!\p{L})(?:investor|omanik|partneri|kõigile\s+teie|teie\s+suurim)\p{L}*|teie.{0,12}(?<!\p{L})(?:suurim\s+klient|partnerid).{0,12}(?<!\p{L})(?:saab|saavad)|istun.{0,30}(?<!\p{L})ukse\s+ette)/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|jääb.{0,25}(?<!\p{L})ära|järjekorras|varas|bänd|pilet\p{L}*|küsib|ühistu\s+jaoks|lühemaks|kadus|nagu\s+kokku|logo|väga\s+sõbralik|kiida\p{L}*|laenutus\p{L}*|õhtusöögi\p{L}*|kohvi\p{L}*|(?:toon|tagastan).{0,25}(?<!\p{L})(?:homme|ruuteri|võtme)\p{L}*\P{L}*$)/giu,
  },
  {
    rule: 'extraordinary-threat/other-means',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:annan|jääb|jäi|jätan)\s+teile\s+(?:\p{L}+\s+){0,3}(?:aega|tund|tundi|päev|päeva|(?:esmaspäevani|teisipäevani|kolmapäevani|neljapäevani|reedeni|laupäevani|pühapäevani|homseni|õhtuni|südaööni|kuu\s+lõpuni))|(?:aega|tund|tundi|päev|päeva)\s+(?:aega\s+)?(?:jäi|jääb|annan)\s+teile|on\s+teil\s+aega(?=[.,!])|(?:tulen|käin|ilmun|astun)\s+(?:\p{L}+\s+){0,3}(?:isiklikult|teie\s+(?:kontor|peakontor|koridor|büroo)\p{L}*)|tulen\s+ise,\s+ja\s+mitte|tulen\s+(?:\p{L}+\s+){0,3}(?:kontorisse|peakontorisse|koridori)\s+ja|(?:ootan|istun|seisan)\s+(?:\p{L}+\s+){0,2}(?:teie\s+)?(?:uksel|leti\s+ees|ukse\s+taga,?\s+kuni)|seisan\s+(?:\p{L}+\s+){0,2}teie\s+leti|(?:arvan|arvestan|lahutan).{0,40}(?<!\p{L})(?:üürist|arvest|tasust|hinnast)\s+maha|(?:arve|arveid|arvet|üüri)\p{L}*\s+(?:jätan|jätame)\s+(?:\p{L}+\s+)?(?:maksmata|tasumata)|jätan\s+(?:\p{L}+\s+){0,4}(?:maksmata|tasumata)|(?:ühtki|ühtegi)\s+senti\s+(?:\p{L}+\s+)?ei\s+(?:näe|saa|tule)|sentigi\s+(?:\p{L}+\s+)?ei\s+(?:näe|saa)|keeldu(?:me|b|n|vad).{0,30}(?<!\p{L})(?:maksmast|tasumast)|ettemaksu\s+(?:\p{L}+\s+)?ei\s+(?:tule|maksa)|arveid\s+(?:\p{L}+\s+){0,2}mitte\s+(?:\p{L}+\s+)?läbi|jätan\s+(?:\p{L}+\s+)?blokki|(?:tasun|maksan)\s+alles\s+(?:pärast|siis,?\s+kui)|deposiitkontole|peatan\s+(?:\p{L}+\s+)?(?:maksed|makse)|makseid\s+peatan|(?:saadan|kutsun|tellin)\s+(?:\p{L}+\s+){0,3}audiitor\p{L}*|põhjaliku\s+(?:kontrolli|auditi)|(?:ma\s+)?leian\s+(?:ta|su|teid|sind)\s+(?:ise|üles)|küll\s+ma\s+(?:su|sind|teid|ta)\s+(?:\p{L}+\s+){0,2}leian|võtan\s+(?:haamri|kirve|noa|kurika|kangi)\s+kaasa|viimane\s+kord,?\s+kui\s+(?:ma\s+)?(?:viisakalt|hoiatan|ilusti|küsin\s+viisakalt)|toon\s+(?:\p{L}+\s+){0,4}(?:teie\s+)?(?:poe|kontori|ukse|värava)\s+ette|(?:toon|pargin)\s+(?:\p{L}+\s+){0,3}(?:teie\s+väravasse|teile\s+ette)|pole\s+minust\s+enam\s+\p{L}+\s+(?:juttu|sõna)|tükkidena\s+(?:\p{L}+\s+)?(?:direktorile|tagasi|juhile)|võtan\s+(?:\p{L}+\s+){0,2}volikogu\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|järele|allahindlus\p{L}*|soodustus\p{L}*|võlg\s+tasutud|sobib|aitäh|vabandan|küsimus)/giu,
  },
];
