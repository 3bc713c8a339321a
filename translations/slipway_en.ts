<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
