<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>%1 cannot be written as JSON</source>
        <translation>không ghi được %1 dưới dạng JSON</translation>
    </message>
    <message>
        <source>write a number, or put the word in quotes</source>
        <translation>hãy viết một số, hoặc đặt từ đó trong dấu nháy</translation>
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
        <source>replacing variables makes more than 256 MiB of text</source>
        <translation>thay biến tạo ra hơn 256 MiB văn bản</translation>
    </message>
    <message>
        <source>look for variables that contain each other</source>
        <translation>hãy tìm những biến chứa lẫn nhau</translation>
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
        <source>The form of the answer: json.</source>
        <translation>Dạng của câu trả lời: json.</translation>
    </message>
    <message>
        <source>The pipeline; - reads standard input.</source>
        <translation>Pipeline; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>--format %1 is not known; parse prints json</source>
        <translation>không có --format %1; parse in ra json</translation>
    </message>
    <message>
        <source>parse wants one FILE, got %1</source>
        <translation>parse cần một FILE, nhưng nhận %1</translation>
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
        <source>unmarshaling secrets: secret object missing required &apos;key&apos; field</source>
        <translation>đọc secrets: đối tượng thiếu trường bắt buộc &apos;key&apos;</translation>
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
        <translation>, </translation>
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
        <translation>Loại</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
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
            <numerusform>và %n mục nữa</numerusform>
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
        <translation>Tạo phẩm</translation>
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
        <translation>Lý do</translation>
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
    <message numerus="yes">
        <source>Before this gate: %n step(s) finished</source>
        <translation>
            <numerusform>Trước cổng này: %n bước đã xong</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Thất bại: %1</translation>
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
    <message>
        <source>Starts nothing by itself</source>
        <translation>Tự nó không khởi động gì</translation>
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
</context>
<context>
    <name>slipway::GateRowDelegate</name>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
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
        <translation>Xem xét…</translation>
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
        <translation>Bước</translation>
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
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Artifacts</source>
        <translation>Tạo phẩm</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation>Sao chép phần đã chọn</translation>
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
    <name>slipway::YamlView</name>
    <message>
        <source>The step in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
