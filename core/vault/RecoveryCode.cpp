// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/RecoveryCode.h"

#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeBytes = 16, codeCharacters = 26, checkCharacters = 2;
constexpr int allCharacters = codeCharacters + checkCharacters;

/// 0 .. 31; -1 for a space or dash, -2 for what cannot stand in a code.
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

int checkOf(const SecretBytes& secret)
{
    unsigned char sum[crypto_generichash_BYTES_MIN];
    crypto_generichash(sum, sizeof sum, secret.data(), size_t(secret.size()), nullptr, 0);
    return (sum[0] << 8 | sum[1]) & 1023;
}

Error refused(const QString& why)
{
    return {ErrorCode::Refused, u"recovery code: "_s + why, {}};
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
            return refused(u"“%1” cannot stand in it"_s.arg(c));
        if (count >= allCharacters)
            return refused(u"it has more than %1 characters"_s.arg(allCharacters));
        if (count >= codeCharacters)
            check = check << 5 | value;
        else {
            for (int bit = 0; bit < 5; ++bit) {
                const int at = count * 5 + bit; // the last two of 130 bits are always zero
                if (value & 16 >> bit) {
                    if (at >= codeBytes * 8)
                        return refused(u"a character is mistyped"_s);
                    secret.data()[at / 8] |= (unsigned char)(128 >> at % 8);
                }
            }
        }
        ++count;
    }
    if (count < allCharacters)
        return refused(u"it has %1 characters instead of %2"_s.arg(count).arg(allCharacters));
    if (check != checkOf(secret))
        return refused(u"a character is mistyped"_s);
    return RecoveryCode(std::move(secret));
}

QStringList RecoveryCode::groups() const
{
    QStringList groups;
    QString group;
    const int check = checkOf(m_secret);
    for (int i = 0; i < allCharacters; ++i) {
        int value = i == codeCharacters ? check >> 5 : check & 31;
        if (i < codeCharacters) {
            value = 0;
            for (int at = i * 5; at < i * 5 + 5; ++at)
                value = value << 1 | (at < codeBytes * 8 ? m_secret.data()[at / 8] >> (7 - at % 8) & 1 : 0);
        }
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
