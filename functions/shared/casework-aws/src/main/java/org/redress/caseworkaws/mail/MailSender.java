package org.redress.caseworkaws.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.casework.report.EmailAddress;

/**
 * Who mails are from: an address, and the name before it if there is one, as the setting says them. It stands in a header
 * as printable ASCII: another name is written as encoded words (RFC 2047).
 */
record MailSender(String name, EmailAddress address) {

  private static final Pattern NAMED = Pattern.compile("([^<>\"@,;]*)<([^<>]+)>");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*");

  /** So many that an encoded word has less than 75 characters, and a line has room for the header's name. */
  private static final int BYTES_IN_A_WORD = 36;

  MailSender {
    if (name.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR)) {
      throw malformed();
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if it is neither {@code name@example.org} nor {@code Name <name@example.org>}
   */
  static MailSender parse(String setting) {
    Matcher named = NAMED.matcher(setting.strip());
    boolean hasName = named.matches();
    return EmailAddress.parse(hasName ? named.group(2) : setting)
        .map(address -> new MailSender(hasName ? named.group(1).strip() : "", address))
        .orElseThrow(MailSender::malformed);
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("MAIL_SENDER is neither an address nor a name and an address in <>");
  }

  String header() {
    if (name.isEmpty()) {
      return address.value();
    }
    return (PLAIN.matcher(name).matches() && !name.contains("=?") ? name : String.join(" ", encoded()))
        + " <" + address.value() + ">";
  }

  private List<String> encoded() {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    name.codePoints().forEach(c -> {
      String next = Character.toString(c);
      if ((word + next).getBytes(UTF_8).length > BYTES_IN_A_WORD) {
        words.add(encoded(word.toString()));
        word.setLength(0);
      }
      word.append(next);
    });
    words.add(encoded(word.toString()));
    return words;
  }

  private static String encoded(String word) {
    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(UTF_8)) + "?=";
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "MailSender[...]";
  }
}
