"use client";

import { useTheme } from "next-themes";
import { Toaster as Sonner } from "sonner";

/** The place where toasts appear; `toast` comes from sonner. */
export function Toaster() {
  const { theme } = useTheme();
  return (
    <Sonner
      theme={theme === "light" || theme === "dark" ? theme : "system"}
      position="bottom-right"
      toastOptions={{
        style: {
          background: "var(--raised)",
          borderColor: "var(--line)",
          color: "var(--ink)",
          boxShadow: "var(--shadow-lg)",
          fontFamily: "inherit",
          fontSize: "0.9375rem",
          lineHeight: "1.5rem",
        },
      }}
    />
  );
}
