#pragma once

#include "core/report/letter.h"

namespace core {

/// Writes one letter, section by section; sections without anything to say are left out.
class LetterWriter
{
public:
    enum Stage { Draft, Final };

    LetterWriter(const CaseFile &file, const Referral &referral, const LetterContext &context);

    LetterDocument written(Stage stage);

private:
    void writeHead();
    void writeQuestion();
    void writeWishes();
    void writeFactors(Polarity polarity, const Wording &heading);
    void writeLoops();
    void writeRunningOffers();
    void writeGoals();
    void writeSafety();
    void writeConsent();
    void writeClosing();

    QString say(const QString &dutch, const QString &english) const;
    QString said(const QList<PersonId> &persons) const;
    QString consentLine(const ConsentStatus &status) const;
    void addField(const QString &name, const QString &value);
    void addParagraph(const QString &text, BlockKind kind = BlockKind::Paragraph);
    /// Nothing when there are no lines.
    void addSection(const QString &heading, BlockKind kind, const QList<LetterLine> &lines);

    CaseFile m_seen;
    const CaseFile &m_file;
    const Referral &m_referral;
    const LetterContext &m_context;
    LetterDocument m_document;
};

} // namespace core
