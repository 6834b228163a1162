"use client";

import type { ReactNode } from "react";
import { useOpenTablet } from "@/components/audits/use-tablet";
import { AttendanceCard } from "@/components/site-record/attendance-card";
import { HoursCard } from "@/components/site-record/hours-card";
import { MeetingCard } from "@/components/site-record/meeting-card";
import { RemoteCard } from "@/components/site-record/remote-card";
import { VisitSetting } from "@/components/visits/visit-facts";
import { meetings } from "@/lib/site-record/schema";

type Props = {
  /** Photos of `meeting:opening` or `meeting:closing`. */
  renderPhotos?: (subject: string) => ReactNode;
};

/** Who met, who was where and how long, what was seen from afar. */
export function SiteRecord({ renderPhotos }: Props) {
  const { snapshot } = useOpenTablet();
  const isRemote = snapshot.setting.mode === "FS02" || snapshot.setting.mode === "FS03";
  return (
    <div className="grid min-w-0 gap-6">
      {snapshot.visit && <VisitSetting visit={snapshot.visit} />}
      {isRemote && <RemoteCard planned />}
      {meetings.map((meeting) => (
        <MeetingCard key={meeting} meeting={meeting} photos={renderPhotos?.(`meeting:${meeting}`)} />
      ))}
      <AttendanceCard />
      <HoursCard />
      {!isRemote && <RemoteCard planned={false} />}
    </div>
  );
}
