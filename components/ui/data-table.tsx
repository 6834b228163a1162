import type { ReactNode } from "react";
import { cn } from "./class-names";
import { EmptyState } from "./empty-state";

export type Column<Row> = {
  key: string;
  /** An empty heading (for a column of buttons) still needs a name: give `srHeader`. */
  header: string;
  srHeader?: string;
  cell: (row: Row) => ReactNode;
  /** `end` for numbers: right-aligned, digits of equal width. */
  align?: "start" | "end";
  /** The cell that names the row; becomes the card's title on a phone. */
  rowHeader?: boolean;
  /** Left out of the card on a phone. */
  wideOnly?: boolean;
  className?: string;
};

type Props<Row> = {
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  empty?: ReactNode;
  /** Inside `<Card flush>` the table has no frame of its own. */
  framed?: boolean;
  className?: string;
};

// Explicit roles: browsers drop a table's own roles when its display changes, as it does on a phone.
const as = {
  table: { role: "table" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
};

export function DataTable<Row>(props: Props<Row>) {
  const { caption, showCaption = false, columns, rows, rowKey, empty, framed = true, className } = props;
  if (rows.length === 0) return empty ?? <EmptyState framed={framed} />;
  return (
    <div
      className={cn(
        "data-table-frame min-w-0",
        framed && "overflow-clip rounded-lg border border-line bg-surface shadow-sm",
        className,
      )}
    >
      <div className="data-table-scroll">
        <table {...as.table} className="data-table w-full border-collapse text-[0.9375rem] leading-6">
          <caption className={showCaption ? "px-4 py-3 text-start font-semibold" : "sr-only"}>
            {caption}
          </caption>
          <thead>
            <tr {...as.row}>
              {columns.map((column) => (
                <th
                  key={column.key}
                  {...as.columnHeader}
                  scope="col"
                  data-align={column.align}
                  className="border-b border-line bg-sunken px-4 py-2.5 text-sm font-medium whitespace-nowrap text-ink-muted first:ps-5 last:pe-5"
                >
                  {column.header || <span className="sr-only">{column.srHeader}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map((row) => (
              <tr key={rowKey(row)} {...as.row} className="hover:bg-sunken/60">
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = cn("align-top", column.className);
  if (column.rowHeader) {
    return (
      <th {...as.rowHeader} scope="row" className={cn(className, "font-medium")}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      {...as.cell}
      data-label={column.header}
      data-align={column.align}
      data-wide-only={column.wideOnly || undefined}
      className={className}
    >
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  );
}
