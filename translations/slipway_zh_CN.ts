<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Artifact</name>
    <message>
        <source>The pattern matched no file, so the step announced the pattern itself</source>
        <translation>模式没有匹配到任何文件，因此步骤公布的是模式本身</translation>
    </message>
    <message>
        <source>The pattern matched several files; only the first was announced with its full address</source>
        <translation>模式匹配到多个文件，只有第一个以完整地址公布</translation>
    </message>
    <message>
        <source>Only a file name: the address it can be fetched from (such as s3://) is missing</source>
        <translation>只有文件名：缺少可供下载的地址（如 s3://）</translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>name a pipeline file in it</source>
        <translation>请指定其中的一个流水线文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>请检查路径及其权限</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>超过了 %1 的上限</translation>
    </message>
    <message>
        <source>split the file or open a smaller one</source>
        <translation>请拆分文件或打开较小的文件</translation>
    </message>
    <message>
        <source>reading failed: %1</source>
        <translation>读取失败：%1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no language &apos;%1&apos; here</source>
        <translation>这里没有语言“%1”</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>请选择其一：%1</translation>
    </message>
</context>
<context>
    <name>GitInfo</name>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>no git repository can be read here: %1</source>
        <translation>此处无法读取 git 仓库：%1</translation>
    </message>
    <message>
        <source>branch, commit and tag can be given by hand</source>
        <translation>可以手动给出分支、提交和标签</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Removed by its condition</source>
        <translation>被其条件移除</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Waiting for other steps</source>
        <translation>等待其他步骤</translation>
    </message>
    <message>
        <source>Behind a closed gate</source>
        <translation>位于未开启的闸门之后</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed softly</source>
        <translation>软失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Will not run: something it needs failed</source>
        <translation>不会运行：所依赖的步骤失败</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Block gate</source>
        <translation>阻塞闸门</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>未知步骤</translation>
    </message>
</context>
<context>
    <name>SampleRelease</name>
    <message>
        <source>The sample release cannot be unpacked to %1: %2</source>
        <translation>无法将示例发布解包到 %1：%2</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --state.</source>
        <translation>请在那里腾出空间，或用 --state 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>TrustStore</name>
    <message>
        <source>the list of trusted files cannot be written: %1</source>
        <translation>无法写入受信任文件列表：%1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseSession</name>
    <message>
        <source>The engine was stopped before it answered</source>
        <translation>引擎在作出答复前已停止</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的内容</translation>
    </message>
    <message>
        <source>run the release first</source>
        <translation>请先运行发布</translation>
    </message>
</context>
<context>
    <name>slipway::TimelinePane</name>
    <message>
        <source>Timeline of the release</source>
        <translation>发布时间线</translation>
    </message>
    <message>
        <source>Chart of when each step ran</source>
        <translation>各步骤运行时间图</translation>
    </message>
    <message>
        <source>Nothing has run yet. When the release runs, each step&apos;s time appears here.</source>
        <translation>尚未运行任何步骤。发布运行时，各步骤的时间会显示在这里。</translation>
    </message>
    <message>
        <source>%1 s so far, %2 s of it waiting for people.</source>
        <translation>目前 %1 秒，其中 %2 秒在等待人员。</translation>
    </message>
    <message>
        <source>%1 s in all, %2 s of it waiting for people.</source>
        <translation>共 %1 秒，其中 %2 秒在等待人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n shorter step(s) are not shown.</source>
        <translation>
            <numerusform>有 %n 个较短的步骤未显示。</numerusform>
        </translation>
    </message>
</context>
</TS>
