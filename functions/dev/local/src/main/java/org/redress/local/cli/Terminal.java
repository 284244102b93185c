package org.redress.local.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terminal that somebody sits at, if output goes to one. */
public final class Terminal {

  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)\\s*");
  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;

  private Terminal() {}

  /** Whether somebody types and reads here. */
  @SuppressWarnings("SystemConsoleNull") // The console that JDK 25 has by default is null where there is no terminal.
  public static boolean isThere() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /** Whether lines may be drawn over and coloured here, which NO_COLOR and a dumb terminal refuse. */
  static boolean isLively(Map<String, String> environment) {
    return isThere() && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** How many characters fit into a line; empty where output is piped and lines may be as long as they are. */
  static OptionalInt width(Map<String, String> environment) {
    if (!isThere()) {
      return OptionalInt.empty();
    }
    int said = number(environment.getOrDefault("COLUMNS", ""));
    int width = said > 0 ? said : asked();
    return OptionalInt.of(Math.max(width > 0 ? width : USUAL_WIDTH, NARROWEST));
  }

  /** Asks whoever sits here, in a line; empty if nobody does. */
  @SuppressWarnings("SystemConsoleNull") // As above.
  static Optional<String> ask(String question) {
    Console console = System.console();
    return console != null && console.isTerminal()
        ? Optional.ofNullable(console.readLine("%s", question))
        : Optional.empty();
  }

  private static int asked() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      Matcher columns = SIZE.matcher(size);
      return columns.matches() ? number(columns.group(1)) : 0;
    } catch (IOException _) {
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }
}
