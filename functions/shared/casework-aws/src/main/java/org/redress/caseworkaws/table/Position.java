package org.redress.caseworkaws.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.redress.casework.Page;

/**
 * Where a page starts. As a cursor it is JSON in base 64, which means nothing to whoever passes it on.
 *
 * @param places one for each query that the page is read by
 */
record Position(List<Place> places) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Position {
    places = List.copyOf(places);
  }

  /**
   * Where the cursor points, or the very start without one.
   *
   * @throws IllegalArgumentException if the cursor is none of ours
   */
  static Position of(Optional<Page.Cursor> cursor, int queries) {
    Position position = cursor.map(Position::read)
        .orElseGet(() -> new Position(Collections.nCopies(queries, new Place.Start())));
    if (position.places.size() != queries) {
      throw unknown();
    }
    return position;
  }

  /** The cursor of the next page; none when everything was read. */
  Optional<Page.Cursor> toCursor() {
    if (places.stream().allMatch(Place.End.class::isInstance)) {
      return Optional.empty();
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    places.forEach(place -> json.add(place.toJson()));
    return Optional.of(
        new Page.Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(json.toString().getBytes(UTF_8))));
  }

  private static Position read(Page.Cursor cursor) {
    try {
      JsonNode json = JSON.readTree(Base64.getUrlDecoder().decode(cursor.value()));
      if (!json.isArray()) {
        throw unknown();
      }
      return new Position(StreamSupport.stream(json.spliterator(), false).map(Place::read).toList());
    } catch (IOException | IllegalArgumentException _) {
      throw unknown();
    }
  }

  private static IllegalArgumentException unknown() {
    return new IllegalArgumentException("This cursor is none that a page of this list ended with");
  }
}
