#pragma once

#include "core/analysis/voices.h"

#include <QWidget>

namespace ui {

/// What the lines and borders of two people look like, in words.
class VoiceLegend : public QWidget
{
    Q_OBJECT

public:
    explicit VoiceLegend(QWidget *parent = nullptr);

    /// Without `other` only one is told.
    void setNames(const QString &one, const QString &other);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList words() const;

    QString m_one;
    QString m_other;
};

/// "one line: Isa", "two lines: Karin", "three lines: both".
QStringList voiceWords(const QString &one, const QString &other);

} // namespace ui
