<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgentAnnotate</name>
    <message>
        <source>warning: the annotation was not made: %1</source>
        <translation>警告：未写入注解：%1</translation>
    </message>
    <message>
        <source>the context has %1 characters, the limit is 100</source>
        <translation>上下文有 %1 个字符，上限为 100</translation>
    </message>
    <message>
        <source>--scope is &apos;build&apos; or &apos;job&apos;, not &apos;%1&apos;</source>
        <translation>--scope 应为 &apos;build&apos; 或 &apos;job&apos;，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--style is success, info, warning or error, not &apos;%1&apos;</source>
        <translation>--style 应为 success、info、warning 或 error，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--priority is a number from 1 to 10, not &apos;%1&apos;</source>
        <translation>--priority 应为 1 到 10 的数字，而不是 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>annotation body size (%1B) exceeds maximum (%2B)</source>
        <translation>注解大小（%1B）超过上限（%2B）</translation>
    </message>
    <message>
        <source>SLIPWAY_SPOOL_DIR is not set</source>
        <translation>未设置 SLIPWAY_SPOOL_DIR</translation>
    </message>
    <message>
        <source>warning: %1; the annotation is kept and will be picked up later</source>
        <translation>警告：%1；注解已保留，稍后会被取走</translation>
    </message>
    <message>
        <source>warning: %1; %2. The annotation was:</source>
        <translation>警告：%1；%2。注解内容为：</translation>
    </message>
    <message>
        <source>there is no text, neither as an argument nor on standard input</source>
        <translation>参数和标准输入中都没有文本</translation>
    </message>
</context>
<context>
    <name>AgentArguments</name>
    <message>
        <source>flag provided but not defined: %1</source>
        <translation>使用了未定义的选项：%1</translation>
    </message>
    <message>
        <source>flag needs an argument: %1</source>
        <translation>选项需要参数：%1</translation>
    </message>
</context>
<context>
    <name>AgentArtifact</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>无法复制到 %1：%2</translation>
    </message>
    <message>
        <source>usage: buildkite-agent artifact upload PATTERN[;PATTERN...]</source>
        <translation>用法：buildkite-agent artifact upload PATTERN[;PATTERN...]</translation>
    </message>
    <message>
        <source>uploads to &apos;%1&apos; are not made by a release on this machine; its artifacts stay with it</source>
        <translation>本机上的发布不会上传到 &apos;%1&apos;；其制品与发布一同保存</translation>
    </message>
    <message>
        <source>No files matched paths: %1</source>
        <translation>没有文件与路径匹配：%1</translation>
    </message>
    <message numerus="yes">
        <source>uploaded %n artifact(s)</source>
        <translation>
            <numerusform>已上传 %n 个制品</numerusform>
        </translation>
    </message>
    <message>
        <source>a query is missing, such as &quot;dist/*&quot;</source>
        <translation>缺少查询，例如 &quot;dist/*&quot;</translation>
    </message>
    <message>
        <source>only the artifacts of this release can be used here</source>
        <translation>此处只能使用本发布的制品</translation>
    </message>
    <message>
        <source>usage: buildkite-agent artifact download QUERY FOLDER</source>
        <translation>用法：buildkite-agent artifact download QUERY FOLDER</translation>
    </message>
    <message>
        <source>no artifacts found for downloading: %1</source>
        <translation>没有可下载的制品：%1</translation>
    </message>
    <message>
        <source>%1 has changed since it was uploaded</source>
        <translation>%1 自上传后已更改</translation>
    </message>
    <message numerus="yes">
        <source>downloaded %n artifact(s)</source>
        <translation>
            <numerusform>已下载 %n 个制品</numerusform>
        </translation>
    </message>
    <message>
        <source>no matches found for %1</source>
        <translation>没有与 %1 匹配的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) match %1, exactly one was expected</source>
        <translation>
            <numerusform>有 %n 个制品与 %1 匹配，应恰为一个</numerusform>
        </translation>
    </message>
    <message>
        <source>artifact has the commands upload, download, search and shasum, not &apos;%1&apos;</source>
        <translation>artifact 有 upload、download、search 和 shasum 命令，没有 &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>AgentClient</name>
    <message>
        <source>Slipway cannot be reached: %1</source>
        <translation>无法连接 Slipway：%1</translation>
    </message>
    <message>
        <source>is the release still running?</source>
        <translation>发布是否仍在运行？</translation>
    </message>
    <message>
        <source>SLIPWAY_AGENT_SOCKET is not set, so this is no step of a release</source>
        <translation>未设置 SLIPWAY_AGENT_SOCKET，因此这不是发布中的步骤</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>连接已关闭，没有答复</translation>
    </message>
</context>
<context>
    <name>AgentCommand</name>
    <message>
        <source>there is no environment variable &apos;%1&apos;</source>
        <translation>没有环境变量 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--format %1 is not known; there are plain, json and json-pretty</source>
        <translation>未知的 --format %1；可用 plain、json 和 json-pretty</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available in a release on this machine; there are annotate, annotation remove, meta-data, artifact, pipeline upload, env get and step get, update and cancel</source>
        <translation>本机上的发布没有 &apos;%1&apos;；可用的有 annotate、annotation remove、meta-data、artifact、pipeline upload、env get 和 step get、update、cancel</translation>
    </message>
</context>
<context>
    <name>AgentMessage</name>
    <message>
        <source>send what the buildkite-agent of this version of Slipway sends</source>
        <translation>请发送此版本 Slipway 的 buildkite-agent 所发送的内容</translation>
    </message>
    <message>
        <source>the message is larger than 16 MiB</source>
        <translation>消息大于 16 MiB</translation>
    </message>
    <message>
        <source>send less at once</source>
        <translation>请减少单次发送的内容</translation>
    </message>
    <message>
        <source>this is no message: one JSON object was expected</source>
        <translation>这不是消息：应为一个 JSON 对象</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>没有命令 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the command &apos;%2&apos; is missing, too long or out of range</source>
        <translation>命令 &apos;%2&apos; 的 &apos;%1&apos; 缺失、过长或超出范围</translation>
    </message>
</context>
<context>
    <name>AgentMetaData</name>
    <message>
        <source>key cannot be empty, or composed of only whitespace characters</source>
        <translation>键不能为空，也不能只有空白字符</translation>
    </message>
    <message>
        <source>value cannot be empty, or composed of only whitespace characters</source>
        <translation>值不能为空，也不能只有空白字符</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; is larger than 100 KB</source>
        <translation>&apos;%1&apos; 的值大于 100 KB</translation>
    </message>
    <message>
        <source>usage: buildkite-agent meta-data set KEY [VALUE]</source>
        <translation>用法：buildkite-agent meta-data set KEY [VALUE]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form KEY=VALUE</source>
        <translation>&apos;%1&apos; 不是 KEY=VALUE 的形式</translation>
    </message>
    <message>
        <source>usage: buildkite-agent meta-data set-batch KEY=VALUE...</source>
        <translation>用法：buildkite-agent meta-data set-batch KEY=VALUE...</translation>
    </message>
    <message>
        <source>there is no meta-data &apos;%1&apos;; set it first, or ask with --default</source>
        <translation>没有元数据 &apos;%1&apos;；请先设置，或用 --default 查询</translation>
    </message>
    <message>
        <source>only the meta-data of this release can be used here</source>
        <translation>此处只能使用本发布的元数据</translation>
    </message>
    <message>
        <source>meta-data has the commands set, set-batch, get, exists and keys, not &apos;%1&apos;</source>
        <translation>meta-data 有 set、set-batch、get、exists 和 keys 命令，没有 &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>AgentPipeline</name>
    <message>
        <source>could not find a default pipeline configuration file</source>
        <translation>找不到默认的流水线配置文件</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>found multiple configuration files: %1</source>
        <translation>找到多个配置文件：%1</translation>
    </message>
    <message>
        <source>the pipeline would contain the value of the secret %1; write $$%1 to have the step read it when it runs</source>
        <translation>流水线会包含机密 %1 的值；请写 $$%1，让步骤在运行时读取</translation>
    </message>
</context>
<context>
    <name>AgentService</name>
    <message>
        <source>there is no job &apos;%1&apos; in this release</source>
        <translation>本发布中没有作业 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>annotation body size (%1B) exceeds maximum (%2B)</source>
        <translation>注解大小（%1B）超过上限（%2B）</translation>
    </message>
    <message>
        <source>there is no step or job &apos;%1&apos; in this release</source>
        <translation>本发布中没有步骤或作业 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos; in this release</source>
        <translation>本发布中没有步骤 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>steps have no attribute &apos;%1&apos;</source>
        <translation>步骤没有属性 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation>已知的有：%1</translation>
    </message>
    <message>
        <source>pipelines are planned by the engine</source>
        <translation>流水线由引擎规划</translation>
    </message>
    <message>
        <source>steps are cancelled by the engine</source>
        <translation>步骤由引擎取消</translation>
    </message>
    <message>
        <source>commands are given to workers by the engine</source>
        <translation>命令由引擎交给工作进程</translation>
    </message>
</context>
<context>
    <name>AgentStep</name>
    <message>
        <source>name an attribute, or ask for the whole step with --format json</source>
        <translation>请指定属性，或用 --format json 获取整个步骤</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be updated; there are label, notify and priority</source>
        <translation>&apos;%1&apos; 不能更新；可更新的有 label、notify 和 priority</translation>
    </message>
    <message>
        <source>a value for &apos;%1&apos; is needed</source>
        <translation>需要 &apos;%1&apos; 的值</translation>
    </message>
    <message>
        <source>--force-grace-period-seconds wants a number from 0 to %1, not &apos;%2&apos;</source>
        <translation>--force-grace-period-seconds 需要 0 到 %1 的数字，而不是 &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>(This annotation is too tangled to be shown as it was laid out: here is its text.)</source>
        <translation>（此注解的结构过于复杂，无法按原版式显示：以下是其文本。）</translation>
    </message>
    <message>
        <source>(The rest of this annotation is left out: it is larger than 1 MiB.)</source>
        <translation>（此注解的其余部分已略去：它大于 1 MiB。）</translation>
    </message>
</context>
<context>
    <name>AnnotationRules</name>
    <message>
        <source>A failed annotation would fail &quot;%1&quot; after it has already published: the agent tries five times, then ends with an error, and %2 runs under errexit</source>
        <translation>注解失败会使“%1”在已经公开发布之后失败：代理尝试五次后以错误结束，而 %2 在 errexit 下运行</translation>
    </message>
    <message>
        <source>A failed annotation would fail &quot;%1&quot;: the agent tries five times, then ends with an error, and %2 runs under errexit</source>
        <translation>注解失败会使“%1”失败：代理尝试五次后以错误结束，而 %2 在 errexit 下运行</translation>
    </message>
    <message>
        <source>%1 (the script is not at hand: judged by the call)</source>
        <translation>%1（没有脚本可看：按调用判断）</translation>
    </message>
    <message>
        <source>Make it non-fatal and say so: annotate … || echo &apos;annotate failed&apos; &gt;&amp;2</source>
        <translation>请使其不致命并加以说明：annotate … || echo &apos;annotate failed&apos; &gt;&amp;2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces the image %2 without its digest: the tag can move to another image</source>
        <translation>“%1”公布镜像 %2 时没有摘要值：标签可能改指另一个镜像</translation>
    </message>
    <message>
        <source>Announce registry/name@sha256:…, which always means the same bytes</source>
        <translation>请公布 registry/name@sha256:…，它始终指同样的字节</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces &quot;%2&quot;, which nobody can download: an annotation shows its text, it links nothing</source>
        <translation>“%1”公布的“%2”无人能够下载：注解只显示文本，不会生成链接</translation>
    </message>
    <message>
        <source>Announce the whole address: s3://, gs://, https:// or registry/name@sha256:…</source>
        <translation>请公布完整地址：s3://、gs://、https:// 或 registry/name@sha256:…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces what %2 matches: with no match the shell passes the pattern itself, with two only one line is written; both end without an error</source>
        <translation>“%1”公布与 %2 匹配的内容：没有匹配时 shell 会传递模式本身，有两个匹配时只写出一行；两种情况都不报错</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces %2, which no shell can expand: the pattern itself will be shown</source>
        <translation>“%1”公布 %2，没有 shell 能够展开它：显示的将是模式本身</translation>
    </message>
    <message>
        <source>Loop over the files after &apos;shopt -s nullglob failglob&apos; and write one line a file</source>
        <translation>请在 &apos;shopt -s nullglob failglob&apos; 之后遍历文件，每个文件写一行</translation>
    </message>
    <message>
        <source>that %1 writes</source>
        <translation>（由 %1 写入）</translation>
    </message>
    <message>
        <source>one appends and the other replaces what is there</source>
        <translation>一个追加，另一个替换已有内容</translation>
    </message>
    <message>
        <source>neither appends, so the last one wins</source>
        <translation>都不追加，因此最后一个生效</translation>
    </message>
    <message>
        <source>their styles differ, and the last one wins</source>
        <translation>它们的样式不同，最后一个生效</translation>
    </message>
    <message>
        <source>they stand in different parts of the release, and their lines mix in the order they arrive</source>
        <translation>它们位于发布的不同部分，各行按到达顺序混在一起</translation>
    </message>
    <message>
        <source>The annotation context &quot;%1&quot; is longer than 100 characters or holds characters with which it cannot be removed again</source>
        <translation>注解上下文“%1”超过 100 个字符，或含有使其无法再被移除的字符</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, at most 100</source>
        <translation>请使用字母、数字和连字符，最多 100 个</translation>
    </message>
    <message>
        <source>All jobs of &quot;%1&quot; replace the annotation &quot;%2&quot;: only that of the last job remains</source>
        <translation>“%1”的所有作业都会替换注解“%2”：只会留下最后一个作业的注解</translation>
    </message>
    <message>
        <source>Use --append, or put the index of the job into the context</source>
        <translation>请使用 --append，或把作业的序号放入上下文</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; write the same annotation context %3: %4. A context is one annotation of the build</source>
        <translation>“%1”和“%2”写入同一个注解上下文%3：%4。一个上下文就是构建的一个注解</translation>
    </message>
    <message>
        <source>Give each part of the release a context of its own and write with --append and one style</source>
        <translation>请为发布的每个部分指定各自的上下文，并用 --append 和同一种样式写入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends something out and nothing announces it: the build&apos;s page will not show where it is</source>
        <translation>“%1”向外发送内容，却没有公布：构建页面不会显示它在哪里</translation>
    </message>
    <message>
        <source>Announce its address with buildkite-agent annotate --append after the upload</source>
        <translation>请在上传后用 buildkite-agent annotate --append 公布其地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; writes an error annotation and is retried by itself: the annotation stays when a retry succeeds</source>
        <translation>“%1”写入错误注解，并会自动重试：重试成功后注解仍会保留</translation>
    </message>
    <message>
        <source>Remove it at the start of the job: buildkite-agent annotation remove --context …</source>
        <translation>请在作业开始时将其移除：buildkite-agent annotation remove --context …</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>a number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>this is no time: %1</source>
        <translation>这不是时间：%1</translation>
    </message>
</context>
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
    <name>ArtifactModel</name>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>Google Storage</source>
        <translation>Google Storage</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>容器镜像</translation>
    </message>
    <message>
        <source>Uploaded file</source>
        <translation>已上传文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>matched nothing</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>several matches</source>
        <translation>多个匹配</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>缺少前缀</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>the audit log cannot be written: %1</source>
        <translation>无法写入审计日志：%1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>this is no record of the audit log</source>
        <translation>这不是审计日志的记录</translation>
    </message>
    <message>
        <source>the record has another number than its line: one is missing, or was added</source>
        <translation>记录的编号与其所在行不符：缺少了一条，或多出了一条</translation>
    </message>
    <message>
        <source>the record does not fit the one before it: one of them was changed</source>
        <translation>此记录与前一条记录不相符：其中一条被更改过</translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
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
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的一个文件</translation>
    </message>
    <message>
        <source>a worker has no standard input: its requests come by it</source>
        <translation>工作进程没有标准输入：它用于接收请求</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>读取期间文件发生了更改</translation>
    </message>
    <message>
        <source>wait until it is complete, then read it again</source>
        <translation>请等待文件写入完成，然后重新读取</translation>
    </message>
</context>
<context>
    <name>BuildCreator</name>
    <message>
        <source>&apos;%1&apos; is no name of an environment variable</source>
        <translation>&apos;%1&apos; 不是环境变量的名称</translation>
    </message>
    <message>
        <source>letters, digits and underscores, and no digit first</source>
        <translation>请使用字母、数字和下划线，且不以数字开头</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>%1 carries the pipeline and cannot be set</source>
        <translation>%1 用于传送流水线，不能设置</translation>
    </message>
    <message>
        <source>the value of %1 has a null character</source>
        <translation>%1 的值含有空字符</translation>
    </message>
    <message>
        <source>a build needs a commit</source>
        <translation>构建需要一个提交</translation>
    </message>
    <message>
        <source>a SHA, a tag, or HEAD for the newest of the branch</source>
        <translation>SHA、标签，或用 HEAD 表示分支上的最新提交</translation>
    </message>
    <message>
        <source>a build needs a branch</source>
        <translation>构建需要一个分支</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the key of a field</source>
        <translation>&apos;%1&apos; 不能用作字段的键</translation>
    </message>
    <message>
        <source>the value of %1 is larger than the 100 KB that Buildkite keeps</source>
        <translation>%1 的值大于 Buildkite 可保存的 100 KB</translation>
    </message>
</context>
<context>
    <name>BuildEvidence</name>
    <message>
        <source>the engine does not show the annotations of this build (status %1)</source>
        <translation>引擎不显示此构建的注解（状态 %1）</translation>
    </message>
    <message>
        <source>the engine does not show the artifacts of this build (status %1)</source>
        <translation>引擎不显示此构建的制品（状态 %1）</translation>
    </message>
    <message>
        <source>use a token with the scope read_builds</source>
        <translation>请使用具有权限范围(scope) read_builds 的令牌</translation>
    </message>
    <message>
        <source>use a token with the scope read_artifacts</source>
        <translation>请使用具有权限范围(scope) read_artifacts 的令牌</translation>
    </message>
    <message>
        <source>this build has more artifacts or annotations than are shown here</source>
        <translation>此构建的制品或注解多于此处所显示的</translation>
    </message>
    <message>
        <source>see the rest on the engine&apos;s own page</source>
        <translation>其余部分请到引擎自身的页面查看</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
</context>
<context>
    <name>BuildList</name>
    <message>
        <source>a build has no number</source>
        <translation>有一个构建没有编号</translation>
    </message>
    <message>
        <source>an entry of the list has no slug</source>
        <translation>列表中有一个条目没有 slug</translation>
    </message>
</context>
<context>
    <name>BuildReader</name>
    <message>
        <source>a job has no id</source>
        <translation>有作业没有 ID</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>expired: no agent took it in time</source>
        <translation>已过期：没有代理及时接手</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>this is no build: it has no id or no state</source>
        <translation>这不是构建：它没有 ID 或没有状态</translation>
    </message>
    <message>
        <source>check the address: it should lead to one build</source>
        <translation>请检查地址：它应指向一个构建</translation>
    </message>
    <message>
        <source>build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>the build was cancelled</source>
        <translation>构建已取消</translation>
    </message>
</context>
<context>
    <name>BuildRefusal</name>
    <message>
        <source>only jobs that failed, timed out or were cancelled can be retried</source>
        <translation>只能重试失败、超时或已取消的作业</translation>
    </message>
    <message>
        <source>each job can be retried once: retry the newest attempt, or rebuild the build</source>
        <translation>每个作业只能重试一次：请重试最新的一次尝试，或重新构建该构建</translation>
    </message>
    <message>
        <source>the build is cancelled: its jobs cannot be retried</source>
        <translation>该构建已取消：无法重试其作业</translation>
    </message>
    <message>
        <source>rebuild it instead</source>
        <translation>请改为重新构建</translation>
    </message>
    <message>
        <source>the build that started this one is cancelled: its jobs cannot be retried</source>
        <translation>启动此构建的那个构建已取消：无法重试此构建的作业</translation>
    </message>
    <message>
        <source>rebuild that one instead</source>
        <translation>请改为重新构建那个构建</translation>
    </message>
    <message>
        <source>Buildkite does not do this to a step of this kind</source>
        <translation>Buildkite 不支持对此类步骤执行该操作</translation>
    </message>
    <message>
        <source>only steps that run commands are retried, and only gates are opened</source>
        <translation>只能重试运行命令的步骤，也只能开启闸门</translation>
    </message>
    <message>
        <source>Buildkite does not accept the token to act with</source>
        <translation>Buildkite 不接受用于操作的令牌</translation>
    </message>
    <message>
        <source>it may have expired; sign in with another one</source>
        <translation>它可能已过期；请用另一个令牌登录</translation>
    </message>
    <message>
        <source>it needs the scope write_builds, and its owner the right to build this pipeline</source>
        <translation>它需要权限范围(scope) write_builds，其所有者还须有权构建此流水线</translation>
    </message>
    <message>
        <source>Buildkite does not let this token do that</source>
        <translation>Buildkite 不允许此令牌执行该操作</translation>
    </message>
    <message>
        <source>%1 (Buildkite says: %2)</source>
        <translation>%1（Buildkite 的说明：%2）</translation>
    </message>
    <message>
        <source>Buildkite knows no such thing</source>
        <translation>Buildkite 找不到该对象</translation>
    </message>
    <message>
        <source>it is gone, or this token may not see it: look at its page</source>
        <translation>它已不存在，或此令牌无权查看：请查看其页面</translation>
    </message>
    <message>
        <source>Buildkite wants fewer requests</source>
        <translation>Buildkite 要求减少请求</translation>
    </message>
    <message>
        <source>nothing was done; try again later</source>
        <translation>未执行任何操作；请稍后重试</translation>
    </message>
    <message>
        <source>Buildkite refuses (status %1)</source>
        <translation>Buildkite 拒绝了请求（状态 %1）</translation>
    </message>
    <message>
        <source>look at the build&apos;s page</source>
        <translation>请查看该构建的页面</translation>
    </message>
    <message>
        <source>Buildkite refuses: %1</source>
        <translation>Buildkite 拒绝了请求：%1</translation>
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
    <name>ChangeFilter</name>
    <message>
        <source>if_changed: which files changed is not known, so the step is kept</source>
        <translation>if_changed：不知道更改了哪些文件，因此保留该步骤</translation>
    </message>
    <message>
        <source>if_changed: its globs cannot be read, so the step is kept</source>
        <translation>if_changed：无法读取其通配模式，因此保留该步骤</translation>
    </message>
    <message>
        <source>if_changed: %1 is changed</source>
        <translation>if_changed：%1 已更改</translation>
    </message>
    <message>
        <source>if_changed: no changed file matches %1</source>
        <translation>if_changed：没有已更改的文件与 %1 匹配</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The worker cannot start in %1: %2</source>
        <translation>无法在 %1 中启动工作进程：%2</translation>
    </message>
    <message>
        <source>The worker&apos;s log %1 cannot be written: %2</source>
        <translation>无法写入工作进程的日志 %1：%2</translation>
    </message>
    <message>
        <source>The worker %1 cannot be started: %2</source>
        <translation>无法启动工作进程 %1：%2</translation>
    </message>
    <message>
        <source>Check that the program is installed and may be executed.</source>
        <translation>请检查该程序是否已安装且可以执行。</translation>
    </message>
    <message>
        <source>The worker has no program to start</source>
        <translation>未指定工作进程要启动的程序</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more byte(s)</source>
        <translation>
            <numerusform>... 以及另外 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes to a file instead of standard output.</source>
        <translation>写入文件而不是标准输出。</translation>
    </message>
</context>
<context>
    <name>CommandWorker</name>
    <message>
        <source>the request names no command</source>
        <translation>请求没有指明命令</translation>
    </message>
    <message>
        <source>its first argument is one of %1</source>
        <translation>其第一个参数应为 %1 之一</translation>
    </message>
    <message>
        <source>a worker does not serve &apos;%1&apos;</source>
        <translation>工作进程不处理 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it serves %1</source>
        <translation>它处理 %1</translation>
    </message>
    <message>
        <source>did you mean %1? it serves %2</source>
        <translation>是否指 %1？它处理 %2</translation>
    </message>
    <message>
        <source>there is no sandbox %1</source>
        <translation>没有沙箱 %1</translation>
    </message>
</context>
<context>
    <name>ConanInstall</name>
    <message>
        <source>slipway-conan-install does not know %1</source>
        <translation>slipway-conan-install 不认识 %1</translation>
    </message>
    <message>
        <source>usage: slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS...</source>
        <translation>用法：slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS...</translation>
    </message>
    <message>
        <source>the CONAN_HOME of this package cannot be made from %1</source>
        <translation>无法根据 %1 创建此包的 CONAN_HOME</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>the folder for conan&apos;s answers cannot be made</source>
        <translation>无法创建存放 conan 输出结果的文件夹</translation>
    </message>
</context>
<context>
    <name>ConanProgram</name>
    <message>
        <source>there is no program &quot;conan&quot; on this machine: nothing can be built</source>
        <translation>此机器上没有程序 &quot;conan&quot;：无法构建任何内容</translation>
    </message>
    <message>
        <source>install Conan 2, for example with &quot;pipx install conan&quot;, and make sure that it is on PATH; a rehearsal works without it</source>
        <translation>请安装 Conan 2，例如运行 &quot;pipx install conan&quot;，并确保它位于 PATH 中；演练不需要它</translation>
    </message>
</context>
<context>
    <name>ConanWords</name>
    <message>
        <source>the quotes do not add up from &quot;%1&quot; on</source>
        <translation>从“%1”起引号不配对</translation>
    </message>
</context>
<context>
    <name>ConditionRules</name>
    <message>
        <source>YAML read the &quot;!&quot; of this condition as a tag and emptied it: an empty condition always lets &quot;%1&quot; run</source>
        <translation>YAML 把此条件中的 &quot;!&quot; 读成了标签，使条件变空：空条件总是让“%1”运行</translation>
    </message>
    <message>
        <source>Put the condition in quotes</source>
        <translation>请给条件加上引号</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; reads %2, but Buildkite evaluates &apos;if&apos; when the pipeline is uploaded, before anything has run</source>
        <translation>“%1”的条件读取 %2，但 Buildkite 在上传流水线时就计算 &apos;if&apos;，那时还没有任何步骤运行</translation>
    </message>
    <message>
        <source>Use depends_on with allow_failure, or ask inside the command</source>
        <translation>请使用带 allow_failure 的 depends_on，或在命令内部判断</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; is always true: the step always runs</source>
        <translation>“%1”的条件始终为真：该步骤总是运行</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; can never be true: the step never runs</source>
        <translation>“%1”的条件永远不可能为真：该步骤从不运行</translation>
    </message>
    <message>
        <source>Compare with build.tag != null instead of BUILDKITE_TAG, build.env(…) instead of env(…), or drop the condition</source>
        <translation>请用 build.tag != null 代替 BUILDKITE_TAG，用 build.env(…) 代替 env(…)，或去掉条件</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ContractFile</name>
    <message>
        <source>the expected artifacts were not written: %1</source>
        <translation>未写入预期制品：%1</translation>
    </message>
    <message>
        <source>the pipeline came from standard input, so there is no place for them</source>
        <translation>流水线来自标准输入，因此没有地方存放它们</translation>
    </message>
    <message>
        <source>the release has not passed</source>
        <translation>发布尚未通过</translation>
    </message>
    <message>
        <source>the release announced no artifact</source>
        <translation>发布没有公布任何制品</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>there is no token for Buildkite</source>
        <translation>没有 Buildkite 的令牌</translation>
    </message>
    <message>
        <source>set BUILDKITE_API_TOKEN to one with the scopes read_builds and read_pipelines; it is never written anywhere</source>
        <translation>请将 BUILDKITE_API_TOKEN 设为具有权限范围(scope) read_builds 和 read_pipelines 的令牌；它不会被写入任何地方</translation>
    </message>
    <message>
        <source>there is no token to act with on Buildkite</source>
        <translation>没有可在 Buildkite 上操作的令牌</translation>
    </message>
    <message>
        <source>set BUILDKITE_ACT_TOKEN to one with the scopes read_builds and write_builds; it is never written anywhere</source>
        <translation>请将 BUILDKITE_ACT_TOKEN 设为具有权限范围(scope) read_builds 和 write_builds 的令牌；它不会被写入任何地方</translation>
    </message>
</context>
<context>
    <name>DagAccessible</name>
    <message>
        <source>Nothing leads here</source>
        <translation>没有通向此处的步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lead(s) here: %1</source>
        <translation>
            <numerusform>%n 个步骤通向此处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>没有后续步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow(s): %1</source>
        <translation>
            <numerusform>%n 个后续步骤：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DagExport</name>
    <message>
        <source>there is nothing to draw: the graph has no steps</source>
        <translation>没有可绘制的内容：图中没有步骤</translation>
    </message>
    <message>
        <source>the picture would be %1 x %2 pixels, more than can be made</source>
        <translation>图片将为 %1 x %2 像素，超出可生成的范围</translation>
    </message>
    <message>
        <source>export SVG, or collapse groups first</source>
        <translation>请导出 SVG，或先折叠组</translation>
    </message>
    <message>
        <source>Graph of steps</source>
        <translation>步骤图</translation>
    </message>
</context>
<context>
    <name>DagScene</name>
    <message>
        <source>Reused from graph %1</source>
        <translation>复用自图 %1</translation>
    </message>
    <message numerus="yes">
        <source>One of %n alike</source>
        <translation>
            <numerusform>%n 个相同步骤之一</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingFacts</name>
    <message>
        <source>%1 is not set</source>
        <translation>%1 未设置</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
</context>
<context>
    <name>DecisionBasis</name>
    <message>
        <source>Line %1 was “%2” and is now “%3”</source>
        <translation>第 %1 行原为“%2”，现为“%3”</translation>
    </message>
    <message>
        <source>Another file was opened</source>
        <translation>已打开另一个文件</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>The text of the file, but no step</source>
        <translation>文件内容有变，但步骤未变</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no longer what this release was made from</source>
        <translation>%1 已不再是生成此发布时的内容</translation>
    </message>
    <message>
        <source>What its steps wait for</source>
        <translation>其步骤所等待的内容</translation>
    </message>
</context>
<context>
    <name>DependencyLimit</name>
    <message>
        <source>with this step there are more than %1 dependencies, each step of a group counted</source>
        <translation>加上此步骤后，依赖超过 %1 个（组中的每个步骤都计算在内）</translation>
    </message>
    <message>
        <source>let steps wait for one wait or block step behind the group, or split the pipeline</source>
        <translation>请让步骤等待该组之后的同一个 wait 或 block 步骤，或拆分流水线</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>The form of the answer: json or text.</source>
        <translation>答复的格式：json 或 text。</translation>
    </message>
    <message>
        <source>A and B are revisions of this file.</source>
        <translation>A 和 B 是此文件的修订版本。</translation>
    </message>
    <message>
        <source>Tells steps that are the same or only look different, too.</source>
        <translation>也列出相同或只是写法不同的步骤。</translation>
    </message>
    <message>
        <source>Before.</source>
        <translation>之前。</translation>
    </message>
    <message>
        <source>After.</source>
        <translation>之后。</translation>
    </message>
    <message>
        <source>--format %1 is not known; diff prints json or text</source>
        <translation>未知的 --format %1；diff 可输出 json 或 text</translation>
    </message>
    <message>
        <source>diff wants two pipelines to compare, got %1</source>
        <translation>diff 需要两个流水线来比较，实际为 %1 个</translation>
    </message>
    <message>
        <source>Says what changed between two pipelines by what they mean, and what that does to the gates in each scenario. A and B are files, FILE@REV or REV:PATH; with --file they are revisions of that file, and a missing B is the file on the disk. Facts that options give hold for every scenario. Exit status: 0 nothing that matters changed, 1 something did, 2 they cannot be compared.</source>
        <translation>从实际含义上说明两个流水线之间更改了什么，以及这对各场景中的闸门有何影响。A 和 B 是文件、FILE@REV 或 REV:PATH；使用 --file 时，它们是该文件的修订版本，省略 B 则表示磁盘上的文件。选项给出的情况适用于每个场景。退出状态：0 没有重要更改，1 有重要更改，2 无法比较。</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Nothing changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>    %1: written otherwise</source>
        <translation>    %1：写法不同</translation>
    </message>
    <message>
        <source>    %1: now %2</source>
        <translation>    %1：现在为 %2</translation>
    </message>
    <message>
        <source>    %1: no longer %2</source>
        <translation>    %1：不再为 %2</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3</source>
        <translation>    %1：%2 -&gt; %3</translation>
    </message>
    <message>
        <source>    %1: its lines are in another order</source>
        <translation>    %1：各行的顺序不同</translation>
    </message>
    <message>
        <source>    %1:</source>
        <translation>    %1：</translation>
    </message>
    <message>
        <source>line %1 before</source>
        <translation>之前的第 %1 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>DriveCommand</name>
    <message>
        <source>How messages are written: proto or json.</source>
        <translation>消息的书写格式：proto 或 json。</translation>
    </message>
    <message>
        <source>Sends up to N requests at once, each with an id; without it the next request waits for the answer.</source>
        <translation>同时发送最多 N 个请求，每个都带有 ID；未给出时，下一个请求要等待前一个得到答复。</translation>
    </message>
    <message>
        <source>The requests, one WorkRequest a line as JSON. Without it, and for -, standard input, as its lines come.</source>
        <translation>请求，每行一个 JSON 格式的 WorkRequest。未给出或为 - 时，从标准输入逐行读取。</translation>
    </message>
    <message>
        <source>Seconds that one request may take; 0: no limit.</source>
        <translation>单个请求可用的秒数；0 表示不限。</translation>
    </message>
    <message>
        <source>A variable of the worker&apos;s environment, which is otherwise as bare as Bazel makes it: TMPDIR and nothing else.</source>
        <translation>工作进程环境中的变量；除此之外，其环境与 Bazel 提供的一样精简：只有 TMPDIR。</translation>
    </message>
    <message>
        <source>Gives the worker the variables of this program.</source>
        <translation>将本程序的变量传给工作进程。</translation>
    </message>
    <message>
        <source>The folder the worker runs in; flag files and a relative program are looked for there.</source>
        <translation>工作进程的运行文件夹；参数文件和相对路径的程序在此查找。</translation>
    </message>
    <message>
        <source>An argument behind --persistent_worker, as Bazel&apos;s --worker_extra_flag.</source>
        <translation>位于 --persistent_worker 之后的参数，与 Bazel 的 --worker_extra_flag 相同。</translation>
    </message>
    <message>
        <source>Asks each request N times.</source>
        <translation>每个请求提出 N 次。</translation>
    </message>
    <message>
        <source>After a fault a new process takes what is left; without it a fault is the end.</source>
        <translation>出现故障后，由新进程接手剩余的请求；未给出时，一出现故障即结束。</translation>
    </message>
    <message>
        <source>Prints a last line with counts, rate and latencies.</source>
        <translation>最后输出一行，包含计数、速率和延迟。</translation>
    </message>
    <message>
        <source>Prints only answers with another exit code than 0, habits that Bazel would misread, and faults.</source>
        <translation>只输出退出码不为 0 的答复、会被 Bazel 误读的行为以及故障。</translation>
    </message>
    <message>
        <source>Where the worker&apos;s standard error goes, appended to; without it, it is shown here.</source>
        <translation>工作进程的标准错误写往何处（追加写入）；未给出时显示在此处。</translation>
    </message>
    <message>
        <source>The sandboxDir of requests that name none.</source>
        <translation>未指明 sandboxDir 的请求所用的 sandboxDir。</translation>
    </message>
    <message>
        <source>The verbosity of requests that name none; Bazel&apos;s --worker_verbose is 10.</source>
        <translation>未指明 verbosity 的请求所用的 verbosity；Bazel 的 --worker_verbose 为 10。</translation>
    </message>
    <message>
        <source>--%1 %2 is no number from %3 to %4</source>
        <translation>--%1 %2 不是 %3 到 %4 之间的数字</translation>
    </message>
    <message>
        <source>&apos;--env %1&apos; is not of the form NAME=VALUE</source>
        <translation>&apos;--env %1&apos; 不是 NAME=VALUE 的形式</translation>
    </message>
    <message>
        <source>write for example --env LANG=C.UTF-8</source>
        <translation>请写成例如 --env LANG=C.UTF-8</translation>
    </message>
    <message>
        <source>drive wants the worker&apos;s program and arguments behind --</source>
        <translation>drive 需要在 -- 之后给出工作进程的程序和参数</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>--cwd names where the worker runs</source>
        <translation>--cwd 指定工作进程在何处运行</translation>
    </message>
    <message>
        <source>--requests and the flag file %1 both say what is asked: give one of them</source>
        <translation>--requests 和参数文件 %1 都指定了要提出的请求：请只给出其中一个</translation>
    </message>
    <message>
        <source>--protocol %1 is not known; there are proto and json</source>
        <translation>未知的 --protocol %1；可用 proto 和 json</translation>
    </message>
    <message>
        <source>Plays Bazel for one persistent worker: starts it, sends it requests, and prints one JSON line for each answer, or for what the worker did wrong. Flag files among its arguments (@FILE, --flagfile=FILE) are split off and become one request, as with Bazel. A line with &quot;cancel&quot;:true cancels the earlier request whose requestId or number it names. Ends with 0 if every answer had exit code 0, with 1 if one had not or the worker did something wrong, with 2 for wrong usage or input.</source>
        <translation>对单个持久工作进程扮演 Bazel：启动它，向它发送请求，并为每个答复或工作进程的每个错误输出一行 JSON。其参数中的参数文件（@FILE、--flagfile=FILE）会像 Bazel 那样被分离出来，合成一个请求。含 &quot;cancel&quot;:true 的行会取消先前的请求，即其 requestId 或编号所指的那个。所有答复的退出码均为 0 时以 0 结束；有答复的退出码不为 0 或工作进程出错时以 1 结束；用法或输入有误时以 2 结束。</translation>
    </message>
    <message>
        <source>The worker&apos;s program and its arguments; --persistent_worker is added.</source>
        <translation>工作进程的程序及其参数；会加上 --persistent_worker。</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>ElementReader</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but here it is %3</source>
        <translation>“%1”必须是%2，但此处是%3</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;</source>
        <translation>%1没有“%2”</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>a text or null</source>
        <translation>字符串或 null</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>对象或 null</translation>
    </message>
    <message>
        <source>The package that starts here</source>
        <translation>从此处开始的包</translation>
    </message>
    <message>
        <source>a list of lists of packages</source>
        <translation>由包的列表组成的列表</translation>
    </message>
    <message>
        <source>a list of lists of recipes or packages</source>
        <translation>由配方或包的列表组成的列表</translation>
    </message>
    <message>
        <source>The element of the order that starts here</source>
        <translation>从此处开始的构建顺序元素</translation>
    </message>
    <message>
        <source>a list of levels, each a list</source>
        <translation>层级的列表，且每个层级也是列表</translation>
    </message>
</context>
<context>
    <name>EngineSource</name>
    <message>
        <source>%1 does not offer this. Use its own page.</source>
        <translation>%1 不提供此功能。请使用其自身的页面。</translation>
    </message>
</context>
<context>
    <name>EvalCommand</name>
    <message>
        <source>The file is not JSON</source>
        <translation>文件不是 JSON</translation>
    </message>
    <message>
        <source>it should hold a context object</source>
        <translation>其中应有一个上下文对象</translation>
    </message>
    <message>
        <source>JSON with Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv, EntryPoint, or a test case that has it as &quot;context&quot;. The other options are laid over it.</source>
        <translation>含 Build、Pipeline、Organization、Step、ProjectEnv、BuildEnv、EntryPoint 的 JSON，或以 &quot;context&quot; 包含它的测试用例。其他选项会叠加于其上。</translation>
    </message>
    <message>
        <source>The form of the answer: text or json.</source>
        <translation>输出格式：text 或 json。</translation>
    </message>
    <message>
        <source>The condition, as after `if:`.</source>
        <translation>条件，即 `if:` 之后的内容。</translation>
    </message>
    <message>
        <source>eval wants one EXPR, got %1; put quotes around it</source>
        <translation>eval 需要一个 EXPR，却得到 %1 个；请加引号</translation>
    </message>
    <message>
        <source>--format %1 is not known; eval prints text or json</source>
        <translation>未知的 --format %1；eval 输出 text 或 json</translation>
    </message>
    <message>
        <source>--scenario and --context both say what is known about the build: give one of them</source>
        <translation>--scenario 和 --context 都说明构建的已知情况：请只使用其中之一</translation>
    </message>
    <message>
        <source>--file says where a --scenario is defined, and none is named</source>
        <translation>--file 指明 --scenario 在何处定义，但没有指定任何场景</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>--file names a pipeline</source>
        <translation>--file 须指定流水线文件</translation>
    </message>
    <message>
        <source>Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the condition has an error. With --scenario it may be unknown, where the scenario leaves open what it hangs on: that ends with 1, too. Put -- before an expression that begins with a dash.</source>
        <translation>计算 Buildkite 条件的值，输出 true 或 false；结果为 true 时以 0 退出，为 false 时以 1 退出，条件有错误时以 2 退出。使用 --scenario 时，如果场景没有说明条件所取决的内容，结果可能未知：此时也以 1 退出。如果表达式以连字符开头，请在其前面加上 --。</translation>
    </message>
    <message>
        <source>The pipeline whose release file has the scenarios, beside the shipped ones.</source>
        <translation>流水线；除内置场景外，还使用其发布文件中的场景。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>the scenario does not say what it hangs on: %1</source>
        <translation>场景没有说明结果所取决的内容：%1</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>an annotation has no id</source>
        <translation>有一个注解没有 id</translation>
    </message>
    <message>
        <source>an artifact has no id, no job or no path</source>
        <translation>有一个制品没有 id、作业或路径</translation>
    </message>
    <message>
        <source>the engine does not say where the artifact is</source>
        <translation>引擎没有说明制品的位置</translation>
    </message>
    <message>
        <source>this is no answer of GraphQL</source>
        <translation>这不是 GraphQL 的答复</translation>
    </message>
    <message>
        <source>GraphQL does not tell of this build</source>
        <translation>GraphQL 没有提供此构建的信息</translation>
    </message>
    <message>
        <source>GraphQL says: %1</source>
        <translation>GraphQL 的说明：%1</translation>
    </message>
</context>
<context>
    <name>FactOptions</name>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sets a variable of the build; may be repeated.</source>
        <translation>设置构建变量；可重复使用。</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>The branch that is built.</source>
        <translation>构建的分支。</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>The tag that is built.</source>
        <translation>构建的标签。</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The message of the build.</source>
        <translation>构建的消息。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The commit that is built.</source>
        <translation>构建的提交。</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>&apos;--env %1&apos; is not of the form NAME=VALUE</source>
        <translation>&apos;--env %1&apos; 不是 NAME=VALUE 的形式</translation>
    </message>
    <message>
        <source>write for example --env NIGHTLY=1</source>
        <translation>例如写 --env NIGHTLY=1</translation>
    </message>
    <message>
        <source>Plans for a scenario: %1, or one of the release file.</source>
        <translation>为某个场景制定计划：%1，或发布文件中的场景。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no source of builds</source>
        <translation>&apos;%1&apos; 不是构建的来源</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>请写 %1 之一</translation>
    </message>
    <message>
        <source>did you mean %1? there are %2</source>
        <translation>是否指 %1？可用 %2</translation>
    </message>
    <message>
        <source>What started the build: %1.</source>
        <translation>启动构建的来源：%1。</translation>
    </message>
    <message>
        <source>--scenario is given %1 times</source>
        <translation>--scenario 给出了 %1 次</translation>
    </message>
    <message>
        <source>this command looks at one build: name one scenario</source>
        <translation>此命令只查看一个构建：请只指定一个场景</translation>
    </message>
</context>
<context>
    <name>FileDigests</name>
    <message>
        <source>%1 is no file that can be read</source>
        <translation>%1 不是可读取的文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Nobody wants the digest of %1 any more</source>
        <translation>已不再需要 %1 的摘要值</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>the lock file cannot be opened: %1</source>
        <translation>无法打开锁文件：%1</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>请检查文件夹权限</translation>
    </message>
    <message>
        <source>this release is already being run by %1</source>
        <translation>此发布已由 %1 运行</translation>
    </message>
    <message>
        <source>stop it there first</source>
        <translation>请先在那里停止</translation>
    </message>
</context>
<context>
    <name>FilePatterns</name>
    <message>
        <source>a pattern names no file</source>
        <translation>有模式没有指明任何文件</translation>
    </message>
    <message>
        <source>the pattern %1 leads out of the folder of the command</source>
        <translation>模式 %1 指向命令的文件夹之外</translation>
    </message>
    <message>
        <source>The pattern %1 names more than %2 files, or they lie in more than %3 folders; that is the limit</source>
        <translation>模式 %1 匹配的文件超过了 %2 个的上限，或其所在文件夹超过了 %3 个的上限</translation>
    </message>
    <message>
        <source>Name them more closely.</source>
        <translation>请更精确地指定。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>larger than the limit of %1</source>
        <translation>超过了 %1 的上限</translation>
    </message>
    <message>
        <source>open a smaller file</source>
        <translation>请打开较小的文件</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>请指定其中的一个文件</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>save it as a file first</source>
        <translation>请先将其保存为文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>读取期间文件发生了更改</translation>
    </message>
    <message>
        <source>wait until it is complete, then read it again</source>
        <translation>请等待文件写入完成，然后重新读取</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>cannot be unpacked: %1</source>
        <translation>无法解压：%1</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>请释放一些空间</translation>
    </message>
</context>
<context>
    <name>FlagFile</name>
    <message>
        <source>A lone &quot;@&quot; names no file</source>
        <translation>单独的 &quot;@&quot; 没有指明文件</translation>
    </message>
    <message>
        <source>Write &quot;@@&quot; for an argument that begins with @.</source>
        <translation>以 @ 开头的参数请写成 &quot;@@&quot;。</translation>
    </message>
    <message>
        <source>The flag file %1 is not among the files of the request</source>
        <translation>参数文件 %1 不在请求的文件之中</translation>
    </message>
    <message>
        <source>Declare it as an input of the action.</source>
        <translation>请将其声明为动作的输入。</translation>
    </message>
    <message>
        <source>The flag file %1 includes itself</source>
        <translation>参数文件 %1 包含了自身</translation>
    </message>
    <message>
        <source>Flag files include each other more than %1 deep</source>
        <translation>参数文件的相互包含超过 %1 层</translation>
    </message>
    <message>
        <source>The flag file %1 cannot be read: %2</source>
        <translation>无法读取参数文件 %1：%2</translation>
    </message>
    <message>
        <source>Flag files hold more than %1 bytes; that is the limit</source>
        <translation>参数文件的内容超过了 %1 字节的上限</translation>
    </message>
    <message>
        <source>The command has no flag file: a worker&apos;s request is made of one</source>
        <translation>命令没有参数文件：工作进程的请求由参数文件生成</translation>
    </message>
    <message>
        <source>Add @FILE or --flagfile=FILE to the command.</source>
        <translation>请在命令中添加 @FILE 或 --flagfile=FILE。</translation>
    </message>
    <message>
        <source>The command names no program</source>
        <translation>命令没有指明程序</translation>
    </message>
    <message>
        <source>Put the worker&apos;s program before its flag files.</source>
        <translation>请将工作进程的程序写在其参数文件之前。</translation>
    </message>
    <message>
        <source>The flag file %1 is no regular file</source>
        <translation>参数文件 %1 不是普通文件</translation>
    </message>
</context>
<context>
    <name>FrameSplitter</name>
    <message>
        <source>The length of a message has no end within %1 bytes: this is no stream of the proto protocol</source>
        <translation>消息长度在 %1 字节内没有结束：这不是 proto 协议的数据流</translation>
    </message>
    <message>
        <source>A message of %1 bytes is announced; the limit is %2</source>
        <translation>消息声明的长度为 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>The bytes are no message of the worker protocol: its first field cannot be (byte 0x%1)</source>
        <translation>这些字节不是工作进程协议的消息：首个字段不合法（字节 0x%1）</translation>
    </message>
</context>
<context>
    <name>GateChanges</name>
    <message numerus="yes">
        <source>%1 and %n more step(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 已不存在，于是 %3 会立即启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 已不存在，于是 %3 会未经批准就启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 被其条件移除，于是 %3 会立即启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 被其条件移除，于是 %3 会未经批准就启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 不再位于 %3 之前，后者于是会立即启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval</source>
        <translation>
            <numerusform>此更改在 %1 下打开了闸门：闸门 %2 不再位于 %3 之前，后者于是会未经批准就启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts at once, with no gate before it</source>
        <translation>
            <numerusform>在 %1 下，%2 现在会立即启动，前面没有闸门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts without an approval</source>
        <translation>
            <numerusform>在 %1 下，%2 现在会未经批准就启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 is gone</source>
        <translation>
            <numerusform>在 %1 下，%2 已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 no longer runs</source>
        <translation>
            <numerusform>在 %1 下，%2 不再运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now waits forever for %3</source>
        <translation>
            <numerusform>在 %1 下，%2 现在会永远等待 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1 it is not known any more whether a gate stands before %2</source>
        <translation>
            <numerusform>在 %1 下，已无法知道 %2 之前是否有闸门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now needs %3 instead of %4</source>
        <translation>
            <numerusform>在 %1 下，%2 现在需要 %3，而不是 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change closes a gate under %1: %2 now needs %3</source>
        <translation>
            <numerusform>此更改在 %1 下关闭了闸门：%2 现在需要 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now runs behind %3</source>
        <translation>
            <numerusform>在 %1 下，%2 现在于 %3 之后运行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateContract</name>
    <message numerus="yes">
        <source>Artifacts: %1 of %n expected found</source>
        <translation>
            <numerusform>制品：预期 %n 个，已找到 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and not announced so far:
%1</source>
        <translation>预期但至今尚未公布：
%1</translation>
    </message>
</context>
<context>
    <name>GateProof</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>it is not created: %1</source>
        <translation>未创建：%1</translation>
    </message>
    <message>
        <source>the file has no such step in this scenario</source>
        <translation>在此场景中，文件里没有这样的步骤</translation>
    </message>
    <message>
        <source>Buildkite knows no step of this kind (line %1), so it never runs</source>
        <translation>Buildkite 不认识这种步骤（第 %1 行），因此它从不运行</translation>
    </message>
    <message>
        <source>it waits for the gate %1</source>
        <translation>它等待闸门 %1</translation>
    </message>
    <message>
        <source>it waits behind the gate %1</source>
        <translation>它在闸门 %1 之后等待</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more gate(s)</source>
        <translation>
            <numerusform>%1 及另外 %n 个闸门</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; that it allows the failure of its dependency does not open it, because blocked is not failed</source>
        <translation>%1；允许其依赖失败并不会使它放行，因为被阻塞不是失败</translation>
    </message>
    <message>
        <source>the gate %1 is removed (%2); a removed dependency counts as satisfied</source>
        <translation>闸门 %1 被移除（%2）；被移除的依赖视为已满足</translation>
    </message>
    <message>
        <source>its own &quot;depends_on&quot; replaces the implicit one, so it does not wait for the gate %1</source>
        <translation>其自身的 &quot;depends_on&quot; 取代了隐式依赖，因此它不等待闸门 %1</translation>
    </message>
    <message>
        <source>it waits for nothing: no gate stands before it (line %1)</source>
        <translation>它什么也不等待：前面没有闸门（第 %1 行）</translation>
    </message>
    <message>
        <source>it waits only for %1, and no gate stands before that</source>
        <translation>它只等待 %1，而那之前没有闸门</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>if %1 fails, it starts without any gate, because it allows the failure of its dependency</source>
        <translation>如果 %1 失败，它会不经任何闸门就启动，因为它允许其依赖失败</translation>
    </message>
    <message>
        <source>if %1 fails, the gate %2 can never be reached, and %3 starts all the same, because it allows that failure</source>
        <translation>如果 %1 失败，就永远到不了闸门 %2，而 %3 仍会启动，因为它允许该失败</translation>
    </message>
    <message>
        <source>if %1 fails, %2 never runs, and %3 starts all the same, because it allows that failure</source>
        <translation>如果 %1 失败，%2 从不运行，而 %3 仍会启动，因为它允许该失败</translation>
    </message>
    <message>
        <source>it waits for ever, in a circle: %1</source>
        <translation>它陷入循环，永远等待：%1</translation>
    </message>
    <message>
        <source>it depends on &quot;%1&quot; (line %2), and no step has that key: Buildkite fails the build without running it</source>
        <translation>它依赖“%1”（第 %2 行），而没有步骤使用此键：Buildkite 不会运行它，并使构建失败</translation>
    </message>
    <message>
        <source>it waits for %1, which never runs</source>
        <translation>它等待 %1，而后者从不运行</translation>
    </message>
    <message>
        <source>what it waits for can never be satisfied (line %1)</source>
        <translation>它所等待的条件永远无法满足（第 %1 行）</translation>
    </message>
    <message>
        <source>its own &quot;if: %1&quot; leaves it open: %2</source>
        <translation>其自身的 &quot;if: %1&quot; 使结果未定：%2</translation>
    </message>
    <message>
        <source>it hangs on &quot;if: %1&quot; of %2: %3</source>
        <translation>它取决于 %2 的 &quot;if: %1&quot;：%3</translation>
    </message>
    <message>
        <source>it allows failures (line %1), and whether some combination of failures starts it without a gate could not be decided</source>
        <translation>它允许失败（第 %1 行），无法判定是否有某种失败组合会使它不经闸门就启动</translation>
    </message>
</context>
<context>
    <name>GateRules</name>
    <message numerus="yes">
        <source>&quot;%1&quot; waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its &apos;if&apos; as satisfied; allowing failure only lets %n step(s) start when something above the gate failed</source>
        <translation>
            <numerusform>“%1”等待闸门 %2，并允许其失败。Buildkite 本来就把被 &apos;if&apos; 移除的闸门视为已满足；允许失败只会让 %n 个步骤在闸门上游失败时启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove allow_dependency_failure (or allow_failure)</source>
        <translation>请删除 allow_dependency_failure（或 allow_failure）</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; may stay empty and has no default: later steps then read empty meta-data</source>
        <translation>“%2”的字段“%1”可以留空且没有默认值：后面的步骤会读到空的元数据</translation>
    </message>
    <message>
        <source>Give it a default, or drop required: false</source>
        <translation>请为其设置默认值，或去掉 required: false</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; takes any text as a version: a slip of the keyboard is published</source>
        <translation>“%2”的字段“%1”接受任意文本作为版本：一次按键失误就会被公开发布</translation>
    </message>
    <message>
        <source>Add a format such as format: &quot;[0-9]+\\.[0-9]+\\.[0-9]+&quot;</source>
        <translation>请添加格式，例如 format: &quot;[0-9]+\\.[0-9]+\\.[0-9]+&quot;</translation>
    </message>
    <message>
        <source>Everyone who may write to the pipeline can open &quot;%1&quot;, and with it &quot;%2&quot;: the gate names no allowed_teams</source>
        <translation>凡是可以写入流水线的人都能开启“%1”，并由此放行“%2”：该闸门没有指定 allowed_teams</translation>
    </message>
    <message>
        <source>Everyone who may write to the pipeline can open &quot;%1&quot;: the gate names no allowed_teams</source>
        <translation>凡是可以写入流水线的人都能开启“%1”：该闸门没有指定 allowed_teams</translation>
    </message>
    <message>
        <source>Name the teams that may open it: allowed_teams: [release-managers]</source>
        <translation>请指定可以开启它的团队：allowed_teams: [release-managers]</translation>
    </message>
    <message>
        <source>While &quot;%1&quot; waits, the build shows as passed, though &quot;%2&quot; has not run: blocked_state is not set and Buildkite takes &apos;passed&apos;</source>
        <translation>“%1”等待期间，构建显示为已通过，尽管“%2”尚未运行：未设置 blocked_state，Buildkite 采用 &apos;passed&apos;</translation>
    </message>
    <message>
        <source>Add blocked_state: running (or failed)</source>
        <translation>请添加 blocked_state: running（或 failed）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an empty depends_on: it opens at once, so people can approve before any test or build has ended</source>
        <translation>“%1”的 depends_on 为空：它会立即开启，因此在任何测试或构建结束之前就可以批准</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the first step: it opens at once, so people can approve before any test or build has ended</source>
        <translation>“%1”是第一个步骤：它会立即开启，因此在任何测试或构建结束之前就可以批准</translation>
    </message>
    <message>
        <source>Let the gate depend on the steps whose result a person should see before approving</source>
        <translation>请让闸门依赖那些在批准前应查看结果的步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may fail softly before the gate %2: Buildkite counts a soft failure as satisfied, so the gate opens though it failed</source>
        <translation>“%1”可能在闸门 %2 之前软失败：Buildkite 把软失败视为已满足，因此尽管它失败，闸门仍会开启</translation>
    </message>
    <message>
        <source>Drop soft_fail before a gate, or show the result where people approve</source>
        <translation>请去掉闸门之前的 soft_fail，或在批准处显示其结果</translation>
    </message>
</context>
<context>
    <name>GitObjects</name>
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
    <name>GitRepository</name>
    <message>
        <source>name a branch, a tag or a commit</source>
        <translation>请指明分支、标签或提交</translation>
    </message>
    <message>
        <source>near it are: %1</source>
        <translation>与之相近的有：%1</translation>
    </message>
    <message>
        <source>this is a shallow clone: its older commits were not fetched</source>
        <translation>这是浅克隆：较早的提交未被获取</translation>
    </message>
    <message>
        <source>the repository knows no revision &apos;%1&apos;</source>
        <translation>仓库中没有修订版本 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>several commits begin with &apos;%1&apos;</source>
        <translation>有多个提交以 &apos;%1&apos; 开头</translation>
    </message>
    <message>
        <source>write more of its digits</source>
        <translation>请多写几位</translation>
    </message>
    <message>
        <source>the repository has no commit yet</source>
        <translation>仓库还没有提交</translation>
    </message>
    <message>
        <source>commit the file first</source>
        <translation>请先提交该文件</translation>
    </message>
    <message>
        <source>%1 is a submodule, not a file</source>
        <translation>%1 是子模块，不是文件</translation>
    </message>
    <message>
        <source>open the file inside the submodule: it has a history of its own</source>
        <translation>请打开子模块内的文件：子模块有自己的历史</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>文件有 %1 字节；最多读取 %2 字节</translation>
    </message>
    <message>
        <source>there is no file %1 in that revision</source>
        <translation>该修订版本中没有文件 %1</translation>
    </message>
    <message>
        <source>there was no file %1 as of %2 (%3: %4)</source>
        <translation>截至 %2（%3：%4）没有文件 %1</translation>
    </message>
    <message>
        <source>choose a later revision, or give the name it had then</source>
        <translation>请选择较晚的修订版本，或给出文件当时的名称</translation>
    </message>
    <message>
        <source>only files in a git repository have revisions</source>
        <translation>只有 git 仓库中的文件才有修订版本</translation>
    </message>
    <message>
        <source>this is a bare repository: it has no files on the disk</source>
        <translation>这是裸仓库：磁盘上没有它的文件</translation>
    </message>
    <message>
        <source>check the branch out somewhere and name the file there</source>
        <translation>请在某处检出该分支，并指明那里的文件</translation>
    </message>
    <message>
        <source>the file is not inside the repository %1</source>
        <translation>文件不在仓库 %1 内</translation>
    </message>
    <message>
        <source>%1 and %2 have no commit in common</source>
        <translation>%1 与 %2 没有共同的提交</translation>
    </message>
    <message>
        <source>the first parent of %1</source>
        <translation>%1 的第一个父提交</translation>
    </message>
    <message>
        <source>%1 is the first commit: there is nothing to compare it with</source>
        <translation>%1 是第一个提交：没有可与之比较的内容</translation>
    </message>
    <message>
        <source>the repository cannot be read: %1</source>
        <translation>无法读取仓库：%1</translation>
    </message>
</context>
<context>
    <name>GraphCommand</name>
    <message>
        <source>The form of the answer: json, dot, mermaid, svg or png.</source>
        <translation>输出格式：json、dot、mermaid、svg 或 png。</translation>
    </message>
    <message>
        <source>graph wants at least one FILE</source>
        <translation>graph 至少需要一个 FILE</translation>
    </message>
    <message>
        <source>--format %1 is not known; graph prints %2</source>
        <translation>未知的 --format %1；graph 输出 %2</translation>
    </message>
    <message>
        <source>The pipelines or build orders; - reads standard input.</source>
        <translation>流水线或构建顺序；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Pipelines and build orders have no common graph; give files of one kind</source>
        <translation>流水线和构建顺序没有共同的图；请只给出同一类文件</translation>
    </message>
    <message>
        <source>%1 is for build orders; this is a pipeline</source>
        <translation>%1 用于构建顺序；而这是流水线</translation>
    </message>
    <message>
        <source>This program was started without fonts, so it cannot paint</source>
        <translation>此程序启动时没有字体，因此无法绘图</translation>
    </message>
    <message>
        <source>a worker answers in text: give --format png an --output FILE</source>
        <translation>工作进程以文本答复：请为 --format png 给出 --output FILE</translation>
    </message>
    <message>
        <source>Prints the graph of one or more Buildkite pipelines under given facts: which steps exist, what they wait for and why. Conan build orders and dependency graphs (JSON) are printed likewise; several are merged. So is one full-task-graph.json or task-graph.json of Taskcluster. Problems of the files are part of the answer and do not change the exit status.</source>
        <translation>在给定的情况下输出一个或多个 Buildkite 流水线的图：有哪些步骤、它们等待什么以及原因。Conan 构建顺序和依赖图 (JSON) 也以同样方式输出；给出多个时会合并。也可以输出一个 Taskcluster 的 full-task-graph.json 或 task-graph.json。文件的问题属于输出内容，不改变退出状态。</translation>
    </message>
    <message>
        <source>%1 is for build orders; this is a task graph</source>
        <translation>%1 用于构建顺序；而这是任务图</translation>
    </message>
</context>
<context>
    <name>GraphInfoReader</name>
    <message>
        <source>This node has no &quot;ref&quot;: expected a graph of &quot;conan graph info --format=json&quot;</source>
        <translation>此节点没有 &quot;ref&quot;：应为 &quot;conan graph info --format=json&quot; 输出的图</translation>
    </message>
</context>
<context>
    <name>GraphQuery</name>
    <message>
        <source>The search was given up</source>
        <translation>搜索已放弃</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”</source>
        <translation>正则表达式在“%1”上耗时过长</translation>
    </message>
    <message>
        <source>Repeat less within what is repeated: /a+b/ instead of /(a+)+b/</source>
        <translation>请避免在重复之中再重复：用 /a+b/ 代替 /(a+)+b/</translation>
    </message>
    <message>
        <source>“docker” is in the name of the step or of its group</source>
        <translation>步骤或其组的名称中含有“docker”</translation>
    </message>
    <message>
        <source>the whole name: * is any text, ? one character</source>
        <translation>整个名称：* 为任意文本，? 为一个字符</translation>
    </message>
    <message>
        <source>text with blanks, as it is</source>
        <translation>含空格的文本，按原样查找</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>the kind of the task or step; also group:, label:, key:, id:</source>
        <translation>任务或步骤的类别(kind)；还可用 group:、label:、key:、id:</translation>
    </message>
    <message>
        <source>one of these states; also attention, active, todo, done</source>
        <translation>属于这些状态之一；还可用 attention、active、todo、done</translation>
    </message>
    <message>
        <source>of build orders; is:gate and is:removed work everywhere</source>
        <translation>用于构建顺序；is:gate 和 is:removed 在任何图中都可用</translation>
    </message>
    <message>
        <source>and 2 steps further on, 1 step back; + and - alone: all the way</source>
        <translation>再加上下游 2 步、上游 1 步；单独的 + 和 - 表示一直到尽头</translation>
    </message>
    <message>
        <source>both, either, not; parentheses as usual</source>
        <translation>同时满足、任一满足、不满足；括号用法照常</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>The query has %1 characters; at most %2 are read</source>
        <translation>查询有 %1 个字符；最多读取 %2 个</translation>
    </message>
    <message>
        <source>“)” closes nothing; expected a word or the end</source>
        <translation>“)”没有对应的左括号；应为词或末尾</translation>
    </message>
    <message>
        <source>Expected “or”, “)” or the end</source>
        <translation>应为“or”、“)”或末尾</translation>
    </message>
    <message>
        <source>Expected a number of steps or nothing after %1; what is not wanted begins with !</source>
        <translation>%1 之后应为步数或留空；要排除的内容以 ! 开头</translation>
    </message>
    <message>
        <source>%1 adds the neighbours of what other words find; expected such a word</source>
        <translation>%1 会加入其他词所找到步骤的相邻步骤；应有这样的词</translation>
    </message>
    <message>
        <source>More than %1 parentheses or negations are within each other</source>
        <translation>括号或否定的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Expected what is not wanted after “not” or “!”</source>
        <translation>“not”或“!”之后应为要排除的内容</translation>
    </message>
    <message>
        <source>Expected a word, a field such as kind:build, or “(”</source>
        <translation>应为词、kind:build 这样的字段或“(”</translation>
    </message>
    <message>
        <source>This “(” is not closed; expected “)”</source>
        <translation>此“(”未闭合；应有“)”</translation>
    </message>
    <message>
        <source>There is no field “%1”; expected one of %2, or the text in quotes</source>
        <translation>没有字段“%1”；应为 %2 之一，或将文本放入引号</translation>
    </message>
    <message>
        <source>Expected a state: %1</source>
        <translation>应为状态：%1</translation>
    </message>
    <message>
        <source>Expected a level, two with “-” between, or one and “+”</source>
        <translation>应为一个层级、以“-”相连的两个层级，或一个层级加“+”</translation>
    </message>
    <message>
        <source>Expected gate, removed or tool</source>
        <translation>应为 gate、removed 或 tool</translation>
    </message>
    <message>
        <source>Expected what a build order says of a package: %1</source>
        <translation>应为构建顺序对包的说明：%1</translation>
    </message>
    <message>
        <source>Expected a kind</source>
        <translation>应为类别(kind)</translation>
    </message>
    <message>
        <source>Expected text, /an expression/ or &quot;text in quotes&quot;</source>
        <translation>应为文本、/表达式/ 或 &quot;引号中的文本&quot;</translation>
    </message>
    <message>
        <source>These quotes are not closed; expected another &quot;</source>
        <translation>此引号未闭合；应再有一个 &quot;</translation>
    </message>
    <message>
        <source>This regular expression is not closed; expected another /</source>
        <translation>此正则表达式未闭合；应再有一个 /</translation>
    </message>
    <message>
        <source>Expected a regular expression between the slashes, or the text in quotes</source>
        <translation>斜杠之间应为正则表达式，或将文本放入引号</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>这不是正则表达式：%1</translation>
    </message>
    <message>
        <source>Expected a blank, a comma or the end here</source>
        <translation>此处应为空格、逗号或末尾</translation>
    </message>
    <message>
        <source>of a promotion: what becomes of a label; also reused, undetermined, removed</source>
        <translation>用于晋级：标签会如何处理；还可用 reused、undetermined、removed</translation>
    </message>
    <message>
        <source>Expected what a promotion makes of a label: %1</source>
        <translation>应为晋级对标签的处理：%1</translation>
    </message>
</context>
<context>
    <name>GraphShelf</name>
    <message>
        <source>decision task</source>
        <translation>决策任务</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>晋级</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>动作 %1</translation>
    </message>
    <message>
        <source>neither a decision nor an action</source>
        <translation>既非决策任务也非动作任务</translation>
    </message>
    <message>
        <source>no ID: a phase that was skipped</source>
        <translation>没有 ID：代表一个被跳过的阶段</translation>
    </message>
    <message>
        <source>this is no task ID</source>
        <translation>这不是任务 ID</translation>
    </message>
    <message>
        <source>nothing is known of this ID: not in the folder</source>
        <translation>对此 ID 一无所知：文件夹中没有它</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>no %1: made by %2, cannot be used</source>
        <translation>没有 %1：由 %2 生成，无法使用</translation>
    </message>
    <message>
        <source>no %1, cannot be used</source>
        <translation>没有 %1，无法使用</translation>
    </message>
    <message>
        <source>made by %1, cannot be used</source>
        <translation>来源：%1，无法使用</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>the first line is to be two numbers, of nodes and of edges</source>
        <translation>第一行应为两个数字：节点数和边数</translation>
    </message>
    <message>
        <source>more than %1 nodes or %2 edges are not read</source>
        <translation>不读取超过 %1 个节点或 %2 条边的图</translation>
    </message>
    <message>
        <source>the first line ends after two numbers</source>
        <translation>第一行在两个数字之后应结束</translation>
    </message>
    <message>
        <source>node %1 of %2 is to be a line &quot;width height kind label&quot;</source>
        <translation>第 %1 个节点（共 %2 个）应为一行 &quot;width height kind label&quot;</translation>
    </message>
    <message>
        <source>edge %1 of %2 is to be a line of two numbers of nodes below %3</source>
        <translation>第 %1 条边（共 %2 条）应为一行，含两个小于 %3 的节点编号</translation>
    </message>
    <message>
        <source>nothing is expected after the last edge</source>
        <translation>最后一条边之后不应再有内容</translation>
    </message>
</context>
<context>
    <name>GroupEvidence</name>
    <message>
        <source>this is no list of artifacts</source>
        <translation>这不是制品列表</translation>
    </message>
</context>
<context>
    <name>GroupSource</name>
    <message>
        <source>the engine answered with the group %1 instead of %2</source>
        <translation>引擎答复的是组 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the list of this group does not end after %1 pages</source>
        <translation>此组的列表在 %1 页之后仍未结束</translation>
    </message>
    <message>
        <source>the list of this group leads back to a page that was read already</source>
        <translation>此组的列表又指回了已读取过的页面</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>the packed file is broken or cut off</source>
        <translation>压缩文件已损坏或被截断</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>请重新下载</translation>
    </message>
    <message>
        <source>cannot be unpacked: no memory</source>
        <translation>无法解压：内存不足</translation>
    </message>
    <message numerus="yes">
        <source>unpacks to more than the limit of %n byte(s)</source>
        <translation>
            <numerusform>解压后超过了 %n 字节的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be unpacked: %1</source>
        <translation>无法解压：%1</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>请释放一些空间</translation>
    </message>
    <message>
        <source>Unpacking was stopped</source>
        <translation>解压已停止</translation>
    </message>
</context>
<context>
    <name>Hawk</name>
    <message>
        <source>this client id cannot be sent: it holds a quote, a backslash or a line end</source>
        <translation>无法发送此客户端 ID：其中含有引号、反斜杠或换行符</translation>
    </message>
    <message>
        <source>these credentials do not fit into a request: the server takes %1 bytes</source>
        <translation>这些凭据放不进一个请求：服务器只接受 %1 字节</translation>
    </message>
    <message>
        <source>sign in again and ask for fewer scopes</source>
        <translation>请重新登录，并申请较少的权限范围(scope)</translation>
    </message>
    <message>
        <source>the certificate of these credentials is none of version 1</source>
        <translation>这些凭据的证书不是版本 1</translation>
    </message>
    <message>
        <source>these credentials are not valid yet</source>
        <translation>这些凭据尚未生效</translation>
    </message>
    <message>
        <source>these credentials have expired: sign in again</source>
        <translation>这些凭据已过期：请重新登录</translation>
    </message>
    <message>
        <source>these credentials are refused by the server: they are for more than 31 days</source>
        <translation>服务器拒绝这些凭据：其有效期超过 31 天</translation>
    </message>
    <message>
        <source>TASKCLUSTER_CERTIFICATE is no JSON object</source>
        <translation>TASKCLUSTER_CERTIFICATE 不是 JSON 对象</translation>
    </message>
    <message>
        <source>set it as `taskcluster signin` prints it, or leave it out</source>
        <translation>请按 `taskcluster signin` 的输出设置，或不设置它</translation>
    </message>
</context>
<context>
    <name>HookAction</name>
    <message>
        <source>the action “%1” is of the kind “%2”, which cannot be fired from here</source>
        <translation>动作“%1”属于类别(kind)“%2”，无法从此处触发</translation>
    </message>
    <message>
        <source>fire it from the page of the task group</source>
        <translation>请从任务组的页面触发它</translation>
    </message>
    <message>
        <source>the action “%1” names no hook: hookGroupId, hookId and hookPayload are needed</source>
        <translation>动作“%1”没有指明 hook：需要 hookGroupId、hookId 和 hookPayload</translation>
    </message>
    <message>
        <source>download actions.json again</source>
        <translation>请重新下载 actions.json</translation>
    </message>
    <message>
        <source>this is no actions.json: it has no list “actions”</source>
        <translation>这不是 actions.json：其中没有列表“actions”</translation>
    </message>
    <message>
        <source>download the artifact public/actions.json of the decision task</source>
        <translation>请下载决策任务的制品 public/actions.json</translation>
    </message>
    <message>
        <source>there is no action “%1” that applies to a task group</source>
        <translation>没有适用于任务组的动作“%1”</translation>
    </message>
    <message>
        <source>choose a graph whose project offers it</source>
        <translation>请选择所属项目提供该动作的图</translation>
    </message>
</context>
<context>
    <name>InstallCheck</name>
    <message>
        <source>%1: wanted package id %2, but what conan answered is no graph: nothing is proven</source>
        <translation>%1：预期的包 ID 为 %2，但 conan 输出的不是依赖图：什么都没有得到证实</translation>
    </message>
    <message>
        <source>Slipway needs a Conan 2 that knows --format=json</source>
        <translation>Slipway 需要支持 --format=json 的 Conan 2</translation>
    </message>
    <message>
        <source>%1: wanted recipe revision %2, conan took %3: no lockfile?</source>
        <translation>%1：预期的配方修订版本为 %2，conan 采用了 %3：没有使用锁文件？</translation>
    </message>
    <message>
        <source>%1: wanted package id %2, conan built %3: wrong profile?</source>
        <translation>%1：预期的包 ID 为 %2，conan 构建了 %3：用错了 profile 配置？</translation>
    </message>
    <message>
        <source>%1: wanted package id %2, but conan&apos;s graph has no such package</source>
        <translation>%1：预期的包 ID 为 %2，但 conan 的依赖图中没有这样的包</translation>
    </message>
    <message>
        <source>look at the graph that is kept as an artifact</source>
        <translation>请查看作为制品保存的依赖图</translation>
    </message>
</context>
<context>
    <name>Interpolation</name>
    <message>
        <source>default values are nested more than %1 deep</source>
        <translation>默认值的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Expected identifier to start with a letter, got %1</source>
        <translation>名称应以字母开头，却是 %1</translation>
    </message>
    <message>
        <source>Expected brace expansion to end with }, got %1</source>
        <translation>花括号表达式应以 } 结尾，却是 %1</translation>
    </message>
    <message>
        <source>Expected an operator, got %1</source>
        <translation>应为运算符，却是 %1</translation>
    </message>
    <message>
        <source>Unable to parse %1: strconv.Atoi: parsing %2: invalid syntax</source>
        <translation>无法解析 %1：strconv.Atoi：解析 %2：语法无效</translation>
    </message>
    <message>
        <source>write $$ for a dollar sign that the shell should see, or correct the expression</source>
        <translation>若美元符号是给 shell 看的，请写成 $$，或更正表达式</translation>
    </message>
    <message>
        <source>give the variable a value (--env NAME=VALUE)</source>
        <translation>请为该变量赋值（--env NAME=VALUE）</translation>
    </message>
</context>
<context>
    <name>JobExpansion</name>
    <message>
        <source>the matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot;</source>
        <translation>维度“%1”</translation>
    </message>
    <message>
        <source>%1 stands for no dimension of the matrix</source>
        <translation>%1 不代表矩阵的任何维度</translation>
    </message>
    <message>
        <source>write {{matrix}} for a plain list, {{matrix.NAME}} for a dimension of that name</source>
        <translation>对普通列表写 {{matrix}}，对命名的维度写 {{matrix.NAME}}</translation>
    </message>
    <message numerus="yes">
        <source>the matrix has more than %n dimension(s)</source>
        <translation>
            <numerusform>矩阵的维度超过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>split the step in several</source>
        <translation>请把该步骤拆分成几个</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n element(s)</source>
        <translation>
            <numerusform>%1 的元素超过 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an element of %1 is longer than %n byte(s)</source>
        <translation>
            <numerusform>%1 的某个元素超过 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>put the text into a file or variable that the element names</source>
        <translation>请把文本放入文件或变量，并由该元素指明</translation>
    </message>
    <message numerus="yes">
        <source>the matrix has more than %n adjustment(s)</source>
        <translation>
            <numerusform>矩阵的调整项超过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>an adjustment of the matrix does not name exactly its dimensions</source>
        <translation>矩阵的某个调整项没有恰好指明其各个维度</translation>
    </message>
    <message>
        <source>write the element itself: with: ELEMENT</source>
        <translation>请直接写元素：with: ELEMENT</translation>
    </message>
    <message>
        <source>give &apos;with&apos; a value for each of: %1</source>
        <translation>请在 &apos;with&apos; 中为以下各项给出值：%1</translation>
    </message>
    <message numerus="yes">
        <source>the matrix makes more than %n job(s)</source>
        <translation>
            <numerusform>矩阵产生的作业超过 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out elements or split the step in several</source>
        <translation>请去掉一些元素，或把该步骤拆分成几个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>the step makes more than %n job(s), as many as one build may have</source>
        <translation>
            <numerusform>该步骤产生的作业超过 %n 个，即一个构建允许的数量</numerusform>
        </translation>
    </message>
    <message>
        <source>lower &apos;parallelism&apos;</source>
        <translation>请降低 &apos;parallelism&apos;</translation>
    </message>
    <message>
        <source>a step may have either &apos;matrix&apos; or &apos;parallelism&apos;, not both</source>
        <translation>一个步骤可以有 &apos;matrix&apos; 或 &apos;parallelism&apos;，但不能两者都有</translation>
    </message>
    <message>
        <source>make the index a dimension of the matrix</source>
        <translation>请把序号作为矩阵的一个维度</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out by an adjustment</source>
        <translation>
            <numerusform>%n 个组合被 adjustments 排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n job(s) of %1 at once</source>
        <translation>
            <numerusform>%1 中同时最多 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whichever is ready</source>
        <translation>%1，先就绪者先运行</translation>
    </message>
    <message>
        <source>%1, in the order they were created</source>
        <translation>%1，按创建顺序</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1，%2 除外</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>does not wait for that build</source>
        <translation>不等待该构建</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <translation>%1（当 %2 时）</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>as soon as the build starts to fail</source>
        <translation>构建一开始失败即结束</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Only if changed</source>
        <translation>仅在有改动时</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then resume the release</source>
        <translation>磁盘已满：请腾出空间后恢复发布</translation>
    </message>
    <message>
        <source>the folder is read-only: make it writable, then resume the release</source>
        <translation>文件夹为只读：请使其可写后恢复发布</translation>
    </message>
    <message>
        <source>the journal is damaged: restore the release&apos;s folder from a backup</source>
        <translation>事件日志已损坏：请从备份恢复发布的文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the folder of the release cannot be made</source>
        <translation>无法创建发布的文件夹</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder above</source>
        <translation>请检查上级文件夹的可用空间和权限</translation>
    </message>
    <message>
        <source>there is a journal already</source>
        <translation>已存在事件日志</translation>
    </message>
    <message>
        <source>resume that release</source>
        <translation>请恢复该发布</translation>
    </message>
    <message>
        <source>there is no journal in this folder</source>
        <translation>此文件夹中没有事件日志</translation>
    </message>
    <message>
        <source>name a release that exists</source>
        <translation>请指定存在的发布</translation>
    </message>
    <message>
        <source>the journal cannot be opened</source>
        <translation>无法打开事件日志</translation>
    </message>
    <message>
        <source>the journal cannot be made</source>
        <translation>无法创建事件日志</translation>
    </message>
    <message>
        <source>the journal cannot be read</source>
        <translation>无法读取事件日志</translation>
    </message>
    <message>
        <source>the journal has schema version %1, this program knows version %2</source>
        <translation>事件日志的结构版本为 %1，本程序支持版本 %2</translation>
    </message>
    <message>
        <source>use the version of Slipway that wrote it</source>
        <translation>请使用写入它的 Slipway 版本</translation>
    </message>
    <message>
        <source>the journal is damaged</source>
        <translation>事件日志已损坏</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>无法写入事件日志</translation>
    </message>
    <message>
        <source>event %1 of the journal is missing or unreadable</source>
        <translation>事件日志中的事件 %1 缺失或无法读取</translation>
    </message>
    <message>
        <source>restore the release&apos;s folder from a backup</source>
        <translation>请从备份恢复发布的文件夹</translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message>
        <source>The file starts with a byte order mark, which JSON does not allow</source>
        <translation>文件以字节顺序标记开头，而 JSON 不允许这样</translation>
    </message>
    <message>
        <source>save it as UTF-8 without a byte order mark, or open it tolerantly</source>
        <translation>请另存为不带字节顺序标记的 UTF-8，或以宽松方式打开</translation>
    </message>
    <message numerus="yes">
        <source>The JSON is nested deeper than the limit of %n level(s)</source>
        <translation>
            <numerusform>JSON 的嵌套超过了 %n 层的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>逗号或对象的结尾</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>逗号或列表的结尾</translation>
    </message>
    <message>
        <source>There is a comma before this end of an object; JSON wants another member after it</source>
        <translation>此对象的结尾之前有逗号；按照 JSON，逗号之后还应有一个成员</translation>
    </message>
    <message>
        <source>There is a comma before this end of a list; JSON wants another value after it</source>
        <translation>此列表的结尾之前有逗号；按照 JSON，逗号之后还应有一个值</translation>
    </message>
    <message>
        <source>remove the comma, or open the file tolerantly</source>
        <translation>请删除逗号，或以宽松方式打开文件</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes</source>
        <translation>用双引号括起的成员名称</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>This is no UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>A \u in a JSON text wants four hexadecimal digits</source>
        <translation>JSON 字符串中的 \u 之后需要四个十六进制数字</translation>
    </message>
    <message>
        <source>This backslash starts no escape that JSON knows</source>
        <translation>此反斜杠开始的不是 JSON 支持的转义序列</translation>
    </message>
    <message>
        <source>This text is not closed on its line, or holds a control character</source>
        <translation>此字符串没有在本行内结束，或含有控制字符</translation>
    </message>
    <message>
        <source>The file ends inside the text that starts here</source>
        <translation>从此处开始的字符串尚未结束，文件就结束了</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>null</source>
        <translation>空值（null）</translation>
    </message>
    <message>
        <source>This is no number as JSON writes them</source>
        <translation>这不是 JSON 格式的数字</translation>
    </message>
    <message>
        <source>The JSON value is complete, but the file goes on here</source>
        <translation>JSON 值已经完整，但文件在此处仍有内容</translation>
    </message>
    <message>
        <source>remove what follows the value</source>
        <translation>请删除该值之后的内容</translation>
    </message>
    <message>
        <source>The file ends here; expected %1</source>
        <translation>文件在此处结束；应为%1</translation>
    </message>
    <message>
        <source>the file seems to be cut off</source>
        <translation>文件似乎被截断了</translation>
    </message>
    <message>
        <source>NaN and Infinity are no JSON values; expected %1</source>
        <translation>NaN 和 Infinity 不是 JSON 值；应为%1</translation>
    </message>
    <message>
        <source>JSON knows no comments; expected %1</source>
        <translation>JSON 不支持注释；应为%1</translation>
    </message>
    <message>
        <source>remove the comment, or open the file tolerantly</source>
        <translation>请删除注释，或以宽松方式打开文件</translation>
    </message>
    <message>
        <source>Expected %1 here</source>
        <translation>此处应为%1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>Expected an object of names and values</source>
        <translation>应为由名称和值组成的对象</translation>
    </message>
    <message>
        <source>“%1” is to be %2</source>
        <translation>“%1”应为%2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>put the number in quotes</source>
        <translation>请给数字加上引号</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>不小于 %1 的整数</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>字符串列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>JsonKind</name>
    <message>
        <source>a Conan lockfile</source>
        <translation>Conan 锁文件</translation>
    </message>
    <message>
        <source>a Conan profile as JSON</source>
        <translation>JSON 形式的 Conan profile 配置</translation>
    </message>
    <message>
        <source>a Buildkite pipeline</source>
        <translation>Buildkite 流水线</translation>
    </message>
    <message>
        <source>a task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>a Conan package list</source>
        <translation>Conan 包列表</translation>
    </message>
    <message>
        <source>a Conan deployment report</source>
        <translation>Conan 部署报告</translation>
    </message>
    <message>
        <source>a web page; Conan writes it with --format=html</source>
        <translation>网页；Conan 使用 --format=html 时会写出这种文件</translation>
    </message>
    <message>
        <source>a Conan profile</source>
        <translation>Conan profile 配置</translation>
    </message>
    <message>
        <source>a conanfile.txt</source>
        <translation>conanfile.txt</translation>
    </message>
    <message>
        <source>a conanfile.py</source>
        <translation>conanfile.py</translation>
    </message>
    <message>
        <source>what Conan prints for people; write the file with --format=json and without its messages</source>
        <translation>Conan 输出给人看的内容；请用 --format=json 写出文件，并且不要包含其消息</translation>
    </message>
</context>
<context>
    <name>JsonMessage</name>
    <message>
        <source>&quot;%1&quot; stands in the message twice</source>
        <translation>&quot;%1&quot; 在消息中出现了两次</translation>
    </message>
    <message>
        <source>The JSON message cannot be read at character %1 of line %2: %3</source>
        <translation>无法读取 JSON 消息，位于第 %2 行第 %1 个字符：%3</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>此处需要整数</translation>
    </message>
    <message>
        <source>a whole number of 32 bits is wanted, not %1</source>
        <translation>此处需要 32 位整数，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true: Bazel does not read it and takes the answer for a success</source>
        <translation>&quot;%1&quot; 为 true：Bazel 不读取它，会将此答复视为成功</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in camelCase: Bazel passes over it</source>
        <translation>&quot;%1&quot; 不是 camelCase 形式：Bazel 会忽略它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null: Bazel cannot read such an answer</source>
        <translation>&quot;%1&quot; 为 null：Bazel 无法读取这样的答复</translation>
    </message>
</context>
<context>
    <name>JsonTemplate</name>
    <message>
        <source>give what the hook&apos;s template asks for</source>
        <translation>请给出 hook 的模板所要求的内容</translation>
    </message>
    <message>
        <source>“%1” at %2 is more than Slipway can render: only names with dots are</source>
        <translation>%2 处的“%1”超出了 Slipway 能渲染的范围：仅支持以点分隔的名称</translation>
    </message>
    <message>
        <source>fire this action from the page of the task group</source>
        <translation>请从任务组的页面触发此动作</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Slipway shows a release as one graph, runs it on this machine and waits for a person at every gate.</source>
        <translation>Slipway 把发布显示为一张图，在本机运行，并在每个闸门等待人员处理。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open the sample release.</source>
        <translation>打开示例发布。</translation>
    </message>
    <message>
        <source>Add to the environment; may be repeated.</source>
        <translation>添加到环境；可重复使用。</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>配色：light、dark 或 system。</translation>
    </message>
    <message>
        <source>Language of the texts, such as en, vi or zh_CN.</source>
        <translation>文本语言，如 en、vi 或 zh_CN。</translation>
    </message>
    <message>
        <source>Keep releases and trust in this folder.</source>
        <translation>在此文件夹中保存发布和信任信息。</translation>
    </message>
    <message>
        <source>Resume an interrupted release.</source>
        <translation>恢复中断的发布。</translation>
    </message>
    <message>
        <source>Run what is opened.</source>
        <translation>运行所打开的内容。</translation>
    </message>
    <message>
        <source>Trust the file without asking (with --run).</source>
        <translation>不询问即信任文件（与 --run 一起使用）。</translation>
    </message>
    <message>
        <source>Open this gate as soon as it waits; may be repeated.</source>
        <translation>此闸门一等待即开启；可重复使用。</translation>
    </message>
    <message>
        <source>A value for a field of a gate; may be repeated.</source>
        <translation>闸门字段的值；可重复使用。</translation>
    </message>
    <message>
        <source>Save a picture of the window and end: once the file is shown, or with --run once the release ended or waits for a person.</source>
        <translation>保存窗口图片后退出：文件显示后，或在使用 --run 时于发布结束或等待人员时。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Select this step.</source>
        <translation>选择此步骤。</translation>
    </message>
    <message>
        <source>&apos;slipway --help&apos; tells more</source>
        <translation>详见 &apos;slipway --help&apos;</translation>
    </message>
    <message>
        <source>--env %1: expected NAME=VALUE</source>
        <translation>--env %1：应为 NAME=VALUE</translation>
    </message>
    <message>
        <source>--input %1: expected KEY.FIELD=VALUE</source>
        <translation>--input %1：应为 KEY.FIELD=VALUE</translation>
    </message>
    <message>
        <source>--theme %1: expected light, dark or system</source>
        <translation>--theme %1：应为 light、dark 或 system</translation>
    </message>
    <message>
        <source>--size %1: expected WIDTHxHEIGHT, such as 1280x800</source>
        <translation>--size %1：应为 WIDTHxHEIGHT，如 1280x800</translation>
    </message>
    <message>
        <source>--scenario %1: expected one of %2</source>
        <translation>--scenario %1：应为 %2 之一</translation>
    </message>
    <message>
        <source>Plan for a scenario: %1, or one of the release file beside the pipeline.</source>
        <translation>为某个场景制定计划：%1，或流水线旁发布文件中的场景。</translation>
    </message>
    <message>
        <source>only one pipeline can be opened at a time</source>
        <translation>一次只能打开一个流水线</translation>
    </message>
    <message>
        <source>The pipeline or build order to open; several build orders are merged. Or the address of a build of Buildkite or a task group of Taskcluster.</source>
        <translation>要打开的流水线或构建顺序；多个构建顺序会合并。也可以是 Buildkite 构建或 Taskcluster 任务组的地址。</translation>
    </message>
    <message>
        <source>The pipeline a build was made from (with the address of a build).</source>
        <translation>生成构建所用的流水线（与构建的地址一起使用）。</translation>
    </message>
    <message>
        <source>--definition belongs to the address of a build</source>
        <translation>--definition 须与构建的地址一起使用</translation>
    </message>
    <message>
        <source>only one address can be opened at a time, and no file with it</source>
        <translation>一次只能打开一个地址，且不能同时打开文件</translation>
    </message>
    <message>
        <source>--run is for files: what has an address runs elsewhere</source>
        <translation>--run 用于文件：以地址打开的内容在别处运行</translation>
    </message>
    <message>
        <source>Bring a pane to the front: artifacts, steps, annotations, timeline, problems, promotion, workers or source.</source>
        <translation>将面板置前：artifacts、steps、annotations、timeline、problems、promotion、workers 或 source。</translation>
    </message>
</context>
<context>
    <name>LayoutCommand</name>
    <message>
        <source>--direction %1 is not known; layout draws lr (left to right) or tb (top to bottom)</source>
        <translation>未知的 --direction %1；layout 可用 lr（从左到右）或 tb（从上到下）</translation>
    </message>
    <message>
        <source>--format %1 is not known; layout prints text or json</source>
        <translation>未知的 --format %1；layout 输出 text 或 json</translation>
    </message>
    <message>
        <source>Lays out the graph of a pipeline, a Conan build order, a task graph, or a graph as text (&quot;n m&quot;, n lines &quot;width height kind label&quot;, m lines &quot;u v&quot; where v depends on u). Prints a line &quot;x y&quot; for each node, its centre, then a line &quot;k x1 y1 ... xk yk&quot; for each edge in the file&apos;s order, from the centre of what is waited for to the centre of what waits; &quot;0&quot; for an edge that is not drawn. The milliseconds that the layout took, without reading and printing, are a line on stderr.</source>
        <translation>对图进行布局：流水线、Conan 构建顺序、任务图，或文本形式的图（&quot;n m&quot;，n 行 &quot;width height kind label&quot;，m 行 &quot;u v&quot;，其中 v 依赖 u）。先为每个节点输出一行 &quot;x y&quot;，即其中心；再按文件中的顺序为每条边输出一行 &quot;k x1 y1 ... xk yk&quot;，从被等待者的中心到等待者的中心；未绘制的边输出 &quot;0&quot;。布局所用的毫秒数（不含读取和输出）在 stderr 上输出一行。</translation>
    </message>
    <message>
        <source>Looks longer for an order with fewer crossings.</source>
        <translation>花更长时间寻找交叉更少的排列顺序。</translation>
    </message>
    <message>
        <source>Puts nodes of one kind with the same neighbours into blocks of cells; edges at a block run together up to its border.</source>
        <translation>将同类且相邻节点相同的节点排成由单元格组成的块；与块相连的边会汇合在一起，直至块的边框。</translation>
    </message>
    <message>
        <source>Does not draw edges that other edges imply: their line is 0.</source>
        <translation>不绘制可由其他边推出的边：其对应的行为 0。</translation>
    </message>
    <message>
        <source>lr: from left to right, tb: from top to bottom. Graphs as text run tb by default, documents lr.</source>
        <translation>lr：从左到右，tb：从上到下。文本形式的图默认为 tb，文档默认为 lr。</translation>
    </message>
    <message>
        <source>The form of the answer: text or json.</source>
        <translation>输出格式：text 或 json。</translation>
    </message>
    <message>
        <source>The document or graph; - reads standard input.</source>
        <translation>文档或图；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>layout wants one FILE, got %1</source>
        <translation>layout 需要一个 FILE，实际为 %1 个</translation>
    </message>
</context>
<context>
    <name>LevelRuler</name>
    <message>
        <source>Level %1</source>
        <translation>层级 %1</translation>
    </message>
    <message>
        <source>Not in the order</source>
        <translation>不在构建顺序中</translation>
    </message>
    <message numerus="yes">
        <source>Level %1 · %n package(s)</source>
        <translation>
            <numerusform>层级 %1 · %n 个包</numerusform>
        </translation>
    </message>
    <message>
        <source>When all is built</source>
        <translation>全部构建完成后</translation>
    </message>
</context>
<context>
    <name>LinkLegend</name>
    <message>
        <source>Link between builds: for people, no engine waits for it</source>
        <translation>构建之间的连接：仅供人员参考，没有引擎会等待它</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>script not found: %1 was not analysed</source>
        <translation>未找到脚本：%1 未被分析</translation>
    </message>
    <message>
        <source>%1: uploads further steps when it runs</source>
        <translation>%1：运行时会上传更多步骤</translation>
    </message>
    <message>
        <source>%1: no step that Buildkite knows</source>
        <translation>%1：不是 Buildkite 认识的步骤</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>lint wants at least one FILE</source>
        <translation>lint 至少需要一个 FILE</translation>
    </message>
    <message>
        <source>--format %1 is not known; lint prints %2</source>
        <translation>未知的 --format %1；lint 可输出 %2</translation>
    </message>
    <message>
        <source>--reason belongs to --suppress RULE:NODE</source>
        <translation>--reason 须与 --suppress RULE:NODE 一起使用</translation>
    </message>
    <message>
        <source>&apos;--suppress %1&apos; is not of the form RULE:NODE</source>
        <translation>&apos;--suppress %1&apos; 不符合 RULE:NODE 的形式</translation>
    </message>
    <message>
        <source>--suppress wants a --reason: who reads it later must understand why</source>
        <translation>--suppress 需要 --reason：日后的读者必须能明白原因</translation>
    </message>
    <message>
        <source>--suppress works on one file on disk: the release file lies beside it</source>
        <translation>--suppress 只适用于磁盘上的单个文件：发布文件与其放在一起</translation>
    </message>
    <message>
        <source>Looks for what is wrong or doubtful about Buildkite pipelines in every scenario. Ends with 1 if there is an error that nobody suppressed, with 0 otherwise.</source>
        <translation>在每个场景中查找 Buildkite 流水线的错误或可疑之处。如有无人忽略的错误，则以 1 结束，否则以 0 结束。</translation>
    </message>
    <message>
        <source>The form of the answer: text, json or sarif.</source>
        <translation>答复的格式：text、json 或 sarif。</translation>
    </message>
    <message>
        <source>Accepts a finding: writes it into the release file. An empty NODE means the whole file.</source>
        <translation>接受一个发现项：将其写入发布文件。NODE 为空表示整个文件。</translation>
    </message>
    <message>
        <source>RULE:NODE</source>
        <translation>RULE:NODE</translation>
    </message>
    <message>
        <source>Why the finding is accepted.</source>
        <translation>接受该发现项的原因。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The pipelines; - reads standard input.</source>
        <translation>流水线；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>--suppress is about the file as it is on the disk: leave out --revision</source>
        <translation>--suppress 针对磁盘上的文件：请去掉 --revision</translation>
    </message>
    <message>
        <source>Writes the 0 or 1 it would end with to a file and ends with 0: for a build that goes on and lets a test judge.</source>
        <translation>将本应作为退出状态的 0 或 1 写入文件，并以 0 结束：用于继续进行、由测试来判断的构建。</translation>
    </message>
</context>
<context>
    <name>LintOutput</name>
    <message>
        <source>[suppressed: %1]</source>
        <translation>[已忽略：%1]</translation>
    </message>
    <message>
        <source>%1 % of the steps (%2 of %3) could not be analysed: %4</source>
        <translation>%1 % 的步骤（%3 个中的 %2 个）无法分析：%4</translation>
    </message>
</context>
<context>
    <name>LintRules</name>
    <message>
        <source>A failed annotation would fail the step</source>
        <translation>注解失败会使步骤失败</translation>
    </message>
    <message>
        <source>An annotation shows a name that nobody can download</source>
        <translation>注解显示了无人能够下载的名称</translation>
    </message>
    <message>
        <source>A tag build waits for or leaves out what a nightly makes by itself</source>
        <translation>标签构建等待或略去了每夜构建会自行完成的内容</translation>
    </message>
    <message>
        <source>An annotation may show a file pattern instead of files</source>
        <translation>注解可能显示文件模式而不是文件</translation>
    </message>
    <message>
        <source>Failure of a gate is allowed, which opens more than meant</source>
        <translation>允许闸门失败，放行的范围超出本意</translation>
    </message>
    <message>
        <source>Several steps write one annotation context</source>
        <translation>多个步骤写入同一个注解上下文</translation>
    </message>
    <message>
        <source>Something is uploaded and nothing announces it</source>
        <translation>上传了内容，却没有公布</translation>
    </message>
    <message>
        <source>An error annotation survives a successful retry</source>
        <translation>重试成功后错误注解仍然保留</translation>
    </message>
    <message>
        <source>An explicit depends_on walks around a gate</source>
        <translation>显式的 depends_on 绕过了闸门</translation>
    </message>
    <message>
        <source>Where a condition removes the gate, the step behind it publishes without approval</source>
        <translation>在条件移除闸门之处，其后的步骤会未经批准就公开发布</translation>
    </message>
    <message>
        <source>A step publishes and no gate stands before it</source>
        <translation>步骤会公开发布，而之前没有闸门</translation>
    </message>
    <message>
        <source>depends_on names a step that does not exist</source>
        <translation>depends_on 指定了不存在的步骤</translation>
    </message>
    <message>
        <source>Steps wait for each other in a circle</source>
        <translation>步骤循环地互相等待</translation>
    </message>
    <message>
        <source>A key is used twice, or has the form of a UUID</source>
        <translation>键被使用了两次，或形如 UUID</translation>
    </message>
    <message>
        <source>No scenario lets the step run</source>
        <translation>没有场景会让该步骤运行</translation>
    </message>
    <message>
        <source>A condition is always true, always false, or cannot be decided</source>
        <translation>条件始终为真、始终为假，或无法判定</translation>
    </message>
    <message>
        <source>A group does something else than it seems to</source>
        <translation>组的实际作用与看上去不同</translation>
    </message>
    <message>
        <source>A wait beside a block is ignored; an input holds nothing by itself</source>
        <translation>与 block 相邻的 wait 会被忽略；input 本身不阻挡任何步骤</translation>
    </message>
    <message>
        <source>What cannot be done twice is retried</source>
        <translation>重试了不能做两次的操作</translation>
    </message>
    <message>
        <source>Work that can fail follows what cannot be taken back</source>
        <translation>可能失败的操作排在无法收回的操作之后</translation>
    </message>
    <message>
        <source>An artifact is downloaded that no step uploads, or too early</source>
        <translation>下载的制品没有步骤上传，或下载过早</translation>
    </message>
    <message>
        <source>A step that others wait for has no timeout</source>
        <translation>被其他步骤等待的步骤没有超时</translation>
    </message>
    <message>
        <source>A secret can be read by more people than it should</source>
        <translation>能读取机密的人超出应有范围</translation>
    </message>
    <message>
        <source>A gate asks too little of who opens it and what they enter</source>
        <translation>闸门对开启者及其输入的要求过低</translation>
    </message>
    <message>
        <source>A build that waits at a gate shows as passed</source>
        <translation>在闸门等待的构建显示为已通过</translation>
    </message>
    <message>
        <source>A gate opens before anything has been tested</source>
        <translation>闸门在任何测试之前就会开启</translation>
    </message>
    <message>
        <source>A build could pass without making what is expected of it</source>
        <translation>构建可能没有产出预期内容就通过</translation>
    </message>
    <message>
        <source>A soft failure before a gate does not hold it</source>
        <translation>闸门之前的软失败不会阻挡闸门</translation>
    </message>
    <message>
        <source>Two builds may race for a moving tag</source>
        <translation>两个构建可能争抢一个会移动的标签</translation>
    </message>
    <message>
        <source>A cleanup also deletes what belongs to another variant</source>
        <translation>清理也会删除属于另一变体的内容</translation>
    </message>
    <message>
        <source>A release uses something that may be another thing tomorrow</source>
        <translation>发布使用了明天可能变样的内容</translation>
    </message>
    <message>
        <source>A limit of the platform is passed</source>
        <translation>超过了平台的限制</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>the log cannot be written: %1</source>
        <translation>无法写入日志：%1</translation>
    </message>
    <message>
        <source>[Slipway: the first %1 of this log are left out. The engine has all of it.]</source>
        <translation>[Slipway：此日志开头的 %1 已略去。引擎保存有完整日志。]</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>请腾出磁盘空间</translation>
    </message>
    <message>
        <source>part of the log is missing</source>
        <translation>日志缺少一部分</translation>
    </message>
    <message>
        <source>the log is larger than %1: the rest is left out</source>
        <translation>日志大于 %1：其余部分已略去</translation>
    </message>
    <message>
        <source>see it on the engine&apos;s own page</source>
        <translation>请到引擎自身的页面查看</translation>
    </message>
</context>
<context>
    <name>LogFollowing</name>
    <message>
        <source>the first %1 are left out</source>
        <translation>开头的 %1 已略去</translation>
    </message>
    <message>
        <source>Fetching the log from the engine…</source>
        <translation>正在从引擎获取日志…</translation>
    </message>
    <message>
        <source>Followed: new lines come as the job writes them</source>
        <translation>正在跟踪：作业写出新行后即会显示</translation>
    </message>
    <message>
        <source>Followed: new lines come as the job writes them; %1</source>
        <translation>正在跟踪：作业写出新行后即会显示；%1</translation>
    </message>
    <message>
        <source>The job has ended, and all of its log is here</source>
        <translation>作业已结束，其日志已全部在此</translation>
    </message>
    <message>
        <source>The job has ended, and its log is here; %1</source>
        <translation>作业已结束，其日志在此；%1</translation>
    </message>
    <message>
        <source>The log cannot be fetched now: %1</source>
        <translation>现在无法获取日志：%1</translation>
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
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Will be built</source>
        <translation>将会构建</translation>
    </message>
    <message>
        <source>Will be built in its editable checkout</source>
        <translation>将在其可编辑检出中构建</translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation>已在缓存中</translation>
    </message>
    <message>
        <source>Comes from a remote</source>
        <translation>来自远程仓库</translation>
    </message>
    <message>
        <source>A newer one comes from a remote</source>
        <translation>更新的版本来自远程仓库</translation>
    </message>
    <message>
        <source>An editable checkout</source>
        <translation>可编辑检出</translation>
    </message>
    <message>
        <source>No binary, and none is built</source>
        <translation>没有二进制包，也不会构建</translation>
    </message>
    <message>
        <source>Invalid configuration</source>
        <translation>配置无效</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Provided by the platform</source>
        <translation>由平台提供</translation>
    </message>
    <message>
        <source>A state this version does not know</source>
        <translation>此版本不认识的状态</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>Runs again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MarkdownSanitizer</name>
    <message>
        <source>[picture not loaded: %1]</source>
        <translation>[未加载图片：%1]</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Merges Conan build orders of several products or configurations into one and prints it as JSON, as &apos;conan graph build-order-merge --format=json&apos; does for the same files in the same order. Exit status 1: the order holds Missing or Invalid packages, as Conan has it; it is printed all the same.</source>
        <translation>将多个产品或配置的 Conan 构建顺序合并为一个，并以 JSON 输出，结果与 &apos;conan graph build-order-merge --format=json&apos; 按同样的顺序处理同样的文件时一致。退出状态 1：与 Conan 的做法相同，表示构建顺序中有 Missing 或 Invalid 的包；结果仍会输出。</translation>
    </message>
    <message>
        <source>Leaves out what is not to be built.</source>
        <translation>略去不需要构建的内容。</translation>
    </message>
    <message>
        <source>The build orders, two or more; their names become the names of profiles.</source>
        <translation>构建顺序，两个或更多；其名称会成为 profile 配置的名称。</translation>
    </message>
    <message>
        <source>Reduces as this Conan does: before 2.14 a recipe kept all its packages if one was to be built. Without --reduce it changes nothing, which is said: merging is the same in all, but Conan before 2.14 fails where a file is of Conan 2.0.4 or older.</source>
        <translation>按此版本 Conan 的方式精简：在 2.14 之前，只要配方有一个包需要构建，就会保留该配方的所有包。不使用 --reduce 时此选项不起作用，并会给出提示：各版本的合并方式都相同，只是如果有文件来自 Conan 2.0.4 或更早版本，2.14 之前的 Conan 会失败。</translation>
    </message>
    <message>
        <source>--conan %1 changes nothing without --reduce: every Conan merges in the same way</source>
        <translation>不使用 --reduce 时，--conan %1 不起作用：各版本 Conan 的合并方式都相同</translation>
    </message>
</context>
<context>
    <name>MessageSplitter</name>
    <message numerus="yes">
        <source>The stream ended in the middle of a message, after these %n byte(s) of it: %1</source>
        <translation>
            <numerusform>数据流在消息中途结束，此消息只收到 %n 字节：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Text stands where a message should be: %1</source>
        <translation>应为消息之处出现了文本：%1</translation>
    </message>
</context>
<context>
    <name>NodeDiff</name>
    <message>
        <source>(a secret)</source>
        <translation>（机密）</translation>
    </message>
    <message>
        <source>%1 (may fail)</source>
        <translation>%1（可以失败）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>NodePainter</name>
    <message>
        <source>There is no step with this key</source>
        <translation>没有使用此键的步骤</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 个中有 %1 个通过</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>tool · %1</source>
        <translation>工具 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1，%n 个命中项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <extracomment>%1: how many of a group&apos;s steps a filter shows</extracomment>
        <translation>
            <numerusform>%1 / %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s)</source>
        <extracomment>%1: how many of a recipe&apos;s packages a filter shows</extracomment>
        <translation>
            <numerusform>%1 / %n 个包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalizer</name>
    <message>
        <source>unmarshaling env: got %1, want a map</source>
        <translation>读取 env：得到 %1，应为映射</translation>
    </message>
    <message>
        <source>write env as lines of NAME: value</source>
        <translation>请把 env 写成一行行的 NAME: value</translation>
    </message>
    <message>
        <source>values of env are text, numbers or true and false</source>
        <translation>env 的值应为文本、数字或 true、false</translation>
    </message>
    <message>
        <source>write secrets as a list of names</source>
        <translation>请把 secrets 写成名称列表</translation>
    </message>
    <message>
        <source>unmarshaling Pipeline: unsupported type %1, want a map with steps or a list of steps</source>
        <translation>读取流水线：不支持类型 %1，应为含 steps 的映射或步骤列表</translation>
    </message>
    <message>
        <source>start the file with &apos;steps:&apos;</source>
        <translation>请以 &apos;steps:&apos; 作为文件开头</translation>
    </message>
    <message>
        <source>pipeline contains no steps</source>
        <translation>流水线不包含任何步骤</translation>
    </message>
    <message>
        <source>look for variables that contain each other</source>
        <translation>请查找互相包含的变量</translation>
    </message>
    <message>
        <source>write checkout as a map</source>
        <translation>请把 checkout 写成映射</translation>
    </message>
    <message>
        <source>replacing variables makes more than 64 MiB of text</source>
        <translation>替换变量后文本超过 64 MiB</translation>
    </message>
</context>
<context>
    <name>ObjectSplitter</name>
    <message>
        <source>A message is over %1 bytes long; that is the limit</source>
        <translation>消息超过了 %1 字节的上限</translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>%1 depends on %2, which is no step of the order: it has no revision, so the platform or an editable checkout provides it</source>
        <translation>%1 依赖 %2，但它不是构建顺序中的步骤：它没有修订版本，因此由平台或可编辑检出提供</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is not to be built here: the order is reduced to what must be built</source>
        <translation>%1 依赖 %2，但它不在此处构建：构建顺序已精简为必须构建的内容</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is not in the order</source>
        <translation>%1 依赖 %2，但它不在构建顺序中</translation>
    </message>
    <message>
        <source>compute the order again; it was cut or edited</source>
        <translation>请重新计算构建顺序；它被截断或编辑过</translation>
    </message>
    <message>
        <source>The package %1 depends on the package %2 of the same recipe, which is not in the order</source>
        <translation>包 %1 依赖同一配方的包 %2，但后者不在构建顺序中</translation>
    </message>
    <message>
        <source>%1 is to be built, but has no build_args: nothing can build it</source>
        <translation>%1 需要构建，但没有 build_args：无法构建它</translation>
    </message>
    <message>
        <source>%1 is to be built, but the file has no build_args; Conan writes them since 2.0.5</source>
        <translation>%1 需要构建，但文件中没有 build_args；Conan 从 2.0.5 起才写入它</translation>
    </message>
    <message>
        <source>%1 has no binary and is not to be built: Missing</source>
        <translation>%1 没有二进制包，也不会构建：Missing</translation>
    </message>
    <message>
        <source>compute the order with --build=missing</source>
        <translation>请使用 --build=missing 计算构建顺序</translation>
    </message>
    <message>
        <source>%1 cannot be built with these settings: Invalid</source>
        <translation>无法用这些设置构建 %1：Invalid</translation>
    </message>
    <message>
        <source>&quot;conan graph info&quot; of the same graph says why</source>
        <translation>对同一依赖图运行 &quot;conan graph info&quot; 可查明原因</translation>
    </message>
    <message>
        <source>%1 has the binary &quot;%2&quot;, which this version does not know; it is not built</source>
        <translation>%1 的二进制状态为“%2”，此版本不认识；不会构建它</translation>
    </message>
    <message>
        <source>%1 is in the order with two recipe revisions, %2 and %3, but build_args name no revision: both would build the same one</source>
        <translation>%1 以 %2 和 %3 两个配方修订版本出现在构建顺序中，但 build_args 没有指明修订版本：两者会构建同一个版本</translation>
    </message>
    <message>
        <source>run it with the lockfile of each product</source>
        <translation>请分别使用每个产品的锁文件运行</translation>
    </message>
    <message>
        <source>%1 and %2, on which it depends, are both at level %3: levels contradict &quot;depends&quot;</source>
        <translation>%1 及其依赖的 %2 都在层级 %3：层级与 &quot;depends&quot; 矛盾</translation>
    </message>
    <message>
        <source>%1 is at level %3, before %2, on which it depends: levels contradict &quot;depends&quot;</source>
        <translation>%1 在层级 %3，先于其依赖的 %2：层级与 &quot;depends&quot; 矛盾</translation>
    </message>
    <message>
        <source>compute the order again, or open the file tolerantly to have its levels computed from &quot;depends&quot;</source>
        <translation>请重新计算构建顺序，或以宽松方式打开文件，以便根据 &quot;depends&quot; 计算层级</translation>
    </message>
    <message>
        <source>compute the order again</source>
        <translation>请重新计算构建顺序</translation>
    </message>
    <message>
        <source>The package %1 of %2 does not stand after the package %3, on which it depends: inner levels contradict &quot;depends&quot;</source>
        <translation>%2 的包 %1 没有排在其依赖的包 %3 之后：内部层级与 &quot;depends&quot; 矛盾</translation>
    </message>
    <message>
        <source>%1 is in the order twice; its first place is line %2</source>
        <translation>%1 在构建顺序中出现两次；首次出现在第 %2 行</translation>
    </message>
    <message>
        <source>keep one of them, or compute the order again</source>
        <translation>请只保留其中之一，或重新计算构建顺序</translation>
    </message>
    <message>
        <source>The package %1 is in the recipe %2 twice; its first place is line %3</source>
        <translation>包 %1 在配方 %2 中出现两次；首次出现在第 %3 行</translation>
    </message>
    <message>
        <source>Conan says: %1</source>
        <translation>Conan 的说明：%1</translation>
    </message>
</context>
<context>
    <name>OrderCommand</name>
    <message>
        <source>--format %1 is not known; there are commands, buildkite and json</source>
        <translation>未知的 --format %1；可用 commands、buildkite 和 json</translation>
    </message>
    <message>
        <source>--group %1 is not known; there are level, product and none</source>
        <translation>未知的 --group %1；可用 level、product 和 none</translation>
    </message>
    <message>
        <source>--steps %1 is not known; there are package and recipe</source>
        <translation>未知的 --steps %1；可用 package 和 recipe</translation>
    </message>
    <message>
        <source>Prints what a Conan build order runs: a shell script by level, a dynamic Buildkite pipeline, or JSON. Several files are merged first. Exit status: 0 fine, 1 printed, but something in it cannot be built, 2 bad input.</source>
        <translation>输出 Conan 构建顺序要运行的内容：按层级排列的 shell 脚本、动态 Buildkite 流水线，或 JSON。多个文件会先合并。退出状态：0 正常，1 已输出，但其中有内容无法构建，2 输入有误。</translation>
    </message>
    <message>
        <source>commands (the default), buildkite or json.</source>
        <translation>commands（默认）、buildkite 或 json。</translation>
    </message>
    <message>
        <source>Groups of a Buildkite pipeline: level (the default), product (the file a package comes from) or none.</source>
        <translation>Buildkite 流水线的分组方式：level（默认）、product（包所来自的文件）或 none。</translation>
    </message>
    <message>
        <source>A Buildkite step for each package (the default), or for each recipe with its packages in turn.</source>
        <translation>每个包一个 Buildkite 步骤（默认），或每个配方一个步骤，依次构建其各个包。</translation>
    </message>
    <message>
        <source>Files of &apos;conan graph build-order&apos; or &apos;build-order-merge&apos;.</source>
        <translation>&apos;conan graph build-order&apos; 或 &apos;build-order-merge&apos; 生成的文件。</translation>
    </message>
    <message>
        <source>order wants at least one FILE</source>
        <translation>order 至少需要一个 FILE</translation>
    </message>
</context>
<context>
    <name>OrderDocument</name>
    <message>
        <source>the build order cannot be written: %1</source>
        <translation>无法写入构建顺序：%1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>the build order cannot be written: this is no file</source>
        <translation>无法写入构建顺序：这不是文件</translation>
    </message>
</context>
<context>
    <name>OrderGraph</name>
    <message numerus="yes">
        <source>%n package(s), all to build</source>
        <translation>
            <numerusform>%n 个包，全部需要构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 to build</source>
        <translation>
            <numerusform>%n 个包，其中 %1 个需要构建</numerusform>
        </translation>
    </message>
    <message>
        <source>provided by the platform</source>
        <translation>由平台提供</translation>
    </message>
    <message>
        <source>The order has no step for it: without a revision it is provided by the platform, or by an editable checkout</source>
        <translation>构建顺序中没有对应的步骤：它没有修订版本，因此由平台或可编辑检出提供</translation>
    </message>
    <message>
        <source>not to be built here</source>
        <translation>不在此处构建</translation>
    </message>
    <message>
        <source>The order is reduced to what must be built; this is not</source>
        <translation>构建顺序已精简为必须构建的内容，而它不必构建</translation>
    </message>
    <message>
        <source>&quot;depends&quot; names it, but it is not in the order</source>
        <translation>&quot;depends&quot; 指明了它，但它不在构建顺序中</translation>
    </message>
    <message>
        <source>not in the order</source>
        <translation>不在构建顺序中</translation>
    </message>
</context>
<context>
    <name>OrderJobs</name>
    <message>
        <source>this is a graph of &quot;conan graph info&quot;: it does not say how to build its packages</source>
        <translation>这是 &quot;conan graph info&quot; 的依赖图：它没有说明如何构建其中的包</translation>
    </message>
    <message>
        <source>make a build order with &quot;conan graph build-order --order-by=recipe --format=json&quot;</source>
        <translation>请用 &quot;conan graph build-order --order-by=recipe --format=json&quot; 生成构建顺序</translation>
    </message>
    <message>
        <source>the extra arguments cannot be split into words: %1</source>
        <translation>无法将额外参数拆分成单词：%1</translation>
    </message>
    <message>
        <source>nothing is to be built</source>
        <translation>没有需要构建的内容</translation>
    </message>
    <message>
        <source>its build_args cannot be split into words: %1</source>
        <translation>无法将其 build_args 拆分成单词：%1</translation>
    </message>
    <message>
        <source>the profile arguments of &quot;%1&quot; cannot be split into words: %2</source>
        <translation>无法将“%1”的 profile 参数拆分成单词：%2</translation>
    </message>
    <message>
        <source>The order does not say which profile &quot;%1&quot; means: its packages would be built with Conan&apos;s default profile</source>
        <translation>构建顺序没有说明“%1”是指哪个 profile 配置：使用它的包会以 Conan 的默认 profile 配置构建</translation>
    </message>
    <message>
        <source>give its arguments: --profile-args %1=ARGS</source>
        <translation>请给出其参数：--profile-args %1=ARGS</translation>
    </message>
    <message>
        <source>no package that is to be built takes its profile from &quot;%1&quot;</source>
        <translation>没有要构建的包使用“%1”的 profile 配置</translation>
    </message>
    <message>
        <source>the names are: %1</source>
        <translation>可用的名称：%1</translation>
    </message>
    <message>
        <source>a gate before level %1 would hold nothing: nothing is built from there on</source>
        <translation>层级 %1 之前的闸门不会拦住任何东西：从那里起没有要构建的内容</translation>
    </message>
    <message>
        <source>name an earlier level</source>
        <translation>请指定更早的层级</translation>
    </message>
    <message>
        <source>%1 cannot be built: %2</source>
        <translation>无法构建 %1：%2</translation>
    </message>
    <message>
        <source>%1 will not be built: it is blocked by %2 (%3)</source>
        <translation>不会构建 %1：它被 %2 阻塞（%3）</translation>
    </message>
    <message>
        <source>%1 has overrides, which Conan takes with a lockfile only: &quot;Cannot define overrides without a lockfile&quot;</source>
        <translation>%1 有 overrides，而 Conan 只有在使用锁文件时才接受：&quot;Cannot define overrides without a lockfile&quot;</translation>
    </message>
    <message>
        <source>name the lockfile that the order was made with: --lockfile FILE</source>
        <translation>请指定生成此构建顺序时使用的锁文件：--lockfile FILE</translation>
    </message>
    <message>
        <source>%1 is to be built with two recipe revisions, which only a lockfile tells apart</source>
        <translation>%1 要以两个配方修订版本构建，只有锁文件才能区分它们</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that are to be built are left out, as asked for: what needs them must find them elsewhere</source>
        <translation>
            <numerusform>按要求略去了 %n 个需要构建的包：依赖它们的包必须从别处获取它们</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLevels</name>
    <message>
        <source>order it by configuration: a recipe that needs itself for the build machine is a cycle only by recipe</source>
        <translation>请按 configuration 排序：为 build 机器而依赖自身的配方，只有在按 recipe 排序时才会形成循环</translation>
    </message>
    <message>
        <source>The order is a cycle, nothing of it can be built first: %1</source>
        <translation>构建顺序是一个循环，其中没有可以最先构建的内容：%1</translation>
    </message>
    <message>
        <source>The packages of %1 depend on each other in a cycle: %2</source>
        <translation>%1 的包循环地互相依赖：%2</translation>
    </message>
</context>
<context>
    <name>OrderMerge</name>
    <message>
        <source>%1, for example</source>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>%1, for example, keeps %2 and loses %3</source>
        <translation>例如 %1 保留 %2，丢失 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %2 of %n package(s) differ from those of an earlier file, which stay, as Conan has it. %3</source>
        <translation>
            <numerusform>%1：有 %n 个包的%2与先前文件中的不同；与 Conan 的做法相同，保留先前文件中的内容。%3</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is the dependency graph of &quot;conan graph info&quot;, which cannot be merged</source>
        <translation>这是 &quot;conan graph info&quot; 的依赖图，无法合并</translation>
    </message>
    <message>
        <source>merge what &quot;conan graph build-order&quot; writes</source>
        <translation>请合并 &quot;conan graph build-order&quot; 写出的内容</translation>
    </message>
    <message>
        <source>A reduced build order cannot be merged: what it left out may be what the others depend on</source>
        <translation>无法合并已精简的构建顺序：它略去的内容可能正是其他构建顺序所依赖的</translation>
    </message>
    <message>
        <source>compute the order without --reduce, merge, and reduce the result</source>
        <translation>请在不使用 --reduce 的情况下计算构建顺序，合并之后再精简结果</translation>
    </message>
    <message>
        <source>Build orders by %1 and by %2 cannot be merged: %3 is by %1, %4 by %2</source>
        <translation>按 %1 排序和按 %2 排序的构建顺序无法合并：%3 按 %1 排序，%4 按 %2 排序</translation>
    </message>
    <message>
        <source>compute all of them with the same --order-by</source>
        <translation>请使用相同的 --order-by 计算所有构建顺序</translation>
    </message>
    <message>
        <source>At least 2 files are needed to be merged</source>
        <translation>合并至少需要 2 个文件</translation>
    </message>
    <message>
        <source>Each file is in order, but together they are not. %1</source>
        <translation>每个文件单独都没有问题，合在一起却不行。%1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3, but %4 in %5: the files were computed from different states and cannot be merged</source>
        <translation>%1 在 %3 中是 %2，在 %5 中却是 %4：这些文件是根据不同的状态计算的，无法合并</translation>
    </message>
    <message>
        <source>compute all orders at the same time with the same --build</source>
        <translation>请使用相同的 --build 同时计算所有构建顺序</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>package revision</source>
        <translation>包修订版本</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>overrides</source>
        <translation>依赖覆盖（overrides）</translation>
    </message>
    <message>
        <source>dependencies inside the recipe</source>
        <translation>配方内部的依赖</translation>
    </message>
    <message>
        <source>info</source>
        <translation>附加信息（info）</translation>
    </message>
    <message>
        <source>further members</source>
        <translation>其他成员</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自身的内容</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>另一文件的内容</translation>
    </message>
    <message>
        <source>Two of the files are called &quot;%1&quot;: its profile arguments are now those of the last, %2, and no longer &quot;%3&quot;</source>
        <translation>有两个文件的名称都是“%1”：其 profile 参数现在采用最后一个文件 %2 的，不再是“%3”</translation>
    </message>
    <message>
        <source>give the files different names before merging, or packages are built with the wrong profile</source>
        <translation>请在合并前为文件取不同的名称，否则会用错误的 profile 构建包</translation>
    </message>
    <message>
        <source>The first file is a bare list as Conan 2.0 writes it, so the merge is one too: the profile arguments of %1 are not in it</source>
        <translation>第一个文件是 Conan 2.0 写出的那种单纯列表，因此合并结果也是这样：其中不含 %1 的 profile 参数</translation>
    </message>
    <message>
        <source>compute the first file with --order-by</source>
        <translation>请使用 --order-by 计算第一个文件</translation>
    </message>
    <message>
        <source>%1 was merged before; Conan drops its profiles when it is merged again: the profile arguments of %2 are not in the merged file, although packages name them</source>
        <translation>%1 曾经合并过；再次合并时 Conan 会丢弃其 profile 配置：合并后的文件中没有 %2 的 profile 参数，尽管有包指明了它们</translation>
    </message>
    <message>
        <source>merge the original files in one go</source>
        <translation>请一次性合并原始文件</translation>
    </message>
    <message>
        <source>%1: its &quot;%2&quot; differs from that of an earlier file, which stays</source>
        <translation>%1：其“%2”与先前文件中的不同；保留先前文件中的内容</translation>
    </message>
</context>
<context>
    <name>OrderOptions</name>
    <message>
        <source>see --help</source>
        <translation>详见 --help</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 需要 %2 到 %3 的数字，而不是 &apos;%4&apos;</translation>
    </message>
    <message>
        <source>Build order: a level starts when the one before is done (the default).</source>
        <translation>构建顺序：前一层级完成后，下一层级才开始（默认）。</translation>
    </message>
    <message>
        <source>Build order: a package starts when those it depends on are done.</source>
        <translation>构建顺序：包所依赖的包完成后，该包即开始。</translation>
    </message>
    <message>
        <source>Build order: the arguments of conan install for packages whose first file name is NAME (&apos;self&apos; where the file was not merged), instead of what the order says; may be repeated.</source>
        <translation>构建顺序：对于首个文件名为 NAME（未合并的文件为 &apos;self&apos;）的包，用这些参数作为 conan install 的参数，以取代构建顺序中的内容；可重复使用。</translation>
    </message>
    <message>
        <source>Build order: the lockfile of every conan install.</source>
        <translation>构建顺序：每次 conan install 使用的锁文件。</translation>
    </message>
    <message>
        <source>Build order: a remote of every conan install; may be repeated.</source>
        <translation>构建顺序：每次 conan install 使用的远程仓库；可重复使用。</translation>
    </message>
    <message>
        <source>Build order: further arguments of every conan install.</source>
        <translation>构建顺序：每次 conan install 的额外参数。</translation>
    </message>
    <message>
        <source>Build order: how many processes each build may use (tools.build:jobs).</source>
        <translation>构建顺序：每次构建可使用的进程数 (tools.build:jobs)。</translation>
    </message>
    <message>
        <source>Build order: after a failure what does not depend on it still starts.</source>
        <translation>构建顺序：出现失败后，不依赖它的内容仍会开始。</translation>
    </message>
    <message>
        <source>Build order: a gate before level N, counted from 0; may be repeated. Its key is gate-level-N.</source>
        <translation>构建顺序：在层级 N 之前设置闸门，N 从 0 起计；可重复使用。其键为 gate-level-N。</translation>
    </message>
    <message>
        <source>Build order: uploads each package to this remote when it is built.</source>
        <translation>构建顺序：每个包构建完成后即上传到此远程仓库。</translation>
    </message>
    <message>
        <source>Build order: uploads all packages at the end, behind the gate gate-upload.</source>
        <translation>构建顺序：在最后上传所有包，位于闸门 gate-upload 之后。</translation>
    </message>
    <message>
        <source>Build order: when everything is done, copies the packages from one remote to another; may be repeated.</source>
        <translation>构建顺序：全部完成后，将包从一个远程仓库复制到另一个；可重复使用。</translation>
    </message>
    <message>
        <source>Build order: a gate before each promotion. Its key is gate-promote:FROM:TO.</source>
        <translation>构建顺序：在每次晋级之前设置闸门。其键为 gate-promote:FROM:TO。</translation>
    </message>
    <message>
        <source>Build order: the CONAN_HOME of every job, or &apos;per-package&apos; for a new one each, with the configuration of the usual one.</source>
        <translation>构建顺序：每个作业的 CONAN_HOME；&apos;per-package&apos; 表示每个作业各用一个新的，并采用平常所用 CONAN_HOME 的配置。</translation>
    </message>
    <message>
        <source>Build order: reads files with trailing commas and the like.</source>
        <translation>构建顺序：也读取有多余的结尾逗号等不规范写法的文件。</translation>
    </message>
    <message>
        <source>--strict-levels and --as-soon-as-ready exclude each other</source>
        <translation>--strict-levels 和 --as-soon-as-ready 不能同时使用</translation>
    </message>
    <message>
        <source>--profile-args %1 is not of the form NAME=ARGS</source>
        <translation>--profile-args %1 不是 NAME=ARGS 的形式</translation>
    </message>
    <message>
        <source>--promote %1 is not of the form FROM=TO</source>
        <translation>--promote %1 不是 FROM=TO 的形式</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... 以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderOutput</name>
    <message>
        <source>Reads build orders whose JSON is not quite right (trailing commas, comments), or whose levels contradict &quot;depends&quot;, and says so.</source>
        <translation>读取 JSON 不太规范（多余的结尾逗号、注释）或层级与 &quot;depends&quot; 矛盾的构建顺序，并予以说明。</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>OrderPipeline</name>
    <message>
        <source>there is no level %1 to put a gate before</source>
        <translation>没有可以在其之前设置闸门的层级 %1</translation>
    </message>
    <message>
        <source>this order has no levels</source>
        <translation>此构建顺序没有层级</translation>
    </message>
    <message>
        <source>the levels go from 0 to %1</source>
        <translation>层级从 0 到 %1</translation>
    </message>
    <message>
        <source>a gate before the upload wants a remote to upload to</source>
        <translation>上传之前的闸门需要指定上传到的远程仓库</translation>
    </message>
    <message>
        <source>name the remote, too</source>
        <translation>请同时指定远程仓库</translation>
    </message>
    <message>
        <source>a promotion wants two different remotes, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>晋级需要两个不同的远程仓库，而不是“%1”和“%2”</translation>
    </message>
    <message>
        <source>the promotion from %1 to %2 is asked for twice</source>
        <translation>从 %1 到 %2 的晋级被要求了两次</translation>
    </message>
    <message>
        <source>a gate before the promotion wants a promotion</source>
        <translation>晋级前的闸门需要有晋级</translation>
    </message>
    <message>
        <source>name two remotes, too</source>
        <translation>请同时指定两个远程仓库</translation>
    </message>
    <message>
        <source>this order is by configuration: the packages of a recipe may be built at different times</source>
        <translation>此顺序按 configuration 排列：同一配方的包可能在不同时间构建</translation>
    </message>
    <message>
        <source>make a step for each package</source>
        <translation>请为每个包创建一个步骤</translation>
    </message>
    <message>
        <source>a CONAN_HOME for each package is for runs on this machine</source>
        <translation>每个包各用一个 CONAN_HOME 仅适用于在本机运行</translation>
    </message>
    <message>
        <source>let the CI give each agent its own</source>
        <translation>请让 CI 为每个代理提供各自的 CONAN_HOME</translation>
    </message>
    <message>
        <source>with a CONAN_HOME for each package binaries travel by a remote, and there is none they are uploaded to at once</source>
        <translation>每个包各用一个 CONAN_HOME 时，二进制文件要通过远程仓库传递，但没有会立即上传到的远程仓库</translation>
    </message>
    <message>
        <source>name the remote to upload to, without a gate before it</source>
        <translation>请指定要上传到的远程仓库，且其前不设闸门</translation>
    </message>
</context>
<context>
    <name>OrderReader</name>
    <message>
        <source>open what &quot;conan graph build-order --format=json&quot; or &quot;conan graph info --format=json&quot; writes</source>
        <translation>请打开 &quot;conan graph build-order --format=json&quot; 或 &quot;conan graph info --format=json&quot; 写出的文件</translation>
    </message>
    <message>
        <source>The order is by &quot;%1&quot;, which is not known; expected &quot;recipe&quot; or &quot;configuration&quot;</source>
        <translation>此顺序的排列方式为“%1”，这是未知的；应为 &quot;recipe&quot; 或 &quot;configuration&quot;</translation>
    </message>
    <message>
        <source>This is no build order: it has no &quot;order&quot;</source>
        <translation>这不是构建顺序：其中没有 &quot;order&quot;</translation>
    </message>
    <message>
        <source>This is no build order; it seems to be %1</source>
        <translation>这不是构建顺序；它似乎是%1</translation>
    </message>
    <message>
        <source>The file is empty; expected a build order</source>
        <translation>文件为空；应为构建顺序</translation>
    </message>
    <message>
        <source>was the command that wrote it stopped?</source>
        <translation>写出该文件的命令是否被中止了？</translation>
    </message>
    <message>
        <source>this seems to be %1</source>
        <translation>这似乎是%1</translation>
    </message>
    <message>
        <source>This is not right as JSON; it was read tolerantly</source>
        <translation>这不是正确的 JSON；已以宽松模式读取</translation>
    </message>
    <message>
        <source>save the order to have it put right</source>
        <translation>保存此顺序即可将其更正</translation>
    </message>
    <message>
        <source>The file has %1 MB, more than the limit of %2 MB for a build order</source>
        <translation>文件有 %1 MB，超过了构建顺序 %2 MB 的上限</translation>
    </message>
</context>
<context>
    <name>OrderReduce</name>
    <message>
        <source>A dependency graph of &quot;conan graph info&quot; cannot be reduced</source>
        <translation>&quot;conan graph info&quot; 的依赖图无法精简</translation>
    </message>
    <message>
        <source>reduce a build order of the same graph</source>
        <translation>请精简同一个图的构建顺序</translation>
    </message>
</context>
<context>
    <name>OrderRunDialog</name>
    <message numerus="yes">
        <source>If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).</source>
        <translation>
            <numerusform>假设每个包用时一分钟：严格按层级：%1；依赖完成后立即开始：%2（同时 %n 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).</source>
        <translation>
            <numerusform>严格按层级：%1；依赖完成后立即开始：%2（同时 %n 个，根据 %4 个包中 %3 个的以往运行估算）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).</source>
        <translation>
            <numerusform>严格按层级：%1；依赖完成后立即开始：%2（同时 %n 个，根据以往运行估算）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be built</source>
        <translation>没有可构建的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n 个层级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in %1</source>
        <translation>
            <numerusform>%n 个包，分 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gate(s)</source>
        <translation>
            <numerusform>%1，%n 个闸门</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing between the commas</source>
        <translation>逗号之间缺少名称</translation>
    </message>
    <message>
        <source>“%1” is no name of a remote</source>
        <translation>“%1”不是远程仓库的名称</translation>
    </message>
    <message>
        <source>names are separated by commas, such as: products, develop</source>
        <translation>名称用逗号分隔，例如：products, develop</translation>
    </message>
    <message>
        <source>“%1” is no level of this order: they go from 0 to %2</source>
        <translation>“%1”不是此顺序的层级：层级为 0 到 %2</translation>
    </message>
    <message>
        <source>separate levels by commas, such as: 1, 3</source>
        <translation>请用逗号分隔层级，例如：1, 3</translation>
    </message>
    <message>
        <source>A promotion is written FROM -&gt; TO</source>
        <translation>晋级应写成 FROM -&gt; TO</translation>
    </message>
    <message>
        <source>separate promotions by commas, such as: packages -&gt; products, products -&gt; develop</source>
        <translation>请用逗号分隔各项晋级，例如：packages -&gt; products, products -&gt; develop</translation>
    </message>
    <message>
        <source>“%1” cannot be promoted to itself</source>
        <translation>“%1”不能晋级到自身</translation>
    </message>
    <message>
        <source>name two remotes</source>
        <translation>请指定两个远程仓库</translation>
    </message>
</context>
<context>
    <name>OrderRunGraph</name>
    <message>
        <source>the steps that run are not those of this build order</source>
        <translation>正在运行的步骤不属于此构建顺序</translation>
    </message>
</context>
<context>
    <name>OrderViewOptions</name>
    <message>
        <source>--%1 %2: no package of this order has that name</source>
        <translation>--%1 %2：此构建顺序中没有使用该名称的包</translation>
    </message>
    <message>
        <source>its packages name no files: it was not merged</source>
        <translation>其中的包没有注明文件：它未经合并</translation>
    </message>
    <message>
        <source>the names are: %1</source>
        <translation>可用的名称：%1</translation>
    </message>
    <message>
        <source>Build order: only the packages that the profile of this file builds (the first of their file names).</source>
        <translation>构建顺序：仅显示以此文件的 profile 配置构建的包（即其文件名中的第一个）。</translation>
    </message>
    <message>
        <source>Build order: only the packages that came from this file.</source>
        <translation>构建顺序：仅显示来自此文件的包。</translation>
    </message>
    <message>
        <source>Build order: only packages with this text in an option or a setting, such as shared=True.</source>
        <translation>构建顺序：仅显示选项或设置中含有此文本的包，例如 shared=True。</translation>
    </message>
    <message>
        <source>Build order: only packages of this state: Build, Cache, Download, Missing and so on.</source>
        <translation>构建顺序：仅显示处于此状态的包：Build、Cache、Download、Missing 等。</translation>
    </message>
    <message>
        <source>Build order: only what is to be built, or is missing or invalid.</source>
        <translation>构建顺序：仅显示需要构建、缺失或无效的包。</translation>
    </message>
    <message>
        <source>Build order: without the packages of the build machine (tool requirements).</source>
        <translation>构建顺序：不显示构建机器的包（工具依赖）。</translation>
    </message>
    <message>
        <source>Build order: reduced to what must be built, as &apos;conan graph build-order --reduce&apos; does it.</source>
        <translation>构建顺序：精简为必须构建的内容，与 &apos;conan graph build-order --reduce&apos; 的做法相同。</translation>
    </message>
    <message>
        <source>Build order: reduces as this Conan does; before 2.14 a recipe kept all its packages if one was to be built.</source>
        <translation>构建顺序：按此版本 Conan 的方式精简；在 2.14 之前，只要配方有一个包需要构建，就会保留该配方的所有包。</translation>
    </message>
    <message>
        <source>--binary %1 is not known</source>
        <translation>未知的 --binary %1</translation>
    </message>
    <message>
        <source>the states are Build, EditableBuild, Cache, Download, Update, Editable, Missing, Invalid, Skip and Platform</source>
        <translation>可用的状态有 Build、EditableBuild、Cache、Download、Update、Editable、Missing、Invalid、Skip 和 Platform</translation>
    </message>
    <message>
        <source>--conan says how --reduce is done, and that is not asked for</source>
        <translation>--conan 指定 --reduce 的方式，但并未要求精简</translation>
    </message>
    <message>
        <source>give --reduce, too</source>
        <translation>请同时使用 --reduce</translation>
    </message>
    <message>
        <source>--conan %1 is not known; expected a version such as 2.13 or 2.14</source>
        <translation>未知的 --conan %1；应为 2.13 或 2.14 这样的版本</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>详见 --help</translation>
    </message>
</context>
<context>
    <name>OutcomeLook</name>
    <message>
        <source>Runs by itself</source>
        <translation>自行运行</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>位于 %1 之后</translation>
    </message>
    <message>
        <source>Waits forever</source>
        <translation>永远等待</translation>
    </message>
    <message>
        <source>Waits forever on %1</source>
        <translation>永远等待 %1</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>不运行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>PackageFacts</name>
    <message>
        <source>Also in the file: %1</source>
        <translation>文件中还有：%1</translation>
    </message>
    <message>
        <source>host: for the machine the products run on</source>
        <translation>host：用于运行产品的机器</translation>
    </message>
    <message>
        <source>build: a tool for the machine that builds</source>
        <translation>build：用于构建机器的工具</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>包 ID</translation>
    </message>
    <message>
        <source>Package revision</source>
        <translation>包修订版本</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Option lines of consumers</source>
        <translation>使用方的选项行</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建命令</translation>
    </message>
    <message>
        <source>nothing: it is not to be built</source>
        <translation>无：不需要构建</translation>
    </message>
    <message>
        <source>the order does not say how: it has no build_args</source>
        <translation>此顺序未说明如何构建：没有 build_args</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Inside the recipe after</source>
        <translation>配方内先于它的包</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>%1 (its profile builds it)</source>
        <translation>%1（由其 profile 配置构建）</translation>
    </message>
    <message>
        <source>From the files</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Profile arguments</source>
        <translation>profile 配置参数</translation>
    </message>
    <message>
        <source>the order does not say them</source>
        <translation>此顺序未说明</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>nothing in the order needs it: it was asked for</source>
        <translation>此顺序中没有任何项需要它：它是直接请求的</translation>
    </message>
    <message>
        <source>needs the one before</source>
        <translation>需要前一项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>is done before it</source>
        <translation>在它之前完成</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>被依赖于</translation>
    </message>
    <message>
        <source>starts after it</source>
        <translation>在它之后开始</translation>
    </message>
</context>
<context>
    <name>PackedPipeline</name>
    <message>
        <source>there is no memory to pack the pipeline</source>
        <translation>内存不足，无法打包流水线</translation>
    </message>
    <message>
        <source>the pipeline cannot be packed</source>
        <translation>无法打包流水线</translation>
    </message>
    <message>
        <source>this pipeline is too large to go along with a build: packed it has %1, and %2 is the most</source>
        <translation>此流水线过大，无法随构建一同发送：打包后为 %1，上限为 %2</translation>
    </message>
    <message>
        <source>put it into the repository and upload it from there, or send a part of it</source>
        <translation>请将其放入仓库并从那里上传，或只发送其中一部分</translation>
    </message>
    <message>
        <source>this pipeline is empty</source>
        <translation>此流水线为空</translation>
    </message>
</context>
<context>
    <name>PaneParts</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn by the engine</source>
        <translation>已被引擎撤回</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>--env %1 is not of the form NAME=VALUE</source>
        <translation>--env %1 不是 NAME=VALUE 的形式</translation>
    </message>
    <message>
        <source>Prints a Buildkite pipeline as JSON, as the agent would upload it. Only variables given with --env are replaced in it; the environment of this process is not looked at.</source>
        <translation>以 JSON 输出 Buildkite 流水线，与代理上传的内容一致。只替换用 --env 给出的变量，不读取本进程的环境。</translation>
    </message>
    <message>
        <source>Sets a variable; may be repeated.</source>
        <translation>设置一个变量；可重复使用。</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>Leaves variables as they are written.</source>
        <translation>保持变量的原样。</translation>
    </message>
    <message>
        <source>Prints a list of all YAML documents of the file, not only the first.</source>
        <translation>输出文件中全部 YAML 文档的列表，而不仅是第一个。</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>流水线；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>parse wants one FILE, got %1</source>
        <translation>parse 需要一个 FILE，却得到 %1 个</translation>
    </message>
    <message>
        <source>The form of the answer: json or yaml.</source>
        <translation>输出格式：json 或 yaml。</translation>
    </message>
    <message>
        <source>--format %1 is not known; parse prints json or yaml</source>
        <translation>未知的 --format %1；parse 输出 json 或 yaml</translation>
    </message>
</context>
<context>
    <name>PipelineParser</name>
    <message>
        <source>the file contains no YAML document</source>
        <translation>文件不包含任何 YAML 文档</translation>
    </message>
    <message>
        <source>start it with &apos;steps:&apos; and a list of steps</source>
        <translation>请以 &apos;steps:&apos; 和步骤列表开头</translation>
    </message>
    <message>
        <source>%1 cannot be written as JSON</source>
        <translation>%1 无法写成 JSON</translation>
    </message>
    <message>
        <source>write a number, or put the word in quotes</source>
        <translation>请写数字，或将该词放入引号</translation>
    </message>
    <message>
        <source>this makes %1 jobs; a build may have %2</source>
        <translation>这会产生 %1 个作业；一个构建最多 %2 个</translation>
    </message>
    <message>
        <source>this makes %1 jobs; one upload may have %2</source>
        <translation>这会产生 %1 个作业；一次上传最多 %2 个</translation>
    </message>
    <message>
        <source>split the pipeline: let a step upload the rest, or trigger another pipeline</source>
        <translation>请拆分流水线：让某个步骤上传其余部分，或触发另一个流水线</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>expected an object of labels and task IDs</source>
        <translation>应为由标签和任务 ID 组成的对象</translation>
    </message>
    <message>
        <source>the label %1 has no task ID</source>
        <translation>标签 %1 没有任务 ID</translation>
    </message>
    <message>
        <source>Reused, as planned</source>
        <translation>已复用，与计划一致</translation>
    </message>
    <message>
        <source>Runs, as planned</source>
        <translation>运行，与计划一致</translation>
    </message>
    <message>
        <source>Runs, but was to be reused</source>
        <translation>运行，但原计划复用</translation>
    </message>
    <message>
        <source>Reused, but was to run</source>
        <translation>已复用，但原计划运行</translation>
    </message>
    <message>
        <source>Reused, but another task than planned</source>
        <translation>已复用，但并非计划中的任务</translation>
    </message>
    <message>
        <source>Missing: it was planned</source>
        <translation>缺少：计划中有此任务</translation>
    </message>
    <message>
        <source>Extra: it was not planned</source>
        <translation>多出：计划中没有此任务</translation>
    </message>
</context>
<context>
    <name>PlanDiff</name>
    <message>
        <source>The two have no step in common.</source>
        <translation>两者没有共同的步骤。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) added.</source>
        <translation>
            <numerusform>添加了 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) removed.</source>
        <translation>
            <numerusform>移除了 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>更改了 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for something else.</source>
        <translation>
            <numerusform>%n 个步骤改为等待其他内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the whole pipeline changed.</source>
        <translation>
            <numerusform>更改了整个流水线的 %n 项设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only look different.</source>
        <translation>
            <numerusform>%n 个步骤只是写法不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The files differ only in what means nothing: comments, white space, form.</source>
        <translation>两个文件只在没有含义之处不同：注释、空白、写法。</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message>
        <source>an empty ID</source>
        <translation>空 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for %1 in the list of previous graphs.</source>
        <translation>没有为先前的图列表中的 %1 找到任何内容。</translation>
    </message>
    <message>
        <source>Remove it: it stands for a phase that was skipped, and Shipit leaves it out without a word.</source>
        <translation>请将其移除：它代表一个被跳过的阶段，Shipit 会直接略去，不作任何提示。</translation>
    </message>
    <message>
        <source>Check the ID, or remove it: the action fails when it asks for its artifacts.</source>
        <translation>请检查此 ID 或将其移除：动作在获取其制品时会失败。</translation>
    </message>
    <message>
        <source>No previous graph is given: the action takes the decision task of its push, which is not known here.</source>
        <translation>未给出先前的图：动作会采用其推送的决策任务，而此处不知道是哪个任务。</translation>
    </message>
    <message>
        <source>Add the decision task of the push to see what will be reused.</source>
        <translation>请添加该推送的决策任务，以便查看哪些内容会被复用。</translation>
    </message>
    <message>
        <source>%1 is first in the list and gives the parameters, but it is an action task, not a decision task.</source>
        <translation>%1 位于列表首位，参数由它提供，但它是动作任务，不是决策任务。</translation>
    </message>
    <message>
        <source>Put the decision task first, unless the parameters of that action are wanted.</source>
        <translation>请将决策任务放在首位，除非确实需要该动作的参数。</translation>
    </message>
    <message>
        <source>%1 is neither a decision task nor an action that made a whole graph.</source>
        <translation>%1 既不是决策任务，也不是生成了完整图的动作。</translation>
    </message>
    <message>
        <source>%1 is a task of %2, which writes no full-task-graph.json: it cannot be a previous graph.</source>
        <translation>%1 是 %2 的任务，不会写出 full-task-graph.json：它不能作为先前的图。</translation>
    </message>
    <message>
        <source>Give the decision task of the push or a release-promotion action: the taskGroupId of a task names the task that created it.</source>
        <translation>请给出该推送的决策任务或 release-promotion 动作：任务的 taskGroupId 指明了创建它的任务。</translation>
    </message>
    <message>
        <source>%1 were all made for revision %2 in the same way.</source>
        <translation>%1 都是以同样的方式为修订版本 %2 生成的。</translation>
    </message>
    <message>
        <source>Keep the one whose tasks are to be shipped: the last in the list wins.</source>
        <translation>请保留要发布其任务的那一个：以列表中的最后一个为准。</translation>
    </message>
    <message>
        <source>rebuild_kinds is empty and replaces the configured list: %1.</source>
        <translation>rebuild_kinds 为空，它会取代配置的列表：%1。</translation>
    </message>
    <message>
        <source>Leave rebuild_kinds out to use the flavor&apos;s own list, or name the kinds to rebuild.</source>
        <translation>请去掉 rebuild_kinds 以使用 flavor 自己的列表，或指定要重新构建的类别(kind)。</translation>
    </message>
    <message>
        <source>rebuild_kinds replaces the configured list, it does not add to it. Given: %1. Configured: %2.</source>
        <translation>rebuild_kinds 会取代配置的列表，而不是对其补充。给出的：%1。配置的：%2。</translation>
    </message>
    <message>
        <source>Add the configured kinds that are to be rebuilt as well, or leave rebuild_kinds out.</source>
        <translation>请把配置中同样需要重新构建的类别(kind)也加上，或去掉 rebuild_kinds。</translation>
    </message>
    <message>
        <source>rebuild_kinds names %1, but no task is of this kind.</source>
        <translation>rebuild_kinds 中有 %1，但没有任务属于此类别(kind)。</translation>
    </message>
    <message>
        <source>Check the name: these are kinds, not labels.</source>
        <translation>请检查名称：这里应填类别(kind)，而不是标签。</translation>
    </message>
    <message>
        <source>do_not_optimize names %1, but there is no such task.</source>
        <translation>do_not_optimize 中有 %1，但没有这样的任务。</translation>
    </message>
    <message>
        <source>Check the name: these are labels, written out in full.</source>
        <translation>请检查名称：这里应填完整的标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of %1 are in no full graph and are left out: %2</source>
        <translation>
            <numerusform>%1 中有 %n 个任务不在任何完整图中，已略去：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do where they were made after the graph, as index-task-… are; else the task was renamed or is gone.</source>
        <translation>如果它们是在图生成之后才创建的（如 index-task-…），则无需处理；否则说明任务已改名或不再存在。</translation>
    </message>
    <message>
        <source>%1 bumps the version, but next_version is not given: gecko&apos;s action refuses that.</source>
        <translation>%1 会提升版本号，但未给出 next_version：gecko 的动作会拒绝这种情况。</translation>
    </message>
    <message>
        <source>Give the next version.</source>
        <translation>请给出下一个版本号。</translation>
    </message>
    <message>
        <source>%1 makes partial updates, but partial_updates is empty: gecko&apos;s action refuses that in production.</source>
        <translation>%1 会生成增量更新，但 partial_updates 为空：在正式环境中，gecko 的动作会拒绝这种情况。</translation>
    </message>
    <message>
        <source>Give the versions to update from, unless this is a staging release.</source>
        <translation>请给出可从哪些版本更新，除非这是测试环境 (staging) 的发布。</translation>
    </message>
    <message>
        <source>The parameters are for product %1, the flavor is for %2: gecko&apos;s action takes the flavor&apos;s, mozilla-taskgraph&apos;s keeps the parameters&apos;.</source>
        <translation>参数针对产品 %1，flavor 针对 %2：gecko 的动作采用 flavor 的产品，mozilla-taskgraph 的动作保留参数中的产品。</translation>
    </message>
    <message>
        <source>Set the parameter release_product to the one that is to be released.</source>
        <translation>请将参数 release_product 设为要发布的产品。</translation>
    </message>
    <message>
        <source>The schema of the action of %1 does not allow this input: %2</source>
        <translation>%1 的动作的 schema 不允许此输入：%2</translation>
    </message>
    <message>
        <source>Change the input: Treeherder and the Taskcluster UI refuse to send it.</source>
        <translation>请更改输入：Treeherder 和 Taskcluster UI 会拒绝发送它。</translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message>
        <source>%1 reused</source>
        <translation>复用 %1</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 not determined</source>
        <translation>未确定 %1</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 reused, %2 run, %3 new</source>
        <translation>复用 %1，运行 %2，新增 %3</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1，移除 %2</translation>
    </message>
    <message>
        <source>%1, %2 not determined</source>
        <translation>%1，未确定 %2</translation>
    </message>
    <message>
        <source>No label changes</source>
        <translation>没有标签发生变化</translation>
    </message>
    <message>
        <source>+ %1 run</source>
        <translation>运行 +%1</translation>
    </message>
    <message>
        <source>− %1 run</source>
        <translation>运行 −%1</translation>
    </message>
    <message>
        <source>+ %1 new</source>
        <translation>新增 +%1</translation>
    </message>
    <message>
        <source>− %1 new</source>
        <translation>新增 −%1</translation>
    </message>
    <message>
        <source>+ %1 reused</source>
        <translation>复用 +%1</translation>
    </message>
    <message>
        <source>− %1 reused</source>
        <translation>复用 −%1</translation>
    </message>
    <message>
        <source>+ %1 left out</source>
        <translation>移除 +%1</translation>
    </message>
    <message>
        <source>− %1 left out</source>
        <translation>移除 −%1</translation>
    </message>
    <message>
        <source>+ %1 not determined</source>
        <translation>未确定 +%1</translation>
    </message>
    <message>
        <source>− %1 not determined</source>
        <translation>未确定 −%1</translation>
    </message>
    <message>
        <source>%1 from another graph</source>
        <translation>%1 个来自另一个图</translation>
    </message>
    <message>
        <source>Other labels, the same counts</source>
        <translation>标签不同，数量相同</translation>
    </message>
</context>
<context>
    <name>PlanPreflight</name>
    <message>
        <source>does not exist any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>has failed: what needs it would never start</source>
        <translation>已失败：依赖它的任务将永远无法开始</translation>
    </message>
    <message>
        <source>ended in an exception: what needs it would never start</source>
        <translation>以异常结束：依赖它的任务将永远无法开始</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>expires on %1, before the deadline of a task that needs it: the queue refuses that task</source>
        <translation>将于 %1 过期，早于依赖它的任务的截止时间：队列会拒绝该任务</translation>
    </message>
    <message>
        <source>has lost its artifacts</source>
        <translation>的制品已丢失</translation>
    </message>
    <message>
        <source>What the target method %1 selects is not known here, and no previous graph was made with it.</source>
        <translation>此处不知道目标方法 %1 会选出哪些任务，也没有用它生成的先前的图。</translation>
    </message>
    <message>
        <source>Give the labels it selects.</source>
        <translation>请给出它选出的标签。</translation>
    </message>
    <message>
        <source>Targets that no full graph has any more are left out: %1</source>
        <translation>以下目标已不在任何完整图中，已略去：%1</translation>
    </message>
    <message>
        <source>What the target method %1 selects was taken from the targets of %2.</source>
        <translation>目标方法 %1 选出的内容取自 %2 的目标。</translation>
    </message>
    <message>
        <source>Check it: the action works the targets out anew.</source>
        <translation>请予以核对：动作会重新计算目标。</translation>
    </message>
    <message>
        <source>No task has a shipping phase, so %1 cannot be worked out; the targets of %2 stand in for it, which were selected by %3.</source>
        <translation>没有任务带有 shipping phase，因此无法算出 %1；改用 %2 的目标代替，这些目标由 %3 选出。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) come from %1 because it is further right, and hide others: %2</source>
        <translation>
            <numerusform>有 %n 个任务取自位置更靠右的 %1，并遮住了其他图中的任务：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order if the hidden ones are wanted.</source>
        <translation>如果需要被遮住的任务，请更改顺序。</translation>
    </message>
    <message>
        <source>Reused tasks are of revision %1; the parameters come from %2.</source>
        <translation>复用的任务属于修订版本 %1；参数来自 %2。</translation>
    </message>
    <message>
        <source>Make sure that the release is meant to hold these: the parameters, such as the build ID, are those of the first graph.</source>
        <translation>请确认此发布确实要包含这些任务：参数（例如构建 ID）取自第一个图。</translation>
    </message>
    <message>
        <source>%1 would be reused, but its task %2 %3.</source>
        <translation>%1 本应复用，但其任务 %2 %3。</translation>
    </message>
    <message>
        <source>No task that runs needs it.</source>
        <translation>没有要运行的任务依赖它。</translation>
    </message>
    <message>
        <source>Run it again: add it to do_not_optimize. Tasks that need it: %1</source>
        <translation>请重新运行它：将其加入 do_not_optimize。依赖它的任务：%1</translation>
    </message>
    <message>
        <source>%1 is reused, but its task %2 is still %3.</source>
        <translation>%1 会复用，但其任务 %2 仍处于 %3 状态。</translation>
    </message>
    <message>
        <source>What needs it waits until it is completed.</source>
        <translation>依赖它的任务会等到它完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase would run again: %1</source>
        <translation>
            <numerusform>有 %n 个较早阶段的任务会再次运行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no previous graph is missing from the list: a release would be built, signed or uploaded a second time.</source>
        <translation>请检查列表中是否遗漏了先前的图：否则发布会再次构建、签名或上传。</translation>
    </message>
    <message>
        <source>%1 would name the same task twice among its dependencies, and the queue refuses that.</source>
        <translation>%1 的依赖中会出现两次同一任务，队列会拒绝这种情况。</translation>
    </message>
    <message>
        <source>Drop one of the two in the task&apos;s definition: a dependency under two names, or a soft dependency that is a hard one as well.</source>
        <translation>请在任务定义中去掉其中一个：同一依赖用了两个名称，或软依赖同时也是硬依赖。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be removed by a strategy that is not known here: %1</source>
        <translation>
            <numerusform>有 %n 个任务可能会被此处未知的策略移除：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect them to run, or fewer.</source>
        <translation>请按它们会运行来估计，实际可能更少。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be found in the index, which is not known here: %1</source>
        <translation>
            <numerusform>有 %n 个任务可能会在索引中找到，而此处不知道索引的内容：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the index and the states of its tasks.</source>
        <translation>请给出索引及其中任务的状态。</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n task(s) is not determined: it depends on the order in which the action takes them: %1</source>
        <translation>
            <numerusform>有 %n 个任务的结果无法确定：取决于动作处理它们的顺序：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at their if-dependencies.</source>
        <translation>请查看它们的 if-dependencies。</translation>
    </message>
    <message>
        <source>In another order the action fails: %1</source>
        <translation>如果按另一种顺序，动作会失败：%1</translation>
    </message>
    <message>
        <source>If it fails, start it again.</source>
        <translation>如果失败，请重新启动它。</translation>
    </message>
    <message>
        <source>This is an estimate: the action makes the tasks of partial updates anew, and there may be more of them.</source>
        <translation>这是估算结果：动作会重新生成增量更新的任务，其数量可能更多。</translation>
    </message>
    <message>
        <source>Give the new full graph to see exactly what will run.</source>
        <translation>请给出新的完整图，以便准确了解要运行的内容。</translation>
    </message>
    <message numerus="yes">
        <source>This is an estimate: the action makes its graph anew, and %n task(s) may differ: %1</source>
        <translation>
            <numerusform>这是估算结果：动作会重新生成图，有 %n 个任务可能不同：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is reused, but artifacts of its task %2 expire on %3, before the deadline of a task that fetches them.</source>
        <translation>%1 被复用，但其任务 %2 的制品将于 %3 过期，早于需要获取这些制品的任务的截止时间。</translation>
    </message>
    <message>
        <source>What runs later than that fails: submit soon, or run it again by do_not_optimize.</source>
        <translation>此后运行的任务会失败：请尽快提交，或通过 do_not_optimize 重新运行它。</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>not in the target graph</source>
        <translation>不在目标图中</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Reused: the index has %1</source>
        <translation>复用：索引中有 %1</translation>
    </message>
    <message>
        <source>Reused: %1 of graph %2, %3</source>
        <translation>复用：图 %2（%3）中的 %1</translation>
    </message>
    <message>
        <source>Removed: nothing that stays needs it</source>
        <translation>移除：保留的任务都不依赖它</translation>
    </message>
    <message>
        <source>Removed: none of its if-dependencies runs</source>
        <translation>移除：其 if-dependencies 都不运行</translation>
    </message>
    <message>
        <source>Removed by %1</source>
        <translation>被 %1 移除</translation>
    </message>
    <message>
        <source>Runs: it is in do_not_optimize</source>
        <translation>运行：它在 do_not_optimize 中</translation>
    </message>
    <message>
        <source>Runs: its kind, %1, is in rebuild_kinds</source>
        <translation>运行：其类别(kind) %1 在 rebuild_kinds 中</translation>
    </message>
    <message>
        <source>Runs: blocked by %1</source>
        <translation>运行：因依赖要运行而无法复用：%1</translation>
    </message>
    <message>
        <source>Runs: made for %1, which has more routes than a task may have</source>
        <translation>运行：为 %1 创建，后者的路由数超过了一个任务的上限</translation>
    </message>
    <message>
        <source>Runs: it is in no previous graph</source>
        <translation>运行：它不在任何先前的图中</translation>
    </message>
    <message>
        <source>Not in the target graph</source>
        <translation>不在目标图中</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The key &quot;%1&quot; has already been used by another step in this build</source>
        <translation>键“%1”已被本次构建中的另一个步骤使用</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot; that could upload a pipeline</source>
        <translation>没有可以上传流水线的步骤“%1”</translation>
    </message>
    <message>
        <source>Give each step of the build its own key</source>
        <translation>请为每个步骤指定各自的键</translation>
    </message>
    <message>
        <source>A group cannot be inside another group: Buildkite refuses such a pipeline. Move &quot;%1&quot; to the top level</source>
        <translation>组不能嵌套在另一个组中：Buildkite 会拒绝这样的流水线。请将“%1”移到顶层</translation>
    </message>
    <message>
        <source>Remove one of these dependencies from the uploaded pipeline</source>
        <translation>请从上传的流水线中删除其中一个依赖</translation>
    </message>
    <message>
        <source>No step has the key &quot;%1&quot;, so &quot;%2&quot; will never run</source>
        <translation>没有步骤的键是“%1”，因此“%2”永远不会运行</translation>
    </message>
    <message>
        <source>No step has the key &quot;%1&quot;, so &quot;%2&quot; will never run; did you mean &quot;%3&quot;?</source>
        <translation>没有步骤的键是“%1”，因此“%2”永远不会运行；您是否想写“%3”？</translation>
    </message>
    <message>
        <source>These steps wait for each other and will never run: %1</source>
        <translation>这些步骤互相等待，永远不会运行：%1</translation>
    </message>
    <message>
        <source>a wait next to a block step is ignored: only the block is run</source>
        <translation>与 block 步骤相邻的 wait 会被忽略：只运行 block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its turn in the concurrency group &quot;%2&quot; only after &quot;%3&quot;, which waits for it; these steps will never run: %4</source>
        <translation>“%1”在并发组“%2”中排在“%3”之后，而后者又在等待它；这些步骤永远不会运行：%4</translation>
    </message>
    <message>
        <source>With this upload there are more than %1 dependencies</source>
        <translation>加上此次上传，依赖会超过 %1 个</translation>
    </message>
    <message>
        <source>let fewer steps wait for the step that uploads it</source>
        <translation>请减少等待该上传步骤的步骤数量</translation>
    </message>
</context>
<context>
    <name>PreviousGraphReader</name>
    <message>
        <source>there is no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>download the artifact public/%1 of the task into this folder</source>
        <translation>请将任务的制品 public/%1 下载到此文件夹</translation>
    </message>
    <message>
        <source>“%1” is no task ID</source>
        <translation>“%1”不是任务 ID</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>请更正或移除</translation>
    </message>
    <message>
        <source>there is no folder with the artifacts of %1</source>
        <translation>没有存放 %1 的制品的文件夹</translation>
    </message>
    <message>
        <source>download the artifacts of the task into it</source>
        <translation>请将任务的制品下载到其中</translation>
    </message>
    <message>
        <source>this is no artifact of a decision or action task</source>
        <translation>这不是决策任务或动作任务的制品</translation>
    </message>
    <message>
        <source>open full-task-graph.json, task-graph.json, label-to-taskid.json, target-tasks.json, actions.json or parameters.yml</source>
        <translation>请打开 full-task-graph.json、task-graph.json、label-to-taskid.json、target-tasks.json、actions.json 或 parameters.yml</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>未下载 %1：%2</translation>
    </message>
    <message>
        <source>download the graph again</source>
        <translation>请重新下载该图</translation>
    </message>
</context>
<context>
    <name>PromoteCommand</name>
    <message>
        <source>The folder of previous graphs: TASKID/full-task-graph.json, label-to-taskid.json, parameters.yml and so on.</source>
        <translation>存放先前的图的文件夹：TASKID/full-task-graph.json、label-to-taskid.json、parameters.yml 等。</translation>
    </message>
    <message>
        <source>The action&apos;s input, as JSON or YAML; or a file with &quot;input&quot; and what stands around it: graph_config, index, statuses, push_parameters, actionTaskId.</source>
        <translation>动作的输入，格式为 JSON 或 YAML；或包含 &quot;input&quot; 及相关内容的文件：graph_config、index、statuses、push_parameters、actionTaskId。</translation>
    </message>
    <message>
        <source>The release-promotion block of taskcluster/config.yml; else what the input&apos;s file tells, else Firefox&apos;s.</source>
        <translation>taskcluster/config.yml 的 release-promotion 块；未给出时取自输入文件，再没有则采用 Firefox 的。</translation>
    </message>
    <message>
        <source>The full-task-graph.json the action will make, where it is known; else the previous ones together stand in for it.</source>
        <translation>动作将生成的 full-task-graph.json（如果已知）；否则用所有先前的图合起来代替。</translation>
    </message>
    <message>
        <source>What the index has: {route: task ID}.</source>
        <translation>索引的内容：{路由: 任务 ID}。</translation>
    </message>
    <message>
        <source>The states of tasks: {task ID: status}, or what queue.statuses answers.</source>
        <translation>任务的状态：{任务 ID: 状态}，或 queue.statuses 的答复。</translation>
    </message>
    <message>
        <source>The labels the target method selects, as a JSON list or one a line; needed where that cannot be worked out.</source>
        <translation>目标方法选出的标签，可为 JSON 列表或每行一个；无法自行算出时必须给出。</translation>
    </message>
    <message>
        <source>Sets a parameter, as head_rev=…; true, false, null and what begins with a bracket or a quote is JSON, all else is text. project and level are those of the push. May be repeated.</source>
        <translation>设置参数，例如 head_rev=…；true、false、null 以及以括号或引号开头的值按 JSON 处理，其余均为文本。project 和 level 取自推送。可重复使用。</translation>
    </message>
    <message>
        <source>The time to count from, in ISO 8601; else it is now.</source>
        <translation>计时的起点，采用 ISO 8601 格式；默认为当前时间。</translation>
    </message>
    <message>
        <source>json, text or csv.</source>
        <translation>json、text 或 csv。</translation>
    </message>
    <message>
        <source>Prints what changes from the plan of --input to the plan of this input.</source>
        <translation>输出从 --input 的计划到此输入的计划有哪些变化。</translation>
    </message>
    <message>
        <source>Prints the action&apos;s input as it is to be sent, with every field it needs: json or yml.</source>
        <translation>输出可直接发送的动作输入，包含所有必需的字段：json 或 yml。</translation>
    </message>
    <message>
        <source>--param %1 is not KEY=VALUE</source>
        <translation>--param %1 不是 KEY=VALUE 的形式</translation>
    </message>
    <message>
        <source>the value of --param %1 is no JSON</source>
        <translation>--param %1 的值不是 JSON</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected json, text or csv</source>
        <translation>未知的 --format %1；应为 json、text 或 csv</translation>
    </message>
    <message>
        <source>--export-input %1 is not known; expected json or yml</source>
        <translation>未知的 --export-input %1；应为 json 或 yml</translation>
    </message>
    <message>
        <source>--now %1 is no time; expected one such as 2024-06-10T06:13:20Z</source>
        <translation>--now %1 不是时间；应为 2024-06-10T06:13:20Z 这样的形式</translation>
    </message>
    <message>
        <source>%1 is one argument too many; the input is given with --input</source>
        <translation>%1 是多余的参数；输入请用 --input 给出</translation>
    </message>
    <message>
        <source>--input FILE is missing: the input of the release-promotion action</source>
        <translation>缺少 --input FILE：release-promotion 动作的输入</translation>
    </message>
    <message>
        <source>--graphs DIR is missing: the folder of previous graphs</source>
        <translation>缺少 --graphs DIR：存放先前的图的文件夹</translation>
    </message>
    <message>
        <source>--compare and --export-input do not go together</source>
        <translation>--compare 和 --export-input 不能一起使用</translation>
    </message>
    <message>
        <source>--format and --export-input do not go together</source>
        <translation>--format 和 --export-input 不能一起使用</translation>
    </message>
    <message>
        <source>--compare is printed as json or text, not as csv</source>
        <translation>--compare 只能以 json 或 text 输出，不支持 csv</translation>
    </message>
    <message>
        <source>expected a list of labels</source>
        <translation>应为标签列表</translation>
    </message>
    <message>
        <source>give a JSON list of texts, or one label a line</source>
        <translation>请给出由字符串组成的 JSON 列表，或每行一个标签</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>give the folder that holds one folder for each previous graph</source>
        <translation>请给出包含各个先前的图的文件夹，每个图各占一个子文件夹</translation>
    </message>
    <message>
        <source>note: %1 is taken for the ID %2</source>
        <translation>提示：%1 按 ID %2 处理</translation>
    </message>
    <message>
        <source>note: no previous graph is given; the decision task of the push is taken, as the action does: %1</source>
        <translation>提示：未给出先前的图；与动作的做法相同，采用该推送的决策任务：%1</translation>
    </message>
    <message>
        <source>Fires the action with this plan&apos;s input at --root, once. Credentials come from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE.</source>
        <translation>以此计划的输入在 --root 处触发动作，仅一次。凭据取自 TASKCLUSTER_CLIENT_ID、TASKCLUSTER_ACCESS_TOKEN 和 TASKCLUSTER_CERTIFICATE。</translation>
    </message>
    <message>
        <source>The root URL of the Taskcluster deployment.</source>
        <translation>Taskcluster 部署的根 URL。</translation>
    </message>
    <message>
        <source>Why it is submitted; written into the records.</source>
        <translation>提交的理由；会写入记录。</translation>
    </message>
    <message>
        <source>Refuse if the plan&apos;s digest is another one: the plan that was approved.</source>
        <translation>已批准计划的摘要值；当前计划的摘要值与此不同则拒绝提交。</translation>
    </message>
    <message>
        <source>The folder of the records.</source>
        <translation>存放记录的文件夹。</translation>
    </message>
    <message>
        <source>--root, --reason and --expect go with --submit</source>
        <translation>--root、--reason 和 --expect 须与 --submit 一起使用</translation>
    </message>
    <message>
        <source>--submit does not go together with --compare, --export-input and --format</source>
        <translation>--submit 不能与 --compare、--export-input 和 --format 一起使用</translation>
    </message>
    <message>
        <source>--reason TEXT is missing: why, for those who come after</source>
        <translation>缺少 --reason TEXT：说明理由，供日后的人查看</translation>
    </message>
    <message>
        <source>Works out what a release promotion would reuse, run and remove, and why, from the artifacts of earlier task graphs. Nothing is sent without --submit. Exit status 1: the action would fail, or something keeps the plan from being submitted; it is printed all the same.</source>
        <translation>根据以往任务图的制品，推算发布晋级会复用、运行和移除哪些任务及其原因。未给出 --submit 时不会发送任何内容。退出状态 1：动作将会失败，或有问题使计划无法提交；计划仍会输出。</translation>
    </message>
    <message>
        <source>the action would fail: %1: %2</source>
        <translation>动作将会失败：%1：%2</translation>
    </message>
    <message>
        <source>this is not the plan that was approved: its digest is %1</source>
        <translation>这不是已批准的计划：其摘要值为 %1</translation>
    </message>
    <message>
        <source>--root %1 is no root URL of a Taskcluster deployment</source>
        <translation>--root %1 不是 Taskcluster 部署的根 URL</translation>
    </message>
    <message>
        <source>a worker submits nothing</source>
        <translation>工作进程不提交任何内容</translation>
    </message>
    <message>
        <source>run slipwayctl promote --submit yourself</source>
        <translation>请自行运行 slipwayctl promote --submit</translation>
    </message>
    <message>
        <source>With --submit: waits until the action&apos;s task ended and compares what it created with the plan. Exit status 1: it differs.</source>
        <translation>与 --submit 一起使用：等待动作的任务结束，并将其创建的内容与计划比较。退出状态 1：两者不同。</translation>
    </message>
    <message>
        <source>Asks --root whether it would take the plan: states and artifacts of the tasks that are reused, the hook, what the credentials may do. --submit does so, too.</source>
        <translation>询问 --root 是否会接受该计划：检查所复用任务的状态和制品、hook 以及凭据的权限。--submit 也会这样做。</translation>
    </message>
    <message>
        <source>Downloads the graphs of this push from --root, in place of --graphs. They are kept in the state folder.</source>
        <translation>从 --root 下载此次推送的图，用以代替 --graphs。这些图保存在状态文件夹中。</translation>
    </message>
    <message>
        <source>The project that --revision is of, as mozilla-release.</source>
        <translation>--revision 所属的项目，例如 mozilla-release。</translation>
    </message>
    <message>
        <source>What the index routes of --revision begin with.</source>
        <translation>--revision 的索引路由的开头部分。</translation>
    </message>
    <message>
        <source>--revision and --project go together</source>
        <translation>--revision 和 --project 须一起使用</translation>
    </message>
    <message>
        <source>--revision does not go together with --graphs and --export-input</source>
        <translation>--revision 不能与 --graphs 和 --export-input 一起使用</translation>
    </message>
    <message>
        <source>--follow goes with --submit</source>
        <translation>--follow 须与 --submit 一起使用</translation>
    </message>
    <message>
        <source>--preflight does not go together with --compare and --export-input</source>
        <translation>--preflight 不能与 --compare 和 --export-input 一起使用</translation>
    </message>
    <message>
        <source>--root URL is missing: the Taskcluster deployment</source>
        <translation>缺少 --root URL：Taskcluster 部署</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>note: %1 cannot be built on: it has no %2</source>
        <translation>提示：无法以 %1 为基础：它没有 %2</translation>
    </message>
    <message>
        <source>there are no graphs of revision %1 of %2 at %3</source>
        <translation>%3 上没有 %2 的修订版本 %1 的图</translation>
    </message>
    <message>
        <source>give the whole revision and the project&apos;s name, or task IDs and --graphs</source>
        <translation>请给出完整的修订版本和项目名称，或给出任务 ID 和 --graphs</translation>
    </message>
    <message>
        <source>%1 was not downloaded wholly: %2</source>
        <translation>%1 未完整下载：%2</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>note: graphs of this revision are in %1: %2</source>
        <translation>提示：此修订版本的图位于 %1：%2</translation>
    </message>
    <message>
        <source>note: %1; it goes on</source>
        <translation>提示：%1；将继续</translation>
    </message>
    <message>
        <source>the hook was fired and made no task: there is nothing to follow</source>
        <translation>hook 已触发，但没有创建任务：没有可跟踪的内容</translation>
    </message>
</context>
<context>
    <name>PromoteText</name>
    <message>
        <source>%1: the action would fail: %2: %3</source>
        <translation>%1：动作将会失败：%2：%3</translation>
    </message>
    <message>
        <source>%1: %2 run, %3 reused, %4 removed of %5 in the target graph</source>
        <translation>%1：目标图的 %5 个任务中，运行 %2 个，复用 %3 个，移除 %4 个</translation>
    </message>
    <message>
        <source>graph %1: %2: contributes %3, hides %4, hidden %5, reused %6</source>
        <translation>图 %1：%2：提供 %3，遮住 %4，被遮住 %5，复用 %6</translation>
    </message>
    <message>
        <source>root cause: %1: forces %2, would save %3</source>
        <translation>根本原因：%1：使 %2 个任务无法复用，可省去 %3 个</translation>
    </message>
    <message>
        <source>now runs:</source>
        <translation>现在运行：</translation>
    </message>
    <message>
        <source>now reused:</source>
        <translation>现在复用：</translation>
    </message>
    <message>
        <source>now removed:</source>
        <translation>现在移除：</translation>
    </message>
    <message>
        <source>now outside the target graph:</source>
        <translation>现在不在目标图中：</translation>
    </message>
    <message>
        <source>now another task:</source>
        <translation>现在改用另一任务：</translation>
    </message>
</context>
<context>
    <name>PromotionDecision</name>
    <message>
        <source>the action would fail: %1: %2</source>
        <translation>动作将会失败：%1：%2</translation>
    </message>
    <message>
        <source>there is no promotion to decide on</source>
        <translation>没有可供决定的晋级</translation>
    </message>
    <message>
        <source>plan it first</source>
        <translation>请先制定计划</translation>
    </message>
    <message>
        <source>a promotion needs a reason</source>
        <translation>晋级需要理由</translation>
    </message>
    <message>
        <source>say why it is to happen</source>
        <translation>请说明为何要晋级</translation>
    </message>
    <message>
        <source>the plan has changed since this decision was prepared</source>
        <translation>自准备此决定以来，计划已更改</translation>
    </message>
    <message>
        <source>look at the plan again and decide anew</source>
        <translation>请重新查看计划并作出决定</translation>
    </message>
    <message>
        <source>this plan cannot be submitted: %1</source>
        <translation>无法提交此计划：%1</translation>
    </message>
    <message>
        <source>correct what the plan names as an error</source>
        <translation>请改正计划中列为错误的内容</translation>
    </message>
</context>
<context>
    <name>PromotionExport</name>
    <message>
        <source>Export the action&apos;s input</source>
        <translation>导出动作的输入</translation>
    </message>
    <message>
        <source>YAML (*.yml *.yaml)</source>
        <translation>YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save what is sent to the hook</source>
        <translation>保存要发送给 hook 的内容</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>导出计划</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
</context>
<context>
    <name>PromotionFiles</name>
    <message>
        <source>A task&apos;s status is to be an object with “state”, or the state alone</source>
        <translation>任务的状态应为含有“state”的对象，或仅为 state 的值</translation>
    </message>
    <message>
        <source>This task&apos;s status has no “state”</source>
        <translation>此任务的状态没有“state”</translation>
    </message>
    <message>
        <source>Expected {&quot;taskId&quot;: …, &quot;status&quot;: …} here</source>
        <translation>此处应为 {&quot;taskId&quot;: …, &quot;status&quot;: …}</translation>
    </message>
    <message>
        <source>An index is to be an object of routes and task IDs</source>
        <translation>索引应为由路由和任务 ID 组成的对象</translation>
    </message>
    <message>
        <source>The task ID of the route “%1” is to be a text</source>
        <translation>路由“%1”的任务 ID 应为字符串</translation>
    </message>
    <message>
        <source>Statuses are to be an object of task IDs and statuses</source>
        <translation>任务状态应为由任务 ID 和状态组成的对象</translation>
    </message>
</context>
<context>
    <name>PromotionFire</name>
    <message>
        <source>none of the graphs has an actions.json, which names the hook</source>
        <translation>所有图都没有 actions.json，而 hook 由该文件指明</translation>
    </message>
</context>
<context>
    <name>PromotionInput</name>
    <message>
        <source>there: every flavor names one</source>
        <translation>必填项：每个 flavor 都要指定一个</translation>
    </message>
    <message>
        <source>there: this is no release-promotion block</source>
        <translation>必填项：这不是 release-promotion 块</translation>
    </message>
    <message>
        <source>give taskcluster/config.yml, or its release-promotion block</source>
        <translation>请给出 taskcluster/config.yml 或其中的 release-promotion 块</translation>
    </message>
    <message>
        <source>there: it names what is to be promoted</source>
        <translation>必填项：它指明要晋级的内容</translation>
    </message>
    <message>
        <source>give the input of the release-promotion action</source>
        <translation>请给出 release-promotion 动作的输入</translation>
    </message>
</context>
<context>
    <name>PromotionRecord</name>
    <message numerus="yes">
        <source>%n task(s) run</source>
        <translation>
            <numerusform>运行 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reused</source>
        <translation>
            <numerusform>复用 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, build %2: %3, %4</source>
        <translation>%1，构建 %2：%3，%4</translation>
    </message>
    <message>
        <source>%1, build %2 of %3: %4, %5</source>
        <translation>%1，%3 构建 %2：%4，%5</translation>
    </message>
</context>
<context>
    <name>ProofRules</name>
    <message numerus="yes">
        <source>%n %1 step(s)</source>
        <translation>
            <numerusform>%n 个 %1 步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>On a tag build %1 wait for %2; on a nightly they start by themselves. The condition asks for the nightly and not for the tag</source>
        <translation>在标签构建中，%1 等待 %2；在每夜构建中，它们会自行启动。该条件只检查每夜构建，没有检查标签</translation>
    </message>
    <message>
        <source>Let the condition consider build.tag too. If this is meant, suppress it with the reason</source>
        <translation>请让条件也考虑 build.tag。如果本意如此，请写明理由将其忽略</translation>
    </message>
    <message>
        <source>On a tag build no %1 step runs at all; on a nightly &quot;%2&quot; does. The condition asks for the nightly and not for the tag</source>
        <translation>在标签构建中，没有任何 %1 步骤运行；在每夜构建中，“%2”会运行。该条件只检查每夜构建，没有检查标签</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands behind the gate &quot;%2&quot; (line %3) and does not wait for it: on Buildkite an explicit depends_on replaces the implicit wait for the gate (%4)</source>
        <translation>“%1”位于闸门“%2”（第 %3 行）之后，却不等待它：在 Buildkite 上，显式的 depends_on 会取代对闸门的隐式等待（%4）</translation>
    </message>
    <message>
        <source>Give the gate a key and name it in depends_on</source>
        <translation>请给闸门一个键，并在 depends_on 中指定它</translation>
    </message>
    <message>
        <source>Add %1 to depends_on</source>
        <translation>请把 %1 加入 depends_on</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes without approval in %2: the gate &quot;%3&quot; (line %4) is removed by its condition there, and Buildkite counts a removed dependency as satisfied (GitHub Actions would skip what follows)</source>
        <translation>“%1”在 %2 中未经批准就公开发布：闸门“%3”（第 %4 行）在那里被其条件移除，而 Buildkite 把被移除的依赖视为已满足（GitHub Actions 会跳过后续内容）</translation>
    </message>
    <message>
        <source>Give the step the same condition as the gate, or drop the condition of the gate</source>
        <translation>请给该步骤设置与闸门相同的条件，或去掉闸门的条件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes (%2) and no gate stands before it in %3: on some path it starts though nobody approved anything</source>
        <translation>“%1”会公开发布（%2），而在 %3 中它之前没有闸门：在某条路径上，即使无人批准任何内容，它也会启动</translation>
    </message>
    <message>
        <source>Put a block before it and name it in depends_on. If it shall publish by itself, suppress this with the reason</source>
        <translation>请在它之前放一个 block，并在 depends_on 中指定它。如果它本应自行发布，请写明理由忽略此项</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never runs: in every scenario it is removed or waits forever. %2</source>
        <translation>“%1”从不运行：在每个场景中，它都被移除或永远等待。%2</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; runs in none of the %n scenario(s)</source>
        <translation>
            <numerusform>“%1”在 %n 个场景中都不运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what it waits for</source>
        <translation>请修正它所等待的内容</translation>
    </message>
    <message>
        <source>Check its condition, or add the scenario in which it runs</source>
        <translation>请检查其条件，或添加它会运行的场景</translation>
    </message>
    <message>
        <source>Let the step run in this scenario, or take the artifact off the list of expected ones</source>
        <translation>请让该步骤在此场景中运行，或从预期制品列表中去掉该制品</translation>
    </message>
    <message>
        <source>The scenario %1 expects &quot;%2&quot; of &quot;%3&quot;, which does not run there: the build would be green and empty</source>
        <translation>场景 %1 预期“%3”产出“%2”，而该步骤在那里不运行：构建会显示为绿色，却没有内容</translation>
    </message>
    <message>
        <source>The scenario %1 expects &quot;%2&quot; of a step &quot;%3&quot; that does not exist: the build would be green and empty</source>
        <translation>场景 %1 预期步骤“%3”产出“%2”，而该步骤不存在：构建会显示为绿色，却没有内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2 though every step it waits for is removed there: Buildkite counts them as satisfied (GitHub Actions would skip it), so there may be nothing to publish</source>
        <translation>“%1”在 %2 中运行，尽管它所等待的每个步骤在那里都被移除：Buildkite 把它们视为已满足（GitHub Actions 会跳过它），因此可能没有可发布的内容</translation>
    </message>
    <message>
        <source>Give the step the condition of the steps it depends on</source>
        <translation>请给该步骤设置与其所依赖步骤相同的条件</translation>
    </message>
</context>
<context>
    <name>ProtoMessage</name>
    <message numerus="yes">
        <source>The %n byte(s) of a message are not what they should be: a broken protobuf message</source>
        <translation>
            <numerusform>消息的 %n 个字节不正确：protobuf 消息已损坏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveCommand</name>
    <message>
        <source>The form of the answer: json or text.</source>
        <translation>答复的格式：json 或 text。</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>流水线；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>prove wants one FILE, got %1</source>
        <translation>prove 需要一个 FILE，实际为 %1 个</translation>
    </message>
    <message>
        <source>--format %1 is not known; prove prints json or text</source>
        <translation>未知的 --format %1；prove 可输出 json 或 text</translation>
    </message>
    <message>
        <source>* publishes</source>
        <translation>* 公开发布</translation>
    </message>
    <message>
        <source>Tells for every step and scenario whether it can start though nobody opens a gate: ungated, gated, stuck, not_run or unknown, with the way that leads there and the rule. Exit status: 0 when every publishing step is gated or does not run, 1 otherwise, 2 bad input. Tags and scenarios of NAME.slipway.yml beside the file on the disk are used.</source>
        <translation>针对每个步骤和场景，说明它能否在无人打开闸门的情况下启动：ungated、gated、stuck、not_run 或 unknown，并给出到达该步骤的路径和规则。退出状态：0 每个公开发布的步骤都在闸门之后或不会运行，1 其他情况，2 输入有误。使用磁盘上该文件旁的 NAME.slipway.yml 中的标记和场景。</translation>
    </message>
</context>
<context>
    <name>PublishRules</name>
    <message>
        <source>&quot;%1&quot; may be run again after it passed, but what %2 does cannot be done twice</source>
        <translation>“%1”通过后可以再次运行，但 %2 的操作不能做两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is retried by itself, but what %2 does cannot be done twice: the retry fails on what the first attempt left, or publishes half of it</source>
        <translation>“%1”会自动重试，但 %2 的操作不能做两次：重试会因首次尝试留下的内容而失败，或只发布一半</translation>
    </message>
    <message>
        <source>Take the retry away, or let the command skip what is already there (--skip-existing, a check of the digest)</source>
        <translation>请去掉重试，或让命令跳过已有的内容（--skip-existing，或检查摘要值）</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; work follows what cannot be taken back (%2): if &apos;%3&apos; fails, the step is red, though everything is published, and cannot be run again</source>
        <translation>在“%1”中，无法收回的操作（%2）之后还有其他操作：如果 &apos;%3&apos; 失败，该步骤会显示为红色，尽管一切都已公开发布，而且不能再次运行</translation>
    </message>
    <message>
        <source>Do it before, in a step of its own, or tolerate its failure with || echo …</source>
        <translation>请提前在单独的步骤中完成，或容忍其失败：|| echo …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the concurrency group %2 and has no timeout: if it hangs, everyone who waits for the group hangs. Buildkite has no timeout of a whole pipeline</source>
        <translation>“%1”占用并发组 %2 而没有超时：如果它挂起，所有等待该组的步骤都会挂起。Buildkite 没有整个流水线的超时</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes and has no timeout: if it hangs, the release hangs until somebody looks. Buildkite has no timeout of a whole pipeline</source>
        <translation>“%1”会公开发布而没有超时：如果它挂起，发布就会一直挂起，直到有人查看。Buildkite 没有整个流水线的超时</translation>
    </message>
    <message>
        <source>Add timeout_in_minutes, about three times what it usually takes</source>
        <translation>请添加 timeout_in_minutes，约为通常用时的三倍</translation>
    </message>
    <message>
        <source>&quot;%1&quot; moves %2 without a concurrency group: two builds at once race for it, and an older one may win</source>
        <translation>“%1”移动 %2 而没有并发组：同时进行的两个构建会争抢它，较旧的构建可能胜出</translation>
    </message>
    <message>
        <source>Add concurrency: 1 with a concurrency_group, and compare versions before the tag moves</source>
        <translation>请添加 concurrency: 1 和 concurrency_group，并在移动标签之前比较版本</translation>
    </message>
    <message>
        <source>Cleaning up &quot;%1&quot; in &quot;%2&quot; also matches &quot;%3&quot;, which belongs to another variant</source>
        <translation>在“%2”中清理“%1”时也会匹配属于另一变体的“%3”</translation>
    </message>
    <message>
        <source>Put the variant in front of the tag, or let the cleanup match the whole form of its own tags</source>
        <translation>请把变体放在标签的前面，或让清理匹配其自身标签的完整形式</translation>
    </message>
</context>
<context>
    <name>PythonYaml</name>
    <message>
        <source>correct the YAML at this place, or download the file again</source>
        <translation>请更正此处的 YAML，或重新下载文件</translation>
    </message>
    <message>
        <source>save the file as UTF-8 text without control characters</source>
        <translation>请将文件保存为不含控制字符的 UTF-8 文本</translation>
    </message>
    <message>
        <source>expected a single document, but found another one</source>
        <translation>应只有一个文档，却发现了另一个</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>请删除其中一个</translation>
    </message>
    <message>
        <source>the tag %1 does not fit here; safe_load refuses it</source>
        <translation>标签(tag) %1 不适用于此处；safe_load 会拒绝它</translation>
    </message>
    <message>
        <source>remove the tag</source>
        <translation>请删除该标签(tag)</translation>
    </message>
    <message>
        <source>found undefined alias “%1”</source>
        <translation>发现未定义的别名“%1”</translation>
    </message>
    <message>
        <source>define it before this line with &amp;%1</source>
        <translation>请在此行之前用 &amp;%1 定义</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>open a smaller file</source>
        <translation>请打开较小的文件</translation>
    </message>
    <message numerus="yes">
        <source>lists and maps are nested more than %n deep</source>
        <translation>
            <numerusform>列表和映射的嵌套超过 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>flatten the structure</source>
        <translation>请减少嵌套层次</translation>
    </message>
    <message>
        <source>a list or a map cannot be a key</source>
        <translation>列表或映射不能作为键</translation>
    </message>
    <message>
        <source>use a text as the key</source>
        <translation>请使用字符串作为键</translation>
    </message>
    <message>
        <source>expected a map or a list of maps to merge</source>
        <translation>要合并的应为映射或映射的列表</translation>
    </message>
    <message>
        <source>name a map behind “&lt;&lt;”</source>
        <translation>请在“&lt;&lt;”之后指定映射</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>超过了 %1 的上限</translation>
    </message>
    <message>
        <source>parameters.yml is to be a mapping of names to values</source>
        <translation>parameters.yml 应为名称到值的映射</translation>
    </message>
    <message>
        <source>check that this is parameters.yml of a decision or action task</source>
        <translation>请检查这是否为决策任务或动作任务的 parameters.yml</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>%1: command not found (this rehearsal would let it run, but it is not installed)</source>
        <translation>%1：未找到命令（此次演练会让它运行，但它没有安装）</translation>
    </message>
    <message>
        <source># Slipway: this command could not be taken down in the journal (%1): %2</source>
        <translation># Slipway：此命令无法记入事件日志（%1）：%2</translation>
    </message>
    <message>
        <source># Slipway rehearsal: recorded, not run: %1</source>
        <translation># Slipway 演练：已记录，未运行：%1</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>the rehearsal cannot be prepared: this cannot be written</source>
        <translation>无法准备演练：无法写入此处</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>No network: every step runs in a network namespace of its own that has nothing but loopback.</source>
        <translation>没有网络：每个步骤都在各自的网络命名空间中运行，其中只有回环接口。</translation>
    </message>
    <message>
        <source>No network namespace can be made here. Instead http_proxy and its like name a port that refuses; a program that does not obey them can still reach the network.</source>
        <translation>此处无法创建网络命名空间。作为替代，http_proxy 等变量指向一个拒绝连接的端口；不遵守这些变量的程序仍可访问网络。</translation>
    </message>
    <message>
        <source>Nothing keeps the steps off the network but the recorder.</source>
        <translation>除记录器之外，没有任何东西阻止步骤访问网络。</translation>
    </message>
    <message>
        <source>Everything that is not on the list really runs on this machine, with your rights and on your files.</source>
        <translation>凡不在列表中的内容，都会以您的权限、在您的文件上、在本机真实运行。</translation>
    </message>
    <message>
        <source>A command is recorded when it is found on PATH, or called from bash. One that a program other than bash starts by an absolute path (/usr/bin/docker), a program with another name and what a program does by itself are not.</source>
        <translation>在 PATH 中找到的命令，或从 bash 调用的命令，会被记录。由 bash 以外的程序以绝对路径启动的命令（/usr/bin/docker）、使用其他名称的程序，以及程序自身所做的操作，不会被记录。</translation>
    </message>
    <message>
        <source>The namespace does not cut off programs that talk to a service of this machine through a socket file, such as the Docker daemon.</source>
        <translation>命名空间不会隔断通过套接字文件与本机服务（例如 Docker 守护进程）通信的程序。</translation>
    </message>
    <message>
        <source>What is not recorded may reach the network.</source>
        <translation>未被记录的内容可能会访问网络。</translation>
    </message>
    <message>
        <source>the steps work in %1 itself: it is no git repository and too large to be copied for each of them</source>
        <translation>步骤直接在 %1 中工作：它不是 git 仓库，而且太大，无法为每个步骤各复制一份</translation>
    </message>
</context>
<context>
    <name>RehearsalAnswers</name>
    <message>
        <source>files that the build would have written</source>
        <translation>构建本会写入的文件</translation>
    </message>
    <message>
        <source>a description with a made-up digest</source>
        <translation>一份含虚构摘要值的描述</translation>
    </message>
    <message>
        <source>that there is no such image: this rehearsal has not pushed it</source>
        <translation>没有这样的镜像：此次演练没有推送过它</translation>
    </message>
    <message>
        <source>a manifest with made-up digests: this rehearsal has pushed the image</source>
        <translation>一份含虚构摘要值的清单：此次演练推送过该镜像</translation>
    </message>
    <message>
        <source>that the registry has the image; this rehearsal has not pushed it</source>
        <translation>镜像库中有该镜像；此次演练没有推送过它</translation>
    </message>
    <message>
        <source>that there is nothing new</source>
        <translation>没有任何新内容</translation>
    </message>
    <message>
        <source>that the check passed</source>
        <translation>检查已通过</translation>
    </message>
    <message>
        <source>nothing: the packages are not installed</source>
        <translation>无：没有安装这些软件包</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>空的答复</translation>
    </message>
    <message>
        <source>the id of a container</source>
        <translation>容器的 ID</translation>
    </message>
    <message>
        <source>files that the container would have written into folders of this machine</source>
        <translation>容器本会写入本机文件夹的文件</translation>
    </message>
    <message>
        <source>the path of the file that the command was given, as if it had changed it in place</source>
        <translation>命令所给文件的路径，如同已就地更改该文件</translation>
    </message>
    <message>
        <source>files that would have come out of the container</source>
        <translation>本会从容器中取出的文件</translation>
    </message>
    <message>
        <source>files that are said to be in the bucket; this rehearsal has not put them there</source>
        <translation>据称在存储桶中的文件；此次演练没有把它们放到那里</translation>
    </message>
    <message>
        <source>a file that is said to be in the bucket; this rehearsal has not put it there</source>
        <translation>据称在存储桶中的一个文件；此次演练没有把它放到那里</translation>
    </message>
    <message>
        <source>what this rehearsal has put into the bucket, and nothing else</source>
        <translation>此次演练放入存储桶的内容，仅此而已</translation>
    </message>
    <message>
        <source>that there is no such object: this rehearsal has not put it there</source>
        <translation>没有这样的对象：此次演练没有把它放到那里</translation>
    </message>
    <message>
        <source>an answer without meaning</source>
        <translation>没有意义的答复</translation>
    </message>
    <message>
        <source>HTTP status 200 and the body %1</source>
        <translation>HTTP 状态 200 和正文 %1</translation>
    </message>
    <message>
        <source>the address of the release</source>
        <translation>发布的地址</translation>
    </message>
    <message>
        <source>that there is no such release: this rehearsal has not made it</source>
        <translation>没有这样的发布：此次演练没有创建它</translation>
    </message>
    <message>
        <source>files that are said to belong to the release</source>
        <translation>据称属于该发布的文件</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>一个地址</translation>
    </message>
    <message>
        <source>an empty graph</source>
        <translation>空图</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>publishes</source>
        <translation>公开发布</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>更改某些内容</translation>
    </message>
    <message>
        <source>asks the outside</source>
        <translation>查询外部</translation>
    </message>
    <message>
        <source>works on this machine</source>
        <translation>在本机上工作</translation>
    </message>
</context>
<context>
    <name>RehearsalOutput</name>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: %2</source>
        <translation>
            <numerusform>从现在起，场景 &apos;%1&apos; 中预期有 %n 个制品：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: every step passed, but %n expected artifact(s) were not announced:</source>
        <translation>
            <numerusform>不完整：每个步骤都已通过，但有 %n 个预期制品未公布：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalReport</name>
    <message>
        <source>This is the first time that this pipeline was rehearsed or run for this scenario: there is nothing to compare with.</source>
        <translation>这是此流水线首次针对此场景演练或运行：没有可与之比较的内容。</translation>
    </message>
    <message>
        <source>Beside the last rehearsal (%1):</source>
        <translation>与上次演练（%1）相比：</translation>
    </message>
    <message>
        <source>Beside the last run (%1):</source>
        <translation>与上次运行（%1）相比：</translation>
    </message>
    <message>
        <source>new artifacts:</source>
        <translation>新增的制品：</translation>
    </message>
    <message>
        <source>artifacts that are missing now:</source>
        <translation>现在缺少的制品：</translation>
    </message>
    <message>
        <source>artifacts that have changed:</source>
        <translation>已更改的制品：</translation>
    </message>
    <message>
        <source>commands that would publish and did not before:</source>
        <translation>会公开发布而以前不会的命令：</translation>
    </message>
    <message>
        <source>commands that published before and are missing now:</source>
        <translation>以前会公开发布而现在缺少的命令：</translation>
    </message>
    <message>
        <source>nothing is new, missing or changed</source>
        <translation>没有新增、缺少或更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>记录了 %n 个命令，均未运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer.</source>
        <translation>
            <numerusform>其中 %n 个得到了虚构的答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would have published:</source>
        <translation>
            <numerusform>有 %n 个命令本会公开发布：</numerusform>
        </translation>
    </message>
    <message>
        <source>No command would have published anything.</source>
        <translation>没有命令会公开发布任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) would have been announced:</source>
        <translation>
            <numerusform>本会公布 %n 个制品：</numerusform>
        </translation>
    </message>
    <message>
        <source>No artifact would have been announced.</source>
        <translation>不会公布任何制品。</translation>
    </message>
</context>
<context>
    <name>RehearsalTable</name>
    <message>
        <source>%1 to a bucket</source>
        <translation>%1 到存储桶</translation>
    </message>
    <message>
        <source>%1 with a body or an upload</source>
        <translation>%1 带正文或上传内容</translation>
    </message>
    <message>
        <source>%1 to another machine</source>
        <translation>%1 到另一台机器</translation>
    </message>
    <message>
        <source>%1 from another machine</source>
        <translation>%1 来自另一台机器</translation>
    </message>
    <message>
        <source>%1 with another method than GET</source>
        <translation>%1 使用 GET 以外的方法</translation>
    </message>
</context>
<context>
    <name>ReleaseController</name>
    <message>
        <source>there is no step &apos;%1&apos; in this release</source>
        <translation>本发布中没有步骤 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>use the key of a step</source>
        <translation>请使用步骤的键</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>文件已无法读取</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>line %1 was &apos;%2&apos;, is now &apos;%3&apos;</source>
        <translation>第 %1 行原为 &apos;%2&apos;，现为 &apos;%3&apos;</translation>
    </message>
    <message>
        <source>only white space changed</source>
        <translation>只有空白有变化</translation>
    </message>
    <message>
        <source>the graph of steps has changed since this decision was prepared</source>
        <translation>自准备此决定以来，步骤图已改变</translation>
    </message>
    <message>
        <source>look at the steps again and decide anew</source>
        <translation>请重新查看步骤并作出决定</translation>
    </message>
    <message>
        <source>this release runs another version of the file than the one decided on</source>
        <translation>此发布运行的文件版本与作决定时的不同</translation>
    </message>
    <message>
        <source>the file has changed since this release was started: %1</source>
        <translation>发布启动后文件已更改：%1</translation>
    </message>
    <message>
        <source>start a new release from the changed file, or put the file back</source>
        <translation>请用更改后的文件启动新的发布，或还原文件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no gate: only block and input steps wait for a decision</source>
        <translation>&apos;%1&apos; 不是闸门：只有 block 和 input 步骤等待决定</translation>
    </message>
    <message>
        <source>name a block or input step</source>
        <translation>请指定 block 或 input 步骤</translation>
    </message>
    <message>
        <source>gates of a cancelled release cannot be opened</source>
        <translation>无法开启已取消发布的闸门</translation>
    </message>
    <message>
        <source>start a new release</source>
        <translation>请启动新的发布</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was already opened by %2</source>
        <translation>&apos;%1&apos; 已由 %2 开启</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was already rejected by %2</source>
        <translation>&apos;%1&apos; 已被 %2 驳回</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not wait any more: it is %2</source>
        <translation>&apos;%1&apos; 不再等待：状态为 %2</translation>
    </message>
    <message>
        <source>retry what failed before it</source>
        <translation>请重试其之前失败的步骤</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still waits for other steps</source>
        <translation>&apos;%1&apos; 仍在等待其他步骤</translation>
    </message>
    <message>
        <source>wait for them, or approve it in advance</source>
        <translation>请等待它们，或提前批准</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be retried: it is %2</source>
        <translation>无法重试 &apos;%1&apos;：状态为 %2</translation>
    </message>
    <message>
        <source>only steps that ran to an end can be retried</source>
        <translation>只能重试已运行结束的步骤</translation>
    </message>
    <message>
        <source>the pipeline does not allow a retry of &apos;%1&apos;</source>
        <translation>流水线不允许重试 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; passed, and the pipeline does not allow a retry of passed steps</source>
        <translation>&apos;%1&apos; 已通过，而流水线不允许重试已通过的步骤</translation>
    </message>
    <message>
        <source>permit_on_passed in its retry rules would allow it</source>
        <translation>在其重试规则中设置 permit_on_passed 即可</translation>
    </message>
    <message>
        <source>steps of a cancelled release cannot be retried</source>
        <translation>无法重试已取消发布的步骤</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be cancelled: it is %2</source>
        <translation>无法取消 &apos;%1&apos;：状态为 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not interrupted: it is %2</source>
        <translation>&apos;%1&apos; 未被中断：状态为 %2</translation>
    </message>
    <message>
        <source>a step that ended can be retried instead</source>
        <translation>已结束的步骤可以重试</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; needs a value</source>
        <translation>字段 &apos;%1&apos; 需要值</translation>
    </message>
    <message>
        <source>give a value for &apos;%1&apos;</source>
        <translation>请为 &apos;%1&apos; 提供值</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; is larger than 100 KB</source>
        <translation>&apos;%1&apos; 的值大于 100 KB</translation>
    </message>
    <message>
        <source>give a shorter value</source>
        <translation>请提供较短的值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit the format of the field &apos;%2&apos;</source>
        <translation>&apos;%1&apos; 不符合字段 &apos;%2&apos; 的格式</translation>
    </message>
    <message>
        <source>the whole value must match %1</source>
        <translation>整个值必须匹配 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of the field &apos;%2&apos;</source>
        <translation>&apos;%1&apos; 不是字段 &apos;%2&apos; 的选项</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>请从中选择：%1</translation>
    </message>
    <message>
        <source>this gate has no field &apos;%1&apos;</source>
        <translation>此闸门没有字段 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>它没有字段</translation>
    </message>
    <message>
        <source>its fields are: %1</source>
        <translation>其字段为：%1</translation>
    </message>
    <message>
        <source>there is nothing left to cancel</source>
        <translation>没有可取消的内容</translation>
    </message>
    <message>
        <source>give a reason if it is to run again all the same</source>
        <translation>如果仍要再次运行，请给出理由</translation>
    </message>
    <message>
        <source>&apos;%1&apos; depends on &apos;%2&apos; and is %3</source>
        <translation>&apos;%1&apos; 依赖 &apos;%2&apos;，且状态为 %3</translation>
    </message>
    <message>
        <source>restart or cancel it first</source>
        <translation>请先将其重新启动或取消</translation>
    </message>
    <message>
        <source>wait for it, or cancel it first</source>
        <translation>请等待其完成，或先将其取消</translation>
    </message>
    <message>
        <source>&apos;%1&apos; uploaded a pipeline in this release; run again it would upload the same steps a second time</source>
        <translation>&apos;%1&apos; 在此发布中上传了流水线；再次运行会把同样的步骤再上传一次</translation>
    </message>
    <message>
        <source>start a new release, or run again from a step behind it</source>
        <translation>请启动新的发布，或从它之后的步骤开始再次运行</translation>
    </message>
    <message>
        <source>nothing failed: there is nothing to run again</source>
        <translation>没有失败：没有可再次运行的内容</translation>
    </message>
    <message>
        <source>a rebuild makes a new build on an engine elsewhere; this release runs on this machine</source>
        <translation>重新构建会在别处的引擎上生成新的构建；而此发布在本机上运行</translation>
    </message>
    <message>
        <source>run it again instead</source>
        <translation>请改为再次运行</translation>
    </message>
</context>
<context>
    <name>ReleaseFile</name>
    <message>
        <source>the release file cannot be written: %1</source>
        <translation>无法写入发布文件：%1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>没有场景“%1”</translation>
    </message>
    <message>
        <source>choose one of %1, or add it to %2</source>
        <translation>请选择 %1 之一，或将其加入 %2</translation>
    </message>
    <message>
        <source>a release file is a map with members such as scenarios and expected</source>
        <translation>发布文件是映射，含 scenarios 和 expected 等成员</translation>
    </message>
    <message>
        <source>scenarios is a list of maps</source>
        <translation>scenarios 是映射的列表</translation>
    </message>
    <message>
        <source>pipelines is a map from the slug of a pipeline to its file</source>
        <translation>pipelines 是从流水线的 slug 到其文件的映射</translation>
    </message>
    <message>
        <source>suppressions is a list of maps</source>
        <translation>suppressions 是映射的列表</translation>
    </message>
    <message>
        <source>a scenario is a map with a name and facts</source>
        <translation>场景是映射，含 name 和 facts</translation>
    </message>
    <message>
        <source>this scenario has no name</source>
        <translation>此场景没有名称</translation>
    </message>
    <message>
        <source>give it a name: that --scenario can say</source>
        <translation>请为其命名：--scenario 可使用该名称</translation>
    </message>
    <message>
        <source>there are two scenarios named &quot;%1&quot;</source>
        <translation>有两个场景都名为“%1”</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>请重命名其中一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of builds</source>
        <translation>“%1”不是构建的来源</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>请写 %1 之一</translation>
    </message>
    <message>
        <source>build_number is no whole number</source>
        <translation>build_number 不是整数</translation>
    </message>
    <message>
        <source>write a number such as 42</source>
        <translation>请写一个数字，例如 42</translation>
    </message>
    <message>
        <source>env is a map from names to values</source>
        <translation>env 是从名称到值的映射</translation>
    </message>
    <message>
        <source>effects is a map from steps to reversible, repeatable or once_only</source>
        <translation>effects 是从步骤到 reversible、repeatable 或 once_only 的映射</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no effect of a step</source>
        <translation>“%1”不是步骤的影响类型</translation>
    </message>
    <message>
        <source>write reversible, repeatable or once_only</source>
        <translation>请写 reversible、repeatable 或 once_only</translation>
    </message>
    <message>
        <source>expected is a map from scenarios to lists of artifacts</source>
        <translation>expected 是从场景到制品列表的映射</translation>
    </message>
    <message>
        <source>the artifacts of a scenario are a list of maps</source>
        <translation>场景的制品是映射的列表</translation>
    </message>
    <message>
        <source>an expected artifact is a map with step, label, uri or kind</source>
        <translation>预期制品是映射，含 step、label、uri 或 kind</translation>
    </message>
    <message>
        <source>this artifact has neither label nor uri, so any would do</source>
        <translation>此制品既没有 label 也没有 uri，因此任何制品都符合</translation>
    </message>
    <message>
        <source>add one of them</source>
        <translation>请添加其中之一</translation>
    </message>
    <message>
        <source>a suppression is a map with rule, node and reason</source>
        <translation>忽略项是映射，含 rule、node 和 reason</translation>
    </message>
    <message>
        <source>a suppression needs a rule and a reason</source>
        <translation>忽略项需要 rule 和 reason</translation>
    </message>
    <message>
        <source>say why the finding is acceptable</source>
        <translation>请说明该发现项为何可以接受</translation>
    </message>
    <message>
        <source>rehearsal is a map with record and allow</source>
        <translation>rehearsal 是映射，含 record 和 allow</translation>
    </message>
    <message>
        <source>write one NAME: VALUE a line</source>
        <translation>请每行写一个 NAME: VALUE</translation>
    </message>
    <message>
        <source>put &apos;- &apos; in front of each entry</source>
        <translation>请在每一项前加 &apos;- &apos;</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>write a single value</source>
        <translation>请写单个值</translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation>%1 是列表</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>已知的有 %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>是否指“%1”？</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot; here</source>
        <translation>此处没有成员“%1”</translation>
    </message>
    <message>
        <source>the release file is a folder</source>
        <translation>发布文件是文件夹</translation>
    </message>
    <message>
        <source>rename the folder: a file of this name holds what is decided about the release</source>
        <translation>请重命名该文件夹：使用此名称的应是保存发布相关决定的文件</translation>
    </message>
    <message>
        <source>workers is a list of maps</source>
        <translation>workers 是映射的列表</translation>
    </message>
    <message>
        <source>worker_pool is a map with memory_mb and quit_after_run</source>
        <translation>worker_pool 是映射，含 memory_mb 和 quit_after_run</translation>
    </message>
    <message>
        <source>this worker is empty</source>
        <translation>此工作进程为空</translation>
    </message>
    <message>
        <source>say its command and its startup</source>
        <translation>请给出其 command 和 startup</translation>
    </message>
    <message>
        <source>a worker is a map with command and startup</source>
        <translation>工作进程是映射，含 command 和 startup</translation>
    </message>
    <message>
        <source>%1 is no whole number from %2 to %3</source>
        <translation>%1 不是 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>write a number such as 4</source>
        <translation>请写数字，例如 4</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>请写 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of workers</source>
        <translation>“%1”不是工作进程的协议</translation>
    </message>
    <message>
        <source>write proto or json</source>
        <translation>请写 proto 或 json</translation>
    </message>
</context>
<context>
    <name>ReleaseHistory</name>
    <message>
        <source>%1 was skipped: %2</source>
        <translation>%1 已跳过：%2</translation>
    </message>
</context>
<context>
    <name>ReleaseStore</name>
    <message>
        <source>there is no release yet</source>
        <translation>尚无发布</translation>
    </message>
    <message>
        <source>there is no release &apos;%1&apos;</source>
        <translation>没有发布 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>name the id of a release, the start of one, or &apos;last&apos;</source>
        <translation>请给出发布的 id、其开头部分或 &apos;last&apos;</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; fits %n releases: %2</source>
        <translation>
            <numerusform>&apos;%1&apos; 匹配 %n 个发布：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>write more of the id</source>
        <translation>请写出更多的 id</translation>
    </message>
    <message>
        <source>no release &apos;%1&apos; was watched here</source>
        <translation>此处没有监视过发布 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>name the build, its address or its title</source>
        <translation>请给出构建、其地址或其标题</translation>
    </message>
</context>
<context>
    <name>RemoteAddress</name>
    <message>
        <source>paste the address of a Buildkite build (https://buildkite.com/ORG/PIPELINE/builds/N) or of a Taskcluster task group (https://ROOT/tasks/groups/ID)</source>
        <translation>请粘贴 Buildkite 构建的地址 (https://buildkite.com/ORG/PIPELINE/builds/N) 或 Taskcluster 任务组的地址 (https://ROOT/tasks/groups/ID)</translation>
    </message>
    <message>
        <source>this is no address of an engine: %1</source>
        <translation>这不是引擎的地址：%1</translation>
    </message>
    <message>
        <source>this address is not encrypted: %1</source>
        <translation>此地址未加密：%1</translation>
    </message>
    <message>
        <source>this is no ID of a task group: %1</source>
        <translation>这不是任务组 ID：%1</translation>
    </message>
    <message>
        <source>this address leads to no build and no task group: %1</source>
        <translation>此地址既不指向构建，也不指向任务组：%1</translation>
    </message>
    <message>
        <source>this is no root URL of a Taskcluster deployment: %1</source>
        <translation>这不是 Taskcluster 部署的根 URL：%1</translation>
    </message>
    <message>
        <source>give one such as https://firefox-ci-tc.services.mozilla.com</source>
        <translation>请给出类似 https://firefox-ci-tc.services.mozilla.com 的地址</translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>自 %1 起已过时</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>rate-limited until %1</source>
        <translation>已被限流，直至 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>引擎尚未答复。</translation>
    </message>
    <message>
        <source>What is shown was true at %1. Nothing can be done until the engine answers again.</source>
        <translation>所示内容是 %1 时的状态。在引擎再次答复之前，无法执行任何操作。</translation>
    </message>
    <message>
        <source>The engine cannot be reached: %1</source>
        <translation>无法连接引擎：%1</translation>
    </message>
    <message>
        <source>The engine refuses these credentials. Sign in again.</source>
        <translation>引擎拒绝这些凭据。请重新登录。</translation>
    </message>
    <message>
        <source>The engine wants no more requests until %1.</source>
        <translation>在 %1 之前，引擎不再接受请求。</translation>
    </message>
    <message>
        <source>There is no such build or group, or these credentials may not see it.</source>
        <translation>没有这样的构建或组，或者这些凭据无权查看。</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>尚无正常答复</translation>
    </message>
    <message>
        <source>The engine has not given a good answer yet: %1</source>
        <translation>引擎尚未给出正常答复：%1</translation>
    </message>
</context>
<context>
    <name>RemoteNames</name>
    <message>
        <source>Task group %1</source>
        <translation>任务组 %1</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>Not signed in to %1.</source>
        <translation>未登录 %1。</translation>
    </message>
    <message>
        <source>The environment of this program has credentials for %1.</source>
        <translation>此程序的环境中已有 %1 的凭据。</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>已登录 %1。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>已以 %2 的身份登录 %1。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, until %3.</source>
        <translation>已以 %2 的身份登录 %1，有效期至 %3。</translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>A request has no &quot;%1&quot;</source>
        <translation>请求没有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>known here are: %1</source>
        <translation>此处已知的有：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; 出现了两次</translation>
    </message>
    <message>
        <source>A whole number of 32 bits is wanted here</source>
        <translation>此处需要 32 位整数</translation>
    </message>
    <message>
        <source>A digest is written in base64</source>
        <translation>摘要值用 base64 书写</translation>
    </message>
    <message>
        <source>leave it out if it is not known</source>
        <translation>如果未知，请将其去掉</translation>
    </message>
    <message>
        <source>The line has more than %1 bytes; that is the limit</source>
        <translation>此行超过了 %1 字节的上限</translation>
    </message>
</context>
<context>
    <name>RetryAdvice</name>
    <message>
        <source>&apos;%1&apos; can be done only once</source>
        <translation>&apos;%1&apos; 仅限一次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be done only once (%2)</source>
        <translation>&apos;%1&apos; 仅限一次（%2）</translation>
    </message>
    <message>
        <source>%1; it was already started, and what it has published is not known</source>
        <translation>%1；它已经启动过，不知道公开发布了什么</translation>
    </message>
    <message>
        <source>%1; already public: %2</source>
        <translation>%1；已经公开：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1; already public: %2 and %n more</source>
        <translation>
            <numerusform>%1；已经公开：%2 及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Trusts the commands of this file: they may run on this machine.</source>
        <translation>信任此文件的命令：允许它们在本机运行。</translation>
    </message>
    <message>
        <source>Opens this gate when it waits; may be repeated.</source>
        <translation>此闸门等待时开启；可重复使用。</translation>
    </message>
    <message>
        <source>Rejects this gate when it waits; may be repeated.</source>
        <translation>此闸门等待时驳回；可重复使用。</translation>
    </message>
    <message>
        <source>A value for a field of a gate; may be repeated. Opens an input step that has all it needs.</source>
        <translation>闸门字段的值；可重复使用。输入步骤所需齐备时即开启。</translation>
    </message>
    <message>
        <source>The reason that decisions are recorded with.</source>
        <translation>随决定记录的理由。</translation>
    </message>
    <message>
        <source>Seconds between TERM and KILL when a step is ended; 10 by default.</source>
        <translation>结束步骤时 TERM 与 KILL 之间的秒数；默认 10。</translation>
    </message>
    <message>
        <source>The folder for journals, logs and artifacts.</source>
        <translation>存放事件日志、日志和制品的文件夹。</translation>
    </message>
    <message>
        <source>Goes on with a release: its id, the start of one, or &apos;last&apos;.</source>
        <translation>继续某个发布：其 id、id 的开头或 &apos;last&apos;。</translation>
    </message>
    <message>
        <source>When resuming: prints the events of before, too.</source>
        <translation>恢复时：一并输出之前的事件。</translation>
    </message>
    <message>
        <source>--input %1 is not of the form KEY.FIELD=VALUE</source>
        <translation>--input %1 不是 KEY.FIELD=VALUE 的形式</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 需要 %2 到 %3 的数字，而不是 &apos;%4&apos;</translation>
    </message>
    <message>
        <source>Runs a release on this machine and prints one event a line as JSON. Exit status: 0 passed, 1 failed, cancelled or stopped by a signal, 2 bad input or not trusted, 3 stopped at a gate that no option opens (the release can be resumed).</source>
        <translation>在本机运行发布，每行以 JSON 输出一个事件。退出状态：0 通过，1 失败、取消或被信号终止，2 输入有误或未受信任，3 停在没有选项开启的闸门（发布可以恢复）。</translation>
    </message>
    <message numerus="yes">
        <source>this file is not trusted: %n command(s) would run on this machine</source>
        <translation>
            <numerusform>此文件未受信任：将在本机运行 %n 条命令</numerusform>
        </translation>
    </message>
    <message>
        <source>look at them with &apos;slipwayctl graph&apos;, then run with --trust</source>
        <translation>请用 &apos;slipwayctl graph&apos; 查看，然后加 --trust 运行</translation>
    </message>
    <message>
        <source>warning: the pipeline has no gate &apos;%1&apos;</source>
        <translation>警告：流水线没有闸门 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the release %1 is already being run by %2</source>
        <translation>发布 %1 已由 %2 运行</translation>
    </message>
    <message>
        <source>stop it there first</source>
        <translation>请先在那里停止</translation>
    </message>
    <message>
        <source>the release %1 has ended: it is %2</source>
        <translation>发布 %1 已结束：状态为 %2</translation>
    </message>
    <message>
        <source>start a new one</source>
        <translation>请启动新的发布</translation>
    </message>
    <message>
        <source>How many jobs run at once; as many as there are cores by default.</source>
        <translation>同时运行多少个作业；默认与核心数相同。</translation>
    </message>
    <message>
        <source>When resuming: runs this step again; of several jobs those that did not pass. May be repeated; a once-only step wants a --reason.</source>
        <translation>恢复时：再次运行此步骤；有多个作业时，只运行未通过的作业。可重复使用；仅限一次的步骤需要 --reason。</translation>
    </message>
    <message>
        <source>When resuming: runs this step and everything behind it again; gates among them ask again. May be repeated; once-only steps want a --reason.</source>
        <translation>恢复时：再次运行此步骤及其后的所有步骤；其间的闸门会再次询问。可重复使用；仅限一次的步骤需要 --reason。</translation>
    </message>
    <message>
        <source>Rehearses: commands that would touch the world (docker, aws, git push, twine upload ...) are recorded instead of run.</source>
        <translation>演练：会影响外部的命令（docker、aws、git push、twine upload ...）只被记录，不会运行。</translation>
    </message>
    <message>
        <source>Prints what a rehearsal records here, and runs nothing.</source>
        <translation>输出演练在此处会记录的内容，不运行任何内容。</translation>
    </message>
    <message>
        <source>When the release passes: writes the artifacts it announced into the release file, as those that this scenario is expected to announce.</source>
        <translation>发布通过时：把它公布的制品写入发布文件，作为预期此场景会公布的制品。</translation>
    </message>
    <message>
        <source>Restarts this interrupted step, or &apos;all&apos;; may be repeated; a once-only step wants a --reason.</source>
        <translation>重新启动此中断的步骤，或用 &apos;all&apos; 表示全部；可重复使用；仅限一次的步骤需要 --reason。</translation>
    </message>
    <message>
        <source>When resuming: runs every step again that failed, and what did not run because of it; once-only steps want a --reason.</source>
        <translation>恢复时：再次运行每个失败的步骤，以及因其失败而未运行的步骤；仅限一次的步骤需要 --reason。</translation>
    </message>
    <message>
        <source>run wants one FILE (or several build orders), or --resume ID and no file</source>
        <translation>run 需要一个 FILE（或多个构建顺序），或者 --resume ID 而不带文件</translation>
    </message>
    <message>
        <source>--restart, --retry, --rerun-from, --rerun-failed and --replay go with --resume</source>
        <translation>--restart、--retry、--rerun-from、--rerun-failed 和 --replay 须与 --resume 一起使用</translation>
    </message>
    <message>
        <source>%1 is for a new run: a release goes on as it was started</source>
        <translation>%1 用于新的运行：发布会按启动时的方式继续</translation>
    </message>
    <message>
        <source>%1 is for Conan build orders, and this is none</source>
        <translation>%1 用于 Conan 构建顺序，而这不是构建顺序</translation>
    </message>
    <message>
        <source>there is no such lockfile</source>
        <translation>没有这样的锁文件</translation>
    </message>
    <message>
        <source>name the lockfile that the order was made with</source>
        <translation>请指定生成此顺序时使用的锁文件</translation>
    </message>
    <message>
        <source>The pipeline, or a Conan build order; several build orders are merged.</source>
        <translation>流水线，或 Conan 构建顺序；多个构建顺序会合并。</translation>
    </message>
    <message>
        <source>a release that goes on keeps what it was started with: --scenario, --branch, --tag, --source, --message and --commit do not go with --resume</source>
        <translation>继续的发布会保留启动时的设定：--scenario、--branch、--tag、--source、--message 和 --commit 不能与 --resume 一起使用</translation>
    </message>
    <message>
        <source>look at them with &apos;slipwayctl order&apos;, then run with --trust</source>
        <translation>请用 &apos;slipwayctl order&apos; 查看，然后加 --trust 运行</translation>
    </message>
    <message>
        <source>Runs the commands of persistent workers as processes.</source>
        <translation>将持久工作进程的命令作为进程运行。</translation>
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
    <name>ScenarioCheck</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A scenario has no name</source>
        <translation>有场景没有名称</translation>
    </message>
    <message>
        <source>give it one, such as rc</source>
        <translation>请为其命名，例如 rc</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters or begins or ends with a space</source>
        <translation>名称超过 60 个字符，或以空格开头或结尾</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>请缩短它</translation>
    </message>
    <message>
        <source>The pull request “%1” is not a number</source>
        <translation>拉取请求“%1”不是数字</translation>
    </message>
    <message>
        <source>leave it empty for none</source>
        <translation>如果没有，请留空</translation>
    </message>
    <message>
        <source>There is no fact “%1”</source>
        <translation>没有情况项“%1”</translation>
    </message>
    <message>
        <source>write a variable of conditions, such as build.message, or env:NAME</source>
        <translation>请写条件的变量，例如 build.message，或 env:NAME</translation>
    </message>
    <message>
        <source>A build is of a tag or of a pull request, never of both: no real build is like this.</source>
        <translation>构建要么属于标签，要么属于拉取请求，不会两者兼有：没有真实的构建是这样的。</translation>
    </message>
    <message>
        <source>A scheduled build has no pull request.</source>
        <translation>定时构建没有拉取请求。</translation>
    </message>
    <message>
        <source>There is a base branch but no pull request: conditions do not see it.</source>
        <translation>有基准分支但没有拉取请求：条件看不到它。</translation>
    </message>
    <message>
        <source>A scheduled build is of a branch, not of a tag.</source>
        <translation>定时构建属于分支，不属于标签。</translation>
    </message>
    <message>
        <source>The tag is given and said to be not known.</source>
        <translation>给出了标签，却又说它未知。</translation>
    </message>
    <message>
        <source>The message is given and said to be not known.</source>
        <translation>给出了消息，却又说它未知。</translation>
    </message>
    <message>
        <source>%1 is set and said to be not known.</source>
        <translation>设置了 %1，却又说它未知。</translation>
    </message>
    <message>
        <source>Two scenarios are called “%1”</source>
        <translation>有两个场景都名为“%1”</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>请给其中一个另起名称</translation>
    </message>
</context>
<context>
    <name>ScenarioLines</name>
    <message>
        <source>Started by: %1</source>
        <translation>启动者：%1</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>分支：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>拉取请求：%1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处的 %1</translation>
    </message>
    <message>
        <source>%1 is to be of the type %2</source>
        <translation>%1 的类型应为 %2</translation>
    </message>
    <message>
        <source>%1 is to be one of: %2</source>
        <translation>%1 应为以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>“%1” is not known to the action</source>
        <translation>动作不认识“%1”</translation>
    </message>
    <message>
        <source>%1 is to match %2</source>
        <translation>%1 应匹配 %2</translation>
    </message>
    <message>
        <source>%1 is to be at least %2</source>
        <translation>%1 应不小于 %2</translation>
    </message>
    <message>
        <source>%1 is to be at most %2</source>
        <translation>%1 应不大于 %2</translation>
    </message>
    <message>
        <source>%1 is to be more than %2</source>
        <translation>%1 应大于 %2</translation>
    </message>
    <message>
        <source>%1 is to be less than %2</source>
        <translation>%1 应小于 %2</translation>
    </message>
    <message>
        <source>%1 is to be a multiple of %2</source>
        <translation>%1 应为 %2 的倍数</translation>
    </message>
    <message>
        <source>%1 is too short: at least %2 wanted</source>
        <translation>%1 太短：长度至少应为 %2</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 allowed</source>
        <translation>%1 太长：长度最多为 %2</translation>
    </message>
    <message>
        <source>nothing is allowed here</source>
        <translation>此处不允许有任何内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A secret stands in the pipeline as text (not shown here): everyone who can read the repository has it</source>
        <translation>流水线中以文本形式写有机密（此处不显示）：凡是能读取仓库的人都能得到它</translation>
    </message>
    <message>
        <source>Revoke it, and let the job read it from the agent&apos;s secrets</source>
        <translation>请将其吊销，并让作业从代理的机密中读取</translation>
    </message>
    <message>
        <source>The value of %1 stands in the pipeline and looks like a real secret (not shown here)</source>
        <translation>%1 的值写在流水线中，且看起来像真实的机密（此处不显示）</translation>
    </message>
    <message>
        <source>$%1 is filled in when the pipeline is uploaded: its value becomes part of the job&apos;s definition, where it can be read later</source>
        <translation>$%1 在上传流水线时被填入：其值成为作业定义的一部分，日后可以在那里读到</translation>
    </message>
    <message>
        <source>Write $$%1, so that only the job itself reads it</source>
        <translation>请写 $$%1，使只有作业本身读取它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes a secret as an argument (%2): every process of the machine can read it</source>
        <translation>“%1”把机密作为参数传递（%2）：机器上的每个进程都能读到它</translation>
    </message>
    <message>
        <source>Pass it by standard input (--password-stdin) or by the environment</source>
        <translation>请通过标准输入（--password-stdin）或环境传递</translation>
    </message>
    <message>
        <source>&quot;%1&quot; prints $%2 into its log</source>
        <translation>“%1”会把 $%2 输出到其日志</translation>
    </message>
    <message>
        <source>Do not print it; the length of it is enough to see that it is set</source>
        <translation>请不要输出它；输出其长度就足以看出它已设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses the plugin %2 without a version: whatever its author pushes next runs in this job with its secrets</source>
        <translation>“%1”使用没有版本的插件 %2：其作者接下来推送的任何内容都会在此作业中运行，并能使用其机密</translation>
    </message>
    <message>
        <source>Name a version, best a commit: %1#v1.2.3</source>
        <translation>请指明版本，最好是提交：%1#v1.2.3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes from the image %2, which has no fixed version: it may be another one tomorrow</source>
        <translation>“%1”从镜像 %2 公开发布，而该镜像没有固定版本：明天可能就是另一个镜像</translation>
    </message>
    <message>
        <source>Name a version, best a digest: image@sha256:…</source>
        <translation>请指明版本，最好是摘要值：image@sha256:…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes and restores a cache that &quot;%2&quot; fills in pull requests: what a stranger&apos;s build leaves there gets into the release</source>
        <translation>“%1”会公开发布，并恢复“%2”在拉取请求中填充的缓存：陌生人的构建留在那里的内容会进入发布</translation>
    </message>
    <message>
        <source>Give the release a cache of its own</source>
        <translation>请让发布使用自己的缓存</translation>
    </message>
</context>
<context>
    <name>SecretShelf</name>
    <message>
        <source>there are no credentials to act with on %1</source>
        <translation>没有可在 %1 上操作的凭据</translation>
    </message>
    <message>
        <source>the credentials for %1 cannot be read</source>
        <translation>无法读取 %1 的凭据</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>请重新登录</translation>
    </message>
</context>
<context>
    <name>ShellQuote</name>
    <message>
        <source>a quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>请用 %1 闭合</translation>
    </message>
    <message>
        <source>no shell reads this line, so &quot;%1&quot; would have no effect</source>
        <translation>此行不由任何 shell 读取，因此“%1”不会起作用</translation>
    </message>
    <message>
        <source>put it in single quotes, or leave it out</source>
        <translation>请将其放入单引号，或将其去掉</translation>
    </message>
</context>
<context>
    <name>SnapshotEvents</name>
    <message>
        <source>the engine no longer lists this step</source>
        <translation>引擎不再列出此步骤</translation>
    </message>
</context>
<context>
    <name>SourceAt</name>
    <message>
        <source>standard input has no revisions</source>
        <translation>标准输入没有修订版本</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>请指定文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 as of %2 (%3)</source>
        <translation>%1，截至 %2（%3）</translation>
    </message>
    <message>
        <source>%1 as of %2 (%3, then %4)</source>
        <translation>%1，截至 %2（%3，然后 %4）</translation>
    </message>
    <message>
        <source>this is a folder, not a pipeline</source>
        <translation>这是文件夹，不是流水线</translation>
    </message>
    <message>
        <source>name a pipeline file in it</source>
        <translation>请指定其中的流水线文件</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>是否指 %1？</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>warning: what the build changes is not known, so if_changed keeps every step: %1</source>
        <translation>警告：不知道构建更改了什么，因此 if_changed 保留每个步骤：%1</translation>
    </message>
    <message>
        <source>Reads the file as of this branch, tag or commit of its git repository.</source>
        <translation>读取文件在其 git 仓库的此分支、标签或提交时的内容。</translation>
    </message>
    <message>
        <source>--revision names no revision</source>
        <translation>--revision 未指定修订版本</translation>
    </message>
    <message>
        <source>write a branch, a tag or a commit; leave the option out for the file on the disk</source>
        <translation>请写分支、标签或提交；如需磁盘上的文件，请省略此选项</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>the message cannot be kept in the spool: %1</source>
        <translation>无法将消息保存到暂存区：%1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>%1 in the spool was put aside: %2</source>
        <translation>暂存区中的 %1 已搁置：%2</translation>
    </message>
</context>
<context>
    <name>StepAttributes</name>
    <message>
        <source>unmarshaling %1: got %2, want %3</source>
        <translation>读取 %1：得到 %2，应为 %3</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secrets cannot be null</source>
        <translation>读取 secrets：secrets 不能为 null</translation>
    </message>
    <message>
        <source>unsupported src type for MatrixSetup: %1</source>
        <translation>MatrixSetup 不支持此类型：%1</translation>
    </message>
    <message>
        <source>unsupported src type for MatrixAdjustmentsWith: %1</source>
        <translation>MatrixAdjustmentsWith 不支持此类型：%1</translation>
    </message>
    <message>
        <source>unsupported value type %1 in key %2 for MatrixAdjustmentsWith</source>
        <translation>MatrixAdjustmentsWith 的键 %2 不支持值类型 %1</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *MatrixAdjustment</source>
        <translation>类型不兼容：无法将 %1 读为 *MatrixAdjustment</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *MatrixAdjustments</source>
        <translation>类型不兼容：无法将 %1 读为 *MatrixAdjustments</translation>
    </message>
    <message>
        <source>unsupported src type for Matrix: %1</source>
        <translation>Matrix 不支持此类型：%1</translation>
    </message>
    <message>
        <source>unsupported type for cache: %1</source>
        <translation>cache 不支持此类型：%1</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *Signature</source>
        <translation>类型不兼容：无法将 %1 读为 *Signature</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret key must be a string, but was %1</source>
        <translation>读取 secrets：键应为字符串，却是 %1</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret key cannot be empty</source>
        <translation>读取 secrets：键不能为空</translation>
    </message>
    <message>
        <source>unmarshaling secrets: environment variable name cannot be empty</source>
        <translation>读取 secrets：环境变量名不能为空</translation>
    </message>
    <message>
        <source>unmarshaling secret: key must be a non-empty string, but was %1 %2</source>
        <translation>读取 secret：键应为非空字符串，却是 %1 %2</translation>
    </message>
    <message>
        <source>unmarshaling secret: environment_variable must be a string, but was %1</source>
        <translation>读取 secret：environment_variable 应为字符串，却是 %1</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret type %1, want string, map[string]any, or *ordered.Map</source>
        <translation>读取 secrets：类型 %1，应为 string、map[string]any 或 *ordered.Map</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *bool</source>
        <translation>类型不兼容：无法将 %1 读为 *bool</translation>
    </message>
    <message>
        <source>unmarshaling checkout.flags: unsupported type %1, want a mapping</source>
        <translation>读取 checkout.flags：不支持类型 %1，应为映射</translation>
    </message>
    <message>
        <source>unmarshaling checkout.flags.%1: expected a string, got %2</source>
        <translation>读取 checkout.flags.%1：应为字符串，却是 %2</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into %2</source>
        <translation>类型不兼容：无法将 %1 读为 %2</translation>
    </message>
    <message>
        <source>unmarshaling checkout: bool is not a valid value; use checkout.skip (e.g. checkout: { skip: %1 }) instead</source>
        <translation>读取 checkout：bool 不是有效的值；请改用 checkout.skip（例如 checkout: { skip: %1 }）</translation>
    </message>
    <message>
        <source>unmarshaling checkout: unsupported type for checkout: %1, want a mapping</source>
        <translation>读取 checkout：不支持类型 %1，应为映射</translation>
    </message>
    <message>
        <source>unmarshaling checkout: %1</source>
        <translation>读取 checkout：%1</translation>
    </message>
    <message>
        <source>The pipeline skips this step</source>
        <translation>流水线跳过此步骤</translation>
    </message>
</context>
<context>
    <name>StepBuilder</name>
    <message>
        <source>depends_on is a map; Buildkite expects a list of maps: put &apos;- &apos; in front of step</source>
        <translation>depends_on 是映射；Buildkite 需要映射的列表：请在 step 前加 &apos;- &apos;</translation>
    </message>
    <message>
        <source>this entry of depends_on names no step; write a key, or a map with step: KEY</source>
        <translation>depends_on 的这一项没有指明步骤；请写键，或写含 step: KEY 的映射</translation>
    </message>
    <message>
        <source>a group inside a group is refused by Buildkite; move its steps into the outer group</source>
        <translation>Buildkite 不接受组中嵌套组；请将其步骤移到外层组</translation>
    </message>
    <message>
        <source>not analysed: the steps that this one uploads while it runs (%1)</source>
        <translation>未分析：此步骤运行时上传的步骤（%1）</translation>
    </message>
</context>
<context>
    <name>StepClass</name>
    <message>
        <source>it runs &quot;%1&quot;</source>
        <translation>它运行“%1”</translation>
    </message>
    <message>
        <source>its label says &quot;%1&quot;</source>
        <translation>其标签文字含有“%1”</translation>
    </message>
    <message>
        <source>its name says &quot;%1&quot;</source>
        <translation>其名称含有“%1”</translation>
    </message>
    <message>
        <source>the release file says so</source>
        <translation>发布文件如此说明</translation>
    </message>
    <message>
        <source>the release file says that it does not publish</source>
        <translation>发布文件说明它不会公开发布</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>(not shown: looks like a secret)</source>
        <translation>（不显示：疑似机密）</translation>
    </message>
    <message>
        <source>any failure counts as soft</source>
        <translation>任何失败都算软失败</translation>
    </message>
    <message>
        <source>soft for exit status %1</source>
        <translation>退出状态为 %1 时算软失败</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>lost agent</source>
        <translation>代理丢失</translation>
    </message>
    <message numerus="yes">
        <source>after any failure up to %n time(s)</source>
        <translation>
            <numerusform>任何失败后，最多 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after exit status %1 up to %n time(s)</source>
        <translation>
            <numerusform>退出状态为 %1 后，最多 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not by hand</source>
        <translation>不可手动</translation>
    </message>
    <message>
        <source>not by hand: %1</source>
        <translation>不可手动：%1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3)</source>
        <translation>%1（%2，元数据 %3）</translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3): %4</source>
        <translation>%1（%2，元数据 %3）：%4</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Defined at</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>No step has this key; it is only named in depends_on. Correct the key or add the step.</source>
        <translation>没有步骤使用此键，它只出现在 depends_on 中。请更正键或添加步骤。</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Nothing: it may start at once.</source>
        <translation>无：可以立即启动。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it may fail</source>
        <translation>%1；允许失败</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>does not wait for the triggered build</source>
        <translation>不等待所触发的构建</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时间限制</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败处理</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>it runs even if what it waits for fails</source>
        <translation>即使所等待的步骤失败也会运行</translation>
    </message>
    <message>
        <source>Failures before it</source>
        <translation>之前的失败</translation>
    </message>
    <message>
        <source>it lets the steps behind it run all the same</source>
        <translation>仍让其后的步骤运行</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>未分析</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>由 %1 批准，%2</translation>
    </message>
    <message>
        <source>rejected by %1, %2</source>
        <translation>由 %1 驳回，%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>各次尝试</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>running, started %1</source>
        <translation>运行中，启动于 %1</translation>
    </message>
    <message>
        <source>%1 after %2, signal %3</source>
        <translation>%1，用时 %2，信号 %3</translation>
    </message>
    <message>
        <source>%1 after %2, exit status %3</source>
        <translation>%1，用时 %2，退出状态 %3</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>no longer waited for: it is not part of this build</source>
        <translation>不再等待：它不在此构建中</translation>
    </message>
    <message>
        <source>because its depends_on names it</source>
        <translation>因为其 depends_on 指定了它</translation>
    </message>
    <message>
        <source>because a wait needs every step before it</source>
        <translation>因为等待步骤需要其之前的所有步骤</translation>
    </message>
    <message>
        <source>because it is the nearest barrier before it</source>
        <translation>因为它是之前最近的屏障</translation>
    </message>
    <message>
        <source>because a block needs every step before it</source>
        <translation>因为阻塞步骤需要其之前的所有步骤</translation>
    </message>
    <message>
        <source>because this block is the nearest barrier before it</source>
        <translation>因为此阻塞步骤是之前最近的屏障</translation>
    </message>
    <message>
        <source>because its group waits for it</source>
        <translation>因为其所属的组等待它</translation>
    </message>
    <message>
        <source>because of a pipeline upload</source>
        <translation>因为流水线上传</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Runs if</source>
        <translation>运行条件</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>结果为</translation>
    </message>
    <message>
        <source>made up: %1</source>
        <translation>虚构：%1</translation>
    </message>
    <message>
        <source>Recorded, not run</source>
        <translation>已记录，未运行</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>略去的原因</translation>
    </message>
    <message>
        <source>In this build because</source>
        <translation>在此构建中的原因</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>a job of the step</comment>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>At</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>linked by hand: no engine holds it up</source>
        <translation>手动建立的连接：没有引擎会让它等待</translation>
    </message>
    <message>
        <source>because it names %1, which that step makes: no engine holds it up</source>
        <translation>因为它提到由该步骤产出的 %1：没有引擎会让它等待</translation>
    </message>
</context>
<context>
    <name>StepJudge</name>
    <message>
        <source>The condition cannot be decided, so the step is kept: %1 (column %2 of &quot;%3&quot;)</source>
        <translation>无法判定条件，因此保留该步骤：%1（“%3”的第 %2 列）</translation>
    </message>
    <message>
        <source>A step may have either &apos;branches&apos; or &apos;if&apos;; Buildkite refuses both together. Write the branches into the condition</source>
        <translation>一个步骤只能有 &apos;branches&apos; 或 &apos;if&apos; 之一；Buildkite 不接受两者并存。请把分支写进条件</translation>
    </message>
    <message>
        <source>cannot be decided: %1 is not known</source>
        <translation>无法判定：%1 未知</translation>
    </message>
    <message>
        <source>cannot be decided: these are not known: %1</source>
        <translation>无法判定：以下各项未知：%1</translation>
    </message>
    <message>
        <source>cannot be decided: the condition has an error: %1</source>
        <translation>无法判定：条件有错误：%1</translation>
    </message>
    <message>
        <source>if: %1 is always true</source>
        <translation>if: %1 始终为真</translation>
    </message>
    <message>
        <source>if: %1 is true because %2</source>
        <translation>if: %1 为真，因为 %2</translation>
    </message>
    <message>
        <source>if: %1 is always false</source>
        <translation>if: %1 始终为假</translation>
    </message>
    <message>
        <source>if: %1 is false because %2</source>
        <translation>if: %1 为假，因为 %2</translation>
    </message>
    <message>
        <source>its group: %1</source>
        <translation>其所在的组：%1</translation>
    </message>
    <message>
        <source>branches: %1 matches %2</source>
        <translation>branches: %1 与 %2 匹配</translation>
    </message>
    <message>
        <source>branches: %1 does not match %2</source>
        <translation>branches: %1 与 %2 不匹配</translation>
    </message>
    <message>
        <source>skip: %1</source>
        <translation>skip: %1</translation>
    </message>
    <message>
        <source>no condition: it is in every build</source>
        <translation>没有条件：它在每个构建中</translation>
    </message>
    <message>
        <source>Correct the expression; &apos;slipwayctl eval&apos; shows the place of the fault</source>
        <translation>请更正表达式；&apos;slipwayctl eval&apos; 会显示错误的位置</translation>
    </message>
    <message>
        <source>Move the branches into the condition: build.branch == &quot;NAME&quot;</source>
        <translation>请把分支移入条件：build.branch == &quot;NAME&quot;</translation>
    </message>
</context>
<context>
    <name>StepNode</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻塞</translation>
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
    <name>StepReader</name>
    <message>
        <source>cannot unmarshal from src %1</source>
        <translation>无法从 %1 读取</translation>
    </message>
    <message>
        <source>groups are nested more than %1 deep</source>
        <translation>组的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into %2</source>
        <translation>类型不兼容：无法将 %1 读为 %2</translation>
    </message>
    <message>
        <source>unmarshaling value for key %1: %2</source>
        <translation>读取键 %1 的值：%2</translation>
    </message>
    <message>
        <source>unknown step type %1, want one of [wait waiter block input manual]</source>
        <translation>未知的步骤类型 %1，应为其中之一 [wait waiter block input manual]</translation>
    </message>
    <message>
        <source>unmarshaling step: unsupported type %1</source>
        <translation>读取步骤：不支持类型 %1</translation>
    </message>
    <message>
        <source>write the step as a map with a key such as command, wait, block, input, trigger or group</source>
        <translation>请把步骤写成映射，含 command、wait、block、input、trigger 或 group 之类的键</translation>
    </message>
    <message>
        <source>unmarshaling step: step&apos;s `type` key was %1 (value %2), want string</source>
        <translation>读取步骤：步骤的 `type` 键是 %1（值为 %2），应为字符串</translation>
    </message>
    <message>
        <source>write one of command, wait, block, input, trigger, group</source>
        <translation>请写 command、wait、block、input、trigger、group 之一</translation>
    </message>
    <message>
        <source>unknown step type %1</source>
        <translation>未知的步骤类型 %1</translation>
    </message>
    <message>
        <source>cannot infer step type: need one of [command commands plugins wait waiter block input manual trigger group]</source>
        <translation>无法推断步骤类型：需要其中之一 [command commands plugins wait waiter block input manual trigger group]</translation>
    </message>
    <message>
        <source>unmarshaling steps: got %1, want a list of steps</source>
        <translation>读取步骤列表：得到 %1，应为步骤列表</translation>
    </message>
    <message>
        <source>write each step as a list item that starts with &apos;- &apos;</source>
        <translation>请把每个步骤写成以 &apos;- &apos; 开头的列表项</translation>
    </message>
    <message>
        <source>kept as a step of unknown type, because it cannot be read: %1</source>
        <translation>无法读取，保留为未知类型的步骤：%1</translation>
    </message>
</context>
<context>
    <name>StepRules</name>
    <message numerus="yes">
        <source>the reason in &apos;skip&apos; has more than %n character(s)</source>
        <translation>
            <numerusform>&apos;skip&apos; 中的原因超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it; a comment can hold the rest</source>
        <translation>请缩短它；其余内容可写在注释中</translation>
    </message>
    <message>
        <source>&apos;trigger&apos; names no pipeline</source>
        <translation>&apos;trigger&apos; 没有指明流水线</translation>
    </message>
    <message>
        <source>write the slug of the pipeline that shall be triggered</source>
        <translation>请写要触发的流水线的 slug</translation>
    </message>
    <message numerus="yes">
        <source>the key has more than %n character(s)</source>
        <translation>
            <numerusform>键超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten the key, and what depends on it</source>
        <translation>请缩短键，以及依赖它的内容</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; looks like a UUID, which Buildkite refuses</source>
        <translation>键“%1”形如 UUID，Buildkite 会拒绝</translation>
    </message>
    <message>
        <source>give the step a key that says what it does</source>
        <translation>请给该步骤一个能说明其作用的键</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; holds characters that Buildkite does not allow in keys</source>
        <translation>键“%1”含有 Buildkite 不允许在键中使用的字符</translation>
    </message>
    <message>
        <source>use letters, digits, and _ - : . ,</source>
        <translation>请使用字母、数字，以及 _ - : . ,</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no effect on a group</source>
        <translation>&apos;%1&apos; 对组不起作用</translation>
    </message>
    <message>
        <source>write it on the steps of the group</source>
        <translation>请把它写在组内的步骤上</translation>
    </message>
    <message>
        <source>&apos;concurrency&apos; without &apos;concurrency_group&apos; is refused</source>
        <translation>没有 &apos;concurrency_group&apos; 的 &apos;concurrency&apos; 会被拒绝</translation>
    </message>
    <message>
        <source>add concurrency_group: NAME</source>
        <translation>请添加 concurrency_group: NAME</translation>
    </message>
    <message>
        <source>&apos;concurrency_group&apos; without &apos;concurrency&apos; limits nothing</source>
        <translation>没有 &apos;concurrency&apos; 的 &apos;concurrency_group&apos; 不限制任何内容</translation>
    </message>
    <message>
        <source>add concurrency: 1</source>
        <translation>请添加 concurrency: 1</translation>
    </message>
    <message numerus="yes">
        <source>the name of the concurrency group has more than %n character(s)</source>
        <translation>
            <numerusform>并发组的名称超过 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten the name</source>
        <translation>请缩短名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no concurrency method</source>
        <translation>“%1”不是并发方法</translation>
    </message>
    <message>
        <source>write ordered or eager</source>
        <translation>请写 ordered 或 eager</translation>
    </message>
    <message>
        <source>&apos;parallelism&apos; is less than 1, so the step makes no job</source>
        <translation>&apos;parallelism&apos; 小于 1，因此该步骤不产生作业</translation>
    </message>
    <message>
        <source>write 1 or more, or leave it out</source>
        <translation>请写 1 或更大的数，或省略它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a cache</source>
        <translation>“%1”不是缓存的大小</translation>
    </message>
    <message>
        <source>write gigabytes with a small g: 20g</source>
        <translation>请用小写的 g 表示 GB：20g</translation>
    </message>
    <message numerus="yes">
        <source>a job is retried %n time(s) at most</source>
        <translation>
            <numerusform>一个作业最多重试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>lower the limit of the rule</source>
        <translation>请降低该规则的上限</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signal reason, so the rule never applies</source>
        <translation>“%1”不是信号原因，因此该规则从不适用</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>请写 %1 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a blocked build</source>
        <translation>“%1”不是被阻塞构建的状态</translation>
    </message>
    <message>
        <source>write passed, failed or running</source>
        <translation>请写 passed、failed 或 running</translation>
    </message>
    <message>
        <source>a field has no key, so its answer cannot be stored</source>
        <translation>有字段没有键，因此无法保存其答复</translation>
    </message>
    <message>
        <source>add key: NAME to the field</source>
        <translation>请给该字段添加 key: NAME</translation>
    </message>
    <message>
        <source>two fields have the key &quot;%1&quot;: one answer replaces the other</source>
        <translation>两个字段使用同一个键“%1”：一个答复会替换另一个</translation>
    </message>
    <message>
        <source>give each field its own key</source>
        <translation>请为每个字段指定各自的键</translation>
    </message>
    <message>
        <source>the step at line %1 asks for &quot;%2&quot; too: the later answer replaces the earlier</source>
        <translation>第 %1 行的步骤也询问“%2”：后一个答复会替换前一个</translation>
    </message>
    <message>
        <source>give each field its own key if both answers are wanted</source>
        <translation>如果两个答复都需要，请为每个字段指定各自的键</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of a field holds characters that Buildkite does not allow</source>
        <translation>字段的键“%1”含有 Buildkite 不允许的字符</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ /</source>
        <translation>请使用字母、数字，以及 - _ /</translation>
    </message>
    <message>
        <source>a field to select from has no options</source>
        <translation>选择字段没有选项</translation>
    </message>
    <message>
        <source>add options: a list of maps with label and value</source>
        <translation>请添加 options：含 label 和 value 的映射的列表</translation>
    </message>
    <message>
        <source>&apos;format&apos; of the field &quot;%1&quot; is no regular expression: %2</source>
        <translation>字段“%1”的 &apos;format&apos; 不是正则表达式：%2</translation>
    </message>
    <message>
        <source>correct the expression; it has to match the whole answer</source>
        <translation>请更正表达式；它必须与整个答复匹配</translation>
    </message>
    <message>
        <source>a group needs at least one step</source>
        <translation>组至少需要一个步骤</translation>
    </message>
    <message>
        <source>add steps, or remove the group</source>
        <translation>请添加步骤，或删除该组</translation>
    </message>
    <message>
        <source>an adjustment of the matrix names only some of its dimensions</source>
        <translation>矩阵的一项调整只写出了部分维度</translation>
    </message>
    <message>
        <source>name every dimension; read as every combination that has these values</source>
        <translation>请写出每个维度；目前按含有这些值的所有组合处理</translation>
    </message>
</context>
<context>
    <name>StepTitles</name>
    <message>
        <source>the titles of steps cannot be written: %1</source>
        <translation>无法写入步骤的标题：%1</translation>
    </message>
</context>
<context>
    <name>StructureRules</name>
    <message>
        <source>Write the key of a step of this build, or remove the dependency</source>
        <translation>请写此构建中某个步骤的键，或删除该依赖</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>请去掉这些依赖中的一个</translation>
    </message>
    <message>
        <source>Give each step of the build its own key</source>
        <translation>请为每个步骤指定各自的键</translation>
    </message>
    <message>
        <source>Correct the condition; slipwayctl eval shows the place</source>
        <translation>请更正条件；slipwayctl eval 会显示位置</translation>
    </message>
    <message>
        <source>Move the inner group to the top level</source>
        <translation>请把内层的组移到顶层</translation>
    </message>
    <message>
        <source>The gate &quot;%1&quot; holds nothing: a block inside a group holds only later steps of that group and what names it in depends_on</source>
        <translation>闸门“%1”不阻挡任何步骤：组内的 block 只阻挡该组中后面的步骤，以及在 depends_on 中指定它的步骤</translation>
    </message>
    <message>
        <source>Move the gate to the top level, or name it in depends_on</source>
        <translation>请把闸门移到顶层，或在 depends_on 中指定它</translation>
    </message>
    <message>
        <source>This wait stands beside a block, so Buildkite ignores it, continue_on_failure too: after a failure the block never opens</source>
        <translation>此 wait 与 block 相邻，因此 Buildkite 会忽略它，连同 continue_on_failure：失败之后 block 永远不会开启</translation>
    </message>
    <message>
        <source>This wait stands beside a block, so Buildkite ignores it: only the block holds what follows</source>
        <translation>此 wait 与 block 相邻，因此 Buildkite 会忽略它：只有 block 阻挡后续步骤</translation>
    </message>
    <message>
        <source>Remove the wait, and let the steps before it fail softly if the block must open</source>
        <translation>请删除 wait；如果 block 必须开启，请让其之前的步骤软失败</translation>
    </message>
    <message>
        <source>Remove the wait</source>
        <translation>请删除 wait</translation>
    </message>
    <message>
        <source>Nothing waits for the input &quot;%1&quot;: an input holds no later step by itself, only those that name it in depends_on</source>
        <translation>没有步骤等待输入“%1”：input 本身不阻挡后面的步骤，只阻挡在 depends_on 中指定它的步骤</translation>
    </message>
    <message>
        <source>Give it a key and name it in depends_on, or use a block</source>
        <translation>请给它一个键并在 depends_on 中指定它，或使用 block</translation>
    </message>
    <message>
        <source>Name %1 in depends_on of the steps that need the answer, or use a block</source>
        <translation>请在需要该答复的步骤的 depends_on 中指定 %1，或使用 block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; downloads %2 and no step uploads it</source>
        <translation>“%1”下载 %2，而没有步骤上传它</translation>
    </message>
    <message>
        <source>Add it to artifact_paths of the step that makes it, or correct the pattern</source>
        <translation>请将其加入产出它的步骤的 artifact_paths，或更正模式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; downloads %2 of &quot;%3&quot; and does not wait for it</source>
        <translation>“%1”下载“%3”的 %2，却不等待它</translation>
    </message>
    <message>
        <source>Add %1 to depends_on</source>
        <translation>请把 %1 加入 depends_on</translation>
    </message>
    <message>
        <source>Split it, or upload a part of the pipeline later</source>
        <translation>请将其拆分，或稍后再上传流水线的一部分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 teams; Buildkite allows 100</source>
        <translation>“%1”指定了 %2 个团队；Buildkite 最多允许 100 个</translation>
    </message>
    <message>
        <source>The annotation of &quot;%1&quot; is larger than 1 MiB, which Buildkite refuses</source>
        <translation>“%1”的注解大于 1 MiB，Buildkite 会拒绝</translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message>
        <source>A suppression wants a reason</source>
        <translation>忽略需要理由</translation>
    </message>
    <message>
        <source>write why the finding is accepted</source>
        <translation>请写明为何接受该发现项</translation>
    </message>
    <message>
        <source>There is no finding %1 in this file</source>
        <translation>此文件中没有发现项 %1</translation>
    </message>
    <message>
        <source>There is no finding %1 of the step &quot;%2&quot;</source>
        <translation>步骤“%2”没有发现项 %1</translation>
    </message>
    <message>
        <source>the findings are listed by slipwayctl lint</source>
        <translation>slipwayctl lint 会列出发现项</translation>
    </message>
</context>
<context>
    <name>Suppressions</name>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The suppression of %1 for %2 is void, because what it was decided on has changed since (%3: &quot;%4&quot;)</source>
        <translation>对 %2 忽略 %1 的设置已失效，因为作出该决定的依据此后已更改（%3：“%4”）</translation>
    </message>
    <message>
        <source>Look at the change, then suppress it again with a reason or mend it</source>
        <translation>请查看该更改，然后写明理由重新忽略，或进行修正</translation>
    </message>
</context>
<context>
    <name>SystemKeyring</name>
    <message>
        <source>the keychain is locked, and was not opened</source>
        <translation>密钥环已锁定，且未被解锁</translation>
    </message>
</context>
<context>
    <name>TaskGraphReader</name>
    <message>
        <source>This JSON cannot be read here</source>
        <translation>此 JSON 在此处无法读取</translation>
    </message>
    <message>
        <source>check that this is %1 of a decision or action task</source>
        <translation>请检查这是否为决策任务或动作任务的 %1</translation>
    </message>
    <message>
        <source>this file seems to be %1</source>
        <translation>此文件似乎是 %1</translation>
    </message>
    <message>
        <source>the file is empty; expected %1</source>
        <translation>文件为空；应为 %1</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>请重新下载</translation>
    </message>
    <message>
        <source>Expected an object: %1 starts with “{”</source>
        <translation>应为对象：%1 应以“{”开头</translation>
    </message>
    <message>
        <source>Expected a list: %1 starts with “[”</source>
        <translation>应为列表：%1 应以“[”开头</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message numerus="yes">
        <source>more tasks than the limit of %n</source>
        <translation>
            <numerusform>任务数超过了 %n 个的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>open a smaller graph</source>
        <translation>请打开较小的图</translation>
    </message>
    <message>
        <source>The task ID of “%1” is to be a text</source>
        <translation>“%1”的任务 ID 应为字符串</translation>
    </message>
    <message>
        <source>Every item of the list is to be a label, which is a text</source>
        <translation>列表的每一项都应为标签，即字符串</translation>
    </message>
    <message>
        <source>“%1” of a task is to be %2</source>
        <translation>任务的“%1”应为%2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值（true 或 false）</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>The entry “%1” has no “kind”, which every task of a task graph has</source>
        <translation>条目“%1”没有“kind”，而任务图的每个任务都应有</translation>
    </message>
    <message>
        <source>The entry “%1” has no “dependencies”, which every task of a task graph has</source>
        <translation>条目“%1”没有“dependencies”，而任务图的每个任务都应有</translation>
    </message>
    <message>
        <source>The entry “%1” is to be a task: an object with “kind”, “dependencies” and “task”</source>
        <translation>条目“%1”应为任务：含有“kind”、“dependencies”和“task”的对象</translation>
    </message>
    <message>
        <source>one task is larger than the limit of %1</source>
        <translation>有一个任务超过了 %1 的上限</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>a task has no taskId or no state</source>
        <translation>有任务没有 taskId 或没有状态</translation>
    </message>
    <message>
        <source>this is no list of a task group: it has no taskGroupId</source>
        <translation>这不是任务组的列表：它没有 taskGroupId</translation>
    </message>
    <message>
        <source>check the address: it should lead to a Taskcluster deployment</source>
        <translation>请检查地址：它应指向 Taskcluster 部署</translation>
    </message>
    <message>
        <source>this page is of the group %1, not of %2</source>
        <translation>此页属于组 %1，而不是 %2</translation>
    </message>
    <message>
        <source>task group %1</source>
        <translation>任务组 %1</translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>a task ID has 22 letters, digits, “-” and “_”; copy it, or the whole address, from the page of the task group</source>
        <translation>任务 ID 由 22 个字母、数字、“-”和“_”组成；请从任务组的页面复制任务 ID 或整个地址</translation>
    </message>
    <message>
        <source>This address names “%1” where a task ID is expected</source>
        <translation>此地址中应为任务 ID 之处是“%1”</translation>
    </message>
    <message>
        <source>This address names no task and no task group</source>
        <translation>此地址没有指明任务或任务组</translation>
    </message>
    <message>
        <source>open the decision or action task, or its task group, and copy the address of that page</source>
        <translation>请打开决策任务或动作任务，或其任务组，并复制该页面的地址</translation>
    </message>
    <message>
        <source>This is a revision, not a task ID</source>
        <translation>这是修订版本，不是任务 ID</translation>
    </message>
    <message>
        <source>look for the graphs of this revision instead</source>
        <translation>请改为查找此修订版本的图</translation>
    </message>
    <message>
        <source>This is a UUID; Taskcluster writes it as %1</source>
        <translation>这是 UUID；Taskcluster 将其写作 %1</translation>
    </message>
    <message>
        <source>paste that instead</source>
        <translation>请改为粘贴该内容</translation>
    </message>
    <message>
        <source>This is more than one word; a task ID has no spaces in it</source>
        <translation>这不止一个词；任务 ID 中没有空格</translation>
    </message>
    <message>
        <source>paste one task ID or address at a time</source>
        <translation>请每次只粘贴一个任务 ID 或地址</translation>
    </message>
    <message>
        <source>“%1” is no task ID: “%2” never stands in one</source>
        <translation>“%1”不是任务 ID：其中不会出现“%2”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no task ID: it has %n character(s), a task ID has 22</source>
        <translation>
            <numerusform>“%1”不是任务 ID：它有 %n 个字符，而任务 ID 有 22 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a task ID but cannot be one: a character was changed</source>
        <translation>“%1”看似任务 ID，但不可能是：有字符被改动过</translation>
    </message>
    <message>
        <source>copy it again; capital and small letters differ</source>
        <translation>请重新复制；注意区分大小写</translation>
    </message>
    <message>
        <source>Nothing to read: the text is empty</source>
        <translation>没有可读取的内容：文本为空</translation>
    </message>
    <message numerus="yes">
        <source>This text of %n character(s) is too long for a task ID or an address</source>
        <translation>
            <numerusform>此文本有 %n 个字符，作为任务 ID 或地址过长</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like an access token, not like a task ID; it was not kept</source>
        <translation>这看似访问令牌，而不是任务 ID；未予保留</translation>
    </message>
    <message>
        <source>paste a task ID; revoke the token if others can see this screen</source>
        <translation>请粘贴任务 ID；如果他人能看到此屏幕，请吊销该令牌</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>%1 sends us on to where we do not go: %2</source>
        <translation>%1 将请求转向不允许访问的地址：%2</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>引擎答复的状态为 %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran and passed</source>
        <translation>运行并通过</translation>
    </message>
    <message>
        <source>Ran and failed softly</source>
        <translation>运行并软失败</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>运行超时</translation>
    </message>
    <message>
        <source>Was cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Was interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Is running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Ran and failed</source>
        <translation>运行并失败</translation>
    </message>
    <message>
        <source>No gate held the release up.</source>
        <translation>没有闸门使发布等待。</translation>
    </message>
    <message>
        <source>Gate %1 cost %2, %3 % of the release.</source>
        <translation>闸门 %1 耗时 %2，占发布的 %3 %。</translation>
    </message>
    <message numerus="yes">
        <source>When it ends cannot be said: none of the %n step(s) left has run before.</source>
        <translation>
            <numerusform>无法预计何时结束：剩余的 %n 个步骤此前都没有运行过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) left have never run before (%2 %)</source>
        <translation>
            <numerusform>剩余的 %n 个步骤中有 %1 个从未运行过（%2 %）</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected finish if approved at %1: %2 at the earliest; %3.</source>
        <translation>如在 %1 批准，预计最早完成时间：%2；%3。</translation>
    </message>
    <message>
        <source>Expected finish: %1 at the earliest; %2.</source>
        <translation>预计最早完成时间：%1；%2。</translation>
    </message>
    <message>
        <source>Expected finish if approved now: %1 at the earliest; %2.</source>
        <translation>如现在批准，预计最早完成时间：%1；%2。</translation>
    </message>
    <message>
        <source>Expected finish if approved at %1: %2.</source>
        <translation>如在 %1 批准，预计完成时间：%2。</translation>
    </message>
    <message>
        <source>Expected finish: %1.</source>
        <translation>预计完成时间：%1。</translation>
    </message>
    <message>
        <source>Expected finish if approved now: %1.</source>
        <translation>如现在批准，预计完成时间：%1。</translation>
    </message>
    <message>
        <source>The critical path is partial: not everything about %1 is on record.</source>
        <translation>关键路径不完整：%1 的记录不全。</translation>
    </message>
    <message numerus="yes">
        <source>The critical path is partial: not everything about %n step(s) is on record.</source>
        <translation>
            <numerusform>关键路径不完整：%n 个步骤的记录不全。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>正在等待人员</translation>
    </message>
    <message>
        <source>Waited for a person</source>
        <translation>曾等待人员</translation>
    </message>
    <message>
        <source>Waited for a worker</source>
        <translation>曾等待工作进程</translation>
    </message>
    <message>
        <source>Stands still until a person runs it again</source>
        <translation>停住，直到有人再次运行它</translation>
    </message>
    <message>
        <source>Stood still until a person ran it again</source>
        <translation>曾停住，直到有人再次运行它</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>%1 in one earlier run</source>
        <translation>此前的一次运行中为 %1</translation>
    </message>
    <message numerus="yes">
        <source>usually %1, between %2 and %3 in %n earlier run(s)</source>
        <translation>
            <numerusform>通常为 %1，此前的 %n 次运行中介于 %2 和 %3 之间</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, as far as it is on record</source>
        <translation>%1，以现有记录为准</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作进程 %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>决定者：%1</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>位于关键路径上</translation>
    </message>
    <message>
        <source>%1 so far, %2 of it waiting for people.</source>
        <translation>至今 %1，其中 %2 在等待人员。</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>至今 %1。</translation>
    </message>
    <message>
        <source>%1 in all, %2 of it waiting for people.</source>
        <translation>共 %1，其中 %2 在等待人员。</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>共 %1。</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>The folder for journals, logs and artifacts.</source>
        <translation>存放事件日志、日志和制品的文件夹。</translation>
    </message>
    <message>
        <source>The form of the answer: %1.</source>
        <translation>答复的格式：%1。</translation>
    </message>
    <message>
        <source>Look at rehearsals instead of real runs.</source>
        <translation>查看演练，而不是真实运行。</translation>
    </message>
    <message>
        <source>%1 wants one %2, got %3</source>
        <translation>%1 需要一个 %2，实际为 %3 个</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected one of %2</source>
        <translation>未知的 --format %1；应为 %2 之一</translation>
    </message>
    <message>
        <source>median s</source>
        <translation>中位数（秒）</translation>
    </message>
    <message>
        <source>min s</source>
        <translation>最短（秒）</translation>
    </message>
    <message>
        <source>max s</source>
        <translation>最长（秒）</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行次数</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier rehearsal(s)</source>
        <translation>
            <numerusform>此前 %n 次演练</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s)</source>
        <translation>
            <numerusform>此前 %n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>gate, waiting for a person</source>
        <translation>闸门，等待人员</translation>
    </message>
    <message>
        <source>Prints what ran when in a release: attempts, waiting for people and for workers, what each gate cost, and the critical path: the chain that determined when it ended.</source>
        <translation>输出发布中各项内容的运行时间：尝试、等待人员和工作进程的时间、每个闸门的耗时，以及关键路径，即决定发布何时结束的链条。</translation>
    </message>
    <message>
        <source>The release: its id, the start of one, or latest.</source>
        <translation>发布：其 ID、ID 的开头部分，或 latest。</translation>
    </message>
    <message>
        <source>Prints what each step of a pipeline took in its last 50 releases in the state folder, and how long its gates waited. Rehearsals are kept apart.</source>
        <translation>输出流水线的每个步骤在状态文件夹中最近 50 次发布里的用时，以及其闸门等待了多久。演练分开统计。</translation>
    </message>
    <message>
        <source>The pipeline.</source>
        <translation>流水线。</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Timeline of the release</source>
        <translation>发布时间线</translation>
    </message>
    <message>
        <source>the timeline has too many rows for a PNG</source>
        <translation>时间线的行数太多，无法存为 PNG</translation>
    </message>
    <message>
        <source>save it as SVG or CSV, or look at it by worker</source>
        <translation>请另存为 SVG 或 CSV，或按工作进程查看</translation>
    </message>
    <message>
        <source>the picture cannot be made</source>
        <translation>无法生成图片</translation>
    </message>
    <message>
        <source>the timeline cannot be saved: %1</source>
        <translation>无法保存时间线：%1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Worker not recorded</source>
        <translation>未记录工作进程</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>工作进程 %1</translation>
    </message>
</context>
<context>
    <name>TimelinePaint</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Waited for a person</source>
        <translation>曾等待人员</translation>
    </message>
    <message>
        <source>Waited for a worker</source>
        <translation>曾等待工作进程</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>%1 refuses these credentials</source>
        <translation>%1 拒绝这些凭据</translation>
    </message>
    <message>
        <source>%1 does not know this token</source>
        <translation>%1 不认识此令牌</translation>
    </message>
    <message>
        <source>see that it is whole and has not expired</source>
        <translation>请确认它完整且未过期</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 答复的状态为 %2</translation>
    </message>
    <message>
        <source>nothing was kept; try again later</source>
        <translation>未保存任何内容；请稍后重试</translation>
    </message>
    <message>
        <source>%1 does not say what these credentials may do</source>
        <translation>%1 没有说明这些凭据有哪些权限</translation>
    </message>
    <message>
        <source>see that the address is right</source>
        <translation>请确认地址正确</translation>
    </message>
</context>
<context>
    <name>TrainFile</name>
    <message>
        <source>a release across engines is a map with sources</source>
        <translation>跨引擎发布是含 sources 的映射</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>请至少指定一个来源</translation>
    </message>
    <message>
        <source>there are no sources</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>name at least one build or task group</source>
        <translation>请至少指定一个构建或任务组</translation>
    </message>
    <message>
        <source>links is a list of maps with from and to</source>
        <translation>links 是映射的列表，每个映射含 from 和 to</translation>
    </message>
    <message>
        <source>sources is a list of maps with id and url</source>
        <translation>sources 是映射的列表，每个映射含 id 和 url</translation>
    </message>
    <message>
        <source>a source is a map with id and url</source>
        <translation>来源是含 id 和 url 的映射</translation>
    </message>
    <message>
        <source>this source has no url</source>
        <translation>此来源没有 url</translation>
    </message>
    <message>
        <source>write the address of a build or a task group</source>
        <translation>请填写构建或任务组的地址</translation>
    </message>
    <message>
        <source>this is the address of a pipeline, not of one build</source>
        <translation>这是流水线的地址，而不是某个构建的地址</translation>
    </message>
    <message>
        <source>add /builds/ and the number of the build</source>
        <translation>请加上 /builds/ 和构建的编号</translation>
    </message>
    <message>
        <source>this source has no id</source>
        <translation>此来源没有 id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id of a source</source>
        <translation>&apos;%1&apos; 不能用作来源的 id</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 60</source>
        <translation>请使用字母、数字、&apos;-&apos;、&apos;_&apos; 和 &apos;.&apos;，最多 60 个字符</translation>
    </message>
    <message>
        <source>a task group has no definition</source>
        <translation>任务组没有 definition</translation>
    </message>
    <message>
        <source>definitions are for builds of Buildkite</source>
        <translation>definition 只用于 Buildkite 的构建</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>来源超过 %1 个</translation>
    </message>
    <message>
        <source>make two releases of them</source>
        <translation>请将其分成两个发布</translation>
    </message>
    <message>
        <source>there is a source &apos;%1&apos; already</source>
        <translation>已有来源 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>give each its own id</source>
        <translation>请为每个来源指定各自的 id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the same as &apos;%2&apos;</source>
        <translation>&apos;%1&apos; 与 &apos;%2&apos; 相同</translation>
    </message>
    <message>
        <source>name each build once</source>
        <translation>每个构建请只指定一次</translation>
    </message>
    <message>
        <source>a link is a map with from and to</source>
        <translation>连接是含 from 和 to 的映射</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no step of a source</source>
        <translation>&apos;%1&apos; 不是任何来源的步骤</translation>
    </message>
    <message>
        <source>write the id of a source, &apos;/&apos; and the id of a step</source>
        <translation>请依次填写来源的 id、&apos;/&apos; 和步骤的 id</translation>
    </message>
    <message>
        <source>a step cannot wait for itself</source>
        <translation>步骤不能等待自身</translation>
    </message>
    <message>
        <source>name two steps</source>
        <translation>请指定两个步骤</translation>
    </message>
    <message>
        <source>there is more than one document in this file</source>
        <translation>此文件中有多个文档</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>请只保留一个</translation>
    </message>
    <message>
        <source>this file cannot be written: %1</source>
        <translation>无法写入此文件：%1</translation>
    </message>
    <message>
        <source>choose another folder, or check the free space and the permissions</source>
        <translation>请选择其他文件夹，或检查可用空间和权限</translation>
    </message>
</context>
<context>
    <name>TrainWatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: opened by %2</source>
        <translation>%1：由 %2 开启</translation>
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
    <name>UnblockCommand</name>
    <message>
        <source>The gate: its key, its label, or the id of its job.</source>
        <translation>闸门：其键、标签或作业的 ID。</translation>
    </message>
    <message>
        <source>A value of the gate&apos;s form; may be repeated.</source>
        <translation>闸门表单的值；可重复使用。</translation>
    </message>
    <message>
        <source>Why it is opened; written into the audit log.</source>
        <translation>开启的理由；会写入审计日志。</translation>
    </message>
    <message>
        <source>The pipeline the build was made from: the fields are checked against its gate before anything is sent.</source>
        <translation>生成此构建的流水线：发送任何内容之前，先按其闸门检查各字段。</translation>
    </message>
    <message>
        <source>Refuse if the build is of another commit.</source>
        <translation>构建属于其他提交时拒绝开启。</translation>
    </message>
    <message>
        <source>The folder of the audit log.</source>
        <translation>存放审计日志的文件夹。</translation>
    </message>
    <message>
        <source>unblock wants one address, got %1</source>
        <translation>unblock 需要一个地址，实际为 %1 个</translation>
    </message>
    <message>
        <source>only builds of Buildkite have gates that can be opened from here</source>
        <translation>只有 Buildkite 构建的闸门可以从这里开启</translation>
    </message>
    <message>
        <source>--gate says which gate to open</source>
        <translation>--gate 指定要开启的闸门</translation>
    </message>
    <message>
        <source>--reason says why, for those who come after</source>
        <translation>--reason 说明理由，供日后的人查看</translation>
    </message>
    <message>
        <source>--field %1 has no name and value: write KEY=VALUE</source>
        <translation>--field %1 没有名称和值：请写成 KEY=VALUE</translation>
    </message>
    <message>
        <source>the definition has no gate %1</source>
        <translation>定义中没有闸门 %1</translation>
    </message>
    <message>
        <source>name it by its key</source>
        <translation>请用其键来指定</translation>
    </message>
    <message>
        <source>Opens one gate of a build of Buildkite: looks at the build first, sends one request, and believes the build that it reads back. It looks with the token of BUILDKITE_API_TOKEN and acts with that of BUILDKITE_ACT_TOKEN; where the second is not set it acts with the first, and says so.</source>
        <translation>开启 Buildkite 构建的一个闸门：先查看构建，发送一个请求，并以重新读取到的构建为准。查看时使用 BUILDKITE_API_TOKEN 的令牌，操作时使用 BUILDKITE_ACT_TOKEN 的令牌；未设置后者时使用前者操作，并予以说明。</translation>
    </message>
    <message>
        <source>BUILDKITE_ACT_TOKEN is not set: acting with the token of %1</source>
        <translation>未设置 BUILDKITE_ACT_TOKEN：使用 %1 的令牌进行操作</translation>
    </message>
</context>
<context>
    <name>UsageFault</name>
    <message>
        <source>see &apos;slipwayctl %1 --help&apos;</source>
        <translation>参见 &apos;slipwayctl %1 --help&apos;</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>did you mean %1? see &apos;slipwayctl %2 --help&apos;</source>
        <translation>是否指 %1？参见 &apos;slipwayctl %2 --help&apos;</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Look once, print what there is, and end.</source>
        <translation>只查看一次，输出现有内容后结束。</translation>
    </message>
    <message>
        <source>End as soon as a gate waits for a person, with status 3.</source>
        <translation>一旦有闸门等待人员处理即结束，状态为 3。</translation>
    </message>
    <message>
        <source>The form of the answer: %1.</source>
        <translation>答复的格式：%1。</translation>
    </message>
    <message>
        <source>The pipeline a build was made from: tells what waits for what, and where the two differ.</source>
        <translation>生成此构建的流水线：用于说明各步骤在等待什么，以及两者有何不同。</translation>
    </message>
    <message>
        <source>watch wants one address, got %1</source>
        <translation>watch 需要一个地址，实际为 %1 个</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected one of %2</source>
        <translation>未知的 --format %1；应为 %2 之一</translation>
    </message>
    <message>
        <source>this is the address of a pipeline, not of one build</source>
        <translation>这是流水线的地址，而不是某个构建的地址</translation>
    </message>
    <message>
        <source>add /builds/ and the number of the build</source>
        <translation>请加上 /builds/ 和构建的编号</translation>
    </message>
    <message>
        <source>--definition is for builds of Buildkite</source>
        <translation>--definition 只用于 Buildkite 的构建</translation>
    </message>
    <message>
        <source>%1: opened by %2</source>
        <translation>%1：由 %2 开启</translation>
    </message>
    <message>
        <source>Follows a build of Buildkite, a task group of Taskcluster, or all that a NAME.slipway-train.yml names: one event a line, until it is over. Credentials come from BUILDKITE_API_TOKEN, or from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE.</source>
        <translation>跟踪 Buildkite 的构建、Taskcluster 的任务组，或 NAME.slipway-train.yml 中列出的全部来源：每行一个事件，直到结束。凭据取自 BUILDKITE_API_TOKEN，或取自 TASKCLUSTER_CLIENT_ID、TASKCLUSTER_ACCESS_TOKEN 和 TASKCLUSTER_CERTIFICATE。</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE/builds/N, https://ROOT/tasks/groups/ID or NAME.slipway-train.yml</source>
        <translation>https://buildkite.com/ORG/PIPELINE/builds/N、https://ROOT/tasks/groups/ID 或 NAME.slipway-train.yml</translation>
    </message>
    <message>
        <source>--definition is for one build; in this file each source names its own</source>
        <translation>--definition 用于单个构建；在此文件中，每个来源各自指定</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>change the file itself, then reload it</source>
        <translation>请更改文件本身，然后重新加载</translation>
    </message>
    <message>
        <source>no pipeline is open</source>
        <translation>没有打开流水线</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot; in the file</source>
        <translation>文件中没有步骤“%1”</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot; in the scratch copy</source>
        <translation>草稿副本中没有步骤“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written once for several steps (an alias), so it cannot be changed alone</source>
        <translation>“%1”只写了一次，供多个步骤使用（别名），因此不能单独更改</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as a map, so nothing can be added to it</source>
        <translation>“%1”没有写成映射，因此无法向其添加内容</translation>
    </message>
    <message>
        <source>the way this step is written cannot be changed safely</source>
        <translation>此步骤的写法无法安全地更改</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>%1 的条件</translation>
    </message>
    <message>
        <source>a dependency needs the key of a step</source>
        <translation>依赖需要步骤的键</translation>
    </message>
    <message>
        <source>Dependency of %1</source>
        <translation>%1 的依赖</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name &quot;%2&quot; in its depends_on</source>
        <translation>“%1”没有在其 depends_on 中指定“%2”</translation>
    </message>
    <message>
        <source>Allowed failure of %1</source>
        <translation>%1 的允许失败</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>恢复为文件内容</translation>
    </message>
</context>
<context>
    <name>WhyBuilt</name>
    <message>
        <source>Nothing in the order needs %1: it was asked for</source>
        <translation>此顺序中没有任何项需要 %1：它是直接请求的</translation>
    </message>
    <message>
        <source>%1 is needed by %2</source>
        <translation>%2 需要 %1</translation>
    </message>
    <message>
        <source>%1 is needed by %2, for %3: %4</source>
        <translation>%2 需要 %1，最终用于 %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n other(s) need it too</source>
        <translation>
            <numerusform>%1；另有 %n 项也需要它</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkScope</name>
    <message>
        <source>the work was cancelled</source>
        <translation>工作已取消</translation>
    </message>
</context>
<context>
    <name>WorkServer</name>
    <message>
        <source>There is no memory left; the worker ends</source>
        <translation>内存已耗尽；工作进程将结束</translation>
    </message>
    <message>
        <source>An answer cannot be written: %1</source>
        <translation>无法写入答复：%1</translation>
    </message>
    <message>
        <source>Requests cannot be waited for: %1</source>
        <translation>无法等待请求：%1</translation>
    </message>
    <message>
        <source>The worker was told to stop</source>
        <translation>工作进程收到了停止指令</translation>
    </message>
    <message>
        <source>Requests cannot be read: %1</source>
        <translation>无法读取请求：%1</translation>
    </message>
    <message>
        <source>Request %1 was asked again before it was answered</source>
        <translation>请求 %1 尚未得到答复，就被再次提出</translation>
    </message>
</context>
<context>
    <name>WorkerCommand</name>
    <message>
        <source>--protocol %1 is not known; a worker speaks proto or json</source>
        <translation>未知的 --protocol %1；工作进程使用 proto 或 json</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to %1, not &apos;%2&apos;</source>
        <translation>--jobs 需要 1 到 %1 之间的数字，而不是 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Works for Bazel: with --persistent_worker it reads requests from standard input and answers each on standard output, several at the same time, until the input ends. A request&apos;s arguments are those of slipwayctl: %1 with their options. Without --persistent_worker it does once what the arguments or flag files say, and ends as that command does.</source>
        <translation>为 Bazel 工作：使用 --persistent_worker 时，从标准输入读取请求，并在标准输出上逐一答复，可同时处理多个，直到输入结束。请求的参数与 slipwayctl 的相同：%1 及其选项。不使用 --persistent_worker 时，按参数或参数文件执行一次，并以该命令的状态结束。</translation>
    </message>
    <message>
        <source>Stays and serves requests; may stand anywhere among the arguments.</source>
        <translation>持续运行并处理请求；可位于参数中的任何位置。</translation>
    </message>
    <message>
        <source>How requests and answers are written: proto or json, as the rule&apos;s requires-worker-protocol says.</source>
        <translation>请求和答复的书写格式：proto 或 json，与规则的 requires-worker-protocol 一致。</translation>
    </message>
    <message>
        <source>How many requests are worked on at the same time; else as many as there are processors.</source>
        <translation>同时处理的请求数；默认与处理器数量相同。</translation>
    </message>
    <message>
        <source>What to do once: a command with its arguments, or @FILE with an argument on each line.</source>
        <translation>只执行一次的内容：命令及其参数，或每行一个参数的 @FILE。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no argument to start a worker with; what is to be done stands in the flag file</source>
        <translation>&apos;%1&apos; 不是启动工作进程的参数；要执行的内容应写在参数文件中</translation>
    </message>
    <message>
        <source>there is nothing to do: write --persistent_worker, a command or a flag file</source>
        <translation>没有要执行的内容：请写 --persistent_worker、命令或参数文件</translation>
    </message>
    <message>
        <source>slipwayctl worker: standard input and output cannot be kept for requests and answers</source>
        <translation>slipwayctl worker：无法为请求和应答保留标准输入和标准输出</translation>
    </message>
    <message>
        <source>slipwayctl worker: %1</source>
        <translation>slipwayctl worker：%1</translation>
    </message>
</context>
<context>
    <name>WorkerConversation</name>
    <message>
        <source>A worker may write nothing but answers to its standard output; let it write everything else to standard error.</source>
        <translation>工作进程只能向标准输出写入答复；其他内容请全部写入标准错误。</translation>
    </message>
    <message>
        <source>This worker takes one request at a time, and has one</source>
        <translation>此工作进程一次只处理一个请求，现已有一个</translation>
    </message>
    <message>
        <source>The worker wrote something that was not asked for: %1</source>
        <translation>工作进程写出了并未请求的内容：%1</translation>
    </message>
    <message>
        <source>The worker answered request %1, and nothing was asked: it answers twice, or unasked</source>
        <translation>工作进程答复了请求 %1，但没有待答复的请求：它重复答复了，或未经请求就答复了</translation>
    </message>
    <message>
        <source>The worker answered request %1; asked are: %2</source>
        <translation>工作进程答复了请求 %1；待答复的请求是：%2</translation>
    </message>
    <message>
        <source>Let the worker give each answer the request_id of its request.</source>
        <translation>请让工作进程在每个答复中给出相应请求的 request_id。</translation>
    </message>
    <message>
        <source>The worker says that request %1 was cancelled; nobody cancelled it</source>
        <translation>工作进程称请求 %1 已取消；但没有人取消它</translation>
    </message>
    <message numerus="yes">
        <source>The worker closed its output; %n request(s) have no answer</source>
        <translation>
            <numerusform>工作进程关闭了输出；有 %n 个请求没有得到答复</numerusform>
        </translation>
    </message>
    <message>
        <source>A request with the id %1 is in flight</source>
        <translation>ID 为 %1 的请求正在处理中</translation>
    </message>
    <message>
        <source>The answer to request %1 has no request_id: a multiplex Bazel waits for ever</source>
        <translation>对请求 %1 的答复没有 request_id：以多路复用(multiplex)方式运行的 Bazel 会永远等待</translation>
    </message>
    <message>
        <source>The output is no UTF-8: Bazel refuses the whole answer</source>
        <translation>输出不是 UTF-8：Bazel 会拒绝整个答复</translation>
    </message>
    <message>
        <source>The first answer has less than %1 characters: Bazel waits for more, for ever</source>
        <translation>首个答复不足 %1 个字符：Bazel 会永远等待更多内容</translation>
    </message>
</context>
<context>
    <name>WorkerRule</name>
    <message>
        <source>there are two workers named &quot;%1&quot;</source>
        <translation>有两个名为“%1”的工作进程</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>请重命名其中一个</translation>
    </message>
    <message>
        <source>no command reaches the worker %1: %2 takes them all</source>
        <translation>没有命令会到达工作进程 %1：全部被 %2 接手</translation>
    </message>
    <message>
        <source>put the longer command first</source>
        <translation>请把较长的命令放在前面</translation>
    </message>
    <message>
        <source>a worker needs the leading words of the commands that it serves, such as conan install</source>
        <translation>工作进程需要其所处理命令的开头单词，例如 conan install</translation>
    </message>
    <message>
        <source>the first word of the command is a program&apos;s name, without a folder: %1</source>
        <translation>命令的第一个单词应为程序名，不含文件夹：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a command that a worker serves</source>
        <translation>“%1”不能作为工作进程所处理命令的名称</translation>
    </message>
    <message>
        <source>a worker needs a startup command</source>
        <translation>工作进程需要启动命令</translation>
    </message>
    <message>
        <source>leave --persistent_worker out of the startup command: it is added behind it</source>
        <translation>请去掉启动命令中的 --persistent_worker：它会自动加在后面</translation>
    </message>
    <message>
        <source>a worker needs room for at least one process and one request</source>
        <translation>工作进程至少要能容纳一个进程和一个请求</translation>
    </message>
    <message>
        <source>a worker in a sandbox needs outputs: everything else that it writes is thrown away</source>
        <translation>沙箱中的工作进程需要 outputs：它写出的其他内容都会被丢弃</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable</source>
        <translation>“%1”不能作为变量名</translation>
    </message>
</context>
<context>
    <name>WorkerRulesDialog</name>
    <message>
        <source>Looks like no step of this document: none of their commands begins with these words.</source>
        <translation>看来不适用于本文档的任何步骤：没有命令以这些单词开头。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n step(s) of this document: %1</source>
        <translation>
            <numerusform>看来适用于本文档的 %n 个步骤：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are set up for this document. The first command that one names starts its worker:</source>
        <translation>
            <numerusform>已为本文档设置 %n 条规则。首个符合规则的命令会启动相应的工作进程：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>•  %1: looks like %n step(s)</source>
        <translation>
            <numerusform>•  %1：看来适用于 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerSandbox</name>
    <message>
        <source>The sandbox of the worker cannot be made ready: %1: %2</source>
        <translation>无法准备工作进程的沙箱：%1：%2</translation>
    </message>
    <message>
        <source>The input %1 leads out of the folder of the command</source>
        <translation>输入 %1 指向命令的文件夹之外</translation>
    </message>
    <message>
        <source>The output %1 cannot be moved out of the sandbox: %2</source>
        <translation>无法将输出 %1 移出沙箱：%2</translation>
    </message>
    <message>
        <source>The worker answered with exit code 0, and did not make %1</source>
        <translation>工作进程以退出码 0 答复，却没有生成 %1</translation>
    </message>
    <message>
        <source>Let the worker write what its rule says, or change the outputs of the rule.</source>
        <translation>请让工作进程写出其规则所指明的内容，或更改规则的 outputs。</translation>
    </message>
</context>
<context>
    <name>WorkerSpec</name>
    <message>
        <source>environment: %1 has another value</source>
        <translation>环境：%1 的值不同</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>environment: %1 is %2, was %3</source>
        <translation>环境：%1 为 %2，原为 %3</translation>
    </message>
    <message>
        <source>rule: %1, was %2</source>
        <translation>规则：%1，原为 %2</translation>
    </message>
    <message>
        <source>command line: %1, was %2</source>
        <translation>命令行：%1，原为 %2</translation>
    </message>
    <message>
        <source>command line: its words are divided differently</source>
        <translation>命令行：单词的划分不同</translation>
    </message>
    <message>
        <source>folder: %1, was %2</source>
        <translation>文件夹：%1，原为 %2</translation>
    </message>
    <message>
        <source>multiplex</source>
        <translation>多路复用(multiplex)</translation>
    </message>
    <message>
        <source>singleplex</source>
        <translation>单路</translation>
    </message>
    <message>
        <source>mode: %1, was %2</source>
        <translation>模式：%1，原为 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>sandbox: %1, was %2</source>
        <translation>沙箱：%1，原为 %2</translation>
    </message>
    <message>
        <source>cancel requests: %1, was %2</source>
        <translation>取消请求：%1，原为 %2</translation>
    </message>
    <message>
        <source>protocol: %1, was %2</source>
        <translation>协议：%1，原为 %2</translation>
    </message>
</context>
<context>
    <name>WorkerTools</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 (%2, was not there)</source>
        <translation>%1（%2，原先不存在）</translation>
    </message>
    <message>
        <source>%1 (%2, was %3)</source>
        <translation>%1（%2，原为 %3）</translation>
    </message>
    <message>
        <source>%1 (not there, was %2)</source>
        <translation>%1（已不存在，原为 %2）</translation>
    </message>
</context>
<context>
    <name>WorkersPane</name>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the pool, number of the process</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n 个正在启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n 个忙碌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n 个正在停止</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>没有进程</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states of a pool&apos;s processes</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>最多 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at once, %3</source>
        <comment>protocol, requests, processes</comment>
        <translation>%1，同时 %2 个请求，%3</translation>
    </message>
    <message>
        <source>%1, one at a time, %2</source>
        <comment>protocol, processes</comment>
        <translation>%1，一次一个请求，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) running</source>
        <translation>
            <numerusform>%n 个进程正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served</source>
        <translation>
            <numerusform>已处理 %n 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran as a process instead</source>
        <translation>
            <numerusform>%n 个改为进程运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: may fail %n request(s)</source>
        <translation>
            <numerusform>停止：可能使 %n 个请求失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Restart: may fail %n request(s)</source>
        <translation>
            <numerusform>重新启动：可能使 %n 个请求失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>结束 %1。它正在处理 %n 个请求：未能及时完成的会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends %1, which does nothing now. The next command that needs it starts another one.</source>
        <translation>结束 %1，它现在空闲。下一个需要它的命令会启动另一个进程。</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1 and starts it afresh. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>结束 %1 并重新启动。它正在处理 %n 个请求：未能及时完成的会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends %1, which does nothing now, and starts it afresh.</source>
        <translation>结束 %1（它现在空闲）并重新启动。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>commands that begin with “%1”</source>
        <translation>以“%1”开头的命令</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>%1 served, %2 failed</source>
        <translation>已处理 %1 个，失败 %2 个</translation>
    </message>
    <message>
        <source>Fell back</source>
        <translation>改用进程</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) ran as a process of their own</source>
        <translation>
            <numerusform>%n 个命令作为单独的进程运行</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed, not redacted</source>
        <translation>内容混杂，未隐去机密</translation>
    </message>
    <message>
        <source>not redacted</source>
        <translation>未隐去机密</translation>
    </message>
    <message>
        <source>What the process wrote to its standard error. Lines of requests that ran at the same time are mixed. Secrets are not removed from it.</source>
        <translation>进程写入标准错误的内容。同时运行的请求的行会混在一起。其中的机密未被移除。</translation>
    </message>
    <message>
        <source>What the process wrote to its standard error. Secrets are not removed from it.</source>
        <translation>进程写入标准错误的内容。其中的机密未被移除。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>use fewer aliases (*name) or split the file</source>
        <translation>请减少别名（*name）或拆分文件</translation>
    </message>
    <message>
        <source>more than %1 values once every alias is expanded</source>
        <translation>展开所有别名后超过 %1 个值</translation>
    </message>
    <message>
        <source>more than %1 of text once every alias is expanded</source>
        <translation>展开所有别名后文本超过 %1</translation>
    </message>
    <message>
        <source>lists and maps are nested more than %1 deep</source>
        <translation>列表和映射的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>flatten the structure</source>
        <translation>请减少嵌套层次</translation>
    </message>
    <message>
        <source>infinite recursion: this value contains itself</source>
        <translation>无限递归：该值包含自身</translation>
    </message>
    <message>
        <source>remove the alias (*name) that stands inside its own anchor (&amp;name)</source>
        <translation>请删除位于自身锚点（&amp;name）之内的别名（*name）</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) lead too far</source>
        <translation>合并键（&lt;&lt;）牵连过多</translation>
    </message>
    <message>
        <source>use fewer merge keys</source>
        <translation>请减少合并键</translation>
    </message>
    <message>
        <source>a merge key (&lt;&lt;) needs a map, an alias of a map, or a list of these</source>
        <translation>合并键（&lt;&lt;）需要映射、映射的别名或它们的列表</translation>
    </message>
    <message>
        <source>write &apos;&lt;&lt;: *name&apos; with the name of an anchored map</source>
        <translation>请写 &apos;&lt;&lt;: *name&apos;，name 为带锚点的映射</translation>
    </message>
    <message>
        <source>a list or a map cannot be a map key</source>
        <translation>列表或映射不能作为映射的键</translation>
    </message>
    <message>
        <source>write a plain name in front of the colon</source>
        <translation>请在冒号前写普通名称</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>超过 %1 个值</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>请拆分文件</translation>
    </message>
    <message>
        <source>unknown anchor &apos;%1&apos; referenced</source>
        <translation>引用了未知的锚点“%1”</translation>
    </message>
    <message>
        <source>define it before this line with &amp;%1, or correct the name</source>
        <translation>请在此行之前用 &amp;%1 定义，或更正名称</translation>
    </message>
    <message>
        <source>correct the YAML at this place</source>
        <translation>请更正此处的 YAML</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>内存不足，无法读取此文件</translation>
    </message>
    <message>
        <source>save the file as UTF-8 text without control characters</source>
        <translation>请将文件保存为不含控制字符的 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1 (%2 that starts in line %3)</source>
        <translation>%1（%2，始于第 %3 行）</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>超过了 %1 的上限</translation>
    </message>
    <message>
        <source>found incompatible YAML document</source>
        <translation>不兼容的 YAML 文档</translation>
    </message>
    <message>
        <source>remove the %YAML line: the agent reads version 1.1 only</source>
        <translation>请删除 %YAML 行：代理只读取 1.1 版</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>未找到应有的 &apos;,&apos; 或 &apos;}&apos;</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>未找到应有的 &apos;,&apos; 或 &apos;]&apos;</translation>
    </message>
    <message>
        <source>put text with a question mark in quotes when it stands between brackets</source>
        <translation>括号内含问号的文本请加引号</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>发现未知的转义字符</translation>
    </message>
    <message>
        <source>write / in place of \/</source>
        <translation>请用 / 代替 \/</translation>
    </message>
</context>
<context>
    <name>YamlScalar</name>
    <message>
        <source>!!binary value contains invalid base64 data</source>
        <translation>!!binary 的值含有无效的 base64 数据</translation>
    </message>
    <message>
        <source>encode the value as base64, or remove the tag !!binary</source>
        <translation>请将值编码为 base64，或删除标签 !!binary</translation>
    </message>
    <message>
        <source>cannot decode %1 `%2` as a %3</source>
        <translation>无法将 %1 `%2` 解码为 %3</translation>
    </message>
    <message>
        <source>remove the tag or write a value that fits it</source>
        <translation>请删除该标签，或写与之相符的值</translation>
    </message>
    <message>
        <source>null is not supported as a map key</source>
        <translation>不支持以 null 作为映射的键</translation>
    </message>
    <message>
        <source>write a name in front of the colon, in quotes if it is the word null</source>
        <translation>请在冒号前写名称；若为 null 一词，请加引号</translation>
    </message>
</context>
<context>
    <name>YamlWriter</name>
    <message>
        <source>This cannot be written as YAML: %1</source>
        <translation>无法写成 YAML：%1</translation>
    </message>
    <message>
        <source>use JSON instead</source>
        <translation>请改用 JSON</translation>
    </message>
</context>
<context>
    <name>slipway::AgentServer</name>
    <message>
        <source>no private folder for the agent&apos;s socket can be made</source>
        <translation>无法为代理套接字创建私有文件夹</translation>
    </message>
    <message>
        <source>make XDG_RUNTIME_DIR or /tmp writable</source>
        <translation>请使 XDG_RUNTIME_DIR 或 /tmp 可写</translation>
    </message>
    <message>
        <source>the agent&apos;s socket cannot be opened: %1</source>
        <translation>无法打开代理套接字：%1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>too many calls of buildkite-agent at once; try again</source>
        <translation>同时调用 buildkite-agent 过多；请重试</translation>
    </message>
    <message>
        <source>the message is larger than 16 MiB</source>
        <translation>消息大于 16 MiB</translation>
    </message>
    <message>
        <source>this token belongs to no job of this release</source>
        <translation>此令牌不属于本发布的任何作业</translation>
    </message>
    <message>
        <source>too many commands wait for workers at once</source>
        <translation>同时等待工作进程的命令过多</translation>
    </message>
</context>
<context>
    <name>slipway::AnnotationCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show the step that wrote this: %1</source>
        <translation>显示写入此注解的步骤：%1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Show all of it (%1)</source>
        <translation>显示全部（%1）</translation>
    </message>
</context>
<context>
    <name>slipway::AnnotationPane</name>
    <message>
        <source>Only the selected step</source>
        <translation>仅限所选步骤</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Filter by text, context or step</source>
        <translation>按文本、上下文或步骤筛选</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>筛选注解</translation>
    </message>
    <message>
        <source>No annotation contains “%1”.</source>
        <translation>没有包含“%1”的注解。</translation>
    </message>
    <message>
        <source>This step has written no annotation.</source>
        <translation>该步骤尚未写入任何注解。</translation>
    </message>
    <message>
        <source>No annotations yet. What steps write with “buildkite-agent annotate” appears here at once.</source>
        <translation>尚无注解。步骤用“buildkite-agent annotate”写入的内容会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDialog</name>
    <message>
        <source>Decide: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>R&amp;eason (recorded with your decision; required to reject)</source>
        <translation>理由(&amp;E)（随决定一并记录；驳回时必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>决定者：%1</translation>
    </message>
    <message>
        <source>What starts next</source>
        <translation>接下来启动</translation>
    </message>
    <message>
        <source>What stays blocked</source>
        <translation>仍被阻塞</translation>
    </message>
    <message>
        <source>Graph %1, file %2</source>
        <translation>图 %1，文件 %2</translation>
    </message>
    <message>
        <source>Your decision is bound to this graph and file:
%1
%2
%3</source>
        <translation>您的决定绑定于此图和文件：
%1
%2
%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (publishes)</source>
        <translation>%1（将公开发布）</translation>
    </message>
    <message>
        <source>%1 (publishes: %2)</source>
        <translation>%1（将公开发布：%2）</translation>
    </message>
    <message>
        <source>%1 (then waits for a decision)</source>
        <translation>%1（随后等待决定）</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1：等待 %2</translation>
    </message>
    <message>
        <source>What starts next: %1</source>
        <translation>接下来启动：%1</translation>
    </message>
    <message>
        <source>What stays blocked: %1</source>
        <translation>仍被阻塞：%1</translation>
    </message>
    <message>
        <source>Nothing: no step waits for this gate alone</source>
        <translation>无：没有步骤仅等待此闸门</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>Approve in advance: %n step(s) are not finished</source>
        <translation>
            <numerusform>提前批准：还有 %n 个步骤未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has already approved this gate</source>
        <translation>%1 已批准此闸门</translation>
    </message>
    <message>
        <source>%1 has already rejected this gate</source>
        <translation>%1 已驳回此闸门</translation>
    </message>
    <message>
        <source>Changed since you opened this. Close it, look at what changed and decide again:
%1</source>
        <translation>自您打开后已发生更改。请关闭此窗口，查看更改内容后重新决定：
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve in advance: starts %n step(s) later</source>
        <translation>
            <numerusform>提前批准(&amp;A)：稍后启动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: opens %n gate(s)</source>
        <translation>
            <numerusform>批准(&amp;A)：开启 %n 个闸门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s)</source>
        <translation>
            <numerusform>批准(&amp;A)：启动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>批准(&amp;A)：启动 %n 个步骤，公开发布：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) will not run</source>
        <translation>
            <numerusform>驳回(&amp;R)：%n 个步骤将不运行</numerusform>
        </translation>
    </message>
    <message>
        <source>The file or the graph changed since you opened this</source>
        <translation>自您打开后，文件或图已发生更改</translation>
    </message>
    <message>
        <source>Say why you reject: those who wait for this release will read it</source>
        <translation>请说明驳回理由：等待此发布的人会看到</translation>
    </message>
    <message>
        <source>Nothing was sent: correct the marked fields first</source>
        <translation>尚未提交：请先更正标出的字段</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Refused: %1. Next: %2</source>
        <translation>已拒绝：%1。下一步：%2</translation>
    </message>
    <message>
        <source>Later: %1 (then waits for a decision)</source>
        <translation>之后：%1（随后等待决定）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before this gate finished</source>
        <translation>
            <numerusform>此闸门之前的 %n 个步骤已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>This gate waits for no other step</source>
        <translation>此闸门不等待其他步骤</translation>
    </message>
    <message>
        <source>Failed before this gate: %1</source>
        <translation>此闸门之前失败：%1</translation>
    </message>
    <message>
        <source>Allowed to run even if you reject: %1</source>
        <translation>即使驳回仍会运行：%1</translation>
    </message>
    <message>
        <source>&amp;Approve: nothing starts yet</source>
        <translation>批准(&amp;A)：暂无步骤启动</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) start all the same</source>
        <translation>
            <numerusform>驳回(&amp;R)：%n 个步骤仍会启动</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reject: %1, %2</source>
        <translation>驳回(&amp;R)：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not run</source>
        <translation>
            <numerusform>%n 个步骤将不运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start all the same</source>
        <translation>
            <numerusform>%n 个仍会启动</numerusform>
        </translation>
    </message>
    <message>
        <source>The expected artifacts could not be read: %1</source>
        <translation>无法读取预期制品：%1</translation>
    </message>
    <message>
        <source>Sign in with another token…</source>
        <translation>用另一个令牌登录…</translation>
    </message>
    <message>
        <source>Unknown: %1. Next: %2</source>
        <translation>未知：%1。下一步：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ArmToggle</name>
    <message>
        <source>Arm</source>
        <translation>解锁操作</translation>
    </message>
    <message>
        <source>Armed, less than a minute left</source>
        <translation>已解锁操作，剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>Armed, %n min left</source>
        <translation>
            <numerusform>已解锁操作，剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done on the engine. Press to only look again (%1); it ends by itself after 15 minutes without input.</source>
        <translation>此处的操作会在引擎上实际执行。按下可恢复为仅查看（%1）；15 分钟没有输入后会自动结束。</translation>
    </message>
    <message>
        <source>Nothing can be done on the engine until you arm this window (%1).</source>
        <translation>在为此窗口解锁操作（%1）之前，无法在引擎上执行任何操作。</translation>
    </message>
</context>
<context>
    <name>slipway::Arming</name>
    <message>
        <source>Slipway only looks at this release until you arm it (Ctrl+Shift+A).</source>
        <translation>在解锁操作（Ctrl+Shift+A）之前，Slipway 只查看此发布。</translation>
    </message>
</context>
<context>
    <name>slipway::ArrangeFlow</name>
    <message>
        <source>Not while groups are open or waits are drawn: collapse the groups first</source>
        <translation>有组展开或绘制了等待时不可用：请先折叠组</translation>
    </message>
</context>
<context>
    <name>slipway::ArrangeProgress</name>
    <message>
        <source>Arrange again</source>
        <translation>重新排布</translation>
    </message>
    <message>
        <source>Arranges the graph after all, as it was asked for</source>
        <translation>仍按原先的要求排布此图</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此通知</translation>
    </message>
    <message>
        <source>Arranging the graph</source>
        <translation>正在排布图</translation>
    </message>
    <message>
        <source>Looking for a clearer drawing</source>
        <translation>正在寻找更清晰的画法</translation>
    </message>
    <message numerus="yes">
        <source>Arranging %n step(s)</source>
        <translation>
            <numerusform>正在排布 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消 (Esc)</translation>
    </message>
    <message>
        <source>Keeps the drawing as it is</source>
        <translation>保持当前画法不变</translation>
    </message>
    <message>
        <source>Stops arranging; what is on screen stays</source>
        <translation>停止排布；屏幕上的内容保持不变</translation>
    </message>
    <message>
        <source>Stop looking for a clearer drawing</source>
        <translation>停止寻找更清晰的画法</translation>
    </message>
    <message>
        <source>Cancel arranging</source>
        <translation>取消排布</translation>
    </message>
    <message>
        <source>Arranging was stopped: the graph is as it was</source>
        <translation>排布已停止：图保持原样</translation>
    </message>
    <message>
        <source>Arranging was stopped: groups are collapsed instead</source>
        <translation>排布已停止：改为折叠各组</translation>
    </message>
    <message>
        <source>Arranging was stopped: the graph is not drawn</source>
        <translation>排布已停止：未绘制此图</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactDownload</name>
    <message>
        <source>there is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>choose another folder, or move the file away</source>
        <translation>请选择其他文件夹，或移走该文件</translation>
    </message>
    <message>
        <source>the disk has %1 left, and the artifact is %2 large</source>
        <translation>磁盘剩余 %1，而制品大小为 %2</translation>
    </message>
    <message>
        <source>make room, or choose a folder on another disk</source>
        <translation>请腾出空间，或选择其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>the file %1 cannot be made: %2</source>
        <translation>无法创建文件 %1：%2</translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>请选择可写入的文件夹</translation>
    </message>
    <message>
        <source>use a token with the scope read_artifacts</source>
        <translation>请使用具有权限范围(scope) read_artifacts 的令牌</translation>
    </message>
    <message>
        <source>the engine has this artifact no more (status %1)</source>
        <translation>引擎已不再保存此制品（状态 %1）</translation>
    </message>
    <message>
        <source>the engine does not give this artifact (status %1)</source>
        <translation>引擎不提供此制品（状态 %1）</translation>
    </message>
    <message>
        <source>the engine leads to an address that is not encrypted: %1</source>
        <translation>引擎指向未加密的地址：%1</translation>
    </message>
    <message>
        <source>the engine leads from one address to the next, and to no file</source>
        <translation>引擎从一个地址转到另一个地址，始终没有指向文件</translation>
    </message>
    <message>
        <source>the artifact is larger than the %1 bytes that the engine tells</source>
        <translation>制品大于引擎所报告的 %1 字节</translation>
    </message>
    <message>
        <source>the artifact cannot be written: %1</source>
        <translation>无法写入制品：%1</translation>
    </message>
    <message>
        <source>make room on the disk, or choose a folder on another one</source>
        <translation>请腾出磁盘空间，或选择其他磁盘上的文件夹</translation>
    </message>
    <message>
        <source>the store of the artifact answers with status %1</source>
        <translation>存放制品的服务器答复的状态为 %1</translation>
    </message>
    <message>
        <source>try again: what leads there is good for a minute only</source>
        <translation>请重试：下载链接的有效期只有一分钟</translation>
    </message>
    <message>
        <source>the connection ended after %1 of %2 bytes</source>
        <translation>连接在传输 %1 字节（共 %2 字节）后中断</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>the checksum is another one than the engine tells: %1 instead of %2</source>
        <translation>校验和与引擎所报告的不同：实际为 %1，应为 %2</translation>
    </message>
    <message>
        <source>do not use this artifact: it was changed on its way, or in its store</source>
        <translation>请勿使用此制品：它在传输途中或存放处被更改过</translation>
    </message>
    <message>
        <source>the artifact cannot get its name: %1</source>
        <translation>无法为制品设置其文件名：%1</translation>
    </message>
    <message>
        <source>the download was canceled</source>
        <translation>下载已取消</translation>
    </message>
    <message>
        <source>the checksum is another one than the store tells: %1 instead of %2</source>
        <translation>校验和与存放处所报告的不同：实际为 %1，应为 %2</translation>
    </message>
    <message>
        <source>its %1 is the one that its store tells</source>
        <translation>其 %1 与存放处所报告的一致</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactDownloads</name>
    <message>
        <source>Download into which folder?</source>
        <translation>下载到哪个文件夹？</translation>
    </message>
    <message>
        <source>Download here</source>
        <translation>下载到此处</translation>
    </message>
    <message>
        <source>its SHA-256 is the one that the engine tells</source>
        <translation>其 SHA-256 与引擎所报告的一致</translation>
    </message>
    <message>
        <source>its SHA-1 is the one that the engine tells</source>
        <translation>其 SHA-1 与引擎所报告的一致</translation>
    </message>
    <message>
        <source>%1 is in %2; %3.</source>
        <translation>%1 已保存到 %2；%3。</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2.</source>
        <translation>未下载 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2; %3.</source>
        <translation>未下载 %1：%2；%3。</translation>
    </message>
    <message>
        <source>Downloading %1: %2 of %3</source>
        <translation>正在下载 %1：%2/%3</translation>
    </message>
    <message>
        <source>Downloading %1: %2</source>
        <translation>正在下载 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n artifact(s): %1 so far</source>
        <translation>
            <numerusform>正在下载 %n 个制品：目前为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked: no checksum was given</source>
        <translation>未校验：没有给出校验和</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactModel</name>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactPane</name>
    <message>
        <source>Copy download command</source>
        <translation>复制下载命令</translation>
    </message>
    <message>
        <source>Filter by name, place, kind or step</source>
        <translation>按名称、位置、类型或步骤筛选</translation>
    </message>
    <message>
        <source>Filter artifacts</source>
        <translation>筛选制品</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Show the step that made it</source>
        <translation>显示产生它的步骤</translation>
    </message>
    <message>
        <source>Copy download command (%1)</source>
        <translation>复制下载命令（%1）</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>No artifact matches “%1”.</source>
        <translation>没有与“%1”匹配的制品。</translation>
    </message>
    <message>
        <source>This step has announced no artifact.</source>
        <translation>该步骤尚未公布任何制品。</translation>
    </message>
    <message>
        <source>No artifacts yet. They appear as soon as a step announces or uploads them.</source>
        <translation>尚无制品。步骤公布或上传后会立即显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n 个制品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suspicious: %2</source>
        <translation>%1，可疑：%2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Download the chosen artifacts into a folder and check them (%1)</source>
        <translation>将所选制品下载到文件夹并进行校验（%1）</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactTable</name>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
</context>
<context>
    <name>slipway::Autopilot</name>
    <message>
        <source>the release did not come to rest within five minutes</source>
        <translation>发布在五分钟内未静止</translation>
    </message>
    <message>
        <source>Opened by --approve on the command line</source>
        <translation>由命令行上的 --approve 开启</translation>
    </message>
    <message>
        <source>the picture %1 cannot be written</source>
        <translation>无法写入图片 %1</translation>
    </message>
</context>
<context>
    <name>slipway::BrowserSignIn</name>
    <message>
        <source>Nobody signed in within the time given.</source>
        <translation>在限定时间内无人登录。</translation>
    </message>
    <message>
        <source>no port of this machine can be listened on: %1</source>
        <translation>无法监听本机的任何端口：%1</translation>
    </message>
    <message>
        <source>Slipway, a release console, signed in from this machine</source>
        <translation>发布控制台 Slipway，从本机登录</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>This is no request.</source>
        <translation>这不是请求。</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>此处只答复 GET 请求。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有任何内容。</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <translation>登录成功。请关闭此页面并返回 Slipway。</translation>
    </message>
    <message>
        <source>These are no credentials. Go back to Slipway and try again.</source>
        <translation>这些不是凭据。请返回 Slipway 重试。</translation>
    </message>
    <message>
        <source>The browser came back without credentials. Try again, or set TASKCLUSTER_CLIENT_ID and TASKCLUSTER_ACCESS_TOKEN.</source>
        <translation>浏览器没有带回凭据。请重试，或设置 TASKCLUSTER_CLIENT_ID 和 TASKCLUSTER_ACCESS_TOKEN。</translation>
    </message>
</context>
<context>
    <name>slipway::BuildActor</name>
    <message>
        <source>the engine&apos;s answer is no build</source>
        <translation>引擎的答复不是构建</translation>
    </message>
    <message>
        <source>the build is over: it is %1</source>
        <translation>构建已结束：状态为 %1</translation>
    </message>
    <message>
        <source>the build is cancelled: its jobs cannot be retried; rebuild it instead</source>
        <translation>该构建已取消：无法重试其作业；请改为重新构建</translation>
    </message>
    <message>
        <source>nothing failed in this build</source>
        <translation>此构建中没有失败的内容</translation>
    </message>
    <message>
        <source>this build has no such job</source>
        <translation>此构建中没有这样的作业</translation>
    </message>
    <message>
        <source>this job is %1: only jobs that failed, timed out or were cancelled can be retried</source>
        <translation>此作业的状态为 %1：只能重试失败、超时或已取消的作业</translation>
    </message>
    <message>
        <source>this job is %1: only jobs that wait for an agent or run can be cancelled</source>
        <translation>此作业的状态为 %1：只能取消正在等待代理或正在运行的作业</translation>
    </message>
    <message>
        <source>this job was retried already</source>
        <translation>此作业已重试过</translation>
    </message>
    <message>
        <source>this is cancelled already</source>
        <translation>这已被取消</translation>
    </message>
    <message>
        <source>Buildkite does not tell the GraphQL id of this job</source>
        <translation>Buildkite 没有提供此作业的 GraphQL id</translation>
    </message>
    <message>
        <source>cancel it on its own page</source>
        <translation>请在其自身的页面上取消</translation>
    </message>
    <message>
        <source>Buildkite refuses: %1</source>
        <translation>Buildkite 拒绝了请求：%1</translation>
    </message>
    <message>
        <source>look at the job&apos;s page</source>
        <translation>请查看该作业的页面</translation>
    </message>
    <message>
        <source>to cancel one job, the token needs access to GraphQL</source>
        <translation>要取消单个作业，令牌需要有 GraphQL 访问权限</translation>
    </message>
    <message>
        <source>somebody else was faster: it is done already</source>
        <translation>已有他人抢先一步：该操作已完成</translation>
    </message>
</context>
<context>
    <name>slipway::BuildActs</name>
    <message>
        <source>The token to act with has no scope write_builds. Sign in with another one.</source>
        <translation>用于操作的令牌没有权限范围(scope) write_builds。请用另一个令牌登录。</translation>
    </message>
    <message>
        <source>To cancel one job, Buildkite wants a token with access to GraphQL. The whole build can be cancelled without.</source>
        <translation>要取消单个作业，Buildkite 要求令牌有 GraphQL 访问权限。取消整个构建则无需该权限。</translation>
    </message>
    <message>
        <source>A gate of Buildkite cannot be rejected. Leave it closed, or cancel the build.</source>
        <translation>Buildkite 的闸门无法驳回。请不要开启它，或取消构建。</translation>
    </message>
    <message>
        <source>Buildkite does not run again what comes after a step. Retry what failed, or rebuild.</source>
        <translation>Buildkite 不会再次运行某个步骤之后的内容。请重试失败的内容，或重新构建。</translation>
    </message>
    <message>
        <source>no job of this step failed, timed out or was cancelled</source>
        <translation>此步骤没有失败、超时或已取消的作业</translation>
    </message>
    <message>
        <source>no job of this step waits for an agent or runs</source>
        <translation>此步骤没有正在等待代理或正在运行的作业</translation>
    </message>
    <message>
        <source>look at the step again</source>
        <translation>请再次查看该步骤</translation>
    </message>
    <message>
        <source>%1 of %2 jobs were done before that. %3</source>
        <translation>在此之前已处理 %2 个作业中的 %1 个。%3</translation>
    </message>
</context>
<context>
    <name>slipway::BuildCreator</name>
    <message>
        <source>this token may not read the settings of the pipeline, so whether it uploads what is sent is not known</source>
        <translation>此令牌无权读取流水线的设置，因此不知道流水线是否会上传所发送的内容</translation>
    </message>
    <message>
        <source>it needs the scope read_pipelines</source>
        <translation>它需要权限范围(scope) read_pipelines</translation>
    </message>
    <message>
        <source>there is no pipeline %1/%2, or this token may not see it</source>
        <translation>没有流水线 %1/%2，或此令牌无权查看</translation>
    </message>
    <message>
        <source>the engine&apos;s answer is no pipeline</source>
        <translation>引擎的答复不是流水线</translation>
    </message>
    <message>
        <source>the settings of %1/%2 have no step that uploads what is sent: a build would run other steps</source>
        <translation>%1/%2 的设置中没有上传所发送内容的步骤：构建会运行其他步骤</translation>
    </message>
    <message>
        <source>add the step that is shown to them, once; nothing was sent</source>
        <translation>请将所示步骤添加到设置中，只需一次；未发送任何内容</translation>
    </message>
    <message>
        <source>there is no pipeline %1/%2, or this token may not build it</source>
        <translation>没有流水线 %1/%2，或此令牌无权构建</translation>
    </message>
</context>
<context>
    <name>slipway::BuildFlow</name>
    <message>
        <source>Open a pipeline or a build order first.</source>
        <translation>请先打开流水线或构建顺序。</translation>
    </message>
    <message>
        <source>Open a build of Buildkite first.</source>
        <translation>请先打开 Buildkite 的构建。</translation>
    </message>
    <message>
        <source>This cannot be sent: %1</source>
        <translation>无法发送：%1</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>Rebuild %1? A new build starts, with the same commit, branch, message and environment; meta-data is not copied.</source>
        <translation>要重新构建 %1 吗？将启动新的构建，使用相同的提交、分支、消息和环境；元数据不会复制。</translation>
    </message>
    <message>
        <source>Start a new build</source>
        <translation>启动新的构建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No rebuild: %1</source>
        <translation>未重新构建：%1</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>Open build %1</source>
        <translation>打开构建 %1</translation>
    </message>
    <message>
        <source>Which build is to run again?</source>
        <translation>要再次运行哪个构建？</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
</context>
<context>
    <name>slipway::BuildListModel</name>
    <message>
        <source>%1, waits at a gate</source>
        <translation>%1，在闸门处等待</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>slipway::BuildListPage</name>
    <message>
        <source>The engine refuses these credentials. Sign in, then try again.</source>
        <translation>引擎拒绝这些凭据。请登录后重试。</translation>
    </message>
    <message>
        <source>This token may not read the list: it needs read_organizations, read_pipelines and read_builds.</source>
        <translation>此令牌无权读取列表：它需要 read_organizations、read_pipelines 和 read_builds。</translation>
    </message>
    <message>
        <source>There is no such organization or pipeline, or this token may not see it.</source>
        <translation>没有这样的组织或流水线，或此令牌无权查看。</translation>
    </message>
    <message>
        <source>The engine wants no more requests for a while. Try again later.</source>
        <translation>引擎暂时不再接受请求。请稍后重试。</translation>
    </message>
    <message>
        <source>The engine answers with status %1.</source>
        <translation>引擎答复的状态为 %1。</translation>
    </message>
    <message>
        <source>&amp;Load more builds</source>
        <translation>加载更多构建(&amp;L)</translation>
    </message>
    <message>
        <source>More &amp;pipelines</source>
        <translation>更多流水线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;ipeline</source>
        <translation>流水线(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>所有分支</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1 …</translation>
    </message>
    <message>
        <source>There is nothing that this token may see.</source>
        <translation>没有此令牌有权查看的内容。</translation>
    </message>
    <message>
        <source>No build fits.</source>
        <translation>没有符合条件的构建。</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s), all of them</source>
        <translation>
            <numerusform>%n 个构建，已全部列出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s), there are more</source>
        <translation>
            <numerusform>%n 个构建，还有更多</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BuildLog</name>
    <message>
        <source>the engine does not show this log (status %1): use a token with the scope read_build_logs</source>
        <translation>引擎不显示此日志（状态 %1）：请使用具有权限范围(scope) read_build_logs 的令牌</translation>
    </message>
    <message>
        <source>the engine has no log of this job (status %1)</source>
        <translation>引擎没有此作业的日志（状态 %1）</translation>
    </message>
    <message>
        <source>the engine does not give the log (status %1)</source>
        <translation>引擎不提供该日志（状态 %1）</translation>
    </message>
    <message>
        <source>the engine does not tell how large the log is</source>
        <translation>引擎没有报告日志的大小</translation>
    </message>
</context>
<context>
    <name>slipway::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>~ the pipeline itself</source>
        <translation>~ 流水线本身</translation>
    </message>
    <message>
        <source>Only looks differ. H shows how.</source>
        <translation>只有写法不同。按 H 查看详情。</translation>
    </message>
    <message>
        <source>Nothing that matters differs.</source>
        <translation>没有重要的差异。</translation>
    </message>
    <message>
        <source>Compare this pipeline with another revision or file (Ctrl+D): what changed is listed here.</source>
        <translation>把此流水线与另一个修订版本或文件比较（Ctrl+D）：更改的内容会列在此处。</translation>
    </message>
    <message>
        <source>looks different: %1</source>
        <translation>写法不同：%1</translation>
    </message>
    <message>
        <source>→ waits for something else: %1</source>
        <translation>→ 等待其他内容：%1</translation>
    </message>
    <message>
        <source>~ changed, with another key: %1</source>
        <translation>~ 已更改，键不同：%1</translation>
    </message>
    <message>
        <source>~ changed: %1</source>
        <translation>~ 已更改：%1</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ 已添加：%1</translation>
    </message>
    <message>
        <source>− removed: %1</source>
        <translation>− 已移除：%1</translation>
    </message>
</context>
<context>
    <name>slipway::CheckNamesModel</name>
    <message>
        <source>%1 (names nothing here)</source>
        <translation>%1（此处没有对应项）</translation>
    </message>
</context>
<context>
    <name>slipway::ChosenBar</name>
    <message>
        <source>Chosen steps</source>
        <translation>已选步骤</translation>
    </message>
    <message>
        <source>Copy labels</source>
        <translation>复制标签</translation>
    </message>
    <message>
        <source>Copy the labels of the chosen steps, one a line</source>
        <translation>复制已选步骤的标签，每行一个</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>清除 (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) chosen</source>
        <translation>
            <numerusform>已选 %n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CollapseDialog</name>
    <message>
        <source>Groups of large graphs</source>
        <translation>大型图的组</translation>
    </message>
    <message>
        <source>&amp;Collapse groups in graphs of more than this many steps:</source>
        <translation>在步骤数超过此值的图中折叠组(&amp;C)：</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>A collapsed group is one card with the worst state of its steps; a double click opens it. 0 stands for never.</source>
        <translation>折叠的组显示为一张卡片，带有其步骤中最差的状态；双击可展开。0 表示从不折叠。</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Collapse above this size</source>
        <translation>超过此大小时折叠</translation>
    </message>
    <message>
        <source>Never collapse</source>
        <translation>从不折叠</translation>
    </message>
</context>
<context>
    <name>slipway::CommandPalette</name>
    <message>
        <source>Commands and steps</source>
        <translation>命令和步骤</translation>
    </message>
    <message>
        <source>Type a few letters of a command or a step</source>
        <translation>输入命令或步骤的几个字母</translation>
    </message>
    <message>
        <source>Command or step</source>
        <translation>命令或步骤</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   （%2）</translation>
    </message>
</context>
<context>
    <name>slipway::ComparePage</name>
    <message>
        <source>Both pipelines as one graph</source>
        <translation>两个流水线合为一张图</translation>
    </message>
    <message>
        <source>Looks (H)</source>
        <translation>外观差异 (H)</translation>
    </message>
    <message>
        <source>Shows what only looks different: emoji, order, form</source>
        <translation>显示仅看起来不同之处：表情符号、顺序、写法</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开 (Esc)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no common steps</source>
        <translation>没有共同的步骤</translation>
    </message>
    <message>
        <source>+ %1 added   − %2 removed   ~ %3 changed   → %4 moved</source>
        <translation>+ 添加 %1   − 移除 %2   ~ 更改 %3   → 移动 %4</translation>
    </message>
    <message>
        <source>nothing that matters differs</source>
        <translation>没有实质差异</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>waits for something else</source>
        <translation>等待的对象不同</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ConnBadge</name>
    <message>
        <source>stand-in: %1</source>
        <translation>替身服务器：%1</translation>
    </message>
    <message>
        <source>%1
The last fault: %2</source>
        <translation>%1
最近一次故障：%2</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>尚未答复。</translation>
    </message>
    <message>
        <source>Last good answer: %1</source>
        <translation>最近一次正常答复：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n source(s))</source>
        <translation>
            <numerusform>%1（%n 个来源）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接状态：%1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>This is a stand-in on this machine: nothing there is real.</source>
        <translation>这是本机上的替身服务器：其中的一切都不是真实的。</translation>
    </message>
</context>
<context>
    <name>slipway::CreatedModel</name>
    <message>
        <source>%1 (the plan was an estimate here)</source>
        <translation>%1（此处的计划为估算结果）</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>slipway::DagBridge</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
</context>
<context>
    <name>slipway::DagView</name>
    <message>
        <source>Graph of steps</source>
        <translation>步骤图</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n step(s)</source>
        <translation>
            <numerusform>正在布局 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>if: %1</source>
        <translation>if: %1</translation>
    </message>
    <message>
        <source>A tool of the build machine</source>
        <translation>构建机器的工具</translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups are left out above %n step(s)</source>
        <translation>
            <numerusform>超过 %n 个步骤时不绘制已展开组的边框</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups and the bars of waits are left out above %n step(s)</source>
        <translation>
            <numerusform>超过 %n 个步骤时不绘制已展开组的边框，也不以横条绘制等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways through hidden steps are left out: there are too many</source>
        <translation>不绘制经过隐藏步骤的路径：数量过多</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>through %n hidden step(s)</source>
        <translation>
            <numerusform>经过 %n 个隐藏步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not arranged: that was stopped.
Arrange them again, or show fewer of them.</source>
        <translation>
            <numerusform>%n 个步骤未排布：排布已停止。
请重新排布，或减少显示的步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1: what is done; %2: percent of it</extracomment>
        <translation>%1：%2%</translation>
    </message>
    <message numerus="yes">
        <source>Waits are not drawn as bars above %n step(s)</source>
        <translation>
            <numerusform>超过 %n 个步骤时不以横条绘制等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentController</name>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + 另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentFlow</name>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open another file.</source>
        <translation>此窗口中有发布正在运行。请等待其结束或取消，然后再打开其他文件。</translation>
    </message>
    <message>
        <source>%1
The last good version stays on screen.</source>
        <translation>%1
屏幕上保留最后一个正常的版本。</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Read it again (F5)</source>
        <translation>重新读取（F5）</translation>
    </message>
    <message>
        <source>%1 changed on disk. What you see is the version read before.</source>
        <translation>%1 在磁盘上已更改。您看到的是之前读取的版本。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is the version read before.</source>
        <translation>%1 已从磁盘上消失。您看到的是之前读取的版本。</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>重新加载（F5）</translation>
    </message>
    <message>
        <source>Open tolerantly</source>
        <translation>以宽松模式打开</translation>
    </message>
    <message numerus="yes">
        <source>Some of the %n merged files changed on disk. What you see are the versions read before.</source>
        <translation>
            <numerusform>%n 个已合并的文件中，有文件在磁盘上已更改。您看到的是之前读取的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not read again: reading was stopped. What you see is the version read before.</source>
        <translation>未重新读取 %1：读取已停止。您看到的是之前读取的版本。</translation>
    </message>
    <message>
        <source>%1 was not opened: reading was stopped.</source>
        <translation>未打开 %1：读取已停止。</translation>
    </message>
    <message>
        <source>Open a pipeline, a build order or a task graph</source>
        <translation>打开流水线、构建顺序或任务图</translation>
    </message>
    <message>
        <source>Pipelines, build orders and task graphs (*.yml *.yaml *.json *.json.gz);;All files (*)</source>
        <translation>流水线、构建顺序和任务图 (*.yml *.yaml *.json *.json.gz);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>slipway::Engine</name>
    <message>
        <source>This artifact is on this machine already</source>
        <translation>此制品已在本机上</translation>
    </message>
</context>
<context>
    <name>slipway::EngineWorkers</name>
    <message>
        <source>something is fed to it, and workers read no input; write &lt;/dev/null behind it if it needs none</source>
        <translation>它有输入内容，而工作进程不读取输入；如果不需要输入，请在其后加上 &lt;/dev/null</translation>
    </message>
    <message>
        <source>the worker %1 has a habit that real Bazel does not understand: %2</source>
        <translation>工作进程 %1 有真正的 Bazel 无法理解的行为：%2</translation>
    </message>
    <message>
        <source>%1 runs as a process instead of in the worker %2: %3</source>
        <translation>%1 作为进程运行，而不是在工作进程 %2 中运行：%3</translation>
    </message>
    <message>
        <source>a folder for the workers cannot be made</source>
        <translation>无法创建工作进程的文件夹</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>the program slipway-worker-call, which hands commands to workers, was not found</source>
        <translation>未找到将命令交给工作进程的程序 slipway-worker-call</translation>
    </message>
    <message>
        <source>install Slipway as a whole</source>
        <translation>请完整安装 Slipway</translation>
    </message>
    <message>
        <source>the link to %1 cannot be made</source>
        <translation>无法创建指向 %1 的链接</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>请检查文件夹权限</translation>
    </message>
    <message>
        <source>%1 runs as a process instead of in a worker: %2</source>
        <translation>%1 作为进程运行，而不是在工作进程中运行：%2</translation>
    </message>
    <message>
        <source>Slipway cannot be reached</source>
        <translation>无法连接 Slipway</translation>
    </message>
    <message>
        <source>its words, folder or variables are no UTF-8 text</source>
        <translation>其单词、文件夹或变量不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>%1: Slipway ended while a worker had this command</source>
        <translation>%1：工作进程处理此命令期间 Slipway 已结束</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: command not found</source>
        <translation>%1：找不到命令</translation>
    </message>
    <message>
        <source>the rules of the workers cannot be written: %1</source>
        <translation>无法写入工作进程的规则：%1</translation>
    </message>
    <message>
        <source>the worker %1 cannot be put there</source>
        <translation>无法将工作进程 %1 放到此处</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentDialog</name>
    <message>
        <source>Line %1 is not NAME=value</source>
        <translation>第 %1 行不是 NAME=value</translation>
    </message>
    <message>
        <source>names have letters, digits and underscores</source>
        <translation>名称由字母、数字和下划线组成</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Added to the scenario&apos;s environment, one NAME=value a line. Conditions, interpolation and jobs see it.</source>
        <translation>添加到场景的环境中，每行一个 NAME=value。条件、变量替换和作业均可见。</translation>
    </message>
    <message>
        <source>Environment, one NAME=value a line</source>
        <translation>环境，每行一个 NAME=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this environment</source>
        <translation>使用此环境</translation>
    </message>
</context>
<context>
    <name>slipway::EvidenceWatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The artifacts of %n ended task(s) are not read yet: a few are read at a time, those of the step that is selected first.</source>
        <translation>
            <numerusform>%n 个已结束任务的制品尚未读取：每次只读取几个，优先读取所选步骤的制品。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ExportFlow</name>
    <message>
        <source>Save the graph</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>The graph was saved as %1.</source>
        <translation>图已保存为 %1。</translation>
    </message>
    <message>
        <source>The graph cannot be saved: %1</source>
        <translation>无法保存图：%1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>slipway::FactList</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除连接</translation>
    </message>
</context>
<context>
    <name>slipway::FindGraphsDialog</name>
    <message>
        <source>Find the graphs of a revision</source>
        <translation>查找修订版本的图</translation>
    </message>
    <message>
        <source>Graphs that were found, oldest first</source>
        <translation>找到的图，最早的在前</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>创建时间 (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>the whole revision, as the push has it</source>
        <translation>推送所给出的完整修订版本</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust domain</source>
        <translation>信任域(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>修订版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Download %n graph(s) and open them</source>
        <translation>
            <numerusform>下载并打开 %n 个图</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: %v of %m</source>
        <translation>正在查找：%v/%m</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>A promotion cannot build on it</source>
        <translation>无法以它为基础进行晋级</translation>
    </message>
    <message>
        <source>Nothing was found. The index forgets: if you have a task ID, paste it into the list of graphs.</source>
        <translation>没有找到任何内容。索引中的条目会过期：如果有任务 ID，请将其粘贴到图的列表中。</translation>
    </message>
    <message>
        <source>Downloading: %v of %m files</source>
        <translation>正在下载文件：%v/%m</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>slipway::FireSection</name>
    <message>
        <source>&amp;Fire the action at Taskcluster</source>
        <translation>在 Taskcluster 触发动作(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Only record the decision</source>
        <translation>仅记录决定(&amp;O)</translation>
    </message>
    <message>
        <source>It cannot be fired from here: %1.</source>
        <translation>无法从此处触发：%1。</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Root URL of the Taskcluster deployment</source>
        <translation>Taskcluster 部署的根 URL</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>解锁操作(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is sent to an engine elsewhere until this window is armed</source>
        <translation>在为此窗口解锁操作之前，不会向别处的引擎发送任何内容</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser…</source>
        <translation>使用浏览器登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Hook %1, about the group %2</source>
        <translation>Hook %1，针对组 %2</translation>
    </message>
    <message>
        <source>Sent with the one scope hooks:trigger-hook:%1; the decision task has to hold in-tree:hook-action:%1</source>
        <translation>发送时只带一个权限范围(scope) hooks:trigger-hook:%1；决策任务须拥有 in-tree:hook-action:%1</translation>
    </message>
    <message>
        <source>What the hook is sent</source>
        <translation>发送给 hook 的内容</translation>
    </message>
    <message>
        <source>Give the root URL of the deployment, such as https://firefox-ci-tc.services.mozilla.com.</source>
        <translation>请给出部署的根 URL，例如 https://firefox-ci-tc.services.mozilla.com。</translation>
    </message>
    <message>
        <source>Sign in to %1 first.</source>
        <translation>请先登录 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::FollowDialog</name>
    <message>
        <source>What became of the promotion</source>
        <translation>晋级的结果</translation>
    </message>
    <message>
        <source>It was sent to %1, and whether it was fired is not known: %2</source>
        <translation>已发送到 %1，但不知道是否已触发：%2</translation>
    </message>
    <message>
        <source>The hook was fired at %1; it made no task.</source>
        <translation>已在 %1 触发 hook；它没有创建任务。</translation>
    </message>
    <message>
        <source>The action was fired. Its task is %1</source>
        <translation>已触发动作。其任务为 %1</translation>
    </message>
    <message>
        <source>Only what &amp;differs from the plan</source>
        <translation>仅显示与计划不同的内容(&amp;D)</translation>
    </message>
    <message>
        <source>What the action created, beside the plan</source>
        <translation>动作创建的内容与计划的对照</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the created group</source>
        <translation>打开所创建的组</translation>
    </message>
    <message>
        <source>Waiting to hear of the task.</source>
        <translation>正在等待任务的消息。</translation>
    </message>
    <message>
        <source>The action&apos;s task is %1.</source>
        <translation>动作的任务为 %1。</translation>
    </message>
    <message>
        <source>No news for the moment: %1</source>
        <translation>暂时没有新消息：%1</translation>
    </message>
    <message>
        <source>The action created nothing.</source>
        <translation>动作没有创建任何内容。</translation>
    </message>
    <message>
        <source>It created what was planned: %1 reused, %2 run.</source>
        <translation>创建的内容与计划一致：复用 %1 个，运行 %2 个。</translation>
    </message>
    <message>
        <source>It created something else than was planned: %1 different, %2 missing, %3 extra; %4 as planned.</source>
        <translation>创建的内容与计划不一致：不同 %1 个，缺少 %2 个，多出 %3 个；与计划一致 %4 个。</translation>
    </message>
</context>
<context>
    <name>slipway::GateFieldEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>必填。%1</translation>
    </message>
    <message>
        <source>Must match %1</source>
        <translation>必须匹配 %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>不选择</translation>
    </message>
    <message>
        <source>Enter a value; this field is required</source>
        <translation>请输入值；此字段为必填</translation>
    </message>
    <message>
        <source>Make a choice; this field is required</source>
        <translation>请作出选择；此字段为必填</translation>
    </message>
    <message>
        <source>The file&apos;s format for this field is not a regular expression: %1. Correct “format:” in the file.</source>
        <translation>文件中该字段的格式不是正则表达式：%1。请更正文件中的“format:”。</translation>
    </message>
    <message>
        <source>“%1” does not have the form %2</source>
        <translation>“%1”不符合格式 %2</translation>
    </message>
</context>
<context>
    <name>slipway::GateInbox</name>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Nothing waits for you. A gate appears here when the release needs your decision.</source>
        <translation>没有等待您处理的事项。发布需要您作出决定时，闸门会显示在这里。</translation>
    </message>
    <message>
        <source>Gates and steps that wait for you</source>
        <translation>等待您处理的闸门和步骤</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>等待您处理：%1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审查…</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>重新运行此步骤</translation>
    </message>
</context>
<context>
    <name>slipway::GateListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1。%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n gate(s)</source>
        <translation>
            <numerusform>开启 %n 个闸门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s)</source>
        <translation>
            <numerusform>启动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>启动 %n 个步骤，公开发布：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Was running when Slipway stopped</source>
        <translation>Slipway 停止时正在运行</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Starts nothing yet</source>
        <translation>暂无步骤启动</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>%1, of %2. %3. %4</source>
        <translation>%1，属于 %2。%3。%4</translation>
    </message>
</context>
<context>
    <name>slipway::GateOpener</name>
    <message>
        <source>the engine&apos;s answer is no build</source>
        <translation>引擎的答复不是构建</translation>
    </message>
    <message>
        <source>the build is of the commit %1, not of %2</source>
        <translation>构建属于提交 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the build is cancelled: its gates cannot be opened any more</source>
        <translation>构建已取消：无法再开启其闸门</translation>
    </message>
    <message>
        <source>this gate has no job</source>
        <translation>此闸门没有作业</translation>
    </message>
    <message>
        <source>this gate is in the state %1</source>
        <translation>此闸门处于状态 %1</translation>
    </message>
    <message>
        <source>Buildkite does not let this gate be opened yet: something before it has not finished</source>
        <translation>Buildkite 尚不允许开启此闸门：它之前还有步骤未完成</translation>
    </message>
    <message>
        <source>this build has no gate %1</source>
        <translation>此构建没有闸门 %1</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>它没有任何闸门</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>它有：%1</translation>
    </message>
    <message>
        <source>the engine does not let this token open the gate (status %1)</source>
        <translation>引擎不允许此令牌开启闸门（状态 %1）</translation>
    </message>
    <message>
        <source>it needs the scope write_builds</source>
        <translation>它需要权限范围(scope) write_builds</translation>
    </message>
    <message>
        <source>several gates of this build are labelled %1</source>
        <translation>此构建有多个标签为 %1 的闸门</translation>
    </message>
    <message>
        <source>name one by its key or its job: %1</source>
        <translation>请用键或作业指定其中一个：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>opened %1</source>
        <translation>%1开启</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>slipway::GraphBox</name>
    <message>
        <source>Previous graphs</source>
        <translation>先前的图</translation>
    </message>
    <message>
        <source>Move up (Alt+Up): it loses against those below</source>
        <translation>上移 (Alt+Up)：发生冲突时，以其下方的图为准</translation>
    </message>
    <message>
        <source>Move down (Alt+Down): it wins over those above</source>
        <translation>下移 (Alt+Down)：发生冲突时，优先于其上方的图</translation>
    </message>
    <message>
        <source>Take out of the list (Delete)</source>
        <translation>从列表中移除 (Delete)</translation>
    </message>
    <message>
        <source>Add a task ID, URL or revision</source>
        <translation>添加任务 ID、URL 或修订版本</translation>
    </message>
    <message>
        <source>Add a previous graph by task ID, URL or revision</source>
        <translation>按任务 ID、URL 或修订版本添加先前的图</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Graphs that lie in the folder</source>
        <translation>文件夹中的图</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>改用 %1</translation>
    </message>
    <message>
        <source>No graph at hand was made for the revision %1. Looking it up in the index comes with a connection to Taskcluster.</source>
        <translation>现有的图中没有为修订版本 %1 生成的。要在索引中查找，需等到 Slipway 能够连接 Taskcluster。</translation>
    </message>
    <message>
        <source>The URL names a task group: its ID was added.</source>
        <translation>此 URL 指向任务组：已添加其 ID。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message numerus="yes">
        <source>add %n graph(s)</source>
        <translation>
            <numerusform>添加 %n 个图</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the task %2. A decision task D has taskId = taskGroupId = D and its tasks have taskGroupId D; an action task A has taskGroupId D, and its tasks have taskGroupId A. What is wanted here is the task that made the graph: %3.</source>
        <translation>%1 是任务 %2。决策任务 D 的 taskId = taskGroupId = D，其任务的 taskGroupId 为 D；动作任务 A 的 taskGroupId 为 D，其任务的 taskGroupId 为 A。这里需要的是生成该图的任务：%3。</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>输入的内容</translation>
    </message>
    <message>
        <source>All graphs of the folder are in the list</source>
        <translation>文件夹中的所有图都已在列表中</translation>
    </message>
</context>
<context>
    <name>slipway::GraphDownload</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>check its permissions and the space on the disk</source>
        <translation>请检查其权限和磁盘空间</translation>
    </message>
    <message>
        <source>the download did not end</source>
        <translation>下载没有结束</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFilters</name>
    <message>
        <source>A filter needs a name</source>
        <translation>筛选条件需要名称</translation>
    </message>
    <message numerus="yes">
        <source>At most %n filter(s) can be saved; remove one first</source>
        <translation>
            <numerusform>最多可保存 %n 个筛选条件；请先移除一个</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a filter called “%1” already</source>
        <translation>已有名为“%1”的筛选条件</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFinder</name>
    <message>
        <source>the index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>the actions in the index</source>
        <translation>索引中的动作</translation>
    </message>
    <message>
        <source>the group of the decision task</source>
        <translation>决策任务所在的组</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>the artifacts of %1</source>
        <translation>%1 的制品</translation>
    </message>
    <message>
        <source>Not looked at: %1 (%2).</source>
        <translation>未查看：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewBar</name>
    <message>
        <source>View of the graph</source>
        <translation>图的视图</translation>
    </message>
    <message>
        <source>Which steps are shown</source>
        <translation>显示哪些步骤</translation>
    </message>
    <message>
        <source>Filter, such as state:failed +2 -1</source>
        <translation>筛选条件，如 state:failed +2 -1</translation>
    </message>
    <message>
        <source>Filter of the graph&apos;s steps</source>
        <translation>图中步骤的筛选条件</translation>
    </message>
    <message>
        <source>Shows only the steps that are like that. Enter goes to the graph, Esc shows all steps again</source>
        <translation>只显示符合条件的步骤。Enter 转到图，Esc 重新显示所有步骤</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>如何编写筛选条件</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Keeps this filter under a name</source>
        <translation>以某个名称保存此筛选条件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all steps again</source>
        <translation>重新显示所有步骤</translation>
    </message>
    <message>
        <source>Show all steps again (0 in the graph)</source>
        <translation>重新显示所有步骤（在图中按 0）</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要注意的步骤</translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation>其上游步骤</translation>
    </message>
    <message>
        <source>The selected step and all that it waits for</source>
        <translation>选中的步骤及其等待的所有步骤</translation>
    </message>
    <message>
        <source>What follows it</source>
        <translation>其下游步骤</translation>
    </message>
    <message>
        <source>The selected step and all that waits for it</source>
        <translation>选中的步骤及等待它的所有步骤</translation>
    </message>
    <message>
        <source>What leads to it or follows</source>
        <translation>其上游和下游步骤</translation>
    </message>
    <message>
        <source>The selected step and all that it waits for or that waits for it</source>
        <translation>选中的步骤、它等待的所有步骤，以及等待它的所有步骤</translation>
    </message>
    <message>
        <source>The ways from … to it</source>
        <translation>从 … 到它的路径</translation>
    </message>
    <message>
        <source>All ways between another step and the selected one</source>
        <translation>另一步骤与选中步骤之间的所有路径</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Rename or remove filters …</source>
        <translation>重命名或移除筛选条件 …</translation>
    </message>
    <message>
        <source>The ways between %1 and %2</source>
        <translation>%1 与 %2 之间的路径</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>At the end: %1. %2.</source>
        <translation>末尾：%1。%2。</translation>
    </message>
    <message>
        <source>Column %1, at “%2”: %3. %4.</source>
        <translation>第 %1 列，“%2”处：%3。%4。</translation>
    </message>
    <message>
        <source>Failed, running, waiting for a person, stuck, or made by a promotion; and their neighbours</source>
        <translation>失败、运行中、等待有人处理、卡住，或由晋级生成的步骤，及其相邻步骤</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewEmpty</name>
    <message>
        <source>Show all steps</source>
        <translation>显示所有步骤</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewFlow</name>
    <message>
        <source>Filter the &amp;graph…</source>
        <translation>筛选图(&amp;G)…</translation>
    </message>
    <message>
        <source>Show a&amp;ll steps</source>
        <translation>显示所有步骤(&amp;L)</translation>
    </message>
    <message>
        <source>Show only what needs a&amp;ttention</source>
        <translation>只显示需要注意的步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Show only what leads &amp;here</source>
        <translation>只显示上游步骤(&amp;H)</translation>
    </message>
    <message>
        <source>Show only what &amp;follows</source>
        <translation>只显示下游步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Show only what leads here &amp;or follows</source>
        <translation>只显示上游和下游步骤(&amp;O)</translation>
    </message>
    <message>
        <source>Show the ways to here f&amp;rom…</source>
        <translation>显示从另一步骤到此处的路径(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>已保存的筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the &amp;bar of views open</source>
        <translation>始终显示视图栏(&amp;B)</translation>
    </message>
    <message>
        <source>Select a step first</source>
        <translation>请先选择一个步骤</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>下游</translation>
    </message>
    <message>
        <source>No other step leads to “%1” or follows it</source>
        <translation>“%1”没有上游或下游步骤</translation>
    </message>
    <message>
        <source>Show the ways to “%1” from</source>
        <translation>显示到“%1”的路径，起点为</translation>
    </message>
    <message>
        <source>Type a few letters of the other step</source>
        <translation>输入另一步骤的几个字母</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter; a name that is in use gets the new filter</source>
        <translation>筛选条件的名称；若使用已有名称，其内容会被新的筛选条件替换</translation>
    </message>
    <message>
        <source>Keep it unsaved</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>The filter “%1” was saved</source>
        <translation>已保存筛选条件“%1”</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>只显示：%1</translation>
    </message>
    <message numerus="yes">
        <source>None of %n step(s) is like “%1”.</source>
        <translation>
            <numerusform>%n 个步骤中没有符合“%1”的。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in this graph.</source>
        <translation>“%1”已不在此图中。</translation>
    </message>
    <message>
        <source>No way leads from “%1” to “%2” or back</source>
        <translation>“%1”与“%2”之间没有任何方向的路径</translation>
    </message>
    <message>
        <source>“%1” is selected, but not among these steps</source>
        <translation>“%1”已选中，但不在这些步骤之中</translation>
    </message>
    <message>
        <source>“%1” is no longer in this graph</source>
        <translation>“%1”已不在此图中</translation>
    </message>
    <message>
        <source>Nothing failed, runs, waits for a person, or is made by a promotion. This view fills by itself as soon as something does.</source>
        <translation>没有步骤失败、正在运行、等待有人处理，也没有由晋级生成的步骤。一旦出现这样的步骤，此视图会自动显示。</translation>
    </message>
</context>
<context>
    <name>slipway::HookFirer</name>
    <message>
        <source>the decision task %1 may not name this hook: it lacks the scope %2</source>
        <translation>决策任务 %1 不得指明此 hook：它缺少权限范围(scope) %2</translation>
    </message>
    <message>
        <source>do not fire it by other means: a push may name a hook that is not its own</source>
        <translation>请勿以其他方式触发：推送可能会指明不属于它的 hook</translation>
    </message>
    <message>
        <source>these credentials may not fire the hook: they lack the scope %1</source>
        <translation>这些凭据不得触发此 hook：缺少权限范围(scope) %1</translation>
    </message>
    <message>
        <source>sign in with others, or ask for the scope</source>
        <translation>请用其他凭据登录，或申请该权限范围(scope)</translation>
    </message>
    <message>
        <source>there is no such hook: %1/%2</source>
        <translation>没有这样的 hook：%1/%2</translation>
    </message>
    <message>
        <source>hooks of old revisions are removed after some weeks; promote from a newer one</source>
        <translation>旧修订版本的 hook 会在数周后被移除；请从较新的修订版本晋级</translation>
    </message>
    <message>
        <source>the engine&apos;s answer is no JSON object</source>
        <translation>引擎的答复不是 JSON 对象</translation>
    </message>
    <message>
        <source>nothing was sent; check the root URL</source>
        <translation>未发送任何内容；请检查根 URL</translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Select a step in the graph or in the outline to see what it runs and why it is in its state.</source>
        <translation>在图或大纲中选择步骤，查看其运行内容及所处状态的原因。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审查…</translation>
    </message>
    <message>
        <source>Cancel this step</source>
        <translation>取消此步骤</translation>
    </message>
    <message>
        <source>About the step</source>
        <translation>关于此步骤</translation>
    </message>
    <message>
        <source>Attempt whose log is shown</source>
        <translation>显示其日志的尝试</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Annotations %1</source>
        <translation>注解 %1</translation>
    </message>
    <message>
        <source>Artifacts %1</source>
        <translation>制品 %1</translation>
    </message>
    <message>
        <source>%1, %2, attempt %3</source>
        <translation>%1，%2，第 %3 次尝试</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>重新运行此步骤</translation>
    </message>
    <message>
        <source>Run again as another attempt</source>
        <translation>作为新的尝试再次运行</translation>
    </message>
    <message>
        <source>The file forbids to run this step again by hand</source>
        <translation>文件禁止手动重新运行此步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>This step has not run yet. Its log appears here when it starts.</source>
        <translation>此步骤尚未运行。启动后日志会显示在这里。</translation>
    </message>
    <message>
        <source>A step of this kind writes no log.</source>
        <translation>此类步骤不写日志。</translation>
    </message>
    <message>
        <source>Open the triggered pipeline</source>
        <translation>打开被触发的流水线</translation>
    </message>
    <message>
        <source>%1, a tool of the build machine</source>
        <translation>%1，构建机器的工具</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>slipway::JobProcess</name>
    <message>
        <source>the log file %1 cannot be written: %2</source>
        <translation>无法写入日志文件 %1：%2</translation>
    </message>
    <message>
        <source># Slipway: the time limit of this step has passed, it is being ended
</source>
        <translation># Slipway：此步骤已超过时间限制，正在结束
</translation>
    </message>
    <message>
        <source>the artifacts of this step could not be uploaded</source>
        <translation>无法上传此步骤的制品</translation>
    </message>
    <message>
        <source># Slipway: %1
</source>
        <translation># Slipway：%1
</translation>
    </message>
    <message>
        <source>the log is incomplete: the file %1 cannot be written: %2</source>
        <translation>日志不完整：无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::KeySheet</name>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Walk along edges and between siblings</source>
        <translation>沿边以及在同级步骤之间移动</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the gate, or fold the group</source>
        <translation>打开闸门，或折叠组</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>全部适合窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>+  −  or wheel</source>
        <translation>+  −  或滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>返回一层</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>图中</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the first or the last step</source>
        <translation>到第一个或最后一个步骤</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>选择多个步骤</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Ctrl+单击</translation>
    </message>
    <message>
        <source>Choose one more, or one less</source>
        <translation>多选一个步骤，或取消一个</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift+单击</translation>
    </message>
    <message>
        <source>Choose the way from the selected step</source>
        <translation>选择从选中的步骤到此处的路径</translation>
    </message>
</context>
<context>
    <name>slipway::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>%1: from the next start of Slipway on.</source>
        <translation>%1：下次启动 Slipway 时生效。</translation>
    </message>
</context>
<context>
    <name>slipway::LinkStepDialog</name>
    <message>
        <source>What does %1 need?</source>
        <translation>%1 需要什么？</translation>
    </message>
    <message>
        <source>&amp;Step that makes it (no engine will wait for it: the link is for people)</source>
        <translation>产出它的步骤（没有引擎会等待它：此连接仅供人员参考）(&amp;S)</translation>
    </message>
    <message>
        <source>Search by name or build</source>
        <translation>按名称或构建搜索</translation>
    </message>
    <message>
        <source>Steps of other builds</source>
        <translation>其他构建的步骤</translation>
    </message>
    <message>
        <source>Link the steps</source>
        <translation>连接步骤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::LocalEngine</name>
    <message>
        <source>there is no step with this key</source>
        <translation>没有使用此键的步骤</translation>
    </message>
    <message>
        <source>its condition could not be evaluated</source>
        <translation>无法计算其条件</translation>
    </message>
    <message>
        <source>this kind of step is not known</source>
        <translation>未知的步骤类型</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>will not run: it waits for itself in a circle</source>
        <translation>不会运行：它循环等待自身</translation>
    </message>
    <message>
        <source>the engine of this release is not running</source>
        <translation>此发布的引擎未在运行</translation>
    </message>
    <message>
        <source>resume the release</source>
        <translation>请恢复发布</translation>
    </message>
    <message>
        <source>rejected by %1</source>
        <translation>被 %1 驳回</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>被 %1 驳回：%2</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>被 %1 取消</translation>
    </message>
    <message>
        <source>the release was cancelled by %1</source>
        <translation>发布被 %1 取消</translation>
    </message>
    <message>
        <source>Slipway was stopped</source>
        <translation>Slipway 已停止</translation>
    </message>
    <message>
        <source>replaced by the pipeline that %1 uploaded</source>
        <translation>已被 %1 上传的流水线取代</translation>
    </message>
    <message>
        <source>a message in the spool was refused: %1</source>
        <translation>暂存区中的一条消息被拒绝：%1</translation>
    </message>
    <message>
        <source>Slipway was stopped while it ran</source>
        <translation>它运行时 Slipway 被停止</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message numerus="yes">
        <source>ran longer than %n minute(s)</source>
        <translation>
            <numerusform>运行超过 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of the release cannot be made</source>
        <translation>无法创建发布的文件夹</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>请检查可用空间和文件夹权限</translation>
    </message>
    <message>
        <source>slipwayctl, which is buildkite-agent for the steps, was not found</source>
        <translation>找不到 slipwayctl（对步骤而言即 buildkite-agent）</translation>
    </message>
    <message>
        <source>install it beside slipway or on PATH</source>
        <translation>请将其安装在 slipway 旁或 PATH 中</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>请检查文件夹权限</translation>
    </message>
    <message>
        <source>the commands of this file have not been trusted</source>
        <translation>此文件的命令尚未受信任</translation>
    </message>
    <message>
        <source>look at them and trust the file first</source>
        <translation>请先查看并信任文件</translation>
    </message>
    <message>
        <source>the pipeline cannot be kept: %1</source>
        <translation>无法保存流水线：%1</translation>
    </message>
    <message>
        <source>this release died before its first event: there is nothing to resume</source>
        <translation>此发布在第一个事件之前就已终止：没有可恢复的内容</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>请重新启动</translation>
    </message>
    <message>
        <source>the kept copy of the pipeline is not the one that this release was started with</source>
        <translation>保存的流水线副本不是启动此发布时的那一份</translation>
    </message>
    <message>
        <source>restore the release&apos;s folder from a backup</source>
        <translation>请从备份恢复发布的文件夹</translation>
    </message>
    <message>
        <source>secrets are not kept in the journal; their values are needed again: %1</source>
        <translation>机密不保存在事件日志中；需要再次提供其值：%1</translation>
    </message>
    <message>
        <source>give them again, as when the release was started</source>
        <translation>请像启动发布时那样再次提供</translation>
    </message>
    <message>
        <source>this version of Slipway reads the pipeline in another way than the one that started the release</source>
        <translation>此版本的 Slipway 读取流水线的方式与启动发布的版本不同</translation>
    </message>
    <message>
        <source>go on with the version that started it, or start a new release</source>
        <translation>请用启动它的版本继续，或启动新的发布</translation>
    </message>
    <message>
        <source>the release was cancelled</source>
        <translation>发布已取消</translation>
    </message>
    <message>
        <source>the former process ended without a word</source>
        <translation>先前的进程未作说明即已结束</translation>
    </message>
    <message>
        <source>Slipway was killed while it ran</source>
        <translation>它运行时 Slipway 被强制终止</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not run: %2</source>
        <translation>&apos;%1&apos; 未运行：%2</translation>
    </message>
    <message>
        <source>in its concurrency group it comes after %1, which waits for it</source>
        <translation>在其并发组中，它排在 %1 之后，而后者正等待它</translation>
    </message>
    <message>
        <source>the step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>the expected artifacts could not be checked: %1</source>
        <translation>无法检查预期制品：%1</translation>
    </message>
    <message>
        <source>this release is a run: resumed as a rehearsal it would only seem to publish</source>
        <translation>此发布是真实运行：若作为演练恢复，只会看似公开发布</translation>
    </message>
    <message>
        <source>resume it as a run</source>
        <translation>请作为运行恢复</translation>
    </message>
    <message>
        <source>not run here: it is nothing but plugins (%1), which run only on a real agent</source>
        <translation>未在此运行：它只有插件（%1），而插件只能在真正的代理上运行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2</source>
        <translation>&apos;%1&apos; 为 %2</translation>
    </message>
    <message>
        <source>this run was not given the secret %1: give it with --env %1=VALUE</source>
        <translation>未向此次运行提供机密 %1：请用 --env %1=VALUE 提供</translation>
    </message>
    <message>
        <source>recorded only: the pipeline &apos;%1&apos; was not started</source>
        <translation>仅作记录：未启动流水线 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>recorded only: the pipeline &apos;%1&apos; was not started, so its result is not known</source>
        <translation>仅作记录：未启动流水线 &apos;%1&apos;，因此其结果未知</translation>
    </message>
    <message>
        <source>trigger steps are not run on this machine: the pipeline &apos;%1&apos; was not started</source>
        <translation>trigger 步骤不在本机运行：未启动流水线 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>every job of its matrix is skipped</source>
        <translation>其矩阵的每个作业都已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job of the step, and why it failed</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed; the first is %1: %2</source>
        <translation>
            <numerusform>%n 个作业失败；第一个是 %1：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled because the build is failing</source>
        <translation>因构建正在失败而取消</translation>
    </message>
    <message>
        <source>plugins (%1)</source>
        <translation>插件（%1）</translation>
    </message>
    <message>
        <source>agents (%1)</source>
        <translation>代理（%1）</translation>
    </message>
    <message>
        <source>image (%1)</source>
        <translation>镜像（%1）</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>检出</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on this machine without: %2</source>
        <translation>&apos;%1&apos; 在本机运行，但不含：%2</translation>
    </message>
    <message>
        <source>blocked by %1: %2</source>
        <comment>a step, and its state</comment>
        <translation>被 %1 阻塞：%2</translation>
    </message>
    <message>
        <source>the file has changed since this release was started</source>
        <translation>此发布启动后文件已更改</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>文件已无法读取</translation>
    </message>
    <message>
        <source>start a new release from the changed file, or put the file back</source>
        <translation>请用更改后的文件启动新发布，或恢复原文件</translation>
    </message>
    <message>
        <source>the link to %1 cannot be made</source>
        <translation>无法创建指向 %1 的链接</translation>
    </message>
    <message>
        <source>not started: %1 failed, and nothing new starts after a failure</source>
        <translation>未启动：%1 失败，失败后不再启动新的内容</translation>
    </message>
    <message>
        <source>a rehearsal runs the commands of workers as processes, so that they can be recorded</source>
        <translation>演练会将工作进程的命令作为进程运行，以便记录</translation>
    </message>
    <message>
        <source>the workers of %1 have not been trusted: their commands run as processes</source>
        <translation>%1 的工作进程尚未受信任：其命令作为进程运行</translation>
    </message>
    <message>
        <source>workers cannot be used, their commands run as processes: %1</source>
        <translation>无法使用工作进程，其命令作为进程运行：%1</translation>
    </message>
</context>
<context>
    <name>slipway::LogModel</name>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>无法读取日志：%1</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配（F3）</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>第一个错误</translation>
    </message>
    <message>
        <source>Go to the first line that looks like an error</source>
        <translation>转到第一条疑似错误的行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Stay at the end while lines come in</source>
        <translation>有新行时停留在末尾</translation>
    </message>
    <message>
        <source>“%1” is not in this log</source>
        <translation>此日志中没有“%1”</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source> … %1 more characters are not shown</source>
        <translation> … 另有 %1 个字符未显示</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Select the whole log</source>
        <translation>全选日志</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注解</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>%1 — Slipway</source>
        <translation>%1 — Slipway</translation>
    </message>
    <message>
        <source>Slipway</source>
        <translation>Slipway</translation>
    </message>
    <message>
        <source>%1 (not current)</source>
        <translation>%1（非当前版本）</translation>
    </message>
    <message numerus="yes">
        <source>(%n waiting) %1</source>
        <translation>
            <numerusform>（%n 项等待）%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A running release keeps its scenario</source>
        <translation>运行中的发布保持其场景</translation>
    </message>
    <message>
        <source>Cancel the release</source>
        <translation>取消发布</translation>
    </message>
    <message>
        <source>Ends running steps; you are asked first</source>
        <translation>结束运行中的步骤；会先询问您</translation>
    </message>
    <message numerus="yes">
        <source>Run %n step(s) here</source>
        <translation>
            <numerusform>在此运行 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs the commands on this machine (%1)</source>
        <translation>在本机运行命令（%1）</translation>
    </message>
    <message>
        <source>Open a link of an annotation?</source>
        <translation>打开注解中的链接？</translation>
    </message>
    <message>
        <source>The link leads outside:
%1</source>
        <translation>该链接指向外部：
%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>关于 Slipway</translation>
    </message>
    <message>
        <source>Slipway %1

A desktop release console: see a release as one graph, run it here, open its gates, watch its artifacts appear.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Slipway %1

桌面发布控制台：把发布看作一张图，在此运行，开启闸门，看着制品出现。

依照 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Ending the release in order …</source>
        <translation>正在有序结束发布 …</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1（%2 版本）</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>演练：%1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message>
        <source>%1 (opened tolerantly)</source>
        <translation>%1（以宽松模式打开）</translation>
    </message>
    <message>
        <source>A build order has no scenarios</source>
        <translation>构建顺序没有场景</translation>
    </message>
    <message numerus="yes">
        <source>Build %n package(s) here</source>
        <translation>
            <numerusform>在此构建 %n 个包</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>晋级</translation>
    </message>
    <message>
        <source>A promotion has no scenarios</source>
        <translation>晋级没有场景</translation>
    </message>
    <message>
        <source>What runs elsewhere has its own environment</source>
        <translation>在别处运行的内容有其自身的环境</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>slipway::MatrixPane</name>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>Also steps that publish nothing</source>
        <translation>同时显示不公开发布任何内容的步骤</translation>
    </message>
    <message>
        <source>Publish steps by scenarios</source>
        <translation>发布步骤与场景</translation>
    </message>
    <message>
        <source>The way through the graph</source>
        <translation>图中的路径</translation>
    </message>
    <message>
        <source>Open a pipeline: here you see which publish steps are behind which gates, in every scenario.</source>
        <translation>打开流水线：在此可查看每个场景中哪些发布步骤位于哪些闸门之后。</translation>
    </message>
    <message>
        <source>Proving the gates …</source>
        <translation>正在证明闸门 …</translation>
    </message>
    <message>
        <source>This pipeline runs no commands.</source>
        <translation>此流水线不运行任何命令。</translation>
    </message>
    <message>
        <source>No step is known to publish. “All steps” shows every step; its menu says that one does publish.</source>
        <translation>没有已知的发布步骤。“所有步骤”会显示每个步骤；可在步骤的菜单中指明它会公开发布。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) something is published without a gate</source>
        <translation>
            <numerusform>%n 处未经闸门即公开发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proven</source>
        <translation>
            <numerusform>%n 处未获证明</numerusform>
        </translation>
    </message>
    <message>
        <source>Every publish step that runs is behind a gate</source>
        <translation>每个会运行的发布步骤都在闸门之后</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show the scenario %1</source>
        <translation>显示场景 %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The way without a gate</source>
        <translation>不经闸门的路径</translation>
    </message>
    <message>
        <source>The way through the last gate</source>
        <translation>经过最后一道闸门的路径</translation>
    </message>
    <message>
        <source>The way to what it waits for</source>
        <translation>通往其等待对象的路径</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>会公开发布</translation>
    </message>
    <message>
        <source>Does not publish</source>
        <translation>不公开发布</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>能否再次执行</translation>
    </message>
    <message>
        <source>It can be done only once</source>
        <translation>仅限一次</translation>
    </message>
    <message>
        <source>It can be taken back</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>It can be repeated</source>
        <translation>可重复</translation>
    </message>
</context>
<context>
    <name>slipway::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation>概览：单击或拖动以前往</translation>
    </message>
</context>
<context>
    <name>slipway::NetworkTransport</name>
    <message>
        <source>no credentials are sent to %1: the connection would not be encrypted</source>
        <translation>不会向 %1 发送凭据：连接未加密</translation>
    </message>
    <message>
        <source>use its https address</source>
        <translation>请使用其 https 地址</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>答复超过了 %1 字节</translation>
    </message>
    <message>
        <source>the answer of %1 was not taken</source>
        <translation>未接受 %1 的答复</translation>
    </message>
</context>
<context>
    <name>slipway::NewBuildDialog</name>
    <message>
        <source>New build</source>
        <translation>新建构建</translation>
    </message>
    <message>
        <source>Send %1 to Buildkite</source>
        <translation>将 %1 发送到 Buildkite</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE</source>
        <translation>https://buildkite.com/ORG/PIPELINE</translation>
    </message>
    <message>
        <source>empty: the commit&apos;s own</source>
        <translation>留空：使用提交自身的消息</translation>
    </message>
    <message>
        <source>NAME=value, one a line</source>
        <translation>NAME=value，每行一个</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>流水线(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Commit, tag or HEAD</source>
        <translation>提交、标签或 HEAD(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Fields of the first input step</source>
        <translation>第一个输入步骤的字段</translation>
    </message>
    <message>
        <source>They become meta-data of the build, which its steps can read. Buildkite still asks at the step itself.</source>
        <translation>它们会成为构建的元数据，可供其步骤读取。Buildkite 仍会在该步骤处询问。</translation>
    </message>
    <message>
        <source>What will run: %1, exactly as it is here</source>
        <translation>将运行的内容：%1，与此处所示完全相同</translation>
    </message>
    <message>
        <source>It goes along in the environment of the build, which everybody who may see the build can read. The agent that uploads it replaces variables such as $BUILDKITE_COMMIT.</source>
        <translation>它随构建的环境一同发送，凡是能查看该构建的人都能读取。上传它的代理会替换 $BUILDKITE_COMMIT 等变量。</translation>
    </message>
    <message>
        <source>Needed once: this step in the settings of the pipeline</source>
        <translation>需要设置一次：流水线设置中的此步骤</translation>
    </message>
    <message>
        <source>The step is in a &amp;file of the repository: do not look for it in the settings</source>
        <translation>该步骤在仓库的文件中：不在设置中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Arm: let me create builds there</source>
        <translation>解锁操作：允许我在那里创建构建(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Sign in to act…</source>
        <translation>登录以执行操作(&amp;S)…</translation>
    </message>
    <message>
        <source>this is a task group, and no pipeline of Buildkite</source>
        <translation>这是任务组，而不是 Buildkite 的流水线</translation>
    </message>
    <message>
        <source>Whether the build was created is not known. Look at the pipeline&apos;s page; nothing is sent a second time.</source>
        <translation>不知道构建是否已创建。请查看流水线的页面；不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>The build is being created.</source>
        <translation>正在创建构建。</translation>
    </message>
    <message>
        <source>Say which pipeline first.</source>
        <translation>请先指定流水线。</translation>
    </message>
    <message>
        <source>There is no token to act with on %1. Sign in first.</source>
        <translation>没有可在 %1 上操作的令牌。请先登录。</translation>
    </message>
    <message>
        <source>Create build on %1/%2</source>
        <translation>在 %1/%2 上创建构建</translation>
    </message>
    <message>
        <source>Create build</source>
        <translation>创建构建</translation>
    </message>
    <message>
        <source>line %1 of the environment is not NAME=value</source>
        <translation>环境的第 %1 行不是 NAME=value 的形式</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and everybody who may see the build could read it</source>
        <translation>%1 看似机密信息，而凡是能查看该构建的人都能读取它</translation>
    </message>
    <message>
        <source>let the agents have it instead</source>
        <translation>请改为将其提供给代理</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>将运行的内容</translation>
    </message>
    <message>
        <source>Step for the settings of the pipeline</source>
        <translation>用于流水线设置的步骤</translation>
    </message>
    <message>
        <source>The build is being created. Wait until it is known what came of it.</source>
        <translation>正在创建构建。请等待结果明确。</translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此通知</translation>
    </message>
</context>
<context>
    <name>slipway::OpenRemoteDialog</name>
    <message>
        <source>Open a build or task group</source>
        <translation>打开构建或任务组</translation>
    </message>
    <message>
        <source>By its &amp;address</source>
        <translation>按地址(&amp;A)</translation>
    </message>
    <message>
        <source>From a &amp;list of Buildkite</source>
        <translation>从 Buildkite 的列表中选择(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A&amp;ddress of a build, a pipeline or a task group</source>
        <translation>构建、流水线或任务组的地址(&amp;D)</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE/builds/N or https://ROOT/tasks/groups/ID</source>
        <translation>https://buildkite.com/ORG/PIPELINE/builds/N 或 https://ROOT/tasks/groups/ID</translation>
    </message>
    <message>
        <source>Pipeline &amp;file of the build (tells what waits for what, and the fields of gates; may be empty)</source>
        <translation>构建的流水线文件（说明各步骤的等待关系以及闸门的字段；可留空）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Use %1, which is open now</source>
        <translation>使用当前打开的 %1(&amp;U)</translation>
    </message>
    <message>
        <source>The pipeline of the build</source>
        <translation>构建的流水线</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>流水线 (*.yml *.yaml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>显示其构建</translation>
    </message>
    <message>
        <source>Ways to choose</source>
        <translation>选择方式</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Give an address to see whether you are signed in there.</source>
        <translation>请给出地址，以查看是否已在该处登录。</translation>
    </message>
</context>
<context>
    <name>slipway::OrderBar</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>构建顺序</translation>
    </message>
    <message>
        <source>Binary states that are shown</source>
        <translation>显示的二进制状态</translation>
    </message>
    <message>
        <source>Packages by the file whose profile builds them</source>
        <translation>按其 profile 配置用于构建的文件筛选包</translation>
    </message>
    <message>
        <source>Packages by the files they came from</source>
        <translation>按来源文件筛选包</translation>
    </message>
    <message>
        <source>Option or setting</source>
        <translation>选项或设置</translation>
    </message>
    <message>
        <source>Packages whose options or settings contain this text</source>
        <translation>选项或设置包含此文本的包</translation>
    </message>
    <message>
        <source>Shows the packages that have this text in an option or a setting, such as shared=True</source>
        <translation>显示选项或设置中含有此文本的包，例如 shared=True</translation>
    </message>
    <message>
        <source>Hide tools</source>
        <translation>隐藏工具</translation>
    </message>
    <message>
        <source>Leaves out what is built for the build machine: tool requirements</source>
        <translation>略去为构建机器构建的内容：工具依赖</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>Only what must be built, as “conan graph build-order --reduce” does it</source>
        <translation>只显示必须构建的内容，与“conan graph build-order --reduce”的做法相同</translation>
    </message>
    <message>
        <source>Strict levels</source>
        <translation>严格按层级</translation>
    </message>
    <message>
        <source>On: a level starts when the whole level before it is done, as the documentation of Conan does it. Off: a package starts as soon as its dependencies are done</source>
        <translation>开启：前一层级全部完成后才开始下一层级，与 Conan 文档的做法相同。关闭：包在其依赖完成后立即开始</translation>
    </message>
    <message>
        <source>Nothing is to be done: the order is empty</source>
        <translation>无事可做：此顺序为空</translation>
    </message>
    <message>
        <source>No package is like that</source>
        <translation>没有符合条件的包</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n 个层级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) to build in %2</source>
        <translation>
            <numerusform>%n 个包中有 %1 个待构建，分 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing or invalid</source>
        <translation>
            <numerusform>%1，%n 个缺失或无效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n hidden)</source>
        <translation>
            <numerusform>%1（隐藏 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>所有 profile 配置</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Only to build, or unusable</source>
        <translation>仅待构建或不可用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A release keeps the order it was started with</source>
        <translation>发布会保持启动时的构建顺序</translation>
    </message>
</context>
<context>
    <name>slipway::OrderEmptyNote</name>
    <message>
        <source>Show all packages</source>
        <translation>显示所有包</translation>
    </message>
    <message>
        <source>No package is like that</source>
        <translation>没有符合条件的包</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>无事可做</translation>
    </message>
    <message numerus="yes">
        <source>The order has %n package(s), and the choices above the graph hide them all.</source>
        <translation>
            <numerusform>此顺序有 %n 个包，但图上方的选项把它们全部隐藏了。</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is empty: nothing is to be built. It was reduced, and a reduced order is also empty if binaries are missing and nothing was asked to be built; “conan graph build-order --build=missing” asks for it.</source>
        <translation>此顺序为空：没有需要构建的内容。它已精简；如果缺少二进制包，而又没有要求构建任何内容，精简后的顺序同样为空。使用“conan graph build-order --build=missing”可要求构建。</translation>
    </message>
    <message>
        <source>This order is empty: what it was made for depends on nothing that has to be built, downloaded or looked up.</source>
        <translation>此顺序为空：它所针对的内容不依赖任何需要构建、下载或查找的内容。</translation>
    </message>
</context>
<context>
    <name>slipway::OrderFlow</name>
    <message>
        <source>%1 is not quite right and was opened tolerantly. The problems (F8) say what was forgiven; Conan itself may refuse the file.</source>
        <translation>%1 不完全正确，已以宽松模式打开。问题（F8）列出了被容忍的内容；Conan 本身可能会拒绝此文件。</translation>
    </message>
    <message>
        <source>Needs a build order of Conan</source>
        <translation>需要 Conan 的构建顺序</translation>
    </message>
    <message>
        <source>It is reduced already, or a dependency graph, which cannot be</source>
        <translation>它已精简，或者是无法精简的依赖图</translation>
    </message>
    <message>
        <source>A build order has none: this is for pipelines</source>
        <translation>构建顺序没有此项：这仅适用于流水线</translation>
    </message>
    <message>
        <source>Several merged files have no common revision: open one of them alone</source>
        <translation>多个已合并的文件没有共同的修订版本：请单独打开其中一个</translation>
    </message>
    <message>
        <source>Merge more build orders into this one</source>
        <translation>将更多构建顺序合并到此构建顺序</translation>
    </message>
    <message>
        <source>Open build orders</source>
        <translation>打开构建顺序</translation>
    </message>
    <message>
        <source>Build orders (*.json);;All files (*)</source>
        <translation>构建顺序 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the build order</source>
        <translation>保存构建顺序</translation>
    </message>
    <message>
        <source>Build orders (*.json)</source>
        <translation>构建顺序 (*.json)</translation>
    </message>
    <message>
        <source>The build order was saved as %1.</source>
        <translation>构建顺序已保存为 %1。</translation>
    </message>
    <message>
        <source>A release keeps the order it was started with</source>
        <translation>发布会保持启动时的构建顺序</translation>
    </message>
    <message>
        <source>Only pipelines can be compared: of two build orders “slipwayctl graph” prints what a text comparison can be made of</source>
        <translation>只能比较流水线：对于两个构建顺序，可用“slipwayctl graph”分别输出，再比较其文本</translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunDialog</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding out what would be built…</source>
        <translation>正在确定将构建的内容…</translation>
    </message>
    <message numerus="yes">
        <source>Build %1 and %n more merged file(s) here?</source>
        <translation>
            <numerusform>在此构建 %1 及另外 %n 个已合并的文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Build %1 here?</source>
        <translation>在此构建 %1？</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>事先须知</translation>
    </message>
    <message>
        <source>What is to be known before the run</source>
        <translation>运行前须知</translation>
    </message>
    <message>
        <source>You are shown every command, and asked whether you trust it, before it runs here for the first time.</source>
        <translation>每条命令首次在此运行之前，都会显示给您，并询问您是否信任。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Conan: %1</source>
        <translation>Conan：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) cannot be built or wait for one that cannot.</source>
        <translation>
            <numerusform>%n 个包中有 %1 个无法构建，或在等待无法构建的包。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) here</source>
        <translation>
            <numerusform>在此构建 %n 个包(&amp;B)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;hearse %n package(s)</source>
        <translation>
            <numerusform>演练 %n 个包(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields are not right yet</source>
        <translation>部分字段尚不正确</translation>
    </message>
    <message>
        <source>Nothing of this order can be built</source>
        <translation>此顺序中没有可构建的内容</translation>
    </message>
    <message>
        <source>There is no conan on this machine; a rehearsal works without it</source>
        <translation>本机没有 conan；演练不需要它</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) without their lockfile</source>
        <translation>
            <numerusform>不使用锁文件构建 %n 个包(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunFields</name>
    <message>
        <source>When a package starts</source>
        <translation>包何时开始</translation>
    </message>
    <message>
        <source>&amp;Strict levels: when the whole level before is done</source>
        <translation>严格按层级：前一层级全部完成后(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As soon as its dependencies are done</source>
        <translation>其依赖完成后立即开始(&amp;A)</translation>
    </message>
    <message>
        <source>Which profile each file name means</source>
        <translation>各文件名对应的 profile 配置</translation>
    </message>
    <message>
        <source>Profile arguments by file name</source>
        <translation>按文件名列出的 profile 配置参数</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Profile arguments of conan install</source>
        <translation>conan install 的 profile 配置参数</translation>
    </message>
    <message>
        <source>self (not merged)</source>
        <translation>self（未合并）</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个包</numerusform>
        </translation>
    </message>
    <message>
        <source>Further arguments of each conan install</source>
        <translation>每次 conan install 的其他参数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lockfile</source>
        <translation>锁文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the lockfile</source>
        <translation>选择锁文件</translation>
    </message>
    <message>
        <source>&amp;Lockfile</source>
        <translation>锁文件(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;motes</source>
        <translation>远程仓库(&amp;M)</translation>
    </message>
    <message>
        <source>as configured; or such as: products, develop</source>
        <translation>按配置；或例如：products, develop</translation>
    </message>
    <message>
        <source>&amp;Extra arguments</source>
        <translation>附加参数(&amp;E)</translation>
    </message>
    <message>
        <source>such as: -c tools.system.package_manager:mode=install</source>
        <translation>例如：-c tools.system.package_manager:mode=install</translation>
    </message>
    <message>
        <source>as Conan&apos;s configuration says</source>
        <translation>按 Conan 的配置</translation>
    </message>
    <message>
        <source>&amp;Processes of each build</source>
        <translation>每次构建的进程数(&amp;P)</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>as many as there are cores (%1)</source>
        <translation>与核心数相同（%1）</translation>
    </message>
    <message>
        <source>Packages at &amp;once</source>
        <translation>同时构建的包数(&amp;O)</translation>
    </message>
    <message>
        <source>The usual one, for all</source>
        <translation>全部使用平常的缓存</translation>
    </message>
    <message>
        <source>A new one for each package</source>
        <translation>每个包使用新缓存</translation>
    </message>
    <message>
        <source>This folder, for all</source>
        <translation>全部使用此文件夹</translation>
    </message>
    <message>
        <source>Conan&apos;s cache is officially not made for several commands at once. With a new one for each package binaries travel by the remote they are uploaded to.</source>
        <translation>按官方说法，Conan 的缓存不支持多个命令同时使用。每个包使用新缓存时，二进制文件通过所上传到的远程仓库传递。</translation>
    </message>
    <message>
        <source>Conan &amp;cache</source>
        <translation>Conan 缓存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Folder of the cache</source>
        <translation>缓存文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>绝对路径</translation>
    </message>
    <message>
        <source>After a failure, &amp;go on with what does not depend on it</source>
        <translation>失败后，继续处理不依赖它的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Gates, upload and promotion</source>
        <translation>闸门、上传和晋级</translation>
    </message>
    <message>
        <source>A gate before le&amp;vels</source>
        <translation>在这些层级前设闸门(&amp;V)</translation>
    </message>
    <message>
        <source>none; or such as: 1, 3</source>
        <translation>无；或例如：1, 3</translation>
    </message>
    <message>
        <source>&amp;Upload to the remote</source>
        <translation>上传到远程仓库(&amp;U)</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>不上传</translation>
    </message>
    <message>
        <source>All at the end, behind a gate</source>
        <translation>最后统一上传，其前设闸门</translation>
    </message>
    <message>
        <source>Then p&amp;romote</source>
        <translation>然后晋级(&amp;R)</translation>
    </message>
    <message>
        <source>nothing; or such as: products -&gt; develop</source>
        <translation>无；或例如：products -&gt; develop</translation>
    </message>
    <message>
        <source>A gate before each promotion</source>
        <translation>每次晋级前设闸门</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These cannot be split into words: %1</source>
        <translation>无法拆分成单词：%1</translation>
    </message>
    <message>
        <source>Packages are uploaded to one remote; promotions bring them further</source>
        <translation>包只上传到一个远程仓库；要送往其他远程仓库，请使用晋级</translation>
    </message>
    <message>
        <source>The arguments of %1 cannot be split into words: %2</source>
        <translation>无法将 %1 的参数拆分成单词：%2</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>没有这样的文件：%1</translation>
    </message>
    <message>
        <source>Missing: overrides and recipe revisions of this order travel by its lockfile only</source>
        <translation>缺失：此顺序的覆盖和配方修订版本只能通过其锁文件传递</translation>
    </message>
    <message>
        <source>Name a folder by its absolute path</source>
        <translation>请用绝对路径指定文件夹</translation>
    </message>
    <message>
        <source>With a cache for each package binaries travel by a remote they are uploaded to at once: name it, without a gate</source>
        <translation>每个包各用一个缓存时，二进制文件要通过会立即上传到的远程仓库传递：请指定该仓库，且不设闸门</translation>
    </message>
    <message>
        <source>Lockfiles (*.lock);;All files (*)</source>
        <translation>锁文件 (*.lock);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunShow</name>
    <message>
        <source>the build order changed since the release was started</source>
        <translation>发布启动之后，构建顺序已更改</translation>
    </message>
</context>
<context>
    <name>slipway::OutlineModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>%1
%2：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>behind a gate</source>
        <translation>闸门之后</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>failed softly</source>
        <translation>软失败</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>will not run</source>
        <translation>不会运行</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>层级 %1：%2</translation>
    </message>
    <message>
        <source>Reused from graph %1</source>
        <translation>复用自图 %1</translation>
    </message>
</context>
<context>
    <name>slipway::OutlinePane</name>
    <message>
        <source>Outline of the steps</source>
        <translation>步骤大纲</translation>
    </message>
</context>
<context>
    <name>slipway::PlanFacts</name>
    <message>
        <source>Why, problems, root causes</source>
        <translation>原因、问题、根本原因</translation>
    </message>
    <message>
        <source>root cause: %1, %2</source>
        <translation>根本原因：%1，%2</translation>
    </message>
    <message>
        <source>because %1 runs</source>
        <translation>因为 %1 要运行</translation>
    </message>
    <message>
        <source>graph %1 wins and hides:</source>
        <translation>以图 %1 为准，遮住了：</translation>
    </message>
    <message>
        <source>graph %1: %2</source>
        <translation>图 %1：%2</translation>
    </message>
    <message>
        <source>an estimate: the action may make this label anew or differently</source>
        <translation>估算结果：动作可能会重新生成此标签，或生成的结果有所不同</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The action would fail with %1: %2</source>
        <translation>动作将会失败，错误为 %1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>problem, how to mend it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根本原因</translation>
    </message>
    <message numerus="yes">
        <source>Fix %1: saves %n task(s)</source>
        <translation>
            <numerusform>修复 %1：可省去 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forces %n task(s)</source>
        <translation>
            <numerusform>%1 使 %n 个任务无法复用</numerusform>
        </translation>
    </message>
    <message>
        <source>No root causes: nothing blocks a reuse</source>
        <translation>没有根本原因：没有阻碍复用的因素</translation>
    </message>
    <message>
        <source>Root causes (%1)</source>
        <translation>根本原因（%1）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as plan A</source>
        <translation>与计划 A 相同</translation>
    </message>
    <message>
        <source>Compared with plan A</source>
        <translation>与计划 A 相比</translation>
    </message>
    <message>
        <source>%1 now run</source>
        <translation>%1 个现在运行</translation>
    </message>
    <message>
        <source>%1 now reused</source>
        <translation>%1 个现在复用</translation>
    </message>
    <message>
        <source>%1 now left out</source>
        <translation>%1 个现在移除</translation>
    </message>
    <message>
        <source>%1 no longer in the target graph</source>
        <translation>%1 个不再在目标图中</translation>
    </message>
    <message>
        <source>%1 from another graph or task</source>
        <translation>%1 个来自另一个图或任务</translation>
    </message>
</context>
<context>
    <name>slipway::PlanTable</name>
    <message>
        <source>Find a label or task ID</source>
        <translation>查找标签或任务 ID</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别(kind)</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>所有判定</translation>
    </message>
    <message>
        <source>Also outside the target</source>
        <translation>也包括目标之外的</translation>
    </message>
    <message>
        <source>The plan, label by label</source>
        <translation>计划（逐个标签）</translation>
    </message>
    <message>
        <source>All graphs</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>Graph %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>New graph</source>
        <translation>新图</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别(kind)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanTableModel</name>
    <message>
        <source>new</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1（估算）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>任务 ID</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphDelegate</name>
    <message>
        <source>parameters come from here</source>
        <translation>参数取自此处</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphList</name>
    <message>
        <source>Previous graphs, the last one wins</source>
        <translation>先前的图，以最后一个为准</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>No previous graphs: the action looks for the decision task of the revision it is fired on.</source>
        <translation>没有先前的图：动作会查找触发它时所在修订版本的决策任务。</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphModel</name>
    <message>
        <source>Being read …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>%1 build %2</source>
        <translation>%1 构建 %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1。%2，%3</translation>
    </message>
    <message>
        <source>%1, struck through</source>
        <translation>%1，已划掉</translation>
    </message>
    <message>
        <source>%1, parameters come from here</source>
        <translation>%1，参数取自此处</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsFlow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the steps could not be analysed: %2</source>
        <translation>%1 % 的步骤无法分析：%2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1
Rule: %2
%3</source>
        <translation>%1
规则：%2
%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>%1 (suppressed: %2)</source>
        <translation>%1（已忽略：%2）</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Suppressed: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message>
        <source>No problems found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>如何修复</translation>
    </message>
    <message numerus="yes">
        <source>Show %n suppressed problem(s)</source>
        <translation>
            <numerusform>显示 %n 个已忽略的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionDialog</name>
    <message>
        <source>Promote %1?</source>
        <translation>晋级 %1？</translation>
    </message>
    <message>
        <source>Why? It is kept with the decision.</source>
        <translation>为什么？理由会随决定一并保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Flavor %1, build %2, version %3, on %4</source>
        <translation>flavor：%1，构建号：%2，版本：%3，基于：%4</translation>
    </message>
    <message>
        <source>of the sources</source>
        <translation>取自源代码</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase run again. Is a previous graph missing?</source>
        <translation>
            <numerusform>%n 个较早阶段的任务会再次运行。是否遗漏了先前的图？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>须知事项</translation>
    </message>
    <message>
        <source>Working out the digest …</source>
        <translation>正在计算摘要值 …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Promote: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>晋级：运行 %n 个任务，复用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of what is decided: %1</source>
        <translation>所决定内容的摘要值：%1</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the journal.</source>
        <translation>请先说明理由：它会保存在事件日志中。</translation>
    </message>
    <message>
        <source>Reading the graphs once more, and recording the decision …</source>
        <translation>正在再次读取图并记录决定 …</translation>
    </message>
    <message>
        <source>Slipway does not send this to Taskcluster: the decision is kept, and you get the command that fires the action.</source>
        <translation>Slipway 不会将其发送到 Taskcluster：决定会被保存，并给出用于触发动作的命令。</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFireFlow</name>
    <message>
        <source>Not everything was downloaded, so this is a partial preview that cannot be submitted: %1</source>
        <translation>部分内容未能下载，因此这是不完整的预览，无法提交：%1</translation>
    </message>
    <message>
        <source>Check with Taskcluster</source>
        <translation>向 Taskcluster 核查</translation>
    </message>
    <message>
        <source>Root URL of the deployment</source>
        <translation>部署的根 URL</translation>
    </message>
    <message>
        <source>Check there</source>
        <translation>在该处核查</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1 …</translation>
    </message>
    <message>
        <source>Asking Taskcluster: %1 of %2</source>
        <translation>正在询问 Taskcluster：%1/%2</translation>
    </message>
    <message>
        <source>This fires the action, once, and then shows what it creates.</source>
        <translation>这会触发动作一次，然后显示它创建的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Fire at Taskcluster: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>在 Taskcluster 触发：运行 %n 个任务，复用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent: the decision is kept, and you get the command that fires the action.</source>
        <translation>不发送任何内容：决定会被保存，并给出用于触发动作的命令。</translation>
    </message>
    <message numerus="yes">
        <source>Record only: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>仅记录：运行 %n 个任务，复用 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Another promotion is being sent.</source>
        <translation>正在发送另一个晋级。</translation>
    </message>
    <message>
        <source>The action&apos;s schema refuses the input: %1</source>
        <translation>输入不符合动作的模式(schema)：%1</translation>
    </message>
    <message>
        <source>Reading the graphs once more …</source>
        <translation>正在重新读取图 …</translation>
    </message>
    <message>
        <source>Asking Taskcluster whether it would take the plan …</source>
        <translation>正在询问 Taskcluster 是否会接受该计划 …</translation>
    </message>
    <message>
        <source>This is not the plan you looked at any more. Close this, and look at the new one.</source>
        <translation>这已不是所查看的计划。请关闭此窗口，并查看新的计划。</translation>
    </message>
    <message>
        <source>Firing the action, once …</source>
        <translation>正在触发动作，仅触发一次 …</translation>
    </message>
    <message>
        <source>What came of the promotion could not be written down: %1</source>
        <translation>无法记录晋级的结果：%1</translation>
    </message>
    <message>
        <source>Nothing was promoted: %1</source>
        <translation>未晋级任何内容：%1</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>晋级 %1</translation>
    </message>
    <message>
        <source>Checked with Taskcluster at %1. Tasks that new ones need: %2. Their artifacts: %3.</source>
        <translation>已于 %1 向 Taskcluster 核查。新任务所需的任务：%2。其制品：%3。</translation>
    </message>
    <message>
        <source>The action is being fired. Wait until it is known what came of it.</source>
        <translation>正在触发该操作。请等到知道结果为止。</translation>
    </message>
    <message>
        <source>The action was sent, and no answer came. Whether it was fired is being found out; it is not sent a second time. You may close this: you are told.</source>
        <translation>操作已发送，但没有收到答复。正在查明它是否已触发；不会再次发送。您可以关闭此窗口：届时会告知您。</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFlow</name>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open the graphs of a promotion.</source>
        <translation>此窗口中有发布正在运行。请等待其结束或取消，然后再打开晋级的图。</translation>
    </message>
    <message>
        <source>%1 holds no graphs of a promotion: a folder named after its task group ID was expected for each of them. Choose the folder above them.</source>
        <translation>%1 中没有晋级的图：每个图都应有一个以其任务组 ID 命名的文件夹。请选择这些文件夹的上级文件夹。</translation>
    </message>
    <message>
        <source>Open the folder of a promotion&apos;s graphs</source>
        <translation>打开晋级的图所在的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n graph(s)</source>
        <translation>
            <numerusform>%1，基于 %n 个图</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the input…</source>
        <translation>导出输入…</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save the payload…</source>
        <translation>保存 payload…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>A file beside the graphs is not used: %1</source>
        <translation>图旁边的一个文件未被使用：%1</translation>
    </message>
    <message>
        <source>The decision is in the journal as %1. Nothing was sent to Taskcluster; export the input and fire the action release-promotion with it. No command can be offered: %2.</source>
        <translation>决定已作为 %1 写入事件日志。未向 Taskcluster 发送任何内容；请导出输入，并用它触发动作 release-promotion。无法给出命令：%2。</translation>
    </message>
    <message>
        <source>The decision is in the journal as %1. Nothing was sent to Taskcluster; save the payload and fire the hook by:
%2</source>
        <translation>决定已作为 %1 写入事件日志。未向 Taskcluster 发送任何内容；请保存负载，并用以下命令触发 hook：
%2</translation>
    </message>
    <message>
        <source>%1 was not opened: reading was stopped.</source>
        <translation>未打开 %1：读取已停止。</translation>
    </message>
    <message>
        <source>%1 was read, and is not shown because a release took this window meanwhile. Open it again after that.</source>
        <translation>%1 已读取，但在此期间有发布占用了此窗口，因此未显示。请在那之后重新打开。</translation>
    </message>
    <message>
        <source>The decision is being recorded. Wait until it is known what came of it.</source>
        <translation>正在记录该决定。请等到知道结果为止。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2</source>
        <translation>未保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFollow</name>
    <message>
        <source>the queue knows no task %1</source>
        <translation>队列中没有任务 %1</translation>
    </message>
    <message>
        <source>look at the hook&apos;s last fires</source>
        <translation>请查看该 hook 最近的触发记录</translation>
    </message>
    <message>
        <source>%1 of the action&apos;s task cannot be read: %2</source>
        <translation>无法读取动作任务的 %1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionForm</name>
    <message>
        <source>Flavor</source>
        <translation>flavor</translation>
    </message>
    <message>
        <source>Build number</source>
        <translation>构建号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>of the sources</source>
        <translation>取自源代码</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Partial updates, as JSON</source>
        <translation>增量更新（JSON 格式）</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建号</translation>
    </message>
    <message>
        <source>Partials</source>
        <translation>增量更新</translation>
    </message>
    <message>
        <source>Rebuild kinds</source>
        <translation>重新构建的类别(kind)</translation>
    </message>
    <message>
        <source>None: rebuild no kind</source>
        <translation>无：不重新构建任何类别(kind)</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>类别(kind)</translation>
    </message>
    <message>
        <source>Do not optimize</source>
        <translation>不优化</translation>
    </message>
    <message>
        <source>None: optimize every label</source>
        <translation>无：优化所有标签</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Always run</source>
        <translation>始终运行</translation>
    </message>
    <message>
        <source>Partner repacks</source>
        <translation>合作伙伴重新打包版本</translation>
    </message>
    <message>
        <source>Partner attribution</source>
        <translation>合作伙伴归因</translation>
    </message>
    <message>
        <source>EME-free repacks</source>
        <translation>不含 EME 的重新打包版本</translation>
    </message>
    <message>
        <source>choose the flavor %1</source>
        <translation>选择 flavor %1</translation>
    </message>
    <message>
        <source>set the build number</source>
        <translation>设置构建号</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>change the kinds to rebuild</source>
        <translation>更改要重新构建的类别(kind)</translation>
    </message>
    <message>
        <source>change what is not optimized</source>
        <translation>更改不优化的内容</translation>
    </message>
    <message>
        <source>set the versions</source>
        <translation>设置版本</translation>
    </message>
    <message>
        <source>Partials are a JSON object: a version, its buildNumber and its locales.</source>
        <translation>增量更新应为 JSON 对象：版本、其 buildNumber 及其 locales。</translation>
    </message>
    <message>
        <source>change the partials</source>
        <translation>更改增量更新</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPanel</name>
    <message>
        <source>A promotion builds on earlier task graphs. Open or drop a folder that holds a folder &lt;taskGroupId&gt; for each of them, with full-task-graph.json, label-to-taskid.json and parameters.yml inside.</source>
        <translation>晋级以先前的任务图为基础。请打开或拖入一个文件夹，其中每个图各有一个 &lt;taskGroupId&gt; 文件夹，内含 full-task-graph.json、label-to-taskid.json 和 parameters.yml。</translation>
    </message>
    <message>
        <source>Open promotion graphs…</source>
        <translation>打开晋级的图…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Action input as &amp;YAML…</source>
        <translation>动作输入存为 YAML(&amp;Y)…</translation>
    </message>
    <message>
        <source>Action input as &amp;JSON…</source>
        <translation>动作输入存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>Plan as &amp;CSV…</source>
        <translation>计划存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>Plan as J&amp;SON…</source>
        <translation>计划存为 JSON(&amp;S)…</translation>
    </message>
    <message>
        <source>Reading the graphs: %p %</source>
        <translation>正在读取图：%p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>重做：</translation>
    </message>
    <message>
        <source>Ends the comparison with the plan that was kept</source>
        <translation>结束与所保留计划的比较</translation>
    </message>
    <message>
        <source>Keeps this plan, and compares what you change with it</source>
        <translation>保留此计划，并将您的更改与其比较</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>Partial preview: without the graphs that are struck through.</source>
        <translation>部分预览：不含已划掉的图。</translation>
    </message>
    <message>
        <source>An estimate: the action makes parts of the graph anew.</source>
        <translation>估算结果：动作会重新生成图的某些部分。</translation>
    </message>
    <message>
        <source>Promote: runs %1, reuses %2…</source>
        <translation>晋级：运行 %1，复用 %2…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>晋级…</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>不再保留 A</translation>
    </message>
    <message>
        <source>Keep as A</source>
        <translation>保留为 A</translation>
    </message>
    <message>
        <source>Find graphs of a revision…</source>
        <translation>查找修订版本的图…</translation>
    </message>
    <message>
        <source>Check with Taskcluster</source>
        <translation>向 Taskcluster 核查</translation>
    </message>
    <message>
        <source>Asks whether the tasks that are reused, their artifacts and the hook are still there</source>
        <translation>询问所复用的任务、其制品以及 hook 是否仍然存在</translation>
    </message>
    <message>
        <source>Find graphs…</source>
        <translation>查找图…</translation>
    </message>
    <message>
        <source>Looks for the graphs of a revision at Taskcluster</source>
        <translation>在 Taskcluster 上查找某个修订版本的图</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPreflight</name>
    <message>
        <source>the states of the tasks that are reused</source>
        <translation>所复用任务的状态</translation>
    </message>
    <message>
        <source>the artifacts that are fetched</source>
        <translation>要获取的制品</translation>
    </message>
    <message>
        <source>The task %1 of %2 has no artifact %3 any more, which a new task fetches.</source>
        <translation>%2 的任务 %1 已没有制品 %3，而新任务需要获取它。</translation>
    </message>
    <message>
        <source>This revision&apos;s hook is gone: %1/%2.</source>
        <translation>此修订版本的 hook 已不存在：%1/%2。</translation>
    </message>
    <message>
        <source>Hooks of revisions that were not used for some weeks are removed. Promote from a newer push, or ask who runs the deployment.</source>
        <translation>数周未使用的修订版本，其 hook 会被移除。请从较新的推送进行晋级，或询问部署的管理者。</translation>
    </message>
    <message>
        <source>the hook</source>
        <translation>hook</translation>
    </message>
    <message>
        <source>what these credentials may do</source>
        <translation>这些凭据的权限</translation>
    </message>
    <message>
        <source>These credentials may not fire the hook: they lack the scope %1.</source>
        <translation>这些凭据无权触发该 hook：缺少权限范围(scope) %1。</translation>
    </message>
    <message>
        <source>Sign in with others before submitting.</source>
        <translation>请在提交之前用其他凭据登录。</translation>
    </message>
    <message>
        <source>Not checked: %1 (%2).</source>
        <translation>未核查：%1（%2）。</translation>
    </message>
    <message>
        <source>Check again, or look for yourself.</source>
        <translation>请再次核查，或自行查看。</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionSession</name>
    <message>
        <source>The action&apos;s schema refuses the input: %1</source>
        <translation>动作的 schema 不接受此输入：%1</translation>
    </message>
    <message>
        <source>The graphs are still being read.</source>
        <translation>仍在读取图。</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>正在制定计划。</translation>
    </message>
    <message>
        <source>Partial preview, it cannot be submitted: %1, %2.</source>
        <translation>部分预览，无法提交：%1，%2。</translation>
    </message>
    <message>
        <source>The action would fail with %1: %2</source>
        <translation>动作将会失败，错误为 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) forbid it: %1</source>
        <translation>
            <numerusform>有 %n 个问题导致无法提交：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProofFlow</name>
    <message>
        <source>%1: the patch cannot be written: %2</source>
        <translation>%1：无法写入补丁：%2</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请选择其他位置</translation>
    </message>
    <message>
        <source>Gates: %1 open</source>
        <translation>闸门：%1 处敞开</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>A what-if is on: leave it first, then what runs is what the file says</source>
        <translation>正处于假设中：请先离开，之后运行的才是文件所写的内容</translation>
    </message>
    <message numerus="yes">
        <source>The file changed: %n what-if change(s) were not kept</source>
        <translation>
            <numerusform>文件已更改：%n 项假设更改未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>A release is on screen. Choose a scenario or reload the file (F5) first, then try what-ifs.</source>
        <translation>屏幕上正显示一个发布。请先选择场景或重新加载文件（F5），再尝试假设。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were tried and are not written anywhere.</source>
        <translation>
            <numerusform>已尝试 %n 项更改，均未写入任何位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>放弃 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>继续尝试</translation>
    </message>
    <message>
        <source>Write the patch to %1? %2 itself stays as it is.</source>
        <translation>将补丁写入 %1？%2 本身保持不变。</translation>
    </message>
    <message>
        <source>Replace the patch %1? %2 itself stays as it is.</source>
        <translation>替换补丁 %1？%2 本身保持不变。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>The patch is in %1</source>
        <translation>补丁位于 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ProofModel</name>
    <message>
        <source>can be done only once</source>
        <translation>仅限一次</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>can be repeated</source>
        <translation>可重复</translation>
    </message>
    <message>
        <source>R02: its gate is removed in this scenario, and then nothing holds it back.</source>
        <translation>R02：在此场景中其闸门已被移除，因此没有任何东西拦住它。</translation>
    </message>
    <message>
        <source>R03: no gate stands before it in any scenario.</source>
        <translation>R03：在任何场景中它之前都没有闸门。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>键：%1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Publishes to %1; %2</source>
        <translation>公开发布到 %1；%2</translation>
    </message>
    <message>
        <source>Publishes nothing that is known</source>
        <translation>未知其会公开发布任何内容</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotice</name>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>%1 is read; working out what is in it …</source>
        <translation>%1 已读取；正在解析其内容 …</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalDialog</name>
    <message>
        <source>Finding out what can keep the steps off the network…</source>
        <translation>正在查明可用什么使步骤与网络隔绝…</translation>
    </message>
    <message>
        <source>Rehearse this release?</source>
        <translation>演练此发布？</translation>
    </message>
    <message>
        <source>The same steps, gates and annotations, but these commands are only recorded and answered with something plausible:</source>
        <translation>步骤、闸门和注解都相同，但以下命令只作记录，并以合理的内容应答：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Rehearse %n step(s) here</source>
        <translation>
            <numerusform>在此演练 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands that are recorded</source>
        <translation>将被记录的命令</translation>
    </message>
    <message>
        <source>Recorded, not run</source>
        <translation>只记录，不运行</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>它会做什么</translation>
    </message>
    <message>
        <source>Record another command, such as: ansible-pull or make deploy</source>
        <translation>记录其他命令，例如：ansible-pull 或 make deploy</translation>
    </message>
    <message>
        <source>Another command to record</source>
        <translation>要记录的其他命令</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录它</translation>
    </message>
    <message>
        <source>What you untick really runs. The list is kept in the release file.</source>
        <translation>取消勾选的命令会真正运行。此列表保存在发布文件中。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>无法保证的事项</translation>
    </message>
    <message>
        <source>The commands of the steps: all that is not recorded really runs here</source>
        <translation>步骤的命令：凡未记录的都会在此真正运行</translation>
    </message>
    <message>
        <source>Commands of the steps</source>
        <translation>步骤的命令</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalFlow</name>
    <message>
        <source>The rehearsal has ended. None of the recorded commands was run.</source>
        <translation>演练已结束。所记录的命令均未运行。</translation>
    </message>
    <message>
        <source>Show what it came to</source>
        <translation>显示演练结果</translation>
    </message>
    <message numerus="yes">
        <source>Every step passed, but %n expected artifact(s) were not announced. The release is incomplete.</source>
        <translation>
            <numerusform>每个步骤都已通过，但有 %n 个预期制品未公布。此发布不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: see %2.</source>
        <translation>
            <numerusform>从现在起，场景 &apos;%1&apos; 中预期有 %n 个制品：参见 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on screen changed meanwhile, and nothing was started. Look at it, then rehearse it again.</source>
        <translation>在此期间屏幕上的内容发生了变化，因此没有启动任何内容。请查看后再次演练。</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalReportDialog</name>
    <message>
        <source>What the rehearsal came to</source>
        <translation>演练结果</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>记录了 %n 条命令，均未运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer: what followed rests on it.</source>
        <translation>
            <numerusform>其中 %n 条得到的是虚构的应答：后续内容以此为依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have published</source>
        <translation>本会公开发布</translation>
    </message>
    <message>
        <source>Would have been announced</source>
        <translation>本会公布</translation>
    </message>
    <message>
        <source>New artifacts</source>
        <translation>新制品</translation>
    </message>
    <message>
        <source>Artifacts that are missing now</source>
        <translation>现在缺少的制品</translation>
    </message>
    <message>
        <source>Artifacts that have changed</source>
        <translation>已更改的制品</translation>
    </message>
    <message>
        <source>Commands that would publish and did not before</source>
        <translation>以前不公开发布而现在会公开发布的命令</translation>
    </message>
    <message>
        <source>Commands that published before and are missing now</source>
        <translation>以前公开发布而现在缺少的命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no earlier rehearsal or run of this scenario to compare with.</source>
        <translation>此场景没有更早的演练或运行可供比较。</translation>
    </message>
    <message>
        <source>Compared with the last rehearsal, %1.</source>
        <translation>与上次演练（%1）比较。</translation>
    </message>
    <message>
        <source>Compared with the last run, %1.</source>
        <translation>与上次运行（%1）比较。</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseCounts</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n 个等待您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed softly</source>
        <translation>
            <numerusform>%n 个软失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not run</source>
        <translation>
            <numerusform>%n 个不会运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n 个已中断</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Not running: %n step(s)</source>
        <translation>
            <numerusform>未运行：%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n 个闸门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this build</source>
        <translation>
            <numerusform>%n 个不在此构建中</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: %1 of %2 steps done</source>
        <translation>运行中：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Passed: %1 of %2 steps done</source>
        <translation>已通过：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Failed: %1 of %2 steps done</source>
        <translation>失败：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 steps done</source>
        <translation>已取消：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps done</source>
        <translation>已中断：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Rehearsing: %1 of %2 steps done</source>
        <translation>正在演练：已完成 %1 / %2 个步骤</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: all steps passed, %n expected artifact(s) missing</source>
        <translation>
            <numerusform>不完整：所有步骤都已通过，缺少 %n 个预期制品</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal passed: %1 of %2 steps done</source>
        <translation>演练通过：已完成 %1 / %2 个步骤</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>未运行：%1</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseFlow</name>
    <message>
        <source>What is on screen is no longer what the file says</source>
        <translation>屏幕上的内容已与文件不符</translation>
    </message>
    <message>
        <source>reload it (F5), look at it, then run it</source>
        <translation>请重新加载（F5），查看后再运行</translation>
    </message>
    <message>
        <source>Cancel the release?</source>
        <translation>取消发布？</translation>
    </message>
    <message>
        <source>Running steps are ended, waiting ones never start. This cannot be taken back.</source>
        <translation>运行中的步骤会结束，等待中的步骤不再启动。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n running step(s) and the release</source>
        <translation>
            <numerusform>取消 %n 个运行中的步骤和发布</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the release</source>
        <translation>取消发布</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>The release %1 of %2 was interrupted before it was finished.</source>
        <translation>%2 的发布 %1 在完成前被中断。</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>恢复它</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Quit while the release runs?</source>
        <translation>发布运行时退出？</translation>
    </message>
    <message>
        <source>It is kept and can be resumed at the next start; steps that are ended now are shown as interrupted.</source>
        <translation>它会被保留，下次启动时可以恢复；现在结束的步骤将显示为已中断。</translation>
    </message>
    <message numerus="yes">
        <source>Quit and cancel %n running step(s)</source>
        <translation>
            <numerusform>退出并取消 %n 个运行中的步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and pause the release</source>
        <translation>退出并暂停发布</translation>
    </message>
    <message>
        <source>What is on screen is the file as of %1, not the one on the disk</source>
        <translation>屏幕上显示的是 %1 版本的文件，而不是磁盘上的文件</translation>
    </message>
    <message>
        <source>open the file itself to run it</source>
        <translation>请打开文件本身再运行</translation>
    </message>
    <message>
        <source>Where is what failed to run again?</source>
        <translation>要在哪里再次运行失败的步骤？</translation>
    </message>
    <message>
        <source>Run again what failed in %1</source>
        <translation>再次运行 %1 中失败的步骤</translation>
    </message>
    <message>
        <source>Which build is to be canceled?</source>
        <translation>要取消哪个构建？</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>取消 %1？</translation>
    </message>
    <message>
        <source>%1 of %2 is canceled there, for everybody. This cannot be taken back.</source>
        <translation>%2 上的 %1 将在那里被取消，对所有人生效。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>What is on screen changed while you were asked, and nothing was started</source>
        <translation>在询问您期间，屏幕上的内容发生了变化，因此没有启动任何内容</translation>
    </message>
    <message>
        <source>look at it, then run it again</source>
        <translation>请查看后再次运行</translation>
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
    <message>
        <source>Another release is shown by now</source>
        <translation>现在显示的已是另一个发布</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The build was cancelled: its gates cannot be opened any more.</source>
        <translation>构建已取消：无法再开启其闸门。</translation>
    </message>
    <message>
        <source>The engine does not let this gate be opened yet: something before it has not finished.</source>
        <translation>引擎尚不允许开启此闸门：它之前还有步骤未完成。</translation>
    </message>
    <message>
        <source>Unknown: no answer came to what was sent. It is being settled by reading the build; nothing is sent a second time.</source>
        <translation>未知：已发送的请求没有得到答复。正在通过读取构建来确定结果；不会再次发送任何内容。</translation>
    </message>
    <message>
        <source>It was taken back before it was sent</source>
        <translation>在发送之前已撤回</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteDeed</name>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>the engine refuses these credentials</source>
        <translation>引擎拒绝这些凭据</translation>
    </message>
    <message>
        <source>nothing was sent; use another token</source>
        <translation>未发送任何内容；请使用另一个令牌</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>引擎答复的状态为 %1</translation>
    </message>
    <message>
        <source>nothing was sent, because it could not be written down</source>
        <translation>由于无法写入记录，未发送任何内容</translation>
    </message>
    <message>
        <source>the request did not reach the engine; try again</source>
        <translation>请求没有到达引擎；请重试</translation>
    </message>
    <message>
        <source>the engine wants fewer requests</source>
        <translation>引擎要求减少请求</translation>
    </message>
    <message>
        <source>nothing was done; try again later</source>
        <translation>未执行任何操作；请稍后重试</translation>
    </message>
    <message>
        <source>the engine refuses (status %1)</source>
        <translation>引擎拒绝了请求（状态 %1）</translation>
    </message>
    <message>
        <source>it was sent, and whether it was done is not known</source>
        <translation>已发送，但不知道是否已执行</translation>
    </message>
    <message>
        <source>look at the engine before anything else; it was not sent a second time</source>
        <translation>请先查看引擎，再做其他操作；未再次发送</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteEngine</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>引擎尚未应答。</translation>
    </message>
    <message>
        <source>this cannot be done from here</source>
        <translation>无法从这里执行此操作</translation>
    </message>
    <message>
        <source>use the engine&apos;s own page</source>
        <translation>请使用引擎自己的页面</translation>
    </message>
    <message>
        <source>this is for looking only</source>
        <translation>此处仅供查看</translation>
    </message>
    <message>
        <source>sign in with credentials that may act</source>
        <translation>请用有权操作的凭据登录</translation>
    </message>
    <message>
        <source>another gate is being opened</source>
        <translation>正在打开另一个闸门</translation>
    </message>
    <message>
        <source>wait until that is settled</source>
        <translation>请等待其完成</translation>
    </message>
    <message>
        <source>the build has changed since this decision was prepared</source>
        <translation>自准备此决定以来，构建已更改</translation>
    </message>
    <message>
        <source>look at it again and decide anew</source>
        <translation>请重新查看并作出决定</translation>
    </message>
    <message>
        <source>this gate does not wait for anybody</source>
        <translation>此闸门没有在等待任何人</translation>
    </message>
    <message>
        <source>something else is being done to this build</source>
        <translation>正在对此构建执行其他操作</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>已消失：%1</translation>
    </message>
    <message>
        <source>the build has changed since this decision was prepared (%1)</source>
        <translation>自准备此决定以来，构建已改变（%1）</translation>
    </message>
    <message>
        <source>nothing was sent; look at it again and decide anew</source>
        <translation>未发送任何内容；请再次查看并重新决定</translation>
    </message>
    <message>
        <source>somebody else opened this gate: %1, at %2</source>
        <translation>此闸门已由他人开启：%1，时间为 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The engine waits where the definition does not: %1</source>
        <translation>引擎在定义未要求等待之处等待：%1</translation>
    </message>
    <message>
        <source>The definition waits where the engine does not: %1</source>
        <translation>定义在引擎未等待之处要求等待：%1</translation>
    </message>
    <message>
        <source>the engine has this artifact no more</source>
        <translation>引擎已不再保存此制品</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteFiles</name>
    <message>
        <source>the download was canceled</source>
        <translation>下载已取消</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteFlow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>The build is not quite what the pipeline file says: %1, %2.</source>
        <translation>构建与流水线文件不完全一致：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only in the file</source>
        <translation>
            <numerusform>%n 个步骤仅在文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only in the build</source>
        <translation>
            <numerusform>%n 个步骤仅在构建中</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>显示这些步骤</translation>
    </message>
    <message>
        <source>The build and its pipeline file</source>
        <translation>构建及其流水线文件</translation>
    </message>
    <message>
        <source>Only in the file: they are not part of this build</source>
        <translation>仅在文件中：它们不属于此构建</translation>
    </message>
    <message>
        <source>Only in the build: uploaded by a step, or from another revision of the file</source>
        <translation>仅在构建中：由某个步骤上传，或来自文件的其他修订版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>The build is shown without its pipeline file: %1</source>
        <translation>显示构建时未使用其流水线文件：%1</translation>
    </message>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open a build or task group.</source>
        <translation>此窗口中有发布正在运行。请等待其结束或将其取消，然后再打开构建或任务组。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were dropped together. Drop files alone, or the address of one build or task group.</source>
        <translation>
            <numerusform>同时拖放了 %n 项内容。请只拖放文件，或者拖放一个构建或任务组的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped cannot be opened: %1</source>
        <translation>无法打开拖放的内容：%1</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteWatch</name>
    <message>
        <source>the engine refuses these credentials</source>
        <translation>引擎拒绝这些凭据</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>引擎答复的状态为 %1</translation>
    </message>
    <message>
        <source>the engine wants fewer requests</source>
        <translation>引擎要求减少请求</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>引擎没有答复</translation>
    </message>
    <message>
        <source>the engine answers with status %1: %2</source>
        <translation>引擎答复的状态为 %1：%2</translation>
    </message>
    <message>
        <source>this machine was asleep</source>
        <translation>此计算机刚才处于睡眠状态</translation>
    </message>
    <message>
        <source>the engine allows few requests just now</source>
        <translation>引擎目前只允许少量请求</translation>
    </message>
</context>
<context>
    <name>slipway::RetryDialog</name>
    <message>
        <source>Run %1 again?</source>
        <translation>再次运行 %1？</translation>
    </message>
    <message>
        <source>Run again from %1?</source>
        <translation>从 %1 起再次运行？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>needed, and kept in the journal</source>
        <translation>必填，保存在事件日志中</translation>
    </message>
    <message>
        <source>kept in the journal</source>
        <translation>保存在事件日志中</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>重新运行此步骤</translation>
    </message>
    <message numerus="yes">
        <source>Run %n step(s) again</source>
        <translation>
            <numerusform>重新运行 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n artifact(s) so far; they stay.</source>
        <translation>
            <numerusform>%1 至今已产生 %n 个制品；它们会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on behind it, run again from: %1.</source>
        <translation>要在其后继续，请从以下步骤起再次运行：%1。</translation>
    </message>
    <message>
        <source>These start again, too, and gates among them ask again: %1.</source>
        <translation>以下步骤也会再次启动，其中的闸门会再次询问：%1。</translation>
    </message>
    <message>
        <source>Of these, can be done only once and were already started: %1.</source>
        <translation>其中仅限一次且已经启动过的有：%1。</translation>
    </message>
    <message>
        <source>Nothing depends on this step: it alone runs again.</source>
        <translation>没有任何步骤依赖此步骤：只有它会再次运行。</translation>
    </message>
    <message>
        <source>What cannot be taken back runs again only with a reason</source>
        <translation>无法撤销的内容只有给出原因才会再次运行</translation>
    </message>
    <message>
        <source>Run again what failed?</source>
        <translation>再次运行失败的步骤？</translation>
    </message>
    <message>
        <source>These start again: %1.</source>
        <translation>以下步骤会再次启动：%1。</translation>
    </message>
</context>
<context>
    <name>slipway::RevisionDialog</name>
    <message>
        <source>Reading the repository …</source>
        <translation>正在读取仓库 …</translation>
    </message>
    <message>
        <source>Open %1 as of …</source>
        <translation>打开 %1 的历史版本 …</translation>
    </message>
    <message>
        <source>Compare %1 with …</source>
        <translation>将 %1 与以下版本比较 …</translation>
    </message>
    <message>
        <source>A branch, a tag, a commit, or main~2</source>
        <translation>分支、标签、提交或 main~2</translation>
    </message>
    <message>
        <source>Search revisions</source>
        <translation>搜索修订版本</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Open as of this revision</source>
        <translation>打开此修订版本</translation>
    </message>
    <message>
        <source>Compare with this revision</source>
        <translation>与此修订版本比较</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n 个修订版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was committed yet.</source>
        <translation>尚无任何提交。</translation>
    </message>
    <message>
        <source>Nothing listed fits; Enter asks git for &quot;%1&quot;.</source>
        <translation>列表中没有匹配项；按 Enter 向 git 查询“%1”。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>slipway::RevisionFlow</name>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open another revision.</source>
        <translation>此窗口中有发布正在运行。请等待其结束或取消它，然后再打开其他修订版本。</translation>
    </message>
    <message>
        <source>Compare with another pipeline</source>
        <translation>与其他流水线比较</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>流水线 (*.yml *.yaml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>You see %1 as of %2. It can be read and compared; what runs is the file on the disk.</source>
        <translation>当前显示的是 %1 的 %2 版本。它可供阅读和比较；运行的是磁盘上的文件。</translation>
    </message>
    <message>
        <source>Back to the file on the disk</source>
        <translation>返回磁盘上的文件</translation>
    </message>
</context>
<context>
    <name>slipway::RunController</name>
    <message>
        <source>A release is running in this window</source>
        <translation>此窗口中有发布正在运行</translation>
    </message>
    <message>
        <source>wait until it ends or cancel it first</source>
        <translation>请等待其结束或先取消</translation>
    </message>
    <message>
        <source>The file is not trusted to run on this machine</source>
        <translation>此文件未受信任，不能在本机运行</translation>
    </message>
    <message>
        <source>read its commands and trust it first</source>
        <translation>请先阅读其命令并信任它</translation>
    </message>
</context>
<context>
    <name>slipway::SafeMarkdownView</name>
    <message>
        <source>Annotation text</source>
        <translation>注解文本</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Select all of this annotation</source>
        <translation>全选此注解</translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Nightly</source>
        <translation>每夜</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主分支</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Edit scenarios…</source>
        <translation>编辑场景(&amp;E)…</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>自有场景</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Scenarios of your own</source>
        <translation>自有场景</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) of your own</source>
        <translation>
            <numerusform>%n 个自有场景</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>A scenario is what is known about a build: what would happen if it were like this? Yours are kept in %1.</source>
        <translation>场景是关于构建的已知信息：如果是这样，会发生什么？您的场景保存在 %1 中。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>自有场景</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Add a copy of</source>
        <translation>添加以下场景的副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rc</source>
        <translation>rc</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>a person (ui)</source>
        <translation>人员 (ui)</translation>
    </message>
    <message>
        <source>a push or a pull request (webhook)</source>
        <translation>推送或拉取请求 (webhook)</translation>
    </message>
    <message>
        <source>the clock (schedule)</source>
        <translation>定时 (schedule)</translation>
    </message>
    <message>
        <source>a program (api)</source>
        <translation>程序 (api)</translation>
    </message>
    <message>
        <source>another build (trigger_job)</source>
        <translation>其他构建 (trigger_job)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>into branch</source>
        <translation>目标分支</translation>
    </message>
    <message>
        <source>Environment, one NAME=value a line</source>
        <translation>环境，每行一个 NAME=value</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Facts that a condition cannot rely on: variables of conditions, or env:NAME, with commas between</source>
        <translation>条件不能依赖的事实：条件的变量或 env:NAME，以逗号分隔</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-copy</translation>
    </message>
    <message>
        <source>This takes the place of the scenario “%1” that ships with Slipway.</source>
        <translation>这会取代 Slipway 内置的场景“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n scenario(s)</source>
        <translation>
            <numerusform>保存 %n 个场景</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioFlow</name>
    <message>
        <source>%1
The pipeline is shown without its own scenarios and tags, and nothing is saved beside it until this is mended.</source>
        <translation>%1
流水线显示时不含其自有场景和标记，修复之前不会在其旁保存任何内容。</translation>
    </message>
    <message>
        <source>The scenario “%1” contradicts itself. %2</source>
        <translation>场景“%1”自相矛盾。%2</translation>
    </message>
</context>
<context>
    <name>slipway::SignIn</name>
    <message>
        <source>The keychain did not give what it keeps for this: %1</source>
        <translation>密钥环未能提供为此保存的内容：%1</translation>
    </message>
    <message>
        <source>Waiting for the browser. Come back here when its page says so.</source>
        <translation>正在等待浏览器。请在其页面提示后返回此处。</translation>
    </message>
    <message>
        <source>No browser could be started. Paste the credentials of a client instead.</source>
        <translation>无法启动浏览器。请改为粘贴客户端的凭据。</translation>
    </message>
</context>
<context>
    <name>slipway::SignInFlow</name>
    <message>
        <source>The keychain did not take it, so it is kept until Slipway ends: %1</source>
        <translation>密钥环未能接收它，因此仅保留到 Slipway 退出：%1</translation>
    </message>
    <message>
        <source>Si&amp;gn-ins…</source>
        <translation>登录信息(&amp;G)…</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>No token to act with on %1 was given</source>
        <translation>没有给出用于在 %1 上操作的令牌</translation>
    </message>
    <message>
        <source>The temporary credentials for %1 (%2) have ended. Until you sign in again, only what is public there is shown, and nothing can be sent.</source>
        <translation>%1 的临时凭据（%2）已失效。在重新登录之前，只会显示那里的公开内容，且无法发送任何内容。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>The temporary credentials have ended.</source>
        <translation>临时凭据已失效。</translation>
    </message>
</context>
<context>
    <name>slipway::SignInsDialog</name>
    <message>
        <source>Sign-ins</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The keychain keeps it: %1</source>
        <translation>密钥环仍保留着它：%1</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>until Slipway ends</source>
        <translation>保留到 Slipway 退出</translation>
    </message>
    <message>
        <source>There are none. What the environment of this program holds is not listed.</source>
        <translation>没有登录信息。此程序的环境中含有的凭据不在此列出。</translation>
    </message>
    <message>
        <source>Forgetting one here does not revoke it: that is done where it was made.</source>
        <translation>在此处忘记并不会吊销它：请在创建它的地方吊销。</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效期至</translation>
    </message>
</context>
<context>
    <name>slipway::SnowmanView</name>
    <message>
        <source>%1 run, %2 new</source>
        <translation>运行 %1，新增 %2</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>gives %1 · hides %2</source>
        <translation>提供 %1 · 遮住 %2</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>提供 %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>new graph: %1</source>
        <translation>新图：%1</translation>
    </message>
    <message>
        <source>Graph %1, %2, cannot be used</source>
        <translation>图 %1，%2，无法使用</translation>
    </message>
    <message>
        <source>Graph %1, %2: contributes %3 labels, %4 of them reused; hides %5 of graphs before it; %6 of its own are hidden</source>
        <translation>图 %1，%2：提供 %3 个标签，其中复用 %4 个；遮住之前的图中的 %5 个；自身有 %6 个被遮住</translation>
    </message>
    <message>
        <source>Each previous graph becomes a ball here; the last one lies on top and wins.</source>
        <translation>每个先前的图在此显示为一个雪球；最后一个位于最上面，以它为准。</translation>
    </message>
    <message>
        <source>Snowman of previous graphs. %1</source>
        <translation>由先前的图堆成的雪人。%1</translation>
    </message>
</context>
<context>
    <name>slipway::SourceChoiceDialog</name>
    <message>
        <source>This release has several builds. Only the &amp;one you choose is touched:</source>
        <translation>此发布有多个构建。只操作所选的那一个(&amp;O)：</translation>
    </message>
    <message>
        <source>Builds and task groups of this release</source>
        <translation>此发布的构建和任务组</translation>
    </message>
    <message>
        <source>Touch none</source>
        <translation>都不操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>slipway::SourceView</name>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未打开任何内容。</translation>
    </message>
    <message>
        <source>… the rest is not shown here</source>
        <translation>… 其余部分未在此显示</translation>
    </message>
</context>
<context>
    <name>slipway::StartPage</name>
    <message>
        <source>What are you releasing?</source>
        <translation>您要发布什么？</translation>
    </message>
    <message>
        <source>A YAML or JSON file on this machine</source>
        <translation>本机上的 YAML 或 JSON 文件</translation>
    </message>
    <message>
        <source>Try the sample release</source>
        <translation>试用示例发布</translation>
    </message>
    <message>
        <source>Runs here in under a minute, without a network</source>
        <translation>在此运行不到一分钟，无需网络</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（现已不存在）</translation>
    </message>
    <message>
        <source>Interrupted releases</source>
        <translation>中断的发布</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <translation>%1，最后消息 %2</translation>
    </message>
    <message>
        <source>Open a Buildkite pipeline, a Conan build order or the graphs of a promotion, or drop them on this window.</source>
        <translation>打开 Buildkite 流水线、Conan 构建顺序或晋级的图，或将它们拖放到此窗口。</translation>
    </message>
    <message>
        <source>Open a build or task group…</source>
        <translation>打开构建或任务组…</translation>
    </message>
    <message>
        <source>Buildkite or Taskcluster, by its address</source>
        <translation>按地址打开 Buildkite 构建或 Taskcluster 任务组</translation>
    </message>
    <message>
        <source>Open a pipeline, a build order or a task graph…</source>
        <translation>打开流水线、构建顺序或任务图…</translation>
    </message>
</context>
<context>
    <name>slipway::StepFlow</name>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要注意的内容</translation>
    </message>
    <message numerus="yes">
        <source>Copy labels of %n step(s)</source>
        <translation>
            <numerusform>复制 %n 个步骤的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StepListsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>slipway::StepTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sorts the steps as the file has them</source>
        <translation>按文件中的顺序排列步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>slipway::StepTablePane</name>
    <message>
        <source>Filter by name, key or group</source>
        <translation>按名称、键或组筛选</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>筛选步骤</translation>
    </message>
    <message>
        <source>States to show</source>
        <translation>要显示的状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚待运行</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>不会运行</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Skipped or removed</source>
        <translation>已跳过或已移除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of state, and how many steps are in it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 / %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>No step matches. Choose all states, or clear the filter.</source>
        <translation>没有匹配的步骤。请选择所有状态，或清除筛选条件。</translation>
    </message>
    <message>
        <source>There are no steps: nothing is open.</source>
        <translation>没有步骤：未打开任何内容。</translation>
    </message>
</context>
<context>
    <name>slipway::SuppressDialog</name>
    <message>
        <source>Suppress %1</source>
        <translation>忽略 %1</translation>
    </message>
    <message>
        <source>It is written into the release file beside the pipeline with your name, and is void as soon as the step, or what it depends on, changes.</source>
        <translation>忽略会连同您的姓名写入流水线旁的发布文件；一旦该步骤或其依赖的内容更改，忽略即失效。</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>接受的原因</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>为什么接受？</translation>
    </message>
    <message>
        <source>Keep the problem</source>
        <translation>保留问题</translation>
    </message>
    <message>
        <source>Suppress with this reason</source>
        <translation>以此原因忽略</translation>
    </message>
</context>
<context>
    <name>slipway::TaskLog</name>
    <message>
        <source>the engine has no log of this run (status %1)</source>
        <translation>引擎没有此次运行的日志（状态 %1）</translation>
    </message>
    <message>
        <source>the engine leads to an address where the log cannot be fetched: %1</source>
        <translation>引擎指向无法获取日志的地址：%1</translation>
    </message>
    <message>
        <source>the server of the log answers with status %1</source>
        <translation>日志服务器答复的状态为 %1</translation>
    </message>
</context>
<context>
    <name>slipway::ThreeStateList</name>
    <message>
        <source>The flavor&apos;s list</source>
        <translation>flavor 的列表</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>自定义列表</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Keep the flavor&apos;s list</source>
        <translation>保留 flavor 的列表</translation>
    </message>
    <message>
        <source>Override it with nothing</source>
        <translation>用空列表覆盖</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>生效：%1</translation>
    </message>
    <message>
        <source>Counts: %1
Replaces the flavor&apos;s: %2</source>
        <translation>生效：%1
取代 flavor 的列表：%2</translation>
    </message>
    <message>
        <source>Override the project default (%1) with nothing?</source>
        <translation>要用空列表覆盖项目默认值（%1）吗？</translation>
    </message>
    <message>
        <source>Override the flavor&apos;s list (%1) with nothing?</source>
        <translation>要用空列表覆盖 flavor 的列表（%1）吗？</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineChart</name>
    <message>
        <source>Chart of what ran when</source>
        <translation>各步骤运行时间的图表</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineFlow</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>时间线已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineModel</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以往运行</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
</context>
<context>
    <name>slipway::TimelinePane</name>
    <message>
        <source>Timeline of the release</source>
        <translation>发布时间线</translation>
    </message>
    <message>
        <source>Nothing has run yet. When the release runs, each step&apos;s time appears here.</source>
        <translation>尚未运行任何步骤。发布运行时，各步骤的时间会显示在这里。</translation>
    </message>
    <message>
        <source>Table of what ran when</source>
        <translation>各步骤运行时间的表格</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>关键路径</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>按工作进程</translation>
    </message>
    <message>
        <source>A lane for each worker instead of one for each step</source>
        <translation>每个工作进程一条泳道，而不是每个步骤一条</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>If approved at</source>
        <translation>若批准于</translation>
    </message>
    <message>
        <source>When the gates are approved</source>
        <translation>闸门的批准时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>slipway::TokenDialog</name>
    <message>
        <source>A token to act on %1</source>
        <translation>用于在 %1 上操作的令牌</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>A client of this Taskcluster deployment. Public groups can be seen without; it takes a client to see the rest and to act.</source>
        <translation>此 Taskcluster 部署的客户端。公开的组无需客户端即可查看；要查看其余内容或执行操作，则需要客户端。</translation>
    </message>
    <message>
        <source>To act takes a second token, with the scope %1. It is used for what you do and for nothing else; the one for reading stays as it is.</source>
        <translation>执行操作需要第二个令牌，其权限范围(scope)为 %1。它仅用于所执行的操作，不作他用；用于读取的令牌保持不变。</translation>
    </message>
    <message>
        <source>A token for reading, with the scopes %1. It need not be able to change anything: to act, you are asked for a second one.</source>
        <translation>用于读取的令牌，其权限范围(scope)为 %1。它无需能够更改任何内容：执行操作时会要求提供第二个令牌。</translation>
    </message>
    <message>
        <source>Clients are made at %1</source>
        <translation>在 %1 创建客户端</translation>
    </message>
    <message>
        <source>Tokens are made at %1</source>
        <translation>在 %1 创建令牌</translation>
    </message>
    <message>
        <source>&amp;Remember it in the keychain</source>
        <translation>在密钥环中记住它(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>访问令牌(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>证书(&amp;E)</translation>
    </message>
    <message>
        <source>only temporary credentials have one</source>
        <translation>只有临时凭据才有</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for a keychain ...</source>
        <translation>正在查找密钥环 ...</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>不发送任何内容</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>保持未登录</translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>检查并使用</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until Slipway ends, and never in a file.</source>
        <translation>此处没有密钥环：它会保留到 Slipway 退出，且绝不会写入文件。</translation>
    </message>
    <message>
        <source>A token has no spaces and no letters beyond ASCII: this is not all of it, or more than it.</source>
        <translation>令牌不含空格和 ASCII 以外的字符：所给内容不完整，或含有多余内容。</translation>
    </message>
    <message>
        <source>The certificate is not the JSON object that Taskcluster gave.</source>
        <translation>此证书不是 Taskcluster 给出的 JSON 对象。</translation>
    </message>
    <message>
        <source>Asking %1 what it may do ...</source>
        <translation>正在询问 %1 它有哪些权限 ...</translation>
    </message>
    <message>
        <source>It cannot be used: it lacks the scope %1.</source>
        <translation>无法使用它：缺少权限范围(scope) %1。</translation>
    </message>
    <message>
        <source>It lacks %1, so less can be shown.</source>
        <translation>它缺少 %1，因此可显示的内容较少。</translation>
    </message>
    <message>
        <source>It can also change things: %1. A token that only reads would be safer here.</source>
        <translation>它还能进行更改：%1。此处使用只能读取的令牌会更安全。</translation>
    </message>
    <message>
        <source>It can do more than Slipway asks of it: %1.</source>
        <translation>它的权限超出 Slipway 所需：%1。</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>照原样使用</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>使用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Its page makes temporary credentials and hands them over. Or paste those of a client:</source>
        <translation>其页面会创建临时凭据并交给 Slipway。也可以粘贴客户端的凭据：</translation>
    </message>
    <message>
        <source>Nobody waits for the browser any more.</source>
        <translation>已不再等待浏览器。</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>停止等待(&amp;W)</translation>
    </message>
    <message>
        <source>The browser brought credentials of %1.</source>
        <translation>浏览器带回了 %1 的凭据。</translation>
    </message>
</context>
<context>
    <name>slipway::TokenKeeper</name>
    <message>
        <source>it said nothing more</source>
        <translation>没有给出更多说明</translation>
    </message>
    <message>
        <source>the sign-in that it keeps ended at %1</source>
        <translation>其中保存的登录信息已于 %1 失效</translation>
    </message>
</context>
<context>
    <name>slipway::TopBar</name>
    <message>
        <source>Search steps (/)</source>
        <translation>搜索步骤（/）</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>搜索步骤</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>无结果</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Commands that would touch the world are recorded, not run</source>
        <translation>会影响外界的命令只作记录，不运行</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next hit, with Shift to the previous one, Esc back to the graph; a filter such as state:failed is understood, too</source>
        <translation>Enter 或 F3 转到下一个命中项，加 Shift 转到上一个，Esc 返回图；也可输入 state:failed 这样的筛选条件</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>下一个命中项(&amp;H)</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>上一个命中项(&amp;I)</translation>
    </message>
</context>
<context>
    <name>slipway::TrainEngine</name>
    <message>
        <source>This release is watched, but not recorded: %1</source>
        <translation>正在监视此发布，但未作记录：%1</translation>
    </message>
    <message>
        <source>From now on this release is watched, but not recorded: %1</source>
        <translation>从现在起监视此发布，但不作记录：%1</translation>
    </message>
    <message>
        <source>this release has several builds</source>
        <translation>此发布有多个构建</translation>
    </message>
    <message>
        <source>choose one of them first</source>
        <translation>请先选择其中一个</translation>
    </message>
    <message>
        <source>no source of this release has the step &apos;%1&apos;</source>
        <translation>此发布的来源中都没有步骤 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no source of this release has this artifact</source>
        <translation>此发布的来源中都没有此制品</translation>
    </message>
</context>
<context>
    <name>slipway::TrainFlow</name>
    <message>
        <source>Add to this release</source>
        <translation>添加到此发布</translation>
    </message>
    <message>
        <source>%1 is part of this release already.</source>
        <translation>%1 已是此发布的一部分。</translation>
    </message>
    <message>
        <source>%1 is no longer part of this release. Nothing there changed.</source>
        <translation>%1 不再是此发布的一部分。其自身没有任何变化。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 now waits for %2 here. No engine knows of it.</source>
        <translation>%1 现在在此处等待 %2。没有引擎知道这一点。</translation>
    </message>
    <message>
        <source>Save this release</source>
        <translation>保存此发布</translation>
    </message>
    <message>
        <source>Releases across engines (*%1)</source>
        <translation>跨引擎发布 (*%1)</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2</source>
        <translation>%1 不再等待 %2</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2 here. Nothing changed at the engines.</source>
        <translation>%1 在此处不再等待 %2。引擎上没有任何变化。</translation>
    </message>
</context>
<context>
    <name>slipway::Transport</name>
    <message>
        <source>the host %1 is not known</source>
        <translation>未知主机 %1</translation>
    </message>
    <message>
        <source>check the network and the address</source>
        <translation>请检查网络和地址</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 未及时答复</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 在答复完成之前关闭了连接</translation>
    </message>
    <message>
        <source>the identity of %1 cannot be verified: %2</source>
        <translation>无法验证 %1 的身份：%2</translation>
    </message>
    <message>
        <source>nothing was sent; ask whoever runs the server, or your network, about its certificate</source>
        <translation>未发送任何内容；请就其证书询问服务器或您所在网络的管理人员</translation>
    </message>
    <message>
        <source>no answer from %1: %2</source>
        <translation>%1 没有答复：%2</translation>
    </message>
</context>
<context>
    <name>slipway::TriggerFlow</name>
    <message>
        <source>The file of the pipeline %1</source>
        <translation>流水线 %1 的文件</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>流水线 (*.yml *.yaml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>返回 %1（Alt+Left）</translation>
    </message>
</context>
<context>
    <name>slipway::TrustDialog</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>Run this file on your machine?</source>
        <translation>在您的机器上运行此文件？</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of this file would run here, with your rights. These are all their commands:</source>
        <translation>
            <numerusform>此文件的 %n 个步骤将以您的权限在此运行。以下是其全部命令：</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands that would run</source>
        <translation>将要运行的命令</translation>
    </message>
    <message>
        <source>Trust is bound to exactly these bytes. When the file changes you are asked again.</source>
        <translation>信任仅限于这些确切的字节。文件更改后会再次询问您。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Trust this file and run %n step(s) here</source>
        <translation>
            <numerusform>信任此文件并在此运行 %n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n variable(s) of its own</source>
        <translation>
            <numerusform>带有 %n 个自己的变量</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker %1, kept running for the commands %2</source>
        <translation>工作进程 %1，为命令 %2 保持运行</translation>
    </message>
    <message>
        <source>Trust is bound to exactly these bytes and workers. When they change you are asked again.</source>
        <translation>信任仅限于这些确切的字节和工作进程。它们更改后会再次询问您。</translation>
    </message>
</context>
<context>
    <name>slipway::WhatIfBar</name>
    <message>
        <source>What-if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export as a patch…</source>
        <translation>导出为补丁…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message numerus="yes">
        <source>What-if: %n change(s), nothing is written</source>
        <translation>
            <numerusform>假设：%n 项更改，不写入任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>You are asked before anything is written (Ctrl+S)</source>
        <translation>写入任何内容之前都会询问您（Ctrl+S）</translation>
    </message>
    <message>
        <source>The text of the file is unchanged</source>
        <translation>文件的文本未更改</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <translation>离开并放弃</translation>
    </message>
</context>
<context>
    <name>slipway::WhatIfEditor</name>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>要更改的内容</translation>
    </message>
    <message>
        <source>What if the condition</source>
        <translation>假设更改条件</translation>
    </message>
    <message>
        <source>What if the steps needed</source>
        <translation>假设更改依赖</translation>
    </message>
    <message>
        <source>What if a variable</source>
        <translation>假设更改变量</translation>
    </message>
    <message>
        <source>no condition: it always runs</source>
        <translation>无条件：始终运行</translation>
    </message>
    <message>
        <source>of %1 is</source>
        <translation>%1 的条件为</translation>
    </message>
    <message>
        <source>(select a step first)</source>
        <translation>（请先选择步骤）</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>%1 的条件</translation>
    </message>
    <message>
        <source>keys of steps, with commas between</source>
        <translation>步骤的键，以逗号分隔</translation>
    </message>
    <message>
        <source>by %1 are</source>
        <translation>%1 依赖的步骤为</translation>
    </message>
    <message>
        <source>Dependencies of %1</source>
        <translation>%1 的依赖</translation>
    </message>
    <message>
        <source>NAME=value, or NAME alone to unset it</source>
        <translation>NAME=value，或仅写 NAME 以取消设置</translation>
    </message>
    <message>
        <source>in the scenario %1</source>
        <translation>在场景 %1 中</translation>
    </message>
    <message>
        <source>Variable of the scenario %1</source>
        <translation>场景 %1 的变量</translation>
    </message>
    <message>
        <source>Enter tries it in a scratch copy, nothing is written</source>
        <translation>按 Enter 在临时副本中尝试，不写入任何内容</translation>
    </message>
    <message>
        <source>This is not NAME=value</source>
        <translation>这不是 NAME=value 的形式</translation>
    </message>
    <message>
        <source>names have letters, digits and underscores</source>
        <translation>名称由字母、数字和下划线组成</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>slipway::WindowActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>关于 Slipway(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample release</source>
        <translation>打开示例发布(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>从磁盘重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>As &amp;DOT…</source>
        <translation>存为 DOT(&amp;D)…</translation>
    </message>
    <message>
        <source>As &amp;Mermaid…</source>
        <translation>存为 Mermaid(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search steps</source>
        <translation>搜索步骤(&amp;S)</translation>
    </message>
    <message>
        <source>Commands and steps…</source>
        <translation>命令和步骤…</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>全部适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the former step</source>
        <translation>返回之前的步骤(&amp;B)</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>下一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Run here</source>
        <translation>在此运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel the release…</source>
        <translation>取消发布(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Approve or reject…</source>
        <translation>批准或驳回(&amp;A)…</translation>
    </message>
    <message>
        <source>Go to what &amp;waits for you</source>
        <translation>转到等待您处理的项(&amp;W)</translation>
    </message>
    <message>
        <source>Run the step a&amp;gain</source>
        <translation>再次运行步骤(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel the s&amp;tep</source>
        <translation>取消步骤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation>环境(&amp;E)…</translation>
    </message>
    <message>
        <source>Next step that needs attention</source>
        <translation>下一个需要注意的步骤</translation>
    </message>
    <message>
        <source>Previous step that needs attention</source>
        <translation>上一个需要注意的步骤</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>上一个失败</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>打开最近的文件(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;xport the graph</source>
        <translation>导出图(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>发布(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开任何文件</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;as of…</source>
        <translation>打开历史版本(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>How to &amp;mend the problem</source>
        <translation>如何修复问题(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;uppress the problem with a reason…</source>
        <translation>注明原因并忽略问题(&amp;U)…</translation>
    </message>
    <message>
        <source>Rerun &amp;from here…</source>
        <translation>从此处重新运行(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;triggered pipeline</source>
        <translation>打开被触发的流水线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Gates by scenario</source>
        <translation>各场景的闸门(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo the last what-if</source>
        <translation>撤销上一项假设(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo the what-if</source>
        <translation>重做假设(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export the what-if as a patch…</source>
        <translation>将假设导出为补丁(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Leave the what-if…</source>
        <translation>离开假设(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>演练(&amp;H)…</translation>
    </message>
    <message>
        <source>What the rehearsal came &amp;to</source>
        <translation>演练结果(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xpect these artifacts from now on</source>
        <translation>从现在起预期这些制品(&amp;X)</translation>
    </message>
    <message>
        <source>Export the &amp;timeline</source>
        <translation>导出时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>假设(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;dd a build order…</source>
        <translation>添加构建顺序(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save the build order as…</source>
        <translation>将构建顺序另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Reduce to what must be built</source>
        <translation>精简为必须构建的内容(&amp;R)</translation>
    </message>
    <message>
        <source>Reduce as Conan 2.13 and &amp;older</source>
        <translation>按 Conan 2.13 及更早版本的方式精简(&amp;O)</translation>
    </message>
    <message>
        <source>Strict &amp;levels</source>
        <translation>严格按层级(&amp;L)</translation>
    </message>
    <message>
        <source>Go to the next pa&amp;ne</source>
        <translation>转到下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>转到上一个面板</translation>
    </message>
    <message>
        <source>&amp;Log at the first error</source>
        <translation>在第一个错误处打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>Rerun failed an&amp;d what depends on it</source>
        <translation>重新运行失败的步骤及依赖它们的步骤(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Build order</source>
        <translation>构建顺序(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>晋级(&amp;P)</translation>
    </message>
    <message>
        <source>Open promotion &amp;graphs…</source>
        <translation>打开晋级的图(&amp;G)…</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>工作进程(&amp;K)</translation>
    </message>
    <message>
        <source>Set &amp;up workers…</source>
        <translation>设置工作进程(&amp;U)…</translation>
    </message>
    <message>
        <source>Open &amp;build or task group…</source>
        <translation>打开构建或任务组(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Arm: let &amp;people act on the engine</source>
        <translation>解锁操作：允许在引擎上执行操作(&amp;P)</translation>
    </message>
    <message>
        <source>Look at the engine no&amp;w</source>
        <translation>立即查看引擎(&amp;W)</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>停止监视(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;dd build or task group to this release…</source>
        <translation>将构建或任务组添加到此发布(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove its build from &amp;this release</source>
        <translation>从此发布中移除其构建(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Needs what another step makes…</source>
        <translation>需要另一个步骤的产物(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this release as a file…</source>
        <translation>将此发布保存为文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;New build on Buildkite…</source>
        <translation>在 Buildkite 上新建构建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Send to Buildkite…</source>
        <translation>发送到 Buildkite(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;build…</source>
        <translation>重新构建(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove a link of &amp;its…</source>
        <translation>移除它的一个连接(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Hide implied edges</source>
        <translation>隐藏隐含的边(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Merge twins into blocks</source>
        <translation>将孪生步骤合并为块(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Wrap wide layers</source>
        <translation>将宽层折行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Bundle edges</source>
        <translation>捆绑边(&amp;B)</translation>
    </message>
    <message>
        <source>As fits the &amp;size of each graph</source>
        <translation>按各图的大小决定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Collapse groups in large graphs…</source>
        <translation>在大型图中折叠组(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>排列方式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Views of the graph</source>
        <translation>图的视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>slipway::WindowDocks</name>
    <message>
        <source>Fold the left panes</source>
        <translation>折叠左侧面板</translation>
    </message>
    <message>
        <source>Fold the inspector</source>
        <translation>折叠检查器</translation>
    </message>
    <message>
        <source>Fold the bottom panes</source>
        <translation>折叠底部面板</translation>
    </message>
    <message>
        <source>Only the graph</source>
        <translation>仅显示图</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerChart</name>
    <message>
        <source>Answers a second in the last five minutes</source>
        <translation>最近五分钟的每秒答复数</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes ago</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1: %2/s</source>
        <comment>pool, answers a second</comment>
        <translation>%1：%2/秒</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <comment>pool, answers</comment>
        <translation>%1：每秒 %2 个</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerCrew</name>
    <message>
        <source>The pool of workers was closed before the request was sent</source>
        <translation>请求发送之前，工作进程池已关闭</translation>
    </message>
    <message numerus="yes">
        <source>all %n before it were busy</source>
        <translation>
            <numerusform>之前的 %n 个都在忙碌</numerusform>
        </translation>
    </message>
    <message>
        <source>the ones before it have ended</source>
        <translation>之前的均已结束</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 is restarted: %2</source>
        <translation>%1 已重新启动：%2</translation>
    </message>
    <message>
        <source>restarted: %1</source>
        <translation>已重新启动：%1</translation>
    </message>
    <message numerus="yes">
        <source>The worker ended %n time(s) in a row before it read a request. %1</source>
        <translation>
            <numerusform>工作进程在读取请求之前连续 %n 次结束。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it by hand with --persistent_worker and see what it says.</source>
        <translation>请手动加上 --persistent_worker 启动它，看看它输出什么。</translation>
    </message>
    <message>
        <source>%1 has to go: %2</source>
        <translation>%1 必须退出：%2</translation>
    </message>
    <message>
        <source>restarted: %1 had to go</source>
        <translation>已重新启动：%1 必须退出</translation>
    </message>
    <message>
        <source>%1 has unexpectedly died: %2</source>
        <translation>%1 意外终止：%2</translation>
    </message>
    <message>
        <source>restarted: %1 has died (%2)</source>
        <translation>已重新启动：%1 已终止（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>请求已取消</translation>
    </message>
    <message>
        <source>its request was cancelled, and it does not understand that</source>
        <translation>其请求已取消，而它不理解取消</translation>
    </message>
    <message>
        <source>restarted: %1 was ended with the request that was cancelled</source>
        <translation>已重新启动：%1 随被取消的请求一起结束</translation>
    </message>
    <message>
        <source>it did not answer after its request was cancelled</source>
        <translation>其请求取消后，它没有答复</translation>
    </message>
    <message>
        <source>it was stopped by hand</source>
        <translation>已被手动停止</translation>
    </message>
    <message>
        <source>it was restarted by hand</source>
        <translation>已被手动重新启动</translation>
    </message>
    <message>
        <source>restarted: %1 was restarted by hand</source>
        <translation>已重新启动：%1 被手动重新启动</translation>
    </message>
    <message>
        <source>it used %1 MB; its limit is %2 MB</source>
        <translation>它使用了 %1 MB；其上限为 %2 MB</translation>
    </message>
    <message numerus="yes">
        <source>it had no work for %n second(s)</source>
        <translation>
            <numerusform>它已空闲 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is killed: %2</source>
        <translation>%1 被强制终止：%2</translation>
    </message>
    <message>
        <source>restarted: %1 was killed: %2</source>
        <translation>已重新启动：%1 被强制终止：%2</translation>
    </message>
    <message>
        <source>the pool of workers is closed</source>
        <translation>工作进程池已关闭</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerOffice</name>
    <message>
        <source>all workers together used %1 MB; the limit is %2 MB</source>
        <translation>所有工作进程共使用了 %1 MB；上限为 %2 MB</translation>
    </message>
    <message>
        <source>%1 is ended: %2</source>
        <translation>%1 已结束：%2</translation>
    </message>
    <message>
        <source>the first of its rule</source>
        <translation>此规则的首个工作进程</translation>
    </message>
    <message>
        <source>differs from %1 in its key: %2</source>
        <translation>与 %1 的键不同：%2</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerProcess</name>
    <message>
        <source>The worker closed its output</source>
        <translation>工作进程关闭了输出</translation>
    </message>
    <message>
        <source>%1 (the worker ended: %2)</source>
        <translation>%1（工作进程已结束：%2）</translation>
    </message>
    <message>
        <source>%1
The worker&apos;s log since the request began:
%2</source>
        <translation>%1
请求开始以来的工作进程日志：
%2</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>被信号 %1 终止</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>The worker ended before it answered</source>
        <translation>工作进程在作出答复前已结束</translation>
    </message>
    <message>
        <source>The worker did not answer within %1 seconds</source>
        <translation>工作进程未在 %1 秒内答复</translation>
    </message>
    <message>
        <source>Raise the limit, or look at the worker&apos;s log: it may hang.</source>
        <translation>请提高上限，或查看工作进程的日志：它可能已停止响应。</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerRuleForm</name>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>此规则的更多设置</translation>
    </message>
    <message>
        <source>Commands that &amp;begin with</source>
        <translation>以此开头的命令(&amp;B)</translation>
    </message>
    <message>
        <source>The leading words of a command line; what stands behind them becomes the request</source>
        <translation>命令行开头的单词；其后的内容成为请求</translation>
    </message>
    <message>
        <source>are given &amp;to</source>
        <translation>交给以下程序(&amp;T)</translation>
    </message>
    <message>
        <source>The program that stays alive and its arguments; --persistent_worker is added behind them</source>
        <translation>持续运行的程序及其参数；--persistent_worker 会加在其后</translation>
    </message>
    <message>
        <source>proto: protobuf messages</source>
        <translation>proto：protobuf 消息</translation>
    </message>
    <message>
        <source>json: a line of JSON each</source>
        <translation>json：每行一个 JSON</translation>
    </message>
    <message>
        <source>What the worker understands; nothing tells it which one it gets</source>
        <translation>工作进程所理解的协议；它不会被告知收到的是哪一种</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Requests at once in a process</source>
        <translation>每个进程同时处理的请求数(&amp;R)</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>一次一个</translation>
    </message>
    <message>
        <source>More than one at a time only if the worker says that it can (multiplex)</source>
        <translation>仅当工作进程声明支持时，才可同时处理多个，即多路复用(multiplex)</translation>
    </message>
    <message>
        <source>Processes at &amp;most</source>
        <translation>最多进程数(&amp;M)</translation>
    </message>
    <message>
        <source>Of one key: commands with another environment or folder get processes of their own</source>
        <translation>按同一个键计算：环境或文件夹不同的命令使用各自的进程</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the pool is called; by default the leading words</source>
        <translation>进程池的名称；默认为开头的单词</translation>
    </message>
    <message>
        <source>Extra &amp;flags</source>
        <translation>附加参数(&amp;F)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stand behind --persistent_worker</source>
        <translation>位于 --persistent_worker 之后</translation>
    </message>
    <message>
        <source>&amp;Its own files</source>
        <translation>它自身的文件(&amp;I)</translation>
    </message>
    <message>
        <source>such as: tools/worker.py</source>
        <translation>例如：tools/worker.py</translation>
    </message>
    <message>
        <source>When one of them changes, the process is started afresh</source>
        <translation>其中任何一个更改后，进程都会重新启动</translation>
    </message>
    <message>
        <source>&amp;Variables it gets</source>
        <translation>传给它的变量(&amp;V)</translation>
    </message>
    <message>
        <source>Names of variables of the job that the process gets; nothing else of the job&apos;s environment reaches it</source>
        <translation>传给进程的作业变量的名称；作业环境中的其他内容不会传给它</translation>
    </message>
    <message>
        <source>Variables &amp;set</source>
        <translation>设定的变量(&amp;S)</translation>
    </message>
    <message>
        <source>such as: CONAN_HOME=/srv/conan</source>
        <translation>例如：CONAN_HOME=/srv/conan</translation>
    </message>
    <message>
        <source>NAME=value, with blanks between them</source>
        <translation>NAME=value，以空格分隔</translation>
    </message>
    <message>
        <source>A re&amp;quest may take</source>
        <translation>单个请求的时限(&amp;Q)</translation>
    </message>
    <message>
        <source>as long as it likes</source>
        <translation>不限时</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Without work it &amp;ends after</source>
        <translation>空闲多久后结束(&amp;E)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Killed when &amp;larger than</source>
        <translation>内存超过多少时强制终止(&amp;L)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Verbosit&amp;y</source>
        <translation>详细程度(&amp;Y)</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Fi&amp;les it reads</source>
        <translation>它读取的文件(&amp;L)</translation>
    </message>
    <message>
        <source>such as: src/** conanfile.py</source>
        <translation>例如：src/** conanfile.py</translation>
    </message>
    <message>
        <source>Patterns (* ? **) below the folder of the command; a request names them with their digests</source>
        <translation>命令的文件夹下的模式 (* ? **)；请求会列出这些文件及其摘要值</translation>
    </message>
    <message>
        <source>Files it &amp;writes</source>
        <translation>它写出的文件(&amp;W)</translation>
    </message>
    <message>
        <source>such as: build/*.json</source>
        <translation>例如：build/*.json</translation>
    </message>
    <message>
        <source>Patterns; they must be there when the worker says that it succeeded</source>
        <translation>模式；工作进程报告成功时，这些文件必须存在</translation>
    </message>
    <message>
        <source>In a sand&amp;box: sees only these files</source>
        <translation>在沙箱中运行：只能看到这些文件(&amp;B)</translation>
    </message>
    <message>
        <source>A folder of its own with links to the files it reads</source>
        <translation>单独的文件夹，其中有指向所读文件的链接</translation>
    </message>
    <message>
        <source>It understands &amp;cancel requests</source>
        <translation>它理解取消请求(&amp;C)</translation>
    </message>
    <message>
        <source>Else what is cancelled is let finish, and its answer thrown away</source>
        <translation>否则，已取消的请求会继续执行到结束，其答复会被丢弃</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value</source>
        <translation>“%1”不是 NAME=value</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerRulesDialog</name>
    <message>
        <source>Set up workers</source>
        <translation>设置工作进程</translation>
    </message>
    <message>
        <source>A rule gives the commands that begin with certain words to a program that stays alive between them. The rules are kept in %1; the pipeline itself is not changed.</source>
        <translation>规则把以特定单词开头的命令交给在命令之间持续运行的程序。规则保存在 %1 中；流水线本身不会更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rules; the first that names a command gets it</source>
        <translation>规则；命令由首个与其相符的规则处理</translation>
    </message>
    <message>
        <source>The first rule that names a command gets it</source>
        <translation>命令由首个与其相符的规则处理</translation>
    </message>
    <message>
        <source>Add Conan (kept loaded)</source>
        <translation>添加 Conan（保持加载）</translation>
    </message>
    <message>
        <source>Conan with its Python API kept loaded: the worker that comes with Slipway</source>
        <translation>保持加载 Python API 的 Conan：Slipway 自带的工作进程</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>移到上一条规则之前</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>移到下一条规则之后</translation>
    </message>
    <message>
        <source>There is no rule yet: every command starts a process of its own.

“Add Conan” keeps Conan and its Python API loaded between the installs of a build order. “Add a rule” is for any other worker that speaks Bazel&apos;s protocol for persistent workers.</source>
        <translation>尚无规则：每个命令都启动自己的进程。

“添加 Conan”使 Conan 及其 Python API 在构建顺序的各次安装之间保持加载。“添加规则”用于任何其他支持 Bazel 持久工作进程协议的工作进程。</translation>
    </message>
    <message>
        <source>All &amp;workers together may use</source>
        <translation>所有工作进程合计最多使用(&amp;W)</translation>
    </message>
    <message>
        <source>any memory</source>
        <translation>不限内存</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Above it processes without work end, the largest first</source>
        <translation>超过后会结束空闲的进程，从占用最大的开始</translation>
    </message>
    <message>
        <source>Memory of all workers together</source>
        <translation>所有工作进程合计的内存</translation>
    </message>
    <message>
        <source>They end when the last &amp;step has</source>
        <translation>最后一个步骤结束时随之结束(&amp;S)</translation>
    </message>
    <message>
        <source>Else they stay until the release is closed</source>
        <translation>否则会保留到发布关闭为止</translation>
    </message>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>最多 %n 个进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What follows “%1” on a command line is given to “%2”: %3, each with up to %n request(s) at once.</source>
        <translation>
            <numerusform>命令行中“%1”之后的内容交给“%2”：%3，每个同时处理最多 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%1” on a command line is given to “%2”: %3, each with one request at a time.</source>
        <translation>命令行中“%1”之后的内容交给“%2”：%3，每个一次处理一个请求。</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>its place, what is wrong</comment>
        <translation>规则 %1：%2</translation>
    </message>
    <message>
        <source>Save without rules</source>
        <translation>保存（不含规则）</translation>
    </message>
    <message numerus="yes">
        <source>Save %n rule(s)</source>
        <translation>
            <numerusform>保存 %n 条规则</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WorkerTable</name>
    <message>
        <source>Worker processes by pool</source>
        <translation>按进程池列出的工作进程</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersFlow</name>
    <message>
        <source>Workers</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>工作进程：%1</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersModel</name>
    <message>
        <source>Ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requests it works on now</source>
        <translation>当前正在处理的请求数</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Requests it has answered</source>
        <translation>已答复的请求数</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Requests that got no answer, or one with another exit code than 0</source>
        <translation>没有得到答复，或答复的退出码不为 0 的请求数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Half of its latest requests were answered within this time</source>
        <translation>最近的请求中，有一半在此时间内得到答复</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>99 of 100 of its latest requests were answered within this time</source>
        <translation>最近的请求中，每 100 个有 99 个在此时间内得到答复</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>How long the latest answer took</source>
        <translation>最近一次答复的用时</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Resident memory of the process</source>
        <translation>进程的常驻内存</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>How long it has been running, or ran</source>
        <translation>已运行的时间，或曾运行的时间</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Process number on this machine</source>
        <translation>进程在本机的编号</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Protocol, requests at once in one process, and how many processes there may be</source>
        <translation>协议、单个进程同时处理的请求数，以及最多可有的进程数</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersPane</name>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Set up workers…</source>
        <translation>设置工作进程…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1 of the log</source>
        <comment>what to do</comment>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>Copy what is said of it</source>
        <translation>复制其相关信息</translation>
    </message>
    <message>
        <source>A worker is a program that stays alive between commands, so that what starts slowly starts once: Python and Conan, a Java tool. Commands that a rule names are given to it, one after the other or several at once; all others run as before.</source>
        <translation>工作进程是在命令之间持续运行的程序，使启动缓慢的内容只需启动一次：例如 Python 和 Conan，或 Java 工具。符合规则的命令会交给它，逐个处理或同时处理多个；其他命令照常运行。</translation>
    </message>
    <message>
        <source>Choose a process to read its log.</source>
        <translation>选择一个进程以查看其日志。</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Choose a running process first</source>
        <translation>请先选择一个正在运行的进程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, which worker</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>slipway::YamlView</name>
    <message>
        <source>The step in the file</source>
        <translation>文件中的步骤</translation>
    </message>
</context>
<context>
    <name>slipway::ctl::Driver</name>
    <message>
        <source>line %1: there is no earlier request %2 to cancel</source>
        <translation>第 %1 行：没有可取消的先前请求 %2</translation>
    </message>
    <message>
        <source>line %1: the worker that had request %2 is gone; nothing is cancelled</source>
        <translation>第 %1 行：处理请求 %2 的工作进程已不存在；未取消任何内容</translation>
    </message>
    <message>
        <source>line %1: request %2 has its answer; the worker has to pass over this cancel</source>
        <translation>第 %1 行：请求 %2 已得到答复；工作进程应忽略此次取消</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not asked any more</source>
        <translation>
            <numerusform>%n 个请求未再提出</numerusform>
        </translation>
    </message>
    <message>
        <source>the worker ended before its input did (%1); real Bazel may lose the last answer</source>
        <translation>工作进程先于其输入结束 (%1)；真正的 Bazel 可能会丢失最后的答复</translation>
    </message>
    <message>
        <source>the worker did not end when its input did; it took SIGTERM</source>
        <translation>工作进程未随其输入一起结束；发送 SIGTERM 后才结束</translation>
    </message>
    <message>
        <source>the worker did not end when its input did, nor by SIGTERM; it took SIGKILL</source>
        <translation>工作进程未随其输入一起结束，发送 SIGTERM 也未结束；发送 SIGKILL 后才结束</translation>
    </message>
    <message>
        <source>the worker ended with %1 after its input had ended</source>
        <translation>输入结束后，工作进程以 %1 结束</translation>
    </message>
</context>
<context>
    <name>slipway::ctl::RequestFeed</name>
    <message>
        <source>The requests cannot be read: %1</source>
        <translation>无法读取请求：%1</translation>
    </message>
    <message>
        <source>This is a folder; requests are lines of a file</source>
        <translation>这是文件夹；请求应为文件中的各行</translation>
    </message>
</context>
<context>
    <name>slipway::ctl::Runner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>stopped at the gate &apos;%1&apos; (%2), which no option opens</source>
        <translation>停在闸门 &apos;%1&apos;（%2），没有选项开启它</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; was interrupted and is restarted only on your word</source>
        <translation>步骤 &apos;%1&apos; 已中断，仅在您确认后重新启动</translation>
    </message>
    <message>
        <source>stopping; go on with: %1</source>
        <translation>正在停止；继续请用：%1</translation>
    </message>
    <message>
        <source>go on with: %1</source>
        <translation>继续请用：%1</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; was interrupted and can be done only once: it is restarted only with a --reason</source>
        <translation>步骤 &apos;%1&apos; 已被中断且仅限一次：只有给出 --reason 才会重新启动</translation>
    </message>
    <message numerus="yes">
        <source>worker %1: %n request(s)</source>
        <translation>
            <numerusform>工作进程 %1：%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ran as a process</source>
        <comment>worker NAME: N requests</comment>
        <translation>%1，其中 %2 个作为进程运行</translation>
    </message>
</context>
</TS>
