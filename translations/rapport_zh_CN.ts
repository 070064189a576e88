<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rapport</source>
        <translation>关于睦客</translation>
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
        <translation>全部业务，尽在自己电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Rapport is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>睦客是自由软件：您可以依据 GNU 通用公共许可证第 3 版或更高版本使用、研究、分享和修改它。本软件不附带任何担保。</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>各组件的许可证</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Create %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Log %1</source>
        <comment>an activity</comment>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>an activity</comment>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <comment>a file</comment>
        <translation>添加附件 %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <comment>3 contacts; name of a file</comment>
        <translation>导入 %2 中的 %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>3 contacts, or the one that stays</comment>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Unmerge %1</source>
        <comment>the record that was merged</comment>
        <translation>拆分 %1</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
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
        <translation>跟进</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
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
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>占线</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>时间与地点</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Remind minutes before</source>
        <translation>提前提醒（分钟）</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>改期原因</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>重复起始</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>本次发生</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
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
        <translation>客户</translation>
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
        <translation>省/州</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>收货</translation>
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
        <translation>任职</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>直属上级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
</context>
<context>
    <name>AfterBox</name>
    <message>
        <source>How content is the customer?</source>
        <translation>客户满意吗？</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a day</comment>
        <translation>回访：%1</translation>
    </message>
    <message>
        <source>No follow-up visit is planned.</source>
        <translation>尚未安排回访。</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>改期…</translation>
    </message>
    <message>
        <source>Plan visit…</source>
        <translation>安排回访…</translation>
    </message>
    <message>
        <source>Rating changed</source>
        <translation>评分已更改</translation>
    </message>
    <message>
        <source>Result of the follow-up visit taken back</source>
        <translation>回访结果已撤回</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a result</comment>
        <translation>回访：%1</translation>
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
        <translation>较%2 %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>deals without an owner, a source …</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>停留中位数</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>赢单金额</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>销售周期</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>每日销售速度</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>差额</translation>
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
        <translation>增长</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
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
        <translation>无日期</translation>
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
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Opened then</source>
        <translation>期间开立</translation>
    </message>
    <message>
        <source>Happened then</source>
        <translation>期间发生</translation>
    </message>
    <message>
        <source>The deals opened in the period and what became of them, or what happened to any deal in it</source>
        <translation>期间开立的商机及其结果，或期间内任何商机的变动</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>对比依据</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>提成</translation>
    </message>
    <message>
        <source>The deals opened in the period, and what became of them</source>
        <translation>期间内开立的商机及其结果</translation>
    </message>
    <message>
        <source>What happened to any deal in the period</source>
        <translation>期间内所有商机发生的变化</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Times it helped</source>
        <translation>有帮助的次数</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Text of the article, as Markdown</source>
        <translation>文章正文（Markdown）</translation>
    </message>
    <message>
        <source>What was learnt, step by step. **Bold**, ## headings and - lists are Markdown.</source>
        <translation>把经验一步一步写下来。**粗体**、## 标题、- 列表均为 Markdown 写法。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What you wrote is not saved. Press Cancel once more to let it go.</source>
        <translation>所写内容尚未保存。再按一次“取消”即放弃。</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>链接文字</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>There is no such article to export.</source>
        <translation>没有可导出的文章。</translation>
    </message>
    <message>
        <source>Writing the articles</source>
        <translation>正在写入文章</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export articles</source>
        <translation>导出文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder “%1”</source>
        <translation>文件夹“%1”</translation>
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
        <translation>PDF（阅读与打印）</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Drafts, too</source>
        <translation>包括草稿</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 篇文章导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a file</comment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，没有写入任何文件。</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>无法使用该文件夹名称</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In folder</source>
        <translation>所在文件夹</translation>
    </message>
    <message>
        <source>“%1” cannot be put into itself or into a folder that stands in it.</source>
        <translation>不能将“%1”放入其自身或其下级文件夹。</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>修改于 %1</translation>
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
            <numerusform>有帮助 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>“%1” is a draft again</source>
        <translation>“%1”已退回草稿</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>“%1”已发布</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>还没有内容</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>编写正文</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>“%1”已保存</translation>
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
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，没有写入任何文件。</translation>
    </message>
</context>
<context>
    <name>ArticleSuggest</name>
    <message numerus="yes">
        <source>helped %Ln time(s)</source>
        <translation>
            <numerusform>有帮助 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that may help</source>
        <translation>可能有帮助的文章</translation>
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
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>有帮助</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Restore this text</source>
        <translation>恢复此版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Versions appear here once the text was saved.</source>
        <translation>正文保存后，各版本会显示在这里。</translation>
    </message>
    <message>
        <source>Text of %1 restored</source>
        <translation>已恢复 %1 的正文</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Move into folder</source>
        <translation>移入文件夹</translation>
    </message>
    <message>
        <source>Export articles…</source>
        <translation>导出文章…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历史版本</translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <source>Attach file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Drop a file on this page to keep it with the record.</source>
        <translation>将文件拖放到此页，即可随记录一起保存。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size · day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 and was not attached. Keep a link to it in a note instead.</source>
        <translation>“%1”超过 %2，未添加。可以在备注里写下它的链接。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>“%1”已添加</translation>
    </message>
    <message>
        <source>“%1” cannot be read from the file: %2</source>
        <translation>无法从文件中读取“%1”：%2</translation>
    </message>
    <message>
        <source>A copy of “%1” cannot be written: %2</source>
        <translation>无法写入“%1”的副本：%2</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>文件另存为</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a file, with a day and a time</comment>
        <translation>图片 %1.png</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached</source>
        <translation>
            <numerusform>已添加 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>头像</translation>
    </message>
</context>
<context>
    <name>BacklogCard</name>
    <message>
        <source>Open now, by age</source>
        <translation>当前未解决（按时长）</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未解决的服务记录。</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前未解决</translation>
    </message>
    <message>
        <source>90% no older than %1</source>
        <translation>90% 不超过 %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
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
        <translation>回收站</translation>
    </message>
    <message>
        <source>Search deleted records</source>
        <translation>搜索已删除的记录</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete waits here and can be brought back with everything that belonged to it.</source>
        <translation>删除的内容会留在这里，可以连同其所属内容一起还原。</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>已删除的记录</translation>
    </message>
    <message>
        <source>Deleted by %1, %2</source>
        <comment>user, time</comment>
        <translation>由 %1 删除，%2</translation>
    </message>
    <message>
        <source>Comes back with everything that belonged to it.</source>
        <translation>将连同其所属内容一起还原。</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>一并还原：%1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1已还原</translation>
    </message>
</context>
<context>
    <name>BoardColumnHead</name>
    <message>
        <source>Add to “%1”</source>
        <comment>a stage</comment>
        <translation>添加到“%1”</translation>
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
        <translation>松开即移到此处</translation>
    </message>
    <message>
        <source>Drop to order by hand</source>
        <translation>放下可手动排序</translation>
    </message>
    <message>
        <source>Drop to sort it in</source>
        <translation>放下后按排序归位</translation>
    </message>
</context>
<context>
    <name>BoardFields</name>
    <message>
        <source>Only title and amount, in one line</source>
        <translation>仅在一行中显示标题和金额</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>卡片字段</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>Fields, in their order</source>
        <translation>字段及其顺序</translation>
    </message>
    <message>
        <source>Only title and number, in one line</source>
        <translation>仅标题和编号，一行显示</translation>
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
        <translation>看板当前按“%1”排序。只有使用自定顺序，卡片才会留在您放的位置。</translation>
    </message>
    <message>
        <source>Use my own order</source>
        <translation>使用我的顺序</translation>
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
        <translation>我的顺序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1的标签已更改</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已更改</translation>
    </message>
    <message>
        <source>%1 of %2 set to %3</source>
        <comment>field, records, value</comment>
        <translation>%2的%1已设为“%3”</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1已删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1</source>
        <comment>number, then the kind in the plural, such as: 3 contacts</comment>
        <translation>
            <numerusform>这 %Ln 个%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Only the fields you change are changed, in all of them.</source>
        <translation>只修改填写过的字段，并应用到所有记录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>(different values)</source>
        <translation>（多个值）</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>编辑 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>更改 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTags</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>查找或添加标签</translation>
    </message>
</context>
<context>
    <name>BuyingRole</name>
    <message>
        <source>Person</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参与人</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>采购角色</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响者</translation>
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
        <translation>反对者</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>把关人</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All day</source>
        <translation>全天</translation>
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
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>CalendarAgenda</name>
    <message>
        <source>Nothing planned and nothing done in these days</source>
        <translation>这些天没有计划，也没有记录</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>编辑活动</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>更改范围</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>仅此一次</translation>
    </message>
    <message>
        <source>This and all others</source>
        <translation>整个系列</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>全部详情</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>name of a file</comment>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>“%1” planned</source>
        <translation>已计划“%1”</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>已更改“%1”</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1”已改到 %2</translation>
    </message>
    <message>
        <source>“%1” now takes %2</source>
        <comment>activity, duration</comment>
        <translation>“%1”现为 %2</translation>
    </message>
    <message>
        <source>“%1” deleted on this day</source>
        <translation>已删除当天的“%1”</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>“%1”已恢复为计划</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) written to %1</source>
        <translation>
            <numerusform>已将 %Ln 项活动写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>恢复为计划</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>新建活动…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>另有 %Ln 项未显示</numerusform>
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
        <translation>为什么改期？可不填</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reason noted</source>
        <translation>已记下原因</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln 项活动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field value, such as Rating A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>标签“%1”已移除</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>标签“%1”已添加</translation>
    </message>
</context>
<context>
    <name>CardEdits</name>
    <message numerus="yes">
        <source>%n record(s) were changed since and stay as they are: %1</source>
        <translation>
            <numerusform>%n 条记录之后又有更改，保持原样：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>这台电脑上没有能打开 %1 的程序。</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1”已完成</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Previous record</source>
        <translation>上一条记录</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排日程</translation>
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
        <translation>对方要求不再联系</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>导出为 vCard…</translation>
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
        <translation>下一步，例如“周五 15:00 寄样品”</translation>
    </message>
    <message>
        <source>fri 3pm send samples</source>
        <translation>周五 15:00 寄样品</translation>
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
        <translation>没有下一步</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1”已改到 %2</translation>
    </message>
    <message>
        <source>New day and time</source>
        <translation>新的日期和时间</translation>
    </message>
    <message>
        <source>fri 3pm, next week, in 3 days</source>
        <translation>周五 15:00、下周、3 天后</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>一个月后</translation>
    </message>
    <message>
        <source>That is no day or time yet.</source>
        <translation>还不是完整的日期或时间。</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>“%1”已加入计划</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message>
        <source>Anything worth remembering. It is saved when you leave the text.</source>
        <translation>值得记住的事。离开输入框时自动保存。</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已更改</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Is not to be contacted</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Refused advertising messages</source>
        <translation>已拒绝推广信息</translation>
    </message>
</context>
<context>
    <name>CareOptions</name>
    <message>
        <source>What care looks for</source>
        <translation>关怀的内容</translation>
    </message>
    <message>
        <source>Festivals for customers and key accounts</source>
        <translation>问候成交客户和重点客户的节日</translation>
    </message>
    <message>
        <source>A customer is quiet after</source>
        <translation>客户多久没有往来算久未联系</translation>
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
        <translation>多少天算久未联系</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Nobody to care for in these days</source>
        <translation>这段时间没有需要关怀的客户</translation>
    </message>
    <message>
        <source>Birthdays and other dates on customers’ cards, festivals of your choice, warranties and contracts of devices, and customers that become quiet show up here.</source>
        <translation>客户资料中的生日和纪念日、您选择的节日、设备的保修和合同到期，以及久未联系的客户，都会出现在这里。</translation>
    </message>
    <message>
        <source>Choose festivals…</source>
        <translation>选择节日…</translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>查看多少天以内</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>今后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Festivals and silence…</source>
        <translation>节日与久未联系…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more than are listed here.</source>
        <translation>
            <numerusform>另有 %Ln 位客户未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to care for</source>
        <translation>
            <numerusform>%Ln 项待关怀</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 letters can be written at once. Choose fewer, or one kind of occasion.</source>
        <translation>一次最多写 %L1 封。请少选一些，或只选一种事由。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) logged</source>
        <translation>
            <numerusform>已记录 %Ln 项关怀</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>%1 岁</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 周年</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>a day</comment>
        <translation>上次联系：%1</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>撰写…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已致电</translation>
    </message>
    <message>
        <source>Done without a message</source>
        <translation>无需消息，已完成</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>查看客户</translation>
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
        <translation>本期的服务记录均未填写原因</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>percent added up</source>
        <comment>each share with those before it</comment>
        <translation>百分比为累计</translation>
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
        <translation>带字节顺序标记的 Unicode（UTF-8-BOM）</translation>
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
        <translation>简体中文（GB18030、GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Traditional Chinese, Hong Kong (Big5-HKSCS)</source>
        <translation>繁体中文，香港（Big5-HKSCS）</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>日语（Shift_JIS）</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日语（EUC-JP）</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日语（ISO-2022-JP）</translation>
    </message>
    <message>
        <source>Korean (EUC-KR, cp949)</source>
        <translation>韩语（EUC-KR、cp949）</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>西欧语言（windows-1252）</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>中欧语言（windows-1250）</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>西里尔文（windows-1251）</translation>
    </message>
    <message>
        <source>Greek (windows-1253)</source>
        <translation>希腊语（windows-1253）</translation>
    </message>
    <message>
        <source>Turkish (windows-1254)</source>
        <translation>土耳其语（windows-1254）</translation>
    </message>
    <message>
        <source>Hebrew (windows-1255)</source>
        <translation>希伯来语（windows-1255）</translation>
    </message>
    <message>
        <source>Arabic (windows-1256)</source>
        <translation>阿拉伯语（windows-1256）</translation>
    </message>
    <message>
        <source>Baltic (windows-1257)</source>
        <translation>波罗的海语言（windows-1257）</translation>
    </message>
    <message>
        <source>Vietnamese (windows-1258)</source>
        <translation>越南语（windows-1258）</translation>
    </message>
    <message>
        <source>Thai (windows-874)</source>
        <translation>泰语（windows-874）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>西欧语言（ISO-8859-1）</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>中欧语言（ISO-8859-2）</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>西里尔文（ISO-8859-5）</translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation>希腊语（ISO-8859-7）</translation>
    </message>
    <message>
        <source>Turkish (ISO-8859-9)</source>
        <translation>土耳其语（ISO-8859-9）</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>西欧语言（ISO-8859-15）</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>俄语（KOI8-R）</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>乌克兰语（KOI8-U）</translation>
    </message>
    <message>
        <source>Western European (DOS, cp850)</source>
        <translation>西欧语言（DOS，cp850）</translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation>中欧语言（DOS，cp852）</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation>西里尔文（DOS，cp866）</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>西欧语言（Mac Roman）</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>列及其顺序</translation>
    </message>
    <message>
        <source>Drag to change the order, or move with %1.</source>
        <translation>拖动可调整顺序，也可以按 %1 移动。</translation>
    </message>
</context>
<context>
    <name>ColumnDetails</name>
    <message>
        <source>About the column</source>
        <translation>关于此列</translation>
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
        <translation>句点：1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>逗号：1.234,50</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Several, parted by</source>
        <translation>多个值的分隔符</translation>
    </message>
    <message>
        <source>%L1 filled, %L2 empty</source>
        <translation>已填 %L1，空白 %L2</translation>
    </message>
    <message>
        <source>Filled in all rows</source>
        <translation>所有行均已填写</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>导入到：%1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中的值</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit: %1</source>
        <translation>
            <numerusform>%Ln 个单元格不匹配：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>An empty cell clears what was there</source>
        <translation>空单元格会清除原有内容</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>All dates are written with the year first, with the month&apos;s name, or the same in every order.</source>
        <translation>所有日期都是年份在前、写出月份名称，或按哪种顺序读都一样。</translation>
    </message>
    <message>
        <source>Dates with dots are written day first.</source>
        <translation>用点分隔的日期按“日在前”书写。</translation>
    </message>
    <message>
        <source>Day and month are the same number in every date, so their order does not matter.</source>
        <translation>所有日期的日和月数字相同，顺序无关紧要。</translation>
    </message>
    <message>
        <source>No date has a number above 12 that would tell day and month apart.</source>
        <translation>没有日期含有大于 12 的数字，无法区分日和月。</translation>
    </message>
    <message>
        <source>“%1” can only be read in this order.</source>
        <translation>“%1”只能按此顺序读取。</translation>
    </message>
    <message>
        <source>%1 of %2 dates can be read in this order.</source>
        <translation>%2 个日期中有 %1 个可按此顺序读取。</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a comma.</source>
        <translation>从“%1”可知小数点是逗号。</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a point.</source>
        <translation>从“%1”可知小数点是句点。</translation>
    </message>
    <message>
        <source>The mark before three digits may part thousands or decimals; nothing in the column tells.</source>
        <translation>三位数字前的符号可能是千位分隔符，也可能是小数点；此列中没有依据可以判断。</translation>
    </message>
    <message>
        <source>Both decimal signs occur; the rarer one does not fit.</source>
        <translation>两种小数点都出现了；较少的一种不匹配。</translation>
    </message>
    <message numerus="yes">
        <source>%n values start with zeros that must stay.</source>
        <translation>
            <numerusform>%n 个值以 0 开头，必须保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 different values in %2 cells.</source>
        <translation>%2 个单元格中有 %1 个不同的值。</translation>
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
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>(picture, %1)</source>
        <translation>（图片，%1）</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Save mapping as…</source>
        <translation>对应关系另存为…</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>对应关系</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer first.</source>
        <translation>
            <numerusform>请先回答 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is imported.</source>
        <translation>没有要导入的列。</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%L1 of %L2 columns are imported</source>
        <translation>共 %L2 列，导入 %L1 列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as new field(s)</source>
        <translation>
            <numerusform>其中 %Ln 列作为新字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议的对应</translation>
    </message>
    <message>
        <source>Where does “%1” go?</source>
        <translation>“%1”导入到哪里？</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>Save mapping as</source>
        <translation>对应关系另存为</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>对应关系名称</translation>
    </message>
    <message>
        <source>Name, such as: monthly list of the shop</source>
        <translation>名称，例如：门店月度名单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Still open: answer the question above.</source>
        <translation>尚未确定：请先回答上方的问题。</translation>
    </message>
</context>
<context>
    <name>CommandButton</name>
    <message>
        <source>Search or run…</source>
        <translation>搜索或执行命令…</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>查找任何内容或执行命令</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>bring a list in</source>
        <translation>导入列表</translation>
    </message>
    <message>
        <source>write records as a list</source>
        <translation>将记录导出为列表</translation>
    </message>
    <message>
        <source>find records by any word, pinyin or number</source>
        <translation>按任意词语、拼音或号码查找记录</translation>
    </message>
    <message>
        <source>list records of a kind</source>
        <translation>列出某类记录</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>显示一条记录</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>更改记录的字段</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>add invented customers to try things with</source>
        <translation>添加供试用的虚构客户</translation>
    </message>
    <message>
        <source>look whether the file is whole</source>
        <translation>检查文件是否完好</translation>
    </message>
    <message>
        <source>write a verified copy of the file</source>
        <translation>写出经过验证的文件副本</translation>
    </message>
    <message>
        <source>save what can be read of a damaged file</source>
        <translation>从损坏的文件中救出可读取的内容</translation>
    </message>
    <message>
        <source>rapport [FILE] opens the window. Commands:</source>
        <translation>rapport [文件] 打开窗口。命令：</translation>
    </message>
    <message>
        <source>All take --file FILE and --json; “rapport COMMAND --help” says more.</source>
        <translation>所有命令都接受 --file 文件 和 --json；详情请见“rapport 命令 --help”。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with refused rows, 2 wrong use, 3 a problem with a file.</source>
        <translation>退出码：0 完成，1 完成但有被拒绝的行，2 用法错误，3 文件有问题。</translation>
    </message>
    <message>
        <source>contact, activity …</source>
        <translation>contact、activity 等</translation>
    </message>
    <message>
        <source>Where to; without it, standard output.</source>
        <translation>输出位置；省略时写到标准输出。</translation>
    </message>
    <message>
        <source>Only these fields, with commas between.</source>
        <translation>只导出这些字段，用逗号分隔。</translation>
    </message>
    <message>
        <source>Only records for which this holds, such as “status = customer”.</source>
        <translation>只导出符合条件的记录，例如“status = customer”。</translation>
    </message>
    <message>
        <source>UTF-8 with a mark for spreadsheets, if nothing else is said.</source>
        <translation>默认为带字节顺序标记的 UTF-8，便于电子表格打开。</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas; our import takes the guard off again.</source>
        <translation>防止电子表格把单元格当作公式执行；睦客导入时会去掉这层防护。</translation>
    </message>
    <message>
        <source>“%1” is no known encoding.</source>
        <translation>未知编码“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The encoding lacks %n character(s), written as “?”: </source>
        <translation>
            <numerusform>此编码缺少 %n 个字符，已写成“?”：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s).</source>
        <translation>
            <numerusform>已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the last change back. What was changed by hand since is kept and named.</source>
        <translation>撤销上一次更改。之后手动更改过的内容会保留并列出。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Kept, because it was changed since: %1</source>
        <translation>之后又有更改，已保留：%1</translation>
    </message>
    <message>
        <source>Adds invented customers with their people. The same seed gives the same ones.</source>
        <translation>添加虚构的客户及其联系人。种子相同，结果相同。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>数量。</translation>
    </message>
    <message>
        <source>Another number, other customers.</source>
        <translation>数字不同，客户不同。</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW.</source>
        <translation>en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>It takes “--customers” and a number.</source>
        <translation>需要“--customers”和一个数字。</translation>
    </message>
    <message>
        <source>There is no sample data in “%1”.</source>
        <translation>没有“%1”的示例数据。</translation>
    </message>
    <message numerus="yes">
        <source>Added %n customer(s).</source>
        <translation>
            <numerusform>已添加 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the whole file and compares what must agree in it.</source>
        <translation>读取整个文件，核对其中必须一致的内容。</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Writes a verified copy of the file.</source>
        <translation>写出经过验证的文件副本。</translation>
    </message>
    <message>
        <source>Where to; must not be there yet.</source>
        <translation>输出位置；该文件不能已存在。</translation>
    </message>
    <message>
        <source>It takes “--out” and a file.</source>
        <translation>需要“--out”和一个文件。</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written.</source>
        <translation>%1 已存在。未写入任何内容。</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>副本保存在 %1。</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged file into a new one; the damaged one is not touched.</source>
        <translation>将损坏文件中可读取的内容保存到新文件；不会改动损坏的文件。</translation>
    </message>
    <message>
        <source>The damaged file.</source>
        <translation>损坏的文件。</translation>
    </message>
    <message>
        <source>The new file; must not be there yet.</source>
        <translation>新文件；不能已存在。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 rows saved, %2 records put together from the log, %3 places were unreadable.</source>
        <translation>已保存 %1 行，从日志重建 %2 条记录，%3 处无法读取。</translation>
    </message>
    <message>
        <source>The list.</source>
        <translation>列表文件。</translation>
    </message>
    <message>
        <source>What the rows are: contact, person, organisation, activity …</source>
        <translation>各行的类型：contact、person、organisation、activity 等</translation>
    </message>
    <message>
        <source>Encoding of the list, such as UTF-8 or GB18030; without it, found out.</source>
        <translation>列表的编码，例如 UTF-8 或 GB18030；省略时自动判断。</translation>
    </message>
    <message>
        <source>A plan for the columns as JSON.</source>
        <translation>各列的导入方案，JSON 格式。</translation>
    </message>
    <message>
        <source>Write the plan that was used to this file.</source>
        <translation>将所用的方案写入此文件。</translation>
    </message>
    <message>
        <source>What makes records the same: “email,phone” either, “name+company” both.</source>
        <translation>判断记录相同的依据：“email,phone”任一相同，“name+company”两者都相同。</translation>
    </message>
    <message>
        <source>What happens then: skip, fill, overwrite or create.</source>
        <translation>此时的处理方式：skip、fill、overwrite 或 create。</translation>
    </message>
    <message>
        <source>Tell what would happen; change nothing.</source>
        <translation>只说明会发生什么，不做任何更改。</translation>
    </message>
    <message>
        <source>Write the report to this file as JSON.</source>
        <translation>将报告以 JSON 格式写入此文件。</translation>
    </message>
    <message>
        <source>Write the rows that failed to this file, with the reason.</source>
        <translation>将失败的行及原因写入此文件。</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation>无法读取对应关系 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create.</source>
        <translation>“%1”不是 skip、fill、overwrite、create 之一。</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>假定：%1</translation>
    </message>
    <message>
        <source>“%1” is not a number of records.</source>
        <translation>“%1”不是记录数。</translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation>此类型没有记录 %1。</translation>
    </message>
    <message>
        <source>Finds records as the search box does: words, Chinese characters, pinyin, phone ends, parts of mail addresses.</source>
        <translation>与搜索框一样查找记录：词语、汉字、拼音、电话尾号、邮箱地址片段。</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>要查找的内容。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多条数。</translation>
    </message>
    <message>
        <source>Lists records of a kind, one a line: number, name and the usual columns.</source>
        <translation>列出某类记录，每行一条：编号、名称和常用列。</translation>
    </message>
    <message>
        <source>By this field; “-” in front turns the order round.</source>
        <translation>按此字段排序；前面加“-”则倒序。</translation>
    </message>
    <message>
        <source>Shows all that is known of one record.</source>
        <translation>显示一条记录的全部内容。</translation>
    </message>
    <message>
        <source>Its number, as list and search give it.</source>
        <translation>记录编号，由 list 和 search 给出。</translation>
    </message>
    <message>
        <source>Changes fields of a record; nothing behind the sign empties a field.</source>
        <translation>更改记录的字段；等号后为空则清空字段。</translation>
    </message>
    <message>
        <source>What is to change.</source>
        <translation>要更改的内容。</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>“%1”不是 field=value 的形式。</translation>
    </message>
    <message>
        <source>%1 cannot be changed here.</source>
        <translation>无法在此更改%1。</translation>
    </message>
    <message>
        <source>The file to work with; without it, the user&apos;s own one.</source>
        <translation>要处理的文件；省略时使用用户自己的文件。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>以 JSON 格式输出结果。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>用法请见“%1 --help”。</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”. There are: %2.</source>
        <translation>没有“%1”这种类型的记录。可用的类型：%2。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1没有字段“%2”。</translation>
    </message>
    <message>
        <source>The list %1 is empty.</source>
        <translation>列表 %1 是空的。</translation>
    </message>
    <message>
        <source>The list %1 holds names of columns but no rows.</source>
        <translation>列表 %1 只有列名，没有数据行。</translation>
    </message>
    <message>
        <source>make a record</source>
        <translation>新建记录</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1：没有“%2”。</translation>
    </message>
    <message>
        <source>%1: several are called “%2”; give the number of the one that is meant.</source>
        <translation>%1：有多个名为“%2”；请给出所指记录的编号。</translation>
    </message>
    <message>
        <source>Makes a record and says its number.</source>
        <translation>新建一条记录并给出其编号。</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>记录的内容。</translation>
    </message>
    <message>
        <source>There is no pipeline in this file yet.</source>
        <translation>此文件中还没有管道。</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>没有管道“%1”。</translation>
    </message>
    <message>
        <source>How many deals reach each stage, pass it or are lost in it.</source>
        <translation>各阶段有多少商机进入、通过或丢失。</translation>
    </message>
    <message>
        <source>The pipeline; without it the first.</source>
        <translation>管道；省略则为第一个。</translation>
    </message>
    <message>
        <source>First day, as 2026-01-01; without it all.</source>
        <translation>起始日期，如 2026-01-01；省略则为全部。</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>结束日期。</translation>
    </message>
    <message>
        <source>What happened in that time, instead of the deals opened in it.</source>
        <translation>统计期间发生的变动，而不是期间开立的商机。</translation>
    </message>
    <message>
        <source>won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>输单</translation>
    </message>
    <message>
        <source>What was won and what is expected, month by month.</source>
        <translation>逐月列出已赢单与预计成交。</translation>
    </message>
    <message>
        <source>A day of the first month; without it this one.</source>
        <translation>首月中的任意一天；省略则为本月。</translation>
    </message>
    <message>
        <source>How many; without it 12.</source>
        <translation>月数；省略则为 12。</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>“%1”不是有效的月数。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>how many deals go on from stage to stage</source>
        <translation>各阶段商机的推进情况</translation>
    </message>
    <message>
        <source>what was won and is expected, by month</source>
        <translation>逐月的赢单与预测</translation>
    </message>
    <message>
        <source>Lists what is planned and what was done on some days, today unless others are named. What repeats stands on each of its days.</source>
        <translation>列出某些天的计划和已完成的活动，未指定时为今天。重复的活动在每一天都会列出。</translation>
    </message>
    <message>
        <source>The first day: 2026-05-03, “monday”.</source>
        <translation>第一天：2026-05-03、“周一”。</translation>
    </message>
    <message>
        <source>The last day; the first one, if nothing else is said.</source>
        <translation>最后一天；未指定时与第一天相同。</translation>
    </message>
    <message>
        <source>Writes them as a calendar file (iCalendar) instead.</source>
        <translation>改为写成日历文件（iCalendar）。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n activity(s).</source>
        <translation>
            <numerusform>已写入 %n 项活动。</numerusform>
        </translation>
    </message>
    <message>
        <source>list what is planned and done, or write it as a calendar</source>
        <translation>列出计划和已完成的活动，或写成日历文件</translation>
    </message>
    <message>
        <source>make a customer of a lead</source>
        <translation>把线索转为客户</translation>
    </message>
    <message>
        <source>what was planned and what came of it</source>
        <translation>计划与结果对照</translation>
    </message>
    <message>
        <source>There is no lead “%1”.</source>
        <translation>没有线索“%1”。</translation>
    </message>
    <message>
        <source>Several leads are called “%1”; give the number of the one that is meant.</source>
        <translation>有多个线索名为“%1”；请给出所指那一个的编号。</translation>
    </message>
    <message>
        <source>Makes a customer of a lead: company, person and opportunity. Says their numbers.</source>
        <translation>把线索转为客户：公司、联系人和商机。输出它们的编号。</translation>
    </message>
    <message>
        <source>Its number, or its name or company.</source>
        <translation>编号，或者姓名、公司。</translation>
    </message>
    <message>
        <source>Make no opportunity.</source>
        <translation>不新建商机。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Adds up activities planned, done, cancelled and moved, opportunities that went into another stage, and what was won, by person; this week unless days are named.</source>
        <translation>按人汇总计划、完成、取消和改期的活动，进入其他阶段的商机，以及赢单金额；未指定日期时为本周。</translation>
    </message>
    <message>
        <source>The first day, such as 2026-05-01 or “last monday”.</source>
        <translation>第一天，例如 2026-05-01 或“上周一”。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一天。</translation>
    </message>
    <message>
        <source>day, week or month.</source>
        <translation>day（日）、week（周）或 month（月）。</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week nor month.</source>
        <translation>“%1”不是 day、week 或 month。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>from</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
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
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, source, user.team_id, contact.industry …</source>
        <translation>同时按某字段的每个值统计：owner_id、source、user.team_id、contact.industry 等</translation>
    </message>
    <message>
        <source>Deals cannot be compared by “%1”.</source>
        <translation>商机无法按“%1”比较。</translation>
    </message>
    <message>
        <source>what is paid to whom for what was won</source>
        <translation>按赢单应付给谁多少提成</translation>
    </message>
    <message>
        <source>What commission is paid to whom, for the month, quarter or year of each plan.</source>
        <translation>按各方案的月、季或年，列出应付给谁多少提成。</translation>
    </message>
    <message>
        <source>Only to this one, by name.</source>
        <translation>只列出此人（按姓名）。</translation>
    </message>
    <message>
        <source>The period that this month ends in, as 2026-05; without it the one of today.</source>
        <translation>该月月末所在的期间，如 2026-05；省略时为今天所在的期间。</translation>
    </message>
    <message>
        <source>There is nobody called “%1” among the users.</source>
        <translation>用户中没有名为“%1”的人。</translation>
    </message>
    <message>
        <source>service records: what is open, new ones, figures</source>
        <translation>服务记录：未完成的、新建、统计</translation>
    </message>
    <message>
        <source>There is no service record “%1”.</source>
        <translation>没有服务记录“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be closed from where it is.</source>
        <translation>“%1”在当前状态下不能关闭。</translation>
    </message>
    <message>
        <source>Service records cannot be compared by “%1”.</source>
        <translation>服务记录不能按“%1”比较。</translation>
    </message>
    <message>
        <source>Service records: “list” what is open, “new SUBJECT [field=value …]”, “close NUMBER”, or “stats” of a time.</source>
        <translation>服务记录：“list”列出未完成的，“new 主题 [字段=值 …]”新建，“close 编号”关闭，“stats”统计一段时间。</translation>
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
        <translation>已关怀</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>“%1”不是天数。</translation>
    </message>
    <message>
        <source>There is no occasion “%1”. There are: %2.</source>
        <translation>没有“%1”这种关怀事由。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no festival “%1”. There are: %2.</source>
        <translation>没有“%1”这个节日。可用的有：%2。</translation>
    </message>
    <message>
        <source>Whom to write to or call: birthdays, dates to remember, festivals, warranties and contracts that end, customers that became quiet. What was answered and who refused is said.</source>
        <translation>该给谁写信或打电话：生日、纪念日、节日、到期的保修和合同、久未联系的客户。已关怀的和拒绝接收的会注明。</translation>
    </message>
    <message>
        <source>Today and so many days after it; without it 30.</source>
        <translation>今天及之后的天数；不写则为 30。</translation>
    </message>
    <message>
        <source>And what so many days before brought and nobody answered; without it 7.</source>
        <translation>以及此前若干天内无人处理的；不写则为 7。</translation>
    </message>
    <message>
        <source>Only birthday, anniversary, festival, warranty, contract or silence; may be said several times.</source>
        <translation>只列 birthday、anniversary、festival、warranty、contract 或 silence；可多次指定。</translation>
    </message>
    <message>
        <source>A festival, as spring_festival, instead of those chosen in the window; may be said several times.</source>
        <translation>节日，如 spring_festival，代替窗口中选择的节日；可多次指定。</translation>
    </message>
    <message>
        <source>After how many days without an activity a customer is quiet; 0: never.</source>
        <translation>客户多少天没有跟进算久未联系；0 表示不提醒。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not listed.</source>
        <translation>
            <numerusform>另有 %n 项未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>whom to write to or call, and why</source>
        <translation>该给谁写信或打电话，以及缘由</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, kind, received_at …</source>
        <translation>同时按某字段的每个值统计：owner_id、kind、received_at……</translation>
    </message>
    <message>
        <source>The caller does not show a number.</source>
        <translation>对方没有显示号码。</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>没有人使用号码 %1。</translation>
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
        <translation>显示来电者：已打开的窗口会显示其卡片，并准备好记录通话。号码可以是任何写法，也可以是 tel:+49891234 这样的地址。</translation>
    </message>
    <message>
        <source>Who calls.</source>
        <translation>来电号码。</translation>
    </message>
    <message>
        <source>Only say here who it is, without the window.</source>
        <translation>只在这里显示是谁，不打开窗口。</translation>
    </message>
    <message>
        <source>say who calls, in the window or here</source>
        <translation>显示来电者，在窗口或这里</translation>
    </message>
    <message>
        <source>make one record of several</source>
        <translation>把几条记录合并成一条</translation>
    </message>
    <message>
        <source>take a merged record apart again</source>
        <translation>拆分合并过的记录</translation>
    </message>
    <message>
        <source>records that may be the same, and which are not</source>
        <translation>列出可能重复的记录，并记住哪些不是</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>Give the numbers of two records or more.</source>
        <translation>请给出两条或更多记录的编号。</translation>
    </message>
    <message>
        <source>Lists records that may be the same, with the reasons: lane, numbers and names, why. “duplicates distinct NUMBER NUMBER” remembers that they are not.</source>
        <translation>列出可能重复的记录及理由：类别、编号和名称、原因。“duplicates distinct 编号 编号”记住它们不是同一个。</translation>
    </message>
    <message>
        <source>Remember that the records that follow are not the same.</source>
        <translation>记住后面的记录不是同一个。</translation>
    </message>
    <message>
        <source>Of which kind; without it contacts.</source>
        <translation>哪一种记录；不指定则为联系人。</translation>
    </message>
    <message>
        <source>Only safe, conflict or review.</source>
        <translation>只列出 safe、conflict 或 review。</translation>
    </message>
    <message>
        <source>There is no lane “%1”. There are: safe, conflict, review.</source>
        <translation>没有类别“%1”。可用的有：safe、conflict、review。</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>此处无法理解“%1”。</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have nothing to be compared by.</source>
        <translation>“%1”类记录没有可供比较的内容。</translation>
    </message>
    <message>
        <source>Writes records of a kind as CSV or as an Excel workbook, contacts also as address cards. Without columns everything goes out, so that it can come in again.</source>
        <translation>把一类记录写成 CSV 或 Excel 工作簿，联系人还可写成名片。不指定列时全部写出，可以原样导入。</translation>
    </message>
    <message>
        <source>csv, xlsx, or of contacts vcard (3.0) or vcard4 (4.0); without it, by the end of the file&apos;s name.</source>
        <translation>csv、xlsx，联系人还可用 vcard（3.0）或 vcard4（4.0）；不指定时按文件扩展名决定。</translation>
    </message>
    <message>
        <source>“%1” is none of csv, xlsx, vcard, vcard4.</source>
        <translation>“%1”不是 csv、xlsx、vcard 或 vcard4。</translation>
    </message>
    <message>
        <source>Records of this kind cannot be written as “%1”.</source>
        <translation>此类记录不能写成“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%n 个单元格超过工作簿允许的长度，已被截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings a list in: delimited text or an Excel workbook. Columns are recognised; what cannot be told is assumed and said.</source>
        <translation>导入一份列表：分隔文本或 Excel 工作簿。各列自动识别；无法确定的会作出假设并说明。</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; without it, the first that holds anything.</source>
        <translation>工作簿的哪张工作表；不指定则取第一张有内容的。</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are not merged.</source>
        <translation>“%1”类型的记录不能合并。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>Makes one record of several; the first one named stays. One undo takes it back, and “unmerge” takes it apart at any later time.</source>
        <translation>把几条记录合并成一条；保留最先给出的那条。一次撤销即可还原，以后也可用 unmerge 随时拆分。</translation>
    </message>
    <message>
        <source>What kind of record, such as contact.</source>
        <translation>记录类型，例如 contact。</translation>
    </message>
    <message>
        <source>Their numbers, at least two.</source>
        <translation>记录编号，至少两个。</translation>
    </message>
    <message>
        <source>Instead of numbers: all duplicates of that lane (safe, conflict, review).</source>
        <translation>代替编号：该分组（safe、conflict、review）的所有重复记录。</translation>
    </message>
    <message>
        <source>A lane is safe, conflict or review, and stands instead of numbers.</source>
        <translation>分组只能是 safe、conflict 或 review，并代替编号使用。</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>至少要有两条记录才能合并。</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合并 %1</translation>
    </message>
    <message>
        <source>Takes a record apart that others were merged into: the latest merge of it. What was changed since stays, and is named.</source>
        <translation>拆分合并过的记录：撤回它最近的一次合并。之后改过的内容保留，并逐一列出。</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>记录编号。</translation>
    </message>
    <message>
        <source>No other record was merged into %1.</source>
        <translation>没有其他记录并入 %1。</translation>
    </message>
    <message>
        <source>Changed since, left as it is: %1</source>
        <translation>之后改过，保持不变：%1</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>没有名为“%1”的命令或文件。</translation>
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
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Search customers, pages and commands…</source>
        <translation>搜索客户、页面和命令…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>↑↓ select</source>
        <translation>↑↓ 选择</translation>
    </message>
    <message>
        <source>↵ open</source>
        <translation>↵ 打开</translation>
    </message>
    <message>
        <source>Ctrl ↵ open in new window</source>
        <translation>Ctrl ↵ 新窗口打开</translation>
    </message>
    <message>
        <source>Tab actions</source>
        <translation>Tab 更多操作</translation>
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
        <translation>人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>CommissionPlan</name>
    <message>
        <source>Commission plan</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>Commission plans</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计算周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Each rate for the part within its tier</source>
        <translation>各档分段计提</translation>
    </message>
    <message>
        <source>The rate reached for the whole</source>
        <translation>按达到的档位全额计提</translation>
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
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>CommissionTier</name>
    <message>
        <source>Tier</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>提成方案</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始金额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>ComposeBox</name>
    <message>
        <source>When? Try “fri 3pm” or “yesterday 10:00”.</source>
        <translation>什么时候？例如“周五 15:00”或“昨天 10:00”。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划于：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成于：%1</translation>
    </message>
    <message>
        <source>Next step: %1 · %2</source>
        <comment>when · what</comment>
        <translation>下一步：%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>“%1” is not a day or time. Try “fri 3pm” or “tomorrow”.</source>
        <translation>“%1”不是日期或时间。可以写“周五 15:00”或“明天”。</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>“%1”不是分钟数。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>请填写备注内容。</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1”已更改</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>“%1”已加入计划</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>“%1”已记录</translation>
    </message>
    <message>
        <source>Text of the activity</source>
        <translation>跟进内容</translation>
    </message>
    <message>
        <source>Write a note, or type / to log a call, meeting, task…</source>
        <translation>写备注，或输入 / 记录电话、会议、任务…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>记录电话</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>记录会议</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>安排任务</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>When, such as “yesterday 15:00” or “fri 3pm”</source>
        <translation>时间，例如“昨天 15:00”或“周五 15:00”</translation>
    </message>
    <message>
        <source>When: now</source>
        <translation>时间：现在</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm send samples”</source>
        <translation>下一步，例如“周五 15:00 寄样品”</translation>
    </message>
    <message>
        <source>Next step: fri 3pm send samples</source>
        <translation>下一步：周五 15:00 寄样品</translation>
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
        <translation>仅供同事查看，不给客户</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务信息</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售信息</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
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
        <translation>中间名</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>后缀</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>成交客户</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>流失风险</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡客户</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生电话</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>邮件订阅</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>医疗健康</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>建筑</translation>
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
        <translation>酒店餐饮</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>农业</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>化工</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公共部门</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>房地产</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>电信</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务业</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年营业额</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>信用额度</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
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
        <translation>性别</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>爱好</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Advertising messages</source>
        <translation>营销信息</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Agreed or refused on</source>
        <translation>同意或拒绝的日期</translation>
    </message>
    <message>
        <source>Agreed or refused how</source>
        <translation>同意或拒绝的方式</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Positions</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>添加任职</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>添加为 %1 的附件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>A contact chosen in the list is shown here.</source>
        <translation>在列表中选中的客户会显示在这里。</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>What this customer may buy stands here, with stage, amount and day.</source>
        <translation>该客户可能购买的内容会列在这里，附阶段、金额和日期。</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New service record</source>
        <translation>新建服务记录</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>还没有服务记录</translation>
    </message>
    <message>
        <source>What this customer asks for, complains about or needs repaired stands here.</source>
        <translation>该客户的咨询、投诉和报修会显示在这里。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ContactParts</name>
    <message>
        <source>reports to %1</source>
        <translation>上级：%1</translation>
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
            <numerusform>%n 天后</numerusform>
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
        <translation>%1 · %3满 %2 岁</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date · age</comment>
        <translation>%1 · %2 岁</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date · years · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 周年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Add your first customers</source>
        <translation>添加第一批客户</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Bring your contacts over in a minute, or look around with sample data first.</source>
        <translation>一切都保存在这台电脑上的一个文件里。一分钟就能导入客户资料，也可以先用示例数据随便看看。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>导入客户…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>用示例数据试试</translation>
    </message>
    <message>
        <source>CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window</source>
        <translation>支持 Excel、Google、Outlook 等程序的 CSV · 也可以把文件拖到窗口任意位置</translation>
    </message>
    <message>
        <source>Search name, company, phone, tag</source>
        <translation>搜索姓名、公司、电话、标签</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>一切都保存在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Quiet for 90 days</source>
        <translation>90 天未跟进</translation>
    </message>
    <message>
        <source>Nobody was forgotten: every customer had an activity in the last 90 days.</source>
        <translation>没有遗漏：最近 90 天内所有客户都跟进过。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>contacts · companies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln 位联系人</numerusform>
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
        <translation>显示 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>ConvertLead</name>
    <message>
        <source>Convert “%1”</source>
        <translation>转化“%1”</translation>
    </message>
    <message>
        <source>What was said and is planned moves along. One undo takes all of it back.</source>
        <translation>跟进记录和计划会一并转过去。撤销一次即可全部收回。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>商机名称</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转化</translation>
    </message>
    <message>
        <source>was it before</source>
        <translation>以前转化过</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮件地址相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person or company</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>“%1” is a customer now</source>
        <translation>“%1”已转为客户</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>created</source>
        <translation>新建</translation>
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
        <translation>跳过</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Will create %1, update %2, leave %3 identical, skip %4, refuse %5.</source>
        <translation>将新建 %1，更新 %2，相同 %3，跳过 %4，拒绝 %5。</translation>
    </message>
    <message>
        <source>Created %1, updated %2, left %3 identical, skipped %4, refused %5.</source>
        <translation>已新建 %1，更新 %2，相同 %3，跳过 %4，拒绝 %5。</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1: a quotation mark is never closed; it was read as text.</source>
        <translation>第 %1 行：引号没有闭合，已按文本读取。</translation>
    </message>
    <message>
        <source>Line %1: a stray quotation mark would have joined several rows; it was read as text.</source>
        <translation>第 %1 行：多余的引号会把多行连在一起，已按文本读取。</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark inside a quoted cell is not doubled; it was read as text.</source>
        <translation>第 %1 行：引号内的引号没有双写，已按文本读取。</translation>
    </message>
    <message>
        <source>Line %1: zero bytes were left out.</source>
        <translation>第 %1 行：零字节已忽略。</translation>
    </message>
    <message>
        <source>Line %1: the row is too long and was cut into several.</source>
        <translation>第 %1 行：此行过长，已拆成多行。</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>No file can be made in %1: the folder is read-only. Choose another place.</source>
        <translation>无法在 %1 中新建文件：文件夹只读。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. You can look at everything, but not change it.</source>
        <translation>文件或其所在文件夹只读。可以查看全部内容，但不能更改。</translation>
    </message>
    <message>
        <source>%1 is not a Rapport file.</source>
        <translation>%1 不是睦客文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rapport. It was not touched; please install the new version to open it.</source>
        <translation>%1 由更新版本的睦客写入。文件未被改动，请安装新版本后打开。</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Rapport and must be upgraded, but it is read-only. Copy it to a folder of yours and open the copy.</source>
        <translation>%1 由旧版本的睦客写入，需要升级，但文件只读。请复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The copy was not whole and has been removed.</source>
        <translation>副本不完整，已删除。</translation>
    </message>
    <message>
        <source>The copy could not be saved as %1.</source>
        <translation>无法将副本保存为 %1。</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>The search index of %1 is damaged.</source>
        <translation>“%1”的搜索索引已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” point to something that does not exist (%2).</source>
        <translation>
            <numerusform>“%1”中有 %n 条记录指向不存在的内容（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the recovered file.</source>
        <translation>%1 已存在。请为恢复的文件另选名称。</translation>
    </message>
    <message>
        <source>The recovered file could not be saved as %1.</source>
        <translation>无法将恢复的文件保存为 %1。</translation>
    </message>
    <message>
        <source>This is a copy of the file as it was then. You can look at everything, but not change it.</source>
        <translation>这是文件当时的副本。可以查看全部内容，但不能更改。</translation>
    </message>
</context>
<context>
    <name>DefaultsBar</name>
    <message>
        <source>For all rows</source>
        <translation>应用于所有行</translation>
    </message>
    <message>
        <source>%1 for all rows</source>
        <translation>所有行的%1</translation>
    </message>
    <message>
        <source>such as: trade fair 2026</source>
        <translation>例如：2026 展会</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>与列表相同</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Maintenance contract until</source>
        <translation>维保合同到期</translation>
    </message>
</context>
<context>
    <name>DistinctPair</name>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>将列表拖放到这里</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>From Google Contacts, Outlook, Apple, Salesforce, HubSpot, Pipedrive, Zoho, Odoo and any other: export as CSV or Excel workbook there.</source>
        <translation>来自 Google 通讯录、Outlook、Apple、Salesforce、HubSpot、Pipedrive、Zoho、Odoo 以及其他程序：请在那里导出为 CSV 或 Excel 工作簿。</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV or a text file from another program, address cards or a calendar. How it is written is found out, and nothing is changed before you have seen what would happen.</source>
        <translation>Excel 工作簿、其他程序的 CSV 或文本文件、名片（vCard）或日历。格式会自动识别；在您看到结果之前不会改动任何内容。</translation>
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
        <translation>等待客户回复</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>未约定时限</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Safe</source>
        <translation>可放心合并</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>内容有冲突</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>姓名或名称相同</translation>
    </message>
    <message>
        <source>Parts of the name change places</source>
        <translation>姓与名的顺序相反</translation>
    </message>
    <message>
        <source>Names sound alike (pinyin)</source>
        <translation>名称读音相同（拼音）</translation>
    </message>
    <message>
        <source>One given name stands for the other</source>
        <translation>一个名字是另一个的昵称</translation>
    </message>
    <message>
        <source>Initials fit</source>
        <translation>首字母相符</translation>
    </message>
    <message>
        <source>Names are written nearly alike</source>
        <translation>名称写法相近</translation>
    </message>
    <message>
        <source>Part of the name is the same</source>
        <translation>名称有一部分相同</translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation>电话号码相同：%1</translation>
    </message>
    <message>
        <source>Same e-mail: %1</source>
        <translation>电子邮件相同：%1</translation>
    </message>
    <message>
        <source>Same domain: %1</source>
        <translation>域名相同：%1</translation>
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
        <translation>多条记录都有：%1</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1不同</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <translation>企业形式不同</translation>
    </message>
    <message>
        <source>Junior or senior</source>
        <translation>长辈与晚辈同名</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查重</translation>
    </message>
    <message>
        <source>The file has changed since the search</source>
        <translation>查找之后文件已有变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln</source>
        <comment>groups of records</comment>
        <translation>
            <numerusform>全部合并（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>没有发现重复</translation>
    </message>
    <message>
        <source>%1 that seem to be the same show up here, with the reasons why.</source>
        <translation>疑似重复的%1会连同理由显示在这里。</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>这里已处理完</translation>
    </message>
    <message>
        <source>The other lanes hold more.</source>
        <translation>其他分组里还有。</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合并 %1</translation>
    </message>
    <message>
        <source>Noted: not the same</source>
        <translation>已记住：不是同一个</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>Duplicates of</source>
        <translation>查重范围</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>A number or address of their own is the same and nothing speaks against it.</source>
        <translation>专属的号码或邮箱相同，没有相反的迹象。</translation>
    </message>
    <message>
        <source>Much is the same, but something differs that only you can judge.</source>
        <translation>大部分相同，但有差异，需要由您判断。</translation>
    </message>
    <message>
        <source>They are alike; have a look.</source>
        <translation>比较相似，请看一看。</translation>
    </message>
    <message>
        <source>Groups that seem to be the same</source>
        <translation>疑似重复的各组</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>They are not suggested again.</source>
        <translation>以后不再提示。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Without any of these, every row makes a new record.</source>
        <translation>都不选时，每行都会新建一条记录。</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>如果已存在</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>填补空白</translation>
    </message>
    <message>
        <source>What you have stays; the list only adds.</source>
        <translation>保留现有内容，列表只作补充。</translation>
    </message>
    <message>
        <source>Overwrite with the list</source>
        <translation>用列表覆盖</translation>
    </message>
    <message>
        <source>Where both have a value, the list wins.</source>
        <translation>两边都有值时，以列表为准。</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>跳过此行</translation>
    </message>
    <message>
        <source>Only new records come in.</source>
        <translation>只导入新记录。</translation>
    </message>
    <message>
        <source>Create another one anyway</source>
        <translation>仍然新建一条</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>不作比对。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Refuse rows with a cell that cannot be read</source>
        <translation>拒绝含有无法读取的单元格的行</translation>
    </message>
    <message>
        <source>Take off the guard against formulas (&apos;=…)</source>
        <translation>去掉公式防护符（&apos;=…）</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>预计结果</translation>
    </message>
    <message>
        <source>Trying it out, without changing anything</source>
        <translation>正在试导入，不更改任何内容</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>因被引用而一并新建：%1。</translation>
    </message>
    <message>
        <source>line %1 like line %2 (%3)</source>
        <comment>line numbers and name</comment>
        <translation>第 %1 行与第 %2 行相同（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stand in the list more than once: %1.</source>
        <translation>
            <numerusform>有 %Ln 行在列表中重复出现：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells clear what was there</source>
        <translation>空单元格清除原有内容</translation>
    </message>
    <message>
        <source>Rows and records are the same when any one of these agrees</source>
        <translation>以下任意一项一致，即视为同一条记录</translation>
    </message>
    <message>
        <source>One is enough. Where a line names two things, both must agree.</source>
        <translation>一项一致即可。一行中写有两项的，两项都必须一致。</translation>
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
        <translation>拖动以调整顺序</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Education</source>
        <translation>教育经历</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>毕业时间</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
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
        <translation>文件开头有 %1 的字节顺序标记。</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them.</source>
        <translation>零字节的位置符合 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes beyond ASCII read best as %1.</source>
        <translation>
            <numerusform>%n 个非 ASCII 字节最适合按 %1 读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has the shift sequences of ISO-2022-JP.</source>
        <translation>文件含有 ISO-2022-JP 的切换序列。</translation>
    </message>
    <message>
        <source>The file has no characters beyond ASCII.</source>
        <translation>文件只含 ASCII 字符。</translation>
    </message>
    <message>
        <source>All characters beyond ASCII are well-formed UTF-8.</source>
        <translation>所有非 ASCII 字符都是有效的 UTF-8。</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n broken places.</source>
        <translation>
            <numerusform>文本为 UTF-8，有 %n 处损坏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingPicker</name>
    <message>
        <source>All others</source>
        <translation>所有其他编码</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind: 3 contacts</comment>
        <translation>%1 个%2</translation>
    </message>
</context>
<context>
    <name>Expense</name>
    <message>
        <source>Expense</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>成交客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Spent by</source>
        <translation>支出人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The list cannot be written: %1.</source>
        <translation>无法写入列表：%1。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1.</source>
        <translation>没有空间存放临时文件：%1。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the list</source>
        <translation>正在写入列表</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>所选的 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>列表中的全部</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>当前显示的字段</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for Excel</source>
        <translation>带字节顺序标记的 UTF-8，适合 Excel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas</source>
        <translation>防止电子表格把单元格当作公式执行</translation>
    </message>
    <message>
        <source>Puts &apos; before cells that begin with = + - or @. The import here takes it off again.</source>
        <translation>在以 = + - 或 @ 开头的单元格前加 &apos;。在睦客中导入时会去掉。</translation>
    </message>
    <message>
        <source>With all phones, links and own fields: imported elsewhere, it is the same again.</source>
        <translation>包含所有电话、关联和自定义字段：在别处导入后完全一致。</translation>
    </message>
    <message>
        <source>Holds every character.</source>
        <translation>可容纳所有字符。</translation>
    </message>
    <message>
        <source>Characters that it lacks are written as “?” and reported.</source>
        <translation>无法表示的字符会写成“?”并列出。</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>列表 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose another place, or check that the file is not open elsewhere.</source>
        <translation>请选择其他位置，或确认文件没有在别处打开。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 行导出到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are missing in this encoding and were written as “?”.</source>
        <translation>
            <numerusform>此编码缺少 %Ln 个字符，已写成“?”。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1. UTF-8 holds them all.</source>
        <translation>这些字符是：%1。UTF-8 可容纳全部字符。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The columns of the list, in their order, for people to read.</source>
        <translation>按列表的列及其顺序导出，便于阅读。</translation>
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
        <translation>Excel 工作簿</translation>
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
        <translation>名片 (*.vcf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;All files (*)</source>
        <translation>Excel 工作簿 (*.xlsx);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%Ln 个单元格超过工作簿允许的长度，已被截短。</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file holds them whole.</source>
        <translation>CSV 文件能完整保存它们。</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>The list cannot be written to %1: %2.</source>
        <translation>无法将列表写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>About</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Add and show facts</source>
        <translation>添加和显示资料</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示全部字段</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Colleagues at %1</source>
        <translation>同事 · %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>隐藏空字段</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
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
        <translation>春节</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>元宵节</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>妇女节</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>清明节</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>劳动节</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>端午节</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>七夕节</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>中秋节</translation>
    </message>
    <message>
        <source>National Day (China)</source>
        <translation>国庆节</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>重阳节</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>圣诞节</translation>
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
        <translation>%1已更改</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Double-click to show these</source>
        <translation>双击查看明细</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The figures could not be written to %1.</source>
        <translation>无法将数字写入 %1。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export these figures</source>
        <translation>导出这些数字</translation>
    </message>
    <message>
        <source>Export as list (CSV)…</source>
        <translation>导出为列表 (CSV)…</translation>
    </message>
    <message>
        <source>CSV lists (*.csv)</source>
        <translation>CSV 列表 (*.csv)</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
</context>
<context>
    <name>FiguresPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>制作于 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more row(s)</source>
        <translation>
            <numerusform>……另有 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Letters do not look right? Try another encoding</source>
        <translation>文字显示不正常？试试其他编码</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>列表的前几行</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>%1 ( %2 )</source>
        <comment>name and sign of a separator</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Double quotes &quot; &quot;</source>
        <translation>双引号 &quot; &quot;</translation>
    </message>
    <message>
        <source>Single quotes &apos; &apos;</source>
        <translation>单引号 &apos; &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Around text</source>
        <translation>文本限定符</translation>
    </message>
    <message>
        <source>The first row holds</source>
        <translation>首行内容</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>表格上方的行数</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>每行代表</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在读取列表。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>此文件中没有数据行。</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>counting rows…</source>
        <translation>正在统计行数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like an export of %1</source>
        <translation>似乎由 %1 导出</translation>
    </message>
    <message>
        <source>Choose another file, or check that this one is not open elsewhere.</source>
        <translation>请选择其他文件，或确认此文件没有在别处打开。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由您选择。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another number of cells.</source>
        <translation>
            <numerusform>%Ln 行的单元格数不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n cell(s) in every row.</source>
        <translation>
            <numerusform>每行均为 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep separators and line breaks inside a cell together.</source>
        <translation>使单元格内的分隔符和换行保持在一起。</translation>
    </message>
    <message>
        <source>The table starts at the first line.</source>
        <translation>表格从第一行开始。</translation>
    </message>
    <message>
        <source>These lines are passed over.</source>
        <translation>这些行会被跳过。</translation>
    </message>
    <message>
        <source>Passed over: “%1”</source>
        <translation>已跳过：“%1”</translation>
    </message>
    <message>
        <source>This file is not a list.</source>
        <translation>此文件不是列表。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件是空的。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>This file holds names of columns but no rows.</source>
        <translation>此文件只有列名，没有数据行。</translation>
    </message>
    <message>
        <source>Take this line as data</source>
        <translation>将这一行作为数据</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Lists are text files, such as CSV, or Excel workbooks, with one record in each row.</source>
        <translation>列表是 CSV 之类的文本文件或 Excel 工作簿，每行一条记录。</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;All files (*)</source>
        <translation>列表 (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FileSwitcher</name>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Open or switch file</source>
        <translation>打开或切换文件</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>number of records</comment>
        <translation>找到 %1 条</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>满足以下全部条件</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>满足以下任一条件</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件的组合方式</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>移除条件组</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加条件组</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>选择字段</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>选择值</translation>
    </message>
</context>
<context>
    <name>FilterTerms</name>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
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
        <translation>开头是</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>至少为</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>至多为</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>为“是”</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>为“否”</translation>
    </message>
    <message>
        <source>none in the last … days</source>
        <translation>最近 … 天内没有</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>在最近 … 天内</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>在 … 天以前</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>has</source>
        <translation>有</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>没有</translation>
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
            <numerusform>%n 天内没有%1</numerusform>
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
            <numerusform>%1在最近 %n 天内</numerusform>
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
        <translation>%1%2“%3”</translation>
    </message>
    <message numerus="yes">
        <source>one of %n record(s)</source>
        <comment>records that a field refers to</comment>
        <translation>
            <numerusform>%n 条记录之一</numerusform>
        </translation>
    </message>
    <message>
        <source>is past</source>
        <translation>已过</translation>
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
        <translation>此处不应出现“%1”。</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>无法读取筛选条件：%1</translation>
    </message>
    <message>
        <source>too many brackets.</source>
        <translation>括号过多。</translation>
    </message>
    <message>
        <source>a closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>after “%1” one of = != ~ ^= &lt; &lt;= &gt; &gt;= or “is empty” is expected.</source>
        <translation>“%1”之后应为 = != ~ ^= &lt; &lt;= &gt; &gt;= 或“is empty”。</translation>
    </message>
    <message>
        <source>“%1” has no time.</source>
        <translation>“%1”没有时间。</translation>
    </message>
    <message>
        <source>“is” must be followed by “empty” or “not empty”.</source>
        <translation>“is”之后必须是“empty”或“not empty”。</translation>
    </message>
    <message>
        <source>a value is missing at the end.</source>
        <translation>末尾缺少值。</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Folder “%1” created</source>
        <translation>已创建文件夹“%1”</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now</source>
        <translation>“%1”已改名为“%2”</translation>
    </message>
    <message>
        <source>“%1” stands in no folder now</source>
        <translation>“%1”已移到最上层</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” now</source>
        <translation>“%1”已移入“%2”</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its articles stay</source>
        <translation>已删除文件夹“%1”，其中的文章保留</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不在任何文件夹中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>移入</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>删除文件夹</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Follow-up visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>It is planned as a visit to the customer, for the page of today and the calendar. Its result is entered on the card of “%1”.</source>
        <translation>回访会作为拜访客户的活动列入今日页面和日历；结果在“%1”的卡片上填写。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Follow-up visit planned for %1</source>
        <translation>已安排 %1 回访</translation>
    </message>
</context>
<context>
    <name>FollowUpVisit</name>
    <message>
        <source>Follow-up: %1</source>
        <comment>a visit; what it is about</comment>
        <translation>回访：%1</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Won and forecast</source>
        <translation>赢单与预测</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>赢单 · %1</translation>
    </message>
    <message>
        <source>Expected · %1</source>
        <comment>expected in a period</comment>
        <translation>预计 · %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Nothing won or expected in these months</source>
        <translation>这些月份没有赢单，也没有预计成交</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>This is a Word document, not a list.</source>
        <translation>这是 Word 文档，不是列表。</translation>
    </message>
    <message>
        <source>This is an archive (%1): unpack it first.</source>
        <translation>这是压缩文件（%1）：请先解压。</translation>
    </message>
    <message>
        <source>This is a picture (%1), not a list.</source>
        <translation>这是图片（%1），不是列表。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a list.</source>
        <translation>这是 PDF 文档，不是列表。</translation>
    </message>
    <message>
        <source>This is a formatted text (RTF), not a list.</source>
        <translation>这是带格式的文本（RTF），不是列表。</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a list. A file of Rapport is opened with “Open”.</source>
        <translation>这是数据库（SQLite），不是列表。睦客的文件请用“打开”来打开。</translation>
    </message>
    <message>
        <source>This is a program, not a list.</source>
        <translation>这是程序，不是列表。</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet: save it as an Excel workbook (.xlsx) or CSV first.</source>
        <translation>这是 OpenDocument 电子表格：请先另存为 Excel 工作簿（.xlsx）或 CSV。</translation>
    </message>
    <message>
        <source>This workbook is protected by a password: save it without one first.</source>
        <translation>这个工作簿有密码保护：请先去掉密码再保存。</translation>
    </message>
    <message>
        <source>This is an Excel workbook or another document of Office 97: save it as .xlsx or CSV first.</source>
        <translation>这是 Office 97 的 Excel 工作簿或其他文档：请先另存为 .xlsx 或 CSV。</translation>
    </message>
</context>
<context>
    <name>FormDetails</name>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>记录信息</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>邮箱地址的格式为 name@example.com。</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>电话号码至少有三位数字。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known. Choose one of the list.</source>
        <translation>没有名为“%1”的记录。请从列表中选择。</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选择一项。</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>Sales funnel</source>
        <translation>销售漏斗</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
    <message>
        <source>Lost there</source>
        <translation>在此流失</translation>
    </message>
    <message>
        <source>opened then, until today</source>
        <translation>期间开立，截至今日</translation>
    </message>
    <message>
        <source>what happened then</source>
        <translation>期间发生</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there, since %3.</source>
        <translation>“%1”流失最多：自 %3 起占该阶段已决商机的 %2。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there.</source>
        <translation>“%1”流失最多：占该阶段已决商机的 %2。</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>%1 go on</source>
        <translation>%1 继续推进</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>瓶颈</translation>
    </message>
</context>
<context>
    <name>GroupMover</name>
    <message>
        <source>Order changed</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a record, or several</comment>
        <translation>%1 已更改</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>%1 of %2 names are known column names.</source>
        <translation>%2 个名称中有 %1 个是已知的列名。</translation>
    </message>
    <message>
        <source>The row counts up like column names.</source>
        <translation>这一行像列名那样依次编号。</translation>
    </message>
    <message>
        <source>The first row holds the same kind of values as the rows below.</source>
        <translation>首行的值与下面各行类型相同。</translation>
    </message>
    <message>
        <source>In %1 of %2 columns the first cell is unlike the values below.</source>
        <translation>%2 列中有 %1 列的首个单元格与下面的值不同类。</translation>
    </message>
    <message>
        <source>The first row reads like names.</source>
        <translation>首行看起来像名称。</translation>
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
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Changed records keep what was done to them later.</source>
        <translation>记录后来的更改会保留。</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undo this</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
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
        <translation>首页</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Set what is to be won this month, and see here how far it is.</source>
        <translation>设定本月要赢得多少，在这里查看进度。</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>设定目标</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
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
        <translation>不是数字</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>not one of the choices</source>
        <translation>不在可选项中</translation>
    </message>
    <message>
        <source>not the number of a record</source>
        <translation>不是记录编号</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>Nothing in this row is imported.</source>
        <translation>此行没有可导入的内容。</translation>
    </message>
    <message>
        <source>Exported by Rapport.</source>
        <translation>由睦客导出。</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>此列为空。</translation>
    </message>
    <message>
        <source>The header is the name of the field.</source>
        <translation>表头是字段的内部名称。</translation>
    </message>
    <message>
        <source>The header is the label of the field.</source>
        <translation>表头是字段的显示名称。</translation>
    </message>
    <message>
        <source>Known, but of no use in a list of customers.</source>
        <translation>可识别，但在客户名单中用不到。</translation>
    </message>
    <message>
        <source>The parts of the address stand in columns of their own.</source>
        <translation>地址的各部分另有单独的列。</translation>
    </message>
    <message>
        <source>The header is known.</source>
        <translation>表头已知。</translation>
    </message>
    <message>
        <source>The header is known from %1.</source>
        <translation>这是 %1 的表头。</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>从内容推断。</translation>
    </message>
    <message>
        <source>Not known. It is not imported.</source>
        <translation>无法识别，不导入。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Not known: it becomes a field of your own.</source>
        <translation>无法识别：将成为自定义字段。</translation>
    </message>
    <message>
        <source>Is %1 in column “%2” day first or month first?</source>
        <translation>“%2”列中的 %1 是日在前还是月在前？</translation>
    </message>
    <message>
        <source>Does %1 in column “%2” have a decimal sign or thousands?</source>
        <translation>“%2”列中的 %1 用的是小数点还是千位分隔符？</translation>
    </message>
    <message>
        <source>The type of what stands in “%1”.</source>
        <translation>“%1”列内容的类型。</translation>
    </message>
    <message>
        <source>No header says which column is the name.</source>
        <translation>表头没有说明哪一列是名称。</translation>
    </message>
    <message>
        <source>Which column holds the name?</source>
        <translation>哪一列是名称？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The failed rows could not be written to %1.</source>
        <translation>无法将失败的行写入 %1。</translation>
    </message>
    <message>
        <source>characters that cannot be read in this encoding</source>
        <translation>有此编码无法读取的字符</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>没有“%1”这种类型的记录。</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>无法读取列表 %1：%2。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>not linked: no such record</source>
        <translation>未关联：没有这条记录</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>已存在。</translation>
    </message>
    <message>
        <source>refers to a record that is not there</source>
        <translation>引用了不存在的记录</translation>
    </message>
    <message>
        <source>another value was there and stays</source>
        <translation>已有其他值，予以保留</translation>
    </message>
    <message>
        <source>does not look like a phone number; kept as it is</source>
        <translation>不像电话号码，已原样保留</translation>
    </message>
    <message>
        <source>does not look like an e-mail address; kept as it is</source>
        <translation>不像电子邮件地址，已原样保留</translation>
    </message>
    <message>
        <source>left out: another column gives the same field another value</source>
        <translation>未导入：另一列已为同一字段给出不同的值</translation>
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
            <numerusform>%Ln 个人</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds numbers that nobody could read as options, so it becomes a field of your own.</source>
        <translation>其中只有数字代码，不宜作为选项，因此将成为自定义字段。</translation>
    </message>
    <message>
        <source>It is about somebody else than the row, so it becomes a field of your own.</source>
        <translation>说的是该行记录以外的人，因此将成为自定义字段。</translation>
    </message>
    <message>
        <source>No column is a name, so each record is called by this number.</source>
        <translation>没有名称列，因此每条记录以此编号为名称。</translation>
    </message>
    <message>
        <source>This file holds no text, so it is not a list.</source>
        <translation>此文件不含文本，因此不是列表。</translation>
    </message>
    <message>
        <source>no name: called by its number</source>
        <translation>没有名称：以编号为名称</translation>
    </message>
    <message>
        <source>no name: called by what it is about</source>
        <translation>没有名称：以其内容命名</translation>
    </message>
    <message>
        <source>This file holds no mail message.</source>
        <translation>这个文件不是邮件。</translation>
    </message>
    <message>
        <source>The calendar is too big: more than %1 MB.</source>
        <translation>日历太大：超过 %1 MB。</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known: its times are taken as those of this computer.</source>
        <translation>未知的时区“%1”：其中的时间按本机时区处理。</translation>
    </message>
    <message>
        <source>A rule for repeating cannot be read: %1.</source>
        <translation>无法读取重复规则：%1。</translation>
    </message>
    <message>
        <source>“%1” has no time and was left out.</source>
        <translation>“%1”没有时间，已略过。</translation>
    </message>
    <message>
        <source>Lines of “%1” cannot be read and were left out.</source>
        <translation>“%1”中有无法读取的行，已略去。</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>这个文件不是日历。</translation>
    </message>
    <message>
        <source>The calendar cannot be read: it is not written as RFC 5545 says.</source>
        <translation>无法读取日历：它不符合 RFC 5545。</translation>
    </message>
    <message>
        <source>The file %1 holds no address card.</source>
        <translation>文件 %1 中没有名片。</translation>
    </message>
    <message>
        <source>members of a group that are not in the file</source>
        <translation>分组中的成员不在此文件里</translation>
    </message>
    <message>
        <source>A line of the card.</source>
        <translation>名片中的一行。</translation>
    </message>
    <message>
        <source>Says so in the calendar.</source>
        <translation>日历中如此写明。</translation>
    </message>
    <message>
        <source>The list %1 is of no kind that can be read.</source>
        <translation>无法读取 %1：不支持这种列表。</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%Ln 个单元格里是 #N/A 之类的错误，已按空白处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) have no result in the file and were taken as empty: open it in a spreadsheet and save it there.</source>
        <translation>
            <numerusform>%Ln 个公式在文件里没有结果，已按空白处理：请用电子表格程序打开并保存一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it holds, which only harmful files do.</source>
        <translation>这个工作簿解开后远远大于它本身，只有有害的文件才会这样。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>工作簿里没有名为“%1”的工作表。其中有：%2。</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import mapping</source>
        <translation>导入对应关系</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>导入对应关系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>表头</translation>
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
        <translation>导入</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复项</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
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
        <translation>文件以只读方式打开，无法导入。</translation>
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
        <translation>无法读取对应关系：%1。</translation>
    </message>
    <message>
        <source>it was made by a newer version</source>
        <translation>由更新的版本创建</translation>
    </message>
    <message>
        <source>“%1” is no known encoding</source>
        <translation>未知编码“%1”</translation>
    </message>
    <message>
        <source>it lists no columns</source>
        <translation>没有列出任何列</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create</source>
        <translation>“%1”不是 skip、fill、overwrite、create 之一</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation>“%1”不是可导入的字段。</translation>
    </message>
    <message>
        <source>Records cannot be matched by “%1”: there is no such field.</source>
        <translation>无法按“%1”匹配记录：没有这个字段。</translation>
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
            <numerusform>已试读 %Ln 行，未做任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s).</source>
        <translation>
            <numerusform>已读取 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 skipped, %5 failed</source>
        <translation>新建 %1，更新 %2，未变 %3，跳过 %4，失败 %5</translation>
    </message>
    <message>
        <source>New options: %1</source>
        <translation>新选项：%1</translation>
    </message>
    <message>
        <source>New fields: %1</source>
        <translation>新字段：%1</translation>
    </message>
    <message>
        <source>Rows that failed:</source>
        <translation>失败的行：</translation>
    </message>
    <message>
        <source>Rows that were skipped:</source>
        <translation>跳过的行：</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>值得查看：</translation>
    </message>
    <message>
        <source>The failed rows are in %1.</source>
        <translation>失败的行保存在 %1。</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1</source>
        <translation>因被引用而一并新建：%1</translation>
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
        <translation>无法添加新字段，未导入任何内容。</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>There is no room for the pasted rows: %1.</source>
        <translation>没有空间存放粘贴的行：%1。</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Date, perhaps without the year</source>
        <translation>日期（可无年份）</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>列表选项</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and number, as in Phone 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>金额的货币</translation>
    </message>
    <message>
        <source>Number in Rapport</source>
        <translation>睦客编号</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新字段“%1”</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
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
        <translation>不导入</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Kept, and given back on export</source>
        <translation>予以保留，导出时原样写回</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>What did not go in as it stood</source>
        <translation>未能原样导入的内容</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得查看</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>拒绝的行</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>忽略的单元格</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
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
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Kept, but doubtful</source>
        <translation>已保留，但存疑</translation>
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
        <translation>线索(&amp;L)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>New</source>
        <comment>leads</comment>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Every lead has been looked at.</source>
        <translation>所有线索都已看过。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>待重新跟进</translation>
    </message>
    <message>
        <source>No lead is waiting to be taken up again.</source>
        <translation>没有等待重新跟进的线索。</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>产品(&amp;R)</translation>
    </message>
    <message>
        <source>What you sell, with its price: put into opportunities, targets and commission.</source>
        <translation>您销售的产品及其价格：用于商机、目标和提成。</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目标(&amp;T)</translation>
    </message>
    <message>
        <source>What is to be won in a month, a quarter or a year, by whom.</source>
        <translation>谁在一个月、一个季度或一年内要赢得多少。</translation>
    </message>
    <message>
        <source>&amp;Expense</source>
        <translation>费用(&amp;E)</translation>
    </message>
    <message>
        <source>What it costs to win and keep a customer: travel, meals, samples, fairs.</source>
        <translation>赢得和维系客户的花费：差旅、餐饮、样品、展会。</translation>
    </message>
    <message>
        <source>How much of what was won goes to whom: tiers with their rates, and the people.</source>
        <translation>赢得的金额按什么比例归谁：各档位的比例和参与的人员。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>The people who sell: owners of customers and opportunities, members of teams.</source>
        <translation>做销售的人：客户和商机的负责人、团队成员。</translation>
    </message>
    <message>
        <source>People who reach a target together.</source>
        <translation>共同完成一个目标的人。</translation>
    </message>
    <message>
        <source>Write down who might buy one day, see who deserves the first call, and make customers of them in one step.</source>
        <translation>记下将来可能购买的人，看看谁最值得先联系，一步转为客户。</translation>
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
        <translation>提成方案(&amp;S)</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>团队(&amp;M)</translation>
    </message>
    <message>
        <source>Serv&amp;ice Record</source>
        <translation>服务记录(&amp;I)</translation>
    </message>
    <message>
        <source>Inquiries, complaints, repairs and visits of your customers, each with its clock: what is due, what waits, what is overdue.</source>
        <translation>客户的咨询、投诉、维修和回访，各有时限：哪些到期、哪些在等、哪些逾期。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未完成的。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>没有逾期的。</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Everything is in somebody’s hands.</source>
        <translation>每一项都有人负责。</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>设备(&amp;V)</translation>
    </message>
    <message>
        <source>Service Level A&amp;greement</source>
        <translation>服务级别(&amp;G)</translation>
    </message>
    <message>
        <source>How soon customers get an answer and a solution, by their class and the priority.</source>
        <translation>按客户类别和优先级，规定多快答复、多快解决。</translation>
    </message>
    <message>
        <source>&amp;Working Hours</source>
        <translation>工作时间(&amp;W)</translation>
    </message>
    <message>
        <source>When you work, with holidays: what service levels are counted in.</source>
        <translation>工作时间和节假日：服务级别按它计时。</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>What was learnt once and is needed again, found by any word in it.</source>
        <translation>学到一次、还会用到的知识，按其中任何词都能找到。</translation>
    </message>
    <message>
        <source>&amp;Knowledge Folder</source>
        <translation>知识文件夹(&amp;K)</translation>
    </message>
    <message>
        <source>Where articles are kept, one folder in the other.</source>
        <translation>存放文章的地方，可以一层套一层。</translation>
    </message>
    <message>
        <source>What your customers have from you: serial numbers, places, warranties.</source>
        <translation>客户从您这里购买的设备：序列号、安放地点、保修期。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Nobody is being waited for.</source>
        <translation>没有需要等待的客户。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Nothing is left for you to do.</source>
        <translation>您的事项都已处理完。</translation>
    </message>
    <message>
        <source>Te&amp;xt Template</source>
        <translation>文本模板(&amp;X)</translation>
    </message>
    <message>
        <source>Greetings, surveys and answers that you write again and again, with fields that are filled in for each customer.</source>
        <translation>经常要写的问候、调查和答复，其中的字段会按每位客户填写。</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Every article is published.</source>
        <translation>所有文章均已发布。</translation>
    </message>
</context>
<context>
    <name>KnownHint</name>
    <message>
        <source>Already known:</source>
        <translation>已有记录：</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contacts that are known already</comment>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Already known: %1</source>
        <translation>已有记录：%1</translation>
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
        <translation>显示这些</translation>
    </message>
</context>
<context>
    <name>KpiRow</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加权预测</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢单率</translation>
    </message>
    <message>
        <source>Avg. sales cycle</source>
        <translation>平均销售周期</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>赢单或输单</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>赢单 · %1</translation>
    </message>
    <message>
        <source>%1 points on %2</source>
        <translation>较%2 %1 个百分点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) longer</source>
        <translation>
            <numerusform>延长 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) shorter</source>
        <translation>
            <numerusform>缩短 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) expected</source>
        <translation>
            <numerusform>预计 %Ln 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of target with what is won</source>
        <translation>连同已赢单达目标的 %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源信息</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转化</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>感兴趣的产品</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求说明</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时间计划</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>三个月内</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生电话</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>网页表单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>购买的名单</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Disqualified because</source>
        <translation>不合格原因</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>没有需求</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不考虑</translation>
    </message>
    <message>
        <source>Has no say in it</source>
        <translation>没有决策权</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <translation>资料有误</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>已向他处购买</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>重新跟进日期</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>转化时间</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>转为联系人</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>转为公司</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>转为商机</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
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
        <translation>“%1”已标为不合格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) disqualified</source>
        <translation>
            <numerusform>已将 %Ln 条线索标为不合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it no lead any more?</source>
        <translation>为什么不再跟进这条线索？</translation>
    </message>
    <message>
        <source>Why are they no leads any more?</source>
        <translation>为什么不再跟进这些线索？</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>标为不合格</translation>
    </message>
    <message>
        <source>in 6 months, 1 March</source>
        <translation>6个月后、3月1日</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Convert…</source>
        <translation>转化…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>标为不合格…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新跟进</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>take up again on %1</source>
        <comment>a day</comment>
        <translation>%1 重新跟进</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>+20 Budget is known</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rules say which leads deserve the first call. None are made yet.</source>
        <translation>规则决定哪些线索最值得先联系。目前还没有规则。</translation>
    </message>
    <message>
        <source>No rule holds for this lead.</source>
        <translation>没有规则适用于这条线索。</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>a lead; its status</comment>
        <translation>“%1”现为%2</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>“%1” has been converted already.</source>
        <translation>“%1”已经转化过了。</translation>
    </message>
    <message>
        <source>The lead needs a name or a company before it can be converted.</source>
        <translation>线索要有姓名或公司才能转化。</translation>
    </message>
    <message>
        <source>A lead is disqualified with a reason only.</source>
        <translation>标为不合格必须写明原因。</translation>
    </message>
    <message>
        <source>A lead becomes “%1” by converting it, so that there is a customer afterwards.</source>
        <translation>线索要通过转化才会变为“%1”，这样才会有对应的客户。</translation>
    </message>
    <message>
        <source>“%1” asks for what is not written in the lead itself. Choose other fields.</source>
        <translation>“%1”所问的内容不在线索本身之中。请选择其他字段。</translation>
    </message>
    <message>
        <source>Can be reached by e-mail or phone</source>
        <translation>有邮件或电话</translation>
    </message>
    <message>
        <source>Company is known</source>
        <translation>公司已知</translation>
    </message>
    <message>
        <source>Need is described</source>
        <translation>需求明确</translation>
    </message>
    <message>
        <source>Budget is known</source>
        <translation>预算已知</translation>
    </message>
    <message>
        <source>Wants it within three months</source>
        <translation>三个月内要买</translation>
    </message>
    <message>
        <source>Comes by referral or knows us</source>
        <translation>转介绍或已是客户</translation>
    </message>
    <message>
        <source>Wants it later than in a year</source>
        <translation>一年以后才要</translation>
    </message>
    <message>
        <source>From a bought list</source>
        <translation>来自购买的名单</translation>
    </message>
    <message>
        <source>There is nobody to give leads to. Write down the users first.</source>
        <translation>还没有可分配的人。请先新建用户。</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Score rules…</source>
        <translation>评分规则…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>转化…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>标为不合格…</translation>
    </message>
    <message>
        <source>Assign in turn</source>
        <translation>轮流分配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned</source>
        <translation>
            <numerusform>已分配 %Ln 条线索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>How it goes</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>Text templates…</source>
        <translation>文本模板…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Save merge list…</source>
        <translation>保存合并列表…</translation>
    </message>
    <message>
        <source>Survey for %1</source>
        <translation>%1的满意度调查</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>没有邮箱地址。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>There is no text template for this yet.</source>
        <translation>还没有适用的文本模板。</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>没有可写的对象。</translation>
    </message>
    <message>
        <source>Draft opened and logged</source>
        <translation>已打开草稿并记录</translation>
    </message>
    <message>
        <source>Text copied and logged</source>
        <translation>已复制文本并记录</translation>
    </message>
    <message>
        <source>Save merge list</source>
        <translation>保存合并列表</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>列表 (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>name of a file</comment>
        <translation>信件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved and logged</source>
        <translation>
            <numerusform>已保存并记录 %Ln 封信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln left out</source>
        <translation>
            <numerusform>%1；略过 %Ln 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln customer(s)</source>
        <translation>
            <numerusform>写给 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给%1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>The text that fits best</source>
        <translation>最合适的文本</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ListChipRow</name>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
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
        <translation>筛选</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in New Window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>编辑%1…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
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
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>These records are not open to you</source>
        <translation>您无权查看这些记录</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的记录</translation>
    </message>
    <message>
        <source>The filter hides others. Search without it or everywhere.</source>
        <translation>筛选条件隐藏了其他记录。可以去掉筛选或搜索全部内容。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>还没有%1</translation>
    </message>
    <message>
        <source>What you add or import appears here.</source>
        <translation>添加或导入的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>无法读取这些记录</translation>
    </message>
    <message>
        <source>This part of the file is damaged. Recovering it saves everything else into a new file.</source>
        <translation>文件的这一部分已损坏。恢复可将其余内容保存到新文件。</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>粘贴行</translation>
    </message>
</context>
<context>
    <name>ListSelectionBar</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln selected</source>
        <translation>
            <numerusform>已选择全部 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTableView</name>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>MailDrafts</name>
    <message>
        <source>No mail program on this computer opens the draft.</source>
        <translation>这台电脑上没有可打开草稿的邮件程序。</translation>
    </message>
    <message>
        <source>The draft cannot be written: %1.</source>
        <translation>无法写入草稿：%1。</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>“%1” is too large to be written down.</source>
        <translation>“%1”太大，无法记录。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>“%1”已记录</translation>
    </message>
    <message>
        <source>“%1” was written down before.</source>
        <translation>“%1”以前已经记录过。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <comment>file name</comment>
        <translation>%1 · 本地文件</translation>
    </message>
    <message>
        <source>%1 – Rapport</source>
        <translation>%1 – 睦客</translation>
    </message>
    <message>
        <source>This is sample data to look around in.</source>
        <translation>这是供您随便看看的示例数据。</translation>
    </message>
    <message>
        <source>Nothing here touches your own file.</source>
        <translation>这里的操作不会影响您自己的文件。</translation>
    </message>
    <message>
        <source>Remove it and start with my own</source>
        <translation>移除并使用我自己的数据</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is an action such as “Edit Elena”</comment>
        <translation>撤销%1(&amp;U)</translation>
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
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Kept as they are, because they were changed since: %1</source>
        <translation>之后又有更改，保持原样：%1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>新建联系人(&amp;C)</translation>
    </message>
    <message>
        <source>New C&amp;ompany</source>
        <translation>新建公司(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>新建文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Try with &amp;Sample Data</source>
        <translation>用示例数据试试(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>保存副本(&amp;P)…</translation>
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
        <translation>记录跟进(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Record</source>
        <translation>上一条记录(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Record</source>
        <translation>下一条记录(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>筛选(&amp;F)…</translation>
    </message>
    <message>
        <source>Save as &amp;View…</source>
        <translation>另存为视图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Check File</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>跟进记录(&amp;A)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>睦客文件 (*.rapport)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到 %1</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完好</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s)</source>
        <translation>
            <numerusform>文件有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the snapshot, %3 now</source>
        <translation>%1：快照中 %2，现在 %3</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>详细信息面板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Table Layout</source>
        <translation>表格布局(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation>快照(&amp;N)…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 个联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>有 %Ln 处无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>everything could be read</source>
        <translation>全部内容均可读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put together again from the history.</source>
        <translation>
            <numerusform>根据历史记录重建了 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new file. %1 was left as it was.</source>
        <translation>这是一个新文件，%1 保持原样。</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>电话(&amp;A)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>安排日程(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;h File…</source>
        <translation>添加附件(&amp;H)…</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>列(&amp;N)…</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>排序方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>重命名视图(&amp;R)…</translation>
    </message>
    <message>
        <source>De&amp;lete View</source>
        <translation>删除视图(&amp;L)</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>记录跟进…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>安排日程</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a file</comment>
        <translation>从 %1 导入</translation>
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
        <translation>正在查看快照：%1</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>此处无法进行更改。</translation>
    </message>
    <message>
        <source>Back to my file</source>
        <translation>返回我的文件</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>还原此快照…</translation>
    </message>
    <message>
        <source>O&amp;pportunity</source>
        <translation>商机(&amp;P)</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>New O&amp;pportunity</source>
        <translation>新建商机(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Stage</source>
        <translation>移到阶段(&amp;V)</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Stage</source>
        <translation>移到下一阶段(&amp;X)</translation>
    </message>
    <message>
        <source>Move to the Stage &amp;Before</source>
        <translation>移到上一阶段(&amp;B)</translation>
    </message>
    <message>
        <source>Edit Sta&amp;ges…</source>
        <translation>编辑阶段(&amp;G)…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Delete This Pipeline</source>
        <translation>删除此管道</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Export Calen&amp;dar…</source>
        <translation>导出日历(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>周(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>日程(&amp;A)</translation>
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
        <translation>往后(&amp;L)</translation>
    </message>
    <message>
        <source>Week &amp;Numbers</source>
        <translation>周数(&amp;N)</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>in the menu: &amp;Lead</comment>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Score R&amp;ules…</source>
        <translation>评分规则(&amp;U)…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Convert Lead &amp;into Customer…</source>
        <translation>把线索转为客户(&amp;I)…</translation>
    </message>
    <message>
        <source>Assi&amp;gn Leads in Turn</source>
        <translation>轮流分配线索(&amp;G)</translation>
    </message>
    <message>
        <source>New in Calen&amp;dar…</source>
        <translation>在日历中新建(&amp;D)…</translation>
    </message>
    <message>
        <source>New &amp;Pipeline</source>
        <translation>新建管道(&amp;P)</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>日历(&amp;E)</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures as PDF…</source>
        <translation>将图表导出为 PDF(&amp;G)…</translation>
    </message>
    <message>
        <source>Split &amp;Target…</source>
        <translation>拆分目标(&amp;T)…</translation>
    </message>
    <message>
        <source>Targets from &amp;Last Year…</source>
        <translation>按去年设定目标(&amp;L)…</translation>
    </message>
    <message>
        <source>Fields on t&amp;he Cards…</source>
        <translation>卡片字段(&amp;H)…</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>客户关怀</translation>
    </message>
    <message>
        <source>Surve&amp;y Text…</source>
        <translation>满意度调查(&amp;Y)…</translation>
    </message>
    <message>
        <source>Service figures</source>
        <translation>服务分析</translation>
    </message>
    <message>
        <source>Export &amp;Knowledge…</source>
        <translation>导出知识库(&amp;K)…</translation>
    </message>
    <message>
        <source>Edit Statuses…</source>
        <translation>编辑状态…</translation>
    </message>
    <message>
        <source>Plan &amp;Follow-up Visit…</source>
        <translation>安排回访(&amp;F)…</translation>
    </message>
    <message>
        <source>Merge Service Records…</source>
        <translation>合并服务记录…</translation>
    </message>
    <message>
        <source>Split Service Record…</source>
        <translation>拆分服务记录…</translation>
    </message>
    <message>
        <source>Incoming Call</source>
        <translation>来电</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be kept with somebody</source>
        <translation>
            <numerusform>%n 个文件要保存到一位联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file has an address of “%1”.</source>
        <translation>文件中没有人使用“%1”的邮件地址。</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>查重</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>查重(&amp;D)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Apart…</source>
        <translation>拆分(&amp;K)…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>导出为 vCard…</translation>
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
        <translation>睦客编号</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between fields</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>%1, among records of the kind “%2”</source>
        <translation>%1（仅限“%2”类型的记录）</translation>
    </message>
    <message>
        <source>%1, where nothing else can be compared</source>
        <comment>name of a field</comment>
        <translation>%1（没有其他内容可比较时）</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>name of a field</comment>
        <translation>仅%1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>One of the records is not there any more.</source>
        <translation>其中一条记录已不存在。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are of different kinds and cannot become one record.</source>
        <translation>“%1”和“%2”类型不同，不能合并成一条记录。</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>至少要有两条记录才能合并。</translation>
    </message>
    <message>
        <source>These records were taken apart already.</source>
        <translation>这些记录已经拆分。</translation>
    </message>
    <message>
        <source>The record that they became is not there. Restore it first, or take apart what it was merged into.</source>
        <translation>合并后的记录已不存在。请先恢复它，或先拆分它后来并入的记录。</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>MergeRecord</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并的记录</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge service records</source>
        <translation>合并服务记录</translation>
    </message>
    <message>
        <source>Number, subject or customer</source>
        <translation>编号、主题或客户</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一条记录</translation>
    </message>
    <message>
        <source>Log, files, parts and articles used move to the record that stays; what it lacks is filled in. The others point to it and are closed. One undo takes all of it back.</source>
        <translation>工作日志、文件、所用配件和文章会移到保留的记录，缺少的内容会补上；其余记录指向它并关闭。撤销一次即可全部恢复。</translation>
    </message>
    <message>
        <source>Which record is about the same thing?</source>
        <translation>哪条记录说的是同一件事？</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>保留哪一条？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Choose another record about the same thing.</source>
        <translation>请选择另一条说同一件事的记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged</source>
        <translation>
            <numerusform>已合并 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>They differ: which is right?</source>
        <translation>内容不同：哪个正确？</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>一并保留</translation>
    </message>
    <message>
        <source>The same, or known of one only</source>
        <translation>相同，或只有一条记录填写了</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>保留哪一条？</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>保留这条记录</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day on which a record was made</comment>
        <translation>建于 %1</translation>
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
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>names</comment>
        <translation>已与 %1 合并</translation>
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
        <translation>请选择…</translation>
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
        <translation>新建%1</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
</context>
<context>
    <name>NewOpportunity</name>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Winter range 2026</source>
        <translation>2026 冬季系列</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>公司或联系人</translation>
    </message>
    <message>
        <source>in 3 weeks, 30 June</source>
        <translation>3 周后，6月30日</translation>
    </message>
    <message>
        <source>Key account, Tender</source>
        <translation>重点客户，招标</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Alpenglow Outdoor</source>
        <translation>云岭户外</translation>
    </message>
    <message>
        <source>Elena Marchetti</source>
        <translation>沈嘉宁</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>电话号码至少有三位数字。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>邮箱地址的格式为 name@example.com。</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Trade fair 2026, Prefers e-mail</source>
        <translation>2026 展会，偏好邮件</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a company</comment>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>已恢复草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>收起字段</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>已创建“%1”</translation>
    </message>
</context>
<context>
    <name>NextPrompt</name>
    <message>
        <source>Nothing for now</source>
        <translation>暂时没有</translation>
    </message>
    <message>
        <source>fri 3pm call, next week send the offer</source>
        <translation>周五下午3点 打电话，下周 发报价</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm call”</source>
        <translation>下一步，例如“周五下午3点 打电话”</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>加入计划</translation>
    </message>
    <message>
        <source>Next step for “%1”</source>
        <translation>“%1”的下一步</translation>
    </message>
    <message>
        <source>Done. What is next for “%1”?</source>
        <translation>已完成。“%1”的下一步是什么？</translation>
    </message>
    <message>
        <source>Enter plans it, Esc leaves it.</source>
        <translation>按 Enter 安排，按 Esc 跳过。</translation>
    </message>
    <message>
        <source> (no day named)</source>
        <translation>（未指定日期）</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>已计划“%1”</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Date to remember</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>纪念日</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
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
        <translation>周年纪念</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>结婚纪念日</translation>
    </message>
    <message>
        <source>Founding day</source>
        <translation>成立日</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约日</translation>
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
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 is being brought up to date for this version</source>
        <comment>name of a file</comment>
        <translation>正在将 %1 升级到当前版本</translation>
    </message>
    <message>
        <source>A checked copy of it as it was is kept. This happens once.</source>
        <translation>原文件经过校验的副本会保留下来。此操作只进行一次。</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>填写“%1”后才能进入“%2”。</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>name of the pipeline that is made at first</comment>
        <translation>销售</translation>
    </message>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <translation>线索</translation>
    </message>
    <message>
        <source>Find out who needs it, what for, and who decides.</source>
        <translation>弄清谁需要、用来做什么、由谁决定。</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>stage</comment>
        <translation>已确认需求</translation>
    </message>
    <message>
        <source>Need, budget and time are known. Agree on what to offer.</source>
        <translation>需求、预算和时间已明确，商定报价内容。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>stage</comment>
        <translation>方案报价</translation>
    </message>
    <message>
        <source>The offer is with the customer. Talk it through within a week.</source>
        <translation>报价已交客户，请在一周内逐项沟通。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>stage</comment>
        <translation>商务谈判</translation>
    </message>
    <message>
        <source>Settle terms and the day of signing.</source>
        <translation>敲定条款和签约日期。</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>丢单</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结单</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Own probability</source>
        <translation>自定概率</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结单日期</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>丢单原因</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>价格太高</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>选择了竞争对手</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>时机不合适</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>失去联系</translation>
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
        <translation>丢单说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌生拜访</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>营销活动</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>进入当前阶段</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开立日期</translation>
    </message>
</context>
<context>
    <name>OpportunityCard</name>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <comment>an amount</comment>
        <translation>加权 %1</translation>
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
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>In no stage yet. A click on one moves it there.</source>
        <translation>尚未进入任何阶段。点击某个阶段即可移入。</translation>
    </message>
    <message>
        <source>An opportunity chosen on the board is shown here.</source>
        <translation>在看板上选中的商机会显示在这里。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移至阶段</translation>
    </message>
</context>
<context>
    <name>OpportunityProduct</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>OptionDefinition</name>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>OwnFieldDefinition</name>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅用于</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>分组标题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>OwnFieldForm</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date without year, or lunar</source>
        <translation>无年份或农历日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Type of the field</source>
        <translation>字段类型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>请填写字段名称。</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>已有字段“%1”。</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>字段“%1”已添加</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Card fields…</source>
        <translation>卡片字段…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
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
        <translation>农历闰 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Lunar leap month %1</source>
        <translation>农历闰 %1 月</translation>
    </message>
    <message>
        <source>Lunar month %1, day %2</source>
        <translation>农历 %1 月 %2 日</translation>
    </message>
    <message>
        <source>Lunar month %1</source>
        <translation>农历 %1 月</translation>
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
        <translation>参与者</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>ParticipantsEdit</name>
    <message>
        <source>Add a participant</source>
        <translation>添加参与者</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加某人</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>还没有可保存的内容。</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1已添加</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1已更改</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>%1 is the primary one now</source>
        <translation>%1已设为首选</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1已删除</translation>
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
        <translation>本季度</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>前一季度</translation>
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
        <translation>全部时间</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who is it? A name is needed.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, company</comment>
        <translation>已将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>总机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
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
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>PipelineFigures</name>
    <message>
        <source>Open value</source>
        <translation>未成交金额</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>加权预测</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>本月预计成交</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>本月赢单</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Follow every deal from the first word to the signature</source>
        <translation>从初次接触到签约，跟进每一单</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>Start with the usual stages</source>
        <translation>使用常用阶段开始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s)</source>
        <translation>
            <numerusform>%Ln 个未成交商机</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移至阶段</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>没有下一步</translation>
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
        <translation>搜索商机、客户、标签</translation>
    </message>
    <message>
        <source>Add your first opportunity</source>
        <translation>添加第一个商机</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>没有逾期事项。</translation>
    </message>
    <message>
        <source>Every open opportunity has a next step.</source>
        <translation>每个未成交商机都有下一步。</translation>
    </message>
    <message>
        <source>A pipeline is the row of stages that your deals go through. Begin with the usual ones.</source>
        <translation>管道是商机依次经过的各个阶段。先用常用阶段开始吧。</translation>
    </message>
    <message>
        <source>Edit stages…</source>
        <translation>编辑阶段…</translation>
    </message>
    <message>
        <source>Pipeline “%1” made</source>
        <translation>已新建管道“%1”</translation>
    </message>
    <message>
        <source>Pipeline “%1” deleted; its deals have no stage now</source>
        <translation>已删除管道“%1”；其商机现在没有阶段</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>全部销售管道</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of the cards</comment>
        <translation>最新创建</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>待办 %Ln</numerusform>
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
        <translation>产品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品编码</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
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
        <translation>小数点为句点：%1</translation>
    </message>
    <message>
        <source>Decimal comma: %1</source>
        <translation>小数点为逗号：%1</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log activity</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>跟谁？</translation>
    </message>
    <message>
        <source>With whom? Name, company or the last digits of a number</source>
        <translation>跟谁？姓名、公司或号码尾数</translation>
    </message>
</context>
<context>
    <name>RapportApp</name>
    <message>
        <source>The file could not be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>睦客文件 (*.rapport)</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>我自己的文件</translation>
    </message>
    <message>
        <source>%1 recovered.rapport</source>
        <translation>%1 已恢复.rapport</translation>
    </message>
    <message>
        <source>%1 recovered %2.rapport</source>
        <translation>%1 已恢复 %2.rapport</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>睦客</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. “Recover” saves what can be read into a new file.</source>
        <translation>%1 已损坏，无法打开。按“恢复”可将能读取的内容保存到新文件。</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1 of %2</source>
        <comment>a rating</comment>
        <translation>%2 分中的 %1 分</translation>
    </message>
    <message>
        <source>Digits choose, Delete takes back</source>
        <translation>按数字键选择，Delete 键撤回</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>在列表中选择后在此显示。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到 %1</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>还没有服务记录</translation>
    </message>
    <message>
        <source>What was asked, complained about or repaired stands here.</source>
        <translation>咨询、投诉和维修会显示在这里。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
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
        <translation>预计 %1 成交</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a day</comment>
        <translation>%1 结束</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>a day</comment>
        <translation>%1 已解决</translation>
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
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Everything that belongs to the others goes over to the record that stays: history, opportunities, files. You can take it back at once, and take the records apart at any later time.</source>
        <translation>其余记录的一切都转到保留的记录上：往来历史、商机、文件。可以立即撤销，以后也能随时拆分。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>已合并 %1</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
</context>
<context>
    <name>RecordSource</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>编辑 %1…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
        <translation>每两天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>每两周</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Every second month</source>
        <translation>每两个月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Every second year</source>
        <translation>每两年</translation>
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
        <translation>第一个%1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <comment>weekday of a month</comment>
        <translation>第二个%1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <comment>weekday of a month</comment>
        <translation>第三个%1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>第四个%1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>第五个%1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday of a month</comment>
        <translation>最后一个%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>按自定规则</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>每个工作日</translation>
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
        <translation>“%1”不是重复规则。规则的写法如 RRULE:FREQ=WEEKLY;BYDAY=MO。</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伴侣</translation>
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
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>亲属</translation>
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
        <translation>上级</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>被介绍人</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>对方</translation>
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
        <translation>刚刚</translation>
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
        <translation>到时提醒</translation>
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
            <numerusform>提前 %n 小时提醒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n minute(s) before</source>
        <translation>
            <numerusform>提前 %n 分钟提醒</numerusform>
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
        <translation>关闭期间到期的提醒</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>全部忽略</translation>
    </message>
    <message numerus="yes">
        <source>%n more: show today</source>
        <translation>
            <numerusform>还有 %n 条：显示“今天”</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
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
        <translation>以下时段不提醒</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Ask for it when something is done</source>
        <translation>完成活动后询问</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Remind me of planned activities</source>
        <translation>提醒我计划中的活动</translation>
    </message>
    <message>
        <source>When something is planned, remind</source>
        <translation>安排活动时的提醒</translation>
    </message>
    <message>
        <source>New ones: no reminder</source>
        <translation>新安排的：不提醒</translation>
    </message>
    <message>
        <source>New ones: at the time</source>
        <translation>新安排的：准时提醒</translation>
    </message>
    <message numerus="yes">
        <source>New ones: %n minute(s) before</source>
        <translation>
            <numerusform>新安排的：提前 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones: a day before</source>
        <translation>新安排的：提前一天</translation>
    </message>
    <message>
        <source>Closed window</source>
        <translation>关闭窗口后</translation>
    </message>
    <message>
        <source>Keep reminding me in the background</source>
        <translation>在后台继续提醒</translation>
    </message>
    <message>
        <source>This desktop has no tray where the program could be found again.</source>
        <translation>此桌面没有系统托盘，程序将无处可寻。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
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
        <translation>重复</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>按周</translation>
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
        <translation>间隔</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>在每月的哪一天</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>不结束</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>限定次数</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>31 Dec, in 3 months</source>
        <translation>12月31日、三个月后</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>按自定规则</translation>
    </message>
    <message>
        <source>That is no last day.</source>
        <translation>这不是有效的最后一天。</translation>
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
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原定时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>期间可以继续工作。取消不会留下任何痕迹。</translation>
    </message>
    <message>
        <source>Show imported</source>
        <translation>查看已导入的记录</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>New import with the same settings</source>
        <translation>以相同设置再次导入</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Keeping a copy of your file as it is now…</source>
        <translation>正在保存文件当前状态的副本…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>About %L1 of %L2 rows · %L3 rows per second</source>
        <translation>约 %L1 / %L2 行 · 每秒 %L3 行</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Your file is as it was. Go back to change something, or try again.</source>
        <translation>文件未被改动。请返回修改，或重试。</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>%1: number and kind, as in 231 contacts</comment>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>Nothing new in this list</source>
        <translation>此列表中没有新内容</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1</source>
        <translation>之后又有更改，已保留：%1</translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>新字段：%1。</translation>
    </message>
    <message>
        <source>New options: %1.</source>
        <translation>新选项：%1。</translation>
    </message>
    <message>
        <source>A copy of the file as it was before is among the snapshots.</source>
        <translation>导入前的文件副本保存在快照中。</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>列表 (*.csv)</translation>
    </message>
    <message>
        <source>%1 – refused rows.csv</source>
        <translation>%1 – 被拒绝的行.csv</translation>
    </message>
    <message>
        <source>The rows could not be written to %1: %2.</source>
        <translation>无法将这些行写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1: %L2 created, %L3 updated, %L4 identical, %L5 skipped, %L6 refused (%L7 s)</source>
        <comment>%1: 12 rows</comment>
        <translation>%1：新建 %L2，更新 %L3，相同 %L4，跳过 %L5，拒绝 %L6（%L7 秒）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>因被引用而一并新建：%1。</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>导入另一份列表</translation>
    </message>
    <message>
        <source>Your file is as it was before, but for what was changed since.</source>
        <translation>除之后改动的内容外，文件已恢复到导入前的状态。</translation>
    </message>
    <message>
        <source>Your file is as it was before.</source>
        <translation>文件已恢复到导入前的状态。</translation>
    </message>
    <message>
        <source>Took back what was not changed since.</source>
        <translation>已撤销之后未改动的内容。</translation>
    </message>
    <message>
        <source>Took back %1.</source>
        <comment>%1: numbers and kinds, as in 231 contacts, 3 companies</comment>
        <translation>已撤销 %1。</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Number withheld</source>
        <translation>号码未显示</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>还没有人用这个号码。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>上次联系：%1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>还没有联系过</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>open deals and service records</comment>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is that of %1</source>
        <translation>与 %1 是同一条线路</translation>
    </message>
    <message>
        <source>The number ends like %1</source>
        <translation>号码结尾与 %1 相同</translation>
    </message>
    <message>
        <source>The number begins like %1</source>
        <translation>号码开头与 %1 相同</translation>
    </message>
    <message>
        <source>Open card and log call</source>
        <translation>打开并记录通话</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Several have this number. Who is it?</source>
        <translation>多人使用这个号码。是哪一位？</translation>
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
        <translation>对方没有显示号码。</translation>
    </message>
    <message>
        <source>Log call…</source>
        <translation>记录通话…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新建联系人…</translation>
    </message>
    <message>
        <source>Add number to…</source>
        <translation>添加到联系人…</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>这是谁的号码？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Number added to “%1”</source>
        <translation>号码已添加到“%1”</translation>
    </message>
</context>
<context>
    <name>RingPanel</name>
    <message>
        <source>Incoming calls</source>
        <translation>来电</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops the changes.</source>
        <translation>尚未保存。再按一次 Esc 将放弃更改。</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>常用视图</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>常用视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>搜索文本</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>SavedViewPopover</name>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>更新视图</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View “%1” saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>视图“%1”已更新</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>视图已重命名为“%1”</translation>
    </message>
    <message>
        <source>Icon changed</source>
        <translation>图标已更改</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>视图“%1”已删除</translation>
    </message>
    <message>
        <source>View “%1” moved</source>
        <translation>视图“%1”已移动</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
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
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>评分规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>ScoreRuleRow</name>
    <message>
        <source>What it says on the card, such as “Budget is known”</source>
        <translation>卡片上显示的文字，例如“预算已知”</translation>
    </message>
    <message>
        <source> points</source>
        <comment>behind a number</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Choose when it holds…</source>
        <translation>选择适用条件…</translation>
    </message>
    <message>
        <source>The rule holds when</source>
        <translation>满足以下条件时适用</translation>
    </message>
</context>
<context>
    <name>ScoreRules</name>
    <message>
        <source>Score of leads</source>
        <translation>线索评分</translation>
    </message>
    <message>
        <source>A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points below zero take some away.</source>
        <translation>线索得到每条适用规则的分数，总分 0 到 100。负分会扣减。</translation>
    </message>
    <message>
        <source>There are no rules yet. The usual ones are a good beginning; change them as you like.</source>
        <translation>还没有规则。可以从常用规则开始，再随意修改。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Use the usual rules</source>
        <translation>使用常用规则</translation>
    </message>
    <message>
        <source>score of leads</source>
        <comment>in: Edit score of leads</comment>
        <translation>线索评分</translation>
    </message>
    <message>
        <source>Each rule needs a name: it is what the card of a lead says.</source>
        <translation>每条规则都要有名称：它会显示在线索卡片上。</translation>
    </message>
    <message>
        <source>“%1” needs a condition.</source>
        <translation>“%1”需要一个条件。</translation>
    </message>
    <message>
        <source>Rules changed, all leads scored anew</source>
        <translation>规则已更改，所有线索已重新评分</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SellingPage</name>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>They come from the deals on the pipeline: how many go on, what is won, and when.</source>
        <translation>数据来自管道中的商机：有多少推进、赢得多少、何时成交。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>前往销售管道</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Amounts in %1 only; those in other currencies are not added</source>
        <translation>仅 %1 金额；其他货币的金额不计入</translation>
    </message>
</context>
<context>
    <name>ServiceArticles</name>
    <message>
        <source>“%1” is not linked any more</source>
        <translation>已取消与“%1”的关联</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>“%1”有帮助</translation>
    </message>
    <message>
        <source>“%1” linked</source>
        <translation>已关联“%1”</translation>
    </message>
    <message>
        <source>“%1” is not counted as a help</source>
        <translation>不再将“%1”计为有帮助</translation>
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
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): too few to say</source>
        <translation>
            <numerusform>%Ln 条记录，数量太少，无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has enough records to compare with</source>
        <translation>没有其他人的记录足够用来比较</translation>
    </message>
    <message>
        <source>Not behind the team in anything</source>
        <translation>各项均不落后于团队</translation>
    </message>
    <message>
        <source>First answer %1 (team %2)</source>
        <translation>首次响应 %1（团队 %2）</translation>
    </message>
    <message>
        <source>Solution %1 (team %2)</source>
        <translation>解决时间 %1（团队 %2）</translation>
    </message>
    <message>
        <source>Late %1 (team %2)</source>
        <translation>逾期 %1（团队 %2）</translation>
    </message>
    <message>
        <source>Reopened %1 (team %2)</source>
        <translation>重新打开 %1（团队 %2）</translation>
    </message>
    <message>
        <source>Rating %1 (team %2)</source>
        <translation>评分 %1（团队 %2）</translation>
    </message>
    <message>
        <source>NPS %1 (team %2)</source>
        <translation>NPS %1（团队 %2）</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln day(s)</source>
        <translation>
            <numerusform>超过 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 至 %2 天</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>90% within</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% 不超过</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答复数</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>贬损者</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Worth training</source>
        <translation>建议培训</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>With those before</source>
        <translation>累计占比</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>ServiceFiguresPage</name>
    <message>
        <source>Service figures</source>
        <translation>服务分析</translation>
    </message>
    <message>
        <source>Customers with most trouble</source>
        <translation>问题最多的客户</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Satisfaction, compared</source>
        <translation>满意度对比</translation>
    </message>
    <message>
        <source>No service figures yet</source>
        <translation>暂无服务数据</translation>
    </message>
    <message>
        <source>They come from service records: how many there are, how soon they are answered and resolved, why they came, and what customers say.</source>
        <translation>数据来自服务记录：数量、响应与解决的快慢、原因，以及客户的评价。</translation>
    </message>
    <message>
        <source>Go to service records</source>
        <translation>前往服务记录</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>对比依据</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>本期没有</translation>
    </message>
    <message numerus="yes">
        <source>To train: where somebody is furthest behind the team, from %Ln record(s) on</source>
        <translation>
            <numerusform>建议培训：与团队差距最大的项目，至少 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHead</name>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a service record</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>Service level</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Rated A</source>
        <translation>A 级</translation>
    </message>
    <message>
        <source>Rated B</source>
        <translation>B 级</translation>
    </message>
    <message>
        <source>Rated C</source>
        <translation>C 级</translation>
    </message>
    <message>
        <source>Rated D</source>
        <translation>D 级</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>First answer within minutes</source>
        <translation>首次答复时限（分钟）</translation>
    </message>
    <message>
        <source>Resolved within minutes</source>
        <translation>解决时限（分钟）</translation>
    </message>
    <message>
        <source>Warn at percent of the time</source>
        <translation>用掉百分之几时提醒</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
</context>
<context>
    <name>ServiceMerge</name>
    <message>
        <source>The service record is not there any more.</source>
        <translation>该服务记录已不存在。</translation>
    </message>
    <message>
        <source>“%1” is part of another record already.</source>
        <translation>“%1”已并入另一条记录。</translation>
    </message>
</context>
<context>
    <name>ServiceMonthCard</name>
    <message>
        <source>Received and resolved</source>
        <translation>受理与解决</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Nothing received or resolved in these months</source>
        <translation>这些月份没有受理或解决的服务记录</translation>
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
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前未解决</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值 (NPS)</translation>
    </message>
    <message>
        <source>Asked whether they would recommend us</source>
        <translation>答复过是否愿意推荐</translation>
    </message>
    <message>
        <source>median age %1</source>
        <translation>时长中位数 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 个评分</numerusform>
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
        <translation>%1 满意</translation>
    </message>
    <message>
        <source>Nobody has rated yet</source>
        <translation>还没有评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 个答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>还没有答复</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>a figure in the period before</comment>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>90% within %1</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% 不超过 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service records go from status to status, against the clock</source>
        <translation>服务记录按状态流转，并按时限计时</translation>
    </message>
    <message>
        <source>Start with the usual ones</source>
        <translation>使用常见设置</translation>
    </message>
    <message>
        <source>Begin with the usual statuses, office hours and service levels; you can change them afterwards.</source>
        <translation>先用常见的状态、办公时间和服务水平，之后可以更改。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>handles it</comment>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>无状态</translation>
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
        <translation>移至状态</translation>
    </message>
    <message>
        <source>Edit statuses…</source>
        <translation>编辑状态…</translation>
    </message>
    <message>
        <source>Plan follow-up visit…</source>
        <translation>安排回访…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
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
        <translation>用到的配件</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>用到的配件</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>ServiceProcess</name>
    <message>
        <source>Service process</source>
        <translation>服务流程</translation>
    </message>
    <message>
        <source>Service processes</source>
        <translation>服务流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ServiceRecord</name>
    <message>
        <source>Service record</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>After-sales visit</source>
        <translation>售后回访</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>To be resolved by</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Answer overdue since</source>
        <translation>答复逾期于</translation>
    </message>
    <message>
        <source>Solution overdue since</source>
        <translation>解决逾期于</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>重开次数</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>信息不足</translation>
    </message>
    <message>
        <source>How we behaved</source>
        <translation>我们的态度</translation>
    </message>
    <message>
        <source>Follow-up visit on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访结果</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Partly content</source>
        <translation>部分满意</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Rating, 1 to 5</source>
        <translation>评分（1 到 5）</translation>
    </message>
    <message>
        <source>Would recommend us, 0 to 10</source>
        <translation>愿意推荐（0 到 10）</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户的话</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>评分日期</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近跟进</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Customer was rated</source>
        <translation>当时的客户等级</translation>
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
        <translation>已用分钟</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>From “%1” it goes on to %2 only.</source>
        <translation>从“%1”只能转到%2。</translation>
    </message>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>填写“%1”后才能进入“%2”。</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>name of the service process that is made at first</comment>
        <translation>服务</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Read it, set its priority, answer.</source>
        <translation>阅读、定优先级、答复。</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Somebody works on it.</source>
        <translation>有人正在处理。</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <comment>status</comment>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>The customer was asked; the clock stands still.</source>
        <translation>已询问客户，计时暂停。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status</comment>
        <translation>已安排</translation>
    </message>
    <message>
        <source>The visit or repair has a day.</source>
        <translation>上门或维修已定日期。</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Ask whether it is right now, and for a rating.</source>
        <translation>询问是否已经好了，并请客户评分。</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>service level</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>service level</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <comment>service level</comment>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Key accounts, urgent</source>
        <comment>service level</comment>
        <translation>重点客户，紧急</translation>
    </message>
    <message>
        <source>“%1” belongs to another process than “%2”.</source>
        <translation>“%1”与“%2”不属于同一个流程。</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service process</source>
        <translation>服务流程</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>此状态下要做的事</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation>可转到</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Agreed: %1 of working time</source>
        <translation>约定：%1 工作时间</translation>
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
        <translation>须在 %1 前解决</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>须在 %1 前答复</translation>
    </message>
    <message>
        <source>Only %1 left for the solution</source>
        <translation>解决只剩 %1</translation>
    </message>
    <message>
        <source>Only %1 left for the answer</source>
        <translation>答复只剩 %1</translation>
    </message>
    <message>
        <source>The clock stands still: the customer was asked</source>
        <translation>计时暂停：正在等客户</translation>
    </message>
    <message>
        <source>Resolved in time, after %1 of work</source>
        <translation>按时解决，用了 %1 工作时间</translation>
    </message>
    <message>
        <source>Resolved %1 late</source>
        <translation>晚了 %1 才解决</translation>
    </message>
    <message>
        <source>Solution overdue by %1</source>
        <translation>解决已逾期 %1</translation>
    </message>
    <message>
        <source>Answer overdue by %1</source>
        <translation>答复已逾期 %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
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
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Changes are signed with this name from the next start on.</source>
        <translation>下次启动后，更改将以此姓名署名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>紧凑行距(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Search or Run &amp;Command…</source>
        <translation>搜索或执行命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>关于睦客(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>实际大小(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Look at it, and go on in the list</source>
        <translation>查看记录，焦点留在列表</translation>
    </message>
    <message>
        <source>Edit the name or the cell</source>
        <translation>编辑名称或单元格</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除所选内容</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation>全选列表</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Menu of the record</source>
        <translation>记录的快捷菜单</translation>
    </message>
    <message>
        <source>End the selection, then the search</source>
        <translation>先取消选择，再清除搜索</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>在卡片上</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>编辑内容</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>保存所写内容</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>放弃修改</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>常用视图</translation>
    </message>
    <message>
        <source>Save the current view</source>
        <translation>保存当前视图</translation>
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
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>还原前</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Each is a whole, checked copy of the file.</source>
        <translation>每份快照都是经过检查的完整文件副本。</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>立即创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put the file back as it was at %1? What it holds now is kept as a snapshot.</source>
        <translation>将文件还原到 %1 时的状态？当前内容会保存为快照。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete this snapshot? It cannot be brought back.</source>
        <translation>删除此快照？删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The snapshot cannot be deleted: its folder is read-only or it is open elsewhere.</source>
        <translation>无法删除快照：其文件夹只读，或快照正在别处打开。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when · why · size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is none yet. One is taken each day, and before every import.</source>
        <translation>还没有快照。每天以及每次导入前都会创建。</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>正在复制并检查…</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>A new record for the same customer, which refers back to this one. It was received when the first entry that goes along was written.</source>
        <translation>为同一客户新建一条记录，并指回本记录；收到时间取随之移走的第一条日志的时间。</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>随之移走的内容</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>It needs a subject.</source>
        <translation>请填写主题。</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>已创建“%1”</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>销售管道</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>本阶段要做的事</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Days until stale</source>
        <translation>停滞天数</translation>
    </message>
</context>
<context>
    <name>StageEditor</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>管道名称</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>The pipeline needs a name.</source>
        <translation>管道需要名称。</translation>
    </message>
    <message>
        <source>Each stage needs a name.</source>
        <translation>每个阶段都需要名称。</translation>
    </message>
    <message>
        <source>A pipeline needs at least one stage.</source>
        <translation>管道至少需要一个阶段。</translation>
    </message>
    <message>
        <source>Stages changed</source>
        <translation>阶段已修改</translation>
    </message>
</context>
<context>
    <name>StageMove</name>
    <message>
        <source>Stage change</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>阶段变更</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>已将%1移出所有阶段</translation>
    </message>
    <message>
        <source>%1 won</source>
        <comment>an opportunity, or several</comment>
        <translation>%1已赢单</translation>
    </message>
    <message>
        <source>%1 marked as lost</source>
        <comment>an opportunity, or several</comment>
        <translation>%1已标记为丢单</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>an opportunity, or several; a stage</comment>
        <translation>%1已移至%2</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>为什么丢单？</translation>
    </message>
    <message>
        <source>Needed for “%1”</source>
        <translation>进入“%1”前请填写</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标记为丢单</translation>
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
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>never stale</source>
        <translation>不设停滞期限</translation>
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
        <translation>停滞期限 </translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>须填写原因</translation>
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
        <translation>当前阶段</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a stage</comment>
        <translation>已经过</translation>
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
        <translation>状态已更改</translation>
    </message>
    <message>
        <source>Statuses of Service Records</source>
        <translation>服务记录的状态</translation>
    </message>
    <message>
        <source>New service records begin in the first status. While one waits for the customer, its clock stands still; it ends when the record is resolved.</source>
        <translation>新的服务记录从第一个状态开始。等待客户期间停止计时，解决后计时结束。</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>添加状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service record(s) are in “%1”. Move them to another status; then it can be removed.</source>
        <translation>
            <numerusform>“%1”中有 %Ln 条服务记录。请先将其移至其他状态，然后才能移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each status needs a name.</source>
        <translation>每个状态都需要名称。</translation>
    </message>
    <message>
        <source>New service records begin in the first status: it must be one in which they are worked on.</source>
        <translation>新的服务记录从第一个状态开始，因此它的类型必须是“处理中”。</translation>
    </message>
    <message>
        <source>statuses of service records</source>
        <comment>in: Edit statuses of service records</comment>
        <translation>服务记录的状态</translation>
    </message>
    <message>
        <source>There must be at least one status.</source>
        <translation>至少需要一个状态。</translation>
    </message>
</context>
<context>
    <name>StatusMover</name>
    <message>
        <source>Needed for “%1”</source>
        <translation>进入“%1”前请填写</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a status</comment>
        <translation>移至%1</translation>
    </message>
    <message>
        <source>%1 moved out of all statuses</source>
        <translation>%1 已移出所有状态</translation>
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
        <translation>可转入</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Goes on to any</source>
        <translation>可转入任意状态</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>a status</comment>
        <translation>可转入：%1</translation>
    </message>
    <message numerus="yes">
        <source>Goes on to %n status(es)</source>
        <translation>
            <numerusform>可转入 %n 个状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1，当前</translation>
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
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Needed to get here</source>
        <translation>进入前的必填字段</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>无必填字段</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %n field(s)</source>
        <translation>
            <numerusform>必填 %n 个字段</numerusform>
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
        <translation>另一个程序正在使用此文件。未做任何更改，请重试。</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only. Nothing was changed.</source>
        <translation>无法写入文件：文件或其所在文件夹只读。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>磁盘空间不足。未做任何更改，请释放空间后重试。</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>无法读写文件。未做任何更改，请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. What can be read is shown; “Recover” saves it into a new file.</source>
        <translation>文件已损坏。可读取的内容已显示；点按“恢复”可将其保存到新文件。</translation>
    </message>
    <message>
        <source>This is not a Rapport file.</source>
        <translation>这不是睦客文件。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file answered with an error. Nothing was changed.</source>
        <translation>文件返回错误。未做任何更改。</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Nothing was overwritten; look at the new values and try again.</source>
        <translation>其间有人更改了这条记录。未覆盖任何内容，请查看新值后重试。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>文件以只读方式打开。未做任何更改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>快照已损坏。</translation>
    </message>
</context>
<context>
    <name>SuggestList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>SuggestRow</name>
    <message>
        <source>Open on its page</source>
        <translation>在知识库中打开</translation>
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
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>“%1”有帮助</translation>
    </message>
    <message>
        <source>Takes the link away</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Links the article</source>
        <translation>关联此文章</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级目标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Split target</source>
        <translation>拆分目标</translation>
    </message>
    <message>
        <source>Targets from last year</source>
        <translation>按去年设定目标</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Won a year before</source>
        <translation>上年同期赢单</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Nothing was won in that year: there is nothing to begin from.</source>
        <translation>那一年没有赢单，没有可依据的基数。</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>%2年第%1季度</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) made</source>
        <translation>
            <numerusform>已创建 %Ln 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将创建的目标</translation>
    </message>
    <message>
        <source>Make targets</source>
        <translation>创建目标</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>拆分为</translation>
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
        <translation>按去年比例</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Targets for</source>
        <translation>目标周期</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>More than last year</source>
        <translation>较去年增长</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>各季度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>各月</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>各团队</translation>
    </message>
    <message>
        <source>People</source>
        <translation>各成员</translation>
    </message>
    <message>
        <source>The target of one person for one month cannot be split further.</source>
        <translation>一个人一个月的目标无法再拆分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) are part of it already</source>
        <translation>
            <numerusform>已有 %Ln 个目标属于它</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>What was won in the year before and so much more, shared out as it was won then.</source>
        <translation>以上一年的赢单金额加上增长，按当时的赢单比例分配。</translation>
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
        <translation>按去年设定…</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>How it reads, for somebody invented</source>
        <translation>以虚构的客户为例</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>TextTemplate</name>
    <message>
        <source>Text template</source>
        <translation>文本模板</translation>
    </message>
    <message>
        <source>Text templates</source>
        <translation>文本模板</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
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
        <translation>周年纪念</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>保修到期</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>久未联系</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
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
        <translation>称呼，如王女士</translation>
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
        <translation>事由，如春节</translation>
    </message>
    <message>
        <source>the day of the occasion</source>
        <translation>事由的日期</translation>
    </message>
    <message>
        <source>how many years it is</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>its serial number</source>
        <translation>设备序列号</translation>
    </message>
    <message>
        <source>the number of the service record</source>
        <translation>服务记录编号</translation>
    </message>
    <message>
        <source>what the service record is about</source>
        <translation>服务记录主题</translation>
    </message>
    <message>
        <source>who looks after the customer</source>
        <translation>客户的负责人</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>写信人</translation>
    </message>
    <message>
        <source>the day of today</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>There is no such field: %1.</source>
        <translation>没有这样的字段：%1。</translation>
    </message>
    <message>
        <source>Nothing is known for %1.</source>
        <translation>%1 没有可填的内容。</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts that you write again and again</source>
        <translation>经常要写的文本</translation>
    </message>
    <message>
        <source>Begin with the usual ones for birthdays, festivals, anniversaries, warranties, long silence and surveys, in each language of the program; change them as you like.</source>
        <translation>先用常用的文本：生日、节日、纪念日、保修、久未联系和调查，程序的每种语言各一份；可随意修改。</translation>
    </message>
    <message>
        <source>Begin with the usual texts</source>
        <translation>使用常用文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text template(s) added</source>
        <translation>
            <numerusform>已添加 %Ln 个文本模板</numerusform>
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
        <translation>文件已添加</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <source>none</source>
        <comment>no status</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>statuses before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating of how many</comment>
        <translation>%2 分中的 %1 分</translation>
    </message>
    <message>
        <source>would recommend us: %1 of %2</source>
        <translation>推荐意愿：%2 分中的 %1 分</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a kind of service record, such as: Complaint</comment>
        <translation>收到%1</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>未按时答复</translation>
    </message>
    <message>
        <source>Not resolved in time</source>
        <translation>未按时解决</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>评分：%1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>文件 %1，%2</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划于 %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有跟进记录</translation>
    </message>
    <message>
        <source>Write down the first call, mail or visit above.</source>
        <translation>在上方记下第一次电话、邮件或拜访。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1”已完成</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>“%1”已重新计划</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New service record of it…</source>
        <translation>据此新建服务记录…</translation>
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
        <translation>关闭</translation>
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
        <translation>没有需要处理的事项</translation>
    </message>
</context>
<context>
    <name>TodayDelegate</name>
    <message>
        <source>Mark as done</source>
        <translation>标记为已完成</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>记录通话…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>待重新跟进</translation>
    </message>
    <message>
        <source>Plan next step…</source>
        <translation>安排下一步…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
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
        <translation>没有需要处理的事项</translation>
    </message>
    <message>
        <source>Planned activities, opportunities without a next step, customers that have become quiet and birthdays show up here by themselves.</source>
        <translation>计划中的活动、没有下一步的商机、久未联系的客户和生日会自动出现在这里。</translation>
    </message>
    <message>
        <source>When customers sleep…</source>
        <translation>沉睡客户的天数…</translation>
    </message>
    <message>
        <source>Days until a customer sleeps</source>
        <translation>客户视为沉睡的天数</translation>
    </message>
    <message>
        <source>A customer sleeps after</source>
        <translation>客户超过</translation>
    </message>
    <message>
        <source>days without an activity</source>
        <translation>天没有活动即视为沉睡</translation>
    </message>
    <message>
        <source>“%1” is taken up again</source>
        <translation>已重新跟进“%1”</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>%n 天没有动静</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <comment>a day</comment>
        <translation>预计成交：%1</translation>
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
        <translation>没有下一步的商机</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>没有下一步的线索</translation>
    </message>
    <message>
        <source>Sleeping customers</source>
        <translation>沉睡客户</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %n day(s)</source>
        <translation>
            <numerusform>%n 天没有活动</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities that stand still</source>
        <translation>停滞的商机</translation>
    </message>
    <message>
        <source>Birthdays and other days</source>
        <translation>生日与纪念日</translation>
    </message>
    <message>
        <source>in the next two weeks</source>
        <translation>未来两周</translation>
    </message>
    <message>
        <source>Leads to take up again</source>
        <translation>待重新跟进的线索</translation>
    </message>
    <message>
        <source>never</source>
        <comment>nothing was done yet</comment>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>满 %1 岁</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 周年</numerusform>
        </translation>
    </message>
    <message>
        <source>Service records that are due</source>
        <translation>到期的服务记录</translation>
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
        <translation>打开睦客</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UnmergeSheet</name>
    <message>
        <source>Take Apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>The records come back as they were, with everything that came from them. What was changed since the merge stays as it is now.</source>
        <translation>被合并的记录会连同它们带来的一切恢复原样。合并之后改过的内容保持不变。</translation>
    </message>
    <message>
        <source>No other record was merged into “%1”.</source>
        <translation>没有其他记录并入“%1”。</translation>
    </message>
    <message>
        <source>Into “%1” was merged:</source>
        <translation>并入“%1”的有：</translation>
    </message>
    <message>
        <source>%1 is a record of its own again</source>
        <translation>%1 已恢复为单独的记录</translation>
    </message>
    <message>
        <source>What was changed since the merge was left as it is: %1.</source>
        <translation>合并之后改过的内容未动：%1。</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
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
        <translation>不是名片内容的行；已略去</translation>
    </message>
    <message>
        <source>cards without an end; taken as far as they go</source>
        <translation>没有结尾的名片；已读取到中断处</translation>
    </message>
    <message>
        <source>lines outside of any card; left out</source>
        <translation>不属于任何名片的行；已略去</translation>
    </message>
    <message>
        <source>lines longer than any card has them; left out</source>
        <translation>长得不像名片内容的行；已略去</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is needed.</source>
        <translation>请填写%1。</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>“%1”应为 %2 到 %3 之间的数字。</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money, such as 1200 EUR.</source>
        <translation>“%1”不是金额，例如 1200 CNY。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
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
        <translation>“%1”不在可选项中。</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values of the list</source>
        <translation>列表中的值</translation>
    </message>
    <message>
        <source>Add all as new options</source>
        <translation>全部添加为新选项</translation>
    </message>
    <message>
        <source>Leave all empty</source>
        <translation>全部留空</translation>
    </message>
    <message>
        <source>All values are known</source>
        <translation>所有值均已识别</translation>
    </message>
    <message>
        <source>Every word in the columns with choices has an option of its own. There is nothing to decide here.</source>
        <translation>选项列中的每个词都有对应的选项，这里无需决定。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>column of the list, field</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept as the tag “%2”</source>
        <translation>%1，保留为标签“%2”</translation>
    </message>
    <message>
        <source>New option “%1”</source>
        <translation>新选项“%1”</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>留空</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>after “in”</comment>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave empty, keep it as a tag</source>
        <translation>留空，保留为标签</translation>
    </message>
    <message>
        <source>What becomes of “%1”?</source>
        <translation>“%1”如何处理？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in %1 match none of the options.</source>
        <comment>%1: n columns</comment>
        <translation>
            <numerusform>%1中有 %Ln 个值与现有选项不符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Web and social</source>
        <translation>网站与社交账号</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Web or handle</source>
        <translation>网址或账号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
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
        <translation>领英</translation>
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
        <translation>属于谁？</translation>
    </message>
    <message>
        <source>Name, company or the last digits of a number</source>
        <translation>姓名、公司或号码尾数</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>保存到此</translation>
    </message>
    <message>
        <source>Choose somebody who is in the file.</source>
        <translation>请选择文件中的一位联系人。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>工作簿已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb): save it as .xlsx first.</source>
        <translation>这是二进制 Excel 工作簿（.xlsb）：请先另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This archive holds no workbook.</source>
        <translation>这个压缩包里没有工作簿。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln column(s).</source>
        <translation>
            <numerusform>一张工作表最多容纳 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln row(s). Export fewer records, or a CSV file.</source>
        <translation>
            <numerusform>一张工作表最多容纳 %Ln 行。请导出较少的记录，或者导出 CSV 文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>一周的时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
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
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>WorkingSpans</name>
    <message>
        <source>“%1” is not understood. Write times like 09:00-12:00 13:00-18:00.</source>
        <translation>无法识别“%1”。请按 09:00-12:00 13:00-18:00 的格式填写。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write what goes over midnight as two: until 24:00, and from 00:00 on the next day.</source>
        <translation>“%1”的结束早于开始。跨过零点的时段请分成两段：当天到 24:00，次日从 00:00 起。</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>“%1”与“%2”重叠。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged: it is an archive that cannot be unpacked.</source>
        <translation>文件已损坏：这个压缩包无法解开。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds, which only harmful files do.</source>
        <translation>这个文件解开后远远大于它本身，只有有害的文件才会这样。</translation>
    </message>
</context>
</TS>
