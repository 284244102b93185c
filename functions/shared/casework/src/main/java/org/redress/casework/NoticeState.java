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

  /** The mail service has taken the mail and gave it this id. */
  record Sent(Optional<String> messageId) implements NoticeState {}

  /** The receiving server has taken the mail. */
  record Delivered(Optional<String> messageId) implements NoticeState {}

  /** The receiving server has refused the mail for good. */
  record Bounced(Optional<String> messageId) implements NoticeState {}

  /** The receiver has called the mail unwanted. */
  record Complained(Optional<String> messageId) implements NoticeState {}

  /** The states by name, as the table and the command line say them. */
  enum Name {
    PENDING, SENDING, UNKNOWN, FAILED, SENT, DELIVERED, BOUNCED, COMPLAINED
  }

  default Name name() {
    return switch (this) {
      case Pending _ -> Name.PENDING;
      case Sending _ -> Name.SENDING;
      case Unknown _ -> Name.UNKNOWN;
      case Failed _ -> Name.FAILED;
      case Sent _ -> Name.SENT;
      case Delivered _ -> Name.DELIVERED;
      case Bounced _ -> Name.BOUNCED;
      case Complained _ -> Name.COMPLAINED;
    };
  }

  /**
   * How final the state is. News of a mail is merged by rank, so that late, early, repeated and reordered news end the
   * same: a state gives way only to one of a higher rank.
   */
  default int rank() {
    return switch (this) {
      case Pending _,Sending _,Unknown _ -> 0;
      case Failed _ -> 1;
      case Sent _ -> 2;
      case Delivered _ -> 3;
      case Bounced _ -> 4;
      case Complained _ -> 5;
    };
  }
}
