#include "ui/analysis/speakers.h"

#include <algorithm>

namespace ui {

namespace {

using Ends = std::pair<core::FactorId, core::FactorId>;

Ends endsOf(const core::Link &link)
{
    return std::minmax(link.from, link.to);
}

} // namespace

QString initialsOf(const core::CaseFile &file, const core::PersonId &person)
{
    const QString name = core::nameOf(file, person);
    qsizetype length = 1;
    const auto isShared = [&](const core::Person &other) {
        return other.id != person && other.name.startsWith(name.left(length), Qt::CaseInsensitive);
    };
    while (length < name.size() && std::any_of(file.persons.begin(), file.persons.end(), isShared))
        ++length;
    return name.left(length);
}

Speakers contestedSpeakers(const core::CaseFile &file)
{
    QHash<Ends, int> counts;
    QSet<Ends> disputed;
    for (const core::Link &link : file.links) {
        ++counts[endsOf(link)];
        if (!link.disputedBy.isEmpty())
            disputed.insert(endsOf(link));
    }
    Speakers speakers;
    for (const core::Link &link : file.links) {
        if (counts.value(endsOf(link)) < 2 || !disputed.contains(endsOf(link)))
            continue;
        QStringList initials;
        for (const core::PersonId &person : link.saidBy)
            initials += initialsOf(file, person);
        speakers.insert(link.id, initials.join(u'+'));
    }
    return speakers;
}

} // namespace ui
