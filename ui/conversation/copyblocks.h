#pragma once

#include "core/report/registration.h"

#include <QWidget>

class QToolButton;

namespace ui {

class Card;
class OpenCase;
class TextLabel;

/// The text for the registration system, one card a heading. Enter, Space, Ctrl+C or its button
/// copies the text of a card.
class CopyBlocks : public QWidget
{
    Q_OBJECT

public:
    explicit CopyBlocks(OpenCase &open, QWidget *parent = nullptr);

    void show(const QList<core::TextBlock> &blocks);
    void copy(int index);

Q_SIGNALS:
    void copied(const QString &heading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        Card *card;
        TextLabel *heading;
        TextLabel *text;
        QToolButton *button;
    };
    Row makeRow(int index);
    int focused() const;

    OpenCase &m_open;
    QList<core::TextBlock> m_blocks;
    QList<Row> m_rows;
};

} // namespace ui
