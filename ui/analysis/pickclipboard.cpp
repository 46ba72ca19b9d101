// Copying, cutting and pasting cards, and a list of lines that becomes cards.

#include "ui/analysis/burst.h"
#include "ui/analysis/cardclip.h"
#include "ui/analysis/edits.h"
#include "ui/analysis/pickdeeds.h"
#include "ui/analysis/traces.h"
#include "ui/shared/dialog.h"
#include "ui/shared/takeout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void PickDeeds::copy()
{
    const CardClip clip = clipOf(m_open.file(), cards());
    if (clip.factors.isEmpty())
        return;
    takeOut(m_open, this, core::AuditEvent::Copy, u"map"_s, [this, clip] {
        QGuiApplication::clipboard()->setMimeData(new CardMime(clip));
        Q_EMIT announced(tr("%n card(s) copied", nullptr, int(clip.factors.size())));
    });
}

void PickDeeds::cut()
{
    const QList<core::FactorId> chosen = cards();
    const core::CaseFile before = m_open.file();
    copy();
    commit(removedCards(before, chosen));
    Q_EMIT announced(goneWords(before, chosen));
}

void PickDeeds::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const auto *own = qobject_cast<const CardMime *>(data);
    if (!own) {
        pasteLines(data ? data->text() : QString());
        return;
    }
    const Pasting pasting = pasted(m_open, standing(), own->clip());
    commit(pasting.change);
    m_scene.choose(choiceOf(pasting.cards));
    if (!pasting.cards.isEmpty())
        m_view.reveal(pasting.cards.last());
    if (pasting.leftOut > 0)
        Q_EMIT told(Tone::Warning,
                    tr("%n card(s) stayed behind: only for people who are not in this case.",
                       nullptr,
                       pasting.leftOut));
    Q_EMIT announced(tr("%n card(s) pasted", nullptr, int(pasting.cards.size())));
}

void PickDeeds::pasteLines(const QString &text)
{
    const QStringList lines = linesOf(text);
    if (lines.isEmpty()) {
        Q_EMIT announced(tr("There is nothing to paste that can become a card."));
        return;
    }
    if (const QString problem = whyNot(lines); !problem.isEmpty()) {
        Q_EMIT told(Tone::Problem, problem);
        return;
    }
    if (lines.size() <= ManyLines) {
        makeCards(lines);
        return;
    }
    auto *dialog = new Dialog(tr("A long list"), &m_view);
    dialog->setText(tr("The list has %n lines. Each becomes a card.", nullptr, int(lines.size())));
    dialog->addCancelButton(tr("Cancel"));
    QPushButton *make = dialog->addButton(tr("Make the cards"), Variant::Primary);
    connect(make, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, lines] { makeCards(lines); });
    dialog->open();
}

void PickDeeds::makeCards(const QStringList &lines)
{
    QSet<core::FactorId> before;
    for (const core::Factor &factor : m_open.file().factors)
        before += factor.id;
    const Typed made = typed(m_open, m_scene.places(), parseLines(lines), m_lane);
    commit(made.change);
    QList<core::FactorId> fresh;
    for (const core::Factor &factor : m_open.file().factors) {
        if (!before.contains(factor.id))
            fresh += factor.id;
    }
    m_scene.choose(fresh.isEmpty() ? Choice{made.last, {}} : choiceOf(fresh));
    m_view.reveal(m_scene.choice().factor);
    Q_EMIT announced(tr("%n card(s) made of the list", nullptr, int(fresh.size())));
}

} // namespace ui
