/** What a language brings for names of companies and people. Words are lower case. */
export interface NameWords {
  /** Legal forms, longest match wins: "công ty cổ phần", "inc". */
  readonly legalForms: readonly string[];
}
