import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

/** Spanish, in agents' messages and notes: the knowledge is missing (R11, R16, R20). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/do-not-know',
    strength: 'explicit',
    match: loosely`(?:no|tampoco) (?:lo )?(?:sé|sabemos|sabría|conozco|conocemos|domino|entiendo|entendemos|logro (?:entender|encontrar|averiguar|reproducir)|consigo (?:entender|encontrar|averiguar)|encuentro|encontré|encontramos) (?:_)?(?:cómo|por qué|qué|la causa|nada|este|esta|ese|esa|el|la|si|cuál|dónde|decir|información|documentación|respuesta|solución)|no (?:lo )?sé(?= *[.,])|(?:no tengo|no tenemos|ni) (?:la )?(?:más )?(?:remota |mínima |menor )?idea|no tengo (?:conocimientos?|experiencia|formación)|desconozco|desconocemos|(?:nunca|jamás|no) (?:lo |la )?(?:he|había|hemos|habíamos) (?:visto|trabajado|tratado|usado|oído)~|no (?:estoy|estamos) (?:familiarizad|segur|capacitad)[oa]s?|me he quedado sin ideas|sin ideas|(?:estoy|me quedé|estamos) (?:atascad|estancad|atorad|perdid|bloquead)[oa]s?|(?:me|nos) supera|supera mis conocimientos|fuera de mi (?:área|conocimiento|alcance|especialidad)|se me escapa|demasiado técnico para mí|soy nuev[oa]`,
    unless: loosely`no sé si (?:ya |usted |le |te |os |ha |recib)~|no sé si ya|el cliente no|(?:sabe|conoce) usted|la clienta no`,
  },
  {
    rule: 'knowledge-gap/ask-somebody',
    strength: 'explicit',
    match: loosely`(?:tengo que|debo|voy a|necesito|déjeme|déjame|permítame|habría que|hay que|tendría que|lo voy a|tendré que) (?:preguntar|consultar|averiguar|verificar)(?:lo|le|selo)? ?(?:_)?(?:con|a|en)?(?: (?:el|la|un|una|mi|otro|los|al|alguien))*(?: (?:equipo|compañer[oa]|especialista|desarrollo|ingeniería|técnico|experto|que sepa|canal|departamento|producto|lo))?~|lo (?:consulto|pregunto|verifico) con|consultarlo|(?:alguien|alguno|alguna) (?:_)?(?:sabe|conoce|ha visto|vio|tiene idea|entiende)(?: …)?|(?:necesito|necesitamos|pido|paso a|escalo a|requiere|que lo mire) (?:_)?(?:segundo nivel|nivel (?:2|3|dos|tres)|un especialista|un experto|un ingeniero|desarrollo|ingeniería|del equipo técnico)|(?:ayuda|apoyo) de (?:_)?(?:nivel|segundo nivel|un especialista|ingeniería|desarrollo)|alguien (?:de nivel|que (?:sepa|entienda|conozca))|no (?:hay|encuentro|aparece|existe) nada (?:en|sobre)|(?:documentación|base de conocimiento|manual|wiki) (?:_)?no (?:lo )?(?:explica|dice|menciona|cubre|tiene|hay)~`,
    unless: loosely`(?:consulte|pregúnteme|pregunte)|su (?:especialista|técnico)|cualquier duda`,
  },
];
