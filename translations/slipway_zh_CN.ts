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
        <source>&apos;%1&apos; is not available in a release on this machine; there are annotate, annotation remove, meta-data, artifact, pipeline upload, env get and step get</source>
        <translation>本机上的发布没有 &apos;%1&apos;；可用的有 annotate、annotation remove、meta-data、artifact、pipeline upload、env get 和 step get</translation>
    </message>
    <message>
        <source>there is no environment variable &apos;%1&apos;</source>
        <translation>没有环境变量 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--format %1 is not known; there are plain, json and json-pretty</source>
        <translation>未知的 --format %1；可用 plain、json 和 json-pretty</translation>
    </message>
    <message>
        <source>name an attribute, or ask for the whole step with --format json</source>
        <translation>请指定属性，或用 --format json 获取整个步骤</translation>
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
</context>
<context>
    <name>EvalCommand</name>
    <message>
        <source>see &apos;slipwayctl eval --help&apos;</source>
        <translation>参见 &apos;slipwayctl eval --help&apos;</translation>
    </message>
    <message>
        <source>The file is not JSON</source>
        <translation>文件不是 JSON</translation>
    </message>
    <message>
        <source>it should hold a context object</source>
        <translation>其中应有一个上下文对象</translation>
    </message>
    <message>
        <source>Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the condition has an error. Put -- before an expression that begins with a dash.</source>
        <translation>计算 Buildkite 条件，输出 true 或 false；为真时以 0 退出，为假时为 1，条件有错时为 2。以连字符开头的表达式前请加 --。</translation>
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
</context>
<context>
    <name>FactOptions</name>
    <message>
        <source>Plans for a shipped scenario: %1.</source>
        <translation>按内置场景规划：%1。</translation>
    </message>
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
        <source>What started the build: ui, api, webhook, trigger_job, schedule.</source>
        <translation>构建的起因：ui、api、webhook、trigger_job、schedule。</translation>
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
        <source>There is no scenario &apos;%1&apos;</source>
        <translation>没有场景 &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>请选择其一：%1</translation>
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
    <name>GraphCommand</name>
    <message>
        <source>see &apos;slipwayctl graph --help&apos;</source>
        <translation>参见 &apos;slipwayctl graph --help&apos;</translation>
    </message>
    <message>
        <source>Prints the graph of one or more Buildkite pipelines under given facts: which steps exist, what they wait for and why. Problems of the pipelines are part of the answer and do not change the exit status.</source>
        <translation>按给定情况输出一个或多个 Buildkite 流水线的图：有哪些步骤、等待什么及其原因。流水线的问题也是输出的一部分，不影响退出状态。</translation>
    </message>
    <message>
        <source>The form of the answer: json, dot, mermaid, svg or png.</source>
        <translation>输出格式：json、dot、mermaid、svg 或 png。</translation>
    </message>
    <message>
        <source>Writes to a file instead of standard output.</source>
        <translation>写入文件而不是标准输出。</translation>
    </message>
    <message>
        <source>The pipelines; - reads standard input.</source>
        <translation>流水线；- 表示读取标准输入。</translation>
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
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
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
    <name>LaunchOptions</name>
    <message>
        <source>Slipway shows a release as one graph, runs it on this machine and waits for a person at every gate.</source>
        <translation>Slipway 把发布显示为一张图，在本机运行，并在每个闸门等待人员处理。</translation>
    </message>
    <message>
        <source>The pipeline to open.</source>
        <translation>要打开的流水线。</translation>
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
        <source>Plan for a scenario: %1.</source>
        <translation>按场景规划：%1。</translation>
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
        <source>Bring a pane to the front: artifacts, annotations, timeline, problems or source.</source>
        <translation>将面板置前：artifacts、annotations、timeline、problems 或 source。</translation>
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
        <source>only one file can be opened at a time</source>
        <translation>一次只能打开一个文件</translation>
    </message>
    <message>
        <source>--scenario %1: expected one of %2</source>
        <translation>--scenario %1：应为 %2 之一</translation>
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
    <name>MarkdownSanitizer</name>
    <message>
        <source>[picture not loaded: %1]</source>
        <translation>[未加载图片：%1]</translation>
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
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>see &apos;slipwayctl parse --help&apos;</source>
        <translation>参见 &apos;slipwayctl parse --help&apos;</translation>
    </message>
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
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>see &apos;slipwayctl run --help&apos;</source>
        <translation>参见 &apos;slipwayctl run --help&apos;</translation>
    </message>
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
        <source>How many steps run at once; as many as there are cores by default.</source>
        <translation>同时运行的步骤数；默认与核心数相同。</translation>
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
        <source>Restarts this interrupted step, or &apos;all&apos;; may be repeated.</source>
        <translation>重新启动此中断的步骤，或 &apos;all&apos;；可重复使用。</translation>
    </message>
    <message>
        <source>When resuming: prints the events of before, too.</source>
        <translation>恢复时：一并输出之前的事件。</translation>
    </message>
    <message>
        <source>Not available in this version.</source>
        <translation>此版本中不可用。</translation>
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
        <source>--rehearse is not available in this version</source>
        <translation>--rehearse 在此版本中不可用</translation>
    </message>
    <message>
        <source>use &apos;slipwayctl graph&apos; to see what would run</source>
        <translation>请用 &apos;slipwayctl graph&apos; 查看将运行的内容</translation>
    </message>
    <message>
        <source>run wants one FILE, or --resume ID and no file</source>
        <translation>run 需要一个 FILE，或 --resume ID 而不带文件</translation>
    </message>
    <message>
        <source>--restart and --replay go with --resume</source>
        <translation>--restart 和 --replay 需与 --resume 一起使用</translation>
    </message>
    <message>
        <source>Runs a release on this machine and prints one event a line as JSON. Exit status: 0 passed, 1 failed, cancelled or stopped by a signal, 2 bad input or not trusted, 3 stopped at a gate that no option opens (the release can be resumed).</source>
        <translation>在本机运行发布，每行以 JSON 输出一个事件。退出状态：0 通过，1 失败、取消或被信号终止，2 输入有误或未受信任，3 停在没有选项开启的闸门（发布可以恢复）。</translation>
    </message>
    <message>
        <source>The pipeline.</source>
        <translation>流水线。</translation>
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
</context>
<context>
    <name>StepBuilder</name>
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
    <message>
        <source>The pipeline skips this step</source>
        <translation>流水线跳过此步骤</translation>
    </message>
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
        <source>not analysed: %1</source>
        <translation>未分析：%1</translation>
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
        <source>Triggers</source>
        <translation>触发</translation>
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
        <source>Left out by</source>
        <translation>被排除于</translation>
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
</context>
<context>
    <name>slipway::DocumentFlow</name>
    <message>
        <source>Open a pipeline</source>
        <translation>打开流水线</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>流水线 (*.yml *.yaml *.json);;所有文件 (*)</translation>
    </message>
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
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>opened %1</source>
        <translation>%1开启</translation>
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
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>This step has not run yet. Its log appears here when it starts.</source>
        <translation>此步骤尚未运行。启动后日志会显示在这里。</translation>
    </message>
    <message>
        <source>A step of this kind writes no log.</source>
        <translation>此类步骤不写日志。</translation>
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
        <source>will not run: %1 is %2</source>
        <translation>不会运行：%1 的状态为 %2</translation>
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
        <source>trigger steps are not run on this machine</source>
        <translation>触发步骤不在本机运行</translation>
    </message>
    <message>
        <source>%1: the pipeline &apos;%2&apos; was not started</source>
        <translation>%1：未启动流水线 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>runs once and without what is not analysed yet: %1</source>
        <translation>只运行一次，且不含尚未分析的部分：%1</translation>
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
        <source>the link to buildkite-agent cannot be made</source>
        <translation>无法创建指向 buildkite-agent 的链接</translation>
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
        <source>Problems: %1</source>
        <translation>问题：%1</translation>
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
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要注意的内容</translation>
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
    <name>slipway::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>隐藏此通知</translation>
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
</context>
<context>
    <name>slipway::OutlinePane</name>
    <message>
        <source>Outline of the steps</source>
        <translation>步骤大纲</translation>
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
        <source>A scheduled build of the default branch with NIGHTLY=1</source>
        <translation>默认分支的定时构建，NIGHTLY=1</translation>
    </message>
    <message>
        <source>A build of the tag v1.0.0</source>
        <translation>标签 v1.0.0 的构建</translation>
    </message>
    <message>
        <source>A push to the default branch</source>
        <translation>推送到默认分支</translation>
    </message>
    <message>
        <source>A pull request from a feature branch</source>
        <translation>来自功能分支的拉取请求</translation>
    </message>
    <message>
        <source>A build of the default branch that somebody started by hand</source>
        <translation>由人员手动启动的默认分支构建</translation>
    </message>
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
        <source>Open a Buildkite pipeline, or drop its file on this window.</source>
        <translation>打开 Buildkite 流水线，或将其文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Open a pipeline…</source>
        <translation>打开流水线…</translation>
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
        <source>Enter goes to the next hit, Shift+Enter to the previous one, Esc back to the graph</source>
        <translation>Enter 转到下一个结果，Shift+Enter 转到上一个，Esc 返回图</translation>
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
    <name>slipway::YamlView</name>
    <message>
        <source>The step in the file</source>
        <translation>文件中的步骤</translation>
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
</context>
</TS>
