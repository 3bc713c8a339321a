// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagaccessible.h"

#include "dag/dagview.h"
#include "dag/nodepainter.h"
#include "look/look.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DagAccessible)
};

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

    bool isValid() const override
    {
        const auto layout = m_view ? m_view->currentLayout() : nullptr;
        return layout && size_t(m_child) < layout->visible.size() + layout->frames.size();
    }
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
            return described();
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
        state.selected = m_view->selected() == step().id || m_view->scene().chosen.contains(quint32(node()));
        state.focused = m_view->focused() == step().id && m_view->hasFocus();
        state.multiSelectable = true;
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
    NodeIndex node() const
    {
        const auto &layout = *m_view->currentLayout();
        const auto at = size_t(m_child);
        return at < layout.visible.size() ? layout.visible[at] : layout.frames[at - layout.visible.size()];
    }
    /// Its state, what it says of itself, and what leads here and follows: the first few by name, all by number.
    QString described() const
    {
        const auto &graph = *m_view->currentLayout()->graph;
        QStringList parts {m_view->scene().stateWords(node())};
        if (const auto detail = NodePainter::detailOf(m_view->scene(), node()); detail != parts.first())
            parts.append(detail);
        if (const auto alike = m_view->scene().alikeWords(node()); !alike.isEmpty())
            parts.append(alike);
        const auto before = neighbours(graph.incoming(node()), true), after = neighbours(graph.outgoing(node()), false);
        parts.append(before.empty() ? Words::tr("Nothing leads here") : Words::tr("%n step(s) lead(s) here: %1", nullptr, int(before.size())).arg(named(before)));
        parts.append(after.empty() ? Words::tr("Nothing follows") : Words::tr("%n step(s) follow(s): %1", nullptr, int(after.size())).arg(named(after)));
        return parts.join(QStringLiteral(". "));
    }

    /// Of what holds steps, those that its edges in the drawing lead to: it may have none of its own in the graph.
    std::vector<NodeIndex> neighbours(std::span<const EdgeIndex> own, bool sources) const
    {
        const auto &scene = m_view->scene();
        const auto &layout = *scene.layout();
        std::vector<NodeIndex> found;
        if (layout.graph->members(node()).empty()) {
            for (const auto e : own)
                found.push_back(sources ? layout.graph->edge(e).from : layout.graph->edge(e).to);
            return found;
        }
        const auto lead = layout.leadOf(node());
        for (const auto e : sources ? scene.edgesTo(lead) : scene.edgesFrom(lead))
            found.push_back(sources ? layout.edges[e].from : layout.edges[e].to);
        return found;
    }

    QString named(const std::vector<NodeIndex> &nodes) const
    {
        constexpr size_t kMost = 5;
        QStringList names;
        for (size_t i = 0; i < std::min(kMost, nodes.size()); ++i)
            names.append(m_view->scene().label(nodes[i]));
        const auto all = names.join(QStringLiteral(", "));
        return nodes.size() > kMost ? Words::tr("%1 and %n more", nullptr, int(nodes.size() - kMost)).arg(all) : all;
    }

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

    /// Nodes and cards in drawing order, then frames.
    int childCount() const override
    {
        const auto layout = view()->currentLayout();
        return layout ? int(layout->visible.size() + layout->frames.size()) : 0;
    }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_children.constFind(index); known != m_children.constEnd())
            return QAccessible::accessibleInterface(*known);
        auto *made = new AccessibleStep(view(), index);
        m_children.insert(index, QAccessible::registerAccessibleInterface(made));
        m_places.insert(made, index);
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override { return m_places.value(child, -1); }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(indexOf(view()->nodeAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(indexOf(view()->focused())) : nullptr;
    }

private:
    DagView *view() const { return static_cast<DagView *>(widget()); }

    int indexOf(const QString &id) const
    {
        if (id.isEmpty() || !view()->currentLayout())
            return -1;
        const auto node = view()->currentLayout()->graph->find(id);
        return node == kNoNode || !view()->scene().geometry() ? -1 : view()->scene().geometry()->placeOf(node);
    }

    mutable QHash<int, QAccessible::Id> m_children; ///< made so far
    mutable QHash<const QAccessibleInterface *, int> m_places;
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
