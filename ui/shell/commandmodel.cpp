#include "ui/shell/commandmodel.h"

#include "ui/shell/fuzzy.h"

#include <QAction>

#include <algorithm>

namespace ui {

QString plainText(const QAction &action)
{
    return action.text().remove(u'&');
}

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    setTyped({});
}

void CommandModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const auto match = fuzzyMatch(m_commands.at(i).text, typed))
            m_rows.append(Row{i, match->score, match->places});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) {
        return left.score > right.score;
    });
    endResetModel();
}

QAction *CommandModel::actionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_commands.at(m_rows.at(index.row()).command).action : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const Command &command = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // What is cut off is read there.
        return command.text;
    case Qt::DecorationRole:
        return command.action ? QVariant(command.action->icon()) : QVariant();
    case GroupRole:
        return command.group;
    case ShortcutRole:
        return command.action ? command.action->shortcut().toString(QKeySequence::NativeText)
                              : QString();
    case PlacesRole:
        return QVariant::fromValue(row.places);
    default:
        return {};
    }
}

} // namespace ui
