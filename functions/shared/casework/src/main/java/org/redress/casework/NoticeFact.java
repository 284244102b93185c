package org.redress.casework;

/** The names of the facts that mails say beyond their kind. */
public final class NoticeFact {

  private NoticeFact() {}

  /** The fact that holds the day, in ISO 8601, by which the reporter can expect an answer. */
  public static final String EXPECTED_BY = "expectedBy";

  /** The fact that holds the language of the mail, as {@link org.redress.casework.report.Language} writes it. */
  public static final String LANGUAGE = "language";

  /** The fact that holds an {@link Outcome.Name}. */
  public static final String DECIDED = "outcome";

  /** The fact, {@code true} or {@code false}, that a review led to another outcome. */
  public static final String CHANGED = "changed";

  /** The fact that holds how far an alert has gone: an {@link AlertRound}. */
  public static final String ROUND = "round";

  /** The fact that holds the day, in ISO 8601, that a digest is of. Its counts are {@link DigestCount}s. */
  public static final String DAY = "day";

  /** The fact that holds the references of cases that a digest names, with blanks between them. */
  public static final String REFERENCES = "references";

  /** The fact, {@code true}, that the outcome was decided with that of another report, into which this one was merged. */
  public static final String JOINED = "joined";

  /** The fact that says that the report came by mail, so that its reporter was shown no receipt code. */
  public static final String BY_MAIL = "byMail";

  /** The fact that holds the Message-ID of the mail that this one answers, without brackets. */
  public static final String ANSWERS = "answers";

  /** The fact that says the address was known to be its owner's when the notice was owed. */
  public static final String CONFIRMED = "addressConfirmed";

  /** The fact that holds the generation of the receipt code that the mail tells. */
  public static final String GENERATION = "generation";

  /** The fact, {@code true}, that the mail may say no more than that there is news. */
  public static final String DISCREET = "discreet";
}
