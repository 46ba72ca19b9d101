#include "core/analysis/slides.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LongestStep = 120; // Letters; two or three lines of big type.
constexpr qsizetype LongestPart = 700; // Letters; a column of big type.
constexpr qsizetype MostCards = 12;    // On one screen, seen from the other side of the table.

/// Takes sentences in the order of the story.
class SlideMaker
{
public:
    void beginPart(const QString &heading)
    {
        flush();
        m_part = heading;
        m_startsPart = true;
    }

    void take(const StoryParagraph &paragraph)
    {
        flush();
        m_heading = paragraph.title.isEmpty() ? m_part : paragraph.title;
        m_isNew = true;
        for (const StorySentence &sentence : paragraph.sentences) {
            m_lead = m_lead.isEmpty() ? sentence.text : m_lead + u' ' + sentence.text;
            if (sentence.leadsIn())
                continue;
            add(sentence);
            m_startsPart = false;
            m_lead.clear();
        }
    }

    QList<Slide> end()
    {
        flush();
        return m_slides;
    }

private:
    void add(const StorySentence &sentence)
    {
        const bool fits = !m_isNew && m_slides.last().text.size() + m_lead.size() < LongestStep;
        m_isNew = false;
        if (!fits) {
            m_slides += {m_heading, m_lead, sentence.factors, sentence.links, m_startsPart};
            return;
        }
        Slide &last = m_slides.last();
        last.text += u' ' + m_lead;
        last.factors += sentence.factors;
        last.links += sentence.links;
    }

    /// What leads to nothing more ends the step before it, or is a step of its own.
    void flush()
    {
        if (m_lead.isEmpty())
            return;
        const bool isOfLast =
            !m_startsPart && !m_slides.isEmpty() && m_slides.last().heading == m_heading;
        if (isOfLast)
            m_slides.last().text += u' ' + m_lead;
        else
            m_slides += {m_heading, m_lead, {}, {}, m_startsPart};
        m_startsPart = false;
        m_lead.clear();
    }

    QList<Slide> m_slides;
    QString m_part;
    QString m_heading;
    QString m_lead;
    bool m_startsPart = true;
    bool m_isNew = true; // Nothing of this paragraph is on a step yet.
};

bool isTooLarge(const SlidePart &part)
{
    return part.slides.size() > 1
           && (textOf(part).size() > LongestPart || factorsOf(part).size() > MostCards);
}

/// In two of about as many words, and those again.
QList<SlidePart> split(const SlidePart &part)
{
    if (!isTooLarge(part))
        return {part};
    SlidePart first{part.heading, part.slides.first(1)};
    qsizetype taken = 1;
    while (taken < part.slides.size() - 1 && textOf(first).size() < textOf(part).size() / 2)
        first.slides += part.slides[taken++];
    return split(first) + split({part.heading, part.slides.mid(taken)});
}

/// Only tells how many loops come; the cards come with each of them.
bool onlyLeads(const SlidePart &part, const Slide &next)
{
    return part.slides.size() == 1 && part.slides.constFirst().startsPart && !next.startsPart
           && part.heading != next.heading;
}

QList<SlidePart> byHeading(const QList<Slide> &slides)
{
    QList<SlidePart> parts;
    for (const Slide &slide : slides) {
        if (!parts.isEmpty() && onlyLeads(parts.last(), slide)) {
            Slide &lead = parts.last().slides.last();
            lead.factors.clear();
            lead.links.clear();
            parts.last().heading = slide.heading;
        } else if (parts.isEmpty() || slide.startsPart || parts.last().heading != slide.heading) {
            parts += {slide.heading, {}};
        }
        parts.last().slides += slide;
    }
    return parts;
}

} // namespace

QString textOf(const SlidePart &part)
{
    QStringList texts;
    for (const Slide &slide : part.slides)
        texts += slide.text;
    return texts.join(u' ');
}

QList<FactorId> factorsOf(const SlidePart &part)
{
    QList<FactorId> cards;
    for (const Slide &slide : part.slides) {
        for (const FactorId &card : slide.factors) {
            if (!cards.contains(card))
                cards += card;
        }
    }
    return cards;
}

QList<SlidePart> partsOf(const QList<Slide> &slides)
{
    QList<SlidePart> parts;
    for (const SlidePart &part : byHeading(slides))
        parts += split(part);
    return parts;
}

QList<Slide> slidesOf(const Story &story)
{
    SlideMaker maker;
    for (const StorySection &section : story.sections) {
        maker.beginPart(section.heading);
        for (const StoryParagraph &paragraph : section.paragraphs)
            maker.take(paragraph);
    }
    return maker.end();
}

} // namespace core
