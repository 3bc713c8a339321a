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
    <name>NodePainter</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <name>slipway::DagView</name>
    <message numerus="yes">
        <source>Laying out %n step(s)</source>
        <translation>
            <numerusform>Laying out %n step</numerusform>
            <numerusform>Laying out %n steps</numerusform>
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
    <name>slipway::LocalEngine</name>
    <message numerus="yes">
        <source>ran longer than %n minute(s)</source>
        <translation>
            <numerusform>ran longer than %n minute</numerusform>
            <numerusform>ran longer than %n minutes</numerusform>
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
    <name>slipway::TimelinePane</name>
    <message numerus="yes">
        <source>%n shorter step(s) are not shown.</source>
        <translation>
            <numerusform>%n shorter step is not shown.</numerusform>
            <numerusform>%n shorter steps are not shown.</numerusform>
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
</context>
</TS>
