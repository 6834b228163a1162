import { addDays, type Day, dayInShanghai } from "@/lib/calendar";
import { creditCodeNumber } from "@/tests/factories/organisation";

export interface Company {
  name: string;
  creditCode: string;
  owner: { name: string; email: string; password: string };
}

const characters = [..."安宝昌诚达鼎丰福广海恒华嘉金康联隆茂宁鹏庆瑞盛泰万祥信兴永裕源振正中卓"];

/** A plain trading company that nobody has met: another name and another code on each run. */
export function inventCompany(): Company {
  const number = Math.floor(Math.random() * 100_000_000);
  const brand = [number, Math.floor(number / 31), Math.floor(number / 997)]
    .map((n) => characters[n % characters.length])
    .join("");
  return {
    name: `杭州${brand}家用电器销售有限公司`,
    creditCode: creditCodeNumber(number),
    owner: { name: "钱国强", email: `owner-${number}@example.com`, password: "家电售后-一个都不能少" },
  };
}

/** Days from today in Shanghai. */
export function daysFromNow(days: number): Day {
  return addDays(dayInShanghai(new Date()), days);
}
