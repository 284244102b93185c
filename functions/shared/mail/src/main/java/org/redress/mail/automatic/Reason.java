package org.redress.mail.automatic;

/** Why a mail is not acknowledged. Any one is enough. */
public enum Reason {
  NO_SENDER("it has no sender to whom a mail could go"),
  NULL_SENDER(
      "it was sent so that nobody answers it"),
  MACHINE_SENDER("a mail program sent it, not a person"),
  OUR_OWN(
      "it comes from an address of ours"),
  AUTO_SUBMITTED("it says that it was sent automatically"),
  AUTO_REPLY(
      "it is an automatic reply"),
  OUT_OF_OFFICE("its subject is that of an automatic reply"),
  SUPPRESSED(
      "it asks for no automatic reply"),
  LIST("it came by a mailing list"),
  BULK(
      "it was sent to many people at once"),
  DELIVERY_REPORT(
      "it reports on the delivery of another mail"),
  READ_RECEIPT(
      "it reports that another mail was read"),
  FEEDBACK_REPORT(
      "it reports another mail as unwanted"),
  SPAM(
      "the check for spam was not passed"),
  SENDER_NOT_PROVEN(
      "it is not proven that its sender sent it");

  private final String sentence;

  Reason(String sentence) {
    this.sentence = sentence;
  }

  /** In words, to follow "The mail is not acknowledged because". */
  public String sentence() {
    return sentence;
  }
}
