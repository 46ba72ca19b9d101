#include "app/ctl/graphcommand.h"
#include "app/ctl/openvault.h"
#include "core/analysis/casegraph.h"
#include "core/analysis/layoutlanes.h"
#include "core/analysis/layoutmeasure.h"
#include "core/analysis/layoutsvg.h"
#include "core/analysis/looprank.h"
#include "core/conversation/guide.h"
#include "ui/render/svgpicture.h"

#include <QFileInfo>
#include <QJsonObject>

#include <cmath>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

/// What is drawn: a case, or a file as one.
struct DrawnMap
{
    core::CaseFile file;
    QStringList laneNames;
};

core::LinkKind kindOf(int sign)
{
    return sign > 0   ? core::LinkKind::Feeds
           : sign < 0 ? core::LinkKind::Dampens
                      : core::LinkKind::Affects;
}

/// Groups of nodes are lanes; from the tenth on they share the last one.
DrawnMap mapOf(const core::CausalGraph &graph)
{
    DrawnMap map;
    for (const core::CausalNode &node : graph.nodes) {
        if (!map.laneNames.contains(node.domain))
            map.laneNames += node.domain;
    }
    map.laneNames.sort();
    core::SeededRng rng(1);
    for (const core::CausalNode &node : graph.nodes) {
        core::Factor factor;
        factor.id = core::FactorId::make(rng);
        factor.text = node.label;
        const auto lane =
            std::min<qsizetype>(map.laneNames.indexOf(node.domain), core::DomainCount - 1);
        factor.domain = static_cast<core::Domain>(lane);
        factor.polarity = node.polarity;
        factor.weight = node.weight;
        map.file.factors += factor;
    }
    for (const core::CausalArrow &arrow : graph.arrows) {
        core::Link link;
        link.id = core::LinkId::make(rng);
        link.from = map.file.factors[arrow.from].id;
        link.to = map.file.factors[arrow.to].id;
        link.kind = kindOf(arrow.sign);
        map.file.links += link;
    }
    return map;
}

core::Result<DrawnMap> readDrawnMap(const Console &console, const QString &name)
{
    if (isGraphFile(name)) {
        const core::Result<core::GraphFile> read = readGraphFile(console, name);
        if (!read)
            return tl::unexpected(read.error());
        return mapOf(read->graph);
    }
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return tl::unexpected(open.error());
    core::Result<core::CaseFile> file = open->caseFile(name);
    if (!file)
        return tl::unexpected(file.error());
    if (!console.option(u"out"_s).isEmpty()) {
        const auto passed = open->pass(core::AuditEvent::Export, file->head.id, u"map"_s);
        if (!passed)
            return tl::unexpected(passed.error());
    }
    DrawnMap map{*file, {}};
    const core::Result<core::Guide> guide = core::shippedGuide();
    for (int lane = 0; guide && lane < core::DomainCount; ++lane)
        map.laneNames += console.in(guide->name(static_cast<core::Domain>(lane)));
    return map;
}

/// The loop that the family sees first.
core::Result<core::LaidOut> circleOf(const Console &console, const core::CaseFile &file)
{
    const core::CausalGraph graph = core::graphOf(file);
    const QList<core::Loop> loops =
        core::ranked(core::findLoops(graph).list, graph, core::goalNodes(file));
    if (loops.isEmpty())
        return core::fail(Fault::NotFound,
                          console.in({u"er is geen cirkel op deze kaart: kies lanes of free"_s,
                                      u"there is no loop on this map: choose lanes or free"_s}));
    return core::circleDrawing(file, core::circleView(file, core::factorsOf(file, loops.first())));
}

core::Result<core::LaidOut> laidOut(const Console &console, const core::CaseFile &file)
{
    const QString view = console.option(u"view"_s);
    if (view == "free"_L1)
        return core::freeDrawing(file, core::freePlacesOf(file));
    if (view == "circle"_L1)
        return circleOf(console, file);
    return core::lanesDrawing(file, core::placesOf(file));
}

core::Result<> writePicture(const Console &console, const QString &path, const QByteArray &svg)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "svg"_L1)
        return writeFile(console, path, svg);
    if (ending == "png"_L1)
        return writeFile(console, path, ui::pngOf(svg));
    return core::fail(Fault::Invalid,
                      console
                          .in({u"%1 eindigt niet op svg of png: kies een andere naam"_s,
                               u"%1 ends neither in svg nor in png: choose another name"_s})
                          .arg(path));
}

void report(const Console &console, const core::LayoutFigures &figures)
{
    if (console.isJson()) {
        console.json({{u"links"_s, figures.links},
                      {u"overlaps"_s, figures.overlaps},
                      {u"hits"_s, figures.hits},
                      {u"straightHits"_s, figures.straightHits},
                      {u"crossings"_s, figures.crossings},
                      {u"laneViolations"_s, figures.laneViolations},
                      {u"laidOver"_s, figures.laidOver},
                      {u"lengthVariation"_s, figures.lengthVariation},
                      {u"smallestAngle"_s, figures.smallestAngle}});
        return;
    }
    const core::Wording words{
        u"%1 kaarten over elkaar, %2 van %3 pijlen over een kaart, %4 kruisingen (recht), %5 "
        u"buiten "
        "hun baan, %8 paar pijlen op elkaar, lengte verschilt %6 %, kleinste hoek %7°"_s,
        u"%1 cards overlap, %2 of %3 arrows run over a card, %4 crossings (straight), %5 out of "
        "their lane, %8 pairs of arrows on one line, lengths vary %6 %, smallest angle %7°"_s};
    console.line(console.in(words)
                     .arg(figures.overlaps)
                     .arg(figures.hits)
                     .arg(figures.links)
                     .arg(figures.crossings)
                     .arg(figures.laneViolations)
                     .arg(std::lround(100 * figures.lengthVariation))
                     .arg(figures.smallestAngle, 0, 'f', 1)
                     .arg(figures.laidOver));
}

} // namespace

Exit layoutCommand(const Console &console, const QString &name)
{
    const QString view = console.option(u"view"_s);
    if (!QStringList{u""_s, u"lanes"_s, u"free"_s, u"circle"_s}.contains(view))
        return console.usage(console.in(
            {u"--view is lanes, free of circle"_s, u"--view is lanes, free or circle"_s}));
    const core::Result<DrawnMap> map = readDrawnMap(console, name);
    if (!map)
        return console.refuse(map.error());
    const core::Result<core::LaidOut> drawn = laidOut(console, map->file);
    if (!drawn)
        return console.refuse(drawn.error());
    if (const QString path = console.option(u"out"_s); !path.isEmpty()) {
        const QByteArray svg = core::layoutSvg(map->file, *drawn, map->laneNames);
        const core::Result<> written = writePicture(console, path, svg);
        if (!written)
            return console.refuse(written.error());
    }
    report(console, core::figuresOf(core::shownOf(drawn->drawing)));
    return Exit::Done;
}

} // namespace ctl
