#pragma once

#include "ui/shared/icons.h"

#include <QListWidget>

namespace ui {

/// Where one can go, under section titles. A real list to a screen reader; choosing follows the
/// arrows.
class NavList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavList(const QString &name, QWidget *parent = nullptr);

    void addSection(const QString &key, const QString &title);
    void addEntry(const QString &key, Icon picture, const QString &text);
    /// Of an entry or a section, for another language.
    void setText(const QString &key, const QString &text);
    /// 0 shows none.
    void setBadge(const QString &key, int count);
    void setEntryEnabled(const QString &key, bool enabled);
    /// Without words; these are the tips then.
    void setIconsOnly(bool only);
    QString current() const;
    /// Silent: only a person's choice is told.
    void setCurrent(const QString &key);

    /// Letters typed here are told instead of searched for.
    void setPassesWords(bool passes) { m_passesWords = passes; }
    void keyboardSearch(const QString &text) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);
    void typed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QListWidgetItem *find(const QString &key) const;

    bool m_isIconsOnly = false;
    bool m_passesWords = false;
};

} // namespace ui
