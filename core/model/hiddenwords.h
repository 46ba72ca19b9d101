#pragma once

#include <QStringList>

#include <algorithm>

namespace core {

/// What a reader may not see, to find it again in free texts that repeat it.
class HiddenWords
{
public:
    void add(const QString &text)
    {
        const QString trimmed = text.trimmed();
        m_texts.append(trimmed.endsWith(u'.') ? trimmed.chopped(1) : trimmed);
    }

    /// Shorter texts say too little to tell.
    bool areQuotedIn(const QString &text) const
    {
        constexpr qsizetype ShortestQuote = 12;
        return std::any_of(m_texts.begin(), m_texts.end(), [&text](const QString &hidden) {
            return hidden.size() >= ShortestQuote && text.contains(hidden, Qt::CaseInsensitive);
        });
    }

    /// What one of these says openly is not hidden.
    template<typename Entity>
    void forgetThoseIn(const QList<Entity> &list)
    {
        m_texts.removeIf([&list](const QString &hidden) {
            return std::any_of(list.begin(), list.end(), [&hidden](const Entity &entity) {
                return entity.text.contains(hidden, Qt::CaseInsensitive);
            });
        });
    }

private:
    QStringList m_texts;
};

} // namespace core
