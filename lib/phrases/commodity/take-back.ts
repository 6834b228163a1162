import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.6 Take-back of discarded goods. */
export const takeBack: readonly ClausePhrases[] = [
  {
    clause: "5.2.6.1",
    met: [
      {
        zh: "说明书、官网和＿＿均告知废弃商品的处置方式与回收渠道。",
        en: "The instructions, the website and ＿＿ tell customers how to dispose of discarded goods.",
      },
      {
        zh: "交付和以旧换新时主动说明回收方式，抽查＿＿单有记录。",
        en: "Take-back is explained on delivery and trade-in; ＿＿ sampled orders show it.",
      },
    ],
    not_met: [
      {
        zh: "未向顾客告知废弃商品的处置方式。",
        en: "Customers are not told how to dispose of discarded goods.",
      },
      {
        zh: "告知的回收电话＿＿无法接通。",
        en: "The take-back number ＿＿ that customers are given cannot be reached.",
      },
      {
        zh: "含＿＿等有害成分的商品没有专门的处置提示。",
        en: "Goods that contain ＿＿ or other harmful substances carry no special notice.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅说明书、官网和＿＿处的回收告知内容。",
        en: "Read the take-back notices in the instructions, on the website and in ＿＿.",
      },
      interview: {
        zh: "询问＿＿名客服人员如何答复废弃商品的处置。",
        en: "Asked ＿＿ service staff what they tell customers about discarded goods.",
      },
      observation: {
        zh: "查看门店回收告示和回收箱的位置。",
        en: "Looked at the take-back notice and the place of the collection box.",
      },
    },
  },
  {
    clause: "5.2.6.2",
    met: [
      {
        zh: "与有资质的＿＿签订回收协议，本年度回收＿＿件，交接单齐全。",
        en: "An agreement with the licensed recycler ＿＿ is in force; ＿＿ items were taken back this year, with handover forms.",
      },
      {
        zh: "更换的旧件统一返回并登记，抽查＿＿件去向可查。",
        en: "Replaced parts come back and are registered; ＿＿ sampled ones can be traced.",
      },
    ],
    not_met: [
      {
        zh: "没有实际开展废弃商品的回收与处理。",
        en: "Discarded goods are not in fact taken back or handled.",
      },
      {
        zh: "回收方＿＿没有相应资质，处理去向不明。",
        en: "The recycler ＿＿ has no licence and where the goods go is unknown.",
      },
      {
        zh: "近＿＿个月没有回收记录，与告知顾客的内容不符。",
        en: "There is no record of take-back for ＿＿ months, against what customers are told.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅回收协议、回收方资质和＿＿份交接单。",
        en: "Read the agreement, the recycler's licence and ＿＿ handover forms.",
      },
      interview: {
        zh: "访谈回收负责人＿＿，了解分类、暂存与移交。",
        en: "Asked the person for take-back, ＿＿, about sorting, storage and handover.",
      },
      observation: {
        zh: "查看废旧商品暂存区的分类和标识。",
        en: "Looked at the sorting and marking of the storage area.",
      },
    },
  },
];
