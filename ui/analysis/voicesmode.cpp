#include "ui/analysis/voicesmode.h"

#include "ui/analysis/mapsaver.h"
#include "ui/analysis/voicespanel.h"
#include "ui/analysis/voicesposter.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/takeout.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

VoicesMode::VoicesMode(OpenCase &open, VoicesPanel &panel, QWidget *page)
    : QObject(page)
    , m_open(open)
    , m_panel(panel)
    , m_page(page)
    , m_map(new ReadingMap(page))
    , m_next(new QAction(icon(Icon::Users), {}, this))
{
    m_map->setObjectName(u"voicesMap"_s);
    m_map->hide();
    m_map->view().installEventFilter(this);
    m_next->setShortcut(Qt::Key_F6);
    m_next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describe(m_next, tr("Voices: one, both, the other"));
    page->addAction(m_next);
    connect(m_next, &QAction::triggered, this, [this] {
        if (m_map->isHidden())
            Q_EMIT wanted();
        else
            m_panel.swipe();
    });
    connect(&m_panel, &VoicesPanel::shown, this, &VoicesMode::show);
    connect(&m_panel, &VoicesPanel::printAsked, this, &VoicesMode::askPlace);
    connect(&m_panel, &VoicesPanel::pointed, this, [this](const Lit &lit) {
        m_map->scene().light(lit);
        if (!lit.factors.isEmpty())
            m_map->view().reveal(*lit.factors.constBegin());
    });
    connect(m_map, &ReadingMap::tapped, this, [this](const core::FactorId &card) {
        m_map->scene().light({});
        m_map->scene().choose({card, {}});
    });
}

void VoicesMode::setOn(bool isOn)
{
    m_map->setVisible(isOn);
    if (!isOn)
        return;
    show();
    if (!m_isFitted)
        m_map->view().showStart();
    m_isFitted = true;
}

void VoicesMode::show()
{
    if (m_map->isHidden())
        return;
    m_map->showMap(m_panel.view());
    m_map->scene().light({});
    m_map->scene().stage(m_panel.staging());
}

bool VoicesMode::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        m_panel.swipe(-1);
        return true;
    case Qt::Key_Right:
        m_panel.swipe();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

void VoicesMode::askPlace()
{
    auto *dialog = new QFileDialog(m_page, tr("Side by side on paper"), QDir::homePath());
    dialog->setObjectName(u"voicesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("Poster (*.pdf)"));
    dialog->selectFile(m_open.file().head.code + u".pdf"_s); // Never a name of a person.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        takeOut(m_open, this, core::AuditEvent::Print, u"voices"_s, [this, path] { save(path); });
    });
    dialog->open();
}

void VoicesMode::save(const QString &path)
{
    const core::Result<> written =
        saveBytes(path, voicesPdf(m_panel.poster(m_open.clock().today())));
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error().detail);
}

} // namespace ui
