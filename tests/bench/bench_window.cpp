// SPDX-License-Identifier: GPL-3.0-or-later
// What a user feels, measured in the real window (offscreen) on a file of any size:  bench_window FILE
// Start to first rows painted, key stroke to first rows painted, jumps, change of order, frames while scrolling,
// memory. On an empty file it measures the start alone: the other side of the ratio.
#include "core/models/recordmodel.h"
#include "core/schema/crmschema.h"
#include "tests/bench/benchwindow.h"
#include "ui/records/listpage.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
double megabytes(const char *what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void report(const char *name, QList<double> ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("%-36s median %7.2f ms   p99 %7.2f ms   max %7.2f ms   (%d)\n", name, ms[ms.size() / 2],
                ms[std::min(ms.size() - 1, ms.size() * 99 / 100)], ms.last(), int(ms.size()));
}

/// Knows when the list has been painted with every visible row there.
class Painted : public QObject
{
public:
    explicit Painted(ListPage &page) : m_page(page)
    {
        page.view()->viewport()->installEventFilter(this);
        connect(page.model(), &RecordModel::counted, this, [this] { m_answered = true; });
    }
    /// Milliseconds from the start of `act` to that moment; `answer`: only after the file has answered anew.
    double after(const std::function<void()> &act, bool answer)
    {
        QElapsedTimer clock;
        m_answered = !answer;
        m_painted = false;
        clock.start();
        act();
        const auto nothing = [this] {
            return m_answered && m_page.model()->isComplete() && m_page.model()->count() == 0;
        };
        waitUntil([&] { return m_painted || nothing(); }, 60000);
        return double(clock.nsecsElapsed()) / 1e6;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_answered)
            QMetaObject::invokeMethod(
                this, [this] { m_painted = m_painted || allThere(); }, Qt::QueuedConnection);
        return false;
    }
    bool allThere() const
    {
        QAbstractItemView *view = m_page.view();
        RecordModel *model = m_page.model();
        if (!model->wasAnswered())
            return false;
        for (int y = 4; y < view->viewport()->height(); y += 24) {
            const QModelIndex index = view->indexAt({20, y});
            if (index.isValid() && !model->rowAt(index.row()))
                return false;
        }
        return true;
    }

private:
    ListPage &m_page;
    bool m_answered = true, m_painted = false;
};

void type(QWidget *field, QChar c)
{
    if (c.unicode() < 0x80) {
        QTest::keyClick(field, char(c.unicode()));
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(QString(c));
    QCoreApplication::sendEvent(field, &event);
}
} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer start;
    start.start();
    prepareBench();
    QApplication app(argc, argv);
    RapportApp rapport;
    ShellWindow *window = openNamedFile(rapport);
    if (!window)
        return 2;
    ShellWindow &shell = *window;
    auto *page = shell.findChild<ListPage *>();
    Painted painted(*page);
    bool empty = false;
    waitUntil(
        [&] { return painted.allThere() && (page->model()->count() > 0 || (empty = page->model()->isComplete())); });
    shell.grab();
    std::printf("%-36s %.0f ms, %.1f MB\n", "start to first rows painted", double(start.nsecsElapsed()) / 1e6,
                megabytes("VmRSS"));
    QTest::qWait(1500);
    while (!page->model()->isComplete())
        QTest::qWait(50);
    std::printf("%-36s %lld records, %.1f MB resident, %.1f MB of it not files\n", "list complete",
                static_cast<long long>(page->model()->count()), megabytes("VmRSS"), megabytes("RssAnon"));
    if (empty)
        return 0;

    QRandomGenerator random(7);
    QScrollBar *bar = page->view()->verticalScrollBar();
    QList<double> jumps, frames, sorts, keys;
    QList<std::pair<double, QString>> each; // to know where the time went
    for (int i = 0; i < 200; ++i)
        jumps.append(painted.after([&] { bar->setValue(random.bounded(bar->maximum())); }, false));
    report("jump to any place", jumps);
    bar->setValue(0);
    for (int i = 0; i < 600; ++i) { // three steps of a wheel a frame
        bar->setValue(bar->value() + 3 * bar->singleStep());
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents();
        page->view()->viewport()->repaint();
        frames.append(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(5);
    }
    report("frame while scrolling", frames);
    const auto &schema = static_cast<const CrmSchema &>(rapport.workspace().store().schema());
    const QList<const FieldBase *> orders{&schema.contact.status, schema.contact.updatedAt(),
                                          &schema.contact.lastActivity, nullptr};
    for (int i = 0; i < 20; ++i) {
        sorts.append(painted.after(
            [&] { page->setSort(orders[i % 4], i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder); }, true));
        QTest::qWait(20);
    }
    report("change of order", sorts);
    page->setSort(nullptr, Qt::AscendingOrder);
    QTest::qWait(3000);
    const QStringList texts{u"zhangwei"_s, u"zw"_s,         u"张伟"_s,    u"北京华"_s, u"silver"_s, u"1234"_s,
                            u"5678"_s,     u"138"_s,        u"muller"_s,  u"ouyang"_s, u"hello@"_s, u"smith"_s,
                            u"采购"_s,     u"info@firma"_s, u"coastal"_s, u"深圳"_s,   u"0164"_s};
    for (int round = 0; round < 4; ++round) {
        for (const QString &text : texts) {
            for (const QChar c : text) {
                keys.append(painted.after([&] { type(page->searchField(), c); }, true));
                each.append({keys.last(), page->searchField()->text()});
                QTest::qWait(60); // as fast as people type
            }
            page->searchField()->clear();
            QTest::qWait(400);
        }
    }
    report("key stroke to first rows painted", keys);
    std::sort(each.begin(), each.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[ms, text] : each.mid(0, qEnvironmentVariableIntValue("KEYS")))
        std::printf("    %8.2f ms  %s\n", ms, qPrintable(text));
    std::printf("%-36s %.1f MB resident, %.1f MB of it not files\n", "at the end", megabytes("VmRSS"),
                megabytes("RssAnon"));
    return 0;
}
