package org.redress.mail.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Character sets by the names that mails give them. A few names mean more than they say, as browsers read them too. */
final class CharsetNames {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> WIDER = Map.ofEntries(
      Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
      Map.entry("latin-1", "windows-1252"),
      Map.entry("iso8859-1", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
      Map.entry("iso-8859-11", "x-windows-874"),
      Map.entry("tis-620", "x-windows-874"), Map.entry("iso-8859-8-i", "iso-8859-8"),
      Map.entry("iso-8859-8-e", "iso-8859-8"),
      Map.entry("gb2312", "gb18030"), Map.entry("gbk", "gb18030"), Map.entry("gb_2312-80", "gb18030"),
      Map.entry("hz-gb-2312", "gb18030"),
      Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("euc-kr", "x-windows-949"),
      Map.entry("shift_jis", "windows-31j"),
      Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
      Map.entry("cp-850", "ibm850"), Map.entry("macintosh", "x-macroman"), Map.entry("x-mac-roman", "x-macroman"),
      Map.entry("utf8", "utf-8"),
      Map.entry("utf-8mb4", "utf-8"), Map.entry("utf8mb4", "utf-8"), Map.entry("unicode-1-1-utf-8", "utf-8"),
      Map.entry("cp1252", "windows-1252"), Map.entry("ansi", "windows-1252"), Map.entry("win-1251", "windows-1251"),
      Map.entry("iso-2022-jp-2", "iso-2022-jp"));

  private CharsetNames() {}

  static Optional<Charset> find(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    if (name.equals("us-ascii") || name.equals("ascii") || name.equals("ansi_x3.4-1968") || name.equals("7bit")) {
      return Optional.of(StandardCharsets.US_ASCII);
    }
    if (name.equals("windows-1252")) {
      return Optional.of(WINDOWS_1252);
    }
    if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
      return Optional.of(Utf7.CHARSET);
    }
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
