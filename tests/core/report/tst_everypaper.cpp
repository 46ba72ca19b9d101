#include "core/analysis/mapexport.h"
#include "core/model/casejson.h"
#include "core/model/content.h"
#include "core/report/letter.h"
#include "core/report/registration.h"
#include "core/report/storydocument.h"
#include "core/report/talksheet.h"
#include "tests/support/sheetcases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// However a format writes quotes and line ends.
QString bare(QString text)
{
    for (const QString &mark : {u"&quot;"_s, u"\\\""_s, u"\""_s, u"&apos;"_s, u"'"_s})
        text.remove(mark);
    return text.replace(u"&amp;"_s, u"&"_s).replace(u"\\n"_s, u" "_s).simplified();
}

void addStrings(const QJsonValue &value, QStringList &strings)
{
    if (value.isString())
        strings += value.toString();
    for (const QJsonValue &one : value.toArray())
        addStrings(one, strings);
    for (const QJsonValue &one : value.toObject())
        addStrings(one, strings);
}

QString textOf(const QByteArray &json)
{
    QStringList strings;
    addStrings(QJsonDocument::fromJson(json).object(), strings);
    return strings.join(u'\n');
}

} // namespace

/// Whatever leaves the program for a reader, of every reader of every reference case: sheet, story,
/// blocks to copy, letter, map and case for other programs.
class TestEveryPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHiddenIsOnAny_data() { everyReader(); }
    void nothingHiddenIsOnAny();
    void allThatMayBeSeenIsThere_data() { everyReader(); }
    void allThatMayBeSeenIsThere();
    void aLetterHoldsWhatProfessionalsMaySee();

private:
    void everyReader();
    QString sheets(const CaseFile &file, const Reader &reader, Language language) const;
    QString blocks(const CaseFile &file, const Reader &reader, Language language) const;
    QHash<QString, QString>
    papers(const CaseFile &file, const Reader &reader, Language language) const;

    const House m_house = shippedHouse().value();
    const Catalogue m_catalogue =
        Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
    const QList<CaseFile> m_cases = sheetCases();
};

void TestEveryPaper::everyReader()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<Reader>("reader");
    QTest::addColumn<Language>("language");
    for (const CaseFile &file : m_cases) {
        for (const Reader &reader : readersOf(file)) {
            for (const Language language : {Language::Dutch, Language::English})
                QTest::addRow("%s, %d %s %d",
                              qPrintable(youthOf(file)->name),
                              static_cast<int>(reader.kind),
                              qPrintable(nameOf(file, reader.person)),
                              static_cast<int>(language))
                    << file << reader << language;
        }
    }
}

QString TestEveryPaper::sheets(const CaseFile &file, const Reader &reader, Language language) const
{
    QString text;
    for (const Conversation &talk : file.conversations)
        text += plainText(talkSheetDraft(file, {m_house, reader, talk.id, language, Now}));
    return text;
}

QString TestEveryPaper::blocks(const CaseFile &file, const Reader &reader, Language language) const
{
    QString text;
    for (const TextBlock &block : registrationBlocks(file, {m_catalogue, reader, language, Now}))
        text += block.heading + u'\n' + block.text + u'\n';
    return text;
}

QHash<QString, QString>
TestEveryPaper::papers(const CaseFile &file, const Reader &reader, Language language) const
{
    const CaseFile view = asSeenBy(file, reader);
    QByteArray tables;
    for (const auto &[ending, bytes] : mapTables(view, language).files())
        tables += bytes;
    const bool isYouth = reader.kind == ReaderKind::Youth;
    QHash<QString, QString> all{
        {u"sheet"_s, sheets(file, reader, language)},
        {u"story"_s, plainText(storyOf(file, {reader, language, isYouth}))},
        {u"story on paper"_s, plainText(storyDocument(file, {reader, language}, Now.date()))},
        {u"blocks"_s, blocks(file, reader, language)},
        {u"tables"_s, QString::fromUtf8(tables)},
        {u"map"_s, textOf(QJsonDocument(mapJson(view)).toJson())},
        {u"graphml"_s, QString::fromUtf8(mapGraphMl(view, language))},
        {u"dot"_s, QString::fromUtf8(mapDot(view))},
        {u"case"_s, textOf(toJson(view))},
    };
    for (QString &text : all)
        text = bare(text);
    return all;
}

void TestEveryPaper::nothingHiddenIsOnAny()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    QFETCH(const Language, language);
    SheetSecrets secrets(file, reader);
    QVERIFY(reader.kind == ReaderKind::All || secrets.hidden.size() > 4);
    for (QString &text : secrets.hidden)
        text = bare(text);

    const auto all = papers(file, reader, language);

    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString found = secrets.in(*it);
        QVERIFY2(found.isEmpty(), qPrintable(it.key() + u": "_s + found));
    }
}

/// Seen or not is found without the code under test, as in SheetSecrets.
void TestEveryPaper::allThatMayBeSeenIsThere()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    QFETCH(const Language, language);
    const PersonId who = personOf(file, reader);
    const auto all = papers(file, reader, language);
    int seen = 0;
    const auto require = [&](const QString &paper, const QString &text) {
        ++seen;
        QVERIFY2(all[paper].contains(bare(text), Qt::CaseInsensitive),
                 qPrintable(paper + u": "_s + text));
    };
    const auto maySee = [&](const Sight &sight) {
        return reader.kind == ReaderKind::All || sight.isEmpty() || sight.contains(who);
    };
    for (const Statement &it : file.statements) {
        if (maySee(it.visibleTo))
            require(u"case"_s, it.text);
    }
    for (const Note &it : file.notes) {
        if (maySee(it.visibleTo))
            require(u"case"_s, it.text);
    }
    for (const Factor &it : file.factors) {
        if (!maySee(it.visibleTo) && it.shareable.isEmpty())
            continue;
        const QString text = maySee(it.visibleTo) ? it.text : it.shareable;
        for (const QString &paper : {u"story"_s,
                                     u"story on paper"_s,
                                     u"tables"_s,
                                     u"map"_s,
                                     u"graphml"_s,
                                     u"dot"_s,
                                     u"case"_s})
            require(paper, text.endsWith(u'.') ? text.chopped(1) : text);
    }
    QVERIFY(seen > 100);
}

void TestEveryPaper::aLetterHoldsWhatProfessionalsMaySee()
{
    int letters = 0;
    for (const CaseFile &file : m_cases) {
        const SheetSecrets secrets(file, Reader::professional());
        for (const Referral &referral : file.referrals) {
            const LetterContext context{m_catalogue, Now.date(), Language::Dutch, {}};
            const QString text = plainText(letterDraft(file, referral, context));
            const QString found = secrets.in(text);
            QVERIFY2(found.isEmpty(), qPrintable(found));
            QVERIFY(text.contains(referral.question));
            ++letters;
        }
    }
    QVERIFY(letters > 0);
}

QTEST_APPLESS_MAIN(TestEveryPaper)
#include "tst_everypaper.moc"
