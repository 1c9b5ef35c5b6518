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
    unless: loosely`seguro cobre|cobre incêndio|torrada|caixa de entrada|visitas|alarme de|tem alarme|filme|jogo|custos|vendas|haha~|kkk~|lata de tinta|lavei a casa|batom|pipocas?|balão|sorvete`,
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
  {
    rule: 'safety/bodily',
    strength: 'explicit',
    match: loosely`(?:cheir|fed)(?:o|a|ava|iro)~ (?:_)?(?:esquisit|a gás|a queimad|a fumo|a fumaça|de gás|de queimado)~|(?:largava|largando|a largar|vazando|vaza|fuga de|vazamento de) gás|(?:desmai|convuls|eletrocut|queimadura|entubad|intoxic|afog|asfixi|sufoc|hemorrag|infecç)~(?=[^?]*$)|(?:ele|ela|meu|minha|mãe|filho|filha|avó|avô|papai|mamãe|criança|menino|idos[oa])(?: \p{L}+)? (?:apagou|desmaiou|caiu|ficou no chão|engoliu|passou mal|vomit|tá entubad|se machucou|foi internad)~|(?:passaram|passou) mal (?:com|depois|após)|(?:foram|foi|está|ficou|ser) (?:_)?(?:internad|hospitalizad|entubad|na uti|para o hospital)~|(?:laudo do )?hospital vai para|(?:levou|doze|\d+) pontos na|(?:dá|deu|tomei|levei) (?:_)?choque|parede (?:_)?está quente|(?:cabo|fio)s? (?:_)?(?:desfi|desencap|caíd|faísc|partid|pelad)~|(?:a )?(?:faisc|soltando faísc)~|quando arrebentar|(?:vai|vá) ser na cara de|um dia morre alguém|vai morrer alguém|morre alguém|(?:direção|freio|travões|freios|elevador|porta) (?:_)?(?:bloqueou|soltou|ligou sozinh|desceu sozinh|abriu sozinh|falhou|trancou)~|(?:virou|caiu|desabou|tombou) em cima d[aeo]|desabando|caiu entre o cais|pulou por milagre|por milagre|veneno de rato|(?:tá|está) se tremendo|alergi~ …(?:deram|serviram|aplic)~|era 25 e vocês mandaram|tomou dois|insulina (?:_)?(?:trancad|no armário|presa)|trancaram (?:_)?(?:insulina|remédio|bombinha|mochila)|escaras|explodiu (?:_)?(?:cama|mão|cara|cima)|mão queimad[oa]|(?:disse|falou|jurou|juro) (?:_)?(?:que )?(?:me (?:mata|matava|vai|esfaque)|ia voltar armado|vai me)~|(?:esfaque|armado|facada|tiros em)~|sabia onde eu morava|descobriu (?:_)?(?:morada|endereço|onde eu)|o nome da minha escola|não aguento\. |(?:empurra|empurra-me) (?:_)?(?:para|pra) a? ?(?:janela|ponte|varanda)|para a janela|acordámos zonzos|miúdos a vomitar|queimadura química|ventilador|ligado a um ventilador`,
    unless: loosely`obrigad[oa]|jogo|série|de rir|kkk~|rs|dominó|treino|película|filme|como q mata|é normal`,
  },
];
