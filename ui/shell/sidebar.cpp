#include "ui/shell/sidebar.h"

#include "ui/shared/navlist.h"
#include "ui/shared/theme.h"
#include "ui/shared/variant.h"
#include "ui/shell/brand.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString CaseSection = u"case"_s;

QString keyOf(Place place)
{
    return QString::number(static_cast<int>(place));
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_places(new NavList(QString(), this))
    , m_foot(new QVBoxLayout)
    , m_brand(new Brand(this))
{
    const Sizes size = sizes();
    auto *brandRow = new QHBoxLayout;
    brandRow->setContentsMargins(size.gapSmall, size.gapTiny, 0, size.gapTiny);
    brandRow->addWidget(m_brand);
    brandRow->addStretch();
    m_foot->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    column->setSpacing(size.gapSmall);
    column->addLayout(brandRow);
    column->addWidget(m_places, 1);
    column->addLayout(m_foot);
    addPlaces();
    retranslate();
    connect(m_places, &NavList::chosen, this, [this](const QString &key) {
        Q_EMIT placeChosen(static_cast<Place>(key.toInt()));
    });
}

void Sidebar::addPlaces()
{
    m_places->setObjectName(u"places"_s);
    for (const Place place : AllPlaces) {
        m_places->addEntry(keyOf(place), placeIcon(place), placeName(place));
        if (place == Place::Caseload)
            m_places->addSection(CaseSection, QString());
    }
}

void Sidebar::addFoot(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::StrongFocus);
    setVariant(button, Variant::Nav);
    m_foot->addWidget(button);
}

void Sidebar::setPlace(Place place)
{
    m_places->setCurrent(keyOf(place));
}

void Sidebar::setCaseOpen(bool open)
{
    for (const Place place : AllPlaces)
        m_places->setEntryEnabled(keyOf(place), open || !needsCase(place));
}

void Sidebar::setNarrow(bool narrow)
{
    m_places->setIconsOnly(narrow);
    m_brand->setVisible(!narrow);
    for (auto *button : findChildren<QToolButton *>())
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(width() - 1, 0, 1, height(), colors.border);
}

void Sidebar::retranslate()
{
    m_places->setAccessibleName(tr("Pages"));
    m_places->setText(CaseSection, tr("Case"));
    for (const Place place : AllPlaces)
        m_places->setText(keyOf(place), placeName(place));
}

void Sidebar::setHouse(const QString &name)
{
    m_brand->setName(name);
}

} // namespace ui
