#include "ui/analysis/linkwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Arrows", text);
}

std::optional<core::LinkKind> kindOf(QChar key)
{
    using core::LinkKind;
    if (key == u'+' || key == u'='
        || QCoreApplication::translate("Arrows", "f", "key: feeds") == key)
        return LinkKind::Feeds;
    if (key == u'-' || QCoreApplication::translate("Arrows", "d", "key: dampens") == key)
        return LinkKind::Dampens;
    if (QCoreApplication::translate("Arrows", "s", "key: started") == key)
        return LinkKind::Started;
    if (QCoreApplication::translate("Arrows", "w", "key: affects") == key)
        return LinkKind::Affects;
    if (QCoreApplication::translate("Arrows", "g", "key: goes with") == key)
        return LinkKind::GoesWith;
    return std::nullopt;
}

} // namespace

QString wordFor(core::LinkKind kind)
{
    return kindWords().at(static_cast<int>(kind));
}

QStringList kindWords()
{
    return {say(QT_TRANSLATE_NOOP("Arrows", "started")),
            say(QT_TRANSLATE_NOOP("Arrows", "feeds")),
            say(QT_TRANSLATE_NOOP("Arrows", "dampens")),
            say(QT_TRANSLATE_NOOP("Arrows", "affects")),
            say(QT_TRANSLATE_NOOP("Arrows", "goes with"))};
}

QStringList strengthWords()
{
    return {say(QT_TRANSLATE_NOOP("Arrows", "a little")),
            say(QT_TRANSLATE_NOOP("Arrows", "clearly")),
            say(QT_TRANSLATE_NOOP("Arrows", "strongly"))};
}

QStringList certaintyWords()
{
    return {say(QT_TRANSLATE_NOOP("Arrows", "sure")),
            say(QT_TRANSLATE_NOOP("Arrows", "maybe")),
            say(QT_TRANSLATE_NOOP("Arrows", "don't know"))};
}

QStringList changeableWords()
{
    return {say(QT_TRANSLATE_NOOP("Arrows", "no")),
            say(QT_TRANSLATE_NOOP("Arrows", "partly")),
            say(QT_TRANSLATE_NOOP("Arrows", "yes"))};
}

QString meaningOf(core::LinkKind kind)
{
    switch (kind) {
    case core::LinkKind::Started:
        return say(QT_TRANSLATE_NOOP("Arrows", "That is how it began. History, never in a loop."));
    case core::LinkKind::Feeds:
        return say(QT_TRANSLATE_NOOP("Arrows", "This makes it more."));
    case core::LinkKind::Dampens:
        return say(QT_TRANSLATE_NOOP("Arrows", "This makes it less."));
    case core::LinkKind::Affects:
        return say(QT_TRANSLATE_NOOP("Arrows", "It does something, we do not know what yet."));
    case core::LinkKind::GoesWith:
        return say(QT_TRANSLATE_NOOP("Arrows", "They belong together, we do not know how."));
    }
    return {};
}

std::optional<core::Link> keyed(const core::Link &link, QChar key)
{
    core::Link after = link;
    if (const std::optional<core::LinkKind> kind = kindOf(key)) {
        after.kind = *kind;
        return after;
    }
    if (key >= u'1' && key <= u'3') {
        after.strength = key.digitValue();
        return after;
    }
    if (key == u'?') {
        after.certainty = static_cast<core::Certainty>((static_cast<int>(link.certainty) + 1) % 3);
        return after;
    }
    return std::nullopt;
}

core::Link reversed(const core::Link &link)
{
    core::Link after = link;
    std::swap(after.from, after.to);
    return after;
}

} // namespace ui
