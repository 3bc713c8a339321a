// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagaccessible.h"

#include "dag/dagview.h"
#include "dag/nodepainter.h"
#include "look/look.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace slipway {

namespace {

/// One step as an accessible object. It has no QObject of its own: it is made when asked for and owned by
/// the interface of the view.
class AccessibleStep : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleStep(DagView *view, int child)
        : m_view(view)
        , m_child(child)
    {
    }

    bool isValid() const override { return m_view && m_view->currentLayout() && size_t(m_child) < m_view->currentLayout()->visible.size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return step().label;
        if (kind == QAccessible::Value)
            return m_view->scene().stateWords(node());
        if (kind == QAccessible::Description)
            return NodePainter::detailOf(m_view->scene(), node());
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto inView = m_view->nodeRect(step().id);
        return QRect(m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = state.selectable = true;
        state.selected = m_view->selected() == step().id;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->nodeRect(step().id));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->select(step().id, true);
        if (action == pressAction())
            Q_EMIT m_view->activated(step().id);
    }

private:
    NodeIndex node() const { return m_view->currentLayout()->visible[size_t(m_child)]; }
    const StepNode &step() const { return m_view->currentLayout()->graph->node(node()); }

    QPointer<DagView> m_view;
    int m_child;
};

class AccessibleDag : public QAccessibleWidget
{
public:
    explicit AccessibleDag(DagView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    ~AccessibleDag() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->currentLayout() ? int(view()->currentLayout()->visible.size()) : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleStep(view(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(indexOf(view()->nodeAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(indexOf(view()->selected())) : nullptr;
    }

private:
    DagView *view() const { return static_cast<DagView *>(widget()); }

    int indexOf(const QString &id) const
    {
        if (id.isEmpty() || !view()->currentLayout())
            return -1;
        const auto &visible = view()->currentLayout()->visible;
        const auto node = view()->currentLayout()->graph->find(id);
        const auto at = std::find(visible.begin(), visible.end(), node);
        return at == visible.end() ? -1 : int(at - visible.begin());
    }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<DagView *>(object);
    return view ? new AccessibleDag(view) : nullptr;
}

} // namespace

void installDagAccessibility()
{
    // The factory list keeps no duplicates.
    QAccessible::installFactory(makeInterface);
}

} // namespace slipway
