import { useLocale, useTranslations } from "next-intl";
import { LookupForm } from "@/components/register/lookup-form";
import { Specimen } from "./specimen";

export function Hero() {
  const t = useTranslations("home.hero");
  const register = useTranslations("register");
  return (
    <section className="mx-auto grid max-w-6xl items-center gap-14 px-4 pt-14 pb-16 sm:px-6 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-20 lg:pt-24 lg:pb-28">
      <div>
        <h1 className="text-4xl lg:text-5xl">
          {/* A phrase breaks as a whole: Chinese would otherwise break within a word. */}
          {t.rich("title", { phrase: (text) => <span className="inline-block">{text}</span> })}
        </h1>
        <p className="mt-5 mb-9 max-w-xl text-lg text-ink-muted">{t("lead")}</p>
        <div className="max-w-xl">
          <LookupForm t={register} locale={useLocale()} typed="" />
        </div>
      </div>
      <Specimen />
    </section>
  );
}
