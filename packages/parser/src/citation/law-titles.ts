/**
 * Subjects of laws, codes and ordinances as they stand behind "Luật", "Bộ luật", "Pháp lệnh" (titles published in Công báo and
 * the national database vbpl.vn; in force or cited by texts in force). They tell where the name of a law ends in running text;
 * a law that is missing here is still read by its number, its date, or the names that the same document gives.
 */
export const LAW_TITLES: readonly string[] = `
An ninh mạng
An ninh quốc gia
An toàn, vệ sinh lao động
An toàn thông tin mạng
An toàn thực phẩm
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Báo chí
Bảo hiểm tiền gửi
Bảo hiểm xã hội
Bảo hiểm y tế
Bảo hộ quyền tác giả
Bảo vệ bí mật nhà nước
Bảo vệ, chăm sóc và giáo dục trẻ em
Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
Bảo vệ dữ liệu cá nhân
Bảo vệ môi trường
Bảo vệ quyền lợi người tiêu dùng
Bảo vệ sức khỏe nhân dân
Bảo vệ và kiểm dịch thực vật
Bảo vệ và phát triển rừng
Bảo vệ và phát triển nguồn lợi thủy sản
Bầu cử đại biểu Hội đồng nhân dân
Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
Biên giới quốc gia
Biên phòng Việt Nam
Biển Việt Nam
Bình đẳng giới
Bộ đội Biên phòng
Bưu chính
Bưu chính, viễn thông
Các công cụ chuyển nhượng
Các tổ chức tín dụng
Cán bộ, công chức
Cạnh tranh
Cảnh sát biển Việt Nam
Cảnh sát cơ động
Cảnh sát môi trường
Cảnh vệ
Căn cước
Căn cước công dân
Cấp, thoát nước
Chăn nuôi
Chất lượng hàng hóa
Chất lượng sản phẩm, hàng hóa
Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
Chứng khoán
Chuyển đổi số
Chuyển giao công nghệ
Công an nhân dân
Công an xã
Công chứng
Công đoàn
Công nghệ cao
Công nghệ thông tin
Công nghiệp công nghệ số
Công nghiệp quốc phòng
Công nghiệp quốc phòng, an ninh và động viên công nghiệp
Công ty
Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Cơ yếu
Cư trú
Cựu chiến binh
Dạy nghề
Dân quân tự vệ
Dân sự
Dân số
Dầu khí
Di sản văn hóa
Doanh nghiệp
Doanh nghiệp nhà nước
Doanh nghiệp tư nhân
Dữ liệu
Dự bị động viên
Dự trữ quốc gia
Du lịch
Dược
Dẫn độ
Đa dạng sinh học
Đặc xá
Đất đai
Đấu giá tài sản
Đấu thầu
Đầu tư
Đầu tư công
Đầu tư nước ngoài tại Việt Nam
Đầu tư theo phương thức đối tác công tư
Đê điều
Địa chất và khoáng sản
Điện ảnh
Điện lực
Điều ước quốc tế
Đo đạc và bản đồ
Đo lường
Động viên công nghiệp
Đường bộ
Đường sắt
Giá
Giám định tư pháp
Giao dịch điện tử
Giao thông đường bộ
Giao thông đường thủy nội địa
Giáo dục
Giáo dục đại học
Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh
Giống cây trồng
Giống vật nuôi
Hải quan
Hàng hải Việt Nam
Hàng không dân dụng Việt Nam
Hành nghề y, dược tư nhân
Hậu cần, kỹ thuật
Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hình sự
Hòa giải, đối thoại tại Tòa án
Hòa giải ở cơ sở
Hóa chất
Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội
Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hộ tịch
Hỗ trợ doanh nghiệp nhỏ và vừa
Hôn nhân và gia đình
Hợp nhất văn bản quy phạm pháp luật
Hợp tác xã
Kế toán
Kế toán và thống kê
Khám bệnh, chữa bệnh
Khí tượng thủy văn
Khiếu nại
Khiếu nại, tố cáo
Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo
Khoáng sản
Khuyến khích đầu tư trong nước
Kiểm dịch thực vật
Kiểm toán độc lập
Kiểm toán nhà nước
Kiến trúc
Kinh doanh bảo hiểm
Kinh doanh bất động sản
Lao động
Lâm nghiệp
Luật sư
Lực lượng dự bị động viên
Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Lưu trữ
Lý lịch tư pháp
Mặt trận Tổ quốc Việt Nam
Năng lượng nguyên tử
Ngân hàng Nhà nước Việt Nam
Ngân sách nhà nước
Nghĩa vụ quân sự
Ngoại hối
Người cao tuổi
Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
Nhà giáo
Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
Nhập cảnh, xuất cảnh, cư trú của người nước ngoài tại Việt Nam
Nuôi con nuôi
Phá sản
Phá sản doanh nghiệp
Pháp điển hệ thống quy phạm pháp luật
Phí và lệ phí
Phổ biến, giáo dục pháp luật
Phòng bệnh
Phòng cháy và chữa cháy
Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm
Phòng, chống khủng bố
Phòng, chống lụt, bão
Phòng, chống ma túy
Phòng, chống mại dâm
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
Phòng, chống rửa tiền
Phòng, chống tác hại của rượu, bia
Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng
Phòng, chống thiên tai
Phòng không nhân dân
Phòng thủ dân sự
Phục hồi, phá sản
Quản lý ngoại thương
Quản lý nợ công
Quản lý, bảo vệ công trình quốc phòng và khu quân sự
Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý thị trường
Quản lý thuế
Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
Quản lý và sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quảng cáo
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
Quốc phòng
Quốc tịch Việt Nam
Quy hoạch
Quy hoạch đô thị
Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam
Sở hữu trí tuệ
Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên, môi trường biển và hải đảo
Tài nguyên nước
Tần số vô tuyến điện
Tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
Thanh niên
Thanh tra
Thể dục, thể thao
Thi đua, khen thưởng
Thi hành án dân sự
Thi hành án hình sự
Thi hành tạm giữ, tạm giam
Thỏa thuận quốc tế
Thống kê
Thú y
Thủ đô
Thủ tục bắt giữ tàu bay
Thủ tục bắt giữ tàu biển
Thủ tục giải quyết các vụ án hành chính
Thuế bảo vệ môi trường
Thuế chuyển quyền sử dụng đất
Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp
Thuế sử dụng đất phi nông nghiệp
Thuế tài nguyên
Thuế thu nhập cá nhân
Thuế thu nhập doanh nghiệp
Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu
Thủy lợi
Thủy sản
Thư viện
Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở
Thực hiện dân chủ ở xã, phường, thị trấn
Thương mại
Thương mại điện tử
Tiếp cận thông tin
Tiếp công dân
Tiêu chuẩn và quy chuẩn kỹ thuật
Tín ngưỡng, tôn giáo
Tình trạng khẩn cấp
Tố cáo
Tố tụng dân sự
Tố tụng hành chính
Tố tụng hình sự
Tổ chức Chính phủ
Tổ chức chính quyền địa phương
Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
Tổ chức Quốc hội
Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân
Tôn giáo, tín ngưỡng
Trách nhiệm bồi thường của Nhà nước
Trẻ em
Trật tự, an toàn giao thông đường bộ
Trí tuệ nhân tạo
Trọng tài thương mại
Trồng trọt
Trợ giúp pháp lý
Trưng cầu ý dân
Trưng mua, trưng dụng tài sản
Tư pháp người chưa thành niên
Tương trợ tư pháp
Tương trợ tư pháp về dân sự
Tương trợ tư pháp về hình sự
Ưu đãi người có công với cách mạng
Vệ sinh an toàn thực phẩm
Viên chức
Viễn thông
Việc làm
Xây dựng
Xuất bản
Xuất cảnh, nhập cảnh của công dân Việt Nam
Xử lý vi phạm hành chính
Chuyển giao người đang chấp hành án phạt tù
Tổ chức điều tra hình sự
Án phí, lệ phí Tòa án
Người tàn tật
`
  .trim()
  .split('\n');
