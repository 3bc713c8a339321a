<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgentArtifact</name>
    <message numerus="yes">
        <source>uploaded %n artifact(s)</source>
        <translation>
            <numerusform>uploaded %n artifact</numerusform>
            <numerusform>uploaded %n artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>downloaded %n artifact(s)</source>
        <translation>
            <numerusform>downloaded %n artifact</numerusform>
            <numerusform>downloaded %n artifacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) match %1, exactly one was expected</source>
        <translation>
            <numerusform>%n artifact matches %1, exactly one was expected</numerusform>
            <numerusform>%n artifacts match %1, exactly one was expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message numerus="yes">
        <source>... and %n more byte(s)</source>
        <translation>
            <numerusform>... and %n more byte</numerusform>
            <numerusform>... and %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DagAccessible</name>
    <message numerus="yes">
        <source>%n step(s) lead(s) here: %1</source>
        <translation>
            <numerusform>%n step leads here: %1</numerusform>
            <numerusform>%n steps lead here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow(s): %1</source>
        <translation>
            <numerusform>%n step follows: %1</numerusform>
            <numerusform>%n steps follow: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DagScene</name>
    <message numerus="yes">
        <source>One of %n alike</source>
        <translation>
            <numerusform>One of %n alike</numerusform>
            <numerusform>One of %n alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionBasis</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateChanges</name>
    <message numerus="yes">
        <source>%1 and %n more step(s)</source>
        <translation>
            <numerusform>%1 and %n more step</numerusform>
            <numerusform>%1 and %n more steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 is gone, and %3 then start at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 is gone, and %3 then start without an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then start at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then start without an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 no longer stands before %3, which then start at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval</source>
        <translation>
            <numerusform>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval</numerusform>
            <numerusform>this change opens a gate under %1: the gate %2 no longer stands before %3, which then start without an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts at once, with no gate before it</source>
        <translation>
            <numerusform>under %1, %2 now starts at once, with no gate before it</numerusform>
            <numerusform>under %1, %2 now start at once, with no gate before them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts without an approval</source>
        <translation>
            <numerusform>under %1, %2 now starts without an approval</numerusform>
            <numerusform>under %1, %2 now start without an approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 is gone</source>
        <translation>
            <numerusform>under %1, %2 is gone</numerusform>
            <numerusform>under %1, %2 are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 no longer runs</source>
        <translation>
            <numerusform>under %1, %2 no longer runs</numerusform>
            <numerusform>under %1, %2 no longer run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now waits forever for %3</source>
        <translation>
            <numerusform>under %1, %2 now waits forever for %3</numerusform>
            <numerusform>under %1, %2 now wait forever for %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1 it is not known any more whether a gate stands before %2</source>
        <translation>
            <numerusform>under %1 it is not known any more whether a gate stands before %2</numerusform>
            <numerusform>under %1 it is not known any more whether a gate stands before %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now needs %3 instead of %4</source>
        <translation>
            <numerusform>under %1, %2 now needs %3 instead of %4</numerusform>
            <numerusform>under %1, %2 now need %3 instead of %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change closes a gate under %1: %2 now needs %3</source>
        <translation>
            <numerusform>this change closes a gate under %1: %2 now needs %3</numerusform>
            <numerusform>this change closes a gate under %1: %2 now need %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now runs behind %3</source>
        <translation>
            <numerusform>under %1, %2 now runs behind %3</numerusform>
            <numerusform>under %1, %2 now run behind %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateContract</name>
    <message numerus="yes">
        <source>Artifacts: %1 of %n expected found</source>
        <translation>
            <numerusform>Artifacts: %1 of %n expected found</numerusform>
            <numerusform>Artifacts: %1 of %n expected found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateProof</name>
    <message numerus="yes">
        <source>%1 and %n more gate(s)</source>
        <translation>
            <numerusform>%1 and %n more gate</numerusform>
            <numerusform>%1 and %n more gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateRules</name>
    <message numerus="yes">
        <source>&quot;%1&quot; waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its &apos;if&apos; as satisfied; allowing failure only lets %n step(s) start when something above the gate failed</source>
        <translation>
            <numerusform>&quot;%1&quot; waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its &apos;if&apos; as satisfied; allowing failure only lets %n step start when something above the gate failed</numerusform>
            <numerusform>&quot;%1&quot; waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its &apos;if&apos; as satisfied; allowing failure only lets %n steps start when something above the gate failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message numerus="yes">
        <source>unpacks to more than the limit of %n byte(s)</source>
        <translation>
            <numerusform>unpacks to more than the limit of %n byte</numerusform>
            <numerusform>unpacks to more than the limit of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobExpansion</name>
    <message numerus="yes">
        <source>the matrix has more than %n dimension(s)</source>
        <translation>
            <numerusform>the matrix has more than %n dimension</numerusform>
            <numerusform>the matrix has more than %n dimensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n element(s)</source>
        <translation>
            <numerusform>%1 has more than %n element</numerusform>
            <numerusform>%1 has more than %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an element of %1 is longer than %n byte(s)</source>
        <translation>
            <numerusform>an element of %1 is longer than %n byte</numerusform>
            <numerusform>an element of %1 is longer than %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the matrix has more than %n adjustment(s)</source>
        <translation>
            <numerusform>the matrix has more than %n adjustment</numerusform>
            <numerusform>the matrix has more than %n adjustments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the matrix makes more than %n job(s)</source>
        <translation>
            <numerusform>the matrix makes more than %n job</numerusform>
            <numerusform>the matrix makes more than %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the step makes more than %n job(s), as many as one build may have</source>
        <translation>
            <numerusform>the step makes more than %n job, as many as one build may have</numerusform>
            <numerusform>the step makes more than %n jobs, as many as one build may have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out by an adjustment</source>
        <translation>
            <numerusform>%n combination left out by an adjustment</numerusform>
            <numerusform>%n combinations left out by an adjustment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n job(s) of %1 at once</source>
        <translation>
            <numerusform>at most %n job of %1 at once</numerusform>
            <numerusform>at most %n jobs of %1 at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message numerus="yes">
        <source>The JSON is nested deeper than the limit of %n level(s)</source>
        <translation>
            <numerusform>The JSON is nested deeper than the limit of %n level</numerusform>
            <numerusform>The JSON is nested deeper than the limit of %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelRuler</name>
    <message numerus="yes">
        <source>Level %1 · %n package(s)</source>
        <translation>
            <numerusform>Level %1 · %n package</numerusform>
            <numerusform>Level %1 · %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageSplitter</name>
    <message numerus="yes">
        <source>The stream ended in the middle of a message, after these %n byte(s) of it: %1</source>
        <translation>
            <numerusform>The stream ended in the middle of a message, after this %n byte of it: %1</numerusform>
            <numerusform>The stream ended in the middle of a message, after these %n bytes of it: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodePainter</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <extracomment>%1: how many of a group&apos;s steps a filter shows</extracomment>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s)</source>
        <extracomment>%1: how many of a recipe&apos;s packages a filter shows</extracomment>
        <translation>
            <numerusform>%1 of %n package</numerusform>
            <numerusform>%1 of %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderGraph</name>
    <message numerus="yes">
        <source>%n package(s), all to build</source>
        <translation>
            <numerusform>%n package, all to build</numerusform>
            <numerusform>%n packages, all to build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 to build</source>
        <translation>
            <numerusform>%n package, %1 to build</numerusform>
            <numerusform>%n packages, %1 to build</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderJobs</name>
    <message numerus="yes">
        <source>%n package(s) that are to be built are left out, as asked for: what needs them must find them elsewhere</source>
        <translation>
            <numerusform>%n package that is to be built is left out, as asked for: what needs it must find it elsewhere</numerusform>
            <numerusform>%n packages that are to be built are left out, as asked for: what needs them must find them elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderMerge</name>
    <message numerus="yes">
        <source>%1: the %2 of %n package(s) differ from those of an earlier file, which stay, as Conan has it. %3</source>
        <translation>
            <numerusform>%1: the %2 of %n package differ from those of an earlier file, which stay, as Conan has it. %3</numerusform>
            <numerusform>%1: the %2 of %n packages differ from those of an earlier file, which stay, as Conan has it. %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderOptions</name>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderRunDialog</name>
    <message numerus="yes">
        <source>If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).</source>
        <translation>
            <numerusform>If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).</numerusform>
            <numerusform>If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).</source>
        <translation>
            <numerusform>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).</numerusform>
            <numerusform>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).</source>
        <translation>
            <numerusform>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).</numerusform>
            <numerusform>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in %1</source>
        <translation>
            <numerusform>%n package in %1</numerusform>
            <numerusform>%n packages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gate(s)</source>
        <translation>
            <numerusform>%1, %n gate</numerusform>
            <numerusform>%1, %n gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDiff</name>
    <message numerus="yes">
        <source>%n step(s) added.</source>
        <translation>
            <numerusform>%n step added.</numerusform>
            <numerusform>%n steps added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) removed.</source>
        <translation>
            <numerusform>%n step removed.</numerusform>
            <numerusform>%n steps removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>%n step changed.</numerusform>
            <numerusform>%n steps changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for something else.</source>
        <translation>
            <numerusform>%n step waits for something else.</numerusform>
            <numerusform>%n steps wait for something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the whole pipeline changed.</source>
        <translation>
            <numerusform>%n setting of the whole pipeline changed.</numerusform>
            <numerusform>%n settings of the whole pipeline changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only look different.</source>
        <translation>
            <numerusform>%n step only looks different.</numerusform>
            <numerusform>%n steps only look different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of %1 are in no full graph and are left out: %2</source>
        <translation>
            <numerusform>%n task of %1 is in no full graph and is left out: %2</numerusform>
            <numerusform>%n tasks of %1 are in no full graph and are left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPreflight</name>
    <message numerus="yes">
        <source>%n task(s) come from %1 because it is further right, and hide others: %2</source>
        <translation>
            <numerusform>%n task comes from %1 because it is further right, and hides another: %2</numerusform>
            <numerusform>%n tasks come from %1 because it is further right, and hide others: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase would run again: %1</source>
        <translation>
            <numerusform>%n task of an earlier phase would run again: %1</numerusform>
            <numerusform>%n tasks of an earlier phase would run again: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be removed by a strategy that is not known here: %1</source>
        <translation>
            <numerusform>%n task may be removed by a strategy that is not known here: %1</numerusform>
            <numerusform>%n tasks may be removed by a strategy that is not known here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be found in the index, which is not known here: %1</source>
        <translation>
            <numerusform>%n task may be found in the index, which is not known here: %1</numerusform>
            <numerusform>%n tasks may be found in the index, which is not known here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n task(s) is not determined: it depends on the order in which the action takes them: %1</source>
        <translation>
            <numerusform>The outcome of %n task is not determined: it depends on the order in which the action takes them: %1</numerusform>
            <numerusform>The outcome of %n tasks is not determined: it depends on the order in which the action takes them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is an estimate: the action makes its graph anew, and %n task(s) may differ: %1</source>
        <translation>
            <numerusform>This is an estimate: the action makes its graph anew, and %n task may differ: %1</numerusform>
            <numerusform>This is an estimate: the action makes its graph anew, and %n tasks may differ: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromotionRecord</name>
    <message numerus="yes">
        <source>%n task(s) run</source>
        <translation>
            <numerusform>%n task runs</numerusform>
            <numerusform>%n tasks run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reused</source>
        <translation>
            <numerusform>%n is reused</numerusform>
            <numerusform>%n are reused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofRules</name>
    <message numerus="yes">
        <source>%n %1 step(s)</source>
        <translation>
            <numerusform>%n %1 step</numerusform>
            <numerusform>%n %1 steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; runs in none of the %n scenario(s)</source>
        <translation>
            <numerusform>&quot;%1&quot; does not run in the %n scenario</numerusform>
            <numerusform>&quot;%1&quot; runs in none of the %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtoMessage</name>
    <message numerus="yes">
        <source>The %n byte(s) of a message are not what they should be: a broken protobuf message</source>
        <translation>
            <numerusform>The %n byte of a message is not what it should be: a broken protobuf message</numerusform>
            <numerusform>The %n bytes of a message are not what they should be: a broken protobuf message</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PythonYaml</name>
    <message numerus="yes">
        <source>lists and maps are nested more than %n deep</source>
        <translation>
            <numerusform>lists and maps are nested more than %n deep</numerusform>
            <numerusform>lists and maps are nested more than %n deep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalOutput</name>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: %2</source>
        <translation>
            <numerusform>%n artifact is expected from now on in the scenario &apos;%1&apos;: %2</numerusform>
            <numerusform>%n artifacts are expected from now on in the scenario &apos;%1&apos;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: every step passed, but %n expected artifact(s) were not announced:</source>
        <translation>
            <numerusform>incomplete: every step passed, but %n expected artifact was not announced:</numerusform>
            <numerusform>incomplete: every step passed, but %n expected artifacts were not announced:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalReport</name>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>%n command was recorded, it was not run.</numerusform>
            <numerusform>%n commands were recorded, none of them was run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer.</source>
        <translation>
            <numerusform>%n of them got a made-up answer.</numerusform>
            <numerusform>%n of them got a made-up answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would have published:</source>
        <translation>
            <numerusform>%n command would have published:</numerusform>
            <numerusform>%n commands would have published:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) would have been announced:</source>
        <translation>
            <numerusform>%n artifact would have been announced:</numerusform>
            <numerusform>%n artifacts would have been announced:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseStore</name>
    <message numerus="yes">
        <source>&apos;%1&apos; fits %n releases: %2</source>
        <translation>
            <numerusform>&apos;%1&apos; fits %n release: %2</numerusform>
            <numerusform>&apos;%1&apos; fits %n releases: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetryAdvice</name>
    <message numerus="yes">
        <source>%1; already public: %2 and %n more</source>
        <translation>
            <numerusform>%1; already public: %2 and %n more</numerusform>
            <numerusform>%1; already public: %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message numerus="yes">
        <source>this file is not trusted: %n command(s) would run on this machine</source>
        <translation>
            <numerusform>this file is not trusted: %n command would run on this machine</numerusform>
            <numerusform>this file is not trusted: %n commands would run on this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message numerus="yes">
        <source>after any failure up to %n time(s)</source>
        <translation>
            <numerusform>after any failure up to %n time</numerusform>
            <numerusform>after any failure up to %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after exit status %1 up to %n time(s)</source>
        <translation>
            <numerusform>after exit status %1 up to %n time</numerusform>
            <numerusform>after exit status %1 up to %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRules</name>
    <message numerus="yes">
        <source>the reason in &apos;skip&apos; has more than %n character(s)</source>
        <translation>
            <numerusform>the reason in &apos;skip&apos; has more than %n character</numerusform>
            <numerusform>the reason in &apos;skip&apos; has more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the key has more than %n character(s)</source>
        <translation>
            <numerusform>the key has more than %n character</numerusform>
            <numerusform>the key has more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name of the concurrency group has more than %n character(s)</source>
        <translation>
            <numerusform>the name of the concurrency group has more than %n character</numerusform>
            <numerusform>the name of the concurrency group has more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a job is retried %n time(s) at most</source>
        <translation>
            <numerusform>a job is retried %n time at most</numerusform>
            <numerusform>a job is retried %n times at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskGraphReader</name>
    <message numerus="yes">
        <source>more tasks than the limit of %n</source>
        <translation>
            <numerusform>more tasks than the limit of %n</numerusform>
            <numerusform>more tasks than the limit of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message numerus="yes">
        <source>“%1” is no task ID: it has %n character(s), a task ID has 22</source>
        <translation>
            <numerusform>“%1” is no task ID: it has %n character, a task ID has 22</numerusform>
            <numerusform>“%1” is no task ID: it has %n characters, a task ID has 22</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This text of %n character(s) is too long for a task ID or an address</source>
        <translation>
            <numerusform>This text of %n character is too long for a task ID or an address</numerusform>
            <numerusform>This text of %n characters is too long for a task ID or an address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>When it ends cannot be said: none of the %n step(s) left has run before.</source>
        <translation>
            <numerusform>When it ends cannot be said: the %n step left has never run before.</numerusform>
            <numerusform>When it ends cannot be said: none of the %n steps left has run before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) left have never run before (%2 %)</source>
        <translation>
            <numerusform>%1 of %n step left has never run before (%2 %)</numerusform>
            <numerusform>%1 of %n steps left have never run before (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The critical path is partial: not everything about %n step(s) is on record.</source>
        <translation>
            <numerusform>The critical path is partial: not everything about %n step is on record.</numerusform>
            <numerusform>The critical path is partial: not everything about %n steps is on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>usually %1, between %2 and %3 in %n earlier run(s)</source>
        <translation>
            <numerusform>usually %1, between %2 and %3 in %n earlier run</numerusform>
            <numerusform>usually %1, between %2 and %3 in %n earlier runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message numerus="yes">
        <source>%n earlier rehearsal(s)</source>
        <translation>
            <numerusform>%n earlier rehearsal</numerusform>
            <numerusform>%n earlier rehearsals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s)</source>
        <translation>
            <numerusform>%n earlier run</numerusform>
            <numerusform>%n earlier runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyBuilt</name>
    <message numerus="yes">
        <source>%1; %n other(s) need it too</source>
        <translation>
            <numerusform>%1; %n other needs it too</numerusform>
            <numerusform>%1; %n others need it too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerConversation</name>
    <message numerus="yes">
        <source>The worker closed its output; %n request(s) have no answer</source>
        <translation>
            <numerusform>The worker closed its output; %n request has no answer</numerusform>
            <numerusform>The worker closed its output; %n requests have no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerRulesDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n step(s) of this document: %1</source>
        <translation>
            <numerusform>Looks like %n step of this document: %1</numerusform>
            <numerusform>Looks like %n steps of this document: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are set up for this document. The first command that one names starts its worker:</source>
        <translation>
            <numerusform>%n rule is set up for this document. The first command that it names starts its worker:</numerusform>
            <numerusform>%n rules are set up for this document. The first command that one names starts its worker:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>•  %1: looks like %n step(s)</source>
        <translation>
            <numerusform>•  %1: looks like %n step</numerusform>
            <numerusform>•  %1: looks like %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersPane</name>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n starting</numerusform>
            <numerusform>%n starting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n stopping</numerusform>
            <numerusform>%n stopping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>at most %n process</numerusform>
            <numerusform>at most %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) running</source>
        <translation>
            <numerusform>%n process running</numerusform>
            <numerusform>%n processes running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served</source>
        <translation>
            <numerusform>%n request served</numerusform>
            <numerusform>%n requests served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran as a process instead</source>
        <translation>
            <numerusform>%n ran as a process instead</numerusform>
            <numerusform>%n ran as processes instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: may fail %n request(s)</source>
        <translation>
            <numerusform>Stop: may fail %n request</numerusform>
            <numerusform>Stop: may fail %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restart: may fail %n request(s)</source>
        <translation>
            <numerusform>Restart: may fail %n request</numerusform>
            <numerusform>Restart: may fail %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>Ends %1. It works on %n request: what it does not finish in time fails.</numerusform>
            <numerusform>Ends %1. It works on %n requests: what it does not finish in time fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1 and starts it afresh. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>Ends %1 and starts it afresh. It works on %n request: what it does not finish in time fails.</numerusform>
            <numerusform>Ends %1 and starts it afresh. It works on %n requests: what it does not finish in time fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) ran as a process of their own</source>
        <translation>
            <numerusform>%n command ran as a process of its own</numerusform>
            <numerusform>%n commands ran as processes of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDialog</name>
    <message numerus="yes">
        <source>Approve in advance: %n step(s) are not finished</source>
        <translation>
            <numerusform>Approve in advance: %n step is not finished</numerusform>
            <numerusform>Approve in advance: %n steps are not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve in advance: starts %n step(s) later</source>
        <translation>
            <numerusform>&amp;Approve in advance: starts %n step later</numerusform>
            <numerusform>&amp;Approve in advance: starts %n steps later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: opens %n gate(s)</source>
        <translation>
            <numerusform>&amp;Approve: opens %n gate</numerusform>
            <numerusform>&amp;Approve: opens %n gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s)</source>
        <translation>
            <numerusform>&amp;Approve: starts %n step</numerusform>
            <numerusform>&amp;Approve: starts %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>&amp;Approve: starts %n step, publishes: %1</numerusform>
            <numerusform>&amp;Approve: starts %n steps, publishes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) will not run</source>
        <translation>
            <numerusform>&amp;Reject: %n step will not run</numerusform>
            <numerusform>&amp;Reject: %n steps will not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before this gate finished</source>
        <translation>
            <numerusform>%n step before this gate finished</numerusform>
            <numerusform>%n steps before this gate finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) start all the same</source>
        <translation>
            <numerusform>&amp;Reject: %n step starts all the same</numerusform>
            <numerusform>&amp;Reject: %n steps start all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not run</source>
        <translation>
            <numerusform>%n step will not run</numerusform>
            <numerusform>%n steps will not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start all the same</source>
        <translation>
            <numerusform>%n starts all the same</numerusform>
            <numerusform>%n start all the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ArmToggle</name>
    <message numerus="yes">
        <source>Armed, %n min left</source>
        <translation>
            <numerusform>Armed, %n min left</numerusform>
            <numerusform>Armed, %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ArrangeProgress</name>
    <message numerus="yes">
        <source>Arranging %n step(s)</source>
        <translation>
            <numerusform>Arranging %n step</numerusform>
            <numerusform>Arranging %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactDownloads</name>
    <message numerus="yes">
        <source>Downloading %n artifact(s): %1 so far</source>
        <translation>
            <numerusform>Downloading %n artifact: %1 so far</numerusform>
            <numerusform>Downloading %n artifacts: %1 so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactPane</name>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n artifact</numerusform>
            <numerusform>%n artifacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BuildListPage</name>
    <message numerus="yes">
        <source>%n build(s), all of them</source>
        <translation>
            <numerusform>%n build, all of them</numerusform>
            <numerusform>%n builds, all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s), there are more</source>
        <translation>
            <numerusform>%n build, there are more</numerusform>
            <numerusform>%n builds, there are more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ChosenBar</name>
    <message numerus="yes">
        <source>%n step(s) chosen</source>
        <translation>
            <numerusform>%n step chosen</numerusform>
            <numerusform>%n steps chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ConnBadge</name>
    <message numerus="yes">
        <source>%1 (%n source(s))</source>
        <translation>
            <numerusform>%1 (%n source)</numerusform>
            <numerusform>%1 (%n sources)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DagView</name>
    <message numerus="yes">
        <source>Laying out %n step(s)</source>
        <translation>
            <numerusform>Laying out %n step</numerusform>
            <numerusform>Laying out %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups are left out above %n step(s)</source>
        <translation>
            <numerusform>Frames of open groups are left out above %n step</numerusform>
            <numerusform>Frames of open groups are left out above %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups and the bars of waits are left out above %n step(s)</source>
        <translation>
            <numerusform>Frames of open groups and the bars of waits are left out above %n step</numerusform>
            <numerusform>Frames of open groups and the bars of waits are left out above %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>through %n hidden step(s)</source>
        <translation>
            <numerusform>through %n hidden step</numerusform>
            <numerusform>through %n hidden steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not arranged: that was stopped.
Arrange them again, or show fewer of them.</source>
        <translation>
            <numerusform>%n step is not arranged: that was stopped.
Arrange it again, or show less.</numerusform>
            <numerusform>%n steps are not arranged: that was stopped.
Arrange them again, or show fewer of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits are not drawn as bars above %n step(s)</source>
        <translation>
            <numerusform>Waits are not drawn as bars above %n step</numerusform>
            <numerusform>Waits are not drawn as bars above %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentController</name>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentFlow</name>
    <message numerus="yes">
        <source>Some of the %n merged files changed on disk. What you see are the versions read before.</source>
        <translation>
            <numerusform>The merged file changed on disk. What you see is the version read before.</numerusform>
            <numerusform>Some of the %n merged files changed on disk. What you see are the versions read before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::EvidenceWatch</name>
    <message numerus="yes">
        <source>The artifacts of %n ended task(s) are not read yet: a few are read at a time, those of the step that is selected first.</source>
        <translation>
            <numerusform>The artifacts of %n ended task are not read yet: a few are read at a time, those of the step that is selected first.</numerusform>
            <numerusform>The artifacts of %n ended tasks are not read yet: a few are read at a time, those of the step that is selected first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::FindGraphsDialog</name>
    <message numerus="yes">
        <source>Download %n graph(s) and open them</source>
        <translation>
            <numerusform>Download %n graph and open it</numerusform>
            <numerusform>Download %n graphs and open them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GateListModel</name>
    <message numerus="yes">
        <source>Opens %n gate(s)</source>
        <translation>
            <numerusform>Opens %n gate</numerusform>
            <numerusform>Opens %n gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s)</source>
        <translation>
            <numerusform>Starts %n step</numerusform>
            <numerusform>Starts %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>Starts %n step, publishes: %1</numerusform>
            <numerusform>Starts %n steps, publishes: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphBox</name>
    <message numerus="yes">
        <source>add %n graph(s)</source>
        <translation>
            <numerusform>add %n graph</numerusform>
            <numerusform>add %n graphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphFilters</name>
    <message numerus="yes">
        <source>At most %n filter(s) can be saved; remove one first</source>
        <translation>
            <numerusform>At most %n filter can be saved; remove one first</numerusform>
            <numerusform>At most %n filters can be saved; remove one first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewBar</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewFlow</name>
    <message numerus="yes">
        <source>None of %n step(s) is like “%1”.</source>
        <translation>
            <numerusform>The only step is not like “%1”.</numerusform>
            <numerusform>None of %n steps is like “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LocalEngine</name>
    <message numerus="yes">
        <source>ran longer than %n minute(s)</source>
        <translation>
            <numerusform>ran longer than %n minute</numerusform>
            <numerusform>ran longer than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed; the first is %1: %2</source>
        <translation>
            <numerusform>%n job failed; it is %1: %2</numerusform>
            <numerusform>%n jobs failed; the first is %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message numerus="yes">
        <source>(%n waiting) %1</source>
        <translation>
            <numerusform>(%n waiting) %1</numerusform>
            <numerusform>(%n waiting) %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run %n step(s) here</source>
        <translation>
            <numerusform>Run %n step here</numerusform>
            <numerusform>Run %n steps here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build %n package(s) here</source>
        <translation>
            <numerusform>Build %n package here</numerusform>
            <numerusform>Build %n packages here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::MatrixPane</name>
    <message numerus="yes">
        <source>%n time(s) something is published without a gate</source>
        <translation>
            <numerusform>%n time something is published without a gate</numerusform>
            <numerusform>%n times something is published without a gate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proven</source>
        <translation>
            <numerusform>%n not proven</numerusform>
            <numerusform>%n not proven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderBar</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) to build in %2</source>
        <translation>
            <numerusform>%1 of %n package to build in %2</numerusform>
            <numerusform>%1 of %n packages to build in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing or invalid</source>
        <translation>
            <numerusform>%1, %n missing or invalid</numerusform>
            <numerusform>%1, %n missing or invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n hidden)</source>
        <translation>
            <numerusform>%1 (%n hidden)</numerusform>
            <numerusform>%1 (%n hidden)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderEmptyNote</name>
    <message numerus="yes">
        <source>The order has %n package(s), and the choices above the graph hide them all.</source>
        <translation>
            <numerusform>The order has %n package, and the choices above the graph hide it.</numerusform>
            <numerusform>The order has %n packages, and the choices above the graph hide them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build %1 and %n more merged file(s) here?</source>
        <translation>
            <numerusform>Build %1 and %n more merged file here?</numerusform>
            <numerusform>Build %1 and %n more merged files here?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) cannot be built or wait for one that cannot.</source>
        <translation>
            <numerusform>%1 of %n package cannot be built or waits for one that cannot.</numerusform>
            <numerusform>%1 of %n packages cannot be built or wait for one that cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) here</source>
        <translation>
            <numerusform>&amp;Build %n package here</numerusform>
            <numerusform>&amp;Build %n packages here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;hearse %n package(s)</source>
        <translation>
            <numerusform>Re&amp;hearse %n package</numerusform>
            <numerusform>Re&amp;hearse %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) without their lockfile</source>
        <translation>
            <numerusform>&amp;Build %n package without its lockfile</numerusform>
            <numerusform>&amp;Build %n packages without their lockfile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunFields</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanFacts</name>
    <message numerus="yes">
        <source>Fix %1: saves %n task(s)</source>
        <translation>
            <numerusform>Fix %1: saves %n task</numerusform>
            <numerusform>Fix %1: saves %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forces %n task(s)</source>
        <translation>
            <numerusform>%1 forces %n task</numerusform>
            <numerusform>%1 forces %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanTable</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsFlow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message numerus="yes">
        <source>Show %n suppressed problem(s)</source>
        <translation>
            <numerusform>Show %n suppressed problem</numerusform>
            <numerusform>Show %n suppressed problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromotionDialog</name>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase run again. Is a previous graph missing?</source>
        <translation>
            <numerusform>%n task of an earlier phase runs again. Is a previous graph missing?</numerusform>
            <numerusform>%n tasks of an earlier phase run again. Is a previous graph missing?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promote: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Promote: runs %n task, reuses %1</numerusform>
            <numerusform>Promote: runs %n tasks, reuses %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFireFlow</name>
    <message numerus="yes">
        <source>Fire at Taskcluster: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Fire at Taskcluster: runs %n task, reuses %1</numerusform>
            <numerusform>Fire at Taskcluster: runs %n tasks, reuses %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record only: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Record only: runs %n task, reuses %1</numerusform>
            <numerusform>Record only: runs %n tasks, reuses %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFlow</name>
    <message numerus="yes">
        <source>%1 on %n graph(s)</source>
        <translation>
            <numerusform>%1 on %n graph</numerusform>
            <numerusform>%1 on %n graphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PromotionSession</name>
    <message numerus="yes">
        <source>%n problem(s) forbid it: %1</source>
        <translation>
            <numerusform>%n problem forbids it: %1</numerusform>
            <numerusform>%n problems forbid it: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProofFlow</name>
    <message numerus="yes">
        <source>The file changed: %n what-if change(s) were not kept</source>
        <translation>
            <numerusform>The file changed: %n what-if change was not kept</numerusform>
            <numerusform>The file changed: %n what-if changes were not kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were tried and are not written anywhere.</source>
        <translation>
            <numerusform>%n change was tried and is not written anywhere.</numerusform>
            <numerusform>%n changes were tried and are not written anywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Discard %n change</numerusform>
            <numerusform>Discard %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalDialog</name>
    <message numerus="yes">
        <source>Rehearse %n step(s) here</source>
        <translation>
            <numerusform>Rehearse %n step here</numerusform>
            <numerusform>Rehearse %n steps here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalFlow</name>
    <message numerus="yes">
        <source>Every step passed, but %n expected artifact(s) were not announced. The release is incomplete.</source>
        <translation>
            <numerusform>Every step passed, but %n expected artifact was not announced. The release is incomplete.</numerusform>
            <numerusform>Every step passed, but %n expected artifacts were not announced. The release is incomplete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: see %2.</source>
        <translation>
            <numerusform>%n artifact is expected from now on in the scenario &apos;%1&apos;: see %2.</numerusform>
            <numerusform>%n artifacts are expected from now on in the scenario &apos;%1&apos;: see %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalReportDialog</name>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>%n command was recorded, it was not run.</numerusform>
            <numerusform>%n commands were recorded, none of them was run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer: what followed rests on it.</source>
        <translation>
            <numerusform>%n of them got a made-up answer: what followed rests on it.</numerusform>
            <numerusform>%n of them got a made-up answer: what followed rests on it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseCounts</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n waiting for you</numerusform>
            <numerusform>%n waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed softly</source>
        <translation>
            <numerusform>%n failed softly</numerusform>
            <numerusform>%n failed softly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not run</source>
        <translation>
            <numerusform>%n will not run</numerusform>
            <numerusform>%n will not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrupted</numerusform>
            <numerusform>%n interrupted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not running: %n step(s)</source>
        <translation>
            <numerusform>Not running: %n step</numerusform>
            <numerusform>Not running: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n gate</numerusform>
            <numerusform>%n gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this build</source>
        <translation>
            <numerusform>%n not in this build</numerusform>
            <numerusform>%n not in this build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: all steps passed, %n expected artifact(s) missing</source>
        <translation>
            <numerusform>Incomplete: all steps passed, %n expected artifact missing</numerusform>
            <numerusform>Incomplete: all steps passed, %n expected artifacts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseFlow</name>
    <message numerus="yes">
        <source>Cancel %n running step(s) and the release</source>
        <translation>
            <numerusform>Cancel %n running step and the release</numerusform>
            <numerusform>Cancel %n running steps and the release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit and cancel %n running step(s)</source>
        <translation>
            <numerusform>Quit and cancel %n running step</numerusform>
            <numerusform>Quit and cancel %n running steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RemoteFlow</name>
    <message numerus="yes">
        <source>%n step(s) only in the file</source>
        <translation>
            <numerusform>%n step only in the file</numerusform>
            <numerusform>%n steps only in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only in the build</source>
        <translation>
            <numerusform>%n step only in the build</numerusform>
            <numerusform>%n steps only in the build</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n more</numerusform>
            <numerusform>%1 + %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were dropped together. Drop files alone, or the address of one build or task group.</source>
        <translation>
            <numerusform>%n thing was dropped. Drop files alone, or the address of one build or task group.</numerusform>
            <numerusform>%n things were dropped together. Drop files alone, or the address of one build or task group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RetryDialog</name>
    <message numerus="yes">
        <source>Run %n step(s) again</source>
        <translation>
            <numerusform>Run %n step again</numerusform>
            <numerusform>Run %n steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n artifact(s) so far; they stay.</source>
        <translation>
            <numerusform>%1 has brought %n artifact so far; it stays.</numerusform>
            <numerusform>%1 has brought %n artifacts so far; they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::RevisionDialog</name>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioBar</name>
    <message numerus="yes">
        <source>%n scenario(s) of your own</source>
        <translation>
            <numerusform>%n scenario of your own</numerusform>
            <numerusform>%n scenarios of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioDialog</name>
    <message numerus="yes">
        <source>Save %n scenario(s)</source>
        <translation>
            <numerusform>Save %n scenario</numerusform>
            <numerusform>Save %n scenarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StepFlow</name>
    <message numerus="yes">
        <source>Copy labels of %n step(s)</source>
        <translation>
            <numerusform>Copy label of %n step</numerusform>
            <numerusform>Copy labels of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StepTablePane</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ThreeStateList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TopBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TrustDialog</name>
    <message numerus="yes">
        <source>%n step(s) of this file would run here, with your rights. These are all their commands:</source>
        <translation>
            <numerusform>%n step of this file would run here, with your rights. These are all its commands:</numerusform>
            <numerusform>%n steps of this file would run here, with your rights. These are all their commands:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trust this file and run %n step(s) here</source>
        <translation>
            <numerusform>Trust this file and run %n step here</numerusform>
            <numerusform>Trust this file and run %n steps here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n variable(s) of its own</source>
        <translation>
            <numerusform>with %n variable of its own</numerusform>
            <numerusform>with %n variables of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WhatIfBar</name>
    <message numerus="yes">
        <source>What-if: %n change(s), nothing is written</source>
        <translation>
            <numerusform>What-if: %n change, nothing is written</numerusform>
            <numerusform>What-if: %n changes, nothing is written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WorkerCrew</name>
    <message numerus="yes">
        <source>all %n before it were busy</source>
        <translation>
            <numerusform>the one before it was busy</numerusform>
            <numerusform>all %n before it were busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The worker ended %n time(s) in a row before it read a request. %1</source>
        <translation>
            <numerusform>The worker ended before it read a request. %1</numerusform>
            <numerusform>The worker ended %n times in a row before it read a request. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it had no work for %n second(s)</source>
        <translation>
            <numerusform>it had no work for %n second</numerusform>
            <numerusform>it had no work for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WorkerRulesDialog</name>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>at most %n process</numerusform>
            <numerusform>at most %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What follows “%1” on a command line is given to “%2”: %3, each with up to %n request(s) at once.</source>
        <translation>
            <numerusform>What follows “%1” on a command line is given to “%2”: %3, each with up to %n request at once.</numerusform>
            <numerusform>What follows “%1” on a command line is given to “%2”: %3, each with up to %n requests at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n rule(s)</source>
        <translation>
            <numerusform>Save %n rule</numerusform>
            <numerusform>Save %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ctl::Driver</name>
    <message numerus="yes">
        <source>%n request(s) were not asked any more</source>
        <translation>
            <numerusform>%n request was not asked any more</numerusform>
            <numerusform>%n requests were not asked any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ctl::Runner</name>
    <message numerus="yes">
        <source>worker %1: %n request(s)</source>
        <translation>
            <numerusform>worker %1: %n request</numerusform>
            <numerusform>worker %1: %n requests</numerusform>
        </translation>
    </message>
</context>
</TS>
