#include "core/model/reader.h"

#include "core/model/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isParentRole(PersonRole role)
{
    return role == PersonRole::Mother || role == PersonRole::Father || role == PersonRole::Parent;
}

QString textOf(const CaseFile &file, const Reader &reader)
{
    switch (reader.kind) {
    case ReaderKind::Youth:
        return u"youth"_s;
    case ReaderKind::Parent:
        return u"parent:"_s + nameOf(file, reader.person);
    case ReaderKind::Person:
        return u"person:"_s + nameOf(file, reader.person);
    case ReaderKind::Professional:
        return u"professional"_s;
    case ReaderKind::All:
        break;
    }
    return u"all"_s;
}

} // namespace

PersonId personOf(const CaseFile &file, const Reader &reader)
{
    const Person *youth = youthOf(file);
    switch (reader.kind) {
    case ReaderKind::Youth:
        return youth ? youth->id : PersonId();
    case ReaderKind::Parent:
    case ReaderKind::Person:
        return reader.person;
    case ReaderKind::Professional:
    case ReaderKind::All:
        break;
    }
    return {};
}

QList<Reader> readersOf(const CaseFile &file)
{
    QList<Reader> readers;
    for (const Person &person : file.persons) {
        if (person.role == PersonRole::Coach)
            continue;
        if (person.role == PersonRole::Youth)
            readers.append(Reader::youth());
        else if (isParentRole(person.role))
            readers.append(Reader::parent(person.id));
        else
            readers.append(Reader::other(person.id));
    }
    readers.append(Reader::professional());
    readers.append(Reader::all());
    return readers;
}

QString readerName(const Reader &reader, const CaseFile &file, Language language)
{
    const Person *youth = youthOf(file);
    switch (reader.kind) {
    case ReaderKind::Youth:
        return youth ? youth->name : Wording{u"de jongere"_s, u"the youth"_s}.in(language);
    case ReaderKind::Parent:
    case ReaderKind::Person:
        return nameOf(file, reader.person);
    case ReaderKind::Professional:
        return Wording{u"een andere hulpverlener"_s, u"another professional"_s}.in(language);
    case ReaderKind::All:
        break;
    }
    return Wording{u"alleen de coach"_s, u"the coach alone"_s}.in(language);
}

Result<Reader> parseReader(const QString &text, const CaseFile &file, Language language)
{
    QStringList known;
    for (const Reader &reader : readersOf(file)) {
        known.append(textOf(file, reader));
        if (known.last().compare(text, Qt::CaseInsensitive) == 0)
            return reader;
    }
    return fail(Fault::NotFound,
                Wording{u"er is geen lezer \"%1\" in dit dossier; neem een van: %2"_s,
                        u"there is no reader \"%1\" in this case; take one of: %2"_s}
                    .in(language)
                    .arg(text, known.join(u", "_s)));
}

} // namespace core
