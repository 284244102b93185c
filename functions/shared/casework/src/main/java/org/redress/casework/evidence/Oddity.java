package org.redress.casework.evidence;

/** What reviewers are warned of before they save a file. */
public enum Oddity {

  /** The sender declared a type that the content is not. */
  DECLARED_OTHERWISE,

  /** The name's ending stands for a type that the content is not. */
  NAMED_OTHERWISE,

  /** The content is of a second kind as well: an archive behind a picture, say, or a script within. */
  SECOND_CONTENT,

  /** An office document with macros. */
  MACROS
}
