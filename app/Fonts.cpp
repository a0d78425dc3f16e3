// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/Fonts.h"

#include <QDirIterator>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace unknot {

using namespace Qt::StringLiterals;

void findFonts()
{
    (void)QFontDatabase::families();
}

void loadFonts()
{
    bool any = false;
    for (QDirIterator it(u":/fonts"_s, {u"*.otf"_s}); it.hasNext();)
        any |= QFontDatabase::addApplicationFont(it.next()) >= 0;
    if (any)
        QGuiApplication::setFont(QFont(u"Inter"_s));
}

} // namespace unknot
