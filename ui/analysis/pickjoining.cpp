// Cards that become one, one that becomes two, and cards under one name.

#include "core/analysis/mergecards.h"
#include "core/model/difference.h"
#include "ui/analysis/namedialog.h"
#include "ui/analysis/pickdeeds.h"
#include "ui/analysis/splitdialog.h"
#include "ui/analysis/traces.h"
#include "ui/shared/dialog.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// The random bytes of the open case, sixteen at a time.
class FreshBytes : public core::Rng
{
public:
    explicit FreshBytes(const OpenCase &open) : m_open(open) {}

    void fill(std::span<quint8> bytes) override
    {
        for (size_t at = 0; at < bytes.size(); at += sizeof(core::Uuid)) {
            const core::Uuid fresh = m_open.fresh<core::Statement>().id.uuid();
            const size_t count = std::min(sizeof fresh, bytes.size() - at);
            std::copy_n(fresh.begin(), count, bytes.begin() + static_cast<std::ptrdiff_t>(at));
        }
    }

private:
    const OpenCase &m_open;
};

} // namespace

/// Two or three cards become one at once, for undo is one key; of more than one sees at a glance it
/// asks first.
void PickDeeds::askMerge()
{
    constexpr qsizetype atAGlance = 3;
    const QList<core::FactorId> chosen = cards();
    const core::Factor *first =
        chosen.isEmpty() ? nullptr : core::find(m_open.file().factors, chosen.first());
    if (!first || chosen.size() <= atAGlance) {
        merge(chosen);
        return;
    }
    auto *dialog = new Dialog(tr("Make one card of %n?", nullptr, int(chosen.size())), &m_view);
    dialog->setObjectName(u"mergeDialog"_s);
    dialog->setText(tr("It will be called %1. The words of the others stay as sentences below it. "
                       "Ctrl+Z takes it back.")
                        .arg(quotedShort(first->text)));
    dialog->addCancelButton(tr("Leave them"));
    auto *take = dialog->addButton(tr("Make one card"), Variant::Primary);
    connect(take, &QPushButton::clicked, this, [this, dialog, chosen] {
        dialog->accept();
        merge(chosen);
    });
    dialog->open();
}

void PickDeeds::merge(const QList<core::FactorId> &chosen)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_open.clock().now());
    FreshBytes rng(m_open);
    const auto result = core::merged(m_open.file(), chosen, now, rng);
    if (!result) {
        Q_EMIT told(Tone::Problem,
                    tr("These cards cannot become one: nobody may see all of them."));
        return;
    }
    commit(core::changeBetween(m_open.file(), result->file));
    m_scene.choose({result->card, {}});
    const core::Factor *card = core::find(m_open.file().factors, result->card);
    QStringList words{
        tr("%n cards are now %1; their words stay as sentences.", nullptr, int(chosen.size()))
            .arg(quotedShort(card->text))};
    if (result->inside > 0)
        words += tr("%n arrow(s) between them went.", nullptr, result->inside);
    if (result->doubled > 0)
        words += tr("%n double arrow(s) became one.", nullptr, result->doubled);
    for (const QString &name : result->loopNames)
        words += tr("The circle %1 is no more.").arg(quotedShort(name));
    Q_EMIT announced(words.join(u' '));
}

void PickDeeds::split()
{
    const core::Factor *card = core::find(m_open.file().factors, m_scene.choice().factor);
    if (!card)
        return;
    auto *dialog = new SplitDialog(m_open.file(), *card, &m_view);
    connect(dialog, &SplitDialog::asked, this, [this](const core::Splitting &splitting) {
        FreshBytes rng(m_open);
        const auto parted = core::split(m_open.file(), splitting, rng);
        if (!parted) {
            Q_EMIT told(Tone::Problem, tr("The card is not there any more."));
            return;
        }
        commit(seated(standing(), parted->file));
        m_scene.choose({parted->second, {}});
        m_view.reveal(parted->second);
        Q_EMIT announced(tr("One card became two. Ctrl+Z makes it one again."));
    });
    dialog->open();
}

/// Of several the one that holds all that is chosen.
const core::CardGroup *PickDeeds::groupOfChoice() const
{
    const QList<core::FactorId> chosen = cards();
    for (const core::CardGroup &group : m_open.file().groups) {
        const bool holdsAll =
            std::all_of(chosen.begin(), chosen.end(), [&](const core::FactorId &card) {
                return group.factors.contains(card);
            });
        if (holdsAll && !chosen.isEmpty())
            return &group;
    }
    return nullptr;
}

void PickDeeds::group()
{
    auto *dialog =
        new NameDialog(tr("Group"), tr("What do these cards have in common?"), {}, &m_view);
    connect(dialog, &NameDialog::named, this, [this, chosen = cards()](const QString &name) {
        core::CardGroup group = m_open.fresh<core::CardGroup>();
        group.name = name;
        for (const core::FactorId &card : chosen) {
            if (core::find(m_open.file().factors, card))
                group.factors += card;
        }
        m_open.add(group);
        refresh();
        Q_EMIT announced(tr("Group %1").arg(quotedShort(name)));
    });
    dialog->open();
}

void PickDeeds::renameGroup()
{
    const core::CardGroup *group = groupOfChoice();
    if (!group)
        return;
    auto *dialog = new NameDialog(
        tr("Name of the group"), tr("What do these cards have in common?"), group->name, &m_view);
    connect(dialog, &NameDialog::named, this, [this, id = group->id](const QString &name) {
        const core::CardGroup *before = core::find(m_open.file().groups, id);
        if (!before)
            return;
        core::CardGroup after = *before;
        after.name = name;
        m_open.change(*before, after);
    });
    dialog->open();
}

void PickDeeds::ungroup()
{
    if (const core::CardGroup *group = groupOfChoice()) {
        const QString name = group->name;
        commit(core::removed(*group));
        refresh();
        Q_EMIT announced(tr("%1 is no group any more. The cards stay.").arg(quotedShort(name)));
    }
}

} // namespace ui
