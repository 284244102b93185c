package org.redress.mail.automatic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.redress.mail.header.HeaderField;
import org.redress.mail.header.HeaderFields;

/** Groups of fields with empty lines between them, as reports write them. */
public final class FieldGroups {

  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");
  private static final Pattern NEXT_FIELD = Pattern.compile("\n(?![ \t])");
  private static final int MAX_FIELDS = 2_000;

  private FieldGroups() {}

  /**
   * Reads the groups that have fields.
   *
   * @param text with line feeds
   */
  public static List<HeaderFields> read(String text) {
    List<HeaderFields> groups = new ArrayList<>();
    for (String group : BLANK_LINES.split(text.strip(), -1)) {
      List<HeaderField> fields = NEXT_FIELD.splitAsStream(group)
          .filter(line -> line.indexOf(':') > 0)
          .limit(MAX_FIELDS)
          .map(line -> HeaderField.of(line.getBytes(UTF_8)))
          .toList();
      if (!fields.isEmpty()) {
        groups.add(new HeaderFields(fields));
      }
    }
    return groups;
  }
}
