#pragma once

#include "core/model/lookalike.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace ui {

/// Who is there already and why they look alike: open their case, or begin one beside it for a
/// brother or sister. Hidden while nobody does.
class LookalikeList : public QWidget
{
    Q_OBJECT

public:
    explicit LookalikeList(QWidget *parent = nullptr);

    void show(const QList<core::Lookalike> &lookalikes);
    /// Who looks most alike.
    std::optional<core::Lookalike> first() const;

Q_SIGNALS:
    void openAsked(const core::Lookalike &who);
    void siblingAsked(const core::Lookalike &who);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *line(const core::Lookalike &who);

    QVBoxLayout *m_lines;
    QList<core::Lookalike> m_shown;
};

} // namespace ui
