// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Views that land separately: until they are there, an empty widget holds their place.
#if __has_include("dag/dagview.h")
#include "dag/dagview.h"
#else
#include <QWidget>
namespace slipway {
class ReleaseSession;
class DagView : public QWidget
{
public:
    explicit DagView(ReleaseSession *, QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("dagView"));
        setFocusPolicy(Qt::StrongFocus);
    }
};
} // namespace slipway
#endif

#if __has_include("panes/inspector.h")
#include "panes/inspector.h"
#else
#include <QWidget>
namespace slipway {
class Inspector : public QWidget
{
public:
    explicit Inspector(ReleaseSession *, QWidget *parent)
        : QWidget(parent)
    {
    }
};
} // namespace slipway
#endif
