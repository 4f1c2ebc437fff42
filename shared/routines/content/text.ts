/** One language's text of a routine. `{name}` stands for a value of the settings. */
export interface RoutineContent {
  readonly name: string;
  /** Who has decided it. */
  readonly decidedBy: string;
  /** Whom it applies to, in words. */
  readonly appliesTo: string;
  /** Who looks after it. */
  readonly responsible: string;
  readonly sections: readonly RoutineSection[];
  readonly attachments: readonly Attachment[];
}

export interface RoutineSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  /** Points in no order. */
  readonly list?: readonly string[];
  /** What is done one after the other. */
  readonly steps?: readonly string[];
}

/** What belongs to a routine, under its address in the API. */
export interface Attachment {
  readonly title: string;
  readonly path: `/api/${string}`;
}
