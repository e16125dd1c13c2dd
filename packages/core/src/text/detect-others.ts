const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Frequent words of languages that the archive does not read and that share its letters, so that they are refused and not misread. */
export const OTHERS: readonly ReadonlySet<string>[] = [
  // French
  words(
    "le la les des du une est et dans pour qui que sur avec par au aux ce cette son ses il elle ils nous vous pas plus ont été sont d l qu selon mais leur entre",
  ),
  // Spanish
  words(
    "el la los las de del una y en que por para con se su sus como más pero es son fue ha han al lo le este esta sobre entre según también millones",
  ),
  // Portuguese
  words(
    "o os as da do das dos uma e em que por para com se sua seu não mais foi são na no nas nos ao pela pelo sobre entre segundo também",
  ),
  // German
  words(
    "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
  ),
  // Italian
  words(
    "il lo gli di del della dei delle che per con non una uno è sono ha si nel nella alla dal come più anche tra suo sua ai",
  ),
  // Dutch
  words(
    "de het een van en in dat op te is voor met zijn niet aan er om ook als bij naar door uit wordt heeft hebben werd worden zich over meer dan nog maar",
  ),
  // Indonesian, Malay
  words(
    "yang dan di dari untuk dengan pada ini itu dalam tidak akan adalah oleh juga ke sebagai karena tersebut telah atau lebih tahun bisa mereka ada para menjadi kata saat rp",
  ),
  // Polish, Czech
  words(
    "w z na się nie że do jest o jak po przez dla od ale za są był oraz roku který že se je byl pro jsou také při podle",
  ),
  // Turkish
  words("ve bir bu için ile da de olarak olan daha çok en gibi kadar sonra ise yüzde milyon şirket"),
  // Scandinavian
  words("och att det som en på är av för med till den har de inte om ett han men var jag og i at er til ikke af fra"),
  // Romanian
  words("și în pe cu că din care este sunt a fost pentru mai nu au potrivit iar dar va după între prin anul lei"),
  // Filipino
  words("ang ng mga sa na ay at para ni si hindi ito kay nang kung"),
];
