#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace ui {

/// An action by its words, and where it belongs.
struct Command
{
    QString group;
    QString text;
    QPointer<QAction> action;
};

/// The commands that fit what was typed, best first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole, ShortcutRole, PlacesRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void setTyped(const QString &typed);
    QAction *actionAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        qsizetype command = 0;
        int score = 0;
        QList<qsizetype> places;
    };

    QList<Command> m_commands;
    QList<Row> m_rows;
};

/// The text of an action without its mnemonic.
QString plainText(const QAction &action);

} // namespace ui
