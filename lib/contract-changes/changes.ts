import type { ContractTerms } from "@/lib/applications/contract-pdf/terms";
import { yuan } from "@/lib/applications/contract-pdf/yuan";
import { LEVEL_NAMES } from "@/lib/certificates/pdf/document";
import { type Change, type ChangeKey, changeKeys, type Figures } from "@/lib/contract-changes/schema";
import { personDays } from "@/lib/rules/person-days";

type State = { figures: Figures; terms: ContractTerms };

const ownershipNames = { own: "自有", contracted: "外包" } as const;

const outletText = ({ name, address, ownership, staffCount }: Figures["outlets"][number]) =>
  `${name}（${address}，${ownershipNames[ownership]}${staffCount === null ? "" : `，${staffCount}人`}）`;

/** How a contract's figures read in the document; it is a Chinese document, so the words are its own. */
const said: Record<Exclude<ChangeKey, "outlets">, (state: State) => string> = {
  scope: ({ figures }) => figures.scope,
  scopeEn: ({ figures }) => figures.scopeEn || "无",
  requestedLevel: ({ figures }) =>
    figures.requestedLevel ? LEVEL_NAMES.zh[figures.requestedLevel] : "未指定",
  employees: ({ figures }) => `${figures.employees}人`,
  sampledOutlets: ({ figures }) => `${figures.sampledOutlets}处`,
  personDays: ({ figures }) => `${personDays(figures.halfDays)}人日`,
  overrideReason: ({ figures }) => figures.overrideReason || "按人日表计算，无调整",
  total: ({ terms }) => `${yuan(terms.totalFen)}元`,
  threeYears: ({ terms }) => `${yuan(terms.threeYearTotalFen)}元`,
};

/** Outlets are told by what is added and what falls away; three hundred of them need not be printed twice. */
function outletChanges(before: Figures, after: Figures): Change[] {
  const [was, is] = [before.outlets.map(outletText), after.outlets.map(outletText)];
  const gone = was.filter((outlet) => !is.includes(outlet));
  const added = is.filter((outlet) => !was.includes(outlet));
  if (gone.length + added.length === 0) return [];
  const told = (count: number, label: string, outlets: string[]) =>
    `共${count}处${outlets.length > 0 ? `；${label}：${outlets.join("、")}` : ""}`;
  return [
    {
      key: "outlets",
      before: told(was.length, "取消或变更前", gone),
      after: told(is.length, "新增或变更后", added),
    },
  ];
}

/** What an amendment changes, from what to what, in the order of `changeKeys`; empty when nothing differs. */
export function changesBetween(before: State, after: State): Change[] {
  return changeKeys.flatMap((key): Change[] => {
    if (key === "outlets") return outletChanges(before.figures, after.figures);
    const [was, is] = [said[key](before), said[key](after)];
    return was === is ? [] : [{ key, before: was, after: is }];
  });
}

/** What the printed amendment calls each thing. */
export const changeNames: Record<ChangeKey, string> = {
  scope: "认证范围",
  scopeEn: "认证范围（英文）",
  requestedLevel: "意向级别",
  employees: "员工人数",
  outlets: "服务网点",
  sampledOutlets: "抽样网点数",
  personDays: "首次认证评价人日",
  overrideReason: "人日调整理由",
  total: "首次认证费用合计",
  threeYears: "三年费用合计",
};
