#include "ui/referral/referralpage.h"

#include "core/referral/referralstate.h"
#include "core/report/letter.h"
#include "ui/referral/referralform.h"
#include "ui/render/pdf.h"
#include "ui/shared/consentpanel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icons.h"
#include "ui/shared/insight.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/paperpreview.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/takeout.h"
#include "ui/shared/theme.h"
#include "ui/shared/words.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReferralPage::ReferralPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_catalogue(catalogue)
    , m_message(new MessageBar)
    , m_empty(new EmptyState(Icon::Send, {}))
    , m_stack(new QStackedWidget)
    , m_list(new QListWidget)
    , m_form(new ReferralForm(open, catalogue))
    , m_consents(new ConsentPanel(open))
    , m_preview(new PaperPreview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    makeActions();
    connect(m_empty, &EmptyState::actionChosen, this, &ReferralPage::addReferral);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_open.file().referrals.size())
            m_current = m_open.file().referrals[row].id;
        showReferral();
    });
    refreshInSight(*this, m_open, [this] { refresh(); });
    connect(&m_open, &OpenCase::reloaded, this, &ReferralPage::refresh);
    connect(&m_open, &OpenCase::editAsked, this, [this](const core::Uuid &subject) {
        if (core::find(m_open.file().referrals, core::ReferralId(subject))) {
            m_current = core::ReferralId(subject);
            refresh();
        }
    });
    retranslate();
}

QWidget *ReferralPage::makeBody()
{
    const Sizes size = sizes();
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, size.gapSmall, size.gapLarge);
    leftColumn->setSpacing(size.gapLarge);
    m_list->setObjectName(u"referralList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    leftColumn->addWidget(m_list);
    leftColumn->addWidget(m_consents);
    leftColumn->addWidget(m_form);
    leftColumn->addStretch();

    m_preview->setObjectName(u"letterPreview"_s);

    auto *body = new SideBySide({new ScrollPage(left), 4}, {m_preview, 5}, textWidth(90));
    body->setContentsMargins(size.gapPage, size.gapLarge, size.gapPage, size.gapLarge);
    return body;
}

void ReferralPage::makeActions()
{
    const auto add = [this](Icon picture, const QKeySequence &keys) {
        auto *action = new QAction(icon(picture), QString(), this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_keys.append(action);
        return action;
    };
    connect(add(Icon::Plus, Qt::CTRL | Qt::Key_R),
            &QAction::triggered,
            this,
            &ReferralPage::addReferral);
    connect(add(Icon::Download, Qt::CTRL | Qt::Key_P),
            &QAction::triggered,
            this,
            &ReferralPage::askWhere);
    connect(add(Icon::Trash, {}), &QAction::triggered, this, &ReferralPage::removeReferral);
    for (int number = 1; number <= 4; ++number)
        connect(add(Icon::Check, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))),
                &QAction::triggered,
                this,
                [this, number] { m_consents->toggle(number); });
    addActions(m_keys);
    m_actions = m_keys.mid(0, 2); // The others are keys, not buttons.
}

const core::Referral *ReferralPage::current() const
{
    return core::find(m_open.file().referrals, m_current);
}

void ReferralPage::refresh()
{
    const QList<core::Referral> &referrals = m_open.file().referrals;
    m_stack->setCurrentIndex(referrals.isEmpty() ? 0 : 1);
    if (!current() && !referrals.isEmpty())
        m_current = referrals.first().id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const core::Referral &referral : referrals) {
        const core::OfferType *type = m_catalogue.offerType(referral.type);
        const QString name = type ? type->name.in(screenLanguage()) : tr("New referral");
        m_list->addItem(core::stateText(referral.state).in(screenLanguage()) + u"  ·  "_s + name);
        m_list->item(m_list->count() - 1)->setToolTip(name);
        if (referral.id == m_current)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_list->setVisible(referrals.size() > 1);
    const int rows = std::min<int>(m_list->count(), 4);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    showReferral();
}

void ReferralPage::showReferral()
{
    const core::Referral *referral = current();
    m_actions[1]->setEnabled(referral != nullptr);
    if (!referral)
        return;
    const auto place =
        referral->id == m_shown ? PaperPreview::Place::Kept : PaperPreview::Place::Start;
    m_shown = referral->id;
    m_form->show(*referral);
    m_consents->setTitle(tr("Who agrees?"));
    m_consents->show({core::ConsentPurpose::Referral, referral->id}, referral->organisation);
    const core::LetterContext context{m_catalogue, m_open.clock().today(), screenLanguage(), {}};
    const core::Result<core::LetterDocument> made = letter();
    m_preview->show(made ? *made : core::letterDraft(m_open.file(), *referral, context), place);
    if (made && m_isRefused) // What was missing is there.
        m_message->dismiss();
    m_isRefused = m_isRefused && !made;
}

core::Result<core::LetterDocument> ReferralPage::letter() const
{
    const core::LetterContext context{m_catalogue, m_open.clock().today(), screenLanguage(), {}};
    return core::letter(m_open.file(), *current(), context);
}

void ReferralPage::addReferral()
{
    auto referral = m_open.fresh<core::Referral>();
    m_current = referral.id;
    m_open.add(referral);
    m_form->focusFirst();
}

void ReferralPage::removeReferral()
{
    const core::Referral *referral = current();
    if (referral && referral->state == core::ReferralState::Draft)
        m_open.commit(core::removed(core::Referral(*referral)));
}

/// Refused in one sentence before anybody chooses a place for the file.
void ReferralPage::askWhere()
{
    if (!current())
        return;
    const core::Result<core::LetterDocument> made = letter();
    if (!made) {
        m_message->say(Tone::Warning, made.error().detail);
        m_isRefused = true;
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the letter"), QDir::homePath());
    dialog->setObjectName(u"letterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("Letter (*.pdf)"));
    dialog->selectFile(m_open.file().head.code + u".pdf"_s); // Never a name of a person.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        takeOut(
            m_open, this, core::AuditEvent::Print, u"letter"_s, [this, path] { saveLetter(path); });
    });
    dialog->open();
}

void ReferralPage::saveLetter(const QString &path)
{
    const core::Result<core::LetterDocument> made = letter();
    const core::Result<> written =
        made ? writePdf(*made, path) : core::Result<>(tl::unexpected(made.error()));
    if (written)
        m_message->say(Tone::Success, tr("The letter is in %1.").arg(path));
    else
        m_message->say(Tone::Problem, written.error().detail);
}

void ReferralPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReferralPage::retranslate()
{
    m_empty->setSentence(tr("No referral. What the family needs may be among the offers."));
    m_empty->setAction(tr("New referral"));
    m_list->setAccessibleName(tr("Referrals"));
    m_preview->setAccessibleName(tr("The letter as it will be"));
    m_actions[0]->setText(tr("New referral"));
    m_actions[1]->setText(tr("Save letter"));
    int number = 0;
    m_keys[2]->setText(tr("Remove this draft"));
    for (QAction *action : m_keys.mid(3))
        action->setText(tr("Person %1 agrees, or takes it back").arg(++number));
    m_form->retranslate();
    refresh();
}

} // namespace ui
