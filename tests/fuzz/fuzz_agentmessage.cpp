// SPDX-License-Identifier: GPL-3.0-or-later
// What a job may send to the engine: decoding ends without a fault, what is accepted keeps its limits, survives
// the way back, and can be served.
#include "engine/local/agentmessage.h"
#include "engine/local/agentservice.h"
#include "graph/graphbuilder.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

struct Stage
{
    Stage()
    {
        GraphBuilder builder;
        StepNode node;
        node.id = node.key = node.label = QStringLiteral("a");
        node.kind = NodeKind::Command;
        builder.addNode(node);
        plan.graph = builder.build();
        plan.steps = {nullptr};
        ReleaseEvent started;
        started.seq = 1;
        started.type = EventType::JobStarted;
        started.step = QStringLiteral("a");
        started.job = QStringLiteral("j");
        state.apply(started);
    }
    PlannedPipeline plan;
    ReleaseState state;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto message = decodeAgentMessage(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (message.failed()) {
        if (message.error().message.isEmpty())
            std::abort();
        return 0;
    }
    if (message->context.size() > kMaxContextLength || message->body.toUtf8().size() > kMaxAnnotationBytes)
        std::abort();
    const auto bytes = encodeAgentMessage(*message);
    const auto again = decodeAgentMessage(bytes);
    if (again.failed() || encodeAgentMessage(*again) != bytes)
        std::abort();
    static const Stage stage;
    auto state = stage.state;
    auto outcome = serveAgent(*message, QStringLiteral("j"), {stage.plan, state, Redactor({"secret"})});
    if (!outcome.answer.contains("ok"))
        std::abort();
    for (auto &event : outcome.events) {
        event.seq = state.lastSeq() + 1;
        state.apply(event);
    }
    return 0;
}
