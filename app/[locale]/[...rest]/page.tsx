import { notFound } from "next/navigation";

/** Every address that no other page answers gets our own "not found", in its language. */
export default function UnknownAddress() {
  notFound();
}
