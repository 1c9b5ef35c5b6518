/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const sv = `
neg: inte ej aldrig ingen inget inga ingenting icke varken utan knappast ingenstans nä nej
you: ni er era ert du dig dej din ditt dina skiner
me: jag mig mej min mitt mina vi oss vår vårt våra
will: ska skall kommer tänker vill avser går anmäler säger begär kräver byter flyttar drar
until: tills annars innan förrän såvida eller
cond: om ifall
again: igen åter återigen alltid ständigt fortfarande ännu upprepa* tredje fjärde femte sjätte sjunde tionde andra samma jämt varje hela förra åtgärd* falsklarm* kvarstår differens* tidigare inställt förklarat problem* precis hackar
times: gång gången gånger gångerna försök försöket omgång varv
number: ett en två tre fyra fem sex sju åtta nio tio tjugo trettio hundra hundratals tusen tusentals dussin* några flera par
unit: sekund* minut* timm* dag dagar dagen dagarna vecka veckor veckan månad* år åren dygn kvartal*
weekday: måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* januari februari mars april maj juni augusti september oktober november december jul* påsk* midsommar*
deadline: idag imorgon ikväll omedelbart genast nu strax snarast senast direkt deadline kväll midnatt lunch
wait: vänta* kö köer kön telefonkö sitter hänger fastnat fastnar försen* dröj* drar står stilla uppskjut*
silence: tyst* ignore* glömt glömd* bortglömd* obesvara* svarslös* vägg* tomma tomhet* luften försvunn* försvinn* döv* spöka* nonchal* strunt* eko uppring* suttit luren pausmusik* lyssnar bryr jaga lyfter skulle
reply: svar svara* svaret återkom* återkoppl* hör hört höra höras ringt reager* reaktion* besked* bekräft* återring*
contact: ring* telefon* samtal* mejl* mail* skriv* skrev meddel* sms ärende* chatt* formulär* kontakt* hört brev* anmäl* reklam* klag* frågat påmin*
leave: säg säger upp uppsäg* avslut* byt byter byta bytt lämna* flytta* avbeställ* avboka* hejdå adjö annullera* stäng* kontot går hoppar sluta* raderar förnya* köper härifrån upphandling* abonnemang*
rival: konkurrent* andra annan annat någon leverantör* operatör* bolag bolaget granne* alternativ* annanstans offert*
money: peng* kronor kr öre betal* faktur* räkning* belopp* pris* avgift* konto* kort* återbetal* ersätt* saldo* hyra lön lönen deposit* kredit* kostnad* kostar autogiro swish*
charge: dragit dragits drar dras debiter* tagit tagits fakturer* dubbel* inkasso* krävt kräver påminnelseavg*
wrong: fel felet felaktig* oriktig* misstag* stämmer dubbel* orimlig* påhitt* obefog* oskälig* orätt* fakturafel* saknar grund
dispute: bestrid* godkän* accept* överens avtal* skrivit beställ* skyldig* skuld* vägra* bevis* rätt rättelse* rätta* invänd* håller påstå* medge* krav kräver ångerrätt* stod besiktnings* motsatsen räknat eftersatt protokoll* bedömning förbrukat levererat slitage ändå omöjligt
law: advokat* jurist* rättslig* domstol* tingsrätt* stäm* lag lagen lagar lagligt olaglig* polis* anmäl* skadestånd* kronofogd* åtal* process* rättighet* juridisk* konsumentköp* ombud* kravet prövning* överklag* inkoppl* kräva rätten inskickad rättsskydd* lex
authority: konsument* ko arn allmänna reklamation* myndighet* datainspekt* imy integritetss* finansinsp* post telestyr* pts energimark* inspekt* arbetsmiljö* länsstyr* kommun* nämnd* hyresgäst* hyresnämnd* ombudsm* tillsyn* ivo transportst* elsäkerhet* livsmedelsv* miljöförv* lex sarah banken
press: tidning* lokaltidning* journalist* reporter* tv radio* media* medier press* redaktion* insändar* nyhet* artikel* plus uppdrag svt aftonbladet expressen norran tipsar granskning*
review: omdöm* betyg* stjärn* google* trustp* rekommend* recens* prisjakt
social: facebook* instagram* insta tiktok* twitter* reddit* youtube* flashback* dela* lägger inlägg* postar följar* grupp* forum* skärmdump* film* blogg* sociala publicer* medlem* tråd* föräldragrupp* video viralt överallt
boss: chef* ledning* vd verkställ* ansvarig* ansvar förman* arbetsled* beslut* bestäm* befogen* överordn* högre uppåt gruppled* teamled* ägare* styrelse* människa* riktig någon direktör* klinikchef* personen ovanför direktnummer numret linjen enhetschef* platschef* äger fatta lyft
agent: kundtjänst* kundservice* handlägg* support* medarbet* personal* bot bott* chattbott* robot* ai tekniker* montör* kolleg* kille tjej säljar* maskin* växel* automat*
danger: brand* brann brinn* eld* rök* ryker gnist* gas* stöt* elstöt* läck* mögel* mögl* vass* kväv* explod* explosion* överhett* het hett smält* bränd* brun brom* farlig* fara livsfar* säkerhet* ras* lossn* föll faller ramla* glas* gift* halk* sladd* sprick* kolmonoxid osäker* luktar höll kniv* larm* släppte bränt
harm: skad* sår* blod* blöd* sjukhus* akut* ambulans* läkar* dö dör dog död* liv livet andas andning* astma* allerg* utslag kräk* bränn* bröt brutit svimm* medvets* smärt* sydd* självmord* olyck* stygn pannan slår badrumsgolv* låg
vulnerable: bebis* spädbarn* barn* son sonen dotter* mamma mor pappa far mormor farmor morfar farfar äldre gammal gravid* patient* diabet* rullstol* handikapp* funktions* blind* fru man föräldrar* pensionär* boende*
many: alla allihop hela samtliga varenda grann* huset trapp* boende* hyresgäst* personal* kontoret avdelning* klass* elev* kunder* familj* oss flera hundratals företaget teamet byn skolan förening* andra personer drabb* halva enda hushåll* kvarter* täckning rapporter* likadant åtkomst
anger: arg* förbann* rasande* ilsk* vansinn* upprörd* uppröran* irriter* frustr* kokar tokig* galen* skandal* trött less urförb* besvik* fräck* oförsk* otrolig* provoc* blodtryck* skäms jaha skakar rent numera
insult: idiot* dum* dåre* dårar pucko* korkad* clown* pajas* inkompet* odugl* jävlar* lögnar* bedrag* tjuv* skurk* svin* as amatör* nolla* nollor värdelös* hjärndöd* efterbliv* lata latmask* åsn* fån* klåpare* rövhål* ynkrygg* gäng* patetisk* rena apa* bunten käften avskum* maffia* huvudet
profane: fan jävl* helvet* skit* satan* fitta* kuk* förban* dra knull* piss* arsle rövhål* sjutton
bad: dålig* sämst* sämre usel* urus* hemsk* fruktansv* katastrof* skämt* löjlig* skandal* skam* pinsam* absurd* bedröv* kritik bottenn* oacceptab* oprofess* mardröm* cirkus* fars sorglig* värdelös* vidrig* oseriös* horribel* parodi*
enough: nog räcker fått tålamod* gräns* droppen sista slut trött less orkar orka bägaren mätt
irony: bra bravo grattis fantastisk* toppen underbar* imponer* strålande lysande tack snyggt härlig* suverän* mästerl* geni* applåd* klapp* pris medalj* hatten jättekul kul verkligen tydligen visst antagl* kanon
good: tack tackar bra fin fint snabb* vänlig* hjälpsam* nöjd* glad* perfekt* fungerar funkar fungerade löst löste trevlig* bäst* smidig* hjälpt* utmärkt* kanon
broken: trasig* sönder kaputt funkar fungerar fungera krasch* fel felmeddel* hänger frys* slutat död* dött nere ligger avbrott* strömavbr* bugg* defekt* lagg* stannat stannar svart släckt läcker gick streik*
misread: missförst* förstå* förstod läs* fråga* menade menar gällde gäller handla* utan blanda* fel sak ämne* annat svarade sa sade skrev bad prata* förbi undrade varandra guiden olika tvärtom ville lösenord
lie: ljug* lögn* lura* lurendr* bedräg* bluff* svindl* stul* stjäl* stöld* rån* blåst* blåsa blåser vilseled* skoj* ohederl* utpress*
promise: lov* löfte* utlov* garant* sagt sa sade försäkra* bekräft* avtalat enligt
waste: slösa* slöseri onödan förgäves meningsl* bollas bollad* runt cirkl* skicka* kopplad* kopplas hänvis* fram tillbaka tid
trust: lita* förtro* lojal* kund kunder åratal tro* tillit
coming: kommer komma står sitter ställer parker* blocker* dumpar tippa* kedjar* strejk* protest* demonstr* banderoll* plakat* håller inne innehåll* betalar vägrar bojkott* hämtar byter lås* traktor* själv* åker formellt autogiro* konsekvens* varning* infart* dyrt revision* chans* ångra* stoppar sätter krona hit
place: kontor* dörr* butik* reception* huvudkont* disk* lokal* entré* trapp* gård* uppfart* parkering* lobby* foajé*
public: offentlig* alla världen sprid* varna* berätta* namn nämn* öppet högt känn* rykte* häng* överallt stan hamnar tipsar bilderna
please: snälla vänligen ber bönar hjälp* desperat* förtvivl* tacksam*
urgent: akut* brådsk* bråttom snabbt omgående kritisk* prio* viktig* fast strandad* timme* minut* flyg* tåg* börjar stänger står produktion* snarast hinner morgon bitti övermorgon stående måste jobba gästerna tomt
grief: gråt* grät tårar sömn* sov* stress* oro* ångest* rädd* panik* skäm* förnedr* förödmjuk* mår knäcker
loss: förlor* förlust* miss* bröllop* begravn* tenta* prov flyg* resa* semester* intervju* försäljn* omsätt* produktion* skörd* förstör* skad* lön*
copy: mall* standardsv* automat* autosvar* kopier* klipp* klistra* papegoj* robot* identisk* samma fras*
personwish: prata* tala* koppla* ring* eskaler* namn kontakt* personligen få låt vidare
question: varför vad hur när var vem vilken vilka vart
still: fortfarande ännu än redan sedan sen hittills
exasp: alltså ju väl liksom faktiskt snälla hallå seriöst allvar herregud kom jo nämen ens
quote: låt* bok* film* spel* titel* roman* skämt* haha lol serie* citat*
`;
