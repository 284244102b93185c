package org.redress.logs;

import java.io.Serial;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Says what it is told in lines of JSON. */
final class JsonLogger extends LegacyAbstractLogger {

  @Serial
  private static final long serialVersionUID = 1;

  private final transient LogSettings settings;
  private final transient InstantSource clock;
  private final transient Consumer<String> out;

  JsonLogger(String name, LogSettings settings, InstantSource clock, Consumer<String> out) {
    this.name = name;
    this.settings = settings;
    this.clock = clock;
    this.out = out;
  }

  @Override
  public boolean isTraceEnabled() {
    return settings.writes(name, Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return settings.writes(name, Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return settings.writes(name, Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return settings.writes(name, Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return settings.writes(name, Level.ERROR);
  }

  // SLF4J's own types say nothing about null; it passes null for what there is not.
  @Override
  @SuppressWarnings("NullAway")
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, @Nullable Marker marker, @Nullable String pattern, Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    String message = String.valueOf(MessageFormatter.basicArrayFormat(pattern, arguments));
    if (name.equals(LogSettings.METRICS)) {
      out.accept(message);
      return;
    }
    Map<String, String> about = new TreeMap<>();
    Map<String, String> call = MDC.getCopyOfContextMap();
    if (call != null) {
      about.putAll(call);
    }
    TraceId.current().ifPresent(id -> about.put("traceId", id));
    out.accept(
        new JsonLine(clock.instant(), level, settings.function(), name, message, about, Optional.ofNullable(thrown))
            .text());
  }
}
