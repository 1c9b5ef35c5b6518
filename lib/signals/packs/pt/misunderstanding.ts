import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const MINE = loosely`acho que entendi|confundi|não entend(?:i|o)|entendi bem|agora entendi|culpa minha|falha minha|obrigad[oa]|perfeitamente|desculpe~|tradutor|tamanho serve|distração|respondida|gerente|atendente|supervisor~`;

/** Portuguese: talks past each other. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/not-what-i-asked',
    strength: 'explicit',
    match: loosely`não (?:foi|é|era) (?:isso|isto|essa|a isso|esta) (?:o )?(?:que|a minha) (?:eu )?(?:perguntei|pedi|pergunta|questão|dúvida|me referia|quis dizer)|(?:eu )?(?:não|nunca) (?:perguntei|pedi|disse|falei|solicitei|me referia|me refiro)(?= (?:isso|isto|a isso|para cancelar|que queria|que)|[.!]*$)|(?:a )?(?:minha )?(?:pergunta|dúvida|questão) (?:é|era) (?:outra|diferente)|(?:isso |resposta )?não respond(?:e|eu|eram|em|este)(?:-me)? (?:à |a |o |ao |às )?(?:que|minha|meu|pergunta|dúvida)~|respond\p{L}+ (?:_)?(?:outra (?:coisa|pergunta)|a outra|algo que|e-mail errado|coisa errada)|nada a ver|(?:perguntei|pedi|solicitei|quero|queria|refiro-me|falei)(?: \p{L}+){1,4}, não (?:por|pel|d|o|a|um|uma|devolução)~|não (?:quero|queria) …, (?:quero|queria) ~|(?:referia-me|me referia|refiro-me) a outr~|não era a isso|não (?:estou (?:falando|a falar)|falo) d[aoe]~ …`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/you-misread',
    strength: 'explicit',
    match: loosely`(?:não|nem) (?:me |nos |está a |estão |está |estamos a )*(?:entend|perceb|compreend)(?:eu|eram|em|endo|er|e|er-nos|este)(?:-me|-nos)?(?= |[.!]*$)|(?:entend|perceb|interpret|compreend|leu|leram)(?:eu|eram|aram|ou|este)? (?:tudo )?(?:mal|errado|ao contrário|torto)|mal interpretad[oa]|mal-entendido|(?:confundindo|a confundir(?:-me)?|confundiram)(?:-me)? com|(?:esse|este|essa) não é (?:o |a )?(?:meu|minha)|(?:leia|leiam|volte a ler|voltem a ler|releia|releiam|lê) …(?:mensagem|e-mail|escrevi|pergunta|o que|mail|pedido)|(?:falando|a falar|falamos|fala) (?:de|línguas) (?:outra coisa|coisas diferentes|diferentes)|línguas diferentes|(?:essa|esta) (?:resposta|solução) é (?:para|de) outr~|(?:mandaram|enviaram|deram)(?:-me)? instruções (?:de|para) ~|ao contrário(?=[.!]*$)|o contrário do que (?:pedi|perguntei|disse)|respondeu ao e-mail errado|fala-me d[oa]~ …e eu`,
    unless: MINE,
  },
  {
    rule: 'misunderstanding/not-that',
    strength: 'explicit',
    match: loosely`(?:falava|falo|perguntei|perguntava|pedi|pedia|escrevi|disse|eu disse|quis dizer|quero|refiro-me|requeri|pretendo|pretendia|minha (?:dúvida|pergunta) era|a minha dúvida era)[^.!?\n]{2,60}(?:, (?:e )?não|e não) (?:d[aoe]s?|pel[oa]|um|uma|o|a|ao|à|o síndico|sénior|entrevista|cancel|de)~|(?:é|era) (?:transferência|o|a|no|na|troca|correção|sobre)[^.!?\n]{2,40}, não (?:é )?(?:d[aoe]|o|a|no|na)|(?:^|: ?|[.!] )(?!quando)\p{L}[\p{L}-]+, não (?:é )?(?!há|tem)(?:\p{L}+)(?: \p{L}+){0,2}\.|não é (?:a |o )?(?:senha|troca|vale|wifi|isso|cupom)[^.!?\n]{0,30}[.,;] ?(?:é|quero|são|eu)|não (?:quero|é|pretendo|pedi|perdi) [^.!?\n]{2,40}[,.] ?(?:quero|é|pretendo|pedi|perdi|o que)(?= (?:o|a|que|corrigir|meu|minha|eu|uma|um|as|os))|n(?:ão)? é a senha|não perdi o voo\. perdi|(?:moço|moça|mano),? n(?:ão)? é|(?:vocês|voces|vcs) (?:responderam|entenderam|leram|acharam|trataram|interpretaram|mandaram) (?:_)?(?:ao título|vegano|outra coisa|errado|o contrário|só|tudo|como|que)|(?:estão|tão|vivem|estão sempre) (?:sempre )?(?:a )?(?:me )?respond(?:er|endo)(?:-me)? (?:_)?(?:sobre|outra|acerca|com)|(?:respondem|responderam)(?:-me)? (?:_)?(?:sobre|áudio|alhos|outra coisa|acerca|com um|com uma) |(?:foi|leram|entenderam|perceberam|foi lido) (?:_)?(?:às avessas|ao contrário|de través|tudo errado|mal)|(?:não|nem) me (?:leram|entenderam|perceberam|fiz entender)|(?:entend|percebe|interpret)(?:eram|esta?m|eu|aram|aste|este|estes) (?:_)?(?:mal|errado)|alguém entendeu errado|anotaram errado|trocou as bolas|trocaram as bolas|respondem alhos|pergunto bugalhos|(?:a|minha|a minha) (?:pergunta|dúvida) (?:era|é) outra|isso eu já sabia|é o contrário(?=\.)|(?:são|é) (?:dois|duas) (?:formulários|coisas|assuntos) (?:diferent|distint)~|leu o que eu escrevi|lê dnv|lê de novo|l(?:ê|eia) (?:bem )?o que (?:eu )?escrevi|já tá claro|peço (?:_)?mandam-me|pe(?:ço|di) (?:_)?e (?:mandaram|mandam|enviam|enviaram)(?:-me)?|falei \p{L}+\. responderam|o pedido era de|é o \p{L}+, não é|(?:escrevi|eu escrevi) por causa d|o problema (?:está descrito|é) (?:na|no|embaixo)~`,
    unless: loosely`desculp~|perdão|eu é que|me enganei|foi mal|erro meu|obrigad[oa] (?:pel|por)~`,
  },
];
