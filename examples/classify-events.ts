// What kind of event is a sentence about? A Bayes classifier of `natural` (npm i natural), which knows no Arabic, on Yaqut's
// tokenizer, fold and light stems, which do: `القصف`, `وقصفت` and `قصفًا` count as one word. A dozen sentences are enough to show the
// way; for real use, train on some hundreds of your own.

import natural from "natural";
import { arabicStemmer } from "yaqut/natural";

const TRAINING: readonly (readonly [event: string, sentence: string])[] = [
  ["shelling", "قصفت المدفعية الأحياء السكنية بقذائف الهاون"],
  ["shelling", "سقوط قذائف صاروخية على أطراف البلدة"],
  ["shelling", "قصف مدفعي استهدف السوق الشعبي"],
  ["air strike", "شن الطيران الحربي غارات جوية على القرية"],
  ["air strike", "غارة جوية بصواريخ فراغية دمرت مبنى"],
  ["air strike", "ألقت المروحيات براميل متفجرة على المدينة"],
  ["clash", "اندلعت اشتباكات عنيفة بالأسلحة الرشاشة على محاور الجبهة"],
  ["clash", "معارك كر وفر بين الطرفين قرب التل"],
  ["clash", "صد المقاتلون هجوما وأجبروا المهاجمين على الانسحاب بعد اشتباك"],
  ["detention", "اعتقلت الأجهزة الأمنية شبانا على حاجز"],
  ["detention", "حملة مداهمات واعتقالات طالت عشرات الأشخاص"],
  ["detention", "الإفراج عن معتقلين من السجن بعد احتجازهم"],
];

const classifier = new natural.BayesClassifier(arabicStemmer());
for (const [event, sentence] of TRAINING) classifier.addDocument(sentence, event);
classifier.train();

const SENTENCES = [
  "المدفعية تقصف البلدة بالقذائف",
  "غارات للطيران على الأطراف",
  "اشتباكات متقطعة على الجبهة",
  "اعتقال أربعة أشخاص في مداهمة",
];
for (const sentence of SENTENCES) console.log(`${classifier.classify(sentence)}: ${sentence}`);
