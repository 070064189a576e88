// SPDX-License-Identifier: GPL-3.0-or-later
// What is planned in the composer of a card.
#include "tests/ui/cardfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE("what is planned in the composer is reminded of as usual or as chosen there")
{
    CardFixture f;
    const Activity &a = f.schema->activity;
    const Id id = f.addPerson(u"Ada"_s);
    f.openCard(id);
    auto *text = f.find<QPlainTextEdit>("compose.text");
    auto *remind = f.card->findChild<QComboBox *>(u"compose.remind"_s);
    text->setFocus();
    QTest::keyClicks(text, u"/call prices"_s);
    CHECK_FALSE(remind->isVisible()); // what is done needs none
    auto *when = f.find<QLineEdit>("compose.when");
    QTest::keyClicks(when, u"tomorrow 3pm"_s);
    REQUIRE(remind->isVisible());
    CHECK(remind->currentText().startsWith(u"Remind 10 minute"_s));
    when->setFocus();
    QTest::keyClick(when, Qt::Key_Tab);
    CHECK(f.card->focusWidget() == remind);
    QTest::keyClick(remind, Qt::Key_End);
    CHECK(remind->currentText().startsWith(u"Remind 1 day"_s));
    QTest::keyClick(remind, Qt::Key_Return);
    f.waitSaid();
    QList<Record> all = f.activitiesOf(id);
    REQUIRE(all.size() == 1);
    CHECK(all[0][a.status] == u"planned"_s);
    CHECK(all[0][a.remind] == 24 * 60);
    QTest::keyClicks(text, u"/call samples"_s);
    QTest::keyClicks(when, u"in 3 days"_s);
    CHECK(remind->currentText().startsWith(u"Remind 10 minute"_s)); // the choice was for that one
    remind->setCurrentIndex(0);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    f.waitSaid(2);
    all = f.activitiesOf(id);
    REQUIRE(all.size() == 2);
    CHECK(all[0].value(a.remind).isNull());
}
