import { learned } from "../../layout-words.ts";
import type { LayoutWords } from "../../layout-words.ts";
import { WORLD } from "../outlets.ts";
import headline from "./headline.json" with { type: "json" };

const words = (list: string): readonly string[] => list.split("|");

export const layout: LayoutWords = {
  headline: learned(headline),
  credits: words("according to|source|sources|via|as reported by"),
  compiled: words("agencies|wire reports|staff"),
  bylines: words("reporting by|additional reporting by|editing by|writing by|compiled by|written by|by"),
  captions: words("photograph|photo by|photo|image credit|image|picture|file photo|graphic"),
  months: words(
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec",
  ),
  outlets: new Set([
    ...WORLD,
    "vietnam news",
    "vns",
    "vietnam news agency",
    "vna",
    "vietnamplus",
    "vnexpress international",
    "vir",
    "vietnam investment review",
    "tuoi tre news",
    "saigon times",
    "the saigon times",
  ]),
};
