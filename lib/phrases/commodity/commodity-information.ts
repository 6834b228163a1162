import type { ClausePhrases } from "@/lib/phrases/phrase";

/** 5.2.1 Commodity information. */
export const commodityInformation: readonly ClausePhrases[] = [
  {
    clause: "5.2.1.1",
    met: [
      {
        zh: "抽查＿＿种商品，包装完好，品名、型号、生产者、执行标准等标识齐全清晰。",
        en: "＿＿ products were sampled; packaging is intact, and name, model, maker and standard are clearly marked.",
      },
      {
        zh: "进口商品均有中文标识，抽查＿＿种与报关资料一致。",
        en: "Imported goods carry Chinese labels; ＿＿ sampled ones agree with the customs papers.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿种商品，其中＿＿种缺少生产日期或执行标准。",
        en: "Of ＿＿ products sampled, ＿＿ lack the date of production or the standard.",
      },
      {
        zh: "型号＿＿的包装标识与实物不一致。",
        en: "The label on the package of model ＿＿ does not match the goods.",
      },
      {
        zh: "抽查＿＿件在库商品，其中＿＿件包装破损仍作正常品发出。",
        en: "Of ＿＿ items in stock sampled, ＿＿ had damaged packaging and were still shipped as normal.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅标识管理规定和＿＿种商品的标识样稿、检验记录。",
        en: "Read the labelling rule, label proofs and inspection records of ＿＿ products.",
      },
      interview: {
        zh: "访谈仓库负责人＿＿，了解标识不合格品的处置。",
        en: "Asked the warehouse manager, ＿＿, what happens to wrongly labelled goods.",
      },
      observation: {
        zh: "在仓库或门店抽取＿＿件实物，逐项核对包装与标识。",
        en: "Took ＿＿ items in the warehouse or shop and checked packaging and labels point by point.",
      },
    },
  },
  {
    clause: "5.2.1.2",
    met: [
      {
        zh: "抽查＿＿种商品，说明书、合格证、保修卡齐全，内容与实物相符。",
        en: "＿＿ products were sampled; instructions, certificate and warranty card are all there and match the goods.",
      },
      {
        zh: "说明书附故障代码与联系方式，并提供扫码查看的电子版（＿＿）。",
        en: "The instructions list fault codes and contacts and are also available by code (＿＿).",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿种商品，其中＿＿种缺少保修卡或合格证。",
        en: "Of ＿＿ products sampled, ＿＿ lack the warranty card or the certificate.",
      },
      {
        zh: "型号＿＿的说明书为旧版，操作步骤与实物不符。",
        en: "The instructions for model ＿＿ are an old version and do not match the product.",
      },
      {
        zh: "随附资料中的服务电话＿＿已停用。",
        en: "The service number ＿＿ in the accompanying papers is no longer in use.",
      },
    ],
    evidence: {
      document: {
        zh: "抽取＿＿种商品的说明书、合格证和保修卡核对版本。",
        en: "Checked versions of instructions, certificates and warranty cards of ＿＿ products.",
      },
      interview: {
        zh: "访谈＿＿名顾客或导购，了解说明书是否看得懂、用得上。",
        en: "Asked ＿＿ customers or shop assistants whether the instructions are clear and useful.",
      },
      observation: {
        zh: "现场开箱＿＿件，清点随附资料。",
        en: "Unpacked ＿＿ items on the spot and counted the accompanying papers.",
      },
    },
  },
  {
    clause: "5.2.1.3",
    met: [
      {
        zh: "抽查＿＿种商品，使用安全警示和保养周期提示醒目、准确。",
        en: "＿＿ products were sampled; safety warnings and care intervals are conspicuous and right.",
      },
      {
        zh: "对＿＿等高风险用法，在机身、说明书和交付讲解中均有提示。",
        en: "Risky uses such as ＿＿ are pointed out on the product, in the instructions and on delivery.",
      },
    ],
    not_met: [
      {
        zh: "抽查＿＿种商品，其中＿＿种没有必要的安全警示。",
        en: "Of ＿＿ products sampled, ＿＿ lack a necessary safety warning.",
      },
      {
        zh: "型号＿＿的保养周期在说明书与官网上不一致。",
        en: "The care interval of model ＿＿ differs between the instructions and the website.",
      },
      {
        zh: "警示标签字号过小或易脱落，顾客＿＿反映看不清。",
        en: "Warning labels are too small or come off; customer ＿＿ could not read them.",
      },
    ],
    evidence: {
      document: {
        zh: "查阅安全提示清单和＿＿种商品的警示标签。",
        en: "Read the list of safety notices and the warning labels of ＿＿ products.",
      },
      interview: {
        zh: "询问＿＿名安装或销售人员，交付时提示哪些安全事项。",
        en: "Asked ＿＿ installers or sales staff which dangers they point out on delivery.",
      },
      observation: {
        zh: "查看样机或在用商品上的警示标签。",
        en: "Looked at the warning labels on display models or goods in use.",
      },
    },
  },
];
