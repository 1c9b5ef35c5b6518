/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const et = `
neg: ei pole mitte ära ärge ega keegi kedagi kellelgi kellegi midagi miski enam iialgi kunagi polnud poleks puudub ilma vaevalt ükski ühtegi ühelegi mingit null üldse saa
you: teie teil teile teilt teid teist te sina sinu sul sulle sind olete teete tahate saate kavatsete vastate
me: mina ma mu minu mul mulle mind minult meie me meil meile meid meilt oleme olen meist endale meiega mulgi
they: nad nemad tema ta nende neil
will: kavatsen kavatseme lähen läheme teen teeme pöördun pöördume võtan võtame panen paneme esitan esitame nõuan nõuame soovin tahan lahkun lahkume vahetan vahetame
until: kuni enne muidu vastasel kui
cond: kui juhul juhuks
again: jälle taas uuesti ikka endiselt alati järjekordselt kordu* kolmas kolmandat kolmanda neljas neljandat neljanda viies viiendat kuues kuuendat seitsmes kümnes teist teine sama samast samasse samad samu pidevalt aina eelmis* eelmine järjest suleti samas jällegi viienda asjas täpselt iga remonti esimesele probleem
times: korda kord korra kordi mitu mitmendat mitmes lugematu* katse katset ring
number: üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme kakskümmend sada tuhat paar kümneid sadu kahe kolme nelja viie mõni
unit: sekund* minut* tund tundi tunni tunnis päev päeva päevad päevas päevi nädal nädala* kuu kuud kuude aasta aastat aastaid ööpäev*
weekday: esmaspäev* teisipäev* kolmapäev* neljapäev* reede* laupäev* pühapäev* jaanuar* veebruar* märts* aprill* mai juuni* juuli* august* septemb* oktoob* novemb* detsemb* jõulu* jaanipäev*
deadline: täna homme õhtul õhtuks hommikul hommikuks kohe nüüd tähta* hiljemalt lõpuks keskpäev* südaöö* tunni viivitamat*
wait: oota* oodat* ootel järjekor* viibi* viivit* hiline* seisa* veni* topp* kinni rippu* ripub menetl* töös pooleli edasi
silence: vaik* eira* ignor* vasta vastamata unust* tähelepanuta kadun* kadus kaduma tühj* seina seinaga kurt* tumm* hüüdja kõrbes haihtu* maa vajun* kuulda kuulnud märkama möödas vastatud kutsub katkeb kippu kõppu tuletan meelde auku saadik kuule
reply: vastus* vastan* vasta vastab vastata vastamist tagasisi* reage* kinnitus* teada teavita* tagasi helistat* kuulda teade teadet
contact: helista* kõne* telefon* kiri kirja* kirju* meil meili* sõnum* vestlus* chat* tšät* pöördu* võtsin ühendust vorm* pilet* saats* saatnud teata* küsi* palu* kaebu* reklam*
leave: lahku* loobu* lõpeta* ütlen üles tühista* vaheta* kolin kolime üle mujale teise teisele minemas lähen hüvasti katkesta* sulge* viime viin edaspidi kolib ostan lähme hakkame vahetub tellime soomest säästud
rival: konkure* mujal* teise teine naaber* naabri alternatiiv* operaator* pakkuj* ettevõtt* firma* panka telia elisa teenusepakkuj* elisasse lhv tootjale
money: raha rahad euro* maks* hind hinna hinnad arve* tagasimaks* hüvit* konto* kaart* kaardilt summa* sent* üür* palk palka palga tasu* lepingutasu kulu* krediit* leppetrahv* trahv*
charge: võet* maha debiteer* arveld* kahekordselt topelt nõuta* küsite lisatasu* viivis* inkasso* arvesta*
wrong: vale valesti vales viga* vea veaga eksi* ebaõige* alusetu* põhjendamat* põhjuseta väljamõel* olematu* topelt ebaõigla* ebaselge*
dispute: vaidlust* vaidle* nõustu* nõus kirjuta* allkir* tellinud tellisin leping* võlg* võla väide väida* keeldu* õigust nõue nõude nõuan tõend* tõesta* parand* tühistage tunnista* ütlete vastupidist seega vaadake arvutus* järgi kodulehel tagastatud
law: advokaa* jurist* kohus kohtu* hagi hagej* seadus* õigus* süüd* politsei* avaldus* menetlus* kahjunõu* kahjutasu* nõudekiri vaidluskom* notar* maksekäs* tagasinõu* ekspert* vandeadvok* koosta* esitan esitasin esitatud loata kindlustuse
authority: tarbijakait* ttja komisjon* amet ametisse ametile ametnik* inspekts* andmekait* järelevalv* terviseamet* päästeamet* tööinspekts* ministeer* õiguskantsler* vald valda omavalits* konkurentsiamet* ravimiamet* kaebu* järelvalve* aki ttjale tarbijavaidl* vaidluskomis* pta finantsins*
press: ajakirj* ajaleh* leht lehes lehte delfi postimees postimehe* õhtuleht* tele* uudis* raadio* reporter* toimetus* artikkel* pealkir* meedia* pealtnäg* saade ekspress* vihje linnale* autolehe*
review: arvustus* hinnang* hinde* tärn* täht tähte google* trustpil* soovita* kommenta* tagasisid*
social: facebook* fb postit* instagram* tiktok* youtube* reddit* grupp* grupis foorum* jaga* ekraanipil* video* blog* jälgij* liige* avalda* sotsiaalm* internet* emade hinnavaatl* autofoorum* salvestat* perekool*
boss: juht juhi juhiga juhata* ülemus* ülem direktor* tegevjuh* vastuta* otsusta* juhtkon* kõrgem* pealik* keegi inim* päris tiimijuh* vahetusevan* omanik* nõukogu* juhatus* juhti vanem* tasemele taseme kellel kellegagi kutsuge kutsu otsuse vahetuse
agent: klienditeenind* teenindaj* konsultan* töötaja* robot* bot* vestlusrob* kõnekesk* kasutajatug* tugi toe tehnik* kuller* paigaldaj* kolleeg* juturob* masin* spetsial*
danger: tuli põle* tulekahj* tuld suits* säde* gaas* vingu* elektrilöö* lööki leki* leke hallit* terav* lämbu* plahvat* ülekuumen* kuumen* sula* leek* pidur* oht* eluohtl* ohus libe* kukku* pude* vari* lagune* klaas* mürg* lahti kärsa* kõrbe* särise* pragu* lõi lendas avane* lõhkes lõhki aku rebenes veeres tagurd* näkku
harm: vigasta* viga haav* veri verd veritse* haigla* kiirabi* arst* emo emos surma* surra sureb suri hinga* astma* allerg* minesta* oksenda* põletus* murdus luumurd* valu* lööve* elu eluga tervis* mürgitus* kannata* viidi kõrval käe pea pähkliall* kukub voodi
vulnerable: beebi* imik* laps last lapse lapsed laste* lapsel poeg poja pojal tütar tütre* tüdruk* ema emal isa isal vanaema* vanaisa* eaka* vanur* rase* patsien* diabee* ratastool* puue puudeg* pime naine naise mees mehe abikaas* vanemad pensionär*
many: kõik kõigil kõigi kõigile kogu terve tervel naabri* maja majas korterühist* elanik* üürnik* kontor* osakon* tiim* töötaja* õpila* klass* klient* kliendid pere* meil mitu paljud kümned sajad vald küla külas poes inimes* kurda* korterit istub ühistu* terves kolmkümmend meist talu vanemate
anger: viha* raev* närv* pahane pahas* ärrit* tüdin* kopp siiber kõrini hull* keeb keema vererõhk vererõhu* solva* nörd* pettun* pettumu* jube* uskumatu* vastik* vihkan sita* ajab ajate suhtumi* tõesti teate millegi
insult: idioo* loll* tola* tobu* jobu* kretiin* debiil* saast* rämps* petis* varas varga* sulid suli tühik* küündimat* saamat* laisk* ahv* kloun* tõbras* tõpra* lojus* siga sead värd* molkus* jorss mölakas* ajud ajudeta haledad nõmedad käpard* nõid* kamp vereimej* kaabak* puupea* tolvan* raisad lauajalg* tohman* juhm* joodik* mine käige kõlba oled täielik* sellised
profane: kurat* kurad* pask* perse perses persse munn* türa* raisk* raisa sitt* sita sitane vitt* pede* põrgu* putsi* nikku* kuramus* pagan* neetud
bad: halb halva* kohutav* kehv* hale haled* jama* mõttetu* absurd* naeru* häbi* skandaal* nali naljak* pilkam* tsirkus* õudus* õudne* lubamatu* vastuvõetam* katastroof* mõistus* praht rämps* nõme* alla arvest* hirmus* jabur* kasutu* põhjalik ebaprofess* sobimatu*
enough: piisab aitab küll villand isu kannat* piir piiri lõpp lõpuks viimane viimast viimase karikas väsin* väsitav* jaksa jõudu kõrini enam
irony: aitäh tore tubli* bravo braavo õnnitl* imelin* suurepär* hiilgav* fantast* geniaal* äge vahva medal* auhin* aplaus* müts kiidan muidugi ilmselt vist loomulikult päris
good: aitäh tänud täna* hea head hästi tore töötab toimib kena kenad rõõm* rahul meeldi* mugav* kiire* korras lahenes lahend* aitas sõbral* super parim ilus
broken: katki rikkis rike rikke riku* viga veateade* vead kokku jookseb jooksis hangu* toimi tööta töötanud seisma seiskus välja kustu* ära katkes* pime läks defek* purune* lakkas maas sureb streigib
misread: arusaama* aru mõist* valesti loe lugenud lugesite lugeda küsisin küsimu* küsitud mõtlesin pidasin silmas jutt jutust räägi* rääkisin hoopis segi segam* ajasite teema* asi teise tähend* käib vaid vastasite vastati lugege soovisin soovinud juhendi teineteis* eri rääkisite tegite keelt kohta saadeti lingi
lie: vale valet valeta* pett* petma petate petis eksita* rööv* varast* vargus* skeem* ausus* ebaaus* väljapress* koori* tüssa* lüpsa* haneks hämam* hämate
promise: luba* ütlesite öeldi kinnita* garanteer* garantii* kokku lepit* leppisime sõna vannu*
waste: raiska* raisat* asjata mõtet mõttetu ringi ringiratast jooksuta* jooksma põrgata* suunat* pingpong* nõiaring* otsast
trust: usalda* usaldus* usun uskunud usu lojaal* klient kliendina püsikl* aastaid aastat maine*
coming: tulen tuleme kohale ilmun istun istume jääme toon toome viskan kallan kallame pargin pargime blokeeri* sulgeme lukust* kett* ketiga streik* streigi* plakat* meeleaval* keeldu* maksmata maksa kinni pidame ukse hoov* traktor* koorem* peata* ette kahetsete võtmed jätan annan saadame lattu lao audiit* sõltumatu* otsekorral* tegutse* vahendid
place: kontor* uks ukse uksele ukseni lävi lävel lett leti* fuajee* pood poe poodi peakontor* hoov värav* trepi* maja vastuvõt*
public: avalik* kõigile maailm* levi* hoiata* räägin teavad teada nimega nimeliselt näeksid kuulda laiali lugu sellest saavad kõikid* las näevad loeb lugej* igale igasse pildid
please: palun palume anun anume aidake aita appi hädas lootuses meeleheit* väga kenasti
urgent: kiire* kohe viivitamat* hädaoluk* kriitil* oluline tähtis jooks* stopp* seisab seisame algab sulge* lend lennu* jõua jõuda tund tunni minuti pärast kinni ülehomme sulgub väljub valves tiksub ülekann* pääse deklarats* külalis* avane
grief: nutt* nuta* nutma uni und maga* stress* ärev* hirm* karda* mure* häbi häbenen alanda* meeleheid* paanik* kurnat*
loss: kaota* kaotus* kahju* pulm* matus* eksam* lend lennu reis* intervjuu* palgapäev* müük müügi* käive* käibe* toodang* tootmi* audit* esitlus* ürit* rikutud rikkus hävi* riknes
copy: mall malli* šabloon* koopia* kopeeri* automaat* standard* robotvas* papagoi* üksühele sama
personwish: rääkida räägiks ühenda* suuna* andke anna saaks soovin eskaleer* nimi nime
question: miks mis mida mille kuidas kas millal kus kes kelle kellele palju mitu
still: veel ikka endiselt siiani seni juba enam alles
exasp: tõsiselt päriselt no noh nojah lihtsalt ju siis halloo kuulge issand jumal appi ausalt kas
quote: laul* raamat* film* mäng* pealkir* nali nalja haha lol tsitaat* saade
`;
