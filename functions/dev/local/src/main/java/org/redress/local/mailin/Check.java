package org.redress.local.mailin;

import java.util.Locale;

/** What SES checks of a mail. */
public enum Check {
  SPAM, VIRUS, SPF, DKIM, DMARC;

  /** Whether SES writes the verdict in a field of its own, in capitals; else it stands among the results of RFC 8601. */
  private boolean isField() {
    return this == SPAM || this == VIRUS;
  }

  /** The verdict as SES writes it, whatever it is. */
  String written(String verdict) {
    return isField() ? verdict.toUpperCase(Locale.ROOT) : verdict.toLowerCase(Locale.ROOT);
  }
}
