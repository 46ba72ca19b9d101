#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/model/content.h"
#include "core/report/calendar.h"
#include "core/report/registration.h"
#include "core/report/talksheet.h"
#include "ui/render/pdf.h"

#include <QJsonArray>

// What comes out of a talk: the sheet for one reader, the blocks for the registration system, the
// next appointment.

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime nowOf(const OpenVault &open)
{
    return QDateTime::fromMSecsSinceEpoch(open.clock().now());
}

Exit sheet(const Console &console, const OpenVault &open, const core::CaseFile &file)
{
    const core::Result<core::Reader> reader =
        core::parseReader(console.option(u"reader"_s), file, console.language());
    if (!reader)
        return console.refuse(reader.error());
    const core::Result<core::House> house = core::shippedHouse();
    if (!house)
        return console.refuse(house.error());
    const core::Result<core::LetterDocument> paper =
        core::talkSheet(file, {*house, *reader, {}, console.language(), nowOf(open)});
    if (!paper)
        return console.refuse(paper.error());
    const QString path = console.option(u"out"_s);
    if (const core::Result<> written = ui::writePaper(*paper, path); !written)
        return console.refuse(written.error());
    console.line(u"sheet written to %1"_s.arg(path));
    return Exit::Done;
}

Exit blocks(const Console &console, const OpenVault &open, const core::CaseFile &file)
{
    const QString asked = console.option(u"reader"_s);
    const core::Result<core::Reader> reader =
        core::parseReader(asked.isEmpty() ? u"all"_s : asked, file, console.language());
    if (!reader)
        return console.refuse(reader.error());
    const core::Result<core::Catalogue> catalogue = core::Catalogue::parse(
        core::content(u"offertypes.json"_s), core::content(u"mechanisms.json"_s));
    if (!catalogue)
        return console.refuse(catalogue.error());
    QJsonArray list;
    for (const core::TextBlock &block :
         core::registrationBlocks(file, {*catalogue, *reader, console.language(), nowOf(open)})) {
        list.append(QJsonObject{
            {u"heading"_s, block.heading}, {u"text"_s, block.text}, {u"gap"_s, block.isGap}});
        if (!console.isJson())
            console.line(u"%1\n%2\n"_s.arg(block.heading, block.text));
    }
    if (console.isJson())
        console.json({{u"blocks"_s, list}});
    return Exit::Done;
}

Exit appointment(const Console &console, const OpenVault &open, const core::CaseFile &file)
{
    const core::Appointment *next = core::nextAppointment(file, nowOf(open));
    if (!next)
        return console.refuse(console.in({u"er is geen afspraak die nog komt in dit dossier"_s,
                                          u"this case has no appointment to come"_s}));
    const core::CalendarWish wish{
        console.language(), {}, nowOf(open), console.options.isSet(u"with-names"_s)};
    const QString path = console.option(u"out"_s);
    const QByteArray bytes = core::calendarFile(file, *next, wish);
    if (const core::Result<> written = writeFile(console, path, bytes); !written)
        return console.refuse(written.error());
    console.line(u"appointment written to %1"_s.arg(path));
    return Exit::Done;
}

} // namespace

Exit sheetCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    const bool hasOut = !console.option(u"out"_s).isEmpty();
    const bool isWhole = verb == "blocks"_L1 || (verb == "appointment"_L1 && hasOut)
                         || (verb == "sheet"_L1 && hasOut && console.options.isSet(u"reader"_s));
    if (words.size() != 3 || !isWhole)
        return console.usage(
            u"case sheet ID --reader youth|parent:NAME|person:NAME|professional|all --out "
            "FILE.pdf|.txt, case blocks ID [--reader R], case appointment ID --out FILE.ics "
            "[--with-names]"_s);
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    const core::Result<core::CaseFile> file = open->caseFile(words[2]);
    if (!file)
        return console.refuse(file.error());
    if (verb == "sheet"_L1)
        return sheet(console, *open, *file);
    return verb == "blocks"_L1 ? blocks(console, *open, *file) : appointment(console, *open, *file);
}

} // namespace ctl
