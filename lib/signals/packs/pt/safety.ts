import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const TECHNICAL = loosely`processo|servidor|tarefa|comando|filme|jogo|zumbis?|livro|música|novela|de (?:rir|vontade|fome|sono|rir)|promoção|portátil|caixa de entrada|fire tv|evento|firewall|ratos|insetos|pragas|visitas|vendas`;
const WHO =
  '(?:meu|minha|o|a|um|uma|nosso|nossa|meus)(?: meu| minha)? (?:filh[oa]|criança|bebê|bebé|marido|esposo|esposa|mulher|mãe|pai|avô|avó|sogr[oa]|funcionári[oa]|trabalhador|cliente|colega|net[oa]|irmã|irmão|cão|cachorro|gato|operário|hóspede|paciente|vizinh[oa]|entregador)s?';

/** Portuguese: danger to people, violence, self-harm. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match: loosely`vou (?:te |lhe |vos |os )?(?:matar|quebrar a cara|partir a cara|arrebentar|bater em|espancar|dar uma surra|encontrar-te)~|vou-(?:te|vos|lhe) (?:matar|partir|bater|rebentar)|(?:quebrar|partir|arrebentar) (?:a )?(?:tua |sua )?(?:cara|pernas)|sei onde (?:você |tu |vocês )?(?:mora|moras|moram|vives?|trabalha|trabalhas)|(?:vou|vamos|ir) …(?:armad[oa]|com uma (?:arma|faca))|(?:botar|pôr|colocar|há) uma bomba|(?:dar|levar) um tiro|(?:me |nos )?(?:ameaç|agred|empurr|assedi)(?:ou|iu|aram|iram)(?:-me)?|(?:me bateu|bateu-me|me agrediu|agrediu-me)`,
    unless: TECHNICAL,
  },
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match: loosely`(?:quero|queria|prefiro|vontade de) morrer|não (?:quero|consigo|aguento) (?:mais )?viver|suicíd~|suicid~|(?:tirar|acabar com) (?:a )?(?:própria |minha )?(?:própria )?vida|(?:vou|quero|penso em) me matar|matar-me|me machucar de propósito|fazer mal a mim`,
    unless: loosely`de rir|filme|novela|livro|rindo`,
  },
  {
    rule: 'safety/fire',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`(?:deit|sa|solt|larg|começ|emit)~ (?:_)?(?:fumo|fumaça|faíscas?|chamas?|fogo)|peg(?:ou|a|ando|aram) fogo|incêndio|incendi(?:ou|aram|ar)|explod(?:iu|iram|indo|e)|estour(?:ou|aram)|cheir(?:o|a|ando) (?:de |a )(?:queimado|gás|fumo|fumaça)|(?:fuga|vazamento|escape) de gás|monóxido|fios? (?:desencapad|caíd|solt|descarnad|expost)~|curto-circuito|derreteu`,
    unless: loosely`torrada|caixa de entrada|visitas|alarme de|tem alarme|filme|jogo|custos|vendas|haha~`,
  },
  {
    rule: 'safety/injury',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`(?:lev|apanh|tom|d)(?:ei|ou|aram|á|ámos) (?:um |uma )?(?:choque|descarga)|choque elétrico|eletrocutad[oa]|${WHO} (?:quase )?(?:se )?(?:queim|cort|mago|machuc|engasg|ca(?:iu|íu)|feri|afog|intoxic|eletrocut|passou mal|ficou (?:ferid|magoad|machucad))~|(?:queim|cort|mago|machuqu|feri)(?:ei|ou|i|iu)-(?:me|se)|(?:queim|cort|machuqu|feri)(?:ei|ou|i) (?:a |o |meu |minha )(?:mão|dedo|braço|rosto|cara|perna|pé|boca|olho)~|me (?:queimei|cortei|machuquei|feri)|intoxic~|reação alérgica|anafil~|sem conseguir respirar|(?:foi|fui|fomos|ir|parar|está|internad[oa]|levei|acab\p{L}+) …(?:hospital|urgências|pronto-socorro|uti|emergência|internad[oa])|(?:há|houve|ficou|ficaram|um|está) (?:um |gravemente )?ferid[oa]s?|(?:vidro|metal|prego|agulha|plástico|lâmina)s? n[oa] (?:_)?(?:papinha|comida|pão|iogurte|sopa|salada|lata|leite|papa)|(?:freios?|travões) (?:_)?(?:falh|não)~|sem (?:freio|travões)~?|(?:pode|podia|vai|poderia) (?:morrer|matar alguém|ter (?:morrido|acontecido um acidente))|corre perigo|(?:gente|pessoa|criança)s? …(?:pres[oa]|fechada|trancad[oa]) no elevador|depende d[oe] (?:respirador|oxigênio|oxigénio)|(?:braço|perna) (?:partid|quebrad)[oa]|remédio errado|medicamento errado|rosto inchado|se feriu|passou mal|quase morri`,
    unless: loosely`ninguém se~|trabalho num hospital|trânsito|haha~|torrada|errei`,
  },
  {
    rule: 'safety/dangerous',
    aspect: 'danger',
    strength: 'tone',
    match: loosely`(?:é|são|foi|muito|está|super) (?:_)?(?:perigos[oa]s?|perigosíssim[oa]s?|um perigo|insegur[oa]s?)|risco de (?:incêndio|explosão|choque|asfixia|acidente|vida)|acontecer uma (?:desgraça|tragédia)`,
    unless: loosely`não é perigos~|senha|arquivo|ficheiro|link|e-mail|site|script`,
  },
];
