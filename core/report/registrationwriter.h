#pragma once

#include "core/model/wording.h"
#include "core/report/registration.h"

namespace core {

/// The lines under each heading of the registration system; none where nothing is known.
class RegistrationWriter
{
public:
    RegistrationWriter(const CaseFile &file, const RegistrationWish &wish);

    QStringList lines(RegistrationPart part) const;

private:
    QStringList personal() const;
    QStringList important() const;
    QStringList school() const;
    QStringList trouble() const;
    QStringList story() const;
    QStringList earlierHelp() const;
    QStringList mainThings() const;
    QStringList wishes() const;
    QStringList ownStrength() const;
    QStringList agreements() const;

    QStringList quotes(const QList<Statement> &statements) const;
    QStringList cardsOf(Domain domain) const;
    QString cardLine(const Factor &factor) const;
    QString offerLine(const Offer &offer) const;
    QString personLine(const Person &person) const;
    /// "[MOEDER] ", of what is not for everybody, for the coach alone.
    QString label(const PersonId &saidBy, const Sight &sight) const;
    QString day(const QDate &date) const;
    QString in(const Wording &wording) const { return wording.in(m_wish.language); }

    const CaseFile &m_file;
    CaseFile m_view;
    const RegistrationWish &m_wish;
};

} // namespace core
