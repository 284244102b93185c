package org.redress.mail.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.redress.casework.report.EmailAddress;

/** Lists of addresses (RFC 5322, also the obsolete and the merely usual forms); groups are taken apart. */
public final class Addresses {

  private static final int MAX_ADDRESSES = 500;
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

  private Addresses() {}

  /** All that looks like an address or a name, at most 500. */
  public static List<MailAddress> parse(String value) {
    List<MailAddress> addresses = new ArrayList<>();
    for (String one : split(value)) {
      if (!one.isBlank() && addresses.size() < MAX_ADDRESSES) {
        addresses.add(single(one));
      }
    }
    return List.copyOf(addresses);
  }

  /** Cuts at commas and semicolons that stand outside quotes, brackets and comments, and drops a group's name. */
  private static List<String> split(String value) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    boolean bracketed = false;
    int comments = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length() && (quoted || comments > 0)) {
        part.append(c);
        i++;
        part.append(value.charAt(i));
        continue;
      }
      if (c == '"' && comments == 0) {
        quoted = !quoted;
      } else if (!quoted) {
        comments = c == '(' ? comments + 1 : c == ')' && comments > 0 ? comments - 1 : comments;
        bracketed = comments == 0 && (c == '<' || (bracketed && c != '>'));
        if (comments == 0 && !bracketed && (c == ',' || c == ';')) {
          parts.add(part.toString());
          part.setLength(0);
          continue;
        }
        if (comments == 0 && !bracketed && c == ':') {
          part.setLength(0);
          continue;
        }
      }
      part.append(c);
    }
    parts.add(part.toString());
    return parts;
  }

  private static MailAddress single(String part) {
    int open = part.lastIndexOf('<');
    if (open >= 0) {
      int close = part.indexOf('>', open);
      String inside = part.substring(open + 1, close < 0 ? part.length() : close);
      return new MailAddress(EmailAddress.parse(bare(inside)), name(part.substring(0, open)));
    }
    int comment = part.indexOf('(');
    String outside = comment < 0 ? part : part.substring(0, comment);
    String inside = comment < 0 ? "" : part.substring(comment + 1).replace(")", "");
    return outside.indexOf('@') < 0
        ? new MailAddress(Optional.empty(), name(outside))
        : new MailAddress(EmailAddress.parse(bare(outside)), name(inside));
  }

  /** Without a source route, {@code mailto:} and blanks. */
  private static String bare(String address) {
    String one = EncodedWords.decode(address).replace(" ", "").replace("\t", "").replace("\"", "");
    String unprefixed = one.regionMatches(true, 0, "mailto:", 0, 7) ? one.substring(7) : one;
    return unprefixed.startsWith("@") ? unprefixed.substring(unprefixed.indexOf(':') + 1) : unprefixed;
  }

  private static String name(String raw) {
    String stripped = raw.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    String plain = quoted ? ESCAPE.matcher(stripped.substring(1, stripped.length() - 1)).replaceAll("$1") : stripped;
    return HeaderText.of(EncodedWords.decode(plain)).value();
  }
}
