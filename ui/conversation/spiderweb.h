#pragma once

#include "core/conversation/ratings.h"

#include <QWidget>

namespace ui {

/// How it is going with all life domains at once: an axis each, 0 in the middle and 10 outside, a
/// closed line for each person and a dashed one for last time. Each person has a line style and a
/// sign of their own, not a colour alone; the same stands in words below for a screen reader.
class SpiderWeb : public QWidget
{
    Q_OBJECT

public:
    explicit SpiderWeb(QWidget *parent = nullptr);

    struct Person
    {
        QString name;
        core::RatingWeb web;
    };
    void show(const QList<Person> &persons, const QStringList &domains);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF point(int axis, qreal value) const;
    qreal reach() const;
    void paintAxes(QPainter &painter) const;
    void paintWeb(QPainter &painter, int person) const;
    void paintLegend(QPainter &painter) const;
    QString inWords() const;

    QList<Person> m_persons;
    QStringList m_domains;
};

} // namespace ui
