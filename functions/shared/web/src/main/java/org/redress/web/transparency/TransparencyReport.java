package org.redress.web.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.redress.web.messages.Messages;
import org.redress.web.page.NumbersPage;

/**
 * What became of reports between two months, as a page that needs nothing beside itself.
 *
 * @param from the first month, in words
 * @param to the last month, in words
 * @param made when it was made, by UTC
 */
public record TransparencyReport(
    Messages messages, String from, String to, LocalDate made, List<NumbersPage.Year> years) {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
      null, ContentType.Html, TransparencyReport.class.getClassLoader(), "org.redress.web.templates");

  public String lead() {
    return messages.text("transparency.lead", Map.of("from", from, "to", to, "day", made.toString()));
  }

  /** The period, which is also in the title. */
  public String period() {
    return messages.text("transparency.period", Map.of("from", from, "to", to));
  }

  /** What the page looks like, on a screen and on paper. */
  public String style() {
    try (InputStream in = TransparencyReport.class.getResourceAsStream("transparency.css")) {
      if (in == null) {
        throw new IllegalStateException("The style of the transparency report is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from the jar failed", e);
    }
  }

  /** The page. */
  public String html() {
    TemplateOutput out = new StringOutput();
    ENGINE.render("transparency.jte", this, out);
    return out.toString();
  }
}
