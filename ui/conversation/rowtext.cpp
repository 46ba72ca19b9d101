#include "ui/conversation/rowtext.h"

#include "core/conversation/talk.h"
#include "ui/shared/chip.h"
#include "ui/shared/personname.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

class Rows
{
    Q_DECLARE_TR_FUNCTIONS(Rows)

public:
    explicit Rows(const core::CaseFile &file) : m_file(file)
    {
        for (const core::Statement &statement : file.statements)
            m_lastDay = std::max(m_lastDay, statement.at.date());
    }

    RowText row(const core::Statement &statement) const
    {
        return {.id = statement.id,
                .words = statement.text,
                .byline = byline(statement),
                .traces = traces(statement)};
    }

private:
    QString byline(const core::Statement &statement) const
    {
        const QDate day = statement.at.date();
        const QString time = statement.at.toString(u"HH:mm"_s);
        QStringList parts{personName(m_file, statement.saidBy)};
        parts.append(day >= m_lastDay ? time
                                      : QLocale().toString(day, u"d MMM"_s) + u", "_s + time);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QList<Trace> traces(const core::Statement &statement) const
    {
        QList<Trace> found;
        for (const core::Factor &factor : core::factorsFrom(m_file, statement.id)) {
            const Tone tone = toneOf(factor.polarity);
            found.append({.picture = iconOf(tone),
                          .words = wordFor(factor.polarity),
                          .tone = tone,
                          .explanation = tr("Card: %1").arg(factor.text)});
        }
        if (statement.kind == core::StatementKind::Wish)
            found.append({.picture = Icon::Star, .words = tr("Wish"), .explanation = {}});
        if (statement.kind == core::StatementKind::Unknown)
            found.append({.picture = Icon::Help,
                          .words = tr("We do not know this yet"),
                          .tone = Tone::Info,
                          .explanation = {}});
        if (!statement.visibleTo.isEmpty())
            found.append({.picture = Icon::EyeOff,
                          .words = personNames(m_file, statement.visibleTo),
                          .tone = Tone::Warning,
                          .explanation = statement.shareable.isEmpty()
                                             ? tr("Others see nothing of this.")
                                             : tr("Others see: %1").arg(statement.shareable)});
        return found;
    }

    const core::CaseFile &m_file;
    QDate m_lastDay;
};

} // namespace

QList<RowText> rowTexts(const core::CaseFile &file, const QList<core::Statement> &statements)
{
    const Rows rows(file);
    QList<RowText> found;
    for (const core::Statement &statement : statements)
        found.append(rows.row(statement));
    return found;
}

} // namespace ui
