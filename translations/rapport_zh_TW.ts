<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rapport</source>
        <translation>關於睦客</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>睦客</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Your whole business in one file, on your own computer.</source>
        <translation>所有業務，都在自己電腦上的一個檔案裡。</translation>
    </message>
    <message>
        <source>Rapport is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>睦客是自由軟體：您可以依照 GNU 通用公共授權條款第 3 版或後續版本使用、研究、分享與修改。本軟體不提供任何擔保。</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各元件的授權條款</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的元件</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Create %1</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>還原 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Log %1</source>
        <comment>an activity</comment>
        <translation>記錄 %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>an activity</comment>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <comment>a file</comment>
        <translation>附加 %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>復原 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <comment>3 contacts; name of a file</comment>
        <translation>匯入 %2 中的 %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>3 contacts, or the one that stays</comment>
        <translation>合併 %1</translation>
    </message>
    <message>
        <source>Unmerge %1</source>
        <comment>the record that was merged</comment>
        <translation>拆開 %1</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟進</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Activity</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間長度（分鐘）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>無人接聽</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙線</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>號碼錯誤</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>時間與地點</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Remind minutes before</source>
        <translation>提前提醒（分鐘）</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>改期原因</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>重複起始</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>本次發生</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道地址</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>街道地址（第二行）</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省／州</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住家</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>收貨</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>Position</source>
        <translation>任職</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>任職</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直屬主管</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
</context>
<context>
    <name>AfterBox</name>
    <message>
        <source>How content is the customer?</source>
        <translation>客戶滿意嗎？</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a day</comment>
        <translation>回訪：%1</translation>
    </message>
    <message>
        <source>No follow-up visit is planned.</source>
        <translation>尚未安排回訪。</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Plan visit…</source>
        <translation>安排回訪…</translation>
    </message>
    <message>
        <source>Rating changed</source>
        <translation>評分已變更</translation>
    </message>
    <message>
        <source>Result of the follow-up visit taken back</source>
        <translation>回訪結果已取消</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a result</comment>
        <translation>回訪：%1</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>+18 % on last quarter</comment>
        <translation>較%2 %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>deals without an owner, a source …</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在此階段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>轉換率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>停留中位數</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>成交金額</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>銷售週期</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>每日銷售速度</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排入計畫</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計方式</translation>
    </message>
    <message>
        <source>Opened then</source>
        <translation>期間建立</translation>
    </message>
    <message>
        <source>Happened then</source>
        <translation>期間發生</translation>
    </message>
    <message>
        <source>The deals opened in the period and what became of them, or what happened to any deal in it</source>
        <translation>期間建立的商機及其結果，或期間內任何商機的變動</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依階段</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比較依據</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>The deals opened in the period, and what became of them</source>
        <translation>期間內開立的商機及其結果</translation>
    </message>
    <message>
        <source>What happened to any deal in the period</source>
        <translation>期間內所有商機發生的變化</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>使用次數</translation>
    </message>
    <message>
        <source>Times it helped</source>
        <translation>有幫助的次數</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Text of the article, as Markdown</source>
        <translation>文章內文（Markdown）</translation>
    </message>
    <message>
        <source>What was learnt, step by step. **Bold**, ## headings and - lists are Markdown.</source>
        <translation>把經驗一步一步寫下來。**粗體**、## 標題、- 清單皆為 Markdown 寫法。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>編號清單</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>What you wrote is not saved. Press Cancel once more to let it go.</source>
        <translation>所寫內容尚未儲存。再按一次「取消」即放棄。</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>連結文字</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>There is no such article to export.</source>
        <translation>沒有可匯出的文章。</translation>
    </message>
    <message>
        <source>Writing the articles</source>
        <translation>正在寫入文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export articles</source>
        <translation>匯出文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder “%1”</source>
        <translation>資料夾「%1」</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF（閱讀與列印）</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 檔案</translation>
    </message>
    <message>
        <source>Drafts, too</source>
        <translation>包含草稿</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported to %1</source>
        <translation>
            <numerusform>已將 %Ln 篇文章匯出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a file</comment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>匯出已取消，沒有寫入任何檔案。</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>無法使用該資料夾名稱</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>In folder</source>
        <translation>所在資料夾</translation>
    </message>
    <message>
        <source>“%1” cannot be put into itself or into a folder that stands in it.</source>
        <translation>不能將「%1」放入其自身或其下層資料夾。</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>修改於 %1</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>使用 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped %Ln time(s)</source>
        <translation>
            <numerusform>有幫助 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>“%1” is a draft again</source>
        <translation>「%1」已退回草稿</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>「%1」已發布</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>尚無內容</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>撰寫內文</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>「%1」已儲存</translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>匯出已取消，沒有寫入任何檔案。</translation>
    </message>
</context>
<context>
    <name>ArticleSuggest</name>
    <message numerus="yes">
        <source>helped %Ln time(s)</source>
        <translation>
            <numerusform>有幫助 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that may help</source>
        <translation>可能有幫助的文章</translation>
    </message>
    <message>
        <source>Articles used</source>
        <translation>已使用的文章</translation>
    </message>
</context>
<context>
    <name>ArticleUse</name>
    <message>
        <source>Article used</source>
        <translation>用到的文章</translation>
    </message>
    <message>
        <source>Articles used</source>
        <translation>用到的文章</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>有幫助</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Restore this text</source>
        <translation>還原此版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>歷史版本</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>目前版本</translation>
    </message>
    <message>
        <source>Versions appear here once the text was saved.</source>
        <translation>內文儲存後，各版本會顯示在這裡。</translation>
    </message>
    <message>
        <source>Text of %1 restored</source>
        <translation>已還原 %1 的內文</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Text of the article</source>
        <translation>文章內文</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Move into folder</source>
        <translation>移入資料夾</translation>
    </message>
    <message>
        <source>Export articles…</source>
        <translation>匯出文章…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>歷史版本</translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <source>Attach file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Drop a file on this page to keep it with the record.</source>
        <translation>將檔案拖放到此頁，即可與記錄一起保存。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size · day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 and was not attached. Keep a link to it in a note instead.</source>
        <translation>「%1」超過 %2，未附加。可以改在備註中留下連結。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>無法讀取「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>「%1」已附加</translation>
    </message>
    <message>
        <source>“%1” cannot be read from the file: %2</source>
        <translation>無法從檔案讀取「%1」：%2</translation>
    </message>
    <message>
        <source>A copy of “%1” cannot be written: %2</source>
        <translation>無法寫入「%1」的副本：%2</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>另存檔案</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>無法寫入「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」已刪除</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a file, with a day and a time</comment>
        <translation>圖片 %1.png</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached</source>
        <translation>
            <numerusform>已附加 %Ln 個檔案</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>雜湊值</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>大頭照</translation>
    </message>
</context>
<context>
    <name>BacklogCard</name>
    <message>
        <source>Open now, by age</source>
        <translation>目前未解決（依時長）</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未解決的服務紀錄。</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>目前未解決</translation>
    </message>
    <message>
        <source>90% no older than %1</source>
        <translation>90% 不超過 %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Recycle bin</source>
        <translation>資源回收筒</translation>
    </message>
    <message>
        <source>Search deleted records</source>
        <translation>搜尋已刪除的記錄</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>資源回收筒是空的</translation>
    </message>
    <message>
        <source>What you delete waits here and can be brought back with everything that belonged to it.</source>
        <translation>刪除的內容會留在這裡，可以連同所屬內容一起還原。</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>已刪除的記錄</translation>
    </message>
    <message>
        <source>Deleted by %1, %2</source>
        <comment>user, time</comment>
        <translation>由 %1 刪除，%2</translation>
    </message>
    <message>
        <source>Comes back with everything that belonged to it.</source>
        <translation>將連同所屬內容一起還原。</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>一併還原：%1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1已還原</translation>
    </message>
</context>
<context>
    <name>BoardColumnHead</name>
    <message>
        <source>Add to “%1”</source>
        <comment>a stage</comment>
        <translation>新增到「%1」</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>BoardColumnView</name>
    <message>
        <source>Drop to move here</source>
        <translation>放開即移到此處</translation>
    </message>
    <message>
        <source>Drop to order by hand</source>
        <translation>放下以手動排序</translation>
    </message>
    <message>
        <source>Drop to sort it in</source>
        <translation>放下後依排序歸位</translation>
    </message>
</context>
<context>
    <name>BoardFields</name>
    <message>
        <source>Only title and amount, in one line</source>
        <translation>僅以一行顯示標題和金額</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>卡片欄位</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>尋找欄位</translation>
    </message>
    <message>
        <source>Fields, in their order</source>
        <translation>欄位及其順序</translation>
    </message>
    <message>
        <source>Only title and number, in one line</source>
        <translation>僅標題和編號，一行顯示</translation>
    </message>
</context>
<context>
    <name>BoardOwnOrder</name>
    <message>
        <source>Drop the sorting?</source>
        <translation>取消排序？</translation>
    </message>
    <message>
        <source>The board is sorted by: %1. A card stays where you put it only in your own order.</source>
        <translation>看板目前依「%1」排序。只有使用自訂順序，卡片才會留在您放的位置。</translation>
    </message>
    <message>
        <source>Use my own order</source>
        <translation>使用我的順序</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>My order</source>
        <translation>我的順序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>遞增</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>遞減</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1的標籤已變更</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已變更</translation>
    </message>
    <message>
        <source>%1 of %2 set to %3</source>
        <comment>field, records, value</comment>
        <translation>%2的%1已設為「%3」</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1已刪除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1</source>
        <comment>number, then the kind in the plural, such as: 3 contacts</comment>
        <translation>
            <numerusform>這 %Ln 個%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Only the fields you change are changed, in all of them.</source>
        <translation>只會變更填寫過的欄位，並套用到所有記錄。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>(different values)</source>
        <translation>（多個值）</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>編輯 %Ln 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>變更 %Ln 筆記錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTags</name>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>尋找或新增標籤</translation>
    </message>
</context>
<context>
    <name>BuyingRole</name>
    <message>
        <source>Person</source>
        <translation>參與人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>參與人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>採購角色</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>決策者</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影響者</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>支持者</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>反對者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把關人</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All day</source>
        <translation>整天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time, to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>CalendarAgenda</name>
    <message>
        <source>Nothing planned and nothing done in these days</source>
        <translation>這幾天沒有計畫，也沒有紀錄</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>New activity</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>編輯活動</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>變更範圍</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>僅此一次</translation>
    </message>
    <message>
        <source>This and all others</source>
        <translation>整個系列</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>全部詳情</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>匯出行事曆</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>行事曆檔案 (*.ics)</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>name of a file</comment>
        <translation>行事曆</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>還有 %Ln 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>“%1” planned</source>
        <translation>已排定「%1」</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已變更「%1」</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>「%1」已改到 %2</translation>
    </message>
    <message>
        <source>“%1” now takes %2</source>
        <comment>activity, duration</comment>
        <translation>「%1」現為 %2</translation>
    </message>
    <message>
        <source>“%1” deleted on this day</source>
        <translation>已刪除當天的「%1」</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>已刪除「%1」</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>「%1」已恢復為計畫</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>「%1」已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) written to %1</source>
        <translation>
            <numerusform>已將 %Ln 項活動寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>恢復為計畫</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標記為已完成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>新增活動…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新增活動</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>另有 %Ln 項未顯示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReason</name>
    <message>
        <source>Why it was moved</source>
        <translation>改期原因</translation>
    </message>
    <message>
        <source>Why? Say it if you like</source>
        <translation>為什麼改期？可不填</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記下</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Reason noted</source>
        <translation>已記下原因</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln 項活動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field value, such as Rating A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>標籤「%1」已移除</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新增標籤「%1」</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>標籤「%1」已新增</translation>
    </message>
</context>
<context>
    <name>CardEdits</name>
    <message numerus="yes">
        <source>%n record(s) were changed since and stay as they are: %1</source>
        <translation>
            <numerusform>%n 筆記錄之後又有變更，維持原狀：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>這部電腦上沒有能開啟 %1 的程式。</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>「%1」已完成</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Previous record</source>
        <translation>上一筆記錄</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一筆記錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排行程</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>7 of 312</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>對方要求不再聯絡</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>匯出為 vCard…</translation>
    </message>
</context>
<context>
    <name>CardNextStep</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm send samples”</source>
        <translation>下一步，例如「週五 15:00 寄樣品」</translation>
    </message>
    <message>
        <source>fri 3pm send samples</source>
        <translation>週五 15:00 寄樣品</translation>
    </message>
    <message>
        <source> (no day named)</source>
        <translation>（未指定日期）</translation>
    </message>
    <message>
        <source>Overdue · %1</source>
        <comment>next step · when</comment>
        <translation>已逾期 · %1</translation>
    </message>
    <message>
        <source>Next step · %1</source>
        <comment>next step · when</comment>
        <translation>下一步 · %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>沒有下一步</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>「%1」已完成</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>「%1」已改到 %2</translation>
    </message>
    <message>
        <source>New day and time</source>
        <translation>新的日期與時間</translation>
    </message>
    <message>
        <source>fri 3pm, next week, in 3 days</source>
        <translation>週五 15:00、下週、3 天後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下週一</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一個月後</translation>
    </message>
    <message>
        <source>That is no day or time yet.</source>
        <translation>還不是完整的日期或時間。</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>「%1」已排入計畫</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message>
        <source>Anything worth remembering. It is saved when you leave the text.</source>
        <translation>值得記住的事。離開輸入框時會自動儲存。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已變更</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Is not to be contacted</source>
        <translation>請勿聯絡</translation>
    </message>
    <message>
        <source>Refused advertising messages</source>
        <translation>已拒絕推廣訊息</translation>
    </message>
</context>
<context>
    <name>CareOptions</name>
    <message>
        <source>What care looks for</source>
        <translation>關懷的項目</translation>
    </message>
    <message>
        <source>Festivals for customers and key accounts</source>
        <translation>向成交客戶與重點客戶致意的節日</translation>
    </message>
    <message>
        <source>A customer is quiet after</source>
        <translation>客戶多久沒有往來算久未聯絡</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Days until a customer is quiet</source>
        <translation>多少天算久未聯絡</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>客戶關懷</translation>
    </message>
    <message>
        <source>Nobody to care for in these days</source>
        <translation>這段期間沒有需要關懷的客戶</translation>
    </message>
    <message>
        <source>Birthdays and other dates on customers’ cards, festivals of your choice, warranties and contracts of devices, and customers that become quiet show up here.</source>
        <translation>客戶資料中的生日與紀念日、您選擇的節日、設備的保固與合約到期，以及久未聯絡的客戶，都會出現在這裡。</translation>
    </message>
    <message>
        <source>Choose festivals…</source>
        <translation>選擇節日…</translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>查看多少天以內</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>未來 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Festivals and silence…</source>
        <translation>節日與久未聯絡…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more than are listed here.</source>
        <translation>
            <numerusform>另有 %Ln 位客戶未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to care for</source>
        <translation>
            <numerusform>%Ln 項待關懷</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 letters can be written at once. Choose fewer, or one kind of occasion.</source>
        <translation>一次最多寫 %L1 封。請少選一些，或只選一種事由。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) logged</source>
        <translation>
            <numerusform>已記錄 %Ln 項關懷</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>紀念日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>保固</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>久未聯絡</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>%1 歲</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 週年</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>a day</comment>
        <translation>上次聯絡：%1</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Care</source>
        <translation>客戶關懷</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰寫…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致電</translation>
    </message>
    <message>
        <source>Done without a message</source>
        <translation>不需訊息，已完成</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>檢視客戶</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Causes</source>
        <translation>原因分布</translation>
    </message>
    <message>
        <source>No cause was noted on the records of this period</source>
        <translation>本期的服務紀錄均未填寫原因</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>percent added up</source>
        <comment>each share with those before it</comment>
        <translation>百分比為累計</translation>
    </message>
</context>
<context>
    <name>Charset</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode with byte order mark (UTF-8-BOM)</source>
        <translation>含位元組順序標記的 Unicode（UTF-8-BOM）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode（UTF-16，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little endian)</source>
        <translation>Unicode（UTF-32，小端序）</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big endian)</source>
        <translation>Unicode（UTF-32，大端序）</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation>簡體中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文（Big5）</translation>
    </message>
    <message>
        <source>Traditional Chinese, Hong Kong (Big5-HKSCS)</source>
        <translation>繁體中文，香港（Big5-HKSCS）</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日文（Shift_JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日文（ISO-2022-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR, cp949)</source>
        <translation>韓文（EUC-KR、cp949）</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>西歐語系（windows-1252）</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>中歐語系（windows-1250）</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>西里爾文（windows-1251）</translation>
    </message>
    <message>
        <source>Greek (windows-1253)</source>
        <translation>希臘文（windows-1253）</translation>
    </message>
    <message>
        <source>Turkish (windows-1254)</source>
        <translation>土耳其文（windows-1254）</translation>
    </message>
    <message>
        <source>Hebrew (windows-1255)</source>
        <translation>希伯來文（windows-1255）</translation>
    </message>
    <message>
        <source>Arabic (windows-1256)</source>
        <translation>阿拉伯文（windows-1256）</translation>
    </message>
    <message>
        <source>Baltic (windows-1257)</source>
        <translation>波羅的海語系（windows-1257）</translation>
    </message>
    <message>
        <source>Vietnamese (windows-1258)</source>
        <translation>越南文（windows-1258）</translation>
    </message>
    <message>
        <source>Thai (windows-874)</source>
        <translation>泰文（windows-874）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>西歐語系（ISO-8859-1）</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>中歐語系（ISO-8859-2）</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>西里爾文（ISO-8859-5）</translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation>希臘文（ISO-8859-7）</translation>
    </message>
    <message>
        <source>Turkish (ISO-8859-9)</source>
        <translation>土耳其文（ISO-8859-9）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>西歐語系（ISO-8859-15）</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>俄文（KOI8-R）</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>烏克蘭文（KOI8-U）</translation>
    </message>
    <message>
        <source>Western European (DOS, cp850)</source>
        <translation>西歐語系（DOS，cp850）</translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation>中歐語系（DOS，cp852）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation>西里爾文（DOS，cp866）</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>西歐語系（Mac Roman）</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>尋找欄</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>欄及其順序</translation>
    </message>
    <message>
        <source>Drag to change the order, or move with %1.</source>
        <translation>拖曳可調整順序，也可以按 %1 移動。</translation>
    </message>
</context>
<context>
    <name>ColumnDetails</name>
    <message>
        <source>About the column</source>
        <translation>關於此欄</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>句點：1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>逗號：1.234,50</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>日期順序</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小數點</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Several, parted by</source>
        <translation>多個值的分隔符號</translation>
    </message>
    <message>
        <source>%L1 filled, %L2 empty</source>
        <translation>已填 %L1，空白 %L2</translation>
    </message>
    <message>
        <source>Filled in all rows</source>
        <translation>所有列皆已填寫</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>匯入到：%1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>清單中的值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>匯入後</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit: %1</source>
        <translation>
            <numerusform>%Ln 個儲存格不相符：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>An empty cell clears what was there</source>
        <translation>空白儲存格會清除原有內容</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>All dates are written with the year first, with the month&apos;s name, or the same in every order.</source>
        <translation>所有日期都是年份在前、寫出月份名稱，或依哪種順序讀都一樣。</translation>
    </message>
    <message>
        <source>Dates with dots are written day first.</source>
        <translation>以點分隔的日期以「日在前」書寫。</translation>
    </message>
    <message>
        <source>Day and month are the same number in every date, so their order does not matter.</source>
        <translation>所有日期的日與月數字相同，順序無關緊要。</translation>
    </message>
    <message>
        <source>No date has a number above 12 that would tell day and month apart.</source>
        <translation>沒有日期含有大於 12 的數字，無法區分日與月。</translation>
    </message>
    <message>
        <source>“%1” can only be read in this order.</source>
        <translation>「%1」只能依此順序讀取。</translation>
    </message>
    <message>
        <source>%1 of %2 dates can be read in this order.</source>
        <translation>%2 個日期中有 %1 個可依此順序讀取。</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a comma.</source>
        <translation>從「%1」可知小數點是逗號。</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a point.</source>
        <translation>從「%1」可知小數點是句點。</translation>
    </message>
    <message>
        <source>The mark before three digits may part thousands or decimals; nothing in the column tells.</source>
        <translation>三位數字前的符號可能是千分位符號，也可能是小數點；此欄中沒有依據可以判斷。</translation>
    </message>
    <message>
        <source>Both decimal signs occur; the rarer one does not fit.</source>
        <translation>兩種小數點都出現了；較少的一種不相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n values start with zeros that must stay.</source>
        <translation>
            <numerusform>%n 個值以 0 開頭，必須保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 different values in %2 cells.</source>
        <translation>%2 個儲存格中有 %1 個不同的值。</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Other lines of the card</source>
        <translation>名片中的其他行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>(picture, %1)</source>
        <translation>（圖片，%1）</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Save mapping as…</source>
        <translation>對應另存為…</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>清單的欄</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>對應</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer first.</source>
        <translation>
            <numerusform>請先回答 %n 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is imported.</source>
        <translation>沒有要匯入的欄。</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>無值</translation>
    </message>
    <message>
        <source>%L1 of %L2 columns are imported</source>
        <translation>共 %L2 欄，匯入 %L1 欄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as new field(s)</source>
        <translation>
            <numerusform>其中 %Ln 欄作為新欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議的對應</translation>
    </message>
    <message>
        <source>Where does “%1” go?</source>
        <translation>「%1」匯入到哪裡？</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>儲存對應</translation>
    </message>
    <message>
        <source>Save mapping as</source>
        <translation>對應另存為</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>對應名稱</translation>
    </message>
    <message>
        <source>Name, such as: monthly list of the shop</source>
        <translation>名稱，例如：門市每月名單</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Still open: answer the question above.</source>
        <translation>尚未確定：請先回答上方的問題。</translation>
    </message>
</context>
<context>
    <name>CommandButton</name>
    <message>
        <source>Search or run…</source>
        <translation>搜尋或執行命令…</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>尋找任何內容或執行命令</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>bring a list in</source>
        <translation>匯入清單</translation>
    </message>
    <message>
        <source>write records as a list</source>
        <translation>將記錄匯出為清單</translation>
    </message>
    <message>
        <source>find records by any word, pinyin or number</source>
        <translation>依任意字詞、拼音或號碼尋找記錄</translation>
    </message>
    <message>
        <source>list records of a kind</source>
        <translation>列出某類記錄</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>顯示一筆記錄</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>變更記錄的欄位</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>復原上一次變更</translation>
    </message>
    <message>
        <source>add invented customers to try things with</source>
        <translation>新增供試用的虛構客戶</translation>
    </message>
    <message>
        <source>look whether the file is whole</source>
        <translation>檢查檔案是否完好</translation>
    </message>
    <message>
        <source>write a verified copy of the file</source>
        <translation>寫出經過驗證的檔案副本</translation>
    </message>
    <message>
        <source>save what can be read of a damaged file</source>
        <translation>從損毀的檔案中救出可讀取的內容</translation>
    </message>
    <message>
        <source>rapport [FILE] opens the window. Commands:</source>
        <translation>rapport [檔案] 開啟視窗。命令：</translation>
    </message>
    <message>
        <source>All take --file FILE and --json; “rapport COMMAND --help” says more.</source>
        <translation>所有命令都接受 --file 檔案 與 --json；詳情請見「rapport 命令 --help」。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with refused rows, 2 wrong use, 3 a problem with a file.</source>
        <translation>結束碼：0 完成，1 完成但有被拒絕的列，2 用法錯誤，3 檔案有問題。</translation>
    </message>
    <message>
        <source>contact, activity …</source>
        <translation>contact、activity 等</translation>
    </message>
    <message>
        <source>Where to; without it, standard output.</source>
        <translation>輸出位置；省略時寫到標準輸出。</translation>
    </message>
    <message>
        <source>Only these fields, with commas between.</source>
        <translation>只匯出這些欄位，以逗號分隔。</translation>
    </message>
    <message>
        <source>Only records for which this holds, such as “status = customer”.</source>
        <translation>只匯出符合條件的記錄，例如「status = customer」。</translation>
    </message>
    <message>
        <source>UTF-8 with a mark for spreadsheets, if nothing else is said.</source>
        <translation>預設為含位元組順序標記的 UTF-8，方便試算表開啟。</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas; our import takes the guard off again.</source>
        <translation>防止試算表把儲存格當作公式執行；睦客匯入時會移除這層防護。</translation>
    </message>
    <message>
        <source>“%1” is no known encoding.</source>
        <translation>未知的編碼「%1」。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The encoding lacks %n character(s), written as “?”: </source>
        <translation>
            <numerusform>此編碼缺少 %n 個字元，已寫成「?」：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s).</source>
        <translation>
            <numerusform>已寫入 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the last change back. What was changed by hand since is kept and named.</source>
        <translation>復原上一次變更。之後手動變更過的內容會保留並列出。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Kept, because it was changed since: %1</source>
        <translation>之後又有變更，已保留：%1</translation>
    </message>
    <message>
        <source>Adds invented customers with their people. The same seed gives the same ones.</source>
        <translation>新增虛構的客戶及其聯絡人。種子相同，結果相同。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>數量。</translation>
    </message>
    <message>
        <source>Another number, other customers.</source>
        <translation>數字不同，客戶不同。</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW.</source>
        <translation>en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>It takes “--customers” and a number.</source>
        <translation>需要「--customers」與一個數字。</translation>
    </message>
    <message>
        <source>There is no sample data in “%1”.</source>
        <translation>沒有「%1」的範例資料。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n customer(s).</source>
        <translation>
            <numerusform>已新增 %n 位客戶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the whole file and compares what must agree in it.</source>
        <translation>讀取整個檔案，核對其中必須一致的內容。</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>檔案完好。</translation>
    </message>
    <message>
        <source>Writes a verified copy of the file.</source>
        <translation>寫出經過驗證的檔案副本。</translation>
    </message>
    <message>
        <source>Where to; must not be there yet.</source>
        <translation>輸出位置；該檔案不能已存在。</translation>
    </message>
    <message>
        <source>It takes “--out” and a file.</source>
        <translation>需要「--out」與一個檔案。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written.</source>
        <translation>%1 已存在。未寫入任何內容。</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>副本保存在 %1。</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged file into a new one; the damaged one is not touched.</source>
        <translation>將損毀檔案中可讀取的內容儲存到新檔案；不會更動損毀的檔案。</translation>
    </message>
    <message>
        <source>The damaged file.</source>
        <translation>損毀的檔案。</translation>
    </message>
    <message>
        <source>The new file; must not be there yet.</source>
        <translation>新檔案；不能已存在。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 rows saved, %2 records put together from the log, %3 places were unreadable.</source>
        <translation>已儲存 %1 列，從日誌重建 %2 筆記錄，%3 處無法讀取。</translation>
    </message>
    <message>
        <source>The list.</source>
        <translation>清單檔案。</translation>
    </message>
    <message>
        <source>What the rows are: contact, person, organisation, activity …</source>
        <translation>各列的類型：contact、person、organisation、activity 等</translation>
    </message>
    <message>
        <source>Encoding of the list, such as UTF-8 or GB18030; without it, found out.</source>
        <translation>清單的編碼，例如 UTF-8 或 Big5；省略時自動判斷。</translation>
    </message>
    <message>
        <source>A plan for the columns as JSON.</source>
        <translation>各欄的匯入方案，JSON 格式。</translation>
    </message>
    <message>
        <source>Write the plan that was used to this file.</source>
        <translation>將所用的方案寫入此檔案。</translation>
    </message>
    <message>
        <source>What makes records the same: “email,phone” either, “name+company” both.</source>
        <translation>判斷記錄相同的依據：「email,phone」任一相同，「name+company」兩者皆相同。</translation>
    </message>
    <message>
        <source>What happens then: skip, fill, overwrite or create.</source>
        <translation>此時的處理方式：skip、fill、overwrite 或 create。</translation>
    </message>
    <message>
        <source>Tell what would happen; change nothing.</source>
        <translation>只說明會發生什麼，不做任何變更。</translation>
    </message>
    <message>
        <source>Write the report to this file as JSON.</source>
        <translation>將報告以 JSON 格式寫入此檔案。</translation>
    </message>
    <message>
        <source>Write the rows that failed to this file, with the reason.</source>
        <translation>將失敗的列及原因寫入此檔案。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation>無法讀取對應 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create.</source>
        <translation>「%1」不是 skip、fill、overwrite、create 其中之一。</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假設：%1</translation>
    </message>
    <message>
        <source>“%1” is not a number of records.</source>
        <translation>「%1」不是記錄筆數。</translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation>此類型沒有記錄 %1。</translation>
    </message>
    <message>
        <source>Finds records as the search box does: words, Chinese characters, pinyin, phone ends, parts of mail addresses.</source>
        <translation>與搜尋框一樣尋找記錄：字詞、漢字、拼音、電話末碼、電子郵件地址片段。</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>要尋找的內容。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多筆數。</translation>
    </message>
    <message>
        <source>Lists records of a kind, one a line: number, name and the usual columns.</source>
        <translation>列出某類記錄，每行一筆：編號、名稱與常用欄。</translation>
    </message>
    <message>
        <source>By this field; “-” in front turns the order round.</source>
        <translation>依此欄位排序；前面加「-」則反向排序。</translation>
    </message>
    <message>
        <source>Shows all that is known of one record.</source>
        <translation>顯示一筆記錄的全部內容。</translation>
    </message>
    <message>
        <source>Its number, as list and search give it.</source>
        <translation>記錄編號，由 list 與 search 提供。</translation>
    </message>
    <message>
        <source>Changes fields of a record; nothing behind the sign empties a field.</source>
        <translation>變更記錄的欄位；等號後為空則清空欄位。</translation>
    </message>
    <message>
        <source>What is to change.</source>
        <translation>要變更的內容。</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>「%1」不是 field=value 的形式。</translation>
    </message>
    <message>
        <source>%1 cannot be changed here.</source>
        <translation>無法在此變更%1。</translation>
    </message>
    <message>
        <source>The file to work with; without it, the user&apos;s own one.</source>
        <translation>要處理的檔案；省略時使用使用者自己的檔案。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>以 JSON 格式輸出結果。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少參數。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多餘的參數「%1」。</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>用法請見「%1 --help」。</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”. There are: %2.</source>
        <translation>沒有「%1」這種類型的記錄。可用的類型：%2。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1沒有欄位「%2」。</translation>
    </message>
    <message>
        <source>The list %1 is empty.</source>
        <translation>清單 %1 是空的。</translation>
    </message>
    <message>
        <source>The list %1 holds names of columns but no rows.</source>
        <translation>清單 %1 只有欄名，沒有資料列。</translation>
    </message>
    <message>
        <source>make a record</source>
        <translation>新增記錄</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1：沒有「%2」。</translation>
    </message>
    <message>
        <source>%1: several are called “%2”; give the number of the one that is meant.</source>
        <translation>%1：有多筆名為「%2」；請給出所指記錄的編號。</translation>
    </message>
    <message>
        <source>Makes a record and says its number.</source>
        <translation>新增一筆記錄並給出其編號。</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>記錄的內容。</translation>
    </message>
    <message>
        <source>There is no pipeline in this file yet.</source>
        <translation>此檔案中還沒有銷售管道。</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>沒有銷售管道「%1」。</translation>
    </message>
    <message>
        <source>How many deals reach each stage, pass it or are lost in it.</source>
        <translation>各階段有多少商機進入、通過或流失。</translation>
    </message>
    <message>
        <source>The pipeline; without it the first.</source>
        <translation>銷售管道；省略則為第一個。</translation>
    </message>
    <message>
        <source>First day, as 2026-01-01; without it all.</source>
        <translation>起始日期，例如 2026-01-01；省略則為全部。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>結束日期。</translation>
    </message>
    <message>
        <source>What happened in that time, instead of the deals opened in it.</source>
        <translation>統計期間發生的變動，而不是期間建立的商機。</translation>
    </message>
    <message>
        <source>won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>輸單</translation>
    </message>
    <message>
        <source>What was won and what is expected, month by month.</source>
        <translation>逐月列出已成交與預計成交。</translation>
    </message>
    <message>
        <source>A day of the first month; without it this one.</source>
        <translation>首月中的任一天；省略則為本月。</translation>
    </message>
    <message>
        <source>How many; without it 12.</source>
        <translation>月數；省略則為 12。</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>「%1」不是有效的月數。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>how many deals go on from stage to stage</source>
        <translation>各階段商機的推進情況</translation>
    </message>
    <message>
        <source>what was won and is expected, by month</source>
        <translation>逐月的成交與預測</translation>
    </message>
    <message>
        <source>Lists what is planned and what was done on some days, today unless others are named. What repeats stands on each of its days.</source>
        <translation>列出某些天的計畫和已完成的活動，未指定時為今天。重複的活動在每一天都會列出。</translation>
    </message>
    <message>
        <source>The first day: 2026-05-03, “monday”.</source>
        <translation>第一天：2026-05-03、「週一」。</translation>
    </message>
    <message>
        <source>The last day; the first one, if nothing else is said.</source>
        <translation>最後一天；未指定時與第一天相同。</translation>
    </message>
    <message>
        <source>Writes them as a calendar file (iCalendar) instead.</source>
        <translation>改為寫成行事曆檔案（iCalendar）。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n activity(s).</source>
        <translation>
            <numerusform>已寫入 %n 項活動。</numerusform>
        </translation>
    </message>
    <message>
        <source>list what is planned and done, or write it as a calendar</source>
        <translation>列出計畫和已完成的活動，或寫成行事曆檔案</translation>
    </message>
    <message>
        <source>make a customer of a lead</source>
        <translation>把潛在客戶轉為客戶</translation>
    </message>
    <message>
        <source>what was planned and what came of it</source>
        <translation>計畫與結果對照</translation>
    </message>
    <message>
        <source>There is no lead “%1”.</source>
        <translation>沒有潛在客戶「%1」。</translation>
    </message>
    <message>
        <source>Several leads are called “%1”; give the number of the one that is meant.</source>
        <translation>有多個潛在客戶名為「%1」；請給出所指那一個的編號。</translation>
    </message>
    <message>
        <source>Makes a customer of a lead: company, person and opportunity. Says their numbers.</source>
        <translation>把潛在客戶轉為客戶：公司、聯絡人和商機。輸出它們的編號。</translation>
    </message>
    <message>
        <source>Its number, or its name or company.</source>
        <translation>編號，或者姓名、公司。</translation>
    </message>
    <message>
        <source>Make no opportunity.</source>
        <translation>不新增商機。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>Adds up activities planned, done, cancelled and moved, opportunities that went into another stage, and what was won, by person; this week unless days are named.</source>
        <translation>依人員彙總計畫、完成、取消和改期的活動，進入其他階段的商機，以及成交金額；未指定日期時為本週。</translation>
    </message>
    <message>
        <source>The first day, such as 2026-05-01 or “last monday”.</source>
        <translation>第一天，例如 2026-05-01 或「上週一」。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最後一天。</translation>
    </message>
    <message>
        <source>day, week or month.</source>
        <translation>day（日）、week（週）或 month（月）。</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week nor month.</source>
        <translation>「%1」不是 day、week 或 month。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>stage changes</source>
        <translation>階段變更</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, source, user.team_id, contact.industry …</source>
        <translation>同時依某欄位的每個值統計：owner_id、source、user.team_id、contact.industry 等</translation>
    </message>
    <message>
        <source>Deals cannot be compared by “%1”.</source>
        <translation>商機無法依「%1」比較。</translation>
    </message>
    <message>
        <source>what is paid to whom for what was won</source>
        <translation>依贏單應付給誰多少獎金</translation>
    </message>
    <message>
        <source>What commission is paid to whom, for the month, quarter or year of each plan.</source>
        <translation>依各方案的月、季或年，列出應付給誰多少獎金。</translation>
    </message>
    <message>
        <source>Only to this one, by name.</source>
        <translation>只列出此人（依姓名）。</translation>
    </message>
    <message>
        <source>The period that this month ends in, as 2026-05; without it the one of today.</source>
        <translation>該月月底所在的期間，如 2026-05；省略時為今天所在的期間。</translation>
    </message>
    <message>
        <source>There is nobody called “%1” among the users.</source>
        <translation>使用者中沒有名為「%1」的人。</translation>
    </message>
    <message>
        <source>service records: what is open, new ones, figures</source>
        <translation>服務紀錄：未完成的、新增、統計</translation>
    </message>
    <message>
        <source>There is no service record “%1”.</source>
        <translation>沒有服務紀錄「%1」。</translation>
    </message>
    <message>
        <source>“%1” cannot be closed from where it is.</source>
        <translation>「%1」在目前狀態下不能結案。</translation>
    </message>
    <message>
        <source>Service records cannot be compared by “%1”.</source>
        <translation>服務紀錄不能按「%1」比較。</translation>
    </message>
    <message>
        <source>Service records: “list” what is open, “new SUBJECT [field=value …]”, “close NUMBER”, or “stats” of a time.</source>
        <translation>服務紀錄：「list」列出未完成的，「new 主旨 [欄位=值 …]」新增，「close 編號」結案，「stats」統計一段時間。</translation>
    </message>
    <message>
        <source>list, new, close or stats.</source>
        <translation>list、new、close 或 stats。</translation>
    </message>
    <message>
        <source>That is not understood: %1.</source>
        <translation>看不懂：%1。</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已關懷</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>「%1」不是天數。</translation>
    </message>
    <message>
        <source>There is no occasion “%1”. There are: %2.</source>
        <translation>沒有「%1」這種關懷事由。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no festival “%1”. There are: %2.</source>
        <translation>沒有「%1」這個節日。可用的有：%2。</translation>
    </message>
    <message>
        <source>Whom to write to or call: birthdays, dates to remember, festivals, warranties and contracts that end, customers that became quiet. What was answered and who refused is said.</source>
        <translation>該寫信或致電給誰：生日、紀念日、節日、到期的保固與合約、久未聯絡的客戶。已關懷的與拒絕接收的會註明。</translation>
    </message>
    <message>
        <source>Today and so many days after it; without it 30.</source>
        <translation>今天及之後的天數；未指定則為 30。</translation>
    </message>
    <message>
        <source>And what so many days before brought and nobody answered; without it 7.</source>
        <translation>以及此前若干天內無人處理的；未指定則為 7。</translation>
    </message>
    <message>
        <source>Only birthday, anniversary, festival, warranty, contract or silence; may be said several times.</source>
        <translation>只列 birthday、anniversary、festival、warranty、contract 或 silence；可多次指定。</translation>
    </message>
    <message>
        <source>A festival, as spring_festival, instead of those chosen in the window; may be said several times.</source>
        <translation>節日，如 spring_festival，取代視窗中選擇的節日；可多次指定。</translation>
    </message>
    <message>
        <source>After how many days without an activity a customer is quiet; 0: never.</source>
        <translation>客戶多少天沒有跟進算久未聯絡；0 表示不提醒。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not listed.</source>
        <translation>
            <numerusform>另有 %n 項未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>whom to write to or call, and why</source>
        <translation>該寫信或致電給誰，以及緣由</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, kind, received_at …</source>
        <translation>同時依某欄位的每個值統計：owner_id、kind、received_at……</translation>
    </message>
    <message>
        <source>The caller does not show a number.</source>
        <translation>對方沒有顯示號碼。</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>沒有人使用號碼 %1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>who share a number</comment>
        <translation>
            <numerusform>另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Says who calls: the window that is open comes up with the card and a call ready to be written down. A number in any form, or an address such as tel:+49891234.</source>
        <translation>顯示來電者：已開啟的視窗會顯示其卡片，並準備好記錄通話。號碼可以是任何寫法，也可以是 tel:+49891234 這樣的位址。</translation>
    </message>
    <message>
        <source>Who calls.</source>
        <translation>來電號碼。</translation>
    </message>
    <message>
        <source>Only say here who it is, without the window.</source>
        <translation>只在這裡顯示是誰，不開啟視窗。</translation>
    </message>
    <message>
        <source>say who calls, in the window or here</source>
        <translation>顯示來電者，在視窗或這裡</translation>
    </message>
    <message>
        <source>make one record of several</source>
        <translation>把幾筆紀錄合併成一筆</translation>
    </message>
    <message>
        <source>take a merged record apart again</source>
        <translation>拆開合併過的紀錄</translation>
    </message>
    <message>
        <source>records that may be the same, and which are not</source>
        <translation>列出可能重複的資料，並記住哪些不是</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>沒有資料「%1」。</translation>
    </message>
    <message>
        <source>Give the numbers of two records or more.</source>
        <translation>請給出兩筆或更多資料的編號。</translation>
    </message>
    <message>
        <source>Lists records that may be the same, with the reasons: lane, numbers and names, why. “duplicates distinct NUMBER NUMBER” remembers that they are not.</source>
        <translation>列出可能重複的資料及理由：類別、編號和名稱、原因。「duplicates distinct 編號 編號」記住它們不是同一個。</translation>
    </message>
    <message>
        <source>Remember that the records that follow are not the same.</source>
        <translation>記住後面的資料不是同一個。</translation>
    </message>
    <message>
        <source>Of which kind; without it contacts.</source>
        <translation>哪一種資料；不指定則為聯絡人。</translation>
    </message>
    <message>
        <source>Only safe, conflict or review.</source>
        <translation>只列出 safe、conflict 或 review。</translation>
    </message>
    <message>
        <source>There is no lane “%1”. There are: safe, conflict, review.</source>
        <translation>沒有類別「%1」。可用的有：safe、conflict、review。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>此處無法理解「%1」。</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have nothing to be compared by.</source>
        <translation>「%1」類資料沒有可供比較的內容。</translation>
    </message>
    <message>
        <source>Writes records of a kind as CSV or as an Excel workbook, contacts also as address cards. Without columns everything goes out, so that it can come in again.</source>
        <translation>把一類紀錄寫成 CSV 或 Excel 活頁簿，聯絡人還可寫成名片。不指定欄位時全部寫出，可以原樣匯入。</translation>
    </message>
    <message>
        <source>csv, xlsx, or of contacts vcard (3.0) or vcard4 (4.0); without it, by the end of the file&apos;s name.</source>
        <translation>csv、xlsx，聯絡人還可用 vcard（3.0）或 vcard4（4.0）；不指定時依檔案副檔名決定。</translation>
    </message>
    <message>
        <source>“%1” is none of csv, xlsx, vcard, vcard4.</source>
        <translation>「%1」不是 csv、xlsx、vcard 或 vcard4。</translation>
    </message>
    <message>
        <source>Records of this kind cannot be written as “%1”.</source>
        <translation>此類記錄不能寫成「%1」。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%n 個儲存格超過活頁簿允許的長度，已被截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings a list in: delimited text or an Excel workbook. Columns are recognised; what cannot be told is assumed and said.</source>
        <translation>匯入一份清單：分隔文字或 Excel 活頁簿。各欄自動辨識；無法確定的會先假設並說明。</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; without it, the first that holds anything.</source>
        <translation>活頁簿的哪張工作表；未指定則取第一張有內容的。</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are not merged.</source>
        <translation>「%1」類型的紀錄無法合併。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>「%1」不是紀錄編號。</translation>
    </message>
    <message>
        <source>Makes one record of several; the first one named stays. One undo takes it back, and “unmerge” takes it apart at any later time.</source>
        <translation>把幾筆紀錄合併成一筆；保留最先給出的那筆。復原一次即可還原，以後也可用 unmerge 隨時拆開。</translation>
    </message>
    <message>
        <source>What kind of record, such as contact.</source>
        <translation>紀錄類型，例如 contact。</translation>
    </message>
    <message>
        <source>Their numbers, at least two.</source>
        <translation>紀錄編號，至少兩個。</translation>
    </message>
    <message>
        <source>Instead of numbers: all duplicates of that lane (safe, conflict, review).</source>
        <translation>代替編號：該分組（safe、conflict、review）的所有重複紀錄。</translation>
    </message>
    <message>
        <source>A lane is safe, conflict or review, and stands instead of numbers.</source>
        <translation>分組只能是 safe、conflict 或 review，並代替編號使用。</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>至少要有兩筆紀錄才能合併。</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合併 %1</translation>
    </message>
    <message>
        <source>Takes a record apart that others were merged into: the latest merge of it. What was changed since stays, and is named.</source>
        <translation>拆開合併過的紀錄：撤回它最近的一次合併。之後改過的內容保留，並逐一列出。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>紀錄編號。</translation>
    </message>
    <message>
        <source>No other record was merged into %1.</source>
        <translation>沒有其他紀錄併入 %1。</translation>
    </message>
    <message>
        <source>Changed since, left as it is: %1</source>
        <translation>之後改過，維持不變：%1</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>沒有名為「%1」的命令或檔案。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜尋或執行命令</translation>
    </message>
    <message>
        <source>Search customers, pages and commands…</source>
        <translation>搜尋客戶、頁面與命令…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>輸入以搜尋</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>找不到「%1」</translation>
    </message>
    <message>
        <source>↑↓ select</source>
        <translation>↑↓ 選擇</translation>
    </message>
    <message>
        <source>↵ open</source>
        <translation>↵ 開啟</translation>
    </message>
    <message>
        <source>Ctrl ↵ open in new window</source>
        <translation>Ctrl ↵ 在新視窗開啟</translation>
    </message>
    <message>
        <source>Tab actions</source>
        <translation>Tab 更多動作</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc 返回</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>Recent commands</source>
        <translation>最近使用的命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CommissionMember</name>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>獎金方案</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>CommissionPlan</name>
    <message>
        <source>Commission plan</source>
        <translation>獎金方案</translation>
    </message>
    <message>
        <source>Commission plans</source>
        <translation>獎金方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>計算週期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級距</translation>
    </message>
    <message>
        <source>Each rate for the part within its tier</source>
        <translation>各級距分段計算</translation>
    </message>
    <message>
        <source>The rate reached for the whole</source>
        <translation>依達到的級距全額計算</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>CommissionTier</name>
    <message>
        <source>Tier</source>
        <translation>級距</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>級距</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>獎金方案</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始金額</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>既有客戶</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
</context>
<context>
    <name>ComposeBox</name>
    <message>
        <source>When? Try “fri 3pm” or “yesterday 10:00”.</source>
        <translation>什麼時候？例如「週五 15:00」或「昨天 10:00」。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>排定於：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成於：%1</translation>
    </message>
    <message>
        <source>Next step: %1 · %2</source>
        <comment>when · what</comment>
        <translation>下一步：%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排入計畫</translation>
    </message>
    <message>
        <source>“%1” is not a day or time. Try “fri 3pm” or “tomorrow”.</source>
        <translation>「%1」不是日期或時間。可以寫「週五 15:00」或「明天」。</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>「%1」不是分鐘數。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>請填寫備註內容。</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>「%1」已變更</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>「%1」已排入計畫</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>「%1」已記錄</translation>
    </message>
    <message>
        <source>Text of the activity</source>
        <translation>跟進內容</translation>
    </message>
    <message>
        <source>Write a note, or type / to log a call, meeting, task…</source>
        <translation>寫備註，或輸入 / 記錄電話、會議、任務…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>記錄電話</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>記錄會議</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>安排任務</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間長度（分鐘）</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>When, such as “yesterday 15:00” or “fri 3pm”</source>
        <translation>時間，例如「昨天 15:00」或「週五 15:00」</translation>
    </message>
    <message>
        <source>When: now</source>
        <translation>時間：現在</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm send samples”</source>
        <translation>下一步，例如「週五 15:00 寄樣品」</translation>
    </message>
    <message>
        <source>Next step: fri 3pm send samples</source>
        <translation>下一步：週五 15:00 寄樣品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>For colleagues only: not meant for the customer</source>
        <translation>僅供同事檢視，不給客戶</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>業務資訊</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售資訊</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人資訊</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>稱謂</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中間名</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>後綴</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>成交客戶</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失風險</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡客戶</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評等</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展覽</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生電訪</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>電子報</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社群媒體</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>上門</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>匯入名單</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>製造業</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批發</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>醫療保健</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>營建</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>金融</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>餐旅</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>農業</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>汽車</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>化工</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公部門</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>不動產</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>電信</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服務業</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年營業額</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用額度</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>統一編號</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>往來銀行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>母公司</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>興趣</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>請勿聯絡</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Advertising messages</source>
        <translation>行銷訊息</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Agreed or refused on</source>
        <translation>同意或拒絕的日期</translation>
    </message>
    <message>
        <source>Agreed or refused how</source>
        <translation>同意或拒絕的方式</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Positions</source>
        <translation>任職</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>新增任職</translation>
    </message>
    <message>
        <source>People</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到 %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>基本資訊</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」已刪除</translation>
    </message>
    <message>
        <source>A contact chosen in the list is shown here.</source>
        <translation>在清單中選取的客戶會顯示在這裡。</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>還沒有商機</translation>
    </message>
    <message>
        <source>What this customer may buy stands here, with stage, amount and day.</source>
        <translation>該客戶可能購買的內容會列在這裡，附階段、金額與日期。</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>New service record</source>
        <translation>新增服務紀錄</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>還沒有服務紀錄</translation>
    </message>
    <message>
        <source>What this customer asks for, complains about or needs repaired stands here.</source>
        <translation>這位客戶的諮詢、客訴與報修會顯示在這裡。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
</context>
<context>
    <name>ContactParts</name>
    <message>
        <source>reports to %1</source>
        <translation>主管：%1</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role · company</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until, dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · turns %2 %3</source>
        <comment>date · age · today/tomorrow/in 12 days</comment>
        <translation>%1 · %3滿 %2 歲</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date · age</comment>
        <translation>%1 · %2 歲</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date · years · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 週年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Add your first customers</source>
        <translation>新增第一批客戶</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Bring your contacts over in a minute, or look around with sample data first.</source>
        <translation>一切都保存在這部電腦上的一個檔案裡。一分鐘就能匯入客戶資料，也可以先用範例資料四處看看。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>匯入客戶…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>用範例資料試試</translation>
    </message>
    <message>
        <source>CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window</source>
        <translation>支援 Excel、Google、Outlook 等程式的 CSV · 也可以把檔案拖曳到視窗任何位置</translation>
    </message>
    <message>
        <source>Search name, company, phone, tag</source>
        <translation>搜尋姓名、公司、電話、標籤</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>一切都保存在這部電腦上的一個檔案裡。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>Quiet for 90 days</source>
        <translation>90 天未跟進</translation>
    </message>
    <message>
        <source>Nobody was forgotten: every customer had an activity in the last 90 days.</source>
        <translation>沒有遺漏：最近 90 天內所有客戶都跟進過。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>contacts · companies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln 位聯絡人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln 家公司</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of all records a filter shows</comment>
        <translation>顯示 %1 筆，共 %2 筆</translation>
    </message>
</context>
<context>
    <name>ConvertLead</name>
    <message>
        <source>Convert “%1”</source>
        <translation>轉換「%1」</translation>
    </message>
    <message>
        <source>What was said and is planned moves along. One undo takes all of it back.</source>
        <translation>跟進紀錄和計畫會一併轉過去。復原一次即可全部收回。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>商機名稱</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉換</translation>
    </message>
    <message>
        <source>was it before</source>
        <translation>以前轉換過</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>電子郵件相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名稱相同</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person or company</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>“%1” is a customer now</source>
        <translation>「%1」已轉為客戶</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>created</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Will create %1, update %2, leave %3 identical, skip %4, refuse %5.</source>
        <translation>將新增 %1，更新 %2，相同 %3，略過 %4，拒絕 %5。</translation>
    </message>
    <message>
        <source>Created %1, updated %2, left %3 identical, skipped %4, refused %5.</source>
        <translation>已新增 %1，更新 %2，相同 %3，略過 %4，拒絕 %5。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1: a quotation mark is never closed; it was read as text.</source>
        <translation>第 %1 行：引號沒有結尾，已當作文字讀取。</translation>
    </message>
    <message>
        <source>Line %1: a stray quotation mark would have joined several rows; it was read as text.</source>
        <translation>第 %1 行：多餘的引號會把多列連在一起，已當作文字讀取。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark inside a quoted cell is not doubled; it was read as text.</source>
        <translation>第 %1 行：引號內的引號沒有重複一次，已當作文字讀取。</translation>
    </message>
    <message>
        <source>Line %1: zero bytes were left out.</source>
        <translation>第 %1 行：零位元組已略過。</translation>
    </message>
    <message>
        <source>Line %1: the row is too long and was cut into several.</source>
        <translation>第 %1 行：此列過長，已拆成多列。</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>No file can be made in %1: the folder is read-only. Choose another place.</source>
        <translation>無法在 %1 建立檔案：資料夾唯讀。請選擇其他位置。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. You can look at everything, but not change it.</source>
        <translation>檔案或其所在資料夾唯讀。可以查看全部內容，但不能變更。</translation>
    </message>
    <message>
        <source>%1 is not a Rapport file.</source>
        <translation>%1 不是睦客檔案。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rapport. It was not touched; please install the new version to open it.</source>
        <translation>%1 由較新版本的睦客寫入。檔案未被更動，請安裝新版本後再開啟。</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Rapport and must be upgraded, but it is read-only. Copy it to a folder of yours and open the copy.</source>
        <translation>%1 由舊版本的睦客寫入，需要升級，但檔案唯讀。請複製到自己的資料夾，再開啟副本。</translation>
    </message>
    <message>
        <source>The copy was not whole and has been removed.</source>
        <translation>副本不完整，已刪除。</translation>
    </message>
    <message>
        <source>The copy could not be saved as %1.</source>
        <translation>無法將副本儲存為 %1。</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已損毀：%1</translation>
    </message>
    <message>
        <source>The search index of %1 is damaged.</source>
        <translation>「%1」的搜尋索引已損毀。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” point to something that does not exist (%2).</source>
        <translation>
            <numerusform>「%1」中有 %n 筆記錄指向不存在的內容（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the recovered file.</source>
        <translation>%1 已存在。請為修復的檔案另選名稱。</translation>
    </message>
    <message>
        <source>The recovered file could not be saved as %1.</source>
        <translation>無法將修復的檔案儲存為 %1。</translation>
    </message>
    <message>
        <source>This is a copy of the file as it was then. You can look at everything, but not change it.</source>
        <translation>這是檔案當時的副本。可以檢視所有內容，但無法變更。</translation>
    </message>
</context>
<context>
    <name>DefaultsBar</name>
    <message>
        <source>For all rows</source>
        <translation>套用於所有列</translation>
    </message>
    <message>
        <source>%1 for all rows</source>
        <translation>所有列的%1</translation>
    </message>
    <message>
        <source>such as: trade fair 2026</source>
        <translation>例如：2026 展覽</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>與清單相同</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>購買日期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保固到期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Maintenance contract until</source>
        <translation>維護合約到期日</translation>
    </message>
</context>
<context>
    <name>DistinctPair</name>
    <message>
        <source>Not the same</source>
        <translation>不是同一個</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一個</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二個</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>將清單拖放到這裡</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>From Google Contacts, Outlook, Apple, Salesforce, HubSpot, Pipedrive, Zoho, Odoo and any other: export as CSV or Excel workbook there.</source>
        <translation>來自 Google 通訊錄、Outlook、Apple、Salesforce、HubSpot、Pipedrive、Zoho、Odoo 以及其他程式：請在那裡匯出為 CSV 或 Excel 活頁簿。</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV or a text file from another program, address cards or a calendar. How it is written is found out, and nothing is changed before you have seen what would happen.</source>
        <translation>Excel 活頁簿、其他程式的 CSV 或文字檔、名片（vCard）或行事曆。格式會自動辨識；在您看到結果之前不會更動任何內容。</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Overdue %1</source>
        <comment>for 3 h</comment>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等待客戶回覆</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>未約定時限</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Safe</source>
        <translation>可放心合併</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>內容有衝突</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要檢視</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名或名稱相同</translation>
    </message>
    <message>
        <source>Parts of the name change places</source>
        <translation>姓與名的順序相反</translation>
    </message>
    <message>
        <source>Names sound alike (pinyin)</source>
        <translation>名稱讀音相同（拼音）</translation>
    </message>
    <message>
        <source>One given name stands for the other</source>
        <translation>一個名字是另一個的暱稱</translation>
    </message>
    <message>
        <source>Initials fit</source>
        <translation>首字母相符</translation>
    </message>
    <message>
        <source>Names are written nearly alike</source>
        <translation>名稱寫法相近</translation>
    </message>
    <message>
        <source>Part of the name is the same</source>
        <translation>名稱有一部分相同</translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation>電話號碼相同：%1</translation>
    </message>
    <message>
        <source>Same e-mail: %1</source>
        <translation>電子郵件相同：%1</translation>
    </message>
    <message>
        <source>Same domain: %1</source>
        <translation>網域相同：%1</translation>
    </message>
    <message>
        <source>Same company: %1</source>
        <translation>公司相同：%1</translation>
    </message>
    <message>
        <source>Same birthday: %1</source>
        <translation>生日相同：%1</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1相同：%2</translation>
    </message>
    <message>
        <source>Several have it: %1</source>
        <translation>多筆資料都有：%1</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>名稱不同</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <translation>企業型態不同</translation>
    </message>
    <message>
        <source>Junior or senior</source>
        <translation>長輩與晚輩同名</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在尋找重複資料</translation>
    </message>
    <message>
        <source>The file has changed since the search</source>
        <translation>尋找之後檔案已有變更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln</source>
        <comment>groups of records</comment>
        <translation>
            <numerusform>全部合併（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>沒有發現重複</translation>
    </message>
    <message>
        <source>%1 that seem to be the same show up here, with the reasons why.</source>
        <translation>疑似重複的%1會連同理由顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>這裡已處理完</translation>
    </message>
    <message>
        <source>The other lanes hold more.</source>
        <translation>其他分組裡還有。</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合併 %1</translation>
    </message>
    <message>
        <source>Noted: not the same</source>
        <translation>已記住：不是同一個</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合併</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複資料</translation>
    </message>
    <message>
        <source>Duplicates of</source>
        <translation>檢查範圍</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>重新尋找</translation>
    </message>
    <message>
        <source>A number or address of their own is the same and nothing speaks against it.</source>
        <translation>專屬的號碼或電子郵件相同，沒有相反的跡象。</translation>
    </message>
    <message>
        <source>Much is the same, but something differs that only you can judge.</source>
        <translation>大部分相同，但有差異，需要由您判斷。</translation>
    </message>
    <message>
        <source>They are alike; have a look.</source>
        <translation>比較相似，請看一看。</translation>
    </message>
    <message>
        <source>Groups that seem to be the same</source>
        <translation>疑似重複的各組</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後再說</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>不是同一個</translation>
    </message>
    <message>
        <source>They are not suggested again.</source>
        <translation>以後不再提示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Without any of these, every row makes a new record.</source>
        <translation>都不選時，每列都會新增一筆記錄。</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>如果已存在</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>填補空白</translation>
    </message>
    <message>
        <source>What you have stays; the list only adds.</source>
        <translation>保留現有內容，清單只作補充。</translation>
    </message>
    <message>
        <source>Overwrite with the list</source>
        <translation>以清單覆寫</translation>
    </message>
    <message>
        <source>Where both have a value, the list wins.</source>
        <translation>兩邊都有值時，以清單為準。</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>略過此列</translation>
    </message>
    <message>
        <source>Only new records come in.</source>
        <translation>只匯入新記錄。</translation>
    </message>
    <message>
        <source>Create another one anyway</source>
        <translation>仍然新增一筆</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>不作比對。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Refuse rows with a cell that cannot be read</source>
        <translation>拒絕含有無法讀取之儲存格的列</translation>
    </message>
    <message>
        <source>Take off the guard against formulas (&apos;=…)</source>
        <translation>移除公式防護符號（&apos;=…）</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>預計結果</translation>
    </message>
    <message>
        <source>Trying it out, without changing anything</source>
        <translation>正在試匯入，不變更任何內容</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒絕的列</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>因被參照而一併新增：%1。</translation>
    </message>
    <message>
        <source>line %1 like line %2 (%3)</source>
        <comment>line numbers and name</comment>
        <translation>第 %1 列與第 %2 列相同（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stand in the list more than once: %1.</source>
        <translation>
            <numerusform>有 %Ln 列在清單中重複出現：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells clear what was there</source>
        <translation>空白儲存格清除原有內容</translation>
    </message>
    <message>
        <source>Rows and records are the same when any one of these agrees</source>
        <translation>以下任一項一致，即視為同一筆記錄</translation>
    </message>
    <message>
        <source>One is enough. Where a line names two things, both must agree.</source>
        <translation>一項一致即可。一行中寫有兩項的，兩項都必須一致。</translation>
    </message>
</context>
<context>
    <name>EditedRow</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>拖曳以調整順序</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Education</source>
        <translation>學歷</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>學位</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主修</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>畢業時間</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住家</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>EncodingDetector</name>
    <message>
        <source>The file starts with the mark of %1.</source>
        <translation>檔案開頭有 %1 的位元組順序標記。</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them.</source>
        <translation>零位元組的位置符合 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes beyond ASCII read best as %1.</source>
        <translation>
            <numerusform>%n 個非 ASCII 位元組最適合以 %1 讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has the shift sequences of ISO-2022-JP.</source>
        <translation>檔案含有 ISO-2022-JP 的切換序列。</translation>
    </message>
    <message>
        <source>The file has no characters beyond ASCII.</source>
        <translation>檔案只含 ASCII 字元。</translation>
    </message>
    <message>
        <source>All characters beyond ASCII are well-formed UTF-8.</source>
        <translation>所有非 ASCII 字元都是有效的 UTF-8。</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n broken places.</source>
        <translation>
            <numerusform>文字為 UTF-8，有 %n 處損毀。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingPicker</name>
    <message>
        <source>All others</source>
        <translation>所有其他編碼</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind: 3 contacts</comment>
        <translation>%1 個%2</translation>
    </message>
</context>
<context>
    <name>Expense</name>
    <message>
        <source>Expense</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐飲</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>禮品</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>樣品</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展覽</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>成交客戶</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Spent by</source>
        <translation>支出人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The list cannot be written: %1.</source>
        <translation>無法寫入清單：%1。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1.</source>
        <translation>沒有空間存放暫存檔：%1。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the list</source>
        <translation>正在寫入清單</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>匯出%1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>選取的 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>清單中的全部</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>目前顯示的欄位</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有欄位</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for Excel</source>
        <translation>含位元組順序標記的 UTF-8，適合 Excel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas</source>
        <translation>防止試算表把儲存格當作公式執行</translation>
    </message>
    <message>
        <source>Puts &apos; before cells that begin with = + - or @. The import here takes it off again.</source>
        <translation>在以 = + - 或 @ 開頭的儲存格前加上 &apos;。在睦客中匯入時會移除。</translation>
    </message>
    <message>
        <source>With all phones, links and own fields: imported elsewhere, it is the same again.</source>
        <translation>包含所有電話、關聯與自訂欄位：在別處匯入後完全一致。</translation>
    </message>
    <message>
        <source>Holds every character.</source>
        <translation>可容納所有字元。</translation>
    </message>
    <message>
        <source>Characters that it lacks are written as “?” and reported.</source>
        <translation>無法表示的字元會寫成「?」並列出。</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>清單 (*.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose another place, or check that the file is not open elsewhere.</source>
        <translation>請選擇其他位置，或確認檔案沒有在別處開啟。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>已將 %Ln 列匯出到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are missing in this encoding and were written as “?”.</source>
        <translation>
            <numerusform>此編碼缺少 %Ln 個字元，已寫成「?」。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1. UTF-8 holds them all.</source>
        <translation>這些字元是：%1。UTF-8 可容納全部字元。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The columns of the list, in their order, for people to read.</source>
        <translation>依清單的欄及其順序匯出，方便閱讀。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>名片（vCard）</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of records, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Address cards (*.vcf);;All files (*)</source>
        <translation>名片 (*.vcf);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;All files (*)</source>
        <translation>Excel 活頁簿 (*.xlsx);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%Ln 個儲存格超過活頁簿允許的長度，已被截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file holds them whole.</source>
        <translation>CSV 檔案能完整保存它們。</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>匯出已取消，未寫入任何檔案。</translation>
    </message>
    <message>
        <source>The list cannot be written to %1: %2.</source>
        <translation>無法將清單寫入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>About</source>
        <translation>基本資訊</translation>
    </message>
    <message>
        <source>Add and show facts</source>
        <translation>新增與顯示資料</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>顯示全部欄位</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>新增欄位…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>新增關係</translation>
    </message>
    <message>
        <source>Colleagues at %1</source>
        <translation>同事 · %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>隱藏空白欄位</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中的商機</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
</context>
<context>
    <name>Festival</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元旦</translation>
    </message>
    <message>
        <source>Chinese New Year&apos;s Eve</source>
        <translation>除夕</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>春節</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵節</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>婦女節</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明節</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>勞動節</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午節</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>七夕</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋節</translation>
    </message>
    <message>
        <source>National Day (China)</source>
        <translation>中國國慶日</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重陽節</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>聖誕節</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1已清除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已變更</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Double-click to show these</source>
        <translation>按兩下查看明細</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The figures could not be written to %1.</source>
        <translation>無法將數字寫入 %1。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>匯出為 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Export these figures</source>
        <translation>匯出這些數字</translation>
    </message>
    <message>
        <source>Export as list (CSV)…</source>
        <translation>匯出為清單 (CSV)…</translation>
    </message>
    <message>
        <source>CSV lists (*.csv)</source>
        <translation>CSV 清單 (*.csv)</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>匯出為 PDF…</translation>
    </message>
</context>
<context>
    <name>FiguresPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>製作於 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more row(s)</source>
        <translation>
            <numerusform>……另有 %Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>選擇其他檔案…</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在讀取清單</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前幾列</translation>
    </message>
    <message>
        <source>Letters do not look right? Try another encoding</source>
        <translation>文字顯示不正常？試試其他編碼</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>清單的前幾列</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒號</translation>
    </message>
    <message>
        <source>%1 ( %2 )</source>
        <comment>name and sign of a separator</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Double quotes &quot; &quot;</source>
        <translation>雙引號 &quot; &quot;</translation>
    </message>
    <message>
        <source>Single quotes &apos; &apos;</source>
        <translation>單引號 &apos; &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>欄名</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Around text</source>
        <translation>文字辨識符號</translation>
    </message>
    <message>
        <source>The first row holds</source>
        <translation>第一列內容</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>表格上方的行數</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>每列代表</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>請先選擇檔案。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在讀取清單。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>無法讀取此檔案。</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>此檔案中沒有資料列。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>匯入清單</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>counting rows…</source>
        <translation>正在計算列數…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like an export of %1</source>
        <translation>似乎由 %1 匯出</translation>
    </message>
    <message>
        <source>Choose another file, or check that this one is not open elsewhere.</source>
        <translation>請選擇其他檔案，或確認此檔案沒有在別處開啟。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由您選擇。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another number of cells.</source>
        <translation>
            <numerusform>%Ln 列的儲存格數不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n cell(s) in every row.</source>
        <translation>
            <numerusform>每列皆為 %n 個儲存格。</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep separators and line breaks inside a cell together.</source>
        <translation>使儲存格內的分隔符號與換行保持在一起。</translation>
    </message>
    <message>
        <source>The table starts at the first line.</source>
        <translation>表格從第一行開始。</translation>
    </message>
    <message>
        <source>These lines are passed over.</source>
        <translation>這些行會被略過。</translation>
    </message>
    <message>
        <source>Passed over: “%1”</source>
        <translation>已略過：「%1」</translation>
    </message>
    <message>
        <source>This file is not a list.</source>
        <translation>此檔案不是清單。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此檔案是空的。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請選擇其他檔案。</translation>
    </message>
    <message>
        <source>This file holds names of columns but no rows.</source>
        <translation>此檔案只有欄名，沒有資料列。</translation>
    </message>
    <message>
        <source>Take this line as data</source>
        <translation>將這一列視為資料</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Lists are text files, such as CSV, or Excel workbooks, with one record in each row.</source>
        <translation>清單是 CSV 之類的文字檔或 Excel 活頁簿，每列一筆紀錄。</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;All files (*)</source>
        <translation>清單 (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>FileSwitcher</name>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
    <message>
        <source>Open or switch file</source>
        <translation>開啟或切換檔案</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>另存為檢視…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>number of records</comment>
        <translation>找到 %1 筆</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>符合以下所有條件</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>符合以下任一條件</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>條件的組合方式</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>移除條件群組</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>新增條件群組</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>移除條件</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>選擇欄位</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>選擇值</translation>
    </message>
</context>
<context>
    <name>FilterTerms</name>
    <message>
        <source>is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不為空</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>開頭是</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>至少為</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>至多為</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大於</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小於</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>為「是」</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>為「否」</translation>
    </message>
    <message>
        <source>none in the last … days</source>
        <translation>最近 … 天內沒有</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>在最近 … 天內</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>在 … 天以前</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>不早於</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation>，且</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation>，或</translation>
    </message>
    <message numerus="yes">
        <source>No %1 in %n days</source>
        <comment>a kind of record, such as Activity</comment>
        <translation>
            <numerusform>%n 天內沒有%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than %n days ago</source>
        <translation>
            <numerusform>%1在 %n 天以前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n days</source>
        <translation>
            <numerusform>%1在最近 %n 天內</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, then how it is, such as: Phone is empty</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, condition and value, such as: Status is Customer</comment>
        <translation>%1%2「%3」</translation>
    </message>
    <message numerus="yes">
        <source>one of %n record(s)</source>
        <comment>records that a field refers to</comment>
        <translation>
            <numerusform>%n 筆記錄之一</numerusform>
        </translation>
    </message>
    <message>
        <source>is past</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>is still ahead</source>
        <translation>尚未到</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>此處不應出現「%1」。</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>無法讀取篩選條件：%1</translation>
    </message>
    <message>
        <source>too many brackets.</source>
        <translation>括號過多。</translation>
    </message>
    <message>
        <source>a closing bracket is missing.</source>
        <translation>缺少右括號。</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>after “%1” one of = != ~ ^= &lt; &lt;= &gt; &gt;= or “is empty” is expected.</source>
        <translation>「%1」之後應為 = != ~ ^= &lt; &lt;= &gt; &gt;= 或「is empty」。</translation>
    </message>
    <message>
        <source>“%1” has no time.</source>
        <translation>「%1」沒有時間。</translation>
    </message>
    <message>
        <source>“is” must be followed by “empty” or “not empty”.</source>
        <translation>「is」之後必須是「empty」或「not empty」。</translation>
    </message>
    <message>
        <source>a value is missing at the end.</source>
        <translation>結尾缺少值。</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Folder “%1” created</source>
        <translation>已建立資料夾「%1」</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now</source>
        <translation>「%1」已改名為「%2」</translation>
    </message>
    <message>
        <source>“%1” stands in no folder now</source>
        <translation>「%1」已移到最上層</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” now</source>
        <translation>「%1」已移入「%2」</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its articles stay</source>
        <translation>已刪除資料夾「%1」，其中的文章保留</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在任何資料夾中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>刪除資料夾</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Follow-up visit</source>
        <translation>回訪</translation>
    </message>
    <message>
        <source>It is planned as a visit to the customer, for the page of today and the calendar. Its result is entered on the card of “%1”.</source>
        <translation>回訪會排成拜訪客戶的活動，列入今日頁面與行事曆；結果在「%1」的卡片上填寫。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Follow-up visit planned for %1</source>
        <translation>已安排 %1 回訪</translation>
    </message>
</context>
<context>
    <name>FollowUpVisit</name>
    <message>
        <source>Follow-up: %1</source>
        <comment>a visit; what it is about</comment>
        <translation>回訪：%1</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Won and forecast</source>
        <translation>成交與預測</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加權</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>成交 · %1</translation>
    </message>
    <message>
        <source>Expected · %1</source>
        <comment>expected in a period</comment>
        <translation>預計 · %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預計</translation>
    </message>
    <message>
        <source>Nothing won or expected in these months</source>
        <translation>這些月份沒有成交，也沒有預計成交</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>This is a Word document, not a list.</source>
        <translation>這是 Word 文件，不是清單。</translation>
    </message>
    <message>
        <source>This is an archive (%1): unpack it first.</source>
        <translation>這是壓縮檔（%1）：請先解壓縮。</translation>
    </message>
    <message>
        <source>This is a picture (%1), not a list.</source>
        <translation>這是圖片（%1），不是清單。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a list.</source>
        <translation>這是 PDF 文件，不是清單。</translation>
    </message>
    <message>
        <source>This is a formatted text (RTF), not a list.</source>
        <translation>這是帶格式的文字（RTF），不是清單。</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a list. A file of Rapport is opened with “Open”.</source>
        <translation>這是資料庫（SQLite），不是清單。睦客的檔案請用「開啟」來開啟。</translation>
    </message>
    <message>
        <source>This is a program, not a list.</source>
        <translation>這是程式，不是清單。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet: save it as an Excel workbook (.xlsx) or CSV first.</source>
        <translation>這是 OpenDocument 試算表：請先另存為 Excel 活頁簿（.xlsx）或 CSV。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password: save it without one first.</source>
        <translation>這個活頁簿有密碼保護：請先移除密碼再儲存。</translation>
    </message>
    <message>
        <source>This is an Excel workbook or another document of Office 97: save it as .xlsx or CSV first.</source>
        <translation>這是 Office 97 的 Excel 活頁簿或其他文件：請先另存為 .xlsx 或 CSV。</translation>
    </message>
</context>
<context>
    <name>FormDetails</name>
    <message>
        <source>Own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>記錄資訊</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>電子郵件地址的格式為 name@example.com。</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>電話號碼至少有三位數字。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>請填寫%1。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known. Choose one of the list.</source>
        <translation>沒有名為「%1」的記錄。請從清單中選擇。</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>請選擇一項。</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>Sales funnel</source>
        <translation>銷售漏斗</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>顯示這些</translation>
    </message>
    <message>
        <source>Lost there</source>
        <translation>在此流失</translation>
    </message>
    <message>
        <source>opened then, until today</source>
        <translation>期間建立，截至今日</translation>
    </message>
    <message>
        <source>what happened then</source>
        <translation>期間發生</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there, since %3.</source>
        <translation>「%1」流失最多：自 %3 起佔該階段已決商機的 %2。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there.</source>
        <translation>「%1」流失最多：佔該階段已決商機的 %2。</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在統計…</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>%1 go on</source>
        <translation>%1 繼續推進</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶頸</translation>
    </message>
</context>
<context>
    <name>GroupMover</name>
    <message>
        <source>Order changed</source>
        <translation>順序已變更</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a record, or several</comment>
        <translation>%1 已變更</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>HeadFact</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>%1 of %2 names are known column names.</source>
        <translation>%2 個名稱中有 %1 個是已知的欄名。</translation>
    </message>
    <message>
        <source>The row counts up like column names.</source>
        <translation>這一列像欄名那樣依序編號。</translation>
    </message>
    <message>
        <source>The first row holds the same kind of values as the rows below.</source>
        <translation>第一列的值與下方各列類型相同。</translation>
    </message>
    <message>
        <source>In %1 of %2 columns the first cell is unlike the values below.</source>
        <translation>%2 欄中有 %1 欄的第一個儲存格與下方的值不同類。</translation>
    </message>
    <message>
        <source>The first row reads like names.</source>
        <translation>第一列看起來像名稱。</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>%1 %2</source>
        <comment>day time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when · who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · 已撤回</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以及更多</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Search the history</source>
        <translation>搜尋歷史記錄</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Changed records keep what was done to them later.</source>
        <translation>記錄後來的變更會保留。</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>復原此動作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undo this</source>
        <translation>復原此動作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚安</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早安</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>午安</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Set what is to be won this month, and see here how far it is.</source>
        <translation>設定本月要成交多少，在這裡查看進度。</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>設定目標</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>匯出為 PDF…</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依階段</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>not one of the choices</source>
        <translation>不在可選項目中</translation>
    </message>
    <message>
        <source>not the number of a record</source>
        <translation>不是記錄編號</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Nothing in this row is imported.</source>
        <translation>此列沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>Exported by Rapport.</source>
        <translation>由睦客匯出。</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>此欄為空。</translation>
    </message>
    <message>
        <source>The header is the name of the field.</source>
        <translation>標題是欄位的內部名稱。</translation>
    </message>
    <message>
        <source>The header is the label of the field.</source>
        <translation>標題是欄位的顯示名稱。</translation>
    </message>
    <message>
        <source>Known, but of no use in a list of customers.</source>
        <translation>可辨識，但在客戶名單中用不到。</translation>
    </message>
    <message>
        <source>The parts of the address stand in columns of their own.</source>
        <translation>地址的各部分另有單獨的欄。</translation>
    </message>
    <message>
        <source>The header is known.</source>
        <translation>標題已知。</translation>
    </message>
    <message>
        <source>The header is known from %1.</source>
        <translation>這是 %1 的標題。</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>從內容推斷。</translation>
    </message>
    <message>
        <source>Not known. It is not imported.</source>
        <translation>無法辨識，不匯入。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>Not known: it becomes a field of your own.</source>
        <translation>無法辨識：將成為自訂欄位。</translation>
    </message>
    <message>
        <source>Is %1 in column “%2” day first or month first?</source>
        <translation>「%2」欄中的 %1 是日在前還是月在前？</translation>
    </message>
    <message>
        <source>Does %1 in column “%2” have a decimal sign or thousands?</source>
        <translation>「%2」欄中的 %1 用的是小數點還是千分位符號？</translation>
    </message>
    <message>
        <source>The type of what stands in “%1”.</source>
        <translation>「%1」欄內容的類型。</translation>
    </message>
    <message>
        <source>No header says which column is the name.</source>
        <translation>標題沒有說明哪一欄是名稱。</translation>
    </message>
    <message>
        <source>Which column holds the name?</source>
        <translation>哪一欄是名稱？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The failed rows could not be written to %1.</source>
        <translation>無法將失敗的列寫入 %1。</translation>
    </message>
    <message>
        <source>characters that cannot be read in this encoding</source>
        <translation>有此編碼無法讀取的字元</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>沒有「%1」這種類型的記錄。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>無法讀取清單 %1：%2。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <source>not linked: no such record</source>
        <translation>未關聯：沒有這筆記錄</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>refers to a record that is not there</source>
        <translation>參照了不存在的記錄</translation>
    </message>
    <message>
        <source>another value was there and stays</source>
        <translation>已有其他值，予以保留</translation>
    </message>
    <message>
        <source>does not look like a phone number; kept as it is</source>
        <translation>不像電話號碼，已原樣保留</translation>
    </message>
    <message>
        <source>does not look like an e-mail address; kept as it is</source>
        <translation>不像電子郵件地址，已原樣保留</translation>
    </message>
    <message>
        <source>left out: another column gives the same field another value</source>
        <translation>未匯入：另一欄已為同一欄位給出不同的值</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln 家公司</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 個人</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds numbers that nobody could read as options, so it becomes a field of your own.</source>
        <translation>其中只有數字代碼，不宜作為選項，因此將成為自訂欄位。</translation>
    </message>
    <message>
        <source>It is about somebody else than the row, so it becomes a field of your own.</source>
        <translation>說的是該列記錄以外的人，因此將成為自訂欄位。</translation>
    </message>
    <message>
        <source>No column is a name, so each record is called by this number.</source>
        <translation>沒有名稱欄，因此每筆記錄以此編號為名稱。</translation>
    </message>
    <message>
        <source>This file holds no text, so it is not a list.</source>
        <translation>此檔案不含文字，因此不是清單。</translation>
    </message>
    <message>
        <source>no name: called by its number</source>
        <translation>沒有名稱：以編號為名稱</translation>
    </message>
    <message>
        <source>no name: called by what it is about</source>
        <translation>沒有名稱：以其內容命名</translation>
    </message>
    <message>
        <source>This file holds no mail message.</source>
        <translation>這個檔案不是郵件。</translation>
    </message>
    <message>
        <source>The calendar is too big: more than %1 MB.</source>
        <translation>行事曆太大：超過 %1 MB。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known: its times are taken as those of this computer.</source>
        <translation>未知的時區「%1」：其中的時間以本機時區處理。</translation>
    </message>
    <message>
        <source>A rule for repeating cannot be read: %1.</source>
        <translation>無法讀取重複規則：%1。</translation>
    </message>
    <message>
        <source>“%1” has no time and was left out.</source>
        <translation>「%1」沒有時間，已略過。</translation>
    </message>
    <message>
        <source>Lines of “%1” cannot be read and were left out.</source>
        <translation>「%1」中有無法讀取的行，已略去。</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>這個檔案不是行事曆。</translation>
    </message>
    <message>
        <source>The calendar cannot be read: it is not written as RFC 5545 says.</source>
        <translation>無法讀取行事曆：它不符合 RFC 5545。</translation>
    </message>
    <message>
        <source>The file %1 holds no address card.</source>
        <translation>檔案 %1 中沒有名片。</translation>
    </message>
    <message>
        <source>members of a group that are not in the file</source>
        <translation>群組中的成員不在此檔案裡</translation>
    </message>
    <message>
        <source>A line of the card.</source>
        <translation>名片中的一行。</translation>
    </message>
    <message>
        <source>Says so in the calendar.</source>
        <translation>行事曆中如此寫明。</translation>
    </message>
    <message>
        <source>The list %1 is of no kind that can be read.</source>
        <translation>無法讀取 %1：不支援這種清單。</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是圖片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%Ln 個儲存格裡是 #N/A 之類的錯誤，已視為空白。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) have no result in the file and were taken as empty: open it in a spreadsheet and save it there.</source>
        <translation>
            <numerusform>%Ln 個公式在檔案裡沒有結果，已視為空白：請用試算表程式開啟並儲存一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it holds, which only harmful files do.</source>
        <translation>這個活頁簿解開後遠大於其本身，只有有害的檔案才會如此。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>活頁簿裡沒有名為「%1」的工作表。其中有：%2。</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import mapping</source>
        <translation>匯入對應</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>匯入對應</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>匯入步驟</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Your file is open for reading only, so nothing can be imported.</source>
        <translation>檔案以唯讀方式開啟，無法匯入。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>無法讀取對應：%1。</translation>
    </message>
    <message>
        <source>it was made by a newer version</source>
        <translation>由較新的版本建立</translation>
    </message>
    <message>
        <source>“%1” is no known encoding</source>
        <translation>未知的編碼「%1」</translation>
    </message>
    <message>
        <source>it lists no columns</source>
        <translation>沒有列出任何欄</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create</source>
        <translation>「%1」不是 skip、fill、overwrite、create 其中之一</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation>「%1」不是可匯入的欄位。</translation>
    </message>
    <message>
        <source>Records cannot be matched by “%1”: there is no such field.</source>
        <translation>無法依「%1」比對記錄：沒有這個欄位。</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 × %2</source>
        <comment>count × reason</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>Tried out %Ln row(s); nothing was changed.</source>
        <translation>
            <numerusform>已試讀 %Ln 列，未做任何變更。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s).</source>
        <translation>
            <numerusform>已讀取 %Ln 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 skipped, %5 failed</source>
        <translation>新增 %1，更新 %2，未變更 %3，略過 %4，失敗 %5</translation>
    </message>
    <message>
        <source>New options: %1</source>
        <translation>新選項：%1</translation>
    </message>
    <message>
        <source>New fields: %1</source>
        <translation>新欄位：%1</translation>
    </message>
    <message>
        <source>Rows that failed:</source>
        <translation>失敗的列：</translation>
    </message>
    <message>
        <source>Rows that were skipped:</source>
        <translation>略過的列：</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>值得查看：</translation>
    </message>
    <message>
        <source>The failed rows are in %1.</source>
        <translation>失敗的列保存在 %1。</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1</source>
        <translation>因被參照而一併新增：%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count × kind</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>The new fields could not be added. Nothing was imported.</source>
        <translation>無法新增欄位，未匯入任何內容。</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼上的列</translation>
    </message>
    <message>
        <source>There is no room for the pasted rows: %1.</source>
        <translation>沒有空間可放貼上的列：%1。</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文字</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>小數</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Date, perhaps without the year</source>
        <translation>日期（可無年份）</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>清單選項</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and number, as in Phone 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>金額的貨幣</translation>
    </message>
    <message>
        <source>Number in Rapport</source>
        <translation>睦客編號</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新欄位「%1」</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1（年）</translation>
    </message>
    <message>
        <source>%1 (month)</source>
        <translation>%1（月）</translation>
    </message>
    <message>
        <source>%1 (day)</source>
        <translation>%1（日）</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Kept, and given back on export</source>
        <translation>予以保留，匯出時原樣寫回</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>What did not go in as it stood</source>
        <translation>未能原樣匯入的內容</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>拒絕的列</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>略過的列</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>忽略的儲存格</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <source>Kept, but doubtful</source>
        <translation>已保留，但有疑問</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>, </source>
        <comment>between the things of a list, such as tags or names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items that may hold commas</comment>
        <translation>；</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts on one line, such as: Call · 14 min</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, then its value, such as: Industry: Construction</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a remark in brackets</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a text and a remark on it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>&amp;Lead</source>
        <translation>潛在客戶(&amp;L)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>New</source>
        <comment>leads</comment>
        <translation>新名單</translation>
    </message>
    <message>
        <source>Every lead has been looked at.</source>
        <translation>所有潛在客戶都已看過。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>待重新跟進</translation>
    </message>
    <message>
        <source>No lead is waiting to be taken up again.</source>
        <translation>沒有等待重新跟進的潛在客戶。</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已轉換</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>產品(&amp;R)</translation>
    </message>
    <message>
        <source>What you sell, with its price: put into opportunities, targets and commission.</source>
        <translation>您銷售的產品及其價格：用於商機、目標和獎金。</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目標(&amp;T)</translation>
    </message>
    <message>
        <source>What is to be won in a month, a quarter or a year, by whom.</source>
        <translation>誰在一個月、一季或一年內要贏得多少。</translation>
    </message>
    <message>
        <source>&amp;Expense</source>
        <translation>費用(&amp;E)</translation>
    </message>
    <message>
        <source>What it costs to win and keep a customer: travel, meals, samples, fairs.</source>
        <translation>贏得和維繫客戶的花費：差旅、餐飲、樣品、展覽。</translation>
    </message>
    <message>
        <source>How much of what was won goes to whom: tiers with their rates, and the people.</source>
        <translation>贏得的金額按什麼比例歸誰：各級距的比例和參與的人員。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>使用者(&amp;U)</translation>
    </message>
    <message>
        <source>The people who sell: owners of customers and opportunities, members of teams.</source>
        <translation>做銷售的人：客戶和商機的負責人、團隊成員。</translation>
    </message>
    <message>
        <source>People who reach a target together.</source>
        <translation>共同達成一個目標的人。</translation>
    </message>
    <message>
        <source>Write down who might buy one day, see who deserves the first call, and make customers of them in one step.</source>
        <translation>記下將來可能購買的人，看看誰最值得先聯絡，一步轉為客戶。</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>new or existing ones</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Commi&amp;ssion Plan</source>
        <translation>獎金方案(&amp;S)</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>團隊(&amp;M)</translation>
    </message>
    <message>
        <source>Serv&amp;ice Record</source>
        <translation>服務紀錄(&amp;I)</translation>
    </message>
    <message>
        <source>Inquiries, complaints, repairs and visits of your customers, each with its clock: what is due, what waits, what is overdue.</source>
        <translation>客戶的諮詢、客訴、維修與回訪，各有時限：哪些到期、哪些等待、哪些逾期。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>沒有未完成的。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>沒有逾期的。</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>Everything is in somebody’s hands.</source>
        <translation>每一項都有人負責。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>設備(&amp;V)</translation>
    </message>
    <message>
        <source>Service Level A&amp;greement</source>
        <translation>服務等級(&amp;G)</translation>
    </message>
    <message>
        <source>How soon customers get an answer and a solution, by their class and the priority.</source>
        <translation>依客戶類別與優先順序，規定多快回覆、多快解決。</translation>
    </message>
    <message>
        <source>&amp;Working Hours</source>
        <translation>工作時間(&amp;W)</translation>
    </message>
    <message>
        <source>When you work, with holidays: what service levels are counted in.</source>
        <translation>工作時間與假日：服務等級依此計時。</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>What was learnt once and is needed again, found by any word in it.</source>
        <translation>學到一次、還會用到的知識，用其中任何詞都找得到。</translation>
    </message>
    <message>
        <source>&amp;Knowledge Folder</source>
        <translation>知識資料夾(&amp;K)</translation>
    </message>
    <message>
        <source>Where articles are kept, one folder in the other.</source>
        <translation>存放文章的地方，可以一層套一層。</translation>
    </message>
    <message>
        <source>What your customers have from you: serial numbers, places, warranties.</source>
        <translation>客戶向您購買的設備：序號、放置地點、保固期。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>Nobody is being waited for.</source>
        <translation>沒有需要等待的客戶。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nothing is left for you to do.</source>
        <translation>您的事項都已處理完畢。</translation>
    </message>
    <message>
        <source>Te&amp;xt Template</source>
        <translation>文字範本(&amp;X)</translation>
    </message>
    <message>
        <source>Greetings, surveys and answers that you write again and again, with fields that are filled in for each customer.</source>
        <translation>經常要寫的問候、調查與回覆，其中的欄位會依每位客戶填入。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客戶關懷</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>調查</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識庫</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Every article is published.</source>
        <translation>所有文章皆已發布。</translation>
    </message>
</context>
<context>
    <name>KnownHint</name>
    <message>
        <source>Already known:</source>
        <translation>已有紀錄：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contacts that are known already</comment>
        <translation>
            <numerusform>另有 %Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Already known: %1</source>
        <translation>已有紀錄：%1</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>顯示這些</translation>
    </message>
</context>
<context>
    <name>KpiRow</name>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加權預測</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Avg. sales cycle</source>
        <translation>平均銷售週期</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>預計成交</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>成交或輸單</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>成交 · %1</translation>
    </message>
    <message>
        <source>%1 points on %2</source>
        <translation>較%2 %1 個百分點</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) longer</source>
        <translation>
            <numerusform>延長 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) shorter</source>
        <translation>
            <numerusform>縮短 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) expected</source>
        <translation>
            <numerusform>預計 %Ln 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of target with what is won</source>
        <translation>連同已成交達目標的 %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Lead</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源資訊</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新名單</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>跟進中</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已轉換</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>感興趣的產品</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求說明</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時程</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>三個月內</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年內</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉介</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展覽</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生電訪</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>既有客戶</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>網頁表單</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>當面</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>購買的名單</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>行銷活動</translation>
    </message>
    <message>
        <source>Disqualified because</source>
        <translation>不合格原因</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>沒有需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>沒有預算</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不考慮</translation>
    </message>
    <message>
        <source>Has no say in it</source>
        <translation>沒有決策權</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>聯絡不上</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <translation>資料有誤</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已向他處購買</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不合適</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>重新跟進日期</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>轉換時間</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>轉為聯絡人</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>轉為公司</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>轉為商機</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>LeadDisqualifier</name>
    <message>
        <source>“%1” disqualified</source>
        <translation>「%1」已標為不合格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) disqualified</source>
        <translation>
            <numerusform>已將 %Ln 筆潛在客戶標為不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it no lead any more?</source>
        <translation>為什麼不再跟進這位潛在客戶？</translation>
    </message>
    <message>
        <source>Why are they no leads any more?</source>
        <translation>為什麼不再跟進這些潛在客戶？</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>標為不合格</translation>
    </message>
    <message>
        <source>in 6 months, 1 March</source>
        <translation>6個月後、3月1日</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Convert…</source>
        <translation>轉換…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>標為不合格…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新跟進</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>規則…</translation>
    </message>
    <message>
        <source>take up again on %1</source>
        <comment>a day</comment>
        <translation>%1 重新跟進</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>+20 Budget is known</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rules say which leads deserve the first call. None are made yet.</source>
        <translation>規則決定哪些潛在客戶最值得先聯絡。目前還沒有規則。</translation>
    </message>
    <message>
        <source>No rule holds for this lead.</source>
        <translation>沒有規則適用於這位潛在客戶。</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>a lead; its status</comment>
        <translation>「%1」現為%2</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>“%1” has been converted already.</source>
        <translation>「%1」已經轉換過了。</translation>
    </message>
    <message>
        <source>The lead needs a name or a company before it can be converted.</source>
        <translation>潛在客戶要有姓名或公司才能轉換。</translation>
    </message>
    <message>
        <source>A lead is disqualified with a reason only.</source>
        <translation>標為不合格必須寫明原因。</translation>
    </message>
    <message>
        <source>A lead becomes “%1” by converting it, so that there is a customer afterwards.</source>
        <translation>潛在客戶要透過轉換才會變為「%1」，這樣才會有對應的客戶。</translation>
    </message>
    <message>
        <source>“%1” asks for what is not written in the lead itself. Choose other fields.</source>
        <translation>「%1」所問的內容不在潛在客戶本身之中。請選擇其他欄位。</translation>
    </message>
    <message>
        <source>Can be reached by e-mail or phone</source>
        <translation>有電子郵件或電話</translation>
    </message>
    <message>
        <source>Company is known</source>
        <translation>公司已知</translation>
    </message>
    <message>
        <source>Need is described</source>
        <translation>需求明確</translation>
    </message>
    <message>
        <source>Budget is known</source>
        <translation>預算已知</translation>
    </message>
    <message>
        <source>Wants it within three months</source>
        <translation>三個月內要買</translation>
    </message>
    <message>
        <source>Comes by referral or knows us</source>
        <translation>轉介或已是客戶</translation>
    </message>
    <message>
        <source>Wants it later than in a year</source>
        <translation>一年以後才要</translation>
    </message>
    <message>
        <source>From a bought list</source>
        <translation>來自購買的名單</translation>
    </message>
    <message>
        <source>There is nobody to give leads to. Write down the users first.</source>
        <translation>還沒有可分配的人。請先新增使用者。</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Score rules…</source>
        <translation>評分規則…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>轉換…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>標為不合格…</translation>
    </message>
    <message>
        <source>Assign in turn</source>
        <translation>輪流分配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned</source>
        <translation>
            <numerusform>已分配 %Ln 位潛在客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>How it goes</source>
        <translation>傳送方式</translation>
    </message>
    <message>
        <source>Text templates…</source>
        <translation>文字範本…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Save merge list…</source>
        <translation>儲存合併清單…</translation>
    </message>
    <message>
        <source>Survey for %1</source>
        <translation>%1的滿意度調查</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>在郵件程式中開啟</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>沒有電子郵件地址。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文字是空的。</translation>
    </message>
    <message>
        <source>There is no text template for this yet.</source>
        <translation>還沒有適用的文字範本。</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>沒有可寫的對象。</translation>
    </message>
    <message>
        <source>Draft opened and logged</source>
        <translation>已開啟草稿並記錄</translation>
    </message>
    <message>
        <source>Text copied and logged</source>
        <translation>已複製文字並記錄</translation>
    </message>
    <message>
        <source>Save merge list</source>
        <translation>儲存合併清單</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>清單 (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>name of a file</comment>
        <translation>信件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved and logged</source>
        <translation>
            <numerusform>已儲存並記錄 %Ln 封信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln left out</source>
        <translation>
            <numerusform>%1；略過 %Ln 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>滿意度調查</translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln customer(s)</source>
        <translation>
            <numerusform>寫給 %Ln 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫給%1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>The text that fits best</source>
        <translation>最合適的文字</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>收件人</translation>
    </message>
</context>
<context>
    <name>LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>ListChipRow</name>
    <message>
        <source>More filters</source>
        <translation>更多篩選</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>篩選：%1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Layout</source>
        <translation>版面配置</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open in New Window</source>
        <translation>在新視窗中開啟</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>編輯%1…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>刪除%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>條件：%1</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最相符</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>排序方式：%1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>遞增</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>遞減</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>篩選…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>欄…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>另存為檢視…</translation>
    </message>
    <message>
        <source>These records are not open to you</source>
        <translation>您沒有檢視這些記錄的權限</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>沒有與「%1」相符的記錄</translation>
    </message>
    <message>
        <source>The filter hides others. Search without it or everywhere.</source>
        <translation>篩選條件隱藏了其他記錄。可以移除篩選或搜尋所有內容。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新增「%1」</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜尋所有內容</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>沒有符合篩選條件的記錄</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜尋%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>還沒有%1</translation>
    </message>
    <message>
        <source>What you add or import appears here.</source>
        <translation>新增或匯入的內容會顯示在這裡。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>無法讀取這些記錄</translation>
    </message>
    <message>
        <source>This part of the file is damaged. Recovering it saves everything else into a new file.</source>
        <translation>檔案的這個部分已損毀。修復可將其餘內容儲存到新檔案。</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>貼上列</translation>
    </message>
</context>
<context>
    <name>ListSelectionBar</name>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln selected</source>
        <translation>
            <numerusform>已選取全部 %Ln 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTableView</name>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>MailDrafts</name>
    <message>
        <source>No mail program on this computer opens the draft.</source>
        <translation>這部電腦上沒有可開啟草稿的郵件程式。</translation>
    </message>
    <message>
        <source>The draft cannot be written: %1.</source>
        <translation>無法寫入草稿：%1。</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>“%1” is too large to be written down.</source>
        <translation>「%1」太大，無法記錄。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>無法讀取「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>「%1」已記錄</translation>
    </message>
    <message>
        <source>“%1” was written down before.</source>
        <translation>「%1」先前已記錄過。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>資源回收筒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有變更皆已儲存</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>範例資料</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <comment>file name</comment>
        <translation>%1 · 本機檔案</translation>
    </message>
    <message>
        <source>%1 – Rapport</source>
        <translation>%1 – 睦客</translation>
    </message>
    <message>
        <source>This is sample data to look around in.</source>
        <translation>這是供您四處看看的範例資料。</translation>
    </message>
    <message>
        <source>Nothing here touches your own file.</source>
        <translation>這裡的操作不會影響您自己的檔案。</translation>
    </message>
    <message>
        <source>Remove it and start with my own</source>
        <translation>移除並使用我自己的資料</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is an action such as “Edit Elena”</comment>
        <translation>復原%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 is an action such as “Edit Elena”</comment>
        <translation>重做%1(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，以及另外 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Kept as they are, because they were changed since: %1</source>
        <translation>之後又有變更，維持原狀：%1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>新增聯絡人(&amp;C)</translation>
    </message>
    <message>
        <source>New C&amp;ompany</source>
        <translation>新增公司(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>新增檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Try with &amp;Sample Data</source>
        <translation>用範例資料試試(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>儲存副本(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Log Activity…</source>
        <translation>記錄跟進(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>複製為文字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Record</source>
        <translation>上一筆記錄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Record</source>
        <translation>下一筆記錄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>篩選(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as &amp;View…</source>
        <translation>另存為檢視(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>歷史記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Check File</source>
        <translation>檢查檔案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>聯絡人(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>跟進紀錄(&amp;A)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新增檔案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>睦客檔案 (*.rapport)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已複製到 %1</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>檔案完好</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s)</source>
        <translation>
            <numerusform>檔案有 %n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the snapshot, %3 now</source>
        <translation>%1：快照中 %2，目前 %3</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>詳細資訊面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Table Layout</source>
        <translation>表格版面配置(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation>快照(&amp;N)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved</source>
        <translation>
            <numerusform>已儲存 %Ln 位聯絡人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>有 %Ln 處無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>everything could be read</source>
        <translation>全部內容皆可讀取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put together again from the history.</source>
        <translation>
            <numerusform>依歷程記錄重建了 %Ln 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new file. %1 was left as it was.</source>
        <translation>這是新檔案，%1 維持原狀。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>電話(&amp;A)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>電子郵件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>安排行程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;h File…</source>
        <translation>附加檔案(&amp;H)…</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>狀態(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>負責人(&amp;O)</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>欄(&amp;N)…</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>重新命名檢視(&amp;R)…</translation>
    </message>
    <message>
        <source>De&amp;lete View</source>
        <translation>刪除檢視(&amp;L)</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>記錄跟進…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排行程</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a file</comment>
        <translation>從 %1 匯入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>You are looking at a snapshot: %1</source>
        <translation>正在檢視快照：%1</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>此處無法進行變更。</translation>
    </message>
    <message>
        <source>Back to my file</source>
        <translation>返回我的檔案</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>還原此快照…</translation>
    </message>
    <message>
        <source>O&amp;pportunity</source>
        <translation>商機(&amp;P)</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>New O&amp;pportunity</source>
        <translation>新增商機(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Stage</source>
        <translation>移到階段(&amp;V)</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Stage</source>
        <translation>移到下一階段(&amp;X)</translation>
    </message>
    <message>
        <source>Move to the Stage &amp;Before</source>
        <translation>移到上一階段(&amp;B)</translation>
    </message>
    <message>
        <source>Edit Sta&amp;ges…</source>
        <translation>編輯階段(&amp;G)…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Delete This Pipeline</source>
        <translation>刪除此管道</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Export Calen&amp;dar…</source>
        <translation>匯出行事曆(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>週(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>議程(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>往前(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>往後(&amp;L)</translation>
    </message>
    <message>
        <source>Week &amp;Numbers</source>
        <translation>週數(&amp;N)</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>in the menu: &amp;Lead</comment>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>Score R&amp;ules…</source>
        <translation>評分規則(&amp;U)…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標記為已完成</translation>
    </message>
    <message>
        <source>Convert Lead &amp;into Customer…</source>
        <translation>把潛在客戶轉為客戶(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn Leads in Turn</source>
        <translation>輪流分配潛在客戶(&amp;G)</translation>
    </message>
    <message>
        <source>New in Calen&amp;dar…</source>
        <translation>在行事曆中新增(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;Pipeline</source>
        <translation>新增管道(&amp;P)</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>行事曆(&amp;E)</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures as PDF…</source>
        <translation>將圖表匯出為 PDF(&amp;G)…</translation>
    </message>
    <message>
        <source>Split &amp;Target…</source>
        <translation>拆分目標(&amp;T)…</translation>
    </message>
    <message>
        <source>Targets from &amp;Last Year…</source>
        <translation>依去年設定目標(&amp;L)…</translation>
    </message>
    <message>
        <source>Fields on t&amp;he Cards…</source>
        <translation>卡片欄位(&amp;H)…</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客戶關懷</translation>
    </message>
    <message>
        <source>Surve&amp;y Text…</source>
        <translation>滿意度調查(&amp;Y)…</translation>
    </message>
    <message>
        <source>Service figures</source>
        <translation>服務分析</translation>
    </message>
    <message>
        <source>Export &amp;Knowledge…</source>
        <translation>匯出知識庫(&amp;K)…</translation>
    </message>
    <message>
        <source>Edit Statuses…</source>
        <translation>編輯狀態…</translation>
    </message>
    <message>
        <source>Plan &amp;Follow-up Visit…</source>
        <translation>安排回訪(&amp;F)…</translation>
    </message>
    <message>
        <source>Merge Service Records…</source>
        <translation>合併服務紀錄…</translation>
    </message>
    <message>
        <source>Split Service Record…</source>
        <translation>拆分服務紀錄…</translation>
    </message>
    <message>
        <source>Incoming Call</source>
        <translation>來電</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be kept with somebody</source>
        <translation>
            <numerusform>%n 個檔案要存到一位聯絡人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file has an address of “%1”.</source>
        <translation>檔案中沒有人使用「%1」的郵件地址。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複資料</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>重複資料(&amp;D)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Apart…</source>
        <translation>拆開(&amp;K)…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>匯出為 vCard…</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>%1 goes to %2</source>
        <comment>value or column, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>number in Rapport</source>
        <translation>睦客編號</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between fields</comment>
        <translation>與</translation>
    </message>
    <message>
        <source>%1, among records of the kind “%2”</source>
        <translation>%1（僅限「%2」類型的記錄）</translation>
    </message>
    <message>
        <source>%1, where nothing else can be compared</source>
        <comment>name of a field</comment>
        <translation>%1（沒有其他內容可比較時）</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>name of a field</comment>
        <translation>僅%1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>One of the records is not there any more.</source>
        <translation>其中一筆紀錄已不存在。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are of different kinds and cannot become one record.</source>
        <translation>「%1」和「%2」類型不同，無法合併成一筆紀錄。</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>至少要有兩筆紀錄才能合併。</translation>
    </message>
    <message>
        <source>These records were taken apart already.</source>
        <translation>這些紀錄已經拆開。</translation>
    </message>
    <message>
        <source>The record that they became is not there. Restore it first, or take apart what it was merged into.</source>
        <translation>合併後的紀錄已不存在。請先還原它，或先拆開它後來併入的紀錄。</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>MergeRecord</name>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合併的紀錄</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge service records</source>
        <translation>合併服務紀錄</translation>
    </message>
    <message>
        <source>Number, subject or customer</source>
        <translation>編號、主旨或客戶</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一筆紀錄</translation>
    </message>
    <message>
        <source>Log, files, parts and articles used move to the record that stays; what it lacks is filled in. The others point to it and are closed. One undo takes all of it back.</source>
        <translation>工作日誌、檔案、所用零件與文章會移到保留的紀錄，缺少的內容會補上；其餘紀錄會指向它並結案。復原一次即可全部還原。</translation>
    </message>
    <message>
        <source>Which record is about the same thing?</source>
        <translation>哪一筆紀錄說的是同一件事？</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>保留哪一筆？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Choose another record about the same thing.</source>
        <translation>請選擇另一筆說同一件事的紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged</source>
        <translation>
            <numerusform>已合併 %Ln 筆紀錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>They differ: which is right?</source>
        <translation>內容不同：哪個正確？</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>一併保留</translation>
    </message>
    <message>
        <source>The same, or known of one only</source>
        <translation>相同，或只有一筆填寫了</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>保留哪一筆？</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>保留這筆紀錄</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day on which a record was made</comment>
        <translation>建立於 %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>都有</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Take apart…</source>
        <translation>拆開…</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>names</comment>
        <translation>已與 %1 合併</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>NeededFields</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NewOfKind</name>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一個名稱。</translation>
    </message>
</context>
<context>
    <name>NewOpportunity</name>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Winter range 2026</source>
        <translation>2026 冬季系列</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或聯絡人</translation>
    </message>
    <message>
        <source>in 3 weeks, 30 June</source>
        <translation>3 週後，6月30日</translation>
    </message>
    <message>
        <source>Key account, Tender</source>
        <translation>重點客戶，招標</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Alpenglow Outdoor</source>
        <translation>雲嶺戶外</translation>
    </message>
    <message>
        <source>Elena Marchetti</source>
        <translation>沈嘉寧</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新增公司</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>電話號碼至少有三位數字。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>電子郵件地址的格式為 name@example.com。</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Trade fair 2026, Prefers e-mail</source>
        <translation>2026 展覽，偏好電子郵件</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多欄位</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a company</comment>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>已還原草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起欄位</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>More fields</source>
        <translation>更多欄位</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>已建立「%1」</translation>
    </message>
</context>
<context>
    <name>NextPrompt</name>
    <message>
        <source>Nothing for now</source>
        <translation>暫時沒有</translation>
    </message>
    <message>
        <source>fri 3pm call, next week send the offer</source>
        <translation>週五下午3點 打電話，下週 寄報價</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm call”</source>
        <translation>下一步，例如「週五下午3點 打電話」</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排入計畫</translation>
    </message>
    <message>
        <source>Next step for “%1”</source>
        <translation>「%1」的下一步</translation>
    </message>
    <message>
        <source>Done. What is next for “%1”?</source>
        <translation>已完成。「%1」的下一步是什麼？</translation>
    </message>
    <message>
        <source>Enter plans it, Esc leaves it.</source>
        <translation>按 Enter 安排，按 Esc 略過。</translation>
    </message>
    <message>
        <source> (no day named)</source>
        <translation>（未指定日期）</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>已排定「%1」</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Date to remember</source>
        <translation>紀念日</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>紀念日</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>週年紀念</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>結婚紀念日</translation>
    </message>
    <message>
        <source>Founding day</source>
        <translation>創立日</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續約日</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Opening %1</source>
        <comment>name of a file</comment>
        <translation>正在開啟 %1</translation>
    </message>
    <message>
        <source>%1 is being brought up to date for this version</source>
        <comment>name of a file</comment>
        <translation>正在將 %1 升級至目前版本</translation>
    </message>
    <message>
        <source>A checked copy of it as it was is kept. This happens once.</source>
        <translation>原檔案經過校驗的副本會保留下來。此動作只進行一次。</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>填寫「%1」後才能進入「%2」。</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>name of the pipeline that is made at first</comment>
        <translation>銷售</translation>
    </message>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <translation>線索</translation>
    </message>
    <message>
        <source>Find out who needs it, what for, and who decides.</source>
        <translation>弄清楚誰需要、用來做什麼、由誰決定。</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>stage</comment>
        <translation>已確認需求</translation>
    </message>
    <message>
        <source>Need, budget and time are known. Agree on what to offer.</source>
        <translation>需求、預算和時間已明確，商定報價內容。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>stage</comment>
        <translation>方案報價</translation>
    </message>
    <message>
        <source>The offer is with the customer. Talk it through within a week.</source>
        <translation>報價已交客戶，請在一週內逐項溝通。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>stage</comment>
        <translation>商務談判</translation>
    </message>
    <message>
        <source>Settle terms and the day of signing.</source>
        <translation>敲定條款和簽約日期。</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>丟單</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結單</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源資訊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Own probability</source>
        <translation>自訂機率</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>預計成交</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結單日期</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>丟單原因</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>價格太高</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>選擇了競爭對手</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>沒有預算</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>時機不合適</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>失去聯絡</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>不符合要求</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>丟單說明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>轉介紹</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展覽</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生開發</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作夥伴</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>既有客戶</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>行銷活動</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競爭對手</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>進入目前階段</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建立日期</translation>
    </message>
</context>
<context>
    <name>OpportunityCard</name>
    <message>
        <source>Add customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <comment>an amount</comment>
        <translation>加權 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>In no stage yet. A click on one moves it there.</source>
        <translation>尚未進入任何階段。按一下某個階段即可移入。</translation>
    </message>
    <message>
        <source>An opportunity chosen on the board is shown here.</source>
        <translation>在看板上選取的商機會顯示在這裡。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交機率</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移至階段</translation>
    </message>
</context>
<context>
    <name>OpportunityProduct</name>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>OptionDefinition</name>
    <message>
        <source>Option</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>OwnFieldDefinition</name>
    <message>
        <source>Own field</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>僅用於</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>分組標題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>OwnFieldForm</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小數</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date without year, or lunar</source>
        <translation>無年份或農曆日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>欄位名稱</translation>
    </message>
    <message>
        <source>Type of the field</source>
        <translation>欄位類型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>請填寫欄位名稱。</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>已有欄位「%1」。</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>欄位「%1」已新增</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Card fields…</source>
        <translation>卡片欄位…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」已刪除</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已刪除 %1</translation>
    </message>
    <message>
        <source>Cards sorted by: %1</source>
        <translation>卡片排序：%1</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>Lunar leap month %1, day %2</source>
        <translation>農曆閏 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Lunar leap month %1</source>
        <translation>農曆閏 %1 月</translation>
    </message>
    <message>
        <source>Lunar month %1, day %2</source>
        <translation>農曆 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Lunar month %1</source>
        <translation>農曆 %1 月</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <comment>a lunar date and its year</comment>
        <translation>%2 年%1</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Participant</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>參與者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
</context>
<context>
    <name>ParticipantsEdit</name>
    <message>
        <source>Add a participant</source>
        <translation>加入參與者</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>加入某人</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>還沒有可儲存的內容。</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1已新增</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已變更</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>設為主要</translation>
    </message>
    <message>
        <source>%1 is the primary one now</source>
        <translation>%1已設為主要</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>順序已變更</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1已刪除</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>前一月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>前一季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>the 90 days before</source>
        <translation>前 90 天</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部時間</translation>
    </message>
</context>
<context>
    <name>PersonAdd</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who is it? A name is needed.</source>
        <translation>請填寫姓名。</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, company</comment>
        <translation>已將 %1 新增到 %2</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>顯示全部 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住家</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>總機</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>PipelineFigures</name>
    <message>
        <source>Open value</source>
        <translation>進行中金額</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加權預測</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月預計成交</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>本月成交</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln 筆商機</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>顯示這些</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>Follow every deal from the first word to the signature</source>
        <translation>從初次接觸到簽約，追蹤每一筆生意</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Start with the usual stages</source>
        <translation>以常用階段開始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s)</source>
        <translation>
            <numerusform>%Ln 筆進行中的商機</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>無階段</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移至階段</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>沒有下一步</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of rest, short</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Search opportunity, customer, tag</source>
        <translation>搜尋商機、客戶、標籤</translation>
    </message>
    <message>
        <source>Add your first opportunity</source>
        <translation>新增第一筆商機</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>沒有逾期事項。</translation>
    </message>
    <message>
        <source>Every open opportunity has a next step.</source>
        <translation>每筆進行中的商機都有下一步。</translation>
    </message>
    <message>
        <source>A pipeline is the row of stages that your deals go through. Begin with the usual ones.</source>
        <translation>銷售管道是商機依序經過的各個階段。先從常用階段開始吧。</translation>
    </message>
    <message>
        <source>Edit stages…</source>
        <translation>編輯階段…</translation>
    </message>
    <message>
        <source>Pipeline “%1” made</source>
        <translation>已新增管道「%1」</translation>
    </message>
    <message>
        <source>Pipeline “%1” deleted; its deals have no stage now</source>
        <translation>已刪除管道「%1」；其商機現在沒有階段</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部銷售管道</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交機率</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of the cards</comment>
        <translation>最新建立</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>This week</source>
        <translation>本週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>待辦 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完成 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>改期 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品編號</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Day first: %1</source>
        <translation>日在前：%1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>月在前：%1</translation>
    </message>
    <message>
        <source>Decimal point: %1</source>
        <translation>小數點為句點：%1</translation>
    </message>
    <message>
        <source>Decimal comma: %1</source>
        <translation>小數點為逗號：%1</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log activity</source>
        <translation>記錄跟進</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>跟誰？</translation>
    </message>
    <message>
        <source>With whom? Name, company or the last digits of a number</source>
        <translation>跟誰？姓名、公司或號碼末幾碼</translation>
    </message>
</context>
<context>
    <name>RapportApp</name>
    <message>
        <source>The file could not be opened</source>
        <translation>無法開啟檔案</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>開啟其他檔案…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>睦客檔案 (*.rapport)</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>我自己的檔案</translation>
    </message>
    <message>
        <source>%1 recovered.rapport</source>
        <translation>%1 已修復.rapport</translation>
    </message>
    <message>
        <source>%1 recovered %2.rapport</source>
        <translation>%1 已修復 %2.rapport</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>睦客</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. “Recover” saves what can be read into a new file.</source>
        <translation>%1 已損毀，無法開啟。按「修復」可將能讀取的內容儲存到新檔案。</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1 of %2</source>
        <comment>a rating</comment>
        <translation>滿分 %2 分，得 %1 分</translation>
    </message>
    <message>
        <source>Digits choose, Delete takes back</source>
        <translation>按數字鍵選擇，Delete 鍵取消</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評分</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」已刪除</translation>
    </message>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>在清單中選擇後在此顯示。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到 %1</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>還沒有服務紀錄</translation>
    </message>
    <message>
        <source>What was asked, complained about or repaired stands here.</source>
        <translation>諮詢、客訴與維修會顯示在這裡。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Own fields</source>
        <translation>自訂欄位</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Overdue since %1</source>
        <comment>a day</comment>
        <translation>%1 起已逾期</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <comment>a day</comment>
        <translation>預計 %1 成交</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a day</comment>
        <translation>%1 結束</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>a day</comment>
        <translation>%1 已解決</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>a day</comment>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>a day</comment>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>RecordMergeSheet</name>
    <message>
        <source>Merge %1</source>
        <translation>合併 %1</translation>
    </message>
    <message>
        <source>Everything that belongs to the others goes over to the record that stays: history, opportunities, files. You can take it back at once, and take the records apart at any later time.</source>
        <translation>其餘紀錄的一切都會轉到保留的紀錄上：往來歷史、商機、檔案。可以立即復原，以後也能隨時拆開。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合併 %1</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>新增「%1」</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>沒有相符項目</translation>
    </message>
</context>
<context>
    <name>RecordSource</name>
    <message>
        <source>Opened last</source>
        <translation>最近開啟</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>編輯 %1…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every second day</source>
        <translation>每兩天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>每兩週</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>每 %n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every second month</source>
        <translation>每兩個月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>每 %n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every second year</source>
        <translation>每兩年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>weekday of a month</comment>
        <translation>第一個%1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <comment>weekday of a month</comment>
        <translation>第二個%1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <comment>weekday of a month</comment>
        <translation>第三個%1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>第四個%1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>第五個%1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday of a month</comment>
        <translation>最後一個%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>依自訂規則</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每個工作日</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how often, on which days</comment>
        <translation>%1的%2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>how often, last day</comment>
        <translation>%1，直到%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%1，共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rule for repeating. A rule looks like RRULE:FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>「%1」不是重複規則。規則的寫法如 RRULE:FREQ=WEEKLY;BYDAY=MO。</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Relation</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伴侶</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>兄弟姊妹</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>親屬</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助理</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介紹人</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>被介紹人</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>Just now</source>
        <translation>剛剛</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>Remind at the time</source>
        <translation>準時提醒</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n hour(s) before</source>
        <translation>
            <numerusform>提前 %n 小時提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n minute(s) before</source>
        <translation>
            <numerusform>提前 %n 分鐘提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Due while Rapport was closed</source>
        <translation>關閉期間到期的提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>全部略過</translation>
    </message>
    <message numerus="yes">
        <source>%n more: show today</source>
        <translation>
            <numerusform>還有 %n 則：顯示「今天」</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分鐘後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小時後</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>略過</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Due: %1</source>
        <comment>a service record, then when</comment>
        <translation>到期：%1</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Not between</source>
        <translation>以下時段不提醒</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>勿擾開始</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>勿擾結束</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Ask for it when something is done</source>
        <translation>完成活動後詢問</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me of planned activities</source>
        <translation>提醒我已安排的活動</translation>
    </message>
    <message>
        <source>When something is planned, remind</source>
        <translation>安排活動時的提醒</translation>
    </message>
    <message>
        <source>New ones: no reminder</source>
        <translation>新安排的：不提醒</translation>
    </message>
    <message>
        <source>New ones: at the time</source>
        <translation>新安排的：準時提醒</translation>
    </message>
    <message numerus="yes">
        <source>New ones: %n minute(s) before</source>
        <translation>
            <numerusform>新安排的：提前 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones: a day before</source>
        <translation>新安排的：提前一天</translation>
    </message>
    <message>
        <source>Closed window</source>
        <translation>關閉視窗後</translation>
    </message>
    <message>
        <source>Keep reminding me in the background</source>
        <translation>在背景繼續提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray where the program could be found again.</source>
        <translation>此桌面沒有系統匣，程式將無處可尋。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>10 分鐘後</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小時後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>every</source>
        <comment>every 2 weeks: before the number</comment>
        <translation>每</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重複</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>按週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>在每月的哪一天</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>不結束</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>限定次數</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>31 Dec, in 3 months</source>
        <translation>12月31日、三個月後</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>依自訂規則</translation>
    </message>
    <message>
        <source>That is no last day.</source>
        <translation>這不是有效的最後一天。</translation>
    </message>
</context>
<context>
    <name>Reschedule</name>
    <message>
        <source>Rescheduling</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Reschedulings</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原訂時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改為</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>You can go on working meanwhile. Cancel leaves no trace.</source>
        <translation>期間可以繼續工作。取消不會留下任何痕跡。</translation>
    </message>
    <message>
        <source>Show imported</source>
        <translation>查看已匯入的記錄</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>儲存被拒絕的列…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>New import with the same settings</source>
        <translation>以相同設定再次匯入</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>Keeping a copy of your file as it is now…</source>
        <translation>正在儲存檔案目前狀態的副本…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>即將完成…</translation>
    </message>
    <message>
        <source>About %L1 of %L2 rows · %L3 rows per second</source>
        <translation>約 %L1 / %L2 列 · 每秒 %L3 列</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未匯入任何內容</translation>
    </message>
    <message>
        <source>Your file is as it was. Go back to change something, or try again.</source>
        <translation>檔案未被更動。請返回修改，或重試。</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>匯入已復原</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>%1: number and kind, as in 231 contacts</comment>
        <translation>已匯入 %1</translation>
    </message>
    <message>
        <source>Nothing new in this list</source>
        <translation>此清單中沒有新內容</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1</source>
        <translation>之後又有變更，已保留：%1</translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>新欄位：%1。</translation>
    </message>
    <message>
        <source>New options: %1.</source>
        <translation>新選項：%1。</translation>
    </message>
    <message>
        <source>A copy of the file as it was before is among the snapshots.</source>
        <translation>匯入前的檔案副本保存在快照中。</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>儲存被拒絕的列</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>清單 (*.csv)</translation>
    </message>
    <message>
        <source>%1 – refused rows.csv</source>
        <translation>%1 – 被拒絕的列.csv</translation>
    </message>
    <message>
        <source>The rows could not be written to %1: %2.</source>
        <translation>無法將這些列寫入 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %L2 created, %L3 updated, %L4 identical, %L5 skipped, %L6 refused (%L7 s)</source>
        <comment>%1: 12 rows</comment>
        <translation>%1：新增 %L2，更新 %L3，相同 %L4，略過 %L5，拒絕 %L6（%L7 秒）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>因被參照而一併新增：%1。</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>匯入另一份清單</translation>
    </message>
    <message>
        <source>Your file is as it was before, but for what was changed since.</source>
        <translation>除之後變更的內容外，檔案已恢復到匯入前的狀態。</translation>
    </message>
    <message>
        <source>Your file is as it was before.</source>
        <translation>檔案已恢復到匯入前的狀態。</translation>
    </message>
    <message>
        <source>Took back what was not changed since.</source>
        <translation>已復原之後未變更的內容。</translation>
    </message>
    <message>
        <source>Took back %1.</source>
        <comment>%1: numbers and kinds, as in 231 contacts, 3 companies</comment>
        <translation>已復原 %1。</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Number withheld</source>
        <translation>號碼未顯示</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>來電</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>還沒有人使用這個號碼。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>上次聯絡：%1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>還沒有聯絡過</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>open deals and service records</comment>
        <translation>
            <numerusform>%1，另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is that of %1</source>
        <translation>與 %1 是同一條線路</translation>
    </message>
    <message>
        <source>The number ends like %1</source>
        <translation>號碼結尾與 %1 相同</translation>
    </message>
    <message>
        <source>The number begins like %1</source>
        <translation>號碼開頭與 %1 相同</translation>
    </message>
    <message>
        <source>Open card and log call</source>
        <translation>開啟並記錄通話</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Several have this number. Who is it?</source>
        <translation>多人使用這個號碼。是哪一位？</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>who share a number</comment>
        <translation>
            <numerusform>另有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller does not show a number.</source>
        <translation>對方沒有顯示號碼。</translation>
    </message>
    <message>
        <source>Log call…</source>
        <translation>記錄通話…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新增聯絡人…</translation>
    </message>
    <message>
        <source>Add number to…</source>
        <translation>加入聯絡人…</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>這是誰的號碼？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Number added to “%1”</source>
        <translation>號碼已加入「%1」</translation>
    </message>
</context>
<context>
    <name>RingPanel</name>
    <message>
        <source>Incoming calls</source>
        <translation>來電</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops the changes.</source>
        <translation>尚未儲存。再按一次 Esc 會捨棄變更。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>搜尋文字</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面配置</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>圖示</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>SavedViewPopover</name>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>更新檢視</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View “%1” saved</source>
        <translation>檢視「%1」已儲存</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>檢視「%1」已更新</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>檢視已重新命名為「%1」</translation>
    </message>
    <message>
        <source>Icon changed</source>
        <translation>圖示已變更</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>檢視「%1」已刪除</translation>
    </message>
    <message>
        <source>View “%1” moved</source>
        <translation>檢視「%1」已移動</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose</source>
        <translation>誰的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>所有人的</translation>
    </message>
</context>
<context>
    <name>ScoreRule</name>
    <message>
        <source>Score rule</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>評分規則</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>ScoreRuleRow</name>
    <message>
        <source>What it says on the card, such as “Budget is known”</source>
        <translation>卡片上顯示的文字，例如「預算已知」</translation>
    </message>
    <message>
        <source> points</source>
        <comment>behind a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Choose when it holds…</source>
        <translation>選擇適用條件…</translation>
    </message>
    <message>
        <source>The rule holds when</source>
        <translation>符合以下條件時適用</translation>
    </message>
</context>
<context>
    <name>ScoreRules</name>
    <message>
        <source>Score of leads</source>
        <translation>潛在客戶評分</translation>
    </message>
    <message>
        <source>A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points below zero take some away.</source>
        <translation>潛在客戶得到每條適用規則的分數，總分 0 到 100。負分會扣減。</translation>
    </message>
    <message>
        <source>There are no rules yet. The usual ones are a good beginning; change them as you like.</source>
        <translation>還沒有規則。可以從常用規則開始，再隨意修改。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Use the usual rules</source>
        <translation>使用常用規則</translation>
    </message>
    <message>
        <source>score of leads</source>
        <comment>in: Edit score of leads</comment>
        <translation>潛在客戶評分</translation>
    </message>
    <message>
        <source>Each rule needs a name: it is what the card of a lead says.</source>
        <translation>每條規則都要有名稱：它會顯示在潛在客戶卡片上。</translation>
    </message>
    <message>
        <source>“%1” needs a condition.</source>
        <translation>「%1」需要一個條件。</translation>
    </message>
    <message>
        <source>Rules changed, all leads scored anew</source>
        <translation>規則已變更，所有潛在客戶已重新評分</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SellingPage</name>
    <message>
        <source>Pipeline</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚無數據</translation>
    </message>
    <message>
        <source>They come from the deals on the pipeline: how many go on, what is won, and when.</source>
        <translation>數據來自管道中的商機：有多少推進、成交多少、何時成交。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>前往銷售管道</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>Amounts in %1 only; those in other currencies are not added</source>
        <translation>僅 %1 金額；其他貨幣的金額不計入</translation>
    </message>
</context>
<context>
    <name>ServiceArticles</name>
    <message>
        <source>“%1” is not linked any more</source>
        <translation>已取消與「%1」的關聯</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>「%1」有幫助</translation>
    </message>
    <message>
        <source>“%1” linked</source>
        <translation>已關聯「%1」</translation>
    </message>
    <message>
        <source>“%1” is not counted as a help</source>
        <translation>不再將「%1」計為有幫助</translation>
    </message>
</context>
<context>
    <name>ServiceFigures</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): too few to say</source>
        <translation>
            <numerusform>%Ln 筆紀錄，數量太少，無法判斷</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has enough records to compare with</source>
        <translation>沒有其他人的紀錄足以比較</translation>
    </message>
    <message>
        <source>Not behind the team in anything</source>
        <translation>各項均不落後於團隊</translation>
    </message>
    <message>
        <source>First answer %1 (team %2)</source>
        <translation>首次回應 %1（團隊 %2）</translation>
    </message>
    <message>
        <source>Solution %1 (team %2)</source>
        <translation>解決時間 %1（團隊 %2）</translation>
    </message>
    <message>
        <source>Late %1 (team %2)</source>
        <translation>逾期 %1（團隊 %2）</translation>
    </message>
    <message>
        <source>Reopened %1 (team %2)</source>
        <translation>重新開啟 %1（團隊 %2）</translation>
    </message>
    <message>
        <source>Rating %1 (team %2)</source>
        <translation>評分 %1（團隊 %2）</translation>
    </message>
    <message>
        <source>NPS %1 (team %2)</source>
        <translation>NPS %1（團隊 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天以內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln day(s)</source>
        <translation>
            <numerusform>超過 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 至 %2 天</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>90% within</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% 不超過</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回應</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>時長</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評分數</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答覆數</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>推薦者</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>批評者</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Worth training</source>
        <translation>建議培訓</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>With those before</source>
        <translation>累計占比</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
</context>
<context>
    <name>ServiceFiguresPage</name>
    <message>
        <source>Service figures</source>
        <translation>服務分析</translation>
    </message>
    <message>
        <source>Customers with most trouble</source>
        <translation>問題最多的客戶</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Satisfaction, compared</source>
        <translation>滿意度比較</translation>
    </message>
    <message>
        <source>No service figures yet</source>
        <translation>尚無服務數據</translation>
    </message>
    <message>
        <source>They come from service records: how many there are, how soon they are answered and resolved, why they came, and what customers say.</source>
        <translation>數據來自服務紀錄：數量、回應與解決的快慢、原因，以及客戶的評價。</translation>
    </message>
    <message>
        <source>Go to service records</source>
        <translation>前往服務紀錄</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>比較依據</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>本期沒有</translation>
    </message>
    <message numerus="yes">
        <source>To train: where somebody is furthest behind the team, from %Ln record(s) on</source>
        <translation>
            <numerusform>建議培訓：與團隊差距最大的項目，至少 %Ln 筆紀錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHead</name>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a service record</comment>
        <translation>結案</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>Service level</source>
        <translation>服務等級</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服務等級</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Rated A</source>
        <translation>A 級</translation>
    </message>
    <message>
        <source>Rated B</source>
        <translation>B 級</translation>
    </message>
    <message>
        <source>Rated C</source>
        <translation>C 級</translation>
    </message>
    <message>
        <source>Rated D</source>
        <translation>D 級</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>First answer within minutes</source>
        <translation>首次回覆時限（分鐘）</translation>
    </message>
    <message>
        <source>Resolved within minutes</source>
        <translation>解決時限（分鐘）</translation>
    </message>
    <message>
        <source>Warn at percent of the time</source>
        <translation>用掉百分之幾時提醒</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
</context>
<context>
    <name>ServiceMerge</name>
    <message>
        <source>The service record is not there any more.</source>
        <translation>這筆服務紀錄已不存在。</translation>
    </message>
    <message>
        <source>“%1” is part of another record already.</source>
        <translation>「%1」已併入另一筆紀錄。</translation>
    </message>
</context>
<context>
    <name>ServiceMonthCard</name>
    <message>
        <source>Received and resolved</source>
        <translation>受理與解決</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Nothing received or resolved in these months</source>
        <translation>這些月份沒有受理或解決的服務紀錄</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>ServiceMove</name>
    <message>
        <source>Status change</source>
        <translation>狀態變更</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>狀態變更</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原狀態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新狀態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>ServiceNumbers</name>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回應</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回應</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>目前未解決</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已評分</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>淨推薦值（NPS）</translation>
    </message>
    <message>
        <source>Asked whether they would recommend us</source>
        <translation>答覆過是否願意推薦</translation>
    </message>
    <message>
        <source>median age %1</source>
        <translation>時長中位數 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 個評分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>%1 satisfied</source>
        <comment>a share</comment>
        <translation>%1 滿意</translation>
    </message>
    <message>
        <source>Nobody has rated yet</source>
        <translation>尚無評分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 個答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>尚無答覆</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>a figure in the period before</comment>
        <translation>先前 %1</translation>
    </message>
    <message>
        <source>90% within %1</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% 不超過 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 筆紀錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service records go from status to status, against the clock</source>
        <translation>服務紀錄依狀態流轉，並依時限計時</translation>
    </message>
    <message>
        <source>Start with the usual ones</source>
        <translation>使用常見設定</translation>
    </message>
    <message>
        <source>Begin with the usual statuses, office hours and service levels; you can change them afterwards.</source>
        <translation>先使用常見的狀態、辦公時間與服務等級，之後可以變更。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>handles it</comment>
        <translation>無人負責</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>無狀態</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>the last ones</comment>
        <translation>
            <numerusform>近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to status</source>
        <translation>移至狀態</translation>
    </message>
    <message>
        <source>Edit statuses…</source>
        <translation>編輯狀態…</translation>
    </message>
    <message>
        <source>Plan follow-up visit…</source>
        <translation>安排回訪…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合併…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Part used</source>
        <translation>用到的零件</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>用到的零件</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>ServiceProcess</name>
    <message>
        <source>Service process</source>
        <translation>服務流程</translation>
    </message>
    <message>
        <source>Service processes</source>
        <translation>服務流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>ServiceRecord</name>
    <message>
        <source>Service record</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服務紀錄</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決方案</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>滿意度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>諮詢</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>意見回饋</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>After-sales visit</source>
        <translation>售後回訪</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理時間</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>To be resolved by</source>
        <translation>解決期限</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>首次回覆</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決時間</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Answer overdue since</source>
        <translation>回覆逾期於</translation>
    </message>
    <message>
        <source>Solution overdue since</source>
        <translation>解決逾期於</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>重開次數</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服務等級</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>使用不當</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨損</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>帳單</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>資訊不足</translation>
    </message>
    <message>
        <source>How we behaved</source>
        <translation>我們的態度</translation>
    </message>
    <message>
        <source>Follow-up visit on</source>
        <translation>回訪日期</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回訪結果</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Partly content</source>
        <translation>部分滿意</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Rating, 1 to 5</source>
        <translation>評分（1 到 5）</translation>
    </message>
    <message>
        <source>Would recommend us, 0 to 10</source>
        <translation>願意推薦（0 到 10）</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客戶的話</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>評分日期</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>併入</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟進</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Customer was rated</source>
        <translation>當時的客戶等級</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Minutes spent</source>
        <translation>已用分鐘</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>拆分自</translation>
    </message>
</context>
<context>
    <name>ServiceRecords</name>
    <message>
        <source>“%1”</source>
        <comment>a status</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>From “%1” it goes on to %2 only.</source>
        <translation>從「%1」只能轉到%2。</translation>
    </message>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>填寫「%1」後才能進入「%2」。</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>name of the service process that is made at first</comment>
        <translation>服務</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Read it, set its priority, answer.</source>
        <translation>閱讀、定優先順序、回覆。</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status</comment>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Somebody works on it.</source>
        <translation>有人正在處理。</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <comment>status</comment>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>The customer was asked; the clock stands still.</source>
        <translation>已詢問客戶，計時暫停。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status</comment>
        <translation>已排程</translation>
    </message>
    <message>
        <source>The visit or repair has a day.</source>
        <translation>到府或維修已定日期。</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status</comment>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Ask whether it is right now, and for a rating.</source>
        <translation>詢問是否已經好了，並請客戶評分。</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>辦公時間</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>service level</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>service level</comment>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <comment>service level</comment>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>Key accounts, urgent</source>
        <comment>service level</comment>
        <translation>重點客戶，緊急</translation>
    </message>
    <message>
        <source>“%1” belongs to another process than “%2”.</source>
        <translation>「%1」與「%2」不屬於同一個流程。</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Service process</source>
        <translation>服務流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等待客戶</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>此狀態下要做的事</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>必填欄位</translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation>可轉到</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Agreed: %1 of working time</source>
        <translation>約定：%1 工作時間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: Mon 14:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>To be resolved by %1</source>
        <translation>須在 %1 前解決</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>須在 %1 前回覆</translation>
    </message>
    <message>
        <source>Only %1 left for the solution</source>
        <translation>解決只剩 %1</translation>
    </message>
    <message>
        <source>Only %1 left for the answer</source>
        <translation>回覆只剩 %1</translation>
    </message>
    <message>
        <source>The clock stands still: the customer was asked</source>
        <translation>計時暫停：正在等客戶</translation>
    </message>
    <message>
        <source>Resolved in time, after %1 of work</source>
        <translation>準時解決，用了 %1 工作時間</translation>
    </message>
    <message>
        <source>Resolved %1 late</source>
        <translation>晚了 %1 才解決</translation>
    </message>
    <message>
        <source>Solution overdue by %1</source>
        <translation>解決已逾期 %1</translation>
    </message>
    <message>
        <source>Answer overdue by %1</source>
        <translation>回覆已逾期 %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Changes are signed with this name from the next start on.</source>
        <translation>下次啟動後，變更會以此姓名署名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Follow the &amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>緊湊行距(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新增(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>開啟最近的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記錄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>關閉視窗(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>側邊欄(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一頁(&amp;F)</translation>
    </message>
    <message>
        <source>Search or Run &amp;Command…</source>
        <translation>搜尋或執行命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>關於睦客(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation>在此頁尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>實際大小(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜尋快速鍵</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在清單中</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>在獨立的視窗中開啟</translation>
    </message>
    <message>
        <source>Look at it, and go on in the list</source>
        <translation>檢視記錄，焦點留在清單</translation>
    </message>
    <message>
        <source>Edit the name or the cell</source>
        <translation>編輯名稱或儲存格</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>刪除所選項目</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation>選取整個清單</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Menu of the record</source>
        <translation>記錄的快顯功能表</translation>
    </message>
    <message>
        <source>End the selection, then the search</source>
        <translation>先取消選取，再清除搜尋</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>在卡片上</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>編輯內容</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>儲存所寫內容</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>放棄修改</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存檢視</translation>
    </message>
    <message>
        <source>Save the current view</source>
        <translation>儲存目前檢視</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>匯入前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升級前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>還原前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Each is a whole, checked copy of the file.</source>
        <translation>每份快照都是經過檢查的完整檔案副本。</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>立即建立</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Put the file back as it was at %1? What it holds now is kept as a snapshot.</source>
        <translation>將檔案還原到 %1 時的狀態？目前內容會保存為快照。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Delete this snapshot? It cannot be brought back.</source>
        <translation>刪除此快照？刪除後無法救回。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The snapshot cannot be deleted: its folder is read-only or it is open elsewhere.</source>
        <translation>無法刪除快照：其資料夾唯讀，或快照正在別處開啟。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when · why · size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is none yet. One is taken each day, and before every import.</source>
        <translation>還沒有快照。每天以及每次匯入前都會建立。</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在複製並檢查…</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split “%1”</source>
        <translation>拆分「%1」</translation>
    </message>
    <message>
        <source>A new record for the same customer, which refers back to this one. It was received when the first entry that goes along was written.</source>
        <translation>為同一位客戶新增一筆紀錄，並指回本紀錄；收到時間取一併移走的第一筆日誌的時間。</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>一併移走的內容</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>It needs a subject.</source>
        <translation>請填寫主旨。</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>已建立「%1」</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>銷售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>贏單</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丟單</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交機率</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>本階段要做的事</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>必填欄位</translation>
    </message>
    <message>
        <source>Days until stale</source>
        <translation>停滯天數</translation>
    </message>
</context>
<context>
    <name>StageEditor</name>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>銷售管道名稱</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>新增階段</translation>
    </message>
    <message>
        <source>The pipeline needs a name.</source>
        <translation>銷售管道需要名稱。</translation>
    </message>
    <message>
        <source>Each stage needs a name.</source>
        <translation>每個階段都需要名稱。</translation>
    </message>
    <message>
        <source>A pipeline needs at least one stage.</source>
        <translation>銷售管道至少需要一個階段。</translation>
    </message>
    <message>
        <source>Stages changed</source>
        <translation>階段已變更</translation>
    </message>
</context>
<context>
    <name>StageMove</name>
    <message>
        <source>Stage change</source>
        <translation>階段變更</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>階段變更</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>StageMover</name>
    <message>
        <source>%1 moved out of all stages</source>
        <translation>已將%1移出所有階段</translation>
    </message>
    <message>
        <source>%1 won</source>
        <comment>an opportunity, or several</comment>
        <translation>%1已贏單</translation>
    </message>
    <message>
        <source>%1 marked as lost</source>
        <comment>an opportunity, or several</comment>
        <translation>%1已標記為丟單</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>an opportunity, or several; a stage</comment>
        <translation>%1已移至%2</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>為什麼丟單？</translation>
    </message>
    <message>
        <source>Needed for “%1”</source>
        <translation>進入「%1」前請填寫</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>標記為丟單</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a stage</comment>
        <translation>移至%1</translation>
    </message>
</context>
<context>
    <name>StagePath</name>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>never stale</source>
        <translation>不設停滯期限</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source> % likely</source>
        <comment>behind a number</comment>
        <translation> % 可能</translation>
    </message>
    <message>
        <source>stale after </source>
        <comment>in front of a number of days</comment>
        <translation>停滯期限 </translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>須填寫原因</translation>
    </message>
</context>
<context>
    <name>StageSegment</name>
    <message numerus="yes">
        <source>%nd</source>
        <comment>days in a stage, short</comment>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;1d</source>
        <comment>less than a day in a stage, short</comment>
        <translation>不到1天</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>目前階段</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a stage</comment>
        <translation>已經過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移至%1</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>Statuses changed</source>
        <translation>狀態已變更</translation>
    </message>
    <message>
        <source>Statuses of Service Records</source>
        <translation>服務紀錄的狀態</translation>
    </message>
    <message>
        <source>New service records begin in the first status. While one waits for the customer, its clock stands still; it ends when the record is resolved.</source>
        <translation>新的服務紀錄從第一個狀態開始。等待客戶期間停止計時，解決後計時結束。</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>新增狀態</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service record(s) are in “%1”. Move them to another status; then it can be removed.</source>
        <translation>
            <numerusform>「%1」中有 %Ln 筆服務紀錄。請先將其移至其他狀態，然後才能移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each status needs a name.</source>
        <translation>每個狀態都需要名稱。</translation>
    </message>
    <message>
        <source>New service records begin in the first status: it must be one in which they are worked on.</source>
        <translation>新的服務紀錄從第一個狀態開始，因此它的類型必須是「處理中」。</translation>
    </message>
    <message>
        <source>statuses of service records</source>
        <comment>in: Edit statuses of service records</comment>
        <translation>服務紀錄的狀態</translation>
    </message>
    <message>
        <source>There must be at least one status.</source>
        <translation>至少需要一個狀態。</translation>
    </message>
</context>
<context>
    <name>StatusMover</name>
    <message>
        <source>Needed for “%1”</source>
        <translation>進入「%1」前請填寫</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a status</comment>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>%1 moved out of all statuses</source>
        <translation>%1 已移出所有狀態</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>a service record, or several; a status</comment>
        <translation>%1 已移至 %2</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Goes on to</source>
        <translation>可轉入</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何狀態</translation>
    </message>
    <message>
        <source>Goes on to any</source>
        <translation>可轉入任何狀態</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>a status</comment>
        <translation>可轉入：%1</translation>
    </message>
    <message numerus="yes">
        <source>Goes on to %n status(es)</source>
        <translation>
            <numerusform>可轉入 %n 個狀態</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1: %2</source>
        <translation>步驟 %1：%2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1，目前</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>紅色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Needed to get here</source>
        <translation>進入前的必填欄位</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>無必填欄位</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %n field(s)</source>
        <translation>
            <numerusform>必填 %n 個欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <comment>a field</comment>
        <translation>必填：%1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using the file. Nothing was changed; please try again.</source>
        <translation>另一個程式正在使用此檔案。未做任何變更，請重試。</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only. Nothing was changed.</source>
        <translation>無法寫入檔案：檔案或其所在資料夾唯讀。未做任何變更。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>磁碟空間不足。未做任何變更，請釋出空間後重試。</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>無法讀寫檔案。未做任何變更，請檢查磁碟後重試。</translation>
    </message>
    <message>
        <source>The file is damaged. What can be read is shown; “Recover” saves it into a new file.</source>
        <translation>檔案已損毀。可讀取的內容已顯示；按「修復」可將其儲存到新檔案。</translation>
    </message>
    <message>
        <source>This is not a Rapport file.</source>
        <translation>這不是睦客檔案。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file answered with an error. Nothing was changed.</source>
        <translation>檔案傳回錯誤。未做任何變更。</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Nothing was overwritten; look at the new values and try again.</source>
        <translation>這段期間有人變更了這筆記錄。未覆寫任何內容，請查看新的值後重試。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何變更。</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>檔案以唯讀方式開啟。未做任何變更。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的動作。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>快照已損毀。</translation>
    </message>
</context>
<context>
    <name>SuggestList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>SuggestRow</name>
    <message>
        <source>Open on its page</source>
        <translation>在知識庫中開啟</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用「%1」</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>有幫助</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>「%1」有幫助</translation>
    </message>
    <message>
        <source>Takes the link away</source>
        <translation>取消關聯</translation>
    </message>
    <message>
        <source>Links the article</source>
        <translation>關聯此文章</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>更多分頁</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上級目標</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Split target</source>
        <translation>拆分目標</translation>
    </message>
    <message>
        <source>Targets from last year</source>
        <translation>依去年設定目標</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Won a year before</source>
        <translation>去年同期贏單</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Nothing was won in that year: there is nothing to begin from.</source>
        <translation>那一年沒有贏單，沒有可依據的基數。</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%2年第%1季</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) made</source>
        <translation>
            <numerusform>已建立 %Ln 個目標</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>將建立的目標</translation>
    </message>
    <message>
        <source>Make targets</source>
        <translation>建立目標</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>拆分為</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>依去年比例</translation>
    </message>
    <message>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Targets for</source>
        <translation>目標週期</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>More than last year</source>
        <translation>較去年成長</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>各季</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>各團隊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>各成員</translation>
    </message>
    <message>
        <source>The target of one person for one month cannot be split further.</source>
        <translation>一個人一個月的目標無法再拆分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) are part of it already</source>
        <translation>
            <numerusform>已有 %Ln 個目標屬於它</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>What was won in the year before and so much more, shared out as it was won then.</source>
        <translation>以前一年的贏單金額加上成長，依當時的贏單比例分配。</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>From last year…</source>
        <translation>依去年設定…</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>負責人</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>How it reads, for somebody invented</source>
        <translation>以虛構的客戶為例</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
</context>
<context>
    <name>TextTemplate</name>
    <message>
        <source>Text template</source>
        <translation>文字範本</translation>
    </message>
    <message>
        <source>Text templates</source>
        <translation>文字範本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>關懷</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>滿意度調查</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>週年紀念</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>節日</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保固到期</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合約到期</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>久未聯絡</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>傳送方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>the whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>how to address, such as Ms. Byron</source>
        <translation>稱呼，如王女士</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>the occasion, such as Spring Festival</source>
        <translation>事由，如春節</translation>
    </message>
    <message>
        <source>the day of the occasion</source>
        <translation>事由的日期</translation>
    </message>
    <message>
        <source>how many years it is</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>its serial number</source>
        <translation>設備序號</translation>
    </message>
    <message>
        <source>the number of the service record</source>
        <translation>服務紀錄編號</translation>
    </message>
    <message>
        <source>what the service record is about</source>
        <translation>服務紀錄主旨</translation>
    </message>
    <message>
        <source>who looks after the customer</source>
        <translation>客戶的負責人</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>寫信人</translation>
    </message>
    <message>
        <source>the day of today</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>There is no such field: %1.</source>
        <translation>沒有這樣的欄位：%1。</translation>
    </message>
    <message>
        <source>Nothing is known for %1.</source>
        <translation>%1 沒有可填入的內容。</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts that you write again and again</source>
        <translation>經常要寫的文字</translation>
    </message>
    <message>
        <source>Begin with the usual ones for birthdays, festivals, anniversaries, warranties, long silence and surveys, in each language of the program; change them as you like.</source>
        <translation>先用常用的文字：生日、節日、紀念日、保固、久未聯絡與調查，程式的每種語言各一份；可隨意修改。</translation>
    </message>
    <message>
        <source>Begin with the usual texts</source>
        <translation>使用常用文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text template(s) added</source>
        <translation>
            <numerusform>已新增 %Ln 個文字範本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>Overdue · %1</source>
        <translation>已逾期 · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>activity · person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>檔案已新增</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <source>none</source>
        <comment>no status</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>statuses before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating of how many</comment>
        <translation>滿分 %2 分，得 %1 分</translation>
    </message>
    <message>
        <source>would recommend us: %1 of %2</source>
        <translation>推薦意願：滿分 %2 分，得 %1 分</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a kind of service record, such as: Complaint</comment>
        <translation>收到%1</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>未準時回覆</translation>
    </message>
    <message>
        <source>Not resolved in time</source>
        <translation>未準時解決</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>評分：%1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>已排定</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>檔案 %1，%2</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>排定於 %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>還沒有跟進紀錄</translation>
    </message>
    <message>
        <source>Write down the first call, mail or visit above.</source>
        <translation>在上方記下第一次電話、郵件或拜訪。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>跟進紀錄</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>「%1」已刪除</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>「%1」已完成</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>「%1」已重新排定</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>標示為已完成</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新排定</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>New service record of it…</source>
        <translation>據此新增服務紀錄…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>拆分出去…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>沒有需要處理的事項</translation>
    </message>
</context>
<context>
    <name>TodayDelegate</name>
    <message>
        <source>Mark as done</source>
        <translation>標記為已完成</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>記錄通話…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>待重新跟進</translation>
    </message>
    <message>
        <source>Plan next step…</source>
        <translation>安排下一步…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>沒有需要處理的事項</translation>
    </message>
    <message>
        <source>Planned activities, opportunities without a next step, customers that have become quiet and birthdays show up here by themselves.</source>
        <translation>已安排的活動、沒有下一步的商機、久未聯絡的客戶和生日會自動出現在這裡。</translation>
    </message>
    <message>
        <source>When customers sleep…</source>
        <translation>沉睡客戶的天數…</translation>
    </message>
    <message>
        <source>Days until a customer sleeps</source>
        <translation>客戶視為沉睡的天數</translation>
    </message>
    <message>
        <source>A customer sleeps after</source>
        <translation>客戶超過</translation>
    </message>
    <message>
        <source>days without an activity</source>
        <translation>天沒有活動即視為沉睡</translation>
    </message>
    <message>
        <source>“%1” is taken up again</source>
        <translation>已重新跟進「%1」</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>%n 天沒有動靜</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <comment>a day</comment>
        <translation>預計成交：%1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>score of a lead</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Opportunities without a next step</source>
        <translation>沒有下一步的商機</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>沒有下一步的潛在客戶</translation>
    </message>
    <message>
        <source>Sleeping customers</source>
        <translation>沉睡客戶</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %n day(s)</source>
        <translation>
            <numerusform>%n 天沒有活動</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities that stand still</source>
        <translation>停滯的商機</translation>
    </message>
    <message>
        <source>Birthdays and other days</source>
        <translation>生日與紀念日</translation>
    </message>
    <message>
        <source>in the next two weeks</source>
        <translation>未來兩週</translation>
    </message>
    <message>
        <source>Leads to take up again</source>
        <translation>待重新跟進的潛在客戶</translation>
    </message>
    <message>
        <source>never</source>
        <comment>nothing was done yet</comment>
        <translation>從未聯絡</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>滿 %1 歲</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 週年</numerusform>
        </translation>
    </message>
    <message>
        <source>Service records that are due</source>
        <translation>到期的服務紀錄</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Rapport</source>
        <translation>開啟睦客</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>UnmergeSheet</name>
    <message>
        <source>Take Apart</source>
        <translation>拆開</translation>
    </message>
    <message>
        <source>The records come back as they were, with everything that came from them. What was changed since the merge stays as it is now.</source>
        <translation>被合併的紀錄會連同它們帶來的一切恢復原狀。合併之後改過的內容維持不變。</translation>
    </message>
    <message>
        <source>No other record was merged into “%1”.</source>
        <translation>沒有其他紀錄併入「%1」。</translation>
    </message>
    <message>
        <source>Into “%1” was merged:</source>
        <translation>併入「%1」的有：</translation>
    </message>
    <message>
        <source>%1 is a record of its own again</source>
        <translation>%1 已恢復為單獨的紀錄</translation>
    </message>
    <message>
        <source>What was changed since the merge was left as it is: %1.</source>
        <translation>合併之後改過的內容未更動：%1。</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>All changes saved</source>
        <translation>所有變更皆已儲存</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>lines that are no line of a card; left out</source>
        <translation>不是名片內容的行；已略去</translation>
    </message>
    <message>
        <source>cards without an end; taken as far as they go</source>
        <translation>沒有結尾的名片；已讀取到中斷處</translation>
    </message>
    <message>
        <source>lines outside of any card; left out</source>
        <translation>不屬於任何名片的行；已略去</translation>
    </message>
    <message>
        <source>lines longer than any card has them; left out</source>
        <translation>長得不像名片內容的行；已略去</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is needed.</source>
        <translation>請填寫%1。</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>「%1」應為 %2 到 %3 之間的數字。</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money, such as 1200 EUR.</source>
        <translation>「%1」不是金額，例如 1200 TWD。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既不是「是」也不是「否」。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>「%1」不是記錄編號。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>「%1」不在可選項目中。</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values of the list</source>
        <translation>清單中的值</translation>
    </message>
    <message>
        <source>Add all as new options</source>
        <translation>全部新增為選項</translation>
    </message>
    <message>
        <source>Leave all empty</source>
        <translation>全部留空</translation>
    </message>
    <message>
        <source>All values are known</source>
        <translation>所有值皆已辨識</translation>
    </message>
    <message>
        <source>Every word in the columns with choices has an option of its own. There is nothing to decide here.</source>
        <translation>選項欄中的每個字詞都有對應的選項，這裡無需決定。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>column of the list, field</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept as the tag “%2”</source>
        <translation>%1，保留為標籤「%2」</translation>
    </message>
    <message>
        <source>New option “%1”</source>
        <translation>新選項「%1」</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>after “in”</comment>
        <translation>
            <numerusform>%Ln 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave empty, keep it as a tag</source>
        <translation>留空，保留為標籤</translation>
    </message>
    <message>
        <source>What becomes of “%1”?</source>
        <translation>「%1」如何處理？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in %1 match none of the options.</source>
        <comment>%1: n columns</comment>
        <translation>
            <numerusform>%1中有 %Ln 個值與現有選項不符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Web and social</source>
        <translation>網站與社群帳號</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Web or handle</source>
        <translation>網址或帳號</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Weibo</source>
        <translation>微博</translation>
    </message>
    <message>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>WhoseFiles</name>
    <message>
        <source>Whose is it?</source>
        <translation>屬於誰？</translation>
    </message>
    <message>
        <source>Name, company or the last digits of a number</source>
        <translation>姓名、公司或號碼末幾碼</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>存到這裡</translation>
    </message>
    <message>
        <source>Choose somebody who is in the file.</source>
        <translation>請選擇檔案中的一位聯絡人。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>活頁簿已損壞，無法讀取。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb): save it as .xlsx first.</source>
        <translation>這是二進位 Excel 活頁簿（.xlsb）：請先另存為 .xlsx。</translation>
    </message>
    <message>
        <source>This archive holds no workbook.</source>
        <translation>這個壓縮檔裡沒有活頁簿。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>沒有空間可放暫存檔。</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln column(s).</source>
        <translation>
            <numerusform>一張工作表最多容納 %Ln 欄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln row(s). Export fewer records, or a CSV file.</source>
        <translation>
            <numerusform>一張工作表最多容納 %Ln 列。請匯出較少的紀錄，或改為匯出 CSV 檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>一週的時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
</context>
<context>
    <name>WorkingException</name>
    <message>
        <source>Special day</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>特殊日</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>WorkingSpans</name>
    <message>
        <source>“%1” is not understood. Write times like 09:00-12:00 13:00-18:00.</source>
        <translation>無法辨識「%1」。請依 09:00-12:00 13:00-18:00 的格式填寫。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write what goes over midnight as two: until 24:00, and from 00:00 on the next day.</source>
        <translation>「%1」的結束早於開始。跨越午夜的時段請分成兩段：當天到 24:00，隔天從 00:00 起。</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>「%1」與「%2」重疊。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged: it is an archive that cannot be unpacked.</source>
        <translation>檔案已損壞：這個壓縮檔無法解開。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>無法讀取檔案 %1：%2。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds, which only harmful files do.</source>
        <translation>這個檔案解開後遠大於其本身，只有有害的檔案才會如此。</translation>
    </message>
</context>
</TS>
