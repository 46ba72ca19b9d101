#pragma once

#include "ui/shared/dictionary.h"
#include "ui/shared/opencase.h"

#include <QPointer>
#include <QTextCursor>

#include <functional>

class QContextMenuEvent;
class QPlainTextEdit;

namespace ui {

class SpellMarks;

struct WordSpan
{
    int start = 0;
    int length = 0;

    bool operator==(const WordSpan &) const = default;
};

/// Where the words of a text stand that are not right. Words of one letter, with a digit or in
/// capitals only are not asked about.
QList<WordSpan> unknownWords(const QString &text,
                             const std::function<bool(const QString &)> &isRight);

/// Marks what is misspelt in the texts of a window where one types, with dots, and only as long as
/// one types there: sentences of the family are never corrected. The word at the caret is let be,
/// names of the open case are right. The menu of such a word begins with better ones.
class Spelling : public QObject
{
    Q_OBJECT

public:
    Spelling(QWidget &window, const OpenCase &open, QObject *parent = nullptr);
    ~Spelling() override;

    void use(core::Language language);
    const Dictionary &dictionary() const { return m_dictionary; }
    /// Of the text in which one types now.
    QStringList marked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);
    void leave();
    void look();
    bool isRight(const QString &word) const;
    QTextCursor wordAt(const QContextMenuEvent &event) const;
    bool offer(const QContextMenuEvent &event);

    QWidget &m_window;
    const OpenCase &m_open;
    Dictionary m_dictionary;
    QPointer<QPlainTextEdit> m_edit;
    QPointer<SpellMarks> m_marks;
};

} // namespace ui
