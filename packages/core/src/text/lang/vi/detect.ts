import type { DetectWords } from "../../detect-words.ts";

const FREQUENT =
  "và của là các có được trong cho với không này những một đã từ đến khi người tại cũng trên năm sẽ đồng về vào như công ra để theo nhiều ông thể hơn sau do phải nhà mà phát còn việc bị lại triệu hàng doanh giá nghiệp đầu tỷ trường ngân thị chỉ nhưng bán mua vay vốn lãi tăng giảm";

export const detect: DetectWords = {
  frequent: new Set(FREQUENT.split(" ")),
  letters: new Set("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
  shape: /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/,
};
