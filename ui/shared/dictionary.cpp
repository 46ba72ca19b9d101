#include "ui/shared/dictionary.h"

#include <QFile>
#include <QStandardPaths>
#include <QtConcurrent>

#include <hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostSuggestions = 5;

/// Without its ending; empty when there is none.
QString pathOf(core::Language language)
{
    const QStringList names = language == core::Language::Dutch
                                  ? QStringList{u"nl_NL"_s, u"nl"_s}
                                  : QStringList{u"en_GB"_s, u"en_US"_s};
    for (const QString &name : names) {
        const QString words = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                     u"hunspell/"_s + name + u".dic"_s);
        const QString path = words.chopped(words.isEmpty() ? 0 : 4);
        if (!path.isEmpty() && QFile::exists(path + u".aff"_s))
            return path;
    }
    return {};
}

/// Only UTF-8: so are the Dutch and the English ones.
std::shared_ptr<Hunspell> loaded(const QString &path)
{
    const QByteArray rules = QFile::encodeName(path + u".aff"_s);
    const QByteArray list = QFile::encodeName(path + u".dic"_s);
    auto words = std::make_shared<Hunspell>(rules.constData(), list.constData());
    return words->get_dict_encoding() == "UTF-8" ? words : nullptr;
}

} // namespace

Dictionary::Dictionary(QObject *parent) : QObject(parent)
{
    connect(&m_loading, &QFutureWatcher<std::shared_ptr<Hunspell>>::finished, this, [this] {
        m_words = m_loading.result();
        Q_EMIT changed();
    });
}

Dictionary::~Dictionary()
{
    m_loading.waitForFinished();
}

void Dictionary::use(core::Language language)
{
    m_words.reset();
    Q_EMIT changed();
    const QString path = pathOf(language);
    if (!path.isEmpty())
        m_loading.setFuture(QtConcurrent::run(loaded, path));
}

bool Dictionary::isRight(const QString &word) const
{
    return !m_words || m_words->spell(word.toStdString());
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList words;
    if (!m_words)
        return words;
    for (const std::string &suggested : m_words->suggest(word.toStdString())) {
        if (words.size() < MostSuggestions)
            words += QString::fromStdString(suggested);
    }
    return words;
}

} // namespace ui
