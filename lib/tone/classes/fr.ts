/** Words that mean alike in a complaint, a class a line: `makeClasses`. */
export const fr = `
neg: pas ne n jamais rien personne aucun aucune aucunement nul nulle plus sans ni non guère
you: vous votre vos vôtre toi tu te ton ta tes t êtes etes avez allez prenez savez pouvez donnez
me: je j me m moi mon ma mes nous notre nos on mien
they: ils elles il elle leur leurs lui
will: vais allons compte comptons ferai ferons irai irons saisirai saisis porterai partirai pars quitterai résilierai demande exige publierai
until: sinon tant jusqu* avant autrement faute dorénavant
cond: si sauf cas
again: encore toujours nouveau nouvelle rebelote fois troisième quatrième cinquième sixième septième dixième deuxième seconde énième même mêmes chaque sans cesse répét* répète re relance* recommenc* perpétuel* constamment systématiquement redemand* rappel* revoilà voyant correctif* épisode réparé* revenu* problème
times: fois reprises tentative* essai* coups combien maintes
number: un une deux trois quatre cinq six sept huit neuf dix quinze vingt trente quarante cent cents mille dizaine* centaine* plusieurs quelques
unit: seconde* minute* heure* jour* semaine* mois an ans année* trimestre*
weekday: lundi* mardi* mercredi* jeudi* vendredi* samedi* dimanche* janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques
deadline: aujourd hui demain soir matin immédiatement maintenant délai* midi minuit sous avant vite sitôt
wait: attend* attente patient* file retard* tard tarde traîn* traine suspens bloqué* poireaut* délai* report* tarder lenteur* interminable* lanterne* stagn*
silence: silence* ignor* muet* mutisme oubli* sourd* vide néant mur lettre morte radio fantôme* fantome disparu* évapor* nouvelles abonnés absents fichent moquent réponse devait deviez raccroch* dort remplaçant* terre transmis*
reply: répon* rappel* retour* nouvelles suite signe accus* réag* réaction* contact* recontact* informer explication*
contact: appel* téléphon* mail* email* courriel* écri* message* ticket* formulaire* tchat chat* lettre courrier* contact* relanc* signal* réclam* demand* joindre numéro laiss* recommandé* lrar
leave: résili* annul* quitt* part* pars change* désabonn* désinscr* ferm* clôtur* ailleurs adieu revoir rompre rompt concurrence fin migr* transf* renouvel* termin* cess* dernière bye tourner page reverrez irai mutuelle commercial
rival: concurren* autre autres ailleurs fournisseur* opérateur* prestataire* voisin* alternative* banque orange sfr bouygues free eux face
money: argent euro* eur centime* pay* paie paiement* factur* montant* somme* prix tarif* frais compte* carte* banque* rembours* avoir caution* loyer* salaire* prélèvement* virement* cotisation* remise* solde* abonnement* dépôt
charge: prélev* débit* factur* retir* encaiss* pris compt* doublon double deux ponction* surfactur*
wrong: faux fausse erreur* erron* incorrect* injust* indu* abusi* trompé* inexact* double doublon inventé* fantaisist* conforme tort anormal*
dispute: contest* refus* accord* accepté accepte sign* contrat* command* dois doit dette* preuve* justificati* rectifi* corrig* consent* autoris* désaccord* oppos* réclam* rétract* droit responsab* reconnai* clause* litig*
law: avocat* tribunal* tribunaux justice* juge* procès plaint* porter poursui* juridi* légal* loi* huissier* mise demeure mets assign* dommages intérêts pénal* civil prud prudhom* conciliateur* rgpd code police gendarm* infraction* droits référé saisir saisi saisie commissariat* judiciaire* déposée créanc* constat* protection chargeback
authority: dgccrf signalconso médiateur* médiatrice médiation cnil arcep préfectur* préfet* inspection* répression fraudes ufc choisir association* consommat* autorité* ars acpr amf mairie maire ordre défenseur* ministère* rectorat caf hygiène syndicat* bloctel conciliat* énergie cnpd
press: presse journal* journaux télé* radio reportage* média* rédaction* article* une bfm chaîne quotidien* parisien
review: avis étoile* google note* notation* trustp* recommand* commentaire* tripadv* déconseil* évalu*
social: facebook* twitter* instagram* insta tiktok* linkedin youtube* reddit réseau* post* publi* partag* abonné* followers groupe* forum* capture* écran vidéo* blog* membres viral* story stream direct live anime fédération
boss: responsable* directeur* directrice* direction manager* supérieur* chef* patron* hiérarch* décid* décision* gérant* pdg dirigeant* encadr* haut cadre* humain* quelqu vrai vraie compétent* supervis* agence technique niveau dessus pouvoir adulte transmett* exige secteur remont*
agent: conseiller* conseillère* agent* service* opérateur* opératrice technicien* employé* robot* bot chatbot équipe* collègue* interlocut* standard* livreur* plateforme* sav vendeur* machine* automat*
danger: feu incendi* brûl* brule fum* étincel* gaz fuite* électroc* électri* décharge* moisiss* coupant* tranchant* étouff* explos* surchauff* fondu* fond chauff* frein* danger* sécurité effondr* tomb* chute* lâché cass* verre* toxique* poison* gliss* dénud* monoxyde* odeur* cram* détach* rompu* détecteur* choc* gonflé* fendu* wagon échafaudage* sonne* sent
harm: bless* sang saign* hôpital* urgence* pompiers samu ambulance* médecin* mort* mourir décéd* vie respir* asthme allerg* éruption vomi* brûlure* fractur* cassé évanou* malaise conscien* doul* suicid* mettre fin intoxi* coup* suture* hospitalis* grave doigts failli points dosage envie huîtres
vulnerable: bébé* nourrisson* enfant* fils fille* mère père maman papa grand grands parents âgé* vieux vieille enceinte* patient* diabét* fauteuil handicap* aveugle* mari femme épouse résident* retraité* mamie papi
many: tous toutes tout toute ensemble immeuble résiden* locataire* voisin* équipe* bureau* service* salarié* élèves classe* clients famille* quartier* copropri* collègue* centaine* magasin* autres entreprise* village commune atelier étage entier ont plaign* trentaine foyer* passagers personnes chaude
anger: colère* furieu* énerv* rage* enrag* scandal* outr* indign* exaspér* excéd* ras bol marre honte* inadmiss* inaccept* révolt* dégoût* écoeur* écœur* moque* fout* gueule fâch* agac* insupport* déçu* déception* hallucin* incroyab* bout nerfs patience tension exprès savez ah plate balles
insult: idiot* imbécile* crétin* débile* abruti* con cons connard* connasse* incapable* incompét* nul nuls nulles voleur* escroc* menteu* bandit* clown* guignol* pantin* branl* fainéant* ordure* pourri* salaud* enfoir* enflur* minable* bouff* tocard* arnaqueu* charlot* charlatan* cloche* andouille* bande ramassis tas gang espèce* cerveau rapace* crosseur* exprès doublés gens
profane: merde* putain bordel chier chiant* foutre foutu* cul enculé* bite connerie* con niqu* pute* salop* crève crever zut diable coudonc tabarnak* câlis* ostie
bad: nul nulle lamentab* pitoyab* catastroph* affreu* horrible* désastr* ridicul* honteu* absurde* scandal* inadmiss* inaccept* déplorab* minable* médiocre* cauchemar* cirque cinéma blague plaisanterie farce indigne* mascarade* pire pires piètre* inqualif* amateur* mépris* foutage
enough: assez marre ras bol suffit patience limite* fin dernière dernier épuis* fatigu* lass* goutte vase comble trop bout
irony: bravo félicit* merci génial* magnifique* formidab* superbe* super chapeau champion* exploit* quel quelle belle beau applaudiss* médaille* fantastiq* sympa merveill* remarquab* décidément évidemment visiblement sûrement apparemment
good: merci* bonjour bon bonne bien parfait* content* ravi* satisf* heureu* gentil* aimable* rapide* efficac* marche fonctionne résolu* réglé* aid* super excellent* cordial*
broken: panne* cass* défect* défaill* plant* marche fonctionn* bug* beug* erreur* bloqu* gel* coupé coupure* coupe hs mort morte arrêt* tomb* interrompu* inutilisab* dysfonction* écran noir rame éteint*
misread: compris* compren* malentend* mal lu lisez lire lit question* posé pose demand* parl* dis disais autre sujet rapport confond* confus* côté plaque voul* sens réponds concern* quiproquo choses différentes portait objet envoyez échange relisez lien horaire
lie: ment* mens mensong* escroqu* escroc* arnaq* vol vole volé* voleur* tromp* fraud* malhonn* trahi* abus* piège* piégé baratin* pigeon* entourloup* racket* bidon
promise: prom* assur* garanti* engag* dit disait annonc* convenu* jur* confirm* parole soi disant
waste: perd* perte temps inutil* vain rond* tourn* renvo* balad* transfér* rien ballot* cercle
trust: confiance* fidèl* fidél* cliente client depuis années ans croire crois croyais réputation*
coming: viens venir viendrai débarqu* camp* assi* bloqu* déposer dépose vider déverse* gar* manifest* grève* banderole* pancarte* enchaîn* refus* paierai payer retien* retenir couper boycott* planter devant fermer changer serrure* tracteur* fumier mesures moyens conséquences considérez acompte caisse envoie prendrai passé* régler
place: bureau* porte* agence* magasin* siège accueil* guichet* boutique* entrée* parking hall locaux palier cour
public: publi* tout monde savoir sache sachent répand* avert* prévenir préviens dénonc* nom réputation* ébruit* raconter bouche oreille entendeur salut adorer imaginer direct histoire
please: pri* merci veuillez svp plaît plait suppli* aide* secours désespér* implor* pitié
urgent: urgent* urgence* urgemment vite rapidement immédiat* prioritaire* critique* heure* minutes bloqué* coincé* vol train départ ferme commence production presse dépêch* sortir camion* expire* entrepôt aéroport robe arrêt pouvons
grief: pleur* larmes dors dormir sommeil stress* angoiss* peur* paniqu* inquiet* inquiét* humili* honte dépress* désespoir* effondr* craqu* nerfs épuis*
loss: perd* perte* préjudice* dommage* mariage* enterr* obsèques examen* concours vol* avion vacances voyage* entretien* chiffre affaires vente* production* récolte* gâch* rat* ruin* manqu* salaires
copy: type types modèle* copié* coll* copier automatique* automatis* robot* standard* langue bois préfabriqu* perroquet* formul* même mot
personwish: parler parle passez passe transfér* mettre relation joindre escalad* nom rappel* rencontr*
question: pourquoi comment quand où qui que quoi quel quelle combien
still: encore toujours déjà depuis jour enfin
exasp: sérieux sérieusement franchement non mais quoi enfin bon allo voyons vraiment carrément même là hein alors punaise
quote: chanson* livre* film* jeu* titre* roman* blague mdr lol série* citation*
`;
