import { Event } from "@newsledger/core/event";
import { type Story, line, upload } from "../kit/line.ts";
import { startTable } from "../kit/table.ts";

/** A story of a scenario: one string is its headline, its text and its day, apart by line breaks. */
export type Piece = string;

/** Stories on related matters, and the events that they tell together. Written for these tests. */
export interface Scenario {
  readonly name: string;
  /** Only events of this kind are looked at. */
  readonly kind: string;
  /** The figures that are looked at. */
  readonly figures?: readonly string[];
  /** In the order of their arrival. The first line is the day of publication, "-" for a story without one, then headline and text. */
  readonly stories: readonly Piece[];
  /**
   * One line an event, by first report: its history, its figures, the number of its claims: "RUMOURED > AGREED | 500000000 USD | 2".
   * Figures that disagree have "≠" between them, others "/".
   */
  readonly events: readonly string[];
}

const ARRIVAL = new Date("2021-08-01T00:00:00Z");

function storyOf(piece: Piece, index: number): Story {
  const [day = "", title = "", ...text] = piece
    .trim()
    .split("\n")
    .map((part) => part.trim());
  const base = { title, text: text.join("\n"), url: `https://paper${index}.example/story`, source: `Paper ${index}` };
  return day === "-" ? base : { ...base, publishedAt: `${day}T08:00:00+07:00` };
}

const figuresOf = (info: Event.Info, roles: readonly string[]): string =>
  info.quantities
    .filter((one) => roles.includes(one.role))
    .map(({ figures, disagree }) =>
      figures
        .map(({ quantity: { value, currency, measure } }) =>
          [value, currency ?? (measure === "PERCENT" ? "%" : "")].join(" ").trim(),
        )
        .join(disagree ? " ≠ " : " / "),
    )
    .join(", ") || "-";

/** An event in one line, as scenarios expect it. */
export const shown = (info: Event.Info, figures: readonly string[] = []): string =>
  `${info.history.map(({ status }) => status).join(" > ")} | ${figuresOf(info, figures)} | ${info.claims}`;

/** What the ledger holds after the stories of a scenario went through the line, in their order or in reverse. */
export async function ledger(scenario: Scenario, reversed = false): Promise<string[]> {
  const table = await startTable();
  try {
    const on = line();
    const stories = scenario.stories.map(storyOf);
    for (const story of reversed ? stories.reverse() : stories) await upload(story, on, ARRIVAL);
    const filter = { kinds: [scenario.kind] };
    const { items } = await Event.page({ filter, order: "DATE_ASC", ask: { first: 50 } });
    return items.map(({ item }) => shown(item, scenario.figures));
  } finally {
    await table.close();
  }
}
