package org.redress.casework.numbers;

import org.redress.casework.timeline.Actor;
import org.redress.casework.timeline.TimelineEvent;

/** How a report came. */
public enum Channel {

  /** By the site: the form, or a program that sends what the form sends. */
  SITE,

  MAIL,

  /** Brought in by somebody who looks after cases: it was reported elsewhere. */
  IMPORT;

  /** What an opening's event says of the mail that it came by. */
  private static final String MAIL_FACT = "mail";

  /** The channel that an opening tells of. */
  public static Channel of(TimelineEvent opening) {
    if (opening.facts().containsKey(MAIL_FACT)) {
      return MAIL;
    }
    return opening.actor().role() == Actor.Role.OPERATOR ? IMPORT : SITE;
  }
}
