#pragma once

#include "core/report/talksheet.h"

namespace core {

/// A sentence to the youth (je), to others (u), and in English.
struct Address
{
    QString toYouth;
    QString toOthers;
    QString english;
};

/// Writes one sheet, part by part; parts without anything to say are left out, except what has to
/// be known as not done yet.
class SheetWriter
{
public:
    SheetWriter(const CaseFile &file, const SheetWish &wish, Reading reading);

    /// The notice stands in front of all; empty for a sheet that may be given away.
    LetterDocument written(const QString &notice);

private:
    void writeHead();
    void writeWords();
    void writeStrengths();
    void writeCards();
    void writeGoals();
    void writeAgreements();
    void writeNextTime();
    void writeSafety();
    void writeRights();
    void writeReach();

    bool isOfTalk(const Factor &factor) const;
    QString say(const Address &address) const;
    QString in(const Wording &wording) const { return wording.in(m_wish.language); }
    QString day(const QDate &date) const;
    QString byWhen(const PersonId &who, const QDate &due) const;
    void addField(const QString &name, const QString &value);
    void addParagraph(const QString &text, BlockKind kind = BlockKind::Paragraph);
    void addSection(const QString &heading, BlockKind kind, const QList<LetterLine> &lines);

    const CaseFile &m_file;
    CaseFile m_view;
    const SheetWish &m_wish;
    const Conversation *m_talk;
    LetterDocument m_document;
};

} // namespace core
