package org.redress.local.mailin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.redress.casework.CaseId;

/**
 * What became of a mail in a file.
 *
 * @param kind {@code case}, {@code joined} or {@code put-aside}; {@code waiting} if it was not settled in time
 * @param acknowledged whether this mail, and not an earlier copy of it, is acknowledged
 */
public record MailResult(
    Path file, String kind, Optional<CaseId> id, Optional<String> reason, boolean acknowledged) {

  public static final String CASE = "case";
  public static final String JOINED = "joined";
  public static final String PUT_ASIDE = "put-aside";
  public static final String WAITING = "waiting";

  /** Reads what is kept beside the raw mail. */
  public static MailResult of(Path file, Map<String, String> outcome) {
    return new MailResult(
        file, outcome.getOrDefault("result", WAITING), Optional.ofNullable(outcome.get(CASE)).flatMap(CaseId::parse),
        Optional.ofNullable(outcome.get("reason")), Boolean.parseBoolean(outcome.get("acknowledged")));
  }

  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("file", file.toString()).put("result", kind);
    json.put("case", id.map(CaseId::reference).orElse(null));
    json.put("reason", reason.orElse(null));
    return json.put("acknowledged", acknowledged);
  }
}
