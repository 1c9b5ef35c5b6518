import { speller } from '../spell.ts';

/** Signs that are written differently in traditional Chinese, each followed by its other form. */
const PAIRS = [
  '爱愛罢罷败敗办辦帮幫报報备備笔筆变變标標别別补補布佈财財参參产產场場车車彻徹陈陳称稱迟遲冲衝处處传傳创創辞辭错錯达達带帶单單担擔当當导導灯燈电電丢丟东東动動断斷队隊对對顿頓夺奪恶惡发發烦煩饭飯访訪费費',
  '废廢坟墳风風负負复復盖蓋干幹赶趕刚剛给給够夠顾顧挂掛关關观觀馆館规規滚滾锅鍋国國过過还還汉漢号號后後护護话話坏壞欢歡环環换換会會汇匯货貨机機积積极極级級记記际際继繼间間监監检檢见見讲講将將奖獎较較节節',
  '结結紧緊尽盡进進经經惊驚静靜旧舊举舉剧劇据據绝絕开開课課块塊亏虧扩擴来來蓝藍烂爛劳勞乐樂类類离離礼禮历歷联聯脸臉凉涼两兩辆輛邻鄰灵靈领領楼樓录錄乱亂论論妈媽马馬骂罵买買卖賣满滿猫貓们們门門灭滅难難脑腦',
  '闹鬧你妳宁寧农農欧歐盘盤赔賠骗騙频頻评評铺鋪凭憑齐齊气氣签簽钱錢强強墙牆抢搶轻輕请請区區确確让讓热熱认認软軟伤傷设設审審声聲胜勝师師时時识識实實试試势勢视視适適书書输輸数數双雙谁誰说說丝絲诉訴岁歲损損',
  '态態谈談汤湯题題体體条條铁鐵听聽厅廳头頭图圖团團托託弯彎万萬网網为為维維问問卧臥无無误誤戏戲系係吓嚇闲閒显顯现現线線响響项項协協写寫谢謝兴興续續选選训訓压壓烟煙严嚴颜顏验驗样樣药藥业業医醫义義议議异異',
  '阴陰应應营營拥擁优優邮郵游遊诱誘与與预預员員圆圓愿願约約运運杂雜责責战戰张張账帳这這针針阵陣征徵证證执執职職纸紙质質终終种種众眾专專转轉装裝准準资資总總组組铃鈴没沒么麼吗嗎贵貴个個从從边邊钟鐘几幾里裡',
  '纷紛户戶闭閉亲親则則仅僅顶頂饿餓烧燒锁鎖哑啞聋聾猪豬闻聞诊診瘫癱痪瘓罚罰债債钥鑰弃棄厂廠仓倉库庫丧喪疗療龙龍诈詐脏髒呕嘔闯闖驾駕驶駛绳繩谎謊赖賴脚腳遗遺络絡详詳细細厉厲吨噸拦攔挤擠释釋闷悶晕暈疯瘋爷爺',
  '婴嬰儿兒绞絞询詢银銀载載跃躍谅諒阳陽阶階随隨术術树樹归歸阅閱残殘毁毀缩縮稳穩纠糾况況敌敵舍捨恼惱滞滯灾災痒癢涨漲长長',
  '学學板闆台臺窝窩宝寶钻鑽拨撥垫墊宽寬责責',
].join('');

/**
 * Writes an expression in simplified signs and reads both writings. `…` stands for up to eight signs of the same clause, `～` for up to 24 of the
 * same sentence, `#` for a number. No sign of a set in brackets may have another form.
 */
export const zh = speller({
  ...Object.fromEntries(
    [...PAIRS.matchAll(/(.)(.)/gu)].map(([pair, simplified = '']) => [simplified, `[${pair}]`] as const),
  ),
  '…': '[^，,。！？!?；;\\n]{0,8}',
  '～': '[^。！？!?\\n]{0,24}',
  '#': '[0-9一二三四五六七八九十两兩几幾半好多数數百千万萬]{1,5}',
});

/** Thanks, praise, a question: what a sentence with these says in passing is seldom meant as a complaint. */
export const CALM = '谢谢|感谢|哈哈|不急|请问|没关系|辛苦|好看|好吃|喜欢|推荐|怎么(?:设|改|办理|开)';
