// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/SecretBytes.h"

#include <QTest>
#include <type_traits>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QByteArray plain(const SecretBytes& s)
{
    return QByteArray(reinterpret_cast<const char*>(s.data()), s.size());
}

} // namespace

class tst_SecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithZeros();
    void hashesWhatWasMeantNotHowItWasTyped();
    void keepsSpacesAndCase();
    void movesAndLeavesNothingBehind();
    void copiesOnlyWhenAsked();
    void comparesLengthAndContent();
    void drawsNewOnesEachTime();
    void wipesForAllWhoShareIt();
    void wipesNothingThatCannotBeWritten();
};

void tst_SecretBytes::beginsWithZeros()
{
    QCOMPARE(plain(SecretBytes(5)), QByteArray(5, '\0'));
    QVERIFY(SecretBytes().isEmpty());
    QVERIFY(SecretBytes(0).isEmpty());
    QVERIFY(SecretBytes::fromPassphrase({}).isEmpty());
}

void tst_SecretBytes::hashesWhatWasMeantNotHowItWasTyped()
{
    // NFKC: composed and decomposed, full-width and half-width, ligatures.
    const QByteArray meant = "caf\xC3\xA9 fi 12";
    QCOMPARE(plain(SecretBytes::fromPassphrase(u"caf\u00E9 fi 12")), meant);
    QCOMPARE(plain(SecretBytes::fromPassphrase(u"cafe\u0301 \uFB01 \uFF11\uFF12")), meant);
    // Also outside the BMP: a mathematical bold A becomes A.
    QCOMPARE(plain(SecretBytes::fromPassphrase(u"\U0001D400")), QByteArray("A"));
}

void tst_SecretBytes::keepsSpacesAndCase()
{
    QCOMPARE(plain(SecretBytes::fromPassphrase(u" Stone  river\n")), QByteArray(" Stone  river\n"));
}

void tst_SecretBytes::movesAndLeavesNothingBehind()
{
    SecretBytes one = SecretBytes::fromPassphrase(u"stone");
    const unsigned char* where = one.data();
    SecretBytes two(std::move(one));
    QCOMPARE(two.data(), where);
    QCOMPARE(plain(two), QByteArray("stone"));
    SecretBytes three;
    three = std::move(two);
    QCOMPARE(three.data(), where);
    QCOMPARE(plain(three), QByteArray("stone"));
    // NOLINTBEGIN(bugprone-use-after-move): that is what is asked.
    QVERIFY(one.isEmpty() && !one.data());
    QVERIFY(two.isEmpty() && !two.data());
    // NOLINTEND(bugprone-use-after-move)
}

void tst_SecretBytes::copiesOnlyWhenAsked()
{
    static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
    const SecretBytes one = SecretBytes::copyOf("abc", 3);
    const SecretBytes two = one.copy();
    QVERIFY(one.data() != two.data());
    QCOMPARE(plain(two), QByteArray("abc"));
}

void tst_SecretBytes::comparesLengthAndContent()
{
    const SecretBytes s = SecretBytes::copyOf("abc", 3);
    QVERIFY(s.equals("abc", 3));
    QVERIFY(!s.equals("abd", 3));
    QVERIFY(!s.equals("ab", 2));
    QVERIFY(!s.equals("abcd", 4));
    QVERIFY(SecretBytes().equals(nullptr, 0));
}

void tst_SecretBytes::drawsNewOnesEachTime()
{
    const SecretBytes one = SecretBytes::random(32), two = SecretBytes::random(32);
    QCOMPARE(one.size(), qsizetype(32));
    QVERIFY(plain(one) != plain(two));
    QVERIFY(plain(one) != QByteArray(32, '\0'));
}

void tst_SecretBytes::wipesForAllWhoShareIt()
{
    QByteArray bytes("secret bytes, long enough to be on the heap");
    bytes.detach();
    const QByteArray shared = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, QByteArray(shared.size(), '\0'));

    QString text = u"secret text, long enough to be on the heap"_s;
    text.detach();
    const QString other = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(other, QString(other.size(), QChar(u'\0')));
}

void tst_SecretBytes::wipesNothingThatCannotBeWritten()
{
    // A literal is in read-only memory.
    QString literal = u"a literal"_s;
    wipe(literal);
    QVERIFY(literal.isEmpty());
    QByteArray bytes = "a literal"_ba;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QByteArray none;
    wipe(none);
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(tst_SecretBytes)
#include "tst_secretbytes.moc"
