import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { endSession, SESSION_SECONDS } from "@/lib/access/sessions";
import { signIn } from "@/lib/access/sign-in";
import { currentInstant } from "@/lib/clock";

/** next-auth keeps only a session id in its signed token; who that is, is read from the database each time. */
export const authOptions: NextAuthOptions = {
  secret: process.env.NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      async authorize(credentials, request) {
        const outcome = await signIn(
          {
            email: credentials?.email ?? "",
            password: credentials?.password ?? "",
            address: headerOf(request.headers, "x-client-address"),
            userAgent: headerOf(request.headers, "user-agent"),
          },
          currentInstant(),
        );
        if (!outcome.ok) throw new Error(refusalText(outcome.code, outcome.params));
        return { id: outcome.value.accountId, sessionId: outcome.value.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user ? { sid: user.sessionId, sub: user.id } : token;
    },
    session({ session, token }) {
      return { expires: session.expires, sid: token.sid };
    },
  },
  events: {
    async signOut({ token }) {
      if (token.sid) await endSession(token.sid, currentInstant());
    },
  },
};

/** Reaches the sign-in form as `error`: the failure's code, and the seconds to wait when there are any. */
function refusalText(code: string, params?: Record<string, string | number>): string {
  return params?.seconds ? `${code}:${params.seconds}` : code;
}

function headerOf(headers: unknown, name: string): string {
  const value = (headers as Record<string, string | string[] | undefined> | undefined)?.[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
  interface Session {
    sid?: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}
