#include "ui/shared/emptystate.h"

#include "ui/shared/buttons.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

class RoundPicture : public QWidget
{
public:
    explicit RoundPicture(Icon picture) : m_picture(picture)
    {
        const int side = sizes().control + sizes().gapPage;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colors = tokens(palette());
        QPainter painter(this);
        const QRectF all(rect());
        paintFrame(painter, all, {.fill = colors.primaryWash, .radius = all.width() / 2});
        const qreal side = all.width() * 0.42;
        paintIcon(painter, centered({side, side}, all), m_picture, colors.primary);
    }

private:
    Icon m_picture;
};

} // namespace

EmptyState::EmptyState(Icon picture, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(sentence))
    , m_action(pushButton({}, Variant::Primary))
{
    m_sentence->setMuted();
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(sizes().gapLarge);
    column->addStretch();
    column->addWidget(new RoundPicture(picture), 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text, Icon picture)
{
    m_action->setText(text);
    m_action->setIcon(icon(picture));
    m_action->setVisible(!text.isEmpty());
}

} // namespace ui
