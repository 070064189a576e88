// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/samplewords.h"

using namespace Qt::StringLiterals;

namespace
{
QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|');
}
} // namespace

const SampleMaker::Words &SampleMaker::Words::of(const QString &language)
{
    static const Words english{
        u"en"_s,
        u"United States"_s,
        u"+1 212 555 01%1"_s,
        words(u"Northfield|Blueridge|Silverbrook|Harborlight|Maplegate|Granitepoint|Clearwater|Oakhaven|Riverstone|"
              u"Falconcrest|Copperline|Cedarview|"
              u"Evergreen|Lakeshore|Summitworks|Brightforge|Prairiewood|Coastline|Amberfield|Willowmark"),
        words(u"Outdoor|Foods|Logistics|Medical|Robotics|Energy|Interiors|Textiles|Optics|Printing|Tools|Gardens|"
              u"Ceramics|Packaging|Software"),
        words(u"Inc.|LLC|Ltd.|Group|& Co.|Partners"),
        words(u"Avery|Jordan|Casey|Riley|Morgan|Quinn|Harper|Rowan|Emerson|Hayden|Sage|Blake|Reese|Skyler|Drew|Elena|"
              u"Marcus|Nadia|Oliver|Priya|Tomás|Zoë"),
        words(u"Ashgrove|Bellweather|Coldbrook|Dunmore|Eastlake|Fairhollow|Greystone|Hartwell|Ironside|Kettlewell|"
              u"Larkspur|Northgate|O'Brannigan|Pemberly|"
              u"Quillfeather|Ravenscar|Stonebridge|Thornbury"),
        words(u"Head of Procurement|Managing Director|Buyer|Operations Manager|Chief Engineer|Office Manager|Head of "
              u"Finance|Service Manager"),
        words(u"Purchasing|Management|Operations|Finance|Service|Engineering"),
        words(u"Alder Avenue|Harbor Road|Mill Lane|Canal Street|Orchard Way|Wharf Street|Kauri Drive"),
        words(u"Springfield|Portland|Austin|Boston|Denver|Madison|Savannah"),
        words(u"IL|OR|TX|MA|CO|WI|GA"),
        words(u"627%1|972%1|787%1|021%1|802%1|537%1|314%1"),
        words(u"key account|newsletter|trial|export|price-sensitive|trade fair"),
        words(u"Prefers e-mail; do not ring before ten.|Met at the spring fair, interested in the service "
              u"plan.|Invoice address differs from delivery address.|"
              u"Wants a volume discount from 50 pieces on."),
        words(u"Intro call|Quote sent|Delivery windows|Demo of the new model|Contract review|Follow-up|Site visit"),
        words(u"Confirmed the order for spring.|Asked for a call back after the quarter closes.|Budget approved, "
              u"waiting for the board.|"
              u"Very happy with the last delivery.|Needs the data sheet in two languages."),
        words(u"Send samples|Call about the quote|Plan the visit|Send the contract"),
        words(u"sailing|chess|gardening|jazz|cycling|photography"),
        words(u"Spring order|Service plan|Showroom refit|Cold-chain sensors|Spare parts|Framework contract|Pilot order|"
              u"Rollout, 6 sites|Machine replacement|Training package"),
        words(u"Replaces what they have this year and compares three vendors.|Needs an offer for the board by the end "
              u"of the month.|Wants to begin with a pilot in one branch.|Asked for references from the same trade."),
        words(u"Cold-chain sensor CS-20|Label printer LP-4|Freezer unit F-400|Scale S-15|Handheld scanner H-7"),
        words(u"Freezer sensor reports an offset|Printer jams on long labels|Two units arrived damaged|Which filter "
              u"fits the new model?|Scale shows wrong weights|Scanner loses its connection|Yearly inspection is due|"
              u"Delivery note does not match|Thanks for the quick help"),
        words(u"Recalibrated on site, readings agree again.|Sent a replacement and took the old one back.|Updated the "
              u"firmware together on the phone.|Explained the settings and sent the guide.|Replaced the worn part.")};
    static const Words simplified{
        u"zh_CN"_s,
        u"中国"_s,
        u"+86 100 0555 01%1"_s,
        words(u"华达|东源|瑞丰|宏通|盛诚|新科|金创|恒联|天辉|泰力|嘉和|永康|海成|蓝兴|远润|启杰|明图|信航|博耀|锦峰"),
        words(u"户外用品|食品|物流|医疗器械|机器人|新能源|家居|纺织|光学|印刷|五金工具|园艺|陶瓷|包装|软件"),
        words(u"有限公司|股份有限公司|科技有限公司|贸易有限公司|集团有限公司"),
        words(u"伟|芳|娜|敏|静|强|磊|洋|艳|勇|子涵|欣怡|浩然|雨桐|梓萱|建国|思远|晓明|丽华|志强"),
        words(u"王|李|张|刘|陈|杨|赵|黄|周|吴|单|曾|仇|欧阳|司马|诸葛|上官"),
        words(u"采购经理|总经理|采购员|运营经理|总工程师|行政主管|财务总监|售后经理"),
        words(u"采购部|总经办|运营部|财务部|售后部|工程部"),
        words(u"朝阳路|延安东路|深南大道|天河路|文三路|人民南路|长安路"),
        words(u"北京|上海|深圳|广州|杭州|成都|西安"),
        words(u"北京市|上海市|广东省|广东省|浙江省|四川省|陕西省"),
        words(u"1000%1|2000%1|5180%1|5106%1|3100%1|6100%1|7100%1"),
        words(u"重点客户|订阅资讯|试用|出口|价格敏感|展会"),
        words(u"喜欢用微信联系，上午十点前不要打电话。|春季展会上认识，对服务计划感兴趣。|发票地址与收货地址不同。|"
              u"五十件以上希望有折扣。"),
        words(u"初次通话|已发报价|交货时间|新款演示|合同审核|跟进|现场拜访"),
        words(u"确认了春季订单。|客户要求季度结束后再联系。|预算已批，等董事会决定。|对上次交货非常满意。|"
              u"需要两种语言的资料。"),
        words(u"寄样品|电话跟进报价|安排拜访|发合同"),
        words(u"登山|象棋|书法|摄影|钓鱼|羽毛球"),
        words(u"春季订单|服务计划|展厅改造|冷链传感器|备件采购|年度框架合同|试订单|六地推广项目|设备更新|培训方案"),
        words(u"今年要更换现有设备，正在比较三家供应商。|月底前需要一份给董事会的报价。|想先在一个网点试用。|"
              u"希望看到同行业的案例。"),
        words(u"冷链传感器 CS-20|标签打印机 LP-4|冷冻柜 F-400|电子秤 S-15|手持扫描器 H-7"),
        words(u"冷冻柜温度探头有偏差|打印长标签时卡纸|到货两台外壳破损|新机型用哪种滤芯？|电子秤称重不准|"
              u"扫描器经常断线|年度检测到期|送货单与实物不符|感谢及时处理"),
        words(u"现场重新校准，读数恢复一致。|已补发新机并取回旧机。|电话指导升级了固件。|说明了设置方法并发送手册。|"
              u"更换了磨损部件。"),
        true};
    static const Words traditional{
        u"zh_TW"_s,
        u"台灣"_s,
        u"+886 2 0055 01%1"_s,
        words(u"華達|東源|瑞豐|宏通|盛誠|鑫科|恆創|泰聯|嘉輝|永力|海和|藍康|遠興|啟潤|鴻傑|信圖|博航|錦耀|國峰|雲盈"),
        words(u"戶外用品|食品|物流|醫療器材|機器人|綠能|家居|紡織|光學|印刷|五金工具|園藝|陶瓷|包裝|資訊"),
        words(u"有限公司|股份有限公司|實業有限公司|國際貿易有限公司"),
        words(u"怡君|雅婷|志明|淑芬|家豪|俊傑|宗翰|冠宇|詠晴|國華|麗華|慧玲|建宏|美玲"),
        words(u"陳|林|黃|張|李|王|吳|劉|蔡|楊|歐陽|許|單|曾"),
        words(u"採購經理|總經理|採購專員|營運經理|總工程師|行政主管|財務長|客服經理"),
        words(u"採購部|總經理室|營運部|財務部|客服部|工程部"),
        words(u"忠孝東路|中山路|自由一路|文心路|民生路|光復路"),
        words(u"臺北市|新北市|高雄市|臺中市|臺南市|新竹市"),
        words(u"臺北市|新北市|高雄市|臺中市|臺南市|新竹市"),
        words(u"106|220|802|407|700|300"),
        words(u"重點客戶|訂閱電子報|試用|外銷|價格敏感|展覽"),
        words(u"習慣用 LINE "
              u"聯絡，上午十點前請勿來電。|春季展覽認識，對服務方案有興趣。|發票地址與送貨地址不同。|"
              u"五十件以上希望有折扣。"),
        words(u"初次通話|已寄報價|交貨時間|新款展示|合約審閱|後續追蹤|到場拜訪"),
        words(u"確認了春季訂單。|客戶希望季末後再聯絡。|預算已核准，等董事會決定。|對上次交貨非常滿意。|"
              u"需要兩種語言的資料。"),
        words(u"寄樣品|電話追蹤報價|安排拜訪|寄合約"),
        words(u"登山|圍棋|書法|攝影|釣魚|羽球"),
        words(u"春季訂單|服務方案|展示間改裝|冷鏈感測器|備品採購|年度框架合約|試購單|六據點導入專案|設備汰換|"
              u"教育訓練方案"),
        words(u"今年要汰換現有設備，正在比較三家供應商。|月底前需要一份給董事會的報價。|想先在一個據點試用。|"
              u"希望看到同業的案例。"),
        words(u"冷鏈感測器 CS-20|標籤印表機 LP-4|冷凍櫃 F-400|電子秤 S-15|手持掃描器 H-7"),
        words(u"冷凍櫃溫度探頭有偏差|列印長標籤時卡紙|到貨兩台外殼破損|新機型適用哪種濾芯？|電子秤秤重不準|"
              u"掃描器經常斷線|年度檢測到期|送貨單與實物不符|感謝即時處理"),
        words(u"到場重新校正，讀數恢復一致。|已補寄新機並取回舊機。|電話協助更新韌體。|說明設定方式並寄送手冊。|"
              u"更換了磨損零件。"),
        true};
    return language == u"zh_CN"_s ? simplified : language == u"zh_TW"_s ? traditional : english;
}
