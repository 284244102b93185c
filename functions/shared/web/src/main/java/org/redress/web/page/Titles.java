package org.redress.web.page;

import java.util.Map;
import org.redress.web.messages.Messages;

/** The titles of pages, as browsers show them. */
public final class Titles {

  private Titles() {}

  /** A page's own title with the service's and the organisation's names behind it. */
  public static String of(Messages messages, String title) {
    String service = messages.text("site.service");
    return title.equals(service)
        ? title + " - " + messages.text("site.name")
        : messages.text("site.title", Map.of("title", title, "service", service));
  }
}
