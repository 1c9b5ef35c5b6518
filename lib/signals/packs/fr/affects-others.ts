import type { Pattern } from '../../pattern.ts';
import { ASKS, fr, MANY } from './words.ts';

const WELL = `${ASKS}|‹(?:remercie\\p{L}*|contents?|adore\\p{L}*|recommandée?s?|quelle offre|marche bien|maintenant raccordé|merci|n'ont rien|seulement (?:chez moi|mon)|seul utilisateur|salue\\p{L}*|satisfaits?|s'abonner|souhaitons commander|en vacances|ravis?|heureu\\p{L}+|du bruit|excédés|prélèvements)›|peuvent-elles|peuvent-ils|^\\P{L}*(?:est-ce que )?d'autres [^.!]{0,60}\\?`;

const GROUP =
  '(?:bureau|entreprise|boîte|boite|société|équipe|service|immeuble|rue|quartier|village|ville|école|classe|lycée|collège|cabinet|clinique|hôpital|club|association|famille|étage|résidence|copropriété|région|commune|agence|personnel|monde|lotissement|gang|usine|site|magasin|atelier|département|bâtiment|maison|organisation|coloc|fac|université|secteur|hôtel|bus|train|réseau|troupe|chorale)';

const PEOPLE =
  '(?:clients?|clientes|utilisateurs|utilisatrices|usagers|employés|salariés|collaborateurs|collègues|élèves|étudiants|patients|parents|résidents|locataires|habitants|voisins|abonnés|adhérents|membres|passagers|voyageurs|personnes|gens|familles|foyers|agences|magasins|boutiques|sites|sociétaires|bénévoles|commerciaux|invités|postes|équipes|enseignants|profs|partenaires|participants|joueurs|commerçants|ouvriers|licenciés|agents|signalements|copropriétaires|livreurs|techniciens|donateurs|enfants|convives)';

const HIT =
  "(?:bloquée?s?|touchée?s?|impactée?s?|concernée?s?|affectée?s?|sans (?:\\p{L}+ )?(?:internet|réseau|électricité|eau|chauffage|connexion|accès|téléphone|courant|mail|messagerie|nouvelles)|privée?s?|ne peu\\p{L}+|peuvent (?:plus|pas)|peut (?:plus|pas)|n'ont (?:plus|pas|jamais)|n'a (?:plus|pas)|(?:ont|a) (?:la même|le même|été (?:prélevé|coupé|débité)|eu (?:la même|le même|ça)|ce (?:bug|problème))|plaign\\p{L}+|signal\\p{L}+|nous appellent|en panne|coupée?s?|attendent|attend|dans le noir|dû descendre|m'ont contacté|hors service|la même (?:panne|erreur|chose)|le même (?:problème|souci|bug|message)|pareil|prélevés|en plan|coincée?s?|subi\\p{L}*|n'arriv\\p{L}+|réclam\\p{L}+|inquiets?|furieux)";

/** French: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/whole-group',
    aspect: 'many',
    strength: 'explicit',
    match: fr`‹(?:tout|toute|l'ensemble|la moitié|entière?|une partie) (?:le |la |l'|ma |notre |mon |du |de la |de l'|des )?(?:\p{L}+ )?${GROUP}› …‹${HIT}›|‹${GROUP} (?:entière?|au complet|complète?) …‹${HIT}›|‹(?:ça|ca|cela|panne|problème|coupure|bug|erreur|incident) (?:\p{L}+ )?(?:touche|concerne|impacte|affecte|bloque|pénalise) (?:\p{L}+ )?(?:tout|toute|tous|toutes|nos|l'ensemble|plusieurs|beaucoup)|‹(?:aucun|aucune|personne) (?:de nos|de nous|d'entre nous|des|chez nous|au bureau|dans) …‹(?:peut|arrive|n'a|accès)|‹personne ne peut (?:se |plus |s'|accéder|travailler|entrer)|‹(?:problème|panne) (?:est )?(?:général|générale|généralisée?)|‹(?:on|nous) (?:est|sommes) (?:tous|toutes|nombreux|nombreuses|plusieurs|\d+|douze|dix|quinze|vingt|huit|six) (?:\p{L}+ ){0,3}(?:bloquée?s?|touchée?s?|dans ce cas|concernée?s?|coincée?s?|sans (?!souci)\p{L}+|en panne)›`,
    unless: fr`${WELL}|‹tout le monde (?:saura|sache|au courant|de|à)`,
  },
  {
    rule: 'affects-others/many-people',
    aspect: 'many',
    strength: 'explicit',
    match: fr`‹(?:tous|toutes|nos|les|mes|plusieurs|de nombreux|de nombreuses|beaucoup de|des (?:centaines|dizaines|milliers) de|certains|d'autres|trois autres|les autres|${MANY}) (?:les |nos |mes |ces |autres |les autres |de |des |\d+ |quarante |cent )*${PEOPLE}› (?:\p{L}+ )?…‹${HIT}›|‹des (?:centaines|milliers|dizaines) de ${PEOPLE}›|‹l'ensemble des ${PEOPLE}|‹${PEOPLE} sont (?:tous|toutes|nombreux) ·${HIT}|‹toute la (?:classe|gang) …${HIT}`,
    unless: fr`${WELL}|‹(?:réponses?|mails? sans)›|‹les gens comme`,
  },
  {
    rule: 'affects-others/others-too',
    aspect: 'some',
    strength: 'tone',
    match: fr`‹(?:pas|suis pas|ne suis pas) (?:le seul|la seule|les seuls|les seules|que (?:moi|chez moi|pour moi)|seulement (?:moi|chez moi)|isolée?)›|‹(?:il n'y a|y a) pas que moi|‹(?:mes|mon|ma|nos|les|un|une) (?:autres )?(?:collègues?|voisin\p{L}*|amis?|amie|sœur|frère|parents|locataires|connaissances) (?:\p{L}+ )?(?:aussi|ont (?:aussi|la même|le même|eu|pareil)|a (?:aussi|la même|le même|eu|pareil)|également)|‹(?:pareil|idem|la même chose) (?:pour|chez|avec) (?:mes|mon|ma|les|nos)|‹tout le monde (?:\p{L}+ )?(?:a|eu|ce|cette|le|la|est)|‹(?:connais|connaît) (?:\p{L}+ ){0,3}(?:\p{L}+ )?(?:personnes|gens|autres|voisins)|‹c'est arrivé à (?:d'autres|plusieurs)|‹dans (?:ce|mon|le même) cas›|‹aussi (?:nos|mes) (?:partenaires|clients|collègues)`,
    unless: fr`${WELL}|‹dans ce cas,`,
  },
  {
    rule: 'affects-others/all-of-us',
    aspect: 'many',
    strength: 'explicit',
    match: fr`‹(?:on (?:est|en est|se retrouve)|nous sommes|sommes) (?:bien |au moins |déjà |plus d'|environ )?(?:une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|centaine)|\d+|vingt|trente|quarante|cinquante|cent|plusieurs|nombreux|beaucoup|des centaines|tous|toutes)(?: \p{L}+){0,2} (?:à |dans |avec |sans |en (?:commentaires?|plan)|qui|sur le|foyers?|familles|dont)|‹(?:dizaine|vingtaine|trentaine|quarantaine|centaine) (?:dans (?:ce|le même) cas|à (?:avoir|subir|attendre|râler)|de (?:fermes|foyers|familles|clients|voisins|magasins|personnes))|‹(?:toute|tout) (?:la|le|l') ?(?:rue|rang|plateau|discord|forum|serveur|cage|palier|vestiaire|hameau|commune|ligne|salle|promo|caserne)(?: [\p{L}-]+){0,3} (?:est|sont|se (?:plaint|plaignent)|n'a|a|rame|concernée?|lag)|‹(?:aucun|aucune|plus un|plus une|pas un|pas une)(?: seule?)? (?:de (?:nos|mes|vos) )?(?:\p{L}+ )?(?:magasins?|postes?|clients?|collègues?|boutiques?|paquets?|foyers?|bureaux?|caisses?|agences?|salariés?|élèves?)(?: [\p{L}-]+){0,2} (?:n'|ne )|‹chez tous nos|‹chez (?:personne|tout le monde)›|‹tous ceux (?:qui|dont|avec)|‹toutes (?:celles|les familles|les mamans)|‹et moi,? (?:on|nous) (?:\p{L}+ )?(?:a|avons|est|sommes)? ?(?:toutes|tous|les (?:deux|trois|quatre))|‹pas que (?:moi|chez moi|pour moi|mon|ma)›|‹(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|\d+) (?:autres )?(?:parents|clientes?|clients|voisins?|convives|invités|copropriétaires|habitants|familles|mamans|magasins|postes|dossiers|foyers|fermes|passagers|personnes|confrères|amis|potes|collègues|gosses|enfants|retraités|opérateurs|salariés|boutiques|patients|locataires|étudiants)(?: [\p{L}']+){0,6} (?:(?:ont|avec|eu) (?:la|le|les) mêmes?|plantée?s?|coincée?s?|les bras|attendent|sont (?:sortis|tombés|bloqués|touchés|malades)|ont (?:passé|vomi|eu|reçu)|la même|sans)›|‹(?:nos|vos|d'autres|mes) (?:confrères|voisins|collègues|amis|copains) (?:\p{L}+ ){0,5}(?:ont|ont reçu|subissent|disent|avaient) (?:\p{L}+ )?(?:le même|la même|les mêmes|pareil|aussi)|‹(?:downdetector|carte de france) …‹(?:rouge|pas)|‹sur le (?:forum|groupe|discord|subreddit)[^.!?\n]{0,40}‹(?:on est|tous|trentaine|dizaine|même|plaignent|plusieurs|centaine)›|‹(?:l'immeuble|bâtiment|cage \p{L}) …‹(?:abrite|plus d'ascenseur|sommes|foyers|sans)|‹(?:habitants|riverains|locataires|familles|résidents|usagers|parents) (?:\p{L}+ )?(?:attendent|subissent|se plaignent|râlent|sont (?:sans|privés))|‹chez les (?:deux|trois|douze|dix|\d+|vingt) (?:du|de l'|autres|voisins)|‹les usines? de \p{L}+ et|‹(?:chaînes|lignes|sites|magasins) de \p{L}+ et de`,
    unless: fr`‹(?:merci|félicitations|recommand\p{L}*|adore\p{L}*|serons|ravis|réserver|réservation|invités en parlent|contents?)›|^\P{L}*(?:nous (?:sommes|serons) (?:deux|trois|quatre|cinq|six|\d+) (?:adultes|du|en|pour))`,
  },
];
