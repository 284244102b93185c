package org.redress.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Holds a page against what our own pages are made of, as a browser would read it. */
final class Inert {

  private static final Set<String> NEVER = Set.of(
      "img", "iframe", "object", "embed", "base", "style", "video", "audio", "source", "math", "template", "animate",
      "marquee", "plaintext", "frame", "frameset", "applet", "x");
  private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "srcdoc", "data");

  private Inert() {}

  static void check(String page, String as) {
    for (Element element : Jsoup.parse(page).getAllElements()) {
      assertThat(NEVER).as(as).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(as).doesNotStartWithIgnoringCase("on").isNotEqualTo("style");
        if (LEADING.contains(attribute.getKey())) {
          assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT)).as(as)
              .doesNotStartWith("javascript:")
              .doesNotStartWith("data:")
              .doesNotStartWith("vbscript:");
        }
      }
      if (element.normalName().equals("script")) {
        assertThat(element.attr("src")).as(as).startsWith("/assets/");
        assertThat(element.data()).as(as).isEmpty();
      }
    }
  }
}
