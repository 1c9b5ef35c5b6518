import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const zh: readonly Mail[] = [
  {
    name: 'zh: Gmail',
    text: '还是不能用。\n\nAnn Agent <ann@team.example> 于2026年11月16日周一 09:50写道：\n\n> 这太过分了，我要起诉你们。\n> 这太过分了，我要起诉你们。\n>\n> > 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Apple Mail',
    text: '还是不能用。\n\n2026年11月16日 上午9:50，Ann Agent <ann@team.example> 写道：\n\n> 这太过分了，我要起诉你们。\n> 这太过分了，我要起诉你们。\n>\n> > 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Thunderbird',
    text: '还是不能用。\n\n在 2026/11/16 9:50, Ann Agent 写道:\n\n> 这太过分了，我要起诉你们。\n> 这太过分了，我要起诉你们。\n>\n> > 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: 163',
    text: '还是不能用。\n\n在 2026-11-16 09:50:12，"Ann Agent" <ann@team.example> 写道：\n\n这太过分了，我要起诉你们。\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Gmail in Taiwan',
    text: '还是不能用。\n\nAnn Agent <ann@team.example> 於 2026年11月16日 週一 上午9:50寫道：\n\n> 这太过分了，我要起诉你们。\n> 这太过分了，我要起诉你们。\n>\n> > 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Outlook',
    text: '还是不能用。\n\n发件人: Ann Agent <ann@team.example>\n发送时间: 2026年11月16日 9:50\n收件人: Jo Doe\n主题: 回复: 订单 88213\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Outlook, bold headers below a rule',
    text: '还是不能用。\n\n________________________________\n*发件人:* Ann Agent <ann@team.example>\n*发送时间:* 2026年11月16日 9:50\n*收件人:* Jo Doe\n*主题:* 回复: 订单 88213\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: Outlook, older',
    text: '还是不能用。\n\n-----原始邮件-----\n发件人: Ann Agent <ann@team.example>\n发送时间: 2026年11月16日 9:50\n主题: 回复: 订单 88213\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: forwarded',
    text: '还是不能用。\n\n---------- 转发的邮件 ---------\n发件人: Ann Agent <ann@team.example>\n发送时间: 2026年11月16日 9:50\n主题: 回复: 订单 88213\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: headers put on one line',
    text: '还是不能用。\n\n发件人: Ann Agent <ann@team.example> 发送时间: 2026年11月16日 9:50 收件人: Jo Doe 主题: 回复: 订单 88213\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: answers between the lines',
    text: 'Ann Agent <ann@team.example> 于2026年11月16日周一 09:50写道：\n\n> 什么颜色？\n\n蓝色的。\n\n> 这太过分了，我要起诉你们。\n\n还是不能用。',
    own: '蓝色的。 还是不能用。',
  },
  {
    name: 'zh: quoted with bars',
    text: '还是不能用。\n\n在 2026/11/16 9:50, Ann Agent 写道:\n\n| 这太过分了，我要起诉你们。\n| 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: signature and history',
    text: '还是不能用。\n\n此致\nJo Doe\n采购经理 | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\n2026年11月16日 上午9:50，Ann Agent <ann@team.example> 写道：\n\n> 这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: formula and name on one line',
    text: '还是不能用。\n\n祝好，Jo Doe\n\n发自我的iPhone',
    own: '还是不能用。',
  },
  {
    name: 'zh: from a phone, above the history',
    text: '还是不能用。\n\n发自我的iPhone\n\n发件人: Ann Agent <ann@team.example>\n发送时间: 2026年11月16日 9:50\n收件人: Jo Doe\n主题: 回复: 订单 88213\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: signature below dashes',
    text: '还是不能用。\n\n-- \nJo Doe\n这太过分了，我要起诉你们。\nwww.customer.example',
    own: '还是不能用。',
  },
  {
    name: 'zh: notice',
    text: '还是不能用。\n\nJo\n\n本邮件及其附件含有保密信息，仅供指定收件人使用。\n如您误收，请立即删除，否则我们将起诉您。',
    own: '还是不能用。 Jo',
  },
  {
    name: 'zh: automatic reply',
    text: '您好，\n\n我目前正在休假，11月23日回来。\n紧急事宜请联系我的同事。\n\nJo',
    own: '',
  },
  {
    name: 'zh: reply above this line',
    text: '还是不能用。\n\n-- 请在此行上方输入您的回复 --\n\n这太过分了，我要起诉你们。',
    own: '还是不能用。',
  },
  {
    name: 'zh: angry words of its own beside quoted ones',
    text: '这太过分了，我要起诉你们。\n\nAnn Agent <ann@team.example> 于2026年11月16日周一 09:50写道：\n\n> 还是不能用。',
    own: '这太过分了，我要起诉你们。',
  },
];
