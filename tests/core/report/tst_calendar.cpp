#include "core/report/calendar.h"
#include "tests/support/family.h"

#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(9, 5, 7), Qt::UTC);

Appointment nextThursday()
{
    SeededRng rng(3);
    Appointment appointment;
    appointment.id = AppointmentId::make(rng);
    appointment.at = QDateTime(QDate(2026, 11, 26), QTime(15, 30), Qt::OffsetFromUTC, 3600);
    appointment.minutes = 45;
    appointment.place = u"Jeugdhuis, kamer 2"_s;
    appointment.about = u"Hoe het met Isa gaat"_s;
    return appointment;
}

/// What a calendar reads: unfolded, then without escapes (RFC 5545 3.1, 3.3.11).
QString read(const QByteArray &calendar, const QString &name)
{
    const QString text = QString::fromUtf8(calendar).replace(u"\r\n "_s, QString());
    for (const QString &line : text.split(u"\r\n"_s)) {
        if (!line.startsWith(name + u':'))
            continue;
        QString value;
        for (qsizetype i = name.size() + 1; i < line.size(); ++i) {
            const bool isEscape = line[i] == u'\\' && i + 1 < line.size();
            i += isEscape ? 1 : 0;
            value += isEscape && line[i] == u'n' ? u'\n' : line[i];
        }
        return value;
    }
    return {};
}

} // namespace

class tst_Calendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppointmentIsOneEvent()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        const Appointment appointment = nextThursday();

        const QByteArray calendar = calendarFile(family.file(), appointment, {{}, {}, Now});

        QCOMPARE(calendar,
                 "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Jeugdhuis//Jeugdhuis//NL\r\n"
                 "CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:"
                     + appointment.id.text().toUtf8()
                     + "\r\nDTSTAMP:20261122T090507Z\r\nDTSTART:20261126T143000Z\r\n"
                       "DTEND:20261126T151500Z\r\nSUMMARY:Afspraak Jeugdhuis\r\n"
                       "LOCATION:Jeugdhuis\\, kamer 2\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n"
                       "END:VCALENDAR\r\n");
    }

    void aDayWithoutATimeIsAWholeDay()
    {
        Appointment appointment = nextThursday();
        appointment.at = QDateTime(QDate(2026, 11, 26), QTime(0, 0));

        const QByteArray calendar = calendarFile({}, appointment, {{}, {}, Now});

        QVERIFY(calendar.contains("\r\nDTSTART;VALUE=DATE:20261126\r\nSUMMARY"));
    }

    void nobodyIsNamedUnlessAsked()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        Appointment appointment = nextThursday();
        appointment.place = u"Bij Isa's oma"_s;

        const QByteArray quiet = calendarFile(family.file(), appointment, {{}, {}, Now});
        QVERIFY(!quiet.contains("Isa"));
        QVERIFY(!quiet.contains("LOCATION"));
        const QByteArray named =
            calendarFile(family.file(), appointment, {Language::English, {}, Now, true});
        QCOMPARE(read(named, u"SUMMARY"_s), u"Appointment Jeugdhuis: Isa"_s);
        QCOMPARE(read(named, u"LOCATION"_s), u"Bij Isa's oma"_s);
        QCOMPARE(read(named, u"DESCRIPTION"_s), u"Hoe het met Isa gaat"_s);
    }

    void anyTextIsReadAsItWasWritten()
    {
        QVERIFY(rc::check("any text is read as it was written", [] {
            const auto letters = *rc::gen::container<std::u32string>(
                rc::gen::element(U'a', U' ', U',', U';', U'\\', U'\n', U'é', U'€', U'😀', U':'));
            Appointment appointment = nextThursday();
            appointment.place = QString::fromStdU32String(letters) + u'.';

            const QByteArray calendar = calendarFile({}, appointment, {{}, {}, Now, true});

            RC_ASSERT(read(calendar, u"LOCATION"_s) == appointment.place);
            for (const QByteArray &line : calendar.split('\n')) {
                RC_ASSERT(line.size() <= 76); // 75 and CR.
                RC_ASSERT(line.isEmpty() || line.endsWith('\r'));
                RC_ASSERT(QString::fromUtf8(line).toUtf8() == line); // No letter is cut.
            }
        }));
    }

    void controlLettersStayOut()
    {
        Appointment appointment = nextThursday();
        appointment.place = u"kamer\r2\x07\u007f"_s;

        QCOMPARE(read(calendarFile({}, appointment, {{}, {}, Now}), u"LOCATION"_s), u"kamer2"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Calendar)
#include "tst_calendar.moc"
