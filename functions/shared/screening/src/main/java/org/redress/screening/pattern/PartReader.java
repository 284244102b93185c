package org.redress.screening.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads RE2 syntax, as much of it as pattern files use. */
final class PartReader {

  private static final String ZERO_WIDTH = "bBAzQE";

  private final String regex;
  private final Map<String, Part> known;
  private int at;

  private PartReader(String regex, Map<String, Part> known) {
    this.regex = regex;
    this.known = known;
  }

  /**
   * The parts of {@code regex}, or nothing if it uses what is not known here; such a pattern is tried on every text.
   *
   * @param known groups in brackets, as {@link #lowered} gives them, that have been read before
   */
  static Optional<Part> read(String regex, Map<String, Part> known) {
    PartReader reader = new PartReader(lowered(regex), known);
    try {
      Part part = reader.choice();
      return reader.at == regex.length() ? Optional.of(part) : Optional.empty();
    } catch (UnknownSyntaxException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** In small letters but for escapes, in which a capital means the contrary. */
  static String lowered(String regex) {
    if (regex.toLowerCase(Locale.ROOT).equals(regex)) {
      return regex;
    }
    StringBuilder lower = new StringBuilder(regex);
    for (int i = 0; i < lower.length(); i++) {
      if (i == 0 || lower.charAt(i - 1) != '\\') {
        lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
      }
    }
    return lower.toString();
  }

  private Part choice() {
    List<Part> branches = new ArrayList<>();
    branches.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.getFirst() : new Part.Choice(branches);
  }

  private Part sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      parts.add(repeated(single()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Part.Sequence(parts);
  }

  private Part repeated(Part part) {
    Part whole = part;
    while (at < regex.length() && "*+?{".indexOf(regex.charAt(at)) >= 0) {
      char sign = regex.charAt(at++);
      whole = switch (sign) {
        case '*' -> new Part.Repeat(whole, 0, Part.ENDLESS);
        case '+' -> new Part.Repeat(whole, 1, Part.ENDLESS);
        case '?' -> new Part.Repeat(whole, 0, 1);
        default -> counted(whole);
      };
      if (at < regex.length() && regex.charAt(at) == '?') {
        at++;
      }
    }
    return whole;
  }

  private Part counted(Part part) {
    String[] bounds = upTo('}').split(",", -1);
    int least = Integer.parseInt(bounds[0]);
    int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Part.ENDLESS : Integer.parseInt(bounds[1]);
    return new Part.Repeat(part, least, most);
  }

  private Part single() {
    char sign = regex.charAt(at++);
    return switch (sign) {
      case '(' -> group();
      case '[' -> set();
      case '\\' -> escape();
      case '^', '$' -> Part.NOTHING;
      case '.' -> new Part.Any(Part.Kind.OTHER);
      case ' ' -> new Part.Any(Part.Kind.BLANK);
      default -> new Part.Characters(String.valueOf(sign));
    };
  }

  private Part group() {
    for (Map.Entry<String, Part> each : known.entrySet()) {
      if (regex.startsWith(each.getKey(), at - 1)) {
        at += each.getKey().length() - 1;
        return each.getValue();
      }
    }
    if (regex.charAt(at) == '?') {
      at++;
      while (regex.charAt(at) != ':' && regex.charAt(at) != ')' && regex.charAt(at) != '>') {
        at++;
      }
      if (regex.charAt(at++) == ')') {
        return Part.NOTHING;
      }
    }
    Part inside = choice();
    expect(')');
    return inside;
  }

  private Part escape() {
    char sign = regex.charAt(at++);
    if (ZERO_WIDTH.indexOf(sign) >= 0) {
      if (sign == 'Q' || sign == 'E') {
        throw new UnknownSyntaxException();
      }
      return sign == 'b' ? new Part.Edge() : Part.NOTHING;
    }
    return switch (sign) {
      case 's' -> new Part.Any(Part.Kind.BLANK);
      case 'w', 'd' -> new Part.Any(Part.Kind.WORD);
      case 'S', 'W', 'D' -> new Part.Any(Part.Kind.OTHER);
      case 'n', 't', 'r', 'f', 'v' -> new Part.Any(Part.Kind.BLANK);
      case 'p', 'P' -> property();
      default -> {
        if (Character.isLetterOrDigit(sign)) {
          throw new UnknownSyntaxException();
        }
        yield new Part.Characters(String.valueOf(sign));
      }
    };
  }

  private Part property() {
    if (regex.charAt(at++) == '{') {
      upTo('}');
    }
    return new Part.Any(Part.Kind.OTHER);
  }

  private Part set() {
    boolean negated = regex.charAt(at) == '^';
    StringBuilder members = new StringBuilder();
    boolean few = !negated;
    boolean words = !negated;
    if (negated) {
      at++;
    }
    for (boolean first = true; first || regex.charAt(at) != ']'; first = false) {
      char sign = regex.charAt(at++);
      if (sign == '\\') {
        char escaped = regex.charAt(at++);
        few &= !Character.isLetterOrDigit(escaped) || escaped == 's';
        words &= "wd".indexOf(escaped) >= 0;
        members.append(escaped == 's' ? ' ' : escaped);
      } else if (sign == '[' && regex.charAt(at) == ':') {
        throw new UnknownSyntaxException();
      } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
        char last = regex.charAt(at + 1);
        at += 2;
        few &= last - sign < 8;
        for (char member = sign; few && member <= last; member++) {
          members.append(member);
        }
        words &= Character.isLetterOrDigit(sign) && Character.isLetterOrDigit(last);
      } else {
        members.append(sign);
        words &= Character.isLetterOrDigit(sign) || sign == '_';
      }
    }
    at++;
    if (few && members.toString().isBlank()) {
      return new Part.Any(Part.Kind.BLANK);
    }
    if (few && members.length() <= 8) {
      return new Part.Characters(members.toString().toLowerCase(Locale.ROOT));
    }
    return new Part.Any(words ? Part.Kind.WORD : Part.Kind.OTHER);
  }

  private String upTo(char end) {
    int from = at;
    at = regex.indexOf(end, at) + 1;
    if (at == 0) {
      throw new UnknownSyntaxException();
    }
    return regex.substring(from, at - 1);
  }

  private void expect(char sign) {
    if (at >= regex.length() || regex.charAt(at) != sign) {
      throw new UnknownSyntaxException();
    }
    at++;
  }

  /** Something in the expression is not understood here. */
  private static final class UnknownSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
