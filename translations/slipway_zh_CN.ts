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
        <source>%1 cannot be written as JSON</source>
        <translation>%1 无法写成 JSON</translation>
    </message>
    <message>
        <source>write a number, or put the word in quotes</source>
        <translation>请写数字，或将该词放入引号</translation>
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
        <source>replacing variables makes more than 256 MiB of text</source>
        <translation>替换变量后文本超过 256 MiB</translation>
    </message>
    <message>
        <source>look for variables that contain each other</source>
        <translation>请查找互相包含的变量</translation>
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
        <source>The form of the answer: json.</source>
        <translation>输出格式：json。</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>流水线；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>--format %1 is not known; parse prints json</source>
        <translation>未知的 --format %1；parse 输出 json</translation>
    </message>
    <message>
        <source>parse wants one FILE, got %1</source>
        <translation>parse 需要一个 FILE，却得到 %1 个</translation>
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
        <source>unmarshaling secrets: secret object missing required &apos;key&apos; field</source>
        <translation>读取 secrets：对象缺少必需的 &apos;key&apos; 字段</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any failure counts as soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft for exit status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>lost agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after any failure up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after exit status %1 up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Defined at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step has this key; it is only named in depends_on. Correct the key or add the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it may start at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: dropped, because that step is not part of this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: named in its depends_on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a wait needs every step before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the nearest barrier before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a block needs every step before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block %1: the nearest barrier before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the group it belongs to waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the step that uploaded it, or was uploaded by what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not wait for the triggered build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>制品</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs even if what it waits for fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lets the steps behind it run all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2, signal %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2, exit status %3</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>Before this gate: %n step(s) finished</source>
        <translation>
            <numerusform>此闸门之前：%n 个步骤已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
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
    <message>
        <source>Starts nothing by itself</source>
        <translation>本身不启动任何步骤</translation>
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
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step in the graph or in the outline to see what it runs and why it is in its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>审查…</translation>
    </message>
    <message>
        <source>Cancel this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt whose log is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, attempt %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1：%2 {1,?}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file forbids to run this step again by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step has not run yet. Its log appears here when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of this kind writes no log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogModel</name>
    <message>
        <source>The log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first line that looks like an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the end while lines come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> … %1 more characters are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Select the whole log</source>
        <translation type="unfinished"></translation>
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
    <name>slipway::YamlView</name>
    <message>
        <source>The step in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
