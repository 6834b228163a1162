import { type MaterialItem, materialItems } from "@/lib/materials/checklist";
import { PRELUDE } from "@/lib/pdf/prelude";
import { renderPdf } from "@/lib/pdf/render";

export type PaperKind = MaterialItem | "proof";

/** File names as an enterprise's computer would give them. */
export const paperNames: Record<PaperKind, string> = {
  licence: "营业执照",
  permits: "行政许可证",
  product_list: "产品清单",
  test_reports: "产品检测报告",
  laws_and_standards: "适用法律法规与标准清单",
  company_profile: "企业简介",
  organisation_chart: "组织架构图",
  outlet_list: "服务网点清单",
  platform_rules: "平台售后规则",
  service_manual: "售后服务手册",
  manager_certificates: "售后服务管理师证书",
  equipment_reports: "检测设备校准报告",
  satisfaction_and_complaints: "满意度与投诉处理记录",
  self_evaluation: "自我评价报告",
  declaration: "真实性声明",
  previous_certificate: "原认证证书",
  previous_report: "上次审核报告",
  previous_findings: "上次审核不符合项及整改",
  proof: "纠正措施见证材料",
};

const template = `${PRELUDE}
#set document(title: data.title, date: datetime(year: 2022, month: 1, day: 4))
#set page(width: 210mm, height: 297mm, margin: 28mm)
#set text(size: 11pt)
#align(center, text(size: 22pt, weight: "bold", data.title))
#v(8mm)
#align(center, text(fill: quiet, "演示材料 · 内容均为虚构"))
#v(12mm)
#for line in data.lines [#par(line)]
`;

const lines = [
  "本文件由演示数据生成，用于展示材料的上传、版本与预览。",
  "其中的企业、人员、编号与印章均为虚构，不代表任何真实的组织或个人。",
];

/** One small, genuine PDF for each kind of paper; cases share their bytes. About 20 ms each. */
export async function printPapers(): Promise<ReadonlyMap<PaperKind, Uint8Array<ArrayBuffer>>> {
  const papers = new Map<PaperKind, Uint8Array<ArrayBuffer>>();
  for (const kind of [...materialItems, "proof"] as const) {
    papers.set(kind, renderPdf(template, { title: paperNames[kind], lines }));
    await Promise.resolve(); // the compiler's memory is freed between turns
  }
  return papers;
}
