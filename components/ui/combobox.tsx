"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from "react";
import { Button } from "./button";
import { cn } from "./class-names";
import { FieldContext, firstValue, useControl } from "./form-context";

export type Choice = { value: string; label: string; detail?: string };

type Props = {
  defaultValue?: string;
  /** What the default value is called. */
  defaultLabel?: string;
  placeholder?: string;
  /** What is probably meant, offered while nothing is chosen. */
  suggestion?: Choice;
  search: (typed: string) => Promise<readonly Choice[]>;
};

/**
 * One of many: typed for and chosen from what fits (the editable combobox of the ARIA practices). Only what was chosen
 * is posted; what was typed and not chosen goes when the field is left, and an emptied field posts nothing.
 */
export function Combobox({ defaultValue = "", defaultLabel = "", placeholder, suggestion, search }: Props) {
  const t = useTranslations("ui.combobox");
  const field = useContext(FieldContext);
  const { attributes, kept } = useControl({});
  const listId = useId();
  const start = firstValue(kept) ?? defaultValue;
  const [chosen, setChosen] = useState<Choice>({
    value: start,
    label: start === defaultValue ? defaultLabel : start,
  });
  const [typed, setTyped] = useState(chosen.label);
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [active, setActive] = useState(0);
  const [failed, setFailed] = useState(false);
  const hidden = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const told = useRef(chosen.value);
  const asked = useRef(0);

  // A choice is no input event of its own; the form has to hear of it.
  useEffect(() => {
    if (told.current === chosen.value) return;
    told.current = chosen.value;
    hidden.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [chosen.value]);
  useEffect(() => {
    list.current?.querySelector(`[data-place="${active}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  async function ask(text: string) {
    const turn = ++asked.current;
    try {
      const found = await search(text);
      if (turn !== asked.current) return;
      setFailed(false);
      setChoices(found);
      setActive(0);
    } catch {
      setFailed(true);
    }
  }
  function close() {
    asked.current += 1;
    setChoices(null);
  }
  function choose(choice: Choice) {
    setChosen(choice);
    setTyped(choice.label);
    close();
  }
  function leave() {
    if (typed.trim() === "") setChosen({ value: "", label: "" });
    else setTyped(chosen.label);
    setFailed(false);
    close();
  }
  function onKeyDown(event: KeyboardEvent) {
    const isOpen = choices !== null;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) void ask(typed === chosen.label ? "" : typed);
      else if (choices.length > 0) {
        setActive((active + (event.key === "ArrowDown" ? 1 : choices.length - 1)) % choices.length);
      }
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const choice = choices[active];
      if (choice) choose(choice);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setTyped(chosen.label);
      close();
    }
  }

  const isOpen = choices !== null;
  const current = isOpen && choices[active] ? `${listId}-${active}` : undefined;
  return (
    <div>
      <div className="relative">
        <input type="hidden" ref={hidden} name={attributes.name ?? field?.name} value={chosen.value} />
        <input
          id={attributes.id}
          aria-describedby={attributes["aria-describedby"]}
          aria-invalid={attributes["aria-invalid"]}
          type="text"
          role="combobox"
          aria-expanded={isOpen && choices.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          placeholder={placeholder}
          maxLength={100}
          onChange={(event) => {
            setTyped(event.target.value);
            void ask(event.target.value);
          }}
          onClick={(event) => {
            event.currentTarget.select();
            if (!isOpen) void ask("");
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
          className="control pe-10"
        />
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute end-3 top-0 bottom-0 my-auto size-4 text-ink-muted"
        />
        <p aria-live="polite" className="sr-only">
          {isOpen && t("found", { count: choices.length })}
        </p>
        <div
          ref={list}
          id={listId}
          role="listbox"
          aria-label={t("choices")}
          hidden={!isOpen || choices.length === 0}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-lg"
        >
          {choices?.map((choice, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the text field keeps the focus and takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the text field points to it by aria-activedescendant
            <div
              key={choice.value}
              id={`${listId}-${place}`}
              data-place={place}
              role="option"
              aria-selected={place === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
              className={cn(
                "flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5",
                place === active && "bg-primary-soft",
              )}
            >
              <span>{choice.label}</span>
              {choice.detail && <span className="text-sm text-ink-muted">{choice.detail}</span>}
            </div>
          ))}
        </div>
        {isOpen && choices.length === 0 && (
          <p className="absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-line-strong bg-surface px-3 py-2.5 text-ink-muted shadow-lg">
            {t("none")}
          </p>
        )}
      </div>
      {suggestion && chosen.value === "" && !isOpen && (
        <Button
          tone="quiet"
          size="sm"
          className="mt-1 h-auto min-h-8 py-1 text-start whitespace-normal"
          onClick={() => choose(suggestion)}
        >
          {t("suggestion", { label: suggestion.label })}
        </Button>
      )}
      {failed && <p className="mt-1 text-sm font-medium text-danger-ink">{t("failed")}</p>}
    </div>
  );
}
