#pragma once

#include "core/offers/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A small catalogue for tests: {"O01", "J", 12, 23, 1, "free", {"M08"}} a line.
struct OfferLine
{
    QString id;
    QString forWhom;
    int ageFrom;
    int ageTo;
    int step;
    QString access;
    QStringList mechanisms;
    QString domain = QStringLiteral("lijf");
    QString caution = {};
};

inline QJsonObject bothWords(const QString &text)
{
    return {{QStringLiteral("nl"), text + QStringLiteral(" (nl)")}, {QStringLiteral("en"), text}};
}

inline QJsonObject jsonOf(const OfferLine &line)
{
    QJsonObject object;
    object[QStringLiteral("id")] = line.id;
    object[QStringLiteral("name")] = bothWords(line.id);
    object[QStringLiteral("provider")] = bothWords(QStringLiteral("club"));
    object[QStringLiteral("form")] = bothWords(QStringLiteral("together"));
    object[QStringLiteral("ageFrom")] = line.ageFrom;
    object[QStringLiteral("ageTo")] = line.ageTo;
    object[QStringLiteral("for")] = line.forWhom;
    object[QStringLiteral("step")] = line.step;
    object[QStringLiteral("access")] = line.access;
    object[QStringLiteral("domains")] = QJsonArray{line.domain};
    object[QStringLiteral("mechanisms")] = QJsonArray::fromStringList(line.mechanisms);
    if (!line.caution.isEmpty())
        object[QStringLiteral("cautions")] = QJsonArray{line.caution};
    return object;
}

inline QByteArray mechanismsJson()
{
    QJsonArray list;
    for (int number = 1; number <= 20; ++number) {
        const QString id = QStringLiteral("M%1").arg(number, 2, 10, QLatin1Char('0'));
        list.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("name"), bothWords(id)},
                                {QStringLiteral("plain"), bothWords(id)}});
    }
    return QJsonDocument(list).toJson();
}

inline core::Catalogue catalogueOf(const QList<OfferLine> &lines)
{
    QJsonArray list;
    for (const OfferLine &line : lines)
        list.append(jsonOf(line));
    return core::Catalogue::parse(QJsonDocument(list).toJson(), mechanismsJson()).value();
}
