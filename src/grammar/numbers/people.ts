/** Groups whose number of members may stand behind them: `عائلة من 5 أفراد`. */
export const GROUPS: string = `
عائلة
أسرة
خلية
مجموعة
دورية`;
