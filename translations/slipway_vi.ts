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
