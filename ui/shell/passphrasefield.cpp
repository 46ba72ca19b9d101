#include "ui/shell/passphrasefield.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_eye(iconButton(Icon::Eye, QString(), this))
{
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_eye->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(sizes().gapTiny);
    row->addWidget(m_edit, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
    connect(m_eye, &QToolButton::toggled, this, &PassphraseField::setShown);
    setShown(false);
}

QString PassphraseField::text() const
{
    return m_edit->text();
}

void PassphraseField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PassphraseField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setChecked(shown);
    m_eye->setIcon(icon(shown ? Icon::EyeOff : Icon::Eye));
    retranslate();
}

void PassphraseField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void PassphraseField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseField::retranslate()
{
    const QString words = m_eye->isChecked() ? tr("Hide what is typed") : tr("Show what is typed");
    setButtonName(m_eye, words);
}

} // namespace ui
