import type { Pattern } from '../../pattern.ts';

/** Estonian: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kogu|terve)\s+(?:meie\s+)?(?:meeskond|kontor|ettevõte|firma|osakond|maja|kool)\s+(?:\p{L}+\s+){0,3}(?:ei|on\s+(?:ilma|maas)|kannatab)|keegi\s+(?:meist|kontoris|kasutajatest)\s+(?:\p{L}+\s+)?ei\s+(?:saa|pääse)|kõigil\s+(?:meie\s+)?(?:kasutajatel|töötajatel|klientidel|osakondadel))/giu,
    unless: /(?<!\p{L})(?:tänab|tervitab|rahul|kas\s+kõigil)(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/many-users',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d{2,}|kümned|kümneid|sajad|sadu|tuhanded|kõik|paljud|mitmed)\s+(?:\p{L}+\s+){0,2}(?:kasutaja|klien|töötaja|õpilas|patsien)\p{L}*\s+(?:\p{L}+\s+){0,4}(?:ei|ilma|ootavad|kannatavad|kaebavad|hädas)(?!\p{L})/giu,
    unless: /(?<!\p{L})rahul(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/others-too',
    aspect: 'some',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:teistel|kolleegidel|naabritel)(?:gi)?\s+(?:on\s+)?(?:ka\s+)?(?:täpselt\s+)?sama\s+(?:probleem|viga|mure)|sama\s+(?:probleem|viga|mure)\s+on\s+(?:ka\s+)?(?:teistel|kolleegidel|kõigil|naabritel)(?:gi)?|meie\s+kliendid\s+(?:\p{L}+\s+)?(?:ei\s+saa|ei\s+pääse|kaebavad|kannatavad))/giu,
    unless: /(?<!\p{L})kas(?!\p{L})/giu,
  },
  {
    rule: 'affects-others/whole-place',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:terve|kogu|pool|tervel|kogul|terves|kogu\s+meie|terve\s+meie)(?!\p{L}).{0,20}(?<!\p{L})(?:maja|kontor|kool|kooli|klass|klassi|küla|külä|linn|tänav|osakond|osakonna|ettevõte|firma|trepikoda|ühistu|pere|perel|meeskond|tiim|müügitiim|büroo|haigla|lasteaed|rühm|lend|keti|tartu|tallinn|linnaosa|perearst|eesti|bussitäi|korrus|laut|saal|asula|vald)\p{L}*.{0,40}(?<!\p{L})(?:ei\s+(?:saa|pääse|tööta|näe|lae|kuule|liigu|ole|toimi|avane|jõua)(?!\p{L})|pole.{0,12}(?<!\p{L})(?:vett|levi|elektrit|sooja|netti|saanud|kellelgi)|ilma|maas|pime(?!\p{L})|elektrita|veeta|netita|internetita|levita|soojata|lõunata|kinni|külm|oota|hädas|seisa|suletud|haige|haigestu|istu|kurda|kadu|väljas|jäi|mõju|vett|voolu|halvatud|järjekorras|kannata|lukus)\p{L}*|(?:kõik|kõigi|kõigil|kõigis|kõikides|kõiki|kõikidel|ükski|poolte|tuhandete|mõlemad)(?!\p{L}).{0,25}(?<!\p{L})(?:kasutaja|klien|korter|poe|poo|kassa|töötaja|õpila|patsien|elani|naabr|kolleeg|reisija|lapsed|lastel|osakon|kauplus|kontor|postkast|numbr|inimes|partner|laadija|arve|salong|pered)\p{L}*.{0,35}(?<!\p{L})(?:ei\s+(?:saa|pääse|tööta|näe|lae|kuule|liigu|toimi|avane)(?!\p{L})|ilma|maas|väljas|kurda|kaeba|oota|hädas|sama|kadu|lekki|vale[d]?(?!\p{L})|tühja|kättesaamatu|mõju|surnud|pime|külm|haige|katki|lukus|sõima|jänni)\p{L}*|(?:mitte\s+keegi|keegi\s+meist|keegi\s+kontor\p{L}*|keegi\s+klass\p{L}*|meist.{0,10}(?<!\p{L})keegi|meist\s+ei.{0,10}(?<!\p{L})keegi|kellelgi|mitte\s+kellelgi|ükski\s+kasutaja\p{L}*|ükski\s+meie\p{L}*|ükski\s+ülekanne).{0,25}(?<!\p{L})(?:ei\s+(?:saa|pääse|tööta|näe|lähe|kuule|tea|toimi)|pole\s+saanud)(?!\p{L})|ei.{0,12}(?<!\p{L})(?:saa|pääse|tööta).{0,25}(?<!\p{L})(?:mitte\s+keegi|mitte\s+ükski|keegi|ükski)(?!\p{L})|bussitäis.{0,25}(?<!\p{L})ootab|(?:koostöö)?partnerid.{0,8}(?<!\p{L})ei\s+(?:pääse|saa)|kliendid.{0,20}(?<!\p{L})(?:kaebavad|kurdavad)|(?:klassis|kontoris|büroos|majas|osakonnas|külas|koolis).{0,15}(?<!\p{L})ei.{0,15}(?<!\p{L})(?:kellelgi|keegi)|(?:kõikides|kõigis|kõik|mõlemad).{0,20}(?<!\p{L})(?:kontor|pood|poes|poode|kauplus|harukontor|filiaal)\p{L}*.{0,15}(?<!\p{L})|üle\s+eesti\s+ei|pool\s+linna|pool\s+tartut|(?:terve|kogu|kõik|kõigil|kõigi|tervel)\s+[a-zõäöüš-]{3,20}.{0,20}(?<!\p{L})(?:on\s+(?:ilma|maas|pime|hädas|kinni|külm)|ei\s+(?:saa|pääse|tööta)(?!\p{L})|jäid?\s+ilma|ootab|ootavad|kannatab|kannatavad|kurdab|seisab))/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|tänab|rahul|tervita\p{L}*|naudi\p{L}*|vaimustus\p{L}*|töötab|korras|õnnelik\p{L}*|tore|ägeda\p{L}*|lisatud|kingitus\p{L}*|jõudsid\s+kohale|kuidas|kas\s+kõigi\p{L}*|tänavad|tunnus\p{L}*|naer\p{L}*|tantsib|teema|soovi\p{L}*|põnev\p{L}*|sobivad|parool)/giu,
  },
  {
    rule: 'affects-others/numbers',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d{2,}|\p{L}{4,5}kümmend|\p{L}{4,6}kümnel|kümned|kümnete|kümnel|sada|sajad|sadade|tuhanded|tuhandete|tuhandeid).{0,8}(?<!\p{L})(?:inime|kasutaja|töötaja|korteri|perel|pere(?!\p{L})|peret|õpila|õpilas|last(?!\p{L})|lapsed|kliendi|klient|liiget|reisija|elanik|patsien|külali|majapidami|kuller|ehitaja|üliõpila|vanema)\p{L}*.{0,45}(?<!\p{L})(?:ei|pole|ilma|ootab|ootavad|ootame|seisa\p{L}*|istu[bv]\p{L}*|kinni|maas|külm\p{L}*|pime\p{L}*|kaeba\p{L}*|kurda\p{L}*|hädas|haige\p{L}*|sama\p{L}*|väljas|kadunud|kättesaamatu\p{L}*|halvatud|suletud|lekkinud|vale[d]?|jäi|jäid|jäänud)(?!\p{L})|(?:\d{2,}|\p{L}{4,5}kümmend|\p{L}{4,6}kümnel|kümned|kümnete|kümnel|sada|sajad|sadade|tuhanded|tuhandete|tuhandeid).{0,15}(?<!\p{L})(?:korter|poodi|kassat|laadija|sõidukit|arvutit|pilet|kontot|aparaati)\p{L}*.{0,25}(?<!\p{L})(?:ei|pole|ilma|ootab|ootavad|ootame|seisa\p{L}*|istu[bv]\p{L}*|kinni|maas|külm\p{L}*|pime\p{L}*|kaeba\p{L}*|kurda\p{L}*|hädas|haige\p{L}*|sama\p{L}*|väljas|kadunud|kättesaamatu\p{L}*|halvatud|suletud|lekkinud|vale[d]?|jäi|jäid|jäänud)(?!\p{L})|(?:ei|pole|ilma|ootab|ootavad|ootame|seisa\p{L}*|istu[bv]\p{L}*|kinni|maas|külm\p{L}*|pime\p{L}*|kaeba\p{L}*|kurda\p{L}*|hädas|haige\p{L}*|sama\p{L}*|väljas|kadunud|kättesaamatu\p{L}*|halvatud|suletud|lekkinud|vale[d]?|jäi|jäid|jäänud).{0,35}(?<!\p{L})(?:\d{2,}|\p{L}{4,5}kümmend|\p{L}{4,6}kümnel|kümned|kümnete|kümnel|sada|sajad|sadade|tuhanded|tuhandete|tuhandeid).{0,12}(?<!\p{L})(?:inime|kasutaja|töötaja|korteri|perel|pere(?!\p{L})|peret|õpila|õpilas|last(?!\p{L})|lapsed|kliendi|klient|liiget|reisija|elanik|patsien|külali|majapidami|kuller|ehitaja|üliõpila|vanema)|(?:ei|pole|ilma|oota|jäänud|sama|haige)\p{L}*.{0,30}(?<!\p{L})(?:\d{2,}|\p{L}{4,5}kümmend|\p{L}{4,6}kümnel|kümned|kümnete|kümnel|sada|sajad|sadade|tuhanded|tuhandete|tuhandeid).{0,12}(?<!\p{L})(?:inime|kasutaja|töötaja|perel|peret|õpila|klient|liiget|korterit)\p{L}*|meid\s+on.{0,8}(?<!\p{L})(?:\d{2,}|\p{L}{4,5}kümmend|\p{L}{4,6}kümnel|kümned|kümnete|kümnel|sada|sajad|sadade|tuhanded|tuhandete|tuhandeid)|(?:kolm|neli|viis|kuus|seitse|kaheksa|mitu|mitmel|kolmel|ohvreid\s+on|paljudel|mitmed|paljud).{0,15}(?<!\p{L})(?:inimes|kolleeg|partneri|naabr|tuttava|last|lapsed|korrus|farmi|salongi|lauas|osakon|kasutaja)\p{L}*.{0,35}(?<!\p{L})(?:ei(?!\p{L})|pole|haige|oksenda|sama|ohvri|kurda|kadu|maas|lamavad|uuene|teade|katki)\p{L}*|ohvreid\s+on|sellest\s+sõltuvad|(?:kurda|kaeba|sõima|räägi|ütle|kirjuta)\p{L}*.{0,20}(?<!\p{L})(?:sajad|kümned|tuhanded|paljud)(?!\p{L})|(?:sajad|kümned|tuhanded|paljud|palju\s+teisi).{0,30}(?<!\p{L})(?:kurda|kaeba|sõima|kirjuta|samas|sama(?!\p{L})|hädas)\p{L}*|kõik.{0,25}(?<!\p{L})(?:kurdavad|kaebavad|sõimavad|kirjutavad)|(?:downdetector|foorumi|facebook|kommentaari|arvustust|grup|internet)\p{L}*.{0,40}(?<!\p{L})(?:kõigil|sajad|kümned|tuhandeid\s+teateid|samu|sama\s+|peret|kõik\s+sama)\p{L}*|(?:kommentaarides|kommentaaride\s+all|foorumis|grupis|gruppi).{0,25}(?<!\p{L})(?:\d+|kõik|sajad|sama|kakskümmend|kümned|juba)|(?:sama|samas)\s+(?:seisus|saatus|veaga|murega|probleemiga|loo\s+ohv)\p{L}*|(?:lapsevanemad|vanurid|elanikud|reisijad|kullerid|külarahvas|õpilased|naabrid).{0,22}(?<!\p{L})(?:ei\s+|jäta|lähe|seisa|kannavad|oota|lõksus|vihast|kurda|hädas|külmeta|tulevad\s+koju)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|kui\s+palju|milline|maksab|õhtusöögile|lõunat|tellin|konverents\p{L}*|seminar\p{L}*|teie\s+pakkumi\p{L}*|paketti|hinnapakkumi\p{L}*|sobib|soovita\p{L}*|kiida\p{L}*|põnev\p{L}*|rõõm\p{L}*|tänavad|kuidas|tänu|litsentsi|rahul|tasuta|kutsu\p{L}*|külla)/giu,
  },
  {
    rule: 'affects-others/on-behalf',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kõigi|kogu|\d+|klassi|elanike|perede|vanemate|pere|korteriomaniku|kolleegide).{0,25}(?<!\p{L})nimel(?!\p{L})|(?:mõjuta|puuduta|haara|tabas)(?:b|vad|s|tud)?.{0,18}(?<!\p{L})(?:kõiki|kogu|palju|meie|kõik|kasutaja|tervet)\p{L}*|kõik\s+(?:korterid|kasutajad|töötajad|kliendid)\s+on.{0,8}(?<!\p{L})mõju\p{L}*|(?:meie|mitu|mitmed|teised|ka).{0,10}(?<!\p{L})(?:klie(?:ndid|nti)|partnerid|kasutajad|töötajad|õpilased).{0,22}(?<!\p{L})(?:ei|kaebavad|kurdavad|räägivad|helista|on\s+hädas|sama|ilma|pahandavad)\p{L}*|(?:andmed|hinded|ajad|arved).{0,10}(?<!\p{L})on.{0,6}(?<!\p{L})(?:lekkinud|väljas|kadunud|vale[d]))/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|kas\s+mõjuta\p{L}*|ema\s+nimel|firma\s+nimel|ettevõtte\s+nimel|arvet|kas.{0,20}(?<!\p{L})\?|pakett\p{L}*|litsents\p{L}*|milline|rahul|küsivad,\s+kas|õhtu)/giu,
  },
  {
    rule: 'affects-others/others-too',
    aspect: 'some',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ma\s+|mina\s+)?(?:ei\s+ole|pole).{0,10}(?<!\p{L})ain(?:us|uke|ult\s+minul)(?!\p{L})|(?:mitte\s+ainult|ei\s+ole\s+ainult|pole\s+ainult|mitte\s+üksnes).{0,10}(?<!\p{L})(?:mina|minu|mul|minul|meie)|(?:ei\s+ole|pole)\s+üks\s+ega\s+kaks|(?:ka\s+|samuti\s+|isegi\s+)?(?:naabri|naabritel|kolleegi|teis|tuttava|partneri|ema|venna|õe|sõbr|palju|mitme|kõigi|teistes|mõlemas|vähemalt|soome|tartu|ülemis)(?:l|tel|del|te|s|il|lgi|tes|dest|de|kontoris|tel\s+korrustel|a|ga)\p{L}*.{0,25}(?<!\p{L})(?:sama|samuti|ka\s+ei|ka\s+pole|ei\s+tööta|ei\s+uuene|katki|sama\s+lugu|levi|maas|seisus)(?!\p{L})|(?:kõigil|kõik|teistel|naabritel|kolleegidel|mõlemal|meil\s+kõigil).{0,12}(?<!\p{L})(?:on\s+)?.{0,6}(?<!\p{L})(?:sama|täpselt\s+sama|samamoodi|ka\s+nii)|(?:teistel|naabritel|kolleegidel|naabril)\s+ka(?!\p{L})|ka\s+(?:teis|naabr|ülemis|kolme|soome|ema|minu\s+ema|minu\s+kolleeg|kolleeg|meie|õel|vennal)(?:tel|iste|itel|il|de|tel|el|mel)\p{L}*(?!\p{L}).{0,30}(?<!\p{L})|(?:teised|tuttavad|naabrid|kolleegid).{0,25}(?<!\p{L})(?:räägivad|kurdavad|kaebavad|ütlevad|said|sama)|(?:kogu|terve)\s+(?:klassi|pere|meeskonna|grupi)\p{L}*.{0,25}(?<!\p{L})(?:viivitus|levi|sama|mitte\s+ainult)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:kas|^ainult\s+minul|töötab|rahul|sobivad|teine\s+toode|hea|tore|korras\P{L}*$|soovi\p{L}*|tulevad|tänan|aitäh|meeldi\p{L}*|kutsu\p{L}*)/giu,
  },
  {
    rule: 'affects-others/together',
    aspect: 'many',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:terve|terves|kogu)\s+(?:meie\s+)?(?:trepiko|kontor|küla|tänav|korrus|klass|maja|osakon|hooldemaj|hooldekodu|peatusetäi|buss|tiim|klann|koor|linnaosa|ühistu|kool|lasteaed)\p{L}*.{0,50}(?<!\p{L})(?:seisa|istu|ilma|oota|köhi|haige|maas|pime|külm|keeldu|väljas|hädas|kurda|kannata|katki|surnud|röögi|vahi|oksen|nutsi|kinni)\p{L}*|terve\s+küla\s+on|kogu\s+(?:meie\s+)?(?:tiim|koori?)\s+(?:\p{L}+\s+){0,3}(?:välja|ja\s+juhendaja)|naabri\p{L}*\s+(?:\p{L}+\s+){0,2}(?:kustus|kadus|sama\s+(?:viga|mure|häda|jama|lugu|probleem)|ka\s+(?:ei|maas|katki))|kõigil\s+(?:on\s+)?(?:sama|samad|külmunud|maas)|kõik,?\s+keda\s+(?:ma\s+)?tean|viska(?:b|s)\s+(?:välja\s+)?kõik|kõigi\s+\p{L}+\s+andmed|meid\s+(?:on\s+)?(?:\p{L}+\s+){0,2}(?:saja|sada|kümneid|\p{L}+teist|\p{L}+kümmend)|(?:kahes|kolmes|neljas|mitmes)\s+(?:majas|korteris|peres|klassis|osakonnas)\s+(?:on|ei|pole)|kilomeetri\p{L}*\s+(?:saba|järjekord)|(?:\p{L}+kümmend|\d{2,})\s+(?:autot|lehma|õpilast|pere|peret|reisijat)\s+(?:\p{L}+\s+)?(?:(?:seisa|istu|ilma|oota|köhi|haige|maas|pime|külm|keeldu|väljas|hädas|kurda|kannata|katki|surnud|röögi|vahi|oksen|nutsi|kinni)\p{L}*|signaali|seisid)|üle\s+(?:kahekümne|kolmekümne|saja|viiekümne)\s+(?:inimese|vanuri|pere|lapse|kasutaja)|(?:kolm|neli|viis|kuus|seitse|kaheksa|kümme)\s+(?:raamatupidaja|töötaja|kolleegi|naabri|maja|inimes|kasutaja)\p{L}*\s+(?:\p{L}+\s+)?(?:seisa|istu|ilma|oota|köhi|haige|maas|pime|külm|keeldu|väljas|hädas|kurda|kannata|katki|surnud|röögi|vahi|oksen|nutsi|kinni)\p{L}*|inimesed\s+istuvad\s+(?:mantlis|pimedas|külmas)|(?:vanemad|naabrid|kolleegid)\s+on\s+ühel\s+nõul|ühine\s+(?:kaebus|hagi|avaldus)|teie\s+pood\s+müüs\s+neid|(?:naaber|naabri\s+\p{L}+)\s+(?:sai|lendas|viidi)|\d{2,}\s+inimest\s+(?:on\s+)?samas)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|armasta\p{L}*|kiida\p{L}*|pakkumi\p{L}*|konverents\p{L}*|kas\s+(?:saab|teil)|ootame\s+(?:huvi|põnevus)\p{L}*)/giu,
  },
];
