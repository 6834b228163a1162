const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Whether a cell shows a formula's failure instead of a result. */
export function isFormulaError(text: string): boolean {
  return ERROR.test(text);
}
