#include "app/ctl/commands.h"
#include "app/figures/loopsfigure.h"
#include "app/figures/storefigures.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Result;
using figures::BenchVault;
using figures::Figure;
using figures::Key;

namespace {

const QStringList FigureNames{u"edit"_s, u"growth"_s, u"caseload"_s, u"search"_s, u"loops"_s};
constexpr int DefaultCases = 1600;
constexpr int LeastCases = 16;
constexpr int Times = 16; // The large vault has this many times the cases of the small one.

using Vault = Result<std::unique_ptr<BenchVault>>;

/// The vaults of one run; each is made when a figure first asks for it.
struct Vaults
{
    QString folder;
    int many = DefaultCases;

    int few() const { return many / Times; }
    QString largePath() const { return folder + u"/large.db"_s; }
    Vault large() const { return BenchVault::open(largePath(), many, Key::With); }
    Vault small() const { return BenchVault::open(folder + u"/small.db"_s, few(), Key::With); }
    Vault plain() const { return BenchVault::open(folder + u"/plain.db"_s, few(), Key::Without); }
};

Result<Figure> compare(const Vault &ours,
                       const Vault &peer,
                       Result<Figure> (*figureOf)(BenchVault &, BenchVault &, int))
{
    if (!ours)
        return tl::unexpected(ours.error());
    if (!peer)
        return tl::unexpected(peer.error());
    return figureOf(**ours, **peer, 300);
}

Result<Figure>
read(const Vaults &vaults, int rounds, Result<Figure> (*figureOf)(const QString &, int))
{
    // Closed at once: a vault is open in one place at a time.
    if (const Vault made = vaults.large(); !made)
        return tl::unexpected(made.error());
    return figureOf(vaults.largePath(), rounds);
}

Result<Figure> measure(const QString &name, const Vaults &vaults)
{
    if (name == "edit"_L1)
        return compare(vaults.small(), vaults.plain(), figures::editFigure);
    if (name == "growth"_L1)
        return compare(vaults.large(), vaults.small(), figures::growthFigure);
    if (name == "caseload"_L1)
        return read(vaults, 30, figures::caseloadFigure);
    if (name == "search"_L1)
        return read(vaults, 400, figures::searchFigure);
    return figures::loopsFigure(51);
}

QJsonObject toJson(const Figure &figure)
{
    QJsonObject object{{u"name"_s, figure.name},
                       {u"ours"_s, figure.ours},
                       {u"milliseconds"_s, figure.median()},
                       {u"p99"_s, figure.slowest()},
                       {u"rounds"_s, figure.times.size()},
                       {u"wanted"_s, figure.wanted},
                       {u"isMet"_s, figure.isMet()}};
    if (!figure.peer.isEmpty()) {
        object.insert(u"peer"_s, figure.peer);
        object.insert(u"peerMilliseconds"_s, figure.peerMedian());
        object.insert(u"ratio"_s, figure.ratio());
    }
    return object;
}

Exit measureAll(const Console &console, const QStringList &names, const Vaults &vaults)
{
    QJsonArray all;
    for (const QString &name : names) {
        const Result<Figure> figure = measure(name, vaults);
        if (!figure)
            return console.refuse(figure.error());
        all.append(toJson(*figure));
        if (!console.isJson()) {
            console.line(figure->line());
            console.out.flush(); // Each as soon as it is known.
        }
    }
    if (console.isJson())
        console.json(
            {{u"cases"_s, vaults.many}, {u"fewCases"_s, vaults.few()}, {u"figures"_s, all}});
    return Exit::Done;
}

bool areNames(const QStringList &names)
{
    return std::all_of(
        names.begin(), names.end(), [](const QString &name) { return FigureNames.contains(name); });
}

} // namespace

Exit benchCommand(const Console &console, const Words &words)
{
    const QStringList names = words.size() > 1 ? words.mid(1) : FigureNames;
    const QString cases = console.option(u"cases"_s);
    bool isNumber = true;
    const int many = cases.isEmpty() ? DefaultCases : cases.toInt(&isNumber);
    if (!isNumber || many < LeastCases || many > 100'000 || !areNames(names))
        return console.usage(u"bench [%1 ...] [--cases 16..100000]"_s.arg(FigureNames.join(u'|')));
    const QTemporaryDir folder(QDir::tempPath() + u"/jeugdhuis-bench-XXXXXX"_s);
    if (!folder.isValid())
        return console.refuse(
            u"no folder could be made in %1: %2"_s.arg(QDir::tempPath(), folder.errorString()));
    const Vaults vaults{folder.path(), many};
    if (!console.isJson()) {
        console.line(
            u"vaults of %1 and %2 invented cases in %3, removed afterwards; what is wanted holds "
            "for --cases 16000"_s.arg(vaults.many)
                .arg(vaults.few())
                .arg(folder.path()));
        console.out.flush();
    }
    return measureAll(console, names, vaults);
}

} // namespace ctl
