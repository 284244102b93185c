package org.redress.screening.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A line about a file in which nothing is wrong. */
final class Summary {

  private Summary() {}

  static String of(Document document, Kind kind) {
    JsonNode root = document.root();
    List<String> parts = new ArrayList<>(List.of(kind.word() + ", version " + root.path("version").asText()));
    for (String list : List.of("clauses", "protectedExpressions", "principles", "patterns", "cues", "kinds")) {
      if (root.has(list)) {
        parts.add(root.path(list).size() + " " + list.replace("protectedE", "protected e"));
      }
    }
    long examples = root.path("patterns")
        .valueStream()
        .mapToLong(pattern -> pattern.path("matches").size() + pattern.path("ignores").size())
        .sum();
    if (examples > 0) {
      parts.add(examples + " examples, all as they should be");
    }
    return document.file() + ": " + String.join(", ", parts);
  }
}
