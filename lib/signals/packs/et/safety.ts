import type { Pattern } from '../../pattern.ts';

/** Estonian: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tapan\s+(?:end|ennast|enda)(?:\s+ära)?|enesetap(?:p|u|mõte)\p{L}*|(?:ei\s+taha|ei\s+jaksa)\s+(?:\p{L}+\s+){0,2}elada|lõpetan\s+oma\s+elu|hüppan\s+(?:sillalt|katuselt|aknast)|elul\s+pole\s+(?:enam\s+)?mõtet)/giu,
    unless: /(?<!\p{L})(?:koolitus|ennetus|teema|mäng|film|raamat|rühm)\p{L}*/giu,
  },
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|peksan|lasen|pussitan|löön)\s+(?:\p{L}+\s+){0,2}(?:teid|sind|su|teie|kõik\s+seal|maha|läbi)|saad\s+(?:vastu\s+)?(?:lõugu|peksa)|saate\s+(?:vastu\s+)?(?:lõugu|peksa)|tean,?\s+kus\s+(?:sa\s+elad|te\s+elate|te\s+töötate|sa\s+töötad)|(?:panen|põletan)\s+(?:\p{L}+\s+){0,2}(?:kontori|hoone|poe)\s+(?:põlema|maha)|pomm(?:i)?\s+(?:\p{L}+\s+){0,2}(?:kontoris\p{L}*|hoones\p{L}*|plahvata\p{L}*))/giu,
    unless: /(?<!\p{L})(?:kirjutas\s+mulle|konto(?!r)|mängus)/giu,
  },
  {
    rule: 'safety/danger',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:eluohtli(?:k|kud|kult|ku)|sai(?:n|me)?\s+(?:\p{L}+\s+){0,2}elektrilöögi|(?:seade|aku|laadija|pistik|masin|juhe)\s+(?:\p{L}+\s+){0,3}(?:süttis|plahvatas|suitseb|läks\s+põlema|sulas)|läks\s+(?:\p{L}+\s+){0,2}põlema|süttis\s+põlema|tuleoht(?:lik)?|(?:laps|töötaja|klient|ema|isa)\s+(?:\p{L}+\s+){0,3}(?:sai\s+(?:viga|vigastada|põletada)|sattus\s+haiglasse|viidi\s+haiglasse))/giu,
    unless: /(?<!\p{L})(?:märgutuli|suitsuandur)\p{L}*|(?<!\p{L})eluohtlikult\s+(?:hea|naljakas)/giu,
  },
  {
    rule: 'safety/fire',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:aku|laadija|laadur|pistik|pistikupesa|juhe|kilp|seade|boiler|katel|telefon|auto|masin|lamp|pliit|ahi|veekeetja|kell|kapp|toode|kaabel|patarei|radiaator|puhur|arvuti|mootor|maja|tuba).{0,25}(?<!\p{L})(?:süttis|süttinud|põleb|põlema|põles|põlenud|plahvat|lõhkes|suitse|kärssa|särise)\p{L}*|(?:läks|läheb)(?!\p{L}).{0,25}(?<!\p{L})põlema|(?:süttis|süttinud|tulekahju|põleng)\p{L}*|põleng\p{L}*|(?:maha|sisse|surnuks)\s+põlenud|kilp\s+põleb|(?:tuleb|ajab|tuli).{0,15}(?<!\p{L})(?:suits(?:u)?|leek(?:e)?|leeke|sädeme(?:id)?|vingu)(?!\p{L})|suitsu\s+täis|leeke(?!\p{L})|(?:tuletõrje|päästeamet|päästjad|häirekeskus|pääste).{0,15}(?<!\p{L})(?:käis|on\s+kohal|kutsu|kohal|sõidab|tuli\s+kohale)\p{L}*|paisus\s+üles|(?:plahvatas|plahvatada|plahvatab|lõhkes).{0,12}(?<!\p{L})(?:taskus|käes|näkku|aku|keev|tuba)?|ülerõhul|vingugaas\p{L}*|gaasileke\p{L}*|gaas.{0,8}(?<!\p{L})leki\p{L}*|gaasi\s+(?:lõhn|hais)|lekib\s+gaas\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:"tulekahju|tulekahju\s+kahju\p{L}*|tulekahjukindlus\p{L}*|õppus\p{L}*|kokkulepitud|(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|märgutuli\p{L}*|tulemüür\p{L}*|lõhn\s+riietes|kirjadest|müük|suitsuandur\p{L}*|patarei\s+tühi|gaasipliidi\p{L}*|põlev\s+küsimus|hinnad|õppus\p{L}*|projekt\p{L}*|kinkisin|nalj\p{L}*|kontrolliandur|naerust|konfeti\p{L}*|plahvatas\s+postkast|postkast)/giu,
  },
  {
    rule: 'safety/medical',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kiirabi\p{L}*.{0,30}(?<!\p{L})(?:viis|viidi|kutsu|teel|tuli|kohal|teele|haigla|jäi|on|ära|oota)\p{L}*|(?:kutsu|helista)(?:sin|sime|ge|n|me|ti).{0,12}(?<!\p{L})(?:kiirabi|112|häirekeskus)\p{L}*|(?:viidi|sattus|viis|toodi|jõudis|lamab|sõidame).{0,25}(?<!\p{L})(?:haigla|intensiiv|emo|erakorra|traumapunkt|silmakliinik|reanimatsioon)\p{L}*|(?:haiglas|intensiivis|intensiivravis|koomas).{0,25}(?<!\p{L})(?:pärast|tõttu|teie|ravimi|pärast)(?!\p{L})|(?:laps|ema|isa|naine|mees|poeg|tütar)\s+on\s+(?:haiglas|intensiivravis|koomas)(?!\p{L})|(?:elektrilöö|peapõrutu|mürgitu|mürgistu|toidumürgit|anafüla|epipen|klaasikil|klaasikild|metallitük|infarkt|insult|tsüanii)\p{L}*|(?:oksenda|minesta|lämbu|krambi|veritse|teadvuse|teadvuseta|värele)(?:b|vad|s|sid|nud|me|mine|ta|tus|ks|kaota|kaotas)\p{L}*.{0,20}(?<!\p{L})|(?:sain|sai|saab|andis|annab|saime).{0,20}(?<!\p{L})(?:särtsu|elektrit|voolu\s+|löögi|peksa|surma|vigastada|põletada)|(?:astme|keemili)\s?(?:ne\s+)?põletus|põletus(?:ed|e)?.{0,15}(?<!\p{L})(?:näol|käel|jalal|haigla|arst|nahal)\p{L}*|(?:keev|keeva|tuline|kuum).{0,10}(?<!\p{L})(?:vesi|vett|teed|tee|aur)\p{L}*.{0,25}(?<!\p{L})(?:peale|näkku|silma|jala|lendas|paiskus|kallas)|(?:jalg|jala|jalad|käsi|käe|käeluu|ranne|randme|roie|roiet|ribi|ribid|pea|hamba|hammas|hammast|sõrm|sõrme|sõrmed|silm|silma|nahk|naha|luu|lõualuu|alalõug|kõri|nägu|näost|selg|õlg)(?!\p{L}).{0,22}(?<!\p{L})(?:katki|murdu|murtud|murdus|murdsin|otsast|puruks|tundetu|vahele|veritse|maha(?!\p{L})|põleta)\p{L}*|(?:näost|kõri|keel)(?!\p{L}).{0,12}(?<!\p{L})(?:paiste|kinni|läks\s+kinni)\p{L}*|(?:murdus|murdsin|murdis|kaotas|lõikas|põletas|lõi|kukkus|rebenes).{0,25}(?<!\p{L})(?:jala|käe|käeluu|randme|roide|ribi|hamba|sõrme|silma|naha|luu|pea|jalga|jalale|rinnale|pea\s+vastu)(?!\p{L})|(?:jäi|jäin).{0,20}(?<!\p{L})(?:ratta|auto|masina|rongi|bussi)\s+(?:alla|vahele)|kukku(?:s|nud).{0,25}(?<!\p{L})(?:korrust|tellingu|lapse|mulle\s+peale|mulle\s+jalga|mulle\s+rinnale|rinnale|trepist|voodi\s+peale|mänguväljak)\p{L}*|kukkusin|(?:laps|beebi|ema|isa|naine|mees|poeg|tütar|vanaisa|vanaema)\p{L}*.{0,30}(?<!\p{L})(?:sai\s+viga|viga\s+sai|viga\s+saanud|vigastada|surma|verine|krambi|lämbu|veritse|teadvus|haiglasse|ei\s+hinga|põletada|mürgi)\p{L}*|allergi\p{L}*.{0,45}(?<!\p{L})(?:pähk|šokk|silt|koost|võttis|sõi|kõri|epi|ilma\s+hoiat|paiste)\p{L}*.{0,20}(?<!\p{L})|(?:pähk|pähkli)\p{L}*.{0,30}(?<!\p{L})(?:paiste|allergi|šokk|epipen|kiirabi)\p{L}*|(?:ravim|rohi|insuliin|hapnikuaparaat)\p{L}*.{0,35}(?<!\p{L})(?:vale|otsas|seisma|topelt|kadu|mürgi|suren|sure|elu|hingata|alla)\p{L}*|ei\s+saa\s+(?:enam\s+)?hingata|hingata\s+ei|(?:kõik.{0,12}(?<!\p{L})lapsed|inimesed|elanikud|kogu\s+pere|lasteaias).{0,20}(?<!\p{L})haige(?:d|stu)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|purjus\p{L}*|häbi\s+tunnista\p{L}*|kukkusin\s+ise|aastat\s+tagasi|suusat\p{L}*|puhkus\p{L}*|külmuta\p{L}*|reedel|tähtaega\s+pikenda\p{L}*|lükkan|kas\s+teie|kas\s+kreem|soodustus\p{L}*|töötaja\s+ja|kitleid|kas.{0,20}(?<!\p{L})(?:on|ohtlik|sobib)\p{L}*|lüli|kukkus\s+server|hinnad|kontrolltöö\p{L}*|nalj\p{L}*|naer\p{L}*|mängus|paranes|õnneks\s+ei|kinke\p{L}*|söömis\p{L}*|ilus|röntgen\p{L}*|hambahari|nahkhiir|kuum\s+tee|komm\p{L}*|ohtu\s+ei\s+ole)/giu,
  },
  {
    rule: 'safety/deadly',
    aspect: 'danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:eluohtlik\p{L}*|(?:elu|elud|inimelud|inimelu|tervis).{0,8}(?<!\p{L})(?:on\s+)?(?:ohus|ohtu)|oht.{0,6}(?<!\p{L})(?:otsene\s+)?elule|ohtlik.{0,12}(?<!\p{L})(?:elule|inimes|laps)\p{L}*|inimestele\s+ohtlik|elu\s+(?:hinge|enda)\s+peale|elu\s+sõltub|elu\s+eest|keegi.{0,25}(?<!\p{L})(?:surma|viga\s+saada|viga\s+saab|saab\s+peksa|sureb|surema)|(?:saab|saada|sai|said).{0,12}(?<!\p{L})surma|surma.{0,6}(?<!\p{L})(?:saab|saada|sai)|(?:ma|me|lapsed|inimesed|ema|isa|kõik)\s+sure(?:n|me|vad|b)(?!\p{L}).{0,20}(?<!\p{L})(?:siin|varsti|kohe\s+ära)|ilma.{0,25}(?<!\p{L})suren|(?:kartsin|arvasin),?\s+et\s+suren|(?:pidur|pidurid|roo(?:l|li)).{0,15}(?<!\p{L})(?:ei\s+tööta|ütles|üles|lukust|kadus|ei\s+võta|ei\s+pea)\p{L}*|ratas.{0,20}(?<!\p{L})alt\s+ära|vastassuun\p{L}*|(?:turvavöö|turvahäll|turvatool)\p{L}*.{0,15}(?<!\p{L})(?:lahti|ei\s+lukustu|katki)|(?:olen|oleme|istume|on|inimene|jäime|jäin|ema|laps).{0,12}(?<!\p{L})lifti?s?\s+kinni(?!\p{L})|lift.{0,8}(?<!\p{L})kukkus|liftis\s+kinni|(?:õhk\s+saab\s+otsa|õhku\s+on\s+vähe)|(?:katus|lagi|rõdu|puu|korsten|riiul)\p{L}*.{0,15}(?<!\p{L})(?:sisse\s+varise|pragune|kukkumas|kukkus.{0,12}(?<!\p{L})(?:peale|lapse|inimes|mu)|kohe\s+kukku|varises|kukub.{0,12}(?<!\p{L})(?:peale|kaela)|praegu\s+kukub)\p{L}*|(?:lahti(?:ne|se)|palja[ss]|paljas)\s+(?:juhe|juhtme)\p{L}*|juhe.{0,10}(?<!\p{L})paljas|pinge\s+all|juhe\s+ripub|(?:joogivesi|vesi).{0,10}(?<!\p{L})(?:saastu|mürgi|reosta)\p{L}*|(?:klaasi|metalli|traadi)\s?(?:tükk|tüki|killu)\p{L}*|neelas\s+alla.{0,12}(?<!\p{L})(?:magnet|nööp|patarei|tük|klaas|osa|kruvi)\p{L}*|magneti,\s+mis|vigastada\s+sai|viga\s+sai|hammustas.{0,12}(?<!\p{L})(?:mind|last|poega|tütart)|kustub.{0,10}(?<!\p{L})hommikuks)/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|aastat\s+tagasi|märgutuli\p{L}*|vitamiini\p{L}*|dieedi\p{L}*|nalj\p{L}*|mäng(?!ua)\p{L}*|film\p{L}*|aku\s+on|igatsus\p{L}*|surmaig\p{L}*|server\p{L}*|protsess\p{L}*|rakendus\p{L}*|käivitamisel|kohvi\p{L}*|kriuksu\p{L}*|hoolduses|trepp|remondis|hiir)/giu,
  },
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lõi|ründas|rünnati|peksis|peksti|ähvarda(?:s|b|ti|vad)|ahista(?:s|ti|b)|käperdas|jälitab|kägistas|tõukas).{0,25}(?<!\p{L})(?:mind|mu|meid|minu|last|tütar|poe|naise|ema|uksed|jala|noa|nuga|enesetap|tapa)\p{L}*|(?:mind|meid|mu.{0,8}(?<!\p{L}))\s?(?:jälita|rünna|ähvarda|ahista|peksti|löödi|käperda|tõuga)\p{L}*|(?:kuller|juht|turvamees|töötaja|tehnik|taksojuht).{0,12}(?<!\p{L})(?:lõi|käperdas|ahistas|jälitab|ähvardas|peksis|jõi)|(?:nuga|noaga|püstol|püstoli|relv|relvaga|pomm|pommi).{0,25}(?<!\p{L})(?:ähvarda|näitas|kooli|mind|meid|teie|toon|tõi|minu)\p{L}*|(?:näitas|toon|tõi|panen).{0,20}(?<!\p{L})(?:nuga|pommi|relva|püstolit)(?!\p{L})|(?:vägivaldne|vägivaldse).{0,20}(?<!\p{L})(?:eks|mees|abikaasa|naaber)\p{L}*|(?:tapan|löön|peksan|põletan)(?!\p{L}).{0,8}(?<!\p{L})(?:su|sind|teid|teie\s+kontori|kõik\s+teid)(?!\p{L})|löön.{0,12}(?<!\p{L})maha(?!\p{L})|lõhun\s+teie|saa(?:d|te|vad).{0,10}(?<!\p{L})(?:molli|peksa|lõuga|lõugu)(?!\p{L})|saab.{0,15}(?<!\p{L})(?:keegi\s+teist\s+)?peksa|(?:tean|leian),?.{0,8}(?<!\p{L})kus.{0,15}(?<!\p{L})(?:elad|elate|lapsed|elab|töötate)|panen.{0,20}(?<!\p{L})(?:teie\s+)?(?:kontor|maja|pood|poe|büroo)(?:i)?\s+põlema|ta\s+tapab\s+mu)/giu,
    unless:
      /(?<!\p{L})(?:mäng\p{L}*|film\p{L}*|kirjutas\s+mulle:|konto|serva|trumm\p{L}*|hind|pommi\s+hind|sündi\p{L}*|loosi\p{L}*|tõend\p{L}*)/giu,
  },
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:ei\s+(?:taha|jaksa|viitsi)\s+(?:enam\s+)?.{0,6}(?<!\p{L})elada|enesetap\p{L}*|(?:ennast|end|enda|endale|endalt).{0,12}(?<!\p{L})(?:ära\s+)?(?:tappa|tapan|tapab|elu(?!\p{L})|lõpu|midagi\s+teha|viga\s+teha)\p{L}*|(?:tapan|tappa)\s+(?:ennast|end|enda)|(?:tahab|tahan|tahtis).{0,12}(?<!\p{L})(?:surra|ära\s+tappa)|võtan\s+endalt\s+elu|hüppan.{0,12}(?<!\p{L})(?:sillalt|katuselt|aknast|rongi))/giu,
    unless:
      /(?<!\p{L})(?:mäng\p{L}*|film\p{L}*|koolitus\p{L}*|ennetus\p{L}*|teema\p{L}*|rühm\p{L}*|naer\p{L}*|näljast)/giu,
  },
  {
    rule: 'safety/body-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:huuled|nägu|sõrmed)\s+(?:\p{L}+\s+){0,2}sinis\p{L}*|hingami\p{L}*\s+(?:\p{L}+\s+)?(?:vilis|raske|seisku|katkes)\p{L}*|hingamisraskus\p{L}*|(?:mul|tal)\s+pole\s+õhku|ei\s+saa\s+(?:\p{L}+\s+)?(?:hingata|õhku)|lämbu(?:s|b|ma)|lööb\s+(?:\p{L}+\s+)?kätte|elektrilöö\p{L}*|käe\s+krampi|särtsu\s+sai\p{L}*|(?:võinud|oleks\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:surnud|surma\s+saa\p{L}*|matused|surra)|tuli\s+ratas\s+alt|ratas\s+tuli\s+(?:\p{L}+\s+)?alt|pidur\p{L}*\s+kadus\p{L}*|kadus\s+pidur\p{L}*|paisteta(?:s|b)\s+(?:\p{L}+\s+){0,2}(?:nägu|kael|keel|huul|üles)\p{L}*|neelata\s+(?:enam\s+)?ei\s+saa|kõrbehais\p{L}*|kärsahais\p{L}*|gaasihais\p{L}*|vinguhais\p{L}*|põletushaav\p{L}*|põletas\s+.{0,25}(?<!\p{L})(?:villi|naha|haava|käe)|villis|lahvata\p{L}*\s+.{0,20}leekid\p{L}*|topeltdoos\p{L}*|üledoos\p{L}*|vale\s+(?:ravim|doos)\p{L}*|õmmeldi|pistet|kaotas\s+(?:\p{L}+\s+)?(?:hamba|hammast|teadvuse|silma|sõrme)|(?:murdis|murdnud|murtud)\s+(?:\p{L}+\s+)?(?:käe|jala|luu|käeluu|ranne|randme)\p{L}*|(?:ranne|käsi|jalg|käeluu)\s+(?:on\s+)?murtud|(?:plank|tellis|kapp|klaas|jääpurika|kivi|silt|telling)\p{L}*\s+(?:\p{L}+\s+)?(?:kukkus|alla|lendas)\s+.{0,40}(?<!\p{L})(?:lapse|pea|kõnnitee|inimes|jalakäija)\p{L}*|tuli\s+plank\s+alla|laps\p{L}*\s+(?:on\s+|jäi\s+)?(?:\p{L}+\s+)?(?:lukus|lukustatud|luku\s+taga)|ei\s+tea,?\s+kus\s+(?:laps|poeg|tütar|isa|ema)|kopsupõletik\p{L}*|eterniiditolm\p{L}*|asbest\p{L}*|pigista\p{L}*\s+(?:\p{L}+\s+){0,2}(?:käest|kõrist|kaelast)|ei\s+lasknud\s+(?:\p{L}+\s+){0,2}välja|lasknud\s+autost|kihutas\s+\d+|infark\p{L}*\s+(?:järel|sai|oli)|viidi\s+(?:\p{L}+\s+){0,3}(?:haiglasse|emosse|kiirabi\p{L}*)|EMO\s+paberid|emo\s+arsti\p{L}*|allergia\p{L}*.{0,50}(?<!\p{L})(?:olid\s+sees|ikka\s+pandi|oli\s+sees|ja\s+ikka)|surma\s+saab|redel\s+andis\s+järele|andis\s+järele)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kindlustus\p{L}*\s+katab|raamat\p{L}*|film\p{L}*|mäng\p{L}*|kas\s+(?:reisi|müüte)\p{L}*|pole\s+midagi|õppus\p{L}*|närvipuul|naerust|kas\s+vaktsiin|eesliinil|häirekursus)/giu,
  },
];
