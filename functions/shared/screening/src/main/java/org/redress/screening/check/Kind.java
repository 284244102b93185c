package org.redress.screening.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.redress.screening.catalogue.Catalogue;
import org.redress.screening.fusion.Thresholds;
import org.redress.screening.history.CaseHistory;
import org.redress.screening.pattern.PatternDetector;
import org.redress.screening.personal.PersonalData;

/** The kinds of data files, each told by a field that only it has. */
enum Kind {

  CATALOGUE("catalogue", "clauses"),

  PATTERNS("patterns", "patterns"),

  PERSONAL_DATA("personal-data", "kinds"),

  THRESHOLDS("thresholds", "detectors"),

  HISTORY("history", "cues");

  private final String word;
  private final String field;

  Kind(String word, String field) {
    this.word = word;
    this.field = field;
  }

  /** By the name of its schema, its file's name, or what stands in it. */
  static Optional<Kind> of(Document document) {
    String schema = document.root().path("$schema").asText();
    String file = document.file();
    return Arrays.stream(values())
        .filter(kind -> schema.endsWith(kind.word + ".schema.json"))
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(kind -> file.endsWith(kind.fileName())).findFirst())
        .or(() -> Arrays.stream(values()).filter(kind -> holds(document.root(), kind.field)).findFirst());
  }

  String word() {
    return word;
  }

  String fileName() {
    return word + ".json";
  }

  Schema schema() {
    return Schema.shipped(word);
  }

  /** Reads the document as screening would, and gives what it reads. */
  Object read(Document document) {
    ByteArrayInputStream in = new ByteArrayInputStream(document.text().getBytes(StandardCharsets.UTF_8));
    return switch (this) {
      case CATALOGUE -> Catalogue.read(in, document.file());
      case PATTERNS -> PatternDetector.read(in, document.file());
      case PERSONAL_DATA -> PersonalData.read(in, document.file());
      case THRESHOLDS -> Thresholds.read(in, document.file());
      case HISTORY -> CaseHistory.read(in, document.file());
    };
  }

  private static boolean holds(JsonNode root, String field) {
    return root.has(field);
  }
}
