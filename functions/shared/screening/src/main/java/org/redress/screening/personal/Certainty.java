package org.redress.screening.personal;

/** How sure it is that a stretch of text is what it looks like, the surest first. */
enum Certainty {
  /** A check digit, or a form that hardly anything else has. */
  SURE,
  /** A form that other things have too, where the words around it speak for it. */
  LIKELY,
  /** A form that other things have too. */
  DOUBTFUL
}
