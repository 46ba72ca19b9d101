#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

namespace ui {

/// Any number of a list, ticked in a menu; the button says which.
class MenuPick : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuPick(QWidget *parent = nullptr);

    /// What the button says while nothing is ticked.
    void setInvitation(const QString &invitation) { m_invitation = invitation; }
    void setOptions(const QStringList &options, const QList<qsizetype> &ticked);

Q_SIGNALS:
    void ticked(qsizetype option, bool isTicked);

private:
    void showText(const QStringList &names);

    QString m_invitation;
    QMenu *m_menu;
};

} // namespace ui
