package org.redress.logs;

import java.util.Arrays;
import java.util.Optional;

/** The id by which X-Ray knows what a call belongs to, as Lambda's runtime says it for each call. */
final class TraceId {

  private static final String ROOT = "Root=";

  private TraceId() {}

  static Optional<String> current() {
    return in(System.getProperty("com.amazonaws.xray.traceHeader", ""));
  }

  /** The root of a trace header, such as {@code Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1}. */
  static Optional<String> in(String header) {
    return Arrays.stream(header.split(";", -1))
        .map(String::strip)
        .filter(part -> part.startsWith(ROOT))
        .map(part -> part.substring(ROOT.length()))
        .findFirst();
  }
}
