#pragma once

#include "core/model/casefile.h"

#include <QWidget>

class QAction;
class QComboBox;
class QVBoxLayout;

namespace ui {

class PickChips;
class TextLabel;

/// Several chosen cards: what they share to read and change, and what can be done with them.
class CardsForm : public QWidget
{
    Q_OBJECT

public:
    explicit CardsForm(QWidget *parent = nullptr);

    /// One button for each, seen while it can be done.
    void setCommands(const QList<QAction *> &commands);
    void show(const core::CaseFile &file, const QList<core::FactorId> &cards);
    void focusFirst();

Q_SIGNALS:
    void domainChosen(core::Domain domain);
    void polarityChosen(core::Polarity polarity);

private:
    void fillFields();

    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_names;
    PickChips *m_polarity;
    QComboBox *m_domain;
};

} // namespace ui
