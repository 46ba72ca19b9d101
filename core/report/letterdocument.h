#pragma once

#include "core/model/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

enum class BlockKind {
    Heading,
    Paragraph,
    Quotes, // Sentences of people: text and who said it.
    Bullets,
    Notice,   // Set apart: a draft, an invented example.
    Signature // First line stands out.
};

struct LetterLine
{
    QString text;
    QString note; // Behind or under it, smaller: who said it, since when.

    bool operator==(const LetterLine &) const = default;
};

struct LetterBlock
{
    BlockKind kind = BlockKind::Paragraph;
    QList<LetterLine> lines;

    bool operator==(const LetterBlock &) const = default;
};

/// What stands in the head of a letter: "Aan", "Praktijk De Linde".
struct LetterField
{
    QString name;
    QString value;

    bool operator==(const LetterField &) const = default;
};

/// A letter before it has a form: rendered to screen, PDF or plain text.
struct LetterDocument
{
    Language language = Language::Dutch;
    QString house;
    QString title;
    QList<LetterField> head;
    QList<LetterBlock> blocks;
    QString footer;
    QList<LetterDocument> beside; // At most one: the same in another language, block for block.

    bool operator==(const LetterDocument &) const = default;
};

QString plainText(const LetterDocument &document);

} // namespace core
