import { NextRequest, NextResponse } from "next/server";
import createIntlProxy from "next-intl/middleware";
import { routing } from "@/lib/i18n/routing";
import { askedCertificate } from "@/lib/register/certificate-number";
import { isIssued } from "@/lib/register/queries";

const routeByLanguage = createIntlProxy(routing);

/**
 * Language routing and the content security policy. Never a lock: who may do what is asked in the loaders and
 * actions, and still holds with this file deleted.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = new Headers(request.headers);
  // Next.js reads the nonce for its own scripts from this request header.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  const response = routeByLanguage(new NextRequest(request, { headers }));
  response.headers.set("content-security-policy", policy);
  const number = askedCertificate(request.nextUrl.pathname);
  if (number === null || (await isIssued(number))) return response;
  // "Not issued by us" is a page of its own with status 404. notFound() would leave it blank without script,
  // and a page cannot set its status; here the routing goes on as decided, with the status of the answer.
  return new NextResponse(null, { status: 404, headers: response.headers });
}

function contentSecurityPolicy(nonce: string, development: boolean) {
  return [
    "default-src 'self'",
    // React rebuilds server stacks with eval in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    // A certificate PDF is previewed in a frame of our own origin.
    "frame-src 'self' blob:",
    "object-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");
}

export const config = {
  // Certificate numbers may hold dots: only known kinds of static file are left out, not every path with a dot.
  matcher: [
    "/((?!api/|_next/|\\.well-known/|service-worker\\.js$|.*\\.(?:svg|png|ico|webmanifest|txt|xml|woff2)$).*)",
  ],
};
