#include "app/ctl/ctl.h"

#include "app/ctl/commands.h"
#include "core/store/storeerror.h"
#include "core/store/vaultfault.h"

#include <map>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Usage =
    uR"(usage: jeugdhuisctl [--vault DIR] [--passphrase-file FILE] [--json] COMMAND
  vault create|info|verify|change-passphrase|recover|backup FILE|restore FILE
  demo load [--cases N] [--seed S]        invented people: the three reference cases, or N generated ones
  case list|show ID|history ID|import FILE|export ID --reader youth|parent:NAME|professional|all [--format json|txt|csv|graphml|dot] [--out FILE]
  case import-map ID FILE... [--merge]    a map of another program: CSV, GraphML, JSON; --merge: cards of the same name become one
  case sheet ID --reader R --out FILE.pdf|.txt       what the reader takes home after a talk
  case blocks ID [--reader R]             text for the registration system, one block a heading
  case appointment ID --out FILE.ics [--with-names]  the next appointment, for a calendar
  graph loops FILE.csv|CASE [--nodes FILE] [--max-length N]
  graph whatif FILE.csv|CASE --set NODE=+1|-1 [--kosko]
  graph measure FILE.csv|CASE [--from NODE --to NODE]
  graph layout FILE.csv|CASE [--nodes FILE] [--view lanes|free|circle] [--out FILE.svg|FILE.png]
  story CASE --reader youth|parent:NAME|person:NAME|professional|all
  quality CASE
  offers list|match CASE
  referral list CASE|letter CASE --out FILE.pdf
  house check FILE                        the settings of a region: whether they can be used
  audit show [CASE]|verify|export [CASE] --out FILE.txt|FILE.json   who opened, searched, printed; for a client who asks
  audit member [--name NAME] [--role coach|localteam|teamlead|administrator]   who uses this vault
  bench [edit|growth|caseload|search|loops ...] [--cases N]   speeds, in vaults of invented cases
A team lead opens a case with --reason TEXT only; it goes into the log.
Passphrases come from --passphrase-file, --passphrase-fd or a prompt, never from an argument.)"_s;

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const QString &value) {
        QCommandLineOption option(name);
        option.setValueName(value);
        parser.addOption(option);
    };
    add(u"vault"_s, u"DIR"_s);
    for (const QString &secret : {u"passphrase"_s, u"new-passphrase"_s, u"recovery-code"_s}) {
        add(secret + u"-file"_s, u"FILE"_s);
        add(secret + u"-fd"_s, u"NUMBER"_s);
    }
    for (const QString &name : {u"cases"_s,
                                u"seed"_s,
                                u"nodes"_s,
                                u"max-length"_s,
                                u"reader"_s,
                                u"format"_s,
                                u"out"_s,
                                u"language"_s,
                                u"lang"_s,
                                u"set"_s,
                                u"to"_s,
                                u"view"_s,
                                u"name"_s,
                                u"role"_s,
                                u"reason"_s,
                                u"from"_s})
        add(name, u"VALUE"_s);
    add(u"json"_s, {});
    add(u"merge"_s, {});
    add(u"rebuild"_s, {});
    add(u"kosko"_s, {});
    add(u"as-i"_s, {});
    add(u"with-names"_s, {});
    add(u"help"_s, {});
}

/// What is wrong with the options of any command; empty when nothing is.
QString wrongOption(const Console &console)
{
    for (const QString &name : console.options.optionNames()) {
        const QStringList values = console.everyOption(name);
        if (values.contains(QString()))
            return console.in({u"--%1 heeft een waarde nodig"_s, u"--%1 needs a value"_s})
                .arg(name);
        const bool isLanguage = name == "lang"_L1 || name == "language"_L1;
        if (isLanguage && values.last() != "nl"_L1 && values.last() != "en"_L1)
            return console.in({u"--%1 is nl of en"_s, u"--%1 is nl or en"_s}).arg(name);
    }
    return {};
}

QString whatParserRefuses(const Console &console)
{
    const QStringList unknown = console.options.unknownOptionNames();
    if (unknown.isEmpty())
        return console.options.errorText();
    return console
        .in({u"de optie --%1 is er niet: zie jeugdhuisctl --help"_s,
             u"there is no option --%1: see jeugdhuisctl --help"_s})
        .arg(unknown.first());
}

using Command = Exit (*)(const Console &, const Words &);

const std::map<QString, Command> &commands()
{
    static const std::map<QString, Command> All{{u"audit"_s, auditCommand},
                                                {u"bench"_s, benchCommand},
                                                {u"house"_s, houseCommand},
                                                {u"vault"_s, vaultCommand},
                                                {u"demo"_s, demoCommand},
                                                {u"case"_s, caseCommand},
                                                {u"graph"_s, graphCommand},
                                                {u"story"_s, storyCommand},
                                                {u"quality"_s, qualityCommand},
                                                {u"offers"_s, offersCommand},
                                                {u"referral"_s, referralCommand}};
    return All;
}

} // namespace

int run(const QStringList &arguments,
        QTextStream &out,
        QTextStream &err,
        const core::KdfPolicy &policy)
{
    QCommandLineParser parser;
    addOptions(parser);
    const Console console{out, err, parser, policy};
    if (!parser.parse(QStringList{u"jeugdhuisctl"_s} + arguments))
        return static_cast<int>(console.usage(whatParserRefuses(console)));
    if (const QString wrong = wrongOption(console); !wrong.isEmpty())
        return static_cast<int>(console.usage(wrong));
    const Words words = parser.positionalArguments();
    if (parser.isSet(u"help"_s)) {
        console.line(Usage);
        return 0;
    }
    const auto command = commands().find(words.value(0));
    if (command == commands().end()) {
        console.err << Usage << '\n';
        return static_cast<int>(Exit::Usage);
    }
    try {
        return static_cast<int>(command->second(console, words));
    } catch (const core::StoreError &error) {
        return static_cast<int>(console.refuse(core::storeFault(error)));
    }
}

} // namespace ctl
