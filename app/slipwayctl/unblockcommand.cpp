// SPDX-License-Identifier: GPL-3.0-or-later
#include "unblockcommand.h"

#include "callstart.h"
#include "usagefault.h"

#include "core/whoami.h"
#include "engine/buildkite/definitionfile.h"
#include "engine/buildkite/gateopener.h"
#include "engine/net/networktransport.h"
#include "engine/remote/credentials.h"
#include "release/auditlog.h"
#include "release/releasecontroller.h"
#include "source/truststore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

using Outcome = GateResult::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UnblockCommand)
};

struct Call
{
    RemoteAddress address;
    GateWish wish;
    QString definition, stateDir;
    QString helpText;
};

Result<Call> readArguments(const QStringList &arguments)
{
    const auto bad = [](const QString &message) { return fail(usageFault("unblock", message)); };
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Opens one gate of a build of Buildkite: looks at the build first, sends one request, and believes the build "
                                               "that it reads back. It looks with the token of BUILDKITE_API_TOKEN and acts with that of BUILDKITE_ACT_TOKEN; where the "
                                               "second is not set it acts with the first, and says so."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption gate(QStringLiteral("gate"), Words::tr("The gate: its key, its label, or the id of its job."), QStringLiteral("KEY"));
    const QCommandLineOption field(QStringLiteral("field"), Words::tr("A value of the gate's form; may be repeated."), QStringLiteral("K=V"));
    const QCommandLineOption reason(QStringLiteral("reason"), Words::tr("Why it is opened; written into the audit log."), QStringLiteral("TEXT"));
    const QCommandLineOption definition(QStringLiteral("definition"), Words::tr("The pipeline the build was made from: the fields are checked against its gate before anything is sent."), QStringLiteral("FILE"));
    const QCommandLineOption commit(QStringLiteral("commit"), Words::tr("Refuse if the build is of another commit."), QStringLiteral("SHA"));
    const QCommandLineOption state(QStringLiteral("state"), Words::tr("The folder of the audit log."), QStringLiteral("DIR"));
    parser.addOptions({gate, field, reason, definition, commit, state});
    parser.addPositionalArgument(QStringLiteral("URL"), QStringLiteral("https://buildkite.com/ORG/PIPELINE/builds/N"));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl unblock")} + arguments))
        return fail(usageFault("unblock", parser));
    Call call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    if (parser.positionalArguments().size() != 1)
        return bad(Words::tr("unblock wants one address, got %1").arg(parser.positionalArguments().size()));
    auto address = readRemoteAddress(parser.positionalArguments().constFirst());
    if (address.failed())
        return fail(address.error());
    if (address->kind != RemoteAddress::Kind::BuildkiteBuild)
        return bad(Words::tr("only builds of Buildkite have gates that can be opened from here"));
    call.address = *address;
    call.wish.gate = parser.value(gate);
    call.wish.reason = parser.value(reason).trimmed();
    call.wish.seenCommit = parser.value(commit);
    call.wish.who = userAtHost();
    if (call.wish.gate.isEmpty())
        return bad(Words::tr("--gate says which gate to open"));
    if (call.wish.reason.isEmpty())
        return bad(Words::tr("--reason says why, for those who come after"));
    for (const auto &pair : parser.values(field)) {
        const auto equals = pair.indexOf(u'=');
        if (equals < 1)
            return bad(Words::tr("--field %1 has no name and value: write KEY=VALUE").arg(pair));
        call.wish.fields.insert(pair.left(equals), pair.mid(equals + 1));
    }
    call.definition = parser.value(definition);
    call.stateDir = parser.isSet(state) ? QFileInfo(parser.value(state)).absoluteFilePath() : TrustStore::dataFolder();
    return call;
}

const Step *findGate(const QVector<Step> &steps, const QString &key)
{
    for (const auto &step : steps) {
        const bool gate = step.kind == NodeKind::Block || step.kind == NodeKind::Input;
        if (gate && (step.key == key || step.label == key))
            return &step;
        if (const auto *inside = findGate(step.steps, key))
            return inside;
    }
    return nullptr;
}

/// REST tells no fields of a gate and may not check them: the definition is what they are checked against (b.3 6).
Result<void> checkFields(Call &call)
{
    if (call.definition.isEmpty())
        return {};
    const auto pipeline = readDefinition(call.definition);
    if (pipeline.failed())
        return fail(pipeline.error());
    const auto *gate = findGate((*pipeline)->steps, call.wish.gate);
    if (!gate) {
        return fail(ErrorCode::NotFound, Words::tr("the definition has no gate %1").arg(call.wish.gate), Words::tr("name it by its key"),
            SourceRange {call.definition, 0, 0, 0, {}});
    }
    auto fields = completeFields(*gate, call.wish.fields);
    if (fields.failed())
        return fail(fields.error());
    call.wish.fields = std::move(*fields);
    return {};
}

Json subjectOf(const Call &call, const QString &job)
{
    auto fields = Json::object();
    for (auto it = call.wish.fields.cbegin(); it != call.wish.fields.cend(); ++it)
        fields[toStd(it.key())] = toStd(it.value());
    return {{"engine", "buildkite"}, {"org", toStd(call.address.organization)}, {"pipeline", toStd(call.address.pipeline)}, {"build", call.address.build},
        {"gate", toStd(job)}, {"gateKey", toStd(call.wish.gate)}, {"fields", fields}};
}

int exitOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Opened:
    case Outcome::ByAnother: return ExitOk;
    case Outcome::Refused: return ExitNo;
    case Outcome::Unknown: return ExitAtGate;
    }
    return ExitNo;
}

/// What came of it: for programs, for the log, and for the exit status.
int conclude(const Call &call, const GateResult &result, const AuditLog &log, qint64 intent)
{
    const auto outcome = toStd(gateOutcomeName(result.outcome));
    Json told {{"gate", toStd(call.wish.gate)}, {"outcome", outcome}, {"opened_by", result.openedBy.isEmpty() ? Json() : Json(toStd(result.openedBy))},
        {"opened_at", result.openedMs ? Json(toStd(isoTime(result.openedMs))) : Json()}, {"status", result.status ? Json(result.status) : Json()},
        {"token", toStd(tokenVariable(CredentialUse::Act))}};
    if (!result.error.message.isEmpty())
        told["message"] = toStd(result.error.toString());
    // What others did is written down as seen, never as ours.
    const bool seen = result.outcome == Outcome::ByAnother;
    if (intent || seen) {
        const auto written = log.append({{"kind", seen ? "observed" : "approve-result"}, {"actor", {{"id", toStd(seen ? result.openedBy : call.wish.who)}}},
            {"subject", subjectOf(call, {})}, {"intent", intent ? Json(intent) : Json()}, {"result", told}});
        if (written.failed())
            printError(written.error());
    }
    printLine(dumpJson(told));
    if (!result.error.message.isEmpty())
        printError(result.error);
    return exitOf(result.outcome);
}

} // namespace

int runUnblock(const QStringList &arguments)
{
    auto read = readArguments(arguments);
    if (const auto end = endsAtStart(read))
        return *end;
    auto &call = *read;
    if (const auto checked = checkFields(call); checked.failed()) {
        printError(checked.error());
        return ExitBadInput;
    }
    auto reader = environmentSigner(call.address), actor = environmentSigner(call.address, CredentialUse::Act);
    for (const auto *signer : {&reader, &actor}) {
        if (signer->failed()) {
            printError(signer->error());
            return ExitBadInput;
        }
    }
    if (const auto used = tokenVariable(CredentialUse::Act); used == tokenVariable(CredentialUse::Read))
        printErrorText(Words::tr("BUILDKITE_ACT_TOKEN is not set: acting with the token of %1").arg(used));
    const SystemClock clock;
    const AuditLog log(call.stateDir, clock);
    NetworkTransport transport;
    SystemTicker ticker;
    qint64 intent = 0;
    GateOpener opener(call.address, call.wish, {&transport, &ticker, std::make_shared<HostBudget>(), *reader, *actor,
        [&](const RemoteSnapshot &before, const RemoteStep &gate, const QString &job) -> Result<void> {
            auto subject = subjectOf(call, job);
            subject["commit"] = toStd(before.commit);
            const auto written = log.append({{"kind", "approve"}, {"actor", {{"id", toStd(call.wish.who)}}}, {"subject", subject},
                {"reason", toStd(call.wish.reason)}, {"before", toStd(gate.jobs.constLast().engineState)}});
            if (written.failed())
                return fail(written.error());
            intent = *written;
            return {};
        }});
    int status = ExitNo;
    QObject::connect(&opener, &GateOpener::finished, &opener, [&](const GateResult &result) {
        status = conclude(call, result, log, intent);
        QCoreApplication::exit(status);
    }, Qt::QueuedConnection);
    opener.start();
    return QCoreApplication::exec();
}

} // namespace slipway::ctl
