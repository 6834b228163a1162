import { serve } from "@/lib/cli/serve";

// The built product's web server alone, on PORT, with everything it needs in its environment: what a kill hits.

await serve({ port: Number(process.env.PORT), dev: false, trustProxy: false });
process.send?.("serving");
