/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const de = `
neg: nicht nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keinerlei nichts nix weder ohne kaum nirgends nimmer ned net nich
you: sie ihnen ihr ihre ihrem ihren ihrer ihres euch euer eure eurem euren eurer du dein deine dir dich eurerseits seid habt könnt bist hast
me: ich mir mich mein meine meinem meinen meiner wir uns unser unsere unserem unseren unserer
will: werde werden wird will wollen gehe gehen lasse lassen beabsichtig* schalte schalten erstatte nehme nehmen ziehe ziehen stelle
until: bis sonst ansonsten andernfalls bevor sofern solange oder
cond: wenn falls sollte sollten
again: wieder wiederum erneut nochmal nochmals schon immer ständig dauernd abermals weiterhin noch wiederhol* dritte dritten dritter drittes vierte vierten viertes fünfte fünften sechste sechsten siebte zehnte zehnten zweite zweiten selbe selben gleiche gleichen derselbe dieselbe dasselbe jedes jeder diesmal grüßt murmeltier* täglich vorgestern muster problem behoben reparatur* nun
times: mal male zigmal xmal wievielte wievielten anlauf versuch versuche dreimal viermal fünfmal zweimal zehnmal mehrmals mehrfach runde
number: ein eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert hunderte tausend tausende dutzend* paar einige mehrere
unit: sekunde* minute* stunde* tag tage tagen tages woche* monat* jahr* quartal tagelang
weekday: montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* januar februar märz april mai juni juli august september oktober november dezember weihnacht* ostern silvester
deadline: heute morgen abend sofort umgehend unverzüglich jetzt frist* spätestens mittag* mitternacht früh gleich bald
wait: wart* gewartet schleife hing* hänge* hängt verzöger* verspät* überfällig stillstand stockt liegt vertröst* zieht dauert dauern ausstehend schwebe
silence: still stille schweig* funkstille ignor* übergang* vergess* unbeantwortet unbearbeitet abgetaucht verschwund* mauer wand taub stumm luft nirwana leere leeren versand* abgewimmelt tote nichtssagend* echo hebt ran rangeh* erreichen seither wohnzimmer sofa fenster
reply: antwort* geantwortet meld* gemeldet rückmeld* reagier* reaktion* rückruf* zurückgeruf* bescheid auskunft hören gehört bestätig* eingang*
contact: anruf* angerufen telefon* ruf* mail* email* schreib* schrieb* geschrieb* nachricht* ticket* chat* formular* hotline kontakt* brief* anfrag* meldung* reklam* beschwer* nachgefragt nachgehakt hake erinner* mahn*
leave: kündig* gekündigt wechsl* gewechselt wechsel* storno* stornier* widerruf* austret* austritt* verlass* trennen trenne abmeld* weg tschüss beende* umzieh* portier* abbestell* lösch* gelöscht verabschied* verläng* woanders raus künftig* umzug sobald reicht geh
rival: konkurren* mitbewerb* anbieter* anderen anderer andere woanders nachbar* alternativ* wettbewerb* anderswo händler dienstleist* angebot*
money: geld* euro eur cent zahl* bezahl* gezahlt rechnung* betrag* beträge preis* kosten gebühr* konto* bank* kredit* karte* erstatt* rückerstatt* gutschrift* guthaben lastschrift* miete lohn gehalt kaution beitrag* beiträge mahnung* mahngeb* überweis* überwies* summe
charge: abgebucht abbuch* abgezogen berechn* verlang* kassiert eingezogen belast* doppelt zweimal nachzahl* inkasso
wrong: falsch* fehler* irrtum* irrtümlich unberechtigt* ungerecht* unrechtmäßig* stimmt doppelt unzutreffend* unbegründet* frei erfunden überhöht* unrecht abweich* fragwürdig*
dispute: bestreit* widersprech* widerspruch* akzeptier* einverstanden unterschrieb* unterschreib* bestellt vertrag* vereinbar* schuld* zustimm* zugestimmt beleg* beweis* nachweis* weiger* weise zurück korrigier* korrektur anspruch* rechtens anerkenn* anfecht* behaupt* gegenteil sei angenommen irren darstellung unwahr entspricht glatt eigenen unterschrift*
law: anwalt* anwält* rechtsanw* gericht* klag* verklag* jurist* recht rechtlich* gesetz* bgb strafanzeig* anzeige* polizei* staatsanw* schadensersatz* schadenersatz* mahnbescheid* rechtsschutz* rechtsweg* einstweilig* abmahn* paragraph* paragraf* prozess dsgvo verfahren eingeschalt* aktenzeich* kanzlei* geltend schritte unterschlag* eilantr* rechtsanspr* beantragt einleiten betreib* informiert
authority: verbraucher* bundesnetz* behörde* ordnungsamt* gesundheitsamt* datenschutz* aufsicht* bafin ombuds* schlicht* gewerbeaufs* amt landrat ministerium* mieterverein* mieterbund kammer* tüv veterinär* beschwerdest* finanzamt patientenbeauf* luftfahrt* eisenbahn* landesdatensch* rtr bnetza verwaltungsger* heimaufs* landwirtschaftsk*
press: presse* zeitung* lokalzeitung* journal* redaktion* reporter* fernseh* tv radio* medien* schlagzeil* spiegel stern bild* leserbrief* artikel wdr ndr swr kanal auflage redakteur* lokalred*
review: bewert* stern sterne sternen google* trustp* empfehl* empfohlen jameda holidaycheck kununu rezens* note
social: facebook* instagram insta tiktok twitter reddit youtube post poste posten gepostet teile teilen geteilt follower* forum foren gruppe* abonnent* screenshot* video* blog* netz öffentl* veröffentl* mitglieder verein* whatsapp kanal leser
boss: chef* vorgesetzt* leiter* leitung* geschäftsführ* geschäftsleit* vorstand* manager* teamleit* abteilungsleit* filialleit* verantwort* entscheid* entschied* zuständig* oben höher* inhaber* direktor* bevollmächt* befugt* mensch* echten jemand jemanden jemandem durchwahl gespräch etage ceo marktleit* tisch wende wenden rede diskutier* erwart*
agent: mitarbeit* kundenservice kundendienst* kundenbetreu* service* hotline berater* bot bots chatbot* roboter* ki techniker* monteur* sachbearbeit* kolleg* support* team computer automat* maschine* callcenter
danger: feuer brand brände brenn* brannt* gebrannt qualm* rauch* funke* gas* stromschlag* schlag leck* undicht* schimmel* scharf* erstick* explod* explosion* überhitz* heiß* geschmolz* schmolz* schmor* brems* gefahr* gefähr* lebensgef* sicherheit* einsturz* stürz* gestürzt löst* gelöst bricht brach gebrochen splitter* glas* gift* rutsch* kabel* kohlenmonox* klemmt verbrannt riecht akku piept zündet
harm: verletz* wunde* blut* geblutet krankenhaus* klinik* notarzt* notaufnahme* rettung* arzt ärzt* tod* tot sterb* stirbt gestorben atmen atemn* luft asthma* allerg* ausschlag erbroch* übelkeit verbrüh* verbrenn* verbrannt gebrochen umgekippt bewusstl* ohnmächt* schmerz* genäht suizid* leben unfall* notfall kopf grad* eingeklemmt feuerwehr intensiv* gekippt
vulnerable: baby* säugling* kind* sohn* tochter* mutter* vater* oma opa großmutter* großvater* senior* alte* schwanger* patient* diabet* rollstuhl* behinder* blind* frau mann eltern pflegebedürft* bewohner* rentner* enkel*
many: alle allen ganze ganzen gesamte* sämtlich* jeder nachbarn haus hausgemeinsch* mieter* bewohner* belegschaft* mitarbeiter büro* abteilung* team* schüler* klasse* kunden familie* uns standort* filial* dutzende hunderte tausende betrieb dorf viele mehrere betroff* betrifft parteien halbe leut* mandant* ausgesperrt ebenfalls draußen
anger: wütend* wut zorn* sauer stinksauer geladen empört* empörung* fassungslos* ärger* verärgert genervt nervt nerven platzt kragen kotz* ankotz* rage rasend* frech* unverschämt* dreist* unfass* unglaub* hals blutdruck palme enttäusch* entsetzt frustr* satt unmöglich* reichts ehrlich erlebt
insult: idiot* depp* trottel* dumm* dümm* blöd* vollpfosten pfosten versager* stümper* betrüger* gauner* verbrecher* abzocker* lügner* pappnas* clown* affe* esel unfähig* inkompet* hirn* drecks* schwein* sau arsch* penner* vollidiot* nichtsnutz* dilettant* kasper* schnarchn* gesocks pack bande faul* saftlad* halsabschneid* haufen sauhaufen pfui aufgebl* gehirn ahnung kuh lauter halunk* ratte*
profane: scheiß* scheiss* verdammt* verflucht* verfickt* fick* kack* mist* arsch* hölle teufel drecks* dreck leck fresse maul
bad: schlecht* miserabel* katastroph* furchtbar* schrecklich* schlimm* unterirdisch* lächerlich* witz* absurd* unmöglich* peinlich* skandal* schande* schändl* unzumutbar* unverschämt* unprofess* unseriös* zumutung* farce zirkus theater albtraum* alptraum* saftladen mies* übel* lausig* armutszeugn* trauerspiel* untragbar* inakzept* jämmerl* bodenlos* nutzlos* wertlos* schrott* murks pfusch*
enough: genug reicht gereicht satt voll geduld* grenze* ende schluss letzte letzten letztes letztmal* müde leid maß fass längste faxen nerven schnauze
irony: toll tolle tolles super klasse prima bravo glückwunsch* gratul* herzlichen wunderbar* großartig* herrlich hervorragend* respekt chapeau applaus meisterleist* meisterh* genial* danke vielen schön* spitze sagenhaft* reife leistung wirklich offenbar anscheinend ja wohl ironie
good: dank* gut gute guten gerne nett* zufrieden* freu* perfekt* funktioniert klappt geklappt gelöst schnell* hilf* geholfen problemlos* zuverlässig* liebe* begeistert*
broken: kaputt* defekt* gebrochen ausfall* fällt absturz* abgestürzt stürzt hängt funktioniert geht läuft störung* gestört fehlermeld* eingefroren friert tot* dunkel ausgefall* lahmgel* lahm unbrauchbar* streikt bug* fehlercode offline leer springt
misread: missverst* verstand* versteh* meint* meine gemeint frage fragte gefragt fragen thema themen sondern verwechs* gelesen lesen lest liest durchgelesen ging geht darum anderes andere etwas standardantw* vorbei aneinander sagte gesagt schrieb anleitung* rede anliegen betreff* ausgedrückt wollte reden
lie: lüg* gelogen belog* betrug* betrüg* betrog* täusch* getäuscht irreführ* abzock* abgezockt verarsch* verschaukel* geklaut klau* dieb* stehl* gestohlen raub* nepp* trick* getrickst hinters falle bauernfäng* übers ohr
promise: versprech* versproch* zugesag* zusag* zugesicher* garant* versicher* hieß hiess gesagt angekündig* angeblich vereinbart* wort
waste: verschwend* umsonst vergebl* vergebens sinnlos* kreis kreise hin her weitergereicht* weitergeleit* weiterverbund* verbunden pingpong stelle zeit zuständig nerv* rumgeeier herumger*
trust: vertrau* glaub* treu* stammkund* kunde kundin jahrelang* jahren ruf seriös*
coming: komme kommen vorbei vorbeikomm* stehe stehen sitz* blockier* parke* kippe kippen* auskipp* lade ablad* ketten streik* protest* demo* transparent* plakat* zurückbehalt* einbehalt* behalte zahlung* einstell* verweiger* boykott* sperr* abstell* schloss hole holen selbst trecker traktor* mist setze eigenhänd* verzug lernen kürze kürzen kürzung trete bleibe bleibt nachfrist einzugserm* hälfte chance
place: büro* tür* haustür zentrale* filial* laden ladens geschäft* empfang* schalter* theke hof einfahrt* foyer parkplatz rathaus eingang*
public: öffentlich* alle jeder welt namen nennen erzähl* erfahr* warn* bekannt verbreit* herumsprech* publik aushang laut rufschäd* leuten überall geschichte zaun herum branche
please: bitte bitten fleh* hilfe helfen dringend* inständig* verzweif* freundlicherweise
urgent: dringend* eilig* eilt eile notfall* sofort* kritisch* schnellst* prio* wichtig* stunde* minuten läuft ab gestrandet feststeck* fest abflug* flug zug beginnt schließt produktion* steht spätestens übermorgen dahin fällig kassen pressiert brauche uhr
grief: wein* geweint tränen schlaf* stress* angst ängst* panik* sorge* verzweif* scham* schäm* gedemütigt demütig* blamier* erniedrig* ende nerven* fertig belast*
loss: verlust* verlier* verloren schaden* schäden umsatz* hochzeit* beerdig* prüfung* klausur* flug* flüge urlaub* reise* vorstellungsgespr* verpasst* geplatzt platzt produktion* ernte* verdorb* ruinier* ausfall* verdienst* termin* abgabe*
copy: textbaust* baustein* vorlage* standard* floskel* kopier* copy paste automat* papagei* bot phrasen gleiche wortgleich* serienbrief*
personwish: sprech* verbind* durchstell* weiterleit* stell* gib geben persönlich rückruf name namen eskalier* eskalation*
question: warum wieso weshalb was wie wann wo wer wem wen wohin welche* wieviel
still: noch immernoch schon bereits bisher bislang seit endlich
exasp: echt ernsthaft bitteschön also mal doch halt eigentlich mensch leute hallo gehts noch langsam sag sagt na
quote: lied song buch film spiel titel roman witz haha lol serie figur zitat*
`;
