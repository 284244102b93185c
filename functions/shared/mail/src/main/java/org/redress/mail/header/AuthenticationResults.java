package org.redress.mail.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SES's {@code Authentication-Results} (RFC 8601). Of several results of one method the worst counts, since parts of the
 * field repeat what the sender chose.
 */
record AuthenticationResults(Map<String, Verdict> verdicts, Optional<String> dmarcDomain) {

  static final AuthenticationResults NONE = new AuthenticationResults(Map.of(), Optional.empty());

  private static final Pattern RESULT = Pattern.compile("([a-z]+)\\s*=\\s*([a-z_]+)(?:\\s.*)?");
  private static final Pattern HEADER_FROM = Pattern.compile("\\sheader\\.from\\s*=\\s*([^\\s;]+)");

  AuthenticationResults {
    verdicts = Map.copyOf(verdicts);
  }

  /** Absent if it is another server's. */
  static Optional<AuthenticationResults> ofSes(String value) {
    List<String> parts = split(value);
    String server = parts.getFirst().strip().toLowerCase(Locale.ROOT);
    if (!server.equals("amazonses.com") && !server.equals("amazonses.com 1")) {
      return Optional.empty();
    }
    Map<String, Verdict> verdicts = new HashMap<>();
    Optional<String> domain = Optional.empty();
    for (String part : parts.subList(1, parts.size())) {
      String result = part.strip().toLowerCase(Locale.ROOT);
      Matcher match = RESULT.matcher(result);
      if (match.matches()) {
        verdicts.merge(match.group(1), Verdict.ofResult(match.group(2)), Verdict::and);
        Matcher from = HEADER_FROM.matcher(result);
        if (match.group(1).equals("dmarc") && domain.isEmpty() && from.find()) {
          domain = Optional.of(from.group(1));
        }
      }
    }
    return Optional.of(new AuthenticationResults(verdicts, domain));
  }

  Verdict verdict(String method) {
    return verdicts.getOrDefault(method, Verdict.ABSENT);
  }

  /** Cuts at semicolons outside comments and quotes, and drops the comments. */
  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    int comments = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' && comments == 0) {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        comments++;
      } else if (!quoted && c == ')' && comments > 0) {
        comments--;
      } else if (!quoted && comments == 0 && c == ';') {
        parts.add(part.toString());
        part.setLength(0);
      } else if (!quoted && comments == 0) {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
