import type { record as english } from '../en/record.ts';

export const record: Record<keyof typeof english, string> = {
  'record.title': '{count, plural, =0 {团队记录：没有异常} other {团队记录：有#处需要留意}}',
  'record.help':
    '每个浏览器都会为自己的记录编号，并把每条记录与前一条相连。因此，如果有人事后改动或取走某条记录，这里就能看出来。这不会妨碍任何工作；清除与某个人有关的文字也不会破坏这种连接。',
  'record.checked': '上次检查：{when}',
  'record.check': '重新检查全部记录',
  'record.save': '将结果保存为文件',
  'record.altered': '{name}（浏览器 {device}）的{count}条记录与后一条记录所证明的内容不一致。',
  'record.missing':
    '{name}（浏览器 {device}）的{count}条记录不在这里，但后面的记录提到了它们。它们可能还在那台电脑上。',
  'record.twice':
    '浏览器 {device}（{name}）有{count}个编号被用了两次。复制浏览器配置文件或从备份恢复时会出现这种情况。',
  'record.clock': '浏览器 {device}（{name}）的时钟曾快了一天以上。来自那里的时间可能不准确。',
  'record.differs': '团队服务器上{name}（浏览器 {device}）的{count}条记录内容不同。此浏览器保留原有内容。',
  'record.copied':
    '另一个浏览器使用了此浏览器的编号（{device}），复制或恢复配置文件时会这样。今后此浏览器使用自己的新编号。',
  'panel.covered': '此页面上似乎有东西盖住了按钮，因此这次点按没有生效。如果确实要这样做，请再点按一次。',
};
