#pragma once

#include "core/referral/consent.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// Whose consent something needs (a referral, help, telling others, others who listen), by which
/// article, and how far it is; each person's answer is one key or click.
class ConsentPanel : public QWidget
{
    Q_OBJECT

public:
    /// Set on each button that gives consent.
    static constexpr char AgreesName[] = "agrees";

    explicit ConsentPanel(OpenCase &open, QWidget *parent = nullptr);

    /// `towards` is written in what is answered now; empty: the ask's own.
    void show(const core::ConsentAsk &ask, const QString &towards = {});
    void setTitle(const QString &title);
    /// The answer of the n-th person: agrees today, or takes that back.
    void toggle(qsizetype number);

private:
    void showRows();
    int focusedRow() const;
    QWidget *row(const core::ConsentStatus &status, qsizetype number);
    QWidget *answers(const core::ConsentStatus &status);
    void addGiven(QLayout *layout, const core::ConsentId &id);
    QWidget *wayOf(const core::Consent &given);
    using Day = QDate core::Consent::*;
    /// Changes the day when it is possible, else says why not.
    QWidget *dayField(const core::Consent &given, Day day, const QString &label);
    QString whyNot(const core::Consent &given, Day day, const QDate &entered) const;
    void
    record(const core::PersonId &person, core::ConsentAnswer answer, const QString &reason = {});
    void withdraw(const core::ConsentId &id);

    OpenCase &m_open;
    core::ConsentAsk m_ask;
    QString m_towards;
    core::ConsentGate m_gate;
    struct Shown
    {
        core::ConsentAsk ask;
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
