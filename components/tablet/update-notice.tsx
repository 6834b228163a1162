"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { pageBuild, takeOver, watchForUpdate, workerBuild } from "@/lib/tablet/worker-update";

type Props = {
  /** Keeps what is being typed before the page is opened anew. */
  beforeUpdate?: () => void;
};

/** A newer build is ready: offered, never forced. Says which build runs. */
export function UpdateNotice({ beforeUpdate }: Props) {
  const t = useTranslations("tablet.update");
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [build, setBuild] = useState<string | null>(null);
  useEffect(() => {
    void workerBuild().then(setBuild);
    return watchForUpdate(setWaiting);
  }, []);
  const update = () => {
    if (!waiting) return;
    beforeUpdate?.();
    // What was being typed needs a moment to lie on the device.
    setTimeout(() => takeOver(waiting), 500);
  };
  if (waiting) {
    return (
      <Callout
        tone="info"
        live
        title={t("ready")}
        action={
          <Button size="touch" onClick={update}>
            {t("now")}
          </Button>
        }
      >
        {t("text")}
      </Callout>
    );
  }
  if (!build) return null;
  return (
    <p className="text-sm text-ink-faint">
      {t(build === pageBuild ? "build" : "otherBuild", {
        build: pageBuild.slice(0, 8),
        worker: build.slice(0, 8),
      })}
    </p>
  );
}
