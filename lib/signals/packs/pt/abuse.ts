import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const INSULT =
  '(?:idiotas?|imbeci(?:l|s)|imbecis|burr[oa]s?|estúpid[oa]s?|inúteis|inútil|incompetentes?|ladrões|ladrão|ladra|gatunos?|vigaristas?|golpistas?|palhaç[oa]s?|mentiros[oa]s?|aldrab(?:ões|ão)|estelionatários?|bandidos?|escória|lixos?|vermes?|parasitas?|vagabund[oa]s?|cretin[oa]s?|babacas?|otári[oa]s?|retardad[oa]s?|analfabet[oa]s?|mal-?educad[oa]s?|gross[oa]s?|sem-?vergonhas?|safad[oa]s?|ratos?|arrombad[oa]s?|trouxas?|canalhas?|criminosos?|mafiosos?|corja|trapaceiros|desgraçad[oa]s?|filhos? da puta|fdp|animais|amadores|preguiços[oa]s?|cambada)';
const NOT_YOU = loosely`não (?:sou|é|são|acho que sejam|és)(?: nada)? ${INSULT}|(?:me senti|senti-me|fui|sou|a minha|diz que sou) (?:um |uma |mais )?${INSULT}|o livro|têm o|haha|kkk|fantasia de|filtro|levaram|roubaram|chamou|me chamou|e-mail de|emails? de|denuncio|usa o vosso|cachorro|brinquedo|do jogo|antigo era|golpistas com|antivírus`;

/** Portuguese: insults (R28), and aggression towards the representative (R30, aspect `aggression`). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:são|és|você é|vocês são|o senhor é|a senhora é|sois|parecem|cês são|isso que vocês são|tu é) (?:tod[oa]s |uns |umas |um |uma |bando de |cambada de |corja de |tudo |muito |mesmo |realmente |completamente |a |o |os |uns grandes ){0,4}${INSULT}|${INSULT},? é (?:isso )?(?:o )?que (?:vocês )?são|não serv(?:e|em|es) (?:nem )?(?:para|pra) (?:nada|responder|atender)|(?:você tem|tens) problema mental|não sab(?:e|em|es) ler|um macaco (?:faria|fazia)|é ${INSULT} (?:ou|\?)|(?:és|é) (?:estúpid|burr|retardad|idiota|ceg|surd)[oa]?(?: ou)?(?=[ ?]| ou)`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match: loosely`(?:bando|cambada|corja|quadrilha|monte|raça|súcia|gangue) de (?:_)?${INSULT}|(?:seus?|suas?|malditos?|grandes|putos?) ${INSULT}|(?:^|[.!,] ?)(?:malditos )?(?:golpistas|ladrões|vigaristas|mentirosos|aldrabões|estelionatários|arrombados|otários|parasitas|vagabundos|cretinos|babacas|sem-?vergonhas?|palhaços|bandidos|incompetentes|idiotas|imbecis|burros|inúteis|canalhas|fdps?|ratos|trapaceiros|safados)(?=[ .!,]*$|, )|filhos? da (?:puta|mãe)|fdp|gente (?:mais |tão )?(?:burra|incompetente|estúpida|de merda|inútil|mal-educada)|lixo de (?:gente|pessoa|empresa)|empresa de (?:bandido|ladr|merda|vigarista|golpista|lixo)~|(?:técnico|moça|moço|atendente|colega|funcionári[oa]|entregador|rapaz|menina|operador[a]?) …(?:é|foi|era) (?:um|uma)(?: _)?${INSULT}|atendente ${INSULT}|(?:um|uma) (?:grossa|grosso|inútil|mal-educad[oa])(?= e|[.!]*$)|otário é quem`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/get-lost',
    aspect: 'aggression',
    strength: 'explicit',
    match: loosely`(?:vão|vai|vá|vão-se|vai-te|vá-se)(?: todos| se)? (?:foder|fuder|lascar|danar|catar|ferrar|à merda|a merda|tomar no|(?:para|pro|para o|ao) (?:o )?(?:inferno|caralho|diabo|raio que)|pro inferno|à puta)~|(?:enfi|met)(?:a|am|em|e) …(?:onde (?:couber|quiser)|cu|rabo)|no cu|cal(?:a|e|em) (?:a|essa) boca|tomara que (?:_)?(?:demit|quebr|morr|fal|fech|despe)~|oxalá (?:_)?(?:falir|fali|despe)~`,
  },
  {
    rule: 'abuse/rabble',
    strength: 'explicit',
    match: loosely`(?:bando|cambada|corja|raça|quadrilha|súcia|tropa|cáfila|turma|pandilha) de (?!(?:amigos|forró|crianças|elite|trabalho|rock|segunda) )\p{L}+(?: \p{L}+)?(?=[^?]*$)(?<!(?:uma|a|da|minha|nossa) turma de .{0,30})|(?:seus?|sua|suas|ó seus?) (?:sem noção|inútil|inúteis|anta|antas|burros?|burras?|palhaç|pilantra|ladr|incompetent|idiota|trouxa|vagabund|imbecil|lixo|jumento|porco|caloteir|otári|safad|mentiros|nojent)~|(?:trambiqueir|pilantr|açougueir|charlat|estelionatári|aldrab|vigarist|caloteir|parasit|trapaceir|gatun|picaret|palerm|energúmen|camel|mentecapt|paspalh|burlõ|burlã|intrujõ|intrujã|pulh|biltre|imprestáve|agiota)~(?=[^?]*(?:$|[!.]))|^quadrilha|(?:app|suporte|empresa|companhia|atendimento|serviço) (?:de )?(?:lixo|bosta|merda|palhaço|vagabund[oa]|porcaria|quinta)|(?:vocês|vcs|tu|os senhores|você) (?:são|é|és|sois) (?:_)?(?:burr|aldrab|lad|inúte|palha|lixo|incompet|ridícul|piada|nojent|imbec|pilantr|uns)~|amadores\.|uma piada de|vai (?:catar coquinho|te catar|à merda|se (?:foder|ferrar|lascar)|tomar|pro inferno|chatear)|vão (?:catar|se (?:foder|ferrar)|à merda|bugiar)|não servem? (?:_)?(?:pra|para) (?:nada|entregar)|nem (?:pra|para) \p{L}+ (?:_)?vocês servem|nem ler (?:_)?(?:sabe|sabem)|mais (?:de|do que) dois neurônios|dois neurônios|(?:minha|a minha) (?:vó|avó|cachorro|filho) (?:_)?(?:faz|faria|atende) melhor|abaixo de cão|não têm vergonha na cara|mesmo atrasad[oa]s\?|fazes-te\?|raça de gente|gente incompetente|sabe-se lá ler|vivem (?:à nossa custa|à nossa conta|de enganar)`,
    unless: loosely`eu sou|fui (?:burr|trouxa|eu)~|que burr[oa] eu|kkk~|obrigad[oa]|filme|jogo|receita|perdão|desculp~`,
  },
];
