<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Rapport</source>
        <translation>About Rapport</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your whole business in one file, on your own computer.</source>
        <translation>Your whole business in one file, on your own computer.</translation>
    </message>
    <message>
        <source>Rapport is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Rapport is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>Licences of the parts</source>
        <translation>Licences of the parts</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Create %1</source>
        <translation>Create %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Log %1</source>
        <comment>an activity</comment>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <comment>an activity</comment>
        <translation>Complete %1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <comment>a file</comment>
        <translation>Attach %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Redo %1</translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <comment>3 contacts; name of a file</comment>
        <translation>Import %1 from %2</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>3 contacts, or the one that stays</comment>
        <translation>Merge %1</translation>
    </message>
    <message>
        <source>Unmerge %1</source>
        <comment>the record that was merged</comment>
        <translation>Unmerge %1</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Follow up</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Message left</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Remind minutes before</source>
        <translation>Remind minutes before</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Moved because</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Repeats from</source>
        <translation>Repeats from</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Street, second line</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>State or province</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Affiliation</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
</context>
<context>
    <name>AfterBox</name>
    <message>
        <source>How content is the customer?</source>
        <translation>How content is the customer?</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a day</comment>
        <translation>Follow-up visit: %1</translation>
    </message>
    <message>
        <source>No follow-up visit is planned.</source>
        <translation>No follow-up visit is planned.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Plan visit…</source>
        <translation>Plan visit…</translation>
    </message>
    <message>
        <source>Rating changed</source>
        <translation>Rating changed</translation>
    </message>
    <message>
        <source>Result of the follow-up visit taken back</source>
        <translation>Result of the follow-up visit taken back</translation>
    </message>
    <message>
        <source>Follow-up visit: %1</source>
        <comment>a result</comment>
        <translation>Follow-up visit: %1</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>+18 % on last quarter</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>deals without an owner, a source …</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Still there</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median time</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Won value</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Sales cycle</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Velocity a day</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
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
        <translation>Analysis</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Opened then</source>
        <translation>Opened then</translation>
    </message>
    <message>
        <source>Happened then</source>
        <translation>Happened then</translation>
    </message>
    <message>
        <source>The deals opened in the period and what became of them, or what happened to any deal in it</source>
        <translation>The deals opened in the period and what became of them, or what happened to any deal in it</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>The deals opened in the period, and what became of them</source>
        <translation>The deals opened in the period, and what became of them</translation>
    </message>
    <message>
        <source>What happened to any deal in the period</source>
        <translation>What happened to any deal in the period</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Times used</source>
        <translation>Times used</translation>
    </message>
    <message>
        <source>Times it helped</source>
        <translation>Times it helped</translation>
    </message>
</context>
<context>
    <name>ArticleEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Text of the article, as Markdown</source>
        <translation>Text of the article, as Markdown</translation>
    </message>
    <message>
        <source>What was learnt, step by step. **Bold**, ## headings and - lists are Markdown.</source>
        <translation>What was learnt, step by step. **Bold**, ## headings and - lists are Markdown.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italic</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What you wrote is not saved. Press Cancel once more to let it go.</source>
        <translation>What you wrote is not saved. Press Cancel once more to let it go.</translation>
    </message>
    <message>
        <source>words of the link</source>
        <translation>words of the link</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>There is no such article to export.</source>
        <translation>There is no such article to export.</translation>
    </message>
    <message>
        <source>Writing the articles</source>
        <translation>Writing the articles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export articles</source>
        <translation>Export articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder “%1”</source>
        <translation>Folder “%1”</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>PDF, to read and print</source>
        <translation>PDF, to read and print</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown files</translation>
    </message>
    <message>
        <source>Drafts, too</source>
        <translation>Drafts, too</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported to %1</source>
        <translation>
            <numerusform>%Ln article exported to %1</numerusform>
            <numerusform>%Ln articles exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a file</comment>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>The export was cancelled. No file was written.</translation>
    </message>
    <message>
        <source>the folder cannot be named so</source>
        <translation>the folder cannot be named so</translation>
    </message>
</context>
<context>
    <name>ArticleFolder</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In folder</source>
        <translation>In folder</translation>
    </message>
    <message>
        <source>“%1” cannot be put into itself or into a folder that stands in it.</source>
        <translation>“%1” cannot be put into itself or into a folder that stands in it.</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>changed %1</source>
        <comment>when</comment>
        <translation>changed %1</translation>
    </message>
    <message numerus="yes">
        <source>used %Ln time(s)</source>
        <translation>
            <numerusform>used %Ln time</numerusform>
            <numerusform>used %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>helped %Ln time(s)</source>
        <translation>
            <numerusform>helped %Ln time</numerusform>
            <numerusform>helped %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>“%1” is a draft again</source>
        <translation>“%1” is a draft again</translation>
    </message>
    <message>
        <source>“%1” is published</source>
        <translation>“%1” is published</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Nothing is written yet</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Write the text</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>“%1” saved</translation>
    </message>
</context>
<context>
    <name>ArticlePaper</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>The export was cancelled. No file was written.</translation>
    </message>
</context>
<context>
    <name>ArticleSuggest</name>
    <message numerus="yes">
        <source>helped %Ln time(s)</source>
        <translation>
            <numerusform>helped %Ln time</numerusform>
            <numerusform>helped %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that may help</source>
        <translation>Articles that may help</translation>
    </message>
    <message>
        <source>Articles used</source>
        <translation>Articles used</translation>
    </message>
</context>
<context>
    <name>ArticleUse</name>
    <message>
        <source>Article used</source>
        <translation>Article used</translation>
    </message>
    <message>
        <source>Articles used</source>
        <translation>Articles used</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>This helped</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Restore this text</source>
        <translation>Restore this text</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>as it is now</translation>
    </message>
    <message>
        <source>Versions appear here once the text was saved.</source>
        <translation>Versions appear here once the text was saved.</translation>
    </message>
    <message>
        <source>Text of %1 restored</source>
        <translation>Text of %1 restored</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
</context>
<context>
    <name>ArticlesPage</name>
    <message>
        <source>Move into folder</source>
        <translation>Move into folder</translation>
    </message>
    <message>
        <source>Export articles…</source>
        <translation>Export articles…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>AttachList</name>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Drop a file on this page to keep it with the record.</source>
        <translation>Drop a file on this page to keep it with the record.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size · day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 and was not attached. Keep a link to it in a note instead.</source>
        <translation>“%1” is larger than %2 and was not attached. Keep a link to it in a note instead.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>“%1” attached</source>
        <translation>“%1” attached</translation>
    </message>
    <message>
        <source>“%1” cannot be read from the file: %2</source>
        <translation>“%1” cannot be read from the file: %2</translation>
    </message>
    <message>
        <source>A copy of “%1” cannot be written: %2</source>
        <translation>A copy of “%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>Save file as</source>
        <translation>Save file as</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>name of a file, with a day and a time</comment>
        <translation>Picture %1.png</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached</source>
        <translation>
            <numerusform>%Ln file attached</numerusform>
            <numerusform>%Ln files attached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
</context>
<context>
    <name>BacklogCard</name>
    <message>
        <source>Open now, by age</source>
        <translation>Open now, by age</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>being counted…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>90% no older than %1</source>
        <translation>90% no older than %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Search deleted records</source>
        <translation>Search deleted records</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>What you delete waits here and can be brought back with everything that belonged to it.</source>
        <translation>What you delete waits here and can be brought back with everything that belonged to it.</translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Deleted records</translation>
    </message>
    <message>
        <source>Deleted by %1, %2</source>
        <comment>user, time</comment>
        <translation>Deleted by %1, %2</translation>
    </message>
    <message>
        <source>Comes back with everything that belonged to it.</source>
        <translation>Comes back with everything that belonged to it.</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>Comes back: %1</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 restored</translation>
    </message>
</context>
<context>
    <name>BoardColumnHead</name>
    <message>
        <source>Add to “%1”</source>
        <comment>a stage</comment>
        <translation>Add to “%1”</translation>
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
        <translation>Drop to move here</translation>
    </message>
    <message>
        <source>Drop to order by hand</source>
        <translation>Drop to order by hand</translation>
    </message>
    <message>
        <source>Drop to sort it in</source>
        <translation>Drop to sort it in</translation>
    </message>
</context>
<context>
    <name>BoardFields</name>
    <message>
        <source>Only title and amount, in one line</source>
        <translation>Only title and amount, in one line</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Card fields</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Find a field</translation>
    </message>
    <message>
        <source>Fields, in their order</source>
        <translation>Fields, in their order</translation>
    </message>
    <message>
        <source>Only title and number, in one line</source>
        <translation>Only title and number, in one line</translation>
    </message>
</context>
<context>
    <name>BoardOwnOrder</name>
    <message>
        <source>Drop the sorting?</source>
        <translation>Drop the sorting?</translation>
    </message>
    <message>
        <source>The board is sorted by: %1. A card stays where you put it only in your own order.</source>
        <translation>The board is sorted by: %1. A card stays where you put it only in your own order.</translation>
    </message>
    <message>
        <source>Use my own order</source>
        <translation>Use my own order</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>My order</source>
        <translation>My order</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Tags of %1 changed</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 of %2 set to %3</source>
        <comment>field, records, value</comment>
        <translation>%1 of %2 set to %3</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no value</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln %1</source>
        <comment>number, then the kind in the plural, such as: 3 contacts</comment>
        <translation>
            <numerusform>%Ln %1</numerusform>
            <numerusform>%Ln %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>Only the fields you change are changed, in all of them.</source>
        <translation>Only the fields you change are changed, in all of them.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>(different values)</source>
        <translation>(different values)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s)</source>
        <translation>
            <numerusform>Edit %Ln record</numerusform>
            <numerusform>Edit %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln record(s)</source>
        <translation>
            <numerusform>Change %Ln record</numerusform>
            <numerusform>Change %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkTags</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Find or add a tag</source>
        <translation>Find or add a tag</translation>
    </message>
</context>
<context>
    <name>BuyingRole</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Buying role</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Influences</translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation>Uses it</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Against it</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Gatekeeper</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from time, to time</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repeats</translation>
    </message>
</context>
<context>
    <name>CalendarAgenda</name>
    <message>
        <source>Nothing planned and nothing done in these days</source>
        <translation>Nothing planned and nothing done in these days</translation>
    </message>
</context>
<context>
    <name>CalendarEditor</name>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Edit activity</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>What is changed</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Only this one</translation>
    </message>
    <message>
        <source>This and all others</source>
        <translation>This and all others</translation>
    </message>
    <message>
        <source>All details</source>
        <translation>All details</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>calendar</source>
        <comment>name of a file</comment>
        <translation>calendar</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>“%1” planned</source>
        <translation>“%1” planned</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” changed</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1” moved to %2</translation>
    </message>
    <message>
        <source>“%1” now takes %2</source>
        <comment>activity, duration</comment>
        <translation>“%1” now takes %2</translation>
    </message>
    <message>
        <source>“%1” deleted on this day</source>
        <translation>“%1” deleted on this day</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>“%1” planned again</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” done</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(s) written to %1</source>
        <translation>
            <numerusform>%Ln activity written to %1</numerusform>
            <numerusform>%Ln activities written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New activity…</source>
        <translation>New activity…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>New activity</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not shown</source>
        <translation>
            <numerusform>%Ln not shown</numerusform>
            <numerusform>%Ln not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReason</name>
    <message>
        <source>Why it was moved</source>
        <translation>Why it was moved</translation>
    </message>
    <message>
        <source>Why? Say it if you like</source>
        <translation>Why? Say it if you like</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reason noted</source>
        <translation>Reason noted</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message numerus="yes">
        <source>%Ln activity(s)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardChips</name>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field value, such as Rating A</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Tag “%1” removed</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>New tag “%1”</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Tag “%1” added</translation>
    </message>
</context>
<context>
    <name>CardEdits</name>
    <message numerus="yes">
        <source>%n record(s) were changed since and stay as they are: %1</source>
        <translation>
            <numerusform>%n record was changed since and stays as it is: %1</numerusform>
            <numerusform>%n records were changed since and stay as they are: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>No program on this computer opens %1.</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” done</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Previous record</source>
        <translation>Previous record</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Next record</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Log activity</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>7 of 312</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Asked not to be contacted</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Export as vCard…</translation>
    </message>
</context>
<context>
    <name>CardNextStep</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>Reschedule</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm send samples”</source>
        <translation>Next step, such as “fri 3pm send samples”</translation>
    </message>
    <message>
        <source>fri 3pm send samples</source>
        <translation>fri 3pm send samples</translation>
    </message>
    <message>
        <source> (no day named)</source>
        <translation> (no day named)</translation>
    </message>
    <message>
        <source>Overdue · %1</source>
        <comment>next step · when</comment>
        <translation>Overdue · %1</translation>
    </message>
    <message>
        <source>Next step · %1</source>
        <comment>next step · when</comment>
        <translation>Next step · %1</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” done</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>“%1” moved to %2</translation>
    </message>
    <message>
        <source>New day and time</source>
        <translation>New day and time</translation>
    </message>
    <message>
        <source>fri 3pm, next week, in 3 days</source>
        <translation>fri 3pm, next week, in 3 days</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Next Monday</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In a month</translation>
    </message>
    <message>
        <source>That is no day or time yet.</source>
        <translation>That is no day or time yet.</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>“%1” planned</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message>
        <source>Anything worth remembering. It is saved when you leave the text.</source>
        <translation>Anything worth remembering. It is saved when you leave the text.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Is not to be contacted</source>
        <translation>Is not to be contacted</translation>
    </message>
    <message>
        <source>Refused advertising messages</source>
        <translation>Refused advertising messages</translation>
    </message>
</context>
<context>
    <name>CareOptions</name>
    <message>
        <source>What care looks for</source>
        <translation>What care looks for</translation>
    </message>
    <message>
        <source>Festivals for customers and key accounts</source>
        <translation>Festivals for customers and key accounts</translation>
    </message>
    <message>
        <source>A customer is quiet after</source>
        <translation>A customer is quiet after</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>days</source>
        <comment>behind a number</comment>
        <translation>days</translation>
    </message>
    <message>
        <source>Days until a customer is quiet</source>
        <translation>Days until a customer is quiet</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Nobody to care for in these days</source>
        <translation>Nobody to care for in these days</translation>
    </message>
    <message>
        <source>Birthdays and other dates on customers’ cards, festivals of your choice, warranties and contracts of devices, and customers that become quiet show up here.</source>
        <translation>Birthdays and other dates on customers’ cards, festivals of your choice, warranties and contracts of devices, and customers that become quiet show up here.</translation>
    </message>
    <message>
        <source>Choose festivals…</source>
        <translation>Choose festivals…</translation>
    </message>
    <message>
        <source>How far to look ahead</source>
        <translation>How far to look ahead</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Next day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Festivals and silence…</source>
        <translation>Festivals and silence…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more than are listed here.</source>
        <translation>
            <numerusform>%Ln customer more than are listed here.</numerusform>
            <numerusform>%Ln customers more than are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to care for</source>
        <translation>
            <numerusform>%Ln to care for</numerusform>
            <numerusform>%Ln to care for</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %L1 letters can be written at once. Choose fewer, or one kind of occasion.</source>
        <translation>At most %L1 letters can be written at once. Choose fewer, or one kind of occasion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasion(s) logged</source>
        <translation>
            <numerusform>%Ln occasion logged</numerusform>
            <numerusform>%Ln occasions logged</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Birthdays</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Dates to remember</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>Festivals</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>Warranties</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>turns %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard %1</source>
        <comment>a day</comment>
        <translation>last heard %1</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Write…</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Done without a message</source>
        <translation>Done without a message</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Show customer</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>No cause was noted on the records of this period</source>
        <translation>No cause was noted on the records of this period</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>being counted…</translation>
    </message>
    <message>
        <source>percent added up</source>
        <comment>each share with those before it</comment>
        <translation>percent added up</translation>
    </message>
</context>
<context>
    <name>Charset</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode with byte order mark (UTF-8-BOM)</source>
        <translation>Unicode with byte order mark (UTF-8-BOM)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little endian)</source>
        <translation>Unicode (UTF-16, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big endian)</source>
        <translation>Unicode (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, little endian)</source>
        <translation>Unicode (UTF-32, little endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32, big endian)</source>
        <translation>Unicode (UTF-32, big endian)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030, GBK)</source>
        <translation>Simplified Chinese (GB18030, GBK)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Traditional Chinese (Big5)</translation>
    </message>
    <message>
        <source>Traditional Chinese, Hong Kong (Big5-HKSCS)</source>
        <translation>Traditional Chinese, Hong Kong (Big5-HKSCS)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japanese (Shift_JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>Japanese (EUC-JP)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japanese (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR, cp949)</source>
        <translation>Korean (EUC-KR, cp949)</translation>
    </message>
    <message>
        <source>Western European (windows-1252)</source>
        <translation>Western European (windows-1252)</translation>
    </message>
    <message>
        <source>Central European (windows-1250)</source>
        <translation>Central European (windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (windows-1251)</source>
        <translation>Cyrillic (windows-1251)</translation>
    </message>
    <message>
        <source>Greek (windows-1253)</source>
        <translation>Greek (windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (windows-1254)</source>
        <translation>Turkish (windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (windows-1255)</source>
        <translation>Hebrew (windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (windows-1256)</source>
        <translation>Arabic (windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (windows-1257)</source>
        <translation>Baltic (windows-1257)</translation>
    </message>
    <message>
        <source>Vietnamese (windows-1258)</source>
        <translation>Vietnamese (windows-1258)</translation>
    </message>
    <message>
        <source>Thai (windows-874)</source>
        <translation>Thai (windows-874)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>Western European (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Central European (ISO-8859-2)</source>
        <translation>Central European (ISO-8859-2)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Cyrillic (ISO-8859-5)</translation>
    </message>
    <message>
        <source>Greek (ISO-8859-7)</source>
        <translation>Greek (ISO-8859-7)</translation>
    </message>
    <message>
        <source>Turkish (ISO-8859-9)</source>
        <translation>Turkish (ISO-8859-9)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-15)</source>
        <translation>Western European (ISO-8859-15)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Russian (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainian (KOI8-U)</translation>
    </message>
    <message>
        <source>Western European (DOS, cp850)</source>
        <translation>Western European (DOS, cp850)</translation>
    </message>
    <message>
        <source>Central European (DOS, cp852)</source>
        <translation>Central European (DOS, cp852)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS, cp866)</source>
        <translation>Cyrillic (DOS, cp866)</translation>
    </message>
    <message>
        <source>Western European (Mac Roman)</source>
        <translation>Western European (Mac Roman)</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Columns, in their order</source>
        <translation>Columns, in their order</translation>
    </message>
    <message>
        <source>Drag to change the order, or move with %1.</source>
        <translation>Drag to change the order, or move with %1.</translation>
    </message>
</context>
<context>
    <name>ColumnDetails</name>
    <message>
        <source>About the column</source>
        <translation>About the column</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Year, month, day</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Day, month, year</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Month, day, year</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Point: 1,234.50</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Comma: 1.234,50</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>Dates are</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimal sign</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Several, parted by</source>
        <translation>Several, parted by</translation>
    </message>
    <message>
        <source>%L1 filled, %L2 empty</source>
        <translation>%L1 filled, %L2 empty</translation>
    </message>
    <message>
        <source>Filled in all rows</source>
        <translation>Filled in all rows</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Goes to: %1</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit: %1</source>
        <translation>
            <numerusform>%Ln cell does not fit: %1</numerusform>
            <numerusform>%Ln cells do not fit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>An empty cell clears what was there</source>
        <translation>An empty cell clears what was there</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>All dates are written with the year first, with the month&apos;s name, or the same in every order.</source>
        <translation>All dates are written with the year first, with the month&apos;s name, or the same in every order.</translation>
    </message>
    <message>
        <source>Dates with dots are written day first.</source>
        <translation>Dates with dots are written day first.</translation>
    </message>
    <message>
        <source>Day and month are the same number in every date, so their order does not matter.</source>
        <translation>Day and month are the same number in every date, so their order does not matter.</translation>
    </message>
    <message>
        <source>No date has a number above 12 that would tell day and month apart.</source>
        <translation>No date has a number above 12 that would tell day and month apart.</translation>
    </message>
    <message>
        <source>“%1” can only be read in this order.</source>
        <translation>“%1” can only be read in this order.</translation>
    </message>
    <message>
        <source>%1 of %2 dates can be read in this order.</source>
        <translation>%1 of %2 dates can be read in this order.</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a comma.</source>
        <translation>“%1” shows that the decimal sign is a comma.</translation>
    </message>
    <message>
        <source>“%1” shows that the decimal sign is a point.</source>
        <translation>“%1” shows that the decimal sign is a point.</translation>
    </message>
    <message>
        <source>The mark before three digits may part thousands or decimals; nothing in the column tells.</source>
        <translation>The mark before three digits may part thousands or decimals; nothing in the column tells.</translation>
    </message>
    <message>
        <source>Both decimal signs occur; the rarer one does not fit.</source>
        <translation>Both decimal signs occur; the rarer one does not fit.</translation>
    </message>
    <message numerus="yes">
        <source>%n values start with zeros that must stay.</source>
        <translation>
            <numerusform>%n value starts with a zero that must stay.</numerusform>
            <numerusform>%n values start with zeros that must stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 different values in %2 cells.</source>
        <translation>%1 different values in %2 cells.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Other lines of the card</source>
        <translation>Other lines of the card</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>(picture, %1)</source>
        <translation>(picture, %1)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Save mapping as…</source>
        <translation>Save mapping as…</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Columns of the list</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer first.</source>
        <translation>
            <numerusform>%n question to answer first.</numerusform>
            <numerusform>%n questions to answer first.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is imported.</source>
        <translation>No column is imported.</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>no values</translation>
    </message>
    <message>
        <source>%L1 of %L2 columns are imported</source>
        <translation>%L1 of %L2 columns are imported</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as new field(s)</source>
        <translation>
            <numerusform>%Ln of them as a new field</numerusform>
            <numerusform>%Ln of them as new fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Where does “%1” go?</source>
        <translation>Where does “%1” go?</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <source>Save mapping as</source>
        <translation>Save mapping as</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name of the mapping</translation>
    </message>
    <message>
        <source>Name, such as: monthly list of the shop</source>
        <translation>Name, such as: monthly list of the shop</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Still open: answer the question above.</source>
        <translation>Still open: answer the question above.</translation>
    </message>
</context>
<context>
    <name>CommandButton</name>
    <message>
        <source>Search or run…</source>
        <translation>Search or run…</translation>
    </message>
    <message>
        <source>Find anything or run a command</source>
        <translation>Find anything or run a command</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>bring a list in</source>
        <translation>bring a list in</translation>
    </message>
    <message>
        <source>write records as a list</source>
        <translation>write records as a list</translation>
    </message>
    <message>
        <source>find records by any word, pinyin or number</source>
        <translation>find records by any word, pinyin or number</translation>
    </message>
    <message>
        <source>list records of a kind</source>
        <translation>list records of a kind</translation>
    </message>
    <message>
        <source>show one record</source>
        <translation>show one record</translation>
    </message>
    <message>
        <source>change fields of a record</source>
        <translation>change fields of a record</translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation>take the last change back</translation>
    </message>
    <message>
        <source>add invented customers to try things with</source>
        <translation>add invented customers to try things with</translation>
    </message>
    <message>
        <source>look whether the file is whole</source>
        <translation>look whether the file is whole</translation>
    </message>
    <message>
        <source>write a verified copy of the file</source>
        <translation>write a verified copy of the file</translation>
    </message>
    <message>
        <source>save what can be read of a damaged file</source>
        <translation>save what can be read of a damaged file</translation>
    </message>
    <message>
        <source>rapport [FILE] opens the window. Commands:</source>
        <translation>rapport [FILE] opens the window. Commands:</translation>
    </message>
    <message>
        <source>All take --file FILE and --json; “rapport COMMAND --help” says more.</source>
        <translation>All take --file FILE and --json; “rapport COMMAND --help” says more.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 done with refused rows, 2 wrong use, 3 a problem with a file.</source>
        <translation>Exit codes: 0 done, 1 done with refused rows, 2 wrong use, 3 a problem with a file.</translation>
    </message>
    <message>
        <source>contact, activity …</source>
        <translation>contact, activity …</translation>
    </message>
    <message>
        <source>Where to; without it, standard output.</source>
        <translation>Where to; without it, standard output.</translation>
    </message>
    <message>
        <source>Only these fields, with commas between.</source>
        <translation>Only these fields, with commas between.</translation>
    </message>
    <message>
        <source>Only records for which this holds, such as “status = customer”.</source>
        <translation>Only records for which this holds, such as “status = customer”.</translation>
    </message>
    <message>
        <source>UTF-8 with a mark for spreadsheets, if nothing else is said.</source>
        <translation>UTF-8 with a mark for spreadsheets, if nothing else is said.</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas; our import takes the guard off again.</source>
        <translation>Keep spreadsheets from running cells as formulas; our import takes the guard off again.</translation>
    </message>
    <message>
        <source>“%1” is no known encoding.</source>
        <translation>“%1” is no known encoding.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The encoding lacks %n character(s), written as “?”: </source>
        <translation>
            <numerusform>The encoding lacks %n character, written as “?”: </numerusform>
            <numerusform>The encoding lacks %n characters, written as “?”: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s).</source>
        <translation>
            <numerusform>Wrote %n row.</numerusform>
            <numerusform>Wrote %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the last change back. What was changed by hand since is kept and named.</source>
        <translation>Takes the last change back. What was changed by hand since is kept and named.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Kept, because it was changed since: %1</source>
        <translation>Kept, because it was changed since: %1</translation>
    </message>
    <message>
        <source>Adds invented customers with their people. The same seed gives the same ones.</source>
        <translation>Adds invented customers with their people. The same seed gives the same ones.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message>
        <source>Another number, other customers.</source>
        <translation>Another number, other customers.</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW.</source>
        <translation>en, zh_CN or zh_TW.</translation>
    </message>
    <message>
        <source>It takes “--customers” and a number.</source>
        <translation>It takes “--customers” and a number.</translation>
    </message>
    <message>
        <source>There is no sample data in “%1”.</source>
        <translation>There is no sample data in “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n customer(s).</source>
        <translation>
            <numerusform>Added %n customer.</numerusform>
            <numerusform>Added %n customers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the whole file and compares what must agree in it.</source>
        <translation>Reads the whole file and compares what must agree in it.</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>The file is whole.</translation>
    </message>
    <message>
        <source>Writes a verified copy of the file.</source>
        <translation>Writes a verified copy of the file.</translation>
    </message>
    <message>
        <source>Where to; must not be there yet.</source>
        <translation>Where to; must not be there yet.</translation>
    </message>
    <message>
        <source>It takes “--out” and a file.</source>
        <translation>It takes “--out” and a file.</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written.</source>
        <translation>%1 is there already. Nothing was written.</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>The copy is in %1.</translation>
    </message>
    <message>
        <source>Saves what can be read of a damaged file into a new one; the damaged one is not touched.</source>
        <translation>Saves what can be read of a damaged file into a new one; the damaged one is not touched.</translation>
    </message>
    <message>
        <source>The damaged file.</source>
        <translation>The damaged file.</translation>
    </message>
    <message>
        <source>The new file; must not be there yet.</source>
        <translation>The new file; must not be there yet.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 rows saved, %2 records put together from the log, %3 places were unreadable.</source>
        <translation>%1 rows saved, %2 records put together from the log, %3 places were unreadable.</translation>
    </message>
    <message>
        <source>The list.</source>
        <translation>The list.</translation>
    </message>
    <message>
        <source>What the rows are: contact, person, organisation, activity …</source>
        <translation>What the rows are: contact, person, organisation, activity …</translation>
    </message>
    <message>
        <source>Encoding of the list, such as UTF-8 or GB18030; without it, found out.</source>
        <translation>Encoding of the list, such as UTF-8 or GB18030; without it, found out.</translation>
    </message>
    <message>
        <source>A plan for the columns as JSON.</source>
        <translation>A plan for the columns as JSON.</translation>
    </message>
    <message>
        <source>Write the plan that was used to this file.</source>
        <translation>Write the plan that was used to this file.</translation>
    </message>
    <message>
        <source>What makes records the same: “email,phone” either, “name+company” both.</source>
        <translation>What makes records the same: “email,phone” either, “name+company” both.</translation>
    </message>
    <message>
        <source>What happens then: skip, fill, overwrite or create.</source>
        <translation>What happens then: skip, fill, overwrite or create.</translation>
    </message>
    <message>
        <source>Tell what would happen; change nothing.</source>
        <translation>Tell what would happen; change nothing.</translation>
    </message>
    <message>
        <source>Write the report to this file as JSON.</source>
        <translation>Write the report to this file as JSON.</translation>
    </message>
    <message>
        <source>Write the rows that failed to this file, with the reason.</source>
        <translation>Write the rows that failed to this file, with the reason.</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be read: %2.</source>
        <translation>The mapping %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create.</source>
        <translation>“%1” is none of skip, fill, overwrite, create.</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Assumed: %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of records.</source>
        <translation>“%1” is not a number of records.</translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation>There is no record %1 of this kind.</translation>
    </message>
    <message>
        <source>Finds records as the search box does: words, Chinese characters, pinyin, phone ends, parts of mail addresses.</source>
        <translation>Finds records as the search box does: words, Chinese characters, pinyin, phone ends, parts of mail addresses.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>What to look for.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>At most so many.</translation>
    </message>
    <message>
        <source>Lists records of a kind, one a line: number, name and the usual columns.</source>
        <translation>Lists records of a kind, one a line: number, name and the usual columns.</translation>
    </message>
    <message>
        <source>By this field; “-” in front turns the order round.</source>
        <translation>By this field; “-” in front turns the order round.</translation>
    </message>
    <message>
        <source>Shows all that is known of one record.</source>
        <translation>Shows all that is known of one record.</translation>
    </message>
    <message>
        <source>Its number, as list and search give it.</source>
        <translation>Its number, as list and search give it.</translation>
    </message>
    <message>
        <source>Changes fields of a record; nothing behind the sign empties a field.</source>
        <translation>Changes fields of a record; nothing behind the sign empties a field.</translation>
    </message>
    <message>
        <source>What is to change.</source>
        <translation>What is to change.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=value.</source>
        <translation>“%1” is not of the form field=value.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here.</source>
        <translation>%1 cannot be changed here.</translation>
    </message>
    <message>
        <source>The file to work with; without it, the user&apos;s own one.</source>
        <translation>The file to work with; without it, the user&apos;s own one.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write the result as JSON.</source>
        <translation>Write the result as JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” is too much.</translation>
    </message>
    <message>
        <source>“%1 --help” says how it is used.</source>
        <translation>“%1 --help” says how it is used.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”. There are: %2.</source>
        <translation>There are no records of the kind “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 has no field “%2”.</translation>
    </message>
    <message>
        <source>The list %1 is empty.</source>
        <translation>The list %1 is empty.</translation>
    </message>
    <message>
        <source>The list %1 holds names of columns but no rows.</source>
        <translation>The list %1 holds names of columns but no rows.</translation>
    </message>
    <message>
        <source>make a record</source>
        <translation>make a record</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: there is no “%2”.</translation>
    </message>
    <message>
        <source>%1: several are called “%2”; give the number of the one that is meant.</source>
        <translation>%1: several are called “%2”; give the number of the one that is meant.</translation>
    </message>
    <message>
        <source>Makes a record and says its number.</source>
        <translation>Makes a record and says its number.</translation>
    </message>
    <message>
        <source>What it holds.</source>
        <translation>What it holds.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file yet.</source>
        <translation>There is no pipeline in this file yet.</translation>
    </message>
    <message>
        <source>There is no pipeline “%1”.</source>
        <translation>There is no pipeline “%1”.</translation>
    </message>
    <message>
        <source>How many deals reach each stage, pass it or are lost in it.</source>
        <translation>How many deals reach each stage, pass it or are lost in it.</translation>
    </message>
    <message>
        <source>The pipeline; without it the first.</source>
        <translation>The pipeline; without it the first.</translation>
    </message>
    <message>
        <source>First day, as 2026-01-01; without it all.</source>
        <translation>First day, as 2026-01-01; without it all.</translation>
    </message>
    <message>
        <source>Last day.</source>
        <translation>Last day.</translation>
    </message>
    <message>
        <source>What happened in that time, instead of the deals opened in it.</source>
        <translation>What happened in that time, instead of the deals opened in it.</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>What was won and what is expected, month by month.</source>
        <translation>What was won and what is expected, month by month.</translation>
    </message>
    <message>
        <source>A day of the first month; without it this one.</source>
        <translation>A day of the first month; without it this one.</translation>
    </message>
    <message>
        <source>How many; without it 12.</source>
        <translation>How many; without it 12.</translation>
    </message>
    <message>
        <source>“%1” is no number of months.</source>
        <translation>“%1” is no number of months.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>how many deals go on from stage to stage</source>
        <translation>how many deals go on from stage to stage</translation>
    </message>
    <message>
        <source>what was won and is expected, by month</source>
        <translation>what was won and is expected, by month</translation>
    </message>
    <message>
        <source>Lists what is planned and what was done on some days, today unless others are named. What repeats stands on each of its days.</source>
        <translation>Lists what is planned and what was done on some days, today unless others are named. What repeats stands on each of its days.</translation>
    </message>
    <message>
        <source>The first day: 2026-05-03, “monday”.</source>
        <translation>The first day: 2026-05-03, “monday”.</translation>
    </message>
    <message>
        <source>The last day; the first one, if nothing else is said.</source>
        <translation>The last day; the first one, if nothing else is said.</translation>
    </message>
    <message>
        <source>Writes them as a calendar file (iCalendar) instead.</source>
        <translation>Writes them as a calendar file (iCalendar) instead.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n activity(s).</source>
        <translation>
            <numerusform>Wrote %n activity.</numerusform>
            <numerusform>Wrote %n activities.</numerusform>
        </translation>
    </message>
    <message>
        <source>list what is planned and done, or write it as a calendar</source>
        <translation>list what is planned and done, or write it as a calendar</translation>
    </message>
    <message>
        <source>make a customer of a lead</source>
        <translation>make a customer of a lead</translation>
    </message>
    <message>
        <source>what was planned and what came of it</source>
        <translation>what was planned and what came of it</translation>
    </message>
    <message>
        <source>There is no lead “%1”.</source>
        <translation>There is no lead “%1”.</translation>
    </message>
    <message>
        <source>Several leads are called “%1”; give the number of the one that is meant.</source>
        <translation>Several leads are called “%1”; give the number of the one that is meant.</translation>
    </message>
    <message>
        <source>Makes a customer of a lead: company, person and opportunity. Says their numbers.</source>
        <translation>Makes a customer of a lead: company, person and opportunity. Says their numbers.</translation>
    </message>
    <message>
        <source>Its number, or its name or company.</source>
        <translation>Its number, or its name or company.</translation>
    </message>
    <message>
        <source>Make no opportunity.</source>
        <translation>Make no opportunity.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is not a day.</translation>
    </message>
    <message>
        <source>Adds up activities planned, done, cancelled and moved, opportunities that went into another stage, and what was won, by person; this week unless days are named.</source>
        <translation>Adds up activities planned, done, cancelled and moved, opportunities that went into another stage, and what was won, by person; this week unless days are named.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-05-01 or “last monday”.</source>
        <translation>The first day, such as 2026-05-01 or “last monday”.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>The last day.</translation>
    </message>
    <message>
        <source>day, week or month.</source>
        <translation>day, week or month.</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week nor month.</source>
        <translation>“%1” is neither day nor week nor month.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>The last day is before the first one.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>stage changes</source>
        <translation>stage changes</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, source, user.team_id, contact.industry …</source>
        <translation>For each value of a field as well: owner_id, source, user.team_id, contact.industry …</translation>
    </message>
    <message>
        <source>Deals cannot be compared by “%1”.</source>
        <translation>Deals cannot be compared by “%1”.</translation>
    </message>
    <message>
        <source>what is paid to whom for what was won</source>
        <translation>what is paid to whom for what was won</translation>
    </message>
    <message>
        <source>What commission is paid to whom, for the month, quarter or year of each plan.</source>
        <translation>What commission is paid to whom, for the month, quarter or year of each plan.</translation>
    </message>
    <message>
        <source>Only to this one, by name.</source>
        <translation>Only to this one, by name.</translation>
    </message>
    <message>
        <source>The period that this month ends in, as 2026-05; without it the one of today.</source>
        <translation>The period that this month ends in, as 2026-05; without it the one of today.</translation>
    </message>
    <message>
        <source>There is nobody called “%1” among the users.</source>
        <translation>There is nobody called “%1” among the users.</translation>
    </message>
    <message>
        <source>service records: what is open, new ones, figures</source>
        <translation>service records: what is open, new ones, figures</translation>
    </message>
    <message>
        <source>There is no service record “%1”.</source>
        <translation>There is no service record “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be closed from where it is.</source>
        <translation>“%1” cannot be closed from where it is.</translation>
    </message>
    <message>
        <source>Service records cannot be compared by “%1”.</source>
        <translation>Service records cannot be compared by “%1”.</translation>
    </message>
    <message>
        <source>Service records: “list” what is open, “new SUBJECT [field=value …]”, “close NUMBER”, or “stats” of a time.</source>
        <translation>Service records: “list” what is open, “new SUBJECT [field=value …]”, “close NUMBER”, or “stats” of a time.</translation>
    </message>
    <message>
        <source>list, new, close or stats.</source>
        <translation>list, new, close or stats.</translation>
    </message>
    <message>
        <source>That is not understood: %1.</source>
        <translation>That is not understood: %1.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>“%1” is no number of days.</source>
        <translation>“%1” is no number of days.</translation>
    </message>
    <message>
        <source>There is no occasion “%1”. There are: %2.</source>
        <translation>There is no occasion “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>There is no festival “%1”. There are: %2.</source>
        <translation>There is no festival “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>Whom to write to or call: birthdays, dates to remember, festivals, warranties and contracts that end, customers that became quiet. What was answered and who refused is said.</source>
        <translation>Whom to write to or call: birthdays, dates to remember, festivals, warranties and contracts that end, customers that became quiet. What was answered and who refused is said.</translation>
    </message>
    <message>
        <source>Today and so many days after it; without it 30.</source>
        <translation>Today and so many days after it; without it 30.</translation>
    </message>
    <message>
        <source>And what so many days before brought and nobody answered; without it 7.</source>
        <translation>And what so many days before brought and nobody answered; without it 7.</translation>
    </message>
    <message>
        <source>Only birthday, anniversary, festival, warranty, contract or silence; may be said several times.</source>
        <translation>Only birthday, anniversary, festival, warranty, contract or silence; may be said several times.</translation>
    </message>
    <message>
        <source>A festival, as spring_festival, instead of those chosen in the window; may be said several times.</source>
        <translation>A festival, as spring_festival, instead of those chosen in the window; may be said several times.</translation>
    </message>
    <message>
        <source>After how many days without an activity a customer is quiet; 0: never.</source>
        <translation>After how many days without an activity a customer is quiet; 0: never.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not listed.</source>
        <translation>
            <numerusform>And %n more that is not listed.</numerusform>
            <numerusform>And %n more that are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>whom to write to or call, and why</source>
        <translation>whom to write to or call, and why</translation>
    </message>
    <message>
        <source>For each value of a field as well: owner_id, kind, received_at …</source>
        <translation>For each value of a field as well: owner_id, kind, received_at …</translation>
    </message>
    <message>
        <source>The caller does not show a number.</source>
        <translation>The caller does not show a number.</translation>
    </message>
    <message>
        <source>Nobody has the number %1.</source>
        <translation>Nobody has the number %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>who share a number</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Says who calls: the window that is open comes up with the card and a call ready to be written down. A number in any form, or an address such as tel:+49891234.</source>
        <translation>Says who calls: the window that is open comes up with the card and a call ready to be written down. A number in any form, or an address such as tel:+49891234.</translation>
    </message>
    <message>
        <source>Who calls.</source>
        <translation>Who calls.</translation>
    </message>
    <message>
        <source>Only say here who it is, without the window.</source>
        <translation>Only say here who it is, without the window.</translation>
    </message>
    <message>
        <source>say who calls, in the window or here</source>
        <translation>say who calls, in the window or here</translation>
    </message>
    <message>
        <source>make one record of several</source>
        <translation>make one record of several</translation>
    </message>
    <message>
        <source>take a merged record apart again</source>
        <translation>take a merged record apart again</translation>
    </message>
    <message>
        <source>records that may be the same, and which are not</source>
        <translation>records that may be the same, and which are not</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>There is no record “%1”.</translation>
    </message>
    <message>
        <source>Give the numbers of two records or more.</source>
        <translation>Give the numbers of two records or more.</translation>
    </message>
    <message>
        <source>Lists records that may be the same, with the reasons: lane, numbers and names, why. “duplicates distinct NUMBER NUMBER” remembers that they are not.</source>
        <translation>Lists records that may be the same, with the reasons: lane, numbers and names, why. “duplicates distinct NUMBER NUMBER” remembers that they are not.</translation>
    </message>
    <message>
        <source>Remember that the records that follow are not the same.</source>
        <translation>Remember that the records that follow are not the same.</translation>
    </message>
    <message>
        <source>Of which kind; without it contacts.</source>
        <translation>Of which kind; without it contacts.</translation>
    </message>
    <message>
        <source>Only safe, conflict or review.</source>
        <translation>Only safe, conflict or review.</translation>
    </message>
    <message>
        <source>There is no lane “%1”. There are: safe, conflict, review.</source>
        <translation>There is no lane “%1”. There are: safe, conflict, review.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have nothing to be compared by.</source>
        <translation>Records of the kind “%1” have nothing to be compared by.</translation>
    </message>
    <message>
        <source>Writes records of a kind as CSV or as an Excel workbook, contacts also as address cards. Without columns everything goes out, so that it can come in again.</source>
        <translation>Writes records of a kind as CSV or as an Excel workbook, contacts also as address cards. Without columns everything goes out, so that it can come in again.</translation>
    </message>
    <message>
        <source>csv, xlsx, or of contacts vcard (3.0) or vcard4 (4.0); without it, by the end of the file&apos;s name.</source>
        <translation>csv, xlsx, or of contacts vcard (3.0) or vcard4 (4.0); without it, by the end of the file&apos;s name.</translation>
    </message>
    <message>
        <source>“%1” is none of csv, xlsx, vcard, vcard4.</source>
        <translation>“%1” is none of csv, xlsx, vcard, vcard4.</translation>
    </message>
    <message>
        <source>Records of this kind cannot be written as “%1”.</source>
        <translation>Records of this kind cannot be written as “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%n cell is longer than a workbook can hold and was cut.</numerusform>
            <numerusform>%n cells are longer than a workbook can hold and were cut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings a list in: delimited text or an Excel workbook. Columns are recognised; what cannot be told is assumed and said.</source>
        <translation>Brings a list in: delimited text or an Excel workbook. Columns are recognised; what cannot be told is assumed and said.</translation>
    </message>
    <message>
        <source>Which sheet of a workbook; without it, the first that holds anything.</source>
        <translation>Which sheet of a workbook; without it, the first that holds anything.</translation>
    </message>
    <message>
        <source>Records of the kind “%1” are not merged.</source>
        <translation>Records of the kind “%1” are not merged.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>“%1” is not the number of a record.</translation>
    </message>
    <message>
        <source>Makes one record of several; the first one named stays. One undo takes it back, and “unmerge” takes it apart at any later time.</source>
        <translation>Makes one record of several; the first one named stays. One undo takes it back, and “unmerge” takes it apart at any later time.</translation>
    </message>
    <message>
        <source>What kind of record, such as contact.</source>
        <translation>What kind of record, such as contact.</translation>
    </message>
    <message>
        <source>Their numbers, at least two.</source>
        <translation>Their numbers, at least two.</translation>
    </message>
    <message>
        <source>Instead of numbers: all duplicates of that lane (safe, conflict, review).</source>
        <translation>Instead of numbers: all duplicates of that lane (safe, conflict, review).</translation>
    </message>
    <message>
        <source>A lane is safe, conflict or review, and stands instead of numbers.</source>
        <translation>A lane is safe, conflict or review, and stands instead of numbers.</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>It takes two records to merge.</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 merged</translation>
    </message>
    <message>
        <source>Takes a record apart that others were merged into: the latest merge of it. What was changed since stays, and is named.</source>
        <translation>Takes a record apart that others were merged into: the latest merge of it. What was changed since stays, and is named.</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Its number.</translation>
    </message>
    <message>
        <source>No other record was merged into %1.</source>
        <translation>No other record was merged into %1.</translation>
    </message>
    <message>
        <source>Changed since, left as it is: %1</source>
        <translation>Changed since, left as it is: %1</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>There is neither a command nor a file “%1”.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Search customers, pages and commands…</source>
        <translation>Search customers, pages and commands…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>↑↓ select</source>
        <translation>↑↓ select</translation>
    </message>
    <message>
        <source>↵ open</source>
        <translation>↵ open</translation>
    </message>
    <message>
        <source>Ctrl ↵ open in new window</source>
        <translation>Ctrl ↵ open in new window</translation>
    </message>
    <message>
        <source>Tab actions</source>
        <translation>Tab actions</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation>Esc back</translation>
    </message>
</context>
<context>
    <name>CommandSource</name>
    <message>
        <source>Recent commands</source>
        <translation>Recent commands</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>CommissionMember</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>Commission plan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>CommissionPlan</name>
    <message>
        <source>Commission plan</source>
        <translation>Commission plan</translation>
    </message>
    <message>
        <source>Commission plans</source>
        <translation>Commission plans</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Each rate for the part within its tier</source>
        <translation>Each rate for the part within its tier</translation>
    </message>
    <message>
        <source>The rate reached for the whole</source>
        <translation>The rate reached for the whole</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CommissionTier</name>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Commission plan</source>
        <translation>Commission plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
</context>
<context>
    <name>ComposeBox</name>
    <message>
        <source>When? Try “fri 3pm” or “yesterday 10:00”.</source>
        <translation>When? Try “fri 3pm” or “yesterday 10:00”.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Next step: %1 · %2</source>
        <comment>when · what</comment>
        <translation>Next step: %1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>“%1” is not a day or time. Try “fri 3pm” or “tomorrow”.</source>
        <translation>“%1” is not a day or time. Try “fri 3pm” or “tomorrow”.</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>“%1” is not a number of minutes.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>A note needs a text.</translation>
    </message>
    <message>
        <source>“%1” changed</source>
        <translation>“%1” changed</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>“%1” planned</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>“%1” logged</translation>
    </message>
    <message>
        <source>Text of the activity</source>
        <translation>Text of the activity</translation>
    </message>
    <message>
        <source>Write a note, or type / to log a call, meeting, task…</source>
        <translation>Write a note, or type / to log a call, meeting, task…</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Log a call</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Log a meeting</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Plan a task</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>When, such as “yesterday 15:00” or “fri 3pm”</source>
        <translation>When, such as “yesterday 15:00” or “fri 3pm”</translation>
    </message>
    <message>
        <source>When: now</source>
        <translation>When: now</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm send samples”</source>
        <translation>Next step, such as “fri 3pm send samples”</translation>
    </message>
    <message>
        <source>Next step: fri 3pm send samples</source>
        <translation>Next step: fri 3pm send samples</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>For colleagues only: not meant for the customer</source>
        <translation>For colleagues only: not meant for the customer</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Key account</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Trade fair</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Imported list</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Healthcare</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistics</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Hospitality</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Automotive</source>
        <translation>Automotive</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemicals</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Public sector</translation>
    </message>
    <message>
        <source>Real estate</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>Telecom</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Annual revenue</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Tax ID</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Parent company</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Hobbies</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Do not contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Advertising messages</source>
        <translation>Advertising messages</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Agreed or refused on</source>
        <translation>Agreed or refused on</translation>
    </message>
    <message>
        <source>Agreed or refused how</source>
        <translation>Agreed or refused how</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Add a position</source>
        <translation>Add a position</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Attach to %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>A contact chosen in the list is shown here.</source>
        <translation>A contact chosen in the list is shown here.</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>No deals yet</translation>
    </message>
    <message>
        <source>What this customer may buy stands here, with stage, amount and day.</source>
        <translation>What this customer may buy stands here, with stage, amount and day.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>New service record</source>
        <translation>New service record</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>No service records yet</translation>
    </message>
    <message>
        <source>What this customer asks for, complains about or needs repaired stands here.</source>
        <translation>What this customer asks for, complains about or needs repaired stands here.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>ContactParts</name>
    <message>
        <source>reports to %1</source>
        <translation>reports to %1</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
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
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from – until, dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · turns %2 %3</source>
        <comment>date · age · today/tomorrow/in 12 days</comment>
        <translation>%1 · turns %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · age %2</source>
        <comment>date · age</comment>
        <translation>%1 · age %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>date · years · today/tomorrow/in 12 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Add your first customers</source>
        <translation>Add your first customers</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Bring your contacts over in a minute, or look around with sample data first.</source>
        <translation>Everything stays in one file on this computer. Bring your contacts over in a minute, or look around with sample data first.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Import contacts…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Try with sample data</translation>
    </message>
    <message>
        <source>CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window</source>
        <translation>CSV from Excel, Google, Outlook and other programs · or drop a file anywhere in this window</translation>
    </message>
    <message>
        <source>Search name, company, phone, tag</source>
        <translation>Search name, company, phone, tag</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>Everything stays in one file on this computer.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Key accounts</translation>
    </message>
    <message>
        <source>Quiet for 90 days</source>
        <translation>Quiet for 90 days</translation>
    </message>
    <message>
        <source>Nobody was forgotten: every customer had an activity in the last 90 days.</source>
        <translation>Nobody was forgotten: every customer had an activity in the last 90 days.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>contacts · companies</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of all records a filter shows</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ConvertLead</name>
    <message>
        <source>Convert “%1”</source>
        <translation>Convert “%1”</translation>
    </message>
    <message>
        <source>What was said and is planned moves along. One undo takes all of it back.</source>
        <translation>What was said and is planned moves along. One undo takes all of it back.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Name of the opportunity</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convert</translation>
    </message>
    <message>
        <source>was it before</source>
        <translation>was it before</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a person or company</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>“%1” is a customer now</source>
        <translation>“%1” is a customer now</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Will create %1, update %2, leave %3 identical, skip %4, refuse %5.</source>
        <translation>Will create %1, update %2, leave %3 identical, skip %4, refuse %5.</translation>
    </message>
    <message>
        <source>Created %1, updated %2, left %3 identical, skipped %4, refused %5.</source>
        <translation>Created %1, updated %2, left %3 identical, skipped %4, refused %5.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Line %1: a quotation mark is never closed; it was read as text.</source>
        <translation>Line %1: a quotation mark is never closed; it was read as text.</translation>
    </message>
    <message>
        <source>Line %1: a stray quotation mark would have joined several rows; it was read as text.</source>
        <translation>Line %1: a stray quotation mark would have joined several rows; it was read as text.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark inside a quoted cell is not doubled; it was read as text.</source>
        <translation>Line %1: a quotation mark inside a quoted cell is not doubled; it was read as text.</translation>
    </message>
    <message>
        <source>Line %1: zero bytes were left out.</source>
        <translation>Line %1: zero bytes were left out.</translation>
    </message>
    <message>
        <source>Line %1: the row is too long and was cut into several.</source>
        <translation>Line %1: the row is too long and was cut into several.</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>No file can be made in %1: the folder is read-only. Choose another place.</source>
        <translation>No file can be made in %1: the folder is read-only. Choose another place.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. You can look at everything, but not change it.</source>
        <translation>The file or its folder is read-only. You can look at everything, but not change it.</translation>
    </message>
    <message>
        <source>%1 is not a Rapport file.</source>
        <translation>%1 is not a Rapport file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Rapport. It was not touched; please install the new version to open it.</source>
        <translation>%1 was written by a newer version of Rapport. It was not touched; please install the new version to open it.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of Rapport and must be upgraded, but it is read-only. Copy it to a folder of yours and open the copy.</source>
        <translation>%1 was written by an older version of Rapport and must be upgraded, but it is read-only. Copy it to a folder of yours and open the copy.</translation>
    </message>
    <message>
        <source>The copy was not whole and has been removed.</source>
        <translation>The copy was not whole and has been removed.</translation>
    </message>
    <message>
        <source>The copy could not be saved as %1.</source>
        <translation>The copy could not be saved as %1.</translation>
    </message>
    <message>
        <source>Damaged: %1</source>
        <translation>Damaged: %1</translation>
    </message>
    <message>
        <source>The search index of %1 is damaged.</source>
        <translation>The search index of %1 is damaged.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of “%1” point to something that does not exist (%2).</source>
        <translation>
            <numerusform>%n record of “%1” points to something that does not exist (%2).</numerusform>
            <numerusform>%n records of “%1” point to something that does not exist (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for the recovered file.</source>
        <translation>%1 exists already. Choose another name for the recovered file.</translation>
    </message>
    <message>
        <source>The recovered file could not be saved as %1.</source>
        <translation>The recovered file could not be saved as %1.</translation>
    </message>
    <message>
        <source>This is a copy of the file as it was then. You can look at everything, but not change it.</source>
        <translation>This is a copy of the file as it was then. You can look at everything, but not change it.</translation>
    </message>
</context>
<context>
    <name>DefaultsBar</name>
    <message>
        <source>For all rows</source>
        <translation>For all rows</translation>
    </message>
    <message>
        <source>%1 for all rows</source>
        <translation>%1 for all rows</translation>
    </message>
    <message>
        <source>such as: trade fair 2026</source>
        <translation>such as: trade fair 2026</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>As in the list</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Warranty until</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Maintenance contract until</source>
        <translation>Maintenance contract until</translation>
    </message>
</context>
<context>
    <name>DistinctPair</name>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Drop a list here</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>From Google Contacts, Outlook, Apple, Salesforce, HubSpot, Pipedrive, Zoho, Odoo and any other: export as CSV or Excel workbook there.</source>
        <translation>From Google Contacts, Outlook, Apple, Salesforce, HubSpot, Pipedrive, Zoho, Odoo and any other: export as CSV or Excel workbook there.</translation>
    </message>
    <message>
        <source>An Excel workbook, a CSV or a text file from another program, address cards or a calendar. How it is written is found out, and nothing is changed before you have seen what would happen.</source>
        <translation>An Excel workbook, a CSV or a text file from another program, address cards or a calendar. How it is written is found out, and nothing is changed before you have seen what would happen.</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Overdue %1</source>
        <comment>for 3 h</comment>
        <translation>Overdue %1</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>No time agreed</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Safe</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Values differ</source>
        <translation>Values differ</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Parts of the name change places</source>
        <translation>Parts of the name change places</translation>
    </message>
    <message>
        <source>Names sound alike (pinyin)</source>
        <translation>Names sound alike (pinyin)</translation>
    </message>
    <message>
        <source>One given name stands for the other</source>
        <translation>One given name stands for the other</translation>
    </message>
    <message>
        <source>Initials fit</source>
        <translation>Initials fit</translation>
    </message>
    <message>
        <source>Names are written nearly alike</source>
        <translation>Names are written nearly alike</translation>
    </message>
    <message>
        <source>Part of the name is the same</source>
        <translation>Part of the name is the same</translation>
    </message>
    <message>
        <source>Same phone number: %1</source>
        <translation>Same phone number: %1</translation>
    </message>
    <message>
        <source>Same e-mail: %1</source>
        <translation>Same e-mail: %1</translation>
    </message>
    <message>
        <source>Same domain: %1</source>
        <translation>Same domain: %1</translation>
    </message>
    <message>
        <source>Same company: %1</source>
        <translation>Same company: %1</translation>
    </message>
    <message>
        <source>Same birthday: %1</source>
        <translation>Same birthday: %1</translation>
    </message>
    <message>
        <source>%1 is the same: %2</source>
        <translation>%1 is the same: %2</translation>
    </message>
    <message>
        <source>Several have it: %1</source>
        <translation>Several have it: %1</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Names differ</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 differs</translation>
    </message>
    <message>
        <source>Legal form differs</source>
        <translation>Legal form differs</translation>
    </message>
    <message>
        <source>Junior or senior</source>
        <translation>Junior or senior</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>The file has changed since the search</source>
        <translation>The file has changed since the search</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln</source>
        <comment>groups of records</comment>
        <translation>
            <numerusform>Merge All %Ln</numerusform>
            <numerusform>Merge All %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No duplicates found</translation>
    </message>
    <message>
        <source>%1 that seem to be the same show up here, with the reasons why.</source>
        <translation>%1 that seem to be the same show up here, with the reasons why.</translation>
    </message>
    <message>
        <source>Nothing left here</source>
        <translation>Nothing left here</translation>
    </message>
    <message>
        <source>The other lanes hold more.</source>
        <translation>The other lanes hold more.</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 merged</translation>
    </message>
    <message>
        <source>Noted: not the same</source>
        <translation>Noted: not the same</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Duplicates of</source>
        <translation>Duplicates of</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Search Again</translation>
    </message>
    <message>
        <source>A number or address of their own is the same and nothing speaks against it.</source>
        <translation>A number or address of their own is the same and nothing speaks against it.</translation>
    </message>
    <message>
        <source>Much is the same, but something differs that only you can judge.</source>
        <translation>Much is the same, but something differs that only you can judge.</translation>
    </message>
    <message>
        <source>They are alike; have a look.</source>
        <translation>They are alike; have a look.</translation>
    </message>
    <message>
        <source>Groups that seem to be the same</source>
        <translation>Groups that seem to be the same</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Not the Same</translation>
    </message>
    <message>
        <source>They are not suggested again.</source>
        <translation>They are not suggested again.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>DuplicatesStep</name>
    <message>
        <source>Without any of these, every row makes a new record.</source>
        <translation>Without any of these, every row makes a new record.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>If it is there already</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Fill in what is empty</translation>
    </message>
    <message>
        <source>What you have stays; the list only adds.</source>
        <translation>What you have stays; the list only adds.</translation>
    </message>
    <message>
        <source>Overwrite with the list</source>
        <translation>Overwrite with the list</translation>
    </message>
    <message>
        <source>Where both have a value, the list wins.</source>
        <translation>Where both have a value, the list wins.</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Skip the row</translation>
    </message>
    <message>
        <source>Only new records come in.</source>
        <translation>Only new records come in.</translation>
    </message>
    <message>
        <source>Create another one anyway</source>
        <translation>Create another one anyway</translation>
    </message>
    <message>
        <source>Nothing is compared.</source>
        <translation>Nothing is compared.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Refuse rows with a cell that cannot be read</source>
        <translation>Refuse rows with a cell that cannot be read</translation>
    </message>
    <message>
        <source>Take off the guard against formulas (&apos;=…)</source>
        <translation>Take off the guard against formulas (&apos;=…)</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>What would happen</translation>
    </message>
    <message>
        <source>Trying it out, without changing anything</source>
        <translation>Trying it out, without changing anything</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Refused rows</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>Made besides, because rows refer to them: %1.</translation>
    </message>
    <message>
        <source>line %1 like line %2 (%3)</source>
        <comment>line numbers and name</comment>
        <translation>line %1 like line %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stand in the list more than once: %1.</source>
        <translation>
            <numerusform>%Ln row stand in the list more than once: %1.</numerusform>
            <numerusform>%Ln rows stand in the list more than once: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells clear what was there</source>
        <translation>Empty cells clear what was there</translation>
    </message>
    <message>
        <source>Rows and records are the same when any one of these agrees</source>
        <translation>Rows and records are the same when any one of these agrees</translation>
    </message>
    <message>
        <source>One is enough. Where a line names two things, both must agree.</source>
        <translation>One is enough. Where a line names two things, both must agree.</translation>
    </message>
</context>
<context>
    <name>EditedRow</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Drag to another place</source>
        <translation>Drag to another place</translation>
    </message>
</context>
<context>
    <name>Education</name>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>EncodingDetector</name>
    <message>
        <source>The file starts with the mark of %1.</source>
        <translation>The file starts with the mark of %1.</translation>
    </message>
    <message>
        <source>Zero bytes stand where %1 has them.</source>
        <translation>Zero bytes stand where %1 has them.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes beyond ASCII read best as %1.</source>
        <translation>
            <numerusform>%n byte beyond ASCII reads best as %1.</numerusform>
            <numerusform>%n bytes beyond ASCII read best as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has the shift sequences of ISO-2022-JP.</source>
        <translation>The file has the shift sequences of ISO-2022-JP.</translation>
    </message>
    <message>
        <source>The file has no characters beyond ASCII.</source>
        <translation>The file has no characters beyond ASCII.</translation>
    </message>
    <message>
        <source>All characters beyond ASCII are well-formed UTF-8.</source>
        <translation>All characters beyond ASCII are well-formed UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>The text is UTF-8 with %n broken places.</source>
        <translation>
            <numerusform>The text is UTF-8 with %n broken place.</numerusform>
            <numerusform>The text is UTF-8 with %n broken places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingPicker</name>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind: 3 contacts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Expense</name>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Meals</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Trade fair</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Spent by</source>
        <translation>Spent by</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The list cannot be written: %1.</source>
        <translation>The list cannot be written: %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1.</source>
        <translation>There is no room for a temporary file: %1.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Writing the list</source>
        <translation>Writing the list</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>All in the list</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>As shown</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, for Excel</source>
        <translation>UTF-8 with a mark, for Excel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Between the cells</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running cells as formulas</source>
        <translation>Keep spreadsheets from running cells as formulas</translation>
    </message>
    <message>
        <source>Puts &apos; before cells that begin with = + - or @. The import here takes it off again.</source>
        <translation>Puts &apos; before cells that begin with = + - or @. The import here takes it off again.</translation>
    </message>
    <message>
        <source>With all phones, links and own fields: imported elsewhere, it is the same again.</source>
        <translation>With all phones, links and own fields: imported elsewhere, it is the same again.</translation>
    </message>
    <message>
        <source>Holds every character.</source>
        <translation>Holds every character.</translation>
    </message>
    <message>
        <source>Characters that it lacks are written as “?” and reported.</source>
        <translation>Characters that it lacks are written as “?” and reported.</translation>
    </message>
    <message>
        <source>Lists (*.csv);;All files (*)</source>
        <translation>Lists (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Choose another place, or check that the file is not open elsewhere.</source>
        <translation>Choose another place, or check that the file is not open elsewhere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are missing in this encoding and were written as “?”.</source>
        <translation>
            <numerusform>%Ln character is missing in this encoding and was written as “?”.</numerusform>
            <numerusform>%Ln characters are missing in this encoding and were written as “?”.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1. UTF-8 holds them all.</source>
        <translation>They are: %1. UTF-8 holds them all.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The columns of the list, in their order, for people to read.</source>
        <translation>The columns of the list, in their order, for people to read.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
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
        <translation>Address cards (*.vcf);;All files (*)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;All files (*)</source>
        <translation>Excel workbooks (*.xlsx);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are longer than a workbook can hold and were cut.</source>
        <translation>
            <numerusform>%Ln cell is longer than a workbook can hold and was cut.</numerusform>
            <numerusform>%Ln cells are longer than a workbook can hold and were cut.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file holds them whole.</source>
        <translation>A CSV file holds them whole.</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>The export was cancelled. No file was written.</translation>
    </message>
    <message>
        <source>The list cannot be written to %1: %2.</source>
        <translation>The list cannot be written to %1: %2.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Add and show facts</source>
        <translation>Add and show facts</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Show all fields</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Add field…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Add a relation</translation>
    </message>
    <message>
        <source>Colleagues at %1</source>
        <translation>Colleagues at %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Hide empty fields</source>
        <translation>Hide empty fields</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Open deals</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
</context>
<context>
    <name>Festival</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>Chinese New Year&apos;s Eve</source>
        <translation>Chinese New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Lantern Festival</source>
        <translation>Lantern Festival</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>Women&apos;s Day</translation>
    </message>
    <message>
        <source>Qingming Festival</source>
        <translation>Qingming Festival</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>Dragon Boat Festival</source>
        <translation>Dragon Boat Festival</translation>
    </message>
    <message>
        <source>Qixi Festival</source>
        <translation>Qixi Festival</translation>
    </message>
    <message>
        <source>Mid-Autumn Festival</source>
        <translation>Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>National Day (China)</source>
        <translation>National Day (China)</translation>
    </message>
    <message>
        <source>Double Ninth Festival</source>
        <translation>Double Ninth Festival</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Christmas</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 cleared</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Double-click to show these</source>
        <translation>Double-click to show these</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The figures could not be written to %1.</source>
        <translation>The figures could not be written to %1.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Export these figures</source>
        <translation>Export these figures</translation>
    </message>
    <message>
        <source>Export as list (CSV)…</source>
        <translation>Export as list (CSV)…</translation>
    </message>
    <message>
        <source>CSV lists (*.csv)</source>
        <translation>CSV lists (*.csv)</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
</context>
<context>
    <name>FiguresPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>made on %1</source>
        <comment>a day</comment>
        <translation>made on %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more row(s)</source>
        <translation>
            <numerusform>… and %Ln more row</numerusform>
            <numerusform>… and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Letters do not look right? Try another encoding</source>
        <translation>Letters do not look right? Try another encoding</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>First rows of the list</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>%1 ( %2 )</source>
        <comment>name and sign of a separator</comment>
        <translation>%1 ( %2 )</translation>
    </message>
    <message>
        <source>Double quotes &quot; &quot;</source>
        <translation>Double quotes &quot; &quot;</translation>
    </message>
    <message>
        <source>Single quotes &apos; &apos;</source>
        <translation>Single quotes &apos; &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Names of the columns</translation>
    </message>
    <message>
        <source>Already data</source>
        <translation>Already data</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation>Between the cells</translation>
    </message>
    <message>
        <source>Around text</source>
        <translation>Around text</translation>
    </message>
    <message>
        <source>The first row holds</source>
        <translation>The first row holds</translation>
    </message>
    <message>
        <source>Lines above the table</source>
        <translation>Lines above the table</translation>
    </message>
    <message>
        <source>Each row is one of</source>
        <translation>Each row is one of</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>The list is being read.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>There are no rows in this file.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>counting rows…</source>
        <translation>counting rows…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>looks like an export of %1</source>
        <translation>looks like an export of %1</translation>
    </message>
    <message>
        <source>Choose another file, or check that this one is not open elsewhere.</source>
        <translation>Choose another file, or check that this one is not open elsewhere.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Chosen by you.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have another number of cells.</source>
        <translation>
            <numerusform>%Ln row has another number of cells.</numerusform>
            <numerusform>%Ln rows have another number of cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n cell(s) in every row.</source>
        <translation>
            <numerusform>Gives %n cell in every row.</numerusform>
            <numerusform>Gives %n cells in every row.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep separators and line breaks inside a cell together.</source>
        <translation>They keep separators and line breaks inside a cell together.</translation>
    </message>
    <message>
        <source>The table starts at the first line.</source>
        <translation>The table starts at the first line.</translation>
    </message>
    <message>
        <source>These lines are passed over.</source>
        <translation>These lines are passed over.</translation>
    </message>
    <message>
        <source>Passed over: “%1”</source>
        <translation>Passed over: “%1”</translation>
    </message>
    <message>
        <source>This file is not a list.</source>
        <translation>This file is not a list.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>This file is empty.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>This file holds names of columns but no rows.</source>
        <translation>This file holds names of columns but no rows.</translation>
    </message>
    <message>
        <source>Take this line as data</source>
        <translation>Take this line as data</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Lists are text files, such as CSV, or Excel workbooks, with one record in each row.</source>
        <translation>Lists are text files, such as CSV, or Excel workbooks, with one record in each row.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;All files (*)</source>
        <translation>Lists (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.vcf *.vcard *.ics *.vcs);;All files (*)</translation>
    </message>
</context>
<context>
    <name>FileSwitcher</name>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Open or switch file</source>
        <translation>Open or switch file</translation>
    </message>
</context>
<context>
    <name>FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>number of records</comment>
        <translation>%1 found</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>All of these hold</source>
        <translation>All of these hold</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Any of these holds</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>How the conditions are joined</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Remove group</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Remove condition</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choose a field</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Choose a value</translation>
    </message>
</context>
<context>
    <name>FilterTerms</name>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is not empty</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>starts with</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is more than</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is less than</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>is yes</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>is no</translation>
    </message>
    <message>
        <source>none in the last … days</source>
        <translation>none in the last … days</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>in the last … days</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>more than … days ago</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>is from</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>is before</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>has not</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> or </translation>
    </message>
    <message numerus="yes">
        <source>No %1 in %n days</source>
        <comment>a kind of record, such as Activity</comment>
        <translation>
            <numerusform>No %1 in %n day</numerusform>
            <numerusform>No %1 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than %n days ago</source>
        <translation>
            <numerusform>%1 more than %n day ago</numerusform>
            <numerusform>%1 more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %n days</source>
        <translation>
            <numerusform>%1 in the last day</numerusform>
            <numerusform>%1 in the last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, then how it is, such as: Phone is empty</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, condition and value, such as: Status is Customer</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>one of %n record(s)</source>
        <comment>records that a field refers to</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>one of %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>is past</source>
        <translation>is past</translation>
    </message>
    <message>
        <source>is still ahead</source>
        <translation>is still ahead</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>“%1” is not expected here.</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1</source>
        <translation>The filter cannot be read: %1</translation>
    </message>
    <message>
        <source>too many brackets.</source>
        <translation>too many brackets.</translation>
    </message>
    <message>
        <source>a closing bracket is missing.</source>
        <translation>a closing bracket is missing.</translation>
    </message>
    <message>
        <source>there is no field “%1”.</source>
        <translation>there is no field “%1”.</translation>
    </message>
    <message>
        <source>after “%1” one of = != ~ ^= &lt; &lt;= &gt; &gt;= or “is empty” is expected.</source>
        <translation>after “%1” one of = != ~ ^= &lt; &lt;= &gt; &gt;= or “is empty” is expected.</translation>
    </message>
    <message>
        <source>“%1” has no time.</source>
        <translation>“%1” has no time.</translation>
    </message>
    <message>
        <source>“is” must be followed by “empty” or “not empty”.</source>
        <translation>“is” must be followed by “empty” or “not empty”.</translation>
    </message>
    <message>
        <source>a value is missing at the end.</source>
        <translation>a value is missing at the end.</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>New folder</source>
        <translation>New folder</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Folder “%1” created</source>
        <translation>Folder “%1” created</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now</source>
        <translation>“%1” is called “%2” now</translation>
    </message>
    <message>
        <source>“%1” stands in no folder now</source>
        <translation>“%1” stands in no folder now</translation>
    </message>
    <message>
        <source>“%1” stands in “%2” now</source>
        <translation>“%1” stands in “%2” now</translation>
    </message>
    <message>
        <source>Folder “%1” deleted; its articles stay</source>
        <translation>Folder “%1” deleted; its articles stay</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>No folder</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Move into</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Delete folder</translation>
    </message>
</context>
<context>
    <name>FollowUpSheet</name>
    <message>
        <source>Follow-up visit</source>
        <translation>Follow-up visit</translation>
    </message>
    <message>
        <source>It is planned as a visit to the customer, for the page of today and the calendar. Its result is entered on the card of “%1”.</source>
        <translation>It is planned as a visit to the customer, for the page of today and the calendar. Its result is entered on the card of “%1”.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Follow-up visit planned for %1</source>
        <translation>Follow-up visit planned for %1</translation>
    </message>
</context>
<context>
    <name>FollowUpVisit</name>
    <message>
        <source>Follow-up: %1</source>
        <comment>a visit; what it is about</comment>
        <translation>Follow-up: %1</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Won and forecast</source>
        <translation>Won and forecast</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>Won · %1</translation>
    </message>
    <message>
        <source>Expected · %1</source>
        <comment>expected in a period</comment>
        <translation>Expected · %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Nothing won or expected in these months</source>
        <translation>Nothing won or expected in these months</translation>
    </message>
</context>
<context>
    <name>ForeignFormat</name>
    <message>
        <source>This is a Word document, not a list.</source>
        <translation>This is a Word document, not a list.</translation>
    </message>
    <message>
        <source>This is an archive (%1): unpack it first.</source>
        <translation>This is an archive (%1): unpack it first.</translation>
    </message>
    <message>
        <source>This is a picture (%1), not a list.</source>
        <translation>This is a picture (%1), not a list.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a list.</source>
        <translation>This is a PDF document, not a list.</translation>
    </message>
    <message>
        <source>This is a formatted text (RTF), not a list.</source>
        <translation>This is a formatted text (RTF), not a list.</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a list. A file of Rapport is opened with “Open”.</source>
        <translation>This is a database (SQLite), not a list. A file of Rapport is opened with “Open”.</translation>
    </message>
    <message>
        <source>This is a program, not a list.</source>
        <translation>This is a program, not a list.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet: save it as an Excel workbook (.xlsx) or CSV first.</source>
        <translation>This is an OpenDocument spreadsheet: save it as an Excel workbook (.xlsx) or CSV first.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password: save it without one first.</source>
        <translation>This workbook is protected by a password: save it without one first.</translation>
    </message>
    <message>
        <source>This is an Excel workbook or another document of Office 97: save it as .xlsx or CSV first.</source>
        <translation>This is an Excel workbook or another document of Office 97: save it as .xlsx or CSV first.</translation>
    </message>
</context>
<context>
    <name>FormDetails</name>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>An e-mail address looks like name@example.com.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>A phone number has at least three digits.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 is needed.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no choice</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Nobody called “%1” is known. Choose one of the list.</source>
        <translation>Nobody called “%1” is known. Choose one of the list.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Please choose one.</translation>
    </message>
</context>
<context>
    <name>FunnelCard</name>
    <message>
        <source>Sales funnel</source>
        <translation>Sales funnel</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
    <message>
        <source>Lost there</source>
        <translation>Lost there</translation>
    </message>
    <message>
        <source>opened then, until today</source>
        <translation>opened then, until today</translation>
    </message>
    <message>
        <source>what happened then</source>
        <translation>what happened then</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there, since %3.</source>
        <translation>Most are lost in “%1”: %2 of what is decided there, since %3.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Most are lost in “%1”: %2 of what is decided there.</source>
        <translation>Most are lost in “%1”: %2 of what is decided there.</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>being counted…</translation>
    </message>
</context>
<context>
    <name>FunnelChart</name>
    <message>
        <source>%1 go on</source>
        <translation>%1 go on</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <translation>bottleneck</translation>
    </message>
</context>
<context>
    <name>GroupMover</name>
    <message>
        <source>Order changed</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a record, or several</comment>
        <translation>%1 changed</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HeadFact</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>%1 of %2 names are known column names.</source>
        <translation>%1 of %2 names are known column names.</translation>
    </message>
    <message>
        <source>The row counts up like column names.</source>
        <translation>The row counts up like column names.</translation>
    </message>
    <message>
        <source>The first row holds the same kind of values as the rows below.</source>
        <translation>The first row holds the same kind of values as the rows below.</translation>
    </message>
    <message>
        <source>In %1 of %2 columns the first cell is unlike the values below.</source>
        <translation>In %1 of %2 columns the first cell is unlike the values below.</translation>
    </message>
    <message>
        <source>The first row reads like names.</source>
        <translation>The first row reads like names.</translation>
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
        <translation>%1 · taken back</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changed records keep what was done to them later.</source>
        <translation>Changed records keep what was done to them later.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Undo this</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day, as QLocale reads it</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Set what is to be won this month, and see here how far it is.</source>
        <translation>Set what is to be won this month, and see here how far it is.</translation>
    </message>
    <message>
        <source>Set targets</source>
        <translation>Set targets</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Export as PDF…</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>neither yes nor no</translation>
    </message>
    <message>
        <source>not one of the choices</source>
        <translation>not one of the choices</translation>
    </message>
    <message>
        <source>not the number of a record</source>
        <translation>not the number of a record</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>Nothing in this row is imported.</source>
        <translation>Nothing in this row is imported.</translation>
    </message>
    <message>
        <source>Exported by Rapport.</source>
        <translation>Exported by Rapport.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>The column is empty.</translation>
    </message>
    <message>
        <source>The header is the name of the field.</source>
        <translation>The header is the name of the field.</translation>
    </message>
    <message>
        <source>The header is the label of the field.</source>
        <translation>The header is the label of the field.</translation>
    </message>
    <message>
        <source>Known, but of no use in a list of customers.</source>
        <translation>Known, but of no use in a list of customers.</translation>
    </message>
    <message>
        <source>The parts of the address stand in columns of their own.</source>
        <translation>The parts of the address stand in columns of their own.</translation>
    </message>
    <message>
        <source>The header is known.</source>
        <translation>The header is known.</translation>
    </message>
    <message>
        <source>The header is known from %1.</source>
        <translation>The header is known from %1.</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>The values look like it.</translation>
    </message>
    <message>
        <source>Not known. It is not imported.</source>
        <translation>Not known. It is not imported.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Not known: it becomes a field of your own.</source>
        <translation>Not known: it becomes a field of your own.</translation>
    </message>
    <message>
        <source>Is %1 in column “%2” day first or month first?</source>
        <translation>Is %1 in column “%2” day first or month first?</translation>
    </message>
    <message>
        <source>Does %1 in column “%2” have a decimal sign or thousands?</source>
        <translation>Does %1 in column “%2” have a decimal sign or thousands?</translation>
    </message>
    <message>
        <source>The type of what stands in “%1”.</source>
        <translation>The type of what stands in “%1”.</translation>
    </message>
    <message>
        <source>No header says which column is the name.</source>
        <translation>No header says which column is the name.</translation>
    </message>
    <message>
        <source>Which column holds the name?</source>
        <translation>Which column holds the name?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The failed rows could not be written to %1.</source>
        <translation>The failed rows could not be written to %1.</translation>
    </message>
    <message>
        <source>characters that cannot be read in this encoding</source>
        <translation>characters that cannot be read in this encoding</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>There are no records of the kind “%1”.</translation>
    </message>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>The list %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>not linked: no such record</source>
        <translation>not linked: no such record</translation>
    </message>
    <message>
        <source>There already.</source>
        <translation>There already.</translation>
    </message>
    <message>
        <source>refers to a record that is not there</source>
        <translation>refers to a record that is not there</translation>
    </message>
    <message>
        <source>another value was there and stays</source>
        <translation>another value was there and stays</translation>
    </message>
    <message>
        <source>does not look like a phone number; kept as it is</source>
        <translation>does not look like a phone number; kept as it is</translation>
    </message>
    <message>
        <source>does not look like an e-mail address; kept as it is</source>
        <translation>does not look like an e-mail address; kept as it is</translation>
    </message>
    <message>
        <source>left out: another column gives the same field another value</source>
        <translation>left out: another column gives the same field another value</translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds numbers that nobody could read as options, so it becomes a field of your own.</source>
        <translation>It holds numbers that nobody could read as options, so it becomes a field of your own.</translation>
    </message>
    <message>
        <source>It is about somebody else than the row, so it becomes a field of your own.</source>
        <translation>It is about somebody else than the row, so it becomes a field of your own.</translation>
    </message>
    <message>
        <source>No column is a name, so each record is called by this number.</source>
        <translation>No column is a name, so each record is called by this number.</translation>
    </message>
    <message>
        <source>This file holds no text, so it is not a list.</source>
        <translation>This file holds no text, so it is not a list.</translation>
    </message>
    <message>
        <source>no name: called by its number</source>
        <translation>no name: called by its number</translation>
    </message>
    <message>
        <source>no name: called by what it is about</source>
        <translation>no name: called by what it is about</translation>
    </message>
    <message>
        <source>This file holds no mail message.</source>
        <translation>This file holds no mail message.</translation>
    </message>
    <message>
        <source>The calendar is too big: more than %1 MB.</source>
        <translation>The calendar is too big: more than %1 MB.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known: its times are taken as those of this computer.</source>
        <translation>The time zone “%1” is not known: its times are taken as those of this computer.</translation>
    </message>
    <message>
        <source>A rule for repeating cannot be read: %1.</source>
        <translation>A rule for repeating cannot be read: %1.</translation>
    </message>
    <message>
        <source>“%1” has no time and was left out.</source>
        <translation>“%1” has no time and was left out.</translation>
    </message>
    <message>
        <source>Lines of “%1” cannot be read and were left out.</source>
        <translation>Lines of “%1” cannot be read and were left out.</translation>
    </message>
    <message>
        <source>This file holds no calendar.</source>
        <translation>This file holds no calendar.</translation>
    </message>
    <message>
        <source>The calendar cannot be read: it is not written as RFC 5545 says.</source>
        <translation>The calendar cannot be read: it is not written as RFC 5545 says.</translation>
    </message>
    <message>
        <source>The file %1 holds no address card.</source>
        <translation>The file %1 holds no address card.</translation>
    </message>
    <message>
        <source>members of a group that are not in the file</source>
        <translation>members of a group that are not in the file</translation>
    </message>
    <message>
        <source>A line of the card.</source>
        <translation>A line of the card.</translation>
    </message>
    <message>
        <source>Says so in the calendar.</source>
        <translation>Says so in the calendar.</translation>
    </message>
    <message>
        <source>The list %1 is of no kind that can be read.</source>
        <translation>The list %1 is of no kind that can be read.</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>not a picture</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold an error such as #N/A and were taken as empty.</source>
        <translation>
            <numerusform>%Ln cell holds an error such as #N/A and was taken as empty.</numerusform>
            <numerusform>%Ln cells hold an error such as #N/A and were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) have no result in the file and were taken as empty: open it in a spreadsheet and save it there.</source>
        <translation>
            <numerusform>%Ln formula has no result in the file and was taken as empty: open it in a spreadsheet and save it there.</numerusform>
            <numerusform>%Ln formulas have no result in the file and were taken as empty: open it in a spreadsheet and save it there.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it holds, which only harmful files do.</source>
        <translation>The workbook unpacks to far more than it holds, which only harmful files do.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>The workbook has no sheet “%1”. It has: %2.</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Import mapping</source>
        <translation>Import mapping</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>Import mappings</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Your file is open for reading only, so nothing can be imported.</source>
        <translation>Your file is open for reading only, so nothing can be imported.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The mapping cannot be read: %1.</source>
        <translation>The mapping cannot be read: %1.</translation>
    </message>
    <message>
        <source>it was made by a newer version</source>
        <translation>it was made by a newer version</translation>
    </message>
    <message>
        <source>“%1” is no known encoding</source>
        <translation>“%1” is no known encoding</translation>
    </message>
    <message>
        <source>it lists no columns</source>
        <translation>it lists no columns</translation>
    </message>
    <message>
        <source>“%1” is none of skip, fill, overwrite, create</source>
        <translation>“%1” is none of skip, fill, overwrite, create</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported.</source>
        <translation>“%1” is not a field that can be imported.</translation>
    </message>
    <message>
        <source>Records cannot be matched by “%1”: there is no such field.</source>
        <translation>Records cannot be matched by “%1”: there is no such field.</translation>
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
        <translation>line %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Tried out %Ln row(s); nothing was changed.</source>
        <translation>
            <numerusform>Tried out %Ln row; nothing was changed.</numerusform>
            <numerusform>Tried out %Ln rows; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln row(s).</source>
        <translation>
            <numerusform>Read %Ln row.</numerusform>
            <numerusform>Read %Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 skipped, %5 failed</source>
        <translation>%1 created, %2 updated, %3 unchanged, %4 skipped, %5 failed</translation>
    </message>
    <message>
        <source>New options: %1</source>
        <translation>New options: %1</translation>
    </message>
    <message>
        <source>New fields: %1</source>
        <translation>New fields: %1</translation>
    </message>
    <message>
        <source>Rows that failed:</source>
        <translation>Rows that failed:</translation>
    </message>
    <message>
        <source>Rows that were skipped:</source>
        <translation>Rows that were skipped:</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Worth a look:</translation>
    </message>
    <message>
        <source>The failed rows are in %1.</source>
        <translation>The failed rows are in %1.</translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1</source>
        <translation>Made besides, because rows refer to them: %1</translation>
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
        <translation>The new fields could not be added. Nothing was imported.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>There is no room for the pasted rows: %1.</source>
        <translation>There is no room for the pasted rows: %1.</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Whole number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Date, perhaps without the year</source>
        <translation>Date, perhaps without the year</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Choice from a list</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part and number, as in Phone 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Currency of the amounts</translation>
    </message>
    <message>
        <source>Number in Rapport</source>
        <translation>Number in Rapport</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>New field “%1”</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>%1 (year)</source>
        <translation>%1 (year)</translation>
    </message>
    <message>
        <source>%1 (month)</source>
        <translation>%1 (month)</translation>
    </message>
    <message>
        <source>%1 (day)</source>
        <translation>%1 (day)</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggested</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Kept, and given back on export</source>
        <translation>Kept, and given back on export</translation>
    </message>
</context>
<context>
    <name>IssueTable</name>
    <message>
        <source>What did not go in as it stood</source>
        <translation>What did not go in as it stood</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Worth a look</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation>Rows refused</translation>
    </message>
    <message>
        <source>Rows skipped</source>
        <translation>Rows skipped</translation>
    </message>
    <message>
        <source>Cells left out</source>
        <translation>Cells left out</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>Kept as it was</translation>
    </message>
    <message>
        <source>Kept, but doubtful</source>
        <translation>Kept, but doubtful</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>, </source>
        <comment>between the things of a list, such as tags or names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items that may hold commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts on one line, such as: Call · 14 min</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is, then its value, such as: Industry: Construction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a remark in brackets</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a text and a remark on it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindPage</name>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>New</source>
        <comment>leads</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Every lead has been looked at.</source>
        <translation>Every lead has been looked at.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>No lead is waiting to be taken up again.</source>
        <translation>No lead is waiting to be taken up again.</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converted</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualified</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roduct</translation>
    </message>
    <message>
        <source>What you sell, with its price: put into opportunities, targets and commission.</source>
        <translation>What you sell, with its price: put into opportunities, targets and commission.</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Target</translation>
    </message>
    <message>
        <source>What is to be won in a month, a quarter or a year, by whom.</source>
        <translation>What is to be won in a month, a quarter or a year, by whom.</translation>
    </message>
    <message>
        <source>&amp;Expense</source>
        <translation>&amp;Expense</translation>
    </message>
    <message>
        <source>What it costs to win and keep a customer: travel, meals, samples, fairs.</source>
        <translation>What it costs to win and keep a customer: travel, meals, samples, fairs.</translation>
    </message>
    <message>
        <source>How much of what was won goes to whom: tiers with their rates, and the people.</source>
        <translation>How much of what was won goes to whom: tiers with their rates, and the people.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>The people who sell: owners of customers and opportunities, members of teams.</source>
        <translation>The people who sell: owners of customers and opportunities, members of teams.</translation>
    </message>
    <message>
        <source>People who reach a target together.</source>
        <translation>People who reach a target together.</translation>
    </message>
    <message>
        <source>Write down who might buy one day, see who deserves the first call, and make customers of them in one step.</source>
        <translation>Write down who might buy one day, see who deserves the first call, and make customers of them in one step.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an amount</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>new or existing ones</comment>
        <translation>%1 customers</translation>
    </message>
    <message>
        <source>Commi&amp;ssion Plan</source>
        <translation>Commi&amp;ssion Plan</translation>
    </message>
    <message>
        <source>Tea&amp;m</source>
        <translation>Tea&amp;m</translation>
    </message>
    <message>
        <source>Serv&amp;ice Record</source>
        <translation>Serv&amp;ice Record</translation>
    </message>
    <message>
        <source>Inquiries, complaints, repairs and visits of your customers, each with its clock: what is due, what waits, what is overdue.</source>
        <translation>Inquiries, complaints, repairs and visits of your customers, each with its clock: what is due, what waits, what is overdue.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Nothing is late.</source>
        <translation>Nothing is late.</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Nobody’s</translation>
    </message>
    <message>
        <source>Everything is in somebody’s hands.</source>
        <translation>Everything is in somebody’s hands.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>De&amp;vice</source>
        <translation>De&amp;vice</translation>
    </message>
    <message>
        <source>Service Level A&amp;greement</source>
        <translation>Service Level A&amp;greement</translation>
    </message>
    <message>
        <source>How soon customers get an answer and a solution, by their class and the priority.</source>
        <translation>How soon customers get an answer and a solution, by their class and the priority.</translation>
    </message>
    <message>
        <source>&amp;Working Hours</source>
        <translation>&amp;Working Hours</translation>
    </message>
    <message>
        <source>When you work, with holidays: what service levels are counted in.</source>
        <translation>When you work, with holidays: what service levels are counted in.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>What was learnt once and is needed again, found by any word in it.</source>
        <translation>What was learnt once and is needed again, found by any word in it.</translation>
    </message>
    <message>
        <source>&amp;Knowledge Folder</source>
        <translation>&amp;Knowledge Folder</translation>
    </message>
    <message>
        <source>Where articles are kept, one folder in the other.</source>
        <translation>Where articles are kept, one folder in the other.</translation>
    </message>
    <message>
        <source>What your customers have from you: serial numbers, places, warranties.</source>
        <translation>What your customers have from you: serial numbers, places, warranties.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nobody is being waited for.</source>
        <translation>Nobody is being waited for.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Nothing is left for you to do.</source>
        <translation>Nothing is left for you to do.</translation>
    </message>
    <message>
        <source>Te&amp;xt Template</source>
        <translation>Te&amp;xt Template</translation>
    </message>
    <message>
        <source>Greetings, surveys and answers that you write again and again, with fields that are filled in for each customer.</source>
        <translation>Greetings, surveys and answers that you write again and again, with fields that are filled in for each customer.</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Every article is published.</source>
        <translation>Every article is published.</translation>
    </message>
</context>
<context>
    <name>KnownHint</name>
    <message>
        <source>Already known:</source>
        <translation>Already known:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>contacts that are known already</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Already known: %1</source>
        <translation>Already known: %1</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
</context>
<context>
    <name>KpiRow</name>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Weighted forecast</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Win rate</translation>
    </message>
    <message>
        <source>Avg. sales cycle</source>
        <translation>Avg. sales cycle</translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation>Expected to close</translation>
    </message>
    <message>
        <source>Won or lost</source>
        <translation>Won or lost</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <comment>won in a period</comment>
        <translation>Won · %1</translation>
    </message>
    <message>
        <source>%1 points on %2</source>
        <translation>%1 points on %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) longer</source>
        <translation>
            <numerusform>%Ln day longer</numerusform>
            <numerusform>%Ln days longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) shorter</source>
        <translation>
            <numerusform>%Ln day shorter</numerusform>
            <numerusform>%Ln days shorter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s) expected</source>
        <translation>
            <numerusform>%Ln opportunity expected</numerusform>
            <numerusform>%Ln opportunities expected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of target with what is won</source>
        <translation>%1 of target with what is won</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>What they want</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>How to reach them</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Converted</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Disqualified</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Interested in</source>
        <translation>Interested in</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Within three months</source>
        <translation>Within three months</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>Within a year</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Trade fair</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Existing customer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Web form</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Bought list</source>
        <translation>Bought list</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Disqualified because</source>
        <translation>Disqualified because</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>No need</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>No budget</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Has no say in it</source>
        <translation>Has no say in it</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>Data is wrong</source>
        <translation>Data is wrong</translation>
    </message>
    <message>
        <source>Bought elsewhere</source>
        <translation>Bought elsewhere</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Take up again on</source>
        <translation>Take up again on</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Converted on</translation>
    </message>
    <message>
        <source>Became contact</source>
        <translation>Became contact</translation>
    </message>
    <message>
        <source>Became company</source>
        <translation>Became company</translation>
    </message>
    <message>
        <source>Became opportunity</source>
        <translation>Became opportunity</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>LeadDisqualifier</name>
    <message>
        <source>“%1” disqualified</source>
        <translation>“%1” disqualified</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) disqualified</source>
        <translation>
            <numerusform>%Ln lead disqualified</numerusform>
            <numerusform>%Ln leads disqualified</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it no lead any more?</source>
        <translation>Why is it no lead any more?</translation>
    </message>
    <message>
        <source>Why are they no leads any more?</source>
        <translation>Why are they no leads any more?</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualify</translation>
    </message>
    <message>
        <source>in 6 months, 1 March</source>
        <translation>in 6 months, 1 March</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Convert…</source>
        <translation>Convert…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualify…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>take up again on %1</source>
        <comment>a day</comment>
        <translation>take up again on %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>+20 Budget is known</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rules say which leads deserve the first call. None are made yet.</source>
        <translation>Rules say which leads deserve the first call. None are made yet.</translation>
    </message>
    <message>
        <source>No rule holds for this lead.</source>
        <translation>No rule holds for this lead.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>a lead; its status</comment>
        <translation>“%1” is %2</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>“%1” has been converted already.</source>
        <translation>“%1” has been converted already.</translation>
    </message>
    <message>
        <source>The lead needs a name or a company before it can be converted.</source>
        <translation>The lead needs a name or a company before it can be converted.</translation>
    </message>
    <message>
        <source>A lead is disqualified with a reason only.</source>
        <translation>A lead is disqualified with a reason only.</translation>
    </message>
    <message>
        <source>A lead becomes “%1” by converting it, so that there is a customer afterwards.</source>
        <translation>A lead becomes “%1” by converting it, so that there is a customer afterwards.</translation>
    </message>
    <message>
        <source>“%1” asks for what is not written in the lead itself. Choose other fields.</source>
        <translation>“%1” asks for what is not written in the lead itself. Choose other fields.</translation>
    </message>
    <message>
        <source>Can be reached by e-mail or phone</source>
        <translation>Can be reached by e-mail or phone</translation>
    </message>
    <message>
        <source>Company is known</source>
        <translation>Company is known</translation>
    </message>
    <message>
        <source>Need is described</source>
        <translation>Need is described</translation>
    </message>
    <message>
        <source>Budget is known</source>
        <translation>Budget is known</translation>
    </message>
    <message>
        <source>Wants it within three months</source>
        <translation>Wants it within three months</translation>
    </message>
    <message>
        <source>Comes by referral or knows us</source>
        <translation>Comes by referral or knows us</translation>
    </message>
    <message>
        <source>Wants it later than in a year</source>
        <translation>Wants it later than in a year</translation>
    </message>
    <message>
        <source>From a bought list</source>
        <translation>From a bought list</translation>
    </message>
    <message>
        <source>There is nobody to give leads to. Write down the users first.</source>
        <translation>There is nobody to give leads to. Write down the users first.</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>Score rules…</source>
        <translation>Score rules…</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Convert…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualify…</translation>
    </message>
    <message>
        <source>Assign in turn</source>
        <translation>Assign in turn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) assigned</source>
        <translation>
            <numerusform>%Ln lead assigned</numerusform>
            <numerusform>%Ln leads assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message>
        <source>Text templates…</source>
        <translation>Text templates…</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Save merge list…</source>
        <translation>Save merge list…</translation>
    </message>
    <message>
        <source>Survey for %1</source>
        <translation>Survey for %1</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>logged</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Open in mail program</translation>
    </message>
    <message>
        <source>No e-mail address is known.</source>
        <translation>No e-mail address is known.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>There is no text template for this yet.</source>
        <translation>There is no text template for this yet.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>There is nobody to write to.</translation>
    </message>
    <message>
        <source>Draft opened and logged</source>
        <translation>Draft opened and logged</translation>
    </message>
    <message>
        <source>Text copied and logged</source>
        <translation>Text copied and logged</translation>
    </message>
    <message>
        <source>Save merge list</source>
        <translation>Save merge list</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>letters</source>
        <comment>name of a file</comment>
        <translation>letters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) saved and logged</source>
        <translation>
            <numerusform>%Ln letter saved and logged</numerusform>
            <numerusform>%Ln letters saved and logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln left out</source>
        <translation>
            <numerusform>%1; %Ln left out</numerusform>
            <numerusform>%1; %Ln left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln customer(s)</source>
        <translation>
            <numerusform>Write to %Ln customer</numerusform>
            <numerusform>Write to %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>The text that fits best</source>
        <translation>The text that fits best</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
</context>
<context>
    <name>LinkLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ListChipRow</name>
    <message>
        <source>More filters</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open in New Window</source>
        <translation>Open in New Window</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Edit %1…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Condition: %1</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Best match</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sorted by: %1</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascending</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descending</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Save as view…</translation>
    </message>
    <message>
        <source>These records are not open to you</source>
        <translation>These records are not open to you</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nothing matches “%1”</translation>
    </message>
    <message>
        <source>The filter hides others. Search without it or everywhere.</source>
        <translation>The filter hides others. Search without it or everywhere.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Nothing passes this filter</source>
        <translation>Nothing passes this filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Search %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>No %1 yet</translation>
    </message>
    <message>
        <source>What you add or import appears here.</source>
        <translation>What you add or import appears here.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>These records cannot be read</source>
        <translation>These records cannot be read</translation>
    </message>
    <message>
        <source>This part of the file is damaged. Recovering it saves everything else into a new file.</source>
        <translation>This part of the file is damaged. Recovering it saves everything else into a new file.</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>Paste Rows</translation>
    </message>
</context>
<context>
    <name>ListSelectionBar</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln selected</source>
        <translation>
            <numerusform>All %Ln selected</numerusform>
            <numerusform>All %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTableView</name>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>MailDrafts</name>
    <message>
        <source>No mail program on this computer opens the draft.</source>
        <translation>No mail program on this computer opens the draft.</translation>
    </message>
    <message>
        <source>The draft cannot be written: %1.</source>
        <translation>The draft cannot be written: %1.</translation>
    </message>
</context>
<context>
    <name>MailLog</name>
    <message>
        <source>“%1” is too large to be written down.</source>
        <translation>“%1” is too large to be written down.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>“%1” logged</source>
        <translation>“%1” logged</translation>
    </message>
    <message>
        <source>“%1” was written down before.</source>
        <translation>“%1” was written down before.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <comment>file name</comment>
        <translation>%1 · local</translation>
    </message>
    <message>
        <source>%1 – Rapport</source>
        <translation>%1 – Rapport</translation>
    </message>
    <message>
        <source>This is sample data to look around in.</source>
        <translation>This is sample data to look around in.</translation>
    </message>
    <message>
        <source>Nothing here touches your own file.</source>
        <translation>Nothing here touches your own file.</translation>
    </message>
    <message>
        <source>Remove it and start with my own</source>
        <translation>Remove it and start with my own</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recover…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>%1 is an action such as “Edit Elena”</comment>
        <translation>&amp;Undo %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>%1 is an action such as “Edit Elena”</comment>
        <translation>&amp;Redo %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Kept as they are, because they were changed since: %1</source>
        <translation>Kept as they are, because they were changed since: %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>New &amp;Contact</source>
        <translation>New &amp;Contact</translation>
    </message>
    <message>
        <source>New C&amp;ompany</source>
        <translation>New C&amp;ompany</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>New &amp;File…</source>
        <translation>New &amp;File…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Try with &amp;Sample Data</source>
        <translation>Try with &amp;Sample Data</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Save a Co&amp;py…</source>
        <translation>Save a Co&amp;py…</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (missing)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>&amp;Log Activity…</source>
        <translation>&amp;Log Activity…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copy as Text</translation>
    </message>
    <message>
        <source>&amp;Previous Record</source>
        <translation>&amp;Previous Record</translation>
    </message>
    <message>
        <source>&amp;Next Record</source>
        <translation>&amp;Next Record</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filter…</translation>
    </message>
    <message>
        <source>Save as &amp;View…</source>
        <translation>Save as &amp;View…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>&amp;Check File</source>
        <translation>&amp;Check File</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>C&amp;ompany</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activity</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>Rapport files (*.rapport)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Copied to %1</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>The file is whole</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s)</source>
        <translation>
            <numerusform>The file has %n problem</numerusform>
            <numerusform>The file has %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 in the snapshot, %3 now</source>
        <translation>%1: %2 in the snapshot, %3 now</translation>
    </message>
    <message>
        <source>&amp;Details Panel</source>
        <translation>&amp;Details Panel</translation>
    </message>
    <message>
        <source>&amp;Table Layout</source>
        <translation>&amp;Table Layout</translation>
    </message>
    <message>
        <source>S&amp;napshots…</source>
        <translation>S&amp;napshots…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved</source>
        <translation>
            <numerusform>%Ln contact saved</numerusform>
            <numerusform>%Ln contacts saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be read</source>
        <translation>
            <numerusform>%Ln place could not be read</numerusform>
            <numerusform>%Ln places could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>everything could be read</source>
        <translation>everything could be read</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) put together again from the history.</source>
        <translation>
            <numerusform>%Ln record put together again from the history.</numerusform>
            <numerusform>%Ln records put together again from the history.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new file. %1 was left as it was.</source>
        <translation>This is a new file. %1 was left as it was.</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>C&amp;all</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Schedule</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Attac&amp;h File…</source>
        <translation>Attac&amp;h File…</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>Colum&amp;ns…</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sort &amp;by</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Rename View…</translation>
    </message>
    <message>
        <source>De&amp;lete View</source>
        <translation>De&amp;lete View</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Log activity…</source>
        <translation>Log activity…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <comment>name of a file</comment>
        <translation>Imported from %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>You are looking at a snapshot: %1</source>
        <translation>You are looking at a snapshot: %1</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Nothing can be changed here.</translation>
    </message>
    <message>
        <source>Back to my file</source>
        <translation>Back to my file</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restore this…</translation>
    </message>
    <message>
        <source>O&amp;pportunity</source>
        <translation>O&amp;pportunity</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>New O&amp;pportunity</source>
        <translation>New O&amp;pportunity</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Stage</source>
        <translation>Mo&amp;ve to Stage</translation>
    </message>
    <message>
        <source>Move to the Ne&amp;xt Stage</source>
        <translation>Move to the Ne&amp;xt Stage</translation>
    </message>
    <message>
        <source>Move to the Stage &amp;Before</source>
        <translation>Move to the Stage &amp;Before</translation>
    </message>
    <message>
        <source>Edit Sta&amp;ges…</source>
        <translation>Edit Sta&amp;ges…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Delete This Pipeline</source>
        <translation>Delete This Pipeline</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Export Calen&amp;dar…</source>
        <translation>Export Calen&amp;dar…</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Earlier</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Week &amp;Numbers</source>
        <translation>Week &amp;Numbers</translation>
    </message>
    <message>
        <source>New %1</source>
        <comment>in the menu: &amp;Lead</comment>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Score R&amp;ules…</source>
        <translation>Score R&amp;ules…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Convert Lead &amp;into Customer…</source>
        <translation>Convert Lead &amp;into Customer…</translation>
    </message>
    <message>
        <source>Assi&amp;gn Leads in Turn</source>
        <translation>Assi&amp;gn Leads in Turn</translation>
    </message>
    <message>
        <source>New in Calen&amp;dar…</source>
        <translation>New in Calen&amp;dar…</translation>
    </message>
    <message>
        <source>New &amp;Pipeline</source>
        <translation>New &amp;Pipeline</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>Cal&amp;endar</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures as PDF…</source>
        <translation>Export Fi&amp;gures as PDF…</translation>
    </message>
    <message>
        <source>Split &amp;Target…</source>
        <translation>Split &amp;Target…</translation>
    </message>
    <message>
        <source>Targets from &amp;Last Year…</source>
        <translation>Targets from &amp;Last Year…</translation>
    </message>
    <message>
        <source>Fields on t&amp;he Cards…</source>
        <translation>Fields on t&amp;he Cards…</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Surve&amp;y Text…</source>
        <translation>Surve&amp;y Text…</translation>
    </message>
    <message>
        <source>Service figures</source>
        <translation>Service figures</translation>
    </message>
    <message>
        <source>Export &amp;Knowledge…</source>
        <translation>Export &amp;Knowledge…</translation>
    </message>
    <message>
        <source>Edit Statuses…</source>
        <translation>Edit Statuses…</translation>
    </message>
    <message>
        <source>Plan &amp;Follow-up Visit…</source>
        <translation>Plan &amp;Follow-up Visit…</translation>
    </message>
    <message>
        <source>Merge Service Records…</source>
        <translation>Merge Service Records…</translation>
    </message>
    <message>
        <source>Split Service Record…</source>
        <translation>Split Service Record…</translation>
    </message>
    <message>
        <source>Incoming Call</source>
        <translation>Incoming Call</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to be kept with somebody</source>
        <translation>
            <numerusform>%n file to be kept with somebody</numerusform>
            <numerusform>%n files to be kept with somebody</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file has an address of “%1”.</source>
        <translation>Nobody in the file has an address of “%1”.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>&amp;Duplicates</source>
        <translation>&amp;Duplicates</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Ta&amp;ke Apart…</source>
        <translation>Ta&amp;ke Apart…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Export as vCard…</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>%1 goes to %2</source>
        <comment>value or column, target</comment>
        <translation>%1 goes to %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>number in Rapport</source>
        <translation>number in Rapport</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between fields</comment>
        <translation> and </translation>
    </message>
    <message>
        <source>%1, among records of the kind “%2”</source>
        <translation>%1, among records of the kind “%2”</translation>
    </message>
    <message>
        <source>%1, where nothing else can be compared</source>
        <comment>name of a field</comment>
        <translation>%1, where nothing else can be compared</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>name of a field</comment>
        <translation>%1 alone</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>One of the records is not there any more.</source>
        <translation>One of the records is not there any more.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are of different kinds and cannot become one record.</source>
        <translation>“%1” and “%2” are of different kinds and cannot become one record.</translation>
    </message>
    <message>
        <source>It takes two records to merge.</source>
        <translation>It takes two records to merge.</translation>
    </message>
    <message>
        <source>These records were taken apart already.</source>
        <translation>These records were taken apart already.</translation>
    </message>
    <message>
        <source>The record that they became is not there. Restore it first, or take apart what it was merged into.</source>
        <translation>The record that they became is not there. Restore it first, or take apart what it was merged into.</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
</context>
<context>
    <name>MergeRecord</name>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Merges</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge service records</source>
        <translation>Merge service records</translation>
    </message>
    <message>
        <source>Number, subject or customer</source>
        <translation>Number, subject or customer</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>The other record</translation>
    </message>
    <message>
        <source>Log, files, parts and articles used move to the record that stays; what it lacks is filled in. The others point to it and are closed. One undo takes all of it back.</source>
        <translation>Log, files, parts and articles used move to the record that stays; what it lacks is filled in. The others point to it and are closed. One undo takes all of it back.</translation>
    </message>
    <message>
        <source>Which record is about the same thing?</source>
        <translation>Which record is about the same thing?</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Which one stays?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Choose another record about the same thing.</source>
        <translation>Choose another record about the same thing.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) merged</source>
        <translation>
            <numerusform>%Ln record merged</numerusform>
            <numerusform>%Ln records merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>They differ: which is right?</source>
        <translation>They differ: which is right?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Goes along</translation>
    </message>
    <message>
        <source>The same, or known of one only</source>
        <translation>The same, or known of one only</translation>
    </message>
    <message>
        <source>Which one stays?</source>
        <translation>Which one stays?</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>This record stays</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>day on which a record was made</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Take apart…</source>
        <translation>Take apart…</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <comment>names</comment>
        <translation>Merged with %1</translation>
    </message>
</context>
<context>
    <name>MonthChart</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>NeededFields</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NewOfKind</name>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>It needs a name.</translation>
    </message>
</context>
<context>
    <name>NewOpportunity</name>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Winter range 2026</source>
        <translation>Winter range 2026</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Company or person</translation>
    </message>
    <message>
        <source>in 3 weeks, 30 June</source>
        <translation>in 3 weeks, 30 June</translation>
    </message>
    <message>
        <source>Key account, Tender</source>
        <translation>Key account, Tender</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Alpenglow Outdoor</source>
        <translation>Alpenglow Outdoor</translation>
    </message>
    <message>
        <source>Elena Marchetti</source>
        <translation>Elena Marchetti</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>A phone number has at least three digits.</source>
        <translation>A phone number has at least three digits.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>An e-mail address looks like name@example.com.</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Trade fair 2026, Prefers e-mail</source>
        <translation>Trade fair 2026, Prefers e-mail</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a company</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Draft restored</source>
        <translation>Draft restored</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>More fields</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>“%1” created</translation>
    </message>
</context>
<context>
    <name>NextPrompt</name>
    <message>
        <source>Nothing for now</source>
        <translation>Nothing for now</translation>
    </message>
    <message>
        <source>fri 3pm call, next week send the offer</source>
        <translation>fri 3pm call, next week send the offer</translation>
    </message>
    <message>
        <source>Next step, such as “fri 3pm call”</source>
        <translation>Next step, such as “fri 3pm call”</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Next step for “%1”</source>
        <translation>Next step for “%1”</translation>
    </message>
    <message>
        <source>Done. What is next for “%1”?</source>
        <translation>Done. What is next for “%1”?</translation>
    </message>
    <message>
        <source>Enter plans it, Esc leaves it.</source>
        <translation>Enter plans it, Esc leaves it.</translation>
    </message>
    <message>
        <source> (no day named)</source>
        <translation> (no day named)</translation>
    </message>
    <message>
        <source>“%1” planned</source>
        <translation>“%1” planned</translation>
    </message>
</context>
<context>
    <name>Occasion</name>
    <message>
        <source>Date to remember</source>
        <translation>Date to remember</translation>
    </message>
    <message>
        <source>Dates to remember</source>
        <translation>Dates to remember</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversary</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Wedding day</translation>
    </message>
    <message>
        <source>Founding day</source>
        <translation>Founding day</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Opening %1</source>
        <comment>name of a file</comment>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>%1 is being brought up to date for this version</source>
        <comment>name of a file</comment>
        <translation>%1 is being brought up to date for this version</translation>
    </message>
    <message>
        <source>A checked copy of it as it was is kept. This happens once.</source>
        <translation>A checked copy of it as it was is kept. This happens once.</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>“%1” needs to be filled in before this can be in “%2”.</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>name of the pipeline that is made at first</comment>
        <translation>Sales</translation>
    </message>
    <message>
        <source>New</source>
        <comment>stage</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Find out who needs it, what for, and who decides.</source>
        <translation>Find out who needs it, what for, and who decides.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <comment>stage</comment>
        <translation>Qualified</translation>
    </message>
    <message>
        <source>Need, budget and time are known. Agree on what to offer.</source>
        <translation>Need, budget and time are known. Agree on what to offer.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>stage</comment>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>The offer is with the customer. Talk it through within a week.</source>
        <translation>The offer is with the customer. Talk it through within a week.</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <comment>stage</comment>
        <translation>Negotiation</translation>
    </message>
    <message>
        <source>Settle terms and the day of signing.</source>
        <translation>Settle terms and the day of signing.</translation>
    </message>
    <message>
        <source>Won</source>
        <comment>stage</comment>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>stage</comment>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>Opportunity</name>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Own probability</source>
        <translation>Own probability</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Expected close</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Lost because</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Too expensive</translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation>Went to a competitor</translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation>No need any more</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>No budget</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>No answer any more</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Did not fit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Note on the loss</source>
        <translation>Note on the loss</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>Trade fair</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Existing customer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competitors</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In this stage since</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
</context>
<context>
    <name>OpportunityCard</name>
    <message>
        <source>Add customer</source>
        <translation>Add customer</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <comment>an amount</comment>
        <translation>%1 weighted</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>In no stage yet. A click on one moves it there.</source>
        <translation>In no stage yet. A click on one moves it there.</translation>
    </message>
    <message>
        <source>An opportunity chosen on the board is shown here.</source>
        <translation>An opportunity chosen on the board is shown here.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Move to stage</translation>
    </message>
</context>
<context>
    <name>OpportunityProduct</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>OptionDefinition</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>OwnFieldDefinition</name>
    <message>
        <source>Own field</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>OwnFieldForm</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Long text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Decimal number</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date without year, or lunar</source>
        <translation>Date without year, or lunar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Type of the field</source>
        <translation>Type of the field</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The field needs a name.</source>
        <translation>The field needs a name.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>There is a field “%1” already.</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>Field “%1” added</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Card fields…</source>
        <translation>Card fields…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>Cards sorted by: %1</source>
        <translation>Cards sorted by: %1</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>Lunar leap month %1, day %2</source>
        <translation>Lunar leap month %1, day %2</translation>
    </message>
    <message>
        <source>Lunar leap month %1</source>
        <translation>Lunar leap month %1</translation>
    </message>
    <message>
        <source>Lunar month %1, day %2</source>
        <translation>Lunar month %1, day %2</translation>
    </message>
    <message>
        <source>Lunar month %1</source>
        <translation>Lunar month %1</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <comment>a lunar date and its year</comment>
        <translation>%1, year %2</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>ParticipantsEdit</name>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>There is nothing to save yet.</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Make primary</translation>
    </message>
    <message>
        <source>%1 is the primary one now</source>
        <translation>%1 is the primary one now</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Order changed</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>the month before</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>last quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>the quarter before</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Last 90 days</translation>
    </message>
    <message>
        <source>the 90 days before</source>
        <translation>the 90 days before</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All time</translation>
    </message>
</context>
<context>
    <name>PersonAdd</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who is it? A name is needed.</source>
        <translation>Who is it? A name is needed.</translation>
    </message>
    <message>
        <source>%1 added to %2</source>
        <comment>person, company</comment>
        <translation>%1 added to %2</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Phones</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>PipelineFigures</name>
    <message>
        <source>Open value</source>
        <translation>Open value</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Weighted forecast</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Closing this month</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Won this month</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(s)</source>
        <translation>
            <numerusform>%Ln opportunity</numerusform>
            <numerusform>%Ln opportunities</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Show these</translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Follow every deal from the first word to the signature</source>
        <translation>Follow every deal from the first word to the signature</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>New opportunity</translation>
    </message>
    <message>
        <source>Start with the usual stages</source>
        <translation>Start with the usual stages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opportunity(s)</source>
        <translation>
            <numerusform>%Ln open opportunity</numerusform>
            <numerusform>%Ln open opportunities</numerusform>
        </translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>No stage</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Move to stage</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>No next step</translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days of rest, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Search opportunity, customer, tag</source>
        <translation>Search opportunity, customer, tag</translation>
    </message>
    <message>
        <source>Add your first opportunity</source>
        <translation>Add your first opportunity</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Every open opportunity has a next step.</source>
        <translation>Every open opportunity has a next step.</translation>
    </message>
    <message>
        <source>A pipeline is the row of stages that your deals go through. Begin with the usual ones.</source>
        <translation>A pipeline is the row of stages that your deals go through. Begin with the usual ones.</translation>
    </message>
    <message>
        <source>Edit stages…</source>
        <translation>Edit stages…</translation>
    </message>
    <message>
        <source>Pipeline “%1” made</source>
        <translation>Pipeline “%1” made</translation>
    </message>
    <message>
        <source>Pipeline “%1” deleted; its deals have no stage now</source>
        <translation>Pipeline “%1” deleted; its deals have no stage now</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>All pipelines</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of the cards</comment>
        <translation>Newest</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned</source>
        <translation>
            <numerusform>%Ln planned</numerusform>
            <numerusform>%Ln planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Product</name>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelling…</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Day first: %1</source>
        <translation>Day first: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Month first: %1</translation>
    </message>
    <message>
        <source>Decimal point: %1</source>
        <translation>Decimal point: %1</translation>
    </message>
    <message>
        <source>Decimal comma: %1</source>
        <translation>Decimal comma: %1</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log activity</source>
        <translation>Log activity</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>With whom? Name, company or the last digits of a number</source>
        <translation>With whom? Name, company or the last digits of a number</translation>
    </message>
</context>
<context>
    <name>RapportApp</name>
    <message>
        <source>The file could not be opened</source>
        <translation>The file could not be opened</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Rapport files (*.rapport)</source>
        <translation>Rapport files (*.rapport)</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Recover…</translation>
    </message>
    <message>
        <source>My own file</source>
        <translation>My own file</translation>
    </message>
    <message>
        <source>%1 recovered.rapport</source>
        <translation>%1 recovered.rapport</translation>
    </message>
    <message>
        <source>%1 recovered %2.rapport</source>
        <translation>%1 recovered %2.rapport</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be opened. “Recover” saves what can be read into a new file.</source>
        <translation>%1 is damaged and cannot be opened. “Recover” saves what can be read into a new file.</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <source>%1 of %2</source>
        <comment>a rating</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Digits choose, Delete takes back</source>
        <translation>Digits choose, Delete takes back</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>What is chosen in the list is shown here.</source>
        <translation>What is chosen in the list is shown here.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Attach file…</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Attach to %1</translation>
    </message>
    <message>
        <source>No service records yet</source>
        <translation>No service records yet</translation>
    </message>
    <message>
        <source>What was asked, complained about or repaired stands here.</source>
        <translation>What was asked, complained about or repaired stands here.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Overdue since %1</source>
        <comment>a day</comment>
        <translation>Overdue since %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <comment>a day</comment>
        <translation>Closes %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a day</comment>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <comment>a day</comment>
        <translation>Resolved %1</translation>
    </message>
    <message>
        <source>Received %1</source>
        <comment>a day</comment>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>a day</comment>
        <translation>Due %1</translation>
    </message>
</context>
<context>
    <name>RecordMergeSheet</name>
    <message>
        <source>Merge %1</source>
        <translation>Merge %1</translation>
    </message>
    <message>
        <source>Everything that belongs to the others goes over to the record that stays: history, opportunities, files. You can take it back at once, and take the records apart at any later time.</source>
        <translation>Everything that belongs to the others goes over to the record that stays: history, opportunities, files. You can take it back at once, and take the records apart at any later time.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 merged</translation>
    </message>
</context>
<context>
    <name>RecordPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
</context>
<context>
    <name>RecordSource</name>
    <message>
        <source>Opened last</source>
        <translation>Opened last</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Edit %1…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tags…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every second day</source>
        <translation>Every second day</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Every second week</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every second month</source>
        <translation>Every second month</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Every second year</source>
        <translation>Every second year</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>weekday of a month</comment>
        <translation>the first %1</translation>
    </message>
    <message>
        <source>the second %1</source>
        <comment>weekday of a month</comment>
        <translation>the second %1</translation>
    </message>
    <message>
        <source>the third %1</source>
        <comment>weekday of a month</comment>
        <translation>the third %1</translation>
    </message>
    <message>
        <source>the fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>the fourth %1</translation>
    </message>
    <message>
        <source>the fifth %1</source>
        <comment>weekday of a month</comment>
        <translation>the fifth %1</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday of a month</comment>
        <translation>the last %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>day %1</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>By a rule of its own</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Every working day</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how often, on which days</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>how often, last day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rule for repeating. A rule looks like RRULE:FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>“%1” is no rule for repeating. A rule looks like RRULE:FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Friend</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
</context>
<context>
    <name>ReminderChoice</name>
    <message>
        <source>No reminder</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>Remind at the time</source>
        <translation>Remind at the time</translation>
    </message>
    <message numerus="yes">
        <source>Remind %n day(s) before</source>
        <translation>
            <numerusform>Remind %n day before</numerusform>
            <numerusform>Remind %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n hour(s) before</source>
        <translation>
            <numerusform>Remind %n hour before</numerusform>
            <numerusform>Remind %n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n minute(s) before</source>
        <translation>
            <numerusform>Remind %n minute before</numerusform>
            <numerusform>Remind %n minutes before</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Due while Rapport was closed</source>
        <translation>Due while Rapport was closed</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Dismiss all</translation>
    </message>
    <message numerus="yes">
        <source>%n more: show today</source>
        <translation>
            <numerusform>%n more: show today</numerusform>
            <numerusform>%n more: show today</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>ReminderService</name>
    <message>
        <source>Due: %1</source>
        <comment>a service record, then when</comment>
        <translation>Due: %1</translation>
    </message>
</context>
<context>
    <name>ReminderSettings</name>
    <message>
        <source>Not between</source>
        <translation>Not between</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between … and …</comment>
        <translation>and</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ask for it when something is done</source>
        <translation>Ask for it when something is done</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Remind me of planned activities</source>
        <translation>Remind me of planned activities</translation>
    </message>
    <message>
        <source>When something is planned, remind</source>
        <translation>When something is planned, remind</translation>
    </message>
    <message>
        <source>New ones: no reminder</source>
        <translation>New ones: no reminder</translation>
    </message>
    <message>
        <source>New ones: at the time</source>
        <translation>New ones: at the time</translation>
    </message>
    <message numerus="yes">
        <source>New ones: %n minute(s) before</source>
        <translation>
            <numerusform>New ones: %n minute before</numerusform>
            <numerusform>New ones: %n minutes before</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones: a day before</source>
        <translation>New ones: a day before</translation>
    </message>
    <message>
        <source>Closed window</source>
        <translation>Closed window</translation>
    </message>
    <message>
        <source>Keep reminding me in the background</source>
        <translation>Keep reminding me in the background</translation>
    </message>
    <message>
        <source>This desktop has no tray where the program could be found again.</source>
        <translation>This desktop has no tray where the program could be found again.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In 10 min</source>
        <translation>In 10 min</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>every</source>
        <comment>every 2 weeks: before the number</comment>
        <translation>every</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Does not repeat</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Weekly</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Every how many</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>On which day of the month</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Without end</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>So many times</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>How many times</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>31 Dec, in 3 months</source>
        <translation>31 Dec, in 3 months</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>By a rule of its own</translation>
    </message>
    <message>
        <source>That is no last day.</source>
        <translation>That is no last day.</translation>
    </message>
</context>
<context>
    <name>Reschedule</name>
    <message>
        <source>Rescheduling</source>
        <translation>Rescheduling</translation>
    </message>
    <message>
        <source>Reschedulings</source>
        <translation>Reschedulings</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>You can go on working meanwhile. Cancel leaves no trace.</source>
        <translation>You can go on working meanwhile. Cancel leaves no trace.</translation>
    </message>
    <message>
        <source>Show imported</source>
        <translation>Show imported</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Save refused rows…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>New import with the same settings</source>
        <translation>New import with the same settings</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>Keeping a copy of your file as it is now…</source>
        <translation>Keeping a copy of your file as it is now…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finishing…</translation>
    </message>
    <message>
        <source>About %L1 of %L2 rows · %L3 rows per second</source>
        <translation>About %L1 of %L2 rows · %L3 rows per second</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nothing was imported</translation>
    </message>
    <message>
        <source>Your file is as it was. Go back to change something, or try again.</source>
        <translation>Your file is as it was. Go back to change something, or try again.</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>The import was undone</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>%1: number and kind, as in 231 contacts</comment>
        <translation>%1 imported</translation>
    </message>
    <message>
        <source>Nothing new in this list</source>
        <translation>Nothing new in this list</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1</source>
        <translation>Kept, because they were changed since: %1</translation>
    </message>
    <message>
        <source>New fields: %1.</source>
        <translation>New fields: %1.</translation>
    </message>
    <message>
        <source>New options: %1.</source>
        <translation>New options: %1.</translation>
    </message>
    <message>
        <source>A copy of the file as it was before is among the snapshots.</source>
        <translation>A copy of the file as it was before is among the snapshots.</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Save refused rows</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>%1 – refused rows.csv</source>
        <translation>%1 – refused rows.csv</translation>
    </message>
    <message>
        <source>The rows could not be written to %1: %2.</source>
        <translation>The rows could not be written to %1: %2.</translation>
    </message>
    <message>
        <source>%1: %L2 created, %L3 updated, %L4 identical, %L5 skipped, %L6 refused (%L7 s)</source>
        <comment>%1: 12 rows</comment>
        <translation>%1: %L2 created, %L3 updated, %L4 identical, %L5 skipped, %L6 refused (%L7 s)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Made besides, because rows refer to them: %1.</source>
        <translation>Made besides, because rows refer to them: %1.</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Import another list</translation>
    </message>
    <message>
        <source>Your file is as it was before, but for what was changed since.</source>
        <translation>Your file is as it was before, but for what was changed since.</translation>
    </message>
    <message>
        <source>Your file is as it was before.</source>
        <translation>Your file is as it was before.</translation>
    </message>
    <message>
        <source>Took back what was not changed since.</source>
        <translation>Took back what was not changed since.</translation>
    </message>
    <message>
        <source>Took back %1.</source>
        <comment>%1: numbers and kinds, as in 231 contacts, 3 companies</comment>
        <translation>Took back %1.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>Number withheld</source>
        <translation>Number withheld</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Nobody has this number yet.</source>
        <translation>Nobody has this number yet.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Last contact: %1</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>No contact yet</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>open deals and service records</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is that of %1</source>
        <translation>The line is that of %1</translation>
    </message>
    <message>
        <source>The number ends like %1</source>
        <translation>The number ends like %1</translation>
    </message>
    <message>
        <source>The number begins like %1</source>
        <translation>The number begins like %1</translation>
    </message>
    <message>
        <source>Open card and log call</source>
        <translation>Open card and log call</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Open card</translation>
    </message>
    <message>
        <source>Several have this number. Who is it?</source>
        <translation>Several have this number. Who is it?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>who share a number</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The caller does not show a number.</source>
        <translation>The caller does not show a number.</translation>
    </message>
    <message>
        <source>Log call…</source>
        <translation>Log call…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>New person…</translation>
    </message>
    <message>
        <source>Add number to…</source>
        <translation>Add number to…</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Whose number is it?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Number added to “%1”</source>
        <translation>Number added to “%1”</translation>
    </message>
</context>
<context>
    <name>RingPanel</name>
    <message>
        <source>Incoming calls</source>
        <translation>Incoming calls</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Esc once more drops the changes.</source>
        <translation>Nothing is saved yet. Esc once more drops the changes.</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Search text</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>SavedViewPopover</name>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Update view</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View “%1” saved</source>
        <translation>View “%1” saved</translation>
    </message>
    <message>
        <source>View “%1” updated</source>
        <translation>View “%1” updated</translation>
    </message>
    <message>
        <source>View renamed to “%1”</source>
        <translation>View renamed to “%1”</translation>
    </message>
    <message>
        <source>Icon changed</source>
        <translation>Icon changed</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>View “%1” deleted</translation>
    </message>
    <message>
        <source>View “%1” moved</source>
        <translation>View “%1” moved</translation>
    </message>
</context>
<context>
    <name>ScopeSwitch</name>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
</context>
<context>
    <name>ScoreRule</name>
    <message>
        <source>Score rule</source>
        <translation>Score rule</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Score rules</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>ScoreRuleRow</name>
    <message>
        <source>What it says on the card, such as “Budget is known”</source>
        <translation>What it says on the card, such as “Budget is known”</translation>
    </message>
    <message>
        <source> points</source>
        <comment>behind a number</comment>
        <translation> points</translation>
    </message>
    <message>
        <source>Choose when it holds…</source>
        <translation>Choose when it holds…</translation>
    </message>
    <message>
        <source>The rule holds when</source>
        <translation>The rule holds when</translation>
    </message>
</context>
<context>
    <name>ScoreRules</name>
    <message>
        <source>Score of leads</source>
        <translation>Score of leads</translation>
    </message>
    <message>
        <source>A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points below zero take some away.</source>
        <translation>A lead gets the points of every rule that holds for it, from 0 to 100 in all. Points below zero take some away.</translation>
    </message>
    <message>
        <source>There are no rules yet. The usual ones are a good beginning; change them as you like.</source>
        <translation>There are no rules yet. The usual ones are a good beginning; change them as you like.</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Use the usual rules</source>
        <translation>Use the usual rules</translation>
    </message>
    <message>
        <source>score of leads</source>
        <comment>in: Edit score of leads</comment>
        <translation>score of leads</translation>
    </message>
    <message>
        <source>Each rule needs a name: it is what the card of a lead says.</source>
        <translation>Each rule needs a name: it is what the card of a lead says.</translation>
    </message>
    <message>
        <source>“%1” needs a condition.</source>
        <translation>“%1” needs a condition.</translation>
    </message>
    <message>
        <source>Rules changed, all leads scored anew</source>
        <translation>Rules changed, all leads scored anew</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SellingPage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>They come from the deals on the pipeline: how many go on, what is won, and when.</source>
        <translation>They come from the deals on the pipeline: how many go on, what is won, and when.</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>Go to the pipeline</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Amounts in %1 only; those in other currencies are not added</source>
        <translation>Amounts in %1 only; those in other currencies are not added</translation>
    </message>
</context>
<context>
    <name>ServiceArticles</name>
    <message>
        <source>“%1” is not linked any more</source>
        <translation>“%1” is not linked any more</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>“%1” helped</translation>
    </message>
    <message>
        <source>“%1” linked</source>
        <translation>“%1” linked</translation>
    </message>
    <message>
        <source>“%1” is not counted as a help</source>
        <translation>“%1” is not counted as a help</translation>
    </message>
</context>
<context>
    <name>ServiceFigures</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s): too few to say</source>
        <translation>
            <numerusform>%Ln record: too few to say</numerusform>
            <numerusform>%Ln records: too few to say</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has enough records to compare with</source>
        <translation>Nobody else has enough records to compare with</translation>
    </message>
    <message>
        <source>Not behind the team in anything</source>
        <translation>Not behind the team in anything</translation>
    </message>
    <message>
        <source>First answer %1 (team %2)</source>
        <translation>First answer %1 (team %2)</translation>
    </message>
    <message>
        <source>Solution %1 (team %2)</source>
        <translation>Solution %1 (team %2)</translation>
    </message>
    <message>
        <source>Late %1 (team %2)</source>
        <translation>Late %1 (team %2)</translation>
    </message>
    <message>
        <source>Reopened %1 (team %2)</source>
        <translation>Reopened %1 (team %2)</translation>
    </message>
    <message>
        <source>Rating %1 (team %2)</source>
        <translation>Rating %1 (team %2)</translation>
    </message>
    <message>
        <source>NPS %1 (team %2)</source>
        <translation>NPS %1 (team %2)</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln day(s)</source>
        <translation>
            <numerusform>Up to %Ln day</numerusform>
            <numerusform>Up to %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln day(s)</source>
        <translation>
            <numerusform>More than %Ln day</numerusform>
            <numerusform>More than %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 to %2 days</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>90% within</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% within</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promoters</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detractors</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Worth training</source>
        <translation>Worth training</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>With those before</source>
        <translation>With those before</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
</context>
<context>
    <name>ServiceFiguresPage</name>
    <message>
        <source>Service figures</source>
        <translation>Service figures</translation>
    </message>
    <message>
        <source>Customers with most trouble</source>
        <translation>Customers with most trouble</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Satisfaction, compared</source>
        <translation>Satisfaction, compared</translation>
    </message>
    <message>
        <source>No service figures yet</source>
        <translation>No service figures yet</translation>
    </message>
    <message>
        <source>They come from service records: how many there are, how soon they are answered and resolved, why they came, and what customers say.</source>
        <translation>They come from service records: how many there are, how soon they are answered and resolved, why they came, and what customers say.</translation>
    </message>
    <message>
        <source>Go to service records</source>
        <translation>Go to service records</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>None in this period</translation>
    </message>
    <message numerus="yes">
        <source>To train: where somebody is furthest behind the team, from %Ln record(s) on</source>
        <translation>
            <numerusform>To train: where somebody is furthest behind the team, from %Ln record on</numerusform>
            <numerusform>To train: where somebody is furthest behind the team, from %Ln records on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceHead</name>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a service record</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ServiceLevel</name>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Service levels</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Rated A</source>
        <translation>Rated A</translation>
    </message>
    <message>
        <source>Rated B</source>
        <translation>Rated B</translation>
    </message>
    <message>
        <source>Rated C</source>
        <translation>Rated C</translation>
    </message>
    <message>
        <source>Rated D</source>
        <translation>Rated D</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <translation>Key accounts</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>First answer within minutes</source>
        <translation>First answer within minutes</translation>
    </message>
    <message>
        <source>Resolved within minutes</source>
        <translation>Resolved within minutes</translation>
    </message>
    <message>
        <source>Warn at percent of the time</source>
        <translation>Warn at percent of the time</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
</context>
<context>
    <name>ServiceMerge</name>
    <message>
        <source>The service record is not there any more.</source>
        <translation>The service record is not there any more.</translation>
    </message>
    <message>
        <source>“%1” is part of another record already.</source>
        <translation>“%1” is part of another record already.</translation>
    </message>
</context>
<context>
    <name>ServiceMonthCard</name>
    <message>
        <source>Received and resolved</source>
        <translation>Received and resolved</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Nothing received or resolved in these months</source>
        <translation>Nothing received or resolved in these months</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ServiceMove</name>
    <message>
        <source>Status change</source>
        <translation>Status change</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>Status changes</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>ServiceNumbers</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>First answer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net promoter score</translation>
    </message>
    <message>
        <source>Asked whether they would recommend us</source>
        <translation>Asked whether they would recommend us</translation>
    </message>
    <message>
        <source>median age %1</source>
        <translation>median age %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>%1 satisfied</source>
        <comment>a share</comment>
        <translation>%1 satisfied</translation>
    </message>
    <message>
        <source>Nobody has rated yet</source>
        <translation>Nobody has rated yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Nobody was asked yet</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>a figure in the period before</comment>
        <translation>%1 before</translation>
    </message>
    <message>
        <source>90% within %1</source>
        <comment>so long: 9 of 10 took no longer</comment>
        <translation>90% within %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service records go from status to status, against the clock</source>
        <translation>Service records go from status to status, against the clock</translation>
    </message>
    <message>
        <source>Start with the usual ones</source>
        <translation>Start with the usual ones</translation>
    </message>
    <message>
        <source>Begin with the usual statuses, office hours and service levels; you can change them afterwards.</source>
        <translation>Begin with the usual statuses, office hours and service levels; you can change them afterwards.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>handles it</comment>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>No status</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>the last ones</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to status</source>
        <translation>Move to status</translation>
    </message>
    <message>
        <source>Edit statuses…</source>
        <translation>Edit statuses…</translation>
    </message>
    <message>
        <source>Plan follow-up visit…</source>
        <translation>Plan follow-up visit…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Split…</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Part used</source>
        <translation>Part used</translation>
    </message>
    <message>
        <source>Parts used</source>
        <translation>Parts used</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
</context>
<context>
    <name>ServiceProcess</name>
    <message>
        <source>Service process</source>
        <translation>Service process</translation>
    </message>
    <message>
        <source>Service processes</source>
        <translation>Service processes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ServiceRecord</name>
    <message>
        <source>Service record</source>
        <translation>Service record</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Service records</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>Inquiry</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>After-sales visit</source>
        <translation>After-sales visit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>To be answered by</translation>
    </message>
    <message>
        <source>To be resolved by</source>
        <translation>To be resolved by</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>First answered</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Answer overdue since</source>
        <translation>Answer overdue since</translation>
    </message>
    <message>
        <source>Solution overdue since</source>
        <translation>Solution overdue since</translation>
    </message>
    <message>
        <source>Times reopened</source>
        <translation>Times reopened</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>Wear</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Missing information</translation>
    </message>
    <message>
        <source>How we behaved</source>
        <translation>How we behaved</translation>
    </message>
    <message>
        <source>Follow-up visit on</source>
        <translation>Follow-up visit on</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Partly content</source>
        <translation>Partly content</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>Not content</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Rating, 1 to 5</source>
        <translation>Rating, 1 to 5</translation>
    </message>
    <message>
        <source>Would recommend us, 0 to 10</source>
        <translation>Would recommend us, 0 to 10</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>What the customer says</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>Rated on</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Last activity</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Customer was rated</source>
        <translation>Customer was rated</translation>
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
        <translation>Minutes spent</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Split from</translation>
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
        <translation>From “%1” it goes on to %2 only.</translation>
    </message>
    <message>
        <source>“%1” needs to be filled in before this can be in “%2”.</source>
        <translation>“%1” needs to be filled in before this can be in “%2”.</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>name of the service process that is made at first</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Read it, set its priority, answer.</source>
        <translation>Read it, set its priority, answer.</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>status</comment>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Somebody works on it.</source>
        <translation>Somebody works on it.</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <comment>status</comment>
        <translation>Waiting on customer</translation>
    </message>
    <message>
        <source>The customer was asked; the clock stands still.</source>
        <translation>The customer was asked; the clock stands still.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <comment>status</comment>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>The visit or repair has a day.</source>
        <translation>The visit or repair has a day.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status</comment>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Ask whether it is right now, and for a rating.</source>
        <translation>Ask whether it is right now, and for a rating.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Office hours</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>service level</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>service level</comment>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Key accounts</source>
        <comment>service level</comment>
        <translation>Key accounts</translation>
    </message>
    <message>
        <source>Key accounts, urgent</source>
        <comment>service level</comment>
        <translation>Key accounts, urgent</translation>
    </message>
    <message>
        <source>“%1” belongs to another process than “%2”.</source>
        <translation>“%1” belongs to another process than “%2”.</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Service process</source>
        <translation>Service process</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Being worked on</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>What to do here</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>Needed fields</translation>
    </message>
    <message>
        <source>Goes on to</source>
        <translation>Goes on to</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Agreed: %1 of working time</source>
        <translation>Agreed: %1 of working time</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: Mon 14:00</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>To be resolved by %1</source>
        <translation>To be resolved by %1</translation>
    </message>
    <message>
        <source>To be answered by %1</source>
        <translation>To be answered by %1</translation>
    </message>
    <message>
        <source>Only %1 left for the solution</source>
        <translation>Only %1 left for the solution</translation>
    </message>
    <message>
        <source>Only %1 left for the answer</source>
        <translation>Only %1 left for the answer</translation>
    </message>
    <message>
        <source>The clock stands still: the customer was asked</source>
        <translation>The clock stands still: the customer was asked</translation>
    </message>
    <message>
        <source>Resolved in time, after %1 of work</source>
        <translation>Resolved in time, after %1 of work</translation>
    </message>
    <message>
        <source>Resolved %1 late</source>
        <translation>Resolved %1 late</translation>
    </message>
    <message>
        <source>Solution overdue by %1</source>
        <translation>Solution overdue by %1</translation>
    </message>
    <message>
        <source>Answer overdue by %1</source>
        <translation>Answer overdue by %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Changes are signed with this name from the next start on.</source>
        <translation>Changes are signed with this name from the next start on.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Follow the &amp;System</source>
        <translation>Follow the &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Compact Rows</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;New</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Close Window</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Select &amp;All</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Sidebar</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>F&amp;ull Screen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Search or Run &amp;Command…</source>
        <translation>Search or Run &amp;Command…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Rapport</source>
        <translation>&amp;About Rapport</translation>
    </message>
    <message>
        <source>&amp;Find on This Page</source>
        <translation>&amp;Find on This Page</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;In</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;Out</translation>
    </message>
    <message>
        <source>Actual Si&amp;ze</source>
        <translation>Actual Si&amp;ze</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Search shortcuts</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>Open it in a window of its own</translation>
    </message>
    <message>
        <source>Look at it, and go on in the list</source>
        <translation>Look at it, and go on in the list</translation>
    </message>
    <message>
        <source>Edit the name or the cell</source>
        <translation>Edit the name or the cell</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Delete what is selected</translation>
    </message>
    <message>
        <source>Select everything in the list</source>
        <translation>Select everything in the list</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Menu of the record</source>
        <translation>Menu of the record</translation>
    </message>
    <message>
        <source>End the selection, then the search</source>
        <translation>End the selection, then the search</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>On a card</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Edit the value</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Follow the link</translation>
    </message>
    <message>
        <source>Save what was written</source>
        <translation>Save what was written</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Save the current view</source>
        <translation>Save the current view</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Each is a whole, checked copy of the file.</source>
        <translation>Each is a whole, checked copy of the file.</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>Take one now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Put the file back as it was at %1? What it holds now is kept as a snapshot.</source>
        <translation>Put the file back as it was at %1? What it holds now is kept as a snapshot.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Delete this snapshot? It cannot be brought back.</source>
        <translation>Delete this snapshot? It cannot be brought back.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The snapshot cannot be deleted: its folder is read-only or it is open elsewhere.</source>
        <translation>The snapshot cannot be deleted: its folder is read-only or it is open elsewhere.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when · why · size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>There is none yet. One is taken each day, and before every import.</source>
        <translation>There is none yet. One is taken each day, and before every import.</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Copying and checking…</translation>
    </message>
</context>
<context>
    <name>SplitSheet</name>
    <message>
        <source>Split “%1”</source>
        <translation>Split “%1”</translation>
    </message>
    <message>
        <source>A new record for the same customer, which refers back to this one. It was received when the first entry that goes along was written.</source>
        <translation>A new record for the same customer, which refers back to this one. It was received when the first entry that goes along was written.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>It needs a subject.</source>
        <translation>It needs a subject.</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <translation>“%1” created</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>What to do here</translation>
    </message>
    <message>
        <source>Needed fields</source>
        <translation>Needed fields</translation>
    </message>
    <message>
        <source>Days until stale</source>
        <translation>Days until stale</translation>
    </message>
</context>
<context>
    <name>StageEditor</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Name of the pipeline</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Add stage</translation>
    </message>
    <message>
        <source>The pipeline needs a name.</source>
        <translation>The pipeline needs a name.</translation>
    </message>
    <message>
        <source>Each stage needs a name.</source>
        <translation>Each stage needs a name.</translation>
    </message>
    <message>
        <source>A pipeline needs at least one stage.</source>
        <translation>A pipeline needs at least one stage.</translation>
    </message>
    <message>
        <source>Stages changed</source>
        <translation>Stages changed</translation>
    </message>
</context>
<context>
    <name>StageMove</name>
    <message>
        <source>Stage change</source>
        <translation>Stage change</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Stage changes</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>StageMover</name>
    <message>
        <source>%1 moved out of all stages</source>
        <translation>%1 moved out of all stages</translation>
    </message>
    <message>
        <source>%1 won</source>
        <comment>an opportunity, or several</comment>
        <translation>%1 won</translation>
    </message>
    <message>
        <source>%1 marked as lost</source>
        <comment>an opportunity, or several</comment>
        <translation>%1 marked as lost</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>an opportunity, or several; a stage</comment>
        <translation>%1 moved to %2</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>Why is it lost?</translation>
    </message>
    <message>
        <source>Needed for “%1”</source>
        <translation>Needed for “%1”</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Mark as lost</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a stage</comment>
        <translation>Move to %1</translation>
    </message>
</context>
<context>
    <name>StagePath</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>never stale</source>
        <translation>never stale</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> days</translation>
    </message>
    <message>
        <source> % likely</source>
        <comment>behind a number</comment>
        <translation> % likely</translation>
    </message>
    <message>
        <source>stale after </source>
        <comment>in front of a number of days</comment>
        <translation>stale after </translation>
    </message>
    <message>
        <source>Asks for the reason</source>
        <translation>Asks for the reason</translation>
    </message>
</context>
<context>
    <name>StageSegment</name>
    <message numerus="yes">
        <source>%nd</source>
        <comment>days in a stage, short</comment>
        <translation>
            <numerusform>%nd</numerusform>
            <numerusform>%nd</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;1d</source>
        <comment>less than a day in a stage, short</comment>
        <translation>&lt;1d</translation>
    </message>
    <message>
        <source>current stage</source>
        <translation>current stage</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a stage</comment>
        <translation>passed</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>less than a day</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Move to %1</translation>
    </message>
</context>
<context>
    <name>StatusEditor</name>
    <message>
        <source>Statuses changed</source>
        <translation>Statuses changed</translation>
    </message>
    <message>
        <source>Statuses of Service Records</source>
        <translation>Statuses of Service Records</translation>
    </message>
    <message>
        <source>New service records begin in the first status. While one waits for the customer, its clock stands still; it ends when the record is resolved.</source>
        <translation>New service records begin in the first status. While one waits for the customer, its clock stands still; it ends when the record is resolved.</translation>
    </message>
    <message>
        <source>Add status</source>
        <translation>Add status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service record(s) are in “%1”. Move them to another status; then it can be removed.</source>
        <translation>
            <numerusform>%Ln service record is in “%1”. Move it to another status; then “%1” can be removed.</numerusform>
            <numerusform>%Ln service records are in “%1”. Move them to another status; then it can be removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each status needs a name.</source>
        <translation>Each status needs a name.</translation>
    </message>
    <message>
        <source>New service records begin in the first status: it must be one in which they are worked on.</source>
        <translation>New service records begin in the first status: it must be one in which they are worked on.</translation>
    </message>
    <message>
        <source>statuses of service records</source>
        <comment>in: Edit statuses of service records</comment>
        <translation>statuses of service records</translation>
    </message>
    <message>
        <source>There must be at least one status.</source>
        <translation>There must be at least one status.</translation>
    </message>
</context>
<context>
    <name>StatusMover</name>
    <message>
        <source>Needed for “%1”</source>
        <translation>Needed for “%1”</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <comment>a status</comment>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>%1 moved out of all statuses</source>
        <translation>%1 moved out of all statuses</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>a service record, or several; a status</comment>
        <translation>%1 moved to %2</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message>
        <source>Goes on to</source>
        <translation>Goes on to</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Goes on to any</source>
        <translation>Goes on to any</translation>
    </message>
    <message>
        <source>Goes on to: %1</source>
        <comment>a status</comment>
        <translation>Goes on to: %1</translation>
    </message>
    <message numerus="yes">
        <source>Goes on to %n status(es)</source>
        <translation>
            <numerusform>Goes on to %n status</numerusform>
            <numerusform>Goes on to %n statuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, current</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Needed to get here</source>
        <translation>Needed to get here</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Asks for nothing</translation>
    </message>
    <message numerus="yes">
        <source>Asks for %n field(s)</source>
        <translation>
            <numerusform>Asks for %n field</numerusform>
            <numerusform>Asks for %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <comment>a field</comment>
        <translation>Asks for: %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Another program is using the file. Nothing was changed; please try again.</source>
        <translation>Another program is using the file. Nothing was changed; please try again.</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only. Nothing was changed.</source>
        <translation>The file cannot be written: it or its folder is read-only. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed; free some space and try again.</source>
        <translation>There is no room left on the disk. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>The file could not be read or written. Nothing was changed; check the disk and try again.</source>
        <translation>The file could not be read or written. Nothing was changed; check the disk and try again.</translation>
    </message>
    <message>
        <source>The file is damaged. What can be read is shown; “Recover” saves it into a new file.</source>
        <translation>The file is damaged. What can be read is shown; “Recover” saves it into a new file.</translation>
    </message>
    <message>
        <source>This is not a Rapport file.</source>
        <translation>This is not a Rapport file.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>The file answered with an error. Nothing was changed.</source>
        <translation>The file answered with an error. Nothing was changed.</translation>
    </message>
    <message>
        <source>Somebody else changed this record in the meantime. Nothing was overwritten; look at the new values and try again.</source>
        <translation>Somebody else changed this record in the meantime. Nothing was overwritten; look at the new values and try again.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file is open for reading only. Nothing was changed.</source>
        <translation>The file is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The snapshot is damaged.</source>
        <translation>The snapshot is damaged.</translation>
    </message>
</context>
<context>
    <name>SuggestList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>SuggestRow</name>
    <message>
        <source>Open on its page</source>
        <translation>Open on its page</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>This helped</source>
        <translation>This helped</translation>
    </message>
    <message>
        <source>“%1” helped</source>
        <translation>“%1” helped</translation>
    </message>
    <message>
        <source>Takes the link away</source>
        <translation>Takes the link away</translation>
    </message>
    <message>
        <source>Links the article</source>
        <translation>Links the article</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>More tabs</source>
        <translation>More tabs</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Split target</source>
        <translation>Split target</translation>
    </message>
    <message>
        <source>Targets from last year</source>
        <translation>Targets from last year</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Won a year before</source>
        <translation>Won a year before</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Nothing was won in that year: there is nothing to begin from.</source>
        <translation>Nothing was won in that year: there is nothing to begin from.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) made</source>
        <translation>
            <numerusform>%Ln target made</numerusform>
            <numerusform>%Ln targets made</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>What will be made</translation>
    </message>
    <message>
        <source>Make targets</source>
        <translation>Make targets</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>Shared out</translation>
    </message>
    <message>
        <source>Evenly</source>
        <translation>Evenly</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>As last year</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Targets for</source>
        <translation>Targets for</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent, behind a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>More than last year</source>
        <translation>More than last year</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>The target of one person for one month cannot be split further.</source>
        <translation>The target of one person for one month cannot be split further.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) are part of it already</source>
        <translation>
            <numerusform>%Ln target is part of it already</numerusform>
            <numerusform>%Ln targets are part of it already</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>The whole year</source>
        <translation>The whole year</translation>
    </message>
    <message>
        <source>What was won in the year before and so much more, shared out as it was won then.</source>
        <translation>What was won in the year before and so much more, shared out as it was won then.</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Split…</source>
        <translation>Split…</translation>
    </message>
    <message>
        <source>From last year…</source>
        <translation>From last year…</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>How it reads, for somebody invented</source>
        <translation>How it reads, for somebody invented</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
</context>
<context>
    <name>TextTemplate</name>
    <message>
        <source>Text template</source>
        <translation>Text template</translation>
    </message>
    <message>
        <source>Text templates</source>
        <translation>Text templates</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversary</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Warranty ends</source>
        <translation>Warranty ends</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Long silence</source>
        <translation>Long silence</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Sent as</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinese, simplified</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinese, traditional</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>the whole name</source>
        <translation>the whole name</translation>
    </message>
    <message>
        <source>how to address, such as Ms. Byron</source>
        <translation>how to address, such as Ms. Byron</translation>
    </message>
    <message>
        <source>the given name</source>
        <translation>the given name</translation>
    </message>
    <message>
        <source>the family name</source>
        <translation>the family name</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>the company</translation>
    </message>
    <message>
        <source>the occasion, such as Spring Festival</source>
        <translation>the occasion, such as Spring Festival</translation>
    </message>
    <message>
        <source>the day of the occasion</source>
        <translation>the day of the occasion</translation>
    </message>
    <message>
        <source>how many years it is</source>
        <translation>how many years it is</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>the device</translation>
    </message>
    <message>
        <source>its serial number</source>
        <translation>its serial number</translation>
    </message>
    <message>
        <source>the number of the service record</source>
        <translation>the number of the service record</translation>
    </message>
    <message>
        <source>what the service record is about</source>
        <translation>what the service record is about</translation>
    </message>
    <message>
        <source>who looks after the customer</source>
        <translation>who looks after the customer</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>who writes</translation>
    </message>
    <message>
        <source>the day of today</source>
        <translation>the day of today</translation>
    </message>
    <message>
        <source>There is no such field: %1.</source>
        <translation>There is no such field: %1.</translation>
    </message>
    <message>
        <source>Nothing is known for %1.</source>
        <translation>Nothing is known for %1.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Texts that you write again and again</source>
        <translation>Texts that you write again and again</translation>
    </message>
    <message>
        <source>Begin with the usual ones for birthdays, festivals, anniversaries, warranties, long silence and surveys, in each language of the program; change them as you like.</source>
        <translation>Begin with the usual ones for birthdays, festivals, anniversaries, warranties, long silence and surveys, in each language of the program; change them as you like.</translation>
    </message>
    <message>
        <source>Begin with the usual texts</source>
        <translation>Begin with the usual texts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text template(s) added</source>
        <translation>
            <numerusform>%Ln text template added</numerusform>
            <numerusform>%Ln text templates added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>Overdue · %1</source>
        <translation>Overdue · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>activity · person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>File added</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <source>none</source>
        <comment>no status</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>statuses before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a rating of how many</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>would recommend us: %1 of %2</source>
        <translation>would recommend us: %1 of %2</translation>
    </message>
    <message>
        <source>%1 received</source>
        <comment>a kind of service record, such as: Complaint</comment>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Not answered in time</translation>
    </message>
    <message>
        <source>Not resolved in time</source>
        <translation>Not resolved in time</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Rated %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>File %1, %2</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>planned for %1</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Write down the first call, mail or visit above.</source>
        <translation>Write down the first call, mail or visit above.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>“%1” done</source>
        <translation>“%1” done</translation>
    </message>
    <message>
        <source>“%1” planned again</source>
        <translation>“%1” planned again</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Plan again</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New service record of it…</source>
        <translation>New service record of it…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Split off…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nothing needs your attention</translation>
    </message>
</context>
<context>
    <name>TodayDelegate</name>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Log a call…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>Plan next step…</source>
        <translation>Plan next step…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Nothing needs your attention</translation>
    </message>
    <message>
        <source>Planned activities, opportunities without a next step, customers that have become quiet and birthdays show up here by themselves.</source>
        <translation>Planned activities, opportunities without a next step, customers that have become quiet and birthdays show up here by themselves.</translation>
    </message>
    <message>
        <source>When customers sleep…</source>
        <translation>When customers sleep…</translation>
    </message>
    <message>
        <source>Days until a customer sleeps</source>
        <translation>Days until a customer sleeps</translation>
    </message>
    <message>
        <source>A customer sleeps after</source>
        <translation>A customer sleeps after</translation>
    </message>
    <message>
        <source>days without an activity</source>
        <translation>days without an activity</translation>
    </message>
    <message>
        <source>“%1” is taken up again</source>
        <translation>“%1” is taken up again</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>closes %1</source>
        <comment>a day</comment>
        <translation>closes %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>score of a lead</comment>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Opportunities without a next step</source>
        <translation>Opportunities without a next step</translation>
    </message>
    <message>
        <source>Leads without a next step</source>
        <translation>Leads without a next step</translation>
    </message>
    <message>
        <source>Sleeping customers</source>
        <translation>Sleeping customers</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %n day(s)</source>
        <translation>
            <numerusform>nothing done for %n day</numerusform>
            <numerusform>nothing done for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities that stand still</source>
        <translation>Opportunities that stand still</translation>
    </message>
    <message>
        <source>Birthdays and other days</source>
        <translation>Birthdays and other days</translation>
    </message>
    <message>
        <source>in the next two weeks</source>
        <translation>in the next two weeks</translation>
    </message>
    <message>
        <source>Leads to take up again</source>
        <translation>Leads to take up again</translation>
    </message>
    <message>
        <source>never</source>
        <comment>nothing was done yet</comment>
        <translation>never</translation>
    </message>
    <message>
        <source>turns %1</source>
        <comment>an age</comment>
        <translation>turns %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Service records that are due</source>
        <translation>Service records that are due</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Open Rapport</source>
        <translation>Open Rapport</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>UnmergeSheet</name>
    <message>
        <source>Take Apart</source>
        <translation>Take Apart</translation>
    </message>
    <message>
        <source>The records come back as they were, with everything that came from them. What was changed since the merge stays as it is now.</source>
        <translation>The records come back as they were, with everything that came from them. What was changed since the merge stays as it is now.</translation>
    </message>
    <message>
        <source>No other record was merged into “%1”.</source>
        <translation>No other record was merged into “%1”.</translation>
    </message>
    <message>
        <source>Into “%1” was merged:</source>
        <translation>Into “%1” was merged:</translation>
    </message>
    <message>
        <source>%1 is a record of its own again</source>
        <translation>%1 is a record of its own again</translation>
    </message>
    <message>
        <source>What was changed since the merge was left as it is: %1.</source>
        <translation>What was changed since the merge was left as it is: %1.</translation>
    </message>
</context>
<context>
    <name>User</name>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>UserStrip</name>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>VCard</name>
    <message>
        <source>lines that are no line of a card; left out</source>
        <translation>lines that are no line of a card; left out</translation>
    </message>
    <message>
        <source>cards without an end; taken as far as they go</source>
        <translation>cards without an end; taken as far as they go</translation>
    </message>
    <message>
        <source>lines outside of any card; left out</source>
        <translation>lines outside of any card; left out</translation>
    </message>
    <message>
        <source>lines longer than any card has them; left out</source>
        <translation>lines longer than any card has them; left out</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 is needed.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>“%1” takes a number from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money, such as 1200 EUR.</source>
        <translation>“%1” is not an amount of money, such as 1200 EUR.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record.</source>
        <translation>“%1” is not the number of a record.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” is not one of the choices.</translation>
    </message>
</context>
<context>
    <name>ValuesStep</name>
    <message>
        <source>Values of the list</source>
        <translation>Values of the list</translation>
    </message>
    <message>
        <source>Add all as new options</source>
        <translation>Add all as new options</translation>
    </message>
    <message>
        <source>Leave all empty</source>
        <translation>Leave all empty</translation>
    </message>
    <message>
        <source>All values are known</source>
        <translation>All values are known</translation>
    </message>
    <message>
        <source>Every word in the columns with choices has an option of its own. There is nothing to decide here.</source>
        <translation>Every word in the columns with choices has an option of its own. There is nothing to decide here.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>column of the list, field</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, kept as the tag “%2”</source>
        <translation>%1, kept as the tag “%2”</translation>
    </message>
    <message>
        <source>New option “%1”</source>
        <translation>New option “%1”</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leave empty</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <comment>after “in”</comment>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave empty, keep it as a tag</source>
        <translation>Leave empty, keep it as a tag</translation>
    </message>
    <message>
        <source>What becomes of “%1”?</source>
        <translation>What becomes of “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in %1 match none of the options.</source>
        <comment>%1: n columns</comment>
        <translation>
            <numerusform>%Ln value in %1 matches none of the options.</numerusform>
            <numerusform>%Ln values in %1 match none of the options.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Web and social</source>
        <translation>Web and social</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Web or handle</source>
        <translation>Web or handle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
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
        <translation>Weibo</translation>
    </message>
    <message>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>WhoseFiles</name>
    <message>
        <source>Whose is it?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Name, company or the last digits of a number</source>
        <translation>Name, company or the last digits of a number</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>Keep there</translation>
    </message>
    <message>
        <source>Choose somebody who is in the file.</source>
        <translation>Choose somebody who is in the file.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>The workbook is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb): save it as .xlsx first.</source>
        <translation>This is a binary Excel workbook (.xlsb): save it as .xlsx first.</translation>
    </message>
    <message>
        <source>This archive holds no workbook.</source>
        <translation>This archive holds no workbook.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>There is no room for a temporary file.</translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln column(s).</source>
        <translation>
            <numerusform>A sheet holds at most %Ln column.</numerusform>
            <numerusform>A sheet holds at most %Ln columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A sheet holds at most %Ln row(s). Export fewer records, or a CSV file.</source>
        <translation>
            <numerusform>A sheet holds at most %Ln row. Export fewer records, or a CSV file.</numerusform>
            <numerusform>A sheet holds at most %Ln rows. Export fewer records, or a CSV file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Hours of a week</source>
        <translation>Hours of a week</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
</context>
<context>
    <name>WorkingException</name>
    <message>
        <source>Special day</source>
        <translation>Special day</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Special days</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
</context>
<context>
    <name>WorkingSpans</name>
    <message>
        <source>“%1” is not understood. Write times like 09:00-12:00 13:00-18:00.</source>
        <translation>“%1” is not understood. Write times like 09:00-12:00 13:00-18:00.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins. Write what goes over midnight as two: until 24:00, and from 00:00 on the next day.</source>
        <translation>“%1” ends before it begins. Write what goes over midnight as two: until 24:00, and from 00:00 on the next day.</translation>
    </message>
    <message>
        <source>“%1” and “%2” overlap.</source>
        <translation>“%1” and “%2” overlap.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file is damaged: it is an archive that cannot be unpacked.</source>
        <translation>The file is damaged: it is an archive that cannot be unpacked.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than it holds, which only harmful files do.</source>
        <translation>The file unpacks to far more than it holds, which only harmful files do.</translation>
    </message>
</context>
</TS>
