const DIGITS = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];
const PLACES = ["", "拾", "佰", "仟"];
const GROUPS = ["", "万", "亿"];

/** Above this the capital form would need a unit beyond 亿: 999,999,999,999.99 yuan, in fen. */
const MOST_FEN = 99_999_999_999_999;

function requireFen(fen: number): void {
  if (!Number.isInteger(fen) || fen < 0 || fen > MOST_FEN)
    throw new RangeError(`Not an amount in fen: ${fen}`);
}

/** An amount in fen as yuan with thousands separators and two decimals: 1234500 → 12,345.00. Throws RangeError. */
export function yuan(fen: number): string {
  requireFen(fen);
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${whole}.${String(fen % 100).padStart(2, "0")}`;
}

function capitalGroup(group: number): string {
  let text = "";
  let pendingZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = text !== "";
      continue;
    }
    text += (pendingZero ? "零" : "") + DIGITS[digit] + PLACES[place];
    pendingZero = false;
  }
  return text;
}

function capitalInteger(value: number): string {
  let text = "";
  for (let index = 2; index >= 0; index--) {
    const group = Math.floor(value / 10_000 ** index) % 10_000;
    const above = Math.floor(value / 10_000 ** (index + 1));
    if (group === 0) continue;
    // A zero is read where the group does not fill its four places, or where the group above ended in zeros.
    const zero = above > 0 && (group < 1000 || above % 10 === 0);
    text += (zero ? "零" : "") + capitalGroup(group) + GROUPS[index];
  }
  return text;
}

/**
 * An amount in fen in the capital numerals of Chinese contracts: 1200050 → 人民币壹万贰仟元零伍角整. Follows the
 * rules for filling in bills (支付结算办法, annex 1): 整 after yuan or jiao, none after fen; 零 where digits are
 * skipped. Throws RangeError unless the amount is a whole number of fen from 0 to 999,999,999,999.99 yuan.
 */
export function yuanInCapitals(fen: number): string {
  requireFen(fen);
  if (fen === 0) return "人民币零元整";
  const whole = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const rest = fen % 10;
  let text = whole > 0 ? `${capitalInteger(whole)}元` : "";
  if (jiao > 0) text += `${whole > 0 && whole % 10 === 0 ? "零" : ""}${DIGITS[jiao]}角`;
  if (rest > 0) text += `${jiao === 0 && whole > 0 ? "零" : ""}${DIGITS[rest]}分`;
  else text += "整";
  return `人民币${text}`;
}
