#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace ui {

/// No field takes more than the vault keeps (core::LongestText). What would make it longer does not
/// go in, whole: what was typed stays as it was, and what was pasted is still on the clipboard.
class TextLimit : public QObject
{
    Q_OBJECT

public:
    explicit TextLimit(QObject *parent = nullptr);

Q_SIGNALS:
    void refused(qsizetype length);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *editor);
    void look();

    QPointer<QWidget> m_editor;
    QString m_before; ///< What fitted.
    int m_caret = 0;
    bool m_isPuttingBack = false;
};

} // namespace ui
