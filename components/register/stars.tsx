import { Star } from "lucide-react";
import { cn } from "@/components/ui/class-names";
import type { CertificateLevel } from "@/lib/certificates/schema";

const count: Record<CertificateLevel, number> = { qualified: 0, three_star: 3, four_star: 4, five_star: 5 };

type Props = { level: CertificateLevel; inForce: boolean; className?: string };

/** The stars of a level, decoration beside its name; gold only while the certificate is in force. */
export function Stars({ level, inForce, className = "size-6" }: Props) {
  if (count[level] === 0) return null;
  return (
    <span aria-hidden className="inline-flex gap-1">
      {["1", "2", "3", "4", "5"].slice(0, count[level]).map((place) => (
        <Star
          key={place}
          strokeWidth={1.25}
          className={cn(inForce ? "fill-gold-fill text-gold" : "text-ink-faint", className)}
        />
      ))}
    </span>
  );
}
