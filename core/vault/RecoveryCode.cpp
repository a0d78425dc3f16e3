// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/RecoveryCode.h"

#include "core/base/ErrorText.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeBytes = 16, codeCharacters = 26, checkCharacters = 2;
constexpr int allCharacters = codeCharacters + checkCharacters;

/// 0 .. 31; -1 for a space or dash, -2 for an invalid character.
int valueOf(QChar c)
{
    c = c.toUpper();
    if (c.isSpace() || c == u'-' || c == u'\u2013' || c == u'\u2014')
        return -1;
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (c == QLatin1Char(alphabet[i]))
            return i;
    }
    return -2;
}

/// Character `i` of the 26 that encode the secret; the last two of 130 bits are always zero.
int signAt(const SecretBytes& secret, int i)
{
    int value = 0;
    for (int at = i * 5; at < i * 5 + 5; ++at)
        value = value << 1 | (at < codeBytes * 8 ? secret.data()[at / 8] >> (7 - at % 8) & 1 : 0);
    return value;
}

/// Doubles an element of GF(32), x^5 = x^2 + 1.
int twice(int value)
{
    return value & 16 ? (value << 1 ^ 37) : value << 1;
}

/// The two check characters that make all 28 a Reed-Solomon code: the remainder modulo (x + 1)(x + 2). Two
/// valid codes differ in at least three characters, so one or two wrong characters and any swap of two are
/// always detected. A truncated hash would miss one in a thousand.
int checkOf(const SecretBytes& secret)
{
    int high = 0, low = 0;
    for (int i = 0; i < codeCharacters; ++i) {
        const int first = high ^ signAt(secret, i);
        high = low ^ twice(first) ^ first;
        low = twice(first);
    }
    return high << 5 | low;
}

Error refused(const QString& why)
{
    return {ErrorCode::Refused, ErrorText::tr("recovery code: %1").arg(why), {}};
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBytes::random(codeBytes));
}

Result<RecoveryCode> RecoveryCode::fromText(QStringView text)
{
    SecretBytes secret(codeBytes);
    int count = 0, check = 0;
    for (const QChar c : text) {
        const int value = valueOf(c);
        if (value == -1)
            continue;
        if (value == -2)
            return refused(ErrorText::tr("“%1” is not allowed in a code").arg(c));
        if (count >= allCharacters)
            return refused(ErrorText::tr("the code has more than %1 characters").arg(allCharacters));
        if (count >= codeCharacters)
            check = check << 5 | value;
        else {
            for (int bit = 0; bit < 5; ++bit) {
                const int at = count * 5 + bit;
                if (value & 16 >> bit) {
                    if (at >= codeBytes * 8)
                        return refused(ErrorText::tr("a character is mistyped"));
                    secret.data()[at / 8] |= (unsigned char)(128 >> at % 8);
                }
            }
        }
        ++count;
    }
    if (count < allCharacters)
        return refused(
            ErrorText::tr("the code has %1 characters instead of %2").arg(count).arg(allCharacters));
    if (check != checkOf(secret))
        return refused(ErrorText::tr("a character is mistyped"));
    return RecoveryCode(std::move(secret));
}

QStringList RecoveryCode::groups() const
{
    QStringList groups;
    QString group;
    const int check = checkOf(m_secret);
    for (int i = 0; i < allCharacters; ++i) {
        const int value = i < codeCharacters    ? signAt(m_secret, i)
                          : i == codeCharacters ? check >> 5
                                                : check & 31;
        group += QLatin1Char(alphabet[value]);
        if (group.size() == 4) {
            groups << group;
            group.clear();
        }
    }
    return groups;
}

bool RecoveryCode::isGroup(int index, QStringView typed) const
{
    const QString group = groups().value(index);
    qsizetype at = 0;
    for (const QChar c : typed) {
        const int value = valueOf(c);
        if (value == -1)
            continue;
        if (value == -2 || at >= group.size() || group[at] != QLatin1Char(alphabet[value]))
            return false;
        ++at;
    }
    return at == group.size() && at > 0;
}

} // namespace unknot
