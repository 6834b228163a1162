"use client";

import { DevicePicture } from "@/components/tablet/device-picture";
import { Callout } from "@/components/ui/callout";
import { cn } from "@/components/ui/class-names";
import { DescriptionList } from "@/components/ui/description-list";
import type { Bar, Block, Line, Picture } from "@/lib/audit-report/blocks";

/** The blocks of a report as a page. */
export function ReportBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="grid gap-4">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a report's blocks have no identity but their place
        <ReportBlock key={index} block={block} />
      ))}
    </div>
  );
}

function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "facts":
      return <DescriptionList items={block.rows.map(([term, value]) => ({ term, value }))} />;
    case "text":
      return block.tone === "warning" ? (
        <Callout tone="warning">{block.text}</Callout>
      ) : (
        <p
          className={cn(
            "whitespace-pre-wrap",
            block.tone === "quiet" && "text-sm text-ink-muted",
            block.tone === "strong" && "font-semibold",
          )}
        >
          {block.text}
        </p>
      );
    case "heading":
      return <h3 className="font-semibold">{block.text}</h3>;
    case "table":
      return <Table block={block} />;
    case "clause":
      return (
        <div className="grid gap-1 border-t border-line pt-3">
          <p className="flex items-baseline justify-between gap-3">
            <span className="font-medium">
              <span className="me-2 text-sm text-ink-muted tabular-nums">{block.clause}</span>
              {block.title}
            </span>
            <span className={cn("shrink-0 text-sm font-medium tabular-nums", tones[block.tone])}>
              {block.mark}
            </span>
          </p>
          <Lines lines={block.lines} />
        </div>
      );
    case "bars":
      return (
        <div className="grid gap-2">
          {block.bars.map((bar) => (
            <BarLine key={bar.label} bar={bar} />
          ))}
        </div>
      );
    case "pictures":
      return (
        <ul className="grid gap-4 sm:grid-cols-2">
          {block.pictures.map((picture) => (
            <PictureItem key={picture.title} picture={picture} />
          ))}
        </ul>
      );
  }
}

const tones = { good: "text-success-ink", bad: "text-danger-ink", neutral: "text-ink-muted" } as const;

function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map(({ label, text }) => (
    <p key={`${label}${text}`} className="text-sm whitespace-pre-wrap">
      {label && <span className="me-2 text-ink-muted">{label}</span>}
      <span className="break-words">{text}</span>
    </p>
  ));
}

function Table({ block: { columns, rows, foot } }: { block: Extract<Block, { kind: "table" }> }) {
  const cell = (index: number) =>
    cn("px-2 py-1.5 align-top", columns[index]?.align === "end" && "text-end tabular-nums");
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line-strong text-start">
            {columns.map(({ title }, index) => (
              <th
                key={title}
                scope="col"
                className={cn(
                  cell(index),
                  "font-medium text-ink-muted",
                  columns[index]?.align !== "end" && "text-start",
                )}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <tr key={row.join("\u001f")}>
              {row.map((text, index) => (
                <td key={columns[index]?.title} className={cell(index)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr className="border-t border-line-strong font-semibold">
              {foot.map((text, index) => (
                <td key={columns[index]?.title} className={cell(index)}>
                  {text}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function BarLine({ bar: { label, share, value, isGroup } }: { bar: Bar }) {
  return (
    <div
      className={cn("grid grid-cols-[minmax(0,1fr)_6rem] items-center gap-x-3 gap-y-1", !isGroup && "ps-4")}
    >
      <span className={cn("text-sm", isGroup && "font-semibold")}>{label}</span>
      <span className="text-end text-sm text-ink-muted tabular-nums">{value}</span>
      <span aria-hidden className="col-span-2 h-1.5 overflow-hidden rounded-full bg-neutral-soft">
        <span className="block h-full rounded-full bg-primary" style={{ width: `${100 * (share ?? 0)}%` }} />
      </span>
    </div>
  );
}

function PictureItem({ picture }: { picture: Picture }) {
  const { title, file, alt, instead, lines } = picture;
  return (
    <li className="grid content-start gap-2">
      <p className="font-medium">{title}</p>
      {file ? (
        <DevicePicture sha256={file} alt={alt} />
      ) : (
        <p className="rounded-lg bg-sunken p-4 text-sm text-ink-muted">{instead}</p>
      )}
      <Lines lines={lines} />
    </li>
  );
}
