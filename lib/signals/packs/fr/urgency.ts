import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

const CALM =
  "‹(?:rien d'|pas d'|sans )urgen|‹(?:(?:pas|point|aucune|nullement) (?:\\p{L}+ )?(?:urgente?|urgence|presse|pressée?|pressant)|prenez votre temps|quand vous (?:aurez|pouvez)|pas pressé|merci pour votre|numéro d'urgence|tourne bien|arrêt de bus|presse-agrumes|temps d'attente|priorité d'un|parfait|le mois prochain|en automne|salle \\d)›";

/** French: business at a standstill, losses, a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: fr`‹(?:production|usine|chaîne|ligne|chantier|activité|atelier|entrepôt|magasin|boutique|caisses?|site|système|serveur|cuisine|cabinet|commerce|restaurant|standard|logiciel|entreprise|tpe|terminal|livraisons|expéditions) …‹(?:à l'arrêt|arrêtée?s?|bloquée?s?|paralysée?s?|hors service|tombée?s?|en panne|plantée?s?|à terre|hs|down|fermée?s?|stoppée?s?|au point mort)›|‹(?:sommes|suis|est) (?:\p{L}+ )?(?:complètement|totalement|tous|entièrement) (?:bloquée?s?|à l'arrêt|paralysée?s?|coincée?s?)›|‹(?:on|nous|je) (?:ne |n')?(?:peut|pouvons|pouvions|peux|arrive|arrivons|vend|vendons) (?:\p{L}+ )?(?:plus|pas|rien) (?:\p{L}+ )?(?:à )?(?:travailler|facturer|vendre|livrer|encaisser|expédier|produire|ouvrir|recevoir|payer les|servir|accueillir|commander|rien)›|‹(?:ne vend|vend) plus rien|‹impossible (?:d'|de )(?:encaisser|facturer|travailler|vendre|livrer|expédier|servir|ouvrir|recevoir|accueillir|produire)|‹plus rien (?:ne )?(?:fonctionne|marche|sort|tourne|va)|‹tout est (?:\p{L}+ )?(?:planté|bloqué|arrêté|paralysé|à l'arrêt|en panne|down|figé)|‹(?:panne|arrêt|blocage|coupure) (?:total|totale|générale?|complète?)›|‹aucun (?:camion|colis|client|patient) ne (?:peut|sort|part)|‹payer les (?:salaires|employés|salariés|paies|payes)|‹(?:ouvriers|employés|salariés) (?:\p{L}+ )?(?:attendent|les bras croisés|au chômage)|‹fermer (?:le |mon |la |notre )(?:magasin|boutique|commerce|restaurant|cabinet|salon)`,
    unless: fr`${CALM}|${ASKS}|‹(?:mot de passe|compte est bloqué|ascenseur|coloc)›`,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match: fr`‹(?:chaque|par|toutes les) (?:heure|minute|jour|journée) (?:\p{L}+ ){0,3}(?:coûte|perd|fait perdre|perdons|perdue?)|‹(?:nous |on |j'en |ça nous |me |nous )?(?:perdons|perd|perds|coûte|perdu|coûté) (?:\p{L}+ ){0,3}(?:de l'argent|d'argent|du chiffre|des (?:clients|ventes|commandes|contrats|milliers|réservations)|\d[\d .]* ?(?:euros?|€|francs?|chf|dollars?|\$)|\d{3,}|milliers|une fortune)|‹(?:manque à gagner|perte d'exploitation|pertes? (?:sèche|financières?|de chiffre|de \d|s'élèvent|énormes?)|préjudice (?:financier|de|s'élève)|chiffre d'affaires (?:perdu|en moins))›`,
    unless: fr`${CALM}|${ASKS}|‹(?:perdez|poids)›`,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match: fr`‹(?:délai|date limite|appel d'offres|échéance|deadline|inscription|offre|dépôt|dossier|vente|clôture) …‹(?:expire|aujourd'hui|ce soir|minuit|midi|demain|se termine|ferme|dans (?:une|deux|trois|\d+) ?h|heures?)›|‹(?:avion|train|vol|ferry|bateau|examen|mariage|salon|concert|spectacle|enterrement|obsèques|opération|déménagement|audience|réunion|présentation|ouverture|inauguration|anniversaire|baptême|partiel|entretien|camion|loyer|visa) …‹(?:dans (?:une|deux|trois|quatre|\d+)|aujourd'hui|demain|ce soir|samedi|dimanche|part|commence|ouvre|au quai|tout à l'heure|après-demain)›|‹(?:il (?:me|nous) (?:le|la|les)? ?faut|besoin|dois|il faut) …‹(?:aujourd'hui|ce soir|demain (?:matin|midi|soir)?|avant (?:ce soir|midi|demain|\d+ ?h)|pour (?:demain|hier|ce soir)|d'ici (?:ce soir|demain|une heure|midi)|dans (?:une|deux|2) ?h)|‹(?:ne peut|peut|pourra|ne pourra) (?:\p{L}+ )?(?:pas|plus) attendre|‹(?:à l'aéroport|à la gare|au guichet|à la rue|à la porte de chez)›|‹(?:client|patient|patiente|clients|équipe|livreur) (?:\p{L}+ )?(?:\p{L}+ )?(?:qui )?(?:attend|attendent)›|‹devant moi qui attend|‹(?:le temps|ça) presse|‹chaque (?:minute|seconde) compte|‹sans (?:\p{L}+ )?(?:pièce|accès|document) …‹(?:pas|ouvrir)›|‹partir dans \d+ ?h|‹en prod (?:demain|ce soir|aujourd'hui)`,
    unless: fr`${CALM}|${ASKS}`,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match: fr`‹(?:urgente?s?|urgemment|urgence|urgentissime|au plus vite|au plus tôt|au plus sacrant|le plus (?:vite|rapidement|tôt) possible|dès que possible svp|asap|immédiatement|(?:répondez|traitez|réglez|envoyez|rappelez|agissez|faites) (?:\p{L}+ )?(?:vite|rapidement|immédiatement|tout de suite)|dépêch\p{L}*|sans (?:délai|tarder|plus attendre)|dans les (?:plus brefs|meilleurs) délais|priorité absolue|prioritaire|hyper pressé|pressant|grouillez|c'est pressant|très pressé)›`,
    unless: fr`${CALM}|${ASKS}|‹(?:livré|arrivé|service des) (?:immédiatement|urgences)|‹aux urgences|‹urgence vitale`,
  },
  {
    rule: 'urgency/clock',
    aspect: 'deadline',
    strength: 'explicit',
    match: fr`‹(?:le |la |l'|mon |ma |notre |son )(?:mariage|communion|baptême|enterrement|obsèques|examen|concours|bac|audience|finale|match|vernissage|ouverture|inauguration|déménagement|départ|vol|opération|soutenance|salon|fête|réception|spectacle|entretien|rentrée|livraison|promesse|signature|compromis|visa)›[^.!?\n]{0,25}‹(?:est|sera|c'est|commence|a lieu|tombe|part|expire|est programmée?|démarre)› (?:\p{L}+ )?(?:pour )?(?:le \d|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|dans|aujourd'hui|cet après|à \d)|‹(?:loyer|échéance|car|train|avion|bus|huissier|camion|ferry) (?:\p{L}+ ){0,4}(?:tombe|passe|part|décolle|arrive) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce soir|dans)|‹(?:il )?(?:ne )?(?:me |nous )?(?:reste|restent)(?: plus)?(?: que| qu')? ?(?:à peine )?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:jours?|heures?|minutes?|nuits?)›|‹plus que (?:une?|deux|trois|quatre|cinq|\d+) (?:jours?|heures?)|‹(?:commence|prends l'avion|part|décolle|joue|débute|monte à bord|ferme) (?:\p{L}+ )?dans (?:une?|deux|trois|quatre|vingt|trente|dix|quinze|\d+) (?:minutes?|heures?|h|min)›|‹(?:à|c'est|plus que) (?:ma|sa|la|mon) (?:toute )?(?:dernière?|ultime) (?:ampoule|boîte|dose|cachet|pilule|seringue|flacon|capsule|bombonne|cartouche)|‹(?:doit|doivent) être (?:déposée?s?|rendue?s?|remise?s?|envoyée?s?|payée?s?|signée?s?|prête?s?) (?:\p{L}+ )?(?:demain|ce soir|le \d|avant|lundi|vendredi|à midi|aujourd'hui)|‹(?:pénalités|amendes?|intérêts|agios) courent|‹dans l'heure›(?! (?:qui|suiv))|‹(?:date|offre|promesse|titre|visa|permis) (?:\p{L}+ )?expire|‹(?:queue|file) jusqu|‹(?:clients?|gens|patients?|passagers|invités) qui (?:\p{L}+ )?(?:s'en vont|partent|repartent|attendent|posent|s'impatientent)|‹bras croisés|‹tout est bloqué|‹(?:à|est à|sont à) l'arrêt›(?! de bus)|‹n'(?:encaisse|encaissent|expédie|produi\p{L}*|livre|livrent|imprime) (?:\p{L}+ )?(?:plus|rien|depuis)|‹vend\p{L}* à la main|‹(?:m'|nous )attendent? (?:\p{L}+ )?(?:demain|dehors|devant|ce soir|lundi|à \d)|‹(?:ça presse|au plus sacrant|au plus (?:coupant|pressé)|grouillez-vous|et que ça saute)›|‹je (?:perds|risque) (?:\p{L}+ )?(?:mon (?:poste|emploi|boulot|travail)|ma place)|‹(?:licenci\p{L}*|congé sans solde|sans solde)›|‹(?:s'arrête|se règle|règle|réglé|faut) (?:\p{L}+ )?(?:aujourd'hui|maintenant|ce soir)›(?! (?:par|un|une))|‹(?:pas de|sans) (?:four|caisse|camion|courant|réseau|froid|voiture|machine|système|internet),? (?:pas|plus) de|‹(?:vaches|bêtes|animaux) …‹(?:traites|attendent|soif)›|‹est froid depuis|‹la ligne est (?:consignée|arrêtée|stoppée|coupée)`,
    unless: fr`‹(?:merci|pas d'urgence|pas pressée?|bravo|quand vous aurez|aux anges|magique|tout va bien|prévenir)›|‹mot de passe›|‹arrêt de bus|^\P{L}*(?:peut-on|faut-il|à quelle)`,
  },
];
