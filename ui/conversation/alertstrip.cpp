#include "ui/conversation/alertstrip.h"

#include "ui/shared/chip.h"
#include "ui/shared/layouts.h"
#include "ui/shared/opencase.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Dates that come are news; what is missing or passed is a warning.
Tone alertTone(core::AlertKind kind)
{
    return kind <= core::AlertKind::TurnsEighteen ? Tone::Info : Tone::Warning;
}

} // namespace

AlertStrip::AlertStrip(OpenCase &openCase, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_case(openCase), m_catalogue(catalogue), m_column(new QVBoxLayout(this))
{
    setObjectName(u"alertStrip"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(sizes().gapTiny);
    connect(&m_case, &OpenCase::changed, this, &AlertStrip::refresh);
    connect(&m_case, &OpenCase::reloaded, this, &AlertStrip::refresh);
    refresh();
}

void AlertStrip::refresh()
{
    const core::CaseFile &file = m_case.file();
    const QDate today = m_case.clock().today();
    const core::Language language = screenLanguage();
    clear(m_column);
    for (const core::Alert &alert : core::alertsOf(file, m_catalogue, today)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(sizes().gapSmall);
        row->addWidget(new Chip(core::alertName(alert.kind).in(language), alertTone(alert.kind)),
                       0,
                       Qt::AlignTop);
        auto *text = new TextLabel(core::alertText(alert, file, today, language) + u' '
                                       + core::alertAdvice(alert.kind).in(language),
                                   TextRole::Small);
        row->addWidget(text, 1);
        m_column->addWidget(line);
    }
    setVisible(m_column->count() > 0);
}

void AlertStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
