package org.redress.casework;

import java.util.Optional;

/** What has become of a notice. */
public sealed interface NoticeState {

  /** To be sent. */
  record Pending() implements NoticeState {}

  /**
   * Being sent by whoever holds the attempt's token.
   *
   * @param attempt a random token that the mail carries as a tag, so that the mail service's events find it
   */
  record Sending(String attempt) implements NoticeState {}

  /** An attempt ended without its sender learning whether the mail service took the mail. */
  record Unknown(String attempt) implements NoticeState {}

  /** Given up, or refused by the mail service. */
  record Failed(String because) implements NoticeState {}

  /** Not sent, because no mail must go to its address. */
  record Suppressed(String because) implements NoticeState {}

  /** The mail service has taken the mail and gave it this id. */
  record Sent(Optional<String> messageId) implements NoticeState {}

  /** The receiving server would not take the mail for the time being, and the mail service gave up. */
  record Returned(Optional<String> messageId) implements NoticeState {}

  /** The receiving server has taken the mail. */
  record Delivered(Optional<String> messageId) implements NoticeState {}

  /** The receiving server has refused the mail for good. */
  record Bounced(Optional<String> messageId) implements NoticeState {}

  /** The receiver has called the mail unwanted. */
  record Complained(Optional<String> messageId) implements NoticeState {}

  /** The states by name, as the table and the command line say them. */
  enum Name {
    PENDING, SENDING, UNKNOWN, FAILED, SUPPRESSED, SENT, RETURNED, DELIVERED, BOUNCED, COMPLAINED
  }

  default Name name() {
    return switch (this) {
      case Pending _ -> Name.PENDING;
      case Sending _ -> Name.SENDING;
      case Unknown _ -> Name.UNKNOWN;
      case Failed _ -> Name.FAILED;
      case Suppressed _ -> Name.SUPPRESSED;
      case Sent _ -> Name.SENT;
      case Returned _ -> Name.RETURNED;
      case Delivered _ -> Name.DELIVERED;
      case Bounced _ -> Name.BOUNCED;
      case Complained _ -> Name.COMPLAINED;
    };
  }

  /** The id that the mail service gave the mail, where that is known. */
  default Optional<String> messageId() {
    return Optional.empty();
  }

  /**
   * How final the state is. News of one attempt is merged by rank, so that late, early, repeated and reordered news end the
   * same: what was heard gives way only to news of a higher rank.
   */
  default int rank() {
    return switch (this) {
      case Pending _,Sending _,Unknown _ -> 0;
      case Failed _,Suppressed _ -> 1;
      case Sent _ -> 2;
      case Returned _ -> 3;
      case Delivered _ -> 4;
      case Bounced _ -> 5;
      case Complained _ -> 6;
    };
  }

  /** Whether the mail is out, as far as anybody knows, and was not handed back. */
  default boolean isOut() {
    return switch (this) {
      case Sent _,Delivered _,Bounced _,Complained _ -> true;
      default -> false;
    };
  }

  /** Whether the receiving side wants no more mails at this address. */
  default boolean isUnwelcome() {
    return this instanceof Bounced || this instanceof Complained;
  }
}
