package org.redress.local.licences;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A library that is shipped in a function.
 *
 * @param name its group and its artifact
 * @param licences under any of which it may be taken; by the SPDX list where that knows it
 */
record Component(String name, String version, List<String> licences) implements Comparable<Component> {

  /**
   * What the build calls otherwise than the SPDX list does: re2j has Go's licence, which is this one, and TwelveMonkeys' "BSD"
   * is taken for the oldest, although its text has three clauses.
   */
  private static final Map<String, String> CALLED = Map.of(
      "com.google.re2j Go License", "BSD-3-Clause", "com.twelvemonkeys.common BSD-4-Clause", "BSD-3-Clause",
      "com.twelvemonkeys.imageio BSD-4-Clause", "BSD-3-Clause");

  static Component of(JsonNode component) {
    String group = component.path("group").asText();
    return new Component(
        group + ":" + component.path("name").asText(), component.path("version").asText(),
        component.path("licenses").valueStream().map(Component::licence)
            .map(licence -> CALLED.getOrDefault(group + " " + licence, licence)).toList());
  }

  private static String licence(JsonNode entry) {
    return Stream.of("/license/id", "/expression", "/license/name")
        .map(place -> entry.at(place).asText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("not said");
  }

  boolean isOurs() {
    return name.startsWith("org.redress:");
  }

  @Override
  public int compareTo(Component other) {
    return Comparator.comparing(Component::name).thenComparing(Component::version).compare(this, other);
  }
}
