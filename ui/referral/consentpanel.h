#pragma once

#include "core/referral/consent.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// Whose consent a referral needs, by which article, and how far it is; each person's answer is one
/// key or click.
class ConsentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPanel(OpenCase &open, QWidget *parent = nullptr);

    void show(const core::Referral &referral);
    /// The answer of the n-th person: agrees today, or takes that back.
    void toggle(qsizetype number);

private:
    void showRows();
    int focusedRow() const;
    QWidget *row(const core::ConsentStatus &status, qsizetype number);
    QWidget *answers(const core::ConsentStatus &status);
    QWidget *wayOf(const core::Consent &given);
    QWidget *dayOf(const core::Consent &given);
    /// Why consent cannot have been given that day; empty when it can.
    QString whyNot(const QDate &day) const;
    void
    record(const core::PersonId &person, core::ConsentAnswer answer, const QString &reason = {});
    void withdraw(const core::ConsentId &id);

    OpenCase &m_open;
    core::Referral m_referral;
    core::ConsentGate m_gate;
    struct Shown
    {
        core::ConsentGate gate;
        QList<core::Consent> consents;
        QList<core::Person> persons;
        core::Language language = core::Language::Dutch;

        bool operator==(const Shown &) const = default;
    };
    Shown m_shown; ///< What the rows were made of.
    TextLabel *m_title;
    TextLabel *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace ui
