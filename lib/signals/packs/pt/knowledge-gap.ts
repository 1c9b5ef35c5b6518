import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

/** Portuguese, in agents' messages and notes: the knowledge is missing (R11, R16, R20). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'knowledge-gap/do-not-know',
    strength: 'explicit',
    match: loosely`(?:eu )?não (?:sei|sabemos|conheço|conhecemos|domino|entendo|percebo|compreendo|encontro|encontrei|encontramos|consigo (?:entender|perceber|descobrir|reproduzir|encontrar)) (?:_)?(?:como|por ?que|porque|o que|qual|onde|ess[ea]|est[ea]|nada|o processo|redes|produto|documentação|informação|a causa|resposta|responder|dizer)|não sei(?=[.,!]*$)|não faço (?:a (?:mínima|menor) )?ideia|sem ideia|(?:fiquei|estou) sem ideias|desconheço|desconhecemos|(?:nunca|não) (?:tinha |havia |vi |tínhamos )*(?:vist|vi|trabalh|us|ouvi)(?:o|i|ei|do)? ?(?:isso|est[ea]|ess[ea]|um caso|nada)|não (?:estou|estamos) (?:familiarizad|cert)[oa]s?|não tenho (?:a )?(?:certeza|conhecimento|experiência|formação)|(?:estou|fiquei) (?:travad|parad|bloquead|perdid|empacad)[oa]|foge d[oe] meu (?:conhecimento|alcance)|fora da minha (?:área|especialidade|competência técnica)|técnico demais|demasiado técnico|sou nov[oa] (?:aqui|na|no)`,
    unless: loosely`não sei se (?:já|você|o senhor|recebeu)~|o cliente não|a cliente não|certeza d(?:e|o|a) (?:pagamento|cliente)`,
  },
  {
    rule: 'knowledge-gap/ask-somebody',
    strength: 'explicit',
    match: loosely`(?:tenho (?:de|que)|vou|preciso|deixe-me|deixa eu|me deixe|deixa-me|precisaria|teria (?:de|que)) (?:perguntar|consultar|verificar|confirmar|checar|averiguar|escalar) (?:_)?(?:a um|com|ao|à|no|na|a|equipe|equipa|colega|especialista|desenvolvimento|engenharia|técnic)~|tenho (?:de|que) confirmar|alguém (?:aqui |aí |já )?(?:sabe|viu|conhece|entende|tem ideia)(?: …)?|(?:preciso|precisamos|peço) (?:_)?(?:ajuda|apoio|que alguém|suporte) (?:_)?(?:segundo nível|nível (?:2|3)|especialista|engenharia|desenvolvimento)|(?:do|da) (?:segundo nível|nível (?:2|3))|não (?:há|encontro|tem|existe|encontrei) nada (?:na|no|sobre)|(?:documentação|base de conhecimento|manual|wiki) (?:_)?não (?:explica|diz|cobre|menciona|tem)~`,
    unless: loosely`(?:consulte|pergunte)|o seu (?:técnico|eletricista)|qualquer dúvida`,
  },
];
