import { LEVEL_NAMES } from "@/lib/certificates/pdf/document";
import type { DecisionLetter } from "./letter";

const OUTCOMES: Record<DecisionLetter["outcome"], string> = {
  grant: "授予认证",
  grant_lower: "降低级别授予认证",
  refuse: "不予授予认证",
};

const levelName = (level: DecisionLetter["levelGranted"]) => (level ? LEVEL_NAMES.zh[level] : undefined);

function decisionSentence(letter: DecisionLetter): string {
  const granted = levelName(letter.levelGranted);
  const sought = levelName(letter.levelSought);
  if (letter.outcome === "refuse") return "经复核与审议，本机构决定：不予授予贵单位商品售后服务认证。";
  if (!granted) throw new Error("A letter that grants needs the level granted.");
  if (letter.outcome === "grant") {
    return `经复核与审议，本机构决定：授予贵单位商品售后服务认证，认证级别为${granted}。`;
  }
  const instead = sought ? `贵单位申请的级别为${sought}，` : "";
  return `${instead}经复核与审议，本机构决定：以较低级别授予贵单位商品售后服务认证，认证级别为${granted}。`;
}

function closing(letter: DecisionLetter): string {
  if (letter.outcome === "refuse") return "贵单位完成改进后，可以重新提出认证申请。";
  const number = letter.certificateNumber ? `证书编号为${letter.certificateNumber}，` : "";
  return `${number}证书有效期三年。有效期内须至少每年接受一次监督评价，证书状态以本机构公布为准。`;
}

/**
 * The notice in words: what was decided, the facts behind it, the reasons, what follows, how to appeal. Throws
 * when a lower level or a refusal has no reasons: such a decision must state them.
 */
export function letterContent(letter: DecisionLetter) {
  if (letter.outcome !== "grant" && !letter.reasons?.trim()) {
    throw new Error("A lower level or a refusal must state its reasons.");
  }
  const { file, decide } = letter.appealDays;
  const facts: [string, string][] = [
    ["决定结果", OUTCOMES[letter.outcome]],
    ["认证范围", letter.scope],
    ["认证依据", letter.basis],
    ...(letter.score ? [["评价得分", `${letter.score}分`] satisfies [string, string]] : []),
  ];
  return {
    opening: `贵单位提出的商品售后服务认证申请，已完成文件审查、现场评价与不符合项验证。${decisionSentence(letter)}`,
    facts,
    reasons: letter.reasons?.trim() || null,
    closing: [
      closing(letter),
      `贵单位对本决定有异议的，可在收到本通知之日起${file}日内以书面形式向本机构申诉；本机构由未参与本项目的人员处理，并在${decide}日内答复。`,
    ],
  };
}
