#pragma once

#include "core/model/language.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class Hunspell;

namespace ui {

/// The words of a language, by the Hunspell dictionaries of the system. Loaded beside the window
/// (a Dutch one takes some tenths of a second); until it is there, and where there is none, every
/// word is right.
class Dictionary : public QObject
{
    Q_OBJECT

public:
    explicit Dictionary(QObject *parent = nullptr);
    ~Dictionary() override;

    /// Looks for nl_NL.dic, en_GB.dic, ... in the folders "hunspell" of the system.
    void use(core::Language language);
    bool isThere() const { return m_words != nullptr; }
    bool isRight(const QString &word) const;
    /// The likeliest first, at most five.
    QStringList suggestions(const QString &word) const;

Q_SIGNALS:
    /// Other words count from now on.
    void changed();

private:
    QFutureWatcher<std::shared_ptr<Hunspell>> m_loading;
    std::shared_ptr<Hunspell> m_words;
};

} // namespace ui
