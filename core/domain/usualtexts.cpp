// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/usualtexts.h"

#include "core/schema/entities/texttemplate.h"

using namespace Qt::StringLiterals;

namespace
{
struct Usual {
    const char *purpose, *occasion, *language;
    const char16_t *name, *subject, *body;
};

// They are written in each language, not translated: what one wishes differs. The user changes them as he likes.
constexpr Usual usual[] = {
    {"care", "birthday", "en", u"Birthday", u"Happy birthday",
     u"Dear {salutation},\n\nhappy birthday! We wish you good health and a wonderful year ahead.\n\nWith kind "
     u"regards\n{me}"},
    {"care", "anniversary", "en", u"Anniversary", u"Congratulations",
     u"Dear {salutation},\n\ncongratulations on {day}. Thank you for your trust in us; we look forward to many more "
     u"years together.\n\nWith kind regards\n{me}"},
    {"care", "festival", "en", u"Festival", u"{occasion} greetings",
     u"Dear {salutation},\n\nwe wish you and your family a happy {occasion}, and thank you for working with "
     u"us.\n\nWith kind regards\n{me}"},
    {"care", "warranty", "en", u"Warranty ends", u"The warranty of your {device} ends on {day}",
     u"Dear {salutation},\n\nthe warranty of your {device} ends on {day}. If anything is not as it should be, please "
     u"tell us before that day. We will gladly make you an offer for a maintenance contract.\n\nWith kind "
     u"regards\n{me}"},
    {"care", "contract", "en", u"Contract ends", u"Your contract ends on {day}",
     u"Dear {salutation},\n\nyour contract with us ends on {day}. We would be glad to go on looking after you: may we "
     u"call you about it?\n\nWith kind regards\n{me}"},
    {"care", "silence", "en", u"Long silence", u"How are you?",
     u"Dear {salutation},\n\nwe have not heard from you for a while. Is everything running well? If there is anything "
     u"we can do for you, just answer this message.\n\nWith kind regards\n{me}"},
    {"survey", "", "en", u"Survey", u"How did we do? {number}",
     u"Dear {salutation},\n\nyour request “{subject}” ({number}) is done. May we ask two questions?\n\n1. How content "
     u"are you with how it was dealt with, from 1 (not at all) to 5 (very)?\n2. How likely is it that you would "
     u"recommend us, from 0 (not at all) to 10 (certainly)?\n\nJust answer this message. Thank you!\n{me}"},

    {"care", "birthday", "zh_CN", u"生日祝福", u"生日快乐",
     u"{salutation}：\n\n您好！祝您生日快乐，身体健康，万事如意！\n\n{me}"},
    {"care", "anniversary", "zh_CN", u"纪念日祝贺", u"纪念日快乐",
     u"{salutation}：\n\n您好！值此{day}纪念日，谨致祝贺。感谢您一直以来的信任，期待与您长久合作。\n\n{me}"},
    {"care", "festival", "zh_CN", u"节日问候", u"{occasion}快乐",
     u"{salutation}：\n\n您好！{occasion}到来之际，祝您和家人节日快乐，幸福安康！感谢您一直以来的支持。\n\n{me}"},
    {"care", "warranty", "zh_CN", u"保修到期提醒", u"您的{device}保修期将于{day}到期",
     u"{salutation}：\n\n您好！您的{device}保修期将于{day}到期。如有任何问题，请在到期前告诉我们。"
     u"如需续签维护合同，我们很乐意为您报价。\n\n{me}"},
    {"care", "contract", "zh_CN", u"合同到期提醒", u"您的合同将于{day}到期",
     u"{salutation}：\n\n您好！您与我们的合同将于{day}到期。我们希望继续为您服务，方便时可否与您电话沟通续约事宜？"
     u"\n\n{me}"},
    {"care", "silence", "zh_CN", u"久未联系", u"近来可好？",
     u"{salutation}：\n\n您好！有一段时间没有联系了，一切还顺利吗？如有需要我们协助的地方，直接回复即可。\n\n{me}"},
    {"survey", "", "zh_CN", u"满意度调查", u"请为我们的服务评分（{number}）",
     u"{salutation}：\n\n您好！您提出的“{subject}”（{number}）已处理完毕，想请教您两个问题：\n\n"
     u"1. 您对处理过程满意吗？请打1分（很不满意）到5分（很满意）。\n"
     u"2. 您会向他人推荐我们吗？请打0分（不会）到10分（一定会）。\n\n直接回复即可，谢谢！\n{me}"},

    {"care", "birthday", "zh_TW", u"生日祝賀", u"生日快樂",
     u"{salutation}您好：\n\n祝您生日快樂，平安健康，事事順心！\n\n{me} 敬上"},
    {"care", "anniversary", "zh_TW", u"紀念日祝賀", u"紀念日快樂",
     u"{salutation}您好：\n\n適逢{day}紀念日，謹致祝賀。感謝您長久以來的信任，期待繼續與您合作。\n\n{me} 敬上"},
    {"care", "festival", "zh_TW", u"佳節問候", u"{occasion}快樂",
     u"{salutation}您好：\n\n{occasion}將至，敬祝您與家人佳節愉快、闔家平安！感謝您一路以來的支持。\n\n{me} 敬上"},
    {"care", "warranty", "zh_TW", u"保固到期提醒", u"您的{device}保固將於{day}到期",
     u"{salutation}您好：\n\n您的{device}保固將於{day}到期。若有任何狀況，請於到期前告知我們；"
     u"如需簽訂維護合約，歡迎來信，我們將為您報價。\n\n{me} 敬上"},
    {"care", "contract", "zh_TW", u"合約到期提醒", u"您的合約將於{day}到期",
     u"{salutation}您好：\n\n您與我們的合約將於{day}到期。我們很希望繼續為您服務，是否方便與您電話討論續約？"
     u"\n\n{me} 敬上"},
    {"care", "silence", "zh_TW", u"許久未聯絡", u"近來可好？",
     u"{salutation}您好：\n\n許久未聯絡，一切都好嗎？若有需要我們協助之處，直接回信即可。\n\n{me} 敬上"},
    {"survey", "", "zh_TW", u"滿意度調查", u"請為我們的服務評分（{number}）",
     u"{salutation}您好：\n\n您提出的「{subject}」（{number}）已處理完成，想請教您兩個問題：\n\n"
     u"1. 您對處理過程滿意嗎？請給1分（非常不滿意）到5分（非常滿意）。\n"
     u"2. 您會向他人推薦我們嗎？請給0分（不會）到10分（一定會）。\n\n直接回信即可，謝謝您！\n{me} 敬上"},
};
} // namespace

QList<Record> usualTexts(const TextTemplate &entity, const std::function<Id()> &newId)
{
    QList<Record> records;
    for (const Usual &each : usual) {
        Record record(entity, newId());
        record.set(entity.name, QString::fromUtf16(each.name));
        record.set(entity.purpose, QString::fromLatin1(each.purpose));
        record.set(entity.occasion, QString::fromLatin1(each.occasion));
        record.set(entity.language, QString::fromLatin1(each.language));
        record.set(entity.subject, QString::fromUtf16(each.subject));
        record.set(entity.body, QString::fromUtf16(each.body));
        records.append(record);
    }
    return records;
}
