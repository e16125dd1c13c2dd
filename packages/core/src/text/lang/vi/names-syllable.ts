import { wordSet } from "../../names.ts";

// Folded, because names are compared folded: the 160 rimes of Vietnamese without their tones and hats.
const ONSETS = wordSet("b c ch d g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");
const RIMES = wordSet(`
  a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et eu ech enh i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu iec
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong ooc oong op ot oam u ua uan uang uat uay uc ue uech
  ueh uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyn uyt uyu y yem yen yet yeu yeng uych uyp
`);

/** Whether a folded word has the shape of a Vietnamese syllable: "hoa", "phat" and "apple"'s "an" do, "xiaomi" and "grab" do not. */
export function syllable(folded: string): boolean {
  if (folded.length > 7) return false;
  for (let i = 0; i <= 3 && i < folded.length; i += 1) {
    if ((i === 0 || ONSETS.has(folded.slice(0, i))) && RIMES.has(folded.slice(i))) return true;
  }
  return false;
}
