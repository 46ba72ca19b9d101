#include "app/ctl/commands.h"
#include "app/housefile.h"

namespace ctl {

using namespace Qt::Literals::StringLiterals;

/// house check FILE: whether a region's own settings can be used, and what they set.
Exit houseCommand(const Console &console, const Words &words)
{
    if (words.size() != 3 || words[1] != "check"_L1)
        return console.usage(u"house check FILE"_s);
    const core::Result<core::House> house = HouseFile::read(words[2], console.language());
    if (!house)
        return console.refuse(house.error());
    QStringList domains;
    for (const core::Domain domain : house->domains)
        domains.append(house->guide.name(domain).in(console.language()));
    console.line(console
                     .in({u"%1 is goed: %2, %3 nummers, leefgebieden %4"_s,
                          u"%1 is sound: %2, %3 numbers, life domains %4"_s})
                     .arg(words[2], house->name)
                     .arg(house->crisis.size())
                     .arg(domains.join(u", "_s)));
    return Exit::Done;
}

} // namespace ctl
