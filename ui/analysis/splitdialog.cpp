#include "ui/analysis/splitdialog.h"

#include "ui/analysis/traces.h"
#include "ui/shared/field.h"
#include "ui/shared/scrollpage.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/wordsedit.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

std::pair<QString, QString> halves(const QString &text)
{
    static const QRegularExpression seam(u"\\s*(?:\\n|;|\\s/\\s|\\s(?:en|and)\\s)\\s*"_s);
    const QRegularExpressionMatch match = seam.match(text);
    if (!match.hasMatch())
        return {text.simplified(), {}};
    return {text.left(match.capturedStart()).simplified(),
            text.mid(match.capturedEnd()).simplified()};
}

SplitDialog::SplitDialog(const core::CaseFile &file, const core::Factor &card, QWidget *parent)
    : Dialog(tr("Split in two cards"), parent)
    , m_card(card.id)
    , m_first(new WordsEdit(tr("Words of the first card"), 2))
    , m_second(new WordsEdit(tr("Words of the second card"), 2))
{
    const auto [first, second] = halves(card.text);
    m_first->setObjectName(u"splitFirst"_s);
    m_second->setObjectName(u"splitSecond"_s);
    m_first->setPlainText(first);
    m_second->setPlainText(second);
    setText(tr("Both stay said by the same people and seen by the same people."));
    body()->setSpacing(sizes().gap);
    body()->addWidget(new Field(tr("First card"), m_first));
    body()->addWidget(new Field(tr("Second card"), m_second));
    listArrows(file);
    addCancelButton(tr("Cancel"));
    QPushButton *split = addButton(tr("Split"), Variant::Primary);
    const auto check = [this, split] {
        const bool isBlank = m_first->toPlainText().trimmed().isEmpty()
                             || m_second->toPlainText().trimmed().isEmpty();
        split->setEnabled(!isBlank);
    };
    connect(m_first, &QPlainTextEdit::textChanged, split, check);
    connect(m_second, &QPlainTextEdit::textChanged, split, check);
    connect(split, &QPushButton::clicked, this, &SplitDialog::take);
    check();
    (second.isEmpty() ? m_second : m_first)->setFocus();
}

void SplitDialog::listArrows(const core::CaseFile &file)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const core::Link &link : file.links) {
        if (link.from != m_card && link.to != m_card)
            continue;
        const bool isOut = link.from == m_card;
        const core::Factor *other = core::find(file.factors, isOut ? link.to : link.from);
        if (!other)
            continue;
        const QString whole = (isOut ? tr("to %1") : tr("from %1")).arg(quotedShort(other->text));
        auto *box = new QCheckBox(
            fontMetrics().elidedText(whole, Qt::ElideRight, textWidth(44)).replace(u'&', u"&&"_s));
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setToolTip(u"<p>%1</p>"_s.arg(whole.toHtmlEscaped()));
        box->setAccessibleName(whole);
        column->addWidget(box);
        m_arrows += {link.id, box};
    }
    column->addStretch();
    if (m_arrows.isEmpty()) {
        delete list;
        return;
    }
    body()->addWidget(new TextLabel(tr("Arrows that go along with the second"), TextRole::Label));
    auto *page = new ScrollPage(list);
    constexpr int most = 6;
    page->setFixedHeight(std::min(int(m_arrows.size()), most) * sizes().control);
    body()->addWidget(page);
}

void SplitDialog::take()
{
    core::Splitting splitting{m_card, m_first->toPlainText(), m_second->toPlainText(), {}};
    for (const auto &[link, box] : std::as_const(m_arrows)) {
        if (box->isChecked())
            splitting.toSecond += link;
    }
    Q_EMIT asked(splitting);
    accept();
}

} // namespace ui
