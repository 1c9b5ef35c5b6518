import type { learning as english } from '../en/learning.ts';

export const learning: Record<keyof typeof english, string> = {
  'view.signals': '信号',
  'panel.missed': 'Simmer 漏掉了…',
  'panel.missed.title': 'Simmer 漏掉的内容',
  'panel.missed.words': '客户的话',
  'panel.missed.help': '先在工单中选中文字，就会出现在这里。地址、号码和密码会被遮盖，只保留一行。',
  'panel.missed.long': '最多{most}个字符，一两句话就够。',
  'panel.missed.kind': '这些话表示',
  'panel.missed.choose': '请选择',
  'panel.missed.send': '告诉教练',
  'panel.missed.noted': '已记下供教练查看；分数不变。',
  'learning.intro': '团队不同意的，以及标为漏掉的。不涉及任何人的名字，只谈信号。修改之后，可先看看效果再保存。',
  'learning.none': '还没有人对信号表示不同意，或标记漏掉的信号。两者都可在面板的原因下方操作。',
  'learning.disagreed': '{decisions}次判断中有{disagreed}次不同意',
  'learning.missed': '{missed, plural, other {漏掉#次}}',
  'learning.silent': '目前不提醒任何人',
  'learning.silent.help':
    '最近20次对这种语气的判断中，有8次或更多是不同意。它仍计入分数，但不会单独提醒任何人。请看看这些话并调整分值，之后重新计数。',
  'learning.since': '信号上次修改以来：{decisions}次中有{disagreed}次。',
  'learning.rules': '按规则统计的不同意',
  'learning.rules.help':
    '判断是指表示不同意，或因此信号建立个案。“本机所见”只计这台电脑上出现过此规则且仍保留的工单，不含别处的不同意。',
  'learning.shown': '本机所见：{tickets}张工单中有{disagreed}张不同意',
  'learning.rule.none': '没有规则',
  'learning.strength.explicit': '明说',
  'learning.strength.tone': '语气',
  'learning.times': '{count, plural, other {#次}}',
  'learning.examples': '原话',
  'learning.words.gone': '没有原话，或已不再保存。',
  'learning.was-missed': '漏掉',
  'learning.more': '{count, plural, other {还有#条未显示。}}',
  'learning.settings': '团队设置',
  'learning.preview': '这样改会有什么变化',
  'learning.preview.busy': '正在试算…',
  'learning.preview.seen':
    '{total, plural, =0 {这台电脑上没有可供试算的工单。} other {这台电脑上看过#张工单：{changed, plural, =0 {级别都不变。} other {#张级别改变。}}}}',
  'learning.preview.seen.help':
    '仅为估计：对每张工单，Simmer 只保留识别到的类型和分数，不保留原话。你自己的词语、例外和曾关闭的类型，无法在过去的工单中找到。',
  'learning.preview.seen.left': '{count, plural, other {另有#张保留的信息太少。}}',
  'learning.preview.examples':
    '{total, plural, =0 {没有保留的例子可试。} other {保留了#个例子：{changed, plural, =0 {都不变。} other {#个改变。}}}}',
  'learning.preview.examples.help':
    '每个例子都按保存的样子（遮盖后的一行）当作单条消息来试。在原工单中，分量可能更重或更轻。',
  'learning.preview.examples.left': '{count, plural, other {有#个没有原话，已略过。}}',
  'learning.becomes': '变为',
  'learning.now-heard': '现在会识别',
  'learning.now-not': '现在不再识别',
};
