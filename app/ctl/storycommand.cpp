#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/analysis/quality.h"
#include "core/analysis/story.h"
#include "core/conversation/guide.h"
#include "core/model/clock.h"
#include "core/report/storydocument.h"
#include "ui/render/pdf.h"

#include <QJsonArray>

#include <array>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename IdType>
QJsonArray toJson(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array.append(id.text());
    return array;
}

QJsonObject toJson(const core::StorySentence &sentence)
{
    QJsonObject object{{u"text"_s, sentence.text},
                       {u"cards"_s, toJson(sentence.factors)},
                       {u"arrows"_s, toJson(sentence.links)},
                       {u"statements"_s, toJson(sentence.statements)},
                       {u"goals"_s, toJson(sentence.goals)},
                       {u"hypotheses"_s, toJson(sentence.hypotheses)},
                       {u"own"_s, sentence.isOwn()}};
    if (sentence.isOwn()) {
        object.insert(u"told"_s, sentence.told);
        object.insert(u"stale"_s, sentence.isStale);
    }
    return object;
}

QJsonObject toJson(const core::Story &story)
{
    QJsonArray sections;
    for (const core::StorySection &section : story.sections) {
        QJsonArray paragraphs;
        for (const core::StoryParagraph &paragraph : section.paragraphs) {
            QJsonArray sentences;
            for (const core::StorySentence &sentence : paragraph.sentences)
                sentences.append(toJson(sentence));
            paragraphs.append(
                QJsonObject{{u"title"_s, paragraph.title}, {u"sentences"_s, sentences}});
        }
        sections.append(QJsonObject{{u"part"_s, core::nameOf(section.part).toString()},
                                    {u"heading"_s, section.heading},
                                    {u"paragraphs"_s, paragraphs}});
    }
    return {{u"title"_s, story.title}, {u"sections"_s, sections}};
}

core::Result<core::CaseFile> readCase(const Console &console, const QString &name)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return tl::unexpected(open.error());
    core::Result<core::CaseFile> file = open->caseFile(name);
    if (!file || console.option(u"out"_s).isEmpty())
        return file;
    const auto passed = open->pass(core::AuditEvent::Print, file->head.id, u"story"_s);
    if (!passed)
        return tl::unexpected(passed.error());
    return file;
}

} // namespace

Exit storyCommand(const Console &console, const Words &words)
{
    const QString asked = console.option(u"reader"_s);
    if (words.size() != 2 || asked.isEmpty())
        return console.usage(u"story CASE --reader youth|parent:NAME|person:NAME|professional|all "
                             u"[--out FILE.pdf|.txt] [--lang nl|en]"_s);
    const core::Result<core::CaseFile> file = readCase(console, words[1]);
    if (!file)
        return console.refuse(file.error());
    const core::Result<core::Reader> reader = core::parseReader(asked, *file, console.language());
    if (!reader)
        return console.refuse(reader.error());
    const core::StoryWish wish{*reader, console.language(), console.options.isSet(u"as-i"_s)};
    if (const QString path = console.option(u"out"_s); !path.isEmpty()) {
        const core::LetterDocument paper =
            core::storyDocument(*file, wish, core::SystemClock().today());
        if (const core::Result<> written = ui::writePaper(paper, path); !written)
            return console.refuse(cannotWrite(console, path, written.error().detail));
        console.line(writtenTo(console, path));
        return Exit::Done;
    }
    const core::Story story = core::storyOf(*file, wish);
    if (console.isJson())
        console.json(toJson(story));
    else
        console.out << core::plainText(story);
    return Exit::Done;
}

Exit qualityCommand(const Console &console, const Words &words)
{
    static constexpr std::array Qualities{"good"_L1, "gap"_L1, "ask"_L1, "notNow"_L1};
    if (words.size() != 2)
        return console.usage(u"quality CASE [--lang nl|en]"_s);
    const core::Result<core::CaseFile> file = readCase(console, words[1]);
    if (!file)
        return console.refuse(file.error());
    QJsonArray points;
    for (const core::QualityPoint &point :
         core::qualityOf(*file, core::safetyTopics(core::shippedGuide().value()))) {
        const QString name = core::nameOf(point.criterion, console.language());
        const QString prompt = core::promptOf(point, *file, console.language());
        points.append(QJsonObject{{u"number"_s, int(point.criterion) + 1},
                                  {u"name"_s, name},
                                  {u"quality"_s, Qualities.at(size_t(point.quality))},
                                  {u"prompt"_s, prompt},
                                  {u"cards"_s, toJson(point.factors)},
                                  {u"arrows"_s, toJson(point.links)}});
        if (!console.isJson() && !prompt.isEmpty())
            console.line(u"%1: %2"_s.arg(name, prompt));
    }
    if (console.isJson())
        console.json({{u"points"_s, points}});
    return Exit::Done;
}

} // namespace ctl
