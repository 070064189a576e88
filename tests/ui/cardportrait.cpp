// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a contact on its card.
#include "tests/ui/cardfixture.h"

#include "ui/records/portraits.h"
#include "ui/widgets/avatar.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace
{
QByteArray picture(int width, int height, Qt::GlobalColor middle)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int x = width / 2 - height / 4; x < width / 2 + height / 4; ++x)
        for (int y = height / 4; y < height * 3 / 4; ++y)
            image.setPixelColor(x, y, middle);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

struct Portraits : CardFixture {
    Id addWith(const QString &name, const QByteArray &bytes)
    {
        const Id id = addPerson(name);
        Record file(schema->attachment, store->newId());
        file.set(schema->attachment.whole, id);
        file.set(schema->attachment.name, u"portrait.png"_s);
        file.set(schema->attachment.portrait, true);
        REQUIRE(await<ChangeSet>([&](auto done) { store->attach(file, bytes, nullptr, done); }).ok());
        return id;
    }
    Avatar *avatar() { return find<Avatar>("card.avatar"); }
    QColor middle() { return avatar()->grab().toImage().pixelColor(avatar()->rect().center()); }
};
} // namespace

TEST_CASE_METHOD(Portraits, "the card shows the picture of a contact, and initials where there is none")
{
    const Id red = addWith(u"Elena Marchetti"_s, picture(600, 300, Qt::red));
    const Id blue = addWith(u"Jonas Lindqvist"_s, picture(40, 80, Qt::blue));
    const Id broken = addWith(u"Nora Castellanos"_s, "no picture");
    const Id none = addPerson(u"Sam Okonkwo"_s);
    openCard(red);
    REQUIRE(QTest::qWaitFor([&] { return !avatar()->picture().isNull(); }));
    CHECK(avatar()->picture().size() == QSize(Portrait::side, Portrait::side));
    CHECK(middle() == QColor(Qt::red));
    CHECK(avatar()->grab().toImage().pixelColor(0, 0) != QColor(Qt::white)); // round
    showContact(none);
    CHECK(avatar()->picture().isNull());
    showContact(blue);
    REQUIRE(QTest::qWaitFor([&] { return !avatar()->picture().isNull(); }));
    CHECK(avatar()->picture().size() == QSize(40, 40)); // never enlarged
    CHECK(middle() == QColor(Qt::blue));
    showContact(broken);
    QTest::qWait(100);
    CHECK(avatar()->picture().isNull());
    showContact(red); // it is known by now
    CHECK(middle() == QColor(Qt::red));
    const QList<Record> files = partsOf(schema->attachment.whole, red);
    REQUIRE(files.size() == 1);
    apply({{Action::Delete, u"attachment"_s, 1, {}}, {removal(files.first())}});
    REQUIRE(QTest::qWaitFor([&] { return avatar()->picture().isNull(); }));
}

TEST_CASE("a picture of any bytes becomes a small square or nothing")
{
    CHECK(squarePicture({}, 64).isNull());
    const QByteArray png = picture(300, 100, Qt::green);
    CHECK(squarePicture(png, 64).size() == QSize(64, 64));
    CHECK(squarePicture(png.left(png.size() / 2), 64).size().width() <= 64);
    CHECK(squarePicture("P6 200000 200000 255\n", 64).isNull()); // more pixels than any memory holds
}
