#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui {

/// Lays out like words: side by side, and on to the next line.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Each line in the middle instead of at the left.
    void setCentred(bool isCentred) { m_isCentred = isCentred; }

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    struct Line
    {
        std::size_t first;
        std::size_t end; // The item behind it.
        int width;
        int height;
    };
    int flow(const QRect &rect, Pass pass) const;
    Line lineFrom(std::size_t first, int width) const;
    void place(const Line &line, const QRect &room) const;
    static QSize sizeOf(const QLayoutItem &item, int width);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_isCentred = false;
};

} // namespace ui
