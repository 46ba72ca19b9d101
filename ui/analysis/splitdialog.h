#pragma once

#include "core/analysis/mergecards.h"
#include "ui/shared/dialog.h"

class QCheckBox;
class QPushButton;

namespace ui {

class WordsEdit;

/// One card becomes two: the words of each, and which arrows go along with the second.
class SplitDialog : public Dialog
{
    Q_OBJECT

public:
    SplitDialog(const core::CaseFile &file, const core::Factor &card, QWidget *parent);

Q_SIGNALS:
    void asked(const core::Splitting &splitting);

private:
    void listArrows(const core::CaseFile &file);
    void take();

    core::FactorId m_card;
    WordsEdit *m_first;
    WordsEdit *m_second;
    QList<std::pair<core::LinkId, QCheckBox *>> m_arrows;
};

/// Where a text falls in two by itself: at a line break, a semicolon, a slash, "and" or "en".
std::pair<QString, QString> halves(const QString &text);

} // namespace ui
