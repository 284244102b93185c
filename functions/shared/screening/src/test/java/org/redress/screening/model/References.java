package org.redress.screening.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Lines that the training wrote, for what the reference tokeniser and the network itself make of some texts. */
final class References {

  private References() {}

  static List<JsonNode> read(String name) {
    try (InputStream in = new GZIPInputStream(
        Objects.requireNonNull(References.class.getResourceAsStream(name + ".jsonl.gz"), name));
        MappingIterator<JsonNode> lines = JsonMapper.builder().build().readerFor(JsonNode.class).readValues(in)) {
      return lines.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
