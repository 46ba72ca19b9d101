#pragma once

#include "core/model/language.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QString>

namespace core {

struct NamedBytes
{
    QString name; // Of the file, for what is said about it.
    QByteArray bytes;
};

struct DecodedText
{
    QString text;
    bool isGuessed = false; // It is not Unicode and was taken for code page 1252.
};

/// The text of a file of anybody: UTF-8 and UTF-16 with or without mark, else what spreadsheets
/// write on Windows (code page 1252). What is no text fails with one sentence: file, line, byte,
/// what to do; so does UTF-8 that is damaged in places.
Result<DecodedText> decodedText(const NamedBytes &file, Language language);

} // namespace core
