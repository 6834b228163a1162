import type { DocumentView, FindingView } from "@/lib/document-review/queries";
import type { RecordSource } from "@/lib/document-review/record/source";
import type { MaterialVersionView } from "@/lib/materials/queries";
import { DEFAULT_EDITION } from "@/lib/scoring/editions";

/** 09:00 in Beijing on a day of August 2026, and minutes later. */
export const august = (day: number, minutes = 0) => new Date(Date.UTC(2026, 7, day, 1, minutes));

export function version(
  item: string,
  number: number,
  uploadedAt: Date,
  given: Partial<MaterialVersionView> = {},
) {
  return {
    item,
    version: number,
    fileId: `${item}-${number}`,
    fileName: `${item}-${number}.pdf`,
    mediaType: "application/pdf",
    size: 1000,
    sha256: String(number).repeat(64),
    effectiveOn: null,
    validUntil: null,
    statedCode: null,
    statedName: null,
    batchId: null,
    uploadedBy: "经办人",
    uploadedAt,
    onBehalf: false,
    ...given,
  } satisfies MaterialVersionView;
}

export function said(item: string, raisedAt: Date, given: Partial<FindingView> = {}): FindingView {
  return {
    id: `${item}-${raisedAt.getTime()}`,
    item,
    clause: null,
    verdict: "conform",
    proves: [],
    note: "",
    raisedAt,
    raisedBy: "文审员",
    answer: null,
    answeredAt: null,
    answeredBy: "",
    closedAt: null,
    closedBy: "",
    ...given,
  };
}

export const document = (
  item: string,
  versions: MaterialVersionView[],
  findings: FindingView[] = [],
): DocumentView => ({ item, required: true, versions, findings });

/** A review with a document that conforms, one that was put right, one without a file and the own assessment. */
export function recordSource(given: Partial<RecordSource> = {}): RecordSource {
  return {
    reference: "XZ-2026-0012",
    editionId: DEFAULT_EDITION.id,
    organisation: {
      name: "杭州澄光家用电器有限公司",
      nameEn: "Hangzhou Chengguang Appliances Co., Ltd.",
      creditCode: "91330100716105852F",
      registeredAddress: "杭州市澄光路88号",
    },
    scope: "家用空调的售后服务",
    scopeEn: "After-sales service for air conditioners",
    plan: { startsOn: "2026-08-20", endsOn: "2026-08-21" },
    conclusion: {
      readiness: "ready",
      conclusion: "文件充分，现场关注维修记录。",
      concludedAt: august(10),
      concludedBy: "主审",
    },
    documents: [
      document(
        "organisation_chart",
        [version("organisation_chart", 2, august(2)), version("organisation_chart", 1, august(1))],
        [said("organisation_chart", august(3), { proves: ["5.1.1.1"] })],
      ),
      document(
        "service_manual",
        [
          version("service_manual", 3, august(1), {
            effectiveOn: "2026-01-01",
            validUntil: "2027-12-31",
            onBehalf: true,
          }),
        ],
        [
          said("service_manual", august(4), {
            verdict: "finding",
            clause: "5.1.4.1",
            note: "未写明退换货时限",
            answer: "已补充第六章",
            answeredAt: august(5),
            answeredBy: "王经理",
            closedAt: august(6),
            closedBy: "文审员",
          }),
        ],
      ),
      document("licence", []),
      document(
        "self_evaluation",
        [version("self_evaluation", 4, august(1))],
        [said("self_evaluation", august(3), { note: "自评96分" })],
      ),
    ],
    ...given,
  };
}
