import type { DetectWords } from "../../detect-words.ts";

const FREQUENT =
  "và của là các có được trong cho với không này những một đã từ đến khi người tại cũng trên năm sẽ đồng về vào như công ra để theo nhiều ông thể hơn sau do phải nhà mà phát còn việc bị lại triệu hàng doanh giá nghiệp đầu tỷ trường ngân thị chỉ nhưng bán mua vay vốn lãi tăng giảm nước ngày tháng quý kinh tế sản xuất dự án thu quốc chủ tịch giám đốc cổ phiếu chứng khoán đầu tư điện thành phố thông tin dịch vụ khách mới nhất gần đang đạt lên xuống cao thấp gấp lần nay vừa chính hai ba mỗi vì nên thì rất đó hiện bộ ban cuộc sở hữu hợp đồng lợi nhuận nợ thuế xăng vàng đất";

export const detect: DetectWords = {
  frequent: new Set(FREQUENT.split(" ")),
  // Without ă and đ, which Romanian and Croatian have too.
  letters: new Set("ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
  accents: true,
  plain: 0.7,
};
