#include "ui/shell/recoverycheckstep.h"

#include "core/model/rng.h"
#include "ui/shared/field.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

RecoveryCheckStep::RecoveryCheckStep(core::Rng &rng, QWidget *parent)
    : StartStep(parent)
    , m_rng(rng)
    , m_first(addAsked(u"firstGroup"_s))
    , m_second(addAsked(u"secondGroup"_s))
{
    secondary()->show();
    connect(secondary(), &QPushButton::clicked, this, &RecoveryCheckStep::codeWanted);
    retranslate();
}

RecoveryCheckStep::Asked RecoveryCheckStep::addAsked(const QString &name)
{
    auto *edit = new QLineEdit;
    const Asked asked{0, edit, new Field(QString(), edit, this)};
    edit->setObjectName(name);
    edit->setMaximumWidth(textWidth(16));
    content()->addWidget(asked.field);
    return asked;
}

void RecoveryCheckStep::begin()
{
    StartStep::begin();
    m_first.edit->clear();
    m_second.edit->clear();
    m_first.edit->setFocus();
}

void RecoveryCheckStep::setCode(const QString &code)
{
    m_code = code.split(u'-');
    std::array<quint8, 2> dice{};
    m_rng.fill(dice);
    // One from the first half and one from the second: never the same, never all from one glance.
    const qsizetype half = m_code.size() / 2;
    m_first.group = dice[0] % half;
    m_second.group = half + dice[1] % (m_code.size() - half);
    retranslate();
}

bool RecoveryCheckStep::isRight(const Asked &asked) const
{
    QString typed = asked.edit->text().simplified().toUpper();
    typed.remove(u' ').replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return typed == m_code.value(asked.group);
}

void RecoveryCheckStep::advance()
{
    for (const Asked &asked : {m_first, m_second}) {
        if (isRight(asked))
            continue;
        const qsizetype group = asked.group + 1;
        showFault([group] {
            return tr("Group %1 is not the same as in the code. Look at your paper.").arg(group);
        });
        asked.edit->setFocus();
        asked.edit->selectAll();
        return;
    }
    clearFault();
    m_code.clear();
    Q_EMIT proved();
}

void RecoveryCheckStep::retranslate()
{
    setWords(tr("Check what you wrote"),
             tr("Type two groups from your paper, so that you know it can be read."));
    for (const Asked &asked : {m_first, m_second})
        asked.field->setLabel(tr("Group %1").arg(asked.group + 1));
    primary()->setText(tr("Continue"));
    secondary()->setText(tr("Show the code again"));
}

} // namespace ui
