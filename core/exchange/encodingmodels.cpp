// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encodingmodels.h"

const char16_t *const commonSimplified =
    u"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    u"用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日"
    u"军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美"
    u"相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解"
    u"水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计"
    u"管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完"
    u"设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔赵钱孙李周"
    u"吴郑陈卫蒋沈韩杨朱秦尤吕施孔曹严华魏陶姜戚谢邹章云苏潘葛范彭郎鲁韦昌苗凤花俞袁柳鲍史唐费廉岑薛雷贺倪"
    u"汤滕殷罗毕郝乐傅卞齐康伍余元顾孟黄穆萧尹姚邵汪祁毛禹狄米贝伏戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻"
    u"贾娄江童颜郭梅盛林钟徐邱骆夏蔡田樊胡凌霍虞柯卢莫房丁宣邓单杭洪包诸左石崔吉龚邢裴陆荣翁荀羊甄曲封芮储"
    u"靳松井段富巫焦巴侯班仰秋仲伊宫宁仇甘武符刘景詹束龙叶幸韶黎薄怀蒲鄂索咸卓池乔双闻党翟谭劳申冉桑桂牛寿"
    u"燕冀尚农温庄晏柴瞿阎连习艾鱼容古易慎廖欧聂曾游欣辛简饶沙养鞠丰巢岳帅伟芳娜敏静丽磊洋勇艳杰娟涛超秀霞"
    u"刚英玉兰红志丹玲婷雪琳晶莹鹏飞宇浩涵轩梓雨桐怡佳琪琦诗语嘉豪俊熙晨阳诺辰博瑞哲若萱淑珍慧雅兵波辉鑫斌"
    u"健亮峰彬旭帆凯翔森楠萍莉琴洁倩颖璐瑶露蕾薇菲蓉菊香翠爱春福贵祥庆永胜兴仁礼智忠孝诚远源泽润沛河湖洲岩"
    u"岭峻崇乾坤昊晓维泰顺睦悦笑梦灵曼妍婉馨蓓紫冰凝冬京津辽黑浙徽广川州陕肃青台湾蒙藏疆港澳深圳汉岛厦济肥"
    u"锡莞佛珠惠昆银乌木呼萨哈滨省县镇乡村街号楼栋室层座弄巷园朝淀浦汇虹越番禺宝岗限责股份集团技贸投控网络"
    u"息商械备造筑装饰材料医药疗器食餐饮酒店旅流输媒育咨询服软仪汽车配塑橡胶纺织具照环融险证券律校研究厂办"
    u"客户姓称联码邮箱址编职注龄状态级型域负销售创跟录普潜额订价折扣付款未否男士监助秘采购财专微站标签税账"
    u"帐票收货寄送支角亿百千套吨访拜诉修培训需预算策竞优紧急消暂停闭旧差良满请您拒绝审核待示例企籍构辑删除"
    u"添改查模板载";

const char16_t *const commonTraditional =
    u"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作里"
    u"用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日"
    u"軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美"
    u"相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解"
    u"水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計"
    u"管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完"
    u"設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運筆趙錢孫李周"
    u"吳鄭陳衛蔣沈韓楊朱秦尤呂施孔曹嚴華魏陶姜戚謝鄒章雲蘇潘葛範彭郎魯韋昌苗鳳花俞袁柳鮑史唐費廉岑薛雷賀倪"
    u"湯滕殷羅畢郝樂傅卞齊康伍余元顧孟黃穆蕭尹姚邵汪祁毛禹狄米貝伏戴談宋茅龐熊紀舒屈項祝董梁杜阮藍閔席季麻"
    u"賈婁江童顏郭梅盛林鐘徐邱駱夏蔡田樊胡凌霍虞柯盧莫房丁宣鄧單杭洪包諸左石崔吉龔邢裴陸榮翁荀羊甄曲封芮儲"
    u"靳松井段富巫焦巴侯班仰秋仲伊宮寧仇甘武符劉景詹束龍葉幸韶黎薄懷蒲鄂索咸卓池喬雙聞黨翟譚勞申冉桑桂牛壽"
    u"燕冀尚農溫莊晏柴瞿閻連習艾魚容古易慎廖歐聶曾游欣辛簡饒沙養鞠豐巢岳帥偉芳娜敏靜麗磊洋勇艷傑娟濤超秀霞"
    u"剛英玉蘭紅志丹玲婷雪琳晶瑩鵬飛宇浩涵軒梓雨桐怡佳琪琦詩語嘉豪俊熙晨陽諾辰博瑞哲若萱淑珍慧雅兵波輝鑫斌"
    u"健亮峰彬旭帆凱翔森楠萍莉琴潔倩穎璐瑤露蕾薇菲蓉菊香翠愛春福貴祥慶永勝興仁禮智忠孝誠遠源澤潤沛河湖洲岩"
    u"嶺峻崇乾坤昊曉維泰順睦悅笑夢靈曼妍婉馨蓓紫冰凝冬京津遼黑浙徽廣川州陝肅青台灣蒙藏疆港澳深圳漢島廈濟肥"
    u"錫莞佛珠惠昆銀烏木呼薩哈濱省縣鎮鄉村街號樓棟室層座弄巷園朝澱浦匯虹越番禺寶崗限責股份集團技貿投控網絡"
    u"息商械備造築裝飾材料醫藥療器食餐飲酒店旅流輸媒育咨詢服軟儀汽車配塑橡膠紡織具照環融險證券律校研究廠辦"
    u"客戶姓稱聯碼郵箱址編職注齡狀態級型域負銷售創跟錄普潛額訂價折扣付款未否男士監助秘採購財專微站標籤稅賬"
    u"帳票收貨寄送支角億百千套噸訪拜訴修培訓需預算策競優緊急消暫停閉舊差良滿請您拒絕審核待示例企籍構輯刪除"
    u"添改查模板載臺鄰鋪訊際遞註營妳裡君宗翰冠廷宥承恩詠晴妤宜蓁苡彤羽啟鴻瓊雄昇揚瑋瑜珮珊倫芬九仔銅鑼旺尖"
    u"咀荃屯朗賓館飯廳";

const char16_t *const commonJapanese =
    u"日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回"
    u"新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法"
    u"不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女"
    u"初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参"
    u"売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式"
    u"確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料沢裁状工建語"
    u"球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車優夫研収断井何南石足違消境神番規術護"
    u"展態導鮮備宅害配副算視条幹独警宮究育席輸訪楽起万着乗店述残想線率病農州武声質念待試族象銀域助労例衛然"
    u"早張映限親額監環験追審商葉義伝働形景落欧担好退準賀訴辺造英被株頭技低毎医復仕去姿味負閣韓渡失移差衆個"
    u"門写評課末守若脳極種美岡影命含福蔵量望松非撃佐核観察整段横融型白深字答夜製票況音申様財港識注呼渉達鈴"
    u"橋伊邊林吉崎斎斉齋清池阿森谷遠坂青太浦岩菊久竹杉丸酒河柴桜宇荒片黒服屋尾浜濱樋菅荻柳沼星飯塚熊児玉牧"
    u"辻堀細矢秋永栄浅富澤髙﨑翔衣健拓陽菜咲さ葵莉奈央愛彩花香織恵紀智裕誠隆浩幸昭博雄彦介郎司哲也樹輔亮翼"
    u"悠斗蓮颯陸湊凛詩芽乃城茨栃群馬埼潟岐阜静滋阪兵庫良歌鳥根徳媛鹿沖縄郡丁号締携帯郵便顧客請積納御殿署登"
    u"録更類";

const char16_t *const commonKorean =
    u"이김박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지나라엄채원천방공"
    u"현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국준수영호은미경희재동훈상철태예린아름다운슬"
    u"혜숙순자말복녀용식종규병환혁건빈찬솔별빛보람가을겨울부산대광세충청북특치역시군읍면리로번층파포등관악"
    u"분당창항회사과팀실본점업획개발생품질총무계매케팅화휴폰편메일팩스홈페직책비거래처담객록년월는를의에으"
    u"있들것그해않어되없때같만또게각러데좋알두크중내입니까습됩합요네음늘감녕확드립약견적납격액결완료행취";

const char16_t *const hiragana =
    u"のにはをたがでてとしれさあるいもすからなこよりまうくきっそけつちやわみえねせめひふべどじばぶごずむほ"
    u"へぎおげぐびぞぼろゆぬだ";

const char16_t *const katakana =
    u"ンスルトリアイクラーッドシロタマフジムテレコニメデサプキオパバナカウビチツィグズュミハブェケモセソボ"
    u"ピポヒノワヤョユホヨゲネガゴザダヘベペャァォヴ";

static constexpr auto german = u"üäößé";
static constexpr auto french = u"éèàêçâôîùûëïœüæÿ";
static constexpr auto spanish = u"óíáñéúü";
static constexpr auto portuguese = u"ãçáéíóõêúâàô";
static constexpr auto italian = u"àèùòìéó";
static constexpr auto dutch = u"ëéïöüèç";
static constexpr auto nordic = u"äöåøæéüð";
static constexpr auto icelandic = u"ðíáþöæéúóý";
static constexpr auto polish = u"łóążęśćńź";
static constexpr auto czech = u"áíéěýřžščůúďťňó";
static constexpr auto slovak = u"áíéýžščúľťňďôĺŕä";
static constexpr auto hungarian = u"éáöóőüíúű";
static constexpr auto romanian = u"ăîâşţșț";
static constexpr auto croatian = u"čšžćđ";
static constexpr auto turkish = u"ıüşçğöİâî";
static constexpr auto lithuanian = u"ėųįšžūčąę";
static constexpr auto latvian = u"āīēšūņļžķčģ";
static constexpr auto estonian = u"äõüöšž";
static constexpr auto vietnamese = u"đôêươâă\u0301\u0300\u0323\u0309\u0303áàãéèíóõúýùì";
static constexpr auto russian = u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
static constexpr auto ukrainian = u"оанивіерткслдмупязьбгйчюхжїцшєщфґ";
static constexpr auto bulgarian = u"аоиетнрсвлкдпмзягбъучцйщжшхфюь";
static constexpr auto serbian = u"аоиентрсјувкдмплгзбчшцжћхљњђџф";
static constexpr auto greek = u"αοιετσνηυρπκμλςωόθίγδάχέήφύβώξζψϊϋ";
static constexpr auto hebrew = u"יוהלאתרשמבנחדעםקפסגכטזןצךףץ";
static constexpr auto arabic = u"المنويترسبدعفهكقحجةشصزذطخىثضغءأإؤئظآ";
static constexpr auto thai = u"านรกอเงม่ยล้วดทสตะปบคหแัจพิชขีใไโ์ุูผถซธศณภำ็ญฉษฐฟึืฎฏฒฌฝ๊๋ฯๆ";

std::span<const AlphabetModel> alphabetModels()
{
    static constexpr AlphabetModel models[] = {
        {Charset::Windows1252, german, 1.8, true, 0},    {Charset::Windows1252, french, 1.5, true, 0},
        {Charset::Windows1252, spanish, 2.5, true, 0},   {Charset::Windows1252, portuguese, 3, true, -0.5},
        {Charset::Windows1252, italian, 2, true, -0.5},  {Charset::Windows1252, dutch, 2, true, -0.5},
        {Charset::Windows1252, nordic, 2.2, true, -0.5}, {Charset::Windows1252, icelandic, 3, true, -2},
        {Charset::Windows1250, polish, 4, true, -2},     {Charset::Windows1250, czech, 5, true, -2},
        {Charset::Windows1250, slovak, 5, true, -2.5},   {Charset::Windows1250, hungarian, 2.5, true, -2},
        {Charset::Windows1250, romanian, 2, true, -2.5}, {Charset::Windows1250, croatian, 2.5, true, -2.5},
        {Charset::Windows1251, russian, 8, false, -2},   {Charset::Windows1251, ukrainian, 8, false, -2.5},
        {Charset::Windows1251, bulgarian, 8, false, -3}, {Charset::Windows1251, serbian, 8, false, -3.5},
        {Charset::Windows1253, greek, 8, false, -2.5},   {Charset::Windows1254, turkish, 2.5, true, -2},
        {Charset::Windows1255, hebrew, 7, false, -3},    {Charset::Windows1256, arabic, 8, false, -3},
        {Charset::Windows1257, lithuanian, 3, true, -3}, {Charset::Windows1257, latvian, 3, true, -3},
        {Charset::Windows1257, estonian, 2, true, -3.5}, {Charset::Windows1258, vietnamese, 6, true, -4},
        {Charset::Windows874, thai, 12, false, -4},      {Charset::Iso8859_2, polish, 4, true, -3},
        {Charset::Iso8859_2, czech, 5, true, -3},        {Charset::Iso8859_2, slovak, 5, true, -3.5},
        {Charset::Iso8859_5, russian, 8, false, -5.5},   {Charset::Iso8859_7, greek, 8, false, -3.5},
        {Charset::Iso8859_15, french, 1.5, true, -4},    {Charset::Iso8859_15, german, 1.8, true, -4},
        {Charset::Koi8R, russian, 8, false, -3.5},       {Charset::Koi8U, ukrainian, 8, false, -4.5},
        {Charset::Ibm866, russian, 8, false, -5},        {Charset::Ibm850, german, 1.8, true, -5},
        {Charset::Ibm850, french, 1.5, true, -5},        {Charset::Ibm850, spanish, 2.5, true, -5},
        {Charset::Ibm852, polish, 4, true, -5.5},        {Charset::Ibm852, czech, 5, true, -5.5},
        {Charset::MacRoman, german, 1.8, true, -5},      {Charset::MacRoman, french, 1.5, true, -5},
        {Charset::MacRoman, spanish, 2.5, true, -5},
    };
    return models;
}
