package org.redress.casework.mail;

import java.time.Instant;

/**
 * A mail that no rule could place. Its raw text is kept, and a person has to look at it.
 *
 * @param id under which its raw text is kept
 * @param receivedAt when it was received for us
 * @param kind why, in one word for machines
 * @param because why, in a sentence without anything about a person
 */
public record PutAsideMail(MailId id, Instant receivedAt, String kind, String because) {

  static PutAsideMail automaticReply(InboundMail mail) {
    return of(mail, "AUTOMATIC_REPLY", "A program answered a mail that we know nothing of.");
  }

  static PutAsideMail news(InboundMail mail, String kind) {
    return of(mail, "NEWS_OF_MAIL", "It is a " + kind + " about a mail that we know nothing of.");
  }

  static PutAsideMail ours(InboundMail mail) {
    return of(mail, "OUR_OWN", "It looks like a mail of our own that came back.");
  }

  private static PutAsideMail of(InboundMail mail, String kind, String because) {
    return new PutAsideMail(mail.id(), mail.receivedAt(), kind, because);
  }
}
