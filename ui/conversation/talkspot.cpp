#include "ui/conversation/talkspot.h"

namespace ui {

namespace {

constexpr QChar Between = u';';
constexpr int AsideField = 4; // The last, since it may hold anything.

template<typename Id>
Id idFrom(const QString &text)
{
    return Id(core::uuidFromText(text).value_or(core::Uuid{}));
}

QString uuidText(const core::Uuid &id)
{
    return id.is_nil() ? QString() : core::toText(id);
}

} // namespace

QString TalkSpot::text() const
{
    return QStringList{place, topic, uuidText(speaker.uuid()), uuidText(sharing.uuid()), aside}
        .join(Between);
}

TalkSpot TalkSpot::from(const QString &text)
{
    const auto field = [&](int number) { return text.section(Between, number, number); };
    return {field(0),
            field(1),
            idFrom<core::PersonId>(field(2)),
            idFrom<core::StatementId>(field(3)),
            text.section(Between, AsideField)};
}

} // namespace ui
