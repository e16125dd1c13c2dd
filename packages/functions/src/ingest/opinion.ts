import { Opinion, bedrock, rules } from "@newsledger/core/event";
import type { Read } from "@newsledger/core/ingest";
import { told } from "../observe.ts";

/** Readers that ask a model on Bedrock after the rules, when NEWSLEDGER_OPINION_MODEL names one; else as they are. */
export function withOpinion(readers: Read.Readers, model = process.env["NEWSLEDGER_OPINION_MODEL"]): Read.Readers {
  if (!model) return readers;
  const extractor = Opinion.seconded(rules, bedrock({ model }), (what, why) => told(what, { model, why }));
  return { ...readers, extractor };
}
