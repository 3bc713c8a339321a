<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AgentAnnotate</name>
    <message>
        <source>warning: the annotation was not made: %1</source>
        <translation>cảnh báo: chú thích không được tạo: %1</translation>
    </message>
    <message>
        <source>the context has %1 characters, the limit is 100</source>
        <translation>ngữ cảnh có %1 ký tự, giới hạn là 100</translation>
    </message>
    <message>
        <source>--scope is &apos;build&apos; or &apos;job&apos;, not &apos;%1&apos;</source>
        <translation>--scope là &apos;build&apos; hoặc &apos;job&apos;, không phải &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--style is success, info, warning or error, not &apos;%1&apos;</source>
        <translation>--style là success, info, warning hoặc error, không phải &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--priority is a number from 1 to 10, not &apos;%1&apos;</source>
        <translation>--priority là một số từ 1 đến 10, không phải &apos;%1&apos;</translation>
    </message>
    <message>
        <source>annotation body size (%1B) exceeds maximum (%2B)</source>
        <translation>kích thước chú thích (%1B) vượt quá tối đa (%2B)</translation>
    </message>
    <message>
        <source>SLIPWAY_SPOOL_DIR is not set</source>
        <translation>chưa đặt SLIPWAY_SPOOL_DIR</translation>
    </message>
    <message>
        <source>warning: %1; the annotation is kept and will be picked up later</source>
        <translation>cảnh báo: %1; chú thích được giữ lại và sẽ được nhận sau</translation>
    </message>
    <message>
        <source>warning: %1; %2. The annotation was:</source>
        <translation>cảnh báo: %1; %2. Chú thích là:</translation>
    </message>
    <message>
        <source>there is no text, neither as an argument nor on standard input</source>
        <translation>không có nội dung, cả ở đối số lẫn đầu vào chuẩn</translation>
    </message>
</context>
<context>
    <name>AgentArguments</name>
    <message>
        <source>flag provided but not defined: %1</source>
        <translation>cờ được dùng nhưng chưa định nghĩa: %1</translation>
    </message>
    <message>
        <source>flag needs an argument: %1</source>
        <translation>cờ cần một đối số: %1</translation>
    </message>
</context>
<context>
    <name>AgentArtifact</name>
    <message>
        <source>cannot be read: %1</source>
        <translation>không đọc được: %1</translation>
    </message>
    <message>
        <source>cannot be copied to %1: %2</source>
        <translation>không sao chép được tới %1: %2</translation>
    </message>
    <message>
        <source>usage: buildkite-agent artifact upload PATTERN[;PATTERN...]</source>
        <translation>cách dùng: buildkite-agent artifact upload PATTERN[;PATTERN...]</translation>
    </message>
    <message>
        <source>uploads to &apos;%1&apos; are not made by a release on this machine; its artifacts stay with it</source>
        <translation>bản phát hành trên máy này không tải lên &apos;%1&apos;; tạo phẩm được giữ cùng nó</translation>
    </message>
    <message>
        <source>No files matched paths: %1</source>
        <translation>Không tệp nào khớp đường dẫn: %1</translation>
    </message>
    <message numerus="yes">
        <source>uploaded %n artifact(s)</source>
        <translation>
            <numerusform>đã tải lên %n tạo phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>a query is missing, such as &quot;dist/*&quot;</source>
        <translation>thiếu truy vấn, chẳng hạn &quot;dist/*&quot;</translation>
    </message>
    <message>
        <source>only the artifacts of this release can be used here</source>
        <translation>ở đây chỉ dùng được tạo phẩm của bản phát hành này</translation>
    </message>
    <message>
        <source>usage: buildkite-agent artifact download QUERY FOLDER</source>
        <translation>cách dùng: buildkite-agent artifact download QUERY FOLDER</translation>
    </message>
    <message>
        <source>no artifacts found for downloading: %1</source>
        <translation>không tìm thấy tạo phẩm nào để tải về: %1</translation>
    </message>
    <message>
        <source>%1 has changed since it was uploaded</source>
        <translation>%1 đã thay đổi kể từ khi được tải lên</translation>
    </message>
    <message numerus="yes">
        <source>downloaded %n artifact(s)</source>
        <translation>
            <numerusform>đã tải về %n tạo phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>no matches found for %1</source>
        <translation>không có kết quả khớp với %1</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) match %1, exactly one was expected</source>
        <translation>
            <numerusform>%n tạo phẩm khớp %1, nhưng cần đúng một</numerusform>
        </translation>
    </message>
    <message>
        <source>artifact has the commands upload, download, search and shasum, not &apos;%1&apos;</source>
        <translation>artifact có các lệnh upload, download, search và shasum, không có &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>AgentClient</name>
    <message>
        <source>Slipway cannot be reached: %1</source>
        <translation>Không liên lạc được với Slipway: %1</translation>
    </message>
    <message>
        <source>is the release still running?</source>
        <translation>bản phát hành có còn chạy không?</translation>
    </message>
    <message>
        <source>SLIPWAY_AGENT_SOCKET is not set, so this is no step of a release</source>
        <translation>chưa đặt SLIPWAY_AGENT_SOCKET, nên đây không phải bước của một bản phát hành</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>kết nối đã đóng mà không có câu trả lời</translation>
    </message>
</context>
<context>
    <name>AgentCommand</name>
    <message>
        <source>&apos;%1&apos; is not available in a release on this machine; there are annotate, annotation remove, meta-data, artifact, pipeline upload, env get and step get</source>
        <translation>&apos;%1&apos; không có trong bản phát hành trên máy này; chỉ có annotate, annotation remove, meta-data, artifact, pipeline upload, env get và step get</translation>
    </message>
    <message>
        <source>there is no environment variable &apos;%1&apos;</source>
        <translation>không có biến môi trường &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--format %1 is not known; there are plain, json and json-pretty</source>
        <translation>không có --format %1; có plain, json và json-pretty</translation>
    </message>
    <message>
        <source>name an attribute, or ask for the whole step with --format json</source>
        <translation>hãy nêu một thuộc tính, hoặc hỏi cả bước bằng --format json</translation>
    </message>
</context>
<context>
    <name>AgentMessage</name>
    <message>
        <source>send what the buildkite-agent of this version of Slipway sends</source>
        <translation>hãy gửi những gì buildkite-agent của phiên bản Slipway này gửi</translation>
    </message>
    <message>
        <source>the message is larger than 16 MiB</source>
        <translation>thông điệp lớn hơn 16 MiB</translation>
    </message>
    <message>
        <source>send less at once</source>
        <translation>hãy gửi ít hơn mỗi lần</translation>
    </message>
    <message>
        <source>this is no message: one JSON object was expected</source>
        <translation>đây không phải thông điệp: cần một đối tượng JSON</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>không có lệnh &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of the command &apos;%2&apos; is missing, too long or out of range</source>
        <translation>&apos;%1&apos; của lệnh &apos;%2&apos; bị thiếu, quá dài hoặc ngoài phạm vi</translation>
    </message>
</context>
<context>
    <name>AgentMetaData</name>
    <message>
        <source>key cannot be empty, or composed of only whitespace characters</source>
        <translation>khóa không được rỗng hoặc chỉ gồm khoảng trắng</translation>
    </message>
    <message>
        <source>value cannot be empty, or composed of only whitespace characters</source>
        <translation>giá trị không được rỗng hoặc chỉ gồm khoảng trắng</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; is larger than 100 KB</source>
        <translation>giá trị của &apos;%1&apos; lớn hơn 100 KB</translation>
    </message>
    <message>
        <source>usage: buildkite-agent meta-data set KEY [VALUE]</source>
        <translation>cách dùng: buildkite-agent meta-data set KEY [VALUE]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not of the form KEY=VALUE</source>
        <translation>&apos;%1&apos; không có dạng KEY=VALUE</translation>
    </message>
    <message>
        <source>usage: buildkite-agent meta-data set-batch KEY=VALUE...</source>
        <translation>cách dùng: buildkite-agent meta-data set-batch KEY=VALUE...</translation>
    </message>
    <message>
        <source>there is no meta-data &apos;%1&apos;; set it first, or ask with --default</source>
        <translation>không có siêu dữ liệu &apos;%1&apos;; hãy đặt nó trước, hoặc hỏi với --default</translation>
    </message>
    <message>
        <source>only the meta-data of this release can be used here</source>
        <translation>ở đây chỉ dùng được siêu dữ liệu của bản phát hành này</translation>
    </message>
    <message>
        <source>meta-data has the commands set, set-batch, get, exists and keys, not &apos;%1&apos;</source>
        <translation>meta-data có các lệnh set, set-batch, get, exists và keys, không có &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>AgentPipeline</name>
    <message>
        <source>could not find a default pipeline configuration file</source>
        <translation>không tìm thấy tệp cấu hình pipeline mặc định</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>hãy nêu tên tệp</translation>
    </message>
    <message>
        <source>found multiple configuration files: %1</source>
        <translation>tìm thấy nhiều tệp cấu hình: %1</translation>
    </message>
    <message>
        <source>the pipeline would contain the value of the secret %1; write $$%1 to have the step read it when it runs</source>
        <translation>pipeline sẽ chứa giá trị của bí mật %1; hãy viết $$%1 để bước đọc nó khi chạy</translation>
    </message>
</context>
<context>
    <name>AgentService</name>
    <message>
        <source>there is no job &apos;%1&apos; in this release</source>
        <translation>không có công việc &apos;%1&apos; trong bản phát hành này</translation>
    </message>
    <message>
        <source>annotation body size (%1B) exceeds maximum (%2B)</source>
        <translation>kích thước chú thích (%1B) vượt quá tối đa (%2B)</translation>
    </message>
    <message>
        <source>there is no step or job &apos;%1&apos; in this release</source>
        <translation>không có bước hay công việc &apos;%1&apos; trong bản phát hành này</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos; in this release</source>
        <translation>không có bước &apos;%1&apos; trong bản phát hành này</translation>
    </message>
    <message>
        <source>steps have no attribute &apos;%1&apos;</source>
        <translation>bước không có thuộc tính &apos;%1&apos;</translation>
    </message>
    <message>
        <source>known are: %1</source>
        <translation>các thuộc tính có: %1</translation>
    </message>
    <message>
        <source>pipelines are planned by the engine</source>
        <translation>pipeline được bộ máy chạy lập kế hoạch</translation>
    </message>
</context>
<context>
    <name>Artifact</name>
    <message>
        <source>The pattern matched no file, so the step announced the pattern itself</source>
        <translation>Mẫu không khớp tệp nào, nên bước đã thông báo chính mẫu đó</translation>
    </message>
    <message>
        <source>The pattern matched several files; only the first was announced with its full address</source>
        <translation>Mẫu khớp nhiều tệp; chỉ tệp đầu tiên được thông báo với địa chỉ đầy đủ</translation>
    </message>
    <message>
        <source>Only a file name: the address it can be fetched from (such as s3://) is missing</source>
        <translation>Chỉ có tên tệp: thiếu địa chỉ để tải về (chẳng hạn s3://)</translation>
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
        <translation>Web</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Ảnh container</translation>
    </message>
    <message>
        <source>Uploaded file</source>
        <translation>Tệp đã tải lên</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>matched nothing</source>
        <translation>không khớp gì</translation>
    </message>
    <message>
        <source>several matches</source>
        <translation>nhiều kết quả khớp</translation>
    </message>
    <message>
        <source>no prefix</source>
        <translation>thiếu tiền tố</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>this is a folder, not a file</source>
        <translation>đây là một thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>name a pipeline file in it</source>
        <translation>hãy chỉ ra một tệp pipeline trong đó</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>không đọc được: %1</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>hãy kiểm tra đường dẫn và quyền truy cập</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>lớn hơn giới hạn %1</translation>
    </message>
    <message>
        <source>split the file or open a smaller one</source>
        <translation>hãy chia nhỏ tệp hoặc mở một tệp nhỏ hơn</translation>
    </message>
    <message>
        <source>reading failed: %1</source>
        <translation>đọc thất bại: %1</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>hãy thử lại</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no language &apos;%1&apos; here</source>
        <translation>Ở đây không có ngôn ngữ “%1”</translation>
    </message>
    <message>
        <source>Choose one of: %1</source>
        <translation>Hãy chọn một trong: %1</translation>
    </message>
</context>
<context>
    <name>DagExport</name>
    <message>
        <source>there is nothing to draw: the graph has no steps</source>
        <translation>không có gì để vẽ: đồ thị không có bước nào</translation>
    </message>
    <message>
        <source>the picture would be %1 x %2 pixels, more than can be made</source>
        <translation>hình sẽ có %1 x %2 điểm ảnh, nhiều hơn mức có thể tạo</translation>
    </message>
    <message>
        <source>export SVG, or collapse groups first</source>
        <translation>hãy xuất SVG, hoặc thu gọn các nhóm trước</translation>
    </message>
    <message>
        <source>Graph of steps</source>
        <translation>Đồ thị các bước</translation>
    </message>
</context>
<context>
    <name>DecisionBasis</name>
    <message>
        <source>Line %1 was “%2” and is now “%3”</source>
        <translation>Dòng %1 trước là “%2”, nay là “%3”</translation>
    </message>
    <message>
        <source>Another file was opened</source>
        <translation>Một tệp khác đã được mở</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Thay đổi: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Đã mất: %1</translation>
    </message>
    <message>
        <source>The text of the file, but no step</source>
        <translation>Nội dung tệp thay đổi, nhưng không có bước nào thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvalCommand</name>
    <message>
        <source>see &apos;slipwayctl eval --help&apos;</source>
        <translation>xem &apos;slipwayctl eval --help&apos;</translation>
    </message>
    <message>
        <source>The file is not JSON</source>
        <translation>Tệp không phải JSON</translation>
    </message>
    <message>
        <source>it should hold a context object</source>
        <translation>nó cần chứa một đối tượng ngữ cảnh</translation>
    </message>
    <message>
        <source>Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the condition has an error. Put -- before an expression that begins with a dash.</source>
        <translation>Tính một điều kiện Buildkite, in true hoặc false, và thoát với 0 khi đúng, 1 khi sai, 2 khi điều kiện có lỗi. Đặt -- trước biểu thức bắt đầu bằng dấu gạch.</translation>
    </message>
    <message>
        <source>JSON with Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv, EntryPoint, or a test case that has it as &quot;context&quot;. The other options are laid over it.</source>
        <translation>JSON có Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv, EntryPoint, hoặc một ca kiểm thử chứa nó trong &quot;context&quot;. Các tùy chọn khác được đặt chồng lên.</translation>
    </message>
    <message>
        <source>The form of the answer: text or json.</source>
        <translation>Dạng của câu trả lời: text hoặc json.</translation>
    </message>
    <message>
        <source>The condition, as after `if:`.</source>
        <translation>Điều kiện, như viết sau `if:`.</translation>
    </message>
    <message>
        <source>eval wants one EXPR, got %1; put quotes around it</source>
        <translation>eval cần một EXPR, nhưng nhận %1; hãy đặt nó trong dấu nháy</translation>
    </message>
    <message>
        <source>--format %1 is not known; eval prints text or json</source>
        <translation>không có --format %1; eval in text hoặc json</translation>
    </message>
</context>
<context>
    <name>FactOptions</name>
    <message>
        <source>Plans for a shipped scenario: %1.</source>
        <translation>Lập kế hoạch cho một kịch bản có sẵn: %1.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Sets a variable of the build; may be repeated.</source>
        <translation>Đặt một biến của lượt này; có thể lặp lại.</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>The branch that is built.</source>
        <translation>Nhánh được dựng.</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>NHÁNH</translation>
    </message>
    <message>
        <source>The tag that is built.</source>
        <translation>Thẻ được dựng.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>THẺ</translation>
    </message>
    <message>
        <source>What started the build: ui, api, webhook, trigger_job, schedule.</source>
        <translation>Thứ đã khởi động lượt này: ui, api, webhook, trigger_job, schedule.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>NGUỒN</translation>
    </message>
    <message>
        <source>The message of the build.</source>
        <translation>Thông điệp của lượt này.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>VĂN BẢN</translation>
    </message>
    <message>
        <source>The commit that is built.</source>
        <translation>Commit được dựng.</translation>
    </message>
    <message>
        <source>COMMIT</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>&apos;--env %1&apos; is not of the form NAME=VALUE</source>
        <translation>&apos;--env %1&apos; không có dạng NAME=VALUE</translation>
    </message>
    <message>
        <source>write for example --env NIGHTLY=1</source>
        <translation>hãy viết ví dụ --env NIGHTLY=1</translation>
    </message>
    <message>
        <source>There is no scenario &apos;%1&apos;</source>
        <translation>Không có kịch bản &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>hãy chọn một trong %1</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>another process</source>
        <translation>một tiến trình khác</translation>
    </message>
    <message>
        <source>the lock file cannot be opened: %1</source>
        <translation>không mở được tệp khóa: %1</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>hãy kiểm tra quyền của thư mục</translation>
    </message>
    <message>
        <source>this release is already being run by %1</source>
        <translation>bản phát hành này đang được %1 chạy</translation>
    </message>
    <message>
        <source>stop it there first</source>
        <translation>hãy dừng nó ở đó trước</translation>
    </message>
</context>
<context>
    <name>GitInfo</name>
    <message>
        <source>unknown reason</source>
        <translation>không rõ lý do</translation>
    </message>
    <message>
        <source>no git repository can be read here: %1</source>
        <translation>không đọc được kho git nào ở đây: %1</translation>
    </message>
    <message>
        <source>branch, commit and tag can be given by hand</source>
        <translation>có thể tự nhập nhánh, commit và thẻ</translation>
    </message>
</context>
<context>
    <name>GraphCommand</name>
    <message>
        <source>see &apos;slipwayctl graph --help&apos;</source>
        <translation>xem &apos;slipwayctl graph --help&apos;</translation>
    </message>
    <message>
        <source>Prints the graph of one or more Buildkite pipelines under given facts: which steps exist, what they wait for and why. Problems of the pipelines are part of the answer and do not change the exit status.</source>
        <translation>In đồ thị của một hay nhiều pipeline Buildkite theo dữ kiện đã cho: có những bước nào, chúng chờ gì và vì sao. Vấn đề của pipeline là một phần của câu trả lời và không đổi mã thoát.</translation>
    </message>
    <message>
        <source>The form of the answer: json, dot, mermaid, svg or png.</source>
        <translation>Dạng của câu trả lời: json, dot, mermaid, svg hoặc png.</translation>
    </message>
    <message>
        <source>Writes to a file instead of standard output.</source>
        <translation>Ghi vào tệp thay vì đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>The pipelines; - reads standard input.</source>
        <translation>Các pipeline; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>graph wants at least one FILE</source>
        <translation>graph cần ít nhất một FILE</translation>
    </message>
    <message>
        <source>--format %1 is not known; graph prints %2</source>
        <translation>không có --format %1; graph in %2</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
</context>
<context>
    <name>Interpolation</name>
    <message>
        <source>default values are nested more than %1 deep</source>
        <translation>các giá trị mặc định lồng nhau quá %1 lớp</translation>
    </message>
    <message>
        <source>Expected identifier to start with a letter, got %1</source>
        <translation>Tên phải bắt đầu bằng một chữ cái, nhưng gặp %1</translation>
    </message>
    <message>
        <source>Expected brace expansion to end with }, got %1</source>
        <translation>Biểu thức trong ngoặc nhọn phải kết thúc bằng }, nhưng gặp %1</translation>
    </message>
    <message>
        <source>Expected an operator, got %1</source>
        <translation>Cần một toán tử, nhưng gặp %1</translation>
    </message>
    <message>
        <source>Unable to parse %1: strconv.Atoi: parsing %2: invalid syntax</source>
        <translation>Không phân tích được %1: strconv.Atoi: đọc %2: cú pháp không hợp lệ</translation>
    </message>
    <message>
        <source>write $$ for a dollar sign that the shell should see, or correct the expression</source>
        <translation>hãy viết $$ cho dấu đô-la dành cho shell, hoặc sửa biểu thức</translation>
    </message>
    <message>
        <source>give the variable a value (--env NAME=VALUE)</source>
        <translation>hãy cho biến một giá trị (--env NAME=VALUE)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>the disk is full: free some space, then resume the release</source>
        <translation>đĩa đã đầy: hãy giải phóng chỗ trống rồi tiếp tục bản phát hành</translation>
    </message>
    <message>
        <source>the folder is read-only: make it writable, then resume the release</source>
        <translation>thư mục chỉ đọc: hãy cho phép ghi rồi tiếp tục bản phát hành</translation>
    </message>
    <message>
        <source>the journal is damaged: restore the release&apos;s folder from a backup</source>
        <translation>nhật ký sự kiện bị hỏng: hãy khôi phục thư mục của bản phát hành từ bản sao lưu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the folder of the release cannot be made</source>
        <translation>không tạo được thư mục của bản phát hành</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder above</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục cha</translation>
    </message>
    <message>
        <source>there is a journal already</source>
        <translation>đã có nhật ký sự kiện</translation>
    </message>
    <message>
        <source>resume that release</source>
        <translation>hãy tiếp tục bản phát hành đó</translation>
    </message>
    <message>
        <source>there is no journal in this folder</source>
        <translation>thư mục này không có nhật ký sự kiện</translation>
    </message>
    <message>
        <source>name a release that exists</source>
        <translation>hãy nêu một bản phát hành có thật</translation>
    </message>
    <message>
        <source>the journal cannot be opened</source>
        <translation>không mở được nhật ký sự kiện</translation>
    </message>
    <message>
        <source>the journal cannot be made</source>
        <translation>không tạo được nhật ký sự kiện</translation>
    </message>
    <message>
        <source>the journal cannot be read</source>
        <translation>không đọc được nhật ký sự kiện</translation>
    </message>
    <message>
        <source>the journal has schema version %1, this program knows version %2</source>
        <translation>nhật ký sự kiện có phiên bản lược đồ %1, chương trình này biết phiên bản %2</translation>
    </message>
    <message>
        <source>use the version of Slipway that wrote it</source>
        <translation>hãy dùng phiên bản Slipway đã ghi nó</translation>
    </message>
    <message>
        <source>the journal is damaged</source>
        <translation>nhật ký sự kiện bị hỏng</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>không ghi được nhật ký sự kiện</translation>
    </message>
    <message>
        <source>event %1 of the journal is missing or unreadable</source>
        <translation>sự kiện %1 của nhật ký bị thiếu hoặc không đọc được</translation>
    </message>
    <message>
        <source>restore the release&apos;s folder from a backup</source>
        <translation>hãy khôi phục thư mục của bản phát hành từ bản sao lưu</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Slipway shows a release as one graph, runs it on this machine and waits for a person at every gate.</source>
        <translation>Slipway hiển thị một bản phát hành thành một đồ thị, chạy nó trên máy này và chờ con người ở mỗi cổng.</translation>
    </message>
    <message>
        <source>The pipeline to open.</source>
        <translation>Pipeline cần mở.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Hiện trợ giúp này.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Open the sample release.</source>
        <translation>Mở bản phát hành mẫu.</translation>
    </message>
    <message>
        <source>Plan for a scenario: %1.</source>
        <translation>Lập kế hoạch cho một kịch bản: %1.</translation>
    </message>
    <message>
        <source>Add to the environment; may be repeated.</source>
        <translation>Thêm vào môi trường; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Màu sắc: light, dark hoặc system.</translation>
    </message>
    <message>
        <source>Language of the texts, such as en, vi or zh_CN.</source>
        <translation>Ngôn ngữ của văn bản, như en, vi hoặc zh_CN.</translation>
    </message>
    <message>
        <source>Keep releases and trust in this folder.</source>
        <translation>Giữ các bản phát hành và danh sách tin cậy trong thư mục này.</translation>
    </message>
    <message>
        <source>Resume an interrupted release.</source>
        <translation>Tiếp tục một bản phát hành bị gián đoạn.</translation>
    </message>
    <message>
        <source>Run what is opened.</source>
        <translation>Chạy những gì đang mở.</translation>
    </message>
    <message>
        <source>Trust the file without asking (with --run).</source>
        <translation>Tin cậy tệp mà không hỏi (cùng với --run).</translation>
    </message>
    <message>
        <source>Open this gate as soon as it waits; may be repeated.</source>
        <translation>Mở cổng này ngay khi nó chờ; có thể lặp lại.</translation>
    </message>
    <message>
        <source>A value for a field of a gate; may be repeated.</source>
        <translation>Giá trị cho một ô của cổng; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Save a picture of the window and end: once the file is shown, or with --run once the release ended or waits for a person.</source>
        <translation>Lưu hình của cửa sổ rồi kết thúc: khi tệp đã hiện, hoặc với --run khi bản phát hành kết thúc hay chờ con người.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Kích thước cửa sổ.</translation>
    </message>
    <message>
        <source>Select this step.</source>
        <translation>Chọn bước này.</translation>
    </message>
    <message>
        <source>Bring a pane to the front: artifacts, annotations, timeline, problems or source.</source>
        <translation>Đưa một bảng lên trước: artifacts, annotations, timeline, problems hoặc source.</translation>
    </message>
    <message>
        <source>&apos;slipway --help&apos; tells more</source>
        <translation>&apos;slipway --help&apos; cho biết thêm</translation>
    </message>
    <message>
        <source>--env %1: expected NAME=VALUE</source>
        <translation>--env %1: cần NAME=VALUE</translation>
    </message>
    <message>
        <source>--input %1: expected KEY.FIELD=VALUE</source>
        <translation>--input %1: cần KEY.FIELD=VALUE</translation>
    </message>
    <message>
        <source>--theme %1: expected light, dark or system</source>
        <translation>--theme %1: cần light, dark hoặc system</translation>
    </message>
    <message>
        <source>--size %1: expected WIDTHxHEIGHT, such as 1280x800</source>
        <translation>--size %1: cần WIDTHxHEIGHT, như 1280x800</translation>
    </message>
    <message>
        <source>only one file can be opened at a time</source>
        <translation>mỗi lần chỉ mở được một tệp</translation>
    </message>
    <message>
        <source>--scenario %1: expected one of %2</source>
        <translation>--scenario %1: cần một trong %2</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Passed</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Removed by its condition</source>
        <translation>Bị loại bởi điều kiện của nó</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bị bỏ qua</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Waiting for other steps</source>
        <translation>Đang chờ các bước khác</translation>
    </message>
    <message>
        <source>Behind a closed gate</source>
        <translation>Sau một cổng đang đóng</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Sẵn sàng bắt đầu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Đang hủy</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Failed softly</source>
        <translation>Thất bại mềm</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Bị gián đoạn</translation>
    </message>
    <message>
        <source>Will not run: something it needs failed</source>
        <translation>Sẽ không chạy: thứ nó cần đã thất bại</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Quá thời gian</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Block gate</source>
        <translation>Cổng chặn</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>Bước không rõ loại</translation>
    </message>
</context>
<context>
    <name>MarkdownSanitizer</name>
    <message>
        <source>[picture not loaded: %1]</source>
        <translation>[không tải hình: %1]</translation>
    </message>
</context>
<context>
    <name>NodePainter</name>
    <message>
        <source>There is no step with this key</source>
        <translation>Không có bước nào với khóa này</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 trên %2 thành công</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Normalizer</name>
    <message>
        <source>unmarshaling env: got %1, want a map</source>
        <translation>đọc env: gặp %1, cần một map</translation>
    </message>
    <message>
        <source>write env as lines of NAME: value</source>
        <translation>hãy viết env thành các dòng NAME: value</translation>
    </message>
    <message>
        <source>values of env are text, numbers or true and false</source>
        <translation>giá trị của env là văn bản, số hoặc true và false</translation>
    </message>
    <message>
        <source>write secrets as a list of names</source>
        <translation>hãy viết secrets thành danh sách các tên</translation>
    </message>
    <message>
        <source>unmarshaling Pipeline: unsupported type %1, want a map with steps or a list of steps</source>
        <translation>đọc pipeline: kiểu %1 không được hỗ trợ, cần một map có steps hoặc danh sách các bước</translation>
    </message>
    <message>
        <source>start the file with &apos;steps:&apos;</source>
        <translation>hãy bắt đầu tệp bằng &apos;steps:&apos;</translation>
    </message>
    <message>
        <source>pipeline contains no steps</source>
        <translation>pipeline không có bước nào</translation>
    </message>
    <message>
        <source>look for variables that contain each other</source>
        <translation>hãy tìm những biến chứa lẫn nhau</translation>
    </message>
    <message>
        <source>write checkout as a map</source>
        <translation>hãy viết checkout thành một map</translation>
    </message>
    <message>
        <source>replacing variables makes more than 64 MiB of text</source>
        <translation>thay biến tạo ra hơn 64 MiB văn bản</translation>
    </message>
</context>
<context>
    <name>PaneParts</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 giây trước</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 phút trước</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 giờ trước</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 phút %2 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
    <message>
        <source>see &apos;slipwayctl parse --help&apos;</source>
        <translation>xem &apos;slipwayctl parse --help&apos;</translation>
    </message>
    <message>
        <source>--env %1 is not of the form NAME=VALUE</source>
        <translation>--env %1 không có dạng NAME=VALUE</translation>
    </message>
    <message>
        <source>Prints a Buildkite pipeline as JSON, as the agent would upload it. Only variables given with --env are replaced in it; the environment of this process is not looked at.</source>
        <translation>In một pipeline Buildkite dưới dạng JSON, như agent sẽ tải lên. Chỉ các biến cho bằng --env được thay; môi trường của tiến trình này không được xét đến.</translation>
    </message>
    <message>
        <source>Sets a variable; may be repeated.</source>
        <translation>Đặt một biến; có thể lặp lại.</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>Leaves variables as they are written.</source>
        <translation>Giữ nguyên các biến như đã viết.</translation>
    </message>
    <message>
        <source>Prints a list of all YAML documents of the file, not only the first.</source>
        <translation>In danh sách mọi tài liệu YAML của tệp, không chỉ tài liệu đầu.</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>Pipeline; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>parse wants one FILE, got %1</source>
        <translation>parse cần một FILE, nhưng nhận %1</translation>
    </message>
    <message>
        <source>The form of the answer: json or yaml.</source>
        <translation>Dạng của câu trả lời: json hoặc yaml.</translation>
    </message>
    <message>
        <source>--format %1 is not known; parse prints json or yaml</source>
        <translation>không có --format %1; parse in json hoặc yaml</translation>
    </message>
</context>
<context>
    <name>PipelineParser</name>
    <message>
        <source>the file contains no YAML document</source>
        <translation>tệp không chứa tài liệu YAML nào</translation>
    </message>
    <message>
        <source>start it with &apos;steps:&apos; and a list of steps</source>
        <translation>hãy bắt đầu bằng &apos;steps:&apos; và danh sách các bước</translation>
    </message>
    <message>
        <source>%1 cannot be written as JSON</source>
        <translation>không ghi được %1 dưới dạng JSON</translation>
    </message>
    <message>
        <source>write a number, or put the word in quotes</source>
        <translation>hãy viết một số, hoặc đặt từ đó trong dấu nháy</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>The key &quot;%1&quot; has already been used by another step in this build</source>
        <translation>Khóa “%1” đã được một bước khác trong lượt này dùng</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (dòng %2)</translation>
    </message>
    <message>
        <source>There is no step &quot;%1&quot; that could upload a pipeline</source>
        <translation>Không có bước “%1” nào có thể tải pipeline lên</translation>
    </message>
    <message>
        <source>Give each step of the build its own key</source>
        <translation>Hãy cho mỗi bước một khóa riêng</translation>
    </message>
    <message>
        <source>A group cannot be inside another group: Buildkite refuses such a pipeline. Move &quot;%1&quot; to the top level</source>
        <translation>Nhóm không thể nằm trong nhóm khác: Buildkite từ chối pipeline như vậy. Hãy chuyển “%1” lên cấp cao nhất</translation>
    </message>
    <message>
        <source>Remove one of these dependencies from the uploaded pipeline</source>
        <translation>Hãy bỏ một trong các phụ thuộc này khỏi pipeline đã tải lên</translation>
    </message>
    <message>
        <source>No step has the key &quot;%1&quot;, so &quot;%2&quot; will never run</source>
        <translation>Không bước nào có khóa “%1”, nên “%2” sẽ không bao giờ chạy</translation>
    </message>
    <message>
        <source>No step has the key &quot;%1&quot;, so &quot;%2&quot; will never run; did you mean &quot;%3&quot;?</source>
        <translation>Không bước nào có khóa “%1”, nên “%2” sẽ không bao giờ chạy; có phải ý bạn là “%3”?</translation>
    </message>
    <message>
        <source>These steps wait for each other and will never run: %1</source>
        <translation>Các bước này chờ lẫn nhau và sẽ không bao giờ chạy: %1</translation>
    </message>
</context>
<context>
    <name>ReleaseController</name>
    <message>
        <source>there is no step &apos;%1&apos; in this release</source>
        <translation>không có bước &apos;%1&apos; trong bản phát hành này</translation>
    </message>
    <message>
        <source>use the key of a step</source>
        <translation>hãy dùng khóa của một bước</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>không đọc được tệp nữa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>line %1 was &apos;%2&apos;, is now &apos;%3&apos;</source>
        <translation>dòng %1 trước là &apos;%2&apos;, nay là &apos;%3&apos;</translation>
    </message>
    <message>
        <source>only white space changed</source>
        <translation>chỉ khoảng trắng thay đổi</translation>
    </message>
    <message>
        <source>the graph of steps has changed since this decision was prepared</source>
        <translation>đồ thị các bước đã thay đổi kể từ khi chuẩn bị quyết định này</translation>
    </message>
    <message>
        <source>look at the steps again and decide anew</source>
        <translation>hãy xem lại các bước và quyết định lại</translation>
    </message>
    <message>
        <source>this release runs another version of the file than the one decided on</source>
        <translation>bản phát hành này chạy phiên bản tệp khác với phiên bản đã quyết định</translation>
    </message>
    <message>
        <source>the file has changed since this release was started: %1</source>
        <translation>tệp đã thay đổi kể từ khi bản phát hành bắt đầu: %1</translation>
    </message>
    <message>
        <source>start a new release from the changed file, or put the file back</source>
        <translation>hãy bắt đầu bản phát hành mới từ tệp đã đổi, hoặc khôi phục tệp</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no gate: only block and input steps wait for a decision</source>
        <translation>&apos;%1&apos; không phải cổng: chỉ bước block và input chờ quyết định</translation>
    </message>
    <message>
        <source>name a block or input step</source>
        <translation>hãy nêu một bước block hoặc input</translation>
    </message>
    <message>
        <source>gates of a cancelled release cannot be opened</source>
        <translation>không mở được cổng của bản phát hành đã hủy</translation>
    </message>
    <message>
        <source>start a new release</source>
        <translation>hãy bắt đầu bản phát hành mới</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was already opened by %2</source>
        <translation>&apos;%1&apos; đã được %2 mở</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was already rejected by %2</source>
        <translation>&apos;%1&apos; đã bị %2 từ chối</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not wait any more: it is %2</source>
        <translation>&apos;%1&apos; không còn chờ nữa: trạng thái là %2</translation>
    </message>
    <message>
        <source>retry what failed before it</source>
        <translation>hãy thử lại những gì thất bại trước nó</translation>
    </message>
    <message>
        <source>&apos;%1&apos; still waits for other steps</source>
        <translation>&apos;%1&apos; vẫn chờ các bước khác</translation>
    </message>
    <message>
        <source>wait for them, or approve it in advance</source>
        <translation>hãy chờ chúng, hoặc phê duyệt trước</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be retried: it is %2</source>
        <translation>không thử lại &apos;%1&apos; được: trạng thái là %2</translation>
    </message>
    <message>
        <source>only steps that ran to an end can be retried</source>
        <translation>chỉ thử lại được bước đã chạy xong</translation>
    </message>
    <message>
        <source>the pipeline does not allow a retry of &apos;%1&apos;</source>
        <translation>pipeline không cho phép thử lại &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; passed, and the pipeline does not allow a retry of passed steps</source>
        <translation>&apos;%1&apos; đã thành công, và pipeline không cho phép thử lại bước đã thành công</translation>
    </message>
    <message>
        <source>permit_on_passed in its retry rules would allow it</source>
        <translation>permit_on_passed trong quy tắc thử lại sẽ cho phép</translation>
    </message>
    <message>
        <source>steps of a cancelled release cannot be retried</source>
        <translation>không thử lại được bước của bản phát hành đã hủy</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be cancelled: it is %2</source>
        <translation>không hủy &apos;%1&apos; được: trạng thái là %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not interrupted: it is %2</source>
        <translation>&apos;%1&apos; không bị gián đoạn: trạng thái là %2</translation>
    </message>
    <message>
        <source>a step that ended can be retried instead</source>
        <translation>bước đã kết thúc thì có thể thử lại</translation>
    </message>
    <message>
        <source>the field &apos;%1&apos; needs a value</source>
        <translation>ô &apos;%1&apos; cần một giá trị</translation>
    </message>
    <message>
        <source>give a value for &apos;%1&apos;</source>
        <translation>hãy cho &apos;%1&apos; một giá trị</translation>
    </message>
    <message>
        <source>the value of &apos;%1&apos; is larger than 100 KB</source>
        <translation>giá trị của &apos;%1&apos; lớn hơn 100 KB</translation>
    </message>
    <message>
        <source>give a shorter value</source>
        <translation>hãy cho giá trị ngắn hơn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not fit the format of the field &apos;%2&apos;</source>
        <translation>&apos;%1&apos; không khớp định dạng của ô &apos;%2&apos;</translation>
    </message>
    <message>
        <source>the whole value must match %1</source>
        <translation>toàn bộ giá trị phải khớp %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no choice of the field &apos;%2&apos;</source>
        <translation>&apos;%1&apos; không phải lựa chọn của ô &apos;%2&apos;</translation>
    </message>
    <message>
        <source>choose from: %1</source>
        <translation>hãy chọn trong: %1</translation>
    </message>
    <message>
        <source>this gate has no field &apos;%1&apos;</source>
        <translation>cổng này không có ô &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>nó không có ô nào</translation>
    </message>
    <message>
        <source>its fields are: %1</source>
        <translation>các ô của nó là: %1</translation>
    </message>
    <message>
        <source>there is nothing left to cancel</source>
        <translation>không còn gì để hủy</translation>
    </message>
</context>
<context>
    <name>ReleaseStore</name>
    <message>
        <source>there is no release yet</source>
        <translation>chưa có bản phát hành nào</translation>
    </message>
    <message>
        <source>there is no release &apos;%1&apos;</source>
        <translation>không có bản phát hành &apos;%1&apos;</translation>
    </message>
    <message>
        <source>name the id of a release, the start of one, or &apos;last&apos;</source>
        <translation>hãy nêu id của một bản phát hành, phần đầu của id, hoặc &apos;last&apos;</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; fits %n releases: %2</source>
        <translation>
            <numerusform>&apos;%1&apos; khớp %n bản phát hành: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>write more of the id</source>
        <translation>hãy viết dài thêm phần id</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>see &apos;slipwayctl run --help&apos;</source>
        <translation>xem &apos;slipwayctl run --help&apos;</translation>
    </message>
    <message>
        <source>Trusts the commands of this file: they may run on this machine.</source>
        <translation>Tin cậy các lệnh của tệp này: chúng được phép chạy trên máy này.</translation>
    </message>
    <message>
        <source>Opens this gate when it waits; may be repeated.</source>
        <translation>Mở cổng này khi nó chờ; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Rejects this gate when it waits; may be repeated.</source>
        <translation>Từ chối cổng này khi nó chờ; có thể lặp lại.</translation>
    </message>
    <message>
        <source>A value for a field of a gate; may be repeated. Opens an input step that has all it needs.</source>
        <translation>Giá trị cho một ô của cổng; có thể lặp lại. Mở bước nhập liệu khi đã đủ giá trị.</translation>
    </message>
    <message>
        <source>The reason that decisions are recorded with.</source>
        <translation>Lý do được ghi cùng các quyết định.</translation>
    </message>
    <message>
        <source>How many steps run at once; as many as there are cores by default.</source>
        <translation>Số bước chạy cùng lúc; mặc định bằng số lõi.</translation>
    </message>
    <message>
        <source>Seconds between TERM and KILL when a step is ended; 10 by default.</source>
        <translation>Số giây giữa TERM và KILL khi kết thúc một bước; mặc định 10.</translation>
    </message>
    <message>
        <source>The folder for journals, logs and artifacts.</source>
        <translation>Thư mục cho nhật ký sự kiện, nhật ký và tạo phẩm.</translation>
    </message>
    <message>
        <source>Goes on with a release: its id, the start of one, or &apos;last&apos;.</source>
        <translation>Chạy tiếp một bản phát hành: id, phần đầu của id, hoặc &apos;last&apos;.</translation>
    </message>
    <message>
        <source>Restarts this interrupted step, or &apos;all&apos;; may be repeated.</source>
        <translation>Khởi động lại bước bị gián đoạn này, hoặc &apos;all&apos;; có thể lặp lại.</translation>
    </message>
    <message>
        <source>When resuming: prints the events of before, too.</source>
        <translation>Khi tiếp tục: in cả các sự kiện trước đó.</translation>
    </message>
    <message>
        <source>Not available in this version.</source>
        <translation>Chưa có trong phiên bản này.</translation>
    </message>
    <message>
        <source>--input %1 is not of the form KEY.FIELD=VALUE</source>
        <translation>--input %1 không có dạng KEY.FIELD=VALUE</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 cần một số từ %2 đến %3, không phải &apos;%4&apos;</translation>
    </message>
    <message>
        <source>--rehearse is not available in this version</source>
        <translation>--rehearse chưa có trong phiên bản này</translation>
    </message>
    <message>
        <source>use &apos;slipwayctl graph&apos; to see what would run</source>
        <translation>hãy dùng &apos;slipwayctl graph&apos; để xem những gì sẽ chạy</translation>
    </message>
    <message>
        <source>run wants one FILE, or --resume ID and no file</source>
        <translation>run cần một FILE, hoặc --resume ID và không có tệp</translation>
    </message>
    <message>
        <source>--restart and --replay go with --resume</source>
        <translation>--restart và --replay đi cùng --resume</translation>
    </message>
    <message>
        <source>Runs a release on this machine and prints one event a line as JSON. Exit status: 0 passed, 1 failed, cancelled or stopped by a signal, 2 bad input or not trusted, 3 stopped at a gate that no option opens (the release can be resumed).</source>
        <translation>Chạy một bản phát hành trên máy này và in mỗi sự kiện một dòng JSON. Mã thoát: 0 thành công, 1 thất bại, bị hủy hoặc bị tín hiệu dừng, 2 đầu vào sai hoặc chưa được tin cậy, 3 dừng ở cổng mà không tùy chọn nào mở (có thể tiếp tục bản phát hành).</translation>
    </message>
    <message>
        <source>The pipeline.</source>
        <translation>Pipeline.</translation>
    </message>
    <message numerus="yes">
        <source>this file is not trusted: %n command(s) would run on this machine</source>
        <translation>
            <numerusform>tệp này chưa được tin cậy: %n lệnh sẽ chạy trên máy này</numerusform>
        </translation>
    </message>
    <message>
        <source>look at them with &apos;slipwayctl graph&apos;, then run with --trust</source>
        <translation>hãy xem chúng bằng &apos;slipwayctl graph&apos;, rồi chạy với --trust</translation>
    </message>
    <message>
        <source>warning: the pipeline has no gate &apos;%1&apos;</source>
        <translation>cảnh báo: pipeline không có cổng &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the release %1 is already being run by %2</source>
        <translation>bản phát hành %1 đang được %2 chạy</translation>
    </message>
    <message>
        <source>stop it there first</source>
        <translation>hãy dừng nó ở đó trước</translation>
    </message>
    <message>
        <source>the release %1 has ended: it is %2</source>
        <translation>bản phát hành %1 đã kết thúc: trạng thái là %2</translation>
    </message>
    <message>
        <source>start a new one</source>
        <translation>hãy bắt đầu bản mới</translation>
    </message>
</context>
<context>
    <name>SampleRelease</name>
    <message>
        <source>The sample release cannot be unpacked to %1: %2</source>
        <translation>Không giải nén được bản phát hành mẫu vào %1: %2</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder with --state.</source>
        <translation>Hãy giải phóng chỗ trống ở đó, hoặc chọn thư mục khác bằng --state.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Không tạo được thư mục %1</translation>
    </message>
</context>
<context>
    <name>Spool</name>
    <message>
        <source>the message cannot be kept in the spool: %1</source>
        <translation>không giữ được thông điệp trong hàng chờ: %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>%1 in the spool was put aside: %2</source>
        <translation>%1 trong hàng chờ đã được để sang một bên: %2</translation>
    </message>
</context>
<context>
    <name>StepAttributes</name>
    <message>
        <source>unmarshaling %1: got %2, want %3</source>
        <translation>đọc %1: gặp %2, cần %3</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secrets cannot be null</source>
        <translation>đọc secrets: secrets không được là null</translation>
    </message>
    <message>
        <source>unsupported src type for MatrixSetup: %1</source>
        <translation>kiểu không được hỗ trợ cho MatrixSetup: %1</translation>
    </message>
    <message>
        <source>unsupported src type for MatrixAdjustmentsWith: %1</source>
        <translation>kiểu không được hỗ trợ cho MatrixAdjustmentsWith: %1</translation>
    </message>
    <message>
        <source>unsupported value type %1 in key %2 for MatrixAdjustmentsWith</source>
        <translation>kiểu giá trị %1 ở khóa %2 không được hỗ trợ cho MatrixAdjustmentsWith</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *MatrixAdjustment</source>
        <translation>kiểu không tương thích: không đọc được %1 thành *MatrixAdjustment</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *MatrixAdjustments</source>
        <translation>kiểu không tương thích: không đọc được %1 thành *MatrixAdjustments</translation>
    </message>
    <message>
        <source>unsupported src type for Matrix: %1</source>
        <translation>kiểu không được hỗ trợ cho Matrix: %1</translation>
    </message>
    <message>
        <source>unsupported type for cache: %1</source>
        <translation>kiểu không được hỗ trợ cho cache: %1</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *Signature</source>
        <translation>kiểu không tương thích: không đọc được %1 thành *Signature</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret key must be a string, but was %1</source>
        <translation>đọc secrets: khóa phải là chuỗi, nhưng là %1</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret key cannot be empty</source>
        <translation>đọc secrets: khóa không được rỗng</translation>
    </message>
    <message>
        <source>unmarshaling secrets: environment variable name cannot be empty</source>
        <translation>đọc secrets: tên biến môi trường không được rỗng</translation>
    </message>
    <message>
        <source>unmarshaling secret: key must be a non-empty string, but was %1 %2</source>
        <translation>đọc secret: khóa phải là chuỗi không rỗng, nhưng là %1 %2</translation>
    </message>
    <message>
        <source>unmarshaling secret: environment_variable must be a string, but was %1</source>
        <translation>đọc secret: environment_variable phải là chuỗi, nhưng là %1</translation>
    </message>
    <message>
        <source>unmarshaling secrets: secret type %1, want string, map[string]any, or *ordered.Map</source>
        <translation>đọc secrets: kiểu %1, cần string, map[string]any, hoặc *ordered.Map</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into *bool</source>
        <translation>kiểu không tương thích: không đọc được %1 thành *bool</translation>
    </message>
    <message>
        <source>unmarshaling checkout.flags: unsupported type %1, want a mapping</source>
        <translation>đọc checkout.flags: kiểu %1 không được hỗ trợ, cần một map</translation>
    </message>
    <message>
        <source>unmarshaling checkout.flags.%1: expected a string, got %2</source>
        <translation>đọc checkout.flags.%1: cần chuỗi, nhưng gặp %2</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into %2</source>
        <translation>kiểu không tương thích: không đọc được %1 thành %2</translation>
    </message>
    <message>
        <source>unmarshaling checkout: bool is not a valid value; use checkout.skip (e.g. checkout: { skip: %1 }) instead</source>
        <translation>đọc checkout: bool không hợp lệ; hãy dùng checkout.skip (ví dụ checkout: { skip: %1 })</translation>
    </message>
    <message>
        <source>unmarshaling checkout: unsupported type for checkout: %1, want a mapping</source>
        <translation>đọc checkout: kiểu không được hỗ trợ: %1, cần một map</translation>
    </message>
    <message>
        <source>unmarshaling checkout: %1</source>
        <translation>đọc checkout: %1</translation>
    </message>
</context>
<context>
    <name>StepBuilder</name>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>Bước không rõ loại</translation>
    </message>
    <message>
        <source>The pipeline skips this step</source>
        <translation>Pipeline bỏ qua bước này</translation>
    </message>
    <message>
        <source>depends_on is a map; Buildkite expects a list of maps: put &apos;- &apos; in front of step</source>
        <translation>depends_on là một map; Buildkite cần danh sách các map: hãy đặt &apos;- &apos; trước step</translation>
    </message>
    <message>
        <source>this entry of depends_on names no step; write a key, or a map with step: KEY</source>
        <translation>mục depends_on này không nêu bước nào; hãy viết một khóa, hoặc một map có step: KEY</translation>
    </message>
    <message>
        <source>a group inside a group is refused by Buildkite; move its steps into the outer group</source>
        <translation>Buildkite từ chối nhóm nằm trong nhóm; hãy chuyển các bước của nó ra nhóm ngoài</translation>
    </message>
    <message>
        <source>not analysed: %1</source>
        <translation>chưa phân tích: %1</translation>
    </message>
</context>
<context>
    <name>StepFacts</name>
    <message>
        <source>(not shown: looks like a secret)</source>
        <translation>(không hiện: trông như bí mật)</translation>
    </message>
    <message>
        <source>any failure counts as soft</source>
        <translation>mọi thất bại đều tính là mềm</translation>
    </message>
    <message>
        <source>soft for exit status %1</source>
        <translation>mềm với mã thoát %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>lost agent</source>
        <translation>mất agent</translation>
    </message>
    <message numerus="yes">
        <source>after any failure up to %n time(s)</source>
        <translation>
            <numerusform>sau mọi thất bại, tối đa %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after exit status %1 up to %n time(s)</source>
        <translation>
            <numerusform>sau mã thoát %1, tối đa %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>not by hand</source>
        <translation>không bằng tay</translation>
    </message>
    <message>
        <source>not by hand: %1</source>
        <translation>không bằng tay: %1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3)</source>
        <translation>%1 (%2, siêu dữ liệu %3)</translation>
    </message>
    <message>
        <source>%1 (%2, meta-data %3): %4</source>
        <translation>%1 (%2, siêu dữ liệu %3): %4</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm người</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Defined at</source>
        <translation>Định nghĩa tại</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Bị thiếu</translation>
    </message>
    <message>
        <source>No step has this key; it is only named in depends_on. Correct the key or add the step.</source>
        <translation>Không bước nào có khóa này; nó chỉ được nêu trong depends_on. Hãy sửa khóa hoặc thêm bước.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Nothing: it may start at once.</source>
        <translation>Không có gì: nó có thể bắt đầu ngay.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it may fail</source>
        <translation>%1; nó được phép thất bại</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>does not wait for the triggered build</source>
        <translation>không chờ lượt được kích hoạt</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Giới hạn thời gian</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Phụ thuộc</translation>
    </message>
    <message>
        <source>it runs even if what it waits for fails</source>
        <translation>nó chạy cả khi thứ nó chờ thất bại</translation>
    </message>
    <message>
        <source>Failures before it</source>
        <translation>Thất bại trước nó</translation>
    </message>
    <message>
        <source>it lets the steps behind it run all the same</source>
        <translation>nó vẫn để các bước sau nó chạy</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Nhánh</translation>
    </message>
    <message>
        <source>Not analysed</source>
        <translation>Chưa phân tích</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Bởi vì</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>Bị loại bởi</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>%1 phê duyệt, %2</translation>
    </message>
    <message>
        <source>rejected by %1, %2</source>
        <translation>%1 từ chối, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Các lần chạy</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Lần chạy %1</translation>
    </message>
    <message>
        <source>running, started %1</source>
        <translation>đang chạy, bắt đầu %1</translation>
    </message>
    <message>
        <source>%1 after %2, signal %3</source>
        <translation>%1 sau %2, tín hiệu %3</translation>
    </message>
    <message>
        <source>%1 after %2, exit status %3</source>
        <translation>%1 sau %2, mã thoát %3</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>chưa xem xét</translation>
    </message>
    <message>
        <source>no longer waited for: it is not part of this build</source>
        <translation>không còn phải chờ: nó không thuộc lượt này</translation>
    </message>
    <message>
        <source>because its depends_on names it</source>
        <translation>vì depends_on của nó nêu bước này</translation>
    </message>
    <message>
        <source>because a wait needs every step before it</source>
        <translation>vì một bước chờ cần mọi bước trước nó</translation>
    </message>
    <message>
        <source>because it is the nearest barrier before it</source>
        <translation>vì đó là rào chắn gần nhất trước nó</translation>
    </message>
    <message>
        <source>because a block needs every step before it</source>
        <translation>vì một cổng chặn cần mọi bước trước nó</translation>
    </message>
    <message>
        <source>because this block is the nearest barrier before it</source>
        <translation>vì cổng chặn này là rào chắn gần nhất trước nó</translation>
    </message>
    <message>
        <source>because its group waits for it</source>
        <translation>vì nhóm của nó chờ bước này</translation>
    </message>
    <message>
        <source>because of a pipeline upload</source>
        <translation>vì một lần tải pipeline lên</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Runs if</source>
        <translation>Chạy nếu</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Cho kết quả</translation>
    </message>
</context>
<context>
    <name>StepJudge</name>
    <message>
        <source>The condition cannot be decided, so the step is kept: %1 (column %2 of &quot;%3&quot;)</source>
        <translation>Không thể xác định điều kiện nên bước được giữ lại: %1 (cột %2 của “%3”)</translation>
    </message>
    <message>
        <source>A step may have either &apos;branches&apos; or &apos;if&apos;; Buildkite refuses both together. Write the branches into the condition</source>
        <translation>Một bước chỉ có thể có &apos;branches&apos; hoặc &apos;if&apos;; Buildkite từ chối cả hai cùng lúc. Hãy viết các nhánh vào điều kiện</translation>
    </message>
</context>
<context>
    <name>StepNode</name>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Nhập liệu</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>Bước không rõ loại</translation>
    </message>
</context>
<context>
    <name>StepReader</name>
    <message>
        <source>cannot unmarshal from src %1</source>
        <translation>không đọc được từ %1</translation>
    </message>
    <message>
        <source>groups are nested more than %1 deep</source>
        <translation>các nhóm lồng nhau quá %1 lớp</translation>
    </message>
    <message>
        <source>incompatible types: cannot unmarshal %1 into %2</source>
        <translation>kiểu không tương thích: không đọc được %1 thành %2</translation>
    </message>
    <message>
        <source>unmarshaling value for key %1: %2</source>
        <translation>đọc giá trị của khóa %1: %2</translation>
    </message>
    <message>
        <source>unknown step type %1, want one of [wait waiter block input manual]</source>
        <translation>không rõ loại bước %1, cần một trong [wait waiter block input manual]</translation>
    </message>
    <message>
        <source>unmarshaling step: unsupported type %1</source>
        <translation>đọc bước: kiểu %1 không được hỗ trợ</translation>
    </message>
    <message>
        <source>write the step as a map with a key such as command, wait, block, input, trigger or group</source>
        <translation>hãy viết bước thành một map có khóa như command, wait, block, input, trigger hoặc group</translation>
    </message>
    <message>
        <source>unmarshaling step: step&apos;s `type` key was %1 (value %2), want string</source>
        <translation>đọc bước: khóa `type` của bước là %1 (giá trị %2), cần chuỗi</translation>
    </message>
    <message>
        <source>write one of command, wait, block, input, trigger, group</source>
        <translation>hãy viết một trong command, wait, block, input, trigger, group</translation>
    </message>
    <message>
        <source>unknown step type %1</source>
        <translation>không rõ loại bước %1</translation>
    </message>
    <message>
        <source>cannot infer step type: need one of [command commands plugins wait waiter block input manual trigger group]</source>
        <translation>không suy ra được loại bước: cần một trong [command commands plugins wait waiter block input manual trigger group]</translation>
    </message>
    <message>
        <source>unmarshaling steps: got %1, want a list of steps</source>
        <translation>đọc các bước: gặp %1, cần danh sách các bước</translation>
    </message>
    <message>
        <source>write each step as a list item that starts with &apos;- &apos;</source>
        <translation>hãy viết mỗi bước thành một mục danh sách bắt đầu bằng &apos;- &apos;</translation>
    </message>
    <message>
        <source>kept as a step of unknown type, because it cannot be read: %1</source>
        <translation>giữ lại thành bước không rõ loại, vì không đọc được: %1</translation>
    </message>
</context>
<context>
    <name>TrustStore</name>
    <message>
        <source>the list of trusted files cannot be written: %1</source>
        <translation>không ghi được danh sách tệp tin cậy: %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>use fewer aliases (*name) or split the file</source>
        <translation>hãy dùng ít bí danh (*name) hơn hoặc chia nhỏ tệp</translation>
    </message>
    <message>
        <source>more than %1 values once every alias is expanded</source>
        <translation>nhiều hơn %1 giá trị khi mở rộng mọi bí danh</translation>
    </message>
    <message>
        <source>more than %1 of text once every alias is expanded</source>
        <translation>hơn %1 văn bản khi mở rộng mọi bí danh</translation>
    </message>
    <message>
        <source>lists and maps are nested more than %1 deep</source>
        <translation>danh sách và map lồng nhau quá %1 lớp</translation>
    </message>
    <message>
        <source>flatten the structure</source>
        <translation>hãy làm phẳng cấu trúc</translation>
    </message>
    <message>
        <source>infinite recursion: this value contains itself</source>
        <translation>đệ quy vô hạn: giá trị này chứa chính nó</translation>
    </message>
    <message>
        <source>remove the alias (*name) that stands inside its own anchor (&amp;name)</source>
        <translation>hãy bỏ bí danh (*name) nằm trong chính neo của nó (&amp;name)</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) lead too far</source>
        <translation>các khóa gộp (&lt;&lt;) dẫn đi quá xa</translation>
    </message>
    <message>
        <source>use fewer merge keys</source>
        <translation>hãy dùng ít khóa gộp hơn</translation>
    </message>
    <message>
        <source>a merge key (&lt;&lt;) needs a map, an alias of a map, or a list of these</source>
        <translation>khóa gộp (&lt;&lt;) cần một map, bí danh của map, hoặc danh sách những thứ đó</translation>
    </message>
    <message>
        <source>write &apos;&lt;&lt;: *name&apos; with the name of an anchored map</source>
        <translation>hãy viết &apos;&lt;&lt;: *name&apos; với tên của một map có neo</translation>
    </message>
    <message>
        <source>a list or a map cannot be a map key</source>
        <translation>danh sách hoặc map không thể làm khóa của map</translation>
    </message>
    <message>
        <source>write a plain name in front of the colon</source>
        <translation>hãy viết một tên đơn giản trước dấu hai chấm</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>nhiều hơn %1 giá trị</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>hãy chia nhỏ tệp</translation>
    </message>
    <message>
        <source>unknown anchor &apos;%1&apos; referenced</source>
        <translation>tham chiếu tới neo không tồn tại “%1”</translation>
    </message>
    <message>
        <source>define it before this line with &amp;%1, or correct the name</source>
        <translation>hãy định nghĩa nó trước dòng này bằng &amp;%1, hoặc sửa tên</translation>
    </message>
    <message>
        <source>correct the YAML at this place</source>
        <translation>hãy sửa YAML tại chỗ này</translation>
    </message>
    <message>
        <source>there is not enough memory to read this file</source>
        <translation>không đủ bộ nhớ để đọc tệp này</translation>
    </message>
    <message>
        <source>save the file as UTF-8 text without control characters</source>
        <translation>hãy lưu tệp dạng văn bản UTF-8 không có ký tự điều khiển</translation>
    </message>
    <message>
        <source>%1 (%2 that starts in line %3)</source>
        <translation>%1 (%2 bắt đầu ở dòng %3)</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>lớn hơn giới hạn %1</translation>
    </message>
    <message>
        <source>found incompatible YAML document</source>
        <translation>tài liệu YAML không tương thích</translation>
    </message>
    <message>
        <source>remove the %YAML line: the agent reads version 1.1 only</source>
        <translation>hãy bỏ dòng %YAML: agent chỉ đọc phiên bản 1.1</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>không thấy &apos;,&apos; hoặc &apos;}&apos; như mong đợi</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>không thấy &apos;,&apos; hoặc &apos;]&apos; như mong đợi</translation>
    </message>
    <message>
        <source>put text with a question mark in quotes when it stands between brackets</source>
        <translation>hãy đặt văn bản có dấu hỏi trong dấu nháy khi nó nằm giữa ngoặc</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <translation>gặp ký tự thoát không rõ</translation>
    </message>
    <message>
        <source>write / in place of \/</source>
        <translation>hãy viết / thay cho \/</translation>
    </message>
</context>
<context>
    <name>YamlScalar</name>
    <message>
        <source>!!binary value contains invalid base64 data</source>
        <translation>giá trị !!binary chứa dữ liệu base64 không hợp lệ</translation>
    </message>
    <message>
        <source>encode the value as base64, or remove the tag !!binary</source>
        <translation>hãy mã hóa giá trị dạng base64, hoặc bỏ thẻ !!binary</translation>
    </message>
    <message>
        <source>cannot decode %1 `%2` as a %3</source>
        <translation>không giải mã được %1 `%2` thành %3</translation>
    </message>
    <message>
        <source>remove the tag or write a value that fits it</source>
        <translation>hãy bỏ thẻ hoặc viết giá trị phù hợp với nó</translation>
    </message>
    <message>
        <source>null is not supported as a map key</source>
        <translation>không hỗ trợ null làm khóa của map</translation>
    </message>
    <message>
        <source>write a name in front of the colon, in quotes if it is the word null</source>
        <translation>hãy viết một tên trước dấu hai chấm, trong dấu nháy nếu là từ null</translation>
    </message>
</context>
<context>
    <name>YamlWriter</name>
    <message>
        <source>This cannot be written as YAML: %1</source>
        <translation>Không ghi được nội dung này dưới dạng YAML: %1</translation>
    </message>
    <message>
        <source>use JSON instead</source>
        <translation>hãy dùng JSON</translation>
    </message>
</context>
<context>
    <name>slipway::AgentServer</name>
    <message>
        <source>no private folder for the agent&apos;s socket can be made</source>
        <translation>không tạo được thư mục riêng cho socket của agent</translation>
    </message>
    <message>
        <source>make XDG_RUNTIME_DIR or /tmp writable</source>
        <translation>hãy cho phép ghi vào XDG_RUNTIME_DIR hoặc /tmp</translation>
    </message>
    <message>
        <source>the agent&apos;s socket cannot be opened: %1</source>
        <translation>không mở được socket của agent: %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>too many calls of buildkite-agent at once; try again</source>
        <translation>quá nhiều lệnh gọi buildkite-agent cùng lúc; hãy thử lại</translation>
    </message>
    <message>
        <source>the message is larger than 16 MiB</source>
        <translation>thông điệp lớn hơn 16 MiB</translation>
    </message>
    <message>
        <source>this token belongs to no job of this release</source>
        <translation>mã này không thuộc công việc nào của bản phát hành này</translation>
    </message>
</context>
<context>
    <name>slipway::AnnotationCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the step that wrote this: %1</source>
        <translation>Hiện bước đã viết chú thích này: %1</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>ưu tiên %1</translation>
    </message>
    <message>
        <source>Show all of it (%1)</source>
        <translation>Hiện toàn bộ (%1)</translation>
    </message>
</context>
<context>
    <name>slipway::AnnotationPane</name>
    <message>
        <source>Only the selected step</source>
        <translation>Chỉ bước đang chọn</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Filter by text, context or step</source>
        <translation>Lọc theo nội dung, ngữ cảnh hoặc bước</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Lọc chú thích</translation>
    </message>
    <message>
        <source>No annotation contains “%1”.</source>
        <translation>Không chú thích nào chứa “%1”.</translation>
    </message>
    <message>
        <source>This step has written no annotation.</source>
        <translation>Bước này chưa viết chú thích nào.</translation>
    </message>
    <message>
        <source>No annotations yet. What steps write with “buildkite-agent annotate” appears here at once.</source>
        <translation>Chưa có chú thích. Những gì các bước viết bằng “buildkite-agent annotate” sẽ hiện ở đây ngay lập tức.</translation>
    </message>
</context>
<context>
    <name>slipway::ApprovalDialog</name>
    <message>
        <source>Decide: %1</source>
        <translation>Quyết định: %1</translation>
    </message>
    <message>
        <source>R&amp;eason (recorded with your decision; required to reject)</source>
        <translation>&amp;Lý do (ghi lại cùng quyết định; bắt buộc khi từ chối)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Người quyết định: %1</translation>
    </message>
    <message>
        <source>What starts next</source>
        <translation>Những gì bắt đầu tiếp theo</translation>
    </message>
    <message>
        <source>What stays blocked</source>
        <translation>Những gì vẫn bị chặn</translation>
    </message>
    <message>
        <source>Graph %1, file %2</source>
        <translation>Đồ thị %1, tệp %2</translation>
    </message>
    <message>
        <source>Your decision is bound to this graph and file:
%1
%2
%3</source>
        <translation>Quyết định của bạn gắn với đồ thị và tệp này:
%1
%2
%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (publishes)</source>
        <translation>%1 (phát hành công khai)</translation>
    </message>
    <message>
        <source>%1 (publishes: %2)</source>
        <translation>%1 (phát hành công khai: %2)</translation>
    </message>
    <message>
        <source>%1 (then waits for a decision)</source>
        <translation>%1 (rồi chờ quyết định)</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Sau đó: %1</translation>
    </message>
    <message>
        <source>%1: waits for %2</source>
        <translation>%1: chờ %2</translation>
    </message>
    <message>
        <source>What starts next: %1</source>
        <translation>Bắt đầu tiếp theo: %1</translation>
    </message>
    <message>
        <source>What stays blocked: %1</source>
        <translation>Vẫn bị chặn: %1</translation>
    </message>
    <message>
        <source>Nothing: no step waits for this gate alone</source>
        <translation>Không có gì: không bước nào chỉ chờ riêng cổng này</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>Chưa xong: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve in advance: %n step(s) are not finished</source>
        <translation>
            <numerusform>Phê duyệt trước: %n bước chưa xong</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has already approved this gate</source>
        <translation>%1 đã phê duyệt cổng này</translation>
    </message>
    <message>
        <source>%1 has already rejected this gate</source>
        <translation>%1 đã từ chối cổng này</translation>
    </message>
    <message>
        <source>Changed since you opened this. Close it, look at what changed and decide again:
%1</source>
        <translation>Đã thay đổi kể từ khi bạn mở. Hãy đóng lại, xem những gì đã thay đổi rồi quyết định lại:
%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve in advance: starts %n step(s) later</source>
        <translation>
            <numerusform>&amp;Phê duyệt trước: sau này sẽ chạy %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: opens %n gate(s)</source>
        <translation>
            <numerusform>&amp;Phê duyệt: mở %n cổng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s)</source>
        <translation>
            <numerusform>&amp;Phê duyệt: chạy %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approve: starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>&amp;Phê duyệt: chạy %n bước, phát hành công khai: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) will not run</source>
        <translation>
            <numerusform>&amp;Từ chối: %n bước sẽ không chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>The file or the graph changed since you opened this</source>
        <translation>Tệp hoặc đồ thị đã thay đổi kể từ khi bạn mở</translation>
    </message>
    <message>
        <source>Say why you reject: those who wait for this release will read it</source>
        <translation>Hãy nói vì sao bạn từ chối: những người chờ bản phát hành này sẽ đọc</translation>
    </message>
    <message>
        <source>Nothing was sent: correct the marked fields first</source>
        <translation>Chưa gửi gì: hãy sửa các ô được đánh dấu trước</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Bị từ chối: %1</translation>
    </message>
    <message>
        <source>Refused: %1. Next: %2</source>
        <translation>Bị từ chối: %1. Tiếp theo: %2</translation>
    </message>
    <message>
        <source>Later: %1 (then waits for a decision)</source>
        <translation>Sau đó: %1 (rồi chờ quyết định)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before this gate finished</source>
        <translation>
            <numerusform>%n bước trước cổng này đã xong</numerusform>
        </translation>
    </message>
    <message>
        <source>This gate waits for no other step</source>
        <translation>Cổng này không chờ bước nào khác</translation>
    </message>
    <message>
        <source>Failed before this gate: %1</source>
        <translation>Thất bại trước cổng này: %1</translation>
    </message>
    <message>
        <source>Allowed to run even if you reject: %1</source>
        <translation>Vẫn được chạy dù bạn từ chối: %1</translation>
    </message>
    <message>
        <source>&amp;Approve: nothing starts yet</source>
        <translation>&amp;Phê duyệt: chưa bước nào bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reject: %n step(s) start all the same</source>
        <translation>
            <numerusform>&amp;Từ chối: %n bước vẫn chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reject: %1, %2</source>
        <translation>&amp;Từ chối: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not run</source>
        <translation>
            <numerusform>%n bước sẽ không chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start all the same</source>
        <translation>
            <numerusform>%n bước vẫn chạy</numerusform>
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
        <translation>Tạo phẩm</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Đáng ngờ</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactPane</name>
    <message>
        <source>Copy download command</source>
        <translation>Sao chép lệnh tải về</translation>
    </message>
    <message>
        <source>Filter by name, place, kind or step</source>
        <translation>Lọc theo tên, nơi chứa, loại hoặc bước</translation>
    </message>
    <message>
        <source>Filter artifacts</source>
        <translation>Lọc tạo phẩm</translation>
    </message>
    <message>
        <source>Copy where it is</source>
        <translation>Sao chép địa chỉ</translation>
    </message>
    <message>
        <source>Show the step that made it</source>
        <translation>Hiện bước đã tạo ra nó</translation>
    </message>
    <message>
        <source>Copy download command (%1)</source>
        <translation>Sao chép lệnh tải về (%1)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Đã sao chép: %1</translation>
    </message>
    <message>
        <source>No artifact matches “%1”.</source>
        <translation>Không tạo phẩm nào khớp “%1”.</translation>
    </message>
    <message>
        <source>This step has announced no artifact.</source>
        <translation>Bước này chưa thông báo tạo phẩm nào.</translation>
    </message>
    <message>
        <source>No artifacts yet. They appear as soon as a step announces or uploads them.</source>
        <translation>Chưa có tạo phẩm. Chúng sẽ hiện ngay khi một bước thông báo hoặc tải lên.</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s)</source>
        <translation>
            <numerusform>%n tạo phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, suspicious: %2</source>
        <translation>%1, đáng ngờ: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Sao chép: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactTable</name>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
    </message>
</context>
<context>
    <name>slipway::Autopilot</name>
    <message>
        <source>the release did not come to rest within five minutes</source>
        <translation>bản phát hành không lắng lại trong năm phút</translation>
    </message>
    <message>
        <source>Opened by --approve on the command line</source>
        <translation>Được mở bằng --approve trên dòng lệnh</translation>
    </message>
    <message>
        <source>the picture %1 cannot be written</source>
        <translation>không ghi được hình %1</translation>
    </message>
</context>
<context>
    <name>slipway::CommandPalette</name>
    <message>
        <source>Commands and steps</source>
        <translation>Lệnh và bước</translation>
    </message>
    <message>
        <source>Type a few letters of a command or a step</source>
        <translation>Gõ vài chữ của một lệnh hoặc một bước</translation>
    </message>
    <message>
        <source>Command or step</source>
        <translation>Lệnh hoặc bước</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Kết quả khớp</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::DagBridge</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, lần chạy %2</translation>
    </message>
</context>
<context>
    <name>slipway::DagView</name>
    <message>
        <source>Graph of steps</source>
        <translation>Đồ thị các bước</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n step(s)</source>
        <translation>
            <numerusform>Đang bố trí %n bước</numerusform>
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
        <translation>Mở một pipeline</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>Pipeline (*.yml *.yaml *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open another file.</source>
        <translation>Một bản phát hành đang chạy trong cửa sổ này. Hãy chờ nó kết thúc hoặc hủy nó, rồi mở tệp khác.</translation>
    </message>
    <message>
        <source>%1
The last good version stays on screen.</source>
        <translation>%1
Phiên bản tốt gần nhất vẫn ở trên màn hình.</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Hiện vị trí</translation>
    </message>
    <message>
        <source>Read it again (F5)</source>
        <translation>Đọc lại (F5)</translation>
    </message>
    <message>
        <source>%1 changed on disk. What you see is the version read before.</source>
        <translation>%1 đã thay đổi trên đĩa. Bạn đang xem phiên bản đọc trước đó.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is the version read before.</source>
        <translation>%1 không còn trên đĩa. Bạn đang xem phiên bản đọc trước đó.</translation>
    </message>
    <message>
        <source>Reload (F5)</source>
        <translation>Tải lại (F5)</translation>
    </message>
</context>
<context>
    <name>slipway::EnvironmentDialog</name>
    <message>
        <source>Line %1 is not NAME=value</source>
        <translation>Dòng %1 không phải NAME=value</translation>
    </message>
    <message>
        <source>names have letters, digits and underscores</source>
        <translation>tên gồm chữ cái, chữ số và dấu gạch dưới</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Added to the scenario&apos;s environment, one NAME=value a line. Conditions, interpolation and jobs see it.</source>
        <translation>Thêm vào môi trường của kịch bản, mỗi dòng một NAME=value. Điều kiện, phép thay biến và các công việc đều thấy nó.</translation>
    </message>
    <message>
        <source>Environment, one NAME=value a line</source>
        <translation>Môi trường, mỗi dòng một NAME=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Use this environment</source>
        <translation>Dùng môi trường này</translation>
    </message>
</context>
<context>
    <name>slipway::ExportFlow</name>
    <message>
        <source>Save the graph</source>
        <translation>Lưu đồ thị</translation>
    </message>
    <message>
        <source>The graph was saved as %1.</source>
        <translation>Đồ thị đã được lưu thành %1.</translation>
    </message>
    <message>
        <source>The graph cannot be saved: %1</source>
        <translation>Không lưu được đồ thị: %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>hãy chọn thư mục khác</translation>
    </message>
</context>
<context>
    <name>slipway::FactList</name>
    <message>
        <source>Show %1</source>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>slipway::GateFieldEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Bắt buộc. %1</translation>
    </message>
    <message>
        <source>Must match %1</source>
        <translation>Phải khớp %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>No choice</source>
        <translation>Không chọn</translation>
    </message>
    <message>
        <source>Enter a value; this field is required</source>
        <translation>Hãy nhập giá trị; ô này bắt buộc</translation>
    </message>
    <message>
        <source>Make a choice; this field is required</source>
        <translation>Hãy chọn; ô này bắt buộc</translation>
    </message>
    <message>
        <source>The file&apos;s format for this field is not a regular expression: %1. Correct “format:” in the file.</source>
        <translation>Định dạng của ô này trong tệp không phải biểu thức chính quy: %1. Hãy sửa “format:” trong tệp.</translation>
    </message>
    <message>
        <source>“%1” does not have the form %2</source>
        <translation>“%1” không có dạng %2</translation>
    </message>
</context>
<context>
    <name>slipway::GateInbox</name>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Nothing waits for you. A gate appears here when the release needs your decision.</source>
        <translation>Không có gì chờ bạn. Cổng sẽ hiện ở đây khi bản phát hành cần quyết định của bạn.</translation>
    </message>
    <message>
        <source>Gates and steps that wait for you</source>
        <translation>Các cổng và bước đang chờ bạn</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Đang chờ bạn: %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Xem xét…</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>Chạy lại bước này</translation>
    </message>
</context>
<context>
    <name>slipway::GateListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n gate(s)</source>
        <translation>
            <numerusform>Mở %n cổng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s)</source>
        <translation>
            <numerusform>Chạy %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts %n step(s), publishes: %1</source>
        <translation>
            <numerusform>Chạy %n bước, phát hành công khai: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Was running when Slipway stopped</source>
        <translation>Đang chạy lúc Slipway dừng</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Starts nothing yet</source>
        <translation>Chưa bước nào bắt đầu</translation>
    </message>
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>opened %1</source>
        <translation>mở %1</translation>
    </message>
</context>
<context>
    <name>slipway::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Bảng chi tiết</translation>
    </message>
    <message>
        <source>Select a step in the graph or in the outline to see what it runs and why it is in its state.</source>
        <translation>Hãy chọn một bước trong đồ thị hoặc dàn ý để xem nó chạy gì và vì sao nó ở trạng thái đó.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Xem xét…</translation>
    </message>
    <message>
        <source>Cancel this step</source>
        <translation>Hủy bước này</translation>
    </message>
    <message>
        <source>About the step</source>
        <translation>Về bước này</translation>
    </message>
    <message>
        <source>Attempt whose log is shown</source>
        <translation>Lần chạy đang hiện nhật ký</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
    </message>
    <message>
        <source>Annotations %1</source>
        <translation>Chú thích %1</translation>
    </message>
    <message>
        <source>Artifacts %1</source>
        <translation>Tạo phẩm %1</translation>
    </message>
    <message>
        <source>%1, %2, attempt %3</source>
        <translation>%1, %2, lần chạy %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>Chạy lại bước này</translation>
    </message>
    <message>
        <source>Run again as another attempt</source>
        <translation>Chạy lại thành một lần chạy mới</translation>
    </message>
    <message>
        <source>The file forbids to run this step again by hand</source>
        <translation>Tệp cấm chạy lại bước này bằng tay</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Gì</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Lần chạy %1</translation>
    </message>
    <message>
        <source>This step has not run yet. Its log appears here when it starts.</source>
        <translation>Bước này chưa chạy. Nhật ký sẽ hiện ở đây khi nó bắt đầu.</translation>
    </message>
    <message>
        <source>A step of this kind writes no log.</source>
        <translation>Loại bước này không ghi nhật ký.</translation>
    </message>
</context>
<context>
    <name>slipway::JobProcess</name>
    <message>
        <source>the log file %1 cannot be written: %2</source>
        <translation>không ghi được tệp nhật ký %1: %2</translation>
    </message>
    <message>
        <source># Slipway: the time limit of this step has passed, it is being ended
</source>
        <translation># Slipway: đã quá giới hạn thời gian của bước này, đang kết thúc nó
</translation>
    </message>
    <message>
        <source>the artifacts of this step could not be uploaded</source>
        <translation>không tải lên được tạo phẩm của bước này</translation>
    </message>
    <message>
        <source># Slipway: %1
</source>
        <translation># Slipway: %1
</translation>
    </message>
</context>
<context>
    <name>slipway::KeySheet</name>
    <message>
        <source>arrow keys</source>
        <translation>phím mũi tên</translation>
    </message>
    <message>
        <source>Walk along edges and between siblings</source>
        <translation>Đi dọc các cạnh và giữa các bước ngang hàng</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the gate, or fold the group</source>
        <translation>Mở cổng, hoặc thu gọn nhóm</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Vừa toàn bộ</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Kích thước thật</translation>
    </message>
    <message>
        <source>+  −  or wheel</source>
        <translation>+  −  hoặc con lăn</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Thu phóng tại con trỏ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One layer back</source>
        <translation>Lùi một lớp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In the graph</source>
        <translation>Trong đồ thị</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Trong cửa sổ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>slipway::LocalEngine</name>
    <message>
        <source>there is no step with this key</source>
        <translation>không có bước nào với khóa này</translation>
    </message>
    <message>
        <source>its condition could not be evaluated</source>
        <translation>không tính được điều kiện của nó</translation>
    </message>
    <message>
        <source>this kind of step is not known</source>
        <translation>không biết loại bước này</translation>
    </message>
    <message>
        <source>will not run: %1 is %2</source>
        <translation>sẽ không chạy: %1 có trạng thái %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>will not run: it waits for itself in a circle</source>
        <translation>sẽ không chạy: nó chờ chính nó theo vòng</translation>
    </message>
    <message>
        <source>the engine of this release is not running</source>
        <translation>bộ máy của bản phát hành này không chạy</translation>
    </message>
    <message>
        <source>resume the release</source>
        <translation>hãy tiếp tục bản phát hành</translation>
    </message>
    <message>
        <source>rejected by %1</source>
        <translation>bị %1 từ chối</translation>
    </message>
    <message>
        <source>rejected by %1: %2</source>
        <translation>bị %1 từ chối: %2</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>bị %1 hủy</translation>
    </message>
    <message>
        <source>the release was cancelled by %1</source>
        <translation>bản phát hành bị %1 hủy</translation>
    </message>
    <message>
        <source>Slipway was stopped</source>
        <translation>Slipway đã bị dừng</translation>
    </message>
    <message>
        <source>replaced by the pipeline that %1 uploaded</source>
        <translation>được thay bằng pipeline mà %1 tải lên</translation>
    </message>
    <message>
        <source>a message in the spool was refused: %1</source>
        <translation>một thông điệp trong hàng chờ bị từ chối: %1</translation>
    </message>
    <message>
        <source>trigger steps are not run on this machine</source>
        <translation>bước kích hoạt không chạy trên máy này</translation>
    </message>
    <message>
        <source>%1: the pipeline &apos;%2&apos; was not started</source>
        <translation>%1: pipeline &apos;%2&apos; không được khởi động</translation>
    </message>
    <message>
        <source>runs once and without what is not analysed yet: %1</source>
        <translation>chạy một lần và không có phần chưa được phân tích: %1</translation>
    </message>
    <message>
        <source>Slipway was stopped while it ran</source>
        <translation>Slipway bị dừng khi nó đang chạy</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>bị tín hiệu %1 kết thúc</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>mã thoát %1</translation>
    </message>
    <message numerus="yes">
        <source>ran longer than %n minute(s)</source>
        <translation>
            <numerusform>chạy lâu hơn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder of the release cannot be made</source>
        <translation>không tạo được một thư mục của bản phát hành</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>slipwayctl, which is buildkite-agent for the steps, was not found</source>
        <translation>không tìm thấy slipwayctl, thứ đóng vai buildkite-agent cho các bước</translation>
    </message>
    <message>
        <source>install it beside slipway or on PATH</source>
        <translation>hãy cài nó cạnh slipway hoặc trên PATH</translation>
    </message>
    <message>
        <source>the link to buildkite-agent cannot be made</source>
        <translation>không tạo được liên kết tới buildkite-agent</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>hãy kiểm tra quyền của thư mục</translation>
    </message>
    <message>
        <source>the commands of this file have not been trusted</source>
        <translation>các lệnh của tệp này chưa được tin cậy</translation>
    </message>
    <message>
        <source>look at them and trust the file first</source>
        <translation>hãy xem chúng và tin cậy tệp trước</translation>
    </message>
    <message>
        <source>the pipeline cannot be kept: %1</source>
        <translation>không giữ được pipeline: %1</translation>
    </message>
    <message>
        <source>this release died before its first event: there is nothing to resume</source>
        <translation>bản phát hành này chết trước sự kiện đầu tiên: không có gì để tiếp tục</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>hãy bắt đầu lại</translation>
    </message>
    <message>
        <source>the kept copy of the pipeline is not the one that this release was started with</source>
        <translation>bản sao pipeline được giữ không phải bản mà bản phát hành này bắt đầu</translation>
    </message>
    <message>
        <source>restore the release&apos;s folder from a backup</source>
        <translation>hãy khôi phục thư mục của bản phát hành từ bản sao lưu</translation>
    </message>
    <message>
        <source>secrets are not kept in the journal; their values are needed again: %1</source>
        <translation>bí mật không được giữ trong nhật ký sự kiện; lại cần giá trị của chúng: %1</translation>
    </message>
    <message>
        <source>give them again, as when the release was started</source>
        <translation>hãy cho lại, như khi bắt đầu bản phát hành</translation>
    </message>
    <message>
        <source>this version of Slipway reads the pipeline in another way than the one that started the release</source>
        <translation>phiên bản Slipway này đọc pipeline khác với phiên bản đã bắt đầu bản phát hành</translation>
    </message>
    <message>
        <source>go on with the version that started it, or start a new release</source>
        <translation>hãy chạy tiếp bằng phiên bản đã bắt đầu nó, hoặc bắt đầu bản phát hành mới</translation>
    </message>
    <message>
        <source>the release was cancelled</source>
        <translation>bản phát hành đã bị hủy</translation>
    </message>
    <message>
        <source>the former process ended without a word</source>
        <translation>tiến trình trước kết thúc mà không báo</translation>
    </message>
    <message>
        <source>Slipway was killed while it ran</source>
        <translation>Slipway bị giết khi nó đang chạy</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not run: %2</source>
        <translation>&apos;%1&apos; không được chạy: %2</translation>
    </message>
</context>
<context>
    <name>slipway::LogModel</name>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>Không đọc được nhật ký: %1</translation>
    </message>
</context>
<context>
    <name>slipway::LogPane</name>
    <message>
        <source>Next match (F3)</source>
        <translation>Kết quả tiếp theo (F3)</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Kết quả trước (Shift+F3)</translation>
    </message>
    <message>
        <source>First error</source>
        <translation>Lỗi đầu tiên</translation>
    </message>
    <message>
        <source>Go to the first line that looks like an error</source>
        <translation>Đến dòng đầu tiên trông như lỗi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>Stay at the end while lines come in</source>
        <translation>Ở lại cuối khi có dòng mới</translation>
    </message>
    <message>
        <source>“%1” is not in this log</source>
        <translation>Không có “%1” trong nhật ký này</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Chưa có gì được ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::LogView</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source> … %1 more characters are not shown</source>
        <translation> … không hiện %1 ký tự nữa</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Sao chép phần đã chọn</translation>
    </message>
    <message>
        <source>Select the whole log</source>
        <translation>Chọn toàn bộ nhật ký</translation>
    </message>
</context>
<context>
    <name>slipway::MainWindow</name>
    <message>
        <source>Release</source>
        <translation>Bản phát hành</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Bảng chi tiết</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Đang đọc %1 …</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Vấn đề: %1</translation>
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
        <translation>%1 (không phải bản hiện tại)</translation>
    </message>
    <message numerus="yes">
        <source>(%n waiting) %1</source>
        <translation>
            <numerusform>(%n đang chờ) %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A running release keeps its scenario</source>
        <translation>Bản phát hành đang chạy giữ nguyên kịch bản</translation>
    </message>
    <message>
        <source>Cancel the release</source>
        <translation>Hủy bản phát hành</translation>
    </message>
    <message>
        <source>Ends running steps; you are asked first</source>
        <translation>Kết thúc các bước đang chạy; bạn sẽ được hỏi trước</translation>
    </message>
    <message numerus="yes">
        <source>Run %n step(s) here</source>
        <translation>
            <numerusform>Chạy %n bước ở đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs the commands on this machine (%1)</source>
        <translation>Chạy các lệnh trên máy này (%1)</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Không có gì thất bại</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Không có gì cần chú ý</translation>
    </message>
    <message>
        <source>Open a link of an annotation?</source>
        <translation>Mở liên kết trong chú thích?</translation>
    </message>
    <message>
        <source>The link leads outside:
%1</source>
        <translation>Liên kết dẫn ra ngoài:
%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại đây</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Giới thiệu Slipway</translation>
    </message>
    <message>
        <source>Slipway %1

A desktop release console: see a release as one graph, run it here, open its gates, watch its artifacts appear.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Slipway %1

Bảng điều khiển phát hành: xem một bản phát hành thành một đồ thị, chạy nó ở đây, mở các cổng, xem tạo phẩm xuất hiện.

Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Ending the release in order …</source>
        <translation>Đang kết thúc bản phát hành theo trình tự …</translation>
    </message>
</context>
<context>
    <name>slipway::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Toàn cảnh đồ thị</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there</source>
        <translation>Toàn cảnh: bấm hoặc kéo để tới đó</translation>
    </message>
</context>
<context>
    <name>slipway::NoticeBar</name>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
</context>
<context>
    <name>slipway::OutlineModel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 trên %2 đã xong</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>thành công</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bị loại</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>bị bỏ qua</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>behind a gate</source>
        <translation>sau cổng</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>failed softly</source>
        <translation>thất bại mềm</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>bị gián đoạn</translation>
    </message>
    <message>
        <source>will not run</source>
        <translation>sẽ không chạy</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>quá thời gian</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>đang chờ bạn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
</context>
<context>
    <name>slipway::OutlinePane</name>
    <message>
        <source>Outline of the steps</source>
        <translation>Dàn ý các bước</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1
Rule: %2
%3</source>
        <translation>%1
Quy tắc: %2
%3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Điều gì sai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsPane</name>
    <message>
        <source>No problems found.</source>
        <translation>Không tìm thấy vấn đề.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseCounts</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n đang chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n đang chờ bạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n thất bại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed softly</source>
        <translation>
            <numerusform>%n thất bại mềm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not run</source>
        <translation>
            <numerusform>%n sẽ không chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n đã hủy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n bị gián đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Chưa mở gì</translation>
    </message>
    <message numerus="yes">
        <source>Not running: %n step(s)</source>
        <translation>
            <numerusform>Chưa chạy: %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n cổng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this build</source>
        <translation>
            <numerusform>%n không thuộc lượt này</numerusform>
        </translation>
    </message>
    <message>
        <source>Running: %1 of %2 steps done</source>
        <translation>Đang chạy: %1 trên %2 bước đã xong</translation>
    </message>
    <message>
        <source>Passed: %1 of %2 steps done</source>
        <translation>Thành công: %1 trên %2 bước đã xong</translation>
    </message>
    <message>
        <source>Failed: %1 of %2 steps done</source>
        <translation>Thất bại: %1 trên %2 bước đã xong</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 steps done</source>
        <translation>Đã hủy: %1 trên %2 bước đã xong</translation>
    </message>
    <message>
        <source>Interrupted: %1 of %2 steps done</source>
        <translation>Bị gián đoạn: %1 trên %2 bước đã xong</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseFlow</name>
    <message>
        <source>What is on screen is no longer what the file says</source>
        <translation>Những gì trên màn hình không còn đúng với tệp</translation>
    </message>
    <message>
        <source>reload it (F5), look at it, then run it</source>
        <translation>hãy tải lại (F5), xem lại rồi chạy</translation>
    </message>
    <message>
        <source>Cancel the release?</source>
        <translation>Hủy bản phát hành?</translation>
    </message>
    <message>
        <source>Running steps are ended, waiting ones never start. This cannot be taken back.</source>
        <translation>Các bước đang chạy bị kết thúc, các bước đang chờ sẽ không bắt đầu. Không thể hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n running step(s) and the release</source>
        <translation>
            <numerusform>Hủy %n bước đang chạy và bản phát hành</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the release</source>
        <translation>Hủy bản phát hành</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Chạy tiếp</translation>
    </message>
    <message>
        <source>The release %1 of %2 was interrupted before it was finished.</source>
        <translation>Bản phát hành %1 của %2 bị gián đoạn trước khi xong.</translation>
    </message>
    <message>
        <source>Resume it</source>
        <translation>Tiếp tục nó</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Quit while the release runs?</source>
        <translation>Thoát khi bản phát hành đang chạy?</translation>
    </message>
    <message>
        <source>It is kept and can be resumed at the next start; steps that are ended now are shown as interrupted.</source>
        <translation>Nó được giữ lại và có thể tiếp tục lần khởi động sau; các bước bị kết thúc bây giờ sẽ hiện là bị gián đoạn.</translation>
    </message>
    <message numerus="yes">
        <source>Quit and cancel %n running step(s)</source>
        <translation>
            <numerusform>Thoát và hủy %n bước đang chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and pause the release</source>
        <translation>Thoát và tạm dừng bản phát hành</translation>
    </message>
</context>
<context>
    <name>slipway::ReleaseSession</name>
    <message>
        <source>The engine was stopped before it answered</source>
        <translation>Bộ máy chạy đã dừng trước khi trả lời</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Không có gì đang chạy</translation>
    </message>
    <message>
        <source>run the release first</source>
        <translation>hãy chạy bản phát hành trước</translation>
    </message>
</context>
<context>
    <name>slipway::RunController</name>
    <message>
        <source>A release is running in this window</source>
        <translation>Một bản phát hành đang chạy trong cửa sổ này</translation>
    </message>
    <message>
        <source>wait until it ends or cancel it first</source>
        <translation>hãy chờ nó kết thúc hoặc hủy nó trước</translation>
    </message>
    <message>
        <source>The file is not trusted to run on this machine</source>
        <translation>Tệp chưa được tin cậy để chạy trên máy này</translation>
    </message>
    <message>
        <source>read its commands and trust it first</source>
        <translation>hãy đọc các lệnh và tin cậy nó trước</translation>
    </message>
</context>
<context>
    <name>slipway::SafeMarkdownView</name>
    <message>
        <source>Annotation text</source>
        <translation>Nội dung chú thích</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Sao chép phần đã chọn</translation>
    </message>
    <message>
        <source>Select all of this annotation</source>
        <translation>Chọn toàn bộ chú thích này</translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioBar</name>
    <message>
        <source>A scheduled build of the default branch with NIGHTLY=1</source>
        <translation>Lượt theo lịch của nhánh mặc định với NIGHTLY=1</translation>
    </message>
    <message>
        <source>A build of the tag v1.0.0</source>
        <translation>Lượt của thẻ v1.0.0</translation>
    </message>
    <message>
        <source>A push to the default branch</source>
        <translation>Một lần đẩy lên nhánh mặc định</translation>
    </message>
    <message>
        <source>A pull request from a feature branch</source>
        <translation>Yêu cầu kéo từ một nhánh tính năng</translation>
    </message>
    <message>
        <source>A build of the default branch that somebody started by hand</source>
        <translation>Lượt của nhánh mặc định do ai đó khởi động bằng tay</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>Nightly</source>
        <translation>Hằng đêm</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Nhánh chính</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Yêu cầu kéo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Bằng tay</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::SourceView</name>
    <message>
        <source>Text of the file</source>
        <translation>Nội dung tệp</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Chưa mở gì.</translation>
    </message>
    <message>
        <source>… the rest is not shown here</source>
        <translation>… phần còn lại không hiện ở đây</translation>
    </message>
</context>
<context>
    <name>slipway::StartPage</name>
    <message>
        <source>What are you releasing?</source>
        <translation>Bạn đang phát hành gì?</translation>
    </message>
    <message>
        <source>Open a Buildkite pipeline, or drop its file on this window.</source>
        <translation>Mở một pipeline Buildkite, hoặc thả tệp của nó vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Open a pipeline…</source>
        <translation>Mở một pipeline…</translation>
    </message>
    <message>
        <source>A YAML or JSON file on this machine</source>
        <translation>Một tệp YAML hoặc JSON trên máy này</translation>
    </message>
    <message>
        <source>Try the sample release</source>
        <translation>Thử bản phát hành mẫu</translation>
    </message>
    <message>
        <source>Runs here in under a minute, without a network</source>
        <translation>Chạy ở đây trong chưa đầy một phút, không cần mạng</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (hiện không có)</translation>
    </message>
    <message>
        <source>Interrupted releases</source>
        <translation>Các bản phát hành bị gián đoạn</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Tiếp tục %1</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <translation>%1, tin cuối lúc %2</translation>
    </message>
</context>
<context>
    <name>slipway::TimelinePane</name>
    <message>
        <source>Timeline of the release</source>
        <translation>Dòng thời gian của bản phát hành</translation>
    </message>
    <message>
        <source>Chart of when each step ran</source>
        <translation>Biểu đồ thời điểm từng bước chạy</translation>
    </message>
    <message>
        <source>Nothing has run yet. When the release runs, each step&apos;s time appears here.</source>
        <translation>Chưa có gì chạy. Khi bản phát hành chạy, thời gian của từng bước sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>%1 s so far, %2 s of it waiting for people.</source>
        <translation>Đến giờ %1 giây, trong đó %2 giây chờ con người.</translation>
    </message>
    <message>
        <source>%1 s in all, %2 s of it waiting for people.</source>
        <translation>Tổng cộng %1 giây, trong đó %2 giây chờ con người.</translation>
    </message>
    <message numerus="yes">
        <source>%n shorter step(s) are not shown.</source>
        <translation>
            <numerusform>Không hiển thị %n bước ngắn hơn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::TopBar</name>
    <message>
        <source>Search steps (/)</source>
        <translation>Tìm bước (/)</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Tìm bước</translation>
    </message>
    <message>
        <source>Enter goes to the next hit, Shift+Enter to the previous one, Esc back to the graph</source>
        <translation>Enter đến kết quả tiếp, Shift+Enter đến kết quả trước, Esc trở lại đồ thị</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>không có kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>slipway::TrustDialog</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (dòng %2)</translation>
    </message>
    <message>
        <source>Run this file on your machine?</source>
        <translation>Chạy tệp này trên máy của bạn?</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of this file would run here, with your rights. These are all their commands:</source>
        <translation>
            <numerusform>%n bước của tệp này sẽ chạy ở đây với quyền của bạn. Đây là tất cả các lệnh:</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands that would run</source>
        <translation>Các lệnh sẽ chạy</translation>
    </message>
    <message>
        <source>Trust is bound to exactly these bytes. When the file changes you are asked again.</source>
        <translation>Sự tin cậy gắn với đúng từng byte này. Khi tệp thay đổi, bạn sẽ được hỏi lại.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Trust this file and run %n step(s) here</source>
        <translation>
            <numerusform>Tin cậy tệp này và chạy %n bước ở đây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WindowActions</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Slipway</source>
        <translation>&amp;Giới thiệu Slipway</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open the &amp;sample release</source>
        <translation>Mở bản phát hành &amp;mẫu</translation>
    </message>
    <message>
        <source>&amp;Reload from disk</source>
        <translation>&amp;Tải lại từ đĩa</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>Thành &amp;SVG…</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>Thành &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;DOT…</source>
        <translation>Thành &amp;DOT…</translation>
    </message>
    <message>
        <source>As &amp;Mermaid…</source>
        <translation>Thành &amp;Mermaid…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Search steps</source>
        <translation>&amp;Tìm bước</translation>
    </message>
    <message>
        <source>Commands and steps…</source>
        <translation>Lệnh và bước…</translation>
    </message>
    <message>
        <source>&amp;Fit everything</source>
        <translation>&amp;Vừa toàn bộ</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Kích thước thật</translation>
    </message>
    <message>
        <source>&amp;Back to the former step</source>
        <translation>&amp;Trở lại bước trước đó</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>&amp;Vấn đề tiếp theo</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Vấn đề trước</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Theo màn hình &amp;nền</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Run here</source>
        <translation>&amp;Chạy ở đây</translation>
    </message>
    <message>
        <source>&amp;Cancel the release…</source>
        <translation>&amp;Hủy bản phát hành…</translation>
    </message>
    <message>
        <source>&amp;Approve or reject…</source>
        <translation>&amp;Phê duyệt hoặc từ chối…</translation>
    </message>
    <message>
        <source>Go to what &amp;waits for you</source>
        <translation>Đến nơi đang &amp;chờ bạn</translation>
    </message>
    <message>
        <source>Run the step a&amp;gain</source>
        <translation>Chạy &amp;lại bước</translation>
    </message>
    <message>
        <source>Cancel the s&amp;tep</source>
        <translation>Hủy &amp;bước</translation>
    </message>
    <message>
        <source>&amp;Environment…</source>
        <translation>&amp;Môi trường…</translation>
    </message>
    <message>
        <source>Next step that needs attention</source>
        <translation>Bước tiếp theo cần chú ý</translation>
    </message>
    <message>
        <source>Previous step that needs attention</source>
        <translation>Bước trước cần chú ý</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Thất bại tiếp theo</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Thất bại trước</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>E&amp;xport the graph</source>
        <translation>&amp;Xuất đồ thị</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>&amp;Bản phát hành</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Kịch bản</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Chưa mở tệp nào</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Xóa danh sách này</translation>
    </message>
</context>
<context>
    <name>slipway::WindowDocks</name>
    <message>
        <source>Fold the left panes</source>
        <translation>Thu gọn các bảng bên trái</translation>
    </message>
    <message>
        <source>Fold the inspector</source>
        <translation>Thu gọn bảng chi tiết</translation>
    </message>
    <message>
        <source>Fold the bottom panes</source>
        <translation>Thu gọn các bảng phía dưới</translation>
    </message>
    <message>
        <source>Only the graph</source>
        <translation>Chỉ đồ thị</translation>
    </message>
</context>
<context>
    <name>slipway::YamlView</name>
    <message>
        <source>The step in the file</source>
        <translation>Bước trong tệp</translation>
    </message>
</context>
<context>
    <name>slipway::ctl::Runner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stopped at the gate &apos;%1&apos; (%2), which no option opens</source>
        <translation>dừng ở cổng &apos;%1&apos; (%2), không tùy chọn nào mở nó</translation>
    </message>
    <message>
        <source>the step &apos;%1&apos; was interrupted and is restarted only on your word</source>
        <translation>bước &apos;%1&apos; bị gián đoạn và chỉ được khởi động lại khi bạn cho phép</translation>
    </message>
    <message>
        <source>stopping; go on with: %1</source>
        <translation>đang dừng; chạy tiếp bằng: %1</translation>
    </message>
    <message>
        <source>go on with: %1</source>
        <translation>chạy tiếp bằng: %1</translation>
    </message>
</context>
</TS>
