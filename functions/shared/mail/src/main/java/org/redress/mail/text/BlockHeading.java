package org.redress.mail.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The short header that programs put above a mail they quote or forward: "From: ... Sent: ... To: ... Subject: ...".
 *
 * @param lines how many lines it takes
 */
public record BlockHeading(int lines, Optional<String> from, Optional<String> sent, Optional<String> subject) {

  private static final Map<String, String> LABELS = labels();
  private static final int MAX_LINES = 12;
  private static final int LEAST_FIELDS = 3;

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    for (String line : Phrases.read(BlockHeading.class, "block-labels.txt")) {
      int equals = line.indexOf('=');
      for (String label : line.substring(equals + 1).split(",", -1)) {
        labels.putIfAbsent(label.strip(), line.substring(0, equals).strip());
      }
    }
    return Map.copyOf(labels);
  }

  /** The heading that begins with this line, if one does: at least three fields, a sender and a date or subject. */
  static Optional<BlockHeading> at(List<Line> lines, int start) {
    Map<String, String> fields = new HashMap<>();
    String last = "";
    int at = start;
    while (at < lines.size() && at - start < MAX_LINES) {
      String raw = lines.get(at).raw().replace("*", "").replace('\u00a0', ' ').strip();
      int colon = raw.replace('\uff1a', ':').indexOf(':');
      String label = colon < 0 ? "" : raw.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String kind = LABELS.getOrDefault(label, "");
      if (raw.isEmpty() || (kind.isEmpty() && (last.isEmpty() || fields.size() < 2 || !continues(lines, at)))) {
        break;
      }
      if (!kind.isEmpty()) {
        fields.putIfAbsent(kind, raw.substring(colon + 1).strip());
        last = kind;
      }
      at++;
    }
    boolean whole = fields.size() >= LEAST_FIELDS && fields.containsKey("from")
        && (fields.containsKey("sent") || fields.containsKey("subject"));
    return whole ? Optional.of(heading(at - start, fields)) : Optional.empty();
  }

  /** A long list of recipients goes over several lines: one counts if a field follows it. */
  private static boolean continues(List<Line> lines, int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(at + 1).raw().replace("*", "").strip();
    int colon = next.indexOf(':');
    return colon > 0 && LABELS.containsKey(next.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  private static BlockHeading heading(int lines, Map<String, String> fields) {
    return new BlockHeading(lines, field(fields, "from"), field(fields, "sent"), field(fields, "subject"));
  }

  private static Optional<String> field(Map<String, String> fields, String kind) {
    return Optional.ofNullable(fields.get(kind)).filter(value -> !value.isBlank());
  }

  /** The heading of a passage that begins with one, behind a mark such as "Forwarded message". */
  public static Optional<BlockHeading> of(Passage passage) {
    List<Line> lines = passage.text().lines().map(Line::of).toList();
    for (int start = 0; start < Math.min(lines.size(), 4); start++) {
      Optional<BlockHeading> heading = at(lines, start);
      if (heading.isPresent()) {
        int behind = start + heading.get().lines();
        return heading.map(found -> new BlockHeading(behind, found.from(), found.sent(), found.subject()));
      }
    }
    return Optional.empty();
  }

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "BlockHeading[" + lines + " lines]";
  }
}
