import type { popup as english } from '../en/popup.ts';

export const popup: Record<keyof typeof english, string> = {
  'popup.title': 'Simmer',
  'popup.at-risk': '{count, plural, other {#张工单有风险}}',
  'popup.open-panel': '在此打开面板',
  'popup.away': '这个页面一再移除面板，所以暂不显示。点下方按钮可再试一次。',
  'popup.switch-on': '在 {host} 上开启 Simmer',
  'popup.switch-on.help': '浏览器会先询问你。在此之前，Simmer 不会读取网站上的任何工单。',
  'popup.refused': 'Simmer 在 {host} 上保持关闭。',
  'popup.native': '在浏览器侧边栏中打开',
  'popup.off': 'Simmer 尚未在此页面开启。',
  'popup.nowhere': 'Simmer 无法在此页面使用。',
  'popup.on': 'Simmer 已在 {host} 上开启。',
  'popup.reload': '如果面板没有出现，请重新加载页面。',
  'popup.native-failed': '浏览器没有打开侧边栏。请从浏览器菜单中打开。',
  'popup.looks-like': '这看起来是 {site}。要在此读取工单吗？',
  'popup.looks-like.help': '根据页面结构判断，不保存其中内容。Simmer 读取工单前，浏览器会先询问你。',
  'popup.read-here': '在此读取工单',
};
