package org.redress.logs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/**
 * One line of a log: one JSON object in one line. Of an exception it has the classes and the places, never the message,
 * which may repeat what somebody told us.
 *
 * @param about what holds for the whole call, such as its request id
 */
record JsonLine(
    Instant at, Level level, String function, String logger, String message, Map<String, String> about,
    Optional<Throwable> thrown) {

  private static final JsonFactory JSON = JsonFactory.builder()
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .build();

  /** Deeper ones tell nothing that the first do not. */
  private static final int MOST_FRAMES = 20;
  private static final int MOST_CAUSES = 5;

  String text() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("timestamp", at.toString());
      json.writeStringField("level", level.name());
      json.writeStringField("function", function);
      for (Map.Entry<String, String> entry : about.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeStringField("logger", logger);
      json.writeStringField("message", message);
      if (thrown.isPresent()) {
        json.writeArrayFieldStart("thrown");
        write(json, thrown.get());
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Throwable first) throws IOException {
    @Nullable Throwable cause = first;
    for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
      json.writeString(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int frame = 0; frame < Math.min(MOST_FRAMES, frames.length); frame++) {
        json.writeString("at " + frames[frame]);
      }
      cause = cause.getCause();
    }
  }
}
