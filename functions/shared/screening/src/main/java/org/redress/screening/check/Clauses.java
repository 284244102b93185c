package org.redress.screening.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ids of a catalogue, and who names others.
 *
 * @param ids of clauses, protected expressions and principles
 */
record Clauses(Set<String> ids) {

  private static final List<String> LISTS = List.of("clauses", "protectedExpressions", "principles");

  /** A mention of an id. */
  private record Mention(String place, String id) {}

  static Clauses of(JsonNode catalogue) {
    Set<String> ids = new HashSet<>();
    LISTS.forEach(list -> catalogue.path(list).forEach(entry -> ids.add(entry.path("id").asText())));
    return new Clauses(ids);
  }

  /** What stands for two things. */
  static List<Fault> doubled(Document document, Kind kind) {
    List<List<String>> spaces = switch (kind) {
      case CATALOGUE -> List.of(LISTS);
      case PATTERNS -> List.of(List.of("contexts"), List.of("patterns"));
      default -> List.of();
    };
    List<Fault> faults = new ArrayList<>();
    for (List<String> space : spaces) {
      Map<String, Fault> first = new HashMap<>();
      space.stream().flatMap(list -> mentions(document.root(), list, "id")).forEach(mention -> {
        Fault here = document.fault(mention.place(), "");
        Fault before = first.putIfAbsent(mention.id(), here);
        if (before != null) {
          faults.add(document.fault(
              mention.place(), "the id " + mention.id() + " stands in line " + before.line() + " for something else"));
        }
      });
    }
    return faults;
  }

  /** Mentions of what the catalogue does not have. */
  List<Fault> unknown(Document document, Kind kind) {
    JsonNode root = document.root();
    Stream<Mention> mentions = switch (kind) {
      case CATALOGUE -> Stream.of();
      case PATTERNS -> Stream.of(
          mentions(root, "patterns", "subject"), listed(root, "patterns", "also"),
          mentions(root, "contexts", "raises.subject"))
          .flatMap(some -> some);
      case PERSONAL_DATA -> Stream.of(new Mention("clause", root.path("clause").asText()));
      case HISTORY -> Stream.concat(mentions(root, "cues", "clause"), listed(root, "cues", "beside"));
      case THRESHOLDS -> Stream.of(
          mentions(root, "escalations", "clause"), mentions(root, "escalations", "when.clause"),
          mentions(root, "requirements", "clause"), listed(root, "requirements", "anyOf"), scaled(root))
          .flatMap(some -> some);
    };
    return mentions.filter(mention -> !mention.id().isEmpty() && !ids.contains(mention.id()))
        .map(mention -> document.fault(mention.place(), "the catalogue has no " + mention.id()))
        .toList();
  }

  private static Stream<Mention> mentions(JsonNode root, String list, String field) {
    String pointer = "/" + field.replace('.', '/');
    return IntStream.range(0, root.path(list).size())
        .mapToObj(i -> new Mention(list + "[" + i + "]." + field, root.path(list).get(i).at(pointer).asText()))
        .filter(mention -> !mention.id().isEmpty());
  }

  private static Stream<Mention> listed(JsonNode root, String list, String field) {
    return IntStream.range(0, root.path(list).size()).boxed().flatMap(i -> {
      JsonNode items = root.path(list).get(i).path(field);
      return IntStream.range(0, items.size())
          .mapToObj(j -> new Mention(list + "[" + i + "]." + field + "[" + j + "]", items.get(j).asText()));
    });
  }

  private static Stream<Mention> scaled(JsonNode root) {
    return root.path("detectors")
        .properties()
        .stream()
        .flatMap(detector -> detector.getValue()
            .path("clauses")
            .properties()
            .stream()
            .map(clause -> new Mention(
                "detectors." + detector.getKey() + ".clauses." + clause.getKey(), clause.getKey())));
  }
}
