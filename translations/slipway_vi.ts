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
</TS>
