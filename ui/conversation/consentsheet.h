#pragma once

#include "ui/shared/opencase.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace ui {

class Card;
class ConsentPanel;
class ScrollPage;

/// Who agrees to what, beside a referral: to the help itself, to telling somebody, to somebody who
/// listens along or watches. Asked for each of those by name.
class ConsentSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentSheet(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    /// At the first answer that can be given, else ready for the name of somebody who is to hear.
    void begin();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Of one purpose: a panel for each name that was asked about, and a line for another one.
    struct Part
    {
        core::ConsentPurpose purpose = core::ConsentPurpose::Help;
        Card *card = nullptr;
        QLineEdit *line = nullptr; // None where nobody is named.
        QVBoxLayout *list = nullptr;
        QStringList names; // Those shown.
        QList<ConsentPanel *> panels;
    };

    void build();
    Part makePart(core::ConsentPurpose purpose, const QString &title, const QString &why);
    QStringList namesFor(core::ConsentPurpose purpose) const;
    void fill(Part &part);
    void ask(core::ConsentPurpose purpose, const QString &name);

    OpenCase &m_open;
    core::CaseId m_case;
    ScrollPage *m_content = nullptr;
    QList<Part> m_parts;
    QList<std::pair<core::ConsentPurpose, QString>> m_asked; // Not answered yet.
};

} // namespace ui
