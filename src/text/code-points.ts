/** Code points by name, so that no rule hides an unreadable or bidi-scrambled literal. */
export const ALEF = 0x0627;
export const ALEF_MADDA = 0x0622;
export const ALEF_HAMZA_ABOVE = 0x0623;
export const WAW_HAMZA = 0x0624;
export const ALEF_HAMZA_BELOW = 0x0625;
export const YEH_HAMZA = 0x0626;
export const HAMZA = 0x0621;
export const BEH = 0x0628;
export const TEH = 0x062a;
export const JEEM = 0x062c;
export const HAH = 0x062d;
export const DAL = 0x062f;
export const REH = 0x0631;
export const ZAIN = 0x0632;
export const SEEN = 0x0633;
export const SHEEN = 0x0634;
export const SAD = 0x0635;
export const DAD = 0x0636;
export const TAH = 0x0637;
export const AIN = 0x0639;
export const GHAIN = 0x063a;
export const FEH = 0x0641;
export const QAF = 0x0642;
export const KAF = 0x0643;
export const LAM = 0x0644;
export const MEEM = 0x0645;
export const NOON = 0x0646;
export const TEH_MARBUTA = 0x0629;
export const HEH = 0x0647;
export const WAW = 0x0648;
export const YEH = 0x064a;
export const ALEF_WASLA = 0x0671;

export const TATWEEL = 0x0640;
export const MADDAH_ABOVE = 0x0653;
export const HAMZA_BELOW = 0x0655;
export const HIGH_HAMZA = 0x0674;

export const HEH_GOAL = 0x06c1;
export const YEH_BARREE = 0x06d2;
export const AE = 0x06d5;

export const TEH_MARBUTA_GOAL = 0x06c3;
export const TEH_MARBUTA_ISOLATED = 0xfe93;
export const TEH_MARBUTA_FINAL = 0xfe94;

export const ARABIC_COMMA = 0x060c;
export const ARABIC_THOUSANDS = 0x066c;
export const ARABIC_ZERO = 0x0660;
export const PERSIAN_ZERO = 0x06f0;

export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const NO_BREAK_SPACE = 0xa0;
export const SOFT_HYPHEN = 0xad;
export const LOW_LINE = 0x5f;
export const NUMBER_SIGN = 0x23;
export const COMMERCIAL_AT = 0x40;
export const FULL_STOP = 0x2e;
export const COMMA = 0x2c;
export const ASTERISK = 0x2a;
export const TILDE = 0x7e;
export const CIRCUMFLEX = 0x5e;
export const BULLET = 0x2022;
export const MIDDLE_DOT = 0xb7;
export const DIGIT_ZERO = 0x30;
