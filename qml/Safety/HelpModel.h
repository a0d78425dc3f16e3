// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/HelpNumbers.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

struct CountryRow
{
    Q_GADGET
    QML_VALUE_TYPE(countryRow)
    Q_PROPERTY(QString code MEMBER code) ///< two letters; "" for any other country
    Q_PROPERTY(QString name MEMBER name)

public:
    QString code, name;
    bool operator==(const CountryRow&) const = default;
};

/// The HelpNumbers as seen by pages.
class HelpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString country READ country NOTIFY changed) ///< two letters; "" for elsewhere
    Q_PROPERTY(QString emergency READ emergency NOTIFY changed)
    Q_PROPERTY(bool certain READ isCertain NOTIFY
                   changed) ///< the emergency number is that of the country, or the person's own
    Q_PROPERTY(QString urgent READ urgent NOTIFY changed)         ///< "" where none is known
    Q_PROPERTY(QString urgentName READ urgentName NOTIFY changed) ///< "NHS 111"
    Q_PROPERTY(QString crisis READ crisis NOTIFY changed)         ///< "" where none is known
    Q_PROPERTY(QString violence READ violence NOTIFY changed)     ///< "" where none is known
    Q_PROPERTY(QString note READ note NOTIFY changed) ///< what to know about the emergency number; ""
    /// How to reach each of them without speaking or hearing; "" where no way is known
    Q_PROPERTY(QString textWay READ textWay NOTIFY changed)
    Q_PROPERTY(QString crisisText READ crisisText NOTIFY changed)
    Q_PROPERTY(QString violenceText READ violenceText NOTIFY changed)
    Q_PROPERTY(QList<unknot::CountryRow> countries READ countries CONSTANT) ///< by name, "another" last
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< why the last change was not stored; ""
    Q_PROPERTY(bool canCall READ canCall CONSTANT)              ///< this device can call

public:
    enum class Line {
        Emergency = int(HelpNumbers::Line::Emergency),
        Urgent = int(HelpNumbers::Line::Urgent),
        Crisis = int(HelpNumbers::Line::Crisis),
        Violence = int(HelpNumbers::Line::Violence),
    };
    Q_ENUM(Line)

    HelpModel(SafetyModel& safety, VaultSession& vault, QObject* parent = nullptr);

    QString country() const { return m_numbers.country(); }
    bool isCertain() const { return m_numbers.isCertain(); }
    QString emergency() const { return m_numbers.number(HelpNumbers::Line::Emergency); }
    QString urgent() const { return m_numbers.number(HelpNumbers::Line::Urgent); }
    QString urgentName() const { return m_numbers.urgentName(); }
    QString crisis() const { return m_numbers.number(HelpNumbers::Line::Crisis); }
    QString violence() const { return m_numbers.number(HelpNumbers::Line::Violence); }
    QString note() const { return m_numbers.note(); }
    QString textWay() const { return m_numbers.textWay(HelpNumbers::Line::Emergency); }
    QString crisisText() const { return m_numbers.textWay(HelpNumbers::Line::Crisis); }
    QString violenceText() const { return m_numbers.textWay(HelpNumbers::Line::Violence); }
    QList<CountryRow> countries() const;
    QString errorText() const;
    static bool canCall();

    // As in HelpNumbers.
    Q_INVOKABLE void chooseCountry(const QString& code) { m_numbers.chooseCountry(code); }
    Q_INVOKABLE void setNumber(unknot::HelpModel::Line line, const QString& number)
    {
        m_numbers.setNumber(HelpNumbers::Line(line), number);
    }
    Q_INVOKABLE void call(const QString& number) const;

Q_SIGNALS:
    void changed();

private:
    const SafetyService& m_safety;
    HelpNumbers m_numbers;
};

} // namespace unknot
