/**
 * Function words of Arabic, folded: particles, prepositions, pronouns, demonstratives, relatives, conjunctions and the verbs
 * that stand in for them (`كان`, `قد`). Closed classes of the grammar, not the most frequent words of a subject. As they stand
 * in texts: with `و`, too.
 */
export const ARABIC_STOP_WORDS: readonly string[] = /* @__PURE__ */ withConjunction(`
  في من الي علي عن مع حتي منذ خلال بين عند لدي نحو دون بدون ضد عبر حول قبل بعد فوق تحت امام خلف وراء
  فيه فيها فيهم منه منها منهم اليه اليها اليهم عليه عليها عليهم عنه عنها عنهم معه معها معهم
  له لها لهم لي لك لنا به بها بهم بينها بينهم لديه لديها لديهم
  انا نحن انت انتم هو هي هم هن هما
  هذا هذه هذان هذين هاتان هاتين هولاء ذلك ذاك تلك اوليك هنا هناك هنالك بهذا بهذه بذلك لهذا لهذه لذلك كذلك
  الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي
  ما ماذا لماذا متي اين كيف كم اي ايه
  ان انه انها انهم لان لانه لانها بان بانه بانها كان كانه كانها لكن لكنه لكنها لعل ليت
  كان كانت كانوا يكون تكون سيكون ستكون ليس ليست ليسوا صار صارت
  لا لم لن لما قد لقد فقد سوف هل بل اذ اذا اذن لو لولا كي لكي او ام اما الا ثم حيث حين حينما عندما بينما كما كلما فيما مما
  كل كلا بعض غير سوي مثل ذات ذو ذي اي ايضا فقط كذا
`);

function withConjunction(table: string): readonly string[] {
  const words = table.trim().split(/\s+/);
  return [...new Set(words.flatMap((word) => [word, `و${word}`]))];
}
