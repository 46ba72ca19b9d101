#pragma once

#include "core/analysis/shares.h"

#include <QWidget>

class QLabel;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// Divides a hundred percent of an effect over its causes; what nobody gives stays "we do not
/// know". May be left at any moment: nothing is kept until it is said so.
class ShareQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit ShareQuestion(QWidget *parent = nullptr);

    void ask(const core::CaseFile &file, const core::FactorId &effect);
    const core::FactorId &effect() const { return m_effect; }

Q_SIGNALS:
    void answered(const core::FactorId &effect, const core::Shares &shares);
    void skipped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QSlider *slider;
        QSpinBox *number;
    };

    void addRow(const QString &cause);
    void set(qsizetype row, int percent);
    void showParts();

    core::FactorId m_effect;
    core::Shares m_shares;
    TextLabel *m_question;
    TextLabel *m_unknown;
    QVBoxLayout *m_causes;
    QList<Row> m_rows;
};

} // namespace ui
