// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/Settings.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsWhole()
    {
        QSet<QString> keys;
        for (size_t i = 0; i < allSettings().size(); ++i) {
            const SettingRow& row = allSettings()[i];
            QCOMPARE(size_t(row.setting), i); // rowOf() indexes the table by enum value
            QVERIFY2(!keys.contains(QString::fromLatin1(row.key)), row.key);
            keys << QString::fromLatin1(row.key);
            QVERIFY2(*row.says, row.key);
            if (*row.choices)
                QCOMPARE(choiceOf(row.setting, QString::fromLatin1(row.usual)),
                         QString::fromLatin1(row.usual));
            if (row.most > row.least) {
                const double usual = QByteArray(row.usual).toDouble();
                QVERIFY2(usual >= row.least && usual <= row.most, row.key);
            }
        }
        QCOMPARE(rowOf(Setting::MaintenanceChecked).setting, Setting::MaintenanceChecked); // the last row
    }

    /// The plain file holds appearance and sound only.
    void nothingAboutThePersonIsOnTheDevice()
    {
        QStringList onDevice;
        for (const SettingRow& row : allSettings()) {
            if (row.place == SettingPlace::Device)
                onDevice << QString::fromLatin1(row.key);
        }
        QCOMPARE(onDevice, QStringList({u"language"_s, u"theme"_s, u"text_scale"_s, u"reduced_motion"_s,
                                        u"voice"_s, u"ambience"_s, u"voice_level"_s, u"cue_level"_s,
                                        u"ambience_level"_s, u"speech_pace"_s, u"window"_s}));
    }

    void whatIsWrongIsTheUsual()
    {
        QCOMPARE(choiceOf(Setting::Theme, u"dark"_s), u"dark"_s);
        QCOMPARE(choiceOf(Setting::Theme, u"pink"_s), u"system"_s);
        QCOMPARE(choiceOf(Setting::Theme, QString()), u"system"_s);
        QCOMPARE(choiceOf(Setting::Ambience, QString()), QString());
        QCOMPARE(numberOf(Setting::TextScale, u"1.4"_s), 1.4);
        QCOMPARE(numberOf(Setting::TextScale, u"17"_s), 2.0);
        QCOMPARE(numberOf(Setting::TextScale, u"-1"_s), 1.0);
        for (const QString& nothing : {u""_s, u"nan"_s, u"inf"_s, u"large"_s})
            QCOMPARE(numberOf(Setting::AmbienceLevel, nothing), 0.6);
        QCOMPARE(numberOf(Setting::IdleMinutes, QString()), 5.0);
        QCOMPARE(numberOf(Setting::IdleMinutes, u"0"_s), 1.0);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
