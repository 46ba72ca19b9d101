#include "core/analysis/storyedits.h"

#include "core/model/words.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString languageOf(const StoryWish &wish)
{
    return wish.language == Language::Dutch ? u"nl"_s : u"en"_s;
}

/// The youth as "I" is another voice, with sentences of its own.
QString placeOf(const StoryWish &wish, StoryPart part)
{
    return nameOf(part).toString() + (wish.asI ? u":i"_s : QString());
}

template<typename IdType>
QStringList sortedTexts(const QList<IdType> &ids)
{
    QStringList texts;
    for (const IdType &id : ids)
        texts.append(id.text());
    texts.sort();
    texts.removeDuplicates();
    return texts;
}

template<typename IdType>
QSet<IdType> setOf(const QList<IdType> &ids)
{
    return {ids.begin(), ids.end()};
}

QByteArray digest(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

bool isFree(const StoryEdit &edit)
{
    return edit.basisHash.isEmpty();
}

/// How much a sentence rests on; an own sentence that has lost a card since no longer agrees.
QString sizeOf(const QList<FactorId> &factors, const QList<LinkId> &links)
{
    return u"%1.%2."_s.arg(setOf(factors).size()).arg(setOf(links).size());
}

bool isAboutTheSame(const StoryEdit &edit, const StorySentence &sentence)
{
    return !(edit.factors.isEmpty() && edit.links.isEmpty())
           && edit.basisHash.startsWith(sizeOf(edit.factors, edit.links))
           && setOf(edit.factors) == setOf(sentence.factors)
           && setOf(edit.links) == setOf(sentence.links);
}

/// Puts own sentences into a told story, each in at most one place.
class Merge
{
public:
    Merge(const Story &told, const CaseFile &file, const StoryWish &wish)
        : m_story(told), m_wish(wish), m_file(file), m_view(viewOf(file, wish.reader))
    {}

    Story make()
    {
        stamp();
        for (const StoryEdit &edit : m_file.storyEdits) {
            if (isFor(edit, m_wish))
                takeIn(edit);
        }
        if (m_wish.isLight)
            m_stale.clear(); // Of cards that are folded away.
        for (const StoryEdit &edit : std::as_const(m_stale))
            placeStale(edit);
        for (const StoryEdit &edit : std::as_const(m_free))
            append(edit, false);
        return m_story;
    }

private:
    /// With every own sentence that quotes nothing hidden, whatever it is about.
    static CaseFile viewOf(CaseFile file, const Reader &reader)
    {
        for (StoryEdit &edit : file.storyEdits) {
            edit.factors.clear();
            edit.links.clear();
        }
        return asSeenBy(file, reader);
    }

    /// Those that are alike are told apart by their number.
    void stamp()
    {
        for (StorySection &section : m_story.sections) {
            QHash<QString, int> times;
            for (StoryParagraph &paragraph : section.paragraphs) {
                for (StorySentence &sentence : paragraph.sentences) {
                    const QString hash = basisHash(m_view, section.part, sentence);
                    const int time = ++times[hash];
                    sentence.basisHash = time == 1 ? hash : u"%1.%2"_s.arg(hash).arg(time);
                }
            }
        }
    }

    void takeIn(const StoryEdit &edit)
    {
        if (!find(m_view.storyEdits, edit.id)) {
            ++m_story.keptBack;
            return;
        }
        const auto isIt = [&](const StorySentence &it) { return it.basisHash == edit.basisHash; };
        if (isFree(edit))
            m_free.append(edit);
        else if (StorySentence *fresh = findUntaken(edit, isIt))
            replace(*fresh, edit, false);
        else
            m_stale.append(edit);
    }

    void placeStale(const StoryEdit &edit)
    {
        if (!isInOwnWords(edit)) {
            ++m_story.keptBack;
            return;
        }
        const auto isIt = [&](const StorySentence &it) { return isAboutTheSame(edit, it); };
        if (StorySentence *now = findUntaken(edit, isIt))
            replace(*now, edit, true);
        else
            append(edit, true);
    }

    bool isInOwnWords(const StoryEdit &edit) const
    {
        const auto isSeen = [this](const FactorId &id) {
            const Factor *all = find(m_file.factors, id);
            const Factor *seen = find(m_view.factors, id);
            return !all || (seen && seen->text == all->text);
        };
        return std::ranges::all_of(edit.factors, isSeen)
               && std::ranges::all_of(edit.links, [this](const LinkId &id) {
                      return !find(m_file.links, id) || find(m_view.links, id);
                  });
    }

    template<typename IsIt>
    StorySentence *findUntaken(const StoryEdit &edit, IsIt isIt)
    {
        for (StorySection &section : m_story.sections) {
            if (placeOf(m_wish, section.part) != edit.part)
                continue;
            for (StoryParagraph &paragraph : section.paragraphs) {
                for (StorySentence &sentence : paragraph.sentences) {
                    if (sentence.edit.isEmpty() && isIt(sentence))
                        return &sentence;
                }
            }
        }
        return nullptr;
    }

    static void replace(StorySentence &sentence, const StoryEdit &edit, bool isStale)
    {
        sentence.told = sentence.text;
        sentence.text = edit.text.simplified();
        sentence.edit = edit.id;
        sentence.isStale = isStale;
    }

    void append(const StoryEdit &edit, bool isStale)
    {
        const std::optional<StoryPart> part = storyPartOf(edit.part.section(u':', 0, 0));
        StorySection &section = sectionOf(part.value_or(StoryPart::NotKnown));
        StorySentence sentence{.text = edit.text.simplified()};
        for (const FactorId &id : edit.factors) {
            if (find(m_view.factors, id))
                sentence.factors.append(id);
        }
        for (const LinkId &id : edit.links) {
            if (find(m_view.links, id))
                sentence.links.append(id);
        }
        sentence.edit = edit.id;
        sentence.isStale = isStale;
        if (m_ends.contains(section.part))
            section.paragraphs.last().sentences.append(sentence);
        else
            section.paragraphs.append({{}, {sentence}});
        m_ends.insert(section.part);
    }

    StorySection &sectionOf(StoryPart part)
    {
        auto at = std::ranges::find_if(m_story.sections,
                                       [part](const StorySection &it) { return it.part >= part; });
        if (at == m_story.sections.end() || at->part != part)
            at = m_story.sections.insert(at, {part, headingOf(part, m_wish.language), {}});
        return *at;
    }

    Story m_story;
    const StoryWish &m_wish;
    const CaseFile &m_file;
    CaseFile m_view;
    QList<StoryEdit> m_stale;
    QList<StoryEdit> m_free;
    QSet<StoryPart> m_ends; // Parts that have a paragraph of own sentences at their end.
};

} // namespace

QString basisHash(const CaseFile &view, StoryPart part, const StorySentence &told)
{
    QStringList parts{nameOf(part).toString(), told.text};
    parts += sortedTexts(told.factors) + sortedTexts(told.links) + sortedTexts(told.statements)
             + sortedTexts(told.goals) + sortedTexts(told.hypotheses);
    for (const Factor &factor : view.factors) {
        if (told.factors.contains(factor.id))
            parts += factor.text;
    }
    return sizeOf(told.factors, told.links) + QString::fromLatin1(digest(parts).toHex().first(32));
}

bool isFor(const StoryEdit &edit, const StoryWish &wish)
{
    return edit.reader == wish.reader.kind && edit.person == wish.reader.person
           && edit.language == languageOf(wish) && edit.part.endsWith(u":i"_s) == wish.asI;
}

StoryEdit ownSentence(const StoryWish &wish,
                      StoryPart part,
                      const StorySentence &sentence,
                      const StoryEditId &id)
{
    StoryEdit edit;
    edit.id = id;
    edit.reader = wish.reader.kind;
    edit.person = wish.reader.person;
    edit.language = languageOf(wish);
    edit.part = placeOf(wish, part);
    edit.factors = sentence.factors;
    edit.links = sentence.links;
    edit.basisHash = sentence.basisHash;
    return edit;
}

StoryEditId placeOf(const StoryWish &wish, StoryPart part, const StorySentence &sentence)
{
    const QByteArray bytes = digest({wordOf(wish.reader.kind).toString(),
                                     wish.reader.person.text(),
                                     languageOf(wish),
                                     placeOf(wish, part),
                                     sentence.basisHash});
    return StoryEditId(uuidFromBytes(bytes.first(16)).value());
}

StoryEdit kept(const StoryEdit &edit, const StorySentence &sentence)
{
    StoryEdit after = edit;
    after.factors = sentence.factors;
    after.links = sentence.links;
    after.basisHash = sentence.told.isEmpty() ? QString() : sentence.basisHash;
    return after;
}

Story storyWith(const Story &told, const CaseFile &file, const StoryWish &wish)
{
    return Merge(told, file, wish).make();
}

} // namespace core
