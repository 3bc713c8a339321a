# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the definitions of a release as part of a build: lint, promotion plans and Conan build orders.

Every action goes through `slipwayctl worker`, as a persistent worker where Bazel runs one, several requests at a time
and cancellable, and as a plain program where it does not. Made for Bazel 4.2 and newer; needs no other repository.
"""

_WORKER_ATTRS = {
    "protocol": attr.string(
        default = "proto",
        values = ["proto", "json"],
        doc = "How Bazel talks to the worker. Bazel before 5.0 takes json only with " +
              "--experimental_worker_allow_json_protocol.",
    ),
    "slipwayctl": attr.label(
        default = ":slipwayctl",
        executable = True,
        cfg = "exec",
        doc = "The program, as a slipway_binary or any other executable target.",
    ),
}

def _escaped(word):
    # What begins with @ would be taken for a flag file.
    return "@" + word if word.startswith("@") else word

def _run(ctx, command, mnemonic, words, files, inputs, outputs, message):
    """Has slipwayctl run one command: `words` are its options, `files` what it reads."""
    args = ctx.actions.args()
    args.use_param_file("@%s", use_always = True)
    args.set_param_file_format("multiline")
    args.add(command)
    args.add_all([_escaped(word) if type(word) == "string" else word for word in words])
    args.add("--")
    args.add_all(files)
    ctx.actions.run(
        executable = ctx.executable.slipwayctl,
        arguments = ["worker", "--protocol", ctx.attr.protocol, args],
        inputs = inputs,
        outputs = outputs,
        mnemonic = mnemonic,
        progress_message = message,
        execution_requirements = {
            "requires-worker-protocol": ctx.attr.protocol,
            "supports-multiplex-sandboxing": "1",
            "supports-multiplex-workers": "1",
            "supports-worker-cancellation": "1",
            "supports-workers": "1",
            # One process serves the actions of all these rules.
            "worker-key-mnemonic": "Slipway",
        },
    )

def _repeated(option, values):
    words = []
    for value in values:
        words += [option, value]
    return words

def _quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"

def _lint_test_impl(ctx):
    report = ctx.actions.declare_file(ctx.label.name + ".report." + ("txt" if ctx.attr.format == "text" else ctx.attr.format))
    status = ctx.actions.declare_file(ctx.label.name + ".status")
    words = ["--format", ctx.attr.format, "--output", report, "--status-file", status]
    words += _repeated("--scenario", ctx.attr.scenarios)
    _run(
        ctx,
        "lint",
        "SlipwayLint",
        words,
        ctx.files.srcs,
        ctx.files.srcs + ctx.files.data,
        [report, status],
        "Linting " + str(ctx.label),
    )
    judge = ctx.actions.declare_file(ctx.label.name + ".sh")
    ctx.actions.write(
        judge,
        "#!/bin/sh\ncat %s\nexit \"$(cat %s)\"\n" % (_quoted(report.short_path), _quoted(status.short_path)),
        is_executable = True,
    )
    return [DefaultInfo(
        executable = judge,
        files = depset([report]),
        runfiles = ctx.runfiles(files = [report, status]),
    )]

slipway_lint_test = rule(
    implementation = _lint_test_impl,
    test = True,
    doc = "Looks for what is wrong or doubtful about Buildkite pipelines. The build makes the report; the test shows it " +
          "and fails if it has an error that nobody suppressed. What is no pipeline at all fails the build.",
    attrs = dict(
        _WORKER_ATTRS,
        srcs = attr.label_list(
            allow_files = True,
            allow_empty = False,
            mandatory = True,
            doc = "The pipelines.",
        ),
        data = attr.label_list(
            allow_files = True,
            doc = "What is read beside them: NAME.slipway.yml, scripts that steps call.",
        ),
        format = attr.string(
            default = "text",
            values = ["text", "json", "sarif"],
            doc = "The form of the report.",
        ),
        scenarios = attr.string_list(
            doc = "The scenarios to look at; else all there are.",
        ),
    ),
)

def _in_package(ctx, folder):
    parts = [ctx.label.workspace_root, ctx.label.package, folder]
    return "/".join([part for part in parts if part]) or "."

def _promotion_plan_impl(ctx):
    plan = ctx.actions.declare_file(ctx.attr.out or ctx.label.name + "." + ("txt" if ctx.attr.format == "text" else ctx.attr.format))
    words = ["--input", ctx.file.input, "--graphs", _in_package(ctx, ctx.attr.graphs_dir), "--format", ctx.attr.format, "--output", plan]
    inputs = [ctx.file.input] + ctx.files.graphs
    for option, file in [
        ("--flavors", ctx.file.flavors),
        ("--full-graph", ctx.file.full_graph),
        ("--index", ctx.file.index),
        ("--statuses", ctx.file.statuses),
        ("--targets", ctx.file.targets),
    ]:
        if file:
            words += [option, file]
            inputs.append(file)
    words += _repeated("--param", ["%s=%s" % item for item in ctx.attr.params.items()])
    if ctx.attr.now:
        words += ["--now", ctx.attr.now]
    _run(ctx, "promote", "SlipwayPromotion", words, [], inputs, [plan], "Planning promotion " + str(ctx.label))
    return [DefaultInfo(files = depset([plan]))]

slipway_promotion_plan = rule(
    implementation = _promotion_plan_impl,
    doc = "Works out what a release promotion of Taskcluster would reuse, run and remove. Fails if the action would, or " +
          "if something keeps the plan from being submitted.",
    attrs = dict(
        _WORKER_ATTRS,
        input = attr.label(
            allow_single_file = True,
            mandatory = True,
            doc = "The input of the release-promotion action.",
        ),
        graphs = attr.label_list(
            allow_files = True,
            mandatory = True,
            doc = "The files of the previous graphs, such as glob([\"graphs/**\"]).",
        ),
        graphs_dir = attr.string(
            default = "graphs",
            doc = "The folder of this package that has one folder for each previous graph.",
        ),
        flavors = attr.label(allow_single_file = True, doc = "The flavors of this release, as slipwayctl promote --flavors takes them."),
        full_graph = attr.label(allow_single_file = True, doc = "The target graph as it would be made now."),
        index = attr.label(allow_single_file = True, doc = "What the index would answer."),
        statuses = attr.label(allow_single_file = True, doc = "What the queue would answer."),
        targets = attr.label(allow_single_file = True, doc = "The labels that the target method selects."),
        params = attr.string_dict(doc = "Parameters of the action, such as {\"head_rev\": \"0123abcd\"}."),
        now = attr.string(doc = "The time to count from, in ISO 8601. Without it the plan depends on when it is built."),
        format = attr.string(
            default = "json",
            values = ["json", "text", "csv"],
            doc = "The form of the plan.",
        ),
        out = attr.string(doc = "The name of the file; by default that of the target with the format behind it."),
    ),
)

_ORDER_SUFFIX = {"commands": ".sh", "buildkite": ".yml", "json": ".json"}

def _build_order_impl(ctx):
    order = ctx.actions.declare_file(ctx.attr.out or ctx.label.name + _ORDER_SUFFIX[ctx.attr.format])
    words = ["--format", ctx.attr.format, "--output", order]
    if ctx.attr.reduce:
        words.append("--reduce")
    inputs = list(ctx.files.srcs)
    if ctx.file.lockfile:
        words += ["--lockfile", ctx.file.lockfile]
        inputs.append(ctx.file.lockfile)
    words += ctx.attr.options
    _run(ctx, "order", "SlipwayOrder", words, ctx.files.srcs, inputs, [order], "Ordering packages of " + str(ctx.label))
    return [DefaultInfo(files = depset([order]))]

slipway_build_order = rule(
    implementation = _build_order_impl,
    doc = "What a Conan build order runs: a shell script by level, a Buildkite pipeline, or JSON. Several orders are merged " +
          "first. Fails if something in it cannot be built.",
    attrs = dict(
        _WORKER_ATTRS,
        srcs = attr.label_list(
            allow_files = [".json"],
            allow_empty = False,
            mandatory = True,
            doc = "Files of conan graph build-order or build-order-merge.",
        ),
        lockfile = attr.label(allow_single_file = True, doc = "The lockfile of every conan install."),
        format = attr.string(
            default = "commands",
            values = ["commands", "buildkite", "json"],
            doc = "The form of the order.",
        ),
        reduce = attr.bool(doc = "Only what must be built."),
        options = attr.string_list(doc = "Further options of slipwayctl order, such as [\"--gate-level\", \"2\"]."),
        out = attr.string(doc = "The name of the file; by default that of the target with .sh, .yml or .json behind it."),
    ),
)

def _binary_impl(ctx):
    if bool(ctx.file.src) == bool(ctx.attr.path):
        fail("slipway_binary wants either src, a file, or path, where slipwayctl is installed")
    program = ctx.actions.declare_file(ctx.label.name + ("" if ctx.file.src else ".sh"))
    if ctx.file.src:
        ctx.actions.symlink(output = program, target_file = ctx.file.src, is_executable = True)
    else:
        note = "# version: %s\n" % ctx.attr.version.replace("\n", " ")
        ctx.actions.write(program, "#!/bin/sh\n%sexec %s \"$@\"\n" % (note, _quoted(ctx.attr.path)), is_executable = True)
    return [DefaultInfo(executable = program, files = depset([program]))]

slipway_binary = rule(
    implementation = _binary_impl,
    executable = True,
    doc = "Names the slipwayctl that the rules run.",
    attrs = {
        "src": attr.label(
            allow_single_file = True,
            doc = "The program as a file of the build: Bazel sees when it changes.",
        ),
        "path": attr.string(
            doc = "Where it is installed on the machines that build, such as /usr/bin/slipwayctl. Bazel does not see when " +
                  "it changes; say so by `version`.",
        ),
        "version": attr.string(
            doc = "With path: any text; another one makes Bazel start the worker anew and repeat the actions.",
        ),
    },
)
