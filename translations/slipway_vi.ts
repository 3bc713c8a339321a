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
        <source>there is no environment variable &apos;%1&apos;</source>
        <translation>không có biến môi trường &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--format %1 is not known; there are plain, json and json-pretty</source>
        <translation>không có --format %1; có plain, json và json-pretty</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not available in a release on this machine; there are annotate, annotation remove, meta-data, artifact, pipeline upload, env get and step get, update and cancel</source>
        <translation>&apos;%1&apos; không có trong bản phát hành trên máy này; chỉ có annotate, annotation remove, meta-data, artifact, pipeline upload, env get và step get, update và cancel</translation>
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
    <message>
        <source>steps are cancelled by the engine</source>
        <translation>các bước do bộ máy chạy hủy</translation>
    </message>
    <message>
        <source>commands are given to workers by the engine</source>
        <translation>lệnh do bộ máy chạy giao cho các tiến trình worker</translation>
    </message>
</context>
<context>
    <name>AgentStep</name>
    <message>
        <source>name an attribute, or ask for the whole step with --format json</source>
        <translation>hãy nêu một thuộc tính, hoặc lấy cả bước bằng --format json</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be updated; there are label, notify and priority</source>
        <translation>không cập nhật được &apos;%1&apos;; chỉ có label, notify và priority</translation>
    </message>
    <message>
        <source>a value for &apos;%1&apos; is needed</source>
        <translation>cần một giá trị cho &apos;%1&apos;</translation>
    </message>
    <message>
        <source>--force-grace-period-seconds wants a number from 0 to %1, not &apos;%2&apos;</source>
        <translation>--force-grace-period-seconds cần một số từ 0 đến %1, không phải &apos;%2&apos;</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message>
        <source>picture</source>
        <translation>hình ảnh</translation>
    </message>
    <message>
        <source>(This annotation is too tangled to be shown as it was laid out: here is its text.)</source>
        <translation>(Chú thích này lồng nhau quá phức tạp nên không hiện được đúng bố cục: đây là phần văn bản của nó.)</translation>
    </message>
    <message>
        <source>(The rest of this annotation is left out: it is larger than 1 MiB.)</source>
        <translation>(Phần còn lại của chú thích này bị lược bỏ: nó lớn hơn 1 MiB.)</translation>
    </message>
</context>
<context>
    <name>AnnotationRules</name>
    <message>
        <source>A failed annotation would fail &quot;%1&quot; after it has already published: the agent tries five times, then ends with an error, and %2 runs under errexit</source>
        <translation>Chú thích thất bại sẽ làm “%1” thất bại sau khi nó đã phát hành công khai: agent thử năm lần rồi kết thúc với lỗi, và %2 chạy với errexit</translation>
    </message>
    <message>
        <source>A failed annotation would fail &quot;%1&quot;: the agent tries five times, then ends with an error, and %2 runs under errexit</source>
        <translation>Chú thích thất bại sẽ làm “%1” thất bại: agent thử năm lần rồi kết thúc với lỗi, và %2 chạy với errexit</translation>
    </message>
    <message>
        <source>%1 (the script is not at hand: judged by the call)</source>
        <translation>%1 (không có sẵn script: đánh giá theo lời gọi)</translation>
    </message>
    <message>
        <source>Make it non-fatal and say so: annotate … || echo &apos;annotate failed&apos; &gt;&amp;2</source>
        <translation>Hãy làm cho nó không gây thất bại và báo rõ: annotate … || echo &apos;annotate failed&apos; &gt;&amp;2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces the image %2 without its digest: the tag can move to another image</source>
        <translation>“%1” công bố image %2 mà không có giá trị băm: thẻ có thể chuyển sang image khác</translation>
    </message>
    <message>
        <source>Announce registry/name@sha256:…, which always means the same bytes</source>
        <translation>Hãy công bố registry/name@sha256:…, vì nó luôn chỉ đúng các byte đó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces &quot;%2&quot;, which nobody can download: an annotation shows its text, it links nothing</source>
        <translation>“%1” công bố “%2” mà không ai tải xuống được: chú thích chỉ hiện văn bản, không liên kết gì</translation>
    </message>
    <message>
        <source>Announce the whole address: s3://, gs://, https:// or registry/name@sha256:…</source>
        <translation>Hãy công bố địa chỉ đầy đủ: s3://, gs://, https:// hoặc registry/name@sha256:…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces what %2 matches: with no match the shell passes the pattern itself, with two only one line is written; both end without an error</source>
        <translation>“%1” công bố những gì %2 khớp: khi không có kết quả, shell truyền chính mẫu đó; khi có hai, chỉ một dòng được ghi; cả hai đều kết thúc mà không báo lỗi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; announces %2, which no shell can expand: the pattern itself will be shown</source>
        <translation>“%1” công bố %2 mà không shell nào mở rộng được: chính mẫu đó sẽ hiện ra</translation>
    </message>
    <message>
        <source>Loop over the files after &apos;shopt -s nullglob failglob&apos; and write one line a file</source>
        <translation>Hãy lặp qua các tệp sau &apos;shopt -s nullglob failglob&apos; và ghi mỗi tệp một dòng</translation>
    </message>
    <message>
        <source>that %1 writes</source>
        <translation>mà %1 ghi</translation>
    </message>
    <message>
        <source>one appends and the other replaces what is there</source>
        <translation>một bên nối thêm còn bên kia thay những gì đang có</translation>
    </message>
    <message>
        <source>neither appends, so the last one wins</source>
        <translation>không bên nào nối thêm, nên bên sau cùng thắng</translation>
    </message>
    <message>
        <source>their styles differ, and the last one wins</source>
        <translation>kiểu của chúng khác nhau, và bên sau cùng thắng</translation>
    </message>
    <message>
        <source>they stand in different parts of the release, and their lines mix in the order they arrive</source>
        <translation>chúng ở các phần khác nhau của bản phát hành, và các dòng lẫn vào nhau theo thứ tự đến</translation>
    </message>
    <message>
        <source>The annotation context &quot;%1&quot; is longer than 100 characters or holds characters with which it cannot be removed again</source>
        <translation>Ngữ cảnh chú thích “%1” dài hơn 100 ký tự hoặc có ký tự khiến sau này không xóa được nó</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, at most 100</source>
        <translation>Hãy dùng chữ cái, chữ số và dấu gạch nối, tối đa 100</translation>
    </message>
    <message>
        <source>All jobs of &quot;%1&quot; replace the annotation &quot;%2&quot;: only that of the last job remains</source>
        <translation>Mọi công việc của “%1” đều thay chú thích “%2”: chỉ còn chú thích của công việc sau cùng</translation>
    </message>
    <message>
        <source>Use --append, or put the index of the job into the context</source>
        <translation>Hãy dùng --append, hoặc đưa chỉ số của công việc vào ngữ cảnh</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; write the same annotation context %3: %4. A context is one annotation of the build</source>
        <translation>“%1” và “%2” ghi cùng một ngữ cảnh chú thích %3: %4. Mỗi ngữ cảnh là một chú thích của lượt dựng</translation>
    </message>
    <message>
        <source>Give each part of the release a context of its own and write with --append and one style</source>
        <translation>Hãy cho mỗi phần của bản phát hành một ngữ cảnh riêng và ghi với --append cùng một kiểu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends something out and nothing announces it: the build&apos;s page will not show where it is</source>
        <translation>“%1” gửi thứ gì đó ra ngoài mà không có gì công bố nó: trang của lượt dựng sẽ không cho biết nó ở đâu</translation>
    </message>
    <message>
        <source>Announce its address with buildkite-agent annotate --append after the upload</source>
        <translation>Hãy công bố địa chỉ của nó bằng buildkite-agent annotate --append sau khi tải lên</translation>
    </message>
    <message>
        <source>&quot;%1&quot; writes an error annotation and is retried by itself: the annotation stays when a retry succeeds</source>
        <translation>“%1” ghi chú thích lỗi và được tự động thử lại: chú thích vẫn còn khi lần thử lại thành công</translation>
    </message>
    <message>
        <source>Remove it at the start of the job: buildkite-agent annotation remove --context …</source>
        <translation>Hãy xóa nó khi công việc bắt đầu: buildkite-agent annotation remove --context …</translation>
    </message>
</context>
<context>
    <name>AnswerFields</name>
    <message>
        <source>a number is expected here</source>
        <translation>ở đây cần một số</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>ở đây cần một số nguyên</translation>
    </message>
    <message>
        <source>this is no time: %1</source>
        <translation>đây không phải thời điểm: %1</translation>
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
    <name>AuditLog</name>
    <message>
        <source>the audit log cannot be written: %1</source>
        <translation>không ghi được nhật ký kiểm toán: %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>this is no record of the audit log</source>
        <translation>đây không phải bản ghi của nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>the record has another number than its line: one is missing, or was added</source>
        <translation>số của bản ghi khác với số dòng của nó: có bản ghi bị thiếu hoặc được thêm vào</translation>
    </message>
    <message>
        <source>the record does not fit the one before it: one of them was changed</source>
        <translation>bản ghi không khớp với bản ghi trước nó: một trong hai đã bị sửa</translation>
    </message>
</context>
<context>
    <name>BoundedFile</name>
    <message>
        <source>this is a folder, not a file</source>
        <translation>đây là một thư mục, không phải tệp</translation>
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
    <message>
        <source>name a file in it</source>
        <translation>hãy chỉ ra một tệp trong đó</translation>
    </message>
    <message>
        <source>a worker has no standard input: its requests come by it</source>
        <translation>tiến trình worker không có đầu vào chuẩn để đọc: các yêu cầu đến qua đó</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>hãy chỉ ra một tệp</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>việc đọc đã bị dừng</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>tệp đã bị thay đổi trong khi đọc</translation>
    </message>
    <message>
        <source>wait until it is complete, then read it again</source>
        <translation>hãy đợi đến khi tệp đầy đủ rồi đọc lại</translation>
    </message>
</context>
<context>
    <name>BuildCreator</name>
    <message>
        <source>&apos;%1&apos; is no name of an environment variable</source>
        <translation>&apos;%1&apos; không phải tên biến môi trường</translation>
    </message>
    <message>
        <source>letters, digits and underscores, and no digit first</source>
        <translation>gồm chữ cái, chữ số và dấu gạch dưới, không bắt đầu bằng chữ số</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>%1 carries the pipeline and cannot be set</source>
        <translation>%1 dùng để chuyển pipeline nên không đặt được</translation>
    </message>
    <message>
        <source>the value of %1 has a null character</source>
        <translation>giá trị của %1 có ký tự null</translation>
    </message>
    <message>
        <source>a build needs a commit</source>
        <translation>lượt dựng cần một commit</translation>
    </message>
    <message>
        <source>a SHA, a tag, or HEAD for the newest of the branch</source>
        <translation>một SHA, một thẻ, hoặc HEAD cho commit mới nhất của nhánh</translation>
    </message>
    <message>
        <source>a build needs a branch</source>
        <translation>lượt dựng cần một nhánh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the key of a field</source>
        <translation>&apos;%1&apos; không thể là khóa của một ô</translation>
    </message>
    <message>
        <source>the value of %1 is larger than the 100 KB that Buildkite keeps</source>
        <translation>giá trị của %1 lớn hơn 100 KB, mức tối đa mà Buildkite lưu giữ</translation>
    </message>
</context>
<context>
    <name>BuildEvidence</name>
    <message>
        <source>the engine does not show the annotations of this build (status %1)</source>
        <translation>bộ máy chạy không cho xem chú thích của lượt dựng này (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine does not show the artifacts of this build (status %1)</source>
        <translation>bộ máy chạy không cho xem tạo phẩm của lượt dựng này (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>use a token with the scope read_builds</source>
        <translation>hãy dùng mã thông báo có quyền (scope) read_builds</translation>
    </message>
    <message>
        <source>use a token with the scope read_artifacts</source>
        <translation>hãy dùng mã thông báo có quyền (scope) read_artifacts</translation>
    </message>
    <message>
        <source>this build has more artifacts or annotations than are shown here</source>
        <translation>lượt dựng này có nhiều tạo phẩm hoặc chú thích hơn số hiện ở đây</translation>
    </message>
    <message>
        <source>see the rest on the engine&apos;s own page</source>
        <translation>hãy xem phần còn lại trên trang của chính bộ máy chạy</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>mã trạng thái %1</translation>
    </message>
</context>
<context>
    <name>BuildList</name>
    <message>
        <source>a build has no number</source>
        <translation>một lượt dựng không có số</translation>
    </message>
    <message>
        <source>an entry of the list has no slug</source>
        <translation>một mục của danh sách không có slug</translation>
    </message>
</context>
<context>
    <name>BuildReader</name>
    <message>
        <source>a job has no id</source>
        <translation>một công việc không có id</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>expired: no agent took it in time</source>
        <translation>đã hết hạn: không agent nào nhận nó kịp thời</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>chờ</translation>
    </message>
    <message>
        <source>this is no build: it has no id or no state</source>
        <translation>đây không phải lượt dựng: nó không có id hoặc không có trạng thái</translation>
    </message>
    <message>
        <source>check the address: it should lead to one build</source>
        <translation>hãy kiểm tra địa chỉ: nó phải dẫn đến một lượt dựng</translation>
    </message>
    <message>
        <source>build</source>
        <translation>lượt dựng</translation>
    </message>
    <message>
        <source>the build was cancelled</source>
        <translation>lượt dựng đã bị hủy</translation>
    </message>
</context>
<context>
    <name>BuildRefusal</name>
    <message>
        <source>only jobs that failed, timed out or were cancelled can be retried</source>
        <translation>chỉ thử lại được công việc đã thất bại, quá thời gian hoặc bị hủy</translation>
    </message>
    <message>
        <source>each job can be retried once: retry the newest attempt, or rebuild the build</source>
        <translation>mỗi công việc chỉ thử lại được một lần: hãy thử lại lần chạy mới nhất, hoặc dựng lại lượt dựng</translation>
    </message>
    <message>
        <source>the build is cancelled: its jobs cannot be retried</source>
        <translation>lượt dựng đã bị hủy: không thử lại được các công việc của nó</translation>
    </message>
    <message>
        <source>rebuild it instead</source>
        <translation>hãy dựng lại nó thay vào đó</translation>
    </message>
    <message>
        <source>the build that started this one is cancelled: its jobs cannot be retried</source>
        <translation>lượt dựng đã khởi chạy lượt dựng này bị hủy: không thử lại được các công việc của nó</translation>
    </message>
    <message>
        <source>rebuild that one instead</source>
        <translation>hãy dựng lại lượt dựng kia thay vào đó</translation>
    </message>
    <message>
        <source>Buildkite does not do this to a step of this kind</source>
        <translation>Buildkite không làm việc này với loại bước này</translation>
    </message>
    <message>
        <source>only steps that run commands are retried, and only gates are opened</source>
        <translation>chỉ thử lại được bước chạy lệnh, và chỉ mở được cổng</translation>
    </message>
    <message>
        <source>Buildkite does not accept the token to act with</source>
        <translation>Buildkite không chấp nhận mã thông báo dùng để thao tác</translation>
    </message>
    <message>
        <source>it may have expired; sign in with another one</source>
        <translation>có thể nó đã hết hạn; hãy đăng nhập bằng mã khác</translation>
    </message>
    <message>
        <source>it needs the scope write_builds, and its owner the right to build this pipeline</source>
        <translation>nó cần quyền (scope) write_builds, và chủ của nó cần được phép dựng pipeline này</translation>
    </message>
    <message>
        <source>Buildkite does not let this token do that</source>
        <translation>Buildkite không cho mã thông báo này làm việc đó</translation>
    </message>
    <message>
        <source>%1 (Buildkite says: %2)</source>
        <translation>%1 (Buildkite báo: %2)</translation>
    </message>
    <message>
        <source>Buildkite knows no such thing</source>
        <translation>Buildkite không biết mục nào như vậy</translation>
    </message>
    <message>
        <source>it is gone, or this token may not see it: look at its page</source>
        <translation>nó không còn nữa, hoặc mã thông báo này không được phép xem: hãy xem trang của nó</translation>
    </message>
    <message>
        <source>Buildkite wants fewer requests</source>
        <translation>Buildkite muốn nhận ít yêu cầu hơn</translation>
    </message>
    <message>
        <source>nothing was done; try again later</source>
        <translation>chưa làm gì; hãy thử lại sau</translation>
    </message>
    <message>
        <source>Buildkite refuses (status %1)</source>
        <translation>Buildkite từ chối (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>look at the build&apos;s page</source>
        <translation>hãy xem trang của lượt dựng</translation>
    </message>
    <message>
        <source>Buildkite refuses: %1</source>
        <translation>Buildkite từ chối: %1</translation>
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
    <name>ChangeFilter</name>
    <message>
        <source>if_changed: which files changed is not known, so the step is kept</source>
        <translation>if_changed: không biết tệp nào đã thay đổi, nên giữ bước này</translation>
    </message>
    <message>
        <source>if_changed: its globs cannot be read, so the step is kept</source>
        <translation>if_changed: không đọc được các mẫu glob của nó, nên giữ bước này</translation>
    </message>
    <message>
        <source>if_changed: %1 is changed</source>
        <translation>if_changed: %1 đã thay đổi</translation>
    </message>
    <message>
        <source>if_changed: no changed file matches %1</source>
        <translation>if_changed: không tệp đã thay đổi nào khớp %1</translation>
    </message>
</context>
<context>
    <name>ChildProcess</name>
    <message>
        <source>The worker cannot start in %1: %2</source>
        <translation>Không khởi động được tiến trình worker trong %1: %2</translation>
    </message>
    <message>
        <source>The worker&apos;s log %1 cannot be written: %2</source>
        <translation>Không ghi được nhật ký %1 của tiến trình worker: %2</translation>
    </message>
    <message>
        <source>The worker %1 cannot be started: %2</source>
        <translation>Không khởi động được tiến trình worker %1: %2</translation>
    </message>
    <message>
        <source>Check that the program is installed and may be executed.</source>
        <translation>Hãy kiểm tra rằng chương trình đã được cài đặt và có quyền thực thi.</translation>
    </message>
    <message>
        <source>The worker has no program to start</source>
        <translation>Tiến trình worker không có chương trình nào để khởi động</translation>
    </message>
</context>
<context>
    <name>CommandOutput</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more byte(s)</source>
        <translation>
            <numerusform>... và %n byte nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes to a file instead of standard output.</source>
        <translation>Ghi vào tệp thay vì đầu ra chuẩn.</translation>
    </message>
</context>
<context>
    <name>CommandWorker</name>
    <message>
        <source>the request names no command</source>
        <translation>yêu cầu không nêu lệnh nào</translation>
    </message>
    <message>
        <source>its first argument is one of %1</source>
        <translation>đối số đầu tiên của nó là một trong %1</translation>
    </message>
    <message>
        <source>a worker does not serve &apos;%1&apos;</source>
        <translation>tiến trình worker không phục vụ &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it serves %1</source>
        <translation>nó phục vụ %1</translation>
    </message>
    <message>
        <source>did you mean %1? it serves %2</source>
        <translation>ý bạn là %1? nó phục vụ %2</translation>
    </message>
    <message>
        <source>there is no sandbox %1</source>
        <translation>không có hộp cát %1</translation>
    </message>
</context>
<context>
    <name>ConanInstall</name>
    <message>
        <source>slipway-conan-install does not know %1</source>
        <translation>slipway-conan-install không biết %1</translation>
    </message>
    <message>
        <source>usage: slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS...</source>
        <translation>cách dùng: slipway-conan-install --key KEY --ref REF --package-id ID [--new-home] -- install WORDS...</translation>
    </message>
    <message>
        <source>the CONAN_HOME of this package cannot be made from %1</source>
        <translation>không tạo được CONAN_HOME của gói này từ %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>the folder for conan&apos;s answers cannot be made</source>
        <translation>không tạo được thư mục cho các câu trả lời của conan</translation>
    </message>
</context>
<context>
    <name>ConanProgram</name>
    <message>
        <source>there is no program &quot;conan&quot; on this machine: nothing can be built</source>
        <translation>máy này không có chương trình &quot;conan&quot;: không dựng được gì</translation>
    </message>
    <message>
        <source>install Conan 2, for example with &quot;pipx install conan&quot;, and make sure that it is on PATH; a rehearsal works without it</source>
        <translation>hãy cài Conan 2, chẳng hạn bằng &quot;pipx install conan&quot;, và bảo đảm nó nằm trên PATH; diễn tập thì không cần nó</translation>
    </message>
</context>
<context>
    <name>ConanWords</name>
    <message>
        <source>the quotes do not add up from &quot;%1&quot; on</source>
        <translation>các dấu nháy không khớp kể từ &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>ConditionRules</name>
    <message>
        <source>YAML read the &quot;!&quot; of this condition as a tag and emptied it: an empty condition always lets &quot;%1&quot; run</source>
        <translation>YAML đọc dấu “!” của điều kiện này thành một thẻ và làm nó rỗng: điều kiện rỗng luôn cho “%1” chạy</translation>
    </message>
    <message>
        <source>Put the condition in quotes</source>
        <translation>Hãy đặt điều kiện trong dấu nháy</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; reads %2, but Buildkite evaluates &apos;if&apos; when the pipeline is uploaded, before anything has run</source>
        <translation>Điều kiện của “%1” đọc %2, nhưng Buildkite tính &apos;if&apos; khi pipeline được tải lên, trước khi có gì chạy</translation>
    </message>
    <message>
        <source>Use depends_on with allow_failure, or ask inside the command</source>
        <translation>Hãy dùng depends_on với allow_failure, hoặc kiểm tra bên trong lệnh</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; is always true: the step always runs</source>
        <translation>Điều kiện của “%1” luôn đúng: bước này luôn chạy</translation>
    </message>
    <message>
        <source>The condition of &quot;%1&quot; can never be true: the step never runs</source>
        <translation>Điều kiện của “%1” không bao giờ đúng: bước này không bao giờ chạy</translation>
    </message>
    <message>
        <source>Compare with build.tag != null instead of BUILDKITE_TAG, build.env(…) instead of env(…), or drop the condition</source>
        <translation>Hãy so sánh bằng build.tag != null thay cho BUILDKITE_TAG, build.env(…) thay cho env(…), hoặc bỏ điều kiện</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ContractFile</name>
    <message>
        <source>the expected artifacts were not written: %1</source>
        <translation>tạo phẩm mong đợi không được ghi: %1</translation>
    </message>
    <message>
        <source>the pipeline came from standard input, so there is no place for them</source>
        <translation>pipeline đến từ đầu vào chuẩn, nên không có chỗ để ghi chúng</translation>
    </message>
    <message>
        <source>the release has not passed</source>
        <translation>bản phát hành chưa đạt</translation>
    </message>
    <message>
        <source>the release announced no artifact</source>
        <translation>bản phát hành không công bố tạo phẩm nào</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>there is no token for Buildkite</source>
        <translation>không có mã thông báo cho Buildkite</translation>
    </message>
    <message>
        <source>set BUILDKITE_API_TOKEN to one with the scopes read_builds and read_pipelines; it is never written anywhere</source>
        <translation>hãy đặt BUILDKITE_API_TOKEN là mã thông báo có các quyền (scope) read_builds và read_pipelines; nó không bao giờ được ghi ra đâu cả</translation>
    </message>
    <message>
        <source>there is no token to act with on Buildkite</source>
        <translation>không có mã thông báo để thao tác trên Buildkite</translation>
    </message>
    <message>
        <source>set BUILDKITE_ACT_TOKEN to one with the scopes read_builds and write_builds; it is never written anywhere</source>
        <translation>hãy đặt BUILDKITE_ACT_TOKEN là mã thông báo có các quyền (scope) read_builds và write_builds; nó không bao giờ được ghi ra đâu cả</translation>
    </message>
</context>
<context>
    <name>DagAccessible</name>
    <message>
        <source>Nothing leads here</source>
        <translation>Không có bước nào dẫn đến đây</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) lead(s) here: %1</source>
        <translation>
            <numerusform>%n bước dẫn đến đây: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Không có bước nào theo sau</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) follow(s): %1</source>
        <translation>
            <numerusform>%n bước theo sau: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
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
    <name>DagScene</name>
    <message>
        <source>Reused from graph %1</source>
        <translation>Dùng lại từ đồ thị %1</translation>
    </message>
    <message numerus="yes">
        <source>One of %n alike</source>
        <translation>
            <numerusform>Một trong %n bước giống nhau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidingFacts</name>
    <message>
        <source>%1 is not set</source>
        <translation>%1 chưa được đặt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 là %2</translation>
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
    <message>
        <source>%1 is no longer what this release was made from</source>
        <translation>%1 không còn như khi bản phát hành này được tạo từ nó</translation>
    </message>
    <message>
        <source>What its steps wait for</source>
        <translation>Các bước của nó chờ những gì</translation>
    </message>
</context>
<context>
    <name>DependencyLimit</name>
    <message>
        <source>with this step there are more than %1 dependencies, each step of a group counted</source>
        <translation>với bước này có hơn %1 phụ thuộc, tính từng bước của mỗi nhóm</translation>
    </message>
    <message>
        <source>let steps wait for one wait or block step behind the group, or split the pipeline</source>
        <translation>hãy cho các bước chờ một bước wait hoặc block đặt sau nhóm, hoặc tách pipeline</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>The form of the answer: json or text.</source>
        <translation>Dạng của câu trả lời: json hoặc text.</translation>
    </message>
    <message>
        <source>A and B are revisions of this file.</source>
        <translation>A và B là các phiên bản sửa đổi của tệp này.</translation>
    </message>
    <message>
        <source>Tells steps that are the same or only look different, too.</source>
        <translation>Nêu cả những bước giống nhau hoặc chỉ trông khác.</translation>
    </message>
    <message>
        <source>Before.</source>
        <translation>Trước.</translation>
    </message>
    <message>
        <source>After.</source>
        <translation>Sau.</translation>
    </message>
    <message>
        <source>--format %1 is not known; diff prints json or text</source>
        <translation>không rõ --format %1; diff in json hoặc text</translation>
    </message>
    <message>
        <source>diff wants two pipelines to compare, got %1</source>
        <translation>diff cần hai pipeline để so sánh, nhưng nhận %1</translation>
    </message>
    <message>
        <source>Says what changed between two pipelines by what they mean, and what that does to the gates in each scenario. A and B are files, FILE@REV or REV:PATH; with --file they are revisions of that file, and a missing B is the file on the disk. Facts that options give hold for every scenario. Exit status: 0 nothing that matters changed, 1 something did, 2 they cannot be compared.</source>
        <translation>Cho biết giữa hai pipeline có gì thay đổi về ý nghĩa, và điều đó ảnh hưởng thế nào đến các cổng trong mỗi kịch bản. A và B là tệp, FILE@REV hoặc REV:PATH; với --file chúng là các phiên bản sửa đổi của tệp đó, và nếu thiếu B thì lấy tệp trên đĩa. Dữ kiện cho bằng tùy chọn áp dụng cho mọi kịch bản. Mã thoát: 0 không có thay đổi nào quan trọng, 1 có thay đổi, 2 không so sánh được.</translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>Nothing changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>    %1: written otherwise</source>
        <translation>    %1: viết theo cách khác</translation>
    </message>
    <message>
        <source>    %1: now %2</source>
        <translation>    %1: nay có %2</translation>
    </message>
    <message>
        <source>    %1: no longer %2</source>
        <translation>    %1: không còn %2</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3</source>
        <translation>    %1: %2 -&gt; %3</translation>
    </message>
    <message>
        <source>    %1: its lines are in another order</source>
        <translation>    %1: các dòng theo thứ tự khác</translation>
    </message>
    <message>
        <source>    %1:</source>
        <translation>    %1:</translation>
    </message>
    <message>
        <source>line %1 before</source>
        <translation>dòng %1 trước đó</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
</context>
<context>
    <name>DriveCommand</name>
    <message>
        <source>How messages are written: proto or json.</source>
        <translation>Cách ghi thông điệp: proto hoặc json.</translation>
    </message>
    <message>
        <source>Sends up to N requests at once, each with an id; without it the next request waits for the answer.</source>
        <translation>Gửi tối đa N yêu cầu cùng lúc, mỗi yêu cầu có một id; nếu không có tùy chọn này, yêu cầu tiếp theo phải đợi câu trả lời.</translation>
    </message>
    <message>
        <source>The requests, one WorkRequest a line as JSON. Without it, and for -, standard input, as its lines come.</source>
        <translation>Các yêu cầu, mỗi dòng một WorkRequest dạng JSON. Nếu không có tùy chọn này, hoặc với -, thì đọc đầu vào chuẩn theo từng dòng khi chúng đến.</translation>
    </message>
    <message>
        <source>Seconds that one request may take; 0: no limit.</source>
        <translation>Số giây tối đa cho một yêu cầu; 0: không giới hạn.</translation>
    </message>
    <message>
        <source>A variable of the worker&apos;s environment, which is otherwise as bare as Bazel makes it: TMPDIR and nothing else.</source>
        <translation>Một biến trong môi trường của tiến trình worker; ngoài ra, môi trường này tối giản đúng như Bazel tạo: chỉ có TMPDIR.</translation>
    </message>
    <message>
        <source>Gives the worker the variables of this program.</source>
        <translation>Cho tiến trình worker các biến của chương trình này.</translation>
    </message>
    <message>
        <source>The folder the worker runs in; flag files and a relative program are looked for there.</source>
        <translation>Thư mục mà tiến trình worker chạy trong đó; các tệp tham số và chương trình có đường dẫn tương đối được tìm ở đó.</translation>
    </message>
    <message>
        <source>An argument behind --persistent_worker, as Bazel&apos;s --worker_extra_flag.</source>
        <translation>Một đối số đặt sau --persistent_worker, như --worker_extra_flag của Bazel.</translation>
    </message>
    <message>
        <source>Asks each request N times.</source>
        <translation>Gửi mỗi yêu cầu N lần.</translation>
    </message>
    <message>
        <source>After a fault a new process takes what is left; without it a fault is the end.</source>
        <translation>Sau một lỗi, một tiến trình mới nhận phần còn lại; nếu không có tùy chọn này thì gặp lỗi là kết thúc.</translation>
    </message>
    <message>
        <source>Prints a last line with counts, rate and latencies.</source>
        <translation>In thêm một dòng cuối gồm số lượng, tốc độ và độ trễ.</translation>
    </message>
    <message>
        <source>Prints only answers with another exit code than 0, habits that Bazel would misread, and faults.</source>
        <translation>Chỉ in những câu trả lời có mã thoát khác 0, những thói quen mà Bazel sẽ hiểu sai, và các lỗi.</translation>
    </message>
    <message>
        <source>Where the worker&apos;s standard error goes, appended to; without it, it is shown here.</source>
        <translation>Nơi ghi nối tiếp đầu ra lỗi chuẩn của tiến trình worker; nếu không có tùy chọn này thì nó được hiện ở đây.</translation>
    </message>
    <message>
        <source>The sandboxDir of requests that name none.</source>
        <translation>Giá trị sandboxDir cho những yêu cầu không nêu nó.</translation>
    </message>
    <message>
        <source>The verbosity of requests that name none; Bazel&apos;s --worker_verbose is 10.</source>
        <translation>Giá trị verbosity cho những yêu cầu không nêu nó; --worker_verbose của Bazel là 10.</translation>
    </message>
    <message>
        <source>--%1 %2 is no number from %3 to %4</source>
        <translation>--%1 %2 không phải số từ %3 đến %4</translation>
    </message>
    <message>
        <source>&apos;--env %1&apos; is not of the form NAME=VALUE</source>
        <translation>&apos;--env %1&apos; không có dạng NAME=VALUE</translation>
    </message>
    <message>
        <source>write for example --env LANG=C.UTF-8</source>
        <translation>hãy viết chẳng hạn --env LANG=C.UTF-8</translation>
    </message>
    <message>
        <source>drive wants the worker&apos;s program and arguments behind --</source>
        <translation>drive cần chương trình của tiến trình worker và các đối số sau --</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>không có thư mục như vậy</translation>
    </message>
    <message>
        <source>--cwd names where the worker runs</source>
        <translation>--cwd nêu nơi tiến trình worker chạy</translation>
    </message>
    <message>
        <source>--requests and the flag file %1 both say what is asked: give one of them</source>
        <translation>--requests và tệp tham số %1 đều nêu những gì cần yêu cầu: hãy chỉ dùng một trong hai</translation>
    </message>
    <message>
        <source>--protocol %1 is not known; there are proto and json</source>
        <translation>không có --protocol %1; có proto và json</translation>
    </message>
    <message>
        <source>Plays Bazel for one persistent worker: starts it, sends it requests, and prints one JSON line for each answer, or for what the worker did wrong. Flag files among its arguments (@FILE, --flagfile=FILE) are split off and become one request, as with Bazel. A line with &quot;cancel&quot;:true cancels the earlier request whose requestId or number it names. Ends with 0 if every answer had exit code 0, with 1 if one had not or the worker did something wrong, with 2 for wrong usage or input.</source>
        <translation>Đóng vai Bazel cho một tiến trình worker thường trực: khởi động nó, gửi yêu cầu cho nó, và in một dòng JSON cho mỗi câu trả lời hoặc cho mỗi điều nó làm sai. Các tệp tham số trong số các đối số của nó (@FILE, --flagfile=FILE) được tách ra và trở thành một yêu cầu, như với Bazel. Một dòng có &quot;cancel&quot;:true hủy yêu cầu trước đó có requestId hoặc số thứ tự mà dòng đó nêu. Kết thúc với 0 nếu mọi câu trả lời đều có mã thoát 0, với 1 nếu có câu trả lời không như vậy hoặc tiến trình worker làm sai, với 2 nếu cách dùng hoặc đầu vào sai.</translation>
    </message>
    <message>
        <source>The worker&apos;s program and its arguments; --persistent_worker is added.</source>
        <translation>Chương trình của tiến trình worker và các đối số của nó; --persistent_worker được thêm vào.</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
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
</context>
<context>
    <name>ElementReader</name>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>một số</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>không có giá trị</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, but here it is %3</source>
        <translation>&quot;%1&quot; phải là %2, nhưng ở đây là %3</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;</source>
        <translation>%1 không có &quot;%2&quot;</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>một danh sách chuỗi</translation>
    </message>
    <message>
        <source>a text or null</source>
        <translation>một chuỗi hoặc null</translation>
    </message>
    <message>
        <source>an object or null</source>
        <translation>một đối tượng hoặc null</translation>
    </message>
    <message>
        <source>The package that starts here</source>
        <translation>Gói bắt đầu ở đây</translation>
    </message>
    <message>
        <source>a list of lists of packages</source>
        <translation>một danh sách gồm các danh sách gói</translation>
    </message>
    <message>
        <source>a list of lists of recipes or packages</source>
        <translation>một danh sách gồm các danh sách công thức hoặc gói</translation>
    </message>
    <message>
        <source>The element of the order that starts here</source>
        <translation>Phần tử của thứ tự bắt đầu ở đây</translation>
    </message>
    <message>
        <source>a list of levels, each a list</source>
        <translation>một danh sách các mức, mỗi mức là một danh sách</translation>
    </message>
</context>
<context>
    <name>EngineSource</name>
    <message>
        <source>%1 does not offer this. Use its own page.</source>
        <translation>%1 không hỗ trợ việc này. Hãy dùng trang của chính nó.</translation>
    </message>
</context>
<context>
    <name>EvalCommand</name>
    <message>
        <source>The file is not JSON</source>
        <translation>Tệp không phải JSON</translation>
    </message>
    <message>
        <source>it should hold a context object</source>
        <translation>nó cần chứa một đối tượng ngữ cảnh</translation>
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
    <message>
        <source>--scenario and --context both say what is known about the build: give one of them</source>
        <translation>--scenario và --context đều nêu những gì đã biết về lượt dựng: hãy chỉ dùng một trong hai</translation>
    </message>
    <message>
        <source>--file says where a --scenario is defined, and none is named</source>
        <translation>--file cho biết --scenario được định nghĩa ở đâu, nhưng không có --scenario nào</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp như vậy</translation>
    </message>
    <message>
        <source>--file names a pipeline</source>
        <translation>--file nêu một pipeline</translation>
    </message>
    <message>
        <source>Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the condition has an error. With --scenario it may be unknown, where the scenario leaves open what it hangs on: that ends with 1, too. Put -- before an expression that begins with a dash.</source>
        <translation>Tính một điều kiện Buildkite, in true hoặc false, và thoát với 0 nếu là true, 1 nếu là false, 2 nếu điều kiện có lỗi. Với --scenario kết quả có thể là không rõ, khi kịch bản để ngỏ điều mà nó phụ thuộc: khi đó cũng thoát với 1. Hãy đặt -- trước biểu thức bắt đầu bằng dấu gạch ngang.</translation>
    </message>
    <message>
        <source>The pipeline whose release file has the scenarios, beside the shipped ones.</source>
        <translation>Pipeline có tệp phát hành chứa các kịch bản, ngoài những kịch bản có sẵn.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>ĐƯỜNG DẪN</translation>
    </message>
    <message>
        <source>the scenario does not say what it hangs on: %1</source>
        <translation>kịch bản không nêu điều mà nó phụ thuộc: %1</translation>
    </message>
</context>
<context>
    <name>EvidenceReader</name>
    <message>
        <source>an annotation has no id</source>
        <translation>một chú thích không có id</translation>
    </message>
    <message>
        <source>an artifact has no id, no job or no path</source>
        <translation>một tạo phẩm không có id, không có công việc hoặc không có đường dẫn</translation>
    </message>
    <message>
        <source>the engine does not say where the artifact is</source>
        <translation>bộ máy chạy không cho biết tạo phẩm nằm ở đâu</translation>
    </message>
    <message>
        <source>this is no answer of GraphQL</source>
        <translation>đây không phải câu trả lời của GraphQL</translation>
    </message>
    <message>
        <source>GraphQL does not tell of this build</source>
        <translation>GraphQL không cho biết về lượt dựng này</translation>
    </message>
    <message>
        <source>GraphQL says: %1</source>
        <translation>GraphQL báo: %1</translation>
    </message>
</context>
<context>
    <name>FactOptions</name>
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
        <source>Plans for a scenario: %1, or one of the release file.</source>
        <translation>Lập kế hoạch cho một kịch bản: %1, hoặc một kịch bản của tệp phát hành.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no source of builds</source>
        <translation>&apos;%1&apos; không nêu nguồn nào của lượt dựng</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>hãy viết một trong %1</translation>
    </message>
    <message>
        <source>did you mean %1? there are %2</source>
        <translation>có phải ý bạn là %1? có %2</translation>
    </message>
    <message>
        <source>What started the build: %1.</source>
        <translation>Điều đã khởi động lượt dựng: %1.</translation>
    </message>
    <message>
        <source>--scenario is given %1 times</source>
        <translation>--scenario được cho %1 lần</translation>
    </message>
    <message>
        <source>this command looks at one build: name one scenario</source>
        <translation>lệnh này xét một lượt dựng: hãy nêu một kịch bản</translation>
    </message>
</context>
<context>
    <name>FileDigests</name>
    <message>
        <source>%1 is no file that can be read</source>
        <translation>%1 không phải tệp đọc được</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>không đọc được %1: %2</translation>
    </message>
    <message>
        <source>Nobody wants the digest of %1 any more</source>
        <translation>Không còn ai cần giá trị băm của %1</translation>
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
    <name>FilePatterns</name>
    <message>
        <source>a pattern names no file</source>
        <translation>có một mẫu không chỉ tệp nào</translation>
    </message>
    <message>
        <source>the pattern %1 leads out of the folder of the command</source>
        <translation>mẫu %1 dẫn ra ngoài thư mục của lệnh</translation>
    </message>
    <message>
        <source>The pattern %1 names more than %2 files, or they lie in more than %3 folders; that is the limit</source>
        <translation>Mẫu %1 chỉ hơn %2 tệp, hoặc chúng nằm trong hơn %3 thư mục; đó là giới hạn</translation>
    </message>
    <message>
        <source>Name them more closely.</source>
        <translation>Hãy nêu chúng cụ thể hơn.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>larger than the limit of %1</source>
        <translation>lớn hơn giới hạn %1</translation>
    </message>
    <message>
        <source>open a smaller file</source>
        <translation>hãy mở một tệp nhỏ hơn</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>đây là một thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>name a file in it</source>
        <translation>hãy chỉ ra một tệp trong đó</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp như vậy</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>hãy kiểm tra đường dẫn</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>đây không phải tệp thông thường</translation>
    </message>
    <message>
        <source>save it as a file first</source>
        <translation>trước hết hãy lưu nó thành tệp</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>không đọc được: %1</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>hãy kiểm tra quyền của tệp</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>tệp đã thay đổi trong khi đang được đọc</translation>
    </message>
    <message>
        <source>wait until it is complete, then read it again</source>
        <translation>hãy chờ đến khi tệp hoàn chỉnh, rồi đọc lại</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>hãy thử lại</translation>
    </message>
    <message>
        <source>cannot be unpacked: %1</source>
        <translation>không giải nén được: %1</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>hãy giải phóng chỗ trống</translation>
    </message>
</context>
<context>
    <name>FlagFile</name>
    <message>
        <source>A lone &quot;@&quot; names no file</source>
        <translation>Ký tự &quot;@&quot; đứng một mình không chỉ tệp nào</translation>
    </message>
    <message>
        <source>Write &quot;@@&quot; for an argument that begins with @.</source>
        <translation>Hãy viết &quot;@@&quot; cho đối số bắt đầu bằng @.</translation>
    </message>
    <message>
        <source>The flag file %1 is not among the files of the request</source>
        <translation>Tệp tham số %1 không nằm trong các tệp của yêu cầu</translation>
    </message>
    <message>
        <source>Declare it as an input of the action.</source>
        <translation>Hãy khai báo nó làm đầu vào của hành động.</translation>
    </message>
    <message>
        <source>The flag file %1 includes itself</source>
        <translation>Tệp tham số %1 bao gồm chính nó</translation>
    </message>
    <message>
        <source>Flag files include each other more than %1 deep</source>
        <translation>Các tệp tham số bao gồm nhau quá %1 lớp</translation>
    </message>
    <message>
        <source>The flag file %1 cannot be read: %2</source>
        <translation>Không đọc được tệp tham số %1: %2</translation>
    </message>
    <message>
        <source>Flag files hold more than %1 bytes; that is the limit</source>
        <translation>Các tệp tham số chứa hơn %1 byte; đó là giới hạn</translation>
    </message>
    <message>
        <source>The command has no flag file: a worker&apos;s request is made of one</source>
        <translation>Lệnh không có tệp tham số: yêu cầu của tiến trình worker được tạo từ tệp đó</translation>
    </message>
    <message>
        <source>Add @FILE or --flagfile=FILE to the command.</source>
        <translation>Hãy thêm @FILE hoặc --flagfile=FILE vào lệnh.</translation>
    </message>
    <message>
        <source>The command names no program</source>
        <translation>Lệnh không nêu chương trình nào</translation>
    </message>
    <message>
        <source>Put the worker&apos;s program before its flag files.</source>
        <translation>Hãy đặt chương trình của tiến trình worker trước các tệp tham số của nó.</translation>
    </message>
    <message>
        <source>The flag file %1 is no regular file</source>
        <translation>Tệp tham số %1 không phải là tệp thông thường</translation>
    </message>
</context>
<context>
    <name>FrameSplitter</name>
    <message>
        <source>The length of a message has no end within %1 bytes: this is no stream of the proto protocol</source>
        <translation>Độ dài của một thông điệp không kết thúc trong %1 byte: đây không phải luồng của giao thức proto</translation>
    </message>
    <message>
        <source>A message of %1 bytes is announced; the limit is %2</source>
        <translation>Một thông điệp %1 byte được báo trước; giới hạn là %2</translation>
    </message>
    <message>
        <source>The bytes are no message of the worker protocol: its first field cannot be (byte 0x%1)</source>
        <translation>Các byte này không phải thông điệp của giao thức worker: trường đầu tiên không hợp lệ (byte 0x%1)</translation>
    </message>
</context>
<context>
    <name>GateChanges</name>
    <message numerus="yes">
        <source>%1 and %n more step(s)</source>
        <translation>
            <numerusform>%1 và %n bước nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts at once</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 đã mất, và %3 khi đó bắt đầu ngay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is gone, and %3 then starts without an approval</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 đã mất, và %3 khi đó bắt đầu mà không cần phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts at once</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 bị loại bởi điều kiện của nó, và %3 khi đó bắt đầu ngay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 is removed by its condition, and %3 then starts without an approval</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 bị loại bởi điều kiện của nó, và %3 khi đó bắt đầu mà không cần phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts at once</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 không còn đứng trước %3, nên khi đó bắt đầu ngay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change opens a gate under %1: the gate %2 no longer stands before %3, which then starts without an approval</source>
        <translation>
            <numerusform>thay đổi này mở một cổng trong %1: cổng %2 không còn đứng trước %3, nên khi đó bắt đầu mà không cần phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts at once, with no gate before it</source>
        <translation>
            <numerusform>trong %1, %2 nay bắt đầu ngay, không có cổng nào đứng trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now starts without an approval</source>
        <translation>
            <numerusform>trong %1, %2 nay bắt đầu mà không cần phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 is gone</source>
        <translation>
            <numerusform>trong %1, %2 đã mất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 no longer runs</source>
        <translation>
            <numerusform>trong %1, %2 không còn chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now waits forever for %3</source>
        <translation>
            <numerusform>trong %1, %2 nay chờ %3 mãi mãi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1 it is not known any more whether a gate stands before %2</source>
        <translation>
            <numerusform>trong %1, không còn biết được có cổng nào đứng trước %2 hay không</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now needs %3 instead of %4</source>
        <translation>
            <numerusform>trong %1, %2 nay cần %3 thay cho %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this change closes a gate under %1: %2 now needs %3</source>
        <translation>
            <numerusform>thay đổi này đóng một cổng trong %1: %2 nay cần %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %1, %2 now runs behind %3</source>
        <translation>
            <numerusform>trong %1, %2 nay chạy sau %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateContract</name>
    <message numerus="yes">
        <source>Artifacts: %1 of %n expected found</source>
        <translation>
            <numerusform>Tạo phẩm: đã thấy %1 trên %n tạo phẩm mong đợi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and not announced so far:
%1</source>
        <translation>Mong đợi nhưng đến nay chưa được công bố:
%1</translation>
    </message>
</context>
<context>
    <name>GateProof</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (dòng %2)</translation>
    </message>
    <message>
        <source>it is not created: %1</source>
        <translation>nó không được tạo: %1</translation>
    </message>
    <message>
        <source>the file has no such step in this scenario</source>
        <translation>tệp không có bước này trong kịch bản này</translation>
    </message>
    <message>
        <source>Buildkite knows no step of this kind (line %1), so it never runs</source>
        <translation>Buildkite không biết bước nào thuộc loại này (dòng %1), nên nó không bao giờ chạy</translation>
    </message>
    <message>
        <source>it waits for the gate %1</source>
        <translation>nó chờ cổng %1</translation>
    </message>
    <message>
        <source>it waits behind the gate %1</source>
        <translation>nó chờ sau cổng %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more gate(s)</source>
        <translation>
            <numerusform>%1 và %n cổng nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; that it allows the failure of its dependency does not open it, because blocked is not failed</source>
        <translation>%1; việc nó cho phép phụ thuộc thất bại không mở được nó, vì bị chặn không phải là thất bại</translation>
    </message>
    <message>
        <source>the gate %1 is removed (%2); a removed dependency counts as satisfied</source>
        <translation>cổng %1 bị loại (%2); phụ thuộc bị loại được tính là đã thỏa mãn</translation>
    </message>
    <message>
        <source>its own &quot;depends_on&quot; replaces the implicit one, so it does not wait for the gate %1</source>
        <translation>“depends_on” của chính nó thay cho phụ thuộc ngầm định, nên nó không chờ cổng %1</translation>
    </message>
    <message>
        <source>it waits for nothing: no gate stands before it (line %1)</source>
        <translation>nó không chờ gì: không có cổng nào đứng trước nó (dòng %1)</translation>
    </message>
    <message>
        <source>it waits only for %1, and no gate stands before that</source>
        <translation>nó chỉ chờ %1, và không có cổng nào đứng trước đó</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>if %1 fails, it starts without any gate, because it allows the failure of its dependency</source>
        <translation>nếu %1 thất bại, nó bắt đầu mà không qua cổng nào, vì nó cho phép phụ thuộc thất bại</translation>
    </message>
    <message>
        <source>if %1 fails, the gate %2 can never be reached, and %3 starts all the same, because it allows that failure</source>
        <translation>nếu %1 thất bại, không bao giờ đến được cổng %2, nhưng %3 vẫn bắt đầu, vì nó cho phép thất bại đó</translation>
    </message>
    <message>
        <source>if %1 fails, %2 never runs, and %3 starts all the same, because it allows that failure</source>
        <translation>nếu %1 thất bại, %2 không bao giờ chạy, nhưng %3 vẫn bắt đầu, vì nó cho phép thất bại đó</translation>
    </message>
    <message>
        <source>it waits for ever, in a circle: %1</source>
        <translation>nó chờ mãi mãi, theo vòng tròn: %1</translation>
    </message>
    <message>
        <source>it depends on &quot;%1&quot; (line %2), and no step has that key: Buildkite fails the build without running it</source>
        <translation>nó phụ thuộc “%1” (dòng %2), và không bước nào có khóa đó: Buildkite làm lượt dựng thất bại mà không chạy nó</translation>
    </message>
    <message>
        <source>it waits for %1, which never runs</source>
        <translation>nó chờ %1, bước không bao giờ chạy</translation>
    </message>
    <message>
        <source>what it waits for can never be satisfied (line %1)</source>
        <translation>điều nó chờ không bao giờ được thỏa mãn (dòng %1)</translation>
    </message>
    <message>
        <source>its own &quot;if: %1&quot; leaves it open: %2</source>
        <translation>“if: %1” của chính nó để ngỏ điều này: %2</translation>
    </message>
    <message>
        <source>it hangs on &quot;if: %1&quot; of %2: %3</source>
        <translation>nó phụ thuộc vào “if: %1” của %2: %3</translation>
    </message>
    <message>
        <source>it allows failures (line %1), and whether some combination of failures starts it without a gate could not be decided</source>
        <translation>nó cho phép thất bại (dòng %1), và không quyết định được có tổ hợp thất bại nào khiến nó bắt đầu mà không qua cổng hay không</translation>
    </message>
</context>
<context>
    <name>GateRules</name>
    <message numerus="yes">
        <source>&quot;%1&quot; waits for the gate %2 and allows its failure. Buildkite already counts a gate that is removed by its &apos;if&apos; as satisfied; allowing failure only lets %n step(s) start when something above the gate failed</source>
        <translation>
            <numerusform>“%1” chờ cổng %2 và cho phép cổng đó thất bại. Buildkite vốn đã coi cổng bị loại bởi &apos;if&apos; của nó là đã thỏa mãn; cho phép thất bại chỉ khiến %n bước bắt đầu khi có gì đó phía trên cổng thất bại</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove allow_dependency_failure (or allow_failure)</source>
        <translation>Hãy bỏ allow_dependency_failure (hoặc allow_failure)</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; may stay empty and has no default: later steps then read empty meta-data</source>
        <translation>Ô “%1” của “%2” có thể để trống và không có giá trị mặc định: các bước sau khi đó đọc siêu dữ liệu rỗng</translation>
    </message>
    <message>
        <source>Give it a default, or drop required: false</source>
        <translation>Hãy cho nó giá trị mặc định, hoặc bỏ required: false</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of &quot;%2&quot; takes any text as a version: a slip of the keyboard is published</source>
        <translation>Ô “%1” của “%2” nhận bất kỳ văn bản nào làm phiên bản: một lỗi gõ phím cũng được phát hành công khai</translation>
    </message>
    <message>
        <source>Add a format such as format: &quot;[0-9]+\\.[0-9]+\\.[0-9]+&quot;</source>
        <translation>Hãy thêm định dạng, chẳng hạn format: &quot;[0-9]+\\.[0-9]+\\.[0-9]+&quot;</translation>
    </message>
    <message>
        <source>Everyone who may write to the pipeline can open &quot;%1&quot;, and with it &quot;%2&quot;: the gate names no allowed_teams</source>
        <translation>Mọi người có quyền ghi vào pipeline đều mở được “%1”, và qua đó cả “%2”: cổng không nêu allowed_teams</translation>
    </message>
    <message>
        <source>Everyone who may write to the pipeline can open &quot;%1&quot;: the gate names no allowed_teams</source>
        <translation>Mọi người có quyền ghi vào pipeline đều mở được “%1”: cổng không nêu allowed_teams</translation>
    </message>
    <message>
        <source>Name the teams that may open it: allowed_teams: [release-managers]</source>
        <translation>Hãy nêu các nhóm người được mở nó: allowed_teams: [release-managers]</translation>
    </message>
    <message>
        <source>While &quot;%1&quot; waits, the build shows as passed, though &quot;%2&quot; has not run: blocked_state is not set and Buildkite takes &apos;passed&apos;</source>
        <translation>Khi “%1” chờ, lượt dựng hiện là đã đạt dù “%2” chưa chạy: blocked_state chưa được đặt và Buildkite lấy &apos;passed&apos;</translation>
    </message>
    <message>
        <source>Add blocked_state: running (or failed)</source>
        <translation>Hãy thêm blocked_state: running (hoặc failed)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has an empty depends_on: it opens at once, so people can approve before any test or build has ended</source>
        <translation>“%1” có depends_on rỗng: nó mở ngay, nên người ta có thể phê duyệt trước khi bất kỳ kiểm thử hay lần dựng nào kết thúc</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the first step: it opens at once, so people can approve before any test or build has ended</source>
        <translation>“%1” là bước đầu tiên: nó mở ngay, nên người ta có thể phê duyệt trước khi bất kỳ kiểm thử hay lần dựng nào kết thúc</translation>
    </message>
    <message>
        <source>Let the gate depend on the steps whose result a person should see before approving</source>
        <translation>Hãy cho cổng phụ thuộc các bước mà người phê duyệt cần xem kết quả trước</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may fail softly before the gate %2: Buildkite counts a soft failure as satisfied, so the gate opens though it failed</source>
        <translation>“%1” có thể thất bại mềm trước cổng %2: Buildkite coi thất bại mềm là đã thỏa mãn, nên cổng mở dù bước đó thất bại</translation>
    </message>
    <message>
        <source>Drop soft_fail before a gate, or show the result where people approve</source>
        <translation>Hãy bỏ soft_fail trước cổng, hoặc hiện kết quả ở nơi người ta phê duyệt</translation>
    </message>
</context>
<context>
    <name>GitObjects</name>
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
    <name>GitRepository</name>
    <message>
        <source>name a branch, a tag or a commit</source>
        <translation>hãy nêu một nhánh, thẻ hoặc commit</translation>
    </message>
    <message>
        <source>near it are: %1</source>
        <translation>gần đó có: %1</translation>
    </message>
    <message>
        <source>this is a shallow clone: its older commits were not fetched</source>
        <translation>đây là bản sao nông (shallow clone): các commit cũ hơn chưa được tải về</translation>
    </message>
    <message>
        <source>the repository knows no revision &apos;%1&apos;</source>
        <translation>kho không có phiên bản sửa đổi &apos;%1&apos;</translation>
    </message>
    <message>
        <source>several commits begin with &apos;%1&apos;</source>
        <translation>có nhiều commit bắt đầu bằng &apos;%1&apos;</translation>
    </message>
    <message>
        <source>write more of its digits</source>
        <translation>hãy viết thêm chữ số của nó</translation>
    </message>
    <message>
        <source>the repository has no commit yet</source>
        <translation>kho chưa có commit nào</translation>
    </message>
    <message>
        <source>commit the file first</source>
        <translation>hãy commit tệp trước</translation>
    </message>
    <message>
        <source>%1 is a submodule, not a file</source>
        <translation>%1 là submodule, không phải tệp</translation>
    </message>
    <message>
        <source>open the file inside the submodule: it has a history of its own</source>
        <translation>hãy mở tệp bên trong submodule: nó có lịch sử riêng</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 là thư mục, không phải tệp</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>tệp có %1 byte; chỉ đọc tối đa %2</translation>
    </message>
    <message>
        <source>there is no file %1 in that revision</source>
        <translation>không có tệp %1 trong phiên bản sửa đổi đó</translation>
    </message>
    <message>
        <source>there was no file %1 as of %2 (%3: %4)</source>
        <translation>không có tệp %1 tại %2 (%3: %4)</translation>
    </message>
    <message>
        <source>choose a later revision, or give the name it had then</source>
        <translation>hãy chọn phiên bản sửa đổi muộn hơn, hoặc nêu tên của nó lúc đó</translation>
    </message>
    <message>
        <source>only files in a git repository have revisions</source>
        <translation>chỉ tệp trong kho git mới có phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>this is a bare repository: it has no files on the disk</source>
        <translation>đây là kho trần (bare): nó không có tệp trên đĩa</translation>
    </message>
    <message>
        <source>check the branch out somewhere and name the file there</source>
        <translation>hãy checkout nhánh ở đâu đó và nêu tệp ở đó</translation>
    </message>
    <message>
        <source>the file is not inside the repository %1</source>
        <translation>tệp không nằm trong kho %1</translation>
    </message>
    <message>
        <source>%1 and %2 have no commit in common</source>
        <translation>%1 và %2 không có commit chung</translation>
    </message>
    <message>
        <source>the first parent of %1</source>
        <translation>cha đầu tiên của %1</translation>
    </message>
    <message>
        <source>%1 is the first commit: there is nothing to compare it with</source>
        <translation>%1 là commit đầu tiên: không có gì để so sánh</translation>
    </message>
    <message>
        <source>the repository cannot be read: %1</source>
        <translation>không đọc được kho: %1</translation>
    </message>
</context>
<context>
    <name>GraphCommand</name>
    <message>
        <source>The form of the answer: json, dot, mermaid, svg or png.</source>
        <translation>Dạng của câu trả lời: json, dot, mermaid, svg hoặc png.</translation>
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
        <source>The pipelines or build orders; - reads standard input.</source>
        <translation>Các pipeline hoặc thứ tự dựng; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Pipelines and build orders have no common graph; give files of one kind</source>
        <translation>Pipeline và thứ tự dựng không có đồ thị chung; hãy cho các tệp cùng một loại</translation>
    </message>
    <message>
        <source>%1 is for build orders; this is a pipeline</source>
        <translation>%1 dành cho thứ tự dựng; đây là một pipeline</translation>
    </message>
    <message>
        <source>This program was started without fonts, so it cannot paint</source>
        <translation>Chương trình này được khởi động mà không có phông chữ, nên không vẽ được</translation>
    </message>
    <message>
        <source>a worker answers in text: give --format png an --output FILE</source>
        <translation>tiến trình worker trả lời bằng văn bản: hãy cho --format png kèm --output FILE</translation>
    </message>
    <message>
        <source>Prints the graph of one or more Buildkite pipelines under given facts: which steps exist, what they wait for and why. Conan build orders and dependency graphs (JSON) are printed likewise; several are merged. So is one full-task-graph.json or task-graph.json of Taskcluster. Problems of the files are part of the answer and do not change the exit status.</source>
        <translation>In đồ thị của một hoặc nhiều pipeline Buildkite theo các dữ kiện đã cho: có những bước nào, chúng chờ gì và vì sao. Thứ tự dựng và đồ thị phụ thuộc của Conan (JSON) cũng được in như vậy; nếu có nhiều tệp thì chúng được gộp. Một tệp full-task-graph.json hoặc task-graph.json của Taskcluster cũng được in như vậy. Vấn đề của các tệp là một phần của câu trả lời và không làm thay đổi mã thoát.</translation>
    </message>
    <message>
        <source>%1 is for build orders; this is a task graph</source>
        <translation>%1 dành cho thứ tự dựng; đây là một đồ thị tác vụ</translation>
    </message>
</context>
<context>
    <name>GraphInfoReader</name>
    <message>
        <source>This node has no &quot;ref&quot;: expected a graph of &quot;conan graph info --format=json&quot;</source>
        <translation>Nút này không có &quot;ref&quot;: cần một đồ thị của &quot;conan graph info --format=json&quot;</translation>
    </message>
</context>
<context>
    <name>GraphQuery</name>
    <message>
        <source>The search was given up</source>
        <translation>Việc tìm kiếm đã bị dừng</translation>
    </message>
    <message>
        <source>The regular expression takes too long on “%1”</source>
        <translation>Biểu thức chính quy mất quá nhiều thời gian với “%1”</translation>
    </message>
    <message>
        <source>Repeat less within what is repeated: /a+b/ instead of /(a+)+b/</source>
        <translation>Hãy bớt lặp bên trong phần đã lặp: /a+b/ thay vì /(a+)+b/</translation>
    </message>
    <message>
        <source>“docker” is in the name of the step or of its group</source>
        <translation>“docker” có trong tên của bước hoặc của nhóm chứa nó</translation>
    </message>
    <message>
        <source>the whole name: * is any text, ? one character</source>
        <translation>toàn bộ tên: * là chuỗi bất kỳ, ? là một ký tự</translation>
    </message>
    <message>
        <source>text with blanks, as it is</source>
        <translation>chuỗi có dấu cách, giữ nguyên như đã viết</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>biểu thức chính quy</translation>
    </message>
    <message>
        <source>the kind of the task or step; also group:, label:, key:, id:</source>
        <translation>loại (kind) của tác vụ hoặc bước; còn có group:, label:, key:, id:</translation>
    </message>
    <message>
        <source>one of these states; also attention, active, todo, done</source>
        <translation>một trong các trạng thái này; còn có attention, active, todo, done</translation>
    </message>
    <message>
        <source>of build orders; is:gate and is:removed work everywhere</source>
        <translation>của thứ tự dựng; is:gate và is:removed dùng được ở mọi nơi</translation>
    </message>
    <message>
        <source>and 2 steps further on, 1 step back; + and - alone: all the way</source>
        <translation>và thêm 2 bước về phía sau, 1 bước về phía trước; chỉ + hoặc -: đi đến tận cùng</translation>
    </message>
    <message>
        <source>both, either, not; parentheses as usual</source>
        <translation>cả hai, một trong hai, phủ định; dấu ngoặc như thường lệ</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>The query has %1 characters; at most %2 are read</source>
        <translation>Truy vấn có %1 ký tự; chỉ đọc tối đa %2</translation>
    </message>
    <message>
        <source>“)” closes nothing; expected a word or the end</source>
        <translation>“)” không đóng gì cả; cần một từ hoặc kết thúc tại đây</translation>
    </message>
    <message>
        <source>Expected “or”, “)” or the end</source>
        <translation>Cần “or”, “)” hoặc kết thúc tại đây</translation>
    </message>
    <message>
        <source>Expected a number of steps or nothing after %1; what is not wanted begins with !</source>
        <translation>Sau %1 cần một số bước hoặc không có gì; điều không muốn thì bắt đầu bằng !</translation>
    </message>
    <message>
        <source>%1 adds the neighbours of what other words find; expected such a word</source>
        <translation>%1 thêm các bước kề của những gì từ khác tìm được; cần có một từ như vậy</translation>
    </message>
    <message>
        <source>More than %1 parentheses or negations are within each other</source>
        <translation>Có hơn %1 lớp dấu ngoặc hoặc phủ định lồng nhau</translation>
    </message>
    <message>
        <source>Expected what is not wanted after “not” or “!”</source>
        <translation>Sau “not” hoặc “!” cần nêu điều không muốn</translation>
    </message>
    <message>
        <source>Expected a word, a field such as kind:build, or “(”</source>
        <translation>Cần một từ, một trường như kind:build, hoặc “(”</translation>
    </message>
    <message>
        <source>This “(” is not closed; expected “)”</source>
        <translation>Dấu “(” này chưa được đóng; cần “)”</translation>
    </message>
    <message>
        <source>There is no field “%1”; expected one of %2, or the text in quotes</source>
        <translation>Không có trường “%1”; cần một trong %2, hoặc chuỗi trong dấu nháy</translation>
    </message>
    <message>
        <source>Expected a state: %1</source>
        <translation>Cần một trạng thái: %1</translation>
    </message>
    <message>
        <source>Expected a level, two with “-” between, or one and “+”</source>
        <translation>Cần một mức, hai mức với “-” ở giữa, hoặc một mức kèm “+”</translation>
    </message>
    <message>
        <source>Expected gate, removed or tool</source>
        <translation>Cần gate, removed hoặc tool</translation>
    </message>
    <message>
        <source>Expected what a build order says of a package: %1</source>
        <translation>Cần điều mà thứ tự dựng cho biết về gói: %1</translation>
    </message>
    <message>
        <source>Expected a kind</source>
        <translation>Cần một loại (kind)</translation>
    </message>
    <message>
        <source>Expected text, /an expression/ or &quot;text in quotes&quot;</source>
        <translation>Cần một chuỗi, /một biểu thức/ hoặc &quot;chuỗi trong dấu nháy&quot;</translation>
    </message>
    <message>
        <source>These quotes are not closed; expected another &quot;</source>
        <translation>Dấu nháy này chưa được đóng; cần thêm một &quot;</translation>
    </message>
    <message>
        <source>This regular expression is not closed; expected another /</source>
        <translation>Biểu thức chính quy này chưa được đóng; cần thêm một /</translation>
    </message>
    <message>
        <source>Expected a regular expression between the slashes, or the text in quotes</source>
        <translation>Cần một biểu thức chính quy giữa hai dấu gạch chéo, hoặc chuỗi trong dấu nháy</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>Đây không phải biểu thức chính quy: %1</translation>
    </message>
    <message>
        <source>Expected a blank, a comma or the end here</source>
        <translation>Ở đây cần dấu cách, dấu phẩy hoặc kết thúc</translation>
    </message>
    <message>
        <source>of a promotion: what becomes of a label; also reused, undetermined, removed</source>
        <translation>của thăng cấp: điều xảy ra với một nhãn; còn có reused, undetermined, removed</translation>
    </message>
    <message>
        <source>Expected what a promotion makes of a label: %1</source>
        <translation>Cần điều mà thăng cấp làm với nhãn: %1</translation>
    </message>
</context>
<context>
    <name>GraphShelf</name>
    <message>
        <source>decision task</source>
        <translation>tác vụ quyết định</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>thăng cấp</translation>
    </message>
    <message>
        <source>action</source>
        <translation>hành động</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>hành động %1</translation>
    </message>
    <message>
        <source>neither a decision nor an action</source>
        <translation>tác vụ không phải quyết định cũng không phải hành động</translation>
    </message>
    <message>
        <source>no ID: a phase that was skipped</source>
        <translation>không có mã: một giai đoạn đã bị bỏ qua</translation>
    </message>
    <message>
        <source>this is no task ID</source>
        <translation>đây không phải mã tác vụ</translation>
    </message>
    <message>
        <source>nothing is known of this ID: not in the folder</source>
        <translation>không biết gì về mã này: không có trong thư mục</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>việc đọc đã bị dừng</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>không đọc được %1: %2</translation>
    </message>
    <message>
        <source>no %1: made by %2, cannot be used</source>
        <translation>không có %1: do %2 tạo, không dùng được</translation>
    </message>
    <message>
        <source>no %1, cannot be used</source>
        <translation>không có %1, không dùng được</translation>
    </message>
    <message>
        <source>made by %1, cannot be used</source>
        <translation>do %1 tạo, không dùng được</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>the first line is to be two numbers, of nodes and of edges</source>
        <translation>dòng đầu tiên phải là hai số: số nút và số cạnh</translation>
    </message>
    <message>
        <source>more than %1 nodes or %2 edges are not read</source>
        <translation>không đọc đồ thị có hơn %1 nút hoặc %2 cạnh</translation>
    </message>
    <message>
        <source>the first line ends after two numbers</source>
        <translation>dòng đầu tiên phải kết thúc sau hai số</translation>
    </message>
    <message>
        <source>node %1 of %2 is to be a line &quot;width height kind label&quot;</source>
        <translation>nút %1 trên %2 phải là một dòng &quot;width height kind label&quot;</translation>
    </message>
    <message>
        <source>edge %1 of %2 is to be a line of two numbers of nodes below %3</source>
        <translation>cạnh %1 trên %2 phải là một dòng gồm hai số thứ tự nút nhỏ hơn %3</translation>
    </message>
    <message>
        <source>nothing is expected after the last edge</source>
        <translation>sau cạnh cuối cùng không được có gì nữa</translation>
    </message>
</context>
<context>
    <name>GroupEvidence</name>
    <message>
        <source>this is no list of artifacts</source>
        <translation>đây không phải danh sách tạo phẩm</translation>
    </message>
</context>
<context>
    <name>GroupSource</name>
    <message>
        <source>the engine answered with the group %1 instead of %2</source>
        <translation>bộ máy chạy trả lời với nhóm %1 thay vì %2</translation>
    </message>
    <message>
        <source>the list of this group does not end after %1 pages</source>
        <translation>danh sách của nhóm này vẫn chưa hết sau %1 trang</translation>
    </message>
    <message>
        <source>the list of this group leads back to a page that was read already</source>
        <translation>danh sách của nhóm này dẫn trở lại một trang đã đọc</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>the packed file is broken or cut off</source>
        <translation>tệp nén bị hỏng hoặc bị cắt cụt</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>hãy tải lại tệp</translation>
    </message>
    <message>
        <source>cannot be unpacked: no memory</source>
        <translation>không giải nén được: thiếu bộ nhớ</translation>
    </message>
    <message numerus="yes">
        <source>unpacks to more than the limit of %n byte(s)</source>
        <translation>
            <numerusform>khi giải nén vượt quá giới hạn %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be unpacked: %1</source>
        <translation>không giải nén được: %1</translation>
    </message>
    <message>
        <source>free some space</source>
        <translation>hãy giải phóng chỗ trống</translation>
    </message>
    <message>
        <source>Unpacking was stopped</source>
        <translation>Việc giải nén đã bị dừng</translation>
    </message>
</context>
<context>
    <name>Hawk</name>
    <message>
        <source>this client id cannot be sent: it holds a quote, a backslash or a line end</source>
        <translation>không gửi được client id này: nó chứa dấu nháy, dấu gạch chéo ngược hoặc ký tự xuống dòng</translation>
    </message>
    <message>
        <source>these credentials do not fit into a request: the server takes %1 bytes</source>
        <translation>thông tin xác thực này không vừa trong một yêu cầu: máy chủ chỉ nhận %1 byte</translation>
    </message>
    <message>
        <source>sign in again and ask for fewer scopes</source>
        <translation>hãy đăng nhập lại và xin ít quyền (scope) hơn</translation>
    </message>
    <message>
        <source>the certificate of these credentials is none of version 1</source>
        <translation>chứng chỉ của thông tin xác thực này không thuộc phiên bản 1</translation>
    </message>
    <message>
        <source>these credentials are not valid yet</source>
        <translation>thông tin xác thực này chưa có hiệu lực</translation>
    </message>
    <message>
        <source>these credentials have expired: sign in again</source>
        <translation>thông tin xác thực này đã hết hạn: hãy đăng nhập lại</translation>
    </message>
    <message>
        <source>these credentials are refused by the server: they are for more than 31 days</source>
        <translation>thông tin xác thực này bị máy chủ từ chối: thời hạn của nó hơn 31 ngày</translation>
    </message>
    <message>
        <source>TASKCLUSTER_CERTIFICATE is no JSON object</source>
        <translation>TASKCLUSTER_CERTIFICATE không phải đối tượng JSON</translation>
    </message>
    <message>
        <source>set it as `taskcluster signin` prints it, or leave it out</source>
        <translation>hãy đặt đúng như `taskcluster signin` in ra, hoặc bỏ nó đi</translation>
    </message>
</context>
<context>
    <name>HookAction</name>
    <message>
        <source>the action “%1” is of the kind “%2”, which cannot be fired from here</source>
        <translation>hành động “%1” thuộc loại (kind) “%2”, không kích hoạt được từ đây</translation>
    </message>
    <message>
        <source>fire it from the page of the task group</source>
        <translation>hãy kích hoạt nó từ trang của nhóm tác vụ</translation>
    </message>
    <message>
        <source>the action “%1” names no hook: hookGroupId, hookId and hookPayload are needed</source>
        <translation>hành động “%1” không nêu hook nào: cần có hookGroupId, hookId và hookPayload</translation>
    </message>
    <message>
        <source>download actions.json again</source>
        <translation>hãy tải lại actions.json</translation>
    </message>
    <message>
        <source>this is no actions.json: it has no list “actions”</source>
        <translation>đây không phải actions.json: nó không có danh sách “actions”</translation>
    </message>
    <message>
        <source>download the artifact public/actions.json of the decision task</source>
        <translation>hãy tải tạo phẩm public/actions.json của tác vụ quyết định</translation>
    </message>
    <message>
        <source>there is no action “%1” that applies to a task group</source>
        <translation>không có hành động “%1” nào áp dụng cho nhóm tác vụ</translation>
    </message>
    <message>
        <source>choose a graph whose project offers it</source>
        <translation>hãy chọn một đồ thị thuộc dự án có hành động này</translation>
    </message>
</context>
<context>
    <name>InstallCheck</name>
    <message>
        <source>%1: wanted package id %2, but what conan answered is no graph: nothing is proven</source>
        <translation>%1: cần mã gói %2, nhưng câu trả lời của conan không phải đồ thị: chưa chứng minh được gì</translation>
    </message>
    <message>
        <source>Slipway needs a Conan 2 that knows --format=json</source>
        <translation>Slipway cần bản Conan 2 hỗ trợ --format=json</translation>
    </message>
    <message>
        <source>%1: wanted recipe revision %2, conan took %3: no lockfile?</source>
        <translation>%1: cần phiên bản sửa đổi công thức %2, nhưng conan lấy %3: thiếu tệp khóa?</translation>
    </message>
    <message>
        <source>%1: wanted package id %2, conan built %3: wrong profile?</source>
        <translation>%1: cần mã gói %2, nhưng conan dựng %3: sai hồ sơ (profile)?</translation>
    </message>
    <message>
        <source>%1: wanted package id %2, but conan&apos;s graph has no such package</source>
        <translation>%1: cần mã gói %2, nhưng đồ thị của conan không có gói như vậy</translation>
    </message>
    <message>
        <source>look at the graph that is kept as an artifact</source>
        <translation>hãy xem đồ thị được giữ lại làm tạo phẩm</translation>
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
    <name>JobExpansion</name>
    <message>
        <source>the matrix</source>
        <translation>ma trận</translation>
    </message>
    <message>
        <source>the dimension &quot;%1&quot;</source>
        <translation>chiều “%1”</translation>
    </message>
    <message>
        <source>%1 stands for no dimension of the matrix</source>
        <translation>%1 không ứng với chiều nào của ma trận</translation>
    </message>
    <message>
        <source>write {{matrix}} for a plain list, {{matrix.NAME}} for a dimension of that name</source>
        <translation>hãy viết {{matrix}} cho danh sách đơn giản, {{matrix.NAME}} cho chiều có tên đó</translation>
    </message>
    <message numerus="yes">
        <source>the matrix has more than %n dimension(s)</source>
        <translation>
            <numerusform>ma trận có hơn %n chiều</numerusform>
        </translation>
    </message>
    <message>
        <source>split the step in several</source>
        <translation>hãy chia bước thành nhiều bước</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n element(s)</source>
        <translation>
            <numerusform>%1 có hơn %n phần tử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>an element of %1 is longer than %n byte(s)</source>
        <translation>
            <numerusform>một phần tử của %1 dài hơn %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>put the text into a file or variable that the element names</source>
        <translation>hãy đặt văn bản vào một tệp hoặc biến mà phần tử nêu tên</translation>
    </message>
    <message numerus="yes">
        <source>the matrix has more than %n adjustment(s)</source>
        <translation>
            <numerusform>ma trận có hơn %n điều chỉnh</numerusform>
        </translation>
    </message>
    <message>
        <source>an adjustment of the matrix does not name exactly its dimensions</source>
        <translation>một điều chỉnh của ma trận không nêu đúng các chiều của nó</translation>
    </message>
    <message>
        <source>write the element itself: with: ELEMENT</source>
        <translation>hãy viết chính phần tử: with: ELEMENT</translation>
    </message>
    <message>
        <source>give &apos;with&apos; a value for each of: %1</source>
        <translation>hãy cho &apos;with&apos; một giá trị cho từng mục: %1</translation>
    </message>
    <message numerus="yes">
        <source>the matrix makes more than %n job(s)</source>
        <translation>
            <numerusform>ma trận tạo ra hơn %n công việc</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out elements or split the step in several</source>
        <translation>hãy bớt phần tử hoặc chia bước thành nhiều bước</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>the step makes more than %n job(s), as many as one build may have</source>
        <translation>
            <numerusform>bước tạo ra hơn %n công việc, mức tối đa của một lượt dựng</numerusform>
        </translation>
    </message>
    <message>
        <source>lower &apos;parallelism&apos;</source>
        <translation>hãy giảm &apos;parallelism&apos;</translation>
    </message>
    <message>
        <source>a step may have either &apos;matrix&apos; or &apos;parallelism&apos;, not both</source>
        <translation>một bước chỉ có thể có &apos;matrix&apos; hoặc &apos;parallelism&apos;, không được cả hai</translation>
    </message>
    <message>
        <source>make the index a dimension of the matrix</source>
        <translation>hãy biến chỉ số thành một chiều của ma trận</translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n công việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s) left out by an adjustment</source>
        <translation>
            <numerusform>%n tổ hợp bị một adjustment loại ra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n job(s) of %1 at once</source>
        <translation>
            <numerusform>cùng lúc nhiều nhất %n công việc của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, whichever is ready</source>
        <translation>%1, cái nào sẵn sàng thì chạy</translation>
    </message>
    <message>
        <source>%1, in the order they were created</source>
        <translation>%1, theo thứ tự được tạo</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1, except %2</source>
        <translation>%1, trừ %2</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>nhánh %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>thông điệp %1</translation>
    </message>
    <message>
        <source>does not wait for that build</source>
        <translation>không chờ lượt dựng đó</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <translation>%1 nếu %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Đồng thời</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Độ ưu tiên</translation>
    </message>
    <message>
        <source>Ends early</source>
        <translation>Kết thúc sớm</translation>
    </message>
    <message>
        <source>as soon as the build starts to fail</source>
        <translation>ngay khi lượt dựng bắt đầu thất bại</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Bí mật</translation>
    </message>
    <message>
        <source>Only if changed</source>
        <translation>Chỉ khi có thay đổi</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>Bộ nhớ đệm</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Tells</source>
        <translation>Thông báo cho</translation>
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
    <name>JsonCursor</name>
    <message>
        <source>The file starts with a byte order mark, which JSON does not allow</source>
        <translation>Tệp bắt đầu bằng dấu thứ tự byte (BOM), điều JSON không cho phép</translation>
    </message>
    <message>
        <source>save it as UTF-8 without a byte order mark, or open it tolerantly</source>
        <translation>hãy lưu nó dạng UTF-8 không có dấu thứ tự byte, hoặc mở nó ở chế độ chịu lỗi</translation>
    </message>
    <message numerus="yes">
        <source>The JSON is nested deeper than the limit of %n level(s)</source>
        <translation>
            <numerusform>JSON lồng nhau sâu hơn giới hạn %n lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a comma or the end of the object</source>
        <translation>dấu phẩy hoặc chỗ kết thúc đối tượng</translation>
    </message>
    <message>
        <source>a comma or the end of the list</source>
        <translation>dấu phẩy hoặc chỗ kết thúc danh sách</translation>
    </message>
    <message>
        <source>There is a comma before this end of an object; JSON wants another member after it</source>
        <translation>Có dấu phẩy trước chỗ kết thúc đối tượng này; sau dấu phẩy JSON cần thêm một mục</translation>
    </message>
    <message>
        <source>There is a comma before this end of a list; JSON wants another value after it</source>
        <translation>Có dấu phẩy trước chỗ kết thúc danh sách này; sau dấu phẩy JSON cần thêm một giá trị</translation>
    </message>
    <message>
        <source>remove the comma, or open the file tolerantly</source>
        <translation>hãy bỏ dấu phẩy, hoặc mở tệp ở chế độ chịu lỗi</translation>
    </message>
    <message>
        <source>a member&apos;s name in double quotes</source>
        <translation>tên của một mục trong dấu nháy kép</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dấu hai chấm</translation>
    </message>
    <message>
        <source>This is no UTF-8 text</source>
        <translation>Đây không phải văn bản UTF-8</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>hãy lưu tệp dạng UTF-8</translation>
    </message>
    <message>
        <source>A \u in a JSON text wants four hexadecimal digits</source>
        <translation>Sau \u trong chuỗi JSON phải có bốn chữ số thập lục phân</translation>
    </message>
    <message>
        <source>This backslash starts no escape that JSON knows</source>
        <translation>Dấu gạch chéo ngược này không mở đầu ký hiệu thoát nào mà JSON biết</translation>
    </message>
    <message>
        <source>This text is not closed on its line, or holds a control character</source>
        <translation>Chuỗi này không được đóng trên cùng dòng, hoặc chứa ký tự điều khiển</translation>
    </message>
    <message>
        <source>The file ends inside the text that starts here</source>
        <translation>Tệp kết thúc bên trong chuỗi bắt đầu ở đây</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>một giá trị</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>This is no number as JSON writes them</source>
        <translation>Đây không phải số theo cách viết của JSON</translation>
    </message>
    <message>
        <source>The JSON value is complete, but the file goes on here</source>
        <translation>Giá trị JSON đã trọn vẹn, nhưng tệp còn tiếp tục ở đây</translation>
    </message>
    <message>
        <source>remove what follows the value</source>
        <translation>hãy bỏ phần theo sau giá trị</translation>
    </message>
    <message>
        <source>The file ends here; expected %1</source>
        <translation>Tệp kết thúc ở đây; cần %1</translation>
    </message>
    <message>
        <source>the file seems to be cut off</source>
        <translation>tệp có vẻ bị cắt cụt</translation>
    </message>
    <message>
        <source>NaN and Infinity are no JSON values; expected %1</source>
        <translation>NaN và Infinity không phải giá trị JSON; cần %1</translation>
    </message>
    <message>
        <source>JSON knows no comments; expected %1</source>
        <translation>JSON không có chú thích; cần %1</translation>
    </message>
    <message>
        <source>remove the comment, or open the file tolerantly</source>
        <translation>hãy bỏ chú thích, hoặc mở tệp ở chế độ chịu lỗi</translation>
    </message>
    <message>
        <source>Expected %1 here</source>
        <translation>Ở đây cần %1</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>Expected an object of names and values</source>
        <translation>Cần một đối tượng gồm các tên và giá trị</translation>
    </message>
    <message>
        <source>“%1” is to be %2</source>
        <translation>“%1” phải %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>là một chuỗi</translation>
    </message>
    <message>
        <source>put the number in quotes</source>
        <translation>hãy đặt con số trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>là true hoặc false</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>là số nguyên từ %1 trở lên</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>là một danh sách chuỗi</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>là một đối tượng</translation>
    </message>
</context>
<context>
    <name>JsonKind</name>
    <message>
        <source>a Conan lockfile</source>
        <translation>một tệp khóa Conan</translation>
    </message>
    <message>
        <source>a Conan profile as JSON</source>
        <translation>một hồ sơ (profile) Conan dạng JSON</translation>
    </message>
    <message>
        <source>a Buildkite pipeline</source>
        <translation>một pipeline Buildkite</translation>
    </message>
    <message>
        <source>a task graph</source>
        <translation>một đồ thị tác vụ</translation>
    </message>
    <message>
        <source>a Conan package list</source>
        <translation>một danh sách gói Conan</translation>
    </message>
    <message>
        <source>a Conan deployment report</source>
        <translation>một báo cáo triển khai của Conan</translation>
    </message>
    <message>
        <source>a web page; Conan writes it with --format=html</source>
        <translation>một trang web; Conan ghi nó với --format=html</translation>
    </message>
    <message>
        <source>a Conan profile</source>
        <translation>một hồ sơ (profile) Conan</translation>
    </message>
    <message>
        <source>a conanfile.txt</source>
        <translation>một tệp conanfile.txt</translation>
    </message>
    <message>
        <source>a conanfile.py</source>
        <translation>một tệp conanfile.py</translation>
    </message>
    <message>
        <source>what Conan prints for people; write the file with --format=json and without its messages</source>
        <translation>những gì Conan in cho người đọc; hãy ghi tệp bằng --format=json và không kèm các thông báo của Conan</translation>
    </message>
</context>
<context>
    <name>JsonMessage</name>
    <message>
        <source>&quot;%1&quot; stands in the message twice</source>
        <translation>&quot;%1&quot; xuất hiện hai lần trong thông điệp</translation>
    </message>
    <message>
        <source>The JSON message cannot be read at character %1 of line %2: %3</source>
        <translation>Không đọc được thông điệp JSON tại ký tự %1 của dòng %2: %3</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>cần một số nguyên</translation>
    </message>
    <message>
        <source>a whole number of 32 bits is wanted, not %1</source>
        <translation>cần một số nguyên 32 bit, không phải %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true: Bazel does not read it and takes the answer for a success</source>
        <translation>&quot;%1&quot; là true: Bazel không đọc nó và coi câu trả lời là thành công</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in camelCase: Bazel passes over it</source>
        <translation>&quot;%1&quot; không viết theo camelCase: Bazel bỏ qua nó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null: Bazel cannot read such an answer</source>
        <translation>&quot;%1&quot; là null: Bazel không đọc được câu trả lời như vậy</translation>
    </message>
</context>
<context>
    <name>JsonTemplate</name>
    <message>
        <source>give what the hook&apos;s template asks for</source>
        <translation>hãy cho những gì mà mẫu của hook yêu cầu</translation>
    </message>
    <message>
        <source>“%1” at %2 is more than Slipway can render: only names with dots are</source>
        <translation>“%1” tại %2 vượt quá những gì Slipway kết xuất được: chỉ hỗ trợ tên có dấu chấm</translation>
    </message>
    <message>
        <source>fire this action from the page of the task group</source>
        <translation>hãy kích hoạt hành động này từ trang của nhóm tác vụ</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>Slipway shows a release as one graph, runs it on this machine and waits for a person at every gate.</source>
        <translation>Slipway hiển thị một bản phát hành thành một đồ thị, chạy nó trên máy này và chờ con người ở mỗi cổng.</translation>
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
        <source>--scenario %1: expected one of %2</source>
        <translation>--scenario %1: cần một trong %2</translation>
    </message>
    <message>
        <source>Plan for a scenario: %1, or one of the release file beside the pipeline.</source>
        <translation>Lập kế hoạch cho một kịch bản: %1, hoặc một kịch bản của tệp phát hành bên cạnh pipeline.</translation>
    </message>
    <message>
        <source>only one pipeline can be opened at a time</source>
        <translation>mỗi lần chỉ mở được một pipeline</translation>
    </message>
    <message>
        <source>The pipeline or build order to open; several build orders are merged. Or the address of a build of Buildkite or a task group of Taskcluster.</source>
        <translation>Pipeline hoặc thứ tự dựng cần mở; nhiều thứ tự dựng sẽ được gộp. Hoặc địa chỉ của một lượt dựng Buildkite hay một nhóm tác vụ Taskcluster.</translation>
    </message>
    <message>
        <source>The pipeline a build was made from (with the address of a build).</source>
        <translation>Pipeline đã tạo ra lượt dựng (dùng cùng địa chỉ của lượt dựng).</translation>
    </message>
    <message>
        <source>--definition belongs to the address of a build</source>
        <translation>--definition phải đi cùng địa chỉ của một lượt dựng</translation>
    </message>
    <message>
        <source>only one address can be opened at a time, and no file with it</source>
        <translation>mỗi lần chỉ mở được một địa chỉ, và không kèm tệp nào</translation>
    </message>
    <message>
        <source>--run is for files: what has an address runs elsewhere</source>
        <translation>--run dành cho tệp: những gì có địa chỉ thì chạy ở nơi khác</translation>
    </message>
    <message>
        <source>Bring a pane to the front: artifacts, steps, annotations, timeline, problems, promotion, workers or source.</source>
        <translation>Đưa một bảng lên trước: artifacts, steps, annotations, timeline, problems, promotion, workers hoặc source.</translation>
    </message>
</context>
<context>
    <name>LayoutCommand</name>
    <message>
        <source>--direction %1 is not known; layout draws lr (left to right) or tb (top to bottom)</source>
        <translation>không có --direction %1; layout vẽ theo lr (trái sang phải) hoặc tb (trên xuống dưới)</translation>
    </message>
    <message>
        <source>--format %1 is not known; layout prints text or json</source>
        <translation>không có --format %1; layout in text hoặc json</translation>
    </message>
    <message>
        <source>Lays out the graph of a pipeline, a Conan build order, a task graph, or a graph as text (&quot;n m&quot;, n lines &quot;width height kind label&quot;, m lines &quot;u v&quot; where v depends on u). Prints a line &quot;x y&quot; for each node, its centre, then a line &quot;k x1 y1 ... xk yk&quot; for each edge in the file&apos;s order, from the centre of what is waited for to the centre of what waits; &quot;0&quot; for an edge that is not drawn. The milliseconds that the layout took, without reading and printing, are a line on stderr.</source>
        <translation>Bố trí đồ thị của một pipeline, một thứ tự dựng Conan, một đồ thị tác vụ, hoặc một đồ thị dạng văn bản (&quot;n m&quot;, n dòng &quot;width height kind label&quot;, m dòng &quot;u v&quot; trong đó v phụ thuộc u). In một dòng &quot;x y&quot; cho mỗi nút, là tâm của nó, rồi một dòng &quot;k x1 y1 ... xk yk&quot; cho mỗi cạnh theo thứ tự trong tệp, từ tâm của nút được chờ đến tâm của nút đang chờ; &quot;0&quot; cho cạnh không được vẽ. Số mili giây mà việc bố trí đã dùng, không tính việc đọc và in, là một dòng trên stderr.</translation>
    </message>
    <message>
        <source>Looks longer for an order with fewer crossings.</source>
        <translation>Tìm lâu hơn để có thứ tự ít giao cắt hơn.</translation>
    </message>
    <message>
        <source>Puts nodes of one kind with the same neighbours into blocks of cells; edges at a block run together up to its border.</source>
        <translation>Xếp các nút cùng loại và có cùng các nút kề thành những khối ô; các cạnh tại một khối đi chung cho đến viền của khối.</translation>
    </message>
    <message>
        <source>Does not draw edges that other edges imply: their line is 0.</source>
        <translation>Không vẽ các cạnh suy ra được từ cạnh khác: dòng của chúng là 0.</translation>
    </message>
    <message>
        <source>lr: from left to right, tb: from top to bottom. Graphs as text run tb by default, documents lr.</source>
        <translation>lr: từ trái sang phải, tb: từ trên xuống dưới. Mặc định đồ thị dạng văn bản đi theo tb, tài liệu đi theo lr.</translation>
    </message>
    <message>
        <source>The form of the answer: text or json.</source>
        <translation>Dạng của câu trả lời: text hoặc json.</translation>
    </message>
    <message>
        <source>The document or graph; - reads standard input.</source>
        <translation>Tài liệu hoặc đồ thị; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>layout wants one FILE, got %1</source>
        <translation>layout cần một FILE, nhưng nhận %1</translation>
    </message>
</context>
<context>
    <name>LevelRuler</name>
    <message>
        <source>Level %1</source>
        <translation>Mức %1</translation>
    </message>
    <message>
        <source>Not in the order</source>
        <translation>Không có trong thứ tự</translation>
    </message>
    <message numerus="yes">
        <source>Level %1 · %n package(s)</source>
        <translation>
            <numerusform>Mức %1 · %n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>When all is built</source>
        <translation>Khi mọi thứ đã dựng xong</translation>
    </message>
</context>
<context>
    <name>LinkLegend</name>
    <message>
        <source>Link between builds: for people, no engine waits for it</source>
        <translation>Liên kết giữa các lượt dựng: chỉ dành cho con người, không bộ máy chạy nào chờ nó</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>script not found: %1 was not analysed</source>
        <translation>không tìm thấy script: %1 không được phân tích</translation>
    </message>
    <message>
        <source>%1: uploads further steps when it runs</source>
        <translation>%1: tải thêm các bước lên khi chạy</translation>
    </message>
    <message>
        <source>%1: no step that Buildkite knows</source>
        <translation>%1: không phải bước mà Buildkite biết</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>lint wants at least one FILE</source>
        <translation>lint cần ít nhất một FILE</translation>
    </message>
    <message>
        <source>--format %1 is not known; lint prints %2</source>
        <translation>không rõ --format %1; lint in %2</translation>
    </message>
    <message>
        <source>--reason belongs to --suppress RULE:NODE</source>
        <translation>--reason đi cùng --suppress RULE:NODE</translation>
    </message>
    <message>
        <source>&apos;--suppress %1&apos; is not of the form RULE:NODE</source>
        <translation>&apos;--suppress %1&apos; không có dạng RULE:NODE</translation>
    </message>
    <message>
        <source>--suppress wants a --reason: who reads it later must understand why</source>
        <translation>--suppress cần --reason: người đọc sau này phải hiểu vì sao</translation>
    </message>
    <message>
        <source>--suppress works on one file on disk: the release file lies beside it</source>
        <translation>--suppress chỉ làm việc với một tệp trên đĩa: tệp phát hành nằm bên cạnh nó</translation>
    </message>
    <message>
        <source>Looks for what is wrong or doubtful about Buildkite pipelines in every scenario. Ends with 1 if there is an error that nobody suppressed, with 0 otherwise.</source>
        <translation>Tìm những điều sai hoặc đáng ngờ của pipeline Buildkite trong mọi kịch bản. Kết thúc với 1 nếu có lỗi chưa ai bỏ qua, ngược lại với 0.</translation>
    </message>
    <message>
        <source>The form of the answer: text, json or sarif.</source>
        <translation>Dạng của câu trả lời: text, json hoặc sarif.</translation>
    </message>
    <message>
        <source>Accepts a finding: writes it into the release file. An empty NODE means the whole file.</source>
        <translation>Chấp nhận một phát hiện: ghi nó vào tệp phát hành. NODE rỗng nghĩa là cả tệp.</translation>
    </message>
    <message>
        <source>RULE:NODE</source>
        <translation>RULE:NODE</translation>
    </message>
    <message>
        <source>Why the finding is accepted.</source>
        <translation>Vì sao phát hiện được chấp nhận.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>VĂN BẢN</translation>
    </message>
    <message>
        <source>The pipelines; - reads standard input.</source>
        <translation>Các pipeline; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>--suppress is about the file as it is on the disk: leave out --revision</source>
        <translation>--suppress áp dụng cho tệp hiện có trên đĩa: hãy bỏ --revision</translation>
    </message>
    <message>
        <source>Writes the 0 or 1 it would end with to a file and ends with 0: for a build that goes on and lets a test judge.</source>
        <translation>Ghi mã thoát 0 hoặc 1 lẽ ra có vào một tệp rồi kết thúc với 0: dành cho lượt dựng vẫn chạy tiếp và để một bài kiểm thử đánh giá.</translation>
    </message>
</context>
<context>
    <name>LintOutput</name>
    <message>
        <source>[suppressed: %1]</source>
        <translation>[đã bỏ qua: %1]</translation>
    </message>
    <message>
        <source>%1 % of the steps (%2 of %3) could not be analysed: %4</source>
        <translation>%1 % số bước (%2 trên %3) không phân tích được: %4</translation>
    </message>
</context>
<context>
    <name>LintRules</name>
    <message>
        <source>A failed annotation would fail the step</source>
        <translation>Chú thích thất bại sẽ làm bước thất bại</translation>
    </message>
    <message>
        <source>An annotation shows a name that nobody can download</source>
        <translation>Chú thích hiện một tên mà không ai tải xuống được</translation>
    </message>
    <message>
        <source>A tag build waits for or leaves out what a nightly makes by itself</source>
        <translation>Lượt dựng của thẻ phải chờ hoặc bỏ đi những gì lượt hằng đêm tự làm</translation>
    </message>
    <message>
        <source>An annotation may show a file pattern instead of files</source>
        <translation>Chú thích có thể hiện mẫu tệp thay cho các tệp</translation>
    </message>
    <message>
        <source>Failure of a gate is allowed, which opens more than meant</source>
        <translation>Cho phép cổng thất bại, khiến mở nhiều hơn dự định</translation>
    </message>
    <message>
        <source>Several steps write one annotation context</source>
        <translation>Nhiều bước ghi cùng một ngữ cảnh chú thích</translation>
    </message>
    <message>
        <source>Something is uploaded and nothing announces it</source>
        <translation>Có thứ được tải lên mà không có gì công bố nó</translation>
    </message>
    <message>
        <source>An error annotation survives a successful retry</source>
        <translation>Chú thích lỗi vẫn còn sau lần thử lại thành công</translation>
    </message>
    <message>
        <source>An explicit depends_on walks around a gate</source>
        <translation>depends_on tường minh đi vòng qua một cổng</translation>
    </message>
    <message>
        <source>Where a condition removes the gate, the step behind it publishes without approval</source>
        <translation>Khi điều kiện loại cổng, bước sau nó phát hành công khai mà không cần phê duyệt</translation>
    </message>
    <message>
        <source>A step publishes and no gate stands before it</source>
        <translation>Một bước phát hành công khai mà không có cổng nào đứng trước</translation>
    </message>
    <message>
        <source>depends_on names a step that does not exist</source>
        <translation>depends_on nêu một bước không tồn tại</translation>
    </message>
    <message>
        <source>Steps wait for each other in a circle</source>
        <translation>Các bước chờ lẫn nhau theo vòng tròn</translation>
    </message>
    <message>
        <source>A key is used twice, or has the form of a UUID</source>
        <translation>Một khóa được dùng hai lần, hoặc có dạng UUID</translation>
    </message>
    <message>
        <source>No scenario lets the step run</source>
        <translation>Không kịch bản nào cho bước này chạy</translation>
    </message>
    <message>
        <source>A condition is always true, always false, or cannot be decided</source>
        <translation>Một điều kiện luôn đúng, luôn sai, hoặc không quyết định được</translation>
    </message>
    <message>
        <source>A group does something else than it seems to</source>
        <translation>Một nhóm làm điều khác với vẻ ngoài của nó</translation>
    </message>
    <message>
        <source>A wait beside a block is ignored; an input holds nothing by itself</source>
        <translation>Bước wait cạnh một block không được tính; bước input tự nó không giữ lại gì</translation>
    </message>
    <message>
        <source>What cannot be done twice is retried</source>
        <translation>Việc không thể làm hai lần lại được thử lại</translation>
    </message>
    <message>
        <source>Work that can fail follows what cannot be taken back</source>
        <translation>Việc có thể thất bại đứng sau việc không thể rút lại</translation>
    </message>
    <message>
        <source>An artifact is downloaded that no step uploads, or too early</source>
        <translation>Một tạo phẩm được tải xuống mà không bước nào tải lên, hoặc tải xuống quá sớm</translation>
    </message>
    <message>
        <source>A step that others wait for has no timeout</source>
        <translation>Một bước mà bước khác chờ không có giới hạn thời gian</translation>
    </message>
    <message>
        <source>A secret can be read by more people than it should</source>
        <translation>Một bí mật bị nhiều người đọc được hơn mức cần thiết</translation>
    </message>
    <message>
        <source>A gate asks too little of who opens it and what they enter</source>
        <translation>Một cổng đòi hỏi quá ít về người mở nó và nội dung họ nhập</translation>
    </message>
    <message>
        <source>A build that waits at a gate shows as passed</source>
        <translation>Lượt dựng đang chờ ở cổng hiện là đã đạt</translation>
    </message>
    <message>
        <source>A gate opens before anything has been tested</source>
        <translation>Một cổng mở trước khi có gì được kiểm thử</translation>
    </message>
    <message>
        <source>A build could pass without making what is expected of it</source>
        <translation>Một lượt dựng có thể đạt mà không tạo ra những gì được mong đợi</translation>
    </message>
    <message>
        <source>A soft failure before a gate does not hold it</source>
        <translation>Thất bại mềm trước cổng không giữ cổng lại</translation>
    </message>
    <message>
        <source>Two builds may race for a moving tag</source>
        <translation>Hai lượt dựng có thể tranh nhau một thẻ di động</translation>
    </message>
    <message>
        <source>A cleanup also deletes what belongs to another variant</source>
        <translation>Việc dọn dẹp cũng xóa những gì thuộc về biến thể khác</translation>
    </message>
    <message>
        <source>A release uses something that may be another thing tomorrow</source>
        <translation>Một bản phát hành dùng thứ mà ngày mai có thể đã khác</translation>
    </message>
    <message>
        <source>A limit of the platform is passed</source>
        <translation>Vượt quá một giới hạn của nền tảng</translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>không tạo được thư mục %1</translation>
    </message>
    <message>
        <source>the log cannot be written: %1</source>
        <translation>không ghi được nhật ký: %1</translation>
    </message>
    <message>
        <source>[Slipway: the first %1 of this log are left out. The engine has all of it.]</source>
        <translation>[Slipway: %1 đầu tiên của nhật ký này bị lược bỏ. Bộ máy chạy có đầy đủ.]</translation>
    </message>
    <message>
        <source>make room on the disk</source>
        <translation>hãy giải phóng dung lượng đĩa</translation>
    </message>
    <message>
        <source>part of the log is missing</source>
        <translation>một phần nhật ký bị thiếu</translation>
    </message>
    <message>
        <source>the log is larger than %1: the rest is left out</source>
        <translation>nhật ký lớn hơn %1: phần còn lại bị lược bỏ</translation>
    </message>
    <message>
        <source>see it on the engine&apos;s own page</source>
        <translation>hãy xem nó trên trang của chính bộ máy chạy</translation>
    </message>
</context>
<context>
    <name>LogFollowing</name>
    <message>
        <source>the first %1 are left out</source>
        <translation>%1 đầu tiên bị lược bỏ</translation>
    </message>
    <message>
        <source>Fetching the log from the engine…</source>
        <translation>Đang tải nhật ký từ bộ máy chạy…</translation>
    </message>
    <message>
        <source>Followed: new lines come as the job writes them</source>
        <translation>Đang theo dõi: các dòng mới hiện ra khi công việc ghi chúng</translation>
    </message>
    <message>
        <source>Followed: new lines come as the job writes them; %1</source>
        <translation>Đang theo dõi: các dòng mới hiện ra khi công việc ghi chúng; %1</translation>
    </message>
    <message>
        <source>The job has ended, and all of its log is here</source>
        <translation>Công việc đã kết thúc, và toàn bộ nhật ký của nó ở đây</translation>
    </message>
    <message>
        <source>The job has ended, and its log is here; %1</source>
        <translation>Công việc đã kết thúc, và nhật ký của nó ở đây; %1</translation>
    </message>
    <message>
        <source>The log cannot be fetched now: %1</source>
        <translation>Hiện không tải được nhật ký: %1</translation>
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
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Will be built</source>
        <translation>Sẽ được dựng</translation>
    </message>
    <message>
        <source>Will be built in its editable checkout</source>
        <translation>Sẽ được dựng trong bản checkout editable của nó</translation>
    </message>
    <message>
        <source>In the cache</source>
        <translation>Có trong bộ nhớ đệm</translation>
    </message>
    <message>
        <source>Comes from a remote</source>
        <translation>Lấy từ kho từ xa</translation>
    </message>
    <message>
        <source>A newer one comes from a remote</source>
        <translation>Lấy bản mới hơn từ kho từ xa</translation>
    </message>
    <message>
        <source>An editable checkout</source>
        <translation>Bản checkout editable</translation>
    </message>
    <message>
        <source>No binary, and none is built</source>
        <translation>Không có bản nhị phân, và cũng không dựng</translation>
    </message>
    <message>
        <source>Invalid configuration</source>
        <translation>Cấu hình không hợp lệ</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần đến</translation>
    </message>
    <message>
        <source>Provided by the platform</source>
        <translation>Do nền tảng cung cấp</translation>
    </message>
    <message>
        <source>A state this version does not know</source>
        <translation>Trạng thái mà phiên bản này không biết</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Runs again</source>
        <translation>Chạy lại</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Không xác định được</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bị loại</translation>
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
    <name>MergeCommand</name>
    <message>
        <source>Merges Conan build orders of several products or configurations into one and prints it as JSON, as &apos;conan graph build-order-merge --format=json&apos; does for the same files in the same order. Exit status 1: the order holds Missing or Invalid packages, as Conan has it; it is printed all the same.</source>
        <translation>Gộp các thứ tự dựng Conan của nhiều sản phẩm hoặc cấu hình thành một và in ra dạng JSON, giống như &apos;conan graph build-order-merge --format=json&apos; làm với cùng các tệp theo cùng trình tự. Mã thoát 1: thứ tự có gói Missing hoặc Invalid, như Conan quy định; nó vẫn được in ra.</translation>
    </message>
    <message>
        <source>Leaves out what is not to be built.</source>
        <translation>Bỏ những gì không cần dựng.</translation>
    </message>
    <message>
        <source>The build orders, two or more; their names become the names of profiles.</source>
        <translation>Các thứ tự dựng, từ hai trở lên; tên của chúng trở thành tên hồ sơ (profile).</translation>
    </message>
    <message>
        <source>Reduces as this Conan does: before 2.14 a recipe kept all its packages if one was to be built. Without --reduce it changes nothing, which is said: merging is the same in all, but Conan before 2.14 fails where a file is of Conan 2.0.4 or older.</source>
        <translation>Rút gọn như phiên bản Conan này: trước 2.14, một công thức giữ mọi gói của nó nếu có một gói cần dựng. Không có --reduce thì tùy chọn này không thay đổi gì, và điều đó được báo ra: mọi phiên bản đều gộp như nhau, nhưng Conan trước 2.14 thất bại khi có tệp của Conan 2.0.4 hoặc cũ hơn.</translation>
    </message>
    <message>
        <source>--conan %1 changes nothing without --reduce: every Conan merges in the same way</source>
        <translation>--conan %1 không thay đổi gì nếu không có --reduce: mọi phiên bản Conan đều gộp theo cùng một cách</translation>
    </message>
</context>
<context>
    <name>MessageSplitter</name>
    <message numerus="yes">
        <source>The stream ended in the middle of a message, after these %n byte(s) of it: %1</source>
        <translation>
            <numerusform>Luồng kết thúc giữa chừng một thông điệp, sau %n byte này của nó: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Text stands where a message should be: %1</source>
        <translation>Chỗ cần có thông điệp lại là văn bản: %1</translation>
    </message>
</context>
<context>
    <name>NodeDiff</name>
    <message>
        <source>(a secret)</source>
        <translation>(một bí mật)</translation>
    </message>
    <message>
        <source>%1 (may fail)</source>
        <translation>%1 (có thể thất bại)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>không: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
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
    <message>
        <source>tool · %1</source>
        <translation>công cụ · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <translation>
            <numerusform>%1, %n kết quả khớp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <extracomment>%1: how many of a group&apos;s steps a filter shows</extracomment>
        <translation>
            <numerusform>%1 trên %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s)</source>
        <extracomment>%1: how many of a recipe&apos;s packages a filter shows</extracomment>
        <translation>
            <numerusform>%1 trên %n gói</numerusform>
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
    <name>ObjectSplitter</name>
    <message>
        <source>A message is over %1 bytes long; that is the limit</source>
        <translation>Một thông điệp dài hơn %1 byte; đó là giới hạn</translation>
    </message>
</context>
<context>
    <name>OrderChecks</name>
    <message>
        <source>%1 depends on %2, which is no step of the order: it has no revision, so the platform or an editable checkout provides it</source>
        <translation>%1 phụ thuộc vào %2, vốn không phải bước của thứ tự: nó không có phiên bản sửa đổi, nên do nền tảng hoặc một bản checkout editable cung cấp</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is not to be built here: the order is reduced to what must be built</source>
        <translation>%1 phụ thuộc vào %2, vốn không được dựng ở đây: thứ tự đã được rút gọn còn những gì phải dựng</translation>
    </message>
    <message>
        <source>%1 depends on %2, which is not in the order</source>
        <translation>%1 phụ thuộc vào %2, vốn không có trong thứ tự</translation>
    </message>
    <message>
        <source>compute the order again; it was cut or edited</source>
        <translation>hãy tính lại thứ tự; nó đã bị cắt hoặc bị sửa</translation>
    </message>
    <message>
        <source>The package %1 depends on the package %2 of the same recipe, which is not in the order</source>
        <translation>Gói %1 phụ thuộc vào gói %2 của cùng công thức, vốn không có trong thứ tự</translation>
    </message>
    <message>
        <source>%1 is to be built, but has no build_args: nothing can build it</source>
        <translation>%1 cần được dựng, nhưng không có build_args: không có cách nào dựng nó</translation>
    </message>
    <message>
        <source>%1 is to be built, but the file has no build_args; Conan writes them since 2.0.5</source>
        <translation>%1 cần được dựng, nhưng tệp không có build_args; Conan ghi chúng từ phiên bản 2.0.5</translation>
    </message>
    <message>
        <source>%1 has no binary and is not to be built: Missing</source>
        <translation>%1 không có bản nhị phân và cũng không được dựng: Missing</translation>
    </message>
    <message>
        <source>compute the order with --build=missing</source>
        <translation>hãy tính thứ tự với --build=missing</translation>
    </message>
    <message>
        <source>%1 cannot be built with these settings: Invalid</source>
        <translation>không dựng được %1 với các thiết lập này: Invalid</translation>
    </message>
    <message>
        <source>&quot;conan graph info&quot; of the same graph says why</source>
        <translation>&quot;conan graph info&quot; của cùng đồ thị cho biết lý do</translation>
    </message>
    <message>
        <source>%1 has the binary &quot;%2&quot;, which this version does not know; it is not built</source>
        <translation>%1 có bản nhị phân &quot;%2&quot; mà phiên bản này không biết; nó không được dựng</translation>
    </message>
    <message>
        <source>%1 is in the order with two recipe revisions, %2 and %3, but build_args name no revision: both would build the same one</source>
        <translation>%1 có trong thứ tự với hai phiên bản sửa đổi công thức, %2 và %3, nhưng build_args không nêu phiên bản nào: cả hai sẽ dựng cùng một bản</translation>
    </message>
    <message>
        <source>run it with the lockfile of each product</source>
        <translation>hãy chạy nó với tệp khóa của từng sản phẩm</translation>
    </message>
    <message>
        <source>%1 and %2, on which it depends, are both at level %3: levels contradict &quot;depends&quot;</source>
        <translation>%1 và %2 mà nó phụ thuộc đều ở mức %3: các mức mâu thuẫn với &quot;depends&quot;</translation>
    </message>
    <message>
        <source>%1 is at level %3, before %2, on which it depends: levels contradict &quot;depends&quot;</source>
        <translation>%1 ở mức %3, trước %2 mà nó phụ thuộc: các mức mâu thuẫn với &quot;depends&quot;</translation>
    </message>
    <message>
        <source>compute the order again, or open the file tolerantly to have its levels computed from &quot;depends&quot;</source>
        <translation>hãy tính lại thứ tự, hoặc mở tệp ở chế độ chịu lỗi để các mức được tính từ &quot;depends&quot;</translation>
    </message>
    <message>
        <source>compute the order again</source>
        <translation>hãy tính lại thứ tự</translation>
    </message>
    <message>
        <source>The package %1 of %2 does not stand after the package %3, on which it depends: inner levels contradict &quot;depends&quot;</source>
        <translation>Gói %1 của %2 không đứng sau gói %3 mà nó phụ thuộc: các mức bên trong mâu thuẫn với &quot;depends&quot;</translation>
    </message>
    <message>
        <source>%1 is in the order twice; its first place is line %2</source>
        <translation>%1 có hai lần trong thứ tự; chỗ đầu tiên là dòng %2</translation>
    </message>
    <message>
        <source>keep one of them, or compute the order again</source>
        <translation>hãy giữ lại một trong hai, hoặc tính lại thứ tự</translation>
    </message>
    <message>
        <source>The package %1 is in the recipe %2 twice; its first place is line %3</source>
        <translation>Gói %1 có hai lần trong công thức %2; chỗ đầu tiên là dòng %3</translation>
    </message>
    <message>
        <source>Conan says: %1</source>
        <translation>Conan báo: %1</translation>
    </message>
</context>
<context>
    <name>OrderCommand</name>
    <message>
        <source>--format %1 is not known; there are commands, buildkite and json</source>
        <translation>không có --format %1; có commands, buildkite và json</translation>
    </message>
    <message>
        <source>--group %1 is not known; there are level, product and none</source>
        <translation>không có --group %1; có level, product và none</translation>
    </message>
    <message>
        <source>--steps %1 is not known; there are package and recipe</source>
        <translation>không có --steps %1; có package và recipe</translation>
    </message>
    <message>
        <source>Prints what a Conan build order runs: a shell script by level, a dynamic Buildkite pipeline, or JSON. Several files are merged first. Exit status: 0 fine, 1 printed, but something in it cannot be built, 2 bad input.</source>
        <translation>In những gì một thứ tự dựng Conan chạy: một script shell theo từng mức, một pipeline Buildkite động, hoặc JSON. Nếu có nhiều tệp thì chúng được gộp trước. Mã thoát: 0 ổn, 1 đã in nhưng có phần không dựng được, 2 đầu vào sai.</translation>
    </message>
    <message>
        <source>commands (the default), buildkite or json.</source>
        <translation>commands (mặc định), buildkite hoặc json.</translation>
    </message>
    <message>
        <source>Groups of a Buildkite pipeline: level (the default), product (the file a package comes from) or none.</source>
        <translation>Các nhóm của pipeline Buildkite: level (mặc định), product (tệp mà gói bắt nguồn) hoặc none.</translation>
    </message>
    <message>
        <source>A Buildkite step for each package (the default), or for each recipe with its packages in turn.</source>
        <translation>Mỗi gói một bước Buildkite (mặc định), hoặc mỗi công thức một bước dựng lần lượt các gói của nó.</translation>
    </message>
    <message>
        <source>Files of &apos;conan graph build-order&apos; or &apos;build-order-merge&apos;.</source>
        <translation>Các tệp của &apos;conan graph build-order&apos; hoặc &apos;build-order-merge&apos;.</translation>
    </message>
    <message>
        <source>order wants at least one FILE</source>
        <translation>order cần ít nhất một FILE</translation>
    </message>
</context>
<context>
    <name>OrderDocument</name>
    <message>
        <source>the build order cannot be written: %1</source>
        <translation>không ghi được thứ tự dựng: %1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>hãy chọn nơi khác</translation>
    </message>
    <message>
        <source>the build order cannot be written: this is no file</source>
        <translation>không ghi được thứ tự dựng: đây không phải tệp</translation>
    </message>
</context>
<context>
    <name>OrderGraph</name>
    <message numerus="yes">
        <source>%n package(s), all to build</source>
        <translation>
            <numerusform>%n gói, đều cần dựng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s), %1 to build</source>
        <translation>
            <numerusform>%n gói, %1 cần dựng</numerusform>
        </translation>
    </message>
    <message>
        <source>provided by the platform</source>
        <translation>do nền tảng cung cấp</translation>
    </message>
    <message>
        <source>The order has no step for it: without a revision it is provided by the platform, or by an editable checkout</source>
        <translation>Thứ tự không có bước cho nó: vì không có phiên bản sửa đổi nên nó do nền tảng, hoặc một bản checkout editable, cung cấp</translation>
    </message>
    <message>
        <source>not to be built here</source>
        <translation>không dựng ở đây</translation>
    </message>
    <message>
        <source>The order is reduced to what must be built; this is not</source>
        <translation>Thứ tự đã được rút gọn còn những gì phải dựng; mục này không thuộc số đó</translation>
    </message>
    <message>
        <source>&quot;depends&quot; names it, but it is not in the order</source>
        <translation>&quot;depends&quot; nêu nó, nhưng nó không có trong thứ tự</translation>
    </message>
    <message>
        <source>not in the order</source>
        <translation>không có trong thứ tự</translation>
    </message>
</context>
<context>
    <name>OrderJobs</name>
    <message>
        <source>this is a graph of &quot;conan graph info&quot;: it does not say how to build its packages</source>
        <translation>đây là đồ thị của &quot;conan graph info&quot;: nó không nêu cách dựng các gói</translation>
    </message>
    <message>
        <source>make a build order with &quot;conan graph build-order --order-by=recipe --format=json&quot;</source>
        <translation>hãy tạo thứ tự dựng bằng &quot;conan graph build-order --order-by=recipe --format=json&quot;</translation>
    </message>
    <message>
        <source>the extra arguments cannot be split into words: %1</source>
        <translation>không tách được các đối số bổ sung thành từng từ: %1</translation>
    </message>
    <message>
        <source>nothing is to be built</source>
        <translation>không có gì cần dựng</translation>
    </message>
    <message>
        <source>its build_args cannot be split into words: %1</source>
        <translation>không tách được build_args của nó thành từng từ: %1</translation>
    </message>
    <message>
        <source>the profile arguments of &quot;%1&quot; cannot be split into words: %2</source>
        <translation>không tách được các đối số hồ sơ của &quot;%1&quot; thành từng từ: %2</translation>
    </message>
    <message>
        <source>The order does not say which profile &quot;%1&quot; means: its packages would be built with Conan&apos;s default profile</source>
        <translation>Thứ tự không cho biết &quot;%1&quot; là hồ sơ (profile) nào: các gói của nó sẽ được dựng với hồ sơ mặc định của Conan</translation>
    </message>
    <message>
        <source>give its arguments: --profile-args %1=ARGS</source>
        <translation>hãy cho các đối số của nó: --profile-args %1=ARGS</translation>
    </message>
    <message>
        <source>no package that is to be built takes its profile from &quot;%1&quot;</source>
        <translation>không có gói nào cần dựng lấy hồ sơ (profile) từ “%1”</translation>
    </message>
    <message>
        <source>the names are: %1</source>
        <translation>các tên là: %1</translation>
    </message>
    <message>
        <source>a gate before level %1 would hold nothing: nothing is built from there on</source>
        <translation>cổng trước mức %1 sẽ không giữ gì cả: từ đó trở đi không dựng gì</translation>
    </message>
    <message>
        <source>name an earlier level</source>
        <translation>hãy chỉ một mức sớm hơn</translation>
    </message>
    <message>
        <source>%1 cannot be built: %2</source>
        <translation>không dựng được %1: %2</translation>
    </message>
    <message>
        <source>%1 will not be built: it is blocked by %2 (%3)</source>
        <translation>%1 sẽ không được dựng: nó bị %2 chặn (%3)</translation>
    </message>
    <message>
        <source>%1 has overrides, which Conan takes with a lockfile only: &quot;Cannot define overrides without a lockfile&quot;</source>
        <translation>%1 có phần ghi đè (overrides), mà Conan chỉ nhận khi có tệp khóa: &quot;Cannot define overrides without a lockfile&quot;</translation>
    </message>
    <message>
        <source>name the lockfile that the order was made with: --lockfile FILE</source>
        <translation>hãy nêu tệp khóa đã dùng khi tạo thứ tự: --lockfile FILE</translation>
    </message>
    <message>
        <source>%1 is to be built with two recipe revisions, which only a lockfile tells apart</source>
        <translation>%1 cần được dựng với hai phiên bản sửa đổi công thức, mà chỉ tệp khóa mới phân biệt được</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that are to be built are left out, as asked for: what needs them must find them elsewhere</source>
        <translation>
            <numerusform>%n gói cần dựng bị bỏ ra theo yêu cầu: những gì cần chúng phải tìm thấy chúng ở nơi khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderLevels</name>
    <message>
        <source>order it by configuration: a recipe that needs itself for the build machine is a cycle only by recipe</source>
        <translation>hãy sắp thứ tự theo cấu hình: công thức cần chính nó cho máy dựng chỉ thành vòng lặp khi sắp theo công thức</translation>
    </message>
    <message>
        <source>The order is a cycle, nothing of it can be built first: %1</source>
        <translation>Thứ tự là một vòng lặp, không phần nào dựng trước được: %1</translation>
    </message>
    <message>
        <source>The packages of %1 depend on each other in a cycle: %2</source>
        <translation>Các gói của %1 phụ thuộc lẫn nhau thành vòng lặp: %2</translation>
    </message>
</context>
<context>
    <name>OrderMerge</name>
    <message>
        <source>%1, for example</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>%1, for example, keeps %2 and loses %3</source>
        <translation>Ví dụ, %1 giữ %2 và mất %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: the %2 of %n package(s) differ from those of an earlier file, which stay, as Conan has it. %3</source>
        <translation>
            <numerusform>%1: %2 của %n gói khác với tệp trước đó; giá trị của tệp trước được giữ lại, như Conan vẫn làm. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>This is the dependency graph of &quot;conan graph info&quot;, which cannot be merged</source>
        <translation>Đây là đồ thị phụ thuộc của &quot;conan graph info&quot;, không gộp được</translation>
    </message>
    <message>
        <source>merge what &quot;conan graph build-order&quot; writes</source>
        <translation>hãy gộp những gì &quot;conan graph build-order&quot; ghi ra</translation>
    </message>
    <message>
        <source>A reduced build order cannot be merged: what it left out may be what the others depend on</source>
        <translation>Không gộp được thứ tự dựng đã rút gọn: những gì nó bỏ đi có thể là thứ mà các tệp khác phụ thuộc</translation>
    </message>
    <message>
        <source>compute the order without --reduce, merge, and reduce the result</source>
        <translation>hãy tính thứ tự không có --reduce, gộp, rồi rút gọn kết quả</translation>
    </message>
    <message>
        <source>Build orders by %1 and by %2 cannot be merged: %3 is by %1, %4 by %2</source>
        <translation>Không gộp được thứ tự dựng theo %1 với thứ tự dựng theo %2: %3 theo %1, còn %4 theo %2</translation>
    </message>
    <message>
        <source>compute all of them with the same --order-by</source>
        <translation>hãy tính tất cả với cùng một --order-by</translation>
    </message>
    <message>
        <source>At least 2 files are needed to be merged</source>
        <translation>Cần ít nhất 2 tệp để gộp</translation>
    </message>
    <message>
        <source>Each file is in order, but together they are not. %1</source>
        <translation>Từng tệp thì ổn, nhưng gộp lại thì không. %1</translation>
    </message>
    <message>
        <source>%1 is %2 in %3, but %4 in %5: the files were computed from different states and cannot be merged</source>
        <translation>%1 là %2 trong %3, nhưng là %4 trong %5: các tệp được tính từ những trạng thái khác nhau và không gộp được</translation>
    </message>
    <message>
        <source>compute all orders at the same time with the same --build</source>
        <translation>hãy tính mọi thứ tự cùng lúc với cùng một --build</translation>
    </message>
    <message>
        <source>context</source>
        <translation>ngữ cảnh</translation>
    </message>
    <message>
        <source>package revision</source>
        <translation>phiên bản sửa đổi gói</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>overrides</source>
        <translation>phần ghi đè (overrides)</translation>
    </message>
    <message>
        <source>dependencies inside the recipe</source>
        <translation>phụ thuộc bên trong công thức</translation>
    </message>
    <message>
        <source>info</source>
        <translation>thông tin (info)</translation>
    </message>
    <message>
        <source>further members</source>
        <translation>các mục khác</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>giá trị của chính nó</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>giá trị của tệp kia</translation>
    </message>
    <message>
        <source>Two of the files are called &quot;%1&quot;: its profile arguments are now those of the last, %2, and no longer &quot;%3&quot;</source>
        <translation>Có hai tệp cùng tên &quot;%1&quot;: đối số hồ sơ của nó nay là của tệp cuối, %2, không còn là &quot;%3&quot;</translation>
    </message>
    <message>
        <source>give the files different names before merging, or packages are built with the wrong profile</source>
        <translation>hãy đặt tên khác nhau cho các tệp trước khi gộp, nếu không các gói sẽ được dựng với sai hồ sơ</translation>
    </message>
    <message>
        <source>The first file is a bare list as Conan 2.0 writes it, so the merge is one too: the profile arguments of %1 are not in it</source>
        <translation>Tệp đầu tiên là danh sách trần như Conan 2.0 ghi, nên kết quả gộp cũng vậy: nó không chứa đối số hồ sơ của %1</translation>
    </message>
    <message>
        <source>compute the first file with --order-by</source>
        <translation>hãy tính tệp đầu tiên với --order-by</translation>
    </message>
    <message>
        <source>%1 was merged before; Conan drops its profiles when it is merged again: the profile arguments of %2 are not in the merged file, although packages name them</source>
        <translation>%1 đã được gộp trước đó; Conan bỏ các hồ sơ của nó khi gộp lại: tệp đã gộp không có đối số hồ sơ của %2, dù các gói có nêu chúng</translation>
    </message>
    <message>
        <source>merge the original files in one go</source>
        <translation>hãy gộp các tệp gốc trong một lần</translation>
    </message>
    <message>
        <source>%1: its &quot;%2&quot; differs from that of an earlier file, which stays</source>
        <translation>%1: &quot;%2&quot; của nó khác với của một tệp trước đó; giá trị trước được giữ lại</translation>
    </message>
</context>
<context>
    <name>OrderOptions</name>
    <message>
        <source>see --help</source>
        <translation>xem --help</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 cần một số từ %2 đến %3, không phải &apos;%4&apos;</translation>
    </message>
    <message>
        <source>Build order: a level starts when the one before is done (the default).</source>
        <translation>Thứ tự dựng: mỗi mức bắt đầu khi mức trước đã xong (mặc định).</translation>
    </message>
    <message>
        <source>Build order: a package starts when those it depends on are done.</source>
        <translation>Thứ tự dựng: mỗi gói bắt đầu khi những gói nó phụ thuộc đã xong.</translation>
    </message>
    <message>
        <source>Build order: the arguments of conan install for packages whose first file name is NAME (&apos;self&apos; where the file was not merged), instead of what the order says; may be repeated.</source>
        <translation>Thứ tự dựng: các đối số của conan install cho những gói có tên tệp đầu tiên là NAME (&apos;self&apos; nếu tệp chưa được gộp), thay cho những gì thứ tự nêu; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Build order: the lockfile of every conan install.</source>
        <translation>Thứ tự dựng: tệp khóa của mọi lệnh conan install.</translation>
    </message>
    <message>
        <source>Build order: a remote of every conan install; may be repeated.</source>
        <translation>Thứ tự dựng: một kho từ xa của mọi lệnh conan install; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Build order: further arguments of every conan install.</source>
        <translation>Thứ tự dựng: các đối số bổ sung của mọi lệnh conan install.</translation>
    </message>
    <message>
        <source>Build order: how many processes each build may use (tools.build:jobs).</source>
        <translation>Thứ tự dựng: số tiến trình mỗi lần dựng được dùng (tools.build:jobs).</translation>
    </message>
    <message>
        <source>Build order: after a failure what does not depend on it still starts.</source>
        <translation>Thứ tự dựng: sau một thất bại, những gì không phụ thuộc vào nó vẫn bắt đầu.</translation>
    </message>
    <message>
        <source>Build order: a gate before level N, counted from 0; may be repeated. Its key is gate-level-N.</source>
        <translation>Thứ tự dựng: một cổng trước mức N, đếm từ 0; có thể lặp lại. Khóa của nó là gate-level-N.</translation>
    </message>
    <message>
        <source>Build order: uploads each package to this remote when it is built.</source>
        <translation>Thứ tự dựng: tải mỗi gói lên kho từ xa này khi dựng xong.</translation>
    </message>
    <message>
        <source>Build order: uploads all packages at the end, behind the gate gate-upload.</source>
        <translation>Thứ tự dựng: tải mọi gói lên vào lúc cuối, sau cổng gate-upload.</translation>
    </message>
    <message>
        <source>Build order: when everything is done, copies the packages from one remote to another; may be repeated.</source>
        <translation>Thứ tự dựng: khi mọi thứ đã xong, sao chép các gói từ kho từ xa này sang kho khác; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Build order: a gate before each promotion. Its key is gate-promote:FROM:TO.</source>
        <translation>Thứ tự dựng: một cổng trước mỗi lần thăng cấp. Khóa của nó là gate-promote:FROM:TO.</translation>
    </message>
    <message>
        <source>Build order: the CONAN_HOME of every job, or &apos;per-package&apos; for a new one each, with the configuration of the usual one.</source>
        <translation>Thứ tự dựng: CONAN_HOME của mọi công việc, hoặc &apos;per-package&apos; để mỗi công việc có một CONAN_HOME mới, với cấu hình của CONAN_HOME thường dùng.</translation>
    </message>
    <message>
        <source>Build order: reads files with trailing commas and the like.</source>
        <translation>Thứ tự dựng: đọc cả tệp có dấu phẩy thừa ở cuối và những lỗi tương tự.</translation>
    </message>
    <message>
        <source>--strict-levels and --as-soon-as-ready exclude each other</source>
        <translation>--strict-levels và --as-soon-as-ready loại trừ nhau</translation>
    </message>
    <message>
        <source>--profile-args %1 is not of the form NAME=ARGS</source>
        <translation>--profile-args %1 không có dạng NAME=ARGS</translation>
    </message>
    <message>
        <source>--promote %1 is not of the form FROM=TO</source>
        <translation>--promote %1 không có dạng FROM=TO</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderOutput</name>
    <message>
        <source>Reads build orders whose JSON is not quite right (trailing commas, comments), or whose levels contradict &quot;depends&quot;, and says so.</source>
        <translation>Đọc cả thứ tự dựng có JSON chưa đúng hẳn (dấu phẩy thừa ở cuối, chú thích), hoặc có các mức mâu thuẫn với &quot;depends&quot;, và báo điều đó.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>lỗi: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>cảnh báo: %1</translation>
    </message>
</context>
<context>
    <name>OrderPipeline</name>
    <message>
        <source>there is no level %1 to put a gate before</source>
        <translation>không có mức %1 để đặt cổng phía trước</translation>
    </message>
    <message>
        <source>this order has no levels</source>
        <translation>thứ tự này không có mức nào</translation>
    </message>
    <message>
        <source>the levels go from 0 to %1</source>
        <translation>các mức đi từ 0 đến %1</translation>
    </message>
    <message>
        <source>a gate before the upload wants a remote to upload to</source>
        <translation>cổng trước việc tải lên cần một kho từ xa để tải lên</translation>
    </message>
    <message>
        <source>name the remote, too</source>
        <translation>hãy nêu cả kho từ xa</translation>
    </message>
    <message>
        <source>a promotion wants two different remotes, not &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>việc thăng cấp cần hai kho từ xa khác nhau, không phải &quot;%1&quot; và &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the promotion from %1 to %2 is asked for twice</source>
        <translation>việc thăng cấp từ %1 lên %2 được yêu cầu hai lần</translation>
    </message>
    <message>
        <source>a gate before the promotion wants a promotion</source>
        <translation>cổng trước khi thăng cấp cần có một lần thăng cấp</translation>
    </message>
    <message>
        <source>name two remotes, too</source>
        <translation>hãy nêu thêm hai kho từ xa</translation>
    </message>
    <message>
        <source>this order is by configuration: the packages of a recipe may be built at different times</source>
        <translation>thứ tự dựng này theo cấu hình: các gói của một công thức có thể được dựng vào những lúc khác nhau</translation>
    </message>
    <message>
        <source>make a step for each package</source>
        <translation>hãy tạo một bước cho mỗi gói</translation>
    </message>
    <message>
        <source>a CONAN_HOME for each package is for runs on this machine</source>
        <translation>CONAN_HOME riêng cho mỗi gói chỉ dành cho lượt chạy trên máy này</translation>
    </message>
    <message>
        <source>let the CI give each agent its own</source>
        <translation>hãy để CI cấp cho mỗi agent một CONAN_HOME riêng</translation>
    </message>
    <message>
        <source>with a CONAN_HOME for each package binaries travel by a remote, and there is none they are uploaded to at once</source>
        <translation>khi mỗi gói có CONAN_HOME riêng, bản nhị phân được chuyển qua một kho từ xa, nhưng không có kho nào để tải chúng lên ngay</translation>
    </message>
    <message>
        <source>name the remote to upload to, without a gate before it</source>
        <translation>hãy nêu kho từ xa để tải lên, không có cổng trước đó</translation>
    </message>
</context>
<context>
    <name>OrderReader</name>
    <message>
        <source>open what &quot;conan graph build-order --format=json&quot; or &quot;conan graph info --format=json&quot; writes</source>
        <translation>hãy mở tệp do &quot;conan graph build-order --format=json&quot; hoặc &quot;conan graph info --format=json&quot; ghi ra</translation>
    </message>
    <message>
        <source>The order is by &quot;%1&quot;, which is not known; expected &quot;recipe&quot; or &quot;configuration&quot;</source>
        <translation>Thứ tự được sắp theo &quot;%1&quot;, không rõ là gì; cần &quot;recipe&quot; hoặc &quot;configuration&quot;</translation>
    </message>
    <message>
        <source>This is no build order: it has no &quot;order&quot;</source>
        <translation>Đây không phải thứ tự dựng: nó không có &quot;order&quot;</translation>
    </message>
    <message>
        <source>This is no build order; it seems to be %1</source>
        <translation>Đây không phải thứ tự dựng; có vẻ là %1</translation>
    </message>
    <message>
        <source>The file is empty; expected a build order</source>
        <translation>Tệp rỗng; cần một thứ tự dựng</translation>
    </message>
    <message>
        <source>was the command that wrote it stopped?</source>
        <translation>có phải lệnh ghi tệp này đã bị dừng?</translation>
    </message>
    <message>
        <source>this seems to be %1</source>
        <translation>đây có vẻ là %1</translation>
    </message>
    <message>
        <source>This is not right as JSON; it was read tolerantly</source>
        <translation>Đây không phải JSON đúng chuẩn; tệp đã được đọc ở chế độ chịu lỗi</translation>
    </message>
    <message>
        <source>save the order to have it put right</source>
        <translation>hãy lưu thứ tự dựng để nó được sửa cho đúng</translation>
    </message>
    <message>
        <source>The file has %1 MB, more than the limit of %2 MB for a build order</source>
        <translation>Tệp có %1 MB, vượt giới hạn %2 MB của một thứ tự dựng</translation>
    </message>
</context>
<context>
    <name>OrderReduce</name>
    <message>
        <source>A dependency graph of &quot;conan graph info&quot; cannot be reduced</source>
        <translation>Không rút gọn được đồ thị phụ thuộc của &quot;conan graph info&quot;</translation>
    </message>
    <message>
        <source>reduce a build order of the same graph</source>
        <translation>hãy rút gọn một thứ tự dựng của cùng đồ thị</translation>
    </message>
</context>
<context>
    <name>OrderRunDialog</name>
    <message numerus="yes">
        <source>If each package took a minute: strict levels: %1; as soon as dependencies are done: %2 (%n at once).</source>
        <translation>
            <numerusform>Nếu mỗi gói mất một phút: mức nghiêm ngặt: %1; ngay khi các phụ thuộc xong: %2 (cùng lúc %n gói).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs of %3 of %4 packages).</source>
        <translation>
            <numerusform>Mức nghiêm ngặt: %1; ngay khi các phụ thuộc xong: %2 (cùng lúc %n gói, theo các lượt chạy trước của %3 trên %4 gói).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strict levels: %1; as soon as dependencies are done: %2 (%n at once, by earlier runs).</source>
        <translation>
            <numerusform>Mức nghiêm ngặt: %1; ngay khi các phụ thuộc xong: %2 (cùng lúc %n gói, theo các lượt chạy trước).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be built</source>
        <translation>Không dựng được gì</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n mức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in %1</source>
        <translation>
            <numerusform>%n gói trong %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gate(s)</source>
        <translation>
            <numerusform>%1, %n cổng</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is missing between the commas</source>
        <translation>Thiếu một tên giữa các dấu phẩy</translation>
    </message>
    <message>
        <source>“%1” is no name of a remote</source>
        <translation>“%1” không phải tên của kho từ xa</translation>
    </message>
    <message>
        <source>names are separated by commas, such as: products, develop</source>
        <translation>các tên cách nhau bằng dấu phẩy, chẳng hạn: products, develop</translation>
    </message>
    <message>
        <source>“%1” is no level of this order: they go from 0 to %2</source>
        <translation>“%1” không phải mức của thứ tự dựng này: các mức đi từ 0 đến %2</translation>
    </message>
    <message>
        <source>separate levels by commas, such as: 1, 3</source>
        <translation>hãy tách các mức bằng dấu phẩy, chẳng hạn: 1, 3</translation>
    </message>
    <message>
        <source>A promotion is written FROM -&gt; TO</source>
        <translation>Việc thăng cấp được viết là FROM -&gt; TO</translation>
    </message>
    <message>
        <source>separate promotions by commas, such as: packages -&gt; products, products -&gt; develop</source>
        <translation>hãy tách các lần thăng cấp bằng dấu phẩy, chẳng hạn: packages -&gt; products, products -&gt; develop</translation>
    </message>
    <message>
        <source>“%1” cannot be promoted to itself</source>
        <translation>Không thể thăng cấp “%1” lên chính nó</translation>
    </message>
    <message>
        <source>name two remotes</source>
        <translation>hãy nêu hai kho từ xa</translation>
    </message>
</context>
<context>
    <name>OrderRunGraph</name>
    <message>
        <source>the steps that run are not those of this build order</source>
        <translation>các bước đang chạy không phải của thứ tự dựng này</translation>
    </message>
</context>
<context>
    <name>OrderViewOptions</name>
    <message>
        <source>--%1 %2: no package of this order has that name</source>
        <translation>--%1 %2: không có gói nào của thứ tự này mang tên đó</translation>
    </message>
    <message>
        <source>its packages name no files: it was not merged</source>
        <translation>các gói của nó không nêu tệp nào: nó chưa được gộp</translation>
    </message>
    <message>
        <source>the names are: %1</source>
        <translation>các tên là: %1</translation>
    </message>
    <message>
        <source>Build order: only the packages that the profile of this file builds (the first of their file names).</source>
        <translation>Thứ tự dựng: chỉ các gói mà hồ sơ (profile) của tệp này dựng (tên đầu tiên trong các tên tệp của gói).</translation>
    </message>
    <message>
        <source>Build order: only the packages that came from this file.</source>
        <translation>Thứ tự dựng: chỉ các gói bắt nguồn từ tệp này.</translation>
    </message>
    <message>
        <source>Build order: only packages with this text in an option or a setting, such as shared=True.</source>
        <translation>Thứ tự dựng: chỉ các gói có văn bản này trong một tùy chọn hoặc thiết lập, chẳng hạn shared=True.</translation>
    </message>
    <message>
        <source>Build order: only packages of this state: Build, Cache, Download, Missing and so on.</source>
        <translation>Thứ tự dựng: chỉ các gói ở trạng thái này: Build, Cache, Download, Missing, v.v.</translation>
    </message>
    <message>
        <source>Build order: only what is to be built, or is missing or invalid.</source>
        <translation>Thứ tự dựng: chỉ những gì cần dựng, bị thiếu hoặc không hợp lệ.</translation>
    </message>
    <message>
        <source>Build order: without the packages of the build machine (tool requirements).</source>
        <translation>Thứ tự dựng: không có các gói của máy dựng (phụ thuộc công cụ).</translation>
    </message>
    <message>
        <source>Build order: reduced to what must be built, as &apos;conan graph build-order --reduce&apos; does it.</source>
        <translation>Thứ tự dựng: rút gọn còn những gì phải dựng, như &apos;conan graph build-order --reduce&apos; thực hiện.</translation>
    </message>
    <message>
        <source>Build order: reduces as this Conan does; before 2.14 a recipe kept all its packages if one was to be built.</source>
        <translation>Thứ tự dựng: rút gọn như phiên bản Conan này; trước 2.14, một công thức giữ mọi gói của nó nếu có một gói cần dựng.</translation>
    </message>
    <message>
        <source>--binary %1 is not known</source>
        <translation>không rõ --binary %1</translation>
    </message>
    <message>
        <source>the states are Build, EditableBuild, Cache, Download, Update, Editable, Missing, Invalid, Skip and Platform</source>
        <translation>các trạng thái là Build, EditableBuild, Cache, Download, Update, Editable, Missing, Invalid, Skip và Platform</translation>
    </message>
    <message>
        <source>--conan says how --reduce is done, and that is not asked for</source>
        <translation>--conan cho biết cách thực hiện --reduce, nhưng --reduce không được yêu cầu</translation>
    </message>
    <message>
        <source>give --reduce, too</source>
        <translation>hãy thêm cả --reduce</translation>
    </message>
    <message>
        <source>--conan %1 is not known; expected a version such as 2.13 or 2.14</source>
        <translation>không rõ --conan %1; cần một phiên bản như 2.13 hoặc 2.14</translation>
    </message>
    <message>
        <source>see --help</source>
        <translation>xem --help</translation>
    </message>
</context>
<context>
    <name>OutcomeLook</name>
    <message>
        <source>Runs by itself</source>
        <translation>Tự chạy</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Sau %1</translation>
    </message>
    <message>
        <source>Waits forever</source>
        <translation>Chờ mãi mãi</translation>
    </message>
    <message>
        <source>Waits forever on %1</source>
        <translation>Chờ %1 mãi mãi</translation>
    </message>
    <message>
        <source>Does not run</source>
        <translation>Không chạy</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>PackageFacts</name>
    <message>
        <source>Also in the file: %1</source>
        <translation>Cũng có trong tệp: %1</translation>
    </message>
    <message>
        <source>host: for the machine the products run on</source>
        <translation>host: cho máy mà sản phẩm chạy trên đó</translation>
    </message>
    <message>
        <source>build: a tool for the machine that builds</source>
        <translation>build: công cụ cho máy thực hiện việc dựng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Các gói</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Mã gói</translation>
    </message>
    <message>
        <source>Package revision</source>
        <translation>Phiên bản sửa đổi của gói</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Bản nhị phân</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Ngữ cảnh</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Option lines of consumers</source>
        <translation>Các dòng tùy chọn từ bên sử dụng</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Dựng bằng</translation>
    </message>
    <message>
        <source>nothing: it is not to be built</source>
        <translation>không gì cả: gói không cần dựng</translation>
    </message>
    <message>
        <source>the order does not say how: it has no build_args</source>
        <translation>thứ tự dựng không nói cách dựng: nó không có build_args</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ghi đè</translation>
    </message>
    <message>
        <source>Inside the recipe after</source>
        <translation>Trong công thức, đứng sau</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Tạo nên từ</translation>
    </message>
    <message>
        <source>%1 (its profile builds it)</source>
        <translation>%1 (gói được dựng bằng hồ sơ của tệp này)</translation>
    </message>
    <message>
        <source>From the files</source>
        <translation>Từ các tệp</translation>
    </message>
    <message>
        <source>Profile arguments</source>
        <translation>Đối số hồ sơ (profile)</translation>
    </message>
    <message>
        <source>the order does not say them</source>
        <translation>thứ tự dựng không cho biết</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Vì sao nó ở đây</translation>
    </message>
    <message>
        <source>nothing in the order needs it: it was asked for</source>
        <translation>không có gì trong thứ tự dựng cần nó: nó được yêu cầu trực tiếp</translation>
    </message>
    <message>
        <source>needs the one before</source>
        <translation>cần mục ngay trước</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Phụ thuộc vào</translation>
    </message>
    <message>
        <source>is done before it</source>
        <translation>xong trước nó</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Cần cho</translation>
    </message>
    <message>
        <source>starts after it</source>
        <translation>bắt đầu sau nó</translation>
    </message>
</context>
<context>
    <name>PackedPipeline</name>
    <message>
        <source>there is no memory to pack the pipeline</source>
        <translation>không đủ bộ nhớ để nén pipeline</translation>
    </message>
    <message>
        <source>the pipeline cannot be packed</source>
        <translation>không nén được pipeline</translation>
    </message>
    <message>
        <source>this pipeline is too large to go along with a build: packed it has %1, and %2 is the most</source>
        <translation>pipeline này quá lớn để gửi kèm một lượt dựng: sau khi nén nó có %1, mà tối đa là %2</translation>
    </message>
    <message>
        <source>put it into the repository and upload it from there, or send a part of it</source>
        <translation>hãy đưa nó vào kho và tải lên từ đó, hoặc gửi một phần của nó</translation>
    </message>
    <message>
        <source>this pipeline is empty</source>
        <translation>pipeline này trống</translation>
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
    <message>
        <source>Withdrawn by the engine</source>
        <translation>Bị bộ máy chạy rút lại</translation>
    </message>
</context>
<context>
    <name>ParseCommand</name>
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
    <message>
        <source>this makes %1 jobs; a build may have %2</source>
        <translation>như vậy tạo ra %1 công việc; một lượt dựng chỉ được có %2</translation>
    </message>
    <message>
        <source>this makes %1 jobs; one upload may have %2</source>
        <translation>như vậy tạo ra %1 công việc; một lần tải lên chỉ được có %2</translation>
    </message>
    <message>
        <source>split the pipeline: let a step upload the rest, or trigger another pipeline</source>
        <translation>hãy chia pipeline: để một bước tải phần còn lại lên, hoặc kích hoạt pipeline khác</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>expected an object of labels and task IDs</source>
        <translation>cần một đối tượng gồm các nhãn và mã tác vụ</translation>
    </message>
    <message>
        <source>the label %1 has no task ID</source>
        <translation>nhãn %1 không có mã tác vụ</translation>
    </message>
    <message>
        <source>Reused, as planned</source>
        <translation>Dùng lại, đúng kế hoạch</translation>
    </message>
    <message>
        <source>Runs, as planned</source>
        <translation>Chạy, đúng kế hoạch</translation>
    </message>
    <message>
        <source>Runs, but was to be reused</source>
        <translation>Chạy, nhưng lẽ ra được dùng lại</translation>
    </message>
    <message>
        <source>Reused, but was to run</source>
        <translation>Dùng lại, nhưng lẽ ra phải chạy</translation>
    </message>
    <message>
        <source>Reused, but another task than planned</source>
        <translation>Dùng lại, nhưng là tác vụ khác với kế hoạch</translation>
    </message>
    <message>
        <source>Missing: it was planned</source>
        <translation>Thiếu: nó có trong kế hoạch</translation>
    </message>
    <message>
        <source>Extra: it was not planned</source>
        <translation>Thừa: nó không có trong kế hoạch</translation>
    </message>
</context>
<context>
    <name>PlanDiff</name>
    <message>
        <source>The two have no step in common.</source>
        <translation>Hai bên không có bước nào chung.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n bước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) removed.</source>
        <translation>
            <numerusform>Đã bỏ %n bước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) changed.</source>
        <translation>
            <numerusform>Đã thay đổi %n bước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) wait for something else.</source>
        <translation>
            <numerusform>%n bước chờ thứ khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the whole pipeline changed.</source>
        <translation>
            <numerusform>Đã thay đổi %n thiết lập của toàn pipeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only look different.</source>
        <translation>
            <numerusform>%n bước chỉ trông khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files differ only in what means nothing: comments, white space, form.</source>
        <translation>Các tệp chỉ khác ở những gì không mang ý nghĩa: bình luận, khoảng trắng, hình thức.</translation>
    </message>
</context>
<context>
    <name>PlanFindings</name>
    <message>
        <source>an empty ID</source>
        <translation>một mã trống</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for %1 in the list of previous graphs.</source>
        <translation>Không tìm thấy gì cho %1 trong danh sách đồ thị trước.</translation>
    </message>
    <message>
        <source>Remove it: it stands for a phase that was skipped, and Shipit leaves it out without a word.</source>
        <translation>Hãy xóa nó: nó thay cho một giai đoạn đã bị bỏ qua, và Shipit lặng lẽ bỏ nó ra.</translation>
    </message>
    <message>
        <source>Check the ID, or remove it: the action fails when it asks for its artifacts.</source>
        <translation>Hãy kiểm tra mã, hoặc xóa nó: hành động thất bại khi yêu cầu các tạo phẩm của nó.</translation>
    </message>
    <message>
        <source>No previous graph is given: the action takes the decision task of its push, which is not known here.</source>
        <translation>Chưa cho đồ thị trước nào: hành động dùng tác vụ quyết định của lượt push của nó, mà ở đây không biết tác vụ đó.</translation>
    </message>
    <message>
        <source>Add the decision task of the push to see what will be reused.</source>
        <translation>Hãy thêm tác vụ quyết định của lượt push để xem những gì sẽ được dùng lại.</translation>
    </message>
    <message>
        <source>%1 is first in the list and gives the parameters, but it is an action task, not a decision task.</source>
        <translation>%1 đứng đầu danh sách và cung cấp các tham số, nhưng nó là tác vụ hành động, không phải tác vụ quyết định.</translation>
    </message>
    <message>
        <source>Put the decision task first, unless the parameters of that action are wanted.</source>
        <translation>Hãy đặt tác vụ quyết định lên đầu, trừ khi bạn muốn dùng các tham số của hành động đó.</translation>
    </message>
    <message>
        <source>%1 is neither a decision task nor an action that made a whole graph.</source>
        <translation>%1 không phải tác vụ quyết định, cũng không phải hành động tạo ra cả một đồ thị.</translation>
    </message>
    <message>
        <source>%1 is a task of %2, which writes no full-task-graph.json: it cannot be a previous graph.</source>
        <translation>%1 là tác vụ của %2, vốn không ghi full-task-graph.json: nó không thể là đồ thị trước.</translation>
    </message>
    <message>
        <source>Give the decision task of the push or a release-promotion action: the taskGroupId of a task names the task that created it.</source>
        <translation>Hãy cho tác vụ quyết định của lượt push hoặc một hành động release-promotion: taskGroupId của một tác vụ nêu tác vụ đã tạo ra nó.</translation>
    </message>
    <message>
        <source>%1 were all made for revision %2 in the same way.</source>
        <translation>%1 đều được tạo cho phiên bản sửa đổi %2 theo cùng một cách.</translation>
    </message>
    <message>
        <source>Keep the one whose tasks are to be shipped: the last in the list wins.</source>
        <translation>Hãy giữ cái có các tác vụ cần phát hành: cái cuối danh sách được ưu tiên.</translation>
    </message>
    <message>
        <source>rebuild_kinds is empty and replaces the configured list: %1.</source>
        <translation>rebuild_kinds để trống và thay thế danh sách đã cấu hình: %1.</translation>
    </message>
    <message>
        <source>Leave rebuild_kinds out to use the flavor&apos;s own list, or name the kinds to rebuild.</source>
        <translation>Hãy bỏ rebuild_kinds để dùng danh sách riêng của flavor, hoặc nêu các loại (kind) cần dựng lại.</translation>
    </message>
    <message>
        <source>rebuild_kinds replaces the configured list, it does not add to it. Given: %1. Configured: %2.</source>
        <translation>rebuild_kinds thay thế danh sách đã cấu hình chứ không bổ sung vào đó. Đã cho: %1. Đã cấu hình: %2.</translation>
    </message>
    <message>
        <source>Add the configured kinds that are to be rebuilt as well, or leave rebuild_kinds out.</source>
        <translation>Hãy thêm cả các loại (kind) đã cấu hình cần dựng lại, hoặc bỏ rebuild_kinds.</translation>
    </message>
    <message>
        <source>rebuild_kinds names %1, but no task is of this kind.</source>
        <translation>rebuild_kinds nêu %1, nhưng không có tác vụ nào thuộc loại (kind) này.</translation>
    </message>
    <message>
        <source>Check the name: these are kinds, not labels.</source>
        <translation>Hãy kiểm tra tên: đây là các loại (kind), không phải nhãn.</translation>
    </message>
    <message>
        <source>do_not_optimize names %1, but there is no such task.</source>
        <translation>do_not_optimize nêu %1, nhưng không có tác vụ như vậy.</translation>
    </message>
    <message>
        <source>Check the name: these are labels, written out in full.</source>
        <translation>Hãy kiểm tra tên: đây là các nhãn, viết đầy đủ.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of %1 are in no full graph and are left out: %2</source>
        <translation>
            <numerusform>%n tác vụ của %1 không có trong đồ thị đầy đủ nào và bị bỏ ra: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do where they were made after the graph, as index-task-… are; else the task was renamed or is gone.</source>
        <translation>Không cần làm gì nếu chúng được tạo sau đồ thị, như các tác vụ index-task-…; nếu không thì tác vụ đã được đổi tên hoặc không còn nữa.</translation>
    </message>
    <message>
        <source>%1 bumps the version, but next_version is not given: gecko&apos;s action refuses that.</source>
        <translation>%1 tăng số phiên bản, nhưng chưa cho next_version: hành động của gecko từ chối điều đó.</translation>
    </message>
    <message>
        <source>Give the next version.</source>
        <translation>Hãy cho phiên bản tiếp theo.</translation>
    </message>
    <message>
        <source>%1 makes partial updates, but partial_updates is empty: gecko&apos;s action refuses that in production.</source>
        <translation>%1 tạo các bản cập nhật từng phần, nhưng partial_updates để trống: hành động của gecko từ chối điều đó trong môi trường production.</translation>
    </message>
    <message>
        <source>Give the versions to update from, unless this is a staging release.</source>
        <translation>Hãy cho các phiên bản được cập nhật từ đó, trừ khi đây là bản phát hành staging.</translation>
    </message>
    <message>
        <source>The parameters are for product %1, the flavor is for %2: gecko&apos;s action takes the flavor&apos;s, mozilla-taskgraph&apos;s keeps the parameters&apos;.</source>
        <translation>Các tham số dành cho sản phẩm %1, flavor dành cho %2: hành động của gecko lấy sản phẩm của flavor, còn hành động của mozilla-taskgraph giữ sản phẩm của các tham số.</translation>
    </message>
    <message>
        <source>Set the parameter release_product to the one that is to be released.</source>
        <translation>Hãy đặt tham số release_product thành sản phẩm cần phát hành.</translation>
    </message>
    <message>
        <source>The schema of the action of %1 does not allow this input: %2</source>
        <translation>Lược đồ của hành động của %1 không cho phép đầu vào này: %2</translation>
    </message>
    <message>
        <source>Change the input: Treeherder and the Taskcluster UI refuse to send it.</source>
        <translation>Hãy thay đổi đầu vào: Treeherder và giao diện Taskcluster từ chối gửi nó.</translation>
    </message>
</context>
<context>
    <name>PlanPicture</name>
    <message>
        <source>%1 reused</source>
        <translation>%1 dùng lại</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 chạy</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 not determined</source>
        <translation>%1 không xác định được</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 bị loại</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 reused, %2 run, %3 new</source>
        <translation>%1 dùng lại, %2 chạy, %3 mới</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <translation>%1, %2 bị loại</translation>
    </message>
    <message>
        <source>%1, %2 not determined</source>
        <translation>%1, %2 không xác định được</translation>
    </message>
    <message>
        <source>No label changes</source>
        <translation>Không nhãn nào thay đổi</translation>
    </message>
    <message>
        <source>+ %1 run</source>
        <translation>+ %1 chạy</translation>
    </message>
    <message>
        <source>− %1 run</source>
        <translation>− %1 chạy</translation>
    </message>
    <message>
        <source>+ %1 new</source>
        <translation>+ %1 mới</translation>
    </message>
    <message>
        <source>− %1 new</source>
        <translation>− %1 mới</translation>
    </message>
    <message>
        <source>+ %1 reused</source>
        <translation>+ %1 dùng lại</translation>
    </message>
    <message>
        <source>− %1 reused</source>
        <translation>− %1 dùng lại</translation>
    </message>
    <message>
        <source>+ %1 left out</source>
        <translation>+ %1 bị loại</translation>
    </message>
    <message>
        <source>− %1 left out</source>
        <translation>− %1 bị loại</translation>
    </message>
    <message>
        <source>+ %1 not determined</source>
        <translation>+ %1 không xác định được</translation>
    </message>
    <message>
        <source>− %1 not determined</source>
        <translation>− %1 không xác định được</translation>
    </message>
    <message>
        <source>%1 from another graph</source>
        <translation>%1 lấy từ đồ thị khác</translation>
    </message>
    <message>
        <source>Other labels, the same counts</source>
        <translation>Nhãn khác, số lượng như nhau</translation>
    </message>
</context>
<context>
    <name>PlanPreflight</name>
    <message>
        <source>does not exist any more</source>
        <translation>không còn tồn tại</translation>
    </message>
    <message>
        <source>has failed: what needs it would never start</source>
        <translation>đã thất bại: những gì cần nó sẽ không bao giờ bắt đầu</translation>
    </message>
    <message>
        <source>ended in an exception: what needs it would never start</source>
        <translation>đã kết thúc bằng ngoại lệ: những gì cần nó sẽ không bao giờ bắt đầu</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>đã hết hạn vào %1</translation>
    </message>
    <message>
        <source>expires on %1, before the deadline of a task that needs it: the queue refuses that task</source>
        <translation>hết hạn vào %1, trước hạn chót của một tác vụ cần nó: hàng đợi từ chối tác vụ đó</translation>
    </message>
    <message>
        <source>has lost its artifacts</source>
        <translation>đã mất các tạo phẩm</translation>
    </message>
    <message>
        <source>What the target method %1 selects is not known here, and no previous graph was made with it.</source>
        <translation>Ở đây không biết phương thức đích %1 chọn những gì, và không đồ thị trước nào được tạo bằng phương thức này.</translation>
    </message>
    <message>
        <source>Give the labels it selects.</source>
        <translation>Hãy cho các nhãn mà nó chọn.</translation>
    </message>
    <message>
        <source>Targets that no full graph has any more are left out: %1</source>
        <translation>Các đích không còn trong đồ thị đầy đủ nào bị bỏ ra: %1</translation>
    </message>
    <message>
        <source>What the target method %1 selects was taken from the targets of %2.</source>
        <translation>Những gì phương thức đích %1 chọn được lấy từ các đích của %2.</translation>
    </message>
    <message>
        <source>Check it: the action works the targets out anew.</source>
        <translation>Hãy kiểm tra lại: hành động tính lại các đích từ đầu.</translation>
    </message>
    <message>
        <source>No task has a shipping phase, so %1 cannot be worked out; the targets of %2 stand in for it, which were selected by %3.</source>
        <translation>Không tác vụ nào có giai đoạn phát hành (shipping phase), nên không tính được %1; các đích của %2 được dùng thay, vốn do %3 chọn.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) come from %1 because it is further right, and hide others: %2</source>
        <translation>
            <numerusform>%n tác vụ lấy từ %1 vì nó nằm xa hơn về bên phải, và che các tác vụ khác: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order if the hidden ones are wanted.</source>
        <translation>Hãy đổi thứ tự nếu cần các tác vụ bị che.</translation>
    </message>
    <message>
        <source>Reused tasks are of revision %1; the parameters come from %2.</source>
        <translation>Các tác vụ dùng lại thuộc phiên bản sửa đổi %1; các tham số lấy từ %2.</translation>
    </message>
    <message>
        <source>Make sure that the release is meant to hold these: the parameters, such as the build ID, are those of the first graph.</source>
        <translation>Hãy chắc chắn rằng bản phát hành cần chứa những tác vụ này: các tham số, chẳng hạn mã bản dựng, là của đồ thị đầu tiên.</translation>
    </message>
    <message>
        <source>%1 would be reused, but its task %2 %3.</source>
        <translation>%1 lẽ ra được dùng lại, nhưng tác vụ %2 của nó %3.</translation>
    </message>
    <message>
        <source>No task that runs needs it.</source>
        <translation>Không tác vụ nào sẽ chạy cần nó.</translation>
    </message>
    <message>
        <source>Run it again: add it to do_not_optimize. Tasks that need it: %1</source>
        <translation>Hãy chạy lại nó: thêm nó vào do_not_optimize. Các tác vụ cần nó: %1</translation>
    </message>
    <message>
        <source>%1 is reused, but its task %2 is still %3.</source>
        <translation>%1 được dùng lại, nhưng tác vụ %2 của nó vẫn đang %3.</translation>
    </message>
    <message>
        <source>What needs it waits until it is completed.</source>
        <translation>Những gì cần nó sẽ chờ cho đến khi nó hoàn tất.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase would run again: %1</source>
        <translation>
            <numerusform>%n tác vụ thuộc giai đoạn trước sẽ chạy lại: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that no previous graph is missing from the list: a release would be built, signed or uploaded a second time.</source>
        <translation>Hãy kiểm tra rằng danh sách không thiếu đồ thị trước nào: nếu thiếu, bản phát hành sẽ được dựng, ký hoặc tải lên lần thứ hai.</translation>
    </message>
    <message>
        <source>%1 would name the same task twice among its dependencies, and the queue refuses that.</source>
        <translation>%1 sẽ nêu cùng một tác vụ hai lần trong các phụ thuộc, và hàng đợi từ chối điều đó.</translation>
    </message>
    <message>
        <source>Drop one of the two in the task&apos;s definition: a dependency under two names, or a soft dependency that is a hard one as well.</source>
        <translation>Hãy bỏ một trong hai khỏi định nghĩa của tác vụ: một phụ thuộc mang hai tên, hoặc một phụ thuộc mềm đồng thời là phụ thuộc cứng.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be removed by a strategy that is not known here: %1</source>
        <translation>
            <numerusform>%n tác vụ có thể bị loại bởi một chiến lược không rõ ở đây: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect them to run, or fewer.</source>
        <translation>Dự kiến chúng sẽ chạy, hoặc ít hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) may be found in the index, which is not known here: %1</source>
        <translation>
            <numerusform>%n tác vụ có thể có trong chỉ mục, mà ở đây không biết chỉ mục này: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the index and the states of its tasks.</source>
        <translation>Hãy cho chỉ mục và trạng thái các tác vụ của nó.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n task(s) is not determined: it depends on the order in which the action takes them: %1</source>
        <translation>
            <numerusform>Kết quả của %n tác vụ không xác định được: nó phụ thuộc vào thứ tự mà hành động xử lý chúng: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at their if-dependencies.</source>
        <translation>Hãy xem các phụ thuộc if (if-dependencies) của chúng.</translation>
    </message>
    <message>
        <source>In another order the action fails: %1</source>
        <translation>Theo thứ tự khác, hành động thất bại: %1</translation>
    </message>
    <message>
        <source>If it fails, start it again.</source>
        <translation>Nếu thất bại, hãy bắt đầu lại.</translation>
    </message>
    <message>
        <source>This is an estimate: the action makes the tasks of partial updates anew, and there may be more of them.</source>
        <translation>Đây là ước tính: hành động tạo lại từ đầu các tác vụ của bản cập nhật từng phần, và có thể có nhiều tác vụ hơn.</translation>
    </message>
    <message>
        <source>Give the new full graph to see exactly what will run.</source>
        <translation>Hãy cho đồ thị đầy đủ mới để xem chính xác những gì sẽ chạy.</translation>
    </message>
    <message numerus="yes">
        <source>This is an estimate: the action makes its graph anew, and %n task(s) may differ: %1</source>
        <translation>
            <numerusform>Đây là ước tính: hành động tạo lại đồ thị từ đầu, và %n tác vụ có thể khác: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is reused, but artifacts of its task %2 expire on %3, before the deadline of a task that fetches them.</source>
        <translation>%1 được dùng lại, nhưng tạo phẩm của tác vụ %2 của nó hết hạn vào %3, trước hạn chót của một tác vụ cần tải chúng.</translation>
    </message>
    <message>
        <source>What runs later than that fails: submit soon, or run it again by do_not_optimize.</source>
        <translation>Những gì chạy sau lúc đó sẽ thất bại: hãy gửi sớm, hoặc cho nó chạy lại bằng do_not_optimize.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>index</source>
        <translation>chỉ mục</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>dùng lại</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>chạy lại</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>không xác định được</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bị loại</translation>
    </message>
    <message>
        <source>not in the target graph</source>
        <translation>không có trong đồ thị đích</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Reused: the index has %1</source>
        <translation>Dùng lại: chỉ mục có %1</translation>
    </message>
    <message>
        <source>Reused: %1 of graph %2, %3</source>
        <translation>Dùng lại: %1 của đồ thị %2, %3</translation>
    </message>
    <message>
        <source>Removed: nothing that stays needs it</source>
        <translation>Bị loại: không gì còn lại cần nó</translation>
    </message>
    <message>
        <source>Removed: none of its if-dependencies runs</source>
        <translation>Bị loại: không phụ thuộc if (if-dependencies) nào của nó chạy</translation>
    </message>
    <message>
        <source>Removed by %1</source>
        <translation>Bị loại bởi %1</translation>
    </message>
    <message>
        <source>Runs: it is in do_not_optimize</source>
        <translation>Chạy: nó có trong do_not_optimize</translation>
    </message>
    <message>
        <source>Runs: its kind, %1, is in rebuild_kinds</source>
        <translation>Chạy: loại (kind) của nó, %1, có trong rebuild_kinds</translation>
    </message>
    <message>
        <source>Runs: blocked by %1</source>
        <translation>Chạy: bị %1 chặn</translation>
    </message>
    <message>
        <source>Runs: made for %1, which has more routes than a task may have</source>
        <translation>Chạy: được tạo cho %1, vốn có nhiều route hơn mức cho phép của một tác vụ</translation>
    </message>
    <message>
        <source>Runs: it is in no previous graph</source>
        <translation>Chạy: nó không có trong đồ thị trước nào</translation>
    </message>
    <message>
        <source>Not in the target graph</source>
        <translation>Không có trong đồ thị đích</translation>
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
    <message>
        <source>a wait next to a block step is ignored: only the block is run</source>
        <translation>bước wait cạnh một bước block không được tính: chỉ block được chạy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its turn in the concurrency group &quot;%2&quot; only after &quot;%3&quot;, which waits for it; these steps will never run: %4</source>
        <translation>&quot;%1&quot; chỉ đến lượt trong nhóm concurrency &quot;%2&quot; sau &quot;%3&quot;, là bước đang chờ nó; các bước này sẽ không bao giờ chạy: %4</translation>
    </message>
    <message>
        <source>With this upload there are more than %1 dependencies</source>
        <translation>Với lần tải lên này, có hơn %1 phụ thuộc</translation>
    </message>
    <message>
        <source>let fewer steps wait for the step that uploads it</source>
        <translation>hãy để ít bước hơn chờ bước tải nó lên</translation>
    </message>
</context>
<context>
    <name>PreviousGraphReader</name>
    <message>
        <source>there is no %1</source>
        <translation>không có %1</translation>
    </message>
    <message>
        <source>download the artifact public/%1 of the task into this folder</source>
        <translation>hãy tải tạo phẩm public/%1 của tác vụ xuống thư mục này</translation>
    </message>
    <message>
        <source>“%1” is no task ID</source>
        <translation>“%1” không phải mã tác vụ</translation>
    </message>
    <message>
        <source>correct or remove it</source>
        <translation>hãy sửa hoặc xóa nó</translation>
    </message>
    <message>
        <source>there is no folder with the artifacts of %1</source>
        <translation>không có thư mục chứa các tạo phẩm của %1</translation>
    </message>
    <message>
        <source>download the artifacts of the task into it</source>
        <translation>hãy tải các tạo phẩm của tác vụ xuống đó</translation>
    </message>
    <message>
        <source>this is no artifact of a decision or action task</source>
        <translation>đây không phải tạo phẩm của tác vụ quyết định hoặc tác vụ hành động</translation>
    </message>
    <message>
        <source>open full-task-graph.json, task-graph.json, label-to-taskid.json, target-tasks.json, actions.json or parameters.yml</source>
        <translation>hãy mở full-task-graph.json, task-graph.json, label-to-taskid.json, target-tasks.json, actions.json hoặc parameters.yml</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2</source>
        <translation>%1 chưa được tải về: %2</translation>
    </message>
    <message>
        <source>download the graph again</source>
        <translation>hãy tải lại đồ thị</translation>
    </message>
</context>
<context>
    <name>PromoteCommand</name>
    <message>
        <source>The folder of previous graphs: TASKID/full-task-graph.json, label-to-taskid.json, parameters.yml and so on.</source>
        <translation>Thư mục các đồ thị trước: TASKID/full-task-graph.json, label-to-taskid.json, parameters.yml, v.v.</translation>
    </message>
    <message>
        <source>The action&apos;s input, as JSON or YAML; or a file with &quot;input&quot; and what stands around it: graph_config, index, statuses, push_parameters, actionTaskId.</source>
        <translation>Đầu vào của hành động, dạng JSON hoặc YAML; hoặc một tệp có &quot;input&quot; cùng những gì đi kèm: graph_config, index, statuses, push_parameters, actionTaskId.</translation>
    </message>
    <message>
        <source>The release-promotion block of taskcluster/config.yml; else what the input&apos;s file tells, else Firefox&apos;s.</source>
        <translation>Khối release-promotion của taskcluster/config.yml; nếu không thì theo tệp đầu vào, nếu tệp đó không nêu thì dùng của Firefox.</translation>
    </message>
    <message>
        <source>The full-task-graph.json the action will make, where it is known; else the previous ones together stand in for it.</source>
        <translation>Tệp full-task-graph.json mà hành động sẽ tạo, nếu đã biết; nếu không thì các đồ thị trước gộp lại được dùng thay.</translation>
    </message>
    <message>
        <source>What the index has: {route: task ID}.</source>
        <translation>Những gì có trong chỉ mục: {route: mã tác vụ}.</translation>
    </message>
    <message>
        <source>The states of tasks: {task ID: status}, or what queue.statuses answers.</source>
        <translation>Trạng thái của các tác vụ: {mã tác vụ: trạng thái}, hoặc câu trả lời của queue.statuses.</translation>
    </message>
    <message>
        <source>The labels the target method selects, as a JSON list or one a line; needed where that cannot be worked out.</source>
        <translation>Các nhãn mà phương thức đích chọn, dạng danh sách JSON hoặc mỗi dòng một nhãn; cần đến khi không tính được chúng.</translation>
    </message>
    <message>
        <source>Sets a parameter, as head_rev=…; true, false, null and what begins with a bracket or a quote is JSON, all else is text. project and level are those of the push. May be repeated.</source>
        <translation>Đặt một tham số, như head_rev=…; true, false, null và những gì bắt đầu bằng dấu ngoặc hoặc dấu nháy là JSON, còn lại là văn bản. project và level là của lượt push. Có thể lặp lại.</translation>
    </message>
    <message>
        <source>The time to count from, in ISO 8601; else it is now.</source>
        <translation>Thời điểm bắt đầu tính, theo ISO 8601; nếu không có thì là lúc này.</translation>
    </message>
    <message>
        <source>json, text or csv.</source>
        <translation>json, text hoặc csv.</translation>
    </message>
    <message>
        <source>Prints what changes from the plan of --input to the plan of this input.</source>
        <translation>In những gì thay đổi từ kế hoạch của --input sang kế hoạch của đầu vào này.</translation>
    </message>
    <message>
        <source>Prints the action&apos;s input as it is to be sent, with every field it needs: json or yml.</source>
        <translation>In đầu vào của hành động đúng như sẽ gửi, với mọi trường cần thiết: json hoặc yml.</translation>
    </message>
    <message>
        <source>--param %1 is not KEY=VALUE</source>
        <translation>--param %1 không có dạng KEY=VALUE</translation>
    </message>
    <message>
        <source>the value of --param %1 is no JSON</source>
        <translation>giá trị của --param %1 không phải JSON</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected json, text or csv</source>
        <translation>không rõ --format %1; cần json, text hoặc csv</translation>
    </message>
    <message>
        <source>--export-input %1 is not known; expected json or yml</source>
        <translation>không rõ --export-input %1; cần json hoặc yml</translation>
    </message>
    <message>
        <source>--now %1 is no time; expected one such as 2024-06-10T06:13:20Z</source>
        <translation>--now %1 không phải thời điểm; cần dạng như 2024-06-10T06:13:20Z</translation>
    </message>
    <message>
        <source>%1 is one argument too many; the input is given with --input</source>
        <translation>thừa đối số %1; đầu vào được cho bằng --input</translation>
    </message>
    <message>
        <source>--input FILE is missing: the input of the release-promotion action</source>
        <translation>thiếu --input FILE: đầu vào của hành động release-promotion</translation>
    </message>
    <message>
        <source>--graphs DIR is missing: the folder of previous graphs</source>
        <translation>thiếu --graphs DIR: thư mục các đồ thị trước</translation>
    </message>
    <message>
        <source>--compare and --export-input do not go together</source>
        <translation>không dùng --compare cùng với --export-input</translation>
    </message>
    <message>
        <source>--format and --export-input do not go together</source>
        <translation>không dùng --format cùng với --export-input</translation>
    </message>
    <message>
        <source>--compare is printed as json or text, not as csv</source>
        <translation>--compare in ra json hoặc text, không in csv</translation>
    </message>
    <message>
        <source>expected a list of labels</source>
        <translation>cần một danh sách nhãn</translation>
    </message>
    <message>
        <source>give a JSON list of texts, or one label a line</source>
        <translation>hãy cho một danh sách chuỗi dạng JSON, hoặc mỗi dòng một nhãn</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>không có thư mục %1</translation>
    </message>
    <message>
        <source>give the folder that holds one folder for each previous graph</source>
        <translation>hãy cho thư mục chứa một thư mục con cho mỗi đồ thị trước</translation>
    </message>
    <message>
        <source>note: %1 is taken for the ID %2</source>
        <translation>lưu ý: %1 được hiểu là mã %2</translation>
    </message>
    <message>
        <source>note: no previous graph is given; the decision task of the push is taken, as the action does: %1</source>
        <translation>lưu ý: chưa cho đồ thị trước nào; tác vụ quyết định của lượt push được dùng, như hành động vẫn làm: %1</translation>
    </message>
    <message>
        <source>Fires the action with this plan&apos;s input at --root, once. Credentials come from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE.</source>
        <translation>Kích hoạt hành động với đầu vào của kế hoạch này tại --root, đúng một lần. Thông tin xác thực lấy từ TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN và TASKCLUSTER_CERTIFICATE.</translation>
    </message>
    <message>
        <source>The root URL of the Taskcluster deployment.</source>
        <translation>URL gốc của hệ thống Taskcluster.</translation>
    </message>
    <message>
        <source>Why it is submitted; written into the records.</source>
        <translation>Vì sao gửi kế hoạch; lý do được ghi vào các bản ghi.</translation>
    </message>
    <message>
        <source>Refuse if the plan&apos;s digest is another one: the plan that was approved.</source>
        <translation>Từ chối nếu giá trị băm của kế hoạch khác giá trị này, tức kế hoạch đã được phê duyệt.</translation>
    </message>
    <message>
        <source>The folder of the records.</source>
        <translation>Thư mục của các bản ghi.</translation>
    </message>
    <message>
        <source>--root, --reason and --expect go with --submit</source>
        <translation>--root, --reason và --expect đi cùng --submit</translation>
    </message>
    <message>
        <source>--submit does not go together with --compare, --export-input and --format</source>
        <translation>không dùng --submit cùng với --compare, --export-input và --format</translation>
    </message>
    <message>
        <source>--reason TEXT is missing: why, for those who come after</source>
        <translation>thiếu --reason TEXT: vì sao, cho những người đến sau</translation>
    </message>
    <message>
        <source>Works out what a release promotion would reuse, run and remove, and why, from the artifacts of earlier task graphs. Nothing is sent without --submit. Exit status 1: the action would fail, or something keeps the plan from being submitted; it is printed all the same.</source>
        <translation>Từ các tạo phẩm của những đồ thị tác vụ trước, tính xem một lần thăng cấp bản phát hành sẽ dùng lại, chạy và loại bỏ những gì, và vì sao. Không gửi gì nếu không có --submit. Mã thoát 1: hành động sẽ thất bại, hoặc có điều khiến không gửi được kế hoạch; kế hoạch vẫn được in ra.</translation>
    </message>
    <message>
        <source>the action would fail: %1: %2</source>
        <translation>hành động sẽ thất bại: %1: %2</translation>
    </message>
    <message>
        <source>this is not the plan that was approved: its digest is %1</source>
        <translation>đây không phải kế hoạch đã được phê duyệt: giá trị băm của nó là %1</translation>
    </message>
    <message>
        <source>--root %1 is no root URL of a Taskcluster deployment</source>
        <translation>--root %1 không phải URL gốc của một hệ thống Taskcluster</translation>
    </message>
    <message>
        <source>a worker submits nothing</source>
        <translation>tiến trình worker không gửi gì cả</translation>
    </message>
    <message>
        <source>run slipwayctl promote --submit yourself</source>
        <translation>hãy tự chạy slipwayctl promote --submit</translation>
    </message>
    <message>
        <source>With --submit: waits until the action&apos;s task ended and compares what it created with the plan. Exit status 1: it differs.</source>
        <translation>Dùng với --submit: chờ đến khi tác vụ của hành động kết thúc rồi so sánh những gì nó đã tạo với kế hoạch. Mã thoát 1: có khác biệt.</translation>
    </message>
    <message>
        <source>Asks --root whether it would take the plan: states and artifacts of the tasks that are reused, the hook, what the credentials may do. --submit does so, too.</source>
        <translation>Hỏi --root xem có chấp nhận kế hoạch không: trạng thái và tạo phẩm của các tác vụ được dùng lại, hook, những gì thông tin xác thực được phép làm. --submit cũng làm việc này.</translation>
    </message>
    <message>
        <source>Downloads the graphs of this push from --root, in place of --graphs. They are kept in the state folder.</source>
        <translation>Tải các đồ thị của lượt push này từ --root, thay cho --graphs. Chúng được giữ trong thư mục trạng thái.</translation>
    </message>
    <message>
        <source>The project that --revision is of, as mozilla-release.</source>
        <translation>Dự án mà --revision thuộc về, chẳng hạn mozilla-release.</translation>
    </message>
    <message>
        <source>What the index routes of --revision begin with.</source>
        <translation>Phần đầu của các route chỉ mục của --revision.</translation>
    </message>
    <message>
        <source>--revision and --project go together</source>
        <translation>--revision và --project phải đi cùng nhau</translation>
    </message>
    <message>
        <source>--revision does not go together with --graphs and --export-input</source>
        <translation>không dùng --revision cùng với --graphs và --export-input</translation>
    </message>
    <message>
        <source>--follow goes with --submit</source>
        <translation>--follow phải đi cùng --submit</translation>
    </message>
    <message>
        <source>--preflight does not go together with --compare and --export-input</source>
        <translation>không dùng --preflight cùng với --compare và --export-input</translation>
    </message>
    <message>
        <source>--root URL is missing: the Taskcluster deployment</source>
        <translation>thiếu --root URL: hệ thống Taskcluster</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>lưu ý: %1</translation>
    </message>
    <message>
        <source>note: %1 cannot be built on: it has no %2</source>
        <translation>lưu ý: không dựa trên %1 được: nó không có %2</translation>
    </message>
    <message>
        <source>there are no graphs of revision %1 of %2 at %3</source>
        <translation>không có đồ thị nào của phiên bản sửa đổi %1 của %2 tại %3</translation>
    </message>
    <message>
        <source>give the whole revision and the project&apos;s name, or task IDs and --graphs</source>
        <translation>hãy cho phiên bản sửa đổi đầy đủ và tên dự án, hoặc các mã tác vụ và --graphs</translation>
    </message>
    <message>
        <source>%1 was not downloaded wholly: %2</source>
        <translation>%1 chưa được tải về trọn vẹn: %2</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>hãy thử lại</translation>
    </message>
    <message>
        <source>note: graphs of this revision are in %1: %2</source>
        <translation>lưu ý: các đồ thị của phiên bản sửa đổi này nằm trong %1: %2</translation>
    </message>
    <message>
        <source>note: %1; it goes on</source>
        <translation>lưu ý: %1; vẫn tiếp tục</translation>
    </message>
    <message>
        <source>the hook was fired and made no task: there is nothing to follow</source>
        <translation>hook đã được kích hoạt nhưng không tạo tác vụ nào: không có gì để theo dõi</translation>
    </message>
</context>
<context>
    <name>PromoteText</name>
    <message>
        <source>%1: the action would fail: %2: %3</source>
        <translation>%1: hành động sẽ thất bại: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 run, %3 reused, %4 removed of %5 in the target graph</source>
        <translation>%1: %2 chạy, %3 dùng lại, %4 bị loại trên %5 trong đồ thị đích</translation>
    </message>
    <message>
        <source>graph %1: %2: contributes %3, hides %4, hidden %5, reused %6</source>
        <translation>đồ thị %1: %2: đóng góp %3, che %4, bị che %5, dùng lại %6</translation>
    </message>
    <message>
        <source>root cause: %1: forces %2, would save %3</source>
        <translation>nguyên nhân gốc: %1: buộc chạy %2, có thể tiết kiệm %3</translation>
    </message>
    <message>
        <source>now runs:</source>
        <translation>nay chạy:</translation>
    </message>
    <message>
        <source>now reused:</source>
        <translation>nay dùng lại:</translation>
    </message>
    <message>
        <source>now removed:</source>
        <translation>nay bị loại:</translation>
    </message>
    <message>
        <source>now outside the target graph:</source>
        <translation>nay nằm ngoài đồ thị đích:</translation>
    </message>
    <message>
        <source>now another task:</source>
        <translation>nay là tác vụ khác:</translation>
    </message>
</context>
<context>
    <name>PromotionDecision</name>
    <message>
        <source>the action would fail: %1: %2</source>
        <translation>hành động sẽ thất bại: %1: %2</translation>
    </message>
    <message>
        <source>there is no promotion to decide on</source>
        <translation>không có lần thăng cấp nào để quyết định</translation>
    </message>
    <message>
        <source>plan it first</source>
        <translation>trước hết hãy lập kế hoạch cho nó</translation>
    </message>
    <message>
        <source>a promotion needs a reason</source>
        <translation>việc thăng cấp cần có lý do</translation>
    </message>
    <message>
        <source>say why it is to happen</source>
        <translation>hãy nêu vì sao cần thực hiện</translation>
    </message>
    <message>
        <source>the plan has changed since this decision was prepared</source>
        <translation>kế hoạch đã thay đổi kể từ khi chuẩn bị quyết định này</translation>
    </message>
    <message>
        <source>look at the plan again and decide anew</source>
        <translation>hãy xem lại kế hoạch và quyết định lại</translation>
    </message>
    <message>
        <source>this plan cannot be submitted: %1</source>
        <translation>không gửi được kế hoạch này: %1</translation>
    </message>
    <message>
        <source>correct what the plan names as an error</source>
        <translation>hãy sửa những gì kế hoạch báo là lỗi</translation>
    </message>
</context>
<context>
    <name>PromotionExport</name>
    <message>
        <source>Export the action&apos;s input</source>
        <translation>Xuất đầu vào của hành động</translation>
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
        <translation>Lưu nội dung gửi đến hook</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Xuất kế hoạch</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Giá trị phân tách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>không ghi được tệp: %1</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>hãy chọn nơi khác</translation>
    </message>
</context>
<context>
    <name>PromotionFiles</name>
    <message>
        <source>A task&apos;s status is to be an object with “state”, or the state alone</source>
        <translation>Trạng thái của một tác vụ phải là đối tượng có “state”, hoặc chỉ riêng trạng thái</translation>
    </message>
    <message>
        <source>This task&apos;s status has no “state”</source>
        <translation>Trạng thái của tác vụ này không có “state”</translation>
    </message>
    <message>
        <source>Expected {&quot;taskId&quot;: …, &quot;status&quot;: …} here</source>
        <translation>Ở đây cần {&quot;taskId&quot;: …, &quot;status&quot;: …}</translation>
    </message>
    <message>
        <source>An index is to be an object of routes and task IDs</source>
        <translation>Chỉ mục phải là đối tượng gồm các route và mã tác vụ</translation>
    </message>
    <message>
        <source>The task ID of the route “%1” is to be a text</source>
        <translation>Mã tác vụ của route “%1” phải là một chuỗi</translation>
    </message>
    <message>
        <source>Statuses are to be an object of task IDs and statuses</source>
        <translation>Các trạng thái phải là đối tượng gồm mã tác vụ và trạng thái</translation>
    </message>
</context>
<context>
    <name>PromotionFire</name>
    <message>
        <source>none of the graphs has an actions.json, which names the hook</source>
        <translation>không đồ thị nào có actions.json, tệp nêu hook</translation>
    </message>
</context>
<context>
    <name>PromotionInput</name>
    <message>
        <source>there: every flavor names one</source>
        <translation>có mặt: mọi flavor đều nêu nó</translation>
    </message>
    <message>
        <source>there: this is no release-promotion block</source>
        <translation>có mặt: đây không phải khối release-promotion</translation>
    </message>
    <message>
        <source>give taskcluster/config.yml, or its release-promotion block</source>
        <translation>hãy cho taskcluster/config.yml, hoặc khối release-promotion của nó</translation>
    </message>
    <message>
        <source>there: it names what is to be promoted</source>
        <translation>có mặt: nó cho biết cần thăng cấp những gì</translation>
    </message>
    <message>
        <source>give the input of the release-promotion action</source>
        <translation>hãy cho đầu vào của hành động release-promotion</translation>
    </message>
</context>
<context>
    <name>PromotionRecord</name>
    <message numerus="yes">
        <source>%n task(s) run</source>
        <translation>
            <numerusform>%n tác vụ chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reused</source>
        <translation>
            <numerusform>%n được dùng lại</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, build %2: %3, %4</source>
        <translation>%1, bản dựng %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, build %2 of %3: %4, %5</source>
        <translation>%1, bản dựng %2 của %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>ProofRules</name>
    <message numerus="yes">
        <source>%n %1 step(s)</source>
        <translation>
            <numerusform>%n bước %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On a tag build %1 wait for %2; on a nightly they start by themselves. The condition asks for the nightly and not for the tag</source>
        <translation>Ở lượt dựng của thẻ, %1 chờ %2; ở lượt hằng đêm chúng tự bắt đầu. Điều kiện hỏi về lượt hằng đêm mà không hỏi về thẻ</translation>
    </message>
    <message>
        <source>Let the condition consider build.tag too. If this is meant, suppress it with the reason</source>
        <translation>Hãy để điều kiện xét cả build.tag. Nếu đây là chủ ý, hãy bỏ qua phát hiện kèm lý do</translation>
    </message>
    <message>
        <source>On a tag build no %1 step runs at all; on a nightly &quot;%2&quot; does. The condition asks for the nightly and not for the tag</source>
        <translation>Ở lượt dựng của thẻ không có bước %1 nào chạy; ở lượt hằng đêm “%2” lại chạy. Điều kiện hỏi về lượt hằng đêm mà không hỏi về thẻ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands behind the gate &quot;%2&quot; (line %3) and does not wait for it: on Buildkite an explicit depends_on replaces the implicit wait for the gate (%4)</source>
        <translation>“%1” đứng sau cổng “%2” (dòng %3) mà không chờ nó: trên Buildkite, depends_on tường minh thay cho việc ngầm chờ cổng (%4)</translation>
    </message>
    <message>
        <source>Give the gate a key and name it in depends_on</source>
        <translation>Hãy cho cổng một khóa và nêu nó trong depends_on</translation>
    </message>
    <message>
        <source>Add %1 to depends_on</source>
        <translation>Hãy thêm %1 vào depends_on</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes without approval in %2: the gate &quot;%3&quot; (line %4) is removed by its condition there, and Buildkite counts a removed dependency as satisfied (GitHub Actions would skip what follows)</source>
        <translation>“%1” phát hành công khai mà không cần phê duyệt trong %2: ở đó cổng “%3” (dòng %4) bị loại bởi điều kiện của nó, và Buildkite coi phụ thuộc bị loại là đã thỏa mãn (GitHub Actions sẽ bỏ qua những gì theo sau)</translation>
    </message>
    <message>
        <source>Give the step the same condition as the gate, or drop the condition of the gate</source>
        <translation>Hãy cho bước cùng điều kiện với cổng, hoặc bỏ điều kiện của cổng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes (%2) and no gate stands before it in %3: on some path it starts though nobody approved anything</source>
        <translation>“%1” phát hành công khai (%2) mà không có cổng nào đứng trước trong %3: theo một đường nào đó nó bắt đầu dù chưa ai phê duyệt gì</translation>
    </message>
    <message>
        <source>Put a block before it and name it in depends_on. If it shall publish by itself, suppress this with the reason</source>
        <translation>Hãy đặt một block trước nó và nêu block đó trong depends_on. Nếu nó cần tự phát hành công khai, hãy bỏ qua phát hiện này kèm lý do</translation>
    </message>
    <message>
        <source>&quot;%1&quot; never runs: in every scenario it is removed or waits forever. %2</source>
        <translation>“%1” không bao giờ chạy: trong mọi kịch bản nó bị loại hoặc chờ mãi mãi. %2</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; runs in none of the %n scenario(s)</source>
        <translation>
            <numerusform>“%1” không chạy trong kịch bản nào trong số %n kịch bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what it waits for</source>
        <translation>Hãy sửa điều nó chờ</translation>
    </message>
    <message>
        <source>Check its condition, or add the scenario in which it runs</source>
        <translation>Hãy kiểm tra điều kiện của nó, hoặc thêm kịch bản mà nó chạy</translation>
    </message>
    <message>
        <source>Let the step run in this scenario, or take the artifact off the list of expected ones</source>
        <translation>Hãy để bước chạy trong kịch bản này, hoặc bỏ tạo phẩm khỏi danh sách mong đợi</translation>
    </message>
    <message>
        <source>The scenario %1 expects &quot;%2&quot; of &quot;%3&quot;, which does not run there: the build would be green and empty</source>
        <translation>Kịch bản %1 mong đợi “%2” của “%3”, bước không chạy ở đó: lượt dựng sẽ xanh mà rỗng</translation>
    </message>
    <message>
        <source>The scenario %1 expects &quot;%2&quot; of a step &quot;%3&quot; that does not exist: the build would be green and empty</source>
        <translation>Kịch bản %1 mong đợi “%2” của bước “%3” không tồn tại: lượt dựng sẽ xanh mà rỗng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; runs in %2 though every step it waits for is removed there: Buildkite counts them as satisfied (GitHub Actions would skip it), so there may be nothing to publish</source>
        <translation>“%1” chạy trong %2 dù mọi bước nó chờ đều bị loại ở đó: Buildkite coi chúng là đã thỏa mãn (GitHub Actions sẽ bỏ qua nó), nên có thể không có gì để phát hành công khai</translation>
    </message>
    <message>
        <source>Give the step the condition of the steps it depends on</source>
        <translation>Hãy cho bước cùng điều kiện với các bước mà nó phụ thuộc</translation>
    </message>
</context>
<context>
    <name>ProtoMessage</name>
    <message numerus="yes">
        <source>The %n byte(s) of a message are not what they should be: a broken protobuf message</source>
        <translation>
            <numerusform>%n byte của một thông điệp không như phải có: thông điệp protobuf bị hỏng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveCommand</name>
    <message>
        <source>The form of the answer: json or text.</source>
        <translation>Dạng của câu trả lời: json hoặc text.</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>Pipeline; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>prove wants one FILE, got %1</source>
        <translation>prove cần một FILE, nhưng nhận %1</translation>
    </message>
    <message>
        <source>--format %1 is not known; prove prints json or text</source>
        <translation>không rõ --format %1; prove in json hoặc text</translation>
    </message>
    <message>
        <source>* publishes</source>
        <translation>* phát hành công khai</translation>
    </message>
    <message>
        <source>Tells for every step and scenario whether it can start though nobody opens a gate: ungated, gated, stuck, not_run or unknown, with the way that leads there and the rule. Exit status: 0 when every publishing step is gated or does not run, 1 otherwise, 2 bad input. Tags and scenarios of NAME.slipway.yml beside the file on the disk are used.</source>
        <translation>Cho biết với mỗi bước và mỗi kịch bản liệu bước có thể bắt đầu dù không ai mở cổng hay không: ungated, gated, stuck, not_run hoặc unknown, kèm đường dẫn đến đó và quy tắc. Mã thoát: 0 khi mọi bước phát hành công khai đều nằm sau cổng hoặc không chạy, ngược lại là 1, 2 khi đầu vào sai. Các thẻ và kịch bản của NAME.slipway.yml nằm cạnh tệp trên đĩa được sử dụng.</translation>
    </message>
</context>
<context>
    <name>PublishRules</name>
    <message>
        <source>&quot;%1&quot; may be run again after it passed, but what %2 does cannot be done twice</source>
        <translation>“%1” có thể được chạy lại sau khi đã đạt, nhưng việc %2 làm thì không thể làm hai lần</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is retried by itself, but what %2 does cannot be done twice: the retry fails on what the first attempt left, or publishes half of it</source>
        <translation>“%1” được tự động thử lại, nhưng việc %2 làm thì không thể làm hai lần: lần thử lại thất bại vì những gì lần đầu để lại, hoặc chỉ phát hành công khai một nửa</translation>
    </message>
    <message>
        <source>Take the retry away, or let the command skip what is already there (--skip-existing, a check of the digest)</source>
        <translation>Hãy bỏ việc thử lại, hoặc để lệnh bỏ qua những gì đã có ở đó (--skip-existing, kiểm tra giá trị băm)</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; work follows what cannot be taken back (%2): if &apos;%3&apos; fails, the step is red, though everything is published, and cannot be run again</source>
        <translation>Trong “%1” có việc đứng sau điều không thể rút lại (%2): nếu &apos;%3&apos; thất bại, bước có màu đỏ dù mọi thứ đã được phát hành công khai, và không thể chạy lại</translation>
    </message>
    <message>
        <source>Do it before, in a step of its own, or tolerate its failure with || echo …</source>
        <translation>Hãy làm việc đó trước, trong một bước riêng, hoặc chấp nhận nó thất bại bằng || echo …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds the concurrency group %2 and has no timeout: if it hangs, everyone who waits for the group hangs. Buildkite has no timeout of a whole pipeline</source>
        <translation>“%1” giữ nhóm concurrency %2 và không có giới hạn thời gian: nếu nó treo, mọi thứ chờ nhóm đó cũng treo. Buildkite không có giới hạn thời gian cho toàn pipeline</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes and has no timeout: if it hangs, the release hangs until somebody looks. Buildkite has no timeout of a whole pipeline</source>
        <translation>“%1” phát hành công khai và không có giới hạn thời gian: nếu nó treo, bản phát hành treo cho đến khi có người xem. Buildkite không có giới hạn thời gian cho toàn pipeline</translation>
    </message>
    <message>
        <source>Add timeout_in_minutes, about three times what it usually takes</source>
        <translation>Hãy thêm timeout_in_minutes, khoảng gấp ba thời gian thường cần</translation>
    </message>
    <message>
        <source>&quot;%1&quot; moves %2 without a concurrency group: two builds at once race for it, and an older one may win</source>
        <translation>“%1” di chuyển %2 mà không có nhóm concurrency: hai lượt dựng cùng lúc tranh nhau nó, và lượt cũ hơn có thể thắng</translation>
    </message>
    <message>
        <source>Add concurrency: 1 with a concurrency_group, and compare versions before the tag moves</source>
        <translation>Hãy thêm concurrency: 1 cùng một concurrency_group, và so sánh phiên bản trước khi di chuyển thẻ</translation>
    </message>
    <message>
        <source>Cleaning up &quot;%1&quot; in &quot;%2&quot; also matches &quot;%3&quot;, which belongs to another variant</source>
        <translation>Việc dọn dẹp “%1” trong “%2” cũng khớp “%3”, vốn thuộc về biến thể khác</translation>
    </message>
    <message>
        <source>Put the variant in front of the tag, or let the cleanup match the whole form of its own tags</source>
        <translation>Hãy đặt biến thể trước thẻ, hoặc để việc dọn dẹp khớp toàn bộ dạng của các thẻ của chính nó</translation>
    </message>
</context>
<context>
    <name>PythonYaml</name>
    <message>
        <source>correct the YAML at this place, or download the file again</source>
        <translation>hãy sửa YAML ở chỗ này, hoặc tải lại tệp</translation>
    </message>
    <message>
        <source>save the file as UTF-8 text without control characters</source>
        <translation>hãy lưu tệp dạng văn bản UTF-8 không có ký tự điều khiển</translation>
    </message>
    <message>
        <source>expected a single document, but found another one</source>
        <translation>cần đúng một tài liệu, nhưng gặp thêm tài liệu khác</translation>
    </message>
    <message>
        <source>remove one of them</source>
        <translation>hãy xóa một trong số đó</translation>
    </message>
    <message>
        <source>the tag %1 does not fit here; safe_load refuses it</source>
        <translation>thẻ %1 không hợp ở đây; safe_load từ chối nó</translation>
    </message>
    <message>
        <source>remove the tag</source>
        <translation>hãy xóa thẻ</translation>
    </message>
    <message>
        <source>found undefined alias “%1”</source>
        <translation>gặp bí danh chưa định nghĩa “%1”</translation>
    </message>
    <message>
        <source>define it before this line with &amp;%1</source>
        <translation>hãy định nghĩa nó trước dòng này bằng &amp;%1</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>nhiều hơn %1 giá trị</translation>
    </message>
    <message>
        <source>open a smaller file</source>
        <translation>hãy mở một tệp nhỏ hơn</translation>
    </message>
    <message numerus="yes">
        <source>lists and maps are nested more than %n deep</source>
        <translation>
            <numerusform>danh sách và map lồng nhau quá %n lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>flatten the structure</source>
        <translation>hãy làm phẳng cấu trúc</translation>
    </message>
    <message>
        <source>a list or a map cannot be a key</source>
        <translation>danh sách hoặc map không thể là khóa</translation>
    </message>
    <message>
        <source>use a text as the key</source>
        <translation>hãy dùng một chuỗi làm khóa</translation>
    </message>
    <message>
        <source>expected a map or a list of maps to merge</source>
        <translation>cần một map hoặc một danh sách map để gộp</translation>
    </message>
    <message>
        <source>name a map behind “&lt;&lt;”</source>
        <translation>hãy nêu một map sau “&lt;&lt;”</translation>
    </message>
    <message>
        <source>larger than the limit of %1</source>
        <translation>lớn hơn giới hạn %1</translation>
    </message>
    <message>
        <source>parameters.yml is to be a mapping of names to values</source>
        <translation>parameters.yml phải là một map từ tên đến giá trị</translation>
    </message>
    <message>
        <source>check that this is parameters.yml of a decision or action task</source>
        <translation>hãy kiểm tra rằng đây là parameters.yml của tác vụ quyết định hoặc tác vụ hành động</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>%1: command not found (this rehearsal would let it run, but it is not installed)</source>
        <translation>%1: không tìm thấy lệnh (buổi diễn tập này sẽ cho nó chạy, nhưng nó chưa được cài đặt)</translation>
    </message>
    <message>
        <source># Slipway: this command could not be taken down in the journal (%1): %2</source>
        <translation># Slipway: không ghi được lệnh này vào nhật ký sự kiện (%1): %2</translation>
    </message>
    <message>
        <source># Slipway rehearsal: recorded, not run: %1</source>
        <translation># Slipway diễn tập: được ghi lại, không chạy: %1</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>the rehearsal cannot be prepared: this cannot be written</source>
        <translation>không chuẩn bị được buổi diễn tập: không ghi được mục này</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>No network: every step runs in a network namespace of its own that has nothing but loopback.</source>
        <translation>Không có mạng: mỗi bước chạy trong không gian tên mạng riêng chỉ có loopback.</translation>
    </message>
    <message>
        <source>No network namespace can be made here. Instead http_proxy and its like name a port that refuses; a program that does not obey them can still reach the network.</source>
        <translation>Không tạo được không gian tên mạng ở đây. Thay vào đó http_proxy và các biến tương tự trỏ đến một cổng mạng từ chối kết nối; chương trình không tuân theo chúng vẫn ra được mạng.</translation>
    </message>
    <message>
        <source>Nothing keeps the steps off the network but the recorder.</source>
        <translation>Ngoài bộ ghi lệnh, không có gì ngăn các bước ra mạng.</translation>
    </message>
    <message>
        <source>Everything that is not on the list really runs on this machine, with your rights and on your files.</source>
        <translation>Mọi thứ không có trong danh sách thực sự chạy trên máy này, với quyền của bạn và trên tệp của bạn.</translation>
    </message>
    <message>
        <source>A command is recorded when it is found on PATH, or called from bash. One that a program other than bash starts by an absolute path (/usr/bin/docker), a program with another name and what a program does by itself are not.</source>
        <translation>Một lệnh được ghi lại khi nó được tìm thấy trên PATH, hoặc được gọi từ bash. Lệnh do chương trình khác bash khởi động bằng đường dẫn tuyệt đối (/usr/bin/docker), chương trình có tên khác và những gì chương trình tự làm thì không được ghi lại.</translation>
    </message>
    <message>
        <source>The namespace does not cut off programs that talk to a service of this machine through a socket file, such as the Docker daemon.</source>
        <translation>Không gian tên không ngăn được chương trình nói chuyện với dịch vụ của máy này qua tệp socket, chẳng hạn Docker daemon.</translation>
    </message>
    <message>
        <source>What is not recorded may reach the network.</source>
        <translation>Những gì không được ghi lại có thể ra được mạng.</translation>
    </message>
    <message>
        <source>the steps work in %1 itself: it is no git repository and too large to be copied for each of them</source>
        <translation>các bước làm việc ngay trong %1: nó không phải kho git và quá lớn để sao chép cho từng bước</translation>
    </message>
</context>
<context>
    <name>RehearsalAnswers</name>
    <message>
        <source>files that the build would have written</source>
        <translation>các tệp mà lượt dựng lẽ ra đã ghi</translation>
    </message>
    <message>
        <source>a description with a made-up digest</source>
        <translation>một mô tả có giá trị băm bịa ra</translation>
    </message>
    <message>
        <source>that there is no such image: this rehearsal has not pushed it</source>
        <translation>rằng không có image như vậy: buổi diễn tập này chưa đẩy nó lên</translation>
    </message>
    <message>
        <source>a manifest with made-up digests: this rehearsal has pushed the image</source>
        <translation>một manifest có giá trị băm bịa ra: buổi diễn tập này đã đẩy image lên</translation>
    </message>
    <message>
        <source>that the registry has the image; this rehearsal has not pushed it</source>
        <translation>rằng registry có image đó; buổi diễn tập này chưa đẩy nó lên</translation>
    </message>
    <message>
        <source>that there is nothing new</source>
        <translation>rằng không có gì mới</translation>
    </message>
    <message>
        <source>that the check passed</source>
        <translation>rằng việc kiểm tra đã đạt</translation>
    </message>
    <message>
        <source>nothing: the packages are not installed</source>
        <translation>không có gì: các gói không được cài đặt</translation>
    </message>
    <message>
        <source>an empty answer</source>
        <translation>một câu trả lời rỗng</translation>
    </message>
    <message>
        <source>the id of a container</source>
        <translation>id của một container</translation>
    </message>
    <message>
        <source>files that the container would have written into folders of this machine</source>
        <translation>các tệp mà container lẽ ra đã ghi vào các thư mục của máy này</translation>
    </message>
    <message>
        <source>the path of the file that the command was given, as if it had changed it in place</source>
        <translation>đường dẫn của tệp được đưa cho lệnh, như thể lệnh đã sửa nó tại chỗ</translation>
    </message>
    <message>
        <source>files that would have come out of the container</source>
        <translation>các tệp lẽ ra đã lấy ra từ container</translation>
    </message>
    <message>
        <source>files that are said to be in the bucket; this rehearsal has not put them there</source>
        <translation>các tệp được cho là có trong bucket; buổi diễn tập này không đặt chúng vào đó</translation>
    </message>
    <message>
        <source>a file that is said to be in the bucket; this rehearsal has not put it there</source>
        <translation>một tệp được cho là có trong bucket; buổi diễn tập này không đặt nó vào đó</translation>
    </message>
    <message>
        <source>what this rehearsal has put into the bucket, and nothing else</source>
        <translation>những gì buổi diễn tập này đã đặt vào bucket, ngoài ra không có gì</translation>
    </message>
    <message>
        <source>that there is no such object: this rehearsal has not put it there</source>
        <translation>rằng không có đối tượng như vậy: buổi diễn tập này không đặt nó vào đó</translation>
    </message>
    <message>
        <source>an answer without meaning</source>
        <translation>một câu trả lời không có ý nghĩa</translation>
    </message>
    <message>
        <source>HTTP status 200 and the body %1</source>
        <translation>trạng thái HTTP 200 và phần thân %1</translation>
    </message>
    <message>
        <source>the address of the release</source>
        <translation>địa chỉ của bản phát hành</translation>
    </message>
    <message>
        <source>that there is no such release: this rehearsal has not made it</source>
        <translation>rằng không có bản phát hành như vậy: buổi diễn tập này không tạo nó</translation>
    </message>
    <message>
        <source>files that are said to belong to the release</source>
        <translation>các tệp được cho là thuộc bản phát hành</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>một địa chỉ</translation>
    </message>
    <message>
        <source>an empty graph</source>
        <translation>một đồ thị rỗng</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>publishes</source>
        <translation>phát hành công khai</translation>
    </message>
    <message>
        <source>changes something</source>
        <translation>thay đổi điều gì đó</translation>
    </message>
    <message>
        <source>asks the outside</source>
        <translation>hỏi bên ngoài</translation>
    </message>
    <message>
        <source>works on this machine</source>
        <translation>làm việc trên máy này</translation>
    </message>
</context>
<context>
    <name>RehearsalOutput</name>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: %2</source>
        <translation>
            <numerusform>từ nay mong đợi %n tạo phẩm trong kịch bản &apos;%1&apos;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>incomplete: every step passed, but %n expected artifact(s) were not announced:</source>
        <translation>
            <numerusform>chưa đủ: mọi bước đã đạt, nhưng %n tạo phẩm mong đợi không được công bố:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalReport</name>
    <message>
        <source>This is the first time that this pipeline was rehearsed or run for this scenario: there is nothing to compare with.</source>
        <translation>Đây là lần đầu pipeline này được diễn tập hoặc chạy cho kịch bản này: không có gì để so sánh.</translation>
    </message>
    <message>
        <source>Beside the last rehearsal (%1):</source>
        <translation>So với buổi diễn tập trước (%1):</translation>
    </message>
    <message>
        <source>Beside the last run (%1):</source>
        <translation>So với lần chạy trước (%1):</translation>
    </message>
    <message>
        <source>new artifacts:</source>
        <translation>tạo phẩm mới:</translation>
    </message>
    <message>
        <source>artifacts that are missing now:</source>
        <translation>tạo phẩm nay bị thiếu:</translation>
    </message>
    <message>
        <source>artifacts that have changed:</source>
        <translation>tạo phẩm đã thay đổi:</translation>
    </message>
    <message>
        <source>commands that would publish and did not before:</source>
        <translation>các lệnh sẽ phát hành công khai mà trước đây không:</translation>
    </message>
    <message>
        <source>commands that published before and are missing now:</source>
        <translation>các lệnh trước đây phát hành công khai mà nay bị thiếu:</translation>
    </message>
    <message>
        <source>nothing is new, missing or changed</source>
        <translation>không có gì mới, thiếu hay thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>%n lệnh được ghi lại, không lệnh nào được chạy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer.</source>
        <translation>
            <numerusform>%n lệnh trong đó nhận câu trả lời bịa ra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) would have published:</source>
        <translation>
            <numerusform>%n lệnh lẽ ra đã phát hành công khai:</numerusform>
        </translation>
    </message>
    <message>
        <source>No command would have published anything.</source>
        <translation>Không lệnh nào lẽ ra đã phát hành công khai điều gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) would have been announced:</source>
        <translation>
            <numerusform>%n tạo phẩm lẽ ra đã được công bố:</numerusform>
        </translation>
    </message>
    <message>
        <source>No artifact would have been announced.</source>
        <translation>Không tạo phẩm nào lẽ ra đã được công bố.</translation>
    </message>
</context>
<context>
    <name>RehearsalTable</name>
    <message>
        <source>%1 to a bucket</source>
        <translation>%1 vào một bucket</translation>
    </message>
    <message>
        <source>%1 with a body or an upload</source>
        <translation>%1 có phần thân hoặc tải lên</translation>
    </message>
    <message>
        <source>%1 to another machine</source>
        <translation>%1 đến máy khác</translation>
    </message>
    <message>
        <source>%1 from another machine</source>
        <translation>%1 từ máy khác</translation>
    </message>
    <message>
        <source>%1 with another method than GET</source>
        <translation>%1 với phương thức khác GET</translation>
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
    <message>
        <source>give a reason if it is to run again all the same</source>
        <translation>hãy nêu lý do nếu vẫn muốn chạy lại</translation>
    </message>
    <message>
        <source>&apos;%1&apos; depends on &apos;%2&apos; and is %3</source>
        <translation>&apos;%1&apos; phụ thuộc &apos;%2&apos; và có trạng thái %3</translation>
    </message>
    <message>
        <source>restart or cancel it first</source>
        <translation>hãy chạy lại hoặc hủy nó trước</translation>
    </message>
    <message>
        <source>wait for it, or cancel it first</source>
        <translation>hãy chờ nó, hoặc hủy nó trước</translation>
    </message>
    <message>
        <source>&apos;%1&apos; uploaded a pipeline in this release; run again it would upload the same steps a second time</source>
        <translation>&apos;%1&apos; đã tải một pipeline lên trong bản phát hành này; chạy lại nó sẽ tải các bước đó lên lần thứ hai</translation>
    </message>
    <message>
        <source>start a new release, or run again from a step behind it</source>
        <translation>hãy bắt đầu bản phát hành mới, hoặc chạy lại từ một bước sau nó</translation>
    </message>
    <message>
        <source>nothing failed: there is nothing to run again</source>
        <translation>không có gì thất bại: không có gì để chạy lại</translation>
    </message>
    <message>
        <source>a rebuild makes a new build on an engine elsewhere; this release runs on this machine</source>
        <translation>dựng lại sẽ tạo một lượt dựng mới trên bộ máy chạy ở nơi khác; bản phát hành này chạy trên máy này</translation>
    </message>
    <message>
        <source>run it again instead</source>
        <translation>hãy chạy lại nó thay vào đó</translation>
    </message>
</context>
<context>
    <name>ReleaseFile</name>
    <message>
        <source>the release file cannot be written: %1</source>
        <translation>không ghi được tệp phát hành: %1</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>there is no scenario &quot;%1&quot;</source>
        <translation>không có kịch bản “%1”</translation>
    </message>
    <message>
        <source>choose one of %1, or add it to %2</source>
        <translation>hãy chọn một trong %1, hoặc thêm nó vào %2</translation>
    </message>
    <message>
        <source>a release file is a map with members such as scenarios and expected</source>
        <translation>tệp phát hành là một map có các mục như scenarios và expected</translation>
    </message>
    <message>
        <source>scenarios is a list of maps</source>
        <translation>scenarios là danh sách các map</translation>
    </message>
    <message>
        <source>pipelines is a map from the slug of a pipeline to its file</source>
        <translation>pipelines là một map từ slug của pipeline đến tệp của nó</translation>
    </message>
    <message>
        <source>suppressions is a list of maps</source>
        <translation>suppressions là danh sách các map</translation>
    </message>
    <message>
        <source>a scenario is a map with a name and facts</source>
        <translation>một kịch bản là một map có tên và dữ kiện</translation>
    </message>
    <message>
        <source>this scenario has no name</source>
        <translation>kịch bản này không có tên</translation>
    </message>
    <message>
        <source>give it a name: that --scenario can say</source>
        <translation>hãy cho nó một tên: tên để dùng với --scenario</translation>
    </message>
    <message>
        <source>there are two scenarios named &quot;%1&quot;</source>
        <translation>có hai kịch bản tên là “%1”</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>hãy đổi tên một trong hai</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no source of builds</source>
        <translation>“%1” không phải nguồn của lượt dựng</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>hãy viết một trong %1</translation>
    </message>
    <message>
        <source>build_number is no whole number</source>
        <translation>build_number không phải số nguyên</translation>
    </message>
    <message>
        <source>write a number such as 42</source>
        <translation>hãy viết một số, chẳng hạn 42</translation>
    </message>
    <message>
        <source>env is a map from names to values</source>
        <translation>env là một map từ tên đến giá trị</translation>
    </message>
    <message>
        <source>effects is a map from steps to reversible, repeatable or once_only</source>
        <translation>effects là một map từ bước đến reversible, repeatable hoặc once_only</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no effect of a step</source>
        <translation>“%1” không phải tác động của bước</translation>
    </message>
    <message>
        <source>write reversible, repeatable or once_only</source>
        <translation>hãy viết reversible, repeatable hoặc once_only</translation>
    </message>
    <message>
        <source>expected is a map from scenarios to lists of artifacts</source>
        <translation>expected là một map từ kịch bản đến danh sách tạo phẩm</translation>
    </message>
    <message>
        <source>the artifacts of a scenario are a list of maps</source>
        <translation>tạo phẩm của một kịch bản là danh sách các map</translation>
    </message>
    <message>
        <source>an expected artifact is a map with step, label, uri or kind</source>
        <translation>một tạo phẩm mong đợi là một map có step, label, uri hoặc kind</translation>
    </message>
    <message>
        <source>this artifact has neither label nor uri, so any would do</source>
        <translation>tạo phẩm này không có label lẫn uri, nên tạo phẩm nào cũng khớp</translation>
    </message>
    <message>
        <source>add one of them</source>
        <translation>hãy thêm một trong hai</translation>
    </message>
    <message>
        <source>a suppression is a map with rule, node and reason</source>
        <translation>một mục bỏ qua là một map có rule, node và reason</translation>
    </message>
    <message>
        <source>a suppression needs a rule and a reason</source>
        <translation>một mục bỏ qua cần có rule và reason</translation>
    </message>
    <message>
        <source>say why the finding is acceptable</source>
        <translation>hãy nói vì sao phát hiện chấp nhận được</translation>
    </message>
    <message>
        <source>rehearsal is a map with record and allow</source>
        <translation>rehearsal là một map có record và allow</translation>
    </message>
    <message>
        <source>write one NAME: VALUE a line</source>
        <translation>hãy viết mỗi dòng một NAME: VALUE</translation>
    </message>
    <message>
        <source>put &apos;- &apos; in front of each entry</source>
        <translation>hãy đặt &apos;- &apos; trước mỗi mục</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 không phải văn bản</translation>
    </message>
    <message>
        <source>write a single value</source>
        <translation>hãy viết một giá trị đơn</translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation>%1 là một danh sách</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>các giá trị được biết là %1</translation>
    </message>
    <message>
        <source>did you mean &quot;%1&quot;?</source>
        <translation>ý bạn là “%1”?</translation>
    </message>
    <message>
        <source>there is no member &quot;%1&quot; here</source>
        <translation>ở đây không có mục “%1”</translation>
    </message>
    <message>
        <source>the release file is a folder</source>
        <translation>tệp phát hành lại là một thư mục</translation>
    </message>
    <message>
        <source>rename the folder: a file of this name holds what is decided about the release</source>
        <translation>hãy đổi tên thư mục: tệp mang tên này lưu những gì đã quyết định về bản phát hành</translation>
    </message>
    <message>
        <source>workers is a list of maps</source>
        <translation>workers là danh sách các map</translation>
    </message>
    <message>
        <source>worker_pool is a map with memory_mb and quit_after_run</source>
        <translation>worker_pool là một map có memory_mb và quit_after_run</translation>
    </message>
    <message>
        <source>this worker is empty</source>
        <translation>mục worker này rỗng</translation>
    </message>
    <message>
        <source>say its command and its startup</source>
        <translation>hãy nêu command và startup của nó</translation>
    </message>
    <message>
        <source>a worker is a map with command and startup</source>
        <translation>một worker là một map có command và startup</translation>
    </message>
    <message>
        <source>%1 is no whole number from %2 to %3</source>
        <translation>%1 không phải số nguyên từ %2 đến %3</translation>
    </message>
    <message>
        <source>write a number such as 4</source>
        <translation>hãy viết một số, chẳng hạn 4</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 không phải true cũng không phải false</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>hãy viết true hoặc false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of workers</source>
        <translation>&quot;%1&quot; không phải giao thức của tiến trình worker</translation>
    </message>
    <message>
        <source>write proto or json</source>
        <translation>hãy viết proto hoặc json</translation>
    </message>
</context>
<context>
    <name>ReleaseHistory</name>
    <message>
        <source>%1 was skipped: %2</source>
        <translation>%1 đã bị bỏ qua: %2</translation>
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
    <message>
        <source>no release &apos;%1&apos; was watched here</source>
        <translation>chưa có bản phát hành &apos;%1&apos; nào được theo dõi ở đây</translation>
    </message>
    <message>
        <source>name the build, its address or its title</source>
        <translation>hãy nêu lượt dựng, địa chỉ hoặc tiêu đề của nó</translation>
    </message>
</context>
<context>
    <name>RemoteAddress</name>
    <message>
        <source>paste the address of a Buildkite build (https://buildkite.com/ORG/PIPELINE/builds/N) or of a Taskcluster task group (https://ROOT/tasks/groups/ID)</source>
        <translation>hãy dán địa chỉ của một lượt dựng Buildkite (https://buildkite.com/ORG/PIPELINE/builds/N) hoặc của một nhóm tác vụ Taskcluster (https://ROOT/tasks/groups/ID)</translation>
    </message>
    <message>
        <source>this is no address of an engine: %1</source>
        <translation>đây không phải địa chỉ của bộ máy chạy: %1</translation>
    </message>
    <message>
        <source>this address is not encrypted: %1</source>
        <translation>địa chỉ này không được mã hóa: %1</translation>
    </message>
    <message>
        <source>this is no ID of a task group: %1</source>
        <translation>đây không phải mã nhóm tác vụ: %1</translation>
    </message>
    <message>
        <source>this address leads to no build and no task group: %1</source>
        <translation>địa chỉ này không dẫn đến lượt dựng hay nhóm tác vụ nào: %1</translation>
    </message>
    <message>
        <source>this is no root URL of a Taskcluster deployment: %1</source>
        <translation>đây không phải URL gốc của một hệ thống Taskcluster: %1</translation>
    </message>
    <message>
        <source>give one such as https://firefox-ci-tc.services.mozilla.com</source>
        <translation>hãy cho một URL như https://firefox-ci-tc.services.mozilla.com</translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>connecting</source>
        <translation>đang kết nối</translation>
    </message>
    <message>
        <source>live</source>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>stale since %1</source>
        <translation>đã cũ từ %1</translation>
    </message>
    <message>
        <source>offline since %1</source>
        <translation>mất kết nối từ %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>đã đăng xuất</translation>
    </message>
    <message>
        <source>rate-limited until %1</source>
        <translation>bị giới hạn tần suất đến %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>Bộ máy chạy chưa trả lời.</translation>
    </message>
    <message>
        <source>What is shown was true at %1. Nothing can be done until the engine answers again.</source>
        <translation>Những gì đang hiện là đúng lúc %1. Chưa làm được gì cho đến khi bộ máy chạy trả lời trở lại.</translation>
    </message>
    <message>
        <source>The engine cannot be reached: %1</source>
        <translation>Không kết nối được với bộ máy chạy: %1</translation>
    </message>
    <message>
        <source>The engine refuses these credentials. Sign in again.</source>
        <translation>Bộ máy chạy từ chối thông tin xác thực này. Hãy đăng nhập lại.</translation>
    </message>
    <message>
        <source>The engine wants no more requests until %1.</source>
        <translation>Bộ máy chạy không nhận thêm yêu cầu cho đến %1.</translation>
    </message>
    <message>
        <source>There is no such build or group, or these credentials may not see it.</source>
        <translation>Không có lượt dựng hay nhóm như vậy, hoặc thông tin xác thực này không được phép xem.</translation>
    </message>
    <message>
        <source>no good answer yet</source>
        <translation>chưa có câu trả lời tốt</translation>
    </message>
    <message>
        <source>The engine has not given a good answer yet: %1</source>
        <translation>Bộ máy chạy chưa có câu trả lời tốt nào: %1</translation>
    </message>
</context>
<context>
    <name>RemoteNames</name>
    <message>
        <source>Task group %1</source>
        <translation>Nhóm tác vụ %1</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>Not signed in to %1.</source>
        <translation>Chưa đăng nhập vào %1.</translation>
    </message>
    <message>
        <source>The environment of this program has credentials for %1.</source>
        <translation>Môi trường của chương trình này có thông tin xác thực cho %1.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Đã đăng nhập vào %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Đã đăng nhập vào %1 với tên %2.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, until %3.</source>
        <translation>Đã đăng nhập vào %1 với tên %2, đến %3.</translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>A request has no &quot;%1&quot;</source>
        <translation>Yêu cầu không có mục &quot;%1&quot;</translation>
    </message>
    <message>
        <source>known here are: %1</source>
        <translation>các mục được biết ở đây là: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice</source>
        <translation>&quot;%1&quot; xuất hiện hai lần</translation>
    </message>
    <message>
        <source>A whole number of 32 bits is wanted here</source>
        <translation>Ở đây cần một số nguyên 32 bit</translation>
    </message>
    <message>
        <source>A digest is written in base64</source>
        <translation>Giá trị băm phải được viết bằng base64</translation>
    </message>
    <message>
        <source>leave it out if it is not known</source>
        <translation>hãy bỏ nó đi nếu không biết</translation>
    </message>
    <message>
        <source>The line has more than %1 bytes; that is the limit</source>
        <translation>Dòng có hơn %1 byte; đó là giới hạn</translation>
    </message>
</context>
<context>
    <name>RetryAdvice</name>
    <message>
        <source>&apos;%1&apos; can be done only once</source>
        <translation>&apos;%1&apos; chỉ làm được một lần</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be done only once (%2)</source>
        <translation>&apos;%1&apos; chỉ làm được một lần (%2)</translation>
    </message>
    <message>
        <source>%1; it was already started, and what it has published is not known</source>
        <translation>%1; nó đã được bắt đầu, và không biết nó đã phát hành công khai những gì</translation>
    </message>
    <message>
        <source>%1; already public: %2</source>
        <translation>%1; đã công khai: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; already public: %2 and %n more</source>
        <translation>
            <numerusform>%1; đã công khai: %2 và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
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
        <source>When resuming: prints the events of before, too.</source>
        <translation>Khi tiếp tục: in cả các sự kiện trước đó.</translation>
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
        <source>Runs a release on this machine and prints one event a line as JSON. Exit status: 0 passed, 1 failed, cancelled or stopped by a signal, 2 bad input or not trusted, 3 stopped at a gate that no option opens (the release can be resumed).</source>
        <translation>Chạy một bản phát hành trên máy này và in mỗi sự kiện một dòng JSON. Mã thoát: 0 thành công, 1 thất bại, bị hủy hoặc bị tín hiệu dừng, 2 đầu vào sai hoặc chưa được tin cậy, 3 dừng ở cổng mà không tùy chọn nào mở (có thể tiếp tục bản phát hành).</translation>
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
    <message>
        <source>How many jobs run at once; as many as there are cores by default.</source>
        <translation>Số công việc chạy cùng lúc; mặc định bằng số lõi.</translation>
    </message>
    <message>
        <source>When resuming: runs this step again; of several jobs those that did not pass. May be repeated; a once-only step wants a --reason.</source>
        <translation>Khi tiếp tục: chạy lại bước này; nếu có nhiều công việc thì chạy lại những công việc chưa đạt. Có thể lặp lại; bước chỉ một lần cần --reason.</translation>
    </message>
    <message>
        <source>When resuming: runs this step and everything behind it again; gates among them ask again. May be repeated; once-only steps want a --reason.</source>
        <translation>Khi tiếp tục: chạy lại bước này và mọi thứ sau nó; các cổng trong đó hỏi lại. Có thể lặp lại; các bước chỉ một lần cần --reason.</translation>
    </message>
    <message>
        <source>Rehearses: commands that would touch the world (docker, aws, git push, twine upload ...) are recorded instead of run.</source>
        <translation>Diễn tập: các lệnh tác động ra bên ngoài (docker, aws, git push, twine upload ...) được ghi lại thay vì chạy.</translation>
    </message>
    <message>
        <source>Prints what a rehearsal records here, and runs nothing.</source>
        <translation>In những gì một buổi diễn tập ghi lại ở đây, và không chạy gì.</translation>
    </message>
    <message>
        <source>When the release passes: writes the artifacts it announced into the release file, as those that this scenario is expected to announce.</source>
        <translation>Khi bản phát hành đạt: ghi các tạo phẩm nó đã công bố vào tệp phát hành, làm những tạo phẩm mà kịch bản này được mong đợi công bố.</translation>
    </message>
    <message>
        <source>Restarts this interrupted step, or &apos;all&apos;; may be repeated; a once-only step wants a --reason.</source>
        <translation>Khởi động lại bước bị gián đoạn này, hoặc &apos;all&apos;; có thể lặp lại; bước chỉ một lần cần --reason.</translation>
    </message>
    <message>
        <source>When resuming: runs every step again that failed, and what did not run because of it; once-only steps want a --reason.</source>
        <translation>Khi tiếp tục: chạy lại mọi bước đã thất bại và những gì vì thế mà không chạy; các bước chỉ một lần cần --reason.</translation>
    </message>
    <message>
        <source>run wants one FILE (or several build orders), or --resume ID and no file</source>
        <translation>run cần một FILE (hoặc nhiều thứ tự dựng), hoặc --resume ID và không có tệp</translation>
    </message>
    <message>
        <source>--restart, --retry, --rerun-from, --rerun-failed and --replay go with --resume</source>
        <translation>--restart, --retry, --rerun-from, --rerun-failed và --replay đi cùng --resume</translation>
    </message>
    <message>
        <source>%1 is for a new run: a release goes on as it was started</source>
        <translation>%1 dành cho lượt chạy mới: bản phát hành được tiếp tục đúng như khi bắt đầu</translation>
    </message>
    <message>
        <source>%1 is for Conan build orders, and this is none</source>
        <translation>%1 dành cho thứ tự dựng của Conan, còn đây không phải</translation>
    </message>
    <message>
        <source>there is no such lockfile</source>
        <translation>không có tệp khóa như vậy</translation>
    </message>
    <message>
        <source>name the lockfile that the order was made with</source>
        <translation>hãy nêu tệp khóa đã dùng để tạo thứ tự dựng này</translation>
    </message>
    <message>
        <source>The pipeline, or a Conan build order; several build orders are merged.</source>
        <translation>Pipeline, hoặc một thứ tự dựng của Conan; nhiều thứ tự dựng sẽ được gộp lại.</translation>
    </message>
    <message>
        <source>a release that goes on keeps what it was started with: --scenario, --branch, --tag, --source, --message and --commit do not go with --resume</source>
        <translation>bản phát hành được tiếp tục giữ nguyên những gì nó có khi bắt đầu: --scenario, --branch, --tag, --source, --message và --commit không đi cùng --resume</translation>
    </message>
    <message>
        <source>look at them with &apos;slipwayctl order&apos;, then run with --trust</source>
        <translation>hãy xem chúng bằng &apos;slipwayctl order&apos;, rồi chạy với --trust</translation>
    </message>
    <message>
        <source>Runs the commands of persistent workers as processes.</source>
        <translation>Chạy các lệnh dành cho tiến trình worker thường trực thành tiến trình riêng.</translation>
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
    <name>ScenarioCheck</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A scenario has no name</source>
        <translation>Một kịch bản không có tên</translation>
    </message>
    <message>
        <source>give it one, such as rc</source>
        <translation>hãy cho nó một tên, chẳng hạn rc</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters or begins or ends with a space</source>
        <translation>Tên dài hơn 60 ký tự hoặc bắt đầu hay kết thúc bằng dấu cách</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation>hãy rút ngắn nó</translation>
    </message>
    <message>
        <source>The pull request “%1” is not a number</source>
        <translation>Pull request “%1” không phải là số</translation>
    </message>
    <message>
        <source>leave it empty for none</source>
        <translation>hãy để trống nếu không có</translation>
    </message>
    <message>
        <source>There is no fact “%1”</source>
        <translation>Không có dữ kiện “%1”</translation>
    </message>
    <message>
        <source>write a variable of conditions, such as build.message, or env:NAME</source>
        <translation>hãy viết một biến của điều kiện, chẳng hạn build.message, hoặc env:NAME</translation>
    </message>
    <message>
        <source>A build is of a tag or of a pull request, never of both: no real build is like this.</source>
        <translation>Một lượt dựng là của thẻ hoặc của pull request, không bao giờ của cả hai: không có lượt dựng thật nào như vậy.</translation>
    </message>
    <message>
        <source>A scheduled build has no pull request.</source>
        <translation>Lượt dựng theo lịch không có pull request.</translation>
    </message>
    <message>
        <source>There is a base branch but no pull request: conditions do not see it.</source>
        <translation>Có nhánh gốc nhưng không có pull request: các điều kiện không thấy nó.</translation>
    </message>
    <message>
        <source>A scheduled build is of a branch, not of a tag.</source>
        <translation>Lượt dựng theo lịch là của nhánh, không phải của thẻ.</translation>
    </message>
    <message>
        <source>The tag is given and said to be not known.</source>
        <translation>Thẻ được cho giá trị mà lại được nêu là không biết.</translation>
    </message>
    <message>
        <source>The message is given and said to be not known.</source>
        <translation>Thông điệp được cho giá trị mà lại được nêu là không biết.</translation>
    </message>
    <message>
        <source>%1 is set and said to be not known.</source>
        <translation>%1 được đặt mà lại được nêu là không biết.</translation>
    </message>
    <message>
        <source>Two scenarios are called “%1”</source>
        <translation>Có hai kịch bản tên là “%1”</translation>
    </message>
    <message>
        <source>give one of them another name</source>
        <translation>hãy cho một trong hai tên khác</translation>
    </message>
</context>
<context>
    <name>ScenarioLines</name>
    <message>
        <source>Started by: %1</source>
        <translation>Khởi động bởi: %1</translation>
    </message>
    <message>
        <source>Branch: %1</source>
        <translation>Nhánh: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Thẻ: %1</translation>
    </message>
    <message>
        <source>Pull request: %1</source>
        <translation>Yêu cầu kéo: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Không rõ: %1</translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>%1 is to be of the type %2</source>
        <translation>%1 phải thuộc kiểu %2</translation>
    </message>
    <message>
        <source>%1 is to be one of: %2</source>
        <translation>%1 phải là một trong: %2</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>thiếu “%1”</translation>
    </message>
    <message>
        <source>“%1” is not known to the action</source>
        <translation>hành động không biết “%1”</translation>
    </message>
    <message>
        <source>%1 is to match %2</source>
        <translation>%1 phải khớp với %2</translation>
    </message>
    <message>
        <source>%1 is to be at least %2</source>
        <translation>%1 phải lớn hơn hoặc bằng %2</translation>
    </message>
    <message>
        <source>%1 is to be at most %2</source>
        <translation>%1 phải nhỏ hơn hoặc bằng %2</translation>
    </message>
    <message>
        <source>%1 is to be more than %2</source>
        <translation>%1 phải lớn hơn %2</translation>
    </message>
    <message>
        <source>%1 is to be less than %2</source>
        <translation>%1 phải nhỏ hơn %2</translation>
    </message>
    <message>
        <source>%1 is to be a multiple of %2</source>
        <translation>%1 phải là bội số của %2</translation>
    </message>
    <message>
        <source>%1 is too short: at least %2 wanted</source>
        <translation>%1 quá ngắn: cần ít nhất %2</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 allowed</source>
        <translation>%1 quá dài: cho phép tối đa %2</translation>
    </message>
    <message>
        <source>nothing is allowed here</source>
        <translation>ở đây không được phép có gì</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A secret stands in the pipeline as text (not shown here): everyone who can read the repository has it</source>
        <translation>Một bí mật nằm trong pipeline dưới dạng văn bản (không hiện ở đây): mọi người đọc được kho đều có nó</translation>
    </message>
    <message>
        <source>Revoke it, and let the job read it from the agent&apos;s secrets</source>
        <translation>Hãy thu hồi nó, và để công việc đọc nó từ các bí mật của agent</translation>
    </message>
    <message>
        <source>The value of %1 stands in the pipeline and looks like a real secret (not shown here)</source>
        <translation>Giá trị của %1 nằm trong pipeline và trông như bí mật thật (không hiện ở đây)</translation>
    </message>
    <message>
        <source>$%1 is filled in when the pipeline is uploaded: its value becomes part of the job&apos;s definition, where it can be read later</source>
        <translation>$%1 được điền khi pipeline được tải lên: giá trị của nó thành một phần định nghĩa của công việc, nơi sau này có thể đọc được</translation>
    </message>
    <message>
        <source>Write $$%1, so that only the job itself reads it</source>
        <translation>Hãy viết $$%1, để chỉ chính công việc đọc nó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; passes a secret as an argument (%2): every process of the machine can read it</source>
        <translation>“%1” truyền bí mật làm đối số (%2): mọi tiến trình trên máy đều đọc được</translation>
    </message>
    <message>
        <source>Pass it by standard input (--password-stdin) or by the environment</source>
        <translation>Hãy truyền nó qua đầu vào chuẩn (--password-stdin) hoặc qua môi trường</translation>
    </message>
    <message>
        <source>&quot;%1&quot; prints $%2 into its log</source>
        <translation>“%1” in $%2 vào nhật ký của nó</translation>
    </message>
    <message>
        <source>Do not print it; the length of it is enough to see that it is set</source>
        <translation>Đừng in nó; chỉ cần độ dài của nó là đủ để thấy nó đã được đặt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses the plugin %2 without a version: whatever its author pushes next runs in this job with its secrets</source>
        <translation>“%1” dùng plugin %2 không có phiên bản: bất cứ gì tác giả đẩy lên tiếp theo sẽ chạy trong công việc này với các bí mật của nó</translation>
    </message>
    <message>
        <source>Name a version, best a commit: %1#v1.2.3</source>
        <translation>Hãy nêu phiên bản, tốt nhất là một commit: %1#v1.2.3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes from the image %2, which has no fixed version: it may be another one tomorrow</source>
        <translation>“%1” phát hành công khai từ image %2 không có phiên bản cố định: ngày mai nó có thể đã khác</translation>
    </message>
    <message>
        <source>Name a version, best a digest: image@sha256:…</source>
        <translation>Hãy nêu phiên bản, tốt nhất là giá trị băm: image@sha256:…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; publishes and restores a cache that &quot;%2&quot; fills in pull requests: what a stranger&apos;s build leaves there gets into the release</source>
        <translation>“%1” phát hành công khai và khôi phục bộ nhớ đệm mà “%2” điền trong các pull request: những gì lượt dựng của người lạ để lại đó sẽ vào bản phát hành</translation>
    </message>
    <message>
        <source>Give the release a cache of its own</source>
        <translation>Hãy cho bản phát hành một bộ nhớ đệm riêng</translation>
    </message>
</context>
<context>
    <name>SecretShelf</name>
    <message>
        <source>there are no credentials to act with on %1</source>
        <translation>không có thông tin xác thực để thao tác trên %1</translation>
    </message>
    <message>
        <source>the credentials for %1 cannot be read</source>
        <translation>không đọc được thông tin xác thực cho %1</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>hãy đăng nhập lại</translation>
    </message>
</context>
<context>
    <name>ShellQuote</name>
    <message>
        <source>a quote is not closed</source>
        <translation>có một dấu nháy chưa đóng</translation>
    </message>
    <message>
        <source>close it with %1</source>
        <translation>hãy đóng nó bằng %1</translation>
    </message>
    <message>
        <source>no shell reads this line, so &quot;%1&quot; would have no effect</source>
        <translation>không shell nào đọc dòng này, nên &quot;%1&quot; sẽ không có tác dụng</translation>
    </message>
    <message>
        <source>put it in single quotes, or leave it out</source>
        <translation>hãy đặt nó trong dấu nháy đơn, hoặc bỏ nó đi</translation>
    </message>
</context>
<context>
    <name>SnapshotEvents</name>
    <message>
        <source>the engine no longer lists this step</source>
        <translation>bộ máy chạy không còn liệt kê bước này</translation>
    </message>
</context>
<context>
    <name>SourceAt</name>
    <message>
        <source>standard input has no revisions</source>
        <translation>đầu vào chuẩn không có phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>name the file</source>
        <translation>hãy nêu tên tệp</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 as of %2 (%3)</source>
        <translation>%1 tại %2 (%3)</translation>
    </message>
    <message>
        <source>%1 as of %2 (%3, then %4)</source>
        <translation>%1 tại %2 (%3, rồi %4)</translation>
    </message>
    <message>
        <source>this is a folder, not a pipeline</source>
        <translation>đây là một thư mục, không phải pipeline</translation>
    </message>
    <message>
        <source>name a pipeline file in it</source>
        <translation>hãy nêu một tệp pipeline trong đó</translation>
    </message>
    <message>
        <source>did you mean %1?</source>
        <translation>ý bạn là %1?</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>warning: what the build changes is not known, so if_changed keeps every step: %1</source>
        <translation>cảnh báo: không biết lượt dựng thay đổi những gì, nên if_changed giữ mọi bước: %1</translation>
    </message>
    <message>
        <source>Reads the file as of this branch, tag or commit of its git repository.</source>
        <translation>Đọc tệp tại nhánh, thẻ hoặc commit này của kho git chứa nó.</translation>
    </message>
    <message>
        <source>--revision names no revision</source>
        <translation>--revision không nêu phiên bản sửa đổi nào</translation>
    </message>
    <message>
        <source>write a branch, a tag or a commit; leave the option out for the file on the disk</source>
        <translation>hãy ghi một nhánh, một thẻ hoặc một commit; bỏ tùy chọn này để dùng tệp trên đĩa</translation>
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
    <message>
        <source>The pipeline skips this step</source>
        <translation>Pipeline bỏ qua bước này</translation>
    </message>
</context>
<context>
    <name>StepBuilder</name>
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
        <source>not analysed: the steps that this one uploads while it runs (%1)</source>
        <translation>không phân tích: các bước mà bước này tải lên khi chạy (%1)</translation>
    </message>
</context>
<context>
    <name>StepClass</name>
    <message>
        <source>it runs &quot;%1&quot;</source>
        <translation>nó chạy “%1”</translation>
    </message>
    <message>
        <source>its label says &quot;%1&quot;</source>
        <translation>nhãn của nó ghi “%1”</translation>
    </message>
    <message>
        <source>its name says &quot;%1&quot;</source>
        <translation>tên của nó ghi “%1”</translation>
    </message>
    <message>
        <source>the release file says so</source>
        <translation>tệp phát hành nói vậy</translation>
    </message>
    <message>
        <source>the release file says that it does not publish</source>
        <translation>tệp phát hành nói rằng nó không phát hành công khai</translation>
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
    <message>
        <source>made up: %1</source>
        <translation>bịa ra: %1</translation>
    </message>
    <message>
        <source>Recorded, not run</source>
        <translation>Được ghi lại, không chạy</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Bị loại vì</translation>
    </message>
    <message>
        <source>In this build because</source>
        <translation>Có trong lượt dựng này vì</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <comment>a job of the step</comment>
        <translation>%1, lần chạy %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tại</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>linked by hand: no engine holds it up</source>
        <translation>liên kết thủ công: không bộ máy chạy nào giữ nó lại vì liên kết này</translation>
    </message>
    <message>
        <source>because it names %1, which that step makes: no engine holds it up</source>
        <translation>vì nó nêu %1, thứ do bước đó tạo ra: không bộ máy chạy nào giữ nó lại vì liên kết này</translation>
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
    <message>
        <source>cannot be decided: %1 is not known</source>
        <translation>không quyết định được: không biết %1</translation>
    </message>
    <message>
        <source>cannot be decided: these are not known: %1</source>
        <translation>không quyết định được: không biết các mục sau: %1</translation>
    </message>
    <message>
        <source>cannot be decided: the condition has an error: %1</source>
        <translation>không quyết định được: điều kiện có lỗi: %1</translation>
    </message>
    <message>
        <source>if: %1 is always true</source>
        <translation>if: %1 luôn đúng</translation>
    </message>
    <message>
        <source>if: %1 is true because %2</source>
        <translation>if: %1 đúng vì %2</translation>
    </message>
    <message>
        <source>if: %1 is always false</source>
        <translation>if: %1 luôn sai</translation>
    </message>
    <message>
        <source>if: %1 is false because %2</source>
        <translation>if: %1 sai vì %2</translation>
    </message>
    <message>
        <source>its group: %1</source>
        <translation>nhóm của nó: %1</translation>
    </message>
    <message>
        <source>branches: %1 matches %2</source>
        <translation>branches: %1 khớp %2</translation>
    </message>
    <message>
        <source>branches: %1 does not match %2</source>
        <translation>branches: %1 không khớp %2</translation>
    </message>
    <message>
        <source>skip: %1</source>
        <translation>skip: %1</translation>
    </message>
    <message>
        <source>no condition: it is in every build</source>
        <translation>không có điều kiện: nó có trong mọi lượt dựng</translation>
    </message>
    <message>
        <source>Correct the expression; &apos;slipwayctl eval&apos; shows the place of the fault</source>
        <translation>Hãy sửa biểu thức; &apos;slipwayctl eval&apos; chỉ ra chỗ sai</translation>
    </message>
    <message>
        <source>Move the branches into the condition: build.branch == &quot;NAME&quot;</source>
        <translation>Hãy chuyển các nhánh vào điều kiện: build.branch == &quot;NAME&quot;</translation>
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
    <name>StepRules</name>
    <message numerus="yes">
        <source>the reason in &apos;skip&apos; has more than %n character(s)</source>
        <translation>
            <numerusform>lý do trong &apos;skip&apos; có hơn %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten it; a comment can hold the rest</source>
        <translation>hãy rút ngắn nó; phần còn lại có thể đặt trong bình luận</translation>
    </message>
    <message>
        <source>&apos;trigger&apos; names no pipeline</source>
        <translation>&apos;trigger&apos; không nêu pipeline nào</translation>
    </message>
    <message>
        <source>write the slug of the pipeline that shall be triggered</source>
        <translation>hãy viết slug của pipeline cần kích hoạt</translation>
    </message>
    <message numerus="yes">
        <source>the key has more than %n character(s)</source>
        <translation>
            <numerusform>khóa có hơn %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten the key, and what depends on it</source>
        <translation>hãy rút ngắn khóa, và những gì phụ thuộc nó</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; looks like a UUID, which Buildkite refuses</source>
        <translation>khóa “%1” trông như UUID, điều Buildkite từ chối</translation>
    </message>
    <message>
        <source>give the step a key that says what it does</source>
        <translation>hãy cho bước một khóa nói lên việc nó làm</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; holds characters that Buildkite does not allow in keys</source>
        <translation>khóa “%1” có ký tự mà Buildkite không cho phép trong khóa</translation>
    </message>
    <message>
        <source>use letters, digits, and _ - : . ,</source>
        <translation>hãy dùng chữ cái, chữ số, và _ - : . ,</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no effect on a group</source>
        <translation>&apos;%1&apos; không có tác dụng với nhóm</translation>
    </message>
    <message>
        <source>write it on the steps of the group</source>
        <translation>hãy viết nó ở các bước của nhóm</translation>
    </message>
    <message>
        <source>&apos;concurrency&apos; without &apos;concurrency_group&apos; is refused</source>
        <translation>&apos;concurrency&apos; mà không có &apos;concurrency_group&apos; bị từ chối</translation>
    </message>
    <message>
        <source>add concurrency_group: NAME</source>
        <translation>hãy thêm concurrency_group: NAME</translation>
    </message>
    <message>
        <source>&apos;concurrency_group&apos; without &apos;concurrency&apos; limits nothing</source>
        <translation>&apos;concurrency_group&apos; mà không có &apos;concurrency&apos; không giới hạn gì</translation>
    </message>
    <message>
        <source>add concurrency: 1</source>
        <translation>hãy thêm concurrency: 1</translation>
    </message>
    <message numerus="yes">
        <source>the name of the concurrency group has more than %n character(s)</source>
        <translation>
            <numerusform>tên của nhóm concurrency có hơn %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>shorten the name</source>
        <translation>hãy rút ngắn tên</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no concurrency method</source>
        <translation>“%1” không phải phương thức concurrency</translation>
    </message>
    <message>
        <source>write ordered or eager</source>
        <translation>hãy viết ordered hoặc eager</translation>
    </message>
    <message>
        <source>&apos;parallelism&apos; is less than 1, so the step makes no job</source>
        <translation>&apos;parallelism&apos; nhỏ hơn 1, nên bước không tạo công việc nào</translation>
    </message>
    <message>
        <source>write 1 or more, or leave it out</source>
        <translation>hãy viết 1 hoặc hơn, hoặc bỏ nó đi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size of a cache</source>
        <translation>“%1” không phải kích thước của bộ nhớ đệm</translation>
    </message>
    <message>
        <source>write gigabytes with a small g: 20g</source>
        <translation>hãy viết gigabyte bằng chữ g thường: 20g</translation>
    </message>
    <message numerus="yes">
        <source>a job is retried %n time(s) at most</source>
        <translation>
            <numerusform>một công việc được thử lại tối đa %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>lower the limit of the rule</source>
        <translation>hãy giảm giới hạn của quy tắc</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signal reason, so the rule never applies</source>
        <translation>“%1” không phải lý do tín hiệu, nên quy tắc không bao giờ áp dụng</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <translation>hãy viết một trong %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a blocked build</source>
        <translation>“%1” không phải trạng thái của lượt dựng bị chặn</translation>
    </message>
    <message>
        <source>write passed, failed or running</source>
        <translation>hãy viết passed, failed hoặc running</translation>
    </message>
    <message>
        <source>a field has no key, so its answer cannot be stored</source>
        <translation>một ô không có khóa, nên không lưu được câu trả lời của nó</translation>
    </message>
    <message>
        <source>add key: NAME to the field</source>
        <translation>hãy thêm key: NAME vào ô</translation>
    </message>
    <message>
        <source>two fields have the key &quot;%1&quot;: one answer replaces the other</source>
        <translation>hai ô có khóa “%1”: câu trả lời này thay câu trả lời kia</translation>
    </message>
    <message>
        <source>give each field its own key</source>
        <translation>hãy cho mỗi ô một khóa riêng</translation>
    </message>
    <message>
        <source>the step at line %1 asks for &quot;%2&quot; too: the later answer replaces the earlier</source>
        <translation>bước ở dòng %1 cũng hỏi “%2”: câu trả lời sau thay câu trả lời trước</translation>
    </message>
    <message>
        <source>give each field its own key if both answers are wanted</source>
        <translation>hãy cho mỗi ô một khóa riêng nếu cần cả hai câu trả lời</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; of a field holds characters that Buildkite does not allow</source>
        <translation>khóa “%1” của một ô có ký tự mà Buildkite không cho phép</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ /</source>
        <translation>hãy dùng chữ cái, chữ số, và - _ /</translation>
    </message>
    <message>
        <source>a field to select from has no options</source>
        <translation>một ô lựa chọn không có options</translation>
    </message>
    <message>
        <source>add options: a list of maps with label and value</source>
        <translation>hãy thêm options: danh sách các map có label và value</translation>
    </message>
    <message>
        <source>&apos;format&apos; of the field &quot;%1&quot; is no regular expression: %2</source>
        <translation>&apos;format&apos; của ô “%1” không phải biểu thức chính quy: %2</translation>
    </message>
    <message>
        <source>correct the expression; it has to match the whole answer</source>
        <translation>hãy sửa biểu thức; nó phải khớp toàn bộ câu trả lời</translation>
    </message>
    <message>
        <source>a group needs at least one step</source>
        <translation>một nhóm cần ít nhất một bước</translation>
    </message>
    <message>
        <source>add steps, or remove the group</source>
        <translation>hãy thêm bước, hoặc bỏ nhóm</translation>
    </message>
    <message>
        <source>an adjustment of the matrix names only some of its dimensions</source>
        <translation>một điều chỉnh của ma trận chỉ nêu một số chiều của nó</translation>
    </message>
    <message>
        <source>name every dimension; read as every combination that has these values</source>
        <translation>hãy nêu mọi chiều; hiện được đọc là mọi tổ hợp có các giá trị này</translation>
    </message>
</context>
<context>
    <name>StepTitles</name>
    <message>
        <source>the titles of steps cannot be written: %1</source>
        <translation>không ghi được tiêu đề của các bước: %1</translation>
    </message>
</context>
<context>
    <name>StructureRules</name>
    <message>
        <source>Write the key of a step of this build, or remove the dependency</source>
        <translation>Hãy viết khóa của một bước trong lượt dựng này, hoặc bỏ phụ thuộc</translation>
    </message>
    <message>
        <source>Take one of these dependencies out</source>
        <translation>Hãy bỏ một trong các phụ thuộc này</translation>
    </message>
    <message>
        <source>Give each step of the build its own key</source>
        <translation>Hãy cho mỗi bước của lượt dựng một khóa riêng</translation>
    </message>
    <message>
        <source>Correct the condition; slipwayctl eval shows the place</source>
        <translation>Hãy sửa điều kiện; slipwayctl eval chỉ ra chỗ sai</translation>
    </message>
    <message>
        <source>Move the inner group to the top level</source>
        <translation>Hãy chuyển nhóm bên trong ra cấp ngoài cùng</translation>
    </message>
    <message>
        <source>The gate &quot;%1&quot; holds nothing: a block inside a group holds only later steps of that group and what names it in depends_on</source>
        <translation>Cổng “%1” không giữ lại gì: một block trong nhóm chỉ giữ các bước sau của nhóm đó và những gì nêu nó trong depends_on</translation>
    </message>
    <message>
        <source>Move the gate to the top level, or name it in depends_on</source>
        <translation>Hãy chuyển cổng ra cấp ngoài cùng, hoặc nêu nó trong depends_on</translation>
    </message>
    <message>
        <source>This wait stands beside a block, so Buildkite ignores it, continue_on_failure too: after a failure the block never opens</source>
        <translation>Bước wait này đứng cạnh một block, nên Buildkite không tính nó, cả continue_on_failure cũng vậy: sau một thất bại, block không bao giờ mở</translation>
    </message>
    <message>
        <source>This wait stands beside a block, so Buildkite ignores it: only the block holds what follows</source>
        <translation>Bước wait này đứng cạnh một block, nên Buildkite không tính nó: chỉ block giữ những gì theo sau</translation>
    </message>
    <message>
        <source>Remove the wait, and let the steps before it fail softly if the block must open</source>
        <translation>Hãy bỏ bước wait, và cho các bước trước nó thất bại mềm nếu block phải mở</translation>
    </message>
    <message>
        <source>Remove the wait</source>
        <translation>Hãy bỏ bước wait</translation>
    </message>
    <message>
        <source>Nothing waits for the input &quot;%1&quot;: an input holds no later step by itself, only those that name it in depends_on</source>
        <translation>Không có gì chờ input “%1”: input tự nó không giữ bước nào sau đó, chỉ giữ những bước nêu nó trong depends_on</translation>
    </message>
    <message>
        <source>Give it a key and name it in depends_on, or use a block</source>
        <translation>Hãy cho nó một khóa và nêu khóa đó trong depends_on, hoặc dùng block</translation>
    </message>
    <message>
        <source>Name %1 in depends_on of the steps that need the answer, or use a block</source>
        <translation>Hãy nêu %1 trong depends_on của các bước cần câu trả lời, hoặc dùng block</translation>
    </message>
    <message>
        <source>&quot;%1&quot; downloads %2 and no step uploads it</source>
        <translation>“%1” tải %2 xuống mà không bước nào tải nó lên</translation>
    </message>
    <message>
        <source>Add it to artifact_paths of the step that makes it, or correct the pattern</source>
        <translation>Hãy thêm nó vào artifact_paths của bước tạo ra nó, hoặc sửa mẫu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; downloads %2 of &quot;%3&quot; and does not wait for it</source>
        <translation>“%1” tải xuống %2 của “%3” mà không chờ bước đó</translation>
    </message>
    <message>
        <source>Add %1 to depends_on</source>
        <translation>Hãy thêm %1 vào depends_on</translation>
    </message>
    <message>
        <source>Split it, or upload a part of the pipeline later</source>
        <translation>Hãy chia nó ra, hoặc tải một phần pipeline lên sau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names %2 teams; Buildkite allows 100</source>
        <translation>“%1” nêu %2 nhóm người; Buildkite cho phép 100</translation>
    </message>
    <message>
        <source>The annotation of &quot;%1&quot; is larger than 1 MiB, which Buildkite refuses</source>
        <translation>Chú thích của “%1” lớn hơn 1 MiB, điều Buildkite từ chối</translation>
    </message>
</context>
<context>
    <name>Suppressing</name>
    <message>
        <source>A suppression wants a reason</source>
        <translation>Việc bỏ qua cần có lý do</translation>
    </message>
    <message>
        <source>write why the finding is accepted</source>
        <translation>hãy viết vì sao phát hiện được chấp nhận</translation>
    </message>
    <message>
        <source>There is no finding %1 in this file</source>
        <translation>Không có phát hiện %1 trong tệp này</translation>
    </message>
    <message>
        <source>There is no finding %1 of the step &quot;%2&quot;</source>
        <translation>Không có phát hiện %1 của bước “%2”</translation>
    </message>
    <message>
        <source>the findings are listed by slipwayctl lint</source>
        <translation>slipwayctl lint liệt kê các phát hiện</translation>
    </message>
</context>
<context>
    <name>Suppressions</name>
    <message>
        <source>the file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>The suppression of %1 for %2 is void, because what it was decided on has changed since (%3: &quot;%4&quot;)</source>
        <translation>Việc bỏ qua %1 cho %2 không còn hiệu lực, vì căn cứ của quyết định đã thay đổi kể từ đó (%3: “%4”)</translation>
    </message>
    <message>
        <source>Look at the change, then suppress it again with a reason or mend it</source>
        <translation>Hãy xem thay đổi, rồi bỏ qua lại kèm lý do hoặc sửa nó</translation>
    </message>
</context>
<context>
    <name>SystemKeyring</name>
    <message>
        <source>the keychain is locked, and was not opened</source>
        <translation>chùm khóa đang bị khóa và chưa được mở</translation>
    </message>
</context>
<context>
    <name>TaskGraphReader</name>
    <message>
        <source>This JSON cannot be read here</source>
        <translation>Không đọc được JSON ở chỗ này</translation>
    </message>
    <message>
        <source>check that this is %1 of a decision or action task</source>
        <translation>hãy kiểm tra rằng đây là %1 của tác vụ quyết định hoặc tác vụ hành động</translation>
    </message>
    <message>
        <source>this file seems to be %1</source>
        <translation>tệp này có vẻ là %1</translation>
    </message>
    <message>
        <source>the file is empty; expected %1</source>
        <translation>tệp trống; cần %1</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>hãy tải lại tệp</translation>
    </message>
    <message>
        <source>Expected an object: %1 starts with “{”</source>
        <translation>Cần một đối tượng: %1 bắt đầu bằng “{”</translation>
    </message>
    <message>
        <source>Expected a list: %1 starts with “[”</source>
        <translation>Cần một danh sách: %1 bắt đầu bằng “[”</translation>
    </message>
    <message>
        <source>Reading was stopped</source>
        <translation>Việc đọc đã bị dừng</translation>
    </message>
    <message numerus="yes">
        <source>more tasks than the limit of %n</source>
        <translation>
            <numerusform>số tác vụ vượt giới hạn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>open a smaller graph</source>
        <translation>hãy mở một đồ thị nhỏ hơn</translation>
    </message>
    <message>
        <source>The task ID of “%1” is to be a text</source>
        <translation>Mã tác vụ của “%1” phải là một chuỗi</translation>
    </message>
    <message>
        <source>Every item of the list is to be a label, which is a text</source>
        <translation>Mỗi mục của danh sách phải là một nhãn, tức một chuỗi</translation>
    </message>
    <message>
        <source>“%1” of a task is to be %2</source>
        <translation>“%1” của một tác vụ phải là %2</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một chuỗi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>The entry “%1” has no “kind”, which every task of a task graph has</source>
        <translation>Mục “%1” không có “kind”, thứ mà mọi tác vụ của đồ thị tác vụ đều có</translation>
    </message>
    <message>
        <source>The entry “%1” has no “dependencies”, which every task of a task graph has</source>
        <translation>Mục “%1” không có “dependencies”, thứ mà mọi tác vụ của đồ thị tác vụ đều có</translation>
    </message>
    <message>
        <source>The entry “%1” is to be a task: an object with “kind”, “dependencies” and “task”</source>
        <translation>Mục “%1” phải là một tác vụ: đối tượng có “kind”, “dependencies” và “task”</translation>
    </message>
    <message>
        <source>one task is larger than the limit of %1</source>
        <translation>có một tác vụ lớn hơn giới hạn %1</translation>
    </message>
</context>
<context>
    <name>TaskGroup</name>
    <message>
        <source>a task has no taskId or no state</source>
        <translation>một tác vụ không có taskId hoặc không có trạng thái</translation>
    </message>
    <message>
        <source>this is no list of a task group: it has no taskGroupId</source>
        <translation>đây không phải danh sách của một nhóm tác vụ: nó không có taskGroupId</translation>
    </message>
    <message>
        <source>check the address: it should lead to a Taskcluster deployment</source>
        <translation>hãy kiểm tra địa chỉ: nó phải dẫn đến một hệ thống Taskcluster</translation>
    </message>
    <message>
        <source>this page is of the group %1, not of %2</source>
        <translation>trang này thuộc nhóm %1, không thuộc nhóm %2</translation>
    </message>
    <message>
        <source>task group %1</source>
        <translation>nhóm tác vụ %1</translation>
    </message>
</context>
<context>
    <name>TaskId</name>
    <message>
        <source>a task ID has 22 letters, digits, “-” and “_”; copy it, or the whole address, from the page of the task group</source>
        <translation>mã tác vụ gồm 22 chữ cái, chữ số, “-” và “_”; hãy sao chép mã, hoặc cả địa chỉ, từ trang của nhóm tác vụ</translation>
    </message>
    <message>
        <source>This address names “%1” where a task ID is expected</source>
        <translation>Địa chỉ này nêu “%1” ở chỗ cần mã tác vụ</translation>
    </message>
    <message>
        <source>This address names no task and no task group</source>
        <translation>Địa chỉ này không nêu tác vụ hay nhóm tác vụ nào</translation>
    </message>
    <message>
        <source>open the decision or action task, or its task group, and copy the address of that page</source>
        <translation>hãy mở tác vụ quyết định hoặc tác vụ hành động, hay nhóm tác vụ của nó, rồi sao chép địa chỉ của trang đó</translation>
    </message>
    <message>
        <source>This is a revision, not a task ID</source>
        <translation>Đây là một phiên bản sửa đổi, không phải mã tác vụ</translation>
    </message>
    <message>
        <source>look for the graphs of this revision instead</source>
        <translation>hãy tìm các đồ thị của phiên bản sửa đổi này thay vào đó</translation>
    </message>
    <message>
        <source>This is a UUID; Taskcluster writes it as %1</source>
        <translation>Đây là một UUID; Taskcluster viết nó là %1</translation>
    </message>
    <message>
        <source>paste that instead</source>
        <translation>hãy dán mã đó thay vào</translation>
    </message>
    <message>
        <source>This is more than one word; a task ID has no spaces in it</source>
        <translation>Đây là nhiều hơn một từ; mã tác vụ không có khoảng trắng</translation>
    </message>
    <message>
        <source>paste one task ID or address at a time</source>
        <translation>hãy dán từng mã tác vụ hoặc địa chỉ một</translation>
    </message>
    <message>
        <source>“%1” is no task ID: “%2” never stands in one</source>
        <translation>“%1” không phải mã tác vụ: “%2” không bao giờ có trong mã</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no task ID: it has %n character(s), a task ID has 22</source>
        <translation>
            <numerusform>“%1” không phải mã tác vụ: nó có %n ký tự, mã tác vụ có 22</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” looks like a task ID but cannot be one: a character was changed</source>
        <translation>“%1” trông giống mã tác vụ nhưng không thể là mã: có một ký tự đã bị đổi</translation>
    </message>
    <message>
        <source>copy it again; capital and small letters differ</source>
        <translation>hãy sao chép lại; chữ hoa và chữ thường khác nhau</translation>
    </message>
    <message>
        <source>Nothing to read: the text is empty</source>
        <translation>Không có gì để đọc: văn bản trống</translation>
    </message>
    <message numerus="yes">
        <source>This text of %n character(s) is too long for a task ID or an address</source>
        <translation>
            <numerusform>Văn bản %n ký tự này quá dài so với một mã tác vụ hoặc địa chỉ</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like an access token, not like a task ID; it was not kept</source>
        <translation>Đây trông giống mã truy cập (token), không giống mã tác vụ; nó không được lưu lại</translation>
    </message>
    <message>
        <source>paste a task ID; revoke the token if others can see this screen</source>
        <translation>hãy dán mã tác vụ; hãy thu hồi token nếu người khác có thể thấy màn hình này</translation>
    </message>
</context>
<context>
    <name>TaskReader</name>
    <message>
        <source>%1 sends us on to where we do not go: %2</source>
        <translation>%1 chuyển tiếp đến nơi Slipway không đi tới: %2</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>bộ máy chạy trả lời với mã trạng thái %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran and passed</source>
        <translation>Đã chạy và đạt</translation>
    </message>
    <message>
        <source>Ran and failed softly</source>
        <translation>Đã chạy và thất bại mềm</translation>
    </message>
    <message>
        <source>Ran out of time</source>
        <translation>Đã chạy quá thời gian</translation>
    </message>
    <message>
        <source>Was cancelled</source>
        <translation>Đã bị hủy</translation>
    </message>
    <message>
        <source>Was interrupted</source>
        <translation>Đã bị gián đoạn</translation>
    </message>
    <message>
        <source>Is running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Ran and failed</source>
        <translation>Đã chạy và thất bại</translation>
    </message>
    <message>
        <source>No gate held the release up.</source>
        <translation>Không cổng nào giữ bản phát hành lại.</translation>
    </message>
    <message>
        <source>Gate %1 cost %2, %3 % of the release.</source>
        <translation>Cổng %1 tốn %2, %3 % của bản phát hành.</translation>
    </message>
    <message numerus="yes">
        <source>When it ends cannot be said: none of the %n step(s) left has run before.</source>
        <translation>
            <numerusform>Không nói được khi nào kết thúc: chưa bước nào trong %n bước còn lại từng chạy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) left have never run before (%2 %)</source>
        <translation>
            <numerusform>%1 trên %n bước còn lại chưa từng chạy (%2 %)</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected finish if approved at %1: %2 at the earliest; %3.</source>
        <translation>Dự kiến xong nếu phê duyệt lúc %1: sớm nhất %2; %3.</translation>
    </message>
    <message>
        <source>Expected finish: %1 at the earliest; %2.</source>
        <translation>Dự kiến xong: sớm nhất %1; %2.</translation>
    </message>
    <message>
        <source>Expected finish if approved now: %1 at the earliest; %2.</source>
        <translation>Dự kiến xong nếu phê duyệt bây giờ: sớm nhất %1; %2.</translation>
    </message>
    <message>
        <source>Expected finish if approved at %1: %2.</source>
        <translation>Dự kiến xong nếu phê duyệt lúc %1: %2.</translation>
    </message>
    <message>
        <source>Expected finish: %1.</source>
        <translation>Dự kiến xong: %1.</translation>
    </message>
    <message>
        <source>Expected finish if approved now: %1.</source>
        <translation>Dự kiến xong nếu phê duyệt bây giờ: %1.</translation>
    </message>
    <message>
        <source>The critical path is partial: not everything about %1 is on record.</source>
        <translation>Đường găng chưa đầy đủ: không phải mọi điều về %1 đều được ghi lại.</translation>
    </message>
    <message numerus="yes">
        <source>The critical path is partial: not everything about %n step(s) is on record.</source>
        <translation>
            <numerusform>Đường găng chưa đầy đủ: không phải mọi điều về %n bước đều được ghi lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>Waits for a person</source>
        <translation>Đang chờ con người</translation>
    </message>
    <message>
        <source>Waited for a person</source>
        <translation>Đã chờ con người</translation>
    </message>
    <message>
        <source>Waited for a worker</source>
        <translation>Đã chờ tiến trình làm việc</translation>
    </message>
    <message>
        <source>Stands still until a person runs it again</source>
        <translation>Đứng yên cho đến khi có người chạy lại</translation>
    </message>
    <message>
        <source>Stood still until a person ran it again</source>
        <translation>Đã đứng yên cho đến khi có người chạy lại</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, lần chạy %2</translation>
    </message>
    <message>
        <source>%1 in one earlier run</source>
        <translation>%1 trong một lần chạy trước</translation>
    </message>
    <message numerus="yes">
        <source>usually %1, between %2 and %3 in %n earlier run(s)</source>
        <translation>
            <numerusform>thường là %1, từ %2 đến %3 trong %n lần chạy trước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as far as it is on record</source>
        <translation>%1, theo những gì được ghi lại</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Trước đó: %1</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Tiến trình làm việc %1</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Do %1 quyết định</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Trên đường găng</translation>
    </message>
    <message>
        <source>%1 so far, %2 of it waiting for people.</source>
        <translation>Đến nay %1, trong đó %2 chờ con người.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>Đến nay %1.</translation>
    </message>
    <message>
        <source>%1 in all, %2 of it waiting for people.</source>
        <translation>Tổng cộng %1, trong đó %2 chờ con người.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>Tổng cộng %1.</translation>
    </message>
</context>
<context>
    <name>TimelineCommand</name>
    <message>
        <source>The folder for journals, logs and artifacts.</source>
        <translation>Thư mục cho nhật ký sự kiện, nhật ký và tạo phẩm.</translation>
    </message>
    <message>
        <source>The form of the answer: %1.</source>
        <translation>Dạng của câu trả lời: %1.</translation>
    </message>
    <message>
        <source>Look at rehearsals instead of real runs.</source>
        <translation>Xem các buổi diễn tập thay cho các lần chạy thật.</translation>
    </message>
    <message>
        <source>%1 wants one %2, got %3</source>
        <translation>%1 cần một %2, nhưng nhận %3</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected one of %2</source>
        <translation>không rõ --format %1; cần một trong %2</translation>
    </message>
    <message>
        <source>median s</source>
        <translation>trung vị (giây)</translation>
    </message>
    <message>
        <source>min s</source>
        <translation>nhỏ nhất (giây)</translation>
    </message>
    <message>
        <source>max s</source>
        <translation>lớn nhất (giây)</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>số lần chạy</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier rehearsal(s)</source>
        <translation>
            <numerusform>%n buổi diễn tập trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s)</source>
        <translation>
            <numerusform>%n lần chạy trước</numerusform>
        </translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>gate, waiting for a person</source>
        <translation>cổng, chờ con người</translation>
    </message>
    <message>
        <source>Prints what ran when in a release: attempts, waiting for people and for workers, what each gate cost, and the critical path: the chain that determined when it ended.</source>
        <translation>In những gì đã chạy và khi nào trong một bản phát hành: các lần chạy, việc chờ con người và chờ tiến trình làm việc, thời gian mỗi cổng đã tốn, và đường găng: chuỗi quyết định lúc nó kết thúc.</translation>
    </message>
    <message>
        <source>The release: its id, the start of one, or latest.</source>
        <translation>Bản phát hành: id của nó, phần đầu của id, hoặc latest.</translation>
    </message>
    <message>
        <source>Prints what each step of a pipeline took in its last 50 releases in the state folder, and how long its gates waited. Rehearsals are kept apart.</source>
        <translation>In thời gian mỗi bước của một pipeline cần trong 50 bản phát hành gần nhất trong thư mục trạng thái, và các cổng của nó đã chờ bao lâu. Các buổi diễn tập được tính riêng.</translation>
    </message>
    <message>
        <source>The pipeline.</source>
        <translation>Pipeline.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Timeline of the release</source>
        <translation>Dòng thời gian của bản phát hành</translation>
    </message>
    <message>
        <source>the timeline has too many rows for a PNG</source>
        <translation>dòng thời gian có quá nhiều hàng cho một PNG</translation>
    </message>
    <message>
        <source>save it as SVG or CSV, or look at it by worker</source>
        <translation>hãy lưu thành SVG hoặc CSV, hoặc xem theo tiến trình làm việc</translation>
    </message>
    <message>
        <source>the picture cannot be made</source>
        <translation>không tạo được hình</translation>
    </message>
    <message>
        <source>the timeline cannot be saved: %1</source>
        <translation>không lưu được dòng thời gian: %1</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>hãy chọn thư mục khác</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Worker not recorded</source>
        <translation>Tiến trình làm việc không được ghi lại</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Tiến trình làm việc %1</translation>
    </message>
</context>
<context>
    <name>TimelinePaint</name>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>Waited for a person</source>
        <translation>Đã chờ con người</translation>
    </message>
    <message>
        <source>Waited for a worker</source>
        <translation>Đã chờ tiến trình làm việc</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Đường găng</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>%1 refuses these credentials</source>
        <translation>%1 từ chối thông tin xác thực này</translation>
    </message>
    <message>
        <source>%1 does not know this token</source>
        <translation>%1 không biết mã thông báo này</translation>
    </message>
    <message>
        <source>see that it is whole and has not expired</source>
        <translation>hãy kiểm tra rằng nó đầy đủ và chưa hết hạn</translation>
    </message>
    <message>
        <source>%1 answers with status %2</source>
        <translation>%1 trả lời với mã trạng thái %2</translation>
    </message>
    <message>
        <source>nothing was kept; try again later</source>
        <translation>chưa lưu gì; hãy thử lại sau</translation>
    </message>
    <message>
        <source>%1 does not say what these credentials may do</source>
        <translation>%1 không cho biết thông tin xác thực này được phép làm gì</translation>
    </message>
    <message>
        <source>see that the address is right</source>
        <translation>hãy kiểm tra rằng địa chỉ đúng</translation>
    </message>
</context>
<context>
    <name>TrainFile</name>
    <message>
        <source>a release across engines is a map with sources</source>
        <translation>bản phát hành liên máy chạy là một map có sources</translation>
    </message>
    <message>
        <source>name at least one source</source>
        <translation>hãy nêu ít nhất một nguồn</translation>
    </message>
    <message>
        <source>there are no sources</source>
        <translation>không có nguồn nào</translation>
    </message>
    <message>
        <source>name at least one build or task group</source>
        <translation>hãy nêu ít nhất một lượt dựng hoặc nhóm tác vụ</translation>
    </message>
    <message>
        <source>links is a list of maps with from and to</source>
        <translation>links là danh sách các map có from và to</translation>
    </message>
    <message>
        <source>sources is a list of maps with id and url</source>
        <translation>sources là danh sách các map có id và url</translation>
    </message>
    <message>
        <source>a source is a map with id and url</source>
        <translation>một nguồn là một map có id và url</translation>
    </message>
    <message>
        <source>this source has no url</source>
        <translation>nguồn này không có url</translation>
    </message>
    <message>
        <source>write the address of a build or a task group</source>
        <translation>hãy viết địa chỉ của một lượt dựng hoặc một nhóm tác vụ</translation>
    </message>
    <message>
        <source>this is the address of a pipeline, not of one build</source>
        <translation>đây là địa chỉ của một pipeline, không phải của một lượt dựng</translation>
    </message>
    <message>
        <source>add /builds/ and the number of the build</source>
        <translation>hãy thêm /builds/ và số của lượt dựng</translation>
    </message>
    <message>
        <source>this source has no id</source>
        <translation>nguồn này không có id</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id of a source</source>
        <translation>&apos;%1&apos; không phải id của nguồn</translation>
    </message>
    <message>
        <source>use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 60</source>
        <translation>hãy dùng chữ cái, chữ số, &apos;-&apos;, &apos;_&apos; và &apos;.&apos;, tối đa 60 ký tự</translation>
    </message>
    <message>
        <source>a task group has no definition</source>
        <translation>nhóm tác vụ không có định nghĩa</translation>
    </message>
    <message>
        <source>definitions are for builds of Buildkite</source>
        <translation>định nghĩa chỉ dành cho lượt dựng của Buildkite</translation>
    </message>
    <message>
        <source>there are more than %1 sources</source>
        <translation>có hơn %1 nguồn</translation>
    </message>
    <message>
        <source>make two releases of them</source>
        <translation>hãy tách chúng thành hai bản phát hành</translation>
    </message>
    <message>
        <source>there is a source &apos;%1&apos; already</source>
        <translation>đã có nguồn &apos;%1&apos;</translation>
    </message>
    <message>
        <source>give each its own id</source>
        <translation>hãy cho mỗi nguồn một id riêng</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the same as &apos;%2&apos;</source>
        <translation>&apos;%1&apos; trùng với &apos;%2&apos;</translation>
    </message>
    <message>
        <source>name each build once</source>
        <translation>hãy nêu mỗi lượt dựng một lần</translation>
    </message>
    <message>
        <source>a link is a map with from and to</source>
        <translation>một liên kết là một map có from và to</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no step of a source</source>
        <translation>&apos;%1&apos; không phải bước của một nguồn</translation>
    </message>
    <message>
        <source>write the id of a source, &apos;/&apos; and the id of a step</source>
        <translation>hãy viết id của nguồn, &apos;/&apos; rồi id của bước</translation>
    </message>
    <message>
        <source>a step cannot wait for itself</source>
        <translation>một bước không thể chờ chính nó</translation>
    </message>
    <message>
        <source>name two steps</source>
        <translation>hãy nêu hai bước</translation>
    </message>
    <message>
        <source>there is more than one document in this file</source>
        <translation>tệp này có hơn một tài liệu</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>hãy giữ lại một</translation>
    </message>
    <message>
        <source>this file cannot be written: %1</source>
        <translation>không ghi được tệp này: %1</translation>
    </message>
    <message>
        <source>choose another folder, or check the free space and the permissions</source>
        <translation>hãy chọn thư mục khác, hoặc kiểm tra dung lượng trống và quyền truy cập</translation>
    </message>
</context>
<context>
    <name>TrainWatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: opened by %2</source>
        <translation>%1: do %2 mở</translation>
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
    <name>UnblockCommand</name>
    <message>
        <source>The gate: its key, its label, or the id of its job.</source>
        <translation>Cổng cần mở: khóa, nhãn, hoặc id công việc của nó.</translation>
    </message>
    <message>
        <source>A value of the gate&apos;s form; may be repeated.</source>
        <translation>Giá trị cho một ô trong biểu mẫu của cổng; có thể lặp lại.</translation>
    </message>
    <message>
        <source>Why it is opened; written into the audit log.</source>
        <translation>Vì sao mở cổng; lý do được ghi vào nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>The pipeline the build was made from: the fields are checked against its gate before anything is sent.</source>
        <translation>Pipeline đã tạo ra lượt dựng: các ô được đối chiếu với cổng của nó trước khi gửi bất cứ thứ gì.</translation>
    </message>
    <message>
        <source>Refuse if the build is of another commit.</source>
        <translation>Từ chối nếu lượt dựng thuộc commit khác.</translation>
    </message>
    <message>
        <source>The folder of the audit log.</source>
        <translation>Thư mục của nhật ký kiểm toán.</translation>
    </message>
    <message>
        <source>unblock wants one address, got %1</source>
        <translation>unblock cần một địa chỉ, nhưng nhận %1</translation>
    </message>
    <message>
        <source>only builds of Buildkite have gates that can be opened from here</source>
        <translation>chỉ lượt dựng của Buildkite mới có cổng mở được từ đây</translation>
    </message>
    <message>
        <source>--gate says which gate to open</source>
        <translation>--gate cho biết cần mở cổng nào</translation>
    </message>
    <message>
        <source>--reason says why, for those who come after</source>
        <translation>--reason cho biết vì sao, cho những người đến sau</translation>
    </message>
    <message>
        <source>--field %1 has no name and value: write KEY=VALUE</source>
        <translation>--field %1 không có tên và giá trị: hãy viết KEY=VALUE</translation>
    </message>
    <message>
        <source>the definition has no gate %1</source>
        <translation>định nghĩa không có cổng %1</translation>
    </message>
    <message>
        <source>name it by its key</source>
        <translation>hãy nêu cổng bằng khóa của nó</translation>
    </message>
    <message>
        <source>Opens one gate of a build of Buildkite: looks at the build first, sends one request, and believes the build that it reads back. It looks with the token of BUILDKITE_API_TOKEN and acts with that of BUILDKITE_ACT_TOKEN; where the second is not set it acts with the first, and says so.</source>
        <translation>Mở một cổng của một lượt dựng Buildkite: xem lượt dựng trước, gửi một yêu cầu, và tin theo lượt dựng đọc lại được sau đó. Việc xem dùng mã thông báo trong BUILDKITE_API_TOKEN, việc thao tác dùng mã trong BUILDKITE_ACT_TOKEN; nếu chưa đặt biến thứ hai thì thao tác bằng mã thứ nhất và thông báo điều đó.</translation>
    </message>
    <message>
        <source>BUILDKITE_ACT_TOKEN is not set: acting with the token of %1</source>
        <translation>chưa đặt BUILDKITE_ACT_TOKEN: thao tác bằng mã thông báo của %1</translation>
    </message>
</context>
<context>
    <name>UsageFault</name>
    <message>
        <source>see &apos;slipwayctl %1 --help&apos;</source>
        <translation>hãy xem &apos;slipwayctl %1 --help&apos;</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>không có tùy chọn %1</translation>
    </message>
    <message>
        <source>did you mean %1? see &apos;slipwayctl %2 --help&apos;</source>
        <translation>ý bạn là %1? hãy xem &apos;slipwayctl %2 --help&apos;</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>Look once, print what there is, and end.</source>
        <translation>Xem một lần, in những gì đang có, rồi kết thúc.</translation>
    </message>
    <message>
        <source>End as soon as a gate waits for a person, with status 3.</source>
        <translation>Kết thúc ngay khi một cổng chờ con người, với mã thoát 3.</translation>
    </message>
    <message>
        <source>The form of the answer: %1.</source>
        <translation>Dạng của câu trả lời: %1.</translation>
    </message>
    <message>
        <source>The pipeline a build was made from: tells what waits for what, and where the two differ.</source>
        <translation>Pipeline đã tạo ra lượt dựng: cho biết bước nào chờ bước nào, và hai bên khác nhau ở đâu.</translation>
    </message>
    <message>
        <source>watch wants one address, got %1</source>
        <translation>watch cần một địa chỉ, nhưng nhận %1</translation>
    </message>
    <message>
        <source>--format %1 is not known; expected one of %2</source>
        <translation>không rõ --format %1; cần một trong %2</translation>
    </message>
    <message>
        <source>this is the address of a pipeline, not of one build</source>
        <translation>đây là địa chỉ của một pipeline, không phải của một lượt dựng</translation>
    </message>
    <message>
        <source>add /builds/ and the number of the build</source>
        <translation>hãy thêm /builds/ và số của lượt dựng</translation>
    </message>
    <message>
        <source>--definition is for builds of Buildkite</source>
        <translation>--definition dành cho lượt dựng của Buildkite</translation>
    </message>
    <message>
        <source>%1: opened by %2</source>
        <translation>%1: do %2 mở</translation>
    </message>
    <message>
        <source>Follows a build of Buildkite, a task group of Taskcluster, or all that a NAME.slipway-train.yml names: one event a line, until it is over. Credentials come from BUILDKITE_API_TOKEN, or from TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE.</source>
        <translation>Theo dõi một lượt dựng của Buildkite, một nhóm tác vụ của Taskcluster, hoặc mọi thứ mà một tệp NAME.slipway-train.yml nêu: mỗi dòng một sự kiện, cho đến khi kết thúc. Thông tin xác thực lấy từ BUILDKITE_API_TOKEN, hoặc từ TASKCLUSTER_CLIENT_ID, TASKCLUSTER_ACCESS_TOKEN và TASKCLUSTER_CERTIFICATE.</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE/builds/N, https://ROOT/tasks/groups/ID or NAME.slipway-train.yml</source>
        <translation>https://buildkite.com/ORG/PIPELINE/builds/N, https://ROOT/tasks/groups/ID hoặc NAME.slipway-train.yml</translation>
    </message>
    <message>
        <source>--definition is for one build; in this file each source names its own</source>
        <translation>--definition dành cho một lượt dựng; trong tệp này mỗi nguồn tự nêu định nghĩa của mình</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>change the file itself, then reload it</source>
        <translation>hãy sửa chính tệp, rồi tải lại nó</translation>
    </message>
    <message>
        <source>no pipeline is open</source>
        <translation>không có pipeline nào đang mở</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot; in the file</source>
        <translation>không có bước “%1” trong tệp</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot; in the scratch copy</source>
        <translation>không có bước “%1” trong bản nháp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written once for several steps (an alias), so it cannot be changed alone</source>
        <translation>“%1” được viết một lần cho nhiều bước (bí danh), nên không sửa riêng nó được</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as a map, so nothing can be added to it</source>
        <translation>“%1” không được viết thành map, nên không thêm gì vào được</translation>
    </message>
    <message>
        <source>the way this step is written cannot be changed safely</source>
        <translation>cách viết của bước này không cho phép sửa một cách an toàn</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Điều kiện của %1</translation>
    </message>
    <message>
        <source>a dependency needs the key of a step</source>
        <translation>một phụ thuộc cần khóa của một bước</translation>
    </message>
    <message>
        <source>Dependency of %1</source>
        <translation>Phụ thuộc của %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name &quot;%2&quot; in its depends_on</source>
        <translation>“%1” không nêu “%2” trong depends_on của nó</translation>
    </message>
    <message>
        <source>Allowed failure of %1</source>
        <translation>Thất bại được cho phép của %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>Back to the file</source>
        <translation>Trở lại tệp</translation>
    </message>
</context>
<context>
    <name>WhyBuilt</name>
    <message>
        <source>Nothing in the order needs %1: it was asked for</source>
        <translation>Không có gì trong thứ tự dựng cần %1: nó được yêu cầu trực tiếp</translation>
    </message>
    <message>
        <source>%1 is needed by %2</source>
        <translation>%2 cần %1</translation>
    </message>
    <message>
        <source>%1 is needed by %2, for %3: %4</source>
        <translation>%2 cần %1, cho %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n other(s) need it too</source>
        <translation>
            <numerusform>%1; %n mục khác cũng cần nó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkScope</name>
    <message>
        <source>the work was cancelled</source>
        <translation>việc này đã bị hủy</translation>
    </message>
</context>
<context>
    <name>WorkServer</name>
    <message>
        <source>There is no memory left; the worker ends</source>
        <translation>Không còn bộ nhớ; tiến trình worker kết thúc</translation>
    </message>
    <message>
        <source>An answer cannot be written: %1</source>
        <translation>Không ghi được câu trả lời: %1</translation>
    </message>
    <message>
        <source>Requests cannot be waited for: %1</source>
        <translation>Không chờ được yêu cầu: %1</translation>
    </message>
    <message>
        <source>The worker was told to stop</source>
        <translation>Tiến trình worker được lệnh dừng</translation>
    </message>
    <message>
        <source>Requests cannot be read: %1</source>
        <translation>Không đọc được yêu cầu: %1</translation>
    </message>
    <message>
        <source>Request %1 was asked again before it was answered</source>
        <translation>Yêu cầu %1 được gửi lại trước khi có câu trả lời</translation>
    </message>
</context>
<context>
    <name>WorkerCommand</name>
    <message>
        <source>--protocol %1 is not known; a worker speaks proto or json</source>
        <translation>không có --protocol %1; tiến trình worker dùng proto hoặc json</translation>
    </message>
    <message>
        <source>--jobs wants a number from 1 to %1, not &apos;%2&apos;</source>
        <translation>--jobs cần một số từ 1 đến %1, không phải &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Works for Bazel: with --persistent_worker it reads requests from standard input and answers each on standard output, several at the same time, until the input ends. A request&apos;s arguments are those of slipwayctl: %1 with their options. Without --persistent_worker it does once what the arguments or flag files say, and ends as that command does.</source>
        <translation>Làm việc cho Bazel: với --persistent_worker, nó đọc yêu cầu từ đầu vào chuẩn và trả lời từng yêu cầu ra đầu ra chuẩn, nhiều yêu cầu cùng lúc, cho đến khi hết đầu vào. Đối số của một yêu cầu là đối số của slipwayctl: %1 cùng các tùy chọn của chúng. Nếu không có --persistent_worker, nó làm một lần những gì các đối số hoặc tệp tham số nêu, rồi kết thúc như lệnh đó.</translation>
    </message>
    <message>
        <source>Stays and serves requests; may stand anywhere among the arguments.</source>
        <translation>Ở lại và phục vụ các yêu cầu; có thể đứng ở bất cứ đâu trong các đối số.</translation>
    </message>
    <message>
        <source>How requests and answers are written: proto or json, as the rule&apos;s requires-worker-protocol says.</source>
        <translation>Cách ghi yêu cầu và câu trả lời: proto hoặc json, theo requires-worker-protocol của quy tắc.</translation>
    </message>
    <message>
        <source>How many requests are worked on at the same time; else as many as there are processors.</source>
        <translation>Số yêu cầu được xử lý cùng lúc; nếu không cho thì bằng số bộ xử lý.</translation>
    </message>
    <message>
        <source>What to do once: a command with its arguments, or @FILE with an argument on each line.</source>
        <translation>Việc cần làm một lần: một lệnh cùng các đối số, hoặc @FILE với mỗi dòng một đối số.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no argument to start a worker with; what is to be done stands in the flag file</source>
        <translation>&apos;%1&apos; không phải đối số để khởi động tiến trình worker; việc cần làm nằm trong tệp tham số</translation>
    </message>
    <message>
        <source>there is nothing to do: write --persistent_worker, a command or a flag file</source>
        <translation>không có gì để làm: hãy viết --persistent_worker, một lệnh hoặc một tệp tham số</translation>
    </message>
    <message>
        <source>slipwayctl worker: standard input and output cannot be kept for requests and answers</source>
        <translation>slipwayctl worker: không thể giữ đầu vào và đầu ra chuẩn cho yêu cầu và câu trả lời</translation>
    </message>
    <message>
        <source>slipwayctl worker: %1</source>
        <translation>slipwayctl worker: %1</translation>
    </message>
</context>
<context>
    <name>WorkerConversation</name>
    <message>
        <source>A worker may write nothing but answers to its standard output; let it write everything else to standard error.</source>
        <translation>Tiến trình worker chỉ được ghi câu trả lời vào đầu ra chuẩn; hãy để nó ghi mọi thứ khác vào đầu ra lỗi chuẩn.</translation>
    </message>
    <message>
        <source>This worker takes one request at a time, and has one</source>
        <translation>Tiến trình worker này chỉ nhận mỗi lần một yêu cầu, và đang có một yêu cầu</translation>
    </message>
    <message>
        <source>The worker wrote something that was not asked for: %1</source>
        <translation>Tiến trình worker ghi điều không được yêu cầu: %1</translation>
    </message>
    <message>
        <source>The worker answered request %1, and nothing was asked: it answers twice, or unasked</source>
        <translation>Tiến trình worker trả lời yêu cầu %1 dù không có yêu cầu nào: nó trả lời hai lần, hoặc tự ý trả lời</translation>
    </message>
    <message>
        <source>The worker answered request %1; asked are: %2</source>
        <translation>Tiến trình worker trả lời yêu cầu %1; các yêu cầu đã gửi là: %2</translation>
    </message>
    <message>
        <source>Let the worker give each answer the request_id of its request.</source>
        <translation>Hãy để tiến trình worker đặt cho mỗi câu trả lời request_id của yêu cầu tương ứng.</translation>
    </message>
    <message>
        <source>The worker says that request %1 was cancelled; nobody cancelled it</source>
        <translation>Tiến trình worker báo yêu cầu %1 đã bị hủy; không ai hủy nó</translation>
    </message>
    <message numerus="yes">
        <source>The worker closed its output; %n request(s) have no answer</source>
        <translation>
            <numerusform>Tiến trình worker đã đóng đầu ra; %n yêu cầu chưa có câu trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>A request with the id %1 is in flight</source>
        <translation>Một yêu cầu có id %1 đang được xử lý</translation>
    </message>
    <message>
        <source>The answer to request %1 has no request_id: a multiplex Bazel waits for ever</source>
        <translation>Câu trả lời cho yêu cầu %1 không có request_id: Bazel ở chế độ ghép kênh (multiplex) sẽ chờ mãi</translation>
    </message>
    <message>
        <source>The output is no UTF-8: Bazel refuses the whole answer</source>
        <translation>Đầu ra không phải UTF-8: Bazel từ chối toàn bộ câu trả lời</translation>
    </message>
    <message>
        <source>The first answer has less than %1 characters: Bazel waits for more, for ever</source>
        <translation>Câu trả lời đầu tiên có ít hơn %1 ký tự: Bazel sẽ chờ thêm mãi</translation>
    </message>
</context>
<context>
    <name>WorkerRule</name>
    <message>
        <source>there are two workers named &quot;%1&quot;</source>
        <translation>có hai worker tên là &quot;%1&quot;</translation>
    </message>
    <message>
        <source>rename one of them</source>
        <translation>hãy đổi tên một trong hai</translation>
    </message>
    <message>
        <source>no command reaches the worker %1: %2 takes them all</source>
        <translation>không lệnh nào đến được worker %1: %2 nhận hết</translation>
    </message>
    <message>
        <source>put the longer command first</source>
        <translation>hãy đặt lệnh dài hơn lên trước</translation>
    </message>
    <message>
        <source>a worker needs the leading words of the commands that it serves, such as conan install</source>
        <translation>một worker cần những từ đầu của các lệnh mà nó phục vụ, chẳng hạn conan install</translation>
    </message>
    <message>
        <source>the first word of the command is a program&apos;s name, without a folder: %1</source>
        <translation>từ đầu tiên của lệnh là tên chương trình, không kèm thư mục: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a command that a worker serves</source>
        <translation>&quot;%1&quot; không thể là tên của lệnh mà worker phục vụ</translation>
    </message>
    <message>
        <source>a worker needs a startup command</source>
        <translation>một worker cần lệnh khởi động</translation>
    </message>
    <message>
        <source>leave --persistent_worker out of the startup command: it is added behind it</source>
        <translation>hãy bỏ --persistent_worker khỏi lệnh khởi động: nó được thêm vào cuối lệnh</translation>
    </message>
    <message>
        <source>a worker needs room for at least one process and one request</source>
        <translation>một worker cần chỗ cho ít nhất một tiến trình và một yêu cầu</translation>
    </message>
    <message>
        <source>a worker in a sandbox needs outputs: everything else that it writes is thrown away</source>
        <translation>worker trong hộp cát cần có outputs: mọi thứ khác mà nó ghi đều bị bỏ đi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a variable</source>
        <translation>&quot;%1&quot; không thể là tên biến</translation>
    </message>
</context>
<context>
    <name>WorkerRulesDialog</name>
    <message>
        <source>Looks like no step of this document: none of their commands begins with these words.</source>
        <translation>Có vẻ không khớp bước nào của tài liệu này: không lệnh nào bắt đầu bằng những từ này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks like %n step(s) of this document: %1</source>
        <translation>
            <numerusform>Có vẻ khớp %n bước của tài liệu này: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are set up for this document. The first command that one names starts its worker:</source>
        <translation>
            <numerusform>%n quy tắc được thiết lập cho tài liệu này. Lệnh đầu tiên khớp với một quy tắc sẽ khởi động tiến trình worker của nó:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>•  %1: looks like %n step(s)</source>
        <translation>
            <numerusform>•  %1: có vẻ khớp %n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerSandbox</name>
    <message>
        <source>The sandbox of the worker cannot be made ready: %1: %2</source>
        <translation>Không chuẩn bị được hộp cát của tiến trình worker: %1: %2</translation>
    </message>
    <message>
        <source>The input %1 leads out of the folder of the command</source>
        <translation>Đầu vào %1 dẫn ra ngoài thư mục của lệnh</translation>
    </message>
    <message>
        <source>The output %1 cannot be moved out of the sandbox: %2</source>
        <translation>Không chuyển được đầu ra %1 ra khỏi hộp cát: %2</translation>
    </message>
    <message>
        <source>The worker answered with exit code 0, and did not make %1</source>
        <translation>Tiến trình worker trả lời với mã thoát 0 nhưng không tạo ra %1</translation>
    </message>
    <message>
        <source>Let the worker write what its rule says, or change the outputs of the rule.</source>
        <translation>Hãy để tiến trình worker ghi những gì quy tắc của nó nêu, hoặc sửa outputs của quy tắc.</translation>
    </message>
</context>
<context>
    <name>WorkerSpec</name>
    <message>
        <source>environment: %1 has another value</source>
        <translation>môi trường: %1 có giá trị khác</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>không đặt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>rỗng</translation>
    </message>
    <message>
        <source>environment: %1 is %2, was %3</source>
        <translation>môi trường: %1 là %2, trước là %3</translation>
    </message>
    <message>
        <source>rule: %1, was %2</source>
        <translation>quy tắc: %1, trước là %2</translation>
    </message>
    <message>
        <source>command line: %1, was %2</source>
        <translation>dòng lệnh: %1, trước là %2</translation>
    </message>
    <message>
        <source>command line: its words are divided differently</source>
        <translation>dòng lệnh: các từ được chia khác đi</translation>
    </message>
    <message>
        <source>folder: %1, was %2</source>
        <translation>thư mục: %1, trước là %2</translation>
    </message>
    <message>
        <source>multiplex</source>
        <translation>ghép kênh (multiplex)</translation>
    </message>
    <message>
        <source>singleplex</source>
        <translation>đơn kênh</translation>
    </message>
    <message>
        <source>mode: %1, was %2</source>
        <translation>chế độ: %1, trước là %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>sandbox: %1, was %2</source>
        <translation>hộp cát: %1, trước là %2</translation>
    </message>
    <message>
        <source>cancel requests: %1, was %2</source>
        <translation>yêu cầu hủy: %1, trước là %2</translation>
    </message>
    <message>
        <source>protocol: %1, was %2</source>
        <translation>giao thức: %1, trước là %2</translation>
    </message>
</context>
<context>
    <name>WorkerTools</name>
    <message>
        <source>not there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>%1 (%2, was not there)</source>
        <translation>%1 (%2, trước chưa có)</translation>
    </message>
    <message>
        <source>%1 (%2, was %3)</source>
        <translation>%1 (%2, trước là %3)</translation>
    </message>
    <message>
        <source>%1 (not there, was %2)</source>
        <translation>%1 (không còn, trước là %2)</translation>
    </message>
</context>
<context>
    <name>WorkersPane</name>
    <message>
        <source>Starting</source>
        <translation>Đang khởi động</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Đang rảnh</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Đang bận</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Đang dừng</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the pool, number of the process</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n đang khởi động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n đang bận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n đang rảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopping</source>
        <translation>
            <numerusform>%n đang dừng</numerusform>
        </translation>
    </message>
    <message>
        <source>No process</source>
        <translation>Không có tiến trình</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the states of a pool&apos;s processes</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>nhiều nhất %n tiến trình</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 at once, %3</source>
        <comment>protocol, requests, processes</comment>
        <translation>%1, cùng lúc %2 yêu cầu, %3</translation>
    </message>
    <message>
        <source>%1, one at a time, %2</source>
        <comment>protocol, processes</comment>
        <translation>%1, mỗi lần một yêu cầu, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) running</source>
        <translation>
            <numerusform>%n tiến trình đang chạy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) served</source>
        <translation>
            <numerusform>đã phục vụ %n yêu cầu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n thất bại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran as a process instead</source>
        <translation>
            <numerusform>%n lệnh chạy thành tiến trình riêng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: may fail %n request(s)</source>
        <translation>
            <numerusform>Dừng: có thể làm %n yêu cầu thất bại</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>Restart: may fail %n request(s)</source>
        <translation>
            <numerusform>Khởi động lại: có thể làm %n yêu cầu thất bại</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Khởi động lại</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>Kết thúc %1. Nó đang xử lý %n yêu cầu: những gì không xong kịp sẽ thất bại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends %1, which does nothing now. The next command that needs it starts another one.</source>
        <translation>Kết thúc %1, hiện không làm gì. Lệnh tiếp theo cần đến nó sẽ khởi động một tiến trình khác.</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1 and starts it afresh. It works on %n request(s): what it does not finish in time fails.</source>
        <translation>
            <numerusform>Kết thúc %1 rồi khởi động lại từ đầu. Nó đang xử lý %n yêu cầu: những gì không xong kịp sẽ thất bại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends %1, which does nothing now, and starts it afresh.</source>
        <translation>Kết thúc %1, hiện không làm gì, rồi khởi động lại từ đầu.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Phục vụ</translation>
    </message>
    <message>
        <source>commands that begin with “%1”</source>
        <translation>các lệnh bắt đầu bằng “%1”</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Được thiết lập</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>%1 served, %2 failed</source>
        <translation>%1 đã phục vụ, %2 thất bại</translation>
    </message>
    <message>
        <source>Fell back</source>
        <translation>Chạy dự phòng</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) ran as a process of their own</source>
        <translation>
            <numerusform>%n lệnh đã chạy thành tiến trình riêng</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed, not redacted</source>
        <translation>xen lẫn, chưa che bí mật</translation>
    </message>
    <message>
        <source>not redacted</source>
        <translation>chưa che bí mật</translation>
    </message>
    <message>
        <source>What the process wrote to its standard error. Lines of requests that ran at the same time are mixed. Secrets are not removed from it.</source>
        <translation>Những gì tiến trình đã ghi vào đầu ra lỗi chuẩn. Các dòng của những yêu cầu chạy cùng lúc xen lẫn nhau. Bí mật không được loại khỏi đó.</translation>
    </message>
    <message>
        <source>What the process wrote to its standard error. Secrets are not removed from it.</source>
        <translation>Những gì tiến trình đã ghi vào đầu ra lỗi chuẩn. Bí mật không được loại khỏi đó.</translation>
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
    <message>
        <source>too many commands wait for workers at once</source>
        <translation>quá nhiều lệnh cùng lúc chờ tiến trình worker</translation>
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
    <message>
        <source>The expected artifacts could not be read: %1</source>
        <translation>Không đọc được tạo phẩm mong đợi: %1</translation>
    </message>
    <message>
        <source>Sign in with another token…</source>
        <translation>Đăng nhập bằng mã thông báo khác…</translation>
    </message>
    <message>
        <source>Unknown: %1. Next: %2</source>
        <translation>Chưa rõ: %1. Tiếp theo: %2</translation>
    </message>
</context>
<context>
    <name>slipway::ArmToggle</name>
    <message>
        <source>Arm</source>
        <translation>Bật quyền thao tác</translation>
    </message>
    <message>
        <source>Armed, less than a minute left</source>
        <translation>Đã bật quyền thao tác, còn chưa đến một phút</translation>
    </message>
    <message numerus="yes">
        <source>Armed, %n min left</source>
        <translation>
            <numerusform>Đã bật quyền thao tác, còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do here is done on the engine. Press to only look again (%1); it ends by itself after 15 minutes without input.</source>
        <translation>Những gì bạn làm ở đây được thực hiện trên bộ máy chạy. Nhấn để trở lại chế độ chỉ xem (%1); quyền thao tác tự tắt sau 15 phút không có thao tác nào.</translation>
    </message>
    <message>
        <source>Nothing can be done on the engine until you arm this window (%1).</source>
        <translation>Không làm được gì trên bộ máy chạy cho đến khi bạn bật quyền thao tác cho cửa sổ này (%1).</translation>
    </message>
</context>
<context>
    <name>slipway::Arming</name>
    <message>
        <source>Slipway only looks at this release until you arm it (Ctrl+Shift+A).</source>
        <translation>Slipway chỉ xem bản phát hành này cho đến khi bạn bật quyền thao tác (Ctrl+Shift+A).</translation>
    </message>
</context>
<context>
    <name>slipway::ArrangeFlow</name>
    <message>
        <source>Not while groups are open or waits are drawn: collapse the groups first</source>
        <translation>Không dùng được khi còn nhóm đang mở hoặc có vẽ bước wait: hãy thu gọn các nhóm trước</translation>
    </message>
</context>
<context>
    <name>slipway::ArrangeProgress</name>
    <message>
        <source>Arrange again</source>
        <translation>Sắp xếp lại</translation>
    </message>
    <message>
        <source>Arranges the graph after all, as it was asked for</source>
        <translation>Vẫn sắp xếp đồ thị như đã yêu cầu</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ẩn thông báo này</translation>
    </message>
    <message>
        <source>Arranging the graph</source>
        <translation>Đang sắp xếp đồ thị</translation>
    </message>
    <message>
        <source>Looking for a clearer drawing</source>
        <translation>Đang tìm hình vẽ rõ hơn</translation>
    </message>
    <message numerus="yes">
        <source>Arranging %n step(s)</source>
        <translation>
            <numerusform>Đang sắp xếp %n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Hủy (Esc)</translation>
    </message>
    <message>
        <source>Keeps the drawing as it is</source>
        <translation>Giữ nguyên hình vẽ</translation>
    </message>
    <message>
        <source>Stops arranging; what is on screen stays</source>
        <translation>Dừng sắp xếp; những gì trên màn hình được giữ nguyên</translation>
    </message>
    <message>
        <source>Stop looking for a clearer drawing</source>
        <translation>Dừng tìm hình vẽ rõ hơn</translation>
    </message>
    <message>
        <source>Cancel arranging</source>
        <translation>Hủy sắp xếp</translation>
    </message>
    <message>
        <source>Arranging was stopped: the graph is as it was</source>
        <translation>Đã dừng sắp xếp: đồ thị giữ nguyên như trước</translation>
    </message>
    <message>
        <source>Arranging was stopped: groups are collapsed instead</source>
        <translation>Đã dừng sắp xếp: thay vào đó các nhóm được thu gọn</translation>
    </message>
    <message>
        <source>Arranging was stopped: the graph is not drawn</source>
        <translation>Đã dừng sắp xếp: đồ thị không được vẽ</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactDownload</name>
    <message>
        <source>there is a file of this name already</source>
        <translation>đã có tệp mang tên này</translation>
    </message>
    <message>
        <source>choose another folder, or move the file away</source>
        <translation>hãy chọn thư mục khác, hoặc chuyển tệp đó đi nơi khác</translation>
    </message>
    <message>
        <source>the disk has %1 left, and the artifact is %2 large</source>
        <translation>đĩa còn trống %1, mà tạo phẩm lớn %2</translation>
    </message>
    <message>
        <source>make room, or choose a folder on another disk</source>
        <translation>hãy giải phóng dung lượng, hoặc chọn thư mục trên đĩa khác</translation>
    </message>
    <message>
        <source>the file %1 cannot be made: %2</source>
        <translation>không tạo được tệp %1: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written to</source>
        <translation>hãy chọn thư mục có thể ghi vào</translation>
    </message>
    <message>
        <source>use a token with the scope read_artifacts</source>
        <translation>hãy dùng mã thông báo có quyền (scope) read_artifacts</translation>
    </message>
    <message>
        <source>the engine has this artifact no more (status %1)</source>
        <translation>bộ máy chạy không còn tạo phẩm này nữa (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine does not give this artifact (status %1)</source>
        <translation>bộ máy chạy không cung cấp tạo phẩm này (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine leads to an address that is not encrypted: %1</source>
        <translation>bộ máy chạy dẫn đến một địa chỉ không được mã hóa: %1</translation>
    </message>
    <message>
        <source>the engine leads from one address to the next, and to no file</source>
        <translation>bộ máy chạy dẫn từ địa chỉ này sang địa chỉ khác mà không đến tệp nào</translation>
    </message>
    <message>
        <source>the artifact is larger than the %1 bytes that the engine tells</source>
        <translation>tạo phẩm lớn hơn %1 byte mà bộ máy chạy cho biết</translation>
    </message>
    <message>
        <source>the artifact cannot be written: %1</source>
        <translation>không ghi được tạo phẩm: %1</translation>
    </message>
    <message>
        <source>make room on the disk, or choose a folder on another one</source>
        <translation>hãy giải phóng dung lượng đĩa, hoặc chọn thư mục trên đĩa khác</translation>
    </message>
    <message>
        <source>the store of the artifact answers with status %1</source>
        <translation>kho lưu trữ tạo phẩm trả lời với mã trạng thái %1</translation>
    </message>
    <message>
        <source>try again: what leads there is good for a minute only</source>
        <translation>hãy thử lại: đường dẫn đến đó chỉ có hiệu lực trong một phút</translation>
    </message>
    <message>
        <source>the connection ended after %1 of %2 bytes</source>
        <translation>kết nối bị ngắt sau %1 trên %2 byte</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>hãy thử lại</translation>
    </message>
    <message>
        <source>the checksum is another one than the engine tells: %1 instead of %2</source>
        <translation>tổng kiểm khác với giá trị bộ máy chạy cho biết: %1 thay vì %2</translation>
    </message>
    <message>
        <source>do not use this artifact: it was changed on its way, or in its store</source>
        <translation>đừng dùng tạo phẩm này: nó đã bị thay đổi trên đường truyền, hoặc trong kho lưu trữ</translation>
    </message>
    <message>
        <source>the artifact cannot get its name: %1</source>
        <translation>không đặt được tên cho tạo phẩm: %1</translation>
    </message>
    <message>
        <source>the download was canceled</source>
        <translation>việc tải về đã bị hủy</translation>
    </message>
    <message>
        <source>the checksum is another one than the store tells: %1 instead of %2</source>
        <translation>tổng kiểm khác với giá trị kho lưu trữ cho biết: %1 thay vì %2</translation>
    </message>
    <message>
        <source>its %1 is the one that its store tells</source>
        <translation>%1 của nó đúng như kho lưu trữ của nó cho biết</translation>
    </message>
</context>
<context>
    <name>slipway::ArtifactDownloads</name>
    <message>
        <source>Download into which folder?</source>
        <translation>Tải về thư mục nào?</translation>
    </message>
    <message>
        <source>Download here</source>
        <translation>Tải về đây</translation>
    </message>
    <message>
        <source>its SHA-256 is the one that the engine tells</source>
        <translation>SHA-256 của nó đúng như bộ máy chạy cho biết</translation>
    </message>
    <message>
        <source>its SHA-1 is the one that the engine tells</source>
        <translation>SHA-1 của nó đúng như bộ máy chạy cho biết</translation>
    </message>
    <message>
        <source>%1 is in %2; %3.</source>
        <translation>%1 nằm trong %2; %3.</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2.</source>
        <translation>%1 chưa được tải về: %2.</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2; %3.</source>
        <translation>%1 chưa được tải về: %2; %3.</translation>
    </message>
    <message>
        <source>Downloading %1: %2 of %3</source>
        <translation>Đang tải về %1: %2 trên %3</translation>
    </message>
    <message>
        <source>Downloading %1: %2</source>
        <translation>Đang tải về %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n artifact(s): %1 so far</source>
        <translation>
            <numerusform>Đang tải về %n tạo phẩm: đến nay được %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not checked: no checksum was given</source>
        <translation>chưa kiểm tra: không có tổng kiểm nào được cho</translation>
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
    <message>
        <source>Download…</source>
        <translation>Tải về…</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Hủy tải về</translation>
    </message>
    <message>
        <source>Download the chosen artifacts into a folder and check them (%1)</source>
        <translation>Tải các tạo phẩm đã chọn về một thư mục và kiểm tra chúng (%1)</translation>
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
    <name>slipway::BrowserSignIn</name>
    <message>
        <source>Nobody signed in within the time given.</source>
        <translation>Không ai đăng nhập trong thời gian cho phép.</translation>
    </message>
    <message>
        <source>no port of this machine can be listened on: %1</source>
        <translation>không lắng nghe được trên cổng mạng nào của máy này: %1</translation>
    </message>
    <message>
        <source>Slipway, a release console, signed in from this machine</source>
        <translation>Slipway, bảng điều khiển phát hành, đăng nhập từ máy này</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Nội dung này quá dài.</translation>
    </message>
    <message>
        <source>This is no request.</source>
        <translation>Đây không phải yêu cầu hợp lệ.</translation>
    </message>
    <message>
        <source>Only GET is answered here.</source>
        <translation>Ở đây chỉ trả lời GET.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Ở đây không có gì.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Slipway.</source>
        <translation>Bạn đã đăng nhập. Hãy đóng trang này và trở lại Slipway.</translation>
    </message>
    <message>
        <source>These are no credentials. Go back to Slipway and try again.</source>
        <translation>Đây không phải thông tin xác thực. Hãy trở lại Slipway và thử lại.</translation>
    </message>
    <message>
        <source>The browser came back without credentials. Try again, or set TASKCLUSTER_CLIENT_ID and TASKCLUSTER_ACCESS_TOKEN.</source>
        <translation>Trình duyệt trở lại mà không có thông tin xác thực. Hãy thử lại, hoặc đặt TASKCLUSTER_CLIENT_ID và TASKCLUSTER_ACCESS_TOKEN.</translation>
    </message>
</context>
<context>
    <name>slipway::BuildActor</name>
    <message>
        <source>the engine&apos;s answer is no build</source>
        <translation>câu trả lời của bộ máy chạy không phải lượt dựng</translation>
    </message>
    <message>
        <source>the build is over: it is %1</source>
        <translation>lượt dựng đã kết thúc: trạng thái là %1</translation>
    </message>
    <message>
        <source>the build is cancelled: its jobs cannot be retried; rebuild it instead</source>
        <translation>lượt dựng đã bị hủy: không thử lại được các công việc của nó; hãy dựng lại nó thay vào đó</translation>
    </message>
    <message>
        <source>nothing failed in this build</source>
        <translation>không có gì thất bại trong lượt dựng này</translation>
    </message>
    <message>
        <source>this build has no such job</source>
        <translation>lượt dựng này không có công việc như vậy</translation>
    </message>
    <message>
        <source>this job is %1: only jobs that failed, timed out or were cancelled can be retried</source>
        <translation>trạng thái của công việc này là %1: chỉ thử lại được công việc đã thất bại, quá thời gian hoặc bị hủy</translation>
    </message>
    <message>
        <source>this job is %1: only jobs that wait for an agent or run can be cancelled</source>
        <translation>trạng thái của công việc này là %1: chỉ hủy được công việc đang chờ agent hoặc đang chạy</translation>
    </message>
    <message>
        <source>this job was retried already</source>
        <translation>công việc này đã được thử lại rồi</translation>
    </message>
    <message>
        <source>this is cancelled already</source>
        <translation>mục này đã bị hủy rồi</translation>
    </message>
    <message>
        <source>Buildkite does not tell the GraphQL id of this job</source>
        <translation>Buildkite không cho biết id GraphQL của công việc này</translation>
    </message>
    <message>
        <source>cancel it on its own page</source>
        <translation>hãy hủy nó trên trang của chính nó</translation>
    </message>
    <message>
        <source>Buildkite refuses: %1</source>
        <translation>Buildkite từ chối: %1</translation>
    </message>
    <message>
        <source>look at the job&apos;s page</source>
        <translation>hãy xem trang của công việc</translation>
    </message>
    <message>
        <source>to cancel one job, the token needs access to GraphQL</source>
        <translation>để hủy riêng một công việc, mã thông báo cần quyền truy cập GraphQL</translation>
    </message>
    <message>
        <source>somebody else was faster: it is done already</source>
        <translation>người khác đã nhanh hơn: việc này đã được làm rồi</translation>
    </message>
</context>
<context>
    <name>slipway::BuildActs</name>
    <message>
        <source>The token to act with has no scope write_builds. Sign in with another one.</source>
        <translation>Mã thông báo dùng để thao tác không có quyền (scope) write_builds. Hãy đăng nhập bằng mã khác.</translation>
    </message>
    <message>
        <source>To cancel one job, Buildkite wants a token with access to GraphQL. The whole build can be cancelled without.</source>
        <translation>Để hủy riêng một công việc, Buildkite đòi hỏi mã thông báo có quyền truy cập GraphQL. Hủy cả lượt dựng thì không cần quyền đó.</translation>
    </message>
    <message>
        <source>A gate of Buildkite cannot be rejected. Leave it closed, or cancel the build.</source>
        <translation>Không từ chối được cổng của Buildkite. Hãy để nó đóng, hoặc hủy lượt dựng.</translation>
    </message>
    <message>
        <source>Buildkite does not run again what comes after a step. Retry what failed, or rebuild.</source>
        <translation>Buildkite không chạy lại những gì theo sau một bước. Hãy thử lại phần thất bại, hoặc dựng lại.</translation>
    </message>
    <message>
        <source>no job of this step failed, timed out or was cancelled</source>
        <translation>không công việc nào của bước này thất bại, quá thời gian hoặc bị hủy</translation>
    </message>
    <message>
        <source>no job of this step waits for an agent or runs</source>
        <translation>không công việc nào của bước này đang chờ agent hoặc đang chạy</translation>
    </message>
    <message>
        <source>look at the step again</source>
        <translation>hãy xem lại bước</translation>
    </message>
    <message>
        <source>%1 of %2 jobs were done before that. %3</source>
        <translation>Trước đó đã xong %1 trên %2 công việc. %3</translation>
    </message>
</context>
<context>
    <name>slipway::BuildCreator</name>
    <message>
        <source>this token may not read the settings of the pipeline, so whether it uploads what is sent is not known</source>
        <translation>mã thông báo này không được đọc cài đặt của pipeline, nên không biết pipeline có tải lên những gì được gửi hay không</translation>
    </message>
    <message>
        <source>it needs the scope read_pipelines</source>
        <translation>nó cần quyền (scope) read_pipelines</translation>
    </message>
    <message>
        <source>there is no pipeline %1/%2, or this token may not see it</source>
        <translation>không có pipeline %1/%2, hoặc mã thông báo này không được phép xem</translation>
    </message>
    <message>
        <source>the engine&apos;s answer is no pipeline</source>
        <translation>câu trả lời của bộ máy chạy không phải pipeline</translation>
    </message>
    <message>
        <source>the settings of %1/%2 have no step that uploads what is sent: a build would run other steps</source>
        <translation>cài đặt của %1/%2 không có bước tải lên những gì được gửi: lượt dựng sẽ chạy các bước khác</translation>
    </message>
    <message>
        <source>add the step that is shown to them, once; nothing was sent</source>
        <translation>hãy thêm bước được hiển thị vào cài đặt, một lần là đủ; chưa gửi gì</translation>
    </message>
    <message>
        <source>there is no pipeline %1/%2, or this token may not build it</source>
        <translation>không có pipeline %1/%2, hoặc mã thông báo này không được phép dựng nó</translation>
    </message>
</context>
<context>
    <name>slipway::BuildFlow</name>
    <message>
        <source>Open a pipeline or a build order first.</source>
        <translation>Trước hết hãy mở một pipeline hoặc một thứ tự dựng.</translation>
    </message>
    <message>
        <source>Open a build of Buildkite first.</source>
        <translation>Trước hết hãy mở một lượt dựng của Buildkite.</translation>
    </message>
    <message>
        <source>This cannot be sent: %1</source>
        <translation>Không gửi được mục này: %1</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Dựng lại</translation>
    </message>
    <message>
        <source>Rebuild %1? A new build starts, with the same commit, branch, message and environment; meta-data is not copied.</source>
        <translation>Dựng lại %1? Một lượt dựng mới sẽ bắt đầu, với cùng commit, nhánh, thông điệp và môi trường; siêu dữ liệu không được sao chép.</translation>
    </message>
    <message>
        <source>Start a new build</source>
        <translation>Bắt đầu lượt dựng mới</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>No rebuild: %1</source>
        <translation>Không dựng lại: %1</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>Đã tạo %1.</translation>
    </message>
    <message>
        <source>Open build %1</source>
        <translation>Mở lượt dựng %1</translation>
    </message>
    <message>
        <source>Which build is to run again?</source>
        <translation>Chạy lại lượt dựng nào?</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Tiếp tục với %1</translation>
    </message>
</context>
<context>
    <name>slipway::BuildListModel</name>
    <message>
        <source>%1, waits at a gate</source>
        <translation>%1, đang chờ ở một cổng</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Lượt dựng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Nhánh</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>slipway::BuildListPage</name>
    <message>
        <source>The engine refuses these credentials. Sign in, then try again.</source>
        <translation>Bộ máy chạy từ chối thông tin xác thực này. Hãy đăng nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>This token may not read the list: it needs read_organizations, read_pipelines and read_builds.</source>
        <translation>Mã thông báo này không được phép đọc danh sách: nó cần read_organizations, read_pipelines và read_builds.</translation>
    </message>
    <message>
        <source>There is no such organization or pipeline, or this token may not see it.</source>
        <translation>Không có tổ chức hay pipeline như vậy, hoặc mã thông báo này không được phép xem.</translation>
    </message>
    <message>
        <source>The engine wants no more requests for a while. Try again later.</source>
        <translation>Bộ máy chạy tạm thời không nhận thêm yêu cầu. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The engine answers with status %1.</source>
        <translation>Bộ máy chạy trả lời với mã trạng thái %1.</translation>
    </message>
    <message>
        <source>&amp;Load more builds</source>
        <translation>&amp;Tải thêm lượt dựng</translation>
    </message>
    <message>
        <source>More &amp;pipelines</source>
        <translation>Thêm &amp;pipeline</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Tổ &amp;chức</translation>
    </message>
    <message>
        <source>P&amp;ipeline</source>
        <translation>P&amp;ipeline</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Nhánh</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Mọi nhánh</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>T&amp;rạng thái</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Các lượt dựng</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Đang hỏi %1 …</translation>
    </message>
    <message>
        <source>There is nothing that this token may see.</source>
        <translation>Không có gì mà mã thông báo này được phép xem.</translation>
    </message>
    <message>
        <source>No build fits.</source>
        <translation>Không lượt dựng nào phù hợp.</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s), all of them</source>
        <translation>
            <numerusform>%n lượt dựng, đó là tất cả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s), there are more</source>
        <translation>
            <numerusform>%n lượt dựng, còn nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::BuildLog</name>
    <message>
        <source>the engine does not show this log (status %1): use a token with the scope read_build_logs</source>
        <translation>bộ máy chạy không cho xem nhật ký này (mã trạng thái %1): hãy dùng mã thông báo có quyền (scope) read_build_logs</translation>
    </message>
    <message>
        <source>the engine has no log of this job (status %1)</source>
        <translation>bộ máy chạy không có nhật ký của công việc này (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine does not give the log (status %1)</source>
        <translation>bộ máy chạy không cung cấp nhật ký (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine does not tell how large the log is</source>
        <translation>bộ máy chạy không cho biết nhật ký lớn bao nhiêu</translation>
    </message>
</context>
<context>
    <name>slipway::ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>~ the pipeline itself</source>
        <translation>~ chính pipeline</translation>
    </message>
    <message>
        <source>Only looks differ. H shows how.</source>
        <translation>Chỉ trông khác. H cho thấy khác thế nào.</translation>
    </message>
    <message>
        <source>Nothing that matters differs.</source>
        <translation>Không có gì đáng kể khác nhau.</translation>
    </message>
    <message>
        <source>Compare this pipeline with another revision or file (Ctrl+D): what changed is listed here.</source>
        <translation>So sánh pipeline này với phiên bản sửa đổi hoặc tệp khác (Ctrl+D): những gì thay đổi được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>looks different: %1</source>
        <translation>trông khác: %1</translation>
    </message>
    <message>
        <source>→ waits for something else: %1</source>
        <translation>→ chờ thứ khác: %1</translation>
    </message>
    <message>
        <source>~ changed, with another key: %1</source>
        <translation>~ đã đổi, với khóa khác: %1</translation>
    </message>
    <message>
        <source>~ changed: %1</source>
        <translation>~ đã đổi: %1</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ đã thêm: %1</translation>
    </message>
    <message>
        <source>− removed: %1</source>
        <translation>− đã bỏ: %1</translation>
    </message>
</context>
<context>
    <name>slipway::CheckNamesModel</name>
    <message>
        <source>%1 (names nothing here)</source>
        <translation>%1 (không ứng với gì ở đây)</translation>
    </message>
</context>
<context>
    <name>slipway::ChosenBar</name>
    <message>
        <source>Chosen steps</source>
        <translation>Các bước đã chọn</translation>
    </message>
    <message>
        <source>Copy labels</source>
        <translation>Sao chép nhãn</translation>
    </message>
    <message>
        <source>Copy the labels of the chosen steps, one a line</source>
        <translation>Sao chép nhãn của các bước đã chọn, mỗi dòng một nhãn</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Bỏ chọn (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::CollapseDialog</name>
    <message>
        <source>Groups of large graphs</source>
        <translation>Nhóm trong đồ thị lớn</translation>
    </message>
    <message>
        <source>&amp;Collapse groups in graphs of more than this many steps:</source>
        <translation>&amp;Thu gọn nhóm trong đồ thị có nhiều hơn số bước này:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message>
        <source>A collapsed group is one card with the worst state of its steps; a double click opens it. 0 stands for never.</source>
        <translation>Nhóm thu gọn là một thẻ mang trạng thái xấu nhất trong các bước của nó; bấm đúp để mở. 0 nghĩa là không bao giờ thu gọn.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>Collapse above this size</source>
        <translation>Thu gọn khi vượt cỡ này</translation>
    </message>
    <message>
        <source>Never collapse</source>
        <translation>Không bao giờ thu gọn</translation>
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
    <name>slipway::ComparePage</name>
    <message>
        <source>Both pipelines as one graph</source>
        <translation>Cả hai pipeline trong một đồ thị</translation>
    </message>
    <message>
        <source>Looks (H)</source>
        <translation>Hình thức (H)</translation>
    </message>
    <message>
        <source>Shows what only looks different: emoji, order, form</source>
        <translation>Hiện cả những gì chỉ trông khác: emoji, thứ tự, cách viết</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Rời khỏi (Esc)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no common steps</source>
        <translation>không có bước chung</translation>
    </message>
    <message>
        <source>+ %1 added   − %2 removed   ~ %3 changed   → %4 moved</source>
        <translation>+ %1 đã thêm   − %2 đã bỏ   ~ %3 đã đổi   → %4 đã chuyển</translation>
    </message>
    <message>
        <source>nothing that matters differs</source>
        <translation>không có gì quan trọng khác nhau</translation>
    </message>
    <message>
        <source>added</source>
        <translation>đã thêm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>waits for something else</source>
        <translation>chờ thứ khác</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>đã đổi: %1</translation>
    </message>
</context>
<context>
    <name>slipway::ConnBadge</name>
    <message>
        <source>stand-in: %1</source>
        <translation>máy chủ giả lập: %1</translation>
    </message>
    <message>
        <source>%1
The last fault: %2</source>
        <translation>%1
Lỗi gần nhất: %2</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Nó chưa trả lời.</translation>
    </message>
    <message>
        <source>Last good answer: %1</source>
        <translation>Câu trả lời tốt gần nhất: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n source(s))</source>
        <translation>
            <numerusform>%1 (%n nguồn)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Kết nối: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Các kết nối</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Xem ngay</translation>
    </message>
    <message>
        <source>This is a stand-in on this machine: nothing there is real.</source>
        <translation>Đây là máy chủ giả lập trên máy này: không có gì ở đó là thật.</translation>
    </message>
</context>
<context>
    <name>slipway::CreatedModel</name>
    <message>
        <source>%1 (the plan was an estimate here)</source>
        <translation>%1 (ở đây kế hoạch là ước tính)</translation>
    </message>
    <message>
        <source>a new task</source>
        <translation>một tác vụ mới</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết cục</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Theo kế hoạch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tác vụ</translation>
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
    <message>
        <source>A tool of the build machine</source>
        <translation>Công cụ của máy dựng</translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups are left out above %n step(s)</source>
        <translation>
            <numerusform>Không vẽ khung của các nhóm đang mở khi có hơn %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frames of open groups and the bars of waits are left out above %n step(s)</source>
        <translation>
            <numerusform>Không vẽ khung của các nhóm đang mở và thanh của bước wait khi có hơn %n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways through hidden steps are left out: there are too many</source>
        <translation>Không vẽ các đường đi qua bước bị ẩn: có quá nhiều</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>through %n hidden step(s)</source>
        <translation>
            <numerusform>qua %n bước bị ẩn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are not arranged: that was stopped.
Arrange them again, or show fewer of them.</source>
        <translation>
            <numerusform>%n bước chưa được sắp xếp: việc đó đã bị dừng.
Hãy sắp xếp lại, hoặc hiện ít bước hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>%1: what is done; %2: percent of it</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Waits are not drawn as bars above %n step(s)</source>
        <translation>
            <numerusform>Không vẽ bước wait thành thanh khi có hơn %n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentController</name>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::DocumentFlow</name>
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
    <message>
        <source>Open tolerantly</source>
        <translation>Mở ở chế độ chịu lỗi</translation>
    </message>
    <message numerus="yes">
        <source>Some of the %n merged files changed on disk. What you see are the versions read before.</source>
        <translation>
            <numerusform>Một số trong %n tệp đã gộp đã thay đổi trên đĩa. Bạn đang xem các phiên bản đọc trước đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not read again: reading was stopped. What you see is the version read before.</source>
        <translation>%1 không được đọc lại: việc đọc đã bị dừng. Bạn đang thấy phiên bản đã đọc trước đó.</translation>
    </message>
    <message>
        <source>%1 was not opened: reading was stopped.</source>
        <translation>%1 không được mở: việc đọc đã bị dừng.</translation>
    </message>
    <message>
        <source>Open a pipeline, a build order or a task graph</source>
        <translation>Mở pipeline, thứ tự dựng hoặc đồ thị tác vụ</translation>
    </message>
    <message>
        <source>Pipelines, build orders and task graphs (*.yml *.yaml *.json *.json.gz);;All files (*)</source>
        <translation>Pipeline, thứ tự dựng và đồ thị tác vụ (*.yml *.yaml *.json *.json.gz);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>slipway::Engine</name>
    <message>
        <source>This artifact is on this machine already</source>
        <translation>Tạo phẩm này đã có trên máy này</translation>
    </message>
</context>
<context>
    <name>slipway::EngineWorkers</name>
    <message>
        <source>something is fed to it, and workers read no input; write &lt;/dev/null behind it if it needs none</source>
        <translation>có dữ liệu được đưa vào nó, mà tiến trình worker không đọc đầu vào; hãy viết &lt;/dev/null sau nó nếu nó không cần dữ liệu nào</translation>
    </message>
    <message>
        <source>the worker %1 has a habit that real Bazel does not understand: %2</source>
        <translation>tiến trình worker %1 có một thói quen mà Bazel thật không hiểu: %2</translation>
    </message>
    <message>
        <source>%1 runs as a process instead of in the worker %2: %3</source>
        <translation>%1 chạy thành tiến trình riêng thay vì trong tiến trình worker %2: %3</translation>
    </message>
    <message>
        <source>a folder for the workers cannot be made</source>
        <translation>không tạo được thư mục cho các tiến trình worker</translation>
    </message>
    <message>
        <source>check the free space and the permissions of the folder</source>
        <translation>hãy kiểm tra dung lượng trống và quyền của thư mục</translation>
    </message>
    <message>
        <source>the program slipway-worker-call, which hands commands to workers, was not found</source>
        <translation>không tìm thấy chương trình slipway-worker-call, chương trình chuyển lệnh cho các tiến trình worker</translation>
    </message>
    <message>
        <source>install Slipway as a whole</source>
        <translation>hãy cài đặt Slipway đầy đủ</translation>
    </message>
    <message>
        <source>the link to %1 cannot be made</source>
        <translation>không tạo được liên kết đến %1</translation>
    </message>
    <message>
        <source>check the permissions of the folder</source>
        <translation>hãy kiểm tra quyền của thư mục</translation>
    </message>
    <message>
        <source>%1 runs as a process instead of in a worker: %2</source>
        <translation>%1 chạy thành tiến trình riêng thay vì trong tiến trình worker: %2</translation>
    </message>
    <message>
        <source>Slipway cannot be reached</source>
        <translation>không kết nối được với Slipway</translation>
    </message>
    <message>
        <source>its words, folder or variables are no UTF-8 text</source>
        <translation>các từ, thư mục hoặc biến của nó không phải văn bản UTF-8</translation>
    </message>
    <message>
        <source>%1: Slipway ended while a worker had this command</source>
        <translation>%1: Slipway kết thúc khi một tiến trình worker đang giữ lệnh này</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: đã hủy</translation>
    </message>
    <message>
        <source>%1: command not found</source>
        <translation>%1: không tìm thấy lệnh</translation>
    </message>
    <message>
        <source>the rules of the workers cannot be written: %1</source>
        <translation>không ghi được các quy tắc của tiến trình worker: %1</translation>
    </message>
    <message>
        <source>the worker %1 cannot be put there</source>
        <translation>không chép được worker %1 vào đó</translation>
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
    <name>slipway::EvidenceWatch</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The artifacts of %n ended task(s) are not read yet: a few are read at a time, those of the step that is selected first.</source>
        <translation>
            <numerusform>Chưa đọc tạo phẩm của %n tác vụ đã kết thúc: mỗi lần chỉ đọc một vài tác vụ, ưu tiên tạo phẩm của bước đang được chọn.</numerusform>
        </translation>
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
    <message>
        <source>Remove the link</source>
        <translation>Gỡ liên kết</translation>
    </message>
</context>
<context>
    <name>slipway::FindGraphsDialog</name>
    <message>
        <source>Find the graphs of a revision</source>
        <translation>Tìm các đồ thị của một phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>Graphs that were found, oldest first</source>
        <translation>Các đồ thị tìm thấy, cũ nhất trước</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tác vụ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Created (UTC)</source>
        <translation>Được tạo lúc (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
    </message>
    <message>
        <source>the whole revision, as the push has it</source>
        <translation>phiên bản sửa đổi đầy đủ, như trong lượt push</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>&amp;Hệ thống</translation>
    </message>
    <message>
        <source>&amp;Trust domain</source>
        <translation>&amp;Miền tin cậy</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Dự án</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>&amp;Phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Tải về</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>Download %n graph(s) and open them</source>
        <translation>
            <numerusform>Tải về %n đồ thị và mở chúng</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking: %v of %m</source>
        <translation>Đang tìm: %v trên %m</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>đủ cả</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>A promotion cannot build on it</source>
        <translation>Lần thăng cấp không thể dựa trên nó</translation>
    </message>
    <message>
        <source>Nothing was found. The index forgets: if you have a task ID, paste it into the list of graphs.</source>
        <translation>Không tìm thấy gì. Chỉ mục không giữ mãi các mục: nếu bạn có mã tác vụ, hãy dán nó vào danh sách đồ thị.</translation>
    </message>
    <message>
        <source>Downloading: %v of %m files</source>
        <translation>Đang tải về: %v trên %m tệp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>slipway::FireSection</name>
    <message>
        <source>&amp;Fire the action at Taskcluster</source>
        <translation>&amp;Kích hoạt hành động tại Taskcluster</translation>
    </message>
    <message>
        <source>&amp;Only record the decision</source>
        <translation>&amp;Chỉ ghi lại quyết định</translation>
    </message>
    <message>
        <source>It cannot be fired from here: %1.</source>
        <translation>Không kích hoạt được từ đây: %1.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Root URL of the Taskcluster deployment</source>
        <translation>URL gốc của hệ thống Taskcluster</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Bật quyền thao tác</translation>
    </message>
    <message>
        <source>Nothing is sent to an engine elsewhere until this window is armed</source>
        <translation>Không gửi gì đến bộ máy chạy ở nơi khác cho đến khi cửa sổ này được bật quyền thao tác</translation>
    </message>
    <message>
        <source>&amp;Sign in with the browser…</source>
        <translation>Đăn&amp;g nhập bằng trình duyệt…</translation>
    </message>
    <message>
        <source>Hook %1, about the group %2</source>
        <translation>Hook %1, về nhóm %2</translation>
    </message>
    <message>
        <source>Sent with the one scope hooks:trigger-hook:%1; the decision task has to hold in-tree:hook-action:%1</source>
        <translation>Được gửi chỉ với quyền (scope) hooks:trigger-hook:%1; tác vụ quyết định phải có in-tree:hook-action:%1</translation>
    </message>
    <message>
        <source>What the hook is sent</source>
        <translation>Nội dung gửi đến hook</translation>
    </message>
    <message>
        <source>Give the root URL of the deployment, such as https://firefox-ci-tc.services.mozilla.com.</source>
        <translation>Hãy cho URL gốc của hệ thống, chẳng hạn https://firefox-ci-tc.services.mozilla.com.</translation>
    </message>
    <message>
        <source>Sign in to %1 first.</source>
        <translation>Trước hết hãy đăng nhập vào %1.</translation>
    </message>
</context>
<context>
    <name>slipway::FollowDialog</name>
    <message>
        <source>What became of the promotion</source>
        <translation>Kết quả của lần thăng cấp</translation>
    </message>
    <message>
        <source>It was sent to %1, and whether it was fired is not known: %2</source>
        <translation>Đã gửi đến %1, nhưng không biết đã được kích hoạt hay chưa: %2</translation>
    </message>
    <message>
        <source>The hook was fired at %1; it made no task.</source>
        <translation>Hook đã được kích hoạt tại %1; nó không tạo tác vụ nào.</translation>
    </message>
    <message>
        <source>The action was fired. Its task is %1</source>
        <translation>Hành động đã được kích hoạt. Tác vụ của nó là %1</translation>
    </message>
    <message>
        <source>Only what &amp;differs from the plan</source>
        <translation>Chỉ những gì &amp;khác với kế hoạch</translation>
    </message>
    <message>
        <source>What the action created, beside the plan</source>
        <translation>Những gì hành động đã tạo, đặt cạnh kế hoạch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Open the created group</source>
        <translation>Mở nhóm đã tạo</translation>
    </message>
    <message>
        <source>Waiting to hear of the task.</source>
        <translation>Đang chờ tin về tác vụ.</translation>
    </message>
    <message>
        <source>The action&apos;s task is %1.</source>
        <translation>Tác vụ của hành động là %1.</translation>
    </message>
    <message>
        <source>No news for the moment: %1</source>
        <translation>Hiện chưa có tin mới: %1</translation>
    </message>
    <message>
        <source>The action created nothing.</source>
        <translation>Hành động không tạo gì cả.</translation>
    </message>
    <message>
        <source>It created what was planned: %1 reused, %2 run.</source>
        <translation>Nó đã tạo đúng những gì có trong kế hoạch: %1 dùng lại, %2 chạy.</translation>
    </message>
    <message>
        <source>It created something else than was planned: %1 different, %2 missing, %3 extra; %4 as planned.</source>
        <translation>Nó đã tạo khác với kế hoạch: %1 khác, %2 thiếu, %3 thừa; %4 đúng kế hoạch.</translation>
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
        <translation>%1, của %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>slipway::GateOpener</name>
    <message>
        <source>the engine&apos;s answer is no build</source>
        <translation>câu trả lời của bộ máy chạy không phải lượt dựng</translation>
    </message>
    <message>
        <source>the build is of the commit %1, not of %2</source>
        <translation>lượt dựng thuộc commit %1, không phải %2</translation>
    </message>
    <message>
        <source>the build is cancelled: its gates cannot be opened any more</source>
        <translation>lượt dựng đã bị hủy: không mở được các cổng của nó nữa</translation>
    </message>
    <message>
        <source>this gate has no job</source>
        <translation>cổng này không có công việc</translation>
    </message>
    <message>
        <source>this gate is in the state %1</source>
        <translation>cổng này đang ở trạng thái %1</translation>
    </message>
    <message>
        <source>Buildkite does not let this gate be opened yet: something before it has not finished</source>
        <translation>Buildkite chưa cho mở cổng này: có bước trước nó chưa xong</translation>
    </message>
    <message>
        <source>this build has no gate %1</source>
        <translation>lượt dựng này không có cổng %1</translation>
    </message>
    <message>
        <source>it has none at all</source>
        <translation>nó không có cổng nào</translation>
    </message>
    <message>
        <source>it has: %1</source>
        <translation>nó có: %1</translation>
    </message>
    <message>
        <source>the engine does not let this token open the gate (status %1)</source>
        <translation>bộ máy chạy không cho mã thông báo này mở cổng (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>it needs the scope write_builds</source>
        <translation>nó cần quyền (scope) write_builds</translation>
    </message>
    <message>
        <source>several gates of this build are labelled %1</source>
        <translation>lượt dựng này có nhiều cổng mang nhãn %1</translation>
    </message>
    <message>
        <source>name one by its key or its job: %1</source>
        <translation>hãy nêu một cổng bằng khóa hoặc công việc của nó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>opened %1</source>
        <translation>mở %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slipway::GraphBox</name>
    <message>
        <source>Previous graphs</source>
        <translation>Các đồ thị trước</translation>
    </message>
    <message>
        <source>Move up (Alt+Up): it loses against those below</source>
        <translation>Chuyển lên (Alt+Up): nhường ưu tiên cho các mục bên dưới</translation>
    </message>
    <message>
        <source>Move down (Alt+Down): it wins over those above</source>
        <translation>Chuyển xuống (Alt+Down): được ưu tiên hơn các mục bên trên</translation>
    </message>
    <message>
        <source>Take out of the list (Delete)</source>
        <translation>Bỏ khỏi danh sách (Delete)</translation>
    </message>
    <message>
        <source>Add a task ID, URL or revision</source>
        <translation>Thêm mã tác vụ, URL hoặc phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>Add a previous graph by task ID, URL or revision</source>
        <translation>Thêm đồ thị trước bằng mã tác vụ, URL hoặc phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Graphs that lie in the folder</source>
        <translation>Các đồ thị có trong thư mục</translation>
    </message>
    <message>
        <source>use %1</source>
        <translation>dùng %1</translation>
    </message>
    <message>
        <source>Use %1 instead</source>
        <translation>Dùng %1 thay vào đó</translation>
    </message>
    <message>
        <source>No graph at hand was made for the revision %1. Looking it up in the index comes with a connection to Taskcluster.</source>
        <translation>Không đồ thị nào hiện có được tạo cho phiên bản sửa đổi %1. Việc tra cứu trong chỉ mục sẽ có khi hỗ trợ kết nối với Taskcluster.</translation>
    </message>
    <message>
        <source>The URL names a task group: its ID was added.</source>
        <translation>URL nêu một nhóm tác vụ: mã của nhóm đã được thêm.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 đã có trong danh sách.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>thêm %1</translation>
    </message>
    <message numerus="yes">
        <source>add %n graph(s)</source>
        <translation>
            <numerusform>thêm %n đồ thị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the task %2. A decision task D has taskId = taskGroupId = D and its tasks have taskGroupId D; an action task A has taskGroupId D, and its tasks have taskGroupId A. What is wanted here is the task that made the graph: %3.</source>
        <translation>%1 là tác vụ %2. Tác vụ quyết định D có taskId = taskGroupId = D và các tác vụ của nó có taskGroupId D; tác vụ hành động A có taskGroupId D, còn các tác vụ của nó có taskGroupId A. Ở đây cần tác vụ đã tạo ra đồ thị: %3.</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>Nội dung đã nhập</translation>
    </message>
    <message>
        <source>All graphs of the folder are in the list</source>
        <translation>Mọi đồ thị của thư mục đều đã có trong danh sách</translation>
    </message>
</context>
<context>
    <name>slipway::GraphDownload</name>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>không tạo được thư mục %1</translation>
    </message>
    <message>
        <source>check its permissions and the space on the disk</source>
        <translation>hãy kiểm tra quyền truy cập của nó và dung lượng đĩa</translation>
    </message>
    <message>
        <source>the download did not end</source>
        <translation>việc tải về không kết thúc</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFilters</name>
    <message>
        <source>A filter needs a name</source>
        <translation>Bộ lọc cần có tên</translation>
    </message>
    <message numerus="yes">
        <source>At most %n filter(s) can be saved; remove one first</source>
        <translation>
            <numerusform>Chỉ lưu được tối đa %n bộ lọc; hãy xóa bớt một bộ lọc trước</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a filter called “%1” already</source>
        <translation>Đã có bộ lọc tên “%1”</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>slipway::GraphFinder</name>
    <message>
        <source>the index</source>
        <translation>chỉ mục</translation>
    </message>
    <message>
        <source>the actions in the index</source>
        <translation>các hành động trong chỉ mục</translation>
    </message>
    <message>
        <source>the group of the decision task</source>
        <translation>nhóm của tác vụ quyết định</translation>
    </message>
    <message>
        <source>the task %1</source>
        <translation>tác vụ %1</translation>
    </message>
    <message>
        <source>the artifacts of %1</source>
        <translation>các tạo phẩm của %1</translation>
    </message>
    <message>
        <source>Not looked at: %1 (%2).</source>
        <translation>Chưa xem: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewBar</name>
    <message>
        <source>View of the graph</source>
        <translation>Cách xem đồ thị</translation>
    </message>
    <message>
        <source>Which steps are shown</source>
        <translation>Những bước được hiện</translation>
    </message>
    <message>
        <source>Filter, such as state:failed +2 -1</source>
        <translation>Bộ lọc, chẳng hạn state:failed +2 -1</translation>
    </message>
    <message>
        <source>Filter of the graph&apos;s steps</source>
        <translation>Bộ lọc các bước của đồ thị</translation>
    </message>
    <message>
        <source>Shows only the steps that are like that. Enter goes to the graph, Esc shows all steps again</source>
        <translation>Chỉ hiện những bước khớp bộ lọc. Enter chuyển đến đồ thị, Esc hiện lại mọi bước</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Cách viết bộ lọc</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Keeps this filter under a name</source>
        <translation>Lưu bộ lọc này dưới một tên</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show all steps again</source>
        <translation>Hiện lại mọi bước</translation>
    </message>
    <message>
        <source>Show all steps again (0 in the graph)</source>
        <translation>Hiện lại mọi bước (phím 0 trong đồ thị)</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Mọi bước</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Những gì cần chú ý</translation>
    </message>
    <message>
        <source>What leads to it</source>
        <translation>Những gì dẫn đến bước này</translation>
    </message>
    <message>
        <source>The selected step and all that it waits for</source>
        <translation>Bước đang chọn và mọi bước mà nó chờ</translation>
    </message>
    <message>
        <source>What follows it</source>
        <translation>Những gì theo sau bước này</translation>
    </message>
    <message>
        <source>The selected step and all that waits for it</source>
        <translation>Bước đang chọn và mọi bước chờ nó</translation>
    </message>
    <message>
        <source>What leads to it or follows</source>
        <translation>Những gì dẫn đến hoặc theo sau bước này</translation>
    </message>
    <message>
        <source>The selected step and all that it waits for or that waits for it</source>
        <translation>Bước đang chọn cùng mọi bước mà nó chờ hoặc chờ nó</translation>
    </message>
    <message>
        <source>The ways from … to it</source>
        <translation>Các đường từ … đến bước này</translation>
    </message>
    <message>
        <source>All ways between another step and the selected one</source>
        <translation>Mọi đường giữa một bước khác và bước đang chọn</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Theo bộ lọc</translation>
    </message>
    <message>
        <source>Rename or remove filters …</source>
        <translation>Đổi tên hoặc xóa bộ lọc …</translation>
    </message>
    <message>
        <source>The ways between %1 and %2</source>
        <translation>Các đường giữa %1 và %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 trên %2 bước</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Đang tìm …</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>At the end: %1. %2.</source>
        <translation>Ở cuối: %1. %2.</translation>
    </message>
    <message>
        <source>Column %1, at “%2”: %3. %4.</source>
        <translation>Cột %1, tại “%2”: %3. %4.</translation>
    </message>
    <message>
        <source>Failed, running, waiting for a person, stuck, or made by a promotion; and their neighbours</source>
        <translation>Các bước thất bại, đang chạy, đang chờ người, bị kẹt hoặc do thăng cấp tạo ra, cùng các bước kề của chúng</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewEmpty</name>
    <message>
        <source>Show all steps</source>
        <translation>Hiện mọi bước</translation>
    </message>
</context>
<context>
    <name>slipway::GraphViewFlow</name>
    <message>
        <source>Filter the &amp;graph…</source>
        <translation>Lọc đồ &amp;thị…</translation>
    </message>
    <message>
        <source>Show a&amp;ll steps</source>
        <translation>Hiện &amp;mọi bước</translation>
    </message>
    <message>
        <source>Show only what needs a&amp;ttention</source>
        <translation>Chỉ hiện những gì cần &amp;chú ý</translation>
    </message>
    <message>
        <source>Show only what leads &amp;here</source>
        <translation>Chỉ hiện những gì &amp;dẫn đến đây</translation>
    </message>
    <message>
        <source>Show only what &amp;follows</source>
        <translation>Chỉ hiện những gì theo &amp;sau</translation>
    </message>
    <message>
        <source>Show only what leads here &amp;or follows</source>
        <translation>Chỉ hiện những gì dẫn đến đây h&amp;oặc theo sau</translation>
    </message>
    <message>
        <source>Show the ways to here f&amp;rom…</source>
        <translation>Hiện các đườn&amp;g đến đây từ…</translation>
    </message>
    <message>
        <source>&amp;Saved filters…</source>
        <translation>Bộ lọc đã &amp;lưu…</translation>
    </message>
    <message>
        <source>Keep the &amp;bar of views open</source>
        <translation>Giữ thanh cách &amp;xem luôn mở</translation>
    </message>
    <message>
        <source>Select a step first</source>
        <translation>Hãy chọn một bước trước</translation>
    </message>
    <message>
        <source>leads here</source>
        <translation>dẫn đến đây</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>theo sau</translation>
    </message>
    <message>
        <source>No other step leads to “%1” or follows it</source>
        <translation>Không có bước nào khác dẫn đến hoặc theo sau “%1”</translation>
    </message>
    <message>
        <source>Show the ways to “%1” from</source>
        <translation>Hiện các đường đến “%1” từ</translation>
    </message>
    <message>
        <source>Type a few letters of the other step</source>
        <translation>Gõ vài chữ trong tên bước kia</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Name of the filter; a name that is in use gets the new filter</source>
        <translation>Tên bộ lọc; nếu tên đã có, bộ lọc mới sẽ thay bộ lọc cũ</translation>
    </message>
    <message>
        <source>Keep it unsaved</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>The filter “%1” was saved</source>
        <translation>Đã lưu bộ lọc “%1”</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Chỉ hiện: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of %n step(s) is like “%1”.</source>
        <translation>
            <numerusform>Không bước nào trong %n bước khớp “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer in this graph.</source>
        <translation>“%1” không còn trong đồ thị này.</translation>
    </message>
    <message>
        <source>No way leads from “%1” to “%2” or back</source>
        <translation>Không có đường nào từ “%1” đến “%2” hoặc ngược lại</translation>
    </message>
    <message>
        <source>“%1” is selected, but not among these steps</source>
        <translation>“%1” đang được chọn, nhưng không nằm trong các bước này</translation>
    </message>
    <message>
        <source>“%1” is no longer in this graph</source>
        <translation>“%1” không còn trong đồ thị này</translation>
    </message>
    <message>
        <source>Nothing failed, runs, waits for a person, or is made by a promotion. This view fills by itself as soon as something does.</source>
        <translation>Không có gì thất bại, đang chạy, chờ người hay do thăng cấp tạo ra. Cách xem này sẽ tự hiện nội dung ngay khi có bước như vậy.</translation>
    </message>
</context>
<context>
    <name>slipway::HookFirer</name>
    <message>
        <source>the decision task %1 may not name this hook: it lacks the scope %2</source>
        <translation>tác vụ quyết định %1 không được phép nêu hook này: nó thiếu quyền (scope) %2</translation>
    </message>
    <message>
        <source>do not fire it by other means: a push may name a hook that is not its own</source>
        <translation>đừng kích hoạt hook bằng cách khác: một lượt push có thể nêu hook không phải của nó</translation>
    </message>
    <message>
        <source>these credentials may not fire the hook: they lack the scope %1</source>
        <translation>thông tin xác thực này không được phép kích hoạt hook: thiếu quyền (scope) %1</translation>
    </message>
    <message>
        <source>sign in with others, or ask for the scope</source>
        <translation>hãy đăng nhập bằng thông tin khác, hoặc xin quyền (scope) đó</translation>
    </message>
    <message>
        <source>there is no such hook: %1/%2</source>
        <translation>không có hook như vậy: %1/%2</translation>
    </message>
    <message>
        <source>hooks of old revisions are removed after some weeks; promote from a newer one</source>
        <translation>hook của các phiên bản sửa đổi cũ bị xóa sau vài tuần; hãy thăng cấp từ một phiên bản mới hơn</translation>
    </message>
    <message>
        <source>the engine&apos;s answer is no JSON object</source>
        <translation>câu trả lời của bộ máy chạy không phải đối tượng JSON</translation>
    </message>
    <message>
        <source>nothing was sent; check the root URL</source>
        <translation>chưa gửi gì; hãy kiểm tra URL gốc</translation>
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
        <source>This step has not run yet. Its log appears here when it starts.</source>
        <translation>Bước này chưa chạy. Nhật ký sẽ hiện ở đây khi nó bắt đầu.</translation>
    </message>
    <message>
        <source>A step of this kind writes no log.</source>
        <translation>Loại bước này không ghi nhật ký.</translation>
    </message>
    <message>
        <source>Open the triggered pipeline</source>
        <translation>Mở pipeline được kích hoạt</translation>
    </message>
    <message>
        <source>%1, a tool of the build machine</source>
        <translation>%1, công cụ của máy dựng</translation>
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
    <message>
        <source>the log is incomplete: the file %1 cannot be written: %2</source>
        <translation>nhật ký không đầy đủ: không ghi được tệp %1: %2</translation>
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
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>To the first or the last step</source>
        <translation>Đến bước đầu tiên hoặc cuối cùng</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <translation>Shift và kéo</translation>
    </message>
    <message>
        <source>Choose several steps</source>
        <translation>Chọn nhiều bước</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Ctrl và bấm</translation>
    </message>
    <message>
        <source>Choose one more, or one less</source>
        <translation>Chọn thêm hoặc bỏ chọn một bước</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift và bấm</translation>
    </message>
    <message>
        <source>Choose the way from the selected step</source>
        <translation>Chọn đường đi từ bước đang chọn</translation>
    </message>
</context>
<context>
    <name>slipway::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>%1: from the next start of Slipway on.</source>
        <translation>%1: từ lần khởi động Slipway tiếp theo.</translation>
    </message>
</context>
<context>
    <name>slipway::LinkStepDialog</name>
    <message>
        <source>What does %1 need?</source>
        <translation>%1 cần gì?</translation>
    </message>
    <message>
        <source>&amp;Step that makes it (no engine will wait for it: the link is for people)</source>
        <translation>&amp;Bước tạo ra nó (không bộ máy chạy nào chờ bước này: liên kết chỉ dành cho con người)</translation>
    </message>
    <message>
        <source>Search by name or build</source>
        <translation>Tìm theo tên hoặc lượt dựng</translation>
    </message>
    <message>
        <source>Steps of other builds</source>
        <translation>Các bước của những lượt dựng khác</translation>
    </message>
    <message>
        <source>Link the steps</source>
        <translation>Liên kết các bước</translation>
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
    <message>
        <source>in its concurrency group it comes after %1, which waits for it</source>
        <translation>trong nhóm đồng thời, nó đứng sau %1, là bước đang chờ chính nó</translation>
    </message>
    <message>
        <source>the step %1</source>
        <translation>bước %1</translation>
    </message>
    <message>
        <source>the expected artifacts could not be checked: %1</source>
        <translation>không kiểm tra được các tạo phẩm mong đợi: %1</translation>
    </message>
    <message>
        <source>this release is a run: resumed as a rehearsal it would only seem to publish</source>
        <translation>bản phát hành này là lượt chạy thật: nếu tiếp tục dưới dạng diễn tập thì nó chỉ có vẻ như phát hành công khai</translation>
    </message>
    <message>
        <source>resume it as a run</source>
        <translation>hãy tiếp tục nó dưới dạng lượt chạy thật</translation>
    </message>
    <message>
        <source>not run here: it is nothing but plugins (%1), which run only on a real agent</source>
        <translation>không chạy ở đây: bước chỉ gồm plugin (%1), vốn chỉ chạy trên agent thật</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2</source>
        <translation>&apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>this run was not given the secret %1: give it with --env %1=VALUE</source>
        <translation>lượt chạy này chưa được cho bí mật %1: hãy cho bằng --env %1=VALUE</translation>
    </message>
    <message>
        <source>recorded only: the pipeline &apos;%1&apos; was not started</source>
        <translation>chỉ được ghi lại: pipeline &apos;%1&apos; chưa được khởi động</translation>
    </message>
    <message>
        <source>recorded only: the pipeline &apos;%1&apos; was not started, so its result is not known</source>
        <translation>chỉ được ghi lại: pipeline &apos;%1&apos; chưa được khởi động, nên không biết kết quả của nó</translation>
    </message>
    <message>
        <source>trigger steps are not run on this machine: the pipeline &apos;%1&apos; was not started</source>
        <translation>bước kích hoạt không chạy trên máy này: pipeline &apos;%1&apos; chưa được khởi động</translation>
    </message>
    <message>
        <source>every job of its matrix is skipped</source>
        <translation>mọi công việc trong ma trận của bước đều bị bỏ qua</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a job of the step, and why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs failed; the first is %1: %2</source>
        <translation>
            <numerusform>%n công việc thất bại; công việc đầu tiên là %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled because the build is failing</source>
        <translation>bị hủy vì lượt dựng đang thất bại</translation>
    </message>
    <message>
        <source>plugins (%1)</source>
        <translation>plugins (%1)</translation>
    </message>
    <message>
        <source>agents (%1)</source>
        <translation>agents (%1)</translation>
    </message>
    <message>
        <source>image (%1)</source>
        <translation>image (%1)</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>checkout</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notify</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs on this machine without: %2</source>
        <translation>&apos;%1&apos; chạy trên máy này mà không có: %2</translation>
    </message>
    <message>
        <source>blocked by %1: %2</source>
        <comment>a step, and its state</comment>
        <translation>bị chặn bởi %1: %2</translation>
    </message>
    <message>
        <source>the file has changed since this release was started</source>
        <translation>tệp đã thay đổi kể từ khi bản phát hành này bắt đầu</translation>
    </message>
    <message>
        <source>the file cannot be read any more</source>
        <translation>không đọc được tệp nữa</translation>
    </message>
    <message>
        <source>start a new release from the changed file, or put the file back</source>
        <translation>hãy bắt đầu bản phát hành mới từ tệp đã thay đổi, hoặc khôi phục tệp như cũ</translation>
    </message>
    <message>
        <source>the link to %1 cannot be made</source>
        <translation>không tạo được liên kết đến %1</translation>
    </message>
    <message>
        <source>not started: %1 failed, and nothing new starts after a failure</source>
        <translation>chưa bắt đầu: %1 thất bại, và sau thất bại không có gì mới được bắt đầu</translation>
    </message>
    <message>
        <source>a rehearsal runs the commands of workers as processes, so that they can be recorded</source>
        <translation>buổi diễn tập chạy các lệnh của tiến trình worker thành tiến trình riêng, để ghi lại được chúng</translation>
    </message>
    <message>
        <source>the workers of %1 have not been trusted: their commands run as processes</source>
        <translation>các worker của %1 chưa được tin cậy: lệnh của chúng chạy thành tiến trình riêng</translation>
    </message>
    <message>
        <source>workers cannot be used, their commands run as processes: %1</source>
        <translation>không dùng được tiến trình worker, các lệnh của chúng chạy thành tiến trình riêng: %1</translation>
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
    <message>
        <source>Gates</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>Rehearsal: %1</source>
        <translation>Diễn tập: %1</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>Chưa đầy đủ: %1</translation>
    </message>
    <message>
        <source>%1 (opened tolerantly)</source>
        <translation>%1 (mở ở chế độ chịu lỗi)</translation>
    </message>
    <message>
        <source>A build order has no scenarios</source>
        <translation>Thứ tự dựng không có kịch bản</translation>
    </message>
    <message numerus="yes">
        <source>Build %n package(s) here</source>
        <translation>
            <numerusform>Dựng %n gói ở đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Thăng cấp</translation>
    </message>
    <message>
        <source>A promotion has no scenarios</source>
        <translation>Việc thăng cấp không có kịch bản</translation>
    </message>
    <message>
        <source>What runs elsewhere has its own environment</source>
        <translation>Những gì chạy ở nơi khác có môi trường riêng</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
<context>
    <name>slipway::MatrixPane</name>
    <message>
        <source>All steps</source>
        <translation>Mọi bước</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>Also steps that publish nothing</source>
        <translation>Cả những bước không phát hành công khai gì</translation>
    </message>
    <message>
        <source>Publish steps by scenarios</source>
        <translation>Các bước phát hành theo kịch bản</translation>
    </message>
    <message>
        <source>The way through the graph</source>
        <translation>Đường đi qua đồ thị</translation>
    </message>
    <message>
        <source>Open a pipeline: here you see which publish steps are behind which gates, in every scenario.</source>
        <translation>Mở một pipeline: ở đây bạn thấy bước phát hành nào nằm sau cổng nào, trong mọi kịch bản.</translation>
    </message>
    <message>
        <source>Proving the gates …</source>
        <translation>Đang chứng minh các cổng …</translation>
    </message>
    <message>
        <source>This pipeline runs no commands.</source>
        <translation>Pipeline này không chạy lệnh nào.</translation>
    </message>
    <message>
        <source>No step is known to publish. “All steps” shows every step; its menu says that one does publish.</source>
        <translation>Chưa biết bước nào phát hành công khai. “Mọi bước” hiện tất cả các bước; trong menu của từng bước, bạn có thể cho biết nó có phát hành.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) something is published without a gate</source>
        <translation>
            <numerusform>%n lần phát hành công khai mà không qua cổng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not proven</source>
        <translation>
            <numerusform>%n chưa được chứng minh</numerusform>
        </translation>
    </message>
    <message>
        <source>Every publish step that runs is behind a gate</source>
        <translation>Mọi bước phát hành có chạy đều nằm sau một cổng</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the scenario %1</source>
        <translation>Hiện kịch bản %1</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>The way without a gate</source>
        <translation>Đường đi không qua cổng</translation>
    </message>
    <message>
        <source>The way through the last gate</source>
        <translation>Đường đi qua cổng cuối cùng</translation>
    </message>
    <message>
        <source>The way to what it waits for</source>
        <translation>Đường đến điều nó đang chờ</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Publishes</source>
        <translation>Phát hành công khai</translation>
    </message>
    <message>
        <source>Does not publish</source>
        <translation>Không phát hành công khai</translation>
    </message>
    <message>
        <source>Doing it again</source>
        <translation>Khi làm lại</translation>
    </message>
    <message>
        <source>It can be done only once</source>
        <translation>Chỉ làm được một lần</translation>
    </message>
    <message>
        <source>It can be taken back</source>
        <translation>Có thể hoàn tác</translation>
    </message>
    <message>
        <source>It can be repeated</source>
        <translation>Lặp lại được</translation>
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
    <name>slipway::NetworkTransport</name>
    <message>
        <source>no credentials are sent to %1: the connection would not be encrypted</source>
        <translation>không gửi thông tin xác thực nào đến %1: kết nối sẽ không được mã hóa</translation>
    </message>
    <message>
        <source>use its https address</source>
        <translation>hãy dùng địa chỉ https của nó</translation>
    </message>
    <message>
        <source>the answer is larger than %1 bytes</source>
        <translation>câu trả lời lớn hơn %1 byte</translation>
    </message>
    <message>
        <source>the answer of %1 was not taken</source>
        <translation>câu trả lời của %1 không được nhận</translation>
    </message>
</context>
<context>
    <name>slipway::NewBuildDialog</name>
    <message>
        <source>New build</source>
        <translation>Lượt dựng mới</translation>
    </message>
    <message>
        <source>Send %1 to Buildkite</source>
        <translation>Gửi %1 đến Buildkite</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE</source>
        <translation>https://buildkite.com/ORG/PIPELINE</translation>
    </message>
    <message>
        <source>empty: the commit&apos;s own</source>
        <translation>để trống: dùng thông điệp của commit</translation>
    </message>
    <message>
        <source>NAME=value, one a line</source>
        <translation>NAME=value, mỗi dòng một mục</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>&amp;Commit, tag or HEAD</source>
        <translation>&amp;Commit, thẻ hoặc HEAD</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>&amp;Nhánh</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Thông điệp</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Môi trường</translation>
    </message>
    <message>
        <source>Fields of the first input step</source>
        <translation>Các ô của bước input đầu tiên</translation>
    </message>
    <message>
        <source>They become meta-data of the build, which its steps can read. Buildkite still asks at the step itself.</source>
        <translation>Chúng trở thành siêu dữ liệu của lượt dựng mà các bước đọc được. Buildkite vẫn hỏi lại ở chính bước đó.</translation>
    </message>
    <message>
        <source>What will run: %1, exactly as it is here</source>
        <translation>Những gì sẽ chạy: %1, đúng như nội dung ở đây</translation>
    </message>
    <message>
        <source>It goes along in the environment of the build, which everybody who may see the build can read. The agent that uploads it replaces variables such as $BUILDKITE_COMMIT.</source>
        <translation>Nó được gửi kèm trong môi trường của lượt dựng, nơi mọi người được xem lượt dựng đều đọc được. Agent tải nó lên sẽ thay thế các biến như $BUILDKITE_COMMIT.</translation>
    </message>
    <message>
        <source>Needed once: this step in the settings of the pipeline</source>
        <translation>Chỉ cần làm một lần: thêm bước này vào cài đặt của pipeline</translation>
    </message>
    <message>
        <source>The step is in a &amp;file of the repository: do not look for it in the settings</source>
        <translation>Bước này nằm trong một tệp của &amp;kho: không tìm nó trong cài đặt</translation>
    </message>
    <message>
        <source>&amp;Arm: let me create builds there</source>
        <translation>&amp;Bật quyền thao tác: cho phép tôi tạo lượt dựng ở đó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Sign in to act…</source>
        <translation>Đăn&amp;g nhập để thao tác…</translation>
    </message>
    <message>
        <source>this is a task group, and no pipeline of Buildkite</source>
        <translation>đây là nhóm tác vụ, không phải pipeline của Buildkite</translation>
    </message>
    <message>
        <source>Whether the build was created is not known. Look at the pipeline&apos;s page; nothing is sent a second time.</source>
        <translation>Không biết lượt dựng đã được tạo hay chưa. Hãy xem trang của pipeline; không gửi gì lần thứ hai.</translation>
    </message>
    <message>
        <source>The build is being created.</source>
        <translation>Đang tạo lượt dựng.</translation>
    </message>
    <message>
        <source>Say which pipeline first.</source>
        <translation>Trước hết hãy cho biết pipeline nào.</translation>
    </message>
    <message>
        <source>There is no token to act with on %1. Sign in first.</source>
        <translation>Không có mã thông báo để thao tác trên %1. Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>Create build on %1/%2</source>
        <translation>Tạo lượt dựng trên %1/%2</translation>
    </message>
    <message>
        <source>Create build</source>
        <translation>Tạo lượt dựng</translation>
    </message>
    <message>
        <source>line %1 of the environment is not NAME=value</source>
        <translation>dòng %1 của môi trường không có dạng NAME=value</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and everybody who may see the build could read it</source>
        <translation>%1 trông như bí mật, và mọi người được xem lượt dựng đều sẽ đọc được nó</translation>
    </message>
    <message>
        <source>let the agents have it instead</source>
        <translation>hãy để các agent giữ nó thay vào đó</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>Những gì sẽ chạy</translation>
    </message>
    <message>
        <source>Step for the settings of the pipeline</source>
        <translation>Bước cho cài đặt của pipeline</translation>
    </message>
    <message>
        <source>The build is being created. Wait until it is known what came of it.</source>
        <translation>Đang tạo lượt dựng. Hãy chờ đến khi biết kết quả.</translation>
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
    <name>slipway::OpenRemoteDialog</name>
    <message>
        <source>Open a build or task group</source>
        <translation>Mở lượt dựng hoặc nhóm tác vụ</translation>
    </message>
    <message>
        <source>By its &amp;address</source>
        <translation>Th&amp;eo địa chỉ</translation>
    </message>
    <message>
        <source>From a &amp;list of Buildkite</source>
        <translation>Từ danh &amp;sách của Buildkite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>A&amp;ddress of a build, a pipeline or a task group</source>
        <translation>Đị&amp;a chỉ của một lượt dựng, pipeline hoặc nhóm tác vụ</translation>
    </message>
    <message>
        <source>https://buildkite.com/ORG/PIPELINE/builds/N or https://ROOT/tasks/groups/ID</source>
        <translation>https://buildkite.com/ORG/PIPELINE/builds/N hoặc https://ROOT/tasks/groups/ID</translation>
    </message>
    <message>
        <source>Pipeline &amp;file of the build (tells what waits for what, and the fields of gates; may be empty)</source>
        <translation>&amp;Tệp pipeline của lượt dựng (cho biết bước nào chờ bước nào, và các ô của cổng; có thể để trống)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Use %1, which is open now</source>
        <translation>&amp;Dùng %1, đang mở</translation>
    </message>
    <message>
        <source>The pipeline of the build</source>
        <translation>Pipeline của lượt dựng</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>Pipeline (*.yml *.yaml *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Show its builds</source>
        <translation>Hiện các lượt dựng của nó</translation>
    </message>
    <message>
        <source>Ways to choose</source>
        <translation>Các cách chọn</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Đăn&amp;g nhập…</translation>
    </message>
    <message>
        <source>Give an address to see whether you are signed in there.</source>
        <translation>Hãy cho một địa chỉ để xem bạn đã đăng nhập ở đó hay chưa.</translation>
    </message>
</context>
<context>
    <name>slipway::OrderBar</name>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Build order</source>
        <translation>Thứ tự dựng</translation>
    </message>
    <message>
        <source>Binary states that are shown</source>
        <translation>Các trạng thái bản nhị phân được hiện</translation>
    </message>
    <message>
        <source>Packages by the file whose profile builds them</source>
        <translation>Các gói theo tệp có hồ sơ (profile) dựng chúng</translation>
    </message>
    <message>
        <source>Packages by the files they came from</source>
        <translation>Các gói theo tệp nguồn của chúng</translation>
    </message>
    <message>
        <source>Option or setting</source>
        <translation>Tùy chọn hoặc thiết lập</translation>
    </message>
    <message>
        <source>Packages whose options or settings contain this text</source>
        <translation>Các gói có tùy chọn hoặc thiết lập chứa văn bản này</translation>
    </message>
    <message>
        <source>Shows the packages that have this text in an option or a setting, such as shared=True</source>
        <translation>Hiện các gói có văn bản này trong một tùy chọn hoặc thiết lập, chẳng hạn shared=True</translation>
    </message>
    <message>
        <source>Hide tools</source>
        <translation>Ẩn công cụ</translation>
    </message>
    <message>
        <source>Leaves out what is built for the build machine: tool requirements</source>
        <translation>Bỏ qua những gì được dựng cho máy dựng: các phụ thuộc công cụ</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Rút gọn</translation>
    </message>
    <message>
        <source>Only what must be built, as “conan graph build-order --reduce” does it</source>
        <translation>Chỉ những gì phải dựng, như “conan graph build-order --reduce” thực hiện</translation>
    </message>
    <message>
        <source>Strict levels</source>
        <translation>Mức nghiêm ngặt</translation>
    </message>
    <message>
        <source>On: a level starts when the whole level before it is done, as the documentation of Conan does it. Off: a package starts as soon as its dependencies are done</source>
        <translation>Bật: một mức bắt đầu khi toàn bộ mức trước đã xong, như tài liệu của Conan mô tả. Tắt: một gói bắt đầu ngay khi các phụ thuộc của nó xong</translation>
    </message>
    <message>
        <source>Nothing is to be done: the order is empty</source>
        <translation>Không có gì phải làm: thứ tự dựng rỗng</translation>
    </message>
    <message>
        <source>No package is like that</source>
        <translation>Không có gói nào như vậy</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n mức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) to build in %2</source>
        <translation>
            <numerusform>%1 trên %n gói cần dựng, trong %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing or invalid</source>
        <translation>
            <numerusform>%1, %n gói thiếu hoặc không hợp lệ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n hidden)</source>
        <translation>
            <numerusform>%1 (%n gói bị ẩn)</numerusform>
        </translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Mọi hồ sơ (profile)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Only to build, or unusable</source>
        <translation>Chỉ gói cần dựng hoặc không dùng được</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A release keeps the order it was started with</source>
        <translation>Bản phát hành giữ nguyên thứ tự mà nó đã bắt đầu</translation>
    </message>
</context>
<context>
    <name>slipway::OrderEmptyNote</name>
    <message>
        <source>Show all packages</source>
        <translation>Hiện mọi gói</translation>
    </message>
    <message>
        <source>No package is like that</source>
        <translation>Không có gói nào như vậy</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>Không có gì phải làm</translation>
    </message>
    <message numerus="yes">
        <source>The order has %n package(s), and the choices above the graph hide them all.</source>
        <translation>
            <numerusform>Thứ tự dựng có %n gói, nhưng các lựa chọn phía trên đồ thị ẩn tất cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is empty: nothing is to be built. It was reduced, and a reduced order is also empty if binaries are missing and nothing was asked to be built; “conan graph build-order --build=missing” asks for it.</source>
        <translation>Thứ tự dựng này rỗng: không có gì cần dựng. Nó đã được rút gọn, và thứ tự đã rút gọn cũng rỗng khi thiếu bản nhị phân mà không có yêu cầu dựng gì; “conan graph build-order --build=missing” sẽ yêu cầu điều đó.</translation>
    </message>
    <message>
        <source>This order is empty: what it was made for depends on nothing that has to be built, downloaded or looked up.</source>
        <translation>Thứ tự dựng này rỗng: đối tượng mà nó được tạo cho không phụ thuộc vào thứ gì cần dựng, tải về hoặc tra cứu.</translation>
    </message>
</context>
<context>
    <name>slipway::OrderFlow</name>
    <message>
        <source>%1 is not quite right and was opened tolerantly. The problems (F8) say what was forgiven; Conan itself may refuse the file.</source>
        <translation>%1 không hoàn toàn đúng và đã được mở ở chế độ chịu lỗi. Các vấn đề (F8) cho biết những gì đã được châm chước; chính Conan có thể từ chối tệp này.</translation>
    </message>
    <message>
        <source>Needs a build order of Conan</source>
        <translation>Cần một thứ tự dựng của Conan</translation>
    </message>
    <message>
        <source>It is reduced already, or a dependency graph, which cannot be</source>
        <translation>Nó đã được rút gọn, hoặc là đồ thị phụ thuộc, thứ không rút gọn được</translation>
    </message>
    <message>
        <source>A build order has none: this is for pipelines</source>
        <translation>Thứ tự dựng không có mục này: nó dành cho pipeline</translation>
    </message>
    <message>
        <source>Several merged files have no common revision: open one of them alone</source>
        <translation>Nhiều tệp đã gộp không có phiên bản sửa đổi chung: hãy mở riêng một tệp trong số đó</translation>
    </message>
    <message>
        <source>Merge more build orders into this one</source>
        <translation>Gộp thêm thứ tự dựng vào đây</translation>
    </message>
    <message>
        <source>Open build orders</source>
        <translation>Mở thứ tự dựng</translation>
    </message>
    <message>
        <source>Build orders (*.json);;All files (*)</source>
        <translation>Thứ tự dựng (*.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the build order</source>
        <translation>Lưu thứ tự dựng</translation>
    </message>
    <message>
        <source>Build orders (*.json)</source>
        <translation>Thứ tự dựng (*.json)</translation>
    </message>
    <message>
        <source>The build order was saved as %1.</source>
        <translation>Đã lưu thứ tự dựng thành %1.</translation>
    </message>
    <message>
        <source>A release keeps the order it was started with</source>
        <translation>Bản phát hành giữ nguyên thứ tự mà nó đã bắt đầu</translation>
    </message>
    <message>
        <source>Only pipelines can be compared: of two build orders “slipwayctl graph” prints what a text comparison can be made of</source>
        <translation>Chỉ so sánh được các pipeline: với hai thứ tự dựng, hãy dùng “slipwayctl graph” để in ra nội dung có thể so sánh dạng văn bản</translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunDialog</name>
    <message>
        <source>Error: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Cảnh báo: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding out what would be built…</source>
        <translation>Đang tìm hiểu những gì sẽ được dựng…</translation>
    </message>
    <message numerus="yes">
        <source>Build %1 and %n more merged file(s) here?</source>
        <translation>
            <numerusform>Dựng %1 và %n tệp đã gộp nữa ở đây?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build %1 here?</source>
        <translation>Dựng %1 ở đây?</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Điều gì sẽ xảy ra</translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>Cần biết trước</translation>
    </message>
    <message>
        <source>What is to be known before the run</source>
        <translation>Những điều cần biết trước lượt chạy</translation>
    </message>
    <message>
        <source>You are shown every command, and asked whether you trust it, before it runs here for the first time.</source>
        <translation>Trước khi chạy ở đây lần đầu, mọi lệnh đều được hiện cho bạn xem và bạn được hỏi có tin cậy chúng không.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Conan: %1</source>
        <translation>Conan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n package(s) cannot be built or wait for one that cannot.</source>
        <translation>
            <numerusform>%1 trên %n gói không dựng được hoặc phải chờ một gói không dựng được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Không có gì.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) here</source>
        <translation>
            <numerusform>&amp;Dựng %n gói ở đây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;hearse %n package(s)</source>
        <translation>
            <numerusform>Diễn &amp;tập %n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields are not right yet</source>
        <translation>Một số ô chưa đúng</translation>
    </message>
    <message>
        <source>Nothing of this order can be built</source>
        <translation>Không dựng được gì trong thứ tự dựng này</translation>
    </message>
    <message>
        <source>There is no conan on this machine; a rehearsal works without it</source>
        <translation>Máy này không có conan; diễn tập vẫn được mà không cần nó</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Build %n package(s) without their lockfile</source>
        <translation>
            <numerusform>&amp;Dựng %n gói mà không có tệp khóa của chúng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunFields</name>
    <message>
        <source>When a package starts</source>
        <translation>Khi nào một gói bắt đầu</translation>
    </message>
    <message>
        <source>&amp;Strict levels: when the whole level before is done</source>
        <translation>&amp;Mức nghiêm ngặt: khi toàn bộ mức trước đã xong</translation>
    </message>
    <message>
        <source>&amp;As soon as its dependencies are done</source>
        <translation>&amp;Ngay khi các phụ thuộc của nó xong</translation>
    </message>
    <message>
        <source>Which profile each file name means</source>
        <translation>Mỗi tên tệp ứng với hồ sơ (profile) nào</translation>
    </message>
    <message>
        <source>Profile arguments by file name</source>
        <translation>Đối số hồ sơ (profile) theo tên tệp</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Dựng</translation>
    </message>
    <message>
        <source>Profile arguments of conan install</source>
        <translation>Đối số hồ sơ (profile) của conan install</translation>
    </message>
    <message>
        <source>self (not merged)</source>
        <translation>self (không gộp)</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>Further arguments of each conan install</source>
        <translation>Đối số bổ sung của mỗi conan install</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Lockfile</source>
        <translation>Tệp khóa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the lockfile</source>
        <translation>Chọn tệp khóa</translation>
    </message>
    <message>
        <source>&amp;Lockfile</source>
        <translation>Tệp &amp;khóa</translation>
    </message>
    <message>
        <source>Re&amp;motes</source>
        <translation>Kho từ &amp;xa</translation>
    </message>
    <message>
        <source>as configured; or such as: products, develop</source>
        <translation>theo cấu hình; hoặc chẳng hạn: products, develop</translation>
    </message>
    <message>
        <source>&amp;Extra arguments</source>
        <translation>Đố&amp;i số bổ sung</translation>
    </message>
    <message>
        <source>such as: -c tools.system.package_manager:mode=install</source>
        <translation>chẳng hạn: -c tools.system.package_manager:mode=install</translation>
    </message>
    <message>
        <source>as Conan&apos;s configuration says</source>
        <translation>theo cấu hình của Conan</translation>
    </message>
    <message>
        <source>&amp;Processes of each build</source>
        <translation>Số tiến trình của mỗi &amp;lần dựng</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>as many as there are cores (%1)</source>
        <translation>bằng số lõi (%1)</translation>
    </message>
    <message>
        <source>Packages at &amp;once</source>
        <translation>Số &amp;gói cùng lúc</translation>
    </message>
    <message>
        <source>The usual one, for all</source>
        <translation>Bộ nhớ đệm thường dùng, cho tất cả</translation>
    </message>
    <message>
        <source>A new one for each package</source>
        <translation>Bộ nhớ đệm mới cho mỗi gói</translation>
    </message>
    <message>
        <source>This folder, for all</source>
        <translation>Thư mục này, cho tất cả</translation>
    </message>
    <message>
        <source>Conan&apos;s cache is officially not made for several commands at once. With a new one for each package binaries travel by the remote they are uploaded to.</source>
        <translation>Theo công bố chính thức, bộ nhớ đệm của Conan không dành cho nhiều lệnh cùng lúc. Khi mỗi gói có bộ nhớ đệm mới, bản nhị phân được chuyển qua kho từ xa mà chúng được tải lên.</translation>
    </message>
    <message>
        <source>Conan &amp;cache</source>
        <translation>&amp;Bộ nhớ đệm Conan</translation>
    </message>
    <message>
        <source>&amp;Folder of the cache</source>
        <translation>Thư mụ&amp;c của bộ nhớ đệm</translation>
    </message>
    <message>
        <source>an absolute path</source>
        <translation>một đường dẫn tuyệt đối</translation>
    </message>
    <message>
        <source>After a failure, &amp;go on with what does not depend on it</source>
        <translation>Sau một thất bại, &amp;vẫn tiếp tục với những gì không phụ thuộc vào nó</translation>
    </message>
    <message>
        <source>Gates, upload and promotion</source>
        <translation>Cổng, tải lên và thăng cấp</translation>
    </message>
    <message>
        <source>A gate before le&amp;vels</source>
        <translation>Cổng t&amp;rước các mức</translation>
    </message>
    <message>
        <source>none; or such as: 1, 3</source>
        <translation>không có; hoặc chẳng hạn: 1, 3</translation>
    </message>
    <message>
        <source>&amp;Upload to the remote</source>
        <translation>Tải lên kh&amp;o từ xa</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>không tải lên</translation>
    </message>
    <message>
        <source>All at the end, behind a gate</source>
        <translation>Tất cả vào cuối, sau một cổng</translation>
    </message>
    <message>
        <source>Then p&amp;romote</source>
        <translation>S&amp;au đó thăng cấp</translation>
    </message>
    <message>
        <source>nothing; or such as: products -&gt; develop</source>
        <translation>không gì cả; hoặc chẳng hạn: products -&gt; develop</translation>
    </message>
    <message>
        <source>A gate before each promotion</source>
        <translation>Cổng trước mỗi lần thăng cấp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These cannot be split into words: %1</source>
        <translation>Không tách được thành các từ: %1</translation>
    </message>
    <message>
        <source>Packages are uploaded to one remote; promotions bring them further</source>
        <translation>Các gói được tải lên một kho từ xa; thăng cấp sẽ đưa chúng đi tiếp</translation>
    </message>
    <message>
        <source>The arguments of %1 cannot be split into words: %2</source>
        <translation>Không tách được đối số của %1 thành các từ: %2</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Không có tệp như vậy: %1</translation>
    </message>
    <message>
        <source>Missing: overrides and recipe revisions of this order travel by its lockfile only</source>
        <translation>Còn thiếu: các phần ghi đè và phiên bản sửa đổi của công thức trong thứ tự dựng này chỉ được truyền qua tệp khóa của nó</translation>
    </message>
    <message>
        <source>Name a folder by its absolute path</source>
        <translation>Hãy nêu thư mục bằng đường dẫn tuyệt đối</translation>
    </message>
    <message>
        <source>With a cache for each package binaries travel by a remote they are uploaded to at once: name it, without a gate</source>
        <translation>Khi mỗi gói có bộ nhớ đệm riêng, bản nhị phân được chuyển qua một kho từ xa mà chúng được tải lên ngay: hãy nêu kho đó, không có cổng</translation>
    </message>
    <message>
        <source>Lockfiles (*.lock);;All files (*)</source>
        <translation>Tệp khóa (*.lock);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>slipway::OrderRunShow</name>
    <message>
        <source>the build order changed since the release was started</source>
        <translation>thứ tự dựng đã thay đổi kể từ khi bản phát hành bắt đầu</translation>
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
    <message>
        <source>Level %1: %2</source>
        <translation>Mức %1: %2</translation>
    </message>
    <message>
        <source>Reused from graph %1</source>
        <translation>Dùng lại từ đồ thị %1</translation>
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
    <name>slipway::PlanFacts</name>
    <message>
        <source>Why, problems, root causes</source>
        <translation>Lý do, vấn đề, nguyên nhân gốc</translation>
    </message>
    <message>
        <source>root cause: %1, %2</source>
        <translation>nguyên nhân gốc: %1, %2</translation>
    </message>
    <message>
        <source>because %1 runs</source>
        <translation>vì %1 chạy</translation>
    </message>
    <message>
        <source>graph %1 wins and hides:</source>
        <translation>đồ thị %1 được ưu tiên và che:</translation>
    </message>
    <message>
        <source>graph %1: %2</source>
        <translation>đồ thị %1: %2</translation>
    </message>
    <message>
        <source>an estimate: the action may make this label anew or differently</source>
        <translation>ước tính: hành động có thể tạo lại nhãn này từ đầu hoặc tạo khác đi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>The action would fail with %1: %2</source>
        <translation>Hành động sẽ thất bại với %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>problem, how to mend it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Vấn đề (%1)</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Không có vấn đề</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>Nguyên nhân gốc</translation>
    </message>
    <message numerus="yes">
        <source>Fix %1: saves %n task(s)</source>
        <translation>
            <numerusform>Khắc phục %1: tiết kiệm %n tác vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forces %n task(s)</source>
        <translation>
            <numerusform>%1 buộc %n tác vụ phải chạy</numerusform>
        </translation>
    </message>
    <message>
        <source>No root causes: nothing blocks a reuse</source>
        <translation>Không có nguyên nhân gốc: không gì cản trở việc dùng lại</translation>
    </message>
    <message>
        <source>Root causes (%1)</source>
        <translation>Nguyên nhân gốc (%1)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as plan A</source>
        <translation>Giống kế hoạch A</translation>
    </message>
    <message>
        <source>Compared with plan A</source>
        <translation>So với kế hoạch A</translation>
    </message>
    <message>
        <source>%1 now run</source>
        <translation>%1 nay chạy</translation>
    </message>
    <message>
        <source>%1 now reused</source>
        <translation>%1 nay dùng lại</translation>
    </message>
    <message>
        <source>%1 now left out</source>
        <translation>%1 nay bị loại</translation>
    </message>
    <message>
        <source>%1 no longer in the target graph</source>
        <translation>%1 không còn trong đồ thị đích</translation>
    </message>
    <message>
        <source>%1 from another graph or task</source>
        <translation>%1 lấy từ đồ thị hoặc tác vụ khác</translation>
    </message>
</context>
<context>
    <name>slipway::PlanTable</name>
    <message>
        <source>Find a label or task ID</source>
        <translation>Tìm nhãn hoặc mã tác vụ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Đồ thị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại (kind)</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Mọi kết luận</translation>
    </message>
    <message>
        <source>Also outside the target</source>
        <translation>Cả ngoài đích</translation>
    </message>
    <message>
        <source>The plan, label by label</source>
        <translation>Kế hoạch theo từng nhãn</translation>
    </message>
    <message>
        <source>All graphs</source>
        <translation>Mọi đồ thị</translation>
    </message>
    <message>
        <source>Graph %1</source>
        <translation>Đồ thị %1</translation>
    </message>
    <message>
        <source>New graph</source>
        <translation>Đồ thị mới</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại (kind)</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n nhãn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::PlanTableModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (ước tính)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>Mã tác vụ</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Đồ thị</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphDelegate</name>
    <message>
        <source>parameters come from here</source>
        <translation>các tham số lấy từ đây</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphList</name>
    <message>
        <source>Previous graphs, the last one wins</source>
        <translation>Các đồ thị trước, mục cuối cùng được ưu tiên</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>chuyển %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>bỏ %1</translation>
    </message>
    <message>
        <source>No previous graphs: the action looks for the decision task of the revision it is fired on.</source>
        <translation>Không có đồ thị trước nào: hành động tìm tác vụ quyết định của phiên bản sửa đổi mà nó được kích hoạt trên đó.</translation>
    </message>
</context>
<context>
    <name>slipway::PrevGraphModel</name>
    <message>
        <source>Being read …</source>
        <translation>Đang đọc …</translation>
    </message>
    <message>
        <source>%1 build %2</source>
        <translation>%1 bản dựng %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, struck through</source>
        <translation>%1, bị gạch ngang</translation>
    </message>
    <message>
        <source>%1, parameters come from here</source>
        <translation>%1, các tham số lấy từ đây</translation>
    </message>
</context>
<context>
    <name>slipway::ProblemsFlow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the steps could not be analysed: %2</source>
        <translation>Không phân tích được %1 % số bước: %2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>Vấn đề: %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
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
    <message>
        <source>%1 (suppressed: %2)</source>
        <translation>%1 (đã bỏ qua: %2)</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Cách sửa: %1</translation>
    </message>
    <message>
        <source>Suppressed: %1</source>
        <translation>Đã bỏ qua: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
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
    <message>
        <source>How to mend it</source>
        <translation>Cách khắc phục</translation>
    </message>
    <message numerus="yes">
        <source>Show %n suppressed problem(s)</source>
        <translation>
            <numerusform>Hiện %n vấn đề đã bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Cách sửa: %1</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionDialog</name>
    <message>
        <source>Promote %1?</source>
        <translation>Thăng cấp %1?</translation>
    </message>
    <message>
        <source>Why? It is kept with the decision.</source>
        <translation>Vì sao? Lý do được lưu cùng quyết định.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Flavor %1, build %2, version %3, on %4</source>
        <translation>Flavor %1, bản dựng %2, phiên bản %3, trên %4</translation>
    </message>
    <message>
        <source>of the sources</source>
        <translation>theo mã nguồn</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of an earlier phase run again. Is a previous graph missing?</source>
        <translation>
            <numerusform>%n tác vụ thuộc giai đoạn trước sẽ chạy lại. Có thiếu đồ thị trước nào không?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Những điều cần biết</translation>
    </message>
    <message>
        <source>Working out the digest …</source>
        <translation>Đang tính giá trị băm …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Promote: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Thăng cấp: chạy %n tác vụ, dùng lại %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of what is decided: %1</source>
        <translation>Giá trị băm của nội dung quyết định: %1</translation>
    </message>
    <message>
        <source>Say why first: the reason is kept in the journal.</source>
        <translation>Trước hết hãy nêu lý do: lý do được lưu trong nhật ký sự kiện.</translation>
    </message>
    <message>
        <source>Reading the graphs once more, and recording the decision …</source>
        <translation>Đang đọc lại các đồ thị và ghi quyết định …</translation>
    </message>
    <message>
        <source>Slipway does not send this to Taskcluster: the decision is kept, and you get the command that fires the action.</source>
        <translation>Slipway không gửi mục này đến Taskcluster: quyết định được lưu lại, và bạn nhận được lệnh để kích hoạt hành động.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFireFlow</name>
    <message>
        <source>Not everything was downloaded, so this is a partial preview that cannot be submitted: %1</source>
        <translation>Chưa tải về được đầy đủ, nên đây là bản xem trước một phần và không gửi được: %1</translation>
    </message>
    <message>
        <source>Check with Taskcluster</source>
        <translation>Kiểm tra với Taskcluster</translation>
    </message>
    <message>
        <source>Root URL of the deployment</source>
        <translation>URL gốc của hệ thống</translation>
    </message>
    <message>
        <source>Check there</source>
        <translation>Kiểm tra tại đó</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Đang hỏi %1 …</translation>
    </message>
    <message>
        <source>Asking Taskcluster: %1 of %2</source>
        <translation>Đang hỏi Taskcluster: %1 trên %2</translation>
    </message>
    <message>
        <source>This fires the action, once, and then shows what it creates.</source>
        <translation>Thao tác này kích hoạt hành động đúng một lần, rồi hiện những gì nó tạo ra.</translation>
    </message>
    <message numerus="yes">
        <source>Fire at Taskcluster: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Kích hoạt tại Taskcluster: chạy %n tác vụ, dùng lại %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent: the decision is kept, and you get the command that fires the action.</source>
        <translation>Không gửi gì: quyết định được lưu lại, và bạn nhận được lệnh để kích hoạt hành động.</translation>
    </message>
    <message numerus="yes">
        <source>Record only: runs %n task(s), reuses %1</source>
        <translation>
            <numerusform>Chỉ ghi lại: chạy %n tác vụ, dùng lại %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Another promotion is being sent.</source>
        <translation>Đang gửi một lần thăng cấp khác.</translation>
    </message>
    <message>
        <source>The action&apos;s schema refuses the input: %1</source>
        <translation>Lược đồ của hành động từ chối đầu vào: %1</translation>
    </message>
    <message>
        <source>Reading the graphs once more …</source>
        <translation>Đang đọc lại các đồ thị …</translation>
    </message>
    <message>
        <source>Asking Taskcluster whether it would take the plan …</source>
        <translation>Đang hỏi Taskcluster có chấp nhận kế hoạch không …</translation>
    </message>
    <message>
        <source>This is not the plan you looked at any more. Close this, and look at the new one.</source>
        <translation>Đây không còn là kế hoạch mà bạn đã xem. Hãy đóng lại và xem kế hoạch mới.</translation>
    </message>
    <message>
        <source>Firing the action, once …</source>
        <translation>Đang kích hoạt hành động, đúng một lần …</translation>
    </message>
    <message>
        <source>What came of the promotion could not be written down: %1</source>
        <translation>Không ghi lại được kết quả của lần thăng cấp: %1</translation>
    </message>
    <message>
        <source>Nothing was promoted: %1</source>
        <translation>Chưa thăng cấp gì: %1</translation>
    </message>
    <message>
        <source>Promotion %1</source>
        <translation>Lần thăng cấp %1</translation>
    </message>
    <message>
        <source>Checked with Taskcluster at %1. Tasks that new ones need: %2. Their artifacts: %3.</source>
        <translation>Đã kiểm tra với Taskcluster lúc %1. Số tác vụ mà các tác vụ mới cần: %2. Số tạo phẩm của chúng: %3.</translation>
    </message>
    <message>
        <source>The action is being fired. Wait until it is known what came of it.</source>
        <translation>Hành động đang được kích hoạt. Hãy đợi đến khi biết kết quả.</translation>
    </message>
    <message>
        <source>The action was sent, and no answer came. Whether it was fired is being found out; it is not sent a second time. You may close this: you are told.</source>
        <translation>Hành động đã được gửi nhưng không có câu trả lời. Đang tìm hiểu xem nó đã được kích hoạt hay chưa; nó không được gửi lần thứ hai. Bạn có thể đóng cửa sổ này: bạn sẽ được thông báo.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFlow</name>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open the graphs of a promotion.</source>
        <translation>Một bản phát hành đang chạy trong cửa sổ này. Hãy chờ nó kết thúc hoặc hủy nó, rồi mở các đồ thị của lần thăng cấp.</translation>
    </message>
    <message>
        <source>%1 holds no graphs of a promotion: a folder named after its task group ID was expected for each of them. Choose the folder above them.</source>
        <translation>%1 không chứa đồ thị thăng cấp nào: mỗi đồ thị cần có một thư mục mang tên mã nhóm tác vụ của nó. Hãy chọn thư mục chứa các thư mục đó.</translation>
    </message>
    <message>
        <source>Open the folder of a promotion&apos;s graphs</source>
        <translation>Mở thư mục chứa các đồ thị của lần thăng cấp</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n graph(s)</source>
        <translation>
            <numerusform>%1 trên %n đồ thị</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the input…</source>
        <translation>Xuất đầu vào…</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Sao chép lệnh</translation>
    </message>
    <message>
        <source>Save the payload…</source>
        <translation>Lưu payload…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>A file beside the graphs is not used: %1</source>
        <translation>Một tệp nằm cạnh các đồ thị không được dùng: %1</translation>
    </message>
    <message>
        <source>The decision is in the journal as %1. Nothing was sent to Taskcluster; export the input and fire the action release-promotion with it. No command can be offered: %2.</source>
        <translation>Quyết định nằm trong nhật ký sự kiện với mã %1. Chưa gửi gì đến Taskcluster; hãy xuất đầu vào và dùng nó để kích hoạt hành động release-promotion. Không đưa ra được lệnh nào: %2.</translation>
    </message>
    <message>
        <source>The decision is in the journal as %1. Nothing was sent to Taskcluster; save the payload and fire the hook by:
%2</source>
        <translation>Quyết định nằm trong nhật ký sự kiện với mã %1. Chưa gửi gì đến Taskcluster; hãy lưu nội dung gửi (payload) và kích hoạt hook bằng:
%2</translation>
    </message>
    <message>
        <source>%1 was not opened: reading was stopped.</source>
        <translation>Chưa mở %1: việc đọc đã bị dừng.</translation>
    </message>
    <message>
        <source>%1 was read, and is not shown because a release took this window meanwhile. Open it again after that.</source>
        <translation>%1 đã được đọc nhưng không được hiển thị, vì trong lúc đó một bản phát hành đã dùng cửa sổ này. Hãy mở lại sau đó.</translation>
    </message>
    <message>
        <source>The decision is being recorded. Wait until it is known what came of it.</source>
        <translation>Quyết định đang được ghi lại. Hãy đợi đến khi biết kết quả.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2</source>
        <translation>Chưa lưu gì vào %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionFollow</name>
    <message>
        <source>the queue knows no task %1</source>
        <translation>hàng đợi không biết tác vụ %1</translation>
    </message>
    <message>
        <source>look at the hook&apos;s last fires</source>
        <translation>hãy xem các lần kích hoạt gần nhất của hook</translation>
    </message>
    <message>
        <source>%1 of the action&apos;s task cannot be read: %2</source>
        <translation>không đọc được %1 của tác vụ thuộc hành động: %2</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionForm</name>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Build number</source>
        <translation>Số bản dựng</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>of the sources</source>
        <translation>theo mã nguồn</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Phiên bản tiếp theo</translation>
    </message>
    <message>
        <source>Partial updates, as JSON</source>
        <translation>Bản cập nhật từng phần, dạng JSON</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bản dựng</translation>
    </message>
    <message>
        <source>Partials</source>
        <translation>Cập nhật từng phần</translation>
    </message>
    <message>
        <source>Rebuild kinds</source>
        <translation>Loại (kind) dựng lại</translation>
    </message>
    <message>
        <source>None: rebuild no kind</source>
        <translation>Không có: không dựng lại loại (kind) nào</translation>
    </message>
    <message>
        <source>kinds</source>
        <translation>loại (kind)</translation>
    </message>
    <message>
        <source>Do not optimize</source>
        <translation>Không tối ưu hóa</translation>
    </message>
    <message>
        <source>None: optimize every label</source>
        <translation>Không có: tối ưu hóa mọi nhãn</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>Always run</source>
        <translation>Luôn chạy</translation>
    </message>
    <message>
        <source>Partner repacks</source>
        <translation>Đóng gói lại cho đối tác</translation>
    </message>
    <message>
        <source>Partner attribution</source>
        <translation>Ghi nguồn đối tác (attribution)</translation>
    </message>
    <message>
        <source>EME-free repacks</source>
        <translation>Đóng gói lại không có EME</translation>
    </message>
    <message>
        <source>choose the flavor %1</source>
        <translation>chọn flavor %1</translation>
    </message>
    <message>
        <source>set the build number</source>
        <translation>đặt số bản dựng</translation>
    </message>
    <message>
        <source>switch on %1</source>
        <translation>bật %1</translation>
    </message>
    <message>
        <source>switch off %1</source>
        <translation>tắt %1</translation>
    </message>
    <message>
        <source>change the kinds to rebuild</source>
        <translation>đổi các loại (kind) cần dựng lại</translation>
    </message>
    <message>
        <source>change what is not optimized</source>
        <translation>đổi những gì không được tối ưu hóa</translation>
    </message>
    <message>
        <source>set the versions</source>
        <translation>đặt các phiên bản</translation>
    </message>
    <message>
        <source>Partials are a JSON object: a version, its buildNumber and its locales.</source>
        <translation>Cập nhật từng phần là một đối tượng JSON: phiên bản, cùng buildNumber và locales của nó.</translation>
    </message>
    <message>
        <source>change the partials</source>
        <translation>đổi các bản cập nhật từng phần</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPanel</name>
    <message>
        <source>A promotion builds on earlier task graphs. Open or drop a folder that holds a folder &lt;taskGroupId&gt; for each of them, with full-task-graph.json, label-to-taskid.json and parameters.yml inside.</source>
        <translation>Việc thăng cấp dựa trên các đồ thị tác vụ trước đó. Hãy mở hoặc thả vào đây một thư mục có chứa thư mục &lt;taskGroupId&gt; cho mỗi đồ thị, bên trong có full-task-graph.json, label-to-taskid.json và parameters.yml.</translation>
    </message>
    <message>
        <source>Open promotion graphs…</source>
        <translation>Mở đồ thị thăng cấp…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Action input as &amp;YAML…</source>
        <translation>Đầu vào của hành động dạng &amp;YAML…</translation>
    </message>
    <message>
        <source>Action input as &amp;JSON…</source>
        <translation>Đầu vào của hành động dạng &amp;JSON…</translation>
    </message>
    <message>
        <source>Plan as &amp;CSV…</source>
        <translation>Kế hoạch dạng &amp;CSV…</translation>
    </message>
    <message>
        <source>Plan as J&amp;SON…</source>
        <translation>Kế hoạch dạng J&amp;SON…</translation>
    </message>
    <message>
        <source>Reading the graphs: %p %</source>
        <translation>Đang đọc các đồ thị: %p %</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>Hoàn tác:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>Làm lại:</translation>
    </message>
    <message>
        <source>Ends the comparison with the plan that was kept</source>
        <translation>Kết thúc việc so sánh với kế hoạch đã giữ</translation>
    </message>
    <message>
        <source>Keeps this plan, and compares what you change with it</source>
        <translation>Giữ kế hoạch này và so sánh những gì bạn thay đổi với nó</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có kế hoạch</translation>
    </message>
    <message>
        <source>Partial preview: without the graphs that are struck through.</source>
        <translation>Bản xem trước chưa đầy đủ: không tính các đồ thị bị gạch ngang.</translation>
    </message>
    <message>
        <source>An estimate: the action makes parts of the graph anew.</source>
        <translation>Ước tính: hành động tạo lại từ đầu một số phần của đồ thị.</translation>
    </message>
    <message>
        <source>Promote: runs %1, reuses %2…</source>
        <translation>Thăng cấp: chạy %1, dùng lại %2…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Thăng cấp…</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>Bỏ A</translation>
    </message>
    <message>
        <source>Keep as A</source>
        <translation>Giữ làm A</translation>
    </message>
    <message>
        <source>Find graphs of a revision…</source>
        <translation>Tìm đồ thị của một phiên bản sửa đổi…</translation>
    </message>
    <message>
        <source>Check with Taskcluster</source>
        <translation>Kiểm tra với Taskcluster</translation>
    </message>
    <message>
        <source>Asks whether the tasks that are reused, their artifacts and the hook are still there</source>
        <translation>Hỏi xem các tác vụ được dùng lại, tạo phẩm của chúng và hook có còn đó không</translation>
    </message>
    <message>
        <source>Find graphs…</source>
        <translation>Tìm đồ thị…</translation>
    </message>
    <message>
        <source>Looks for the graphs of a revision at Taskcluster</source>
        <translation>Tìm các đồ thị của một phiên bản sửa đổi tại Taskcluster</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionPreflight</name>
    <message>
        <source>the states of the tasks that are reused</source>
        <translation>trạng thái của các tác vụ được dùng lại</translation>
    </message>
    <message>
        <source>the artifacts that are fetched</source>
        <translation>các tạo phẩm cần tải</translation>
    </message>
    <message>
        <source>The task %1 of %2 has no artifact %3 any more, which a new task fetches.</source>
        <translation>Tác vụ %1 của %2 không còn tạo phẩm %3, mà một tác vụ mới cần tải.</translation>
    </message>
    <message>
        <source>This revision&apos;s hook is gone: %1/%2.</source>
        <translation>Hook của phiên bản sửa đổi này không còn nữa: %1/%2.</translation>
    </message>
    <message>
        <source>Hooks of revisions that were not used for some weeks are removed. Promote from a newer push, or ask who runs the deployment.</source>
        <translation>Hook của các phiên bản sửa đổi không dùng đến trong vài tuần sẽ bị xóa. Hãy thăng cấp từ một lượt push mới hơn, hoặc hỏi người vận hành hệ thống.</translation>
    </message>
    <message>
        <source>the hook</source>
        <translation>hook</translation>
    </message>
    <message>
        <source>what these credentials may do</source>
        <translation>những gì thông tin xác thực này được phép làm</translation>
    </message>
    <message>
        <source>These credentials may not fire the hook: they lack the scope %1.</source>
        <translation>Thông tin xác thực này không được phép kích hoạt hook: thiếu quyền (scope) %1.</translation>
    </message>
    <message>
        <source>Sign in with others before submitting.</source>
        <translation>Hãy đăng nhập bằng thông tin khác trước khi gửi.</translation>
    </message>
    <message>
        <source>Not checked: %1 (%2).</source>
        <translation>Chưa kiểm tra: %1 (%2).</translation>
    </message>
    <message>
        <source>Check again, or look for yourself.</source>
        <translation>Hãy kiểm tra lại, hoặc tự xem.</translation>
    </message>
</context>
<context>
    <name>slipway::PromotionSession</name>
    <message>
        <source>The action&apos;s schema refuses the input: %1</source>
        <translation>Lược đồ của hành động từ chối đầu vào: %1</translation>
    </message>
    <message>
        <source>The graphs are still being read.</source>
        <translation>Vẫn đang đọc các đồ thị.</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>Đang lập kế hoạch.</translation>
    </message>
    <message>
        <source>Partial preview, it cannot be submitted: %1, %2.</source>
        <translation>Bản xem trước chưa đầy đủ, không gửi được: %1, %2.</translation>
    </message>
    <message>
        <source>The action would fail with %1: %2</source>
        <translation>Hành động sẽ thất bại với %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) forbid it: %1</source>
        <translation>
            <numerusform>%n vấn đề ngăn việc này: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ProofFlow</name>
    <message>
        <source>%1: the patch cannot be written: %2</source>
        <translation>%1: không ghi được bản vá: %2</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>hãy chọn nơi khác</translation>
    </message>
    <message>
        <source>Gates: %1 open</source>
        <translation>Cổng: %1 đang hở</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>A what-if is on: leave it first, then what runs is what the file says</source>
        <translation>Đang bật giả định: hãy rời khỏi nó trước, khi đó những gì chạy mới đúng như tệp ghi</translation>
    </message>
    <message numerus="yes">
        <source>The file changed: %n what-if change(s) were not kept</source>
        <translation>
            <numerusform>Tệp đã thay đổi: %n thay đổi giả định không được giữ lại</numerusform>
        </translation>
    </message>
    <message>
        <source>A release is on screen. Choose a scenario or reload the file (F5) first, then try what-ifs.</source>
        <translation>Trên màn hình là một bản phát hành. Trước hết hãy chọn một kịch bản hoặc đọc lại tệp (F5), rồi thử các giả định.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were tried and are not written anywhere.</source>
        <translation>
            <numerusform>%n thay đổi đã được thử và chưa được ghi vào đâu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s)</source>
        <translation>
            <numerusform>Loại bỏ %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>Tiếp tục thử</translation>
    </message>
    <message>
        <source>Write the patch to %1? %2 itself stays as it is.</source>
        <translation>Ghi bản vá vào %1? Bản thân %2 vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Replace the patch %1? %2 itself stays as it is.</source>
        <translation>Thay thế bản vá %1? Bản thân %2 vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Ghi %1</translation>
    </message>
    <message>
        <source>The patch is in %1</source>
        <translation>Bản vá nằm trong %1</translation>
    </message>
</context>
<context>
    <name>slipway::ProofModel</name>
    <message>
        <source>can be done only once</source>
        <translation>chỉ làm được một lần</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>có thể hoàn tác</translation>
    </message>
    <message>
        <source>can be repeated</source>
        <translation>lặp lại được</translation>
    </message>
    <message>
        <source>R02: its gate is removed in this scenario, and then nothing holds it back.</source>
        <translation>R02: cổng của nó bị loại trong kịch bản này, nên không còn gì giữ nó lại.</translation>
    </message>
    <message>
        <source>R03: no gate stands before it in any scenario.</source>
        <translation>R03: không có cổng nào đứng trước nó trong bất kỳ kịch bản nào.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Khóa: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Publishes to %1; %2</source>
        <translation>Phát hành công khai lên %1; %2</translation>
    </message>
    <message>
        <source>Publishes nothing that is known</source>
        <translation>Không phát hành công khai gì theo như đã biết</translation>
    </message>
</context>
<context>
    <name>slipway::ReadingNotice</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Đang đọc %1 …</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
    <message>
        <source>%1 is read; working out what is in it …</source>
        <translation>Đã đọc %1; đang phân tích nội dung …</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalDialog</name>
    <message>
        <source>Finding out what can keep the steps off the network…</source>
        <translation>Đang tìm xem điều gì có thể giữ các bước tách khỏi mạng…</translation>
    </message>
    <message>
        <source>Rehearse this release?</source>
        <translation>Diễn tập bản phát hành này?</translation>
    </message>
    <message>
        <source>The same steps, gates and annotations, but these commands are only recorded and answered with something plausible:</source>
        <translation>Vẫn các bước, cổng và chú thích ấy, nhưng những lệnh này chỉ được ghi lại và nhận câu trả lời hợp lý:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Rehearse %n step(s) here</source>
        <translation>
            <numerusform>Diễn tập %n bước ở đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm một lệnh</translation>
    </message>
    <message>
        <source>Commands that are recorded</source>
        <translation>Các lệnh được ghi lại</translation>
    </message>
    <message>
        <source>Recorded, not run</source>
        <translation>Được ghi lại, không chạy</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Việc nó sẽ làm</translation>
    </message>
    <message>
        <source>Record another command, such as: ansible-pull or make deploy</source>
        <translation>Ghi lại một lệnh khác, chẳng hạn: ansible-pull hoặc make deploy</translation>
    </message>
    <message>
        <source>Another command to record</source>
        <translation>Lệnh khác cần ghi lại</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ghi lại lệnh này</translation>
    </message>
    <message>
        <source>What you untick really runs. The list is kept in the release file.</source>
        <translation>Lệnh nào bạn bỏ chọn sẽ chạy thật. Danh sách được giữ trong tệp phát hành.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Mạng</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Những gì không thể bảo đảm</translation>
    </message>
    <message>
        <source>The commands of the steps: all that is not recorded really runs here</source>
        <translation>Các lệnh của các bước: mọi lệnh không được ghi lại đều chạy thật ở đây</translation>
    </message>
    <message>
        <source>Commands of the steps</source>
        <translation>Lệnh của các bước</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalFlow</name>
    <message>
        <source>The rehearsal has ended. None of the recorded commands was run.</source>
        <translation>Diễn tập đã kết thúc. Không lệnh được ghi lại nào đã chạy.</translation>
    </message>
    <message>
        <source>Show what it came to</source>
        <translation>Hiện kết quả diễn tập</translation>
    </message>
    <message numerus="yes">
        <source>Every step passed, but %n expected artifact(s) were not announced. The release is incomplete.</source>
        <translation>
            <numerusform>Mọi bước đều đạt, nhưng %n tạo phẩm mong đợi không được thông báo. Bản phát hành chưa đầy đủ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artifact(s) are expected from now on in the scenario &apos;%1&apos;: see %2.</source>
        <translation>
            <numerusform>Từ nay %n tạo phẩm được mong đợi trong kịch bản &apos;%1&apos;: xem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on screen changed meanwhile, and nothing was started. Look at it, then rehearse it again.</source>
        <translation>Trong lúc đó nội dung trên màn hình đã thay đổi nên không có gì được khởi chạy. Hãy xem lại rồi diễn tập lần nữa.</translation>
    </message>
</context>
<context>
    <name>slipway::RehearsalReportDialog</name>
    <message>
        <source>What the rehearsal came to</source>
        <translation>Kết quả diễn tập</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were recorded, none of them was run.</source>
        <translation>
            <numerusform>%n lệnh được ghi lại, không lệnh nào đã chạy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them got a made-up answer: what followed rests on it.</source>
        <translation>
            <numerusform>%n lệnh trong đó nhận câu trả lời giả lập: những gì theo sau dựa vào đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would have published</source>
        <translation>Lẽ ra sẽ phát hành công khai</translation>
    </message>
    <message>
        <source>Would have been announced</source>
        <translation>Lẽ ra sẽ được thông báo</translation>
    </message>
    <message>
        <source>New artifacts</source>
        <translation>Tạo phẩm mới</translation>
    </message>
    <message>
        <source>Artifacts that are missing now</source>
        <translation>Tạo phẩm nay bị thiếu</translation>
    </message>
    <message>
        <source>Artifacts that have changed</source>
        <translation>Tạo phẩm đã thay đổi</translation>
    </message>
    <message>
        <source>Commands that would publish and did not before</source>
        <translation>Các lệnh sẽ phát hành công khai mà trước đây không có</translation>
    </message>
    <message>
        <source>Commands that published before and are missing now</source>
        <translation>Các lệnh trước đây phát hành công khai mà nay bị thiếu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is no earlier rehearsal or run of this scenario to compare with.</source>
        <translation>Kịch bản này chưa có lần diễn tập hay lượt chạy nào trước đó để so sánh.</translation>
    </message>
    <message>
        <source>Compared with the last rehearsal, %1.</source>
        <translation>So sánh với lần diễn tập trước, %1.</translation>
    </message>
    <message>
        <source>Compared with the last run, %1.</source>
        <translation>So sánh với lượt chạy trước, %1.</translation>
    </message>
    <message>
        <source>The release</source>
        <translation>Bản phát hành</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>Rehearsing: %1 of %2 steps done</source>
        <translation>Đang diễn tập: %1 trên %2 bước đã xong</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: all steps passed, %n expected artifact(s) missing</source>
        <translation>
            <numerusform>Chưa đầy đủ: mọi bước đều đạt, thiếu %n tạo phẩm mong đợi</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsal passed: %1 of %2 steps done</source>
        <translation>Diễn tập đã đạt: %1 trên %2 bước đã xong</translation>
    </message>
    <message>
        <source>Not running: %1</source>
        <translation>Chưa chạy: %1</translation>
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
    <message>
        <source>What is on screen is the file as of %1, not the one on the disk</source>
        <translation>Những gì trên màn hình là tệp tại %1, không phải tệp trên đĩa</translation>
    </message>
    <message>
        <source>open the file itself to run it</source>
        <translation>hãy mở chính tệp đó để chạy</translation>
    </message>
    <message>
        <source>Where is what failed to run again?</source>
        <translation>Chạy lại những gì đã thất bại ở đâu?</translation>
    </message>
    <message>
        <source>Run again what failed in %1</source>
        <translation>Chạy lại những gì đã thất bại trong %1</translation>
    </message>
    <message>
        <source>Which build is to be canceled?</source>
        <translation>Hủy lượt dựng nào?</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Tiếp tục với %1</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Hủy %1?</translation>
    </message>
    <message>
        <source>%1 of %2 is canceled there, for everybody. This cannot be taken back.</source>
        <translation>%1 của %2 sẽ bị hủy tại đó, đối với mọi người. Không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Hủy %1</translation>
    </message>
    <message>
        <source>What is on screen changed while you were asked, and nothing was started</source>
        <translation>Nội dung trên màn hình đã thay đổi trong lúc bạn được hỏi nên không có gì được khởi chạy</translation>
    </message>
    <message>
        <source>look at it, then run it again</source>
        <translation>hãy xem lại rồi chạy lại</translation>
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
    <message>
        <source>Another release is shown by now</source>
        <translation>Hiện đang hiển thị một bản phát hành khác</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>chưa gửi gì</translation>
    </message>
    <message>
        <source>The build was cancelled: its gates cannot be opened any more.</source>
        <translation>Lượt dựng đã bị hủy: không mở được các cổng của nó nữa.</translation>
    </message>
    <message>
        <source>The engine does not let this gate be opened yet: something before it has not finished.</source>
        <translation>Bộ máy chạy chưa cho mở cổng này: có bước trước nó chưa xong.</translation>
    </message>
    <message>
        <source>Unknown: no answer came to what was sent. It is being settled by reading the build; nothing is sent a second time.</source>
        <translation>Chưa rõ: không có câu trả lời cho những gì đã gửi. Slipway đang đọc lượt dựng để xác định; không gửi lần thứ hai.</translation>
    </message>
    <message>
        <source>It was taken back before it was sent</source>
        <translation>Đã được rút lại trước khi gửi</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteDeed</name>
    <message>
        <source>nothing was sent</source>
        <translation>chưa gửi gì</translation>
    </message>
    <message>
        <source>the engine refuses these credentials</source>
        <translation>bộ máy chạy từ chối thông tin xác thực này</translation>
    </message>
    <message>
        <source>nothing was sent; use another token</source>
        <translation>chưa gửi gì; hãy dùng mã thông báo khác</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>bộ máy chạy trả lời với mã trạng thái %1</translation>
    </message>
    <message>
        <source>nothing was sent, because it could not be written down</source>
        <translation>chưa gửi gì, vì không ghi lại được</translation>
    </message>
    <message>
        <source>the request did not reach the engine; try again</source>
        <translation>yêu cầu không đến được bộ máy chạy; hãy thử lại</translation>
    </message>
    <message>
        <source>the engine wants fewer requests</source>
        <translation>bộ máy chạy muốn nhận ít yêu cầu hơn</translation>
    </message>
    <message>
        <source>nothing was done; try again later</source>
        <translation>chưa làm gì; hãy thử lại sau</translation>
    </message>
    <message>
        <source>the engine refuses (status %1)</source>
        <translation>bộ máy chạy từ chối (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>it was sent, and whether it was done is not known</source>
        <translation>đã gửi, nhưng không biết việc đó đã được thực hiện hay chưa</translation>
    </message>
    <message>
        <source>look at the engine before anything else; it was not sent a second time</source>
        <translation>trước hết hãy xem trên bộ máy chạy; không gửi lần thứ hai</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteEngine</name>
    <message>
        <source>The engine has not answered yet.</source>
        <translation>Máy chạy chưa trả lời.</translation>
    </message>
    <message>
        <source>this cannot be done from here</source>
        <translation>không thể làm việc này từ đây</translation>
    </message>
    <message>
        <source>use the engine&apos;s own page</source>
        <translation>hãy dùng trang của chính máy chạy đó</translation>
    </message>
    <message>
        <source>this is for looking only</source>
        <translation>ở đây chỉ để xem</translation>
    </message>
    <message>
        <source>sign in with credentials that may act</source>
        <translation>hãy đăng nhập bằng thông tin xác thực được phép thao tác</translation>
    </message>
    <message>
        <source>another gate is being opened</source>
        <translation>một cổng khác đang được mở</translation>
    </message>
    <message>
        <source>wait until that is settled</source>
        <translation>hãy đợi đến khi việc đó xong</translation>
    </message>
    <message>
        <source>the build has changed since this decision was prepared</source>
        <translation>bản dựng đã thay đổi kể từ khi chuẩn bị quyết định này</translation>
    </message>
    <message>
        <source>look at it again and decide anew</source>
        <translation>hãy xem lại và quyết định lại</translation>
    </message>
    <message>
        <source>this gate does not wait for anybody</source>
        <translation>cổng này không chờ ai cả</translation>
    </message>
    <message>
        <source>something else is being done to this build</source>
        <translation>một việc khác đang được thực hiện trên lượt dựng này</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>mới: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>đã đổi: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>không còn: %1</translation>
    </message>
    <message>
        <source>the build has changed since this decision was prepared (%1)</source>
        <translation>lượt dựng đã thay đổi kể từ khi chuẩn bị quyết định này (%1)</translation>
    </message>
    <message>
        <source>nothing was sent; look at it again and decide anew</source>
        <translation>chưa gửi gì; hãy xem lại và quyết định lại</translation>
    </message>
    <message>
        <source>somebody else opened this gate: %1, at %2</source>
        <translation>người khác đã mở cổng này: %1, lúc %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The engine waits where the definition does not: %1</source>
        <translation>Bộ máy chạy chờ ở nơi mà định nghĩa không chờ: %1</translation>
    </message>
    <message>
        <source>The definition waits where the engine does not: %1</source>
        <translation>Định nghĩa chờ ở nơi mà bộ máy chạy không chờ: %1</translation>
    </message>
    <message>
        <source>the engine has this artifact no more</source>
        <translation>bộ máy chạy không còn tạo phẩm này nữa</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteFiles</name>
    <message>
        <source>the download was canceled</source>
        <translation>việc tải về đã bị hủy</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteFlow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Đăng nhập…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Xem ngay</translation>
    </message>
    <message>
        <source>The build is not quite what the pipeline file says: %1, %2.</source>
        <translation>Lượt dựng không hoàn toàn như tệp pipeline mô tả: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only in the file</source>
        <translation>
            <numerusform>%n bước chỉ có trong tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) only in the build</source>
        <translation>
            <numerusform>%n bước chỉ có trong lượt dựng</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Hiện các bước</translation>
    </message>
    <message>
        <source>The build and its pipeline file</source>
        <translation>Lượt dựng và tệp pipeline của nó</translation>
    </message>
    <message>
        <source>Only in the file: they are not part of this build</source>
        <translation>Chỉ có trong tệp: chúng không thuộc lượt dựng này</translation>
    </message>
    <message>
        <source>Only in the build: uploaded by a step, or from another revision of the file</source>
        <translation>Chỉ có trong lượt dựng: do một bước tải lên, hoặc từ phiên bản sửa đổi khác của tệp</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n more</source>
        <translation>
            <numerusform>%1 + %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>The build is shown without its pipeline file: %1</source>
        <translation>Lượt dựng được hiện mà không có tệp pipeline của nó: %1</translation>
    </message>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open a build or task group.</source>
        <translation>Một bản phát hành đang chạy trong cửa sổ này. Hãy chờ nó kết thúc hoặc hủy nó, rồi mở lượt dựng hoặc nhóm tác vụ.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were dropped together. Drop files alone, or the address of one build or task group.</source>
        <translation>
            <numerusform>%n mục đã được thả cùng lúc. Hãy chỉ thả tệp, hoặc địa chỉ của một lượt dựng hay nhóm tác vụ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was dropped cannot be opened: %1</source>
        <translation>Không mở được nội dung đã thả: %1</translation>
    </message>
</context>
<context>
    <name>slipway::RemoteWatch</name>
    <message>
        <source>the engine refuses these credentials</source>
        <translation>bộ máy chạy từ chối thông tin xác thực này</translation>
    </message>
    <message>
        <source>the engine answers with status %1</source>
        <translation>bộ máy chạy trả lời với mã trạng thái %1</translation>
    </message>
    <message>
        <source>the engine wants fewer requests</source>
        <translation>bộ máy chạy muốn nhận ít yêu cầu hơn</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>bộ máy chạy không trả lời</translation>
    </message>
    <message>
        <source>the engine answers with status %1: %2</source>
        <translation>bộ máy chạy trả lời với mã trạng thái %1: %2</translation>
    </message>
    <message>
        <source>this machine was asleep</source>
        <translation>máy này vừa ở chế độ ngủ</translation>
    </message>
    <message>
        <source>the engine allows few requests just now</source>
        <translation>bộ máy chạy hiện chỉ cho phép ít yêu cầu</translation>
    </message>
</context>
<context>
    <name>slipway::RetryDialog</name>
    <message>
        <source>Run %1 again?</source>
        <translation>Chạy lại %1?</translation>
    </message>
    <message>
        <source>Run again from %1?</source>
        <translation>Chạy lại từ %1?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>needed, and kept in the journal</source>
        <translation>bắt buộc, và được giữ trong nhật ký sự kiện</translation>
    </message>
    <message>
        <source>kept in the journal</source>
        <translation>được giữ trong nhật ký sự kiện</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Để nguyên như vậy</translation>
    </message>
    <message>
        <source>Run this step again</source>
        <translation>Chạy lại bước này</translation>
    </message>
    <message numerus="yes">
        <source>Run %n step(s) again</source>
        <translation>
            <numerusform>Chạy lại %n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has brought %n artifact(s) so far; they stay.</source>
        <translation>
            <numerusform>Đến giờ %1 đã tạo ra %n tạo phẩm; chúng được giữ lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on behind it, run again from: %1.</source>
        <translation>Để đi tiếp sau nó, hãy chạy lại từ: %1.</translation>
    </message>
    <message>
        <source>These start again, too, and gates among them ask again: %1.</source>
        <translation>Các bước này cũng bắt đầu lại, và các cổng trong số đó sẽ hỏi lại: %1.</translation>
    </message>
    <message>
        <source>Of these, can be done only once and were already started: %1.</source>
        <translation>Trong số này, chỉ làm được một lần và đã được bắt đầu: %1.</translation>
    </message>
    <message>
        <source>Nothing depends on this step: it alone runs again.</source>
        <translation>Không có gì phụ thuộc vào bước này: chỉ riêng nó chạy lại.</translation>
    </message>
    <message>
        <source>What cannot be taken back runs again only with a reason</source>
        <translation>Những gì không thể hoàn tác chỉ chạy lại khi có lý do</translation>
    </message>
    <message>
        <source>Run again what failed?</source>
        <translation>Chạy lại những gì đã thất bại?</translation>
    </message>
    <message>
        <source>These start again: %1.</source>
        <translation>Các bước này bắt đầu lại: %1.</translation>
    </message>
</context>
<context>
    <name>slipway::RevisionDialog</name>
    <message>
        <source>Reading the repository …</source>
        <translation>Đang đọc kho mã …</translation>
    </message>
    <message>
        <source>Open %1 as of …</source>
        <translation>Mở %1 tại …</translation>
    </message>
    <message>
        <source>Compare %1 with …</source>
        <translation>So sánh %1 với …</translation>
    </message>
    <message>
        <source>A branch, a tag, a commit, or main~2</source>
        <translation>Một nhánh, một thẻ, một commit, hoặc main~2</translation>
    </message>
    <message>
        <source>Search revisions</source>
        <translation>Tìm phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Các phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Phiên bản sửa đổi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Open as of this revision</source>
        <translation>Mở tại phiên bản sửa đổi này</translation>
    </message>
    <message>
        <source>Compare with this revision</source>
        <translation>So sánh với phiên bản sửa đổi này</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>thẻ %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>nhánh %1</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n phiên bản sửa đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was committed yet.</source>
        <translation>Chưa có commit nào.</translation>
    </message>
    <message>
        <source>Nothing listed fits; Enter asks git for &quot;%1&quot;.</source>
        <translation>Không mục nào trong danh sách phù hợp; Enter sẽ hỏi git về “%1”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>slipway::RevisionFlow</name>
    <message>
        <source>A release is running in this window. Wait until it ends or cancel it, then open another revision.</source>
        <translation>Một bản phát hành đang chạy trong cửa sổ này. Hãy chờ nó kết thúc hoặc hủy nó, rồi mở phiên bản sửa đổi khác.</translation>
    </message>
    <message>
        <source>Compare with another pipeline</source>
        <translation>So sánh với pipeline khác</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>Pipeline (*.yml *.yaml *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>You see %1 as of %2. It can be read and compared; what runs is the file on the disk.</source>
        <translation>Bạn đang xem %1 tại %2. Có thể đọc và so sánh nó; những gì chạy là tệp trên đĩa.</translation>
    </message>
    <message>
        <source>Back to the file on the disk</source>
        <translation>Trở lại tệp trên đĩa</translation>
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
    <message>
        <source>&amp;Edit scenarios…</source>
        <translation>&amp;Sửa các kịch bản…</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>Kịch bản riêng</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>Scenarios of your own</source>
        <translation>Các kịch bản của riêng bạn</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) of your own</source>
        <translation>
            <numerusform>%n kịch bản của riêng bạn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioDialog</name>
    <message>
        <source>Scenarios</source>
        <translation>Kịch bản</translation>
    </message>
    <message>
        <source>A scenario is what is known about a build: what would happen if it were like this? Yours are kept in %1.</source>
        <translation>Kịch bản là những gì đã biết về một lượt dựng: điều gì sẽ xảy ra nếu nó như thế này? Các kịch bản của bạn được giữ trong %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Own scenarios</source>
        <translation>Kịch bản riêng</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Thêm kịch bản</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>kich-ban</translation>
    </message>
    <message>
        <source>Add a copy of</source>
        <translation>Thêm bản sao của</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>rc</source>
        <translation>rc</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Khởi động bởi</translation>
    </message>
    <message>
        <source>a person (ui)</source>
        <translation>một người (ui)</translation>
    </message>
    <message>
        <source>a push or a pull request (webhook)</source>
        <translation>một lần đẩy hoặc yêu cầu kéo (webhook)</translation>
    </message>
    <message>
        <source>the clock (schedule)</source>
        <translation>đồng hồ (schedule)</translation>
    </message>
    <message>
        <source>a program (api)</source>
        <translation>một chương trình (api)</translation>
    </message>
    <message>
        <source>another build (trigger_job)</source>
        <translation>một lượt dựng khác (trigger_job)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Nhánh</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Yêu cầu kéo</translation>
    </message>
    <message>
        <source>into branch</source>
        <translation>vào nhánh</translation>
    </message>
    <message>
        <source>Environment, one NAME=value a line</source>
        <translation>Môi trường, mỗi dòng một NAME=value</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Môi trường</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Facts that a condition cannot rely on: variables of conditions, or env:NAME, with commas between</source>
        <translation>Các dữ kiện mà điều kiện không thể dựa vào: biến của điều kiện, hoặc env:NAME, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <translation>%1-ban-sao</translation>
    </message>
    <message>
        <source>This takes the place of the scenario “%1” that ships with Slipway.</source>
        <translation>Kịch bản này thay thế kịch bản “%1” có sẵn trong Slipway.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n scenario(s)</source>
        <translation>
            <numerusform>Lưu %n kịch bản</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ScenarioFlow</name>
    <message>
        <source>%1
The pipeline is shown without its own scenarios and tags, and nothing is saved beside it until this is mended.</source>
        <translation>%1
Pipeline được hiển thị mà không có các kịch bản và thẻ riêng của nó, và không có gì được lưu bên cạnh nó cho đến khi lỗi này được khắc phục.</translation>
    </message>
    <message>
        <source>The scenario “%1” contradicts itself. %2</source>
        <translation>Kịch bản “%1” tự mâu thuẫn. %2</translation>
    </message>
</context>
<context>
    <name>slipway::SignIn</name>
    <message>
        <source>The keychain did not give what it keeps for this: %1</source>
        <translation>Chùm khóa không đưa ra được những gì nó giữ cho mục này: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser. Come back here when its page says so.</source>
        <translation>Đang chờ trình duyệt. Hãy trở lại đây khi trang của nó cho biết.</translation>
    </message>
    <message>
        <source>No browser could be started. Paste the credentials of a client instead.</source>
        <translation>Không mở được trình duyệt nào. Hãy dán thông tin xác thực của một client thay vào đó.</translation>
    </message>
</context>
<context>
    <name>slipway::SignInFlow</name>
    <message>
        <source>The keychain did not take it, so it is kept until Slipway ends: %1</source>
        <translation>Chùm khóa không nhận, nên nó được giữ cho đến khi Slipway kết thúc: %1</translation>
    </message>
    <message>
        <source>Si&amp;gn-ins…</source>
        <translation>Các lần đăn&amp;g nhập…</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>chưa gửi gì</translation>
    </message>
    <message>
        <source>No token to act with on %1 was given</source>
        <translation>Chưa cho mã thông báo để thao tác trên %1</translation>
    </message>
    <message>
        <source>The temporary credentials for %1 (%2) have ended. Until you sign in again, only what is public there is shown, and nothing can be sent.</source>
        <translation>Thông tin xác thực tạm thời cho %1 (%2) đã hết hạn. Cho đến khi bạn đăng nhập lại, chỉ những gì công khai ở đó được hiển thị, và không gửi được gì.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Đăng nhập lại…</translation>
    </message>
    <message>
        <source>The temporary credentials have ended.</source>
        <translation>Thông tin xác thực tạm thời đã hết hạn.</translation>
    </message>
</context>
<context>
    <name>slipway::SignInsDialog</name>
    <message>
        <source>Sign-ins</source>
        <translation>Các lần đăng nhập</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Used to</source>
        <translation>Dùng để</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Được giữ</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Quên nó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The keychain keeps it: %1</source>
        <translation>Chùm khóa vẫn giữ nó: %1</translation>
    </message>
    <message>
        <source>act</source>
        <translation>thao tác</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đọc</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>trong chùm khóa</translation>
    </message>
    <message>
        <source>until Slipway ends</source>
        <translation>cho đến khi Slipway kết thúc</translation>
    </message>
    <message>
        <source>There are none. What the environment of this program holds is not listed.</source>
        <translation>Không có mục nào. Những gì nằm trong môi trường của chương trình này không được liệt kê.</translation>
    </message>
    <message>
        <source>Forgetting one here does not revoke it: that is done where it was made.</source>
        <translation>Quên một mục ở đây không thu hồi nó: việc thu hồi thực hiện ở nơi đã tạo ra nó.</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
</context>
<context>
    <name>slipway::SnowmanView</name>
    <message>
        <source>%1 run, %2 new</source>
        <translation>%1 chạy, %2 mới</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>không dùng được</translation>
    </message>
    <message>
        <source>gives %1 · hides %2</source>
        <translation>đóng góp %1 · che %2</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>đóng góp %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Chưa có kế hoạch</translation>
    </message>
    <message>
        <source>new graph: %1</source>
        <translation>đồ thị mới: %1</translation>
    </message>
    <message>
        <source>Graph %1, %2, cannot be used</source>
        <translation>Đồ thị %1, %2, không dùng được</translation>
    </message>
    <message>
        <source>Graph %1, %2: contributes %3 labels, %4 of them reused; hides %5 of graphs before it; %6 of its own are hidden</source>
        <translation>Đồ thị %1, %2: đóng góp %3 nhãn, trong đó dùng lại %4; che %5 của các đồ thị trước nó; %6 của chính nó bị che</translation>
    </message>
    <message>
        <source>Each previous graph becomes a ball here; the last one lies on top and wins.</source>
        <translation>Mỗi đồ thị trước thành một quả cầu tuyết ở đây; quả cuối cùng nằm trên cùng và được ưu tiên.</translation>
    </message>
    <message>
        <source>Snowman of previous graphs. %1</source>
        <translation>Người tuyết từ các đồ thị trước. %1</translation>
    </message>
</context>
<context>
    <name>slipway::SourceChoiceDialog</name>
    <message>
        <source>This release has several builds. Only the &amp;one you choose is touched:</source>
        <translation>Bản phát hành này có nhiều lượt dựng. Chỉ mục bạn &amp;chọn bị tác động:</translation>
    </message>
    <message>
        <source>Builds and task groups of this release</source>
        <translation>Các lượt dựng và nhóm tác vụ của bản phát hành này</translation>
    </message>
    <message>
        <source>Touch none</source>
        <translation>Không tác động gì</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
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
    <message>
        <source>Open a Buildkite pipeline, a Conan build order or the graphs of a promotion, or drop them on this window.</source>
        <translation>Hãy mở một pipeline Buildkite, một thứ tự dựng Conan hoặc các đồ thị của một lần thăng cấp, hoặc thả chúng vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Open a build or task group…</source>
        <translation>Mở lượt dựng hoặc nhóm tác vụ…</translation>
    </message>
    <message>
        <source>Buildkite or Taskcluster, by its address</source>
        <translation>Buildkite hoặc Taskcluster, theo địa chỉ</translation>
    </message>
    <message>
        <source>Open a pipeline, a build order or a task graph…</source>
        <translation>Mở pipeline, thứ tự dựng hoặc đồ thị tác vụ…</translation>
    </message>
</context>
<context>
    <name>slipway::StepFlow</name>
    <message>
        <source>Nothing failed</source>
        <translation>Không có gì thất bại</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Không có gì cần chú ý</translation>
    </message>
    <message numerus="yes">
        <source>Copy labels of %n step(s)</source>
        <translation>
            <numerusform>Sao chép nhãn của %n bước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::StepListsDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>slipway::StepTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorts the steps as the file has them</source>
        <translation>Sắp xếp các bước theo thứ tự trong tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
</context>
<context>
    <name>slipway::StepTablePane</name>
    <message>
        <source>Filter by name, key or group</source>
        <translation>Lọc theo tên, khóa hoặc nhóm</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Lọc bước</translation>
    </message>
    <message>
        <source>States to show</source>
        <translation>Các trạng thái cần hiện</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Đang chờ bạn</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang chạy</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Chưa đến lượt</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>Sẽ không chạy</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Skipped or removed</source>
        <translation>Bị bỏ qua hoặc bị loại</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of state, and how many steps are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 trên %n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>No step matches. Choose all states, or clear the filter.</source>
        <translation>Không bước nào khớp. Hãy chọn mọi trạng thái hoặc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>There are no steps: nothing is open.</source>
        <translation>Không có bước nào: chưa mở gì cả.</translation>
    </message>
</context>
<context>
    <name>slipway::SuppressDialog</name>
    <message>
        <source>Suppress %1</source>
        <translation>Bỏ qua %1</translation>
    </message>
    <message>
        <source>It is written into the release file beside the pipeline with your name, and is void as soon as the step, or what it depends on, changes.</source>
        <translation>Việc này được ghi vào tệp phát hành cạnh pipeline kèm tên bạn, và hết hiệu lực ngay khi bước, hoặc thứ nó phụ thuộc, thay đổi.</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Vì sao điều này được chấp nhận</translation>
    </message>
    <message>
        <source>Why is it accepted?</source>
        <translation>Vì sao điều này được chấp nhận?</translation>
    </message>
    <message>
        <source>Keep the problem</source>
        <translation>Giữ vấn đề</translation>
    </message>
    <message>
        <source>Suppress with this reason</source>
        <translation>Bỏ qua với lý do này</translation>
    </message>
</context>
<context>
    <name>slipway::TaskLog</name>
    <message>
        <source>the engine has no log of this run (status %1)</source>
        <translation>bộ máy chạy không có nhật ký của lần chạy này (mã trạng thái %1)</translation>
    </message>
    <message>
        <source>the engine leads to an address where the log cannot be fetched: %1</source>
        <translation>bộ máy chạy dẫn đến một địa chỉ không tải được nhật ký: %1</translation>
    </message>
    <message>
        <source>the server of the log answers with status %1</source>
        <translation>máy chủ của nhật ký trả lời với mã trạng thái %1</translation>
    </message>
</context>
<context>
    <name>slipway::ThreeStateList</name>
    <message>
        <source>The flavor&apos;s list</source>
        <translation>Danh sách của flavor</translation>
    </message>
    <message>
        <source>My own list</source>
        <translation>Danh sách riêng của tôi</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Tìm %1</translation>
    </message>
    <message>
        <source>Keep the flavor&apos;s list</source>
        <translation>Giữ danh sách của flavor</translation>
    </message>
    <message>
        <source>Override it with nothing</source>
        <translation>Ghi đè bằng danh sách trống</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không có)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Áp dụng: %1</translation>
    </message>
    <message>
        <source>Counts: %1
Replaces the flavor&apos;s: %2</source>
        <translation>Áp dụng: %1
Thay cho danh sách của flavor: %2</translation>
    </message>
    <message>
        <source>Override the project default (%1) with nothing?</source>
        <translation>Ghi đè mặc định của dự án (%1) bằng danh sách trống?</translation>
    </message>
    <message>
        <source>Override the flavor&apos;s list (%1) with nothing?</source>
        <translation>Ghi đè danh sách của flavor (%1) bằng danh sách trống?</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineChart</name>
    <message>
        <source>Chart of what ran when</source>
        <translation>Biểu đồ những gì đã chạy và khi nào</translation>
    </message>
</context>
<context>
    <name>slipway::TimelineFlow</name>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Dòng thời gian</translation>
    </message>
    <message>
        <source>The timeline was saved as %1.</source>
        <translation>Dòng thời gian đã được lưu thành %1.</translation>
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
        <translation>có</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Các lượt trước</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Đường găng</translation>
    </message>
</context>
<context>
    <name>slipway::TimelinePane</name>
    <message>
        <source>Timeline of the release</source>
        <translation>Dòng thời gian của bản phát hành</translation>
    </message>
    <message>
        <source>Nothing has run yet. When the release runs, each step&apos;s time appears here.</source>
        <translation>Chưa có gì chạy. Khi bản phát hành chạy, thời gian của từng bước sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Table of what ran when</source>
        <translation>Bảng những gì đã chạy và khi nào</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Đường găng</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Theo tiến trình làm việc</translation>
    </message>
    <message>
        <source>A lane for each worker instead of one for each step</source>
        <translation>Mỗi tiến trình làm việc một làn thay vì mỗi bước một làn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Thành PNG…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Thành SVG…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Thành CSV…</translation>
    </message>
    <message>
        <source>If approved at</source>
        <translation>Nếu phê duyệt lúc</translation>
    </message>
    <message>
        <source>When the gates are approved</source>
        <translation>Khi các cổng được phê duyệt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Lưu dòng thời gian</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::TokenDialog</name>
    <message>
        <source>A token to act on %1</source>
        <translation>Mã thông báo để thao tác trên %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Đăng nhập vào %1</translation>
    </message>
    <message>
        <source>A client of this Taskcluster deployment. Public groups can be seen without; it takes a client to see the rest and to act.</source>
        <translation>Một client của hệ thống Taskcluster này. Không có client vẫn xem được các nhóm công khai; cần client để xem phần còn lại và để thao tác.</translation>
    </message>
    <message>
        <source>To act takes a second token, with the scope %1. It is used for what you do and for nothing else; the one for reading stays as it is.</source>
        <translation>Để thao tác cần một mã thông báo thứ hai, có quyền (scope) %1. Nó chỉ được dùng cho những gì bạn làm, không cho việc nào khác; mã dùng để đọc vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>A token for reading, with the scopes %1. It need not be able to change anything: to act, you are asked for a second one.</source>
        <translation>Mã thông báo để đọc, có các quyền (scope) %1. Nó không cần thay đổi được gì: khi thao tác, bạn sẽ được hỏi mã thứ hai.</translation>
    </message>
    <message>
        <source>Clients are made at %1</source>
        <translation>Client được tạo tại %1</translation>
    </message>
    <message>
        <source>Tokens are made at %1</source>
        <translation>Mã thông báo được tạo tại %1</translation>
    </message>
    <message>
        <source>&amp;Remember it in the keychain</source>
        <translation>&amp;Ghi nhớ trong chùm khóa</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>&amp;Access token</source>
        <translation>Mã truy cậ&amp;p (access token)</translation>
    </message>
    <message>
        <source>C&amp;ertificate</source>
        <translation>C&amp;hứng chỉ</translation>
    </message>
    <message>
        <source>only temporary credentials have one</source>
        <translation>chỉ thông tin xác thực tạm thời mới có</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Mã thông báo</translation>
    </message>
    <message>
        <source>Looking for a keychain ...</source>
        <translation>Đang tìm chùm khóa ...</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>Không gửi gì</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Không đăng nhập</translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Kiểm tra và dùng</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until Slipway ends, and never in a file.</source>
        <translation>Ở đây không có chùm khóa: nó được giữ cho đến khi Slipway kết thúc, và không bao giờ nằm trong tệp.</translation>
    </message>
    <message>
        <source>A token has no spaces and no letters beyond ASCII: this is not all of it, or more than it.</source>
        <translation>Mã thông báo không có dấu cách và không có chữ nào ngoài ASCII: nội dung này thiếu hoặc thừa.</translation>
    </message>
    <message>
        <source>The certificate is not the JSON object that Taskcluster gave.</source>
        <translation>Chứng chỉ không phải đối tượng JSON mà Taskcluster đã cấp.</translation>
    </message>
    <message>
        <source>Asking %1 what it may do ...</source>
        <translation>Đang hỏi %1 xem nó được phép làm gì ...</translation>
    </message>
    <message>
        <source>It cannot be used: it lacks the scope %1.</source>
        <translation>Không dùng được: nó thiếu quyền (scope) %1.</translation>
    </message>
    <message>
        <source>It lacks %1, so less can be shown.</source>
        <translation>Nó thiếu %1, nên sẽ xem được ít hơn.</translation>
    </message>
    <message>
        <source>It can also change things: %1. A token that only reads would be safer here.</source>
        <translation>Nó cũng thay đổi được: %1. Ở đây, mã thông báo chỉ đọc sẽ an toàn hơn.</translation>
    </message>
    <message>
        <source>It can do more than Slipway asks of it: %1.</source>
        <translation>Nó làm được nhiều hơn những gì Slipway cần: %1.</translation>
    </message>
    <message>
        <source>Use it as it is</source>
        <translation>Cứ dùng như vậy</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Đăng nhập bằng trình &amp;duyệt</translation>
    </message>
    <message>
        <source>Its page makes temporary credentials and hands them over. Or paste those of a client:</source>
        <translation>Trang của nó tạo thông tin xác thực tạm thời và chuyển giao lại. Hoặc dán thông tin xác thực của một client:</translation>
    </message>
    <message>
        <source>Nobody waits for the browser any more.</source>
        <translation>Không còn chờ trình duyệt nữa.</translation>
    </message>
    <message>
        <source>Stop &amp;waiting</source>
        <translation>&amp;Ngừng chờ</translation>
    </message>
    <message>
        <source>The browser brought credentials of %1.</source>
        <translation>Trình duyệt đã mang về thông tin xác thực của %1.</translation>
    </message>
</context>
<context>
    <name>slipway::TokenKeeper</name>
    <message>
        <source>it said nothing more</source>
        <translation>nó không cho biết gì thêm</translation>
    </message>
    <message>
        <source>the sign-in that it keeps ended at %1</source>
        <translation>lần đăng nhập mà nó giữ đã hết hạn lúc %1</translation>
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
    <message>
        <source>Rehearsal</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>Commands that would touch the world are recorded, not run</source>
        <translation>Các lệnh tác động ra bên ngoài chỉ được ghi lại, không chạy</translation>
    </message>
    <message>
        <source>Enter or F3 goes to the next hit, with Shift to the previous one, Esc back to the graph; a filter such as state:failed is understood, too</source>
        <translation>Enter hoặc F3 đến kết quả khớp tiếp theo, thêm Shift để về kết quả trước, Esc trở lại đồ thị; cũng hiểu bộ lọc như state:failed</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Kết &amp;quả khớp tiếp theo</translation>
    </message>
    <message>
        <source>Previous h&amp;it</source>
        <translation>Kết quả khớp t&amp;rước</translation>
    </message>
</context>
<context>
    <name>slipway::TrainEngine</name>
    <message>
        <source>This release is watched, but not recorded: %1</source>
        <translation>Bản phát hành này được theo dõi nhưng không được ghi lại: %1</translation>
    </message>
    <message>
        <source>From now on this release is watched, but not recorded: %1</source>
        <translation>Từ nay bản phát hành này được theo dõi nhưng không được ghi lại: %1</translation>
    </message>
    <message>
        <source>this release has several builds</source>
        <translation>bản phát hành này có nhiều lượt dựng</translation>
    </message>
    <message>
        <source>choose one of them first</source>
        <translation>trước hết hãy chọn một lượt dựng trong số đó</translation>
    </message>
    <message>
        <source>no source of this release has the step &apos;%1&apos;</source>
        <translation>không nguồn nào của bản phát hành này có bước &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no source of this release has this artifact</source>
        <translation>không nguồn nào của bản phát hành này có tạo phẩm này</translation>
    </message>
</context>
<context>
    <name>slipway::TrainFlow</name>
    <message>
        <source>Add to this release</source>
        <translation>Thêm vào bản phát hành này</translation>
    </message>
    <message>
        <source>%1 is part of this release already.</source>
        <translation>%1 đã thuộc bản phát hành này.</translation>
    </message>
    <message>
        <source>%1 is no longer part of this release. Nothing there changed.</source>
        <translation>%1 không còn thuộc bản phát hành này. Ở đó không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 now waits for %2 here. No engine knows of it.</source>
        <translation>Ở đây %1 nay chờ %2. Không bộ máy chạy nào biết điều này.</translation>
    </message>
    <message>
        <source>Save this release</source>
        <translation>Lưu bản phát hành này</translation>
    </message>
    <message>
        <source>Releases across engines (*%1)</source>
        <translation>Bản phát hành liên máy chạy (*%1)</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2</source>
        <translation>%1 không còn chờ %2</translation>
    </message>
    <message>
        <source>%1 no longer waits for %2 here. Nothing changed at the engines.</source>
        <translation>Ở đây %1 không còn chờ %2. Không có gì thay đổi trên các bộ máy chạy.</translation>
    </message>
</context>
<context>
    <name>slipway::Transport</name>
    <message>
        <source>the host %1 is not known</source>
        <translation>không tìm thấy máy chủ %1</translation>
    </message>
    <message>
        <source>check the network and the address</source>
        <translation>hãy kiểm tra mạng và địa chỉ</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 từ chối kết nối</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 không trả lời kịp thời</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete</source>
        <translation>%1 đã đóng kết nối trước khi câu trả lời hoàn tất</translation>
    </message>
    <message>
        <source>the identity of %1 cannot be verified: %2</source>
        <translation>không xác minh được danh tính của %1: %2</translation>
    </message>
    <message>
        <source>nothing was sent; ask whoever runs the server, or your network, about its certificate</source>
        <translation>chưa gửi gì; hãy hỏi người vận hành máy chủ, hoặc mạng của bạn, về chứng chỉ</translation>
    </message>
    <message>
        <source>no answer from %1: %2</source>
        <translation>không có câu trả lời từ %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::TriggerFlow</name>
    <message>
        <source>The file of the pipeline %1</source>
        <translation>Tệp của pipeline %1</translation>
    </message>
    <message>
        <source>Pipelines (*.yml *.yaml *.json);;All files (*)</source>
        <translation>Pipeline (*.yml *.yaml *.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back to %1 (Alt+Left)</source>
        <translation>Trở lại %1 (Alt+Left)</translation>
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
    <message numerus="yes">
        <source>with %n variable(s) of its own</source>
        <translation>
            <numerusform>với %n biến riêng</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker %1, kept running for the commands %2</source>
        <translation>Tiến trình worker %1, được giữ chạy cho các lệnh %2</translation>
    </message>
    <message>
        <source>Trust is bound to exactly these bytes and workers. When they change you are asked again.</source>
        <translation>Sự tin cậy gắn với đúng từng byte và các tiến trình worker này. Khi chúng thay đổi, bạn sẽ được hỏi lại.</translation>
    </message>
</context>
<context>
    <name>slipway::WhatIfBar</name>
    <message>
        <source>What-if</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Export as a patch…</source>
        <translation>Xuất thành bản vá…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời khỏi</translation>
    </message>
    <message numerus="yes">
        <source>What-if: %n change(s), nothing is written</source>
        <translation>
            <numerusform>Giả định: %n thay đổi, chưa ghi gì</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>You are asked before anything is written (Ctrl+S)</source>
        <translation>Bạn được hỏi trước khi bất cứ gì được ghi (Ctrl+S)</translation>
    </message>
    <message>
        <source>The text of the file is unchanged</source>
        <translation>Văn bản của tệp không thay đổi</translation>
    </message>
    <message>
        <source>Leave and discard</source>
        <translation>Rời khỏi và loại bỏ</translation>
    </message>
</context>
<context>
    <name>slipway::WhatIfEditor</name>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Thay đổi gì</translation>
    </message>
    <message>
        <source>What if the condition</source>
        <translation>Giả sử điều kiện</translation>
    </message>
    <message>
        <source>What if the steps needed</source>
        <translation>Giả sử các bước cần</translation>
    </message>
    <message>
        <source>What if a variable</source>
        <translation>Giả sử một biến</translation>
    </message>
    <message>
        <source>no condition: it always runs</source>
        <translation>không có điều kiện: luôn chạy</translation>
    </message>
    <message>
        <source>of %1 is</source>
        <translation>của %1 là</translation>
    </message>
    <message>
        <source>(select a step first)</source>
        <translation>(hãy chọn một bước trước)</translation>
    </message>
    <message>
        <source>Condition of %1</source>
        <translation>Điều kiện của %1</translation>
    </message>
    <message>
        <source>keys of steps, with commas between</source>
        <translation>các khóa của bước, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>by %1 are</source>
        <translation>cho %1 là</translation>
    </message>
    <message>
        <source>Dependencies of %1</source>
        <translation>Các phụ thuộc của %1</translation>
    </message>
    <message>
        <source>NAME=value, or NAME alone to unset it</source>
        <translation>NAME=value, hoặc chỉ NAME để bỏ đặt biến</translation>
    </message>
    <message>
        <source>in the scenario %1</source>
        <translation>trong kịch bản %1</translation>
    </message>
    <message>
        <source>Variable of the scenario %1</source>
        <translation>Biến của kịch bản %1</translation>
    </message>
    <message>
        <source>Enter tries it in a scratch copy, nothing is written</source>
        <translation>Enter thử nó trong một bản nháp, không ghi gì</translation>
    </message>
    <message>
        <source>This is not NAME=value</source>
        <translation>Đây không phải NAME=value</translation>
    </message>
    <message>
        <source>names have letters, digits and underscores</source>
        <translation>tên gồm chữ cái, chữ số và dấu gạch dưới</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
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
    <message>
        <source>Open &amp;as of…</source>
        <translation>Mở &amp;tại…</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;So sánh với…</translation>
    </message>
    <message>
        <source>How to &amp;mend the problem</source>
        <translation>&amp;Cách khắc phục vấn đề</translation>
    </message>
    <message>
        <source>S&amp;uppress the problem with a reason…</source>
        <translation>&amp;Bỏ qua vấn đề với lý do…</translation>
    </message>
    <message>
        <source>Rerun &amp;from here…</source>
        <translation>Chạy lại từ đâ&amp;y…</translation>
    </message>
    <message>
        <source>Open the &amp;triggered pipeline</source>
        <translation>Mở pipeline được &amp;kích hoạt</translation>
    </message>
    <message>
        <source>&amp;Gates by scenario</source>
        <translation>Cổn&amp;g theo kịch bản</translation>
    </message>
    <message>
        <source>&amp;Undo the last what-if</source>
        <translation>&amp;Hoàn tác giả định gần nhất</translation>
    </message>
    <message>
        <source>&amp;Redo the what-if</source>
        <translation>&amp;Làm lại giả định</translation>
    </message>
    <message>
        <source>&amp;Export the what-if as a patch…</source>
        <translation>&amp;Xuất giả định thành bản vá…</translation>
    </message>
    <message>
        <source>&amp;Leave the what-if…</source>
        <translation>&amp;Rời khỏi giả định…</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>&amp;Diễn tập…</translation>
    </message>
    <message>
        <source>What the rehearsal came &amp;to</source>
        <translation>Kết &amp;quả diễn tập</translation>
    </message>
    <message>
        <source>E&amp;xpect these artifacts from now on</source>
        <translation>Từ nay &amp;mong đợi các tạo phẩm này</translation>
    </message>
    <message>
        <source>Export the &amp;timeline</source>
        <translation>Xuất dòng thời &amp;gian</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Giả sử</translation>
    </message>
    <message>
        <source>A&amp;dd a build order…</source>
        <translation>Thêm thứ tự &amp;dựng…</translation>
    </message>
    <message>
        <source>&amp;Save the build order as…</source>
        <translation>&amp;Lưu thứ tự dựng thành…</translation>
    </message>
    <message>
        <source>&amp;Reduce to what must be built</source>
        <translation>&amp;Rút gọn còn những gì phải dựng</translation>
    </message>
    <message>
        <source>Reduce as Conan 2.13 and &amp;older</source>
        <translation>Rút gọn như Conan 2.13 và &amp;cũ hơn</translation>
    </message>
    <message>
        <source>Strict &amp;levels</source>
        <translation>&amp;Mức nghiêm ngặt</translation>
    </message>
    <message>
        <source>Go to the next pa&amp;ne</source>
        <translation>Đến bả&amp;ng tiếp theo</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Đến bảng trước</translation>
    </message>
    <message>
        <source>&amp;Log at the first error</source>
        <translation>&amp;Nhật ký tại lỗi đầu tiên</translation>
    </message>
    <message>
        <source>Rerun failed an&amp;d what depends on it</source>
        <translation>Chạy lại bước thất bại &amp;và những gì phụ thuộc vào nó</translation>
    </message>
    <message>
        <source>&amp;Build order</source>
        <translation>Thứ &amp;tự dựng</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>Thă&amp;ng cấp</translation>
    </message>
    <message>
        <source>Open promotion &amp;graphs…</source>
        <translation>Mở đồ thị thăng &amp;cấp…</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Tiến trình wor&amp;ker</translation>
    </message>
    <message>
        <source>Set &amp;up workers…</source>
        <translation>&amp;Thiết lập tiến trình worker…</translation>
    </message>
    <message>
        <source>Open &amp;build or task group…</source>
        <translation>Mở &amp;lượt dựng hoặc nhóm tác vụ…</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>Cửa &amp;sổ mới</translation>
    </message>
    <message>
        <source>Arm: let &amp;people act on the engine</source>
        <translation>Bật quyền thao tác: cho phép th&amp;ao tác trên bộ máy chạy</translation>
    </message>
    <message>
        <source>Look at the engine no&amp;w</source>
        <translation>&amp;Xem bộ máy chạy ngay</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Ngừng th&amp;eo dõi</translation>
    </message>
    <message>
        <source>A&amp;dd build or task group to this release…</source>
        <translation>Thêm bả&amp;n dựng hoặc nhóm tác vụ vào bản phát hành này…</translation>
    </message>
    <message>
        <source>Remove its build from &amp;this release</source>
        <translation>Gỡ lượt dựng của bước khỏ&amp;i bản phát hành này</translation>
    </message>
    <message>
        <source>&amp;Needs what another step makes…</source>
        <translation>Cần thứ do bước &amp;khác tạo ra…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this release as a file…</source>
        <translation>Lư&amp;u bản phát hành này thành tệp…</translation>
    </message>
    <message>
        <source>&amp;New build on Buildkite…</source>
        <translation>Lượt dựng &amp;mới trên Buildkite…</translation>
    </message>
    <message>
        <source>&amp;Send to Buildkite…</source>
        <translation>&amp;Gửi tới Buildkite…</translation>
    </message>
    <message>
        <source>Re&amp;build…</source>
        <translation>&amp;Dựng lại…</translation>
    </message>
    <message>
        <source>Remove a link of &amp;its…</source>
        <translation>Gỡ một trong &amp;số liên kết của bước…</translation>
    </message>
    <message>
        <source>&amp;Hide implied edges</source>
        <translation>Ẩ&amp;n cạnh suy ra được</translation>
    </message>
    <message>
        <source>&amp;Merge twins into blocks</source>
        <translation>&amp;Gộp các bước giống nhau thành khối</translation>
    </message>
    <message>
        <source>&amp;Wrap wide layers</source>
        <translation>&amp;Xuống hàng các lớp rộng</translation>
    </message>
    <message>
        <source>&amp;Bundle edges</source>
        <translation>&amp;Bó các cạnh</translation>
    </message>
    <message>
        <source>As fits the &amp;size of each graph</source>
        <translation>Theo &amp;kích thước từng đồ thị</translation>
    </message>
    <message>
        <source>&amp;Collapse groups in large graphs…</source>
        <translation>&amp;Thu gọn nhóm trong đồ thị lớn…</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>&amp;Sắp xếp</translation>
    </message>
    <message>
        <source>&amp;Views of the graph</source>
        <translation>Cách x&amp;em đồ thị</translation>
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
    <name>slipway::WorkerChart</name>
    <message>
        <source>Answers a second in the last five minutes</source>
        <translation>Số câu trả lời mỗi giây trong năm phút qua</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes ago</comment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>%1: %2/s</source>
        <comment>pool, answers a second</comment>
        <translation>%1: %2/s</translation>
    </message>
    <message>
        <source>%1: %2 a second</source>
        <comment>pool, answers</comment>
        <translation>%1: %2 mỗi giây</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerCrew</name>
    <message>
        <source>The pool of workers was closed before the request was sent</source>
        <translation>Nhóm tiến trình worker đã đóng trước khi gửi yêu cầu</translation>
    </message>
    <message numerus="yes">
        <source>all %n before it were busy</source>
        <translation>
            <numerusform>cả %n tiến trình trước nó đều bận</numerusform>
        </translation>
    </message>
    <message>
        <source>the ones before it have ended</source>
        <translation>các tiến trình trước nó đã kết thúc</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 đã thay đổi</translation>
    </message>
    <message>
        <source>%1 is restarted: %2</source>
        <translation>%1 được khởi động lại: %2</translation>
    </message>
    <message>
        <source>restarted: %1</source>
        <translation>khởi động lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>The worker ended %n time(s) in a row before it read a request. %1</source>
        <translation>
            <numerusform>Tiến trình worker đã kết thúc %n lần liên tiếp trước khi đọc được một yêu cầu. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it by hand with --persistent_worker and see what it says.</source>
        <translation>Hãy tự khởi động nó với --persistent_worker và xem nó báo gì.</translation>
    </message>
    <message>
        <source>%1 has to go: %2</source>
        <translation>%1 phải dừng: %2</translation>
    </message>
    <message>
        <source>restarted: %1 had to go</source>
        <translation>khởi động lại: %1 đã phải dừng</translation>
    </message>
    <message>
        <source>%1 has unexpectedly died: %2</source>
        <translation>%1 đã chết bất ngờ: %2</translation>
    </message>
    <message>
        <source>restarted: %1 has died (%2)</source>
        <translation>khởi động lại: %1 đã chết (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The request was cancelled</source>
        <translation>Yêu cầu đã bị hủy</translation>
    </message>
    <message>
        <source>its request was cancelled, and it does not understand that</source>
        <translation>yêu cầu của nó bị hủy, mà nó không hiểu việc hủy</translation>
    </message>
    <message>
        <source>restarted: %1 was ended with the request that was cancelled</source>
        <translation>khởi động lại: %1 bị kết thúc cùng với yêu cầu đã hủy</translation>
    </message>
    <message>
        <source>it did not answer after its request was cancelled</source>
        <translation>nó không trả lời sau khi yêu cầu của nó bị hủy</translation>
    </message>
    <message>
        <source>it was stopped by hand</source>
        <translation>nó được dừng bằng tay</translation>
    </message>
    <message>
        <source>it was restarted by hand</source>
        <translation>nó được khởi động lại bằng tay</translation>
    </message>
    <message>
        <source>restarted: %1 was restarted by hand</source>
        <translation>khởi động lại: %1 được khởi động lại bằng tay</translation>
    </message>
    <message>
        <source>it used %1 MB; its limit is %2 MB</source>
        <translation>nó dùng %1 MB; giới hạn của nó là %2 MB</translation>
    </message>
    <message numerus="yes">
        <source>it had no work for %n second(s)</source>
        <translation>
            <numerusform>nó không có việc trong %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is killed: %2</source>
        <translation>%1 bị buộc kết thúc: %2</translation>
    </message>
    <message>
        <source>restarted: %1 was killed: %2</source>
        <translation>khởi động lại: %1 đã bị buộc kết thúc: %2</translation>
    </message>
    <message>
        <source>the pool of workers is closed</source>
        <translation>nhóm tiến trình worker đã đóng</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerOffice</name>
    <message>
        <source>all workers together used %1 MB; the limit is %2 MB</source>
        <translation>tất cả tiến trình worker cộng lại dùng %1 MB; giới hạn là %2 MB</translation>
    </message>
    <message>
        <source>%1 is ended: %2</source>
        <translation>%1 bị kết thúc: %2</translation>
    </message>
    <message>
        <source>the first of its rule</source>
        <translation>tiến trình đầu tiên của quy tắc này</translation>
    </message>
    <message>
        <source>differs from %1 in its key: %2</source>
        <translation>có khóa khác với %1: %2</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerProcess</name>
    <message>
        <source>The worker closed its output</source>
        <translation>Tiến trình worker đã đóng đầu ra</translation>
    </message>
    <message>
        <source>%1 (the worker ended: %2)</source>
        <translation>%1 (tiến trình worker đã kết thúc: %2)</translation>
    </message>
    <message>
        <source>%1
The worker&apos;s log since the request began:
%2</source>
        <translation>%1
Nhật ký của tiến trình worker từ khi yêu cầu bắt đầu:
%2</translation>
    </message>
    <message>
        <source>killed by signal %1</source>
        <translation>bị tín hiệu %1 kết thúc</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>mã thoát %1</translation>
    </message>
    <message>
        <source>The worker ended before it answered</source>
        <translation>Tiến trình worker kết thúc trước khi trả lời</translation>
    </message>
    <message>
        <source>The worker did not answer within %1 seconds</source>
        <translation>Tiến trình worker không trả lời trong %1 giây</translation>
    </message>
    <message>
        <source>Raise the limit, or look at the worker&apos;s log: it may hang.</source>
        <translation>Hãy tăng giới hạn, hoặc xem nhật ký của tiến trình worker: có thể nó bị treo.</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerRuleForm</name>
    <message>
        <source>%1: %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>More about this rule</source>
        <translation>Thêm thiết lập của quy tắc này</translation>
    </message>
    <message>
        <source>Commands that &amp;begin with</source>
        <translation>Các lệnh &amp;bắt đầu bằng</translation>
    </message>
    <message>
        <source>The leading words of a command line; what stands behind them becomes the request</source>
        <translation>Những từ đầu của dòng lệnh; phần đứng sau chúng trở thành yêu cầu</translation>
    </message>
    <message>
        <source>are given &amp;to</source>
        <translation>được &amp;giao cho</translation>
    </message>
    <message>
        <source>The program that stays alive and its arguments; --persistent_worker is added behind them</source>
        <translation>Chương trình luôn chạy và các đối số của nó; --persistent_worker được thêm vào sau chúng</translation>
    </message>
    <message>
        <source>proto: protobuf messages</source>
        <translation>proto: thông điệp protobuf</translation>
    </message>
    <message>
        <source>json: a line of JSON each</source>
        <translation>json: mỗi thông điệp một dòng JSON</translation>
    </message>
    <message>
        <source>What the worker understands; nothing tells it which one it gets</source>
        <translation>Giao thức mà tiến trình worker hiểu; không có gì cho nó biết nó nhận được giao thức nào</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>Gi&amp;ao thức</translation>
    </message>
    <message>
        <source>&amp;Requests at once in a process</source>
        <translation>Số &amp;yêu cầu cùng lúc trong một tiến trình</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>mỗi lần một yêu cầu</translation>
    </message>
    <message>
        <source>More than one at a time only if the worker says that it can (multiplex)</source>
        <translation>Chỉ đặt nhiều hơn một nếu tiến trình worker cho biết nó làm được (multiplex)</translation>
    </message>
    <message>
        <source>Processes at &amp;most</source>
        <translation>Số tiến t&amp;rình tối đa</translation>
    </message>
    <message>
        <source>Of one key: commands with another environment or folder get processes of their own</source>
        <translation>Tính cho một khóa: các lệnh có môi trường hoặc thư mục khác sẽ có tiến trình riêng</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>What the pool is called; by default the leading words</source>
        <translation>Tên của nhóm tiến trình; mặc định là những từ đầu</translation>
    </message>
    <message>
        <source>Extra &amp;flags</source>
        <translation>Cờ bổ &amp;sung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Stand behind --persistent_worker</source>
        <translation>Đứng sau --persistent_worker</translation>
    </message>
    <message>
        <source>&amp;Its own files</source>
        <translation>Tệp r&amp;iêng của nó</translation>
    </message>
    <message>
        <source>such as: tools/worker.py</source>
        <translation>chẳng hạn: tools/worker.py</translation>
    </message>
    <message>
        <source>When one of them changes, the process is started afresh</source>
        <translation>Khi một trong các tệp này thay đổi, tiến trình được khởi động lại từ đầu</translation>
    </message>
    <message>
        <source>&amp;Variables it gets</source>
        <translation>Các biến nó &amp;nhận</translation>
    </message>
    <message>
        <source>Names of variables of the job that the process gets; nothing else of the job&apos;s environment reaches it</source>
        <translation>Tên các biến của công việc mà tiến trình nhận được; ngoài ra, không gì khác trong môi trường của công việc đến được nó</translation>
    </message>
    <message>
        <source>Variables &amp;set</source>
        <translation>Đặt thê&amp;m biến</translation>
    </message>
    <message>
        <source>such as: CONAN_HOME=/srv/conan</source>
        <translation>chẳng hạn: CONAN_HOME=/srv/conan</translation>
    </message>
    <message>
        <source>NAME=value, with blanks between them</source>
        <translation>NAME=value, cách nhau bằng khoảng trắng</translation>
    </message>
    <message>
        <source>A re&amp;quest may take</source>
        <translation>Một yê&amp;u cầu được kéo dài</translation>
    </message>
    <message>
        <source>as long as it likes</source>
        <translation>bao lâu cũng được</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Without work it &amp;ends after</source>
        <translation>Không có việc thì &amp;kết thúc sau</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Killed when &amp;larger than</source>
        <translation>Buộc kết thúc khi &amp;lớn hơn</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Verbosit&amp;y</source>
        <translation>Độ &amp;chi tiết</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>im lặng</translation>
    </message>
    <message>
        <source>Fi&amp;les it reads</source>
        <translation>Tệ&amp;p nó đọc</translation>
    </message>
    <message>
        <source>such as: src/** conanfile.py</source>
        <translation>chẳng hạn: src/** conanfile.py</translation>
    </message>
    <message>
        <source>Patterns (* ? **) below the folder of the command; a request names them with their digests</source>
        <translation>Các mẫu (* ? **) bên dưới thư mục của lệnh; yêu cầu nêu các tệp này kèm giá trị băm</translation>
    </message>
    <message>
        <source>Files it &amp;writes</source>
        <translation>Tệp nó tạ&amp;o ra</translation>
    </message>
    <message>
        <source>such as: build/*.json</source>
        <translation>chẳng hạn: build/*.json</translation>
    </message>
    <message>
        <source>Patterns; they must be there when the worker says that it succeeded</source>
        <translation>Các mẫu; những tệp này phải có khi tiến trình worker báo thành công</translation>
    </message>
    <message>
        <source>In a sand&amp;box: sees only these files</source>
        <translation>Đặt &amp;vào hộp cát: chỉ thấy các tệp này</translation>
    </message>
    <message>
        <source>A folder of its own with links to the files it reads</source>
        <translation>Một thư mục riêng với các liên kết đến những tệp nó đọc</translation>
    </message>
    <message>
        <source>It understands &amp;cancel requests</source>
        <translation>Hiểu yêu cầu &amp;hủy</translation>
    </message>
    <message>
        <source>Else what is cancelled is let finish, and its answer thrown away</source>
        <translation>Nếu không, yêu cầu bị hủy vẫn được chạy cho xong, rồi câu trả lời bị bỏ đi</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value</source>
        <translation>“%1” không có dạng NAME=value</translation>
    </message>
</context>
<context>
    <name>slipway::WorkerRulesDialog</name>
    <message>
        <source>Set up workers</source>
        <translation>Thiết lập tiến trình worker</translation>
    </message>
    <message>
        <source>A rule gives the commands that begin with certain words to a program that stays alive between them. The rules are kept in %1; the pipeline itself is not changed.</source>
        <translation>Một quy tắc giao các lệnh bắt đầu bằng những từ nhất định cho một chương trình luôn chạy giữa các lệnh đó. Các quy tắc được lưu trong %1; bản thân pipeline không thay đổi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Rules; the first that names a command gets it</source>
        <translation>Các quy tắc; quy tắc đầu tiên khớp với một lệnh sẽ nhận lệnh đó</translation>
    </message>
    <message>
        <source>The first rule that names a command gets it</source>
        <translation>Quy tắc đầu tiên khớp với một lệnh sẽ nhận lệnh đó</translation>
    </message>
    <message>
        <source>Add Conan (kept loaded)</source>
        <translation>Thêm Conan (luôn nạp sẵn)</translation>
    </message>
    <message>
        <source>Conan with its Python API kept loaded: the worker that comes with Slipway</source>
        <translation>Conan với API Python luôn được nạp sẵn: tiến trình worker đi kèm Slipway</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Thêm quy tắc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Before the rule above</source>
        <translation>Lên trước quy tắc phía trên</translation>
    </message>
    <message>
        <source>Behind the rule below</source>
        <translation>Xuống sau quy tắc phía dưới</translation>
    </message>
    <message>
        <source>There is no rule yet: every command starts a process of its own.

“Add Conan” keeps Conan and its Python API loaded between the installs of a build order. “Add a rule” is for any other worker that speaks Bazel&apos;s protocol for persistent workers.</source>
        <translation>Chưa có quy tắc nào: mỗi lệnh khởi động một tiến trình riêng.

“Thêm Conan” giữ Conan và API Python của nó luôn được nạp giữa các lần cài đặt của một thứ tự dựng. “Thêm quy tắc” dành cho mọi tiến trình worker khác dùng giao thức của Bazel cho tiến trình worker thường trực.</translation>
    </message>
    <message>
        <source>All &amp;workers together may use</source>
        <translation>Tất cả tiến trình &amp;worker được dùng</translation>
    </message>
    <message>
        <source>any memory</source>
        <translation>bộ nhớ tùy ý</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Above it processes without work end, the largest first</source>
        <translation>Khi vượt mức này, các tiến trình không có việc sẽ kết thúc, lớn nhất trước</translation>
    </message>
    <message>
        <source>Memory of all workers together</source>
        <translation>Bộ nhớ của tất cả tiến trình worker</translation>
    </message>
    <message>
        <source>They end when the last &amp;step has</source>
        <translation>Kết thúc khi bước cuối cùng &amp;xong</translation>
    </message>
    <message>
        <source>Else they stay until the release is closed</source>
        <translation>Nếu không, chúng ở lại cho đến khi đóng bản phát hành</translation>
    </message>
    <message numerus="yes">
        <source>at most %n process(es)</source>
        <translation>
            <numerusform>nhiều nhất %n tiến trình</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What follows “%1” on a command line is given to “%2”: %3, each with up to %n request(s) at once.</source>
        <translation>
            <numerusform>Những gì đứng sau “%1” trên dòng lệnh được giao cho “%2”: %3, mỗi tiến trình nhận tối đa %n yêu cầu cùng lúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows “%1” on a command line is given to “%2”: %3, each with one request at a time.</source>
        <translation>Những gì đứng sau “%1” trên dòng lệnh được giao cho “%2”: %3, mỗi tiến trình nhận mỗi lần một yêu cầu.</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>quy tắc mới</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>its place, what is wrong</comment>
        <translation>Quy tắc %1: %2</translation>
    </message>
    <message>
        <source>Save without rules</source>
        <translation>Lưu mà không có quy tắc</translation>
    </message>
    <message numerus="yes">
        <source>Save %n rule(s)</source>
        <translation>
            <numerusform>Lưu %n quy tắc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::WorkerTable</name>
    <message>
        <source>Worker processes by pool</source>
        <translation>Tiến trình worker theo nhóm</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersFlow</name>
    <message>
        <source>Workers</source>
        <translation>Tiến trình worker</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Tiến trình worker: %1</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersModel</name>
    <message>
        <source>Ended: %1</source>
        <translation>Đã kết thúc: %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Tiến trình worker</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Requests it works on now</source>
        <translation>Số yêu cầu nó đang xử lý</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Requests it has answered</source>
        <translation>Số yêu cầu nó đã trả lời</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã phục vụ</translation>
    </message>
    <message>
        <source>Requests that got no answer, or one with another exit code than 0</source>
        <translation>Số yêu cầu không có câu trả lời, hoặc có câu trả lời với mã thoát khác 0</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Half of its latest requests were answered within this time</source>
        <translation>Một nửa số yêu cầu gần đây của nó được trả lời trong khoảng thời gian này</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>99 of 100 of its latest requests were answered within this time</source>
        <translation>99 trên 100 yêu cầu gần đây của nó được trả lời trong khoảng thời gian này</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>How long the latest answer took</source>
        <translation>Câu trả lời gần nhất mất bao lâu</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Gần nhất</translation>
    </message>
    <message>
        <source>Resident memory of the process</source>
        <translation>Bộ nhớ thường trú của tiến trình</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>How long it has been running, or ran</source>
        <translation>Nó đang chạy, hoặc đã chạy, bao lâu</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Thời gian chạy</translation>
    </message>
    <message>
        <source>Process number on this machine</source>
        <translation>Số của tiến trình trên máy này</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Protocol, requests at once in one process, and how many processes there may be</source>
        <translation>Giao thức, số yêu cầu cùng lúc trong một tiến trình, và số tiến trình tối đa</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Được thiết lập</translation>
    </message>
</context>
<context>
    <name>slipway::WorkersPane</name>
    <message>
        <source>Restart</source>
        <translation>Khởi động lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Set up workers…</source>
        <translation>Thiết lập tiến trình worker…</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Sao chép đường dẫn</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>%1 of the log</source>
        <comment>what to do</comment>
        <translation>%1 của nhật ký</translation>
    </message>
    <message>
        <source>Copy what is said of it</source>
        <translation>Sao chép thông tin về nó</translation>
    </message>
    <message>
        <source>A worker is a program that stays alive between commands, so that what starts slowly starts once: Python and Conan, a Java tool. Commands that a rule names are given to it, one after the other or several at once; all others run as before.</source>
        <translation>Tiến trình worker là một chương trình luôn chạy giữa các lệnh, nhờ đó những gì khởi động chậm chỉ phải khởi động một lần: Python và Conan, một công cụ Java. Các lệnh khớp với một quy tắc được giao cho nó, lần lượt hoặc nhiều lệnh cùng lúc; mọi lệnh khác chạy như trước.</translation>
    </message>
    <message>
        <source>Choose a process to read its log.</source>
        <translation>Hãy chọn một tiến trình để đọc nhật ký của nó.</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Nhật ký của %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Choose a running process first</source>
        <translation>Trước hết hãy chọn một tiến trình đang chạy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, which worker</comment>
        <translation>%1: %2</translation>
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
    <name>slipway::ctl::Driver</name>
    <message>
        <source>line %1: there is no earlier request %2 to cancel</source>
        <translation>dòng %1: không có yêu cầu %2 trước đó để hủy</translation>
    </message>
    <message>
        <source>line %1: the worker that had request %2 is gone; nothing is cancelled</source>
        <translation>dòng %1: tiến trình worker giữ yêu cầu %2 không còn nữa; không hủy gì cả</translation>
    </message>
    <message>
        <source>line %1: request %2 has its answer; the worker has to pass over this cancel</source>
        <translation>dòng %1: yêu cầu %2 đã có câu trả lời; tiến trình worker phải bỏ qua lệnh hủy này</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not asked any more</source>
        <translation>
            <numerusform>%n yêu cầu không được gửi nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>the worker ended before its input did (%1); real Bazel may lose the last answer</source>
        <translation>tiến trình worker kết thúc trước khi hết đầu vào (%1); Bazel thật có thể mất câu trả lời cuối cùng</translation>
    </message>
    <message>
        <source>the worker did not end when its input did; it took SIGTERM</source>
        <translation>tiến trình worker không kết thúc khi hết đầu vào; phải dùng đến SIGTERM</translation>
    </message>
    <message>
        <source>the worker did not end when its input did, nor by SIGTERM; it took SIGKILL</source>
        <translation>tiến trình worker không kết thúc khi hết đầu vào, cũng không kết thúc với SIGTERM; phải dùng đến SIGKILL</translation>
    </message>
    <message>
        <source>the worker ended with %1 after its input had ended</source>
        <translation>tiến trình worker kết thúc với %1 sau khi hết đầu vào</translation>
    </message>
</context>
<context>
    <name>slipway::ctl::RequestFeed</name>
    <message>
        <source>The requests cannot be read: %1</source>
        <translation>Không đọc được các yêu cầu: %1</translation>
    </message>
    <message>
        <source>This is a folder; requests are lines of a file</source>
        <translation>Đây là một thư mục; yêu cầu là các dòng của một tệp</translation>
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
    <message>
        <source>the step &apos;%1&apos; was interrupted and can be done only once: it is restarted only with a --reason</source>
        <translation>bước &apos;%1&apos; bị gián đoạn và chỉ làm được một lần: nó chỉ được khởi động lại khi có --reason</translation>
    </message>
    <message numerus="yes">
        <source>worker %1: %n request(s)</source>
        <translation>
            <numerusform>tiến trình worker %1: %n yêu cầu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 ran as a process</source>
        <comment>worker NAME: N requests</comment>
        <translation>%1, %2 chạy thành tiến trình riêng</translation>
    </message>
</context>
</TS>
