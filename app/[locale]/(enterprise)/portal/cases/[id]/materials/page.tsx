import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SupplementNotice } from "@/components/applications/supplement-notice";
import { LicenceComparison } from "@/components/materials/licence-comparison";
import { MaterialList } from "@/components/materials/material-list";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { loadMaterials } from "@/lib/applications/loaders";
import { stepAddress } from "@/lib/applications/steps";
import { toldIn } from "@/lib/materials/told";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("materials"))("title") };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PortalMaterialsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const materials = await loadMaterials(id);
  const t = await getTranslations("materials");
  return (
    <Stack>
      <SupplementNotice rounds={materials.application.rounds} />
      {materials.open.length === 0 && <Callout tone="info">{t("closed")}</Callout>}
      <LicenceComparison judged={materials} />
      <MaterialList judged={materials} open={materials.open} told={toldIn(await searchParams)} />
      {materials.open.length > 0 && (
        <div className="flex justify-end">
          <LinkButton href={stepAddress(id, "check")}>{t("next")}</LinkButton>
        </div>
      )}
    </Stack>
  );
}
