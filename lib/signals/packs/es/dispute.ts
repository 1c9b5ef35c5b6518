import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const ASKED = loosely`(?<!no )(?:puede ser|es posible) que|si me equivoco|me equivoqué yo|no estoy segur[oa]|no sé si|culpa mía|gracias|por si lo quieren|sencill~|tenían razón|es correct[oa] el|lo siento|perdón~|pueden enviar~|no hay ningún|antivirus`;

/** Spanish: says that the company is wrong, argues about facts. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: loosely`(?:eso|esto|lo que (?:dicen?|decís|dices|afirman?|cuentan?)|no|que) (?:sencillamente |simplemente |para nada )?(?:no )?(?:es|era|fue) (?:cierto|verdad|correcto|así|exacto|lo (?:acordado|pactado|prometido|que (?:me|nos|se|habíamos|acordamos|firmé|contraté|compré|pedimos|decía|dice)))|(?:es|son|eso es|todo es) (?:una? |totalmente |completamente |simplemente )?(?:falso|mentiras?|falsedad|incorrecto|inexacto)|(?:^|[.,;] ?)falso,|(?:no fue|no es|no ha sido) así|no es eso lo (?:acordado|pactado|firmado)|mienten|(?:me|nos) (?:han |habéis |has )?(?:mentido|mintió|mintieron|mentís)|me (?:están|estáis) mintiendo`,
    unless: ASKED,
  },
  {
    rule: 'dispute/you-are-wrong',
    strength: 'explicit',
    match: loosely`(?:están|estáis|estás|está) (?:usted |ustedes |muy |totalmente |completamente )?(?:equivocad|mal informad|confundid)[oa]s?|(?:se|os|te) equivoc(?:an?|áis|as|ó|aron|asteis)|(?:su|vuestr[oa]s?|tu|sus) (?:sistema|datos?|registros?|cálculos?|información|lectura|medidor|contador)s? (?:está|están|es|son) (?:mal|equivocad|erróne|incorrect|desactualizad)~|(?:la |el |este |esta |su )(?:factura|importe|cálculo|saldo|cargo|lectura|monto|recibo|cuenta|total|precio|informe)(?: que (?:me|nos) \p{L}+)? (?:está mal|no es correct[oa]|es incorrect[oa]|es erróne[oa]|no cuadra|no coincide|está equivocad[oa])|(?:el error|el fallo|la culpa|el problema|la equivocación) (?:es|fue) (?:suy[oa]|vuestr[oa]|de ustedes|de su)|(?:no es|no fue|no ha sido) (?:culpa|error|responsabilidad|problema) (?:mí[oa]|nuestr[oa]|mía)|(?:la culpa|el error|el fallo) no es (?:mí[oa]|nuestr[oa])|las cuentas no|no (?:me )?cuadran?|no tiene(?: ningún)? sentido lo que|con todo (?:el )?respeto|permítame que (?:le|les) (?:contradiga|corrija)|lamento contradecir~|no tienen? (?:ustedes )?razón`,
    unless: ASKED,
  },
  {
    rule: 'dispute/did-not',
    strength: 'explicit',
    match: loosely`(?:yo |nosotros )?(?:no|nunca|jamás) (?:he |hemos )?(?:lo |la |los |les )?(?:contrat|firm|autoric|autoriz|acept|romp|solicit|compr|gast|consum|us|realic|realiz|hic|hech|rot|dañ|acord|suscrib)(?:é|ado|amos|í|imos|ido|e|o|ité|to)(?= (?:eso|ese|esa|esos|esas|ningún|ninguna|nada|tal|dicho|dicha|este|esta|esto))|no (?:reconozco|reconocemos|acepto|aceptamos|admito|comparto) (?:es[eaot]s?|est[eao]s?|dich[oa]|la|el|su|vuestra|tal|ningún~)|(?:me niego|nos negamos) a (?:aceptar|pagar|reconocer)|no (?:pienso|pensamos|voy a|vamos a) aceptar|rechaz(?:o|amos) (?:su|la|el|vuestra|esa|este)|no (?:estoy|estamos) (?:para nada |en absoluto )?(?:de acuerdo|conforme)|discrep(?:o|amos)|(?:es|resulta) imposible que (?:yo|nosotros|hay|haya|hayamos)|no puede ser que (?:yo |nosotros )?(?:hay|me (?:cobr|factur|digan)|gast|consum|haya)~|yo no (?:estaba|estuve|fui|hice|llamé)|(?:me|nos) (?:acusan|culpan|están acusando|están culpando)|(?:yo )?sí (?:que )?(?:pagué|devolví|envié|cancelé|avisé|lo (?:pagué|devolví|envié))|nadie (?:me|nos) (?:informó|avisó|dijo nada|advirtió)|no (?:me|nos) (?:corresponde|toca)(?: a mí)? pagar|no (?:me|nos) toca(?: a mí)? pagarlo|algo que no (?:hice|corresponde|pedí|contraté|debo)`,
    unless: ASKED,
  },
  {
    rule: 'dispute/papers-say',
    strength: 'explicit',
    match: loosely`(?:el contrato|la ley|la garantía|el anuncio|la oferta|su web|la web|el presupuesto|el correo|el papel|el folleto) (?:_)?(?:dice|pone|establece|especifica|indica|estipula|cubre) (?:_)?(?:otra|clara~|que|lo contrario|\d|esto|eso|bien)|en el contrato (?:pone|dice|figura|consta)|según (?:su|vuestr[oa]s?|sus|el|la|lo)(?: propi[oa]s?)? (?:web|página|condiciones|contrato|políticas?|términos|garantía|anuncio|acordado|pactado)|según ustedes|(?:me|nos) (?:dijo|dijeron|prometi~|asegur~|garantiz~|ofreci~) …(?:lo contrario|otra cosa|y (?:no|ahora|resulta)|pero)|(?:todavía|aún|sigue) (?:está |estaba )?(?:en|bajo|dentro de la) garantía|no es (?:desgaste|mal uso|un golpe|uso indebido)~|(?:tengo|tenemos|adjunto) (?:las? )?(?:_)?(?:pruebas?|comprobantes?|testigos?|evidencias?)(?= de que| que|[.,])|(?:cobr|factur)(?:aron|ado|ando|an|asteis|ó) (?:de más|dos veces|doble|algo que|el doble|por algo)|(?:de )?dónde sacan|¿?en qué (?:parte|cláusula|página) ~|dicen que …(?:pero|y) (?:aquí|no|yo|nunca)|(?:afirm|asegur|sostien)(?:an|áis|en|éis) (?:que )?…,? (?:y|pero) ~|no es lo que (?:me|nos) (?:dijeron|dijo|prometieron|vendieron|ofrecieron)|(?:tarifa|precio|plazo|cuota|descuento) (?:era|es) (?:de )?\S{1,8},? (?:y )?no (?:de )?\S{1,8}`,
    unless: ASKED,
  },
];
