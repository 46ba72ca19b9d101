#pragma once

#include "ui/analysis/loopnames.h"
#include "ui/shared/card.h"

class QLineEdit;
class QToolButton;

namespace ui {

class TextLabel;

/// What a row of the list says of a loop.
struct LoopFace
{
    LoopKey key;
    std::optional<core::LoopClass> kind; // None: it is no loop any more.
    QString words;
    QString name;
    QString proposal;
    bool isPinned = false;
    bool isNew = false;
};

/// One loop in the list. Enter lights it, F2 names it, P pins it.
class LoopRow : public Card
{
    Q_OBJECT

public:
    LoopRow(const LoopFace &face, QWidget *parent);

    const LoopKey &key() const { return m_face.key; }
    void beginNaming();
    static core::Uuid idOf(const LoopKey &key);

Q_SIGNALS:
    void named(const QString &name);
    void pinned(bool isPinned);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void endNaming(bool isKept);

    LoopFace m_face;
    TextLabel *m_name;
    QLineEdit *m_edit;
};

} // namespace ui
