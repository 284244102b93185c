package org.redress.web.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A method and a path with places, written as in the API's template: {@code GET /reports/{reference}}.
 *
 * @param key method and path
 */
record Route(String key, Endpoint endpoint) {

  String method() {
    return key.substring(0, key.indexOf(' '));
  }

  String path() {
    return key.substring(key.indexOf(' ') + 1);
  }

  /** What stands in the places when the path fits; each place takes one segment that is not empty. */
  Optional<Map<String, String>> match(String path) {
    String[] wanted = path().split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
        found.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }
}
