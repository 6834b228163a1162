import { config } from "zod/v4/core";

// Zod compiles validators with `new Function` where it may. Our content security policy forbids that, and the
// attempt alone is reported as a violation: tell it before any schema is used.
config({ jitless: true });
