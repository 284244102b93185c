package org.redress.local.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Prints JSON for machines and columns for people. */
public final class Output {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  private Output() {}

  public static void json(PrintWriter out, JsonNode node) {
    try {
      out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can always be written", e);
    }
    out.flush();
  }

  /**
   * Prints a table of which the first row is the heading. Columns are as wide as they must be, but on a terminal no wider
   * than fits: the widest wrap, so that nothing is left out. In times, the zone is said by the heading or the time itself.
   */
  public static void columns(PrintWriter out, List<List<String>> rows) {
    new Columns(rows, Terminal.width(System.getenv())).print(out);
    out.flush();
  }

  /** A time as people read it, with its zone. */
  public static String time(Instant at) {
    return TIME.format(at);
  }
}
