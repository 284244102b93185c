package org.redress.bench.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Locale;

/**
 * One line of a rehearsal's ledger.
 *
 * @param attempt the token of the attempt that it is about; empty where it is about none
 * @param detail the kind of an answer, where a sender was killed, or a notice's last state
 */
public record LedgerLine(What what, String notice, String attempt, String detail, Instant at) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a line tells of. */
  public enum What {
    /** A notice was reserved. */
    OWED,

    /** The mail service's endpoint dealt with a call; written by the endpoint. */
    ANSWER,

    /** A sender was killed. */
    KILLED,

    /** What had become of a notice when everything was drained. */
    END
  }

  /** What the endpoint did with a call. */
  public enum Answer {
    ACCEPTED, THROTTLED, FAILED_BEFORE, FAILED_AFTER, TIMED_OUT_BEFORE, TIMED_OUT_AFTER;

    /** Whether the mail is out. */
    boolean isTaken() {
      return this == ACCEPTED || this == FAILED_AFTER || this == TIMED_OUT_AFTER;
    }
  }

  /** The line as JSON. */
  public String json() {
    return JsonNodeFactory.instance.objectNode()
        .put("what", what.name().toLowerCase(Locale.ROOT))
        .put("notice", notice)
        .put("attempt", attempt)
        .put("detail", detail)
        .put("at", at.toString())
        .toString();
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static LedgerLine read(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      return new LedgerLine(
          What.valueOf(json.path("what").asText().toUpperCase(Locale.ROOT)), json.path("notice").asText(),
          json.path("attempt").asText(), json.path("detail").asText(), Instant.parse(json.path("at").asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("A line of the ledger is not JSON", e);
    }
  }
}
