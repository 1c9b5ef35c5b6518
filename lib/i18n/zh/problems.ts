import type { problems as english } from '../en/problems.ts';

export const problems: Record<keyof typeof english, string> = {
  'problem.page-changed':
    '这个页面与 Simmer 认识的不同（{site}：{hook}），因此不作猜测。请重新加载页面；如果仍然如此，请告知维护 Simmer 的人。',
  'problem.proofs-disagree':
    'Simmer 无法确定你面前是哪张工单（{site}），因此都不读取。请点击所要工单的标签页，或重新加载页面。',
  'problem.ticket-changed': '期间切换到了另一张工单。没有保存或插入任何内容；请回到所要的工单再试。',
  'problem.not-signed-in': '客服系统显示你没有登录。请在那里登录，再选“再试一次”。',
  'problem.rate-limited': '客服系统要求暂停。Simmer 会在{seconds, plural, other {#秒}}后重试，你无需做什么。',
  'problem.server-error': '客服系统自身出现问题（错误 {status}）。请稍等，再选“再试一次”。',
  'problem.bad-answer': '客服系统返回的内容不是工单。请重新加载页面；如果仍然如此，请退出后重新登录。',
  'problem.unreachable': '无法连接客服系统。请检查网络，再选“再试一次”。',
  'problem.no-composer': '此页面还没有回复框。请打开回复再试，或改为复制文字。',
  'problem.not-inserted': '文字没有完整进入回复框。继续之前请先看看回复框，或复制文字自行粘贴。',
  'problem.store-private':
    '这个浏览器窗口不允许 Simmer 保存内容，因此无法保存个案和设置。请在普通（非隐私）窗口中打开客服系统。',
  'problem.store-full': '没有空间保存。请腾出磁盘空间再试；你输入的内容还在这里。',
  'problem.store-newer': '这里保存的内容由更新版本的 Simmer 生成。请更新扩展；在此之前不会有任何更改或丢失。',
  'problem.store-blocked': '另一个窗口仍在使用旧版 Simmer。请关闭其他 Simmer 页面或重启浏览器，再试一次。',
  'problem.store-failed': '保存没有成功。请再试；如果仍然如此，请重启浏览器。之前保存的内容不受影响。',
  'problem.store-gone':
    'Simmer 保存在此浏览器中的内容已不在了：浏览器的数据被清除了。如果你属于某个团队，请在设置中重新加入，团队的个案就会回来；否则请恢复备份。从现在起，你所做的会照常保存。',
  'problem.policy-invalid': '策略无法使用：第{line}行：{message}。请在设置中更正；在此之前采用自带策略。',
  'problem.policy-refused': '策略没有保存，以免有个案无人负责：{message}',
  'problem.policy-moved':
    '你在此打开策略之后它有改动，因此没有覆盖保存。请复制或导出你的修改，重新加载页面后再改一次。',
  'problem.programme-not-ready': '还不行：{missing}。',
  'problem.case-moved': '个案已有进展，现处于“{step}”阶段，因此没有作任何更改。请查看现状，再继续。',
  'problem.step-needs-name': '在有缺项时继续，须写明姓名：请填写由谁负责。',
  'problem.step-not-ready': '进入下一阶段前还要：{missing}。请先完成，或说明不等完成就继续的原因。',
  'problem.no-case': '此个案不在这台电脑上。请重新加载页面，查看现有的个案。',
  'problem.no-script': '这段文字不在这台电脑上。请重新加载页面，查看现有的文字。',
  'problem.not-scripts': '“{name}”中没有 Simmer 能读取的文字：{message}。请选择用“导出”生成的文件，或按相同格式编写。',
  'problem.script-moved': '期间有人写了另一个版本。你的版本还在这里：请先看看对方的，再保存或批准。',
  'problem.no-article': '这篇文章不在这台电脑上。请重新加载页面，查看现有的文章。',
  'problem.not-articles': '“{name}”中没有文章。请选择 Simmer 生成的文件（.json）或 Markdown（.md）。',
  'problem.report-span': '这些日期无法作图：结束早于开始，或超过62段。请换日期，或改按周或月。',
  'problem.promise-gone': '工单中已没有这项承诺。请重新打开工单，查看现有的承诺。',
  'problem.promise-past': '那个时间已过。请选择一个还没到的时间。',
  'problem.no-ticket': '此页面没有打开工单。打开一张，Simmer 就会读取。',
  'problem.refused': 'Simmer 没有认出这个面板，因此这里不显示内容。请重新加载页面。',
  'problem.not-approver': '只有{who}能决定此事。你可以记录其决定。',
  'problem.text-too-long': '内容超过{most, number}个字符，因此没有保存。文字还在：请缩短后再试。',
  'problem.bad-link': '这不是网址。网址以 https:// 或 http:// 开头。',
  'problem.sync-wrong-password': '服务器不认识这组用户名与密码或令牌。请核对两者；多次出错后，它可能会拒绝几分钟。',
  'problem.sync-no-server':
    '{host} 没有响应。请检查地址和网络。如果都没错，可能是浏览器不信任服务器的证书，而浏览器不会告诉页面：请在标签页中打开 {url} 查看。',
  'problem.sync-no-permission': '浏览器未获得访问 {host} 的许可，因此没有发送任何内容。请重新选择“继续”并允许。',
  'problem.sync-bad-address':
    '请填写服务器地址，例如 https://couch.team.example，不要包含用户名或密码。普通 http 只用于这台电脑。',
  'problem.sync-unreachable':
    '团队服务器没有响应。可能是暂时连不上，也可能是浏览器不信任其证书：浏览器不会告诉页面是哪一种。内容都保存在这里，能连接时就会上传。',
  'problem.sync-signed-out': '团队服务器不再接受你的用户名和密码。请在“设置 → 团队”中重新登录；期间内容都保存在这里。',
  'problem.sync-not-member': '团队服务器认识你，但你不能访问数据库 {db}。请让维护者把你加为成员。',
  'problem.sync-no-database': '团队服务器上没有数据库 {db}。请核对名称，或询问维护者。',
  'problem.sync-no-couch':
    '响应的不是团队服务器，例如可能是访客网络的登录页面。请打开任意网页，如有要求就登录；期间内容都保存在这里。',
  'problem.sync-busy': '团队服务器繁忙或自身出现问题（响应 {status}）。Simmer 会自动重试，你无需做什么。',
  'problem.sync-needs-coach': '在这个团队中，此事由教练来做。如果你现在已是教练，请在“设置 → 团队”中重新登录。',
  'problem.sync-needs-manager': '在这个团队中，此事由经理来做。如果你现在已是经理，请在“设置 → 团队”中重新登录。',
  'problem.sync-move-waiting': '有内容还没有到达旧数据库，因此没有迁移团队。请等显示“已同步”后再迁移。',
  'problem.sync-move-rank': '迁移团队需要你在这里和新数据库 {db} 中都是经理。请让设立者在那里把你设为经理。',
  'problem.sync-move-same': '团队已在数据库 {db} 中。请填写新数据库的名称。',
  'problem.sync-no-network': '这台电脑没有连接网络。内容都保存在这里，能连接时就会上传；你无需为 Simmer 做什么。',
  'problem.write-refused':
    '客服系统不允许你的账号从这里更改此工单。请重新登录并重新加载页面；如果仍然如此，请用备注方式或复制文字。',
  'problem.write-moved': '工单刚刚有变化，因此没有写入。请先看看，再试一次。',
  'problem.write-rejected': '客服系统不接受这项更改（错误 {status}）；例如已关闭的工单无法更改。没有写入任何内容。',
  'problem.write-unsure': '不知道是否已送达。请在客服系统中查看工单；再试时 Simmer 会先看是否已有，因此不会写入两次。',
  'problem.note-public': '客服系统把这条备注变成了公开回复，客户可以看到。请立即查看工单，并告知维护客服系统的人。',
  'problem.scan-spared': '整个账号共用的请求额度所剩不多，为了不影响他人，Simmer 在此停下。请过一两分钟再继续。',
  'problem.unknown': '有操作没有成功（{message}）。请再试；如果再次发生，请重新加载页面。',
  'problem.not-yours-to-approve': '这段文字须由作者以外的人批准。',
  'problem.key-needed':
    '{site} 不向 Simmer 显示消息。请在设置的“客服系统的密钥”中填写其 API 密钥，或点选一次消息：从工具栏打开 Simmer，选择“用点选方式读取此网站”。',
  'problem.key-refused': '{site} 不接受或不再接受给 Simmer 的密钥。请在设置的“客服系统的密钥”中换一个新的。',
  'problem.key-no-permission':
    '浏览器未获准访问 {host}，因此没有调用客服系统的 API。请在设置的“客服系统的密钥”中允许。',
  'problem.key-cancelled': '{site} 的登录在完成前关闭，因此没有连接。请选“连接”再试。',
  'problem.key-rejected':
    '{site} 不认识这组 App ID 和 App Secret，或应用的重定向地址不同。请与那里的应用逐一核对这三项。',
  'problem.no-number':
    '在 {site} 上，地址和页面都没有工单编号。Simmer 凭内容认出这张工单，不会自动处理；如果第一条消息或主题改变，就会被当作另一张工单。',
  'problem.no-pointing': '你点选的页面已关闭或重新加载。请重新打开工单，从那里的 Simmer 按钮开始。',
  'problem.not-profile': '这不是 Simmer 能用的网站配置：{message}。请选择 Simmer 为该网站保存的文件。',
};
