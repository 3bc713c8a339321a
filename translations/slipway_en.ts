<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>StepFacts</name>
    <message numerus="yes">
        <source>after any failure up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after exit status %1 up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDialog</name>
    <message numerus="yes">
        <source>Before this gate: %n step(s) finished</source>
        <translation>
            <numerusform>Before this gate: %n step finished</numerusform>
            <numerusform>Before this gate: %n steps finished</numerusform>
        </translation>
    </message>
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
    <name>slipway::LogPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TimelinePane</name>
    <message numerus="yes">
        <source>%n shorter step(s) are not shown.</source>
        <translation>
            <numerusform>%n shorter step is not shown.</numerusform>
            <numerusform>%n shorter steps are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>
