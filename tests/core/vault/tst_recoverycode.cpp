// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/RecoveryCode.h"

#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

bool sameSecret(const Result<RecoveryCode>& read, const RecoveryCode& code)
{
    return read && read->secret().equals(code.secret().data(), code.secret().size());
}

QString bare(const RecoveryCode& code)
{
    return code.text().remove(u'-');
}

} // namespace

class tst_RecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSevenGroupsOfFourPlainSigns();
    void readsBackWhatItPrints();
    void noticesEverySingleMistake();
    void noticesEverySwapOfNeighbours();
    void noticesAnyTwoMistakes();
    void noticesSignsTooManyOrTooFew();
    void takesHowPeopleType();
    void saysWhatCannotStandInIt();
    void checksOneGroup();
};

void tst_RecoveryCode::isSevenGroupsOfFourPlainSigns()
{
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QStringList seen;
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        QCOMPARE(code.groups().size(), RecoveryCode::groupCount);
        QVERIFY2(form.match(code.text()).hasMatch(), qPrintable(code.text()));
        QCOMPARE(code.secret().size(), qsizetype(16));
        QVERIFY(!seen.contains(code.text()));
        seen << code.text();
    }
}

void tst_RecoveryCode::readsBackWhatItPrints()
{
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        QVERIFY2(sameSecret(RecoveryCode::fromText(code.text()), code), qPrintable(code.text()));
    }
}

void tst_RecoveryCode::noticesEverySingleMistake()
{
    for (int n = 0; n < 20; ++n) {
        const QString right = bare(RecoveryCode::random());
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (const QChar c : alphabet) {
                QString typed = right;
                typed[at] = c;
                QVERIFY2(RecoveryCode::fromText(typed).ok() == (typed == right),
                         qPrintable(right + u' ' + typed));
            }
        }
    }
}

void tst_RecoveryCode::noticesEverySwapOfNeighbours()
{
    for (int n = 0; n < 500; ++n) {
        const QString right = bare(RecoveryCode::random());
        for (qsizetype at = 0; at + 1 < right.size(); ++at) {
            QString typed = right;
            std::swap(typed[at], typed[at + 1]);
            QVERIFY2(RecoveryCode::fromText(typed).ok() == (typed == right),
                     qPrintable(right + u' ' + typed));
        }
    }
}

void tst_RecoveryCode::noticesAnyTwoMistakes()
{
    const QString right = bare(RecoveryCode::random());
    int wrong = 0;
    for (qsizetype one = 0; one < right.size(); ++one) {
        for (qsizetype two = one + 1; two < right.size(); ++two) {
            for (qsizetype shift = 1; shift < alphabet.size(); ++shift) {
                QString typed = right;
                typed[one] = alphabet[(alphabet.indexOf(right[one]) + shift) % 32];
                typed[two] = alphabet[(alphabet.indexOf(right[two]) + 3 * shift) % 32];
                wrong += typed != right && RecoveryCode::fromText(typed).ok();
            }
        }
    }
    QCOMPARE(wrong, 0);
}

void tst_RecoveryCode::noticesSignsTooManyOrTooFew()
{
    const QString right = RecoveryCode::random().text();
    for (const QString& typed :
         {right.chopped(1), right + u'0', right.mid(1), QString(), u"-"_s, right + right}) {
        const auto read = RecoveryCode::fromText(typed);
        QVERIFY2(!read.ok(), qPrintable(typed));
        QCOMPARE(read.error().code, ErrorCode::Refused);
    }
}

void tst_RecoveryCode::takesHowPeopleType()
{
    for (int i = 0; i < 100; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        const QString right = code.text();
        QString lookalikes = right.toLower();
        lookalikes.replace(u'0', u'o');
        QString others = right;
        others.replace(u'0', u'O').replace(u'1', i % 2 ? u'I' : u'l');
        for (const QString& typed :
             {right.toLower(), bare(code), u"  "_s + code.groups().join(u' ') + u"\n"_s,
              code.groups().join(u" \u2013 "_s), code.groups().join(u'\u2014'), lookalikes, others})
            QVERIFY2(sameSecret(RecoveryCode::fromText(typed), code), qPrintable(typed));
    }
}

void tst_RecoveryCode::saysWhatCannotStandInIt()
{
    QString typed = RecoveryCode::random().text();
    for (const QChar c : u"U*é.0"_s.chopped(1)) {
        typed[7] = c;
        const auto read = RecoveryCode::fromText(typed);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().detail.contains(c), qPrintable(read.error().detail));
        QVERIFY(!read.error().detail.contains(typed.left(4))); // no part of the code may end up in a log
    }
}

void tst_RecoveryCode::checksOneGroup()
{
    const RecoveryCode code = RecoveryCode::random();
    for (int i = 0; i < RecoveryCode::groupCount; ++i) {
        const QString group = code.groups()[i];
        QVERIFY(code.isGroup(i, group));
        QVERIFY(code.isGroup(i, u' ' + group.toLower() + u'-'));
        QVERIFY(!code.isGroup(i, group.left(3)));
        QVERIFY(!code.isGroup(i, group + u'0'));
        QString other = group;
        other[2] = other[2] == u'7' ? u'8' : u'7';
        QVERIFY(!code.isGroup(i, other));
        QVERIFY(!code.isGroup(i, {}));
    }
    QVERIFY(!code.isGroup(7, code.groups()[0]));
    QVERIFY(!code.isGroup(-1, {}));
}

QTEST_GUILESS_MAIN(tst_RecoveryCode)
#include "tst_recoverycode.moc"
