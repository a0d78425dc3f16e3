// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/Save.h"

#include "core/vault/DocumentFile.h"
#include "report/PdfWriter.h"
#include "report/TextWriter.h"

namespace unknot::report {

using namespace Qt::StringLiterals;

std::optional<Format> formatOf(const QString& path)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return Format::Pdf;
    if (path.endsWith(u".txt"_s, Qt::CaseInsensitive))
        return Format::Text;
    return std::nullopt;
}

Result<Done> save(const Document& document, Format format, const QString& path, bool replace)
{
    QByteArray bytes = format == Format::Pdf ? toPdf(document) : toText(document).toUtf8();
    if (bytes.isEmpty())
        return Error{ErrorCode::CannotWrite, path, {}};
    const Result<Done> written = saveDocument(path, bytes, replace);
    bytes.fill('\0'); // may contain a recovery code
    return written;
}

} // namespace unknot::report
