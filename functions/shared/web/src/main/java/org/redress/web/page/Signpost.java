package org.redress.web.page;

import java.util.Optional;

/**
 * Somewhere else to turn.
 *
 * @param text what it does and for whom, in the page's language
 * @param phone a number as people read it
 * @param url a page of its own
 */
public record Signpost(String name, String text, Optional<String> phone, Optional<String> url) {

  /** The number as a link to it holds it. */
  public String dialled() {
    return phone.orElse("").replaceAll("[^0-9+]", "");
  }
}
