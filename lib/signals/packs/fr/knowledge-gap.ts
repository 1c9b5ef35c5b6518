import type { Pattern } from '../../pattern.ts';
import { fr } from './words.ts';

/** French, in agents' messages and notes: the knowledge is missing (R11, R16). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/said',
    strength: 'explicit',
    match: fr`‹(?:je|nous|on|j') ?(?:ne |n')?(?:sais|savons|sait|connais|connaissons|maîtrise|maîtrisons|comprends|comprenons|vois|trouve|trouvons) (?:\p{L}+ )?(?:pas|rien|aucune?|mal)(?! (?:d'objection|d'inconvénient|de souci))|‹je sais pas›|‹(?:j'|nous )ignor(?:e|ons)›|‹(?:n'ai|n'avons|n'a|ai|avons) (?:jamais|pas encore) (?:\p{L}+ )?(?:vu|rencontré|eu|travaillé|utilisé|entendu|traité|manipulé)|‹(?:n'ai|ai|avons) (?:pas|aucune) (?:la réponse|d'idée|idée|d'information|la moindre idée|l'expertise|cette info)|‹aucune idée›|‹(?:ne suis|suis) pas (?:\p{L}+ )?(?:sûre?|certaine?|au courant|formée?|spécialiste|experte?|à l'aise|calée?|familier)›|‹(?:je sèche|à court d'idées|suis (?:bloquée?|perdue?|coincée?|à court)|je cale|me dépasse|dépasse mes (?:compétences|connaissances))|‹quelqu'un (?:\p{L}+ )?(?:sait|saurait|connaît|connait|a déjà|aurait|peut m'expliquer|a une idée|s'y connaît)|‹(?:dois|vais|faut|faudrait|besoin) (?:\p{L}+ )?(?:\p{L}+ )?(?:me renseigner|me renseigne|demander à|vérifier (?:avec|auprès)|consulter|consulte|interroger|me rapprocher|voir avec|l'aide|d'aide|l'avis d|creuser|m'informer)|‹je me renseigne|‹je (?:demande|vois|vérifie) (?:à|avec|auprès d) ?(?:\p{L}+ )?(?:collègue|technicien|développeur|spécialiste|expert|équipe|niveau)|‹(?:rien|pas) (?:\p{L}+ )?(?:dans|trouvé dans) (?:la |le |nos )?(?:doc|documentation|base|wiki|procédures?|faq|kb)|‹(?:documentation|base de connaissances?|base|wiki|procédure|faq) (?:\p{L}+ )?(?:dit|ne dit|mentionne|ne mentionne|indique|ne couvre) (?:rien|pas)|‹(?:ne peux|peux|saurais|ne saurais) pas (?:\p{L}+ )?(?:répondre|dire|renseigner|expliquer|aider sur)|‹cause (?:\p{L}+ )?(?:inconnue|indéterminée|pas claire)|‹(?:d'un|un|à un|besoin d'un) (?:expert|spécialiste)›`,
    unless: fr`‹(?:le client|la cliente|client ne|si vous|savez-vous|êtes-vous|vous n'avez|validation|valider|accord|autoris\p{L}+)›`,
  },
];
